//! Compares a person with one entry.

use super::super::Index;
use super::query::{MOST_PIECES, Query, Way};
use crate::screening::birth::BirthRelation;
use crate::screening::document::{DocumentRelation, relation};
use crate::screening::pairing::{Candidate, Joined, Token, pair};
use crate::screening::score::{Evidence, Facts, NameEvidence, NameSums, Pair, Part, cut, most_beside_name};
use crate::screening::sound::MOST_PARTS;

/// Pairs of parts that one name can give: more are not looked at.
const MOST_CANDIDATES: usize = 48;

impl Index {
    /// The highest total over the names, and which names gave it: one of the list, by its place among all, and a way of ours.
    pub(super) fn best(&self, query: &Query, entry: u32, slots: &[u32]) -> (u16, Option<(u32, usize)>) {
        let mut facts = self.facts(query, entry);
        // Compared before the sum is cut: where a document is worth everything, the names still have to be told.
        let mut best = (facts.sum(), None);
        for (name, weak) in self.names.range(entry).zip(self.names.row(entry)) {
            let Ok(name) = u32::try_from(name) else { continue };
            facts.weak = *weak;
            for (at, way) in query.ways.iter().enumerate() {
                facts.name = self.pair_names(query, way, name, slots, |_| {});
                let sum = facts.sum();
                if sum > best.0 {
                    best = (sum, Some((name, at)));
                }
            }
        }
        (cut(best.0), best.1)
    }

    /// All but the name.
    fn facts(&self, query: &Query, entry: u32) -> Facts {
        let sex = self.sexes.get(entry as usize).copied().flatten();
        let theirs = self.nationalities.row(entry);
        let known = !theirs.is_empty() && !query.nationalities.is_empty();
        Facts {
            name: NameSums::default(),
            weak: false,
            birth: BirthRelation::nearest(&query.births, self.births_of(entry)),
            same_sex: query.sex.zip(sex).map(|(ours, theirs)| ours == theirs),
            same_nationality: known.then(|| query.nationalities.iter().any(|ours| theirs.contains(ours))),
            document: self.document(query, entry),
        }
    }

    /// The most that everything but the name can be worth; exact documents are found by their number.
    pub(super) fn most_beside_name(&self, query: &Query, entry: u32) -> i32 {
        let birth = BirthRelation::nearest(&query.births, self.births_of(entry));
        most_beside_name(birth, !query.documents.is_empty())
    }

    fn document(&self, query: &Query, entry: u32) -> DocumentRelation {
        let theirs = || self.documents.range(entry).zip(self.documents.row(entry));
        let pairs = query.documents.iter().flat_map(|(number, country)| {
            theirs().map(move |(at, their_country)| {
                let their_number = std::str::from_utf8(self.numbers.row(at as u32)).unwrap_or_default();
                relation((number, *country), (their_number, *their_country))
            })
        });
        pairs.min().unwrap_or(DocumentRelation::None)
    }

    fn pair_names(
        &self,
        query: &Query,
        way: &Way,
        name: u32,
        slots: &[u32],
        joined: impl FnMut(Joined),
    ) -> NameSums {
        let mut theirs = [Token::default(); MOST_PARTS];
        let mut candidates = [Candidate { ours: 0, theirs: 0, likeness: 0 }; MOST_CANDIDATES];
        let mut places = [usize::MAX; MOST_PIECES];
        for (at, piece) in way.pieces.iter().enumerate().rev() {
            if let Some(place) = places.get_mut(usize::from(*piece)) {
                *place = at;
            }
        }
        let (mut parts, mut found) = (0, 0);
        for (their, sound) in self.tokens.row(name).iter().take(MOST_PARTS).enumerate() {
            theirs[their] = self.token(*sound);
            parts = their + 1;
            let from = slots.get(*sound as usize).map_or(0, |slot| *slot as usize);
            let near = from.checked_sub(1).and_then(|from| query.near.get(from..)).unwrap_or_default();
            for (_, piece, likeness) in near.iter().take_while(|near| near.0 == *sound) {
                let ours = places.get(usize::from(*piece)).copied().unwrap_or(usize::MAX);
                if ours != usize::MAX && found < MOST_CANDIDATES {
                    candidates[found] = Candidate { ours, theirs: their, likeness: *likeness };
                    found += 1;
                }
            }
        }
        pair(&way.tokens, &theirs[..parts], &mut candidates[..found], joined)
    }

    /// What was compared, in words that can be kept.
    pub(super) fn evidence(
        &self,
        query: &Query,
        entry: u32,
        names: Option<(u32, usize)>,
        slots: &[u32],
    ) -> Evidence {
        let facts = self.facts(query, entry);
        let name =
            names.and_then(|(name, way)| self.name_evidence(query, entry, name, query.ways.get(way)?, slots));
        Evidence {
            name: name.unwrap_or_default(),
            birth: facts.birth,
            same_sex: facts.same_sex,
            same_nationality: facts.same_nationality,
            document: facts.document,
        }
    }

    fn name_evidence(
        &self,
        query: &Query,
        entry: u32,
        name: u32,
        way: &Way,
        slots: &[u32],
    ) -> Option<NameEvidence> {
        let sounds = self.tokens.row(name);
        let their = |at: usize| {
            let sound = *sounds.get(at)?;
            let text = String::from_utf8_lossy(self.vocabulary.sound(sound)).into_owned();
            Some(Part { sound: text, rarity: self.rarity_of(sound) })
        };
        let our = |at: usize| {
            let piece = query.pieces.get(usize::from(*way.pieces.get(at)?))?;
            Some(Part { sound: piece.sound.clone(), rarity: piece.token.rarity })
        };
        let mut joined = Vec::new();
        self.pair_names(query, way, name, slots, |one| joined.push(one));
        let pairs = joined.iter().map(|one| {
            let (ours, theirs) = (our(one.ours)?, their(one.theirs)?);
            Some(Pair { ours, theirs, kind: one.kind, likeness: one.likeness })
        });
        let first = self.names.range(entry).start;
        Some(NameEvidence {
            pairs: pairs.collect::<Option<_>>()?,
            ours_alone: (0..way.pieces.len())
                .filter(|at| joined.iter().all(|one| one.ours != *at))
                .filter_map(our)
                .collect(),
            theirs_alone: (0..sounds.len())
                .filter(|at| joined.iter().all(|one| one.theirs != *at))
                .filter_map(their)
                .collect(),
            weak: self.names.row(entry).get(name as usize - first).copied().unwrap_or(false),
        })
    }
}
