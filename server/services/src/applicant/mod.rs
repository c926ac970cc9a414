//! The applicant's side: what a journey needs, the draft, its papers, sending it, and following the case.
//!
//! [`needs`] answers before anybody signs in. [`drafts`] begins and ends drafts, and [`answers`] keeps what is typed, right
//! or wrong: nothing is refused for its content, so nothing that was typed is lost; [`waiting`] says which drafts a browser
//! can forget, and [`reminders`] tells their owners before they are deleted. [`documents`] takes portraits and papers, [`order`]
//! takes papers away and puts them in order, [`portrait`] cuts a portrait in another way, [`uploads`] takes papers in parts. [`groups`] lets people apply together, and [`common`]
//! keeps what papers they have in common.
//! [`submit`] is the one place where the whole form is
//! checked. [`paper`] makes what is kept on paper. [`amend`] corrects what was signed. [`cases`] shows the applicant the own
//! cases in public words and takes the few actions that an
//! applicant has.
//!
//! Whatever belongs to somebody else is [`Error::NotFound`]: nobody learns that it exists.

pub mod amend;
pub mod answers;
pub mod cases;
pub(crate) mod common;
pub mod documents;
pub mod drafts;
pub mod groups;
pub mod history;
pub mod needs;
pub mod order;
pub mod paper;
pub mod portrait;
pub mod reminders;
pub mod submit;
#[cfg(test)]
mod tests;
pub mod uploads;
pub mod waiting;

pub use answers::{Kept, fill_from_passport, save, save_seen};
pub use cases::{
    Answered, ApplicantCase, CaseSummary, Decided, answer_request, ask_revocation, list, open_notice, view,
    withdraw,
};
pub use documents::{DocumentView, Upload, attach, document};
pub use drafts::{DraftSummary, DraftView, Start, change_kind, delete, drafts, get, keep, start};
pub use history::Happened;
pub use needs::{PaperNeed, exempt, needs, papers};
pub use order::{move_document, remove_document};
pub use portrait::{PortraitView, Recut, portrait, portrait_source, recut};
pub use submit::{Submission, not_ready, submit};
pub use waiting::gone_drafts;

use crate::{Error, Result, Who};
use domain::ApplicantId;

/// The applicant who asks. Nobody else has drafts.
pub(crate) fn applicant(who: &Who) -> Result<(ApplicantId, &str)> {
    match who {
        Who::Applicant { id, language, .. } => Ok((*id, language)),
        Who::Staff(_) | Who::System => Err(Error::Forbidden),
    }
}
