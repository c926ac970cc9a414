//! The recovery codes, shown once.

use crate::shell::{Page, nav};
use crate::ui::{Button, Warning};
use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

/// The session key of codes that were not shown yet.
pub const CODES: &str = "recovery_codes";

/// Shows the codes and forgets them.
///
/// # Errors
/// The session store's.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let home = nav::home(&ctx.visitor);
    let Some(codes) = ctx.session.remove::<Vec<String>>(CODES).await? else {
        return Ok(Redirect::to(home).into_response());
    };
    let codes = codes
        .into_iter()
        .map(|code| view! { <li class="app-mono"><bdi dir="ltr">{code}</bdi></li> })
        .collect_view();
    let ctx = &ctx;
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t("recovery-title")}</h1>
        <p class="govuk-body">{ctx.t("recovery-lead")}</p>
        <ul class="govuk-list">{codes}</ul>
        <Warning prefix=ctx.t("ui-warning") text=ctx.t("recovery-warning")/>
        <Button label=ctx.t("recovery-continue") href=home/>
    };
    Ok(Page::new(ctx, ctx.t("recovery-title")).show(view))
}
