//! People who apply together.

use super::super::documents::{Clean, New, keep, owner};
use super::super::groups::people::{Added, add_list};
use super::super::groups::{
    GroupView, Progress, add_people, delete_group, group, groups, send, start_group, take_groups,
};
use super::*;
use crate::images::Accepted;
use domain::form::shared_fields;

/// A list of so many people, as a school writes it.
fn list(people: usize) -> String {
    let mut list = "surname;given-names;birth-date;sex;nationality;passport-number\r\n".to_owned();
    for at in 0..people {
        let letters: String = [at / 26, at % 26]
            .into_iter()
            .filter_map(|n| char::from_u32(u32::try_from(n).ok()? + u32::from(b'a')))
            .collect();
        list.push_str(&format!("Pupil {letters};Kim;2001-02-{:02};female;KEN;K{at:07}\r\n", 1 + at % 28));
    }
    list
}

fn named(surname: &str) -> Answers {
    Answers::new().with("surname", surname).with("given-names", "Ada").with("one-name", "no")
}

impl Rig {
    async fn group(&self, who: &Who) -> CaseId {
        let start = Start {
            post: PostCode::from("GVA"),
            visa_type: "C1".to_owned(),
            purpose: "tourism".to_owned(),
            answers: Answers::new().with("home-city", "Oslo").with("nationality", "KEN"),
        };
        start_group(&self.services, who, start, " Class 7b ").await.expect("begun")
    }

    async fn see(&self, who: &Who, id: CaseId) -> GroupView {
        group(&self.services, who, id).await.expect("there")
    }

    async fn answer(&self, who: &Who, id: CaseId, input: &str) -> String {
        get(&self.services, who, id).await.expect("there").answers.get(input).to_owned()
    }

    /// What a group of the sample's journey shares.
    fn shared(&self) -> BTreeMap<String, String> {
        let sample = samples::sample("eriksson", self.clock.now().date()).expect("a sample");
        domain::form::only_shared(&sample).0
    }

    /// Everything that a person answers alone, and the two papers, without looking at pictures each time.
    async fn finish(&self, who: &Who, id: CaseId, paper: &Accepted) {
        let sample = samples::sample("eriksson", self.clock.now().date()).expect("a sample");
        let shared: Vec<String> = shared_fields().flat_map(domain::form::Field::inputs).collect();
        let names = ["surname", "given-names", "passport-mrz"];
        let own = sample
            .0
            .into_iter()
            .filter(|(input, _)| !shared.contains(input) && !names.contains(&input.as_str()));
        save(&self.services, who, id, &own.collect(), None).await.expect("saved");
        let mut tx = self.services.store.read().await.expect("begins");
        let owner = owner(&self.services, &mut tx, who, id).await.expect("own");
        drop(tx);
        for kind in ["portrait", "passport_copy"] {
            let clean = Clean { kept: paper.clone(), portrait: None };
            let new = New { kind: kind.to_owned(), name: "a.png".to_owned(), clean, replaces: None };
            keep(&self.services, who, id, &owner, new).await.expect("kept");
        }
    }
}

#[tokio::test]
async fn a_class_of_fifty_types_its_journey_once_and_each_is_sent_alone() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("teacher").await);
        let id = rig.group(&who).await;
        let Added::People(people) = add_list(services, &who, id, &list(50)).await.expect("read") else {
            panic!("the list is right")
        };
        assert_eq!(people.len(), 50);
        // One pupil lives elsewhere and says so; then the class types what it shares.
        save(services, &who, people[7], &typed(&[("home-city", "Rome")]), None).await.expect("saved");
        save(services, &who, id, &rig.shared(), None).await.expect("saved");
        let city = rig.shared()["home-city"].clone();
        for (at, person) in people.iter().enumerate() {
            let expected = if at == 7 { "Rome" } else { city.as_str() };
            assert_eq!(rig.answer(&who, *person, "home-city").await, expected, "person {at}");
        }
        let seen = rig.see(&who, id).await;
        assert_eq!((seen.people.len(), seen.name(), seen.ready().count()), (50, "Class 7b", 0));
        let Progress::Unsent { differs, .. } = &seen.people[7].progress else { panic!("sent") };
        assert_eq!(differs, &["home-city"]);
        take_groups(services, &who, people[7], "home-city").await.expect("taken");
        assert_eq!(rig.answer(&who, people[7], "home-city").await, city);

        let picture = files::png(&files::picture(600, 400));
        let paper = services.images.paper("file", "a.png", picture.into()).await.expect("a paper");
        for person in &people[..49] {
            rig.finish(&who, *person, &paper).await;
        }
        assert_eq!(rig.see(&who, id).await.ready().count(), 49);
        let order: Vec<_> = people.iter().map(|person| (*person, rig.key())).collect();
        let done = send(services, &who, id, &order).await.expect("answered");
        assert_eq!(done.iter().filter(|(_, done)| done.is_ok()).count(), 49);
        let refused = done.iter().find(|(_, done)| done.is_err()).expect("one is not complete");
        assert_eq!(refused.0, people[49]);
        // Pressed again, it is the same.
        let again = send(services, &who, id, &order[..2]).await.expect("answered");
        assert_eq!(again, done[..2]);

        // What was sent is signed: the group changes only who was not.
        save(services, &who, id, &typed(&[("home-city", "Bergen")]), None).await.expect("saved");
        assert_eq!(rig.answer(&who, people[49], "home-city").await, "Bergen");
        let case = view(services, &who, people[0]).await.expect("a case");
        assert_eq!(case.answers.get("home-city"), city);
        let seen = rig.see(&who, id).await;
        assert_eq!((seen.sent().count(), seen.people.len()), (49, 50));
        let mut references: Vec<_> = seen
            .sent()
            .map(|person| match &person.progress {
                Progress::Sent { reference, .. } => reference.to_string(),
                Progress::Unsent { .. } => String::new(),
            })
            .collect();
        references.sort();
        references.dedup();
        assert_eq!(references.len(), 49, "each has a number of its own");
        let listed = groups(services, &who).await.expect("listed");
        assert_eq!((listed[0].people, listed[0].sent), (50, 49));
        assert!(
            super::super::drafts(services, &who).await.expect("listed").is_empty(),
            "they stand in the group"
        );
    }
}

#[tokio::test]
async fn a_group_is_its_keepers_alone_and_has_a_limit() {
    for rig in Rig::each().await {
        let (services, who, other) = (&rig.services, rig.person("ana").await, rig.person("ben").await);
        let id = rig.group(&who).await;
        let people = add_people(services, &who, id, &[named("One")], None).await.expect("added");
        assert_eq!(group(services, &other, id).await, Err(Error::NotFound));
        assert_eq!(add_people(services, &other, id, &[named("X")], None).await, Err(Error::NotFound));
        assert_eq!(add_list(services, &other, id, &list(1)).await, Err(Error::NotFound));
        assert_eq!(send(services, &other, id, &[(people[0], rig.key())]).await, Err(Error::NotFound));
        assert_eq!(take_groups(services, &other, people[0], "home-city").await, Err(Error::NotFound));
        assert_eq!(delete_group(services, &other, id).await, Err(Error::NotFound));
        assert!(groups(services, &other).await.expect("listed").is_empty());
        // A stranger's application cannot be sent as one of the group, and the group itself is no application.
        let strange = rig.draft(&other).await;
        let done = send(services, &who, id, &[(strange, rig.key())]).await.expect("answered");
        assert_eq!(done[0].1, Err(Error::NotFound));
        assert_eq!(submit(services, &who, id, rig.key()).await, Err(Error::NotFound));
        assert_eq!(not_ready(services, &who, id).await, Err(Error::NotFound));

        assert!(matches!(add_list(services, &who, id, &list(59)).await, Ok(Added::People(_))));
        let full = add_people(services, &who, id, &[named("Late")], None).await;
        assert!(matches!(&full, Err(Error::Problems(problems)) if problems.0[0].key == "problem-group-full"));
        let Ok(Added::Faults(faults)) = add_list(services, &who, id, &list(2)).await else { panic!("full") };
        assert_eq!(faults[0].problem.key, "problem-roster-many");
        assert_eq!(rig.see(&who, id).await.people.len(), 60, "nobody of a list that does not fit is added");
    }
}

#[tokio::test]
async fn what_is_personal_is_not_shared_and_a_household_is_copied() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.group(&who).await;
        // A name typed into what is shared would be nobody's, and is not kept.
        save(services, &who, id, &typed(&[("surname", "Doe"), ("entries", "two")]), None)
            .await
            .expect("saved");
        assert_eq!(rig.answer(&who, id, "surname").await, "");
        let first = add_people(services, &who, id, &[named("First")], None).await.expect("added")[0];
        assert_eq!(rig.answer(&who, first, "entries").await, "two");
        assert_eq!(rig.answer(&who, first, "nationality").await, "");
        let own = typed(&[
            ("home-street", "1 Elm"),
            ("occupation", "student"),
            ("passport-number", "P1"),
            ("entries", "single"),
        ]);
        save(services, &who, first, &own, None).await.expect("saved");
        let second = add_people(services, &who, id, &[named("Second")], Some(first)).await.expect("added")[0];
        let copy = get(services, &who, second).await.expect("there").answers;
        assert_eq!(
            ["home-street", "occupation", "passport-number", "entries", "surname"]
                .map(|input| copy.get(input)),
            ["1 Elm", "student", "", "two", "Second"]
        );
        // The copy is an own answer: the group's later one does not undo it.
        save(services, &who, id, &typed(&[("home-street", "2 Oak")]), None).await.expect("saved");
        assert_eq!(rig.answer(&who, second, "home-street").await, "1 Elm");
        let nobody = add_people(services, &who, id, &[named("Third")], Some(rig.services.new_id())).await;
        assert!(matches!(&nobody, Err(Error::Problems(problems)) if problems.0[0].field == "like"));
    }
}

#[tokio::test]
async fn another_kind_of_visa_and_another_residence_reach_everybody() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.group(&who).await;
        let people = add_people(services, &who, id, &[named("A"), named("B")], None).await.expect("added");
        let to = Start {
            post: PostCode::from("GVA"),
            visa_type: "D".to_owned(),
            purpose: "study".to_owned(),
            answers: Answers::new().with("purposes", "study").with("nationality", "KEN"),
        };
        change_kind(services, &who, people[1], Start { visa_type: "C2".to_owned(), ..to.clone() })
            .await
            .expect("changed");
        change_kind(services, &who, id, to).await.expect("changed");
        let first = get(services, &who, people[0]).await.expect("there");
        assert_eq!((first.visa_type.as_str(), first.answers.get("purposes")), ("D", "study"));
        assert_eq!(get(services, &who, people[1]).await.expect("there").visa_type, "C2", "chosen alone");
        save(services, &who, id, &typed(&[("home-country", "VNM")]), None).await.expect("saved");
        assert_eq!(get(services, &who, people[0]).await.expect("there").post.as_str(), "HAN");
    }
}

#[tokio::test]
async fn a_group_ends_with_its_last_draft_and_stays_with_its_cases() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.group(&who).await;
        add_people(services, &who, id, &[named("A")], None).await.expect("added");
        delete_group(services, &who, id).await.expect("deleted");
        assert_eq!(group(services, &who, id).await, Err(Error::NotFound));

        let id = rig.group(&who).await;
        let people = add_people(services, &who, id, &[named("A"), named("B")], None).await.expect("added");
        save(services, &who, id, &rig.shared(), None).await.expect("saved");
        let paper =
            services.images.paper("file", "a.png", files::png(&files::picture(600, 400)).into()).await;
        rig.finish(&who, people[0], &paper.expect("a paper")).await;
        submit(services, &who, people[0], rig.key()).await.expect("sent");
        // Whoever works on a person keeps what the group shares.
        let days = i64::from(services.policies.current().clocks.draft_days);
        rig.clock.advance(86_400 * (days - 2));
        save(services, &who, people[1], &typed(&[("birth-place", "X")]), None).await.expect("saved");
        rig.clock.advance(86_400 * (days - 2));
        crate::housekeeping::run(services).await.expect("run");
        assert!(rig.see(&who, id).await.shared.is_some());
        // Nobody does any more: what was typed goes, the case stays in its group.
        rig.clock.advance(86_400 * 4);
        crate::housekeeping::run(services).await.expect("run");
        let seen = rig.see(&who, id).await;
        assert!(seen.shared.is_none());
        assert_eq!(seen.people.iter().map(|person| person.id).collect::<Vec<_>>(), [people[0]]);
    }
}

/// Somebody adds people while the answers of the group change: nobody is left with the older ones.
#[tokio::test(flavor = "multi_thread")]
async fn people_who_come_while_the_group_changes_have_its_last_answers() {
    for rig in Rig::each().await {
        let (services, who) = (&rig.services, rig.person("ana").await);
        let id = rig.group(&who).await;
        let cities = async {
            for at in 0..10 {
                let city = format!("City {at}");
                save(services, &who, id, &typed(&[("home-city", &city)]), None).await.expect("saved");
            }
        };
        let people = async {
            for at in 0..10 {
                add_people(services, &who, id, &[named(&format!("P{at}"))], None).await.expect("added");
            }
        };
        tokio::join!(cities, people);
        for person in rig.see(&who, id).await.people {
            assert_eq!(rig.answer(&who, person.id, "home-city").await, "City 9");
        }
    }
}
