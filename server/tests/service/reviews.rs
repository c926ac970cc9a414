//! The second review at the desk: the list, the page, and who may not.

use crate::rooms::{Rooms, checked};
use domain::case::{Role, State};
use http::StatusCode;
use services::desk::case::open;

const FACT: &str = "The certificate of the hospital names an illness of the lungs";

#[tokio::test]
async fn a_proposal_is_reviewed_by_a_third_person_before_it_is_decided() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let journey = world.to_examination("eriksson").await;
    let case = format!("/desk/cases/{}", journey.id);
    let propose = format!("{case}/propose-refuse");
    let officer = rooms.person(&staff.officer).await;
    let values =
        [&checked(&["threat"], FACT)[..], &[("ground-8", "yes"), ("fact-8", FACT), ("reason", "")]].concat();
    officer.send(&propose, &propose, &values).await;

    let decider = rooms.person(&staff.decider).await;
    let shown = decider.page(&case).await;
    assert!(shown.contains("/review\"") && !shown.contains("/decide-refuse\""), "{shown}");
    let supervisor = rooms.person(&staff.supervisor).await;
    let list = supervisor.page("/desk/reviews").await;
    assert!(list.contains(&format!("{case}/review")) && list.contains("50 of a thousand"), "{list}");
    assert!(supervisor.page("/desk").await.contains("/desk/reviews"));

    let review = format!("{case}/review");
    let reason = "The certificate is of another person of the same name";
    let unsaid = supervisor.send(&review, &review, &[("reason", reason)]).await;
    assert!(unsaid.contains("href=\"#agrees\"") && unsaid.contains(reason), "{unsaid}");
    let bare = supervisor.send(&review, &review, &[("agrees", "no"), ("reason", " ")]).await;
    assert!(bare.contains("href=\"#reason\""), "{bare}");
    let done = supervisor.send(&review, &review, &[("agrees", "no"), ("reason", reason)]).await;
    assert!(done.contains("does not agree") && done.contains(reason), "{done}");
    let list = supervisor.page("/desk/reviews").await;
    assert!(list.contains("No review waits") && list.contains("Disagreed"), "{list}");

    let decide = format!("{case}/decide-refuse");
    let page = decider.page(&decide).await;
    assert!(page.contains(FACT), "{page}");
    decider.send(&decide, &decide, &[]).await;
    let view = open(&world.services, &staff.decider, journey.id).await.expect("opens");
    assert_eq!(view.case.state, State::Refused);

    let elsewhere = world.hire("zoe", &[Role::Supervisor], "HAN").await;
    let other = rooms.person(&elsewhere).await;
    assert!(!other.page("/desk/reviews").await.contains(&case), "another post sees nothing of it");
    assert_eq!(other.get(&review).await.status(), StatusCode::NOT_FOUND);
    for who in [&staff.officer, &staff.intake, &staff.auditor] {
        let person = rooms.person(who).await;
        assert_eq!(person.get("/desk/reviews").await.status(), StatusCode::FORBIDDEN, "{}", who.login);
        assert_eq!(person.get(&review).await.status(), StatusCode::FORBIDDEN, "{}", who.login);
    }
}
