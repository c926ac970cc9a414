//! Disables an account.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::admin::path;
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::UserId;
use services::people::admin::disable;

/// Disables it: sessions end, cases go back to the pool.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn post(ctx: Ctx, Path(id): Path<UserId>, form: FormData) -> Result<Response, Fault> {
    match disable(&ctx.state.services, ctx.staff()?.id, id, form.version()?).await {
        Ok(had) => {
            let flash = Flash::default().success("admin-done-disabled").with("count", had.cases);
            ctx.done(&path(id), flash).await
        }
        Err(error) => ctx.refused(&path(id), &form, error).await,
    }
}
