//! Which codes of Doc 9303-3 a country field takes.

use super::field::Field;
use crate::states::{self, Kind, Scope, State};

/// The rows that the field offers, sorted by code: nationalities for a nationality, issuers for the passport, States and
/// territories otherwise. The specimen State is among them; withdrawn codes are not.
pub fn countries(field: &Field) -> impl Iterator<Item = &'static State> {
    let id = field.id;
    states::all().iter().filter(move |state| fits(id, state))
}

/// Whether the field takes this code.
pub(super) fn takes(field: &Field, code: &str) -> bool {
    states::lookup(code).is_some_and(|state| fits(field.id, state))
}

fn fits(field: &str, state: &State) -> bool {
    if field.ends_with("nationality") {
        state.can_be_nationality()
    } else if field == "passport-country" {
        state.can_issue()
    } else {
        matches!(state.kind, Kind::State | Kind::Specimen)
            && matches!(state.scope, Scope::Both | Scope::Specimens)
    }
}

/// The code of a country as it is kept: capital letters, `D` for the ISO code `DEU`.
pub(super) fn code(cleaned: &str) -> String {
    let code = cleaned.to_uppercase();
    if code == "DEU" { "D".to_owned() } else { code }
}
