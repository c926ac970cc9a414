//! What may change the time for the decision, and when.

use super::guard_tests::{Story, decider, officer};
use super::*;
use crate::OutageId;
use crate::clock::{Outage, StepKind};
use crate::policy::Policy;
use jiff::civil::date;
use rstest::rstest;
use uuid::Uuid;

fn urgent() -> Action {
    Action::MarkUrgent { reason: "a funeral".into() }
}

fn extend() -> Action {
    Action::ExtendClock { limit: ClockLimit::Extended, reason: "complex".into() }
}

/// Admitted on 24 November 2026, so many days ago; the normal limit ends on 9 December.
fn after(days: i64) -> Story {
    let mut story = Story::examined();
    story.now = story.now.plus_days(days);
    story
}

/// The last day that the journal says, which has to be the one that the clock counts from it.
fn due(journal: &[Event], policy: &Policy) -> Option<Date> {
    let case = Case::fold(journal).expect("a journal");
    assert_eq!(case.due(), crate::clock::due(&case, policy));
    case.due()
}

#[rstest]
#[case::at_admission(0, date(2026, 11, 27))]
#[case::later(10, date(2026, 12, 7))]
#[case::never_later_than_without(13, date(2026, 12, 9))]
#[case::on_the_last_day(15, date(2026, 12, 9))]
#[case::when_the_time_has_run_out(20, date(2026, 12, 9))]
fn an_urgent_case_has_its_days_from_the_day_on_which_it_is_marked(#[case] day: i64, #[case] last: Date) {
    let story = after(day).does(&officer(), urgent());
    assert_eq!(due(&story.journal, &story.policy), Some(last));
}

#[test]
fn the_step_of_urgency_says_from_which_day_it_counts() {
    let story = after(10).does(&officer(), urgent());
    let clocks = crate::clock::clocks(&story.case, &story.policy);
    let step = clocks[0].steps.last().expect("a step");
    assert_eq!((step.kind, step.days, step.from), (StepKind::Urgent, 3, date(2026, 12, 4)));
}

/// Journals of before say no day: their days were counted from the admission, and stay so.
#[test]
fn an_older_mark_of_urgency_keeps_its_last_day() {
    let body = r#"{ "event": "clock_urgent", "due": "2026-11-27", "reason": "a funeral" }"#;
    let body = serde_json::from_str(body).expect("an event");
    let mut story = after(10);
    story.journal.push(Event { at: story.now, actor: officer().id(), body });
    assert_eq!(due(&story.journal, &story.policy), Some(date(2026, 11, 27)));
}

#[test]
fn nobody_gains_time_by_extending_a_clock_that_has_run_out() {
    let story = after(15).does(&officer(), extend());
    assert_eq!(due(&story.journal, &story.policy), Some(date(2027, 1, 8)));
    for (story, last) in [
        (after(16), date(2026, 12, 9)),
        (after(26), date(2026, 12, 9)),
        // The limit of urgency is the one that counts.
        (after(5).does(&officer(), urgent()), date(2026, 12, 2)),
    ] {
        let mut late = story;
        late.now = late.now.max(Timestamp::start_of(last).plus_days(2));
        for who in [officer(), decider()] {
            assert_eq!(late.refuses(&who, extend()), Refusal::ClockNotInTime { due: last });
        }
    }
}

/// Journals of before have such extensions.
#[test]
fn a_late_extension_of_before_can_be_replayed() {
    let mut story = after(26);
    let body = EventBody::ClockExtended {
        limit: ClockLimit::Extended,
        due: date(2027, 1, 8),
        reason: "complex".into(),
    };
    story.journal.push(Event { at: story.now, actor: officer().id(), body });
    assert_eq!(due(&story.journal, &story.policy), Some(date(2027, 1, 8)));
}

#[test]
fn an_outage_that_ended_before_the_admission_is_not_noted() {
    let story = after(5);
    let ended = |days: i64| {
        let until = story.now.plus_days(days);
        Outage { id: OutageId(Uuid::from_u128(1)), from: until.plus_days(-3), until }
    };
    let before = ended(-6);
    assert!(!story.case.misses(&before, &story.policy));
    let refusal = story.refuses(&Actor::system(), Action::NoteOutage { outage: before });
    assert_eq!(refusal, Refusal::OutageMovesNothing);
    let during = ended(-1);
    assert!(story.case.misses(&during, &story.policy));
    let story = story.does(&Actor::system(), Action::NoteOutage { outage: during });
    assert!(!story.case.misses(&during, &story.policy), "it is noted");
    assert!(due(&story.journal, &story.policy) > Some(date(2026, 12, 9)));
}
