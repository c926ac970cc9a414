//! The inputs of what a visa allows, as the pages of proposal and decision draw them.

use super::{Found, chosen, day};
use crate::forms::FormData;
use domain::{Problem, Problems, case::Grant};

/// Reads them.
///
/// # Errors
/// Everything that has to be corrected.
pub fn read(form: &FormData) -> Result<Grant, Problems> {
    let mut found = Found::default();
    let from = found.take(day(form, "from"));
    let until = found.take(day(form, "until"));
    let entries = found.take(chosen(form, "entries"));
    let days = form.text("days").parse().map_err(|_| Problem::new("days", "problem-desk-days"));
    let days = found.take(days);
    let territory = Some(form.text("territory")).filter(|text| !text.is_empty());
    match (from, until, entries, days) {
        (Some(valid_from), Some(valid_until), Some(entries), Some(days)) => Ok(Grant {
            visa_type: form.text("visa-type").to_owned(),
            valid_from,
            valid_until,
            entries,
            days,
            territory: territory.map(str::to_owned),
            remarks: form.text("remarks").to_owned(),
        }),
        _ => Err(found.problems()),
    }
}
