//! One blank and where it stands; many blanks as runs that share everything.

use super::book::Ticket;
use super::serial::{Serial, Span};
use crate::names::named;
use crate::{CaseId, Date, PostCode, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

named! {
    /// Where a blank stands.
    State {
        /// The producer named the range; nothing left yet.
        Announced = "announced",
        /// On the way from the producer.
        InTransit = "in_transit",
        /// Counted at the post by one person; a second has not confirmed it.
        Received = "received",
        /// In the vault.
        Vault = "vault",
        /// With an operator, for one day.
        Issued = "issued",
        /// In a printer, for a case.
        Loaded = "loaded",
        /// The print file was made for it.
        Rendered = "rendered",
        /// Printed.
        Printed = "printed",
        /// Read back and released by the controller.
        Controlled = "controlled",
        /// In a passport.
        Affixed = "affixed",
        /// With the holder.
        HandedOver = "handed_over",
        /// In a passport and crossed out: the visa was annulled or revoked.
        Voided = "voided",
        /// Spoiled and kept for counting.
        Spoiled = "spoiled",
        /// Blank of a design that is no longer used.
        Expired = "expired",
        /// On the way to another post, whose people have not confirmed it.
        BetweenPosts = "between_posts",
        /// Looked for.
        Missing = "missing",
        /// Given up as lost or stolen.
        Lost = "lost",
        /// Destroyed by two.
        Destroyed = "destroyed",
    }
}

impl State {
    /// Counts as received by the post whose piece it is.
    pub const fn is_held(self) -> bool {
        !matches!(self, Self::Announced | Self::InTransit | Self::Received)
    }

    /// On hand in the monthly report: a blank, or a label that is not yet in a passport. What is missing stays on hand until
    /// it is given up.
    pub const fn is_on_hand(self) -> bool {
        matches!(
            self,
            Self::Vault
                | Self::Issued
                | Self::Loaded
                | Self::Rendered
                | Self::Printed
                | Self::Controlled
                | Self::Expired
                | Self::BetweenPosts
                | Self::Missing
        )
    }

    /// Bound to a case that is not over.
    pub const fn is_live(self) -> bool {
        matches!(
            self,
            Self::Loaded
                | Self::Rendered
                | Self::Printed
                | Self::Controlled
                | Self::Affixed
                | Self::HandedOver
        )
    }

    /// Nothing follows.
    pub const fn is_terminal(self) -> bool {
        matches!(self, Self::Destroyed)
    }

    /// Where a physical count finds it.
    pub const fn place(self) -> Option<Place> {
        match self {
            Self::Vault | Self::Expired => Some(Place::Vault),
            Self::Issued | Self::Loaded | Self::Rendered | Self::Printed | Self::Controlled => {
                Some(Place::AtWork)
            }
            Self::Spoiled => Some(Place::Spoiled),
            _ => None,
        }
    }
}

named! {
    /// Where stock lies when it is counted.
    Place {
        /// Blanks in the vault.
        Vault = "vault",
        /// With operators, in printers, waiting for control or for the passport.
        AtWork = "at_work",
        /// Spoiled pieces that wait for destruction.
        Spoiled = "spoiled",
    }
}

/// One blank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Piece {
    /// The post that answers for it.
    pub post: PostCode,
    /// Where it stands.
    pub state: State,
    /// The open act of two people that holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<Ticket>,
    /// The case that it was loaded for, also after it was spoiled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    /// Who issued it from the vault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custodian: Option<UserId>,
    /// Who has it or printed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<UserId>,
    /// Who read it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controller: Option<UserId>,
    /// Who saw it spoiled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub witness: Option<UserId>,
    /// The day for which it was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<Date>,
    /// The printer that it was loaded into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printer: Option<String>,
}

impl Piece {
    /// A blank of which only post and state are known.
    pub const fn new(post: PostCode, state: State) -> Self {
        Self {
            post,
            state,
            act: None,
            case: None,
            custodian: None,
            operator: None,
            controller: None,
            witness: None,
            issued_on: None,
            printer: None,
        }
    }

    /// Custodian, operator, controller and witness are different people.
    pub fn has_separate_hands(&self) -> bool {
        let people: Vec<UserId> =
            [self.custodian, self.operator, self.controller, self.witness].into_iter().flatten().collect();
        people.iter().enumerate().all(|(at, person)| !people.iter().skip(at + 1).any(|other| other == person))
    }
}

/// Blanks by serial. Neighbours that share everything are one run, so a box costs as much as a piece.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pieces(BTreeMap<Serial, (Serial, Piece)>);

impl Pieces {
    /// The blank with this serial.
    pub fn get(&self, serial: Serial) -> Option<&Piece> {
        let (first, (last, piece)) = self.0.range(..=serial).next_back()?;
        (serial <= *last && first.is_like(&serial)).then_some(piece)
    }

    /// Every run, by serial.
    pub fn iter(&self) -> impl Iterator<Item = (Span, &Piece)> {
        self.0.iter().filter_map(|(first, (last, piece))| Some((Span::new(*first, *last)?, piece)))
    }

    /// The parts of the span that are known, by serial.
    pub fn within(&self, span: Span) -> impl Iterator<Item = (Span, &Piece)> {
        let start = self.0.range(..=span.first()).next_back().map_or(span.first(), |(first, _)| *first);
        self.0
            .range(start..=span.last())
            .filter_map(move |(first, (last, piece))| Some((Span::new(*first, *last)?.common(&span)?, piece)))
    }

    /// The first serial of the span that is not known.
    pub fn hole(&self, span: Span) -> Option<Serial> {
        let mut next = Some(span.first());
        for (part, _) in self.within(span) {
            if next != Some(part.first()) {
                return next;
            }
            next = part.last().plus(1);
        }
        next.filter(|serial| span.contains(*serial))
    }

    /// Puts blanks there, whatever was there before.
    pub fn put(&mut self, span: Span, piece: Piece) {
        self.remove(span);
        self.0.insert(span.first(), (span.last(), piece));
        if let Some(after) = span.last().plus(1) {
            self.join(after);
        }
        self.join(span.first());
    }

    /// Forgets blanks.
    pub fn remove(&mut self, span: Span) {
        self.cut(span.first());
        if let Some(after) = span.last().plus(1) {
            self.cut(after);
        }
        let inside: Vec<Serial> = self.0.range(span.first()..=span.last()).map(|(first, _)| *first).collect();
        for first in inside {
            self.0.remove(&first);
        }
    }

    /// Starts a run at this serial.
    fn cut(&mut self, at: Serial) {
        let Some((first, (last, piece))) = self.0.range(..at).next_back() else { return };
        let (first, last, piece) = (*first, *last, piece.clone());
        if last < at || !first.is_like(&at) {
            return;
        }
        let Some(before) = at.before() else { return };
        self.0.insert(first, (before, piece.clone()));
        self.0.insert(at, (last, piece));
    }

    /// Joins the run that starts here with the one before it, when they share everything.
    fn join(&mut self, at: Serial) {
        let Some((last, piece)) = self.0.get(&at) else { return };
        let Some((first, (end, before))) = self.0.range(..at).next_back() else { return };
        if end.plus(1) == Some(at) && before == piece {
            let (first, last) = (*first, *last);
            if let Some((_, piece)) = self.0.remove(&at) {
                self.0.insert(first, (last, piece));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(number: u32) -> Serial {
        format!("UTO{number:06}").parse().expect("a serial")
    }

    fn piece(state: usize) -> Piece {
        Piece::new(PostCode::from("GVA"), State::ALL[state])
    }

    proptest! {
        /// Runs and a plain list of pieces tell the same, however they are cut.
        #[test]
        fn runs_are_a_list_of_pieces(writes in prop::collection::vec((0..60_u32, 1..20_u32, 0..3_usize), 0..40)) {
            let mut runs = Pieces::default();
            let mut list: BTreeMap<u32, Piece> = BTreeMap::new();
            for (first, count, state) in writes {
                runs.put(Span::of(at(first), count).expect("a span"), piece(state));
                list.extend((first..first + count).map(|number| (number, piece(state))));
                for number in 0..80 {
                    prop_assert_eq!(runs.get(at(number)), list.get(&number));
                }
                let whole = Span::of(at(0), 80).expect("a span");
                prop_assert_eq!(runs.hole(whole), (0..80).find(|number| !list.contains_key(number)).map(at));
                let listed: u64 = runs.within(whole).map(|(span, _)| span.count()).sum();
                prop_assert_eq!(listed, list.len() as u64);
                let parts: Vec<(Span, &Piece)> = runs.iter().collect();
                for pair in parts.windows(2) {
                    let joined = pair[0].0.joined(&pair[1].0).is_some();
                    prop_assert!(!(joined && pair[0].1 == pair[1].1), "neighbours are one run");
                }
            }
        }
    }
}
