//! The printer failed.

use super::{answer, chosen, job};
use crate::forms::FormData;
use crate::pages::print::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::case::FaultCode;
use domain::{CaseId, Problem, Problems};
use services::print::desk::fault;

/// Records what happened and whether the blank is still white.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let mut problems = Problems::default();
    let code = chosen::<FaultCode>(&form, "fault-code", &mut problems);
    let intact = match form.text("intact") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => {
            problems.push(Problem::new("intact", "print-problem-choose"));
            None
        }
    };
    let (Some(code), Some(intact)) = (code, intact) else {
        return ctx.rejected(&path(id), &form, problems).await;
    };
    let done = fault(&ctx.state.services, ctx.staff()?, job(id, &form)?, code, intact).await;
    answer(&ctx, id, &form, done, "print-done-fault").await
}
