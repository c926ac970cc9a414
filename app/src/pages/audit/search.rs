//! Finds a case by a number.

use super::{path, tabs};
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Button, Cell, CommandForm, Table, TextInput};
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::desk::queue::{Filter, QueueRow, queue};
use services::desk::tray::Tray;

/// Asks for a number, and lists what the last search found. The number comes by the session, never by the address.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let search = ctx.flash.kept.text("search").to_owned();
    let found = if search.is_empty() {
        None
    } else {
        let filter = Filter { tray: Tray::All, search, ..Filter::default() };
        Some(queue(&ctx.state.services, ctx.staff()?, &filter, None).await?.rows)
    };
    let content = view(&ctx, found.as_deref());
    Ok(Page::new(&ctx, ctx.t("audit-title")).wide().show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, found: Option<&[QueueRow]>) -> AnyView {
    view! {
        <h1 class="govuk-heading-l">{ctx.t("audit-title")}</h1>
        {tabs(ctx, "cases")}
        <CommandForm action="/audit/search">
            <TextInput
                field=ctx.field("search", "audit-search").hint(ctx.t("audit-search-hint"))
                width=20 ltr=true focus=true
            />
            <Button label=ctx.t("audit-find")/>
        </CommandForm>
        {found.map(|rows| results(ctx, rows))}
    }
    .into_any()
}

fn results(ctx: &Ctx, rows: &[QueueRow]) -> AnyView {
    if rows.is_empty() {
        return view! { <p class="govuk-body">{ctx.t("audit-found-none")}</p> }.into_any();
    }
    let columns = ["reference", "name", "visa", "submitted", "state"]
        .map(|word| ctx.t(&format!("audit-column-{word}")))
        .to_vec();
    let rows = rows
        .iter()
        .map(|row| {
            vec![
                Cell::code_link(path(row.id), row.reference.to_string()),
                Cell::text(row.name.clone()),
                Cell::code(row.visa_type.clone()),
                Cell::text(when::here(ctx, row.submitted_at)),
                Cell::text(ctx.named("state", row.state.as_str())),
            ]
        })
        .collect();
    view! { <Table caption=ctx.t("audit-found") columns=columns rows=rows dense=true/> }.into_any()
}
