//! Numbers of receipts and vouchers as people read and type them: post, year, six digits or more; a voucher has an `R` before
//! its digits. `GVA-2026-000017` is the 17th receipt of Geneva in 2026, `GVA-2026-R000002` its second voucher.

use domain::PostCode;
use std::fmt;
use store::cash::ReceiptRow;

/// What has numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Money that was taken.
    Receipt,
    /// Money that went back.
    Refund,
}

impl Kind {
    /// As the store keeps it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Refund => "refund",
        }
    }
}

/// A number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Post.
    pub post: PostCode,
    /// Year of the day of the till.
    pub year: i64,
    /// What it is the number of.
    pub kind: Kind,
    /// Place in the series, from 1.
    pub place: i64,
}

impl Number {
    /// The number of a row.
    pub fn of(row: &ReceiptRow) -> Self {
        let kind = if row.kind == Kind::Refund.as_str() { Kind::Refund } else { Kind::Receipt };
        Self { post: row.post.clone(), year: row.year, kind, place: row.number }
    }

    /// Reads a number.
    pub fn parse(text: &str) -> Option<Self> {
        let (rest, place) = text.rsplit_once('-')?;
        let (post, year) = rest.rsplit_once('-')?;
        let (kind, digits) = match place.strip_prefix('R') {
            Some(digits) => (Kind::Refund, digits),
            None => (Kind::Receipt, place),
        };
        Some(Self { post: PostCode::from(post), year: year.parse().ok()?, kind, place: digits.parse().ok()? })
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.kind == Kind::Refund { "R" } else { "" };
        write!(f, "{}-{}-{mark}{:06}", self.post, self.year, self.place)
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Number};

    #[test]
    fn a_number_is_read_as_it_is_written() {
        for (text, kind, place) in [
            ("GVA-2026-000017", Kind::Receipt, 17),
            ("NEW-YORK-2027-R000002", Kind::Refund, 2),
            ("GVA-2026-1234567", Kind::Receipt, 1_234_567),
        ] {
            let number = Number::parse(text).expect("a number");
            assert_eq!((number.kind, number.place, number.to_string().as_str()), (kind, place, text));
        }
        for text in ["", "R-1", "GVA-2026-", "GVA-26a-000001", "GVA-2026-X00001"] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
    }
}
