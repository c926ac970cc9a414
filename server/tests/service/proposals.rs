//! Proposals: the conditions are checked one by one, grounds follow from what is not met, and sentences that repeat are pointed
//! out.

use crate::rooms::{Rooms, checked};
use domain::case::{EventBody, State};
use services::desk::case::open;

const FACT: &str = "The insurance ends four days before the journey does";

/// The values of a visa for the trip of the first sample, as the page proposes it.
const VISA: [(&str, &str); 9] = [
    ("visa-type", "C1"),
    ("from-day", "1"),
    ("from-month", "3"),
    ("from-year", "2027"),
    ("until-day", "17"),
    ("until-month", "3"),
    ("until-year", "2027"),
    ("entries", "single"),
    ("days", "17"),
];

async fn state(rooms: &Rooms, id: domain::CaseId) -> State {
    open(&rooms.world.services, &rooms.world.staff.officer, id).await.expect("opens").case.state
}

#[tokio::test]
async fn no_visa_is_proposed_before_every_condition_is_checked_and_met() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let officer = rooms.person(&rooms.world.staff.officer).await;
    let page = format!("/desk/cases/{}/propose-issue", journey.id);
    let form = officer.page(&page).await;
    assert!(form.contains("If not met: ground 3, 4."), "{form}");
    assert!(!form.contains("Purpose and conditions of the airport transit"), "of another visa type: {form}");
    assert!(!form.contains("name=\"meant\""), "nothing has been written before: {form}");

    let reason = [("reason", "Purpose and return are shown by the papers")];
    let unchecked = officer.send(&page, &page, &[&VISA[..], &reason].concat()).await;
    assert!(unchecked.contains("href=\"#condition-document\""), "{unchecked}");
    assert!(
        unchecked.contains("href=\"#condition-insurance\"") && unchecked.contains(reason[0].1),
        "{unchecked}"
    );

    let unmet = [&VISA[..], &reason, &checked(&["insurance"], FACT)].concat();
    let refused = officer.send(&page, &page, &unmet).await;
    assert!(refused.contains("is not met, so no visa can be proposed"), "{refused}");
    assert!(
        refused.contains("The travel medical insurance is adequate"),
        "the condition in words: {refused}"
    );
    assert!(refused.contains(FACT) && refused.contains(reason[0].1), "what was typed is there: {refused}");
    assert_eq!(state(&rooms, journey.id).await, State::Examination);
}

#[tokio::test]
async fn what_is_not_met_fills_in_its_ground_and_stays_with_the_file() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let officer = rooms.person(&rooms.world.staff.officer).await;
    let page = format!("/desk/cases/{}/propose-refuse", journey.id);
    let typed =
        [&checked(&["insurance"], FACT)[..], &[("reason", "Asked twice"), ("suggest", "yes")]].concat();
    let filled = officer.send(&page, &page, &typed).await;
    let tick = filled.split("id=\"ground-16\"").nth(1).expect("the box").split('>').next().expect("whole");
    assert!(tick.contains("checked"), "{tick}");
    let fact = filled.split("id=\"fact-16\"").nth(1).expect("the fact");
    assert!(fact.split("</textarea>").next().expect("whole").contains(FACT), "{filled}");
    assert!(filled.contains("Asked twice"), "{filled}");
    assert_eq!(state(&rooms, journey.id).await, State::Examination, "nothing was proposed");

    let values =
        [&checked(&["insurance"], FACT)[..], &[("ground-16", "yes"), ("fact-16", FACT), ("reason", "")]]
            .concat();
    officer.send(&page, &page, &values).await;
    assert_eq!(state(&rooms, journey.id).await, State::Proposed);
    let decider = rooms.person(&rooms.world.staff.decider).await;
    let shown = decider.page(&format!("/desk/cases/{}", journey.id)).await;
    assert!(shown.contains("Conditions as they were checked (list 2019/1155)"), "{shown}");
    assert!(shown.contains(&format!("Not met: {FACT}")), "{shown}");
}

#[tokio::test]
async fn sentences_that_repeat_are_sent_when_they_are_meant_and_counted() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let (first, second) = (world.to_examination("eriksson").await, world.to_examination("ukrainian").await);
    let officer = rooms.person(&world.staff.officer).await;
    let page = |id| format!("/desk/cases/{id}/propose-refuse");
    let refusal = |fact: &'static str| {
        [&checked(&["insurance"], fact)[..], &[("ground-16", "yes"), ("fact-16", fact), ("reason", "")]]
            .concat()
    };
    officer.send(&page(first.id), &page(first.id), &refusal(FACT)).await;
    let again = "The insurance ENDS three days before the journey does!";
    let warned = officer.send(&page(second.id), &page(second.id), &refusal(again)).await;
    assert!(warned.contains("one of your last twenty") && warned.contains("name=\"meant\""), "{warned}");
    assert!(warned.contains("The insurance ENDS three days"), "what was typed is there: {warned}");
    assert_eq!(state(&rooms, second.id).await, State::Examination);

    let meant = [&refusal(again)[..], &[("meant", "yes")]].concat();
    officer.send(&page(second.id), &page(second.id), &meant).await;
    assert_eq!(state(&rooms, second.id).await, State::Proposed);
    let lines =
        services::audit::export(&world.services, &world.staff.auditor, second.id).await.expect("reads");
    let counted = lines
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|entry| serde_json::from_value::<EventBody>(entry["event"].clone()).ok())
        .any(|body| matches!(body, EventBody::RefusalProposed { repeats: 1, .. }));
    assert!(counted, "{lines}");
}
