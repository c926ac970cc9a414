//! What an officer asks of an applicant: exact papers with a note each, an interview with what to bring.

use crate::rooms::Rooms;
use services::desk::case::open;

#[tokio::test]
async fn an_applicant_sees_exactly_what_was_asked_for_and_by_when() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let officer = rooms.person(&rooms.world.staff.officer).await;
    let applicant = rooms.signed_in(&journey.applicant).await;
    let page = format!("/desk/cases/{}/request-documents", journey.id);
    let form = officer.page(&page).await;
    assert!(form.contains("the next working day counts"), "the rule of the clock: {form}");
    let none = [("due-day", "20"), ("due-month", "12"), ("due-year", "2026")];
    let refused = officer.send(&page, &page, &none).await;
    assert!(refused.contains("href=\"#items\""), "{refused}");
    let items = [
        ("item-means", "yes"),
        ("note-means", "Statements of three months"),
        ("item-insurance", "yes"),
        ("note-insurance", "For the whole journey"),
        // A note without its box asks for nothing.
        ("note-lodging", "The lease"),
    ];
    officer.send(&page, &page, &[&items[..], &none[..]].concat()).await;
    let own = format!("/applications/{}", journey.id);
    let seen = applicant.html(&own).await;
    assert!(seen.contains("Statements of three months") && seen.contains("For the whole journey"), "{seen}");
    assert!(!seen.contains("The lease"), "{seen}");
    // 20 December 2026 is a Sunday.
    assert!(seen.contains("21 December 2026"), "{seen}");
    let view = open(&rooms.world.services, &rooms.world.staff.officer, journey.id).await.expect("opens");
    assert_eq!(view.case.requests[0].items.len(), 2);
}

#[tokio::test]
async fn an_interview_says_when_where_and_what_to_bring() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let officer = rooms.person(&rooms.world.staff.officer).await;
    let page = format!("/desk/cases/{}/invite-interview", journey.id);
    let place = [("place", "1 rue de l'Île, room 3"), ("bring", "The contract of the flat\nThe passport")];
    let late = [("when-day", "31"), ("when-month", "2"), ("when-year", "2027"), ("time", "25:00")];
    let wrong = officer.send(&page, &page, &[&place[..], &late[..]].concat()).await;
    assert!(wrong.contains("href=\"#when\"") && wrong.contains("href=\"#time\""), "{wrong}");
    assert!(wrong.contains("The contract of the flat"), "what was typed is there: {wrong}");
    let when = [("when-day", "10"), ("when-month", "12"), ("when-year", "2026"), ("time", "9:30")];
    let done = officer.send(&page, &page, &[&place[..], &when[..]].concat()).await;
    assert!(done.contains("To bring: The contract of the flat"), "{done}");
    let applicant = rooms.signed_in(&journey.applicant).await;
    let seen = applicant.html(&format!("/applications/{}", journey.id)).await;
    assert!(seen.contains("What to bring") && seen.contains("The contract of the flat"), "{seen}");
    assert!(seen.contains("10 December 2026, 09:30 (CET)") && seen.contains("room 3"), "{seen}");
}
