//! Consultation of other authorities: who can be asked, where, and what each may see of a case.

use crate::names::named;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::fmt;

/// Prior consultation of another authority.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsultationRules {
    /// Nationalities for which it is needed, codes of Doc 9303-3.
    pub nationalities: Vec<String>,
    /// Authorities that can be asked; the first is asked where a nationality needs it.
    pub authorities: Vec<Authority>,
}

impl ConsultationRules {
    /// The authority of this name.
    pub fn authority(&self, name: &str) -> Option<&Authority> {
        self.authorities.iter().find(|authority| authority.name == name)
    }
}

named! {
    /// What an authority may see of a case that it is asked about.
    Disclosed {
        /// Names.
        Name = "name",
        /// Date of birth.
        Birth = "birth",
        /// Sex.
        Sex = "sex",
        /// Nationality.
        Nationality = "nationality",
        /// Number, issuer and last day of the passport.
        Passport = "passport",
        /// Purposes of the journey.
        Purpose = "purpose",
        /// Days of arrival and departure.
        Dates = "dates",
    }
}

/// An authority that can be asked. Older policies know its name only; it is then asked outside this system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// Name, kept with the case.
    pub name: String,
    /// Where the letter with the link goes; none where the authority is asked outside this system.
    pub email: Option<String>,
    /// Languages in which it is written to, the preferred one first.
    pub languages: Vec<String>,
    /// What it may see behind the link.
    pub sees: Vec<Disclosed>,
}

/// An authority as it is written in full.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    email: Option<String>,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    sees: Vec<Disclosed>,
}

impl From<Written> for Authority {
    fn from(written: Written) -> Self {
        let Written { name, email, languages, sees } = written;
        Self { name, email, languages, sees }
    }
}

/// Takes a name or an authority in full. Written by hand, so that a mistake in one keeps its own message and line.
struct NameOrAll;

impl<'de> Visitor<'de> for NameOrAll {
    type Value = Authority;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of an authority, or a table with its name, email, languages and what it sees")
    }

    fn visit_str<E>(self, name: &str) -> Result<Authority, E> {
        Ok(Authority { name: name.to_owned(), email: None, languages: Vec::new(), sees: Vec::new() })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Authority, A::Error> {
        Written::deserialize(MapAccessDeserializer::new(map)).map(Authority::from)
    }
}

impl<'de> Deserialize<'de> for Authority {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NameOrAll)
    }
}
