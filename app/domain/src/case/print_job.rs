//! Printers that are spoken to directly, and the order to print one sticker.
//!
//! A job is used once: it is bound to case, serial, operator and printer, and a second submission is refused and recorded.
//! What the printer says is not what the operator sees: after a job has ended, whatever its end, a person looks at the blank
//! and records it as printed or reports the fault. A job of which nobody knows the end is never sent again by itself.

use super::print::FaultCode;
use crate::names::named;
use crate::{PrintJobId, PrinterId, Timestamp, UserId};
use serde::{Deserialize, Serialize};

/// The printer that a blank was loaded into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// Which.
    pub id: PrinterId,
    /// The installation sends the job itself; else the operator prints the file with a driver.
    pub direct: bool,
}

named! {
    /// How a job ended.
    JobOutcome {
        /// The printer says that it is printed.
        Printed = "printed",
        /// The printer gave it up, or somebody cancelled it there. What is on the blank has to be looked at.
        Failed = "failed",
        /// Nothing left this installation, for certain. The job may be sent again.
        NotSent = "not_sent",
        /// No answer, or none that says what became of it. What is on the blank has to be looked at.
        Unknown = "unknown",
    }
}

/// The end of a job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobEnd {
    /// How.
    pub outcome: JobOutcome,
    /// What the printer did, unless it printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<FaultCode>,
    /// Why, as a message key or as the printer's own keywords.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// One order to a printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrintJob {
    /// Which.
    pub id: PrintJobId,
    /// Who sent it.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// The number that the printer gave it, once it took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<i32>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<JobEnd>,
    /// How often somebody tried to send it a second time.
    #[serde(default, skip_serializing_if = "is_none_yet")]
    pub refused: u16,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields so")]
const fn is_none_yet(count: &u16) -> bool {
    *count == 0
}

impl PrintJob {
    /// It is on its way or in the printer.
    pub const fn is_open(&self) -> bool {
        self.end.is_none()
    }

    /// Nothing of it left the installation, so another may be sent.
    pub fn may_be_sent_again(&self) -> bool {
        self.end.as_ref().is_some_and(|end| end.outcome == JobOutcome::NotSent)
    }

    /// The operator may say what came out: the printer has, or may have, printed it.
    pub fn may_have_printed(&self) -> bool {
        self.end.as_ref().is_some_and(|end| end.outcome != JobOutcome::NotSent)
    }
}
