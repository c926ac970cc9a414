//! Every letter, and what it needs to say. No letter names the applicant, the passport or what was decided: mail is read
//! by others. The words are in `mail.ftl`.

use crate::visits::due::News;
use domain::{Date, Timestamp};
use serde::{Deserialize, Serialize};

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "kebab-case")]
pub enum Letter {
    /// The link that signs an applicant in.
    SignInLink {
        /// Address with the token.
        url: String,
        /// How long it works.
        minutes: i64,
    },
    /// Something happened to a case.
    Case {
        /// What.
        about: About,
        /// What people call the case.
        reference: String,
        /// The page of the case.
        url: String,
    },
    /// News of an appointment.
    Visit {
        /// What.
        news: News,
        /// For collecting the passport; otherwise for lodging the application.
        collection: bool,
        /// When it is or would have been.
        when: Timestamp,
        /// Time zone of the post (`Africa/Nairobi`).
        zone: String,
        /// Name of the post, in the language of the letter.
        post: String,
        /// Its address.
        address: String,
        /// Until when it has to be accepted.
        accept_until: Option<Timestamp>,
        /// The page where it is given back.
        cancel: Option<String>,
        /// The file for a calendar.
        calendar: Option<String>,
        /// What people call the case.
        reference: String,
        /// The page of the visit.
        url: String,
    },
    /// Unsent applications will be deleted.
    DraftEnds {
        /// How many.
        count: i64,
        /// The first is deleted after this day.
        until: Date,
        /// The page that keeps them.
        url: String,
    },
    /// An authority is consulted, or written to about it. It says nothing of the person.
    Consultation {
        /// What people call the case.
        reference: String,
        /// Name of the post, in the language of the letter.
        post: String,
        /// Last day for an answer.
        until: Date,
        /// Address with the token.
        url: String,
    },
    /// A member of staff has an account now.
    AccountMade {
        /// Sign-in name.
        login: String,
        /// The sign-in page of the staff.
        url: String,
    },
    /// Password or second factor of an account were changed; if the owner did not do so, somebody else did.
    AccountChanged {
        /// When, in UTC.
        at: Timestamp,
        /// The sign-in page of the staff.
        url: String,
    },
}

/// What happened to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "kebab-case")]
pub enum About {
    /// The application arrived.
    Submitted,
    /// Fee and biometrics were taken; the post examines it.
    Lodged,
    /// The fee was paid online.
    FeePaid,
    /// The fee went back to where it was paid online.
    FeeReturned,
    /// A payment that was not needed goes back.
    PaymentReturned,
    /// Another State or post is competent.
    NotCompetent,
    /// It cannot be examined as it is.
    Inadmissible,
    /// Papers are wanted.
    PapersWanted {
        /// The last day.
        until: Date,
    },
    /// The applicant is invited.
    Interview {
        /// When.
        when: Timestamp,
        /// Time zone of the post (`Africa/Nairobi`).
        zone: String,
        /// Where.
        place: String,
    },
    /// There is a decision; which one, the page says.
    Decision,
    /// The passport can be collected.
    ReadyToCollect {
        /// Name of the post, in the language of the letter.
        post: String,
        /// Its address.
        address: String,
    },
    /// The applicant withdrew.
    Withdrawn,
    /// A visa was annulled or revoked.
    VisaEnded,
    /// The post has answered a correction.
    Correction,
    /// The post wrote a message.
    Message,
}

impl Letter {
    /// Its name in the keys of the catalogue.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::SignInLink { .. } => "sign-in-link",
            Self::Case { about, .. } => about.name(),
            Self::Visit { news, .. } => news.name(),
            Self::DraftEnds { .. } => "draft-ends",
            Self::Consultation { .. } => "consultation",
            Self::AccountMade { .. } => "account-made",
            Self::AccountChanged { .. } => "account-changed",
        }
    }

    /// The file for a calendar that goes with it.
    pub fn calendar(&self) -> Option<&str> {
        match self {
            Self::Visit { calendar, .. } => calendar.as_deref(),
            Self::SignInLink { .. }
            | Self::Case { .. }
            | Self::DraftEnds { .. }
            | Self::Consultation { .. }
            | Self::AccountMade { .. }
            | Self::AccountChanged { .. } => None,
        }
    }
}

impl About {
    /// Its name in the keys of the catalogue; the same as in `command::letters`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Lodged => "lodged",
            Self::FeePaid => "fee-paid",
            Self::FeeReturned => "fee-returned",
            Self::PaymentReturned => "payment-returned",
            Self::NotCompetent => "not-competent",
            Self::Inadmissible => "inadmissible",
            Self::PapersWanted { .. } => "papers-wanted",
            Self::Interview { .. } => "interview",
            Self::Decision => "decision",
            Self::ReadyToCollect { .. } => "ready-to-collect",
            Self::Withdrawn => "withdrawn",
            Self::VisaEnded => "visa-ended",
            Self::Correction => "correction",
            Self::Message => "message",
        }
    }
}
