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

fn supervisor() -> Actor {
    staff(8, &[Role::Supervisor])
}

fn to(number: u128) -> Action {
    let machine = Some(Machine { id: PrinterId(Uuid::from_u128(number)), direct: false });
    Action::MovePrint { printer: format!("P{number}"), machine, reason: "smells burnt".into() }
}

#[test]
fn a_blank_goes_to_another_printer_and_its_job_ends() {
    let waiting = rendered(true).does(&operator(), send(1));
    let change = waiting.case.apply(&supervisor(), to(3), waiting.now, &crate::policy::Policy::utopia());
    let kinds: Vec<&str> = change.expect("moved").events.iter().map(Event::kind).collect();
    assert_eq!(kinds, ["print_job_ended", "print_moved"], "the single-use job ends first");
    let never_left =
        rendered(true).does(&operator(), send(1)).does(&Actor::system(), end(1, JobOutcome::NotSent));
    let seen = rendered(false)
        .does(&operator(), Action::RecordFault { code: FaultCode::Jam, blank_intact: true })
        .does(&staff(6, &[Role::Controller]), Action::ConfirmRetry { reason: "the blank is white".into() });
    for story in [waiting, rendered(true), never_left, seen] {
        let story = story.does(&supervisor(), to(3));
        let sticker = story.case.sticker().expect("the same blank");
        assert_eq!((story.case.state, sticker.serial.as_str()), (State::Loaded, "UTO000123"));
        assert!(sticker.printer == "P3" && sticker.rendering.is_none() && sticker.job.is_none());
        assert_eq!(sticker.moves.iter().map(|moved| moved.from.as_str()).collect::<Vec<_>>(), ["P2"]);
        assert_eq!(story.refuses(&supervisor(), to(3)), Refusal::SamePrinter);
        let both = staff(8, &[Role::Supervisor, Role::Operator]);
        let machine = Machine { id: PrinterId(Uuid::from_u128(3)), direct: false };
        assert_eq!(sticker.machine, Some(machine));
        let lines = story.case.mrz(
            story.case.grant().expect("a grant"),
            "UTO000123",
            &crate::policy::Policy::utopia(),
        );
        let lines = lines.expect("an MRZ");
        let render = Action::Render {
            pdf_sha256: "0123456789abcdef".repeat(4),
            mrz: [lines.line1().to_owned(), lines.line2().to_owned()],
            profile: "P3".into(),
            seal: None,
            offset: None,
        };
        assert_eq!(
            story.refuses(&both, render),
            Refusal::WitnessNotIndependent,
            "who moved it does not print it"
        );
        story.then(&[(operator(), ActionKind::Render), (operator(), ActionKind::RecordPrinted)]);
    }
}

/// Nobody takes a sticker to another printer on which something may stand: first somebody looks at it.
#[test]
fn what_may_be_printed_is_not_moved() {
    let refused = |story: &Story| story.refuses(&supervisor(), to(3));
    assert_eq!(refused(&rendered(false)), Refusal::MayBePrinted, "the file of a driver is out");
    let taken = rendered(true).does(&operator(), send(1));
    let taken = taken.does(&Actor::system(), Action::RecordSent { job: id(1), remote: 42 });
    assert_eq!(refused(&taken), Refusal::MayBePrinted, "the printer has it");
    for outcome in [JobOutcome::Printed, JobOutcome::Failed, JobOutcome::Unknown] {
        let ended = rendered(true).does(&operator(), send(1)).does(&Actor::system(), end(1, outcome));
        assert_eq!(refused(&ended), Refusal::MayBePrinted, "after {outcome}");
        let fault = Action::RecordFault { code: FaultCode::Unknown, blank_intact: true };
        assert_eq!(
            refused(&ended.does(&operator(), fault)).key(),
            "refusal-not-allowed",
            "nobody else has looked"
        );
    }
    let own = staff(5, &[Role::Operator, Role::Supervisor]);
    assert_eq!(rendered(true).refuses(&own, to(3)), Refusal::WitnessNotIndependent);
    assert_eq!(rendered(true).refuses(&operator(), to(3)).key(), "refusal-not-allowed");
}

/// What cases from before this list of printers say about a sticker can still be read.
#[test]
fn older_entries_are_read() {
    let loaded = r#"{"event":"sticker_loaded","serial":"UTO000123","printer":"P1","custodian":null}"#;
    let body: EventBody = serde_json::from_str(loaded).expect("an older entry");
    assert!(matches!(&body, EventBody::StickerLoaded { machine: None, .. }));
    assert_eq!(serde_json::to_string(&body).expect("JSON"), loaded, "and written as it was");
}
