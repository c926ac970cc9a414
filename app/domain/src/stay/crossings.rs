//! Stays from what border officers wrote down.

use super::{Stays, Visit};
use crate::Date;
use crate::case::{Crossing, Direction, Grant};
use crate::form::date::days_counted;
use crate::policy::StayRules;

/// The stays of a person, as far as they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visits {
    /// With entry and exit, in order.
    pub finished: Vec<Visit>,
    /// Entries without an exit: they cannot be counted.
    pub unfinished: Vec<Date>,
}

/// Each entry with the exit that follows it. The crossings of each case are in the order in which they were written down; of one day they
/// keep it, and between cases an exit comes first for somebody who is inside. An entry that two officers wrote down on one day is one.
pub fn visits(cases: &[&[Crossing]]) -> Visits {
    let mut waiting: Vec<Vec<&Crossing>> = cases.iter().map(|crossings| crossings.iter().collect()).collect();
    for crossings in &mut waiting {
        crossings.sort_by_key(|crossing| std::cmp::Reverse(crossing.on));
        // Taken from the end: the last is the first of its day.
        for day in crossings.chunk_by_mut(|one, other| one.on == other.on) {
            day.reverse();
        }
    }
    let mut found = Visits::default();
    let mut inside: Option<Date> = None;
    while let Some(next) = next(&mut waiting, inside.is_some()) {
        match (next.direction, inside) {
            (Direction::Entry, Some(before)) if before == next.on => {}
            (Direction::Entry, before) => {
                found.unfinished.extend(before);
                inside = Some(next.on);
            }
            (Direction::Exit, Some(entry)) => {
                found.finished.push(Visit { entry, exit: next.on });
                inside = None;
            }
            (Direction::Exit, None) => {}
        }
    }
    found.unfinished.extend(inside);
    found
}

/// Takes the next crossing: of the earliest day, one that fits where the person is.
fn next<'c>(waiting: &mut [Vec<&'c Crossing>], inside: bool) -> Option<&'c Crossing> {
    let fits = if inside { Direction::Exit } else { Direction::Entry };
    let first = |crossings: &Vec<&'c Crossing>| {
        crossings.last().map(|crossing| (crossing.on, crossing.direction != fits))
    };
    let at = waiting.iter().enumerate().filter_map(|(at, crossings)| Some((first(crossings)?, at))).min()?.1;
    waiting.get_mut(at)?.pop()
}

/// Nothing speaks against the lawful use of a visa, as it is known on a day: it was used, within its validity, and not for more days than
/// it gave. A visa for short stays gives its days anew in every period of the rule; one for longer stays gives them once. Who entered and
/// is not known to have left is taken for gone in time until the visa has ended, and not any longer.
pub fn is_lawful(rules: StayRules, grant: &Grant, crossings: &[Crossing], on: Date) -> bool {
    let used = crossings.iter().any(|crossing| crossing.direction == Direction::Entry);
    let within = |crossing: &Crossing| (grant.valid_from..=grant.valid_until).contains(&crossing.on);
    let known = visits(&[crossings]);
    let left = known.unfinished.is_empty() || on <= grant.valid_until;
    used && left && crossings.iter().all(within) && is_short_enough(rules, grant, known.finished)
}

fn is_short_enough(rules: StayRules, grant: &Grant, visits: Vec<Visit>) -> bool {
    if grant.days > rules.days {
        let all: u32 = visits.iter().map(|visit| days_counted(visit.entry, visit.exit)).sum();
        return all <= u32::from(grant.days);
    }
    let Ok(stays) = Stays::new(StayRules { days: grant.days, ..rules }, visits) else { return false };
    // Within a stay the days of the period never become fewer, so the last day has the most.
    stays.visits().iter().all(|visit| stays.used_on(visit.exit) <= u32::from(grant.days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Entries;
    use jiff::civil::date;
    use rstest::rstest;

    /// `+2027-03-01` is an entry, `-2027-03-05` an exit.
    fn crossings(text: &str) -> Vec<Crossing> {
        let one = |word: &str| {
            let (sign, day) = word.split_at(1);
            let direction = if sign == "+" { Direction::Entry } else { Direction::Exit };
            Crossing { direction, on: day.parse().expect("a day"), place: "Port".to_owned() }
        };
        text.split_whitespace().map(one).collect()
    }

    fn told(cases: &[&str]) -> String {
        let cases: Vec<Vec<Crossing>> = cases.iter().map(|text| crossings(text)).collect();
        let Visits { finished, unfinished } = visits(&cases.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let day = |day: Date| format!("{}.{}", day.day(), day.month());
        let stays = finished.iter().map(|visit| format!("{}-{}", day(visit.entry), day(visit.exit)));
        let open = unfinished.iter().map(|entry| format!("{}-", day(*entry)));
        stays.chain(open).collect::<Vec<_>>().join(" ")
    }

    #[rstest]
    #[case::an_entry_waits_for_its_exit(&["+2027-03-01 -2027-03-05 +2027-03-05 +2027-03-09 -2027-03-10 -2027-03-11 +2027-03-20"], "1.3-5.3 9.3-10.3 5.3- 20.3-")]
    #[case::in_and_out_on_one_day(&["+2027-03-05 -2027-03-05"], "5.3-5.3")]
    #[case::out_and_in_and_out_on_one_day(&["+2027-03-01 -2027-03-05 +2027-03-05 -2027-03-05"], "1.3-5.3 5.3-5.3")]
    #[case::an_exit_without_entry_comes_first(&["-2027-03-05 +2027-03-05 -2027-03-07"], "5.3-7.3")]
    #[case::two_visas_one_day(&["+2027-03-05 -2027-03-09", "+2027-03-01 -2027-03-05"], "1.3-5.3 5.3-9.3")]
    #[case::two_visas_the_other_way_round(&["+2027-03-01 -2027-03-05", "+2027-03-05 -2027-03-09"], "1.3-5.3 5.3-9.3")]
    #[case::written_down_by_two_officers(&["+2027-03-01 +2027-03-01 -2027-03-05 -2027-03-05"], "1.3-5.3")]
    #[case::written_down_late(&["-2027-03-05 +2027-03-01"], "1.3-5.3")]
    #[case::nothing(&[""], "")]
    fn crossings_make_stays(#[case] cases: &[&str], #[case] expected: &str) {
        assert_eq!(told(cases), expected);
    }

    fn grant(from: Date, until: Date, days: u16) -> Grant {
        Grant {
            visa_type: "C2".to_owned(),
            valid_from: from,
            valid_until: until,
            entries: Entries::Multiple,
            days,
            territory: None,
            remarks: String::new(),
        }
    }

    #[rstest]
    #[case::not_used("2027-12-31", 90, "", "2028-06-01", false)]
    #[case::ninety_in_half_a_year("2027-12-31", 90, "+2027-01-01 -2027-03-31", "2028-06-01", true)]
    #[case::eighty_and_eighty(
        "2027-12-31",
        90,
        "+2027-01-01 -2027-03-21 +2027-04-01 -2027-06-19",
        "2028-06-01",
        false
    )]
    #[case::ninety_and_ninety_half_a_year_later(
        "2027-12-31",
        90,
        "+2027-01-01 -2027-03-31 +2027-06-30 -2027-09-27",
        "2028-06-01",
        true
    )]
    #[case::a_day_too_early(
        "2027-12-31",
        90,
        "+2027-01-01 -2027-03-31 +2027-06-29 -2027-09-26",
        "2028-06-01",
        false
    )]
    #[case::two_stays_of_eight_for_ten(
        "2027-02-28",
        10,
        "+2027-01-01 -2027-01-08 +2027-02-01 -2027-02-08",
        "2028-06-01",
        false
    )]
    #[case::two_stays_of_five_for_ten(
        "2027-02-28",
        10,
        "+2027-01-01 -2027-01-05 +2027-02-01 -2027-02-05",
        "2028-06-01",
        true
    )]
    #[case::out_after_the_last_day("2027-02-28", 90, "+2027-02-20 -2027-03-01", "2028-06-01", false)]
    #[case::never_seen_to_leave("2027-02-28", 90, "+2027-02-20", "2027-03-01", false)]
    #[case::still_there("2027-02-28", 90, "+2027-02-20", "2027-02-28", true)]
    #[case::a_long_stay("2027-12-31", 365, "+2027-01-01 -2027-12-31", "2028-06-01", true)]
    #[case::a_long_stay_that_was_longer(
        "2027-12-31",
        200,
        "+2027-01-01 -2027-05-31 +2027-07-01 -2027-09-30",
        "2028-06-01",
        false
    )]
    fn use_is_lawful_or_not(
        #[case] until: Date,
        #[case] days: u16,
        #[case] text: &str,
        #[case] on: Date,
        #[case] lawful: bool,
    ) {
        let grant = grant(date(2027, 1, 1), until, days);
        assert_eq!(is_lawful(StayRules::default(), &grant, &crossings(text), on), lawful);
    }
}
