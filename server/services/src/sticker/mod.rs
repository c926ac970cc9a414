//! The visa label as a PDF: exact size, every character placed, the same bytes for the same input.
//!
//! [`render`] lays a [`Label`] out by the zones of Doc 9303-7 and writes it with a [`Layout`] (captions in two languages,
//! the printer's offset). The layout is computed first, as data ([`Placement`]), and only then drawn, so that tests and
//! proof views read the same boxes that the printer gets. [`calibration`] is the sheet from which an operator reads a
//! printer's offset.
//!
//! Rules for long values, in this order: a value is set at its normal size; a field with two lines breaks at a space,
//! hyphen, slash or comma; then the size goes down in steps of a quarter point to 5.5 pt; then a word may break between
//! two characters (every field has a second line for that); if the whole is too high, all sizes go down together; then [`RenderError::DoesNotFit`]. Nothing is ever cut. A value over the positions that Doc 9303-7
//! allows (15 for the place of issue, 8 for entries, 13 for the visa number, 46 for the type) is
//! [`RenderError::TooLong`]. Values are printed as given: the caller decides about capitals.
//!
//! The print profile has no colour but the portrait's: text is DeviceGray, so a driver builds black from K alone.

mod archive;
mod calibration;
mod check;
mod compose;
pub mod dates;
pub(crate) mod draw;
pub(crate) mod fonts;
pub mod geometry;
mod label;
mod pdf;
mod placement;
pub mod portrait;
mod rows;
pub mod seal;
mod slim;
mod svg;
pub mod testing;
#[cfg(test)]
mod tests;
mod text;

pub use archive::archive;
pub use calibration::calibration;
pub use compose::{Composition, compose};
pub use geometry::{Blank, Format, Rect, Zone};
pub use label::{BirthDate, Captions, Column, Design, Field, Label, Layout, Sex, Wording};
pub use placement::{Kind, Placement};
pub use rows::value;
pub use svg::svg;

use sha2::{Digest, Sha256};

/// A finished label.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// SHA-256 over the PDF.
    pub sha256: [u8; 32],
    /// Width and height of the page in millimetres.
    pub page: (f64, f64),
    /// Every piece on the label, in the order in which it is drawn.
    pub placements: Vec<Placement>,
    /// The zones of this label.
    pub zones: Vec<(Zone, Rect)>,
}

/// Why a label can't be printed.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum RenderError {
    /// A mandatory field is empty.
    #[error("{0:?} is empty")]
    Missing(Field),
    /// The value has more characters than Doc 9303-7 has positions for it.
    #[error("{field:?} has {got} characters, at most {limit} are allowed")]
    TooLong {
        /// The field.
        field: Field,
        /// Positions of the field.
        limit: usize,
        /// Characters of the value.
        got: usize,
    },
    /// The value or its caption does not fit even at the smallest size.
    #[error("{0:?} does not fit on the label")]
    DoesNotFit(Field),
    /// Each value fits, but all of them together are too high for the label.
    #[error("the values together do not fit on the label")]
    Full,
    /// No font in the program has this character.
    #[error("no font for the character {ch:?} (U+{:04X}) in {field:?}", u32::from(*.ch))]
    NoGlyph {
        /// The field.
        field: Field,
        /// The character.
        ch: char,
    },
    /// An MRZ line has the wrong number of characters or one outside `A-Z 0-9 <`.
    #[error("MRZ line {line} is not {width} characters of A-Z, 0-9 and <")]
    Mrz {
        /// 1 or 2.
        line: usize,
        /// Characters that the format asks for.
        width: usize,
    },
    /// The portrait is not a JPEG that can be read, or its shape leaves less than 26 x 32 mm in Zone V.
    #[error("the portrait is no JPEG of about 35:45")]
    Portrait,
    /// The State's blank is over a millimetre larger or smaller than its format.
    #[error("a blank is at most a millimetre larger or smaller than its format")]
    Size,
    /// The digital seal has more bytes than its place on the label can show.
    #[error("the seal of {bytes} bytes is too large for its place")]
    Seal {
        /// Bytes of the seal.
        bytes: usize,
    },
    /// The printer's offset is over 2.0 mm.
    #[error("an offset is at most 20 tenths of a millimetre")]
    Offset,
    /// The PDF writer refused the page.
    #[error("PDF: {0}")]
    Pdf(String),
}

/// Lays a label out and writes it as a PDF of exactly the label's size. Equal input gives equal bytes.
pub fn render(label: &Label, layout: &Layout) -> Result<Rendered, RenderError> {
    let composition = compose(label, layout)?;
    let pdf = write(label, layout, &composition)?;
    let sha256 = Sha256::digest(&pdf).into();
    let page = layout.design(label.format).blank.size;
    Ok(Rendered { pdf, sha256, page, placements: composition.placements, zones: composition.zones })
}

/// The second half of [`render`]: a composition as a PDF.
///
/// # Errors
/// [`RenderError::Portrait`] and [`RenderError::Pdf`].
pub fn write(label: &Label, layout: &Layout, composition: &Composition) -> Result<Vec<u8>, RenderError> {
    pdf::write(label, layout, composition)
}
