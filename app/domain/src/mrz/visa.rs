//! What a visa's MRZ says, as values.

use super::{BirthDate, DocumentNumber, MrzName, OptionalData, Sex, TypeLetter};
use crate::Date;
use crate::states::StateCode;
use serde::{Deserialize, Serialize};

/// The data of a visa's MRZ (Doc 9303-7 sections 4.2.2 and 7.2.2). All of it is mandatory except the type letter and the
/// optional data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visa {
    /// Second character of the document code; `None` is a filler.
    pub type_letter: Option<TypeLetter>,
    /// Issuing State or organisation.
    pub issuing_state: StateCode,
    /// Name of the holder in MRZ letters.
    pub name: MrzName,
    /// Passport number or visa number, as the State decides.
    pub document_number: DocumentNumber,
    /// Nationality of the holder; `UNO` or `UNA` for a laissez-passer of the United Nations.
    pub nationality: StateCode,
    /// Date of birth, parts of which may be unknown.
    pub birth: BirthDate,
    /// Sex.
    pub sex: Sex,
    /// "Valid until".
    pub expiry: Date,
    /// Optional data of the issuing State.
    #[serde(default)]
    pub optional_data: OptionalData,
}
