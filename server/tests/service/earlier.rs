//! Earlier applications and duplicates on the pages of the desk.

use crate::rooms::Rooms;
use domain::case::Role;
use http::StatusCode;
use services::desk::case::open;

#[tokio::test]
async fn an_earlier_application_is_linked_by_a_person() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let first = world.to_examination("eriksson").await;
    world.clock.advance(3600);
    let second = world.to_examination("eriksson").await;
    let earlier = reference_of(&rooms, first.id).await;
    let officer = rooms.person(&staff.officer).await;
    let case = format!("/desk/cases/{}", second.id);
    let page = officer.page(&case).await;
    for wanted in [
        "Earlier applications",
        earlier.as_str(),
        "The same passport: one number of one State",
        "Name and birth are alike",
        "ask for days that both journeys have",
        "What raised and lowered the score of name and birth",
    ] {
        assert!(page.contains(wanted), "{wanted} in {page}");
    }
    assert!(page.contains(&format!("{case}/link-case")) && page.contains(&format!("{case}/set-apart")));
    assert!(!page.contains(&format!("{case}/take-back-link")), "nothing stands that could be taken back");

    // Without a reason nothing is done, and nothing typed is lost.
    let link = format!("{case}/link-case");
    let values = [("other", earlier.as_str()), ("kind", "same_person")];
    let silent = officer.send(&link, &link, &values).await;
    assert!(silent.contains("govuk-error-summary") && silent.contains("href=\"#reason\""), "{silent}");
    for typed in ["ABC", "4711-0815-2"] {
        let values = [("reference", typed), ("kind", "duplicate"), ("reason", "The same photograph.")];
        let wrong = officer.send(&link, &link, &values).await;
        assert!(wrong.contains("href=\"#reference\"") && wrong.contains("The same photograph."), "{wrong}");
    }
    let values = [("other", earlier.as_str()), ("kind", "same_person"), ("reason", "The same photograph.")];
    let done = officer.send(&link, &link, &values).await;
    assert!(done.contains("same person, earlier application"), "{done}");
    assert!(done.contains("The same photograph.") && done.contains("OLGA"), "{done}");
    let other = officer.page(&format!("/desk/cases/{}", first.id)).await;
    assert!(other.contains("same person, later application"), "{other}");
    assert!(other.contains("The same photograph.") && other.contains("OLGA"), "{other}");

    // It is taken back from the other side.
    let supervisor = rooms.person(&staff.supervisor).await;
    let back = format!("/desk/cases/{}/take-back-link", first.id);
    let later = reference_of(&rooms, second.id).await;
    let values = [("other", later.as_str()), ("reason", "Another case was meant.")];
    let done = supervisor.send(&back, &back, &values).await;
    assert!(done.contains("Another case was meant."), "{done}");
    let page = officer.page(&case).await;
    assert!(page.contains("was taken back. Another case was meant."), "{page}");
}

async fn reference_of(rooms: &Rooms, id: domain::CaseId) -> String {
    let staff = &rooms.world.staff.officer;
    open(&rooms.world.services, staff, id).await.expect("opens").case.reference.to_string()
}

#[tokio::test]
async fn only_who_examines_says_what_another_application_is() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    world.to_examination("eriksson").await;
    let journey = world.to_examination("eriksson").await;
    let case = format!("/desk/cases/{}", journey.id);
    let elsewhere = world.hire("zoe", &[Role::Officer], "HAN").await;
    for place in ["link-case", "set-apart", "take-back-link"] {
        let path = format!("{case}/{place}");
        for (who, expected) in [
            (&staff.officer, StatusCode::OK),
            (&staff.supervisor, StatusCode::OK),
            (&staff.intake, StatusCode::FORBIDDEN),
            (&staff.screening, StatusCode::FORBIDDEN),
            (&staff.decider, StatusCode::FORBIDDEN),
            (&staff.auditor, StatusCode::FORBIDDEN),
            (&elsewhere, StatusCode::NOT_FOUND),
        ] {
            let person = rooms.person(who).await;
            assert_eq!(person.get(&path).await.status(), expected, "{} at {place}", who.login);
        }
    }
    // Everybody who reads the case reads what is known of others.
    let intake = rooms.person(&staff.intake).await;
    let page = intake.page(&case).await;
    assert!(page.contains("The same passport") && !page.contains("link-case"), "{page}");
}
