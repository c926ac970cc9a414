//! Last days: an outage moves them in the journal, and queues say what the journals say.

use crate::world::{Journey, World, geneva};
use domain::case::{Action, ClockLimit, ConsultationAnswer, DocumentRef, RequestedItem, State};
use domain::{CaseId, DocumentId};
use services::audit::{self, Fault};
use services::jobs::{Handler, Settings, Worker};
use services::outages::{self, Noter, Told};
use services::{Error, Who};
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

const HOUR: i64 = 3600;

async fn noted(world: &World) {
    let handlers: [(_, Arc<dyn Handler>); 1] = [(outages::KIND, Arc::new(Noter))];
    Worker::new(world.services.clone(), Settings::default(), handlers).run_due().await.unwrap();
}

/// Records an outage of the post that lasted so many hours and ended an hour ago.
async fn outage(world: &World, hours: i64) {
    let until = world.services.now().plus_seconds(-HOUR);
    let told = Told { from: until.plus_seconds(-hours * HOUR), until, reason: "Flood".to_owned() };
    outages::record(&world.services, &world.staff.supervisor, &told).await.unwrap();
    noted(world).await;
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
    let by = outages::record(&world.services, &world.staff.officer, &told).await;
    assert_eq!(by, Err(Error::Forbidden));
    let wrong = outages::record(&world.services, &world.staff.supervisor, &told).await;
    assert!(matches!(wrong, Err(Error::Problems(problems)) if problems.0.len() == 2));
    // Whoever moves a day beside the journal is found.
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
    world.raw("UPDATE cases SET due_on = '2030-01-01'").await;
    let report = audit::verify(&world.services).await.unwrap();
    assert_eq!(report.findings.iter().map(|found| found.fault).collect::<Vec<_>>(), [Fault::DueDate]);
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
        8 => Action::RecordConsultation { answer: ConsultationAnswer::NoObjection },
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
