//! The digital seal of a case: what it must say, and that a seal says just that.

use super::*;
use crate::mrz::{self, Lines, NumberError};
use crate::policy::Policy;
use crate::seal::{self, Seal, SealedMrz, Stay, VisaSeal};
use zone::{ZoneError, principal};

impl Case {
    /// What the seal of this visa says, given the lines that are printed. Numbers of entries and days are those of the
    /// grant; a transit visa of the policy says that the holder does not enter.
    ///
    /// # Errors
    /// [`ZoneError`] names the field that cannot be sealed.
    pub fn seal(&self, grant: &Grant, lines: &Lines, policy: &Policy) -> Result<VisaSeal, ZoneError> {
        let unknown = || ZoneError::VisaType(grant.visa_type.clone());
        let visa = policy.visa_type(&grant.visa_type).ok_or_else(unknown)?;
        Ok(VisaSeal {
            mrz: SealedMrz::of(lines).ok_or_else(unknown)?,
            entries: Some(match grant.entries {
                Entries::Single => 1,
                Entries::Two => 2,
                Entries::Multiple => 0,
            }),
            stay: if visa.transit {
                Stay::Transit
            } else {
                Stay::of_days(grant.days).ok_or(ZoneError::Number(NumberError::Empty))?
            },
            passport: principal(&self.subject.passport.number)?,
            visa_type: None,
            additional: None,
            unknown: Vec::new(),
        })
    }
}

/// The part in which a seal is not the one of these lines, this grant and this passport; `None` when it is.
pub(super) fn difference(
    bytes: &[u8],
    expected: &VisaSeal,
    state: &str,
    issued: Date,
) -> Option<&'static str> {
    let Ok(read) = Seal::read(bytes) else { return Some("format") };
    let Ok(said) = VisaSeal::try_from(&read) else { return Some("format") };
    if read.header().issuing_state.as_str() != state {
        return Some(mrz::Field::IssuingState.name());
    }
    let [upper, lower] = expected.mrz.filled();
    let Ok(printed) = mrz::read_lines([upper.as_str(), lower.as_str()]) else { return Some("format") };
    if let Some(mismatch) = seal::against_visa(read.header(), &said, &printed).first() {
        return Some(mismatch.field.name());
    }
    [
        ("passport_number", said.passport == expected.passport),
        ("entries", said.entries == expected.entries),
        ("stay_days", said.stay == expected.stay),
        ("issued_on", read.header().issued == issued),
        ("format", said == *expected),
    ]
    .into_iter()
    .find_map(|(part, same)| (!same).then_some(part))
}
