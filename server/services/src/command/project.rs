//! The row of a case: what lists and searches need, as it follows from the case. [`crate::audit::verify`] makes it again.

use domain::case::{Case, plain_number};
use domain::mrz;
use store::cases::CaseRow;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Writes everything into `row` that follows from the case: all but ids, key, snapshot and the journal's number.
pub(crate) fn project(case: &Case, row: &mut CaseRow) {
    let subject = &case.subject;
    row.reference = case.reference.to_string();
    row.post = case.post.clone();
    row.applicant_id = case.applicant;
    row.state = case.state.to_string();
    row.visa_type.clone_from(&case.visa_type);
    row.policy_version.clone_from(&case.policy);
    row.language.clone_from(&case.language);
    row.family_name.clone_from(&subject.names.surname);
    row.given_names = subject.names.given.clone().unwrap_or_default();
    row.search = search(case);
    row.birth_date = subject.birth.to_string();
    row.nationality.clone_from(&subject.nationality);
    row.passport_number = plain_number(&subject.passport.number);
    row.print_post.clone_from(&case.print_post);
    row.visa_number = case.visa_number().map(ToOwned::to_owned);
    row.mrz_key = mrz_key(case);
    row.assigned_to = case.assigned;
    row.due_on = case.due().map(Into::into);
    row.submitted_at = case.submitted_at;
    row.lodged_at = case.lodging.as_ref().map(|lodging| lodging.at);
    row.decided_at = case.decision.as_ref().map(|decision| decision.at);
    row.updated_at = case.changed_at;
    let grant = case.grant();
    row.valid_from = grant.map(|grant| grant.valid_from.into());
    row.valid_until = grant.map(|grant| grant.valid_until.into());
}

/// The document number in the printed MRZ: what the border reads first. Under a policy that prints the passport number
/// several visas can have the same.
fn mrz_key(case: &Case) -> Option<String> {
    let sticker = case.stickers.iter().rev().find(|sticker| sticker.counts())?;
    let [upper, lower] = &sticker.rendering.as_ref()?.mrz;
    let read = mrz::read(&format!("{upper}\n{lower}")).ok()?;
    Some(plain_number(read.document_number().as_str()))
}

/// The words by which a case is found.
fn search(case: &Case) -> String {
    let subject = &case.subject;
    let mut words = fold_words(&subject.names.surname);
    words.extend(fold_words(subject.names.given.as_deref().unwrap_or_default()));
    words.extend(fold_words(subject.names.native.as_deref().unwrap_or_default()));
    if let Ok((name, _)) = case.mrz_identifiers() {
        words.extend(fold_words(&name.to_string()));
    }
    words.extend(fold_words(case.reference.as_str()));
    let numbers = [case.reference.as_str(), &subject.passport.number, case.visa_number().unwrap_or_default()];
    words.extend(numbers.into_iter().map(|text| plain_number(text).to_lowercase()));
    words.push(subject.nationality.to_lowercase());
    words.retain(|word| !word.is_empty());
    words.sort();
    words.dedup();
    words.join(" ")
}

/// Splits a text into words of small letters without marks, as the search compares them.
pub(crate) fn fold_words(text: &str) -> Vec<String> {
    let folded: String =
        text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}
