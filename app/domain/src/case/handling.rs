//! What is recorded between lodging and proposal: fee, biometrics, hits, papers, interview, consultation,
//! clock.

use super::subject::DocumentRef;
use crate::names::named;
use crate::policy::Money;
use crate::{Date, DocumentId, Timestamp, UserId};
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
    /// How it was paid; what was taken before this was kept was cash.
    #[serde(default)]
    pub way: PayWay,
}

named! {
    /// How money is paid.
    #[derive(Default)]
    PayWay {
        /// Notes and coins at the counter.
        #[default]
        Cash = "cash",
        /// A card at the counter, through a terminal of its own.
        Card = "card",
        /// On the page of a payment provider.
        Online = "online",
    }
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
    /// The day that the officer named, when an outage or a closed day has moved the last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named: Option<Date>,
    /// What came.
    pub received: Vec<DocumentRef>,
    /// Answered, or given up by the officer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
}

impl DocumentRequest {
    /// The day that the officer named.
    pub fn named(&self) -> Date {
        self.named.unwrap_or(self.due)
    }
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
    /// What the applicant has to bring.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub bring: String,
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

/// Who speaks for a consulted authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answerer {
    /// Name.
    pub name: String,
    /// Function or unit; empty when it was not said.
    pub office: String,
}

/// What an authority answered by its link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthorityReply {
    /// Who answered.
    pub by: Answerer,
    /// Why.
    pub reason: String,
}

/// What authority and officer wrote to each other before the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthorityLine {
    /// When.
    pub at: Timestamp,
    /// Who of the authority; none for a line of the post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Answerer>,
    /// What.
    pub text: String,
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
    /// When it was recorded; absent in older cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Timestamp>,
    /// The same as the authority gave it by its link; none when a member of staff recorded it, or nobody answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<AuthorityReply>,
    /// Questions and what was written about them, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<AuthorityLine>,
    /// Who recorded the answer for the authority; none when it answered itself, was silent, or in older cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded_by: Option<UserId>,
    /// The authority was asked about somebody else: who the applicant is was corrected afterwards.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outdated: bool,
}

impl Consultation {
    /// Since when the authority waits for an answer of the post: its first question after what the officer wrote last. `None` when it
    /// has asked nothing, was written to since, or has answered.
    pub fn asked_since(&self) -> Option<Timestamp> {
        let open = self.lines.iter().rev().take_while(|line| line.by.is_some());
        open.last().map(|line| line.at).filter(|_| self.answer.is_none())
    }
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

/// A time in which a clock stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// The day at the post on which it was stopped.
    pub from: Date,
    /// The day on which it ran again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// The facts of the decision clock. It starts with admission, and where the policy says so it stands still while papers are awaited.
/// [`crate::clock`] makes its last day of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionClock {
    /// The day of admission at the post.
    pub started_on: Date,
    /// The last day for the decision.
    pub due: Date,
    /// Which limit.
    pub limit: ClockLimit,
    /// The case is urgent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// The day on which it was marked as urgent; in older journals nobody knows it, and the days count from the admission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgent_since: Option<Date>,
    /// When it stood still, in order; the last one may last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stops: Vec<Stop>,
}

impl DecisionClock {
    /// It stands still.
    pub fn is_stopped(&self) -> bool {
        self.stops.last().is_some_and(|stop| stop.until.is_none())
    }
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
    /// Files that came with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<DocumentId>,
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
    /// Whether the applicant gets it with a copy of the file. What was written before this was asked stays with the post.
    #[serde(default)]
    pub disclosable: bool,
}

named! {
    /// How somebody turned to the post.
    ContactWay {
        /// By telephone.
        Phone = "phone",
        /// In person.
        Counter = "counter",
        /// By e-mail.
        Email = "email",
        /// By letter.
        Letter = "letter",
        /// By a diplomatic note.
        Note = "note",
    }
}

named! {
    /// As what somebody turned to the post.
    ContactCapacity {
        /// A relative or friend of the applicant.
        Family = "family",
        /// Who invites or lodges the applicant.
        Host = "host",
        /// An employer, school or organisation.
        Organisation = "organisation",
        /// A lawyer or another representative.
        Lawyer = "lawyer",
        /// Another mission or ministry.
        Authority = "authority",
        /// A member of a parliament.
        Parliament = "parliament",
        /// A colleague of the own administration who has no part in the case.
        Colleague = "colleague",
        /// Somebody else.
        Other = "other",
    }
}

/// Somebody turned to the post on behalf of an applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The name that was given.
    pub name: String,
    /// As what.
    pub capacity: ContactCapacity,
    /// For whom: the applicant, the family, a group.
    pub for_whom: String,
    /// How.
    pub way: ContactWay,
    /// What was asked, and what was answered.
    pub about: String,
}

/// A contact with who recorded it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedContact {
    /// Who took it.
    pub by: UserId,
    /// When it was recorded.
    pub at: Timestamp,
    /// The contact.
    pub contact: Contact,
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
