//! What is recorded between lodging and proposal: fee, biometrics, hits, papers, interview, consultation,
//! clock.

use super::subject::DocumentRef;
use crate::names::named;
use crate::policy::Money;
use crate::{Date, Timestamp, UserId};
use serde::{Deserialize, Serialize};

/// A fee that was taken or waived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeePaid {
    /// The rule of the policy: the id of an age band or of a waiver.
    pub rule: String,
    /// What was taken.
    pub amount: Money,
    /// Number of the receipt; empty only when nothing was taken.
    pub receipt: String,
}

named! {
    /// Fingerprints at the counter.
    Biometrics {
        /// Taken now.
        Taken = "taken",
        /// Copied from an earlier case.
        Reused = "reused",
        /// Not required of this person.
        NotRequired = "not_required",
        /// Physically impossible.
        Impossible = "impossible",
    }
}

named! {
    /// The four checks of admissibility (Visa Code Art. 19).
    AdmissionCheck {
        /// Lodged within the period.
        Period = "period",
        /// Signed form, passport and portrait.
        Papers = "papers",
        /// Biometrics taken or not required.
        Biometrics = "biometrics",
        /// Fee paid or waived.
        Fee = "fee",
    }
}

/// The case was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lodging {
    /// Who took it in.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Where: the counter, a centre.
    pub place: String,
    /// Fingerprints.
    pub biometrics: Biometrics,
}

/// A hit in a list, and why it does not concern the applicant or does not matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hit {
    /// The list and its version.
    pub list: String,
    /// The entry in it.
    pub reference: String,
    /// Serious hits need a second person.
    pub serious: bool,
    /// Why it is cleared.
    pub reason: String,
}

/// A cleared search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Screening {
    /// Who cleared it.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// The lists that were searched, with versions.
    pub lists: Vec<String>,
    /// Hits that were cleared.
    pub hits: Vec<Hit>,
    /// The second person for serious hits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<UserId>,
}

/// One paper that the officer asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestedItem {
    /// Document code of the policy.
    pub code: String,
    /// What exactly is wanted, for the applicant.
    pub note: String,
}

/// A request for papers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentRequest {
    /// Who asked.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub items: Vec<RequestedItem>,
    /// Last day.
    pub due: Date,
    /// What came.
    pub received: Vec<DocumentRef>,
    /// Answered, or given up by the officer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
}

/// An interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interview {
    /// Who invited.
    pub by: UserId,
    /// When it takes place.
    pub when: Timestamp,
    /// The day at the post.
    pub on: Date,
    /// Where.
    pub place: String,
    /// Questions and answers, once held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
}

named! {
    /// The answer of a consulted authority.
    ConsultationAnswer {
        /// It does not object.
        NoObjection = "no_objection",
        /// It objects.
        Objection = "objection",
        /// No answer in time, which counts as no objection (Art. 22).
        Silence = "silence",
    }
}

/// A consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consultation {
    /// Which authority.
    pub authority: String,
    /// Sent.
    pub at: Timestamp,
    /// Last day for an answer.
    pub due: Date,
    /// The answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<ConsultationAnswer>,
}

named! {
    /// How long the decision may take (Art. 23).
    ClockLimit {
        /// The rule: 15 days.
        Normal = "normal",
        /// Individual extension: 45 days.
        Extended = "extended",
        /// Exceptional, when more papers are needed: 60 days.
        Exceptional = "exceptional",
    }
}

/// The decision clock. It starts with admission and does not stop; it can only be extended, with a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionClock {
    /// The day of admission at the post.
    pub started_on: Date,
    /// The last day for the decision.
    pub due: Date,
    /// Which limit.
    pub limit: ClockLimit,
}

/// A message between applicant and post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Who wrote; staff are shown to the applicant as the post.
    pub by: super::ActorId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub text: String,
}

/// A note of staff; the applicant does not see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub text: String,
}

/// An MRZ name that an officer set by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MrzName {
    /// Primary identifier.
    pub primary: String,
    /// Secondary identifier; empty when there is none.
    pub secondary: String,
    /// Why.
    pub reason: String,
}

named! {
    /// Direction of a border crossing.
    Direction {
        /// Into the State.
        Entry = "entry",
        /// Out of it.
        Exit = "exit",
    }
}

/// A border crossing on this visa.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crossing {
    /// In or out.
    pub direction: Direction,
    /// The day.
    pub on: Date,
    /// The crossing point.
    pub place: String,
}
