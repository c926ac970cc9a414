//! The account of a month.

use super::framed;
use crate::shell::Page;
use crate::ui::{Button, ButtonKind, Cell, SummaryList, SummaryRow, Table};
use crate::{Ctx, Fault};
use axum::extract::Query;
use axum::response::Response;
use domain::stock::report::Line;
use leptos::prelude::*;
use serde::Deserialize;
use services::stock::report::{Report, report};
use services::stock::view::{Overview, overview};

/// What the address says.
#[derive(Deserialize)]
pub struct Asked {
    /// `2026-11`.
    #[serde(default)]
    pub month: String,
}

/// Shows the account of the month that was asked for, or of this one.
///
/// # Errors
/// [`Fault::BadRequest`] for what is no month, [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    let stock = overview(&ctx.state.services, staff).await?;
    let month =
        if asked.month.is_empty() { stock.today.strftime("%Y-%m").to_string() } else { asked.month.clone() };
    let report = report(&ctx.state.services, staff, &month).await?;
    let content = view(&ctx, &stock, &report);
    Ok(Page::new(&ctx, ctx.t("stock-tab-report")).wide().show(content))
}

fn view(ctx: &Ctx, stock: &Overview, report: &Report) -> AnyView {
    let month = report.first.strftime("%Y-%m").to_string();
    let before = report.first.yesterday().map(|day| day.strftime("%Y-%m").to_string()).unwrap_or_default();
    let after = report.until.strftime("%Y-%m").to_string();
    let mut rows = vec![vec![
        Cell::text(ctx.t("stock-report-opening")),
        Cell::text(""),
        Cell::number(report.account.opening.to_string()),
    ]];
    for line in Line::ALL {
        rows.push(vec![
            Cell::text(ctx.named("stock-line", line.as_str())),
            Cell::text(if line.adds() { "+" } else { "−" }),
            Cell::number(report.account.line(*line).to_string()),
        ]);
    }
    rows.push(vec![
        Cell::text(ctx.t("stock-report-closing")),
        Cell::text("="),
        Cell::number(report.account.closing().unwrap_or_default().to_string()),
    ]);
    let columns = ["line", "sign", "count"].map(|column| ctx.t(&format!("stock-column-{column}"))).to_vec();
    let proof = vec![
        SummaryRow::text(ctx.t("stock-report-by-hand"), report.by_hand.to_string()),
        SummaryRow::text(ctx.t("stock-report-unreconciled"), report.unreconciled.to_string()),
        SummaryRow::code(ctx.t("stock-report-entry"), report.entry.to_string()),
        SummaryRow::code(ctx.t("stock-report-head"), report.head.clone()),
    ];
    let at = |kind: &str| format!("/stock/report.{kind}?month={month}");
    // The book is closed while it is counted: the account would tell what the count should find.
    let content = if stock.count.is_some() {
        view! { <p class="govuk-body">{ctx.t("stock-report-counting")}</p> }.into_any()
    } else {
        view! {
            <Table caption=month.clone() columns=columns rows=rows dense=true/>
            <SummaryList rows=proof dense=true/>
            <div class="govuk-button-group">
                <Button label=ctx.t("stock-report-pdf") href=at("pdf")/>
                <Button label=ctx.t("stock-report-csv") href=at("csv") kind=ButtonKind::Secondary/>
            </div>
        }
        .into_any()
    };
    let content = view! {
        <p class="govuk-body">{ctx.t("stock-report-lead")}</p>
        <div class="govuk-button-group">
            <a class="govuk-link" href=format!("/stock/report?month={before}")>{ctx.t("stock-report-before")}</a>
            <a class="govuk-link" href=format!("/stock/report?month={after}")>{ctx.t("stock-report-after")}</a>
        </div>
        {content}
    }
    .into_any();
    framed(ctx, "report", stock, content)
}
