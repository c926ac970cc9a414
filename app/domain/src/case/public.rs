//! What the applicant and the border are told. Legal states and public words are two vocabularies: the
//! applicant never reads a word that sounds like a decision before there is one.

use super::*;
use crate::names::named;
use crate::policy::Authority;

named! {
    /// The words for the applicant.
    PublicState {
        /// Nothing sent yet.
        Draft = "draft",
        /// Sent; the applicant has to come to the counter.
        Sent = "sent",
        /// At the post, and nobody has to do anything but the post.
        BeingExamined = "being_examined",
        /// Papers are wanted from the applicant.
        PapersWanted = "papers_wanted",
        /// An interview is arranged.
        InterviewArranged = "interview_arranged",
        /// Decided to issue; the sticker is being made.
        VisaBeingMade = "visa_being_made",
        /// The passport can be collected.
        ReadyToCollect = "ready_to_collect",
        /// The applicant has the visa.
        VisaGiven = "visa_given",
        /// Decided against the applicant; reasons and appeal are in the letter.
        Refused = "refused",
        /// Not taken on by this post.
        SentElsewhere = "sent_elsewhere",
        /// Sent back because something was missing.
        SentBack = "sent_back",
        /// Taken back by the applicant.
        Withdrawn = "withdrawn",
        /// No longer valid.
        VisaEnded = "visa_ended",
    }
}

named! {
    /// Who has to act next.
    WhoActs {
        /// The applicant.
        Applicant = "applicant",
        /// The post.
        Post = "post",
        /// Nobody.
        Nobody = "nobody",
    }
}

/// What the applicant reads about the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicStatus {
    /// In which situation the case is, for styling.
    pub state: PublicState,
    /// Message key of the status (`status-being-examined`).
    pub key: &'static str,
    /// Message key of the next step (`status-being-examined-next`).
    pub next_step_key: &'static str,
    /// Who has to act.
    pub who_acts: WhoActs,
    /// Message key of who has to act (`status-acts-post`).
    pub who_acts_key: &'static str,
    /// The last day for that step, when there is one.
    pub latest_date: Option<Date>,
}

/// The words for a case.
pub fn public_status(case: &Case) -> PublicStatus {
    use PublicState as P;
    let state = match case.state {
        State::Draft => P::Draft,
        State::Submitted => P::Sent,
        State::Lodged
        | State::Admissible
        | State::Screening
        | State::Examination
        | State::Consultation
        | State::Proposed => P::BeingExamined,
        State::DocumentsRequested => P::PapersWanted,
        State::Interview => P::InterviewArranged,
        State::Issued
        | State::PrintQueued
        | State::Loaded
        | State::Rendered
        | State::Printed
        | State::Controlled => P::VisaBeingMade,
        // The sticker in the passport is no good: there is nothing to collect.
        State::Affixed if case.flags().contains(Flags::SPOIL_DECLARED) => P::VisaBeingMade,
        State::Affixed => P::ReadyToCollect,
        State::HandedOver => P::VisaGiven,
        State::Refused => P::Refused,
        State::NotCompetent => P::SentElsewhere,
        State::Inadmissible => P::SentBack,
        State::Withdrawn => P::Withdrawn,
        State::Annulled | State::Revoked => P::VisaEnded,
    };
    let latest_date = match state {
        P::PapersWanted => case.requests.last().map(|request| request.due),
        P::InterviewArranged => case.interviews.last().map(|interview| interview.on),
        P::Sent => Some(case.subject.trip.arrival),
        P::BeingExamined => case.due(),
        P::VisaGiven => case.grant().map(|grant| grant.valid_until),
        P::Refused | P::VisaEnded => case.notice.as_ref().map(|notice| notice.appeal_until),
        _ => None,
    };
    state.status(latest_date)
}

impl PublicState {
    /// The words of a situation.
    pub fn status(self, latest_date: Option<Date>) -> PublicStatus {
        use WhoActs as W;
        let (key, next_step_key, who_acts) = match self {
            Self::Draft => ("status-draft", "status-draft-next", W::Applicant),
            Self::Sent => ("status-sent", "status-sent-next", W::Applicant),
            Self::BeingExamined => ("status-being-examined", "status-being-examined-next", W::Post),
            Self::PapersWanted => ("status-papers-wanted", "status-papers-wanted-next", W::Applicant),
            Self::InterviewArranged => {
                ("status-interview-arranged", "status-interview-arranged-next", W::Applicant)
            }
            Self::VisaBeingMade => ("status-visa-being-made", "status-visa-being-made-next", W::Post),
            Self::ReadyToCollect => ("status-ready-to-collect", "status-ready-to-collect-next", W::Applicant),
            Self::VisaGiven => ("status-visa-given", "status-visa-given-next", W::Nobody),
            Self::Refused => ("status-refused", "status-refused-next", W::Applicant),
            Self::SentElsewhere => ("status-sent-elsewhere", "status-sent-elsewhere-next", W::Applicant),
            Self::SentBack => ("status-sent-back", "status-sent-back-next", W::Applicant),
            Self::Withdrawn => ("status-withdrawn", "status-withdrawn-next", W::Nobody),
            Self::VisaEnded => ("status-visa-ended", "status-visa-ended-next", W::Applicant),
        };
        let who_acts_key = match who_acts {
            W::Applicant => "status-acts-applicant",
            W::Post => "status-acts-post",
            W::Nobody => "status-acts-nobody",
        };
        PublicStatus { state: self, key, next_step_key, who_acts, who_acts_key, latest_date }
    }
}

named! {
    /// What the border is told about an issued visa.
    Standing {
        /// Decided, but not yet with the holder: whoever shows it has not got it from us.
        NotDelivered = "not_delivered",
        /// It begins later.
        NotYetValid = "not_yet_valid",
        /// It can be used.
        Valid = "valid",
        /// Its entries are used.
        UsedUp = "used_up",
        /// It is over.
        Expired = "expired",
        /// Annulled.
        Annulled = "annulled",
        /// Revoked.
        Revoked = "revoked",
    }
}

impl Case {
    /// How the visa stands on a day at the border; `None` when no visa was ever decided.
    pub fn standing(&self, on: Date) -> Option<Standing> {
        let grant = self.grant()?;
        Some(match self.state {
            State::Annulled => Standing::Annulled,
            State::Revoked => Standing::Revoked,
            State::HandedOver if on < grant.valid_from => Standing::NotYetValid,
            State::HandedOver if on > grant.valid_until => Standing::Expired,
            State::HandedOver if self.entries_left() == Some(0) => Standing::UsedUp,
            State::HandedOver => Standing::Valid,
            _ => Standing::NotDelivered,
        })
    }

    /// The authority that has to be asked about this nationality and has not been asked about this person yet (Visa Code Art. 22).
    pub fn missing_consultation<'p>(&self, policy: &'p Policy) -> Option<&'p Authority> {
        let rules = &policy.consultation;
        let first = rules.authorities.first()?;
        let asked = |one: &Consultation| one.authority == first.name && !one.outdated;
        let needed = rules.nationalities.contains(&self.subject.nationality);
        (needed && !self.consultations.iter().any(asked)).then_some(first)
    }

    /// Entries that are left; `None` without limit or without a visa.
    pub fn entries_left(&self) -> Option<usize> {
        let used = self.crossings.iter().filter(|crossing| crossing.direction == Direction::Entry).count();
        Some(self.grant()?.entries.limit()?.saturating_sub(used))
    }
}
