//! Portraits that are cut anew, and papers of several files.

use super::super::documents::owner;
use super::*;
use crate::blobs::{BlobError, BlobKey};
use crate::desk::case::known;
use domain::DocumentId;
use domain::portrait::{Cut, Rule, Step};

impl Rig {
    async fn names(&self, who: &Who, id: CaseId, kind: &str) -> Vec<String> {
        let draft = get(&self.services, who, id).await.expect("there");
        draft.documents.into_iter().filter(|paper| paper.kind == kind).map(|paper| paper.name).collect()
    }
}

#[tokio::test]
async fn a_portrait_is_cut_anew_until_it_is_sent_and_its_findings_go_with_it() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.complete(&who).await;
        let first = portrait(services, &who, id).await.expect("there");
        assert!(first.document.can_be_cut);
        assert_eq!((first.known.width, first.known.height), (900, 1200));
        let findings = first.document.examined.clone().expect("examined").findings;
        assert!(findings.iter().any(|finding| finding.rule == Rule::NoFace), "{findings:?}");
        let source = portrait_source(services, &who, id).await.expect("kept");

        let nearer = recut(services, &who, id, Recut::Step(Step::Nearer)).await.expect("cut");
        assert_ne!(nearer.id, first.document.id, "a new paper with a name of its own");
        assert_eq!(nearer.name, "me.jpg");
        assert_eq!(document(services, &who, id, first.document.id).await, Err(Error::NotFound));
        let second = portrait(services, &who, id).await.expect("there");
        assert!(second.known.cut.height < first.known.cut.height);
        let part = Cut { x: 0, y: 0, width: 413, height: 531 };
        recut(services, &who, id, Recut::To(part)).await.expect("cut");
        assert_eq!(portrait(services, &who, id).await.expect("there").known.cut, part);
        recut(services, &who, id, Recut::Proposed).await.expect("cut");
        assert_eq!(portrait(services, &who, id).await.expect("there").known.cut, first.known.cut);
        assert_eq!(portrait_source(services, &who, id).await.expect("kept"), source);
        let stranger = rig.person("eve").await;
        assert_eq!(portrait(services, &stranger, id).await, Err(Error::NotFound));
        assert_eq!(portrait_source(services, &stranger, id).await, Err(Error::NotFound));
        assert!(recut(services, &stranger, id, Recut::Proposed).await.is_err());

        let mut tx = services.store.begin().await.expect("begins");
        let key = owner(services, &mut tx, &who, id).await.expect("hers").key;
        let row =
            tx.documents().current(id).await.expect("read").into_iter().find(|row| row.kind == "portrait");
        drop(tx);
        let row = row.expect("a portrait");
        let place = BlobKey::document(id, row.source_id.expect("a source"));
        assert!(services.blobs.get(&key, &place).await.is_ok());
        submit(services, &who, id, rig.key()).await.expect("sent");
        assert_eq!(portrait(services, &who, id).await, Err(Error::NotFound), "it was sent");
        assert!(
            matches!(services.blobs.get(&key, &place).await, Err(BlobError::Missing(_))),
            "needed no more"
        );
        let mut tx = services.store.begin().await.expect("begins");
        let row = tx.documents().get(row.id).await.expect("read").expect("there");
        assert_eq!(row.source_id, None);
        let seen = known(services, &key, &row).expect("the officer sees it").examined;
        assert!(seen.findings.iter().any(|finding| finding.rule == Rule::NoFace));
    }
}

#[tokio::test]
async fn papers_of_one_kind_are_put_in_order_and_removed_until_they_are_sent() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.complete(&who).await;
        let page = || files::png(&files::picture(600, 400));
        let mut ids: Vec<DocumentId> = Vec::new();
        for name in ["two.png", "three.png"] {
            ids.push(rig.attach(&who, id, "passport_copy", name, page()).await.expect("taken").id);
        }
        assert_eq!(rig.names(&who, id, "passport_copy").await, ["page.png", "two.png", "three.png"]);
        move_document(services, &who, id, ids[1], false).await.expect("moved");
        assert_eq!(rig.names(&who, id, "passport_copy").await, ["page.png", "three.png", "two.png"]);
        move_document(services, &who, id, ids[0], true).await.expect("at the end already");
        move_document(services, &who, id, ids[1], false).await.expect("moved");
        assert_eq!(rig.names(&who, id, "passport_copy").await, ["three.png", "page.png", "two.png"]);
        rig.attach(&who, id, "passport_copy", "four.png", page()).await.expect("taken");
        assert_eq!(rig.names(&who, id, "passport_copy").await.last().map(String::as_str), Some("four.png"));
        remove_document(services, &who, id, ids[0]).await.expect("removed");
        assert_eq!(rig.names(&who, id, "passport_copy").await, ["three.png", "page.png", "four.png"]);

        let stranger = rig.person("eve").await;
        assert_eq!(move_document(services, &stranger, id, ids[1], true).await, Err(Error::NotFound));
        assert_eq!(move_document(services, &who, id, ids[0], true).await, Err(Error::NotFound), "it is gone");
        submit(services, &who, id, rig.key()).await.expect("sent");
        assert_eq!(
            move_document(services, &who, id, ids[1], true).await,
            Err(Error::NotFound),
            "it was sent"
        );
        let case = view(services, &who, id).await.expect("there");
        let sent: Vec<&str> = case
            .documents
            .iter()
            .filter(|paper| paper.kind == "passport_copy")
            .map(|paper| paper.name.as_str())
            .collect();
        assert_eq!(sent, ["three.png", "page.png", "four.png"]);
    }
}
