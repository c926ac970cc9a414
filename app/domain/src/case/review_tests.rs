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

fn back() -> Action {
    Action::ReturnToExamination { reason: "as the file shows".into() }
}

#[test]
fn a_drawn_review_outlives_the_return_of_the_decision() {
    let day = date(2026, 11, 24);
    let draw = || Action::DrawReview { checkpoint: 7, day };
    let story = Story::issued().does(&Actor::system(), draw()).does(&decider(), back());
    assert!(story.case.reviews.is_empty(), "there is no decision to review");
    // Sent back once more before anybody has decided.
    let story = story.then(&to_issue()[..1]).does(&decider(), back()).then(&to_issue());
    let owed = ReviewCause::Carried { checkpoint: 7, day };
    let review = &story.case.reviews[0];
    assert_eq!((&review.cause, review.proposer, review.decider), (&owed, user(3), Some(user(4))));
    assert!(matches!(story.refuses(&Actor::system(), draw()), Refusal::NotAllowed { .. }));
    assert_eq!(story.refuses(&decider(), reviews(true, "")), Refusal::OwnReview);
    // As often as it is tried.
    let story = story.does(&decider(), back()).does(&officer(), threat());
    let story = story.does(&supervisor(), reviews(true, "")).does(&decider(), Action::DecideRefuse);
    assert_eq!(story.case.reviews.last().map(|review| &review.cause), Some(&owed));
    let story = story.does(&supervisor(), reviews(true, ""));
    assert_eq!((story.case.open_review(), story.case.carried), (None, None));
    assert_eq!(Case::fold(&story.journal).as_ref(), Ok(&story.case));
}

#[test]
fn what_was_reviewed_or_is_withdrawn_owes_nothing() {
    let draw = Action::DrawReview { checkpoint: 7, day: date(2026, 11, 24) };
    let drawn = || Story::issued().does(&Actor::system(), draw.clone());
    let done = drawn().does(&supervisor(), reviews(true, "")).does(&decider(), back()).then(&to_issue());
    assert_eq!((done.case.reviews.len(), done.case.carried), (1, None));
    let withdrawn = drawn().does(&decider(), back()).does(&owner(), Action::Withdraw);
    assert_eq!((withdrawn.case.open_review(), withdrawn.case.carried), (None, None));
}

/// A journal that was written before draws were carried says nothing of it, and makes the case that it made then.
#[test]
fn an_older_journal_makes_the_case_that_it_made() {
    let draw = Action::DrawReview { checkpoint: 7, day: date(2026, 11, 24) };
    let story = Story::issued().does(&Actor::system(), draw).does(&decider(), back());
    let older = story.journal.iter().filter(|event| !matches!(event.body, EventBody::ReviewCarried { .. }));
    let case = Case::fold(older).expect("a journal");
    assert_eq!((case.reviews.len(), case.carried, case.state), (0, None, State::Examination));
}

#[test]
fn a_review_falls_with_the_proposal_that_a_correction_takes_away() {
    let asked = Action::AskAmendment {
        answers: [("home-city", "Zenit")].into_iter().collect(),
        reason: "I mistyped".into(),
    };
    let accepts =
        Action::DecideAmendment { accepted: ["home-city".to_owned()].into(), reason: String::new() };
    let story = Story::examined().does(&officer(), threat()).does(&owner(), asked.clone());
    let refused = Action::DecideAmendment { accepted: [].into(), reason: "As in the passport".into() };
    let kept = story.case.apply(&officer(), refused, story.now, &story.policy).expect("decided").next;
    assert!(kept.open_review().is_some(), "the proposal stands, and its review");
    let story = story.does(&officer(), accepts);
    assert_eq!((story.case.open_review(), &story.case.proposal), (None, &None));
    // Nothing stands in the way of the next proposal, of whomever.
    let other = staff(5, &[Role::Officer, Role::Supervisor]);
    let story = story.then(&[(other, ActionKind::ProposeIssue), (decider(), ActionKind::DecideIssue)]);
    assert_eq!(story.case.state, State::Issued);
}

#[test]
fn whoever_proposed_anew_does_not_do_the_review_that_an_older_journal_left_open() {
    let both = staff(5, &[Role::Officer, Role::Supervisor]);
    let mut story = Story::examined().does(&officer(), threat());
    let review = story.case.reviews.clone();
    story = story.does(&officer(), back()).then(&[(both.clone(), ActionKind::ProposeIssue)]);
    story.case.reviews = review;
    assert_eq!(story.refuses(&both, reviews(true, "")), Refusal::OwnReview);
}
