//! Blank stickers and what became of each.

use super::by_hand::ByHand;
use super::print_job::{Machine, PrintJob};
use crate::names::named;
use crate::{DocumentId, Timestamp, UserId};
use serde::{Deserialize, Serialize};

named! {
    /// What became of a blank that was loaded for a case.
    Fate {
        /// Bound to the case: on the way to the passport or in it.
        Live = "live",
        /// Declared spoiled, and the witness has not signed: still bound to the case, and nothing else can be done with it.
        SpoilDeclared = "spoil_declared",
        /// Taken off the case with nothing printed on it: a blank again, for this case or another.
        Unloaded = "unloaded",
        /// Spoiled before it reached the holder.
        Spoiled = "spoiled",
        /// Crossed out in the passport because the visa was annulled or revoked.
        Cancelled = "cancelled",
    }
}

named! {
    /// Why a sticker was spoiled.
    SpoilCode {
        /// The printer took it askew.
        Misfeed = "misfeed",
        /// Ink or toner failed.
        Ink = "ink",
        /// The data printed are wrong.
        DataError = "data_error",
        /// Print outside its zones.
        Alignment = "alignment",
        /// The seal cannot be read.
        SealUnreadable = "seal_unreadable",
        /// The MRZ cannot be read or differs.
        MrzUnreadable = "mrz_unreadable",
        /// Torn, bent, wet.
        Damaged = "damaged",
        /// Used for a test print.
        Test = "test",
        /// Found wrong after it was affixed: crossed out in the passport (Art. 28(2)).
        AffixedError = "affixed_error",
    }
}

named! {
    /// What the printer did.
    FaultCode {
        /// No paper, no power, off line: nothing was printed.
        NotReady = "not_ready",
        /// Paper jam.
        Jam = "jam",
        /// Ink or toner ran out.
        Supplies = "supplies",
        /// The printer stopped or gave up the job.
        Aborted = "aborted",
        /// No answer came: nobody knows what was printed.
        Unknown = "unknown",
    }
}

named! {
    /// Why the controller did not release a sticker.
    ControlCode {
        /// The MRZ reads differently.
        MrzDiffers = "mrz_differs",
        /// The MRZ cannot be read.
        MrzUnreadable = "mrz_unreadable",
        /// The seal cannot be read.
        SealUnreadable = "seal_unreadable",
        /// The portrait is not the applicant or not clear.
        Portrait = "portrait",
        /// Print outside its zones.
        Alignment = "alignment",
        /// A value in the visual zone is wrong.
        DataError = "data_error",
        /// Torn, bent, stained.
        Damaged = "damaged",
    }
}

/// One blank sticker in one case. The serial is the visa number: ledger, case, MRZ and seal have the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sticker {
    /// Serial of the blank: letters and digits, at most nine.
    pub serial: String,
    /// What became of it.
    pub fate: Fate,
    /// Who loaded it.
    pub loaded_by: UserId,
    /// When.
    pub loaded_at: Timestamp,
    /// Who handed the blank out, by the stock ledger.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custodian: Option<UserId>,
    /// Which printer, by its name at the post.
    pub printer: String,
    /// The printer itself; none in cases from before there was a list of printers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub machine: Option<Machine>,
    /// Everyone who loaded, rendered or printed it: none of them may control it.
    pub operators: Vec<UserId>,
    /// The last job for a direct printer; a confirmed retry clears it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job: Option<PrintJob>,
    /// The print file, once made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rendering: Option<Rendering>,
    /// The fault that waits for a second person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// How often a fault with an intact blank was followed by another try.
    pub retries: u16,
    /// Who confirmed the retries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retry_confirmed_by: Vec<UserId>,
    /// It is filled in by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand: Option<ByHand>,
    /// From printer to printer, the first move first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<Move>,
    /// Printed, or filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed_at: Option<Timestamp>,
    /// The controller's finding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub control: Option<Control>,
    /// Where it was affixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affixed: Option<Affixed>,
    /// Why and before whom it was spoiled, or, while the fate says so, declared spoiled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spoiled: Option<Spoiled>,
    /// Declarations that their witness contradicted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Contradiction>,
}

impl Sticker {
    /// It is the sticker of the case: live, or declared spoiled without the signature of the witness.
    pub fn is_bound(&self) -> bool {
        matches!(self.fate, Fate::Live | Fate::SpoilDeclared)
    }

    /// It was or is the sticker of the visa: neither spoiled nor taken off the case as a blank.
    pub fn counts(&self) -> bool {
        !matches!(self.fate, Fate::Spoiled | Fate::Unloaded)
    }

    /// The installation sends it to the printer itself.
    pub fn is_direct(&self) -> bool {
        self.machine.is_some_and(|machine| machine.direct)
    }

    /// For certain nothing was printed on it, so another printer may: there is no print file, or it is for a direct printer
    /// that has not taken it. A file for a driver is out, and so may be on the blank. Whether an open job has left the
    /// installation is for the caller to make sure of.
    pub fn is_blank(&self) -> bool {
        let not_taken = |job: &PrintJob| job.may_be_sent_again() || (job.is_open() && job.remote.is_none());
        let kept = self.is_direct() && self.job.as_ref().is_none_or(not_taken);
        self.printed_at.is_none() && self.fault.is_none() && (self.rendering.is_none() || kept)
    }

    /// The declaration that waits for its witness.
    pub fn declared(&self) -> Option<&Spoiled> {
        self.spoiled.as_ref().filter(|_| self.fate == Fate::SpoilDeclared)
    }
}

/// A print file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rendering {
    /// SHA-256 of the PDF, 64 hexadecimal digits in lower case.
    pub pdf_sha256: String,
    /// The two MRZ lines that were printed.
    pub mrz: [String; 2],
    /// Printer profile.
    pub profile: String,
    /// The digital seal in hexadecimal digits, if the label carries one: so the same file can be made again when the key is
    /// not in use any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<String>,
    /// The printer's correction in tenths of a millimetre, to the right and down; none where the policy's counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<(i16, i16)>,
    /// When.
    pub at: Timestamp,
}

/// A fault of the printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// What happened.
    pub code: FaultCode,
    /// Nothing was printed on the blank: the same serial can be tried again.
    pub blank_intact: bool,
    /// When.
    pub at: Timestamp,
}

/// A blank went from one printer to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// Who decided it: nobody who handles the blank.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Name of the printer that it left.
    pub from: String,
    /// Name of the printer that it came to.
    pub to: String,
    /// Why.
    pub reason: String,
}

/// The controller's finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Why it failed; `None` when it passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed: Option<ControlCode>,
    /// More about a failure.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// A sticker in a passport.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Affixed {
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Page of the passport.
    pub page: u16,
}

/// What a sticker looked like when it was declared spoiled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "picture", rename_all = "snake_case", deny_unknown_fields)]
pub enum Evidence {
    /// A picture, sealed with the key of the case.
    Taken {
        /// Its id.
        id: DocumentId,
        /// SHA-256 of the sealed file, 64 hexadecimal digits in lower case.
        sha256: String,
    },
    /// None could be taken.
    Omitted {
        /// Why not.
        reason: String,
    },
}

impl Evidence {
    /// The id of the picture, if one was taken.
    pub const fn picture(&self) -> Option<DocumentId> {
        match self {
            Self::Taken { id, .. } => Some(*id),
            Self::Omitted { .. } => None,
        }
    }
}

/// A spoiled sticker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spoiled {
    /// Who declared it.
    pub by: UserId,
    /// Who saw it.
    pub witness: UserId,
    /// When it was declared.
    pub at: Timestamp,
    /// Why.
    pub code: SpoilCode,
    /// What exactly.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What it looked like; `None` when it was declared before pictures were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// When the witness signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<Timestamp>,
}

/// A witness did not see what was declared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    /// The witness.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Who had declared the sticker spoiled.
    pub declared_by: UserId,
    /// As what.
    pub code: SpoilCode,
    /// What the witness saw.
    pub reason: String,
    /// What it looked like by the declaration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

/// The passport went to the holder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandOver {
    /// Who handed it over.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// Name of the receiver.
    pub receiver: String,
    /// The receiver is: `holder`, `guardian`, `representative`, `courier`.
    pub relation: String,
    /// How the receiver was identified.
    pub proof: String,
}
