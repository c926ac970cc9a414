//! Adds a printer.

use super::printer::inputs;
use crate::doors::Role;
use crate::shell::Page;
use crate::ui::{Button, Choice, CommandForm, Select};
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::Staff;

/// Asks for name, post, kind, address and correction.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let content = view(&ctx, ctx.staff()?);
    let back = ctx.t("admin-tab-printers");
    Ok(Page::new(&ctx, ctx.t("admin-printer-add")).back("/admin/printers", back).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, staff: &Staff) -> AnyView {
    let policy = ctx.state.services.policies.current();
    let posts: Vec<Choice> = policy
        .posts
        .iter()
        .filter(|post| {
            staff.is(Role::Admin) || staff.post.as_ref().is_some_and(|own| own.as_str() == post.code.as_str())
        })
        .map(|post| {
            let name = format!("{} ({})", post.name.get(ctx.lang.code()), post.code);
            Choice::new(post.code.to_string(), name)
        })
        .collect();
    view! {
        <h1 class="govuk-heading-l">{ctx.t("admin-printer-add")}</h1>
        <CommandForm action="/admin/printers">
            <Select field=ctx.field("post", "admin-printer-post") choices=posts/>
            {inputs(ctx, None)}
            <Button label=ctx.t("admin-printer-add")/>
        </CommandForm>
    }
    .into_any()
}
