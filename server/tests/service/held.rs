//! A session that ended while somebody typed, and a page that had grown old before it was sent: nothing typed is lost, and nobody
//! acts on a case that they have not seen.

use crate::common::{ask, request, text};
use crate::rooms::{Person, Rooms, checked};
use app::doors::with_path;
use axum::{body::Body, response::Response};
use domain::case::{Action, State};
use http::{HeaderValue, StatusCode, header};
use services::{Who, desk::case::open};

const TEXT: &str = "Please send the letter of the hotel by Friday";

/// Sends a form from a page whose session has ended.
async fn late(rooms: &Rooms, cookie: &str, path: &str, kind: &str, body: Vec<u8>) -> Response {
    let base = &rooms.world.services.settings.base_url;
    let mut sent = request("POST", path, Some(cookie), "");
    let headers = sent.headers_mut();
    headers.insert(header::REFERER, HeaderValue::from_str(&format!("{base}{path}")).expect("a value"));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(kind).expect("a value"));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    *sent.body_mut() = Body::from(body);
    ask(&rooms.router, sent).await
}

/// A form in parts, with a file unless it is empty.
fn parts(values: &[(&str, &str)], file: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in values {
        body.extend(
            format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    let called = if file.is_empty() { "" } else { "letter.pdf" };
    body.extend(
        format!(
            "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{called}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .bytes(),
    );
    body.extend(file);
    body.extend(b"\r\n--edge--\r\n");
    body
}

const PARTS: &str = "multipart/form-data; boundary=edge";
const PAIRS: &str = "application/x-www-form-urlencoded";

/// Where an answer leads, and the cookie from then on.
fn led(answer: &Response, cookie: &str) -> (String, String) {
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let to = answer.headers()[header::LOCATION].to_str().expect("a path").to_owned();
    let set = answer.headers().get(header::SET_COOKIE).and_then(|set| set.to_str().ok()?.split(';').next());
    (to, set.map_or_else(|| cookie.to_owned(), str::to_owned))
}

async fn sign_out(rooms: &Rooms, person: &Person<'_>) {
    ask(&rooms.router, request("POST", "/sign-out", Some(&person.cookie), "")).await;
}

#[tokio::test]
async fn a_message_of_somebody_signed_out_is_kept_through_a_wrong_password() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let staff = &rooms.world.staff.officer;
    let officer = rooms.person(staff).await;
    let path = format!("/desk/cases/{}/message", journey.id);
    let version = journey.version.to_string();
    let values = [("version", version.as_str()), ("key", "k"), ("text", TEXT)];
    sign_out(&rooms, &officer).await;
    let answer = late(&rooms, &officer.cookie, &path, PARTS, parts(&values, &vec![b'a'; 5 << 20])).await;
    let (to, cookie) = led(&answer, &officer.cookie);
    assert_eq!(to, format!("/staff/sign-in?next={path}&ended=no_file"));
    let page = text(ask(&rooms.router, request("GET", &to, Some(&cookie), "")).await).await;
    assert!(page.contains("The file did not arrive"), "{page}");

    // Another tab has a note, and the password is mistyped.
    let note = format!("/desk/cases/{}/note", journey.id);
    let body = with_path(&format!("version={version}&key=k&disclosable=no&text="), "A note of the other tab");
    let (to, cookie) = led(&late(&rooms, &cookie, &note, PAIRS, body.into_bytes()).await, &cookie);
    assert!(to.ends_with("&ended=kept"), "{to}");
    let wrong = request("POST", "/staff/sign-in", Some(&cookie), "login=nobody&password=wrong");
    let (to, cookie) = led(&ask(&rooms.router, wrong).await, &cookie);
    assert!(text(ask(&rooms.router, request("GET", &to, Some(&cookie), "")).await).await.contains("nobody"));

    let again = rooms.signed_in_on(&Who::Staff(staff.clone()), Some(&cookie)).await;
    let message = again.html(&path).await;
    assert!(message.contains(TEXT) && message.contains("Choose the file again"), "{message}");
    let note = again.html(&note).await;
    assert!(note.contains("A note of the other tab") && note.contains("is still here"), "{note}");
    assert!(!again.html(&path).await.contains(TEXT), "once");
}

#[tokio::test]
async fn the_longest_interview_is_kept_in_any_script() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let staff = &rooms.world.staff.officer;
    let officer = rooms.person(staff).await;
    let path = format!("/desk/cases/{}/record-interview", journey.id);
    let long = "談".repeat(40_000);
    let body = with_path("version=1&key=k&record=", &long).into_bytes();
    sign_out(&rooms, &officer).await;
    let (to, cookie) = led(&late(&rooms, &officer.cookie, &path, PAIRS, body).await, &officer.cookie);
    assert!(to.ends_with("&ended=kept"), "{to}");
    let again = rooms.signed_in_on(&Who::Staff(staff.clone()), Some(&cookie)).await;
    let page = again.html(&path).await;
    assert!(page.contains(&long), "all of it");
}

#[tokio::test]
async fn whoever_brings_no_cookie_of_a_session_has_nothing_held() {
    let rooms = Rooms::open().await;
    let journey = rooms.world.to_examination("eriksson").await;
    let path = format!("/desk/cases/{}/note", journey.id);
    let answer = late(&rooms, "other=1", &path, PAIRS, b"version=1&key=k&text=abc".to_vec()).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_held_form_says_what_has_happened_since_it_was_typed() {
    let rooms = Rooms::open().await;
    let mut journey = rooms.world.to_examination("eriksson").await;
    let staff = &rooms.world.staff.officer;
    let officer = rooms.person(staff).await;
    let path = format!("/desk/cases/{}/note", journey.id);
    let body = with_path(&format!("version={}&key=k&disclosable=no&text=", journey.version), TEXT);
    sign_out(&rooms, &officer).await;
    let (_, cookie) =
        led(&late(&rooms, &officer.cookie, &path, PAIRS, body.into_bytes()).await, &officer.cookie);
    let urgent = Action::MarkUrgent { reason: "The funeral is on Sunday".to_owned() };
    rooms.world.step(&mut journey, staff, urgent).await;
    let again = rooms.signed_in_on(&Who::Staff(staff.clone()), Some(&cookie)).await;
    let page = again.html(&path).await;
    assert!(page.contains(TEXT) && page.contains("The case has changed in the meantime"), "{page}");
}

/// What is missing is told together with what has happened: the page that comes is drawn from the newer case.
#[tokio::test]
async fn a_page_that_has_grown_old_says_so_beside_its_problems() {
    let rooms = Rooms::open().await;
    let mut journey = rooms.world.to_examination("eriksson").await;
    let staff = &rooms.world.staff.officer;
    let officer = rooms.person(staff).await;
    let path = format!("/desk/cases/{}/propose-refuse", journey.id);
    let seen = journey.version.to_string();
    let urgent = Action::MarkUrgent { reason: "The funeral is on Sunday".to_owned() };
    rooms.world.step(&mut journey, staff, urgent).await;
    let hidden = [("version", seen.as_str()), ("key", "01890a5d-ac96-774b-bcce-b302099a8057")];

    let typed = [&hidden[..], &[("reason", "Asked twice")]].concat();
    let page = officer.submit(&path, &typed).await;
    assert!(page.contains("href=\"#condition-document\"") && page.contains("Asked twice"), "{page}");
    assert!(page.contains("The case has changed in the meantime"), "{page}");

    let typed =
        [&hidden[..], &checked(&["insurance"], TEXT), &[("reason", "Asked twice"), ("suggest", "yes")]]
            .concat();
    let page = officer.submit(&path, &typed).await;
    assert!(page.contains("The case has changed in the meantime") && page.contains(TEXT), "{page}");

    let message = format!("/desk/cases/{}/message", journey.id);
    let page = officer.submit(&message, &[&hidden[..], &[("text", " ")]].concat()).await;
    assert!(page.contains("href=\"#text\""), "{page}");
    assert!(page.contains("The case has changed in the meantime"), "{page}");

    let case = open(&rooms.world.services, &rooms.world.staff.officer, journey.id).await.expect("opens").case;
    assert_eq!(case.state, State::Examination, "nothing was proposed");
}
