//! The pages of appointments, walked through as people do, in every room that they pass.

use crate::common::text;
use crate::rooms::{Person, Rooms};
use crate::world::application;
use http::{StatusCode, header};

/// The value of the last input with this name on a page.
fn value(html: &str, name: &str) -> String {
    let input = html.rsplit("<input").find(|input| input.contains(&format!("name=\"{name}\"")));
    let value =
        input.and_then(|input| input.split("value=\"").nth(1)).unwrap_or_else(|| panic!("{name}: {html}"));
    value.split('"').next().expect("a value").to_owned()
}

/// Chooses the last day and books its last time; gives the page after it.
async fn book(person: &Person<'_>, visit: &str) -> String {
    let days = person.page(visit).await;
    let day = value(&days, "day");
    let times = person.page(&format!("{visit}?day={day}")).await;
    let slot = value(&times, "slot");
    person.send(&format!("{visit}?day={day}"), visit, &[("slot", &slot), ("day", &day)]).await
}

#[tokio::test]
async fn an_applicant_books_moves_and_cancels_and_the_counter_sees_it() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.submit("eriksson").await;
    let (case, visit) =
        (format!("/applications/{}", journey.id), format!("/applications/{}/visit", journey.id));
    let anna = rooms.signed_in(&journey.applicant).await;
    let page = anna.page(&case).await;
    assert!(page.contains("Book a visit") && page.contains(&format!("href=\"{visit}\"")), "{page}");
    let sent = anna.page(&format!("{case}/sent")).await;
    assert!(sent.contains("As a rule a time is found within 14 days"), "{sent}");

    let nothing = anna.send(&format!("{visit}?day=2026-11-25"), &visit, &[("day", "2026-11-25")]).await;
    assert!(nothing.contains("Choose a time.") && nothing.contains("govuk-error-summary"), "{nothing}");
    assert!(
        nothing.contains("Wednesday, 25 November 2026"),
        "the day that was chosen is still shown: {nothing}"
    );
    let booked = book(&anna, &visit).await;
    assert!(booked.contains("Your visit is booked"), "{booked}");
    assert!(anna.page(&case).await.contains("Come to the counter with your passport"));

    let file = anna.get(&format!("{visit}.ics")).await;
    assert_eq!(file.headers()[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    let file = text(file).await;
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.contains("DTSTART:2026"), "{file}");

    let days = anna.page(&format!("{visit}/move")).await;
    let day = value(&days, "day");
    let times = anna.page(&format!("{visit}/move?day={day}")).await;
    let slot = value(&times, "slot");
    let confirm = format!("{visit}/move?slot={slot}");
    assert!(anna.page(&confirm).await.contains("goes to somebody else"));
    let moved = anna.send(&confirm, &format!("{visit}/move"), &[("slot", &slot)]).await;
    assert!(moved.contains("Your visit was moved"), "{moved}");

    counter(&rooms, journey.id).await;

    let asked = anna.page(&format!("{visit}/cancel")).await;
    assert!(asked.contains("Cancel this visit?"), "{asked}");
    let gone = anna.send(&format!("{visit}/cancel"), &format!("{visit}/cancel"), &[]).await;
    assert!(gone.contains("Your visit was cancelled"), "{gone}");
    assert_eq!(anna.get(&format!("{visit}.ics")).await.status(), StatusCode::NOT_FOUND);
}

/// The counter sees who comes on the day, and takes no other passport.
async fn counter(rooms: &Rooms, case: domain::CaseId) {
    let mut tx = rooms.world.services.store.read().await.expect("reads");
    let row = tx.visits().of_case(case).await.expect("reads").remove(0);
    drop(tx);
    let intake = rooms.person(&rooms.world.staff.intake).await;
    let list = format!("/desk/visits?day={}", row.starts_at.date());
    let html = intake.page(&list).await;
    assert!(html.contains("ERIKSSON, Anna Maria") && html.contains("Booked"), "{html}");
    let day = row.starts_at.date();
    let form = format!("/desk/visits?on-day={}&on-month={}&on-year={}", day.day(), day.month(), day.year());
    assert!(intake.page(&form).await.contains("ERIKSSON"), "the day from the form");
    assert!(intake.page("/desk").await.contains("href=\"/desk/visits\""));
    let of_case = intake.page(&format!("/desk/cases/{case}")).await;
    assert!(of_case.contains(&format!("/desk/visits/{}", row.id)), "{of_case}");

    let before = rooms.world.services.now();
    rooms.world.clock.set(row.starts_at.plus_seconds(60));
    let page = format!("/desk/visits/{}", row.id);
    let arrived = format!("{page}/arrived");
    let wrong = intake.send(&page, &arrived, &[("passport", "Z1234567")]).await;
    assert!(wrong.contains("belongs to another passport") && wrong.contains("value=\"Z1234567\""), "{wrong}");
    assert!(intake.page(&page).await.contains("The person did not come"));
    let officer = rooms.person(&rooms.world.staff.officer).await;
    assert_eq!(officer.get(&page).await.status(), StatusCode::FORBIDDEN);
    rooms.world.clock.set(before);
}

#[tokio::test]
async fn somebody_who_comes_is_checked_in() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.submit("eriksson").await;
    let anna = rooms.signed_in(&journey.applicant).await;
    book(&anna, &format!("/applications/{}/visit", journey.id)).await;
    let mut tx = rooms.world.services.store.read().await.expect("reads");
    let row = tx.visits().of_case(journey.id).await.expect("reads").remove(0);
    drop(tx);
    rooms.world.clock.set(row.starts_at);
    let intake = rooms.person(&rooms.world.staff.intake).await;
    let page = format!("/desk/visits/{}", row.id);
    let number = application(&rooms.world.services, "eriksson").passport.number;
    let done = intake.send(&page, &format!("{page}/arrived"), &[("passport", &number)]).await;
    assert!(done.contains("Recorded: the person came.") && done.contains("Came"), "{done}");
    let missed =
        intake.post(&format!("{page}/missed"), &[("version", "2"), ("key", &row.id.to_string())]).await;
    assert_eq!(missed.status(), StatusCode::SEE_OTHER);
    let after = intake.page(&page).await;
    assert!(after.contains("This cannot be recorded now"), "{after}");
}

#[tokio::test]
async fn nobody_learns_of_another_ones_visit() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.submit("eriksson").await;
    let anna = rooms.signed_in(&journey.applicant).await;
    let visit = format!("/applications/{}/visit", journey.id);
    book(&anna, &visit).await;
    let other = rooms.world.submit("ukrainian").await;
    let ivan = rooms.signed_in(&other.applicant).await;
    for below in ["", ".ics", "/move", "/cancel"] {
        assert_eq!(ivan.get(&format!("{visit}{below}")).await.status(), StatusCode::NOT_FOUND, "{below}");
    }
    let key = rooms.world.services.new_command_key().to_string();
    for below in ["", "/move", "/cancel", "/accept", "/wait", "/leave"] {
        let values = [("key", key.as_str()), ("slot", "1795600000000000")];
        let sent = ivan.post(&format!("{visit}{below}"), &values).await;
        assert_eq!(sent.status(), StatusCode::NOT_FOUND, "{below}");
    }
}
