//! The signature as a seal carries it: r||s, each filled with zeros to the size of the curve's order (Doc 9303-13 2.5).

use super::error::Fault;

/// r||s.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Signature(Vec<u8>);

impl Signature {
    /// From r||s.
    ///
    /// # Errors
    /// [`Fault::Size`] for no or an odd number of bytes or more than 132 (521 bits), [`Fault::Zero`] when r or s is zero.
    pub fn new(bytes: &[u8]) -> Result<Self, Fault> {
        let half = bytes.len() / 2;
        if bytes.is_empty() || !bytes.len().is_multiple_of(2) || half > 66 {
            return Err(Fault::Size { expected: "twice the size of the curve's order", found: bytes.len() });
        }
        if bytes.chunks(half).any(|half| half.iter().all(|byte| *byte == 0)) {
            return Err(Fault::Zero);
        }
        Ok(Self(bytes.to_vec()))
    }

    /// r||s.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// r.
    pub fn r(&self) -> &[u8] {
        self.0.split_at(self.0.len() / 2).0
    }

    /// s.
    pub fn s(&self) -> &[u8] {
        self.0.split_at(self.0.len() / 2).1
    }
}

impl std::fmt::Debug for Signature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signature(")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02X}"))?;
        f.write_str(")")
    }
}
