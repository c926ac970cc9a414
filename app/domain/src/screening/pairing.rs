//! Which parts of two names belong together, whatever their order.

use super::PerMille;
use super::alike::exchanged;
use super::score::{NameSums, PairKind, weight};
use super::sound::MOST_PARTS;

/// A part of a name: how many signs its sound has, its first, and how rare it is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Token {
    pub signs: usize,
    pub first: u8,
    pub rarity: u8,
}

impl Token {
    pub(super) fn new(sound: &[u8], rarity: u8) -> Self {
        Self { signs: sound.len(), first: sound.first().copied().unwrap_or(0), rarity }
    }

    const fn of(self) -> (usize, u8) {
        (self.signs, self.rarity)
    }
}

/// Two parts that could belong together, by their places in the names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub ours: usize,
    pub theirs: usize,
    pub likeness: PerMille,
}

/// Two parts that belong together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Joined {
    pub ours: usize,
    pub theirs: usize,
    pub kind: PairKind,
    pub likeness: PerMille,
}

/// What an initial is worth.
const INITIAL: PerMille = 800;

/// Pairs the parts, the strongest first, each part once; then initials with what is left. Calls `joined` for each pair.
pub(super) fn pair(
    ours: &[Token],
    theirs: &[Token],
    candidates: &mut [Candidate],
    mut joined: impl FnMut(Joined),
) -> NameSums {
    let sum = |tokens: &[Token]| tokens.iter().map(|token| weight(token.of())).sum::<u32>();
    let mut sums = NameSums::of_names(sum(ours), sum(theirs));
    let (mut our_free, mut their_free) = ([true; MOST_PARTS], [true; MOST_PARTS]);
    candidates.sort_unstable_by_key(|one| (std::cmp::Reverse(one.likeness), one.ours, one.theirs));
    let mut take = |at: (usize, usize), kind, likeness| {
        let (Some(our), Some(their)) = (ours.get(at.0), theirs.get(at.1)) else { return };
        sums.pair(our.of(), their.of(), likeness);
        joined(Joined { ours: at.0, theirs: at.1, kind, likeness });
    };
    for one in candidates {
        let free = our_free.get_mut(one.ours).zip(their_free.get_mut(one.theirs));
        if let Some((our, their)) = free.filter(|(our, their)| **our && **their) {
            (*our, *their) = (false, false);
            let kind = if one.likeness == 1000 { PairKind::Same } else { PairKind::Alike };
            take((one.ours, one.theirs), kind, one.likeness);
        }
    }
    for (i, our) in ours.iter().enumerate().filter(|(i, _)| our_free.get(*i) == Some(&true)) {
        let initial =
            |their: &Token| (our.signs == 1 || their.signs == 1) && exchanged(our.first, their.first) < 60;
        let found =
            theirs.iter().enumerate().find(|(j, their)| their_free.get(*j) == Some(&true) && initial(their));
        if let Some((j, _)) = found {
            if let Some(free) = their_free.get_mut(j) {
                *free = false;
            }
            take((i, j), PairKind::Initial, INITIAL);
        }
    }
    sums
}
