//! Canonical composition and decomposition of Unicode (UAX 15), and which characters are marks.
//!
//! On the server from tables. A browser has the same tables of its own; asking it halves what it has to load before the
//! forms come to life. Both give the same for every assigned character: normalization is stable across versions.

pub(crate) use system::{compose, decompose, is_mark};

#[cfg(not(target_arch = "wasm32"))]
mod system {
    use unicode_normalization::UnicodeNormalization;

    /// The text in normalization form C.
    pub(crate) fn compose(text: &str) -> String {
        text.nfc().collect()
    }

    /// The letter in normalization form D.
    pub(crate) fn decompose(letter: char) -> String {
        std::iter::once(letter).nfd().collect()
    }

    /// Whether the character changes the letter before it (general category M).
    pub(crate) fn is_mark(letter: char) -> bool {
        unicode_normalization::char::is_combining_mark(letter)
    }
}

#[cfg(target_arch = "wasm32")]
mod system {
    use js_sys::{JsString, RegExp};

    /// The text in normalization form C.
    pub(crate) fn compose(text: &str) -> String {
        JsString::from(text).normalize("NFC").into()
    }

    /// The letter in normalization form D.
    pub(crate) fn decompose(letter: char) -> String {
        JsString::from(letter.to_string()).normalize("NFD").into()
    }

    /// Whether the character changes the letter before it (general category M).
    pub(crate) fn is_mark(letter: char) -> bool {
        !letter.is_ascii() && RegExp::new(r"^\p{M}$", "u").test(&letter.to_string())
    }
}
