//! Short texts of the MRZ alphabet that live in the value itself.

use std::fmt;

/// At most `N` characters of `A-Z 0-9 <`, without heap.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Short<const N: usize> {
    bytes: [u8; N],
    len: u8,
}

impl<const N: usize> Short<N> {
    /// Nothing.
    pub const EMPTY: Self = Self { bytes: [b'<'; N], len: 0 };

    /// Adds one byte; `false` when it is full or the byte is not of the alphabet.
    pub(crate) fn push(&mut self, byte: u8) -> bool {
        if super::check::value(byte).is_none() {
            return false;
        }
        match self.bytes.get_mut(usize::from(self.len)) {
            Some(place) if self.len < u8::MAX => {
                *place = byte;
                self.len += 1;
                true
            }
            _ => false,
        }
    }

    /// Adds bytes of the alphabet until it is full.
    pub(crate) fn extend(&mut self, bytes: &[u8]) {
        debug_assert!(bytes.iter().all(|b| super::check::value(*b).is_some()), "MRZ alphabet");
        let free = self.bytes.get_mut(usize::from(self.len)..).unwrap_or_default();
        let count = free.len().min(bytes.len());
        if let (Some(to), Some(from)) = (free.get_mut(..count), bytes.get(..count)) {
            to.copy_from_slice(from);
            self.len += count as u8;
        }
    }

    /// Adds words until it is full, a filler in the place of each space.
    pub(crate) fn extend_words(&mut self, words: &[u8]) {
        let free = self.bytes.get_mut(usize::from(self.len)..).unwrap_or_default();
        for (to, from) in free.iter_mut().zip(words) {
            *to = if *from == b' ' { b'<' } else { *from };
        }
        self.len += free.len().min(words.len()) as u8;
    }

    /// Fills up to `width` characters with fillers.
    pub(crate) fn pad(&mut self, width: usize) {
        if let Some(rest) = self.bytes.get_mut(usize::from(self.len)..width) {
            rest.fill(b'<');
            self.len = width as u8;
        }
    }

    /// Cuts fillers from the end.
    pub(crate) fn trim(&mut self) {
        while self.len > 0 && self.bytes.get(usize::from(self.len) - 1) == Some(&b'<') {
            self.len -= 1;
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// The text, for those who put it into lines: looking at it again as UTF-8 takes longer than copying it.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// The text padded with fillers to `N` bytes.
    pub(crate) const fn padded(&self) -> &[u8; N] {
        &self.bytes
    }
}

impl<const N: usize> std::ops::Deref for Short<N> {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl<const N: usize> fmt::Display for Short<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<const N: usize> fmt::Debug for Short<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<const N: usize> serde::Serialize for Short<N> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
