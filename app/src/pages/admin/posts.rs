//! The posts of the policy, to read. They are changed in the policy file.

use super::tabs;
use crate::shell::Page;
use crate::ui::{Cell, Table};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::policy::Policy;
use leptos::prelude::*;

/// Lists the posts.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let content = view(&ctx, ctx.state.services.policies.current());
    Ok(Page::new(&ctx, ctx.t("admin-tab-posts")).wide().show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, policy: &Policy) -> AnyView {
    let columns = ["code", "name", "city", "zone", "currency", "email"]
        .map(|word| ctx.t(&format!("admin-posts-{word}")))
        .to_vec();
    let rows = policy
        .posts
        .iter()
        .map(|post| {
            vec![
                Cell::code(post.code.to_string()),
                Cell::text(post.name.get(ctx.lang.code())),
                Cell::text(post.city.clone()),
                Cell::code(post.time_zone.clone()),
                Cell::code(post.currency.clone()),
                Cell::code(post.email.clone()),
            ]
        })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{ctx.t("admin-tab-posts")}</h1>
        {tabs(ctx, "posts")}
        <p class="govuk-body">{ctx.ta("admin-posts-lead", [("version", policy.version.clone())])}</p>
        <Table caption=ctx.t("admin-tab-posts") caption_hidden=true columns=columns rows=rows dense=true/>
    }
    .into_any()
}
