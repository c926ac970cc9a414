//! Keeps one page of corrections, whatever stands in it, and then looks whether it is right.

use super::save_section::{changes, opened};
use crate::{
    Ctx, Fault,
    flash::Flash,
    forms::FormData,
    pages::applicant::{address, amend::is_open},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::form::{self, View, fields_of};
use services::applicant::amend::{correction, keep, problems_of};

/// Keeps; then goes back to the list of corrections, or to the same page, which shows what has to be put right.
///
/// # Errors
/// As the use cases.
pub async fn post(
    ctx: Ctx,
    Path((id, name)): Path<(CaseId, String)>,
    form: FormData,
) -> Result<Response, Fault> {
    let section = form::section(&name).ok_or(Fault::NotFound)?;
    let (services, who) = (&ctx.state.services, ctx.who()?);
    if !is_open(section, &correction(services, &who, id).await?) {
        return Err(Fault::NotFound);
    }
    let here = address(id, &format!("amend/{}", section.id));
    let drawn: Vec<&str> = form.text("drawn").split(',').collect();
    keep(services, &who, id, &changes(&form, section.id, &drawn)).await?;
    let kept = correction(services, &who, id).await?;
    let view = View::new(&kept.answers, &kept.context);
    let asked: Vec<_> = fields_of(section.id).collect();
    if let Some(field) = opened(&view, &asked, &drawn) {
        let path = format!("{here}#{}", field.id);
        return ctx.done(&path, Flash::default().important("section-more-questions")).await;
    }
    let problems = problems_of(&kept, section.id);
    if !problems.is_empty() {
        return ctx.rejected(&here, &form, problems).await;
    }
    ctx.done(&address(id, "amend"), Flash::default().success("amend-kept")).await
}
