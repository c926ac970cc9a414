//! The first questions and the pages of a group, walked through by its keeper, a stranger and the post.

use crate::common::text;
use crate::rooms::{Person, Rooms};
use domain::CaseId;
use http::{StatusCode, header};
use services::Who;
use store::groups::GroupRow;

const JOURNEY: &[(&str, &str)] = &[
    ("nationality", "VNM"),
    ("residence", "SWE"),
    ("purpose", "tourism"),
    ("days", "10"),
    ("entries", "single"),
];

const NEEDS: &str = "/apply/needs?nationality=VNM&residence=SWE&purpose=tourism&days=10&entries=single";

/// Begins a group; gives its page's path.
async fn begin(person: &Person<'_>) -> String {
    let begun = person.post("/groups", &[JOURNEY, &[("group-name", "Family")]].concat()).await;
    assert_eq!(begun.status(), StatusCode::SEE_OTHER);
    begun.headers()[header::LOCATION].to_str().expect("a path").to_owned()
}

/// The applications that a page links to in its table.
fn people(html: &str) -> Vec<String> {
    let table =
        html.split("<tbody").nth(1).and_then(|rest| rest.split("</tbody>").next()).unwrap_or_default();
    let links = table.split("href=\"/applications/").skip(1);
    links.filter_map(|link| Some(format!("/applications/{}", link.split('"').next()?))).collect()
}

async fn stranger(rooms: &Rooms) -> Who {
    rooms.world.draft_by("ukrainian", "stranger@example.org").await.0
}

#[tokio::test]
async fn a_group_is_kept_by_one_person_and_shown_to_no_other() {
    let rooms = Rooms::open().await;
    let anna = rooms.signed_in(&rooms.world.submit("eriksson").await.applicant).await;
    assert!(anna.page(NEEDS).await.contains("Do several people travel together?"));
    let group = begin(&anna).await;
    assert!(anna.page(&group).await.contains("Nobody is in the group yet"));

    let add = format!("{group}/people");
    let empty = anna.send(&add, &add, &[("surname", ""), ("given-names", "Ada")]).await;
    assert!(empty.contains("Write the surname") && empty.contains("value=\"Ada\""), "{empty}");
    let added = anna.send(&add, &add, &[("surname", "Doe"), ("given-names", "Ada")]).await;
    assert!(added.contains("Ada Doe is in the group now"), "{added}");
    let list = format!("{add}/list");
    let wrong = anna.upload(&add, &list, &[("list", "surname,sex\nRoe,x\n")], ("file", b"")).await;
    assert!(wrong.contains("Line 2, column 2") && wrong.contains("Roe,x"), "{wrong}");
    let file = ("file", "surname;sex\nRoe;male\n".as_bytes());
    let right = anna.upload(&add, &list, &[("list", "")], file).await;
    assert!(right.contains("Everybody on the list was added. People: 1."), "{right}");
    let sheet = anna.get(&format!("{group}/people.csv")).await;
    assert!(text(sheet).await.starts_with("surname,given-names,birth-date"));

    // What is shared reaches both; one answers otherwise and takes the group's again.
    let people = people(&anna.page(&group).await);
    assert_eq!(people.len(), 2);
    let home = |of: &str| format!("{of}/home-address");
    let answer = |city: &str| {
        [("drawn", "home-city".to_owned()), ("seen", "{}".to_owned()), ("home-city", city.to_owned())]
    };
    let save = async |of: &str, city: &str| {
        let values = answer(city);
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        anna.send(&home(of), &home(of), &values).await
    };
    save(&group, "Oslo").await;
    assert!(anna.page(&home(&people[0])).await.contains("value=\"Oslo\""));
    save(&people[0], "Rome").await;
    let differs = anna.page(&home(&people[0])).await;
    assert!(differs.contains("Differs from the group") && differs.contains("value=\"Rome\""), "{differs}");
    let listed = anna.page(&group).await;
    assert!(listed.contains("dir=\"auto\">Town<"), "{listed}");
    let taken = anna.send(&home(&people[0]), &home(&people[0]), &[("take-group", "home-city")]).await;
    assert!(taken.contains("value=\"Oslo\"") && !taken.contains("Differs from the group"), "{taken}");

    let send = format!("{group}/send");
    assert!(anna.page(&send).await.contains("No application is complete yet"));
    assert!(anna.page(&format!("{group}/receipts")).await.contains("None was sent yet"));
    let listed = anna.page("/applications").await;
    assert!(listed.contains("Family"), "{listed}");

    let stranger = stranger(&rooms).await;
    let stranger = rooms.signed_in(&stranger).await;
    for below in ["", "/people", "/people.csv", "/send", "/receipts", "/home-address", "/delete"] {
        let seen = stranger.get(&format!("{group}{below}")).await;
        assert_eq!(seen.status(), StatusCode::NOT_FOUND, "{below}");
    }
    for below in ["/people", "/send", "/home-address"] {
        let values = [("surname", "X"), ("given-names", "Y"), ("home-city", "Z"), ("drawn", "home-city")];
        let sent = stranger.post(&format!("{group}{below}"), &values).await;
        assert_eq!(sent.status(), StatusCode::NOT_FOUND, "{below}");
    }
    stranger.post(&format!("{group}/delete"), &[]).await;
    assert!(anna.page(&group).await.contains("Ada Doe"), "a stranger deletes nothing");

    assert!(
        anna.page(&format!("{group}/delete")).await.contains("every application of it that was not sent")
    );
    let gone = anna.send(&format!("{group}/delete"), &format!("{group}/delete"), &[]).await;
    assert!(!gone.contains("Family"), "{gone}");
    assert_eq!(anna.get(&group).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(anna.get(&people[0]).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_post_sees_who_belongs_together() {
    let rooms = Rooms::open().await;
    let (first, second) = (rooms.world.submit("eriksson").await, rooms.world.submit("ukrainian").await);
    let other = rooms.world.submit("single-name").await;
    let Who::Applicant { id: applicant_id, .. } = &first.applicant else { panic!("an applicant") };
    let group = GroupRow {
        id: CaseId(rooms.world.services.new_id()),
        reference: domain::Reference::from_random(7).to_string(),
        applicant_id: *applicant_id,
        created_at: rooms.world.services.now(),
    };
    let mut tx = rooms.world.services.store.begin().await.expect("begins");
    tx.groups().add(&group).await.expect("added");
    for case in [first.id, second.id, CaseId(rooms.world.services.new_id())] {
        tx.groups().add_member(group.id, case).await.expect("added");
    }
    tx.commit().await.expect("committed");

    let officer = rooms.person(&rooms.world.staff.officer).await;
    let page = officer.page(&format!("/desk/cases/{}", first.id)).await;
    assert!(page.contains("Person 1 of 3 in group") && page.contains("1 person has not sent yet"), "{page}");
    assert!(page.contains(&format!("/desk/cases/{}", second.id)), "{page}");
    let alone = officer.page(&format!("/desk/cases/{}", other.id)).await;
    assert!(!alone.contains("Applied together with others"), "{alone}");
    let queue = officer.page(&format!("/desk?tray=all&group={}", group.reference)).await;
    assert!(queue.contains(&first.id.to_string()) && queue.contains(&second.id.to_string()), "{queue}");
    assert!(!queue.contains(&other.id.to_string()), "{queue}");
    let nobody = officer.page(&format!("/desk?tray=all&group={}", domain::Reference::from_random(8))).await;
    assert!(!nobody.contains(&first.id.to_string()), "{nobody}");
}

#[tokio::test]
async fn the_first_questions_are_answered_with_rules_in_pages_and_in_json() {
    let rooms = Rooms::open().await;
    let (anna, _) = rooms.world.draft("eriksson").await;
    let anna = rooms.signed_in(&anna).await;
    let version = &rooms.world.services.policies.current().version;
    let page = anna.page(NEEDS).await;
    for part in
        [version.as_str(), "posts.GVA.competent_for", "visa_types.C1", "requirements.means", "short-adult"]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    let json = anna.get(&NEEDS.replace("needs?", "needs.json?")).await;
    assert_eq!(json.status(), StatusCode::OK);
    let json: serde_json::Value = serde_json::from_str(&text(json).await).expect("JSON");
    assert_eq!(json["policy"], version.as_str());
    assert_eq!(json["outcome"]["visa"]["visa"]["rule"], "visa_types.C1");
    let wrong = anna.get("/apply/needs.json?days=0").await;
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);

    let free = NEEDS.replace("VNM", "JPN");
    let page = anna.page(&free).await;
    assert!(page.contains("You need no visa") && page.contains("visa-free-short-stay"), "{page}");
    assert!(!page.contains("action=\"/applications\""), "there is nothing to apply for");
    let values: Vec<_> = JOURNEY
        .iter()
        .map(|(name, value)| (*name, if *name == "nationality" { "JPN" } else { *value }))
        .collect();
    let refused = anna.post("/applications", &values).await;
    assert!(refused.headers()[header::LOCATION].to_str().expect("a path").starts_with("/apply?"));
}
