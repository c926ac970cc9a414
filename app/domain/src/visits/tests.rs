use super::{
    Hours, Slot, VisitKind, VisitState, Waiting, days_for, free_for_all, kind_of, release, rules, together,
};
use crate::case::{Flags, State};
use crate::policy::{Policy, Post, VisitRules};
use crate::{Date, PostCode, Timestamp};
use jiff::ToSpan as _;
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use std::fmt::Write as _;

fn post(code: &str) -> Post {
    Policy::utopia().post(&PostCode::from(code)).expect("a post of Utopia").clone()
}

/// Beginnings of slots by the clock of the post.
fn times(post: &Post, kind: VisitKind, day: Date) -> Vec<String> {
    let hours = Hours::of(post);
    let local =
        |slot: &Slot| hours.zone().to_datetime(slot.start.to_jiff()).time().strftime("%H:%M").to_string();
    hours.slots(kind, day).iter().map(local).collect()
}

#[test]
fn a_post_receives_people_in_its_hours() {
    let geneva = post("GVA");
    let tuesday = date(2026, 12, 1);
    assert_eq!(
        times(&geneva, VisitKind::Lodging, tuesday),
        ["08:30", "08:50", "09:10", "09:30", "09:50", "10:10", "10:30", "10:50", "11:10", "11:30"],
        "a slot that would end after noon is none"
    );
    assert_eq!(times(&geneva, VisitKind::Collection, tuesday).len(), 12);
    let hours = Hours::of(&geneva);
    let first = hours.slots(VisitKind::Lodging, tuesday)[0];
    assert_eq!((first.seats, first.minutes), (2, 20));
    assert_eq!(first.start.to_string(), "2026-12-01T07:30:00Z");
    assert_eq!(hours.slot_at(VisitKind::Lodging, first.start), Some(first));
    assert_eq!(hours.slot_at(VisitKind::Lodging, first.start.plus_seconds(60)), None);
    for closed in [date(2026, 12, 5), date(2026, 12, 6), date(2026, 12, 25)] {
        assert!(times(&geneva, VisitKind::Lodging, closed).is_empty(), "{closed}");
    }
    let hanoi = post("HAN");
    assert_eq!(times(&hanoi, VisitKind::Lodging, date(2026, 12, 2))[0], "13:30", "on a Wednesday");
    assert!(times(&hanoi, VisitKind::Lodging, date(2026, 12, 4)).is_empty(), "on a Friday");
}

/// Every day at nine in Geneva another day can be booked.
#[test]
fn a_day_is_opened_at_the_published_time() {
    let geneva = post("GVA");
    let hours = Hours::of(&geneva);
    let before = Timestamp::start_of(date(2026, 12, 1)).plus_seconds(7 * 3600 + 3599);
    assert_eq!(hours.last_day(before), date(2026, 12, 28));
    assert_eq!(hours.next_opening(before), (before.plus_seconds(3601 - 3600), date(2026, 12, 29)));
    let nine = before.plus_seconds(1);
    assert_eq!(hours.last_day(nine), date(2026, 12, 29));
    assert_eq!(hours.next_opening(nine), (nine.plus_days(1), date(2026, 12, 30)));
    let offered = hours.offered(VisitKind::Lodging, nine, &VisitRules::default(), (Date::MIN, Date::MAX));
    let days: Vec<Date> = offered.iter().map(|slot| hours.day(slot.start)).collect();
    assert_eq!(days.first(), Some(&date(2026, 12, 2)), "today begins too soon");
    assert_eq!(days.last(), Some(&date(2026, 12, 29)));
    let few = (date(2026, 12, 3), date(2026, 12, 4));
    assert_eq!(hours.offered(VisitKind::Lodging, nine, &VisitRules::default(), few).len(), 20);
}

/// Night hours on the days on which clocks change: what does not exist is no slot, what comes twice is one.
#[test]
fn clocks_that_change_give_no_slot_twice_and_none_that_is_not_there() {
    let mut geneva = post("GVA");
    let window = &mut geneva.visits.hours[0];
    window.days = crate::policy::Weekday::ALL.to_vec();
    (window.from, window.until) = ("01:00".parse().expect("a time"), "04:00".parse().expect("a time"));
    let spring = times(&geneva, VisitKind::Lodging, date(2027, 3, 28));
    assert_eq!(spring, ["01:00", "01:20", "01:40", "03:00", "03:20", "03:40"]);
    let autumn = times(&geneva, VisitKind::Lodging, date(2027, 10, 31));
    assert_eq!(autumn, ["01:00", "01:20", "01:40", "02:00", "02:20", "02:40", "03:00", "03:20", "03:40"]);
}

#[test]
fn who_may_have_a_visit() {
    let mut table = String::new();
    for state in State::ALL {
        let kind = kind_of(*state, Flags::NONE).map_or("-", VisitKind::as_str);
        writeln!(table, "{state}: {kind}").expect("written");
    }
    for state in VisitState::ALL {
        let next: Vec<&str> = VisitState::ALL
            .iter()
            .filter(|next| state.may_become(**next))
            .map(|next| next.as_str())
            .collect();
        writeln!(table, "a visit that is {state} may become: {}", next.join(", ")).expect("written");
    }
    insta::assert_snapshot!(table);
    assert_eq!(kind_of(State::Affixed, Flags::SPOIL_DECLARED), None, "it is made again");
}

#[test]
fn a_visit_suits_the_journey() {
    let trip = crate::case::Trip {
        arrival: date(2027, 8, 31),
        departure: date(2027, 9, 9),
        entries: crate::case::Entries::Single,
        purposes: vec!["tourism".to_owned()],
        days: 10,
    };
    assert_eq!(days_for(VisitKind::Lodging, &trip, 6), (date(2027, 2, 28), date(2027, 8, 30)));
    assert_eq!(days_for(VisitKind::Collection, &trip, 6), (Date::MIN, Date::MAX));
}

#[test]
fn a_visit_is_moved_a_few_times_and_not_at_the_last_moment() {
    let (rules, now) = (VisitRules::default(), Timestamp::start_of(date(2026, 12, 1)));
    let start = now.plus_days(1);
    assert!(rules::may_move(&rules, start, 0, now) && rules::may_move(&rules, start, 1, now));
    assert!(!rules::may_move(&rules, start, 2, now), "twice is enough");
    assert!(!rules::may_move(&rules, start, 0, now.plus_seconds(1)), "too late");
}

#[test]
fn a_place_is_kept_for_who_waits() {
    let (rules, now) = (VisitRules::default(), Timestamp::start_of(date(2026, 12, 1)));
    assert_eq!(rules::held_until(&rules, now.plus_days(9), now), Some(now.plus_seconds(12 * 3600)));
    let soon = now.plus_seconds(20 * 3600);
    assert_eq!(rules::held_until(&rules, soon, now), Some(now.plus_seconds(8 * 3600)), "until the notice");
    assert_eq!(rules::held_until(&rules, now.plus_seconds(12 * 3600 + 3599), now), None, "too soon");
}

#[test]
fn who_waits_comes_first() {
    let free = [("a", 2), ("b", 0), ("c", 3)];
    assert_eq!(free_for_all(free, 0), free);
    assert_eq!(free_for_all(free, 3), [("a", 0), ("b", 0), ("c", 2)]);
    assert_eq!(free_for_all(free, 99), [("a", 0), ("b", 0), ("c", 0)]);
}

#[test]
fn who_comes_together_has_seats_that_follow_each_other() {
    let start = Timestamp::start_of(date(2026, 12, 1));
    let slot = |number: i64| Slot { start: start.plus_seconds(1200 * number), minutes: 20, seats: 2 };
    let free = [(slot(0), 1), (slot(1), 0), (slot(2), 2), (slot(3), 2)];
    let numbers = |from: i64, people: usize| {
        together(&free, slot(from).start, people)
            .map(|slots| slots.iter().map(|slot| slot.start.seconds_since(start) / 1200).collect::<Vec<_>>())
    };
    assert_eq!(numbers(0, 1), Some(vec![0]));
    assert_eq!(numbers(0, 4), Some(vec![0, 2, 2, 3]), "a full slot is passed over");
    assert_eq!(numbers(2, 4), Some(vec![2, 2, 3, 3]));
    assert_eq!(numbers(2, 5), None, "the day has too few from there on");
    assert_eq!(numbers(1, 1), None, "the chosen one is full");
    assert_eq!(numbers(4, 1), None, "there is no such slot");
    assert_eq!(numbers(0, 0), None, "nobody needs one");
}

#[test]
fn times_of_waiting_are_counted() {
    let asked = Timestamp::start_of(date(2026, 12, 1));
    let days = |days: &[i64]| -> Vec<_> { days.iter().map(|n| (asked, asked.plus_days(*n))).collect() };
    assert_eq!(Waiting::of(&days(&[1, 2, 3, 4])), None, "four people say too little, and too much");
    let ten = Waiting::of(&days(&[9, 1, 2, 3, 4, 5, 6, 7, 8, 30]));
    assert_eq!(ten, Some(Waiting { people: 10, half: 5, nine_in_ten: 9 }));
    let part = vec![(asked, asked.plus_seconds(1)); 5];
    assert_eq!(Waiting::of(&part).map(|waited| waited.half), Some(1), "a part of a day is a day");
}

prop_compose! {
    fn any_day()(offset in 0_i64..3653) -> Date {
        date(2026, 1, 1).checked_add(offset.days()).expect("a day")
    }
}

proptest! {
    /// Over ten years and at both posts: slots lie on their day, in their hours, in order, and do not overlap.
    #[test]
    fn slots_are_in_order_and_in_the_hours(day in any_day(), code in prop_oneof!["GVA", "HAN"]) {
        let post = post(&code);
        let hours = Hours::of(&post);
        let zone = TimeZone::posix(&post.clock).expect("a clock");
        for kind in VisitKind::ALL.iter().copied() {
            let slots = hours.slots(kind, day);
            prop_assert!(slots.windows(2).all(|two| two[0].end() <= two[1].start));
            for slot in slots {
                let local = zone.to_datetime(slot.start.to_jiff());
                prop_assert_eq!(local.date(), day);
                let (from, until) = hours.bounds(day);
                prop_assert!(from <= slot.start && slot.end() <= until);
                let inside = post.visits.hours.iter().any(|window| {
                    let end = zone.to_datetime(slot.end().to_jiff()).time();
                    window.kind == kind && window.from <= local.time() && end <= window.until
                });
                prop_assert!(inside, "{}", local);
            }
        }
    }

    /// What is offered can be found again by its beginning, begins after the notice, and was opened.
    #[test]
    fn what_is_offered_can_be_booked(day in any_day(), second in 0_i64..86_400, code in prop_oneof!["GVA", "HAN"]) {
        let (post, rules) = (post(&code), VisitRules::default());
        let (hours, now) = (Hours::of(&post), Timestamp::start_of(day).plus_seconds(second));
        let (opening, next) = hours.next_opening(now);
        prop_assert!(opening > now && opening <= now.plus_seconds(25 * 3600 + 1));
        prop_assert!(hours.last_day(opening) >= next && hours.last_day(now) < next);
        for slot in hours.offered(VisitKind::Lodging, now, &rules, (Date::MIN, Date::MAX)) {
            prop_assert!(slot.start >= now.plus_seconds(12 * 3600));
            prop_assert!(hours.day(slot.start) <= hours.last_day(now));
            prop_assert_eq!(hours.slot_at(VisitKind::Lodging, slot.start), Some(slot));
        }
    }

    /// A place returns within the bounds, and not always at the same moment.
    #[test]
    fn a_place_returns_within_the_bounds(random in any::<u64>()) {
        let (rules, now) = (VisitRules::default(), Timestamp::start_of(date(2026, 12, 1)));
        let after = release::reopens_at(&rules, now, random).seconds_since(now);
        prop_assert!((1800..=43_200).contains(&after));
        let other = release::reopens_at(&rules, now, random.wrapping_add(1)).seconds_since(now);
        prop_assert_ne!(after, other);
    }

    /// Whoever waits keeps one seat each and no more, the earliest first.
    #[test]
    fn each_who_waits_keeps_one_seat(seats in prop::collection::vec(0_u16..5, 0..20), waiting in 0_usize..60) {
        let all: usize = seats.iter().map(|n| usize::from(*n)).sum();
        let left = free_for_all(seats.iter().map(|n| ((), *n)), waiting);
        let open: usize = left.iter().map(|(_, n)| usize::from(*n)).sum();
        prop_assert_eq!(open, all.saturating_sub(waiting));
        if let Some(first) = left.iter().position(|(_, n)| *n > 0) {
            prop_assert!(left.iter().zip(&seats).skip(first + 1).all(|((_, left), all)| left == all));
        }
    }
}
