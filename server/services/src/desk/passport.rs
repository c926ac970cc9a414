//! What the two machine readable zones of a case say: that of the passport beside the form, and that of the visa.

use super::case::{MrzPreview, PassportCheck, PassportDifference};
use domain::Problem;
use domain::case::{Case, Grant, Outcome, ZoneError, plain_number};
use domain::mrz::name::{Match, names_match};
use domain::mrz::translit::{IdentifierError, NameError};
use domain::mrz::{self, Field, MrzName, Read, ReadError};
use domain::policy::Policy;

/// Compares the passport's MRZ with the form.
pub(crate) fn passport(case: &Case) -> PassportCheck {
    let Some(lines) = &case.subject.passport.mrz else { return PassportCheck::NotRead };
    match mrz::read(lines) {
        Ok(read) => {
            PassportCheck::Read { faults: read.faults().to_vec(), differences: differences(case, &read) }
        }
        Err(error) => PassportCheck::Unreadable(read_problem("passport-mrz", &error)),
    }
}

/// Why nothing could be read, as a message.
pub(crate) fn read_problem(field: &str, error: &ReadError) -> Problem {
    match error {
        ReadError::Empty => Problem::new(field, "problem-mrz-empty"),
        ReadError::Character { line, position, found } => Problem::new(field, "problem-mrz-read-character")
            .with("line", line)
            .with("position", position)
            .with("found", found),
        ReadError::LineLength { line, expected, found } => Problem::new(field, "problem-mrz-line-length")
            .with("line", line)
            .with("expected", expected)
            .with("found", found),
        ReadError::Length { found } => Problem::new(field, "problem-mrz-read-length").with("found", found),
    }
}

fn differences(case: &Case, read: &Read) -> Vec<PassportDifference> {
    let subject = &case.subject;
    let mut found = Vec::new();
    let mut compare = |field: Field, form: String, passport: String| {
        if form != passport {
            found.push(PassportDifference { field, form, passport });
        }
    };
    let plain = plain_number;
    compare(Field::DocumentNumber, plain(&subject.passport.number), plain(read.document_number().as_str()));
    compare(Field::IssuingState, subject.passport.issuer.clone(), read.issuing_state().to_owned());
    compare(Field::Nationality, subject.nationality.clone(), read.nationality().to_owned());
    if let Some(birth) = subject.birth.full() {
        compare(Field::Birth, six_digits(birth), read.birth_text().to_owned());
    }
    compare(Field::Expiry, six_digits(subject.passport.expires_on), read.expiry_text().to_owned());
    let sex = read.sex().map(|sex| sex.to_viz().to_string()).unwrap_or_default();
    compare(Field::Sex, mrz::Sex::from(subject.sex).to_viz().to_string(), sex);
    let given = subject.names.given.as_deref().unwrap_or_default();
    let typed = MrzName::transliterate(&subject.names.surname, given, &mrz::translit::Choices::default());
    let same = typed.as_ref().is_ok_and(|name| names_match(&read.name(), name) != Match::Different);
    if !same {
        let form = typed.map_or_else(|_| subject.names.surname.clone(), |name| name.to_string());
        let passport = read.name();
        let passport = [passport.primary(), passport.secondary()].join(", ").replace('<', " ");
        found.push(PassportDifference { field: Field::Name, form, passport });
    }
    found
}

/// A date as the MRZ writes it.
fn six_digits(date: domain::Date) -> String {
    format!("{:02}{:02}{:02}", date.year().rem_euclid(100), date.month(), date.day())
}

/// The MRZ that the visa has, or would have by the decision, the proposal or the wish of the applicant.
pub(crate) fn visa(case: &Case, policy: &Policy) -> MrzPreview {
    let sticker = case.sticker();
    if let Some(rendering) = sticker.and_then(|sticker| sticker.rendering.as_ref()) {
        return MrzPreview::Issued(rendering.mrz.clone());
    }
    let serial = sticker.map_or_else(|| stand_in(policy), |sticker| sticker.serial.clone());
    let lines = match case.mrz(&grant(case), &serial, policy) {
        Ok(lines) => lines,
        Err(error) => return MrzPreview::Impossible(zone_problem(&error)),
    };
    let name_source = case.mrz_identifiers().map_or(mrz::NameSource::Transliterated, |(_, source)| source);
    let name_cut = Read::from(lines).name().may_be_truncated();
    let lines = [lines.line1().to_owned(), lines.line2().to_owned()];
    MrzPreview::Preview { lines, name_source, name_cut }
}

/// Why the zone cannot be written, as a message about the field that has to be corrected.
pub(crate) fn zone_problem(error: &ZoneError) -> Problem {
    if let ZoneError::Name(IdentifierError { error: NameError::Letter { letter, .. }, .. }) = error {
        return Problem::new("mrz-name", "problem-visa-mrz-letter").with("letter", letter);
    }
    Problem::new("mrz-name", format!("problem-visa-mrz-{}", error.field().name().replace('_', "-")))
}

/// A number of the right shape that no blank has.
fn stand_in(policy: &Policy) -> String {
    let rule = &policy.sticker.serial;
    format!("{}{}", rule.letters, "0".repeat(usize::from(rule.digits)))
}

fn grant(case: &Case) -> Grant {
    let proposed = case.proposal.as_ref().and_then(|proposal| match &proposal.outcome {
        Outcome::Issue(grant) => Some(grant),
        Outcome::Refuse(_) => None,
    });
    let trip = &case.subject.trip;
    case.grant().or(proposed).cloned().unwrap_or_else(|| Grant {
        visa_type: case.visa_type.clone(),
        valid_from: trip.arrival,
        valid_until: trip.departure,
        entries: trip.entries,
        days: u16::try_from(trip.days).unwrap_or(u16::MAX),
        territory: None,
        remarks: String::new(),
    })
}
