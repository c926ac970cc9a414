//! What is known of a person, applicant or entry of a list alike.

use super::birth::PartialDate;
use super::document::Document;
use serde::{Deserialize, Serialize};

pub use crate::mrz::Sex;

/// What is known of one person. Everything but a name may be missing; of several values any may be the true one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Known {
    /// Names in any script and order.
    pub names: Vec<KnownName>,
    /// Dates of birth.
    pub births: Vec<PartialDate>,
    /// Sex, when it is known and specified.
    pub sex: Option<Sex>,
    /// Nationalities, three-letter codes of Doc 9303-3.
    pub nationalities: Vec<String>,
    /// Passports and identity cards.
    pub documents: Vec<Document>,
}

impl Known {
    /// Both say the same, in whatever order and however often: lists write the values of an entry in another order from one version
    /// to the next.
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        self.sex == other.sex
            && same_values(&self.names, &other.names)
            && same_values(&self.births, &other.births)
            && same_values(&self.nationalities, &other.nationalities)
            && same_values(&self.documents, &other.documents)
    }
}

fn same_values<T: PartialEq>(ours: &[T], theirs: &[T]) -> bool {
    let all_in = |some: &[T], others: &[T]| some.iter().all(|one| others.contains(one));
    all_in(ours, theirs) && all_in(theirs, ours)
}

/// One name of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownName {
    /// The whole name, in any script and order.
    pub text: String,
    /// Whether the list itself calls the name weak: a nickname, or one that many bear.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub weak: bool,
}

impl KnownName {
    /// A name that the list does not call weak.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), weak: false }
    }
}

#[cfg(test)]
mod tests {
    use super::{Document, Known, KnownName, Sex};
    use rstest::rstest;

    fn jane() -> Known {
        let document = |number: &str| Document { number: number.into(), country: None };
        Known {
            names: vec![KnownName::new("Jane Example"), KnownName { weak: true, ..KnownName::new("Janie") }],
            births: ["1962-03-17", "1962"].iter().filter_map(|birth| birth.parse().ok()).collect(),
            sex: Some(Sex::F),
            nationalities: vec!["UTO".into(), "FRA".into()],
            documents: vec![document("X1234567"), document("99887766")],
        }
    }

    #[test]
    fn the_order_of_values_says_nothing() {
        let mut other = jane();
        other.names.reverse();
        other.births.reverse();
        other.nationalities.reverse();
        other.documents.reverse();
        other.documents.extend(jane().documents);
        assert_ne!(other, jane());
        assert!(other.says_the_same_as(&jane()) && jane().says_the_same_as(&other));
    }

    #[rstest]
    #[case::name(|known: &mut Known| known.names[1].weak = false)]
    #[case::birth(|known: &mut Known| { known.births.pop(); })]
    #[case::sex(|known: &mut Known| known.sex = None)]
    #[case::nationality(|known: &mut Known| known.nationalities.push("DEU".into()))]
    #[case::document(|known: &mut Known| known.documents[0].country = Some("UTO".into()))]
    fn every_value_says_something(#[case] change: fn(&mut Known)) {
        let mut other = jane();
        change(&mut other);
        assert!(!other.says_the_same_as(&jane()) && !jane().says_the_same_as(&other));
    }
}
