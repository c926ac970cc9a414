//! Another person has compared every field of a sticker that was filled in by hand.

use super::{answer, job};
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::policy::StickerField;
use services::print::by_hand::control;

/// Releases it when the numbers are right and every field was compared.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let checked =
        form.all("hand-checked").iter().filter_map(|name| name.parse::<StickerField>().ok()).collect();
    let typed = (form.text("hand-number"), form.text("hand-passport"));
    let done = control(&ctx.state.services, ctx.staff()?, job(id, &form)?, typed, checked).await;
    answer(&ctx, id, &form, done, "print-done-control-hand").await
}
