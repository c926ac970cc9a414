//! Finds the entries that could be a person and compares each of them.

mod compare;
mod query;

use super::Index;
use crate::screening::keys::own_key;
use crate::screening::person::Known;
use crate::screening::score::{Evidence, Score, most_for_name, score};
use query::{MOST_PIECES, Query};
use std::cmp::Reverse;

/// From which score on an entry is a hit, and how many are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// The least score of a hit, 1 to 1000.
    pub hit: u16,
    /// At most so many hits, those with the highest scores.
    pub most: usize,
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matches {
    /// The hits that are told, the highest score first; of equal scores the earlier entry first.
    pub told: Vec<MatchedEntry>,
    /// How many entries reached the threshold, told or not.
    pub reached: usize,
}

/// An entry that could be the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchedEntry {
    /// Its place in the list, from 0.
    pub entry: u32,
    /// The score; what [`score`] makes of the evidence.
    pub score: Score,
    /// What was compared.
    pub evidence: Evidence,
}

/// Memory that one search leaves to the next: about ten bytes for each entry.
#[derive(Default)]
pub struct Scratch {
    /// Which pieces of the person's names each entry has.
    marks: Vec<u16>,
    /// Where each sound stands in [`Query::near`], from 1; 0 when it is not near.
    slots: Vec<u32>,
    /// When each sound was last looked at.
    seen: Vec<u32>,
    epoch: u32,
}

impl Scratch {
    fn fit(&mut self, index: &Index) {
        let sounds = index.vocabulary.len() as usize;
        if self.marks.len() != index.len() as usize || self.slots.len() != sounds || self.epoch > u32::MAX / 2
        {
            let marks = vec![0; index.len() as usize];
            *self = Self { marks, slots: vec![0; sounds], seen: vec![0; sounds], epoch: 0 };
        }
    }
}

/// How much a search compares.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Effort {
    /// Sounds that share a key, in entries that could reach the threshold with them.
    Marked,
    /// Sounds that share a key, in every entry.
    #[cfg(test)]
    EveryEntry,
    /// Every sound in every entry.
    Everything,
}

/// An entry with the names that are nearest: its total, its place, name of the list and way of ours.
type Ranked = (Reverse<u16>, u32, Option<(u32, usize)>);

impl Index {
    /// The entries that could be the person, the highest score first; of equal scores the earlier entry first.
    pub fn screen(&self, person: &Known, thresholds: &Thresholds) -> Vec<MatchedEntry> {
        self.screen_with(person, thresholds, &mut Scratch::default())
    }

    /// As [`Index::screen`], with the number of those that are not told.
    pub fn screen_and_count(&self, person: &Known, thresholds: &Thresholds) -> Matches {
        self.run(person, thresholds, &mut Scratch::default(), Effort::Marked)
    }

    /// As [`Index::screen`], in the memory of an earlier search.
    pub fn screen_with(
        &self,
        person: &Known,
        thresholds: &Thresholds,
        scratch: &mut Scratch,
    ) -> Vec<MatchedEntry> {
        self.run(person, thresholds, scratch, Effort::Marked).told
    }

    /// As [`Index::screen`], by comparing every sound and every entry: slow, and the measure of what the keys miss.
    pub fn screen_every(
        &self,
        person: &Known,
        thresholds: &Thresholds,
        scratch: &mut Scratch,
    ) -> Vec<MatchedEntry> {
        self.run(person, thresholds, scratch, Effort::Everything).told
    }

    /// As [`Index::screen`], by comparing every entry: what it finds, the marks and bounds of a search have to find.
    #[cfg(test)]
    pub(in crate::screening) fn screen_every_entry(&self, person: &Known, hit: u16) -> Vec<MatchedEntry> {
        let thresholds = Thresholds { hit, most: usize::MAX };
        self.run(person, &thresholds, &mut Scratch::default(), Effort::EveryEntry).told
    }

    fn run(&self, person: &Known, thresholds: &Thresholds, scratch: &mut Scratch, effort: Effort) -> Matches {
        scratch.fit(self);
        let mut query = Query::new(self, person);
        query.look_around(self, scratch, effort < Effort::Everything);
        for (at, (sound, ..)) in query.near.iter().enumerate().rev() {
            if let Some(slot) = scratch.slots.get_mut(*sound as usize) {
                *slot = u32::try_from(at + 1).unwrap_or(0);
            }
        }
        let mut ranked: Vec<Ranked> = Vec::new();
        let mut compare = |entry, slots: &[u32]| {
            let (total, place) = self.best(&query, entry, slots);
            if total >= thresholds.hit.max(1) {
                ranked.push((Reverse(total), entry, place));
            }
        };
        if effort == Effort::Marked {
            self.mark(&query, &mut scratch.marks);
            let bounds = Bounds::new(&query, thresholds.hit);
            self.take_marked(&bounds, &mut scratch.marks, |entry, worth| {
                if worth + self.most_beside_name(&query, entry) >= i32::from(thresholds.hit) {
                    compare(entry, &scratch.slots);
                }
            });
        } else {
            (0..self.len()).for_each(|entry| compare(entry, &scratch.slots));
        }
        self.with_documents(&query).into_iter().for_each(|entry| compare(entry, &scratch.slots));
        ranked.sort_unstable();
        ranked.dedup();
        let reached = ranked.len();
        ranked.truncate(thresholds.most);
        let hit = |(_, entry, place): Ranked| {
            let evidence = self.evidence(&query, entry, place, &scratch.slots);
            MatchedEntry { entry, score: score(&evidence), evidence }
        };
        let told = ranked.into_iter().map(hit).collect();
        for (sound, ..) in &query.near {
            if let Some(slot) = scratch.slots.get_mut(*sound as usize) {
                *slot = 0;
            }
        }
        Matches { told, reached }
    }

    fn mark(&self, query: &Query, marks: &mut [u16]) {
        for (sound, piece, _) in &query.near {
            for entry in self.postings.row(*sound) {
                if let Some(mark) = marks.get_mut(*entry as usize) {
                    *mark |= 1 << piece;
                }
            }
        }
    }

    /// Calls `take` for every marked entry that could have a name near enough, with the most that its name is worth, and
    /// takes the marks away.
    fn take_marked(&self, bounds: &Bounds, marks: &mut [u16], mut take: impl FnMut(u32, i32)) {
        for (block, marks) in marks.chunks_mut(BLOCK).enumerate() {
            if marks.iter().fold(0, |all, mark| all | mark) == 0 {
                continue;
            }
            for (at, mark) in marks.iter_mut().enumerate().filter(|(_, mark)| **mark != 0) {
                let entry = u32::try_from(block * BLOCK + at).unwrap_or(u32::MAX);
                let short = self.has_short_name(entry);
                let worth = bounds.of(std::mem::take(mark), short);
                if worth > 0 {
                    take(entry, worth);
                }
            }
        }
    }

    /// Whether a name of the entry has an initial, or one part only.
    fn has_short_name(&self, entry: u32) -> bool {
        self.short.get(entry as usize / 64).is_some_and(|bits| bits >> (entry % 64) & 1 == 1)
    }

    /// Entries with the very number of a document of the person.
    fn with_documents(&self, query: &Query) -> Vec<u32> {
        let mut entries = Vec::new();
        for (number, _) in &query.documents {
            let key = own_key(number.as_bytes());
            let from = self.by_number.partition_point(|(known, _)| *known < key);
            let same =
                self.by_number.get(from..).unwrap_or_default().iter().take_while(|(known, _)| *known == key);
            entries.extend(same.map(|(_, entry)| *entry));
        }
        entries
    }
}

/// Entries looked at together when marks are searched.
const BLOCK: usize = 32;

/// The most that a name can be worth to which the pieces of a set belong.
struct Bounds {
    /// For every set of pieces, where at least two parts of both names belong together.
    usual: Vec<u16>,
    /// The same for entries that have an initial or one part only.
    short: u16,
}

impl Bounds {
    fn new(query: &Query, hit: u16) -> Self {
        let pieces = query.pieces.len().min(MOST_PIECES);
        let worth = |set: u16| {
            let ways = query.ways.iter().filter(|way| {
                // An initial of ours leaves no mark on the part that it belongs to.
                let unmarked = u32::from(way.tokens.iter().any(|token| token.signs == 1));
                let needed = way.bits.count_ones().clamp(1, 2) - unmarked;
                (set & way.bits).count_ones() >= needed.max(1)
            });
            ways.map(|way| most_for_name(query.parts_in(way, set))).max().unwrap_or(0)
        };
        let usual = (0..1_u32 << pieces).map(|set| u16::try_from(set).map_or(0, worth)).collect();
        Self { usual, short: hit.max(1) }
    }

    fn of(&self, set: u16, short: bool) -> i32 {
        let usual = self.usual.get(usize::from(set)).copied().unwrap_or(0);
        i32::from(if short { usual.max(self.short) } else { usual })
    }
}
