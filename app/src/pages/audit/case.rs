//! The journal of one case.

use super::{path, words};
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Button, ButtonKind, Cell, Table, Tag, TagColour, Warning};
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use leptos::prelude::*;
use services::audit::{CaseJournal, JournalRow, journal};

/// Shows the journal and records that it was read.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let journal = journal(&ctx.state.services, ctx.staff()?, id).await?;
    let title = ctx.ta("audit-case-title", [("reference", journal.reference.to_string())]);
    let content = view(&ctx, &journal);
    Ok(Page::new(&ctx, title).wide().back("/audit", ctx.t("audit-title")).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, journal: &CaseJournal) -> AnyView {
    let columns = ["seq", "at", "who", "what", "values", "hash"]
        .map(|word| ctx.t(&format!("audit-journal-{word}")))
        .to_vec();
    let rows = journal.rows.iter().map(|row| line(ctx, journal, row)).collect();
    let verdict = if journal.findings.is_empty() {
        view! { <p class="govuk-body"><Tag label=ctx.t("audit-case-clean") colour=TagColour::Green/></p> }
            .into_any()
    } else {
        let found = journal.findings.iter().map(|finding| {
            view! { <Warning prefix=ctx.t("ui-warning") text=words::finding(ctx, finding)/> }
        });
        found.collect_view().into_any()
    };
    let export = format!("{}/journal.jsonl", path(journal.case_id));
    view! {
        <h1 class="govuk-heading-l">
            {ctx.ta("audit-case-title", [("reference", journal.reference.to_string())])} " "
            <Tag label=ctx.named("state", &journal.state)/>
        </h1>
        {verdict}
        <div class="app-actions">
            <Button href=export label=ctx.t("audit-export") kind=ButtonKind::Secondary/>
        </div>
        <p class="govuk-hint">{ctx.t("audit-export-hint")}</p>
        <Table caption=ctx.t("audit-journal") columns=columns rows=rows dense=true/>
    }
    .into_any()
}

fn line(ctx: &Ctx, journal: &CaseJournal, row: &JournalRow) -> Vec<Cell> {
    let hash = row.hash.clone();
    vec![
        Cell::code(row.seq.to_string()),
        Cell::text(when::here(ctx, row.at)),
        Cell::text(words::actor(ctx, &row.actor_name)),
        Cell::text(words::named(ctx, "event", &row.kind)),
        Cell::text(words::values(ctx, journal, row)),
        Cell::view(view! { <code class="app-mono" title=hash.clone()>{words::short(&hash)}</code> }),
    ]
}
