//! Checks of one answer by itself, by its kind.

use super::{name, problem};
use crate::form::condition::View;
use crate::form::countries;
use crate::form::date::{self, DateFault};
use crate::form::field::{Field, Kind};
use crate::form::text;
use crate::problem::Problem;

/// What is wrong with the answer, if the field is shown.
pub(super) fn check(field: &Field, view: &View<'_>) -> Option<Problem> {
    if !view.is_shown(field) {
        return None;
    }
    if matches!(field.kind, Kind::Date | Kind::BirthDate) {
        return check_date(field, view);
    }
    let Some(value) = view.value(field.id) else {
        return missing(field, view);
    };
    let length = value.chars().count();
    if length > usize::from(field.max) {
        return Some(problem(field.id, "problem-too-long").with("max", field.max).with("length", length));
    }
    of_kind(field, &value)
}

fn missing(field: &Field, view: &View<'_>) -> Option<Problem> {
    if !view.is_needed(field) {
        // Something was typed that cleaning leaves nothing of, for example only hyphens in a document number.
        return None;
    }
    let key = match field.kind {
        Kind::Choice(_) | Kind::YesNo | Kind::Country => "problem-choose",
        Kind::Choices(_) => "problem-choose-some",
        Kind::Accept => "problem-accept",
        Kind::Date | Kind::BirthDate => "problem-date-required",
        _ => "problem-required",
    };
    Some(problem(field.id, key))
}

fn of_kind(field: &Field, value: &str) -> Option<Problem> {
    match field.kind {
        Kind::Choice(_) | Kind::YesNo => {
            (!field.options().contains(&value)).then(|| problem(field.id, "problem-not-an-option"))
        }
        Kind::Choices(options) => choices(field, value, options),
        Kind::Accept => (value != "yes").then(|| problem(field.id, "problem-accept")),
        Kind::Country => (!countries::takes(field, value))
            .then(|| problem(field.id, "problem-country").with("typed", value)),
        Kind::Email => (!is_email(value)).then(|| problem(field.id, "problem-email").with("typed", value)),
        Kind::Phone => (!is_phone(value)).then(|| problem(field.id, "problem-phone").with("typed", value)),
        Kind::PassportNumber => document_number(field, value),
        Kind::Integer => (!matches!(value.parse::<u16>(), Ok(1..=9999)))
            .then(|| problem(field.id, "problem-integer").with("typed", value)),
        Kind::Name => name::check(field, value, true),
        Kind::AnyName => name::check(field, value, false),
        Kind::Text | Kind::LongText | Kind::Mrz | Kind::Date | Kind::BirthDate => None,
    }
}

fn choices(field: &Field, value: &str, options: &[&str]) -> Option<Problem> {
    let mut chosen = value.split(',').map(str::trim).filter(|name| !name.is_empty()).peekable();
    if chosen.peek().is_none() {
        return Some(problem(field.id, "problem-choose-some"));
    }
    chosen.any(|name| !options.contains(&name)).then(|| problem(field.id, "problem-not-an-option"))
}

fn check_date(field: &Field, view: &View<'_>) -> Option<Problem> {
    match date::read(view.answers, field.id, field.kind == Kind::BirthDate) {
        Ok(Some(_)) => None,
        Ok(None) => missing(field, view),
        Err(DateFault::Missing(part)) => Some(problem(field.id, "problem-date-missing").with("part", part)),
        Err(DateFault::NotANumber(part)) => Some(problem(field.id, "problem-date-number").with("part", part)),
        Err(DateFault::YearDigits) => Some(problem(field.id, "problem-date-year")),
        Err(DateFault::Impossible(day, month, year)) => Some(
            problem(field.id, "problem-date-impossible")
                .with("day", day)
                .with("month", month)
                .with("year", year),
        ),
    }
}

/// A document number has capital letters A to Z and digits only, as the machine readable zone has.
fn document_number(field: &Field, value: &str) -> Option<Problem> {
    let (place, letter) = value.chars().enumerate().find(|(_, letter)| !letter.is_ascii_alphanumeric())?;
    Some(problem(field.id, "problem-document-letter").with("letter", letter).with("place", place + 1))
}

/// One `@` with something before it and a domain with a dot after it. Whether mail arrives only mail can tell.
fn is_email(value: &str) -> bool {
    let Some((local, domain)) = value.split_once('@') else { return false };
    let plain =
        |part: &str| !part.is_empty() && !part.contains(['@', ' ', ',', ';', '<', '>', '"', '(', ')']);
    plain(local)
        && plain(domain)
        && local.len() <= 64
        && domain.contains('.')
        && domain
            .split('.')
            .all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
}

/// Five to fifteen digits (ITU-T E.164 has at most fifteen), perhaps `+` before them.
fn is_phone(value: &str) -> bool {
    let number = text::phone_number(value);
    let digits = number.strip_prefix('+').or_else(|| number.strip_prefix("00")).unwrap_or(&number);
    (5..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}
