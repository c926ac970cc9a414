//! Earlier stays and visas of the holder of a passport, as far as the system knows them, and the validity that follows for the next
//! visa. What follows is counted by [`domain::stay`].

use domain::case::{Case, Crossing, Direction, State};
use domain::policy::Policy;
use domain::stay::{Asked, EarlierVisa, Stays, Validity, Visit, propose};
use domain::{Date, Problem};

/// What is known of somebody's stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StayView {
    /// Stays between an entry and an exit, in order.
    pub visits: Vec<Visit>,
    /// Entries without an exit: they cannot be counted.
    pub unfinished: Vec<Date>,
    /// Why the stays cannot be counted.
    pub problem: Option<Problem>,
    /// The planned arrival, for which the next numbers are.
    pub arrival: Date,
    /// Days used in the period that ends on the arrival, without that day.
    pub used: u32,
    /// Days that a stay from the arrival on can last.
    pub longest: u32,
    /// Its last day.
    pub last_day: Option<Date>,
    /// The first day, from the arrival on, on which the whole planned stay is possible.
    pub earliest: Option<Date>,
    /// What the next visa may be; `None` for a visa type that the policy does not have.
    pub validity: Option<Validity>,
}

/// From the case and the other cases of the same passport, whatever post had them.
pub fn stays(case: &Case, others: &[&Case], policy: &Policy) -> StayView {
    let mut crossings: Vec<&Crossing> = others.iter().flat_map(|other| &other.crossings).collect();
    crossings.extend(&case.crossings);
    crossings.sort_by_key(|crossing| (crossing.on, crossing.direction == Direction::Entry));
    let (visits, unfinished) = pairs(&crossings);
    let (stays, problem) = match Stays::new(policy.stays, visits) {
        Ok(stays) => (stays, None),
        Err(problem) => (Stays::none(policy.stays), Some(problem)),
    };
    let trip = &case.subject.trip;
    let applied =
        policy.post(&case.post).map_or_else(|| case.submitted_at.date(), |post| post.date(case.submitted_at));
    let days = u16::try_from(trip.days).unwrap_or(u16::MAX);
    let asked = Asked {
        visa_type: &case.visa_type,
        post: &case.post,
        purpose: trip.purposes.first().map_or("", String::as_str),
        applied_on: applied,
        arrival: trip.arrival,
        departure: trip.departure,
        days,
        entries: trip.entries,
        passport_until: case.subject.passport.expires_on,
    };
    let earlier: Vec<EarlierVisa> = others.iter().filter_map(|other| visa(other)).collect();
    StayView {
        unfinished,
        problem,
        arrival: trip.arrival,
        used: stays.used_on(domain::time::plus_days(trip.arrival, -1)),
        longest: stays.longest_from(trip.arrival),
        last_day: stays.last_day_from(trip.arrival),
        earliest: stays.earliest_for(days, trip.arrival),
        validity: propose(policy, &asked, &earlier, &stays),
        visits: stays.visits().to_vec(),
    }
}

/// Each entry with the exit that follows it.
fn pairs(crossings: &[&Crossing]) -> (Vec<Visit>, Vec<Date>) {
    let (mut visits, mut unfinished) = (Vec::new(), Vec::new());
    let mut inside: Option<Date> = None;
    for crossing in crossings {
        match (crossing.direction, inside) {
            (Direction::Entry, before) => {
                unfinished.extend(before);
                inside = Some(crossing.on);
            }
            (Direction::Exit, Some(entry)) => {
                visits.push(Visit { entry, exit: crossing.on });
                inside = None;
            }
            (Direction::Exit, None) => {}
        }
    }
    unfinished.extend(inside);
    (visits, unfinished)
}

/// The visa of a case that its holder had, and whether anything speaks against its lawful use: it was used, within its validity, and
/// neither annulled nor revoked.
fn visa(case: &Case) -> Option<EarlierVisa> {
    let grant = case.grant()?;
    if !matches!(case.state, State::HandedOver | State::Annulled | State::Revoked) {
        return None;
    }
    let used = case.crossings.iter().any(|crossing| crossing.direction == Direction::Entry);
    let within =
        case.crossings.iter().all(|crossing| (grant.valid_from..=grant.valid_until).contains(&crossing.on));
    let (visits, _) = pairs(&case.crossings.iter().collect::<Vec<_>>());
    let length = |visit: &Visit| domain::form::date::days_counted(visit.entry, visit.exit);
    let short = visits.iter().all(|visit| length(visit) <= u32::from(grant.days));
    Some(EarlierVisa {
        visa_type: grant.visa_type.clone(),
        valid_from: grant.valid_from,
        valid_until: grant.valid_until,
        entries: grant.entries,
        limited: grant.territory.is_some(),
        lawful: case.state == State::HandedOver && used && within && short,
    })
}

#[cfg(test)]
mod tests {
    use super::pairs;
    use domain::case::{Crossing, Direction};
    use domain::stay::Visit;
    use jiff::civil::date;

    #[test]
    fn an_entry_waits_for_its_exit() {
        let at = |direction, day| Crossing { direction, on: date(2027, 3, day), place: "Port".to_owned() };
        let all = [
            at(Direction::Entry, 1),
            at(Direction::Exit, 5),
            at(Direction::Entry, 5),
            at(Direction::Entry, 9),
            at(Direction::Exit, 10),
            at(Direction::Exit, 11),
            at(Direction::Entry, 20),
        ];
        let (visits, unfinished) = pairs(&all.iter().collect::<Vec<_>>());
        let visit = |entry, exit| Visit { entry: date(2027, 3, entry), exit: date(2027, 3, exit) };
        assert_eq!(visits, [visit(1, 5), visit(9, 10)]);
        assert_eq!(unfinished, [date(2027, 3, 5), date(2027, 3, 20)]);
    }
}
