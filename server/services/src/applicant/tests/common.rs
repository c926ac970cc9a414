//! Papers that a group has in common.

use super::super::groups::{add_people, delete_group, group, start_group};
use super::super::{document, move_document, remove_document};
use super::*;
use crate::blobs::BlobKey;
use domain::DocumentId;

impl Rig {
    /// A group with so many people.
    async fn family(&self, who: &Who, people: usize) -> (CaseId, Vec<CaseId>) {
        let start = Start {
            post: PostCode::from("GVA"),
            visa_type: "C1".to_owned(),
            purpose: "tourism".to_owned(),
            answers: Answers::new(),
        };
        let id = start_group(&self.services, who, start, "Family").await.expect("begun");
        let known = vec![Answers::new(); people];
        (id, add_people(&self.services, who, id, &known, None).await.expect("added"))
    }

    /// The papers of a draft: kind, name, and whether they are the group's.
    async fn papers(&self, who: &Who, id: CaseId) -> Vec<(String, String, bool)> {
        let draft = get(&self.services, who, id).await.expect("there");
        draft.documents.into_iter().map(|one| (one.kind, one.name, one.of_group)).collect()
    }

    /// The file of a paper that a group has in common.
    async fn common(&self, paper: DocumentId) -> DocumentId {
        let row = self.services.store.read().await.expect("begins").documents().get(paper).await;
        row.expect("read").expect("there").common_id.expect("in common")
    }

    async fn is_kept(&self, common: DocumentId) -> bool {
        let blobs = &self.services.blobs;
        let other = self.services.vault.new_data_key();
        // With another key a file that is there does not open.
        match blobs.get(&other, &BlobKey::common(common)).await {
            Err(crate::blobs::BlobError::Missing(_)) => false,
            Err(crate::blobs::BlobError::Sealed(..)) => true,
            other => panic!("{other:?}"),
        }
    }

    async fn fill(&self, who: &Who, id: CaseId) {
        let answers = samples::sample("eriksson", self.clock.now().date()).expect("a sample");
        save(&self.services, who, id, &answers.0, None).await.expect("saved");
        let files = [
            ("portrait", files::jpeg(&files::picture(900, 1200))),
            ("passport_copy", files::png(&files::picture(600, 400))),
        ];
        for (kind, file) in files {
            self.attach(who, id, kind, "own.png", file).await.expect("taken");
        }
    }
}

fn booking() -> Vec<u8> {
    files::png(&files::picture(640, 480))
}

fn one(kind: &str, name: &str) -> (String, String, bool) {
    (kind.to_owned(), name.to_owned(), true)
}

#[tokio::test]
async fn a_paper_of_the_group_is_uploaded_once_and_belongs_to_everybody() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let (id, people) = rig.family(&who, 2).await;
        let paper = rig.attach(&who, id, "lodging", "house.png", booking()).await.expect("taken");
        rig.attach(&who, people[1], "lodging", "hotel.png", booking()).await.expect("taken");
        // Who comes later has it too, and what is added later comes behind it and before the own.
        let late = add_people(services, &who, id, &[Answers::new()], None).await.expect("added")[0];
        rig.attach(&who, id, "lodging", "garden.png", booking()).await.expect("taken");
        let both = [one("lodging", "house.png"), one("lodging", "garden.png")];
        assert_eq!(rig.papers(&who, people[0]).await, both);
        assert_eq!(rig.papers(&who, late).await, both);
        let own = ("lodging".to_owned(), "hotel.png".to_owned(), false);
        assert_eq!(rig.papers(&who, people[1]).await, [both[0].clone(), both[1].clone(), own.clone()]);
        // One file, which each of them can open.
        let (_, content) = document(services, &who, id, paper.id).await.expect("read");
        let file = rig.common(paper.id).await;
        for person in [people[0], people[1], late] {
            let theirs = get(services, &who, person).await.expect("there").documents[0].id;
            assert_ne!(theirs, paper.id);
            assert_eq!(rig.common(theirs).await, file);
            assert_eq!(document(services, &who, person, theirs).await.expect("read").1, content);
            // It is changed in the group alone.
            assert_eq!(remove_document(services, &who, person, theirs).await, Err(Error::NotFound));
            assert_eq!(move_document(services, &who, person, theirs, true).await, Err(Error::NotFound));
        }
        let second = get(services, &who, id).await.expect("there").documents[1].id;
        move_document(services, &who, id, second, false).await.expect("moved");
        let turned = [one("lodging", "garden.png"), one("lodging", "house.png")];
        assert_eq!(rig.papers(&who, late).await, turned);
        // Taken away, it is gone for everybody, and so is its file; the own paper stays.
        remove_document(services, &who, id, paper.id).await.expect("removed");
        assert_eq!(rig.papers(&who, people[0]).await, [one("lodging", "garden.png")]);
        assert_eq!(rig.papers(&who, people[1]).await, [one("lodging", "garden.png"), own]);
        assert!(!rig.is_kept(file).await);
    }
}

#[tokio::test]
async fn what_was_sent_keeps_its_paper_whatever_becomes_of_the_group() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let (id, people) = rig.family(&who, 2).await;
        let paper = rig.attach(&who, id, "insurance", "all.png", booking()).await.expect("taken");
        let (file, content) =
            (rig.common(paper.id).await, document(services, &who, id, paper.id).await.expect("read").1);
        rig.fill(&who, people[0]).await;
        submit(services, &who, people[0], rig.key()).await.expect("sent");
        // Replaced for who was not sent.
        remove_document(services, &who, id, paper.id).await.expect("removed");
        let other = rig.attach(&who, id, "insurance", "new.png", booking()).await.expect("taken");
        assert_eq!(rig.papers(&who, people[1]).await, [one("insurance", "new.png")]);
        let sent = view(services, &who, people[0]).await.expect("a case");
        let theirs = sent.documents.iter().find(|one| one.kind == "insurance").expect("signed");
        assert_eq!((theirs.name.as_str(), theirs.of_group), ("all.png", true));
        let replaced = rig.common(other.id).await;
        delete_group(services, &who, id).await.expect("deleted");
        assert!(rig.is_kept(file).await && !rig.is_kept(replaced).await);
        let (_, read) = document(services, &who, people[0], theirs.id).await.expect("read");
        assert_eq!(read, content, "the case needs neither the group nor its key");
        assert_eq!(sent.group, Some(id), "and knows where it came from");
    }
}

#[tokio::test]
async fn what_shows_one_person_is_nobody_elses() {
    for rig in Rig::each().await {
        let (who, other) = (rig.person("ana").await, rig.person("ben").await);
        let (id, people) = rig.family(&who, 1).await;
        for kind in ["portrait", "passport_copy", "guardian_consent", "no-such-paper"] {
            let refused = rig.attach(&who, id, kind, "a.png", booking()).await;
            assert!(
                matches!(&refused, Err(Error::Problems(found)) if found.0[0].key == "problem-upload-kind"),
                "{kind}: {refused:?}"
            );
        }
        let refused = rig.attach(&other, id, "lodging", "a.png", booking()).await;
        assert_eq!(refused, Err(Error::NotFound));
        let paper = rig.attach(&who, id, "lodging", "a.png", booking()).await.expect("taken");
        assert_eq!(document(&rig.services, &other, id, paper.id).await, Err(Error::NotFound));
        let theirs = get(&rig.services, &who, people[0]).await.expect("there").documents[0].id;
        assert_eq!(document(&rig.services, &other, people[0], theirs).await, Err(Error::NotFound));
        assert_eq!(remove_document(&rig.services, &other, id, paper.id).await, Err(Error::NotFound));
    }
}

/// Somebody comes, somebody is sent and papers change, all at the same time: nobody is left with a paper that is gone.
#[tokio::test(flavor = "multi_thread")]
async fn people_and_papers_that_come_at_once_meet() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let (id, people) = rig.family(&who, 1).await;
        rig.fill(&who, people[0]).await;
        let papers = async {
            for at in 0..4 {
                let name = format!("{at}.png");
                let paper = rig.attach(&who, id, "other", &name, booking()).await.expect("taken");
                if at % 2 == 0 {
                    remove_document(services, &who, id, paper.id).await.expect("removed");
                }
            }
        };
        let comes = async {
            for _ in 0..4 {
                add_people(services, &who, id, &[Answers::new()], None).await.expect("added");
            }
        };
        let (sent, (), ()) = tokio::join!(submit(services, &who, people[0], rig.key()), papers, comes);
        sent.expect("sent");
        let case = view(services, &who, people[0]).await.expect("a case");
        for paper in &case.documents {
            document(services, &who, people[0], paper.id).await.expect("every paper of the case is there");
        }
        let last = [one("other", "1.png"), one("other", "3.png")];
        for person in group(services, &who, id).await.expect("there").people.into_iter().skip(1) {
            assert_eq!(rig.papers(&who, person.id).await, last);
        }
    }
}
