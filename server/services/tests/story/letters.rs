//! Background work that cases ask for: one letter for each event that has one, silence of an authority, checkpoints.

use crate::world::{World, serial};
use domain::Timestamp;
use domain::case::{Action, ConsultationAnswer, State};
use services::command::letters::{CaseLetter, KIND};
use services::command::silence;
use services::jobs::{Settings, Worker};
use services::{audit, desk};
use std::sync::Arc;

pub async fn one_letter_for_each_event(world: World) {
    let (mut journey, _) = world.to_affixed("eriksson", &serial(1)).await;
    let message = || Action::Message { text: "Please come on Monday.".to_owned(), files: Vec::new() };
    world.step(&mut journey, &world.staff.delivery, message()).await;
    let done = world.act(&journey, &journey.applicant, message()).await.unwrap();
    journey.version = done.version;
    // Pages and a repeated download send nothing.
    services::desk::case::open(&world.services, &world.staff.officer, journey.id).await.unwrap();

    let mut tx = world.services.store.begin().await.unwrap();
    let end = Timestamp(i64::MAX);
    let jobs = tx.jobs().claim("test", world.services.now().plus_days(1), end, 100).await.unwrap();
    let mut letters: Vec<CaseLetter> = jobs
        .iter()
        .filter(|job| job.kind == KIND)
        .map(|job| serde_json::from_value(job.payload.clone()).unwrap())
        .collect();
    letters.sort_by_key(|letter| letter.seq);
    let names: Vec<&str> = letters.iter().map(|letter| letter.letter.as_str()).collect();
    assert_eq!(names, ["submitted", "lodged", "ready-to-collect", "message"]);
    for letter in &letters {
        let event = tx.journal().of_case(letter.case, letter.seq - 1, 1).await.unwrap().remove(0);
        assert!(["submitted", "lodged", "sticker_affixed", "message_sent"].contains(&event.kind.as_str()));
    }
    let keys: Vec<_> = jobs.iter().filter_map(|job| job.dedupe_key.clone()).collect();
    assert_eq!(keys.len(), jobs.len(), "no letter is sent twice");
}

pub async fn silence_is_no_objection(world: World) {
    let services = &world.services;
    let mut journey = world.to_examination("eriksson").await;
    let authority = "Ministry of the Interior".to_owned();
    world.step(&mut journey, &world.staff.officer, Action::Consult { authority }).await;
    assert_eq!(journey.state, State::Consultation);
    let handlers: [(_, Arc<dyn services::jobs::Handler>); 1] = [(silence::KIND, Arc::new(silence::Silences))];
    let worker = Worker::new(services.clone(), Settings::default(), handlers);
    let start = services.now();
    let state = async || {
        worker.run_due().await.unwrap();
        desk::case::open(services, &world.staff.officer, journey.id).await.unwrap().case
    };
    world.clock.set(start.plus_days(7));
    assert_eq!(state().await.state, State::Consultation, "the last day is not over");
    world.clock.set(start.plus_days(9));
    let case = state().await;
    assert_eq!(case.state, State::Examination);
    assert_eq!(case.consultations[0].answer, Some(ConsultationAnswer::Silence));
}

pub async fn every_hour_has_one_checkpoint(world: World) {
    let services = &world.services;
    let handlers: [(_, Arc<dyn services::jobs::Handler>); 1] =
        [(audit::job::KIND, Arc::new(audit::job::Checkpoints))];
    let worker = Worker::new(services.clone(), Settings::default(), handlers);
    audit::job::schedule(services).await.unwrap();
    audit::job::schedule(services).await.unwrap();
    let mut journey = world.to_examination("eriksson").await;
    worker.run_due().await.unwrap();
    assert_eq!(audit::verify(services).await.unwrap().checkpoints, 1);
    world
        .step(
            &mut journey,
            &world.staff.officer,
            Action::Note { text: "Later.".to_owned(), disclosable: false },
        )
        .await;
    world.clock.advance(3600);
    worker.run_due().await.unwrap();
    let report = audit::verify(services).await.unwrap();
    assert!(report.is_clean(), "{:?}", report.findings);
    assert_eq!(report.checkpoints, 2);
}
