//! Printed by another post: its printing room does the work, and nothing else of the case is its business.

use super::guard_tests::Story;
use super::world::*;
use super::*;
use crate::{PostCode, PrinterId};
use uuid::Uuid;

const SERIAL: &str = "UTO000123";

fn supervisor() -> Actor {
    staff(8, &[Role::Supervisor])
}

fn operator() -> Actor {
    staff(5, &[Role::Operator])
}

/// Somebody of the other post.
fn there(number: u128, roles: &[Role]) -> Actor {
    Actor::staff(user(number), roles.iter().copied(), Some(PostCode::from("HAN")))
}

fn send(to: &str) -> Action {
    Action::SendPrint { to: to.into(), reason: "both printers are broken".into() }
}

fn load() -> Action {
    let machine = Some(Machine { id: PrinterId(Uuid::from_u128(1)), direct: false });
    Action::LoadSticker { serial: SERIAL.into(), printer: "P1".into(), machine, custodian: None }
}

fn unload() -> Action {
    Action::Unload { reason: "the printer is broken".into() }
}

fn queued() -> Story {
    Story::issued().then(&[(Actor::system(), ActionKind::QueuePrint)])
}

fn at_han() -> Story {
    queued().does(&supervisor(), send("HAN"))
}

#[test]
fn another_post_prints_and_the_own_one_hands_over() {
    let story = at_han();
    assert_eq!(story.case.printing_at().as_str(), "HAN");
    assert_eq!(story.refuses(&operator(), load()).key(), "refusal-not-allowed", "the work is there");
    let [printer, reader] = [there(25, &[Role::Operator]), there(26, &[Role::Controller])];
    let story = story.does(&printer, load());
    assert_eq!(story.refuses(&supervisor(), send("GVA")).key(), "refusal-not-allowed", "a blank is loaded");
    let story = story.then(&[
        (printer, ActionKind::Render),
        (there(25, &[Role::Operator]), ActionKind::RecordPrinted),
        (reader, ActionKind::PassControl),
        (there(26, &[Role::Controller]), ActionKind::Affix),
    ]);
    assert_eq!((story.case.print_post.as_ref(), story.case.post.as_str()), (None, "GVA"));
    let hand_over = Action::HandOver {
        receiver: "Anna Maria Eriksson".into(),
        relation: "holder".into(),
        proof: "passport".into(),
    };
    let far = there(27, &[Role::Delivery]);
    assert_eq!(story.refuses(&far, hand_over.clone()), Refusal::OtherPost, "its part has ended");
    assert_eq!(story.does(&staff(7, &[Role::Delivery]), hand_over).case.state, State::HandedOver);
}

#[test]
fn the_other_post_prints_and_does_nothing_else() {
    let everybody = there(25, Role::ALL);
    let before = queued();
    assert_eq!(
        before.case.open_to(&everybody),
        before.case.open_to(&there(25, &[Role::Auditor, Role::Admin, Role::Border]))
    );
    let open = at_han().case.open_to(&everybody);
    let mut expected = before.case.open_to(&there(25, &[Role::Auditor, Role::Admin, Role::Border]));
    expected.extend([ActionKind::SendPrint, ActionKind::LoadSticker, ActionKind::Note, ActionKind::Read]);
    assert!(open.iter().all(|kind| expected.contains(kind)), "{open:?}");
    let desk = there(25, &[Role::Intake, Role::Officer, Role::Decider]);
    assert!(at_han().case.open_to(&desk).is_empty(), "no desk of the other post reads it");
    let told = Action::Message { text: "hello".into(), files: Vec::new() };
    assert_eq!(at_han().refuses(&there(25, &[Role::Supervisor]), told), Refusal::OtherPost);
    // Who decided prints it nowhere.
    let decider = there(4, &[Role::Operator]);
    assert!(matches!(at_han().refuses(&decider, load()), Refusal::SeparateParts { .. }));
}

#[test]
fn the_order_goes_back_and_on() {
    assert_eq!(queued().refuses(&supervisor(), send("GVA")), Refusal::SamePost);
    let nowhere = queued().refuses(&supervisor(), send("XXX"));
    assert_eq!(nowhere, Refusal::UnknownPost { post: "XXX".into() });
    assert_eq!(queued().refuses(&operator(), send("HAN")).key(), "refusal-not-allowed");
    assert_eq!(at_han().refuses(&supervisor(), send("HAN")), Refusal::SamePost);
    for person in [supervisor(), there(28, &[Role::Supervisor])] {
        let back = at_han().does(&person, send("GVA"));
        assert_eq!(back.case.print_post, None);
        back.does(&operator(), load());
    }
    let allow =
        Action::AuthoriseHand { outage: crate::OutageId(Uuid::from_u128(1)), reason: "urgent".into() };
    assert_eq!(
        at_han().refuses(&supervisor(), allow).key(),
        "refusal-not-allowed",
        "that is for the own post"
    );
}

#[test]
fn a_blank_comes_off_and_may_come_back() {
    let loaded = queued().does(&operator(), load());
    let own = staff(5, &[Role::Operator, Role::Supervisor]);
    assert_eq!(loaded.refuses(&own, unload()), Refusal::WitnessNotIndependent);
    let out = queued().does(&operator(), load()).then(&[(operator(), ActionKind::Render)]);
    assert_eq!(out.refuses(&supervisor(), unload()), Refusal::MayBePrinted, "the file is out");
    let story = loaded.does(&supervisor(), unload());
    assert_eq!((story.case.state, story.case.visa_number()), (State::PrintQueued, None));
    assert_eq!(story.case.stickers[0].fate, Fate::Unloaded);
    let story = story.does(&operator(), load());
    assert_eq!((story.case.visa_number(), story.case.stickers.len()), (Some(SERIAL), 2));
    story.then(&[(operator(), ActionKind::Render), (operator(), ActionKind::RecordPrinted)]);
}
