//! Says that a link is on its way, whoever asked.

use crate::shell::Page;
use crate::ui::Inset;
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::people::links;

/// The session key of the address that the last link went to.
pub const ADDRESS: &str = "link_address";
/// The session key of the link itself, in a demonstration only.
pub const DEMO_LINK: &str = "demo_link";

/// Shows the page.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let address: String = ctx.session.get(ADDRESS).await?.unwrap_or_default();
    let demo: Option<String> = ctx.session.remove(DEMO_LINK).await?;
    let demo = demo.map(|link| {
        let (text, label) = (ctx.t("sign-in-sent-demo"), ctx.t("sign-in-sent-demo-open"));
        view! { <Inset><p class="govuk-body">{text.clone()}</p><a class="govuk-link" href=link.clone()>{label.clone()}</a></Inset> }
    });
    let minutes = links::LINK_MINUTES.to_string();
    let ctx = &ctx;
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t("sign-in-sent-title")}</h1>
        <p class="govuk-body">{ctx.ta("sign-in-sent-text", [("address", address), ("minutes", minutes)])}</p>
        {demo}
        <p class="govuk-body">{ctx.t("sign-in-sent-nothing")}</p>
        <p class="govuk-body">
            <a class="govuk-link" href=crate::doors::APPLICANT_SIGN_IN>{ctx.t("sign-in-link-again")}</a>
        </p>
    };
    Ok(Page::new(ctx, ctx.t("sign-in-sent-title")).show(view))
}
