//! What the desk hands over, and what it looks at again: the form of a decision, and a case with the papers of an earlier moment.

use crate::casefile::{bytes, pages_of};
use crate::rooms::Rooms;
use crate::world::{Journey, grounds, refuse};
use domain::case::{Action, RequestedItem, Role};
use http::{StatusCode, header};
use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use services::applicant::{Upload, answer_request, attach};
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

/// Another portrait than the grey one with which the application was sent.
fn other_portrait() -> Vec<u8> {
    let picture = RgbImage::from_fn(900, 1200, |x, y| match (x / 16 + y / 16) % 2 {
        0 => Rgb([40, 60, 90]),
        _ => Rgb([200, 210, 220]),
    });
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 80).encode_image(&picture).expect("a picture");
    jpeg
}

#[tokio::test]
async fn an_earlier_moment_shows_the_portrait_and_the_papers_of_that_moment() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let services = &world.services;
    let mut journey = world.to_examination("eriksson").await;
    let before = view(&rooms, &journey).await;
    let first = before.portrait.expect("a portrait");
    let entry = before.history[0].seq;
    let officer = rooms.person(&world.staff.officer).await;
    let case = format!("/desk/cases/{}", journey.id);
    let face = bytes(officer.get(&format!("{case}/portrait")).await).await;

    let items = vec![RequestedItem { code: "portrait".to_owned(), note: String::new() }];
    let due = world.today().checked_add(jiff::Span::new().days(10)).expect("a day");
    world.step(&mut journey, &world.staff.officer, Action::RequestDocuments { items, due }).await;
    let upload = Upload {
        kind: "portrait".to_owned(),
        name: "new.jpg".to_owned(),
        bytes: other_portrait().into(),
        cut: None,
        replaces: None,
    };
    attach(services, &journey.applicant, journey.id, upload).await.expect("taken");
    answer_request(services, &journey.applicant, journey.id, services.new_command_key()).await.expect("sent");
    let second = view(&rooms, &journey).await.portrait.expect("a portrait");
    assert_ne!(second, first);
    let now = bytes(officer.get(&format!("{case}/portrait")).await).await;
    assert_ne!(now, face);

    let then = officer.page(&format!("{case}/as-of?entry={entry}")).await;
    let source = format!("{case}/portrait?paper={first}");
    assert!(then.contains(&format!("src=\"{source}\"")), "{then}");
    assert_eq!(bytes(officer.get(&source).await).await, face, "the face of that moment");
    assert!(!then.contains(&second.to_string()), "nothing that came later: {then}");
    let paper = format!("{case}/papers/{first}");
    assert!(then.contains(&format!("href=\"{paper}/file\"")), "that file and nothing beside it: {then}");
    assert!(!then.contains(&format!("href=\"{paper}\"")), "{then}");
    assert_eq!(bytes(officer.get(&format!("{paper}/file")).await).await, face);

    let copy = before.documents.iter().find(|paper| paper.kind == "passport_copy").expect("there").id;
    let other = world.to_examination("arabic").await;
    for strange in
        [format!("{case}/portrait?paper={copy}"), format!("/desk/cases/{}/portrait?paper={first}", other.id)]
    {
        assert_eq!(officer.get(&strange).await.status(), StatusCode::NOT_FOUND, "{strange}");
    }
}
