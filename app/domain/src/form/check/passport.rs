//! The passport: issued before it expires, not too old, valid long enough (Visa Code, Art. 12).

use super::{Found, problem};
use crate::form::condition::View;
use crate::form::date::{minus_months, plus_months, plus_years};

/// Issued not in the future, not before the birth, and within the years that the policy asks for.
pub(super) fn issued(view: &View<'_>, found: &mut Found) {
    let Some(issued) = view.date("passport-issued") else { return };
    let (today, years) = (view.context.today, view.context.passport_age_years);
    if issued > today {
        found.add(problem("passport-issued", "problem-past-only").with("latest", today));
    }
    if let Some(born) = view.birth_date("birth-date")
        && issued < born.earliest()
    {
        found.add(problem("passport-issued", "problem-passport-before-birth").with("birth", born));
    }
    if plus_years(issued, years) < today {
        let earliest = minus_months(today, years.saturating_mul(12));
        found.add(
            problem("passport-issued", "problem-passport-old")
                .with("years", years)
                .with("earliest", earliest),
        );
    }
}

/// Expires after it was issued, and not before today.
pub(super) fn expires(view: &View<'_>, found: &mut Found) {
    let Some(expires) = view.date("passport-expires") else { return };
    if let Some(issued) = view.date("passport-issued")
        && expires <= issued
    {
        found.add(problem("passport-expires", "problem-passport-order").with("issued", issued));
    }
    if expires < view.context.today {
        found.add(problem("passport-expires", "problem-passport-expired").with("expired", expires));
    }
}

/// Valid for the months after the departure that the policy asks for. Said on both pages: the person may have mistyped
/// either date, and whichever page comes second is where it can be seen first.
pub(super) fn long_enough(view: &View<'_>, found: &mut Found) {
    let (Some(expires), Some(departure)) = (view.date("passport-expires"), view.date("departure-date"))
    else {
        return;
    };
    let months = view.context.passport_margin_months;
    let needed = plus_months(departure, months);
    if expires >= needed {
        return;
    }
    found.add(
        problem("passport-expires", "problem-passport-short")
            .with("months", months)
            .with("departure", departure)
            .with("needed", needed),
    );
    found.add(
        problem("departure-date", "problem-departure-passport")
            .with("months", months)
            .with("expires", expires)
            .with("latest", minus_months(expires, months)),
    );
}
