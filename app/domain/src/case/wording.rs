//! Sentences that an officer writes again and again. A reason that fits every case says nothing about this one, so it is pointed
//! out before it is sent: a warning, and no refusal, because two cases can be alike.

use super::{Ground, Refusal};
use serde::{Deserialize, Serialize};

/// What is known about the sentences of a proposal, and about who writes them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// How many of them repeat the officer's last ones ([`repeats`]). The caller has counted.
    pub repeats: u16,
    /// The officer was told, and they are meant as they are.
    pub meant: bool,
    /// How many proposals the officer has made before, counted up to [`LAST`]. The caller has counted.
    pub earlier: u16,
}

impl Wording {
    /// The number for the journal.
    ///
    /// # Errors
    /// [`Refusal::SentenceRepeated`] until the officer has said that it is meant.
    pub const fn seen(self) -> Result<u16, Refusal> {
        if self.repeats > 0 && !self.meant {
            return Err(Refusal::SentenceRepeated { count: self.repeats });
        }
        Ok(self.repeats)
    }
}

/// So many of the officer's last sentences are looked at.
pub const LAST: usize = 20;
/// Sentences with fewer words are alike too easily to say anything.
const LEAST_WORDS: usize = 4;
/// From this share on, in hundredths, two sentences are nearly the same.
const NEARLY: usize = 85;

/// Letters and digits in lower case, words apart by one blank: the form in which texts are compared.
pub fn comparable(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Whether two sentences say the same, or nearly: by the words that both have, whatever their order (Sørensen and Dice).
pub fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (comparable(one), comparable(other));
    let mut left: Vec<&str> = one.split(' ').filter(|word| !word.is_empty()).collect();
    let mut right: Vec<&str> = other.split(' ').filter(|word| !word.is_empty()).collect();
    if left.len().min(right.len()) < LEAST_WORDS {
        return !one.is_empty() && one == other;
    }
    left.sort_unstable();
    right.sort_unstable();
    let all = left.len() + right.len();
    let (mut common, mut at) = (0, 0);
    for word in left {
        while right.get(at).is_some_and(|next| *next < word) {
            at += 1;
        }
        if right.get(at) == Some(&word) {
            common += 1;
            at += 1;
        }
    }
    200 * common >= NEARLY * all
}

/// The sentences of a proposal: its reason, and the fact of each ground.
pub fn sentences<'a>(grounds: &'a [Ground], reason: &'a str) -> impl Iterator<Item = &'a str> {
    let facts = grounds.iter().map(|ground| ground.fact.as_str());
    facts.chain([reason]).filter(|text| !text.trim().is_empty())
}

/// How many sentences of a proposal repeat one of `earlier`.
pub fn repeats(grounds: &[Ground], reason: &str, earlier: &[String]) -> u16 {
    let repeated = |sentence: &&str| earlier.iter().any(|before| alike(sentence, before));
    u16::try_from(sentences(grounds, reason).filter(repeated).count()).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    const HOTEL: &str = "The hotel named in the form has no booking under this name";

    #[rstest]
    #[case::same(HOTEL, HOTEL, true)]
    #[case::marks("the HOTEL, named in the form: has no booking under this name!", HOTEL, true)]
    #[case::order("Under this name the hotel named in the form has no booking", HOTEL, true)]
    #[case::one_word("The hostel named in the form has no booking under this name", HOTEL, true)]
    #[case::another(
        "The hotel named in the form was closed in May 2026 and has not opened since",
        HOTEL,
        false
    )]
    #[case::short_same("Forged passport", "forged passport.", true)]
    #[case::short_near("Forged passport", "Forged permit", false)]
    #[case::other_script(
        "الفندق المذكور في الاستمارة لا يعرف هذا الاسم",
        "الفندق المذكور في الاستمارة لا يعرف هذا الاسم",
        true
    )]
    #[case::nothing("", "", false)]
    #[case::only_marks("...", "!!!", false)]
    fn sentences_are_compared_by_their_words(#[case] one: &str, #[case] other: &str, #[case] same: bool) {
        assert_eq!(alike(one, other), same);
    }

    #[test]
    fn each_sentence_of_a_proposal_counts_once() {
        let ground = |code, fact: &str| Ground { code, fact: fact.into() };
        let earlier = [HOTEL.to_owned(), "The account was opened a week before the application".to_owned()];
        let grounds = [ground(2, HOTEL), ground(3, "No payslip of 2026 was shown"), ground(12, "")];
        assert_eq!(repeats(&grounds, "The account was opened a week before this application", &earlier), 2);
        assert_eq!(repeats(&grounds, "", &[]), 0);
    }

    proptest! {
        #[test]
        fn likeness_has_no_side_and_a_sentence_is_like_itself(one in "[a-zé ]{0,60}", other in "[a-zé ]{0,60}") {
            prop_assert_eq!(alike(&one, &other), alike(&other, &one));
            prop_assert_eq!(alike(&one, &one), !comparable(&one).is_empty());
        }
    }
}
