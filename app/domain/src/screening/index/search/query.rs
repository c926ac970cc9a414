//! What is looked for: the ways in which the person's names may be cut into parts, and the sounds of the list near them.

use super::super::Index;
use super::Scratch;
use crate::screening::PerMille;
use crate::screening::alike::alike_from;
use crate::screening::birth::PartialDate;
use crate::screening::document::essence;
use crate::screening::keys::{classes, keys};
use crate::screening::pairing::Token;
use crate::screening::person::{Known, Sex};
use crate::screening::sound::{MOST_PARTS, others, ways};

/// Sounds less alike than this are not of one name.
const LEAST_ALIKE: PerMille = 660;
/// From here on a sound that the list lacks is taken to be as rare as its neighbour.
const SAME_NAME: PerMille = 880;
/// Another spelling of the same name, by the table of such.
const OTHER_SPELLING: PerMille = 950;
/// How rare a sound is that the list and its neighbours lack.
const UNKNOWN_RARITY: u8 = 14;
/// How rare each half of a part that is cut in two may be.
const COMMON_HALF: u8 = 14;
/// Parts over all ways: one bit each.
pub(super) const MOST_PIECES: usize = 16;
/// Ways to cut the person's names.
const MOST_WAYS: usize = 12;

pub(super) struct Query {
    pub pieces: Vec<Piece>,
    pub ways: Vec<Way>,
    /// Sound of the list, piece, likeness; sorted.
    pub near: Vec<(u32, u8, PerMille)>,
    pub births: Vec<PartialDate>,
    pub sex: Option<Sex>,
    pub nationalities: Vec<u16>,
    pub documents: Vec<(String, Option<u16>)>,
}

/// A part of a name of the person.
pub(super) struct Piece {
    pub sound: String,
    pub token: Token,
}

/// One way to cut one name into parts.
pub(super) struct Way {
    /// Pieces in their order.
    pub pieces: Vec<u8>,
    pub tokens: Vec<Token>,
    /// The pieces that are no initials, one bit each.
    pub bits: u16,
}

impl Query {
    pub(super) fn new(index: &Index, person: &Known) -> Self {
        let country = |code: &str| index.known_country(code).unwrap_or(u16::MAX);
        let documents = person.documents.iter().filter_map(|document| {
            Some((essence(&document.number)?, document.country.as_deref().map(country)))
        });
        let mut query = Self {
            pieces: Vec::new(),
            ways: Vec::new(),
            near: Vec::new(),
            births: person.births.clone(),
            sex: person.sex.filter(|sex| *sex != Sex::Unspecified),
            nationalities: person.nationalities.iter().map(|code| country(code)).collect(),
            documents: documents.collect(),
        };
        let names: Vec<Vec<String>> = person.names.iter().flat_map(|name| ways(&name.text)).collect();
        names.iter().for_each(|name| query.add_way(name));
        for name in &names {
            query.add_joined(index, name);
            query.add_split(index, name);
        }
        query
    }

    /// Finds the sounds near each piece and weighs the pieces.
    pub(super) fn look_around(&mut self, index: &Index, scratch: &mut Scratch, by_keys: bool) {
        for (at, piece) in self.pieces.iter_mut().enumerate() {
            let from = self.near.len();
            if piece.sound.len() > 1 {
                let at = u8::try_from(at).unwrap_or(u8::MAX);
                index.near(&piece.sound, scratch, by_keys, |sound, likeness| {
                    self.near.push((sound, at, likeness))
                });
            }
            let own = index.vocabulary.find(piece.sound.as_bytes()).map(|sound| index.rarity_of(sound));
            let near = self.near.get(from..).unwrap_or_default().iter().filter(|near| near.2 >= SAME_NAME);
            let rarity =
                own.or_else(|| near.map(|near| index.rarity_of(near.0)).min()).unwrap_or(UNKNOWN_RARITY);
            piece.token = Token::new(piece.sound.as_bytes(), rarity);
        }
        self.near.sort_unstable();
        for way in &mut self.ways {
            way.tokens = way
                .pieces
                .iter()
                .filter_map(|at| self.pieces.get(usize::from(*at)))
                .map(|piece| piece.token)
                .collect();
        }
    }

    /// The parts of a way, each with whether an entry that has the pieces of the set has its counterpart, or may have it.
    pub(super) fn parts_in(&self, way: &Way, set: u16) -> impl Iterator<Item = ((usize, u8), bool)> {
        let has = move |piece: u8| set >> piece & 1 == 1;
        way.pieces
            .iter()
            .zip(&way.tokens)
            .map(move |(piece, token)| ((token.signs, token.rarity), has(*piece) || token.signs == 1))
    }

    fn add_way(&mut self, parts: &[String]) {
        let new = parts.iter().filter(|part| !self.pieces.iter().any(|piece| piece.sound == **part)).count();
        if parts.is_empty() || self.pieces.len() + new > MOST_PIECES || self.ways.len() >= MOST_WAYS {
            return;
        }
        let (mut pieces, mut bits) = (Vec::with_capacity(parts.len()), 0);
        for part in parts.iter().take(MOST_PARTS) {
            let known = self.pieces.iter().position(|piece| piece.sound == *part);
            let at = known.unwrap_or_else(|| {
                self.pieces.push(Piece { sound: part.clone(), token: Token::default() });
                self.pieces.len() - 1
            });
            pieces.push(u8::try_from(at).unwrap_or(u8::MAX));
            if part.len() > 1 {
                bits |= 1_u16 << at;
            }
        }
        self.ways.push(Way { pieces, tokens: Vec::new(), bits });
    }

    /// Two neighbours in one word, where the list knows it: Marie Luise, Marieluise.
    fn add_joined(&mut self, index: &Index, parts: &[String]) {
        for at in 1..parts.len() {
            let [before, after] = [&parts[at - 1], &parts[at]];
            let seam = usize::from(before.as_bytes().last() == after.as_bytes().first());
            let joined = format!("{before}{}", after.get(seam..).unwrap_or_default());
            if index.vocabulary.find(joined.as_bytes()).is_some() {
                let mut parts = parts.to_vec();
                parts.splice(at - 1..=at, [joined]);
                self.add_way(&parts);
            }
        }
    }

    /// A part as two, where both are common in the list: rare ones would cut most names by chance.
    fn add_split(&mut self, index: &Index, parts: &[String]) {
        for (at, part) in parts.iter().enumerate() {
            let cuts = (2..=part.len().saturating_sub(2)).filter_map(|cut| {
                let (first, second) = part.split_at_checked(cut)?;
                let rarity =
                    |half: &str| index.vocabulary.find(half.as_bytes()).map(|sound| index.rarity_of(sound));
                Some((rarity(first)?.max(rarity(second)?), first, second))
            });
            if let Some((_, first, second)) = cuts.min().filter(|cut| cut.0 <= COMMON_HALF) {
                let mut parts = parts.to_vec();
                parts.splice(at..=at, [first.to_owned(), second.to_owned()]);
                self.add_way(&parts);
            }
        }
    }
}

impl Index {
    /// Every sound of the list that is alike enough, once.
    fn near(&self, sound: &str, scratch: &mut Scratch, by_keys: bool, mut found: impl FnMut(u32, PerMille)) {
        let signs = sound.as_bytes();
        scratch.epoch += 1;
        let epoch = scratch.epoch;
        for other in others(sound) {
            if let Some(number) = self.vocabulary.find(other.as_bytes())
                && let Some(seen) = scratch.seen.get_mut(number as usize)
                && std::mem::replace(seen, epoch) != epoch
            {
                found(number, OTHER_SPELLING);
            }
        }
        let ours = classes(signs);
        let mut look = |number: u32| {
            let seen = scratch.seen.get_mut(number as usize).map(|seen| std::mem::replace(seen, epoch));
            if seen.is_none_or(|seen| seen == epoch)
                || by_keys && (ours ^ self.vocabulary.classes(number)).count_ones() > 2
            {
                return;
            }
            let likeness = alike_from(signs, self.vocabulary.sound(number), LEAST_ALIKE);
            // An initial in the list is met where names are compared.
            if likeness >= LEAST_ALIKE && self.vocabulary.sound(number).len() > 1 {
                found(number, likeness);
            }
        };
        if by_keys {
            let mut own = Vec::with_capacity(32);
            keys(signs, &mut own);
            own.iter().flat_map(|key| self.vocabulary.under(*key)).for_each(|number| look(*number));
        } else {
            (0..self.vocabulary.len()).for_each(look);
        }
    }
}
