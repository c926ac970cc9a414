//! The job of a direct printer: one per blank, and never printed without it.

use super::guard_tests::Story;
use super::world::*;
use super::*;
use crate::{PrintJobId, PrinterId};
use rstest::rstest;
use uuid::Uuid;

fn operator() -> Actor {
    staff(5, &[Role::Operator])
}

fn id(number: u128) -> PrintJobId {
    PrintJobId(Uuid::from_u128(number))
}

fn send(number: u128) -> Action {
    Action::SendToPrinter { job: id(number) }
}

fn end(number: u128, outcome: JobOutcome) -> Action {
    Action::RecordJobEnd { job: id(number), outcome, code: None, reason: "media-empty".into() }
}

/// A blank in a printer, with its print file made.
fn rendered(direct: bool) -> Story {
    let machine = Machine { id: PrinterId(Uuid::from_u128(1)), direct };
    let load = Action::LoadSticker {
        serial: "UTO000123".into(),
        printer: "P2".into(),
        machine: Some(machine),
        custodian: None,
    };
    let story = Story::issued().then(&[(Actor::system(), ActionKind::QueuePrint)]);
    story.does(&operator(), load).then(&[(operator(), ActionKind::Render)])
}

fn job(story: &Story) -> &PrintJob {
    story.case.sticker().and_then(|sticker| sticker.job.as_ref()).expect("a job")
}

#[test]
fn a_second_submission_is_recorded_and_does_nothing() {
    let story = rendered(true).does(&operator(), send(1));
    let again = story.case.apply(&operator(), send(2), story.now, &crate::policy::Policy::utopia());
    let change = again.expect("recorded");
    let refused = EventBody::PrintJobRefused { serial: "UTO000123".into(), job: id(1) };
    assert_eq!(change.events.iter().map(|event| &event.body).collect::<Vec<_>>(), [&refused]);
    let story = story.does(&operator(), send(2));
    assert_eq!((job(&story).id, job(&story).refused), (id(1), 1));
    for outcome in [JobOutcome::Printed, JobOutcome::Failed, JobOutcome::Unknown] {
        let ended = rendered(true).does(&operator(), send(1)).does(&Actor::system(), end(1, outcome));
        let ended = ended.does(&operator(), send(2));
        assert_eq!((job(&ended).id, job(&ended).refused), (id(1), 1), "after {outcome}");
    }
}

#[test]
fn what_never_left_may_be_sent_again() {
    let story = rendered(true).does(&operator(), send(1)).does(&Actor::system(), end(1, JobOutcome::NotSent));
    assert_eq!(story.refuses(&operator(), Action::RecordPrinted), Refusal::JobMissing);
    let story = story.does(&operator(), send(2));
    assert_eq!((job(&story).id, job(&story).refused), (id(2), 0));
}

#[rstest]
#[case(JobOutcome::Printed)]
#[case(JobOutcome::Failed)]
#[case(JobOutcome::Unknown)]
fn a_person_says_what_came_out_of_a_job_that_ended(#[case] outcome: JobOutcome) {
    let story = rendered(true);
    assert_eq!(story.refuses(&operator(), Action::RecordPrinted), Refusal::JobMissing);
    let story = story.does(&operator(), send(1));
    let sent = Action::RecordSent { job: id(1), remote: 42 };
    assert_eq!(story.refuses(&operator(), Action::RecordPrinted).key(), "refusal-not-allowed");
    assert_eq!(story.refuses(&operator(), sent.clone()).key(), "refusal-not-allowed");
    let spoil = Action::Spoil {
        serial: "UTO000123".into(),
        code: SpoilCode::Misfeed,
        reason: "askew".into(),
        witness: user(7),
        evidence: Evidence::Omitted { reason: "the camera is broken".into() },
    };
    assert_eq!(story.refuses(&operator(), spoil).key(), "refusal-not-allowed", "while it is in the printer");
    let story = story.does(&Actor::system(), sent.clone());
    assert_eq!(story.refuses(&Actor::system(), sent), Refusal::OtherJob, "the printer takes it once");
    assert_eq!(story.refuses(&Actor::system(), end(2, outcome)), Refusal::OtherJob);
    assert_eq!(story.refuses(&Actor::system(), end(1, JobOutcome::NotSent)), Refusal::OtherJob);
    let story = story.does(&Actor::system(), end(1, outcome));
    assert_eq!(job(&story).remote, Some(42));
    let printed = rendered(true).does(&operator(), send(1)).does(&Actor::system(), end(1, outcome));
    assert_eq!(printed.does(&operator(), Action::RecordPrinted).case.state, State::Printed);
    let fault = Action::RecordFault { code: FaultCode::Aborted, blank_intact: true };
    let retry = Action::ConfirmRetry { reason: "the blank is white".into() };
    let again = story.does(&operator(), fault).does(&staff(6, &[Role::Controller]), retry);
    let again = again.then(&[(operator(), ActionKind::Render)]).does(&operator(), send(3));
    assert_eq!(job(&again).id, id(3), "after another person looked at the blank");
}

#[test]
fn a_printer_with_a_driver_gets_no_jobs() {
    let story = rendered(false);
    assert_eq!(story.refuses(&operator(), send(1)), Refusal::NotDirect);
    assert_eq!(story.does(&operator(), Action::RecordPrinted).case.state, State::Printed);
}

/// What cases from before this list of printers say about a sticker can still be read.
#[test]
fn older_entries_are_read() {
    let loaded = r#"{"event":"sticker_loaded","serial":"UTO000123","printer":"P1","custodian":null}"#;
    let body: EventBody = serde_json::from_str(loaded).expect("an older entry");
    assert!(matches!(&body, EventBody::StickerLoaded { machine: None, .. }));
    assert_eq!(serde_json::to_string(&body).expect("JSON"), loaded, "and written as it was");
}
