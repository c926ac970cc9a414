//! The proof that nobody changed a journal.

use super::{path, tabs, words};
use crate::shell::Page;
use crate::ui::{Button, Cell, CommandForm, SummaryList, SummaryRow, Table};
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::audit::Report;

/// Offers to verify everything.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let content = view(&ctx, None);
    Ok(Page::new(&ctx, ctx.t("audit-tab-verify")).wide().show(content))
}

/// The content of the page, with the report of a run.
pub(crate) fn view(ctx: &Ctx, report: Option<&Report>) -> AnyView {
    view! {
        <h1 class="govuk-heading-l">{ctx.t("audit-tab-verify")}</h1>
        {tabs(ctx, "verify")}
        {report.map(|report| result(ctx, report))}
        <p class="govuk-body">{ctx.t("audit-verify-lead")}</p>
        <CommandForm action="/audit/verify">
            <Button label=ctx.t("audit-verify-run")/>
        </CommandForm>
    }
    .into_any()
}

fn result(ctx: &Ctx, report: &Report) -> AnyView {
    let (class, key) = match report.is_clean() {
        true => ("app-verdict app-verdict--good", "audit-verify-clean"),
        false => ("app-verdict", "audit-verify-findings"),
    };
    let counted = vec![
        SummaryRow::code(ctx.t("audit-verify-cases"), report.cases.to_string()),
        SummaryRow::code(ctx.t("audit-verify-events"), report.events.to_string()),
        SummaryRow::code(ctx.t("audit-verify-checkpoints"), report.checkpoints.to_string()),
    ];
    let findings = (!report.is_clean()).then(|| findings(ctx, report));
    view! {
        <div class=class role="status">
            <h2 class="app-verdict__word">{ctx.ta(key, [("count", report.findings.len())])}</h2>
        </div>
        <SummaryList rows=counted dense=true/>
        {findings}
    }
    .into_any()
}

fn findings(ctx: &Ctx, report: &Report) -> AnyView {
    let columns = vec![ctx.t("audit-verify-where"), ctx.t("audit-verify-what")];
    let rows = report
        .findings
        .iter()
        .map(|finding| {
            let place = match (finding.case_id, &finding.post) {
                (Some(id), _) => Cell::link(path(id), id.to_string()),
                (None, Some(post)) => Cell::text(ctx.ta("audit-verify-stock", [("post", post.to_string())])),
                (None, None) => Cell::text(ctx.t("audit-verify-installation")),
            };
            vec![place, Cell::text(words::finding(ctx, finding))]
        })
        .collect();
    view! { <Table caption=ctx.t("audit-verify-list") columns=columns rows=rows dense=true/> }.into_any()
}
