//! The page that says what went wrong, in the visitor's language.

use crate::{Ctx, Fault, shell::Page};
use axum::response::Response;
use leptos::prelude::*;

/// Draws the page of a fault. `reference` helps us to find the request in the log.
pub fn page(ctx: &Ctx, fault: &Fault) -> Response {
    let word = fault.word();
    let title = ctx.t(&format!("error-{word}-title"));
    let show_reference = fault.status().is_server_error() && !ctx.reference.is_empty();
    let content = view! {
        <h1 class="govuk-heading-l">{title.clone()}</h1>
        <p class="govuk-body">{ctx.t(&format!("error-{word}-text"))}</p>
        {show_reference.then(|| view! {
            <p class="govuk-body">
                {ctx.t("error-reference")} " " <strong><bdi dir="ltr">{ctx.reference.clone()}</bdi></strong>
            </p>
        })}
        <p class="govuk-body"><a class="govuk-link" href="/">{ctx.t("error-home")}</a></p>
    };
    Page::new(ctx, title).status(fault.status()).show(content)
}
