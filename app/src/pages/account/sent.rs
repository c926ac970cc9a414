//! Says that a link is on its way, whoever asked.

use crate::shell::Page;
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::people::links;

/// The session key of the address that the last link went to.
pub const ADDRESS: &str = "link_address";

/// Shows the page.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let address: String = ctx.session.get(ADDRESS).await?.unwrap_or_default();
    let minutes = links::LINK_MINUTES.to_string();
    let ctx = &ctx;
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t("sign-in-sent-title")}</h1>
        <p class="govuk-body">{ctx.ta("sign-in-sent-text", [("address", address), ("minutes", minutes)])}</p>
        <p class="govuk-body">{ctx.t("sign-in-sent-nothing")}</p>
        <p class="govuk-body">
            <a class="govuk-link" href=crate::doors::APPLICANT_SIGN_IN>{ctx.t("sign-in-link-again")}</a>
        </p>
    };
    Ok(Page::new(ctx, ctx.t("sign-in-sent-title")).show(view))
}
