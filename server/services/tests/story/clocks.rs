//! Last days: an outage moves them in the journal, and queues say what the journals say.

use crate::world::{Journey, World, geneva};
use domain::case::{Action, ClockLimit, ConsultationAnswer, DocumentRef, Refusal, RequestedItem, State};
use domain::{CaseId, DocumentId};
use services::audit::{self, Fault};
use services::jobs::{Handler, Settings, Worker};
use services::outages::{self, Noter, Told};
use services::{Error, Who};
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

const HOUR: i64 = 3600;

/// Lets the jobs note outages, and gives the number of jobs that were tried.
async fn noted(world: &World) -> usize {
    let handlers: [(_, Arc<dyn Handler>); 1] = [(outages::KIND, Arc::new(Noter))];
    Worker::new(world.services.clone(), Settings::default(), handlers).run_due().await.unwrap()
}

/// Records an outage of the post that lasted so many hours and ended an hour ago.
async fn recorded(world: &World, hours: i64) {
    let until = world.services.now().plus_seconds(-HOUR);
    let told = Told { from: until.plus_seconds(-hours * HOUR), until, reason: "Flood".to_owned() };
    outages::record(&world.services, &world.staff.supervisor, world.services.new_command_key(), &told)
        .await
        .unwrap();
}

async fn outage(world: &World, hours: i64) {
    recorded(world, hours).await;
    noted(world).await;
}

/// The kinds of the entries in the journal of a case, the first one first.
async fn entries(world: &World, id: CaseId) -> Vec<String> {
    let rows = world.services.store.read().await.unwrap().journal().of_case(id, 0, 100).await.unwrap();
    rows.into_iter().map(|row| row.kind).collect()
}

/// So many times the outage stands in the journal.
async fn times(world: &World, id: CaseId) -> usize {
    entries(world, id).await.iter().filter(|kind| *kind == "outage_noted").count()
}

async fn due(world: &World, id: CaseId) -> Option<domain::Date> {
    let row = world.services.store.read().await.unwrap().cases().get(id).await.unwrap().unwrap();
    row.due_on.map(|day| day.0)
}

pub async fn an_outage_moves_last_days(world: World) {
    let journey = world.to_examination("eriksson").await;
    let before = due(&world, journey.id).await.unwrap();
    world.clock.advance(5 * 24 * HOUR);
    outage(&world, 48).await;
    let after = due(&world, journey.id).await.unwrap();
    let days = before.until(after).unwrap().get_days();
    assert!((1..=3).contains(&days), "{days} days");
    let view = services::desk::case::open(&world.services, &world.staff.officer, journey.id).await.unwrap();
    let clock = &view.clocks[0];
    let last = clock.clock.steps.last().unwrap();
    assert_eq!((last.rule, last.days, last.last_day), ("clocks.decision.outage", i64::from(days), after));
    let noted_at = view.history.iter().find(|row| row.kind == "outage_noted").unwrap().seq;
    assert_eq!(clock.entries.last().copied().flatten(), u64::try_from(noted_at).ok());
    // The same outage again changes nothing, and another book of the post does not show it.
    noted(&world).await;
    assert_eq!(due(&world, journey.id).await, Some(after));
    let board = services::print::outage::board(&world.services, &world.staff.supervisor).await.unwrap();
    assert!(board.open.is_none() && board.past.is_empty());
    assert_eq!(outages::recorded(&world.services, &world.staff.supervisor).await.unwrap().len(), 1);
    let told = Told { from: world.services.now(), until: world.services.now(), reason: String::new() };
    let key = world.services.new_command_key();
    let by = outages::record(&world.services, &world.staff.officer, key, &told).await;
    assert_eq!(by, Err(Error::Forbidden));
    let wrong = outages::record(&world.services, &world.staff.supervisor, key, &told).await;
    assert!(matches!(wrong, Err(Error::Problems(problems)) if problems.0.len() == 2));
    // Whoever moves a day beside the journal is found.
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
    world.raw("UPDATE cases SET due_on = '2030-01-01'").await;
    let report = audit::verify(&world.services).await.unwrap();
    assert_eq!(report.findings.iter().map(|found| found.fault).collect::<Vec<_>>(), [Fault::DueDate]);
}

pub async fn an_outage_that_is_sent_twice_is_one(world: World) {
    let supervisor = &world.staff.supervisor;
    world.clock.advance(24 * HOUR);
    let until = world.services.now().plus_seconds(-HOUR);
    let told = Told { from: until.plus_seconds(-HOUR), until, reason: "Flood".to_owned() };
    let key = world.services.new_command_key();
    for _ in 0..2 {
        outages::record(&world.services, supervisor, key, &told).await.unwrap();
    }
    assert_eq!(outages::recorded(&world.services, supervisor).await.unwrap().len(), 1);
    let other = world.hire("suse", &[domain::case::Role::Supervisor], "HAN").await;
    assert_eq!(outages::record(&world.services, &other, key, &told).await, Err(Error::Forbidden));
    outages::record(&world.services, supervisor, world.services.new_command_key(), &told).await.unwrap();
    assert_eq!(outages::recorded(&world.services, supervisor).await.unwrap().len(), 2, "another press");
}

pub async fn a_decision_that_is_taken_back_knows_of_the_outage_since(world: World) {
    let before = {
        let examined = world.to_examination("ukrainian").await;
        due(&world, examined.id).await.unwrap()
    };
    let mut journey = world.to_print("eriksson").await;
    world.clock.advance(5 * 24 * HOUR);
    outage(&world, 48).await;
    assert_eq!(times(&world, journey.id).await, 0, "nothing waits for a day");
    world.clock.advance(24 * HOUR);
    let back = Action::ReturnToExamination { reason: "The sponsor has withdrawn.".to_owned() };
    world.step(&mut journey, &world.staff.decider, back).await;
    assert_eq!(journey.state, State::Examination);
    let after = due(&world, journey.id).await.unwrap();
    assert!(after > before, "{after}");
    let told = entries(&world, journey.id).await;
    assert_eq!(told[told.len() - 2..], ["returned_to_examination", "outage_noted"]);
    while world.today() <= before {
        world.clock.advance(12 * HOUR);
    }
    assert!(audit::overdue(&world.services).await.unwrap().is_empty(), "neither is late");
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

pub async fn a_command_knows_of_an_outage_that_no_job_has_noted(world: World) {
    let mut journey = world.to_examination("eriksson").await;
    let before = due(&world, journey.id).await.unwrap();
    world.clock.advance(13 * 24 * HOUR);
    recorded(&world, 72).await;
    while world.today() <= before {
        world.clock.advance(12 * HOUR);
    }
    // Possible only because the time has not run out.
    let reason = "The bank answers late.".to_owned();
    let extend = Action::ExtendClock { limit: ClockLimit::Extended, reason };
    world.step(&mut journey, &world.staff.officer, extend).await;
    let told = entries(&world, journey.id).await;
    assert_eq!(told[told.len() - 2..], ["outage_noted", "clock_extended"]);
    noted(&world).await;
    assert_eq!(entries(&world, journey.id).await, told, "it is passed over");
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
    // Once its time has run out, nobody gives it more.
    let last = due(&world, journey.id).await.unwrap();
    let request = Action::RequestDocuments {
        items: vec![RequestedItem { code: "means".to_owned(), note: String::new() }],
        due: last.tomorrow().unwrap(),
    };
    world.step(&mut journey, &world.staff.officer, request).await;
    let back = Action::ReturnToExamination { reason: "Enough is known.".to_owned() };
    world.step(&mut journey, &world.staff.officer, back).await;
    let last = due(&world, journey.id).await.unwrap();
    while world.today() <= last {
        world.clock.advance(24 * HOUR);
    }
    let longer = Action::ExtendClock { limit: ClockLimit::Exceptional, reason: "More papers.".to_owned() };
    let refused = world.act(&journey, &Who::Staff(world.staff.officer.clone()), longer).await;
    assert_eq!(refused, Err(Error::Refused(Refusal::ClockNotInTime { due: last })));
    assert_eq!(audit::overdue(&world.services).await.unwrap().len(), 1);
}

pub async fn the_way_of_an_outage_goes_on_where_it_stood(world: World) {
    let mut ids = Vec::new();
    for number in 1..=4 {
        ids.push(world.stranger_to_examination(number).await.id);
    }
    ids.sort();
    world.clock.advance(5 * 24 * HOUR);
    // Jobs of other kinds, which this worker cannot do, wait from here on.
    noted(&world).await;
    recorded(&world, 48).await;
    // A page before has reached the first two.
    let mut tx = world.services.store.read().await.unwrap();
    let outage = tx.outages().of_post(&geneva(), store::outages::WORK).await.unwrap().remove(0);
    drop(tx);
    let cursor = format!(r#"{{ "outage": "{}", "after": "{}" }}"#, outage.id, ids[1]);
    world.raw(format!("UPDATE jobs SET payload = '{cursor}' WHERE kind = '{}'", outages::KIND)).await;
    // The first of the others cannot be read.
    let unreadable = world.literal(ids[2]);
    world.raw(format!("UPDATE cases SET snapshot = wrapped_key WHERE id = {unreadable}")).await;
    assert_eq!(noted(&world).await, 2, "one page, and one that is empty");
    let mut found = Vec::new();
    for id in &ids {
        found.push(times(&world, *id).await);
    }
    assert_eq!(found, [0, 0, 0, 1]);
}

/// What is tried next with a case, whether or not it is open now.
fn attempt(dice: u64, today: domain::Date) -> Action {
    let reason = || "as the file shows".to_owned();
    let item = RequestedItem { code: "means".to_owned(), note: String::new() };
    match dice % 10 {
        0 | 1 => Action::RequestDocuments {
            items: vec![item],
            due: today
                .checked_add(jiff::Span::new().days(4 + i64::try_from(dice / 10 % 9).unwrap()))
                .unwrap(),
        },
        2 => Action::StopClock { reason: reason() },
        3 => Action::ResumeClock { reason: reason() },
        4 => Action::ReturnToExamination { reason: reason() },
        5 => Action::ExtendClock { limit: ClockLimit::Extended, reason: reason() },
        6 => Action::MarkUrgent { reason: reason() },
        7 => Action::Consult { authority: "Central Visa Authority".to_owned() },
        8 => Action::RecordConsultation { answer: ConsultationAnswer::Objection },
        _ => Action::ReceiveDocuments {
            documents: vec![DocumentRef { code: "means".to_owned(), id: DocumentId(Uuid::nil()) }],
        },
    }
}

pub async fn queues_say_what_the_journals_say(world: World) {
    let mut journeys: Vec<Journey> = Vec::new();
    for sample in ["eriksson", "ukrainian", "arabic"] {
        journeys.push(world.to_examination(sample).await);
    }
    let officer = Who::Staff(world.staff.officer.clone());
    let (mut number, mut done) = (0x9E37_79B9_u64, BTreeSet::new());
    let mut dice = move || {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        number >> 33
    };
    for round in 0..60 {
        let journey = &mut journeys[usize::try_from(dice() % 3).unwrap()];
        let action = attempt(dice(), world.today());
        let kind = action.kind();
        match world.act(journey, &officer, action).await {
            Ok(told) => {
                (journey.version, journey.state) = (told.version, told.state);
                done.insert(kind);
            }
            Err(Error::Refused(_) | Error::Problems(_) | Error::NotFound) => {}
            Err(other) => panic!("{kind}: {other:?}"),
        }
        // Slowly while clocks still run, then fast until they have run out.
        let longest = if round < 40 { 14 } else { 110 };
        world.clock.advance(i64::try_from(dice() % longest).unwrap() * HOUR);
        if round % 20 == 13 {
            outage(&world, 30).await;
        }
        let report = audit::verify(&world.services).await.unwrap();
        assert!(report.is_clean(), "{:?}", report.findings);
        let late: BTreeSet<CaseId> =
            audit::overdue(&world.services).await.unwrap().into_iter().map(|one| one.id).collect();
        let mut tx = world.services.store.read().await.unwrap();
        let open: Vec<String> =
            State::ALL.iter().filter(|state| state.is_before_decision()).map(ToString::to_string).collect();
        let due_until = Some(world.today().yesterday().unwrap());
        let filter =
            store::queue::Filter { posts: vec![geneva()], states: open, due_until, ..Default::default() };
        let counted = tx.queue().count(&filter, 1000).await.unwrap();
        assert_eq!(usize::try_from(counted).unwrap(), late.len(), "round {round}");
    }
    assert!(done.len() >= 7, "the walk went to few places: {done:?}");
    assert!(!audit::overdue(&world.services).await.unwrap().is_empty(), "time passed");
}
