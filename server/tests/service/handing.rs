//! What the desk hands over: the form of a decision.

use crate::casefile::{bytes, pages_of};
use crate::rooms::Rooms;
use crate::world::{Journey, grounds, refuse};
use domain::case::{Action, Role};
use http::{StatusCode, header};
use services::desk::case::{CaseView, open};

async fn view(rooms: &Rooms, journey: &Journey) -> CaseView {
    open(&rooms.world.services, &rooms.world.staff.officer, journey.id).await.expect("opens")
}

#[tokio::test]
async fn the_desk_hands_over_the_form_of_a_refusal() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = &world.staff;
    let mut journey = world.to_examination("eriksson").await;
    world.step(&mut journey, &staff.officer, refuse(grounds(), "See the fact.")).await;
    world.step(&mut journey, &staff.decider, Action::DecideRefuse).await;
    let case = format!("/desk/cases/{}", journey.id);
    let form = format!("{case}/decision.pdf");
    let intake = rooms.person(&staff.intake).await;
    assert!(!intake.page(&case).await.contains(&form));
    let early = intake.get(&form).await.status();
    assert_eq!(early, StatusCode::NOT_FOUND, "it names the last day for an appeal, which nobody knows yet");

    world.step(&mut journey, &staff.intake, Action::MarkNotified { channel: "counter".to_owned() }).await;
    assert!(intake.page(&case).await.contains(&form));
    let answer = intake.get(&form).await;
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/pdf");
    let said = pages_of(&bytes(answer).await).join(" ");
    let seen = view(&rooms, &journey).await;
    let ground = grounds().remove(0);
    let rule = seen.policy.ground(ground.code).expect("a rule").text.get("en").to_owned();
    let begins: Vec<&str> = rule.split_whitespace().take(3).collect();
    let numbered = format!("{}. {}", ground.code, begins.join(" "));
    assert!(said.contains(&numbered), "the number of the form: {numbered} in {said}");
    let body = seen.policy.post(&seen.case.post).expect("a post").appeal_body.get("en").to_owned();
    assert!(said.contains(&ground.fact) && said.contains(&body), "{said}");
    let read = |row: &services::desk::case::HistoryRow| row.args == [("what", "decision_form".to_owned())];
    assert_eq!(seen.history.iter().filter(|row| read(row)).count(), 1, "that it was taken is recorded");
    assert!(seen.case.notice.expect("told").opened_at.is_none(), "the applicant has opened nothing");
    let page = rooms.person(&staff.supervisor).await.page(&case).await;
    assert!(page.contains("the form of the decision"), "{page}");

    let elsewhere = world.hire("zoe", &[Role::Intake], "HAN").await;
    for (who, expected) in [
        (&staff.officer, StatusCode::OK),
        (&staff.decider, StatusCode::OK),
        (&staff.supervisor, StatusCode::OK),
        (&staff.delivery, StatusCode::OK),
        (&staff.screening, StatusCode::FORBIDDEN),
        (&staff.auditor, StatusCode::FORBIDDEN),
        (&staff.operator, StatusCode::FORBIDDEN),
        (&staff.border, StatusCode::FORBIDDEN),
        (&elsewhere, StatusCode::NOT_FOUND),
    ] {
        assert_eq!(rooms.person(who).await.get(&form).await.status(), expected, "{}", who.login);
    }
}
