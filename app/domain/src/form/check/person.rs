//! The person: birth, nationalities, residence, earlier fingerprints.

use super::{Found, problem};
use crate::form::condition::View;
use crate::form::date::plus_years;

/// Born, and not longer ago than anybody lives.
pub(super) fn birth(view: &View<'_>, found: &mut Found) {
    let (today, years) = (view.context.today, view.context.oldest_years);
    for field in ["birth-date", "eu-birth-date"] {
        let Some(born) = view.birth_date(field) else { continue };
        if born.earliest() > today {
            found.add(problem(field, "problem-birth-future").with("latest", today));
        } else if plus_years(born.latest(), years) < today {
            found.add(problem(field, "problem-birth-old").with("years", years));
        }
    }
}

/// No nationality twice: who answers that it changed, or that there is another, names a different one.
pub(super) fn nationalities(view: &View<'_>, found: &mut Found) {
    let Some(now) = view.value("nationality") else { return };
    let other = view.value("other-nationality");
    for field in ["birth-nationality", "other-nationality", "third-nationality"] {
        let Some(value) = view.value(field) else { continue };
        let repeats_other = field == "third-nationality" && Some(&value) == other.as_ref();
        if value == now || repeats_other {
            found.add(problem(field, "problem-nationality-repeated").with("country", value));
        }
    }
}

/// A residence permit that has ended is none.
pub(super) fn residence(view: &View<'_>, found: &mut Found) {
    if let Some(until) = view.date("residence-until")
        && until < view.context.today
    {
        found.add(problem("residence-until", "problem-permit-expired").with("earliest", view.context.today));
    }
}

/// Fingerprints were given in the past.
pub(super) fn fingerprints(view: &View<'_>, found: &mut Found) {
    if let Some(given) = view.date("fingerprints-date")
        && given > view.context.today
    {
        found.add(problem("fingerprints-date", "problem-past-only").with("latest", view.context.today));
    }
}
