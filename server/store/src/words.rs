//! The words by which cases are found: for each word of the search text of a case one row, and in each row the signs of all.
//!
//! A case is looked for by the first letters of some words, and two words that are both common meet in few cases. Walking along
//! one and looking the other up for each of its cases would cost a search of the index for each. So every row also holds the
//! *signs* of its case, two sets of 61 marks each: one set follows from the first two letters of its words, the other from the
//! first three and four. A row that lacks a sign of another word is passed by without looking; one that has them all is looked
//! up. Numbers make no signs: they are different for each case, and their signs would only fill the sets.
//!
//! A search looks through a tray. A tray with fewer cases than the rarest word has is walked instead, and the words are looked up: so
//! a common name is found in a small tray among a million cases that have ended.

use crate::cases::{CaseRow, columns};
use crate::queue::{Assigned, Filter};
use crate::tx::{execute, fetch_all, fetch_one};
use crate::{Result, Tx};
use domain::{CaseId, PostCode};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// So many words are looked up. Of further ones the signs are compared, and the text of the cases that were found.
const LOOKED_UP: usize = 3;

/// A word with so many cases of a post is a common one.
const COMMON: i64 = 1000;

/// No more cases of a word are counted. Of two words with more than that the longer one is taken to be the rarer.
const COUNTED: i64 = 10_000;

/// Where those that were found do not fit the further words, so many times as many are looked at.
const ASKED_AGAIN: i64 = 10;

/// So many different signs each set has.
const SIGNS: u64 = 61;

/// Whether a case has a word between two others. Each word is asked for by itself: an EXISTS, which newer SQLite turns into a
/// join, meets every word of a case with every other one.
macro_rules! has_word {
    ($case:literal, $from:literal, $until:literal) => {
        concat!(
            "(SELECT 1 FROM case_words x WHERE x.case_id = ",
            $case,
            " AND x.word >= ",
            $from,
            " AND x.word < ",
            $until,
            " LIMIT 1) = 1"
        )
    };
}

/// What a search found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The cases, the newest first.
    pub rows: Vec<CaseRow>,
    /// Whether more match than these.
    pub more: bool,
}

impl Found {
    /// The newest of some cases, at most `limit`.
    pub fn newest(mut rows: Vec<CaseRow>, limit: i64) -> Self {
        let more = length(&rows) > limit;
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        rows.sort_by_key(|row| Reverse((row.submitted_at, row.id)));
        rows.truncate(limit);
        Self { rows, more }
    }
}

/// How many cases there are, as the store counts them.
fn length(rows: &[CaseRow]) -> i64 {
    i64::try_from(rows.len()).unwrap_or(i64::MAX)
}

/// See the module.
#[derive(Debug)]
pub struct Words<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Words<'_> {
    /// Writes the words of a case in the place of those that it had.
    ///
    /// # Errors
    /// [`crate::StoreError::Reference`], [`crate::StoreError::Database`].
    pub async fn put(&mut self, row: &CaseRow) -> Result<()> {
        const ADD: &str = "INSERT INTO case_words (post, word, case_id, signs_2, signs_4) \
                           VALUES ($1, $2, $3, $4, $5)";
        self.clear(row.id).await?;
        let [two, four] = signs(row.search.split_whitespace());
        for word in row.search.split_whitespace().collect::<BTreeSet<_>>() {
            execute!(self.tx, ADD, &row.post, word, row.id, two, four)?;
        }
        Ok(())
    }

    /// Takes the words of a case away: of one that is erased.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn clear(&mut self, id: CaseId) -> Result<()> {
        execute!(self.tx, "DELETE FROM case_words WHERE case_id = $1", id)?;
        Ok(())
    }

    /// The cases of the filter in whose search text each of the words begins a word, the newest first. Words are folded by the
    /// caller in the same way as the search text. When more than `limit` match, any of them may be missing and [`Found::more`]
    /// says so: the person is expected to type more.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn find(&mut self, among: &Filter, words: &str, limit: i64) -> Result<Found> {
        let mut parts: Vec<&str> = words.split_whitespace().collect();
        if parts.is_empty() {
            return Ok(Found::default());
        }
        let signs = signs(parts.iter().copied());
        // Long words are rare ones.
        parts.sort_by_key(|part| Reverse(part.chars().count()));
        let mut looked_up = parts.clone();
        looked_up.truncate(LOOKED_UP);
        let mut rows: Vec<CaseRow> = Vec::new();
        let mut known = None;
        // One more than shown tells whether there are more.
        let wanted = limit.saturating_add(1);
        for post in &among.posts {
            let count = match known {
                Some(count) => count,
                None => self.rarest_first(post, &mut looked_up).await?,
            };
            known = (count >= COMMON).then_some(count);
            let tray = Filter { posts: vec![post.clone()], ..among.clone() };
            let walk = count > wanted && self.tx.queue().count(&tray, count).await? < count;
            // Those that fit only the words that are looked up take the room of others: then more are asked for.
            let mut asked = wanted;
            let found = loop {
                let mut found = if walk {
                    self.of_tray(post, among, &looked_up, asked).await?
                } else {
                    self.of_words(post, among, (&looked_up, signs), asked).await?
                };
                let all = length(&found) < asked;
                found.retain(|row| has_words(row, &parts));
                if all || length(&found) >= wanted {
                    break found;
                }
                asked = asked.saturating_mul(ASKED_AGAIN);
            };
            let more = length(&found) >= wanted;
            rows.extend(found);
            // Whatever other posts have, it cannot all be shown.
            if more {
                break;
            }
        }
        Ok(Found::newest(rows, limit))
    }

    /// Walks the cases with a word that begins like the first, and looks up the others and what the filter says of the case. A
    /// case with several words that begin like the first stands in the walk once, with the first of them. The CASE keeps the order, the
    /// most telling question first.
    async fn of_words(
        &mut self,
        post: &PostCode,
        among: &Filter,
        (words, [two, four]): (&[&str], [i64; 2]),
        limit: i64,
    ) -> Result<Vec<CaseRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM cases WHERE id IN (SELECT w.case_id FROM case_words w \
             WHERE w.post = $1 AND w.word >= $2 AND w.word < $3 AND (w.signs_2 & $4) = $4 AND (w.signs_4 & $5) = $5 \
             AND CASE WHEN ",
            has_word!("w.case_id", "$6", "$7"),
            " THEN CASE WHEN ",
            has_word!("w.case_id", "$8", "$9"),
            " THEN CASE WHEN (SELECT 1 FROM cases c WHERE c.id = w.case_id AND $10 LIKE '%|' || c.state || '|%' \
             AND c.queue_on <= $11 \
             AND ($12 = 0 OR ($12 = 1 AND c.assigned_to IS NULL) OR ($12 = 2 AND c.assigned_to = $13))) = 1 \
             THEN (SELECT x.word FROM case_words x WHERE x.case_id = w.case_id AND x.word >= $2 \
             ORDER BY x.word LIMIT 1) = w.word END END END LIMIT $14)"
        );
        let [(first, first_end), (second, second_end), (third, third_end)] = ranges(words);
        let states = format!("|{}|", among.states.join("|"));
        let (how, user) = match among.assigned {
            Assigned::Any => (0, None),
            Assigned::Nobody => (1, None),
            Assigned::To(user) => (2, Some(user)),
        };
        fetch_all!(
            self.tx,
            SQL,
            post,
            first,
            first_end,
            two,
            four,
            second,
            second_end,
            third,
            third_end,
            states,
            among.until(),
            how,
            user,
            limit
        )
    }

    /// Walks the cases of the filter, those that are due first, and looks the words up.
    async fn of_tray(
        &mut self,
        post: &PostCode,
        among: &Filter,
        words: &[&str],
        limit: i64,
    ) -> Result<Vec<CaseRow>> {
        macro_rules! walk {
            ($of:literal, $last:literal) => {
                concat!(
                    "SELECT ",
                    columns!(),
                    " FROM cases WHERE id IN (SELECT c.id FROM cases c WHERE ",
                    $of,
                    " AND c.state = $2 AND c.queue_on <= $3 AND CASE WHEN ",
                    has_word!("c.id", "$4", "$5"),
                    " THEN CASE WHEN ",
                    has_word!("c.id", "$6", "$7"),
                    " THEN CASE WHEN ",
                    has_word!("c.id", "$8", "$9"),
                    " THEN ",
                    $last,
                    " END END END ORDER BY c.queue_on, c.submitted_at, c.id LIMIT $10)"
                )
            };
        }
        const ANY: &str = walk!("c.post = $1", "1 = 1");
        const NOBODY: &str = walk!("c.post = $1 AND c.assigned_to IS NULL", "1 = 1");
        // The index of who holds a case does not know its post: that is asked of the few that have the words.
        const TO: &str = walk!("c.assigned_to = $11", "c.post = $1");
        let [(one, one_end), (two, two_end), (three, three_end)] = ranges(words);
        let until = among.until();
        let mut rows: Vec<CaseRow> = Vec::new();
        for state in &among.states {
            macro_rules! found {
                ($sql:expr $(, $user:expr)?) => {
                    fetch_all!(
                        self.tx, $sql, post, state, &until, one, &one_end, two, &two_end, three, &three_end, limit
                        $(, $user)?
                    )?
                };
            }
            let found: Vec<CaseRow> = match among.assigned {
                Assigned::Any => found!(ANY),
                Assigned::Nobody => found!(NOBODY),
                Assigned::To(user) => found!(TO, user),
            };
            rows.extend(found);
            if rows.len() >= usize::try_from(limit).unwrap_or(usize::MAX) {
                break;
            }
        }
        Ok(rows)
    }

    /// Puts the word with the fewest cases of a post first, and says how many these are; it counts only so far. When they are many,
    /// the word is taken to be the rarest of the other posts, too.
    async fn rarest_first(&mut self, post: &PostCode, words: &mut [&str]) -> Result<i64> {
        const SQL: &str = "SELECT COUNT(*) FROM (SELECT 1 AS one FROM case_words \
                           WHERE post = $1 AND word >= $2 AND word < $3 LIMIT $4) AS found";
        let mut counts = BTreeMap::new();
        for word in &*words {
            let (count,): (i64,) = fetch_one!(self.tx, SQL, post, word, end_of(word), COUNTED)?;
            counts.insert(*word, count);
        }
        words.sort_by_key(|word| counts[word]);
        Ok(words.first().map_or(0, |first| counts[first]))
    }
}

/// Whether each of some words begins a word of the search text of a case.
pub fn has_words(row: &CaseRow, words: &[impl AsRef<str>]) -> bool {
    words.iter().all(|part| row.search.split_whitespace().any(|word| word.starts_with(part.as_ref())))
}

/// Where the first three words begin and end; a word that there is not begins like every word.
fn ranges<'w>(words: &[&'w str]) -> [(&'w str, String); LOOKED_UP] {
    std::array::from_fn(|at| {
        let word = words.get(at).copied().unwrap_or_default();
        (word, end_of(word))
    })
}

/// The signs of some words, or of the beginnings of words: whoever has all those words has all these signs. One set is of the first
/// two letters, each pair with two signs, so that few other pairs have both; the other of the first three and four. Migration 0033
/// makes the same in SQL.
fn signs<'w>(words: impl Iterator<Item = &'w str>) -> [i64; 2] {
    let sign = |sum: u64| 1 << (sum % SIGNS);
    words.fold([0; 2], |[signs_2, signs_4], word| {
        let two = letters(word).map_or(0, |[a, b]| sign(a * 7 + b) | sign(a * 9 + b * 2));
        let three = letters(word).map_or(0, |[a, b, c]| sign((a * 7 + b) * 7 + c));
        let four = letters(word).map_or(0, |[a, b, c, d]| sign(((a * 7 + b) * 7 + c) * 7 + d));
        [signs_2 | two, signs_4 | three | four]
    })
}

/// The first letters of a word; none, if it has fewer or one of them is a digit.
fn letters<const N: usize>(word: &str) -> Option<[u64; N]> {
    let mut found = word.chars().map_while(|letter| (!letter.is_ascii_digit()).then_some(u64::from(letter)));
    let mut letters = [0; N];
    for letter in &mut letters {
        *letter = found.next()?;
    }
    Some(letters)
}

/// The first text after all that begin with `prefix`, by bytes as both engines compare these columns.
pub(crate) fn end_of(prefix: &str) -> String {
    format!("{prefix}{}", char::MAX)
}

#[cfg(test)]
mod tests {
    use super::signs;

    #[test]
    fn the_signs_of_a_beginning_are_among_those_of_the_whole() {
        let of = |text: &str| signs(text.split_whitespace());
        let has = |whole: [i64; 2], part: [i64; 2]| (0..2).all(|at| whole[at] & part[at] == part[at]);
        let whole = of("eriksson анна ñuñez 阮 l8 p0000001");
        let parts = [
            "e",
            "er",
            "eri",
            "erik",
            "erikss",
            "ан",
            "анн",
            "анна",
            "ñu",
            "ñuñe",
            "阮",
            "l",
            "l8",
            "p000",
            "eriksson p0",
        ];
        for part in parts {
            assert!(has(whole, of(part)), "{part}");
        }
        assert_eq!(of("e 阮 l8 p0000001"), [0; 2], "too short for a sign, or a number");
        assert_eq!([of("er")[1], of("eri")[0]], [0, of("er")[0]], "each set has its own lengths");
        assert_ne!(of("eri"), of("erik"), "four letters say more than three");
        assert!(!has(whole, of("maria")), "what is not there is seen");
        assert!(!has(of("utopia"), of("mo")), "one of the two signs of these letters is the same");
        assert!(of("zzzz 99 ωωωω").into_iter().all(|signs| signs > 0), "never the bit of the minus");
    }
}
