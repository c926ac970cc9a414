//! The journey: purpose, dates, onward travel, lodging, who pays.

use super::{Found, problem};
use crate::form::condition::View;
use crate::form::date::{days_counted, minus_months, plus_months};

/// The purposes are among those of the kind of visa that was chosen.
pub(super) fn purpose(view: &View<'_>, found: &mut Found) {
    let allowed = &view.context.purposes;
    let fits = |name: &str| allowed.iter().any(|known| known == name);
    if !allowed.is_empty() && view.answers.choices("purposes").any(|name| !fits(name)) {
        found.add(problem("purposes", "problem-purpose"));
    }
}

/// The kind of visa that was chosen gives as many entries.
pub(super) fn entries(view: &View<'_>, found: &mut Found) {
    let allowed = &view.context.entries;
    if let Some(wanted) = view.value("entries")
        && !allowed.is_empty()
        && !allowed.contains(&wanted)
    {
        found.add(problem("entries", "problem-entries"));
    }
}

/// Arrival today or later, and not further ahead than applications are taken (Visa Code, Art. 9).
pub(super) fn arrival(view: &View<'_>, found: &mut Found) {
    let Some(arrival) = view.date("arrival-date") else { return };
    let (today, months) = (view.context.today, view.context.earliest_months);
    if arrival < today {
        found.add(problem("arrival-date", "problem-arrival-past").with("earliest", today));
    } else if arrival > plus_months(today, months) {
        found.add(
            problem("arrival-date", "problem-arrival-early")
                .with("months", months)
                .with("from", minus_months(arrival, months)),
        );
    }
}

/// Departure not before arrival, and within the longest stay.
pub(super) fn departure(view: &View<'_>, found: &mut Found) {
    let (Some(arrival), Some(departure)) = (view.date("arrival-date"), view.date("departure-date")) else {
        return;
    };
    if departure < arrival {
        found.add(problem("departure-date", "problem-departure-order").with("arrival", arrival));
    }
    let days = days_counted(arrival, departure);
    if let Some(max) = view.context.max_stay_days
        && days > u32::from(max)
    {
        found.add(problem("departure-date", "problem-stay-long").with("days", days).with("max", max));
    }
}

/// The days wanted for several stays: within the longest stay, and not fewer than the first stay has.
pub(super) fn total_days(view: &View<'_>, found: &mut Found) {
    let Some(days) = view.value("stay-days").and_then(|days| days.parse::<u32>().ok()) else { return };
    if let Some(max) = view.context.max_stay_days
        && days > u32::from(max)
    {
        found.add(problem("stay-days", "problem-stay-days").with("days", days).with("max", max));
    }
    if let (Some(arrival), Some(departure)) = (view.date("arrival-date"), view.date("departure-date")) {
        let first = days_counted(arrival, departure);
        if days < first {
            found.add(problem("stay-days", "problem-stay-days-few").with("days", days).with("first", first));
        }
    }
}

/// The entry permit for the country after this one starts before it ends and still holds at the departure.
pub(super) fn onward(view: &View<'_>, found: &mut Found) {
    let Some(until) = view.date("onward-permit-until") else { return };
    if let Some(from) = view.date("onward-permit-from")
        && until < from
    {
        found.add(problem("onward-permit-until", "problem-onward-order").with("from", from));
    }
    if let Some(departure) = view.date("departure-date")
        && until < departure
    {
        found.add(problem("onward-permit-until", "problem-onward-expired").with("departure", departure));
    }
}

/// Only who changes planes or leaves the same day needs no place to stay.
pub(super) fn lodging(view: &View<'_>, found: &mut Found) {
    if view.value("lodging").as_deref() != Some("none")
        || view.answers.choices("purposes").any(|name| name == "airport-transit")
    {
        return;
    }
    if let (Some(arrival), Some(departure)) = (view.date("arrival-date"), view.date("departure-date"))
        && arrival < departure
    {
        found.add(problem("lodging", "problem-lodging-none"));
    }
}

/// A sponsor named by reference is one that the form names.
pub(super) fn sponsor(view: &View<'_>, found: &mut Found) {
    let named = match view.value("sponsor").as_deref() {
        Some("host") => view.value("lodging").as_deref() == Some("person"),
        Some("organisation") => view.value("invited-by-organisation").as_deref() == Some("yes"),
        _ => return,
    };
    if !named {
        let sponsor = view.value("sponsor").unwrap_or_default();
        found.add(problem("sponsor", "problem-sponsor-missing").with("sponsor", sponsor));
    }
}
