//! Canonical composition and decomposition of Unicode (UAX 15), which characters are marks, and capitals.
//!
//! On the server from tables. A browser has the same tables of its own; asking it halves what it has to load before the
//! forms come to life. Both give the same for every assigned character: normalization and case pairs are stable across
//! versions.

pub(crate) use system::{base, capitals, compose, is_mark};

#[cfg(not(target_arch = "wasm32"))]
mod system {
    use std::borrow::Cow;
    use unicode_normalization::char::decompose_canonical;
    use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

    /// The text in normalization form C, which it nearly always has already.
    pub(crate) fn compose(text: &str) -> Cow<'_, str> {
        if text.chars().all(is_steady) || is_nfc_quick(text.chars()) == IsNormalized::Yes {
            Cow::Borrowed(text)
        } else {
            Cow::Owned(text.nfc().collect())
        }
    }

    /// Whether the letter stays what it is in form C whatever stands around it: Latin up to the first combining mark, and
    /// Cyrillic up to the first of its own. Asking the tables about each letter takes longer than all the rest.
    pub(super) const fn is_steady(letter: char) -> bool {
        matches!(letter, '\0'..'\u{300}' | '\u{400}'..'\u{483}')
    }

    /// The letter that a composed one is made of when all else in its normalization form D are marks.
    pub(crate) fn base(letter: char) -> Option<char> {
        let (mut base, mut marks) = (None, true);
        decompose_canonical(letter, |part| match base {
            None => base = Some(part),
            Some(_) => marks &= is_mark(part),
        });
        base.filter(|base| marks && *base != letter)
    }

    /// The capitals of a letter, usually one, by itself: what stands around it does not count.
    pub(crate) fn capitals(letter: char) -> impl Iterator<Item = char> {
        letter.to_uppercase()
    }

    /// Whether the character changes the letter before it (general category M).
    pub(crate) fn is_mark(letter: char) -> bool {
        unicode_normalization::char::is_combining_mark(letter)
    }
}

#[cfg(target_arch = "wasm32")]
mod system {
    use js_sys::{JsString, RegExp};
    use std::borrow::Cow;

    /// The text in normalization form C.
    pub(crate) fn compose(text: &str) -> Cow<'_, str> {
        if text.is_ascii() {
            return Cow::Borrowed(text);
        }
        Cow::Owned(JsString::from(text).normalize("NFC").into())
    }

    /// The letter that a composed one is made of when all else in its normalization form D are marks.
    pub(crate) fn base(letter: char) -> Option<char> {
        let decomposed: String = JsString::from(letter.to_string()).normalize("NFD").into();
        let mut parts = decomposed.chars();
        let base = parts.next().filter(|base| *base != letter)?;
        parts.all(is_mark).then_some(base)
    }

    /// The capitals of a letter, usually one, by itself: what stands around it does not count.
    pub(crate) fn capitals(letter: char) -> impl Iterator<Item = char> {
        let capitals: String = JsString::from(letter.to_string()).to_upper_case().into();
        capitals.chars().collect::<Vec<_>>().into_iter()
    }

    /// Whether the character changes the letter before it (general category M).
    pub(crate) fn is_mark(letter: char) -> bool {
        !letter.is_ascii() && RegExp::new(r"^\p{M}$", "u").test(&letter.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::system::is_steady;
    use unicode_normalization::char::canonical_combining_class;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    #[test]
    fn steady_letters_are_composed_and_stay_so() {
        for letter in ('\0'..'\u{1000}').filter(|letter| is_steady(*letter)) {
            assert_eq!(is_nfc_quick(std::iter::once(letter)), IsNormalized::Yes, "{letter:?}");
            assert_eq!(canonical_combining_class(letter), 0, "{letter:?}");
        }
    }
}
