//! The checklist of a proposal, and sentences that repeat.

use super::guard_tests::{Story, decider, officer};
use super::world::{good_ground, grant, ground, propose, refuse};
use super::*;
use crate::policy::Policy;
use rstest::rstest;

/// A proposal with another checklist.
fn with(action: Action, change: impl FnOnce(&mut Vec<ConditionCheck>)) -> Action {
    match action {
        Action::ProposeIssue { grant, reason, mut checks, wording } => {
            change(&mut checks);
            Action::ProposeIssue { grant, reason, checks, wording }
        }
        Action::ProposeRefuse { grounds, reason, mut checks, wording } => {
            change(&mut checks);
            Action::ProposeRefuse { grounds, reason, checks, wording }
        }
        other => panic!("{other:?} has no checklist"),
    }
}

fn not_met(checks: &mut [ConditionCheck], id: &str, fact: &str) {
    let check = checks.iter_mut().find(|check| check.id == id).expect("a condition of C1");
    (check.found, check.fact) = (Fulfilment::NotMet, fact.to_owned());
}

const FACT: &str = "The bank statement covers two days of the journey";

#[rstest]
#[case::left_out(|c: &mut Vec<ConditionCheck>| drop(c.pop()), Refusal::ConditionUnchecked { condition: "insurance".into() })]
#[case::twice(|c: &mut Vec<ConditionCheck>| c.push(c[0].clone()), Refusal::ConditionUnchecked { condition: "document".into() })]
#[case::of_another_type(|c: &mut Vec<ConditionCheck>| c[0].id = "transit".into(), Refusal::ConditionUnknown { condition: "transit".into() })]
#[case::no_fact(|c: &mut Vec<ConditionCheck>| not_met(c, "means", " too little "), Refusal::ConditionFact { condition: "means".into(), min: 20 })]
#[case::unmet(|c: &mut Vec<ConditionCheck>| not_met(c, "means", FACT), Refusal::ConditionUnmet { condition: "means".into() })]
fn a_visa_is_proposed_when_every_condition_is_checked_and_met(
    #[case] change: fn(&mut Vec<ConditionCheck>),
    #[case] refusal: Refusal,
) {
    let action = with(propose(grant(), "fits"), change);
    assert_eq!(Story::examined().refuses(&officer(), action), refusal);
}

#[test]
fn a_refusal_and_its_checklist_agree() {
    let story = Story::examined();
    let without_ground = with(refuse(vec![good_ground()], ""), |checks| not_met(checks, "means", FACT));
    let refused = story.refuses(&officer(), without_ground);
    assert_eq!(refused, Refusal::ConditionWithoutGround { condition: "means".into() });
    let all_met = with(refuse(vec![good_ground()], ""), |checks| {
        checks.iter_mut().for_each(|check| check.found = Fulfilment::Met);
    });
    let refused = story.refuses(&officer(), all_met);
    assert_eq!(refused, Refusal::GroundOfMetCondition { ground: 2, condition: "purpose".into() });
    // One ground of several is enough, and what comes from no condition needs none.
    let one_of_two = with(refuse(vec![good_ground(), ground(4, FACT)], ""), |_| {});
    story.does(&officer(), one_of_two);
}

#[test]
fn the_checklist_stays_with_the_decision() {
    let story = Story::examined().does(&officer(), refuse(vec![good_ground()], ""));
    let list = story.case.proposal.as_ref().and_then(|proposal| proposal.checklist.clone()).expect("a list");
    assert_eq!(list.version, "2019/1155");
    let unmet: Vec<_> = list.checks.iter().filter(|check| check.found == Fulfilment::NotMet).collect();
    assert_eq!((unmet.len(), unmet[0].id.as_str()), (1, "purpose"));
    assert_eq!(unmet[0].fact, good_ground().fact);
    let story = story.does(&decider(), Action::DecideRefuse);
    assert_eq!(story.case.decision.and_then(|decision| decision.checklist), Some(list));
}

#[test]
fn what_is_not_met_suggests_its_ground() {
    let policy = Policy::utopia();
    let mut checks = condition::fitting(&policy, "C1", &[]);
    not_met(&mut checks, "insurance", "The policy of insurance ends before the journey");
    not_met(&mut checks, "means", FACT);
    let grounds = condition::suggested(&policy, &checks);
    // Means give ground 3 or 4: the officer chooses.
    assert_eq!(grounds, [ground(16, "The policy of insurance ends before the journey")]);
}

/// A case that is bound to a policy without conditions is proposed as it was, and its journal reads as it did.
#[test]
fn an_older_policy_asks_for_no_checklist() {
    let mut policy = Policy::utopia();
    policy.conditions = Default::default();
    let story = Story::with(policy, |_| {}).then(&super::guard_tests::to_examination());
    let action = with(propose(grant(), "fits"), Vec::clear);
    let Ok(change) = story.case.apply(&officer(), action, story.now, &story.policy) else {
        panic!("refused")
    };
    let text = serde_json::to_string(&change.events[0].body).expect("JSON");
    assert!(!text.contains("checklist") && !text.contains("repeats"), "{text}");
    assert!(serde_json::from_str::<EventBody>(&text).is_ok());
}

#[test]
fn sentences_that_repeat_are_meant_or_written_anew() {
    let story = Story::examined();
    let worded = |meant| match propose(grant(), "fits") {
        Action::ProposeIssue { grant, reason, checks, .. } => {
            Action::ProposeIssue { grant, reason, checks, wording: Wording { repeats: 2, meant, earlier: 5 } }
        }
        other => other,
    };
    assert_eq!(story.refuses(&officer(), worded(false)), Refusal::SentenceRepeated { count: 2 });
    let change = story.case.apply(&officer(), worded(true), story.now, &story.policy).expect("meant");
    assert!(matches!(change.events[0].body, EventBody::IssueProposed { repeats: 2, .. }), "it is counted");
}
