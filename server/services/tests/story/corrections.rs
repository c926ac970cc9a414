//! An applicant corrects what was signed, and the post takes it over field by field.

use crate::world::World;
use domain::Timestamp;
use domain::case::{Action, Refusal, State};
use services::applicant::amend::{ask, correction, discard, keep, take_back};
use services::applicant::{paper, view};
use services::command::letters::{CaseLetter, KIND};
use services::desk::queue::Filter;
use services::desk::tray::Tray;
use services::{Error, Who, audit, desk};
use std::collections::{BTreeMap, BTreeSet};

fn inputs(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(input, text)| ((*input).to_owned(), (*text).to_owned())).collect()
}

fn fields(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

pub async fn an_answer_is_corrected_after_it_was_signed(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let mut journey = world.submit("ukrainian").await;
    let who = journey.applicant.clone();
    // Typed, right or wrong, and kept until it is sent.
    let nothing = ask(services, &who, journey.id, services.new_command_key(), String::new()).await;
    assert_eq!(nothing, Err(Error::problem("", "problem-amend-nothing")));
    keep(services, &who, journey.id, &inputs(&[("surname", "Solovyanenko"), ("email", "nowhere")]))
        .await
        .unwrap();
    keep(services, &who, journey.id, &inputs(&[("home-city", "Lwów"), ("declare-fee", ""), ("x", "y")]))
        .await
        .unwrap();
    let typed = correction(services, &who, journey.id).await.unwrap();
    let changed: Vec<&str> = typed.changes.iter().map(|change| change.field.as_str()).collect();
    assert_eq!(changed, ["surname", "home-city", "email"]);
    assert!(typed.problems.of("email").is_some(), "{:?}", typed.problems);
    let wrong = ask(services, &who, journey.id, services.new_command_key(), String::new()).await;
    assert!(matches!(wrong, Err(Error::Problems(problems)) if problems.of("email").is_some()));
    keep(services, &who, journey.id, &inputs(&[("email", "mariana@example.org")])).await.unwrap();
    let key = services.new_command_key();
    let done = ask(services, &who, journey.id, key, "I mistyped".to_owned()).await.unwrap();
    assert_eq!(
        ask(services, &who, journey.id, key, "again".to_owned()).await,
        Ok(done),
        "one press is one deed"
    );
    let second = ask(services, &who, journey.id, services.new_command_key(), String::new()).await;
    assert!(matches!(second, Err(Error::Refused(Refusal::NotAllowed { .. }))), "{second:?}");
    let shown = view(services, &who, journey.id).await.unwrap();
    assert_eq!(shown.amendments.len(), 1);
    assert_eq!(shown.amendments[0].reason, "I mistyped");
    assert_eq!(shown.name, "Mariana Solovianenko", "nothing is taken over yet");

    // The counter takes one over and says why not the other. The search finds the case by its new name.
    journey.version = done.version;
    let silent = Action::DecideAmendment { accepted: fields(&["surname"]), reason: " ".to_owned() };
    let refused = world.act(&journey, &Who::Staff(staff.intake.clone()), silent).await;
    assert_eq!(refused, Err(Error::Refused(Refusal::TextMissing { field: "reason" })));
    let reason = "Show the new registration of your address".to_owned();
    let decide = Action::DecideAmendment { accepted: fields(&["surname"]), reason };
    world.step(&mut journey, &staff.intake, decide).await;
    let shown = view(services, &who, journey.id).await.unwrap();
    assert_eq!(shown.name, "Mariana Solovyanenko");
    assert_eq!(shown.answers.get("home-city"), "Kraków");
    assert_eq!(shown.answers.get("surname"), "Solovyanenko");
    let page = desk::case::open(services, &staff.intake, journey.id).await.unwrap();
    let form = page.application.expect("a form");
    assert_eq!((form.names.surname.as_str(), form.contact.city.as_str()), ("Solovyanenko", "Kraków"));
    let filter = Filter { tray: Tray::All, search: "solovyan".to_owned(), ..Filter::default() };
    let found = desk::queue::queue(services, &staff.intake, &filter, None).await.unwrap();
    assert_eq!(found.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [journey.id]);
    assert_eq!(letters(&world).await, ["submitted", "correction"]);
    let bytes = paper::receipt(services, &who, journey.id).await.unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    let trail = audit::verify(services).await.unwrap();
    assert!(trail.is_clean(), "{trail:?}");
}

/// The letters that were asked for, in their order.
async fn letters(world: &World) -> Vec<String> {
    let mut tx = world.services.store.begin().await.unwrap();
    let later = world.services.now().plus_days(1);
    let jobs = tx.jobs().claim("test", later, Timestamp(i64::MAX), 100).await.unwrap();
    let letters = jobs.into_iter().filter(|job| job.kind == KIND);
    let mut letters: Vec<CaseLetter> =
        letters.map(|job| serde_json::from_value(job.payload).unwrap()).collect();
    letters.sort_by_key(|letter| letter.seq);
    letters.into_iter().map(|letter| letter.letter).collect()
}

pub async fn what_is_typed_is_the_applicants_alone(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let journey = world.submit("ukrainian").await;
    let who = journey.applicant.clone();
    let stranger = world.submit("arabic").await.applicant;
    let typed = inputs(&[("home-city", "Lwów")]);
    for other in [stranger, Who::Staff(staff.officer.clone())] {
        let closed = correction(services, &other, journey.id).await.map(|_| ());
        assert!(matches!(closed, Err(Error::NotFound | Error::Forbidden)), "{closed:?}");
        let closed = keep(services, &other, journey.id, &typed).await;
        assert!(matches!(closed, Err(Error::NotFound | Error::Forbidden)), "{closed:?}");
    }
    keep(services, &who, journey.id, &typed).await.unwrap();
    discard(services, &who, journey.id).await.unwrap();
    assert!(correction(services, &who, journey.id).await.unwrap().changes.is_empty());
    // What is taken back is typed again.
    keep(services, &who, journey.id, &typed).await.unwrap();
    ask(services, &who, journey.id, services.new_command_key(), String::new()).await.unwrap();
    assert_eq!(
        correction(services, &who, journey.id).await.map(|_| ()),
        Err(Error::NotFound),
        "one at a time"
    );
    take_back(services, &who, journey.id, services.new_command_key()).await.unwrap();
    assert_eq!(correction(services, &who, journey.id).await.unwrap().answers.get("home-city"), "Lwów");
}

pub async fn another_name_is_searched_for_again(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let mut journey = world.to_examination("ukrainian").await;
    let who = journey.applicant.clone();
    keep(services, &who, journey.id, &inputs(&[("surname", "Solovyanenko")])).await.unwrap();
    let done = ask(services, &who, journey.id, services.new_command_key(), String::new()).await.unwrap();
    journey.version = done.version;
    let decide = Action::DecideAmendment { accepted: fields(&["surname"]), reason: String::new() };
    world.step(&mut journey, &staff.officer, decide).await;
    assert_eq!(journey.state, State::Screening);
    assert!(audit::verify(services).await.unwrap().is_clean());
}
