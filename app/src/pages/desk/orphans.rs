//! What nobody looks after any more, and where to go with it.

use super::act::case_path;
use crate::shell::Page;
use crate::ui::{Cell, Table};
use crate::{Ctx, Fault, doors};
use axum::response::Response;
use leptos::prelude::*;
use services::orphans::{Orphan, What, orphans};

/// Where the page is.
pub(crate) const PATH: &str = "/desk/orphans";

/// Shows the list.
///
/// # Errors
/// [`Fault`] for anybody but supervisors and auditors.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let found = orphans(&ctx.state.services, ctx.staff()?).await?;
    let content = view(&ctx, found);
    Ok(Page::new(&ctx, ctx.t("orphans-title")).wide().back("/desk", ctx.t("desk-back")).show(content))
}

fn view(ctx: &Ctx, found: Vec<Orphan>) -> AnyView {
    let list = if found.is_empty() {
        view! { <p class="govuk-body">{ctx.t("orphans-none")}</p> }.into_any()
    } else {
        let columns = ["what", "which", "holder", "post"].map(|word| ctx.t(&format!("orphans-{word}")));
        let rows = found.into_iter().map(|orphan| line(ctx, orphan)).collect();
        view! {
            <Table
                caption=ctx.t("orphans-title")
                caption_hidden=true
                columns=columns.to_vec()
                rows=rows
                dense=true
            />
        }
        .into_any()
    };
    view! {
        <h1 class="govuk-heading-l">{ctx.t("orphans-title")}</h1>
        <p class="govuk-body">{ctx.t("orphans-lead")}</p>
        {list}
    }
    .into_any()
}

fn line(ctx: &Ctx, orphan: Orphan) -> Vec<Cell> {
    let kind = orphan.what.kind();
    let to_stock = |words: String| {
        if doors::offers("/stock/issue", &ctx.visitor) {
            Cell::link("/stock/issue".to_owned(), words)
        } else {
            Cell::text(words)
        }
    };
    let which = match orphan.what {
        What::Case { id, reference } => Cell::code_link(case_path(id), reference),
        What::Blanks(count) => to_stock(ctx.ta("orphans-blanks", [("count", count)])),
        What::Gap(span) => to_stock(span.to_string()),
        What::Act(ticket) => Cell::code(ticket.to_string()),
    };
    vec![
        Cell::text(ctx.named("orphan", kind)),
        which,
        Cell::text(orphan.name),
        Cell::code(orphan.post.to_string()),
    ]
}
