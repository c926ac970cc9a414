//! The applicant's side: what a journey needs, the draft, its papers, sending it, and following the case.
//!
//! [`needs`] answers before anybody signs in. [`drafts`] begins and ends drafts, and [`answers`] keeps what is typed, right
//! or wrong: nothing is refused for its content, so nothing that was typed is lost. [`documents`] takes portraits and papers. [`submit`] is the one place where
//! the whole form is checked. [`paper`] makes what is kept on paper. [`cases`] shows the applicant the own cases in public words and takes the few actions that an
//! applicant has.
//!
//! Whatever belongs to somebody else is [`Error::NotFound`]: nobody learns that it exists.

pub mod answers;
pub mod cases;
pub mod documents;
pub mod drafts;
pub mod history;
pub mod needs;
pub mod paper;
pub mod submit;
#[cfg(test)]
mod tests;

pub use answers::{Kept, fill_from_passport, save, save_seen};
pub use cases::{
    Answered, ApplicantCase, CaseSummary, Decided, answer_request, ask_revocation, list, open_notice,
    send_message, view, withdraw,
};
pub use documents::{DocumentView, Upload, attach, document, remove_document};
pub use drafts::{DraftSummary, DraftView, Start, change_kind, delete, drafts, get, start};
pub use history::Happened;
pub use needs::{FeeLine, Inquiry, Needs, PaperNeed, needs, papers};
pub use submit::{Submission, not_ready, submit};

use crate::{Error, Result, Who};
use domain::ApplicantId;

/// The applicant who asks. Nobody else has drafts.
fn applicant(who: &Who) -> Result<(ApplicantId, &str)> {
    match who {
        Who::Applicant { id, language, .. } => Ok((*id, language)),
        Who::Staff(_) | Who::System => Err(Error::Forbidden),
    }
}
