//! The commands of applicants.

pub mod answer_request;
pub mod apply;
pub mod ask_revocation;
pub mod attach;
pub mod delete_draft;
pub mod message;
pub mod open_notice;
pub mod remove_paper;
pub mod save_section;
pub mod start;
pub mod submit;
pub mod withdraw;

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::response::Response;
use domain::{CaseId, Problem};
use services::Error;

/// Goes back to the page at `path` with what a use case had against the command: beside the fields, or as a notice that
/// says what changed or which rule stands in the way. What was typed is kept.
async fn refused(ctx: &Ctx, path: &str, form: &FormData, error: Error) -> Result<Response, Fault> {
    let flash = match error {
        Error::Problems(problems) => return ctx.rejected(path, form, problems).await,
        Error::Stale { .. } => Flash::default().keeping(form).important("applicant-stale"),
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

/// Back to the page of an application with one problem of a form on it.
async fn problem(ctx: &Ctx, id: CaseId, form: &FormData, field: &str, key: &str) -> Result<Response, Fault> {
    ctx.rejected(&address(id, ""), form, Problem::new(field, key).into()).await
}
