//! Every account.

use super::{path, tabs};
use crate::shell::Page;
use crate::ui::{Button, Cell, Table, Tag, TagColour};
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::people::admin::{Account, accounts};

/// Lists the accounts.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let accounts = accounts(&ctx.state.services).await?;
    let content = view(&ctx, &accounts);
    Ok(Page::new(&ctx, ctx.t("admin-title")).wide().show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, accounts: &[Account]) -> AnyView {
    let columns = ["login", "name", "roles", "post", "state"]
        .map(|word| ctx.t(&format!("admin-column-{word}")))
        .to_vec();
    let rows = accounts
        .iter()
        .map(|account| {
            let staff = &account.staff;
            let post = staff.post.as_ref().map(ToString::to_string).unwrap_or_default();
            vec![
                Cell::link(path(staff.id), staff.login.clone()),
                Cell::text(staff.name.clone()),
                Cell::text(roles(ctx, account)),
                Cell::code(post),
                Cell::view(state(ctx, account)),
            ]
        })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{ctx.t("admin-title")}</h1>
        {tabs(ctx, "users")}
        <div class="app-actions"><Button href="/admin/users/new" label=ctx.t("admin-add")/></div>
        <Table caption=ctx.t("admin-tab-users") caption_hidden=true columns=columns rows=rows dense=true/>
    }
    .into_any()
}

/// The roles in words.
pub(super) fn roles(ctx: &Ctx, account: &Account) -> String {
    account.staff.roles.iter().map(|role| ctx.named("role", role.as_str())).collect::<Vec<_>>().join(", ")
}

/// Whether the account can be used.
pub(super) fn state(ctx: &Ctx, account: &Account) -> AnyView {
    let (key, colour) = match account {
        Account { disabled_at: Some(_), .. } => ("admin-state-disabled", TagColour::Grey),
        Account { must_change_password: true, .. } => ("admin-state-new", TagColour::Yellow),
        Account { has_second_factor: false, .. } => ("admin-state-new", TagColour::Yellow),
        Account { .. } => ("admin-state-active", TagColour::Green),
    };
    view! { <Tag label=ctx.t(key) colour=colour/> }.into_any()
}
