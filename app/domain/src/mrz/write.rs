//! Writing the MRZ of a visa (Doc 9303-7 sections 4.2.2 and 7.2.2).

use super::{BirthDate, Field, Format, Lines, Visa, check, name};

/// A visa cannot be written, because of one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem}")]
pub struct WriteError {
    /// The field.
    pub field: Field,
    /// Why.
    pub problem: WriteProblem,
}

/// Why a field cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteProblem {
    /// Only MRV-A and MRV-B are visas.
    #[error("{0} is not the layout of a visa")]
    NotAVisa(Format),
    /// The code is not one that may be printed here (see [`crate::states`]).
    #[error("the code may not be printed here")]
    Code,
    /// Longer than the layout has room for.
    #[error("{length} characters, the layout has room for {most}")]
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters that the field has.
        most: usize,
    },
    /// A year outside 1900-2099, whose century nobody could tell from two digits.
    #[error("the year {0} is outside 1900-2099")]
    Year(i16),
}

/// Writes the two lines of a visa. Takes no heap memory.
///
/// ```
/// use domain::mrz::{DocumentNumber, Format, MrzName, OptionalData, Sex, Visa, write};
/// let visa = Visa {
///     type_letter: None,
///     issuing_state: "UTO".parse()?,
///     name: MrzName::new("ERIKSSON", "ANNA MARIA")?,
///     document_number: DocumentNumber::new("L898902C")?,
///     nationality: "UTO".parse()?,
///     birth: "690806".parse()?,
///     sex: Sex::F,
///     expiry: domain::Date::new(1994, 6, 23)?,
///     optional_data: OptionalData::new("ZE184226B")?,
/// };
/// let lines = write(&visa, Format::MrvA)?;
/// assert_eq!(lines.line1(), "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<");
/// assert_eq!(lines.line2(), "L898902C<3UTO6908061F9406236ZE184226B<<<<<<<");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`WriteError`] names the field and the reason.
pub fn write(visa: &Visa, format: Format) -> Result<Lines, WriteError> {
    let fail = |field, problem| Err(WriteError { field, problem });
    if !format.is_visa() {
        return fail(Field::DocumentCode, WriteProblem::NotAVisa(format));
    }
    if !visa.issuing_state.state().is_some_and(crate::states::State::can_issue) {
        return fail(Field::IssuingState, WriteProblem::Code);
    }
    if !visa.nationality.state().is_some_and(crate::states::State::can_be_nationality) {
        return fail(Field::Nationality, WriteProblem::Code);
    }
    if !(1900..=2099).contains(&visa.expiry.year()) {
        return fail(Field::Expiry, WriteProblem::Year(visa.expiry.year()));
    }
    let optional = visa.optional_data.as_bytes();
    let most = format.visa_optional_width();
    if optional.len() > most {
        return fail(Field::OptionalData, WriteProblem::TooLong { length: optional.len(), most });
    }

    let mut lines = Lines::blank(format);
    lines.put(1, 1, &[b'V', visa.type_letter.map_or(b'<', super::TypeLetter::byte)]);
    lines.put(1, 3, &visa.issuing_state.padded());
    let field = name::name_field(&visa.name, format.name_width());
    lines.put(1, 6, field.as_bytes());
    checked(&mut lines, 1, visa.document_number.padded());
    lines.put(2, 11, &visa.nationality.padded());
    checked(&mut lines, 14, &visa.birth.to_mrz());
    lines.put(2, 21, &[visa.sex.to_mrz()]);
    checked(&mut lines, 22, &BirthDate::from(visa.expiry).to_mrz());
    lines.put(2, 29, optional);
    Ok(lines)
}

/// Puts a field and its check digit behind it on line 2.
fn checked(lines: &mut Lines, position: usize, text: &[u8]) {
    lines.put(2, position, text);
    lines.put(2, position + text.len(), &[check::digit(text)]);
}
