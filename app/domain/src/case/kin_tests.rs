//! Other applications: what speaks for one person, and what a person says of it.

use super::guard_tests::{Story, officer};
use super::kin::{ask_for_the_same_days, likeness, mirror};
use super::world::{another, applicant, owner, staff, start, submission};
use super::*;
use crate::Reference;
use crate::policy::Policy;
use crate::screening::BirthRelation;
use jiff::civil::date;
use rstest::rstest;

/// An application like that of the story, but for what is changed.
fn other(change: impl FnOnce(&mut Submission)) -> Case {
    let mut submission = submission();
    submission.id = CaseId(uuid::Uuid::from_u128(0xBEEF));
    submission.reference = Reference::from_random(815);
    change(&mut submission);
    let owner = Actor::applicant(submission.applicant);
    Case::submit(&owner, submission, start().plus_days(-40), &Policy::utopia()).expect("submitted").next
}

fn stranger(submission: &mut Submission) {
    submission.applicant = applicant(7);
    submission.subject.passport.number = "K1234567".into();
}

fn common(other: &Case) -> Option<Likeness> {
    let story = Story::begin();
    let found = likeness(&story.case, other, &story.policy.screening);
    assert_eq!(likeness(other, &story.case, &story.policy.screening), found, "the same from both sides");
    found
}

use KinReason as R;

#[rstest]
#[case::all(|_: &mut Submission| {}, &[R::SamePassport, R::Alike, R::SameAccount])]
#[case::name_and_birth(stranger, &[R::Alike])]
#[case::another_spelling(|s: &mut Submission| { stranger(s); s.subject.names.surname = "Erikson".into(); }, &[R::Alike])]
#[case::swapped(|s: &mut Submission| { stranger(s); s.subject.birth = date(1990, 6, 8).into(); }, &[R::Alike])]
#[case::another_birth(|s: &mut Submission| { stranger(s); s.subject.birth = date(1971, 2, 3).into(); }, &[])]
#[case::account_alone(
    |s: &mut Submission| {
        stranger(s);
        s.applicant = applicant(1);
        (s.subject.names.surname, s.subject.names.given) = ("Nguyen".into(), Some("Van Minh".into()));
    },
    &[]
)]
#[case::birth_alone(
    |s: &mut Submission| {
        stranger(s);
        (s.subject.names.surname, s.subject.names.given) = ("Nguyen".into(), Some("Van Minh".into()));
    },
    &[]
)]
#[case::passport_alone(
    |s: &mut Submission| {
        s.applicant = applicant(7);
        s.subject.passport.number = "l 898 902c".into();
        s.subject.birth = date(1971, 2, 3).into();
        (s.subject.names.surname, s.subject.names.given) = ("Nguyen".into(), Some("Van Minh".into()));
    },
    &[R::SamePassport]
)]
#[case::number_of_another_state(|s: &mut Submission| { stranger(s); s.subject.passport.number = "L898902C".into(); s.subject.passport.issuer = "SWE".into(); }, &[R::Alike])]
fn reasons(#[case] change: fn(&mut Submission), #[case] expected: &[KinReason]) {
    let found = common(&other(change));
    let reasons: Vec<KinReason> = found.iter().flat_map(|found| found.reasons.iter().copied()).collect();
    assert_eq!(reasons, expected);
}

#[test]
fn points_are_those_of_the_watch_lists() {
    let found = common(&other(stranger)).expect("alike");
    assert!(found.score >= Policy::utopia().screening.hit);
    assert_eq!(found.birth, Some(BirthRelation::Same));
    let sum: i32 = found.features.iter().map(|feature| i32::from(feature.points)).sum();
    assert_eq!(sum.clamp(0, 1000), i32::from(found.score), "each point is told");
    let text = serde_json::to_string(&found).expect("JSON").to_lowercase();
    assert!(!text.contains("eriks") && !text.contains("anna"), "no name of the other person is kept");
}

fn link(to: &Case, kind: KinKind, likeness: Option<Likeness>) -> Action {
    let found = Some(Box::new(OtherCase::of(to, likeness)));
    Action::LinkCase { other: to.reference.clone(), found, kind, reason: "the same hand".into() }
}

fn apart(to: &Case, likeness: Option<Likeness>) -> Action {
    let found = Some(Box::new(OtherCase::of(to, likeness)));
    Action::SetApart { other: to.reference.clone(), found, reason: "twins".into() }
}

fn back(to: &Case) -> Action {
    Action::TakeBackLink { other: to.reference.clone(), reason: "a slip of the pen".into() }
}

#[test]
fn the_earlier_application_is_the_earlier_one() {
    let (before, after) = (another(0, &Policy::utopia()), another(1, &Policy::utopia()));
    for (to, kind, verdict) in [
        (&before, KinKind::SamePerson, KinVerdict::Earlier),
        (&after, KinKind::SamePerson, KinVerdict::Later),
        (&before, KinKind::Duplicate, KinVerdict::DuplicateOf),
        (&after, KinKind::Duplicate, KinVerdict::DuplicatedBy),
    ] {
        let story = Story::examined().does(&officer(), link(to, kind, None));
        assert_eq!(story.case.kin_of(&to.reference).expect("a link").verdict, verdict);
        assert_eq!((verdict.mirrored().mirrored(), verdict.kind()), (verdict, Some(kind)));
    }
}

#[test]
fn what_stands_is_taken_back_before_something_else_is_said() {
    let to = other(stranger);
    let story = Story::examined();
    assert_eq!(story.refuses(&officer(), back(&to)), Refusal::KinNothing);
    let story = story.does(&officer(), link(&to, KinKind::SamePerson, None));
    for again in [link(&to, KinKind::Duplicate, None), apart(&to, None)] {
        assert_eq!(story.refuses(&officer(), again), Refusal::KinSettled);
    }
    let story = story.does(&officer(), back(&to));
    assert!(story.case.kin_of(&to.reference).is_none() && story.case.kin_standing().next().is_none());
    assert_eq!(story.case.kin.len(), 1, "what was said stays in the file");
    assert_eq!(story.refuses(&officer(), back(&to)), Refusal::KinNothing);
    let story = story.does(&officer(), apart(&to, None));
    assert_eq!(story.refuses(&officer(), apart(&to, None)), Refusal::KinSettled);
    // Somebody who was set apart may turn out to be the person.
    let story = story.does(&officer(), link(&to, KinKind::Duplicate, None));
    assert_eq!(story.case.kin_standing().count(), 1);
}

#[test]
fn a_suggestion_comes_again_only_when_the_data_has_changed() {
    let to = other(stranger);
    let story = Story::examined();
    let found = likeness(&story.case, &to, &story.policy.screening).expect("alike");
    assert!(story.case.is_kin_open(&to.reference, &found));
    let story = story.does(&officer(), apart(&to, Some(found.clone())));
    assert!(!story.case.is_kin_open(&to.reference, &found));
    let changed = Likeness { birth: Some(BirthRelation::Swapped), ..found };
    assert!(story.case.is_kin_open(&to.reference, &changed));
    let story = story.does(&officer(), apart(&to, Some(changed.clone())));
    assert!(!story.case.is_kin_open(&to.reference, &changed));
    let story = story.does(&officer(), back(&to));
    assert!(story.case.is_kin_open(&to.reference, &changed), "taken back, it is open again");
}

#[test]
fn only_who_examines_links_and_only_to_what_was_found() {
    let to = other(stranger);
    let story = Story::examined();
    let unfound = |found| Action::LinkCase {
        other: to.reference.clone(),
        found,
        kind: KinKind::SamePerson,
        reason: "the same hand".into(),
    };
    assert_eq!(story.refuses(&officer(), unfound(None)), Refusal::KinUnknown);
    let wrong = Some(Box::new(OtherCase::of(&another(0, &story.policy), None)));
    assert_eq!(story.refuses(&officer(), unfound(wrong)), Refusal::KinUnknown);
    let itself = link(&story.case, KinKind::SamePerson, None);
    assert_eq!(story.refuses(&officer(), itself), Refusal::KinSelf);
    let silent = Action::SetApart {
        other: to.reference.clone(),
        found: Some(Box::new(OtherCase::of(&to, None))),
        reason: " ".into(),
    };
    assert_eq!(story.refuses(&officer(), silent), Refusal::TextMissing { field: "reason" });
    for role in [Role::Intake, Role::Screening, Role::Decider, Role::Auditor, Role::Custodian] {
        let refused = story.refuses(&staff(20, &[role]), link(&to, KinKind::SamePerson, None));
        assert!(matches!(refused, Refusal::NotAllowed { .. }), "{role}: {refused}");
    }
    for actor in [owner(), Actor::system()] {
        let refused = story.refuses(&actor, link(&to, KinKind::SamePerson, None));
        assert!(matches!(refused, Refusal::NotAllowed { .. }), "{refused}");
    }
    let issued = Story::issued().does(&staff(8, &[Role::Supervisor]), link(&to, KinKind::SamePerson, None));
    assert_eq!(issued.case.kin.len(), 1, "an ended case is linked as well");
}

#[test]
fn both_journals_say_the_same() {
    let to = other(stranger);
    let mine = Story::examined().does(&officer(), link(&to, KinKind::Duplicate, None));
    let event = EventBody::CaseLinked {
        other: Box::new(OtherCase::of(&to, None)),
        verdict: KinVerdict::DuplicateOf,
        reason: "the same hand".into(),
    };
    let (id, told) = mirror(&mine.case, &event).expect("another journal");
    assert_eq!(id, to.id);
    let theirs = to.apply(&officer(), told, mine.now, &mine.policy).expect("told").next;
    assert_eq!(theirs.kin_of(&mine.case.reference).expect("told").verdict, KinVerdict::DuplicatedBy);
    assert_eq!(theirs.subject, to.subject, "nothing is merged");
    assert!(mirror(&mine.case, &EventBody::Withdrawn).is_none());
}

#[rstest]
#[case::same(date(2027, 3, 1), date(2027, 3, 17), true)]
#[case::last_day(date(2027, 3, 17), date(2027, 3, 20), true)]
#[case::after(date(2027, 3, 18), date(2027, 3, 20), false)]
fn two_open_applications_for_the_same_days(
    #[case] arrival: crate::Date,
    #[case] departure: crate::Date,
    #[case] expected: bool,
) {
    let to = other(|submission| {
        submission.subject.trip.arrival = arrival;
        submission.subject.trip.departure = departure;
    });
    assert_eq!(ask_for_the_same_days(&Story::examined().case, &to), expected);
    assert_eq!(ask_for_the_same_days(&to, &Story::examined().case), expected);
    assert!(!ask_for_the_same_days(&Story::issued().case, &to), "a decided one asks for nothing");
}
