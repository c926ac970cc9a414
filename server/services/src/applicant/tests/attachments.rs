//! Files that come with a message.

use super::*;
use crate::messages::MOST;
use bytes::Bytes;

fn picture(name: &str) -> (String, Bytes) {
    (name.to_owned(), files::png(&files::picture(64, 64)).into())
}

fn letter(files: Vec<(String, Bytes)>) -> Letter {
    Letter { text: "Here is the invitation.".to_owned(), files }
}

#[tokio::test]
async fn a_message_brings_its_files_once_and_they_open_for_both_sides_only() {
    for rig in Rig::each().await {
        let (services, who, other) = (&rig.services, rig.person("ana").await, rig.person("ben").await);
        let id = rig.complete(&who).await;
        submit(services, &who, id, rig.key()).await.expect("sent");
        let papers = view(services, &who, id).await.expect("there").documents.len();
        let key = rig.key();
        for _ in 0..2 {
            let sent = letter(vec![picture("a/b/invitation.png"), picture("ticket.png")]);
            send(services, &who, id, None, key, sent).await.expect("written");
        }
        let case = view(services, &who, id).await.expect("there");
        assert_eq!(case.messages.len(), 1, "one press, one message");
        let names: Vec<_> = case.messages[0].files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["invitation.png", "ticket.png"]);
        assert_eq!(case.documents.len(), papers, "they are no papers of the application");
        // What the second press brought is gone again.
        let mut tx = services.store.read().await.expect("reads");
        let rows = tx.documents().current(id).await.expect("rows");
        assert_eq!(rows.iter().filter(|row| row.kind == "message").count(), 2);
        drop(tx);
        let file = case.messages[0].files[0].id;
        assert_eq!(document(services, &who, id, file).await.expect("opens").0, "image/jpeg");
        assert_eq!(document(services, &other, id, file).await, Err(Error::NotFound));
        assert_eq!(remove_document(services, &who, id, file).await, Err(Error::NotFound));
    }
}

#[tokio::test]
async fn a_message_with_a_bad_file_is_not_sent_and_leaves_nothing() {
    let rig = Rig::new().await;
    let (services, who) = (&rig.services, rig.person("ana").await);
    let id = rig.complete(&who).await;
    submit(services, &who, id, rig.key()).await.expect("sent");
    let bad = ("virus.exe".to_owned(), Bytes::from_static(b"MZ"));
    let many = (0..=MOST).map(|number| picture(&format!("{number}.png"))).collect();
    let empty = Letter { text: " ".to_owned(), files: vec![picture("a.png")] };
    for (sent, field) in
        [(letter(vec![picture("a.png"), bad]), "files"), (letter(many), "files"), (empty, "text")]
    {
        match send(services, &who, id, None, rig.key(), sent).await {
            Err(Error::Problems(problems)) => assert_eq!(problems.0[0].field, field),
            other => panic!("{other:?}"),
        }
    }
    // Nor when the case does not take it: nobody writes with an old page at the desk.
    let stale = send(services, &who, id, Some(0), rig.key(), letter(vec![picture("a.png")])).await;
    assert!(matches!(stale, Err(Error::Stale { .. })), "{stale:?}");
    let mut tx = services.store.read().await.expect("reads");
    assert!(tx.documents().current(id).await.expect("rows").iter().all(|row| row.kind != "message"));
    drop(tx);
    assert_eq!(view(services, &who, id).await.expect("there").messages, []);
}
