//! The commands of applicants.

pub mod accept_visit;
pub mod answer_request;
pub mod apply;
pub mod ask_amendment;
pub mod ask_revocation;
pub mod attach;
pub mod book_visit;
pub mod cancel_visit;
pub mod check_payment;
pub mod delete_draft;
pub mod discard_amendment;
pub mod group;
pub mod join_wait;
pub mod keep_amendment;
pub mod keep_draft;
pub mod leave_wait;
pub mod message;
pub mod move_paper;
pub mod move_visit;
pub mod open_notice;
pub mod pay;
pub mod recut;
pub mod remove_paper;
pub mod save_section;
pub mod start;
pub mod submit;
pub mod take_back_amendment;
pub mod upload;
pub mod withdraw;

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::response::Response;
use domain::case::Refusal;
use domain::{CaseId, Problem, Timestamp};
use services::Error;

/// Goes back to the page at `path` with what a use case had against the command: beside the fields, or as a notice that
/// says what changed or which rule stands in the way. What was typed is kept.
async fn refused(ctx: &Ctx, path: &str, form: &FormData, error: Error) -> Result<Response, Fault> {
    let flash = match error {
        Error::Problems(problems) => return ctx.rejected(path, form, problems).await,
        Error::Stale { .. } => Flash::default().keeping(form).important("applicant-stale"),
        // Inner names of states and actions are none of the applicant's words.
        Error::Refused(Refusal::NotAllowed { .. }) => {
            Flash::default().keeping(form).important("applicant-not-now")
        }
        Error::Refused(refusal) => {
            let mut flash = Flash::default().keeping(form).important(refusal.key());
            for (name, value) in refusal.args() {
                flash = flash.with(name, shown(ctx, &value));
            }
            flash
        }
        other => return Err(other.into()),
    };
    ctx.done(path, flash).await
}

/// A value of a refusal as people read it: days are written out.
fn shown(ctx: &Ctx, value: &str) -> String {
    let day = (value.len() == 10).then(|| value.parse::<domain::Date>().ok()).flatten();
    day.map_or_else(|| value.to_owned(), |day| services::words::date(ctx.lang, day))
}

/// The chosen slot, by its beginning.
fn chosen_slot(form: &FormData) -> Result<Timestamp, Problem> {
    let start = form.text("slot").parse().map(Timestamp);
    start.map_err(|_| Problem::new("slot", "problem-visit-choose"))
}

/// To the page of the visit when the command was done; back to `here` with what was against it.
async fn visit_answer(
    ctx: &Ctx,
    id: CaseId,
    form: &FormData,
    done: services::Result<services::visits::Done>,
    success: &str,
    here: &str,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => ctx.done(&address(id, "visit"), Flash::default().success(success)).await,
        Err(error) => {
            // A case that needs no visit any more has no such page.
            let gone = matches!(&error, Error::Problems(problems)
                if problems.0.iter().any(|problem| problem.key == "problem-visit-none"));
            let to = if gone { address(id, "") } else { here.to_owned() };
            refused(ctx, &to, form, error).await
        }
    }
}
