//! The message keys of the form, so that a test can prove that every one is written in every language.

use super::fields::fields;
use super::sections::{GROUPS, SECTIONS};

/// Every problem that the form raises, with the arguments of its message besides `label`. An argument may come as
/// `<name>-key` instead, to be looked up.
pub static PROBLEMS: &[(&str, &[&str])] = &[
    ("problem-required", &[]),
    ("problem-choose", &[]),
    ("problem-choose-some", &[]),
    ("problem-accept", &[]),
    ("problem-date-required", &[]),
    ("problem-too-long", &["max", "length"]),
    ("problem-not-an-option", &[]),
    ("problem-date-missing", &["part"]),
    ("problem-date-number", &["part"]),
    ("problem-date-year", &[]),
    ("problem-date-impossible", &["day", "month", "year"]),
    ("problem-country", &["typed"]),
    ("problem-email", &["typed"]),
    ("problem-phone", &["typed"]),
    ("problem-document-letter", &["letter", "place"]),
    ("problem-integer", &["typed"]),
    ("problem-name-digit", &["letter"]),
    ("problem-name-letter", &["letter", "place"]),
    ("problem-name-machine", &["letter", "place"]),
    ("problem-name-no-letter", &[]),
    ("problem-name-dummy", &["typed"]),
    ("problem-purpose", &[]),
    ("problem-entries", &[]),
    ("problem-birth-future", &["latest"]),
    ("problem-birth-old", &["years"]),
    ("problem-past-only", &["latest"]),
    ("problem-passport-before-birth", &["birth"]),
    ("problem-passport-order", &["issued"]),
    ("problem-passport-expired", &["expired"]),
    ("problem-passport-old", &["years", "earliest"]),
    ("problem-passport-short", &["months", "departure", "needed"]),
    ("problem-departure-passport", &["months", "expires", "latest"]),
    ("problem-arrival-past", &["earliest"]),
    ("problem-arrival-early", &["months", "from"]),
    ("problem-departure-order", &["arrival"]),
    ("problem-stay-long", &["days", "max"]),
    ("problem-stay-days", &["days", "max"]),
    ("problem-stay-days-few", &["days", "first"]),
    ("problem-permit-expired", &["earliest"]),
    ("problem-onward-order", &["from"]),
    ("problem-onward-expired", &["departure"]),
    ("problem-nationality-repeated", &["country"]),
    ("problem-lodging-none", &[]),
    ("problem-sponsor-missing", &["sponsor"]),
    ("problem-mrz-shape", &[]),
    ("problem-mrz-length", &["line", "length", "expected"]),
    ("problem-mrz-sign", &["line", "place", "read"]),
    ("problem-mrz-kind", &[]),
    ("problem-mrz-check-digit", &["what", "line", "place", "read", "computed"]),
    ("problem-mrz-character", &["line", "place", "read", "expected"]),
    ("problem-mrz-part", &["what", "line", "place"]),
    ("problem-mrz-conflict", &["typed", "read"]),
];

/// Every message key that the form uses: labels, hints, options, titles and problems.
pub fn message_keys() -> impl Iterator<Item = String> {
    let words = fields().flat_map(|field| {
        std::iter::once(field.label_key())
            .chain(field.hint_key())
            .chain(field.options().iter().map(|option| field.option_key(option)))
    });
    let titles = SECTIONS.iter().map(|section| format!("section-{}", section.id));
    let groups = GROUPS.iter().map(|group| format!("group-{group}"));
    words.chain(titles).chain(groups).chain(PROBLEMS.iter().map(|(key, _)| (*key).to_owned()))
}
