//! Everything of an application, as a file for its owner; and messages with files, in both directions.

use crate::common::text;
use crate::rooms::Rooms;
use crate::world::geneva;
use axum::body::to_bytes;
use domain::form::samples;
use http::{StatusCode, header};
use services::applicant::{Start, start};

/// A picture.
fn png() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(64, 64).write_to(&mut bytes, image::ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

#[tokio::test]
async fn everything_of_a_draft_and_of_a_case_is_for_its_owner_to_keep() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let services = &rooms.world.services;
    let begin = Start {
        post: geneva(),
        visa_type: "C1".to_owned(),
        purpose: "tourism".to_owned(),
        answers: samples::sample("arabic", rooms.world.today()).expect("a sample"),
    };
    let draft = start(services, &journey.applicant, begin).await.expect("a draft");
    let owner = rooms.signed_in(&journey.applicant).await;
    let stranger = rooms.world.submit("ukrainian").await;
    let other = rooms.signed_in(&stranger.applicant).await;
    let officer = rooms.person(&rooms.world.staff.officer).await;
    for (id, held) in [(journey.id, "Eriksson"), (draft, "خالد")] {
        let path = format!("/applications/{id}/everything");
        let page = text(owner.get(&format!("/applications/{id}")).await).await;
        for kind in ["json", "pdf"] {
            let path = format!("{path}.{kind}");
            assert!(page.contains(&path), "the page offers {path}");
            assert_eq!(other.get(&path).await.status(), StatusCode::NOT_FOUND, "{path}");
            assert_eq!(officer.get(&path).await.status(), StatusCode::FORBIDDEN, "{path}");
            let answer = owner.get(&path).await;
            assert_eq!(answer.status(), StatusCode::OK, "{path}");
            let place = answer.headers()[header::CONTENT_DISPOSITION].to_str().expect("words").to_owned();
            assert!(place.starts_with("attachment"), "{place}");
            let bytes = to_bytes(answer.into_body(), usize::MAX).await.expect("a file");
            if kind == "pdf" {
                assert!(bytes.starts_with(b"%PDF-"));
                continue;
            }
            let all: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
            assert!(all["typed"]["surname"].as_str().is_some_and(|name| !name.is_empty()), "{all}");
            assert!(all["form"].to_string().contains(held), "{all}");
            assert!(all["history"].as_array().is_some_and(|lines| lines.len() > 1), "{all}");
        }
    }
}

#[tokio::test]
async fn messages_bring_files_to_the_other_side() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let (mine, case) = (format!("/applications/{}", journey.id), format!("/desk/cases/{}", journey.id));
    let owner = rooms.signed_in(&journey.applicant).await;
    let officer = rooms.person(&rooms.world.staff.officer).await;

    let send = format!("{mine}/messages");
    let words = [("text", "Here is the invitation.")];
    let page = owner.upload(&mine, &send, &words, ("files", &png())).await;
    assert!(page.contains("Here is the invitation.") && page.contains(">a.jpg<"), "{page}");
    let refused = owner.upload(&mine, &send, &words, ("files", b"no picture")).await;
    assert!(
        refused.contains("id=\"files-error\"") && refused.contains("Here is the invitation."),
        "{refused}"
    );

    // The officer opens it from the message, which is in the journal, and answers with a file.
    let seen = officer.page(&case).await;
    let link = seen.split("href=\"").map(|rest| rest.split('"').next().unwrap_or_default());
    let link =
        link.filter(|link| link.starts_with(&format!("{case}/papers/"))).last().expect("a link").to_owned();
    assert_eq!(officer.get(&format!("{link}/file")).await.status(), StatusCode::OK);
    let write = format!("{case}/message");
    let done =
        officer.upload(&write, &write, &[("text", "Thank you. Please sign this.")], ("files", &png())).await;
    assert!(done.contains("Thank you. Please sign this."), "{done}");
    let back = text(owner.get(&mine).await).await;
    assert_eq!(back.matches(">a.jpg<").count(), 2, "{back}");
    let empty = officer.upload(&write, &write, &[("text", " ")], ("files", &png())).await;
    assert!(empty.contains("id=\"text-error\""), "{empty}");
}
