//! Other applications that may be by the same person: what two cases have in common, and what a person said of it.
//!
//! The machine only suggests: [`likeness`] lists its reasons, with the points of [`crate::screening`]. A person links two cases, or sets
//! them apart, with a reason, and can take that back. It is written in both journals, so that each file stands alone; nothing is merged
//! and nothing that was declared changes. What is kept of the other case is its number and what was compared, in points and not in names:
//! it may be about somebody else.

use super::*;
use crate::names::named;
use crate::policy::ScreeningRules;
use crate::screening::{BirthRelation, Feature, FeatureKind, Index, Known, Thresholds, score};
use std::collections::BTreeSet;

named! {
    /// As what somebody links two applications.
    KinKind {
        /// Two applications of one person, each for its own journey.
        SamePerson = "same_person",
        /// One application that was sent twice.
        Duplicate = "duplicate",
    }
}

named! {
    /// What stands in a journal of another application.
    KinVerdict {
        /// By the same person, sent before this one.
        Earlier = "earlier",
        /// By the same person, sent after this one.
        Later = "later",
        /// This one is the same application once more.
        DuplicateOf = "duplicate_of",
        /// It is this application once more.
        DuplicatedBy = "duplicated_by",
        /// By somebody else.
        Apart = "apart",
    }
}

impl KinVerdict {
    /// The same as the other journal has it.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Earlier => Self::Later,
            Self::Later => Self::Earlier,
            Self::DuplicateOf => Self::DuplicatedBy,
            Self::DuplicatedBy => Self::DuplicateOf,
            Self::Apart => Self::Apart,
        }
    }

    /// As what the two are linked; nothing for two that are set apart.
    pub const fn kind(self) -> Option<KinKind> {
        match self {
            Self::Earlier | Self::Later => Some(KinKind::SamePerson),
            Self::DuplicateOf | Self::DuplicatedBy => Some(KinKind::Duplicate),
            Self::Apart => None,
        }
    }
}

named! {
    /// Why two applications may be by one person.
    KinReason {
        /// One number of a passport of one State.
        SamePassport = "same_passport",
        /// Name and birth are alike.
        Alike = "alike",
        /// They were sent from one account, which never counts alone: families and agencies share one.
        SameAccount = "same_account",
    }
}

/// What two applications have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Likeness {
    /// Why they may be by one person.
    pub reasons: BTreeSet<KinReason>,
    /// The score of name and birth; 0 when they are not alike.
    pub score: u16,
    /// What raised and lowered it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<Feature>,
    /// How the births stand to each other, when the score speaks of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth: Option<BirthRelation>,
}

/// What a journal keeps of another application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherCase {
    /// Id.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// When it was sent.
    pub submitted_at: Timestamp,
    /// What both had in common; nothing when a person saw what the comparison does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub likeness: Option<Likeness>,
}

impl OtherCase {
    /// A case as the journal of another one names it.
    pub fn of(case: &Case, likeness: Option<Likeness>) -> Self {
        Self { id: case.id, reference: case.reference.clone(), submitted_at: case.submitted_at, likeness }
    }
}

/// What somebody said of another application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KinFinding {
    /// Which.
    pub other: OtherCase,
    /// What.
    pub verdict: KinVerdict,
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
    /// It does not stand any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_back: Option<KinTakenBack>,
}

/// Somebody took back what was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KinTakenBack {
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
}

/// What two applications have in common; nothing when neither passport nor name and birth speak for one person. The same from both
/// sides.
pub fn likeness(one: &Case, other: &Case, rules: &ScreeningRules) -> Option<Likeness> {
    // Always in one order: rarities are those of the second.
    let (one, other) = if place(one) <= place(other) { (one, other) } else { (other, one) };
    // A passport is a reason of its own, and lends the names no points.
    let known = |case: &Case| Known { documents: Vec::new(), ..case.known() };
    let thresholds = Thresholds { hit: rules.hit, most: 1 };
    let found = Index::build([known(other)]).screen(&known(one), &thresholds).into_iter().next();
    let evidence = found.map(|found| found.evidence).filter(|evidence| {
        let speaks = |feature: &Feature| feature.kind == FeatureKind::Birth && feature.points > 0;
        score(evidence).features.iter().any(speaks)
    });
    let mut reasons = BTreeSet::new();
    if one.subject.passport.is_same(&other.subject.passport) {
        reasons.insert(KinReason::SamePassport);
    }
    if evidence.is_some() {
        reasons.insert(KinReason::Alike);
    }
    if reasons.is_empty() {
        return None;
    }
    if one.applicant == other.applicant {
        reasons.insert(KinReason::SameAccount);
    }
    let score = evidence.as_ref().map(score);
    Some(Likeness {
        reasons,
        birth: evidence.map(|evidence| evidence.birth),
        score: score.as_ref().map_or(0, |score| score.total),
        features: score.map(|score| score.features).unwrap_or_default(),
    })
}

/// Two open applications ask for days that both journeys have: one of them is sent twice, or the person is in two places.
pub fn ask_for_the_same_days(one: &Case, other: &Case) -> bool {
    let open = one.state.is_before_decision() && other.state.is_before_decision();
    let (ours, theirs) = (&one.subject.trip, &other.subject.trip);
    open && ours.arrival <= theirs.departure && theirs.arrival <= ours.departure
}

/// The command that tells the other case what this event told `case`; nothing for other events.
pub fn mirror(case: &Case, body: &EventBody) -> Option<(CaseId, Action)> {
    let found = |other: &OtherCase| Some(Box::new(OtherCase::of(case, other.likeness.clone())));
    let this = case.reference.clone();
    match body {
        EventBody::CaseLinked { other, verdict, reason } => {
            let (found, reason) = (found(other), reason.clone());
            Some((other.id, Action::LinkCase { other: this, found, kind: verdict.kind()?, reason }))
        }
        EventBody::CaseSetApart { other, reason } => {
            Some((other.id, Action::SetApart { other: this, found: found(other), reason: reason.clone() }))
        }
        EventBody::LinkTakenBack { other, reason } => {
            let finding = case.kin.iter().rfind(|finding| finding.other.reference == *other)?;
            Some((finding.other.id, Action::TakeBackLink { other: this, reason: reason.clone() }))
        }
        _ => None,
    }
}

/// The order in which applications were sent.
fn place(case: &Case) -> (Timestamp, CaseId) {
    (case.submitted_at, case.id)
}

impl Case {
    /// What stands of another application.
    pub fn kin_of(&self, other: &Reference) -> Option<&KinFinding> {
        let last = self.kin.iter().rfind(|finding| finding.other.reference == *other);
        last.filter(|finding| finding.taken_back.is_none())
    }

    /// Everything that stands, in order.
    pub fn kin_standing(&self) -> impl Iterator<Item = &KinFinding> {
        let last = |finding: &&KinFinding| self.kin_of(&finding.other.reference) == Some(*finding);
        self.kin.iter().filter(last)
    }

    /// Somebody has to look at this likeness: nothing stands of the other application, or what stands was said of other data.
    pub fn is_kin_open(&self, other: &Reference, likeness: &Likeness) -> bool {
        self.kin_of(other).is_none_or(|finding| finding.other.likeness.as_ref() != Some(likeness))
    }

    /// How a link as `kind` stands in this journal.
    pub(super) fn kin_verdict(&self, other: &OtherCase, kind: KinKind) -> KinVerdict {
        let after = (other.submitted_at, other.id) < place(self);
        match (kind, after) {
            (KinKind::SamePerson, true) => KinVerdict::Earlier,
            (KinKind::SamePerson, false) => KinVerdict::Later,
            (KinKind::Duplicate, true) => KinVerdict::DuplicateOf,
            (KinKind::Duplicate, false) => KinVerdict::DuplicatedBy,
        }
    }
}
