//! The pages of the stock, walked through as two people do: one begins, the other confirms from the own session.

use crate::common::text;
use crate::rooms::Rooms;
use crate::world::serial;
use domain::case::Role;
use http::{StatusCode, header};

/// The two blocks of a delivery, as somebody types them.
const BLOCKS: &str = "UTO400001-UTO400750\r\nUTO401001-UTO401250";

#[tokio::test]
async fn a_delivery_is_received_issued_counted_and_a_missing_sticker_found() {
    let rooms = Rooms::open().await;
    let people = rooms.world.staff.clone();
    let supervisor = rooms.person(&people.supervisor).await;
    let custodian = rooms.person(&people.custodian).await;
    let operator = rooms.person(&people.operator).await;

    for (first, last) in [("UTO400001", "UTO400750"), ("UTO401001", "UTO401250")] {
        let range = [("announce-first", first), ("announce-last", last), ("announce-per-box", "250")];
        let more = [("announce-per-sheet", "5"), ("announce-design", "2026"), ("announce-producer", "Mint")];
        let announce: Vec<(&str, &str)> = range.into_iter().chain(more).collect();
        let page = supervisor.send("/stock/supply", "/stock/announce", &announce).await;
        assert!(page.contains("The range is announced"), "{page}");
        let again = supervisor.send("/stock/supply", "/stock/announce", &announce).await;
        assert!(
            again.contains("unique for ever") && again.contains(&format!("value=\"{first}\"")),
            "{again}"
        );
        let sent = [("dispatch-first", first), ("dispatch-last", last), ("dispatch-courier", "Bag 7")];
        supervisor.send("/stock/supply", "/stock/dispatch", &sent).await;
    }
    let nothing = custodian.send("/stock/supply", "/stock/count-in", &[("count-in-serials", "UTO4")]).await;
    assert!(nothing.contains("This is no serial") && nothing.contains("Fill this in"), "{nothing}");
    let count = [("count-in-serials", BLOCKS), ("count-in-note", "four boxes, seals whole")];
    let counted = custodian.send("/stock/supply", "/stock/count-in", &count).await;
    assert!(counted.contains("A second person has to confirm"), "{counted}");
    let own = custodian.page("/stock").await;
    assert!(own.contains("Take it back") && !own.contains("/stock/confirm"), "nobody confirms alone: {own}");
    let confirmed = supervisor.send("/stock", "/stock/confirm", &[("confirm-ticket", "GVA-11")]).await;
    assert!(confirmed.contains("Confirmed") && confirmed.contains("1000"), "{confirmed}");

    // Back from yesterday's operator, and the count of the day: what the book expects is on no page.
    let back = [("return-serials", "UTO000001-UTO000010")];
    operator.send("/stock/issue", "/stock/return", &back).await;
    custodian.send("/stock", "/stock/confirm", &[("confirm-ticket", "GVA-13")]).await;
    custodian.send("/stock/count", "/stock/begin-count", &[("count-kind", "day_close")]).await;
    for (person, path) in [
        (&custodian, "/stock"),
        (&custodian, "/stock/count"),
        (&supervisor, "/stock"),
        (&supervisor, "/stock/report"),
    ] {
        let page = person.page(path).await;
        assert!(!page.contains("1010") && !page.contains("UTO401250"), "{path} tells: {page}");
    }
    for path in ["/stock/report.pdf", "/stock/report.csv", "/stock/emergency.pdf"] {
        assert_eq!(supervisor.get(path).await.status(), StatusCode::CONFLICT, "{path}");
    }
    let numbers = [("counted-vault", "1009"), ("counted-at-work", "0"), ("counted-spoiled", "0")];
    let outcome = custodian.send("/stock/count", "/stock/enter-count", &numbers).await;
    assert!(outcome.contains("differs from the book") && outcome.contains("1010"), "{outcome}");

    let miss = [("miss-serials", "UTO400400"), ("miss-reason", "not in its strip")];
    custodian.send("/stock/losses", "/stock/miss", &miss).await;
    supervisor.send("/stock", "/stock/confirm", &[("confirm-ticket", "GVA-17")]).await;
    let find = [("find-serials", "UTO400400"), ("find-place", "under the tray")];
    custodian.send("/stock/losses", "/stock/find", &find).await;
    supervisor.send("/stock", "/stock/confirm", &[("confirm-ticket", "GVA-19")]).await;
    let story = custodian.page("/stock/serial?number=uto400400").await;
    assert!(story.contains("Reported missing") && story.contains("Reported found"), "{story}");
    assert!(story.contains("Box 2, sheet 30, place 5"), "{story}");

    let stopped = custodian.page("/stock").await;
    assert!(stopped.contains("Nothing is issued"), "{stopped}");
    rooms.world.clock.advance(24 * 3600);
    let to = people.operator.id.to_string();
    let issue = [("issue-serials", "UTO400001-UTO400020"), ("issue-to", to.as_str())];
    let refused = custodian.send("/stock/issue", "/stock/issue", &issue).await;
    assert!(refused.contains("A supervisor has to release it first"), "{refused}");
    let release = [("release-ticket", "GVA-16"), ("release-reason-GVA-16", "found under the tray")];
    supervisor.send("/stock/count", "/stock/release", &release).await;
    let issued = custodian.send("/stock/issue", "/stock/issue", &issue).await;
    assert!(issued.contains("The operator has to confirm"), "{issued}");
    operator.send("/stock", "/stock/confirm", &[("confirm-ticket", "GVA-22")]).await;
    let holds = operator.page("/stock").await;
    assert!(holds.contains("You hold 20 blanks") && !holds.contains("Pieces by state"), "{holds}");

    let report = supervisor.page("/stock/report?month=2026-11").await;
    assert!(report.contains("1010"), "{report}");
    let pdf = supervisor.get("/stock/report.pdf?month=2026-11").await;
    assert_eq!(pdf.headers()[header::CONTENT_TYPE], "application/pdf");
    let list = custodian.get("/stock/emergency.pdf").await;
    assert_eq!(list.status(), StatusCode::OK);
    assert_eq!(list.headers()[header::CONTENT_TYPE], "application/pdf");
}

#[tokio::test]
async fn what_was_destroyed_has_a_certificate_to_sign() {
    let rooms = Rooms::open().await;
    let people = rooms.world.staff.clone();
    let [custodian, supervisor, operator] =
        [&people.custodian, &people.supervisor, &people.operator].map(|staff| rooms.person(staff));
    let (custodian, supervisor, operator) = (custodian.await, supervisor.await, operator.await);
    let back = [("return-serials", "UTO000001-UTO000003")];
    operator.send("/stock/issue", "/stock/return", &back).await;
    custodian.send("/stock", "/stock/confirm", &[("confirm-ticket", "GVA-7")]).await;
    let expire = [("expire-serials", "UTO000001-UTO000003"), ("expire-reason", "Decree 7")];
    supervisor.send("/stock/waste", "/stock/expire", &expire).await;
    assert!(!custodian.page("/stock/waste").await.contains("/stock/certificates/"));
    let destroy = [("destroy-serials", "UTO000001-UTO000003"), ("destroy-method", "shredder")];
    custodian.send("/stock/waste", "/stock/destroy", &destroy).await;
    let path = "/stock/certificates/GVA-10";
    assert_eq!(custodian.get(path).await.status(), StatusCode::NOT_FOUND, "one person destroys nothing");
    let confirm = [("confirm-ticket", "GVA-10"), ("certificate-GVA-10", "DC-2026-7")];
    supervisor.send("/stock", "/stock/confirm", &confirm).await;
    let listed = custodian.page("/stock/waste").await;
    assert!(listed.contains(path) && listed.contains("DC-2026-7"), "{listed}");
    let paper = supervisor.get(path).await;
    assert_eq!(paper.headers()[header::CONTENT_TYPE], "application/pdf");
    assert_eq!(operator.get(path).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(custodian.get("/stock/certificates/GVA-9").await.status(), StatusCode::NOT_FOUND);
    assert_eq!(custodian.get("/stock/certificates/x").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_stopped_range_is_shown_at_the_border_at_once() {
    let rooms = Rooms::open().await;
    let people = rooms.world.staff.clone();
    let (_, mrz) = rooms.world.to_handed_over("eriksson", &serial(1)).await;
    let border = rooms.person(&people.border).await;
    let supervisor = rooms.person(&people.supervisor).await;
    let first = serial(1);
    let raise = [
        ("alert-first", first.as_str()),
        ("alert-last", ""),
        ("alert-why", "stolen"),
        ("alert-reason", "a letter"),
    ];
    let raised = supervisor.send("/stock/losses", "/stock/raise-alert", &raise).await;
    assert!(raised.contains("The range is stopped everywhere") && raised.contains(&serial(1)), "{raised}");
    let seen = text(border.post("/border", &[("mrz", &mrz.join("\r\n"))]).await).await;
    assert!(seen.contains("On the list: stop"), "{seen}");

    let second = rooms.world.hire("second", &[Role::Supervisor], "GVA").await;
    let second = rooms.person(&second).await;
    let lift = [("lift-ticket", "GVA-13"), ("lift-reason", "all counted")];
    let own = supervisor.send("/stock/losses", "/stock/lift-alert", &lift).await;
    assert!(own.contains("One person cannot play both parts"), "{own}");
    let lifted = second.send("/stock/losses", "/stock/lift-alert", &lift).await;
    assert!(lifted.contains("The range is free again"), "{lifted}");
}

#[tokio::test]
async fn every_page_of_the_stock_is_sound_for_each_who_may_see_it() {
    let rooms = Rooms::open().await;
    let people = rooms.world.staff.clone();
    for (staff, pages) in [
        (
            &people.custodian,
            &["", "/supply", "/issue", "/waste", "/losses", "/transfers", "/count", "/report", "/serial"][..],
        ),
        (
            &people.supervisor,
            &["", "/supply", "/waste", "/losses", "/transfers", "/count", "/report", "/serial"],
        ),
        (&people.operator, &["", "/issue", "/waste", "/losses", "/serial"]),
        (&people.controller, &["", "/losses", "/serial"]),
        (&people.delivery, &["", "/serial"]),
        (&people.auditor, &["/serial?number=UTO000001"]),
    ] {
        let person = rooms.person(staff).await;
        for page in pages {
            person.page(&format!("/stock{page}")).await;
        }
    }
}

#[tokio::test]
async fn what_a_leaver_left_is_listed_and_taken_back_by_two() {
    let rooms = Rooms::open().await;
    let people = rooms.world.staff.clone();
    let supervisor = rooms.person(&people.supervisor).await;
    let custodian = rooms.person(&people.custodian).await;
    let nothing = supervisor.page("/desk/orphans").await;
    assert!(nothing.contains("Nothing was left behind"), "{nothing}");

    let boss = rooms.world.hire("boss", &[Role::Admin], "GVA").await;
    let admin = rooms.person(&boss).await;
    let disable = format!("/admin/users/{}/disable", people.operator.id);
    let asked = admin.page(&disable).await;
    assert!(asked.contains("holds 10 blank stickers"), "{asked}");
    admin.send(&disable, &disable, &[]).await;
    let left = supervisor.page("/desk/orphans").await;
    assert!(left.contains("10 blanks") && left.contains("PAUL"), "{left}");
    assert!(supervisor.page("/desk").await.contains("/desk/orphans"));

    let page = supervisor.page("/stock/issue").await;
    assert!(page.contains("In the hands of others") && page.contains("UTO000001"), "{page}");
    let from = people.operator.id.to_string();
    let empty = [("left-from", from.as_str()), ("left-serials", "UTO000001-UTO000010")];
    let refused = supervisor.send("/stock/issue", "/stock/take-back", &empty).await;
    assert!(refused.contains("Fill this in") && refused.contains("UTO000001-UTO000010"), "{refused}");
    let whole: Vec<(&str, &str)> = empty.into_iter().chain([("left-reason", "retired")]).collect();
    let begun = supervisor.send("/stock/issue", "/stock/take-back", &whole).await;
    assert!(begun.contains("A custodian counts and confirms"), "{begun}");
    let act = custodian.page("/stock").await;
    assert!(act.contains("Take back from an operator") && act.contains("retired"), "{act}");
    let ticket = act.split("name=\"confirm-ticket\" value=\"").nth(1).expect("an act");
    let ticket = ticket.split('"').next().expect("a ticket").to_owned();
    custodian.send("/stock", "/stock/confirm", &[("confirm-ticket", &ticket)]).await;
    assert!(supervisor.page("/desk/orphans").await.contains("Nothing was left behind"));
    assert!(supervisor.page("/stock/issue").await.contains("Nobody else holds blanks"));
}
