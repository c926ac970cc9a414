//! What the process that draws pages is asked for, as its arguments say it.

use std::str::FromStr;

/// A turn of a page to the right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turn {
    /// As it is.
    #[default]
    None,
    /// A quarter.
    Quarter,
    /// A half.
    Half,
    /// Three quarters.
    ThreeQuarters,
}

impl Turn {
    /// So many quarters; whole turns do not count.
    pub const fn quarters(count: u32) -> Self {
        match count % 4 {
            0 => Self::None,
            1 => Self::Quarter,
            2 => Self::Half,
            _ => Self::ThreeQuarters,
        }
    }

    const fn count(self) -> u32 {
        self as u32
    }
}

/// What the process is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// How many pages there are and how large they are.
    Measure,
    /// One page.
    Page {
        /// Which, from 1.
        number: usize,
        /// How it is turned.
        turn: Turn,
        /// Whether its words are wanted.
        words: bool,
    },
}

/// That an order cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no order: measure, or page:NUMBER:QUARTERS with :words behind it")]
pub struct NoOrder;

impl Order {
    /// The arguments behind the name of the program.
    pub fn arguments(&self) -> [String; 2] {
        let order = match self {
            Self::Measure => "measure".to_owned(),
            Self::Page { number, turn, words } => {
                let words = if *words { ":words" } else { "" };
                format!("page:{number}:{}{words}", turn.count())
            }
        };
        ["rasterise".to_owned(), order]
    }
}

impl FromStr for Order {
    type Err = NoOrder;

    fn from_str(text: &str) -> Result<Self, NoOrder> {
        let parts: Vec<&str> = text.split(':').collect();
        let page = |number: &str, quarters: &str, words| {
            let number = number.parse().map_err(|_| NoOrder)?;
            let turn = Turn::quarters(quarters.parse().map_err(|_| NoOrder)?);
            Ok(Self::Page { number, turn, words })
        };
        match parts.as_slice() {
            ["measure"] => Ok(Self::Measure),
            ["page", number, quarters] => page(number, quarters, false),
            ["page", number, quarters, "words"] => page(number, quarters, true),
            _ => Err(NoOrder),
        }
    }
}
