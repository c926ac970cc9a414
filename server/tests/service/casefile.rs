//! The file of a case at the desk: as it was at a moment, its papers in the viewer.

use crate::common::text;
use crate::rooms::Rooms;
use domain::case::{Action, Role};
use http::{StatusCode, header};
use services::Staff;
use services::desk::case::open;

#[tokio::test]
async fn a_case_is_opened_as_it_was_and_nothing_can_be_done_there() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let mut journey = world.to_examination("eriksson").await;
    let before = open(&world.services, &staff.officer, journey.id).await.expect("opens").history[0].seq;
    world.clock.advance(3600);
    world.step(&mut journey, &staff.officer, Action::Assign { to: staff.officer.id }).await;

    let case = format!("/desk/cases/{}", journey.id);
    let officer = rooms.person(&staff.officer).await;
    let now = officer.page(&case).await;
    assert!(now.contains("Held by OLGA") && now.contains("/propose-issue"), "{now}");
    assert!(now.contains(&format!("{case}/as-of?entry={before}")), "each entry leads to its moment: {now}");

    let then = officer.page(&format!("{case}/as-of?entry={before}")).await;
    assert!(then.contains("Held by nobody") && !then.contains("/propose-issue"), "{then}");
    assert!(!then.contains("method=\"post\" action=\"/desk"), "nothing can be sent from there: {then}");
    assert!(then.contains(&format!("after entry {before} of its journal")), "{then}");
    assert!(then.contains(&format!("{case}/as-of?entry={}", before + 1)), "the next entry: {then}");

    let at = world.services.now().plus_seconds(-1800).date();
    let (day, month, year) = (at.day(), at.month(), at.year());
    let form = format!("{case}/as-of?when-day={day}&when-month={month}&when-year={year}&time=23.59");
    assert!(officer.page(&form).await.contains("Held by OLGA"));
    for (query, said) in [
        ("when-day=31&when-month=2&when-year=2026&time=10:00", "That is no day and time."),
        ("when-day=1&when-month=1&when-year=2020&time=", "had not been sent then"),
        ("when-day=&when-month=&when-year=&time=", "That is no day and time."),
    ] {
        let answer = officer.get(&format!("{case}/as-of?{query}")).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert_eq!(answer.headers()[header::LOCATION], case.as_str());
        assert!(officer.page(&case).await.contains(said), "{query}");
    }
    assert_eq!(officer.get(&format!("{case}/as-of?entry=9999")).await.status(), StatusCode::NOT_FOUND);

    let entry = format!("{case}/as-of?entry=1");
    let elsewhere = world.hire("zoe", &[domain::case::Role::Officer], "HAN").await;
    for (who, expected) in [
        (&staff.intake, StatusCode::OK),
        (&staff.screening, StatusCode::OK),
        (&staff.decider, StatusCode::OK),
        (&staff.supervisor, StatusCode::OK),
        (&staff.auditor, StatusCode::OK),
        (&staff.operator, StatusCode::FORBIDDEN),
        (&staff.controller, StatusCode::FORBIDDEN),
        (&staff.custodian, StatusCode::FORBIDDEN),
        (&staff.border, StatusCode::FORBIDDEN),
        // Delivery reads a case when there is something to deliver.
        (&staff.delivery, StatusCode::FORBIDDEN),
        (&elsewhere, StatusCode::NOT_FOUND),
    ] {
        assert_eq!(status(&rooms, who, &entry).await, expected, "{}", who.login);
    }
    let owner = rooms.signed_in(&journey.applicant).await;
    assert_eq!(owner.get(&entry).await.status(), StatusCode::FORBIDDEN);
}

async fn status(rooms: &Rooms, who: &Staff, path: &str) -> StatusCode {
    rooms.person(who).await.get(path).await.status()
}

#[tokio::test]
async fn papers_are_turned_and_put_side_by_side() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let journey = world.to_examination("eriksson").await;
    let view = open(&world.services, &world.staff.officer, journey.id).await.expect("opens");
    let of = |kind: &str| view.documents.iter().find(|paper| paper.kind == kind).expect("there").clone();
    let (portrait, copy) = (of("portrait"), of("passport_copy"));
    let officer = rooms.person(&world.staff.officer).await;
    let paper = format!("/desk/cases/{}/papers/{}", journey.id, copy.id);

    let html = officer.page(&paper).await;
    assert!(html.contains(&format!("{paper}/file")) && html.contains(&copy.sealed_sha256), "{html}");
    assert!(html.contains("name=\"zoom\"") && html.contains("value=\"400\""), "{html}");
    assert!(!html.contains(&format!("papers/{}/file", portrait.id)), "{html}");
    let beside = officer.page(&format!("{paper}?beside={}", portrait.id)).await;
    assert!(beside.contains(&format!("papers/{}/file", portrait.id)), "{beside}");
    let form = officer.page(&format!("{paper}?beside=form")).await;
    assert!(form.contains("Form as declared") && form.contains("Anna Maria"), "{form}");
    let lines = officer.page(&format!("{paper}?beside=passport")).await;
    assert!(lines.contains("P&lt;UTO") || lines.contains("P<UTO"), "{lines}");
    let odd = officer.page(&format!("{paper}?beside=%22%3E%3Cscript%3E&turn=45&turn_beside=x")).await;
    assert!(!odd.contains("\"><script>") && !odd.contains("turn=45"), "{odd}");

    let turned = officer.get(&format!("{paper}?turn=90")).await;
    assert_eq!(turned.status(), StatusCode::OK);
    let other = world.to_examination("arabic").await;
    let strange = officer.get(&format!("/desk/cases/{}/papers/{}", other.id, copy.id)).await;
    assert_eq!(strange.status(), StatusCode::NOT_FOUND);
    let _ = text(turned).await;
}

/// The words of a PDF, page by page, without the breaks of lines.
pub(crate) fn pages_of(pdf: &[u8]) -> Vec<String> {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = |page: &u32| document.extract_text(&[*page]).expect("text");
    pages.iter().map(text).map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[tokio::test]
async fn the_whole_file_is_on_paper_and_its_disclosure_without_closed_notes() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let mut journey = world.to_proposed("eriksson").await;
    let note = |text: &str, disclosable| Action::Note { text: text.to_owned(), disclosable };
    world.step(&mut journey, &staff.officer, note("Internalremark", false)).await;
    world.step(&mut journey, &staff.officer, note("Bookingconfirmed", true)).await;
    let contact = domain::case::Contact {
        name: "Ruth Example".to_owned(),
        capacity: domain::case::ContactCapacity::Lawyer,
        for_whom: "the applicant".to_owned(),
        way: domain::case::ContactWay::Phone,
        about: "Askedwhen".to_owned(),
    };
    world.step(&mut journey, &staff.intake, Action::RecordContact { contact }).await;
    services::audit::checkpoint(&world.services).await.expect("signs").expect("a checkpoint");

    let case = format!("/desk/cases/{}", journey.id);
    let officer = rooms.person(&staff.officer).await;
    let page = officer.page(&case).await;
    assert!(page.contains(&format!("{case}/file.pdf?disclosed=yes")), "{page}");
    assert!(page.contains("Not disclosable") && page.contains("Ruth Example"), "{page}");
    let answer = officer.get(&format!("{case}/file.pdf")).await;
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/pdf");
    let pdf = bytes(answer).await;
    if let Ok(folder) = std::env::var("PICTURES") {
        std::fs::write(format!("{folder}/file.pdf"), &pdf).expect("kept");
    }
    let raw = String::from_utf8_lossy(&pdf);
    assert!(raw.contains("pdfuaid") && raw.contains("pdfaid"), "PDF/UA and PDF/A");
    let pages = pages_of(&pdf);
    let view = open(&world.services, &staff.officer, journey.id).await.expect("opens");
    let reference = view.case.reference.to_string();
    for (number, page) in pages.iter().enumerate() {
        let folio = format!("{reference} · {} / {}", number + 1, pages.len());
        assert!(page.contains(&folio), "{folio} on {page}");
    }
    let whole = pages.join(" ");
    for part in [
        "Internalremark",
        "Bookingconfirmed",
        "Askedwhen",
        "ERIKSSON, Anna Maria",
        "L898902C",
        "Means and return shown.",
        "number 1, signed",
    ] {
        assert!(whole.contains(part), "{part} in {whole}");
    }
    // The entry of the taking itself is the head, with its hash.
    let head = view.history.iter().find(|row| row.args == [("what", "file".to_owned())]).expect("recorded");
    assert!(whole.contains(&format!("entry {}", head.seq)), "{whole}");
    let lines = services::audit::export(&world.services, &staff.auditor, journey.id).await.expect("reads");
    let squeezed = whole.replace(' ', "");
    for line in lines.lines().take(usize::try_from(head.seq).expect("few")) {
        let entry: serde_json::Value = serde_json::from_str(line).expect("a line");
        let hash = entry["hash"].as_str().expect("a hash");
        assert!(squeezed.contains(hash), "entry {}", entry["seq"]);
    }
    let portrait = view.documents.iter().find(|paper| paper.kind == "portrait").expect("there");
    assert!(squeezed.contains(&portrait.sealed_sha256));
    // Every condition with what was found of it. A label goes on beside its value, so only its first words stand together.
    let list = view.case.proposal.as_ref().and_then(|proposal| proposal.checklist.as_ref()).expect("checked");
    assert!(whole.contains(&format!("Conditions as they were checked (list {})", list.version)), "{whole}");
    assert!(list.checks.len() > 6, "{list:?}");
    for check in &list.checks {
        let rule = view.policy.condition(&check.id).expect("a rule");
        let begins: Vec<&str> = rule.text.get("en").split_whitespace().take(3).collect();
        assert!(whole.contains(&begins.join(" ")), "{} in {whole}", begins.join(" "));
    }
    let from = whole.find("Conditions as they were checked").expect("there");
    assert!(whole[from..].matches(" Met").count() >= list.checks.len(), "{whole}");

    let disclosed = bytes(officer.get(&format!("{case}/file.pdf?disclosed=yes")).await).await;
    let disclosed = pages_of(&disclosed).join(" ");
    assert!(disclosed.contains("Bookingconfirmed") && !disclosed.contains("Internalremark"), "{disclosed}");
    let view = open(&world.services, &staff.officer, journey.id).await.expect("opens");
    assert!(view.history.iter().any(|row| row.args == [("what", "disclosed_file".to_owned())]));

    let elsewhere = world.hire("zoe", &[domain::case::Role::Officer], "HAN").await;
    for (who, expected) in [
        (&staff.intake, StatusCode::OK),
        (&staff.decider, StatusCode::OK),
        (&staff.auditor, StatusCode::OK),
        (&staff.delivery, StatusCode::FORBIDDEN),
        (&staff.operator, StatusCode::FORBIDDEN),
        (&staff.border, StatusCode::FORBIDDEN),
        (&elsewhere, StatusCode::NOT_FOUND),
    ] {
        assert_eq!(status(&rooms, who, &format!("{case}/file.pdf")).await, expected, "{}", who.login);
    }
}

pub(crate) async fn bytes(response: axum::response::Response) -> Vec<u8> {
    assert_eq!(response.status(), StatusCode::OK);
    axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body").to_vec()
}

#[tokio::test]
async fn a_note_is_marked_and_a_contact_recorded() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let officer = rooms.person(&rooms.world.staff.officer).await;
    let case = format!("/desk/cases/{}", journey.id);
    let note = format!("{case}/note");
    let unmarked = officer.send(&note, &note, &[("text", "The hotel called.")]).await;
    assert!(unmarked.contains("govuk-error-summary") && unmarked.contains("The hotel called."), "{unmarked}");
    let done = officer.send(&note, &note, &[("text", "The hotel called."), ("disclosable", "yes")]).await;
    assert!(done.contains("The hotel called.") && done.contains("Disclosable"), "{done}");
    let contact = format!("{case}/record-contact");
    let values = [("name", "Ruth Example"), ("for_whom", "the family"), ("about", "Asked when.")];
    let unsaid = officer.send(&contact, &contact, &values).await;
    assert!(unsaid.contains("govuk-error-summary") && unsaid.contains("Ruth Example"), "{unsaid}");
    let chosen = [&values[..], &[("capacity", "parliament"), ("way", "phone")]].concat();
    let done = officer.send(&contact, &contact, &chosen).await;
    assert!(done.contains("Ruth Example (member of a parliament) for the family, by telephone"), "{done}");
}

#[tokio::test]
async fn filters_are_kept_and_ticked_cases_given() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let free = world.to_examination("eriksson").await;
    let mut taken = world.to_examination("ukrainian").await;
    let supervisor = rooms.person(&staff.supervisor).await;
    let queue = "/desk?tray=open&order=untouched";
    let page = supervisor.page(queue).await;
    assert!(page.contains(&format!("name=\"pick-{}\"", free.id)), "{page}");
    assert!(page.contains("data-row") && page.contains("data-keys"), "{page}");

    let otto = world.hire("otto", &[domain::case::Role::Officer], "GVA").await;
    world.step(&mut taken, &otto, Action::Assign { to: otto.id }).await;
    let (one, other) = (format!("pick-{}", free.id), format!("pick-{}", taken.id));
    let to = staff.officer.id.to_string();
    let key = world.services.new_command_key().to_string();
    let values = [
        ("key", key.as_str()),
        ("to", to.as_str()),
        ("query", "tray=open&order=untouched&at=xyz"),
        (one.as_str(), "-"),
        (other.as_str(), "-"),
    ];
    let answer = supervisor.post("/desk/assign", &values).await;
    assert_eq!(answer.headers()[header::LOCATION], queue, "back to the first page of the same list");
    let told = supervisor.page(queue).await;
    assert!(told.contains("One case was given. Not given:"), "{told}");
    let view = open(&world.services, &staff.officer, taken.id).await.expect("opens");
    assert!(told.contains(&view.case.reference.to_string()), "{told}");
    assert_eq!(view.case.assigned, Some(otto.id));

    let values = [("name", "Mornings"), ("query", "tray=open&order=untouched&evil=1")];
    assert_eq!(supervisor.post("/desk/filters", &values).await.headers()[header::LOCATION], queue);
    let kept = supervisor.page("/desk").await;
    assert!(
        kept.contains("Mornings") && kept.contains("order=untouched") && !kept.contains("evil"),
        "{kept}"
    );
    let officer = rooms.person(&staff.officer).await;
    let own = officer.page("/desk").await;
    assert!(!own.contains("Mornings"), "{own}");
    supervisor.post("/desk/filters/remove", &values).await;
    assert!(!supervisor.page("/desk?tray=all").await.contains("Mornings</a>"));

    let intake = rooms.person(&staff.intake).await;
    assert!(!intake.page("/desk?tray=open").await.contains("name=\"pick-"), "intake gives nothing");
    assert_eq!(intake.post("/desk/assign", &values).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn two_at_one_case_see_each_other_and_lose_nothing() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let journey = world.to_examination("eriksson").await;
    let case = format!("/desk/cases/{}", journey.id);
    let (officer, supervisor) = (rooms.person(&staff.officer).await, rooms.person(&staff.supervisor).await);

    let alone = officer.page(&case).await;
    assert!(alone.contains("data-presence") && !alone.contains("has this case open too"), "{alone}");
    let version = hidden(&alone, "data-version=\"");
    let note = supervisor.page(&format!("{case}/note")).await;
    assert!(note.contains("OLGA has this case open too."), "{note}");
    let at = format!("{case}/presence?version={version}&doing=reading");
    let lines = officer.get(&at).await;
    assert_eq!(lines.status(), StatusCode::OK);
    let lines = text(lines).await;
    assert!(lines.contains("SUSI opened a page of this case: Write a note ("), "{lines}");
    assert!(!lines.contains("has a page of this case open"), "it has not said so: {lines}");
    let said = format!("{case}/presence?version={version}&doing=note&typed=false");
    assert_eq!(supervisor.get(&said).await.status(), StatusCode::OK);
    assert_eq!(officer.html(&at).await, r#"["SUSI has a page of this case open: Write a note."]"#);

    // The supervisor writes while the officer's page is open.
    let write = format!("{case}/note");
    let sent = supervisor.send(&write, &write, &[("text", "Urgent, please."), ("disclosable", "no")]).await;
    assert!(sent.contains("Urgent, please."), "{sent}");
    let lines = officer.html(&at).await;
    assert!(lines.contains("This case has changed since you opened it (1). Last: SUSI"), "{lines}");
    assert!(!lines.contains("Write a note"), "what is done is no longer open: {lines}");

    // What the officer typed meanwhile is refused with words, and still there.
    let key = uuid::Uuid::from_u128(77).to_string();
    let stale = [
        ("version", version.as_str()),
        ("key", key.as_str()),
        ("text", "My own long note"),
        ("disclosable", "yes"),
    ];
    assert_eq!(officer.post(&write, &stale).await.status(), StatusCode::SEE_OTHER);
    let back = officer.page(&write).await;
    assert!(back.contains("My own long note") && back.contains("SUSI"), "{back}");

    // Somebody of whom nothing was heard has gone.
    world.clock.advance(120);
    let lines = officer.html(&format!("{case}/presence?version=9999")).await;
    assert_eq!(lines, "[]");
}

#[tokio::test]
async fn a_form_counts_as_opened_while_nothing_is_heard_of_it() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let journey = world.to_examination("eriksson").await;
    let case = format!("/desk/cases/{}", journey.id);
    let (officer, supervisor) = (rooms.person(&staff.officer).await, rooms.person(&staff.supervisor).await);
    let at = format!("{case}/presence?version=9999&doing=reading");
    let said = async |typed: bool| {
        let said = format!("{case}/presence?version=9999&doing=note&typed={typed}");
        assert_eq!(supervisor.get(&said).await.status(), StatusCode::OK);
    };
    let opened = "SUSI opened a page of this case: Write a note (";

    // A browser without scripts says nothing; the page of the case in another tab does not hide the form.
    supervisor.page(&format!("{case}/note")).await;
    supervisor.page(&case).await;
    let lines = officer.html(&at).await;
    assert!(lines.contains(opened) && !lines.contains("has this case open too"), "{lines}");
    world.clock.advance(14 * 60);
    let lines = officer.html(&at).await;
    assert!(lines.contains(opened), "{lines}");
    world.clock.advance(2 * 60);
    assert_eq!(officer.html(&at).await, "[]");

    // A page that spoke and was left counts no longer; with something typed in it, it does.
    said(false).await;
    world.clock.advance(2 * 60);
    assert_eq!(officer.html(&at).await, "[]");
    said(true).await;
    assert_eq!(officer.html(&at).await, r#"["SUSI has a page of this case open: Write a note."]"#);
    world.clock.advance(14 * 60);
    let lines = officer.html(&at).await;
    assert!(lines.contains(opened), "{lines}");
    world.clock.advance(2 * 60);
    assert_eq!(officer.html(&at).await, "[]");

    // A page on which nothing can be done is no form.
    supervisor.page(&format!("{case}/record-refund")).await;
    assert_eq!(officer.html(&at).await, r#"["SUSI has this case open too."]"#);
}

#[tokio::test]
async fn only_who_may_read_a_case_may_know_who_does() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let journey = world.to_examination("eriksson").await;
    let at = format!("/desk/cases/{}/presence?version=0&doing=reading", journey.id);
    let elsewhere = world.hire("zoe", &[Role::Officer], "HAN").await;
    let chief = world.hire("adam", &[Role::Officer, Role::Admin], "HAN").await;
    for (who, status) in [
        (&staff.border, StatusCode::FORBIDDEN),
        (&staff.operator, StatusCode::FORBIDDEN),
        (&elsewhere, StatusCode::NOT_FOUND),
        (&chief, StatusCode::NOT_FOUND),
        (&staff.officer, StatusCode::OK),
        (&staff.auditor, StatusCode::OK),
    ] {
        let person = rooms.person(who).await;
        assert_eq!(person.get(&at).await.status(), status, "{}", who.login);
    }
    let lines = rooms.person(&staff.supervisor).await.html(&at).await;
    assert!(lines.contains("OLGA") && !lines.contains("BELA") && !lines.contains("ADAM"), "{lines}");
}

#[tokio::test]
async fn a_change_is_told_behind_any_number_of_readings() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let journey = world.to_examination("eriksson").await;
    for _ in 0..205 {
        services::desk::case::open(&world.services, &staff.officer, journey.id).await.expect("opens");
    }
    let at = format!("/desk/cases/{}/presence?version=0&doing=reading", journey.id);
    let lines = rooms.person(&staff.officer).await.html(&at).await;
    assert!(lines.contains("This case has changed since you opened it"), "{lines}");
}

#[tokio::test]
async fn a_form_outlives_the_session_in_which_it_was_drawn() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = world.staff.clone();
    let journey = world.to_examination("eriksson").await;
    let write = format!("/desk/cases/{}/note", journey.id);
    let officer = rooms.person(&staff.officer).await;
    let form = officer.page(&write).await;
    let (version, key) = (hidden(&form, "name=\"version\" value=\""), hidden(&form, "name=\"key\" value=\""));
    officer.post("/sign-out", &[]).await;
    // Signed in beside the page.
    let again = rooms.person(&staff.officer).await;
    let values =
        [("version", version.as_str()), ("key", &key), ("text", "A long note"), ("disclosable", "no")];
    let done = again.submit(&write, &values).await;
    assert!(done.contains("A long note") && !done.contains("govuk-error-summary"), "{done}");
}

/// The value that stands after `before` in a page.
fn hidden(page: &str, before: &str) -> String {
    let value = page.split(before).nth(1).and_then(|rest| rest.split('"').next());
    value.expect("it is there").to_owned()
}

#[tokio::test]
async fn the_pictures_of_one_document_are_one_pdf() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let journey = world.to_examination("eriksson").await;
    // The second sheet of the passport copy, as if both had been photographed.
    let second =
        "UPDATE documents SET kind = 'passport_copy', version = 2, place = 1 WHERE kind = 'portrait'";
    world.raw(second).await;
    let view = open(&world.services, &world.staff.officer, journey.id).await.expect("opens");
    let copy = view.documents.iter().find(|paper| paper.kind == "passport_copy").expect("there").id;
    let paper = format!("/desk/cases/{}/papers/{copy}", journey.id);
    let officer = rooms.person(&world.staff.officer).await;
    let whole = format!("{paper}/document.pdf");
    assert!(officer.page(&paper).await.contains(&whole));
    let answer = officer.get(&whole).await;
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/pdf");
    let document = lopdf::Document::load_mem(&bytes(answer).await).expect("a PDF");
    let pictures = document.objects.values().filter_map(|object| object.as_stream().ok());
    let pictures = pictures.filter(|stream| {
        stream.dict.get(b"Subtype").is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"Image"))
    });
    assert!(pictures.count() >= 1, "the same picture twice is kept once");
    let text: String = pages_of(&bytes(officer.get(&whole).await).await).join(" ");
    assert_eq!(text.matches("photo.jpg").count(), 2, "each sheet has its name: {text}");
    let opened = open(&world.services, &world.staff.officer, journey.id).await.expect("opens").history;
    assert!(
        opened.iter().any(|row| row.is_reading() && row.args.iter().any(|(_, what)| what == "passport_copy"))
    );
    let operator = rooms.person(&world.staff.operator).await;
    assert_eq!(operator.get(&whole).await.status(), StatusCode::FORBIDDEN);
}
