//! Earlier stays and visas of a person, as far as the system knows them, and the validity that follows for the next
//! visa. What follows is counted by [`domain::stay`].

use domain::case::{Case, Crossing, State};
use domain::policy::Policy;
use domain::stay::{Asked, EarlierVisa, Stays, Validity, Visit, Visits, is_lawful, propose, visits};
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

/// From the case and the other cases of the same person, whatever post had them.
pub fn stays(case: &Case, others: &[&Case], policy: &Policy) -> StayView {
    let crossings = others.iter().copied().chain([case]).map(|case| case.crossings.as_slice());
    let Visits { finished, unfinished } = visits(&crossings.collect::<Vec<&[Crossing]>>());
    let (stays, problem) = match Stays::new(policy.stays, finished) {
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
    let earlier: Vec<EarlierVisa> = others.iter().filter_map(|other| visa(other, policy, applied)).collect();
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

/// The visa of a case that its holder had, and whether anything speaks against its lawful use on the day of the next application: how it
/// was used, and that it was annulled or revoked.
fn visa(case: &Case, policy: &Policy, on: Date) -> Option<EarlierVisa> {
    let grant = case.grant()?;
    if !matches!(case.state, State::HandedOver | State::Annulled | State::Revoked) {
        return None;
    }
    Some(EarlierVisa {
        visa_type: grant.visa_type.clone(),
        valid_from: grant.valid_from,
        valid_until: grant.valid_until,
        entries: grant.entries,
        limited: grant.territory.is_some(),
        lawful: case.state == State::HandedOver && is_lawful(policy.stays, grant, &case.crossings, on),
    })
}
