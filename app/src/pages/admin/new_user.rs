//! Adds an account.

use super::{post_choices, post_field, role_choices, roles_field};
use crate::shell::Page;
use crate::ui::{Button, Checkboxes, CommandForm, Select, TextInput};
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;

/// Asks for name, roles and post.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let content = view(&ctx);
    Ok(Page::new(&ctx, ctx.t("admin-add")).back("/admin", ctx.t("admin-title")).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx) -> AnyView {
    view! {
        <h1 class="govuk-heading-l">{ctx.t("admin-add")}</h1>
        <p class="govuk-body">{ctx.t("admin-add-lead")}</p>
        <CommandForm action="/admin/users">
            <TextInput
                field=ctx.field("login", "admin-column-login").hint(ctx.t("admin-login-hint"))
                width=20 ltr=true autocomplete="off"
            />
            <TextInput field=ctx.field("name", "admin-column-name").hint(ctx.t("admin-name-hint"))/>
            <Checkboxes field=roles_field(ctx) choices=role_choices(ctx) small=true/>
            <Select field=post_field(ctx) choices=post_choices(ctx)/>
            <Button label=ctx.t("admin-add")/>
        </CommandForm>
    }
    .into_any()
}
