//! The signed text of a job: who prints what, for which case, on which blank, at which printer. It is signed by the key of
//! the checkpoints and in their form, so whoever can verify a checkpoint can verify a job.
//!
//! ```text
//! visa.example/journal/print-job      origin
//! job 01938000-0000-7000-8000-…
//! case 01938000-…
//! serial UTO100010
//! operator 01938000-…
//! printer 01938000-…
//! sha256 9f86d0…                      of the PDF
//! at 1795507200000000                 microseconds since 1970 UTC
//! ```

use crate::Services;
use crate::checkpoint::note::{Signed, verify_text};
use data_encoding::HEXLOWER;
use domain::{CaseId, PrintJobId, PrinterId, Timestamp, UserId};
use store::print_jobs::PrintJobRow;

/// What is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket<'a> {
    /// The job.
    pub job: PrintJobId,
    /// The case.
    pub case: CaseId,
    /// The blank.
    pub serial: &'a str,
    /// Who sends it.
    pub operator: UserId,
    /// Where to.
    pub printer: PrinterId,
    /// SHA-256 of the PDF.
    pub sha256: &'a [u8],
    /// When.
    pub at: Timestamp,
}

fn origin(services: &Services) -> String {
    format!("{}/print-job", services.settings.journal_origin)
}

impl Ticket<'_> {
    /// Signs it with the key of this installation.
    pub fn sign(&self, services: &Services) -> Signed {
        let origin = origin(services);
        let text = self.text(&origin);
        Signed::over(origin, text, &services.vault.signing_key())
    }

    fn text(&self, origin: &str) -> String {
        let Self { job, case, serial, operator, printer, sha256, at } = self;
        let sha256 = HEXLOWER.encode(sha256);
        format!(
            "{origin}\njob {job}\ncase {case}\nserial {serial}\noperator {operator}\nprinter {printer}\n\
             sha256 {sha256}\nat {}\n",
            at.0
        )
    }
}

/// Whether a stored job is what this installation signed, in every column that the ticket names.
pub fn is_genuine(services: &Services, row: &PrintJobRow) -> bool {
    let ticket = Ticket {
        job: row.id,
        case: row.case_id,
        serial: &row.serial,
        operator: row.operator,
        printer: row.printer,
        sha256: &row.sha256,
        at: row.opened_at,
    };
    let origin = origin(services);
    let signed =
        Signed { text: row.ticket.clone(), signature: row.signature.clone(), origin: origin.clone() };
    let key = services.vault.signing_key().verifying_key();
    row.ticket == ticket.text(&origin) && verify_text(&signed.note(), &origin, &key).is_ok()
}
