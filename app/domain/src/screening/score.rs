//! From facts about two records to one number, and what raised and lowered it.

use super::PerMille;
use super::birth::BirthRelation;
use super::document::DocumentRelation;
use crate::names::named;
use serde::{Deserialize, Serialize};

/// What two records have in common, as facts. Kept with a hit, it gives the same score for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The two names that are nearest each other.
    pub name: NameEvidence,
    /// The dates of birth.
    pub birth: BirthRelation,
    /// Whether the sexes are equal, when both are known.
    pub same_sex: Option<bool>,
    /// Whether they share a nationality, when both are known.
    pub same_nationality: Option<bool>,
    /// The passports and cards.
    pub document: DocumentRelation,
}

/// Two names, part by part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameEvidence {
    /// Parts that belong together.
    pub pairs: Vec<Pair>,
    /// Parts of our name that have no counterpart.
    pub ours_alone: Vec<Part>,
    /// Parts of their name that have no counterpart.
    pub theirs_alone: Vec<Part>,
    /// Whether the list calls the name weak.
    pub weak: bool,
}

/// One part of a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its sound.
    pub sound: String,
    /// How rare it is: the logarithm to base 2 of how many entries there are for each one that has it.
    pub rarity: u8,
}

/// Two parts that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The part of our name.
    pub ours: Part,
    /// The part of their name.
    pub theirs: Part,
    /// How they belong together.
    pub kind: PairKind,
    /// How near they are, in thousandths.
    pub likeness: PerMille,
}

named! {
    /// How two parts of names belong together.
    PairKind {
        /// One sound.
        Same = "same",
        /// Sounds that are near each other.
        Alike = "alike",
        /// One is the first letter of the other.
        Initial = "initial",
    }
}

named! {
    /// What raises or lowers a score.
    FeatureKind {
        /// How near the names are.
        Name = "name",
        /// Many entries bear the parts that belong together.
        CommonName = "common_name",
        /// The list calls the name weak.
        WeakName = "weak_name",
        /// The dates of birth.
        Birth = "birth",
        /// The sexes differ.
        OtherSex = "other_sex",
        /// They share a nationality.
        SameNationality = "same_nationality",
        /// They share no nationality.
        OtherNationality = "other_nationality",
        /// The passports and cards.
        Document = "document",
    }
}

/// One thing that raised or lowered a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feature {
    /// Which.
    pub kind: FeatureKind,
    /// By how much; never 0.
    pub points: i16,
}

/// A number from 0 to 1000 and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// The sum of the points, cut to 0 to 1000; 0 when neither name nor document speaks for one person.
    pub total: u16,
    /// What raised and lowered it, in a fixed order.
    pub features: Vec<Feature>,
}

/// Likeness of whole names, in thousandths, below which nothing else is asked.
const LEAST_NAME: u32 = 700;
/// Points of two equal names.
const NAME_POINTS: u32 = 680;
/// Points of one number of one country: so many that the total is 1000 whatever else differs, and no threshold of a policy
/// passes over the very passport of an entry.
const SAME_DOCUMENT: i16 = 1600;
/// Rarity of all parts together at which a name is no common one: one in about half a million.
const RARE: u32 = 19;

/// Sums over the parts of two names, all that the score needs of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct NameSums {
    ours: u32,
    theirs: u32,
    matched_ours: u32,
    matched_theirs: u32,
    rarity: u32,
}

impl NameSums {
    /// Of two names of these weights, before any parts belong together.
    pub(super) fn of_names(ours: u32, theirs: u32) -> Self {
        Self { ours, theirs, ..Self::default() }
    }

    /// Two parts belong together.
    pub(super) fn pair(&mut self, ours: (usize, u8), theirs: (usize, u8), likeness: PerMille) {
        let strength = strength(likeness);
        self.matched_ours += weight(ours) * strength;
        self.matched_theirs += weight(theirs) * strength;
        if ours.0 > 1 && theirs.0 > 1 {
            self.rarity += u32::from(ours.1.min(theirs.1)) * strength;
        }
    }

    /// Whether any parts belong together.
    const fn has_pairs(&self) -> bool {
        self.matched_ours > 0
    }

    /// Likeness in thousandths: mostly how much of the shorter name is in the longer, for parts are often left out.
    fn likeness(&self) -> u32 {
        let share = |matched: u32, whole: u32| (matched / whole.max(1)).min(1000);
        let (ours, theirs) = (share(self.matched_ours, self.ours), share(self.matched_theirs, self.theirs));
        (ours.max(theirs) * 70 + ours.min(theirs) * 30) / 100
    }
}

/// What a part weighs among the others: `(signs of its sound, rarity)`.
pub(super) fn weight((signs, rarity): (usize, u8)) -> u32 {
    if signs < 2 { 4 } else { 8 + u32::from(rarity) }
}

/// What a likeness is worth: small differences are a matter of spelling, larger ones soon tell names apart.
fn strength(likeness: PerMille) -> u32 {
    let likeness = u32::from(likeness);
    if likeness >= 900 { likeness } else { 900_u32.saturating_sub((900 - likeness) * 5 / 2) }
}

/// All that a score needs, without a word of text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    pub name: NameSums,
    pub weak: bool,
    pub birth: BirthRelation,
    pub same_sex: Option<bool>,
    pub same_nationality: Option<bool>,
    pub document: DocumentRelation,
}

impl Facts {
    /// The points of each feature, 0 where it says nothing.
    fn points(&self) -> [(FeatureKind, i16); 8] {
        let name = self.name.likeness();
        let points = |points: u32| i16::try_from(points).unwrap_or(i16::MAX);
        // Names that share nothing are not common for it.
        let rarity = if self.name.has_pairs() { self.name.rarity / 1000 } else { RARE };
        let missing = RARE.saturating_sub(rarity);
        let nationality = |same| if self.same_nationality == Some(same) { 1 } else { 0 };
        [
            (FeatureKind::Name, points(name * NAME_POINTS / 1000)),
            (FeatureKind::CommonName, -points(missing * 6)),
            (FeatureKind::WeakName, if self.weak { -60 } else { 0 }),
            (FeatureKind::Birth, birth_points(self.birth)),
            (FeatureKind::OtherSex, if self.same_sex == Some(false) { -120 } else { 0 }),
            (FeatureKind::SameNationality, 30 * nationality(true)),
            (FeatureKind::OtherNationality, -30 * nationality(false)),
            (FeatureKind::Document, document_points(self.document)),
        ]
    }

    /// The sum of the points before it is cut; 0 when neither name nor document speaks for one person.
    pub(super) fn sum(&self) -> i32 {
        let document = !matches!(self.document, DocumentRelation::OneSignOff | DocumentRelation::None);
        if self.name.likeness() < LEAST_NAME && !document {
            return 0;
        }
        self.points().iter().map(|(_, points)| i32::from(*points)).sum()
    }

    /// The total, without the list of features.
    pub(super) fn total(&self) -> u16 {
        cut(self.sum())
    }
}

/// A sum of points as a total.
pub(super) fn cut(sum: i32) -> u16 {
    u16::try_from(sum.clamp(0, 1000)).unwrap_or(0)
}

/// The most that a name can be worth when these of our parts have a counterpart, and theirs are all among them.
pub(super) fn most_for_name(parts: impl Iterator<Item = ((usize, u8), bool)>) -> u16 {
    let (mut whole, mut matched, mut rarity) = (0, 0, 0);
    for (part, has) in parts {
        whole += weight(part);
        if has {
            matched += weight(part);
            rarity += u32::from(part.1);
        }
    }
    let likeness = 700 + matched * 300 / whole.max(1) + 1;
    let points = (likeness * NAME_POINTS / 1000).saturating_sub(RARE.saturating_sub(rarity) * 6);
    u16::try_from(points).unwrap_or(u16::MAX)
}

/// The most that everything but name and exact documents can be worth.
pub(super) fn most_beside_name(birth: BirthRelation, documents: bool) -> i32 {
    let document = if documents { document_points(DocumentRelation::OneSignOff) } else { 0 };
    i32::from(birth_points(birth)) + i32::from(document) + 30
}

const fn birth_points(birth: BirthRelation) -> i16 {
    match birth {
        BirthRelation::Same => 170,
        BirthRelation::Swapped => 120,
        BirthRelation::SameMonth => 110,
        BirthRelation::YearSlip | BirthRelation::SameYear => 80,
        BirthRelation::OneSlip => 60,
        BirthRelation::Hijri | BirthRelation::NextYear => 30,
        BirthRelation::Unknown => 0,
        BirthRelation::Near => -90,
        BirthRelation::Different => -180,
        BirthRelation::Far => -260,
    }
}

const fn document_points(document: DocumentRelation) -> i16 {
    match document {
        DocumentRelation::Same => SAME_DOCUMENT,
        // A hit unless birth and name are of somebody else: a list that leaves the country out nearly always means this document.
        DocumentRelation::SameNumber => 750,
        DocumentRelation::ShortNumber => 450,
        DocumentRelation::OtherCountry => 80,
        DocumentRelation::OneSignOff => 140,
        DocumentRelation::None => 0,
    }
}

/// The score of the evidence.
pub fn score(evidence: &Evidence) -> Score {
    let facts = Facts::from(evidence);
    let features = facts.points().into_iter().filter(|(_, points)| *points != 0);
    Score {
        total: facts.total(),
        features: features.map(|(kind, points)| Feature { kind, points }).collect(),
    }
}

impl From<&Evidence> for Facts {
    fn from(evidence: &Evidence) -> Self {
        let name = &evidence.name;
        let of = |part: &Part| (part.sound.len(), part.rarity);
        let ours = name.ours_alone.iter().chain(name.pairs.iter().map(|pair| &pair.ours));
        let theirs = name.theirs_alone.iter().chain(name.pairs.iter().map(|pair| &pair.theirs));
        let mut sums = NameSums::of_names(
            ours.map(|part| weight(of(part))).sum(),
            theirs.map(|part| weight(of(part))).sum(),
        );
        for pair in &name.pairs {
            sums.pair(of(&pair.ours), of(&pair.theirs), pair.likeness);
        }
        Self {
            name: sums,
            weak: name.weak,
            birth: evidence.birth,
            same_sex: evidence.same_sex,
            same_nationality: evidence.same_nationality,
            document: evidence.document,
        }
    }
}
