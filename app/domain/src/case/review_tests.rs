//! The second review: by rule before a decision, by lot after it, always by another person.

use super::guard_tests::{Story, decider, officer, to_examination, to_issue};
use super::world::*;
use super::*;
use crate::policy::{Policy, ReviewRule};
use jiff::civil::date;

const REASON: &str = "The certificate is of another person of the same name";

fn supervisor() -> Actor {
    staff(30, &[Role::Supervisor])
}

fn reviews(agrees: bool, reason: &str) -> Action {
    Action::Review { agrees, reason: reason.into() }
}

fn threat() -> Action {
    refuse(vec![ground(8, "The certificate of the hospital names an illness of the lungs")], "")
}

#[test]
fn a_rule_has_a_proposal_reviewed_before_anybody_decides() {
    let story = Story::examined().does(&officer(), threat());
    assert_eq!(story.case.reviews[0].cause, ReviewCause::Rule { rule: "threat".into() });
    assert!(matches!(story.refuses(&decider(), Action::DecideRefuse), Refusal::NotAllowed { .. }));
    let both = staff(3, &[Role::Officer, Role::Decider]);
    assert_eq!(story.refuses(&both, reviews(true, "")), Refusal::OwnReview);
    assert!(matches!(story.refuses(&officer(), reviews(true, "")), Refusal::NotAllowed { .. }));
    assert_eq!(story.refuses(&supervisor(), reviews(false, " ")), Refusal::TextMissing { field: "reason" });
    // Who reviews does not decide.
    let by_decider = story.does(&decider(), reviews(true, ""));
    assert_eq!(by_decider.refuses(&decider(), Action::DecideRefuse), Refusal::Reviewer);
    let other = staff(31, &[Role::Decider]);
    assert_eq!(by_decider.does(&other, Action::DecideRefuse).case.state, State::Refused);
}

#[test]
fn a_disagreement_leaves_a_note_and_the_decision_to_the_decider() {
    let story = Story::examined().does(&officer(), threat()).does(&supervisor(), reviews(false, REASON));
    let done = story.case.reviews[0].done.as_ref().expect("done");
    assert_eq!((done.agrees, done.reason.as_str(), done.by), (false, REASON, user(30)));
    assert_eq!((story.case.notes[0].text.as_str(), story.case.notes[0].disclosable), (REASON, false));
    assert!(matches!(story.refuses(&supervisor(), reviews(true, "")), Refusal::NotAllowed { .. }));
    story.does(&decider(), Action::DecideRefuse);
}

#[test]
fn what_goes_back_is_reviewed_anew() {
    let back = || Action::ReturnToExamination { reason: "as the file shows".into() };
    let story = Story::examined().does(&officer(), threat()).does(&officer(), back());
    assert_eq!((story.case.reviews.len(), story.case.state), (0, State::Examination));
    // Reviewed once, and proposed again: the first review does not count for the second proposal.
    let story =
        story.does(&officer(), threat()).does(&supervisor(), reviews(true, "")).does(&officer(), back());
    let story = story.does(&officer(), threat());
    assert_eq!(story.case.reviews.len(), 2);
    assert!(matches!(story.refuses(&decider(), Action::DecideRefuse), Refusal::NotAllowed { .. }));
}

#[test]
fn the_first_proposals_of_an_officer_are_reviewed_where_the_policy_says_so() {
    let mut policy = Policy::utopia();
    policy.review.rules = vec![ReviewRule { id: "first".into(), grounds: Vec::new(), first: 3 }];
    let worded = |earlier| match propose(grant(), "fits") {
        Action::ProposeIssue { grant, reason, checks, wording } => {
            Action::ProposeIssue { grant, reason, checks, wording: Wording { earlier, ..wording } }
        }
        other => other,
    };
    for (earlier, asked) in [(0, 1), (2, 1), (3, 0)] {
        let story = Story::with(policy.clone(), |_| {}).then(&to_examination());
        assert_eq!(story.does(&officer(), worded(earlier)).case.reviews.len(), asked, "after {earlier}");
    }
}

#[test]
fn a_drawn_decision_is_reviewed_by_a_third_person_and_stands() {
    let draw = || Action::DrawReview { checkpoint: 7, day: date(2026, 11, 24) };
    let story = Story::examined().then(&to_issue());
    let version = story.case.version;
    let story = story.does(&Actor::system(), draw());
    assert_eq!(story.case.version, version, "the lot makes no page stale");
    assert!(matches!(story.refuses(&Actor::system(), draw()), Refusal::NotAllowed { .. }));
    assert_eq!(story.refuses(&decider(), reviews(true, "")), Refusal::OwnReview);
    // It waits for nobody: the visa is printed meanwhile.
    let story = story.does(&Actor::system(), Action::QueuePrint).does(&supervisor(), reviews(false, REASON));
    assert_eq!(story.case.state, State::PrintQueued);
    assert_eq!(story.case.reviews[0].decider, Some(user(4)));
    let undecided = Story::examined().then(&[(officer(), ActionKind::ProposeIssue)]);
    assert!(matches!(undecided.refuses(&Actor::system(), draw()), Refusal::NotAllowed { .. }));
}
