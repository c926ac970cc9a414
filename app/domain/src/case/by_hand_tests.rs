//! Filled in by hand: allowed, written, read and gone through by four people, and marked for ever.

use super::guard_tests::Story;
use super::world::*;
use super::*;
use crate::OutageId;
use crate::policy::{Policy, StickerField};
use rstest::rstest;
use std::collections::BTreeSet;
use uuid::Uuid;

const SERIAL: &str = "UTO000123";

fn operator() -> Actor {
    staff(5, &[Role::Operator])
}

fn controller() -> Actor {
    staff(6, &[Role::Controller])
}

fn delivery() -> Actor {
    staff(7, &[Role::Delivery])
}

fn supervisor(number: u128) -> Actor {
    staff(number, &[Role::Supervisor])
}

fn allow() -> Action {
    Action::AuthoriseHand { outage: OutageId(Uuid::from_u128(1)), reason: "the ship sails tonight".into() }
}

fn take() -> Action {
    Action::TakeByHand { serial: SERIAL.into(), custodian: None }
}

fn fill() -> Action {
    Action::FillByHand { serial: SERIAL.into() }
}

fn fields(story: &Story) -> BTreeSet<StickerField> {
    story.case.written_fields(&Policy::utopia()).into_iter().collect()
}

fn read(number: &str, passport_number: &str, checked: BTreeSet<StickerField>) -> Action {
    Action::PassHandControl { number: number.into(), passport_number: passport_number.into(), checked }
}

fn reconcile() -> Action {
    Action::ReconcileHand { note: "the copy agrees with the case".into() }
}

fn queued() -> Story {
    Story::issued().then(&[(Actor::system(), ActionKind::QueuePrint)])
}

fn filled() -> Story {
    queued().does(&supervisor(8), allow()).does(&operator(), take()).does(&operator(), fill())
}

#[test]
fn a_visa_is_filled_in_by_hand_and_says_so() {
    let story = filled();
    assert_eq!(story.case.state, State::Printed);
    let every = fields(&story);
    assert!(every.len() > 10, "all fields of the format: {every:?}");
    let story = story.does(&controller(), read(" uto000123 ", "l898902c<", every.clone()));
    let story = story.then(&[(delivery(), ActionKind::Affix), (delivery(), ActionKind::HandOver)]);
    let sticker = story.case.by_hand().expect("by hand");
    let hand = sticker.hand.as_ref().expect("by hand");
    assert_eq!((hand.permit.by, hand.permit.reason.as_str()), (user(8), "the ship sails tonight"));
    assert_eq!(hand.checked, every.into_iter().collect::<Vec<_>>());
    assert!(sticker.rendering.is_none() && sticker.printer.is_empty(), "it has no printed zone");
    assert!(story.case.flags().contains(Flags::HAND_OPEN));
    let story = story.does(&supervisor(14), reconcile());
    assert!(!story.case.flags().contains(Flags::HAND_OPEN));
    assert_eq!(story.refuses(&supervisor(14), reconcile()).key(), "refusal-not-allowed", "once is enough");
    assert!(story.case.by_hand().is_some(), "the mark stays");
}

#[test]
fn nothing_is_written_without_a_permit_and_nothing_printed_on_a_written_one() {
    let story = queued();
    assert_eq!(story.refuses(&operator(), take()).key(), "refusal-not-allowed");
    let story = story.does(&supervisor(8), allow());
    assert_eq!(story.refuses(&supervisor(14), allow()).key(), "refusal-not-allowed", "there is one");
    let load = Action::LoadSticker {
        serial: "UTO000124".into(),
        printer: "P1".into(),
        machine: None,
        custodian: None,
    };
    let printed = queued().does(&supervisor(8), allow()).does(&operator(), load);
    assert!(printed.case.hand_permit.is_none() && printed.case.by_hand().is_none(), "a printer was found");
    let story = story.does(&operator(), take());
    assert!(story.case.hand_permit.is_none(), "a permit is for one sticker");
    let closed =
        [ActionKind::Render, ActionKind::MovePrint, ActionKind::SendToPrinter, ActionKind::RecordPrinted];
    for person in [operator(), supervisor(14)] {
        let open = story.case.open_to(&person);
        assert!(closed.iter().all(|kind| !open.contains(kind)), "{open:?}");
    }
    let other = Action::FillByHand { serial: "UTO000124".into() };
    assert_eq!(story.refuses(&operator(), other), Refusal::OtherSerial { serial: SERIAL.into() });
    // Written wrongly: spoiled, and another needs another permit.
    let spoil = Action::Spoil {
        serial: SERIAL.into(),
        code: SpoilCode::DataError,
        reason: "a letter is missing".into(),
        witness: user(6),
        evidence: Evidence::Omitted { reason: "the camera is broken".into() },
    };
    let story = story.does(&operator(), spoil).does(&controller(), Action::ConfirmSpoil);
    assert!(story.case.by_hand().is_none());
    assert_eq!(story.refuses(&operator(), take()).key(), "refusal-not-allowed");
}

#[test]
fn four_people_have_a_part_in_it() {
    let both = staff(8, &[Role::Supervisor, Role::Operator, Role::Controller]);
    let allowed = queued().does(&both, allow());
    assert_eq!(allowed.refuses(&both, take()), Refusal::HandOwnWork);
    let taken = allowed.does(&operator(), take());
    assert_eq!(taken.refuses(&both, fill()), Refusal::HandOwnWork);
    let story = taken.does(&operator(), fill());
    let every = fields(&story);
    let good = |number: &str| read(number, "L898902C", every.clone());
    assert_eq!(story.refuses(&both, good(SERIAL)), Refusal::HandOwnWork);
    let own = staff(5, &[Role::Controller, Role::Supervisor]);
    assert!(matches!(story.refuses(&own, good(SERIAL)), Refusal::SeparateParts { .. }));
    let story = story.does(&controller(), good(SERIAL));
    for person in [8, 5, 6] {
        assert_eq!(story.refuses(&supervisor(person), reconcile()), Refusal::HandOwnWork, "{person}");
    }
    let silent = Action::ReconcileHand { note: " ".into() };
    assert_eq!(story.refuses(&supervisor(14), silent), Refusal::TextMissing { field: "note" });
    story.does(&supervisor(14), reconcile());
}

#[rstest]
#[case::number("UTO000124", "L898902C", Refusal::HandNumber)]
#[case::passport(SERIAL, "L898902D", Refusal::OtherPassport)]
fn both_numbers_are_typed_from_the_paper(
    #[case] number: &str,
    #[case] passport: &str,
    #[case] refusal: Refusal,
) {
    let story = filled();
    assert_eq!(story.refuses(&controller(), read(number, passport, fields(&story))), refusal);
}

#[test]
fn every_field_is_compared() {
    let story = filled();
    let pass = Action::PassControl { read: Default::default() };
    assert_eq!(story.refuses(&controller(), pass).key(), "refusal-not-allowed", "there are no lines to read");
    for field in fields(&story) {
        let mut rest = fields(&story);
        rest.remove(&field);
        assert_eq!(
            story.refuses(&controller(), read(SERIAL, "L898902C", rest)),
            Refusal::HandUnchecked { field }
        );
    }
    let bad = Action::FailControl { code: ControlCode::DataError, reason: "a digit".into() };
    let story = story.does(&controller(), bad);
    assert_eq!(
        story.refuses(&controller(), read(SERIAL, "L898902C", fields(&story))).key(),
        "refusal-not-allowed"
    );
}
