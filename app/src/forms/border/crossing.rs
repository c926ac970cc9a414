//! Records that the holder of a visa crosses the border.

use super::PLACE;
use crate::flash::Flash;
use crate::forms::FormData;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::case::Direction;
use services::border::admit;

/// Records an entry or an exit of today.
///
/// # Errors
/// [`Fault::BadRequest`] for a form that is not ours.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let (version, key) = (form.version()?, form.key()?);
    let direction: Direction = form.text("direction").parse().map_err(|_| Fault::BadRequest)?;
    let place = form.text("place");
    let staff = ctx.staff()?;
    match admit(&ctx.state.services, staff, id, version, key, direction, place).await {
        Ok(_) => {
            ctx.session.insert(PLACE, place).await?;
            let key = match direction {
                Direction::Entry => "border-done-entry",
                Direction::Exit => "border-done-exit",
            };
            ctx.done("/border", Flash::default().success(key)).await
        }
        Err(error) => ctx.refused("/border", &form, error).await,
    }
}
