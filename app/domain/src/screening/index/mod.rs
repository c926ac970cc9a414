//! A list in memory: sounds once, numbers for everything else, no text of any person.
//!
//! `vocabulary` holds the sounds, [`Index`] which entries have them, `search` finds and compares.

mod ragged;
mod search;
mod vocabulary;

pub use search::{MatchedEntry, Matches, Scratch, Thresholds};

use super::birth::PartialDate;
use super::document::essence;
use super::pairing::Token;
use super::person::{Known, Sex};
use super::sound::ways;
use ragged::Ragged;
use vocabulary::{Collector, Vocabulary};

/// The entries of a list, ready to be searched. An entry is named by its place in the order in which it was given.
#[derive(Default)]
pub struct Index {
    vocabulary: Vocabulary,
    /// Rarity of each sound, see [`super::Part::rarity`].
    rarity: Vec<u8>,
    /// Entries that have each sound.
    postings: Ragged<u32>,
    /// First and last name of each entry among all names.
    names: Ragged<bool>,
    /// Sounds of each name.
    tokens: Ragged<u32>,
    /// Entries that have a name with an initial or of one part, one bit each.
    short: Vec<u64>,
    births: Ragged<u32>,
    sexes: Vec<Option<Sex>>,
    nationalities: Ragged<u16>,
    /// First and last document of each entry among all documents, with the country.
    documents: Ragged<Option<u16>>,
    /// Letters and digits of each document.
    numbers: Ragged<u8>,
    /// Hash of the number and its entry, sorted.
    by_number: Vec<(u32, u32)>,
    countries: Vec<String>,
}

/// Names of fewer people than this are as rare as in a list of this size.
const SMALLEST_LIST: u32 = 10_000;

impl Index {
    /// Reads a list. Entries are not kept.
    pub fn build(entries: impl IntoIterator<Item = Known>) -> Self {
        let mut index = Self::default();
        let mut collector = Collector::default();
        for entry in entries {
            index.add(&entry, &mut collector);
        }
        index.vocabulary = collector.finish();
        index.by_number.sort_unstable();
        let (names, tokens) = (&index.names, &index.tokens);
        index.postings = Ragged::inverted(index.vocabulary.len(), |found| {
            for entry in 0..names.rows() {
                for name in names.range(entry) {
                    tokens.row(name as u32).iter().for_each(|sound| found(*sound, entry));
                }
            }
        });
        let entries = index.len().max(SMALLEST_LIST);
        let rarity = |sound| {
            let bearers = u32::try_from(index.postings.row(sound).len()).unwrap_or(u32::MAX).max(1);
            u8::try_from((entries / bearers).max(1).ilog2()).unwrap_or(0)
        };
        index.rarity = (0..index.vocabulary.len()).map(rarity).collect();
        index.fit();
        index
    }

    /// How many entries there are.
    pub fn len(&self) -> u32 {
        self.names.rows()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn add(&mut self, entry: &Known, collector: &mut Collector) {
        let at = self.names.rows();
        let (mut weak, mut short) = (Vec::new(), false);
        for name in &entry.names {
            for sounds in ways(&name.text) {
                self.tokens.push(sounds.iter().map(|sound| collector.number(sound)));
                weak.push(name.weak);
                short |= sounds.len() < 2 || sounds.iter().any(|sound| sound.len() < 2);
            }
        }
        if at.is_multiple_of(64) {
            self.short.push(0);
        }
        if let Some(bits) = self.short.last_mut() {
            *bits |= u64::from(short) << (at % 64);
        }
        self.names.push(weak);
        self.births.push(entry.births.iter().map(|birth| birth.packed()));
        self.sexes.push(entry.sex.filter(|sex| *sex != Sex::Unspecified));
        let nationalities: Vec<u16> = entry.nationalities.iter().map(|code| self.country(code)).collect();
        self.nationalities.push(nationalities);
        let mut countries = Vec::new();
        for document in &entry.documents {
            if let Some(number) = essence(&document.number) {
                self.by_number.push((super::keys::own_key(number.as_bytes()), at));
                self.numbers.push(number.into_bytes());
                countries.push(document.country.as_deref().map(|code| self.country(code)));
            }
        }
        self.documents.push(countries);
    }

    fn country(&mut self, code: &str) -> u16 {
        let known = self.countries.iter().position(|known| known == code);
        let at = known.unwrap_or_else(|| {
            self.countries.push(code.to_owned());
            self.countries.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }

    /// The number of a country, if the list knows it.
    fn known_country(&self, code: &str) -> Option<u16> {
        self.countries.iter().position(|known| known == code).and_then(|at| u16::try_from(at).ok())
    }

    fn token(&self, sound: u32) -> Token {
        Token::new(self.vocabulary.sound(sound), self.rarity_of(sound))
    }

    fn rarity_of(&self, sound: u32) -> u8 {
        self.rarity.get(sound as usize).copied().unwrap_or(0)
    }

    fn births_of(&self, entry: u32) -> impl Iterator<Item = PartialDate> + Clone {
        self.births.row(entry).iter().filter_map(|packed| PartialDate::unpacked(*packed))
    }

    fn fit(&mut self) {
        self.postings.fit();
        self.names.fit();
        self.tokens.fit();
        self.births.fit();
        self.nationalities.fit();
        self.documents.fit();
        self.numbers.fit();
        self.sexes.shrink_to_fit();
        self.by_number.shrink_to_fit();
    }
}
