//! To whom a visit belongs.

use crate::command::fold_words;
use crate::desk::case::PassportCheck;
use crate::{Services, desk};
use domain::case::{Case, plain_number};
use std::fmt::Write as _;

/// A keyed hash of the person and the passport of a case. It is the same for every application in the same name, with the same
/// passport, and another one as soon as the passport that was read is not the one that was declared: an amended passport or
/// name makes another person of it.
pub(super) fn of(services: &Services, case: &Case) -> Vec<u8> {
    services.vault.blind("visits.identity", &text(case)).to_vec()
}

fn text(case: &Case) -> String {
    let (names, passport) = (&case.subject.names, &case.subject.passport);
    let given = names.given.as_deref().unwrap_or_default();
    let mut text = format!(
        "{}|{}|{}|{}",
        fold_words(&names.surname).join(" "),
        fold_words(given).join(" "),
        case.subject.birth,
        plain_number(&passport.number),
    );
    if let PassportCheck::Read { differences, .. } = desk::passport::passport(case) {
        for difference in differences.iter().filter(|one| is_person(one.field)) {
            // Written into a text, which cannot fail.
            let _ = write!(text, "|{:?}={}", difference.field, difference.passport);
        }
    }
    text
}

/// Whether a field says who somebody is, and not until when the passport is good.
const fn is_person(field: domain::mrz::Field) -> bool {
    use domain::mrz::Field;
    matches!(field, Field::DocumentNumber | Field::Name | Field::Birth)
}
