//! The page behind the link of a consulted authority: no sign-in, one answer, and words for every link that does not work.

use crate::common::{ask, request, text};
use crate::rooms::Rooms;
use axum::response::Response;
use domain::case::{Action, ConsultationAnswer, State};
use http::{StatusCode, header};
use services::command::consultation::KIND;
use services::jobs::{Handler, Settings, Worker};
use services::mail::authority_letters::AuthorityLetters;
use services::mail::{Letter, Mailer};
use std::sync::Arc;

const MINISTRY: &str = "Ministry of the Interior";

/// Somebody at the authority, without a cookie.
struct Authority<'r> {
    rooms: &'r Rooms,
    mailer: Mailer,
}

impl Authority<'_> {
    /// The address in the last letter, below that of the installation.
    async fn link(&self) -> String {
        let letters = AuthorityLetters { mailer: self.mailer.clone() };
        let handlers: [(_, Arc<dyn Handler>); 1] = [(KIND, Arc::new(letters))];
        let services = self.rooms.world.services.clone();
        Worker::new(services, Settings::default(), handlers).run_due().await.expect("sends");
        match self.mailer.sent().pop().expect("a letter").letter {
            Letter::Consultation { url, .. } => url.replace("https://visa.example", ""),
            other => panic!("{other:?}"),
        }
    }

    async fn get(&self, path: &str) -> Response {
        ask(&self.rooms.router, request("GET", path, None, "")).await
    }

    /// Sends the form with a fresh key.
    async fn answer(&self, link: &str, values: &[(&str, &str)]) -> Response {
        let token = link.split_once("token=").expect("a token").1;
        let key = self.rooms.world.services.new_command_key().to_string();
        let pairs = [("token", token), ("key", key.as_str())];
        let pairs: Vec<String> = pairs
            .iter()
            .chain(values)
            .map(|(name, value)| app::doors::with_path(&format!("{name}="), value))
            .collect();
        ask(&self.rooms.router, request("POST", "/consultation", None, &pairs.join("&"))).await
    }
}

async fn words(response: Response, status: StatusCode) -> String {
    assert_eq!(response.status(), status);
    assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
    assert_eq!(response.headers()["x-robots-tag"], "noindex, nofollow");
    assert!(response.headers().get(header::SET_COOKIE).is_none(), "the page keeps no session");
    let html = text(response).await;
    assert!(!html.contains('⟦') && html.matches("<h1").count() == 1, "{html}");
    html
}

#[tokio::test]
async fn an_authority_sees_its_part_and_answers_once() {
    let rooms = Rooms::open().await;
    let mut journey = rooms.world.to_examination("eriksson").await;
    let officer = rooms.world.staff.officer.clone();
    rooms.world.step(&mut journey, &officer, Action::Consult { authority: MINISTRY.to_owned() }).await;
    let authority = Authority { rooms: &rooms, mailer: Mailer::memory() };
    let link = authority.link().await;
    assert!(!link.contains(&journey.id.to_string()), "{link}");

    let asked = words(authority.get(&link).await, StatusCode::OK).await;
    for seen in [MINISTRY, "Eriksson", "L898902C", "No answer until then counts as no objection"] {
        assert!(asked.contains(seen), "{seen}: {asked}");
    }
    // Nothing of the address book, the papers or the desks.
    for hidden in ["@example.org", "/desk/", "Means and return"] {
        assert!(!asked.contains(hidden), "{hidden}: {asked}");
    }

    // What is missing is said beside the input, and what was typed is still there.
    let nameless =
        [("say", "objection"), ("reason", "On our list since 2025"), ("name", ""), ("office", "Unit 4")];
    let html = words(authority.answer(&link, &nameless).await, StatusCode::UNPROCESSABLE_ENTITY).await;
    assert!(html.contains("href=\"#name\"") && html.contains("On our list since 2025"), "{html}");
    assert!(html.contains("Unit 4") && html.contains("checked"), "{html}");
    let silent = [("say", "objection"), ("reason", ""), ("name", "Greta Lind")];
    let html = words(authority.answer(&link, &silent).await, StatusCode::UNPROCESSABLE_ENTITY).await;
    assert!(html.contains("href=\"#reason\"") && html.contains("Greta Lind"), "{html}");
    let unsaid = [("say", "silence"), ("reason", ""), ("name", "Greta Lind")];
    let html = words(authority.answer(&link, &unsaid).await, StatusCode::UNPROCESSABLE_ENTITY).await;
    assert!(html.contains("href=\"#say\""), "{html}");

    // A question is with the officer; the consultation goes on.
    let question = [("say", "question"), ("reason", "Which hotel?"), ("name", "Greta Lind")];
    let html = words(authority.answer(&link, &question).await, StatusCode::OK).await;
    assert!(html.contains("Your question is with the visa office"), "{html}");
    let person = rooms.person(&officer).await;
    let case = format!("/desk/cases/{}", journey.id);
    let page = person.page(&case).await;
    assert!(page.contains("Which hotel?") && page.contains("Greta Lind"), "{page}");
    let tray = "/desk?tray=questions";
    let listed = person.page(tray).await;
    assert!(listed.contains("Questions of authorities") && listed.contains(&case), "{listed}");
    let write = format!("{case}/write-to-authority");
    let told = person.send(&write, &write, &[("text", "The Hotel of the Lake")]).await;
    assert!(told.contains("The Hotel of the Lake"), "{told}");
    assert!(!person.page(tray).await.contains(&case), "answered, it is in the tray no more");
    let html = words(authority.get(&link).await, StatusCode::GONE).await;
    assert!(html.contains("This link was replaced"), "{html}");
    let link = authority.link().await;
    let html = words(authority.get(&link).await, StatusCode::OK).await;
    assert!(html.contains("The Hotel of the Lake"), "{html}");

    let answer = [
        ("say", "objection"),
        ("reason", "On our list since 2025"),
        ("name", "Greta Lind"),
        ("office", "Unit 4"),
    ];
    let done = authority.answer(&link, &answer).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    assert_eq!(done.headers()[header::LOCATION], link.as_str());
    let html = words(authority.get(&link).await, StatusCode::OK).await;
    assert!(html.contains("Your answer is recorded") && html.contains("Greta Lind, Unit 4"), "{html}");
    // The person's data are gone from the page, and a change of mind is refused in words.
    assert!(!html.contains("L898902C"), "{html}");
    let change = [("say", "no_objection"), ("name", "Greta Lind")];
    let html = words(authority.answer(&link, &change).await, StatusCode::OK).await;
    assert!(html.contains("This was not recorded") && html.contains("On our list since 2025"), "{html}");

    let page = person.page(&case).await;
    assert!(page.contains("Answered by the authority itself through its link: Greta Lind, Unit 4"), "{page}");
    assert!(page.contains("Greta Lind answered for the authority, through its link: Objection"), "{page}");
    let propose = person.get(&format!("{case}/propose-issue")).await;
    assert_eq!(propose.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_link_that_is_wrong_late_or_needed_no_more_says_so() {
    let rooms = Rooms::open().await;
    let authority = Authority { rooms: &rooms, mailer: Mailer::memory() };
    for wrong in ["/consultation", "/consultation?token=", "/consultation?token=guess"] {
        let html = words(authority.get(wrong).await, StatusCode::NOT_FOUND).await;
        assert!(html.contains("This link is not known"), "{html}");
    }
    let guess = [("say", "no_objection"), ("name", "Greta Lind")];
    let html =
        words(authority.answer("/consultation?token=guess", &guess).await, StatusCode::NOT_FOUND).await;
    assert!(html.contains("This link is not known"), "{html}");

    let officer = rooms.world.staff.officer.clone();
    let mut late = rooms.world.to_examination("eriksson").await;
    rooms.world.step(&mut late, &officer, Action::Consult { authority: MINISTRY.to_owned() }).await;
    let link = authority.link().await;
    rooms.world.clock.advance(8 * 24 * 3600);
    let html = words(authority.get(&link).await, StatusCode::GONE).await;
    assert!(html.contains("This consultation is over") && !html.contains("Eriksson"), "{html}");
    let html = words(authority.answer(&link, &guess).await, StatusCode::GONE).await;
    assert!(html.contains("This was not recorded"), "{html}");

    let mut other = rooms.world.to_examination("ukrainian").await;
    rooms.world.step(&mut other, &officer, Action::Consult { authority: MINISTRY.to_owned() }).await;
    let link = authority.link().await;
    let answer = Action::RecordConsultation { answer: ConsultationAnswer::Objection };
    rooms.world.step(&mut other, &officer, answer).await;
    assert_eq!(other.state, State::Examination);
    let html = words(authority.get(&link).await, StatusCode::GONE).await;
    assert!(html.contains("This consultation is over"), "{html}");
    // Guessing is slowed down.
    let mut last = StatusCode::NOT_FOUND;
    for guess in 0..40 {
        last = authority.get(&format!("/consultation?token=guess{guess}")).await.status();
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn only_the_officer_who_holds_the_case_writes_to_the_authority() {
    let rooms = Rooms::open().await;
    let staff = rooms.world.staff.clone();
    let mut journey = rooms.world.to_examination("eriksson").await;
    rooms.world.step(&mut journey, &staff.officer, Action::Consult { authority: MINISTRY.to_owned() }).await;
    let page = format!("/desk/cases/{}/write-to-authority", journey.id);
    for (who, expected) in [
        (&staff.officer, StatusCode::OK),
        (&staff.decider, StatusCode::FORBIDDEN),
        (&staff.intake, StatusCode::FORBIDDEN),
        (&staff.auditor, StatusCode::FORBIDDEN),
    ] {
        assert_eq!(rooms.person(who).await.get(&page).await.status(), expected, "{}", who.login);
    }
    let empty = rooms.person(&staff.officer).await.send(&page, &page, &[("text", " ")]).await;
    assert!(empty.contains("govuk-error-summary"), "{empty}");
}
