//! The post cannot print: a visa is filled in by hand, seen as such at the border, and gone through later.

use crate::world::{Journey, World, application, serial};
use domain::case::{Action, Direction, Refusal, Role, State};
use domain::policy::StickerField;
use services::border::{Verdict, by_number, check};
use services::print::{by_hand, desk, outage, queue, record};
use services::stock::report;
use services::{Error, Staff, audit};
use std::collections::BTreeSet;

async fn allowed(world: &World, sample: &str, by: &Staff) -> Journey {
    let mut journey = world.to_print(sample).await;
    let done = by_hand::authorise(&world.services, by, world.job(&journey), "The ship sails tonight").await;
    journey.version = done.unwrap().version;
    journey
}

/// Taken and filled in by the operator of the world.
async fn filled(world: &World, sample: &str, number: usize) -> Journey {
    let (services, operator) = (&world.services, &world.staff.operator);
    let mut journey = allowed(world, sample, &world.staff.supervisor).await;
    let number = serial(number);
    let done = by_hand::take(services, operator, world.job(&journey), &number).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    world.clock.advance(600);
    let done = by_hand::fill(services, operator, world.job(&journey), &number).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    journey
}

fn every() -> BTreeSet<StickerField> {
    StickerField::ALL.iter().copied().collect()
}

pub async fn handed_over(world: &World, sample: &str, number: usize) -> Journey {
    let people = world.staff.clone();
    let mut journey = filled(world, sample, number).await;
    let passport_number = application(&world.services, sample).passport.number;
    let typed = (serial(number), passport_number.clone());
    let typed = (typed.0.as_str(), typed.1.as_str());
    let job = world.job(&journey);
    let done = by_hand::control(&world.services, &people.controller, job, typed, every()).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    world.step(&mut journey, &people.delivery, Action::Affix { page: 12, passport_number }).await;
    let receiver = "Anna Maria Eriksson".to_owned();
    let [relation, proof] = ["holder", "passport"].map(str::to_owned);
    world.step(&mut journey, &people.delivery, Action::HandOver { receiver, relation, proof }).await;
    journey
}

pub async fn nothing_is_filled_in_without_an_outage(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let journey = world.to_print("eriksson").await;
    let early = by_hand::authorise(services, &staff.supervisor, world.job(&journey), "Urgent").await;
    assert_eq!(early, Err(Error::problem("", "problem-outage-none")));
    assert_eq!(outage::begin(services, &staff.operator, "No power").await, Err(Error::Forbidden));
    let silent = outage::begin(services, &staff.supervisor, " ").await;
    assert_eq!(silent, Err(Error::problem("outage-reason", "problem-outage-reason")));
    outage::begin(services, &staff.supervisor, "No power").await.unwrap();
    let twice = outage::begin(services, &staff.supervisor, "No power").await;
    assert_eq!(twice, Err(Error::problem("", "problem-outage-twice")));
    let far = world.hire("far", &[Role::Supervisor], "HAN").await;
    assert_eq!(outage::board(services, &far).await.unwrap().open, None, "one post's outage is not another's");
    let open = outage::board(services, &staff.supervisor).await.unwrap().open.unwrap();
    assert_eq!(outage::end(services, &far, open.id).await, Err(Error::NotFound));
    let by_operator = by_hand::authorise(services, &staff.operator, world.job(&journey), "Urgent").await;
    assert!(matches!(by_operator, Err(Error::Refused(Refusal::NotAllowed { .. }))), "{by_operator:?}");

    // Allowed, but the printer works again before the blank was taken: it is printed.
    let mut journey = allowed(&world, "ukrainian", &staff.supervisor).await;
    outage::end(services, &staff.supervisor, open.id).await.unwrap();
    let again = outage::end(services, &staff.supervisor, open.id).await;
    assert_eq!(again, Err(Error::problem("", "problem-outage-over")));
    let late = by_hand::take(services, &staff.operator, world.job(&journey), &serial(1)).await;
    assert_eq!(late, Err(Error::problem("", "problem-outage-over")));
    world.load(&mut journey, &serial(1)).await.unwrap();
    world.render(&mut journey).await;
    world.step(&mut journey, &staff.operator, Action::RecordPrinted).await;
    let trail = audit::verify(services).await.unwrap();
    assert!(trail.is_clean(), "{trail:?}");
}

pub async fn what_is_written_is_what_would_be_printed(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    outage::begin(services, &staff.supervisor, "Both printers are broken").await.unwrap();
    let mut journey = allowed(&world, "eriksson", &staff.supervisor).await;
    let stranger = by_hand::take(services, &staff.operator, world.job(&journey), &serial(99)).await;
    assert_eq!(stranger, Err(Error::problem("serial", "problem-serial-unknown")));
    let done = by_hand::take(services, &staff.operator, world.job(&journey), &serial(1)).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    assert_eq!((journey.state, world.ledger(&serial(1)).await.as_str()), (State::Loaded, "loaded"));
    let view = queue::open(services, &staff.operator, journey.id).await.unwrap();
    assert_eq!(view.case.sticker().unwrap().custodian, Some(staff.custodian.id));
    let value = |field| view.written.iter().find(|line| line.field == field).unwrap().value.as_str();
    assert_eq!(value(StickerField::VisaNumber), serial(1));
    assert_eq!(value(StickerField::PassportNumber), "L898902C3");
    assert_eq!(value(StickerField::PrimaryIdentifier), "Eriksson");
    assert_eq!(value(StickerField::Entries), "01");
    assert!(value(StickerField::ValidFrom).contains("2027"), "{}", value(StickerField::ValidFrom));

    let wrong = by_hand::fill(services, &staff.operator, world.job(&journey), &serial(2)).await;
    assert_eq!(wrong, Err(Error::Refused(Refusal::OtherSerial { serial: serial(1) })));
    let done = by_hand::fill(services, &staff.operator, world.job(&journey), &serial(1)).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    assert_eq!((journey.state, world.ledger(&serial(1)).await.as_str()), (State::Printed, "printed"));
    let typed = (serial(1), "L898902C3".to_owned());
    let typed = (typed.0.as_str(), typed.1.as_str());
    let mut some = every();
    some.remove(&StickerField::ValidUntil);
    let control =
        |typed, checked| by_hand::control(services, &staff.controller, world.job(&journey), typed, checked);
    let field = StickerField::ValidUntil;
    assert_eq!(control(typed, some).await, Err(Error::Refused(Refusal::HandUnchecked { field })));
    assert_eq!(control((typed.1, typed.0), every()).await, Err(Error::Refused(Refusal::HandNumber)));
    control(typed, every()).await.unwrap();
    assert_eq!(world.ledger(&serial(1)).await, "controlled");
    let copy = record::copy(services, &staff.auditor, journey.id).await.map(|_| ());
    assert_eq!(copy, Err(Error::NotFound), "nothing was printed, so there is no copy of a print");

    // A mistake in ink: the sticker is spoiled and needs nobody to go through it.
    let mut journey = filled(&world, "arabic", 2).await;
    let number = serial(2);
    let declaration = desk::Declaration {
        serial: &number,
        code: domain::case::SpoilCode::DataError,
        reason: "A letter is missing",
        witness: staff.controller.id,
        shown: services::print::evidence::Shown::Nothing { why: "the camera is broken" },
    };
    let done = desk::spoil(services, &staff.operator, world.job(&journey), declaration).await.unwrap();
    journey.version = done.version;
    desk::confirm_spoil(services, &staff.controller, world.job(&journey)).await.unwrap();
    let waiting = outage::board(services, &staff.supervisor).await.unwrap().unreconciled;
    assert_eq!(waiting.iter().map(|filled| filled.serial.clone()).collect::<Vec<_>>(), [serial(1)]);
    assert!(waiting[0].lasts && !waiting[0].may);
    assert!(audit::verify(services).await.unwrap().is_clean());
}

pub async fn the_border_sees_what_was_filled_in_by_hand(world: World) {
    let (services, border) = (&world.services, &world.staff.border);
    outage::begin(services, &world.staff.supervisor, "No power").await.unwrap();
    let journey = handed_over(&world, "eriksson", 1).await;
    let number = serial(1);
    let asked = |passport: &'static str| by_number(services, border, "uto 000001", passport);
    assert_eq!(asked("L898902C3").await.unwrap().verdict, Verdict::NotYetValid);
    world.clock.advance(61 * 86_400);
    let found = asked("l898902c3").await.unwrap();
    assert_eq!(found.verdict, Verdict::Valid);
    let visa = found.record.unwrap();
    let hand = visa.by_hand.clone().expect("it says that it was filled in by hand");
    assert_eq!(
        (hand.reason.as_str(), hand.post.as_str(), hand.reconciled),
        ("The ship sails tonight", "GVA", false)
    );
    assert!(visa.mrz.is_none() && visa.visa_number == number);
    assert_eq!(asked("L898902C4").await.unwrap().verdict, Verdict::OtherPassport);
    let never = by_number(services, border, "UTO000999", "L898902C3").await.unwrap();
    assert_eq!((never.verdict, never.record), (Verdict::Unknown, None));
    let blank = by_number(services, border, &serial(2), "L898902C3").await.unwrap();
    assert_eq!(blank.verdict, Verdict::NotIssued);
    let empty = by_number(services, border, " ", "L898902C3").await.map(|_| ());
    assert_eq!(empty, Err(Error::problem("number", "problem-border-number")));
    let other = by_number(services, &world.staff.operator, &number, "L898902C3").await.map(|_| ());
    assert_eq!(other, Err(Error::Forbidden));
    let looked = services::border::recent(services, border).await.unwrap();
    assert!(looked.iter().any(|row| row.outcome == "other_passport" && row.number.as_ref() == Some(&number)));

    // Lines on such a sticker were added by somebody, however right they are.
    let case = queue::open(services, &world.staff.supervisor, journey.id).await.unwrap().case;
    let policy = services.policies.current();
    let lines = case.mrz(case.grant().unwrap(), &number, policy).unwrap();
    let added = check(services, border, &format!("{}\n{}", lines.line1(), lines.line2())).await.unwrap();
    assert!(matches!(added.verdict, Verdict::Forged { .. }), "{:?}", added.verdict);
    assert!(added.record.unwrap().by_hand.is_some());

    let version = asked("L898902C3").await.unwrap().record.unwrap().version;
    let key = services.new_command_key();
    let entered =
        services::border::admit(services, border, journey.id, version, key, Direction::Entry, "Port").await;
    entered.unwrap();
    assert_eq!(asked("L898902C3").await.unwrap().verdict, Verdict::UsedUp);
}

pub async fn what_was_filled_in_is_gone_through_by_another_supervisor(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let chief = world.hire("chief", &[Role::Supervisor], "GVA").await;
    outage::begin(services, &staff.supervisor, "No power").await.unwrap();
    let mut journey = handed_over(&world, "eriksson", 1).await;
    let note = "Copy of the passport and carbon of the sticker agree.";
    let early = by_hand::reconcile(services, &chief, world.job(&journey), note).await;
    assert_eq!(early, Err(Error::problem("", "problem-outage-lasts")));
    let open = outage::board(services, &chief).await.unwrap().open.unwrap();
    outage::end(services, &chief, open.id).await.unwrap();
    world.clock.advance(40 * 86_400);
    let own = by_hand::reconcile(services, &staff.supervisor, world.job(&journey), note).await;
    assert_eq!(own, Err(Error::Refused(Refusal::HandOwnWork)));
    let mine = outage::board(services, &staff.supervisor).await.unwrap();
    assert!(mine.unreconciled.len() == 1 && !mine.unreconciled[0].may && mine.past.len() == 1);
    assert!(outage::board(services, &chief).await.unwrap().unreconciled[0].may);
    assert_eq!(services::stock::view::overview(services, &staff.custodian).await.unwrap().unreconciled, 1);
    let done = by_hand::reconcile(services, &chief, world.job(&journey), note).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    assert_eq!(journey.state, State::HandedOver, "nothing else changes");
    assert!(outage::board(services, &chief).await.unwrap().unreconciled.is_empty());
    let told = by_number(services, &staff.border, &serial(1), "L898902C3").await.unwrap().record.unwrap();
    assert!(told.by_hand.unwrap().reconciled, "the mark stays");

    // Each month says what it knew at its end.
    for (month, by_hand, unreconciled) in
        [("2026-10", 0, 0), ("2026-11", 1, 1), ("2026-12", 0, 1), ("2027-01", 0, 0)]
    {
        let report = report::report(services, &staff.custodian, month).await.unwrap();
        assert_eq!((report.by_hand, report.unreconciled), (by_hand, unreconciled), "{month}");
        if month == "2026-11" {
            let csv = report::csv(&report);
            let lines: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
            let at = lines[0].iter().position(|head| *head == "filled_by_hand").unwrap();
            assert_eq!((lines[1][at], lines[0][at + 1], lines[1][at + 1]), ("1", "not_reconciled", "1"));
        }
    }
    assert!(audit::verify(services).await.unwrap().is_clean());
    world.raw("UPDATE hand_filled SET reconciled_at = NULL, reconciled_by = NULL").await;
    let findings = audit::verify(services).await.unwrap().findings;
    assert_eq!(findings.iter().map(|found| found.fault).collect::<Vec<_>>(), [audit::Fault::ByHand]);
}
