//! Grounds, decisions, endings, notices, and who holds a case: one refusal per guard.

use super::guard_tests::{Story, decider, officer};
use super::world::*;
use super::*;
use crate::policy::{Deed, Part, Policy};
use jiff::civil::date;
use rstest::rstest;

/// An officer who also decides: not twice in one case.
fn both() -> Actor {
    staff(10, &[Role::Officer, Role::Decider])
}

#[rstest]
#[case::none(vec![], Refusal::GroundsMissing { min: 1 })]
#[case::unknown(vec![ground(18, "a fact that is long enough")], Refusal::GroundNotApplicable { ground: 18, deed: Deed::Refuse })]
#[case::not_for_refusals(vec![ground(17, "a fact that is long enough")], Refusal::GroundNotApplicable { ground: 17, deed: Deed::Refuse })]
#[case::twice(vec![good_ground(), good_ground()], Refusal::GroundTwice { ground: 2 })]
#[case::short(vec![ground(3, "no means shown")], Refusal::FactTooShort { ground: 3, min: 20 })]
#[case::blank(vec![ground(3, "                         ")], Refusal::FactTooShort { ground: 3, min: 20 })]
#[case::letters(vec![ground(3, "xxxxxxxxxxxxxxxxxxxxxxxxx")], Refusal::FactEmpty { ground: 3 })]
#[case::repeated(vec![good_ground(), ground(3, &format!(" {}. ", good_ground().fact.to_uppercase()))], Refusal::FactRepeated { ground: 3 })]
#[case::form_text(vec![ground(8, "You are considered to be a threat to public health.")], Refusal::FactRepeated { ground: 8 })]
fn a_refusal_needs_grounds_with_facts(#[case] grounds: Vec<Ground>, #[case] refusal: Refusal) {
    let action = refuse(grounds, "");
    assert_eq!(Story::examined().refuses(&officer(), action), refusal);
}

#[test]
fn who_proposes_does_not_decide() {
    let story = Story::examined().then(&[(both(), ActionKind::ProposeIssue)]);
    assert_eq!(story.refuses(&both(), Action::DecideIssue { grant: grant() }), Refusal::OwnProposal);
    assert_eq!(
        story.refuses(&officer(), Action::ReturnToExamination { reason: "x".into() }),
        Refusal::NotOwnProposal
    );
    let story = story.then(&[(both(), ActionKind::ReturnToExamination), (both(), ActionKind::ProposeRefuse)]);
    assert_eq!(story.refuses(&both(), Action::DecideRefuse), Refusal::OwnProposal);
    assert_eq!(
        story.refuses(&decider(), Action::DecideIssue { grant: grant() }).key(),
        "refusal-not-allowed"
    );
    let story = story.then(&[(decider(), ActionKind::DecideRefuse)]);
    assert_eq!(story.case.decision.as_ref().map(|decision| decision.by), Some(user(4)));
}

#[rstest]
#[case::from(|g: &mut Grant| g.valid_from = date(2027, 2, 28))]
#[case::until(|g: &mut Grant| g.valid_until = date(2027, 4, 2))]
#[case::days(|g: &mut Grant| g.days = 18)]
#[case::entries(|g: &mut Grant| g.entries = Entries::Two)]
#[case::visa_type(|g: &mut Grant| g.visa_type = "D".into())]
fn a_decision_does_not_widen_a_proposal(#[case] change: fn(&mut Grant)) {
    let story = Story::examined().then(&[(officer(), ActionKind::ProposeIssue)]);
    let mut wider = grant();
    change(&mut wider);
    assert_eq!(story.refuses(&decider(), Action::DecideIssue { grant: wider }), Refusal::Widened);
}

#[test]
fn a_territory_can_be_narrowed_but_not_opened() {
    let limited = Grant { territory: Some("AMAUROT ONLY".into()), ..grant() };
    assert!(limited.is_within(&grant()));
    assert!(!grant().is_within(&limited));
}

#[test]
fn another_officers_case_is_left_alone() {
    let second = staff(20, &[Role::Officer]);
    let story = Story::examined();
    let give = Action::Assign { to: user(20) };
    assert_eq!(story.refuses(&officer(), give), Refusal::AssignToSelfOnly);
    let story = story.does(&officer(), Action::Assign { to: user(3) });
    assert_eq!(story.refuses(&second, Action::Assign { to: user(20) }), Refusal::AssignedToOther);
    assert_eq!(story.refuses(&officer(), Action::Assign { to: user(3) }), Refusal::AlreadyAssigned);
    let propose = propose(grant(), "fits");
    assert_eq!(story.refuses(&second, propose), Refusal::AssignedToOther);
    let leave = || Action::Unassign { reason: "left the service".into() };
    assert_eq!(story.refuses(&second, leave()), Refusal::AssignedToOther);
    let story = story.does(&Actor::staff(user(12), [Role::Admin], None), leave());
    assert_eq!(story.case.assigned, None);
}

#[test]
fn an_end_needs_two_people_except_at_the_holders_request() {
    let revoke = |grounds: &[Ground]| Action::Revoke { grounds: grounds.to_vec() };
    let story = Story::issued();
    assert_eq!(
        story.refuses(&decider(), revoke(&[good_ground()])),
        Refusal::SecondPersonNeeded { deed: Deed::Revoke }
    );
    assert_eq!(story.refuses(&decider(), revoke(&[ground(17, "")])), Refusal::NotAsked { ground: 17 });
    assert_eq!(story.refuses(&decider(), revoke(&[])), Refusal::GroundsMissing { min: 1 });
    let end = Action::ProposeEnd { end: End::Annul, grounds: vec![good_ground()] };
    let proposed = Story::issued().does(&both(), end);
    assert_eq!(proposed.refuses(&both(), Action::Annul { grounds: vec![] }), Refusal::OwnProposal);
    let other = ground(3, "The bank statement was found to be forged");
    assert_eq!(proposed.refuses(&decider(), Action::Annul { grounds: vec![other] }), Refusal::Widened);
    assert_eq!(proposed.does(&decider(), Action::Annul { grounds: vec![] }).case.state, State::Annulled);
    let asked = story.then(&[(owner(), ActionKind::AskRevocation)]);
    assert_eq!(asked.does(&decider(), revoke(&[ground(17, "")])).case.state, State::Revoked);
}

#[test]
fn a_decision_counts_as_received_on_the_eighth_day_or_when_it_is_opened() {
    let path = [(officer(), ActionKind::ProposeRefuse), (decider(), ActionKind::DecideRefuse)];
    let mut story = Story::examined().then(&path).then(&[(Actor::system(), ActionKind::MarkNotified)]);
    // 1 January is a holiday before a weekend, 26 December a Saturday: the next working day counts.
    let notice = story.case.notice.clone().expect("a notice");
    assert_eq!((notice.deemed_on, notice.appeal_until), (date(2026, 12, 2), date(2027, 1, 4)));
    story.now = start().plus_days(2);
    let story = story.does(&owner(), Action::OpenNotice);
    assert_eq!(public_status(&story.case).latest_date, Some(date(2026, 12, 28)));
    assert_eq!(story.refuses(&owner(), Action::OpenNotice).key(), "refusal-not-allowed");
}

#[test]
fn parts_of_a_case_are_known() {
    let case = Story::issued().case;
    assert_eq!(case.players(Part::Proposer), [user(3)]);
    assert_eq!(case.players(Part::Decider), [user(4)]);
    assert!(case.players(Part::Operator).is_empty());
}

#[test]
fn a_reading_makes_no_page_stale() {
    let story = Story::begin();
    let version = story.case.version;
    let story = story.then(&[(officer(), ActionKind::Read)]);
    assert_eq!((story.case.version, story.case.events), (version, 2));
    let story = story.then(&[(officer(), ActionKind::Note)]);
    assert_eq!((story.case.version, story.case.events), (version + 1, 3));
}

#[test]
fn a_journal_that_is_none_is_refused() {
    let change = submitted(&Policy::utopia());
    assert_eq!(Case::fold([]), Err(FoldError::Empty));
    let printed =
        Event { body: EventBody::StickerPrinted { serial: "UTO000001".into() }, ..change.events[0].clone() };
    assert_eq!(Case::fold([&printed]), Err(FoldError::NoBeginning("sticker_printed")));
    assert_eq!(
        Case::fold([&change.events[0], &printed]),
        Err(FoldError::Unfounded { sequence: 2, kind: "sticker_printed" })
    );
    let twice = [&change.events[0], &change.events[0]];
    assert_eq!(Case::fold(twice), Err(FoldError::Unfounded { sequence: 2, kind: "submitted" }));
}

#[test]
fn a_refusal_has_a_key_and_values_for_its_message() {
    let refusal = Refusal::SeparateParts { part: Part::Operator, played: Part::Decider };
    assert_eq!(refusal.key(), "refusal-separate-parts");
    assert_eq!(refusal.args(), [("part", "operator".to_owned()), ("played", "decider".to_owned())]);
    let keys: std::collections::BTreeSet<_> = Refusal::KEYS.iter().collect();
    assert_eq!(keys.len(), Refusal::KEYS.len());
}
