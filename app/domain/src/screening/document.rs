//! Numbers of passports and cards.

use super::alike::one_edit_apart;
use crate::names::named;
use serde::{Deserialize, Serialize};

/// A passport or card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The number as the list has it.
    pub number: String,
    /// The country that issued it, three-letter code of Doc 9303-3, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

named! {
    /// How the documents of two records stand to each other, the nearest first.
    DocumentRelation {
        /// One number of one country.
        Same = "same",
        /// One number; a country is unknown.
        SameNumber = "same_number",
        /// One number that is too short to be rare; a country is unknown.
        ShortNumber = "short_number",
        /// One number of two countries.
        OtherCountry = "other_country",
        /// The numbers differ in one sign or two that have changed places, and no country speaks against it.
        OneSignOff = "one_sign_off",
        /// No number is near another, or none is known.
        None = "none",
    }
}

/// Numbers shorter than this are not compared: many countries have given them.
const SHORTEST: usize = 5;
/// Without a country, shorter numbers are equal by chance too often to speak for themselves.
const SHORTEST_ALONE: usize = 6;
/// Shorter numbers are near each other by chance.
const SHORTEST_SLIP: usize = 7;

/// The letters and digits of a number in capitals; `None` when they are too few to mean anything.
pub(super) fn essence(number: &str) -> Option<String> {
    let essence: String = number
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    (essence.len() >= SHORTEST).then_some(essence)
}

/// How two numbers in their essence stand to each other; `None` for a country is unknown.
pub(super) fn relation<C: PartialEq>(ours: (&str, Option<C>), theirs: (&str, Option<C>)) -> DocumentRelation {
    let countries = ours.1.zip(theirs.1).map(|(our, their)| our == their);
    match countries {
        Some(true) if ours.0 == theirs.0 => DocumentRelation::Same,
        None if ours.0 == theirs.0 && ours.0.len() < SHORTEST_ALONE => DocumentRelation::ShortNumber,
        None if ours.0 == theirs.0 => DocumentRelation::SameNumber,
        Some(false) if ours.0 == theirs.0 => DocumentRelation::OtherCountry,
        Some(true) | None
            if ours.0.len().min(theirs.0.len()) >= SHORTEST_SLIP
                && one_edit_apart(ours.0.as_bytes(), theirs.0.as_bytes()) =>
        {
            DocumentRelation::OneSignOff
        }
        _ => DocumentRelation::None,
    }
}

#[cfg(test)]
mod tests {
    use super::{DocumentRelation, essence, relation};
    use rstest::rstest;

    #[rstest]
    #[case(("AB 123-4567", Some("XAB")), ("ab1234567", Some("XAB")), DocumentRelation::Same)]
    #[case(("AB1234567", Some("XAB")), ("AB1234567", None), DocumentRelation::SameNumber)]
    #[case(("AB1234", Some("XAB")), ("AB1234", None), DocumentRelation::SameNumber)]
    #[case(("AB123", Some("XAB")), ("AB123", None), DocumentRelation::ShortNumber)]
    #[case(("AB123", Some("XAB")), ("AB123", Some("XAB")), DocumentRelation::Same)]
    #[case(("AB1234567", Some("XAB")), ("AB1234567", Some("XCD")), DocumentRelation::OtherCountry)]
    #[case(("AB1234567", Some("XAB")), ("AB1234576", Some("XAB")), DocumentRelation::OneSignOff)]
    #[case(("AB1234567", None), ("AB123456", None), DocumentRelation::OneSignOff)]
    #[case(("AB1234567", Some("XAB")), ("AB1234568", Some("XCD")), DocumentRelation::None)]
    #[case(("AB123", None), ("AB124", None), DocumentRelation::None)]
    fn two_numbers(
        #[case] ours: (&str, Option<&str>),
        #[case] theirs: (&str, Option<&str>),
        #[case] expected: DocumentRelation,
    ) {
        let (Some(our), Some(their)) = (essence(ours.0), essence(theirs.0)) else { panic!("too short") };
        assert_eq!(relation((&our, ours.1), (&their, theirs.1)), expected);
    }

    #[test]
    fn a_number_of_few_signs_says_nothing() {
        assert_eq!(essence("12-34"), None);
    }
}
