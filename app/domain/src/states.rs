//! Issuing States, organisations and nationalities: the codes of Doc 9303-3 (8th ed.) section 5.
//!
//! Codes have one to three letters; in the MRZ the filler `<` pads them (`D<<`). The list holds ISO 3166-1 and the
//! special codes of Parts B-H. Where a code may stand is [`Scope`]; Doc 9303 itself gives one common list.

mod table;

use serde::{Deserialize, Serialize};
use std::fmt;

/// One code of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct State {
    /// The code without fillers, one to three capital letters.
    pub code: &'static str,
    /// The two-letter code, empty where there is none.
    pub alpha2: &'static str,
    /// English name.
    pub name: &'static str,
    /// What the code stands for.
    pub kind: Kind,
    /// Where the code may stand.
    pub scope: Scope,
}

/// What a code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A State or territory.
    State,
    /// An international organisation.
    Organisation,
    /// A status of a person: stateless, refugee, British statuses.
    Person,
    /// Utopia, for specimens.
    Specimen,
    /// Withdrawn, kept for reading.
    Deprecated,
}

/// Where a code may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// As issuing State and as nationality.
    Both,
    /// As issuing State or organisation only.
    Issuing,
    /// As nationality only.
    Nationality,
    /// Understood when read or typed, never printed (`DEU` for `D`, withdrawn codes).
    InputOnly,
    /// In specimens only.
    Specimens,
    /// In no travel document.
    Never,
}

impl State {
    /// Whether a document may name it as issuing State. Specimens count.
    pub const fn can_issue(&self) -> bool {
        matches!(self.scope, Scope::Both | Scope::Issuing | Scope::Specimens)
    }

    /// Whether it may stand in the nationality field. Specimens count.
    pub const fn can_be_nationality(&self) -> bool {
        matches!(self.scope, Scope::Both | Scope::Nationality | Scope::Specimens)
    }

    /// The code as a [`StateCode`].
    pub fn state_code(&self) -> StateCode {
        StateCode::new(self.code).unwrap_or(StateCode([b'X'; 3]))
    }
}

/// The row of a code; fillers at its end are ignored (`D<<`), case matters.
pub fn lookup(code: &str) -> Option<&'static State> {
    let code = code.trim_end_matches('<').as_bytes();
    if code.len() <= 3 { row(key(code)) } else { None }
}

fn row(key: u32) -> Option<&'static State> {
    table::STATES.get(KEYS.binary_search(&key).ok()?)
}

/// The codes as numbers in the order of the table, so that a search stays within one short array.
static KEYS: [u32; table::STATES.len()] = {
    let mut keys = [0; table::STATES.len()];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = key(table::STATES[at].code.as_bytes());
        at += 1;
    }
    keys
};

/// A code of at most three bytes as a number that sorts as the code does.
const fn key(code: &[u8]) -> u32 {
    match *code {
        [a] => u32::from_be_bytes([0, a, 0, 0]),
        [a, b] => u32::from_be_bytes([0, a, b, 0]),
        [a, b, c] => u32::from_be_bytes([0, a, b, c]),
        _ => 0,
    }
}

/// All rows, sorted by code.
pub fn all() -> &'static [State] {
    &table::STATES
}

/// Whether the code may be printed as the issuing State of a document.
pub fn is_issuer(code: &str) -> bool {
    lookup(code).is_some_and(State::can_issue)
}

/// Whether the code may be printed as a nationality.
pub fn is_nationality(code: &str) -> bool {
    lookup(code).is_some_and(State::can_be_nationality)
}

/// One to three capital letters: the shape of a code, not a promise that it is in the list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StateCode([u8; 3]);

/// The text is not one to three letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a State code has one to three letters A-Z")]
pub struct CodeError;

impl StateCode {
    /// Reads a code, with or without fillers (`D`, `D<<`); lower case is raised.
    ///
    /// # Errors
    /// [`CodeError`] when it is not one to three letters A-Z.
    pub fn new(text: &str) -> Result<Self, CodeError> {
        let letters = text.trim_end_matches('<');
        if !(1..=3).contains(&letters.len())
            || text.len() > 3
            || !letters.bytes().all(|b| b.is_ascii_alphabetic())
        {
            return Err(CodeError);
        }
        let mut code = [b'<'; 3];
        for (place, letter) in code.iter_mut().zip(letters.bytes()) {
            *place = letter.to_ascii_uppercase();
        }
        Ok(Self(code))
    }

    /// The code without fillers.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default().trim_end_matches('<')
    }

    /// Three bytes, padded with `<`, as in the MRZ.
    pub const fn padded(self) -> [u8; 3] {
        self.0
    }

    /// Its row in the list.
    pub fn state(&self) -> Option<&'static State> {
        row(key(match self.0.as_slice() {
            [code @ .., b'<', b'<'] | [code @ .., b'<'] => code,
            code => code,
        }))
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StateCode({})", self.as_str())
    }
}

impl std::str::FromStr for StateCode {
    type Err = CodeError;
    fn from_str(text: &str) -> Result<Self, CodeError> {
        Self::new(text)
    }
}

impl TryFrom<String> for StateCode {
    type Error = CodeError;
    fn try_from(text: String) -> Result<Self, CodeError> {
        Self::new(&text)
    }
}

impl From<StateCode> for String {
    fn from(code: StateCode) -> Self {
        code.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Scope, StateCode, all, is_issuer, is_nationality, lookup};

    #[test]
    fn the_table_is_the_list_of_doc_9303() {
        let list = include_str!("../data/states.tsv");
        let mut rows: Vec<Vec<&str>> = list
            .lines()
            .filter(|line| !line.starts_with('#'))
            .skip(1)
            .map(|line| line.split('\t').collect())
            .collect();
        rows.sort_by_key(|row| row[0]);
        assert_eq!(rows.len(), 279);
        assert_eq!(all().len(), rows.len());
        for (state, row) in all().iter().zip(rows) {
            assert_eq!([state.code, state.alpha2, state.name], row[..3]);
            let kind = match row[3] {
                "state" => Kind::State,
                "organisation" => Kind::Organisation,
                "person" => Kind::Person,
                "specimen" => Kind::Specimen,
                "deprecated" => Kind::Deprecated,
                other => panic!("unknown kind {other}"),
            };
            let scope = match row[4] {
                "issuing+nationality" => Scope::Both,
                "issuing" => Scope::Issuing,
                "nationality" => Scope::Nationality,
                "input only" | "input alias" => Scope::InputOnly,
                "specimens only" => Scope::Specimens,
                "never in a travel document" => Scope::Never,
                other => panic!("unknown use {other}"),
            };
            assert_eq!((state.kind, state.scope), (kind, scope), "{}", state.code);
            assert_eq!(lookup(state.code), Some(state));
            assert_eq!(state.state_code().as_str(), state.code);
        }
    }

    #[test]
    fn germany_is_one_letter_and_deu_is_only_understood() {
        assert_eq!(lookup("D<<").map(|s| s.name), Some("Germany"));
        assert!(is_issuer("D") && is_nationality("D<<"));
        assert!(lookup("DEU").is_some() && !is_issuer("DEU") && !is_nationality("DEU"));
        assert_eq!(StateCode::new("D").expect("one letter").padded(), *b"D<<");
    }

    #[test]
    fn persons_have_nationalities_but_issue_nothing() {
        for code in ["XXA", "XXB", "XXC", "XXX", "GBN"] {
            assert!(is_nationality(code) && !is_issuer(code), "{code}");
        }
        assert!(is_issuer("UTO") && is_nationality("UNO"));
        assert!(
            !is_issuer("IAO") && lookup("ZZZ").is_none() && lookup("").is_none() && lookup("uto").is_none()
        );
    }

    #[test]
    fn a_code_is_one_to_three_letters() {
        for bad in ["", "<", "<<<", "A<B", "UT0", "UTOP", "D<<<", "É", "ab1"] {
            assert!(StateCode::new(bad).is_err(), "{bad}");
        }
        assert_eq!(StateCode::new("uto").expect("lower case").as_str(), "UTO");
    }
}
