//! The cases in which a hit of a list is open or waits for a second person, in whatever state they are.

use super::act::case_path;
use crate::{
    Ctx, Fault,
    pages::when,
    shell::Page,
    ui::{Cell, Table},
};
use axum::response::Response;
use leptos::prelude::*;
use services::desk::hits::{Row, unsettled};

/// Where it is.
pub(crate) const PATH: &str = "/desk/hits";

/// Shows the list.
///
/// # Errors
/// [`Fault`] for staff without a post.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let rows = unsettled(&ctx.state.services, ctx.staff()?).await?;
    let content = view(&ctx, rows);
    Ok(Page::new(&ctx, ctx.t("hits-queue")).wide().back("/desk", ctx.t("desk-back")).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, rows: Vec<Row>) -> AnyView {
    let columns = ["case", "name", "state", "open", "waiting", "since"]
        .map(|word| ctx.t(&format!("hits-column-{word}")));
    let row = |row: Row| {
        vec![
            Cell::code_link(case_path(row.id), row.reference.to_string()),
            Cell::text(row.name),
            Cell::text(ctx.named("state", row.state.as_str())),
            Cell::number(row.open.to_string()),
            Cell::number(row.waiting.to_string()),
            Cell::text(when::moment(ctx, row.since, Some(&row.post))),
        ]
    };
    let list = if rows.is_empty() {
        view! { <p class="govuk-body">{ctx.t("hits-none")}</p> }.into_any()
    } else {
        let rows = rows.into_iter().map(row).collect();
        view! {
            <Table caption=ctx.t("hits-queue") caption_hidden=true columns=columns.to_vec() rows=rows dense=true/>
        }
        .into_any()
    };
    view! {
        <h1 class="govuk-heading-l">{ctx.t("hits-queue")}</h1>
        <p class="govuk-body">{ctx.t("hits-queue-lead")}</p>
        {list}
    }
    .into_any()
}
