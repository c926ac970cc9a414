//! The name field of one line.

use crate::mrz::text::Short;

/// The 39, 31 or 30 characters of a name field, fillers included.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct NameField(Short<39>);

impl NameField {
    pub(super) const fn from_short(field: Short<39>) -> Self {
        Self(field)
    }

    /// Bytes beyond 39 are ignored; callers have checked the alphabet.
    pub(in crate::mrz) fn from_bytes(bytes: &[u8]) -> Self {
        let mut field = Short::EMPTY;
        field.extend(bytes);
        Self(field)
    }

    /// A field of its full width, for example from a test vector or a record.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() <= 39 && text.bytes().all(|b| crate::mrz::check::value(b).is_some());
        fits.then(|| Self::from_bytes(text.as_bytes()))
    }

    /// All characters, fillers included.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    pub(in crate::mrz) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Characters of the field.
    pub fn width(&self) -> usize {
        self.as_bytes().len()
    }

    /// Primary identifier, its components separated by `<`.
    pub fn primary(&self) -> &str {
        let name = self.as_str().trim_end_matches('<');
        name.split_once("<<").map_or(name, |(primary, _)| primary)
    }

    /// Secondary identifier, its components separated by `<`; empty when there is none.
    pub fn secondary(&self) -> &str {
        let name = self.as_str().trim_end_matches('<');
        name.split_once("<<").map_or("", |(_, secondary)| secondary.trim_start_matches('<'))
    }

    /// Whether the last position holds a letter: then the name may have been cut, even if it happens to fit exactly
    /// (Doc 9303-7 sections 4.2.3.3 and 7.2.3.3).
    pub fn may_be_truncated(&self) -> bool {
        self.as_bytes().last().is_some_and(u8::is_ascii_alphabetic)
    }
}

impl std::fmt::Display for NameField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::fmt::Debug for NameField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NameField({self})")
    }
}
