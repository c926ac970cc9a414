//! The report of a day: receipts and vouchers in order, sums, and the count at the end.

use super::PATH;
use crate::pages::desk::{act::case_path, inputs, words};
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, ButtonKind, Cell, CommandForm, Inset, SummaryList, SummaryRow, Table},
};
use axum::extract::Query;
use axum::response::Response;
use domain::Date;
use jiff::ToSpan as _;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;
use services::cash::report::{Closing, Line, Report, Sum, report as load};
use services::cash::{Kind, figure};

/// The query of the page. What is no day counts as today.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// `YYYY-MM-DD`.
    pub day: String,
}

impl Asked {
    /// The day that was asked for.
    pub fn day(&self) -> Option<Date> {
        self.day.parse().ok()
    }
}

/// Shows the report of a day.
///
/// # Errors
/// [`Fault`] for staff without a post.
pub async fn get(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let report = load(&ctx.state.services, ctx.staff()?, asked.day()).await?;
    let page = Page::new(&ctx, ctx.t("cash-title")).wide().back("/desk", ctx.t("desk-back"));
    Ok(page.show(content(&ctx, &report)))
}

/// The content of the page.
pub(crate) fn content(ctx: &Ctx, report: &Report) -> AnyView {
    let day = report.day;
    let near = |days: i64, key: &str| {
        let href = format!("{PATH}?day={}", day.saturating_add(days.days()));
        view! { <Button href=href label=ctx.t(key) kind=ButtonKind::Secondary/> }
    };
    let today = (day != report.today)
        .then(|| view! { <Button href=PATH label=ctx.t("desk-visits-today") kind=ButtonKind::Secondary/> });
    let own = (!report.whole).then(|| view! { <p class="govuk-body">{ctx.t("cash-own")}</p> });
    let file = |kind: &str, key: &str| {
        view! { <Button href=format!("{PATH}.{kind}?day={day}") label=ctx.t(key) kind=ButtonKind::Secondary/> }
    };
    view! {
        <span class="govuk-caption-l">{report.post.to_string()}</span>
        <h1 class="govuk-heading-l">{ctx.t("cash-title")} ": " {words::day(ctx, day)}</h1>
        <div class="app-actions">
            {near(-1, "desk-visits-before")} {today} {near(1, "desk-visits-after")}
        </div>
        {own}
        {part(ctx, report, Kind::Receipt, "cash-receipts")}
        {part(ctx, report, Kind::Refund, "cash-refunds")}
        {sums(ctx, report)}
        <div class="app-actions">{file("pdf", "cash-pdf")} {file("csv", "cash-csv")}</div>
        {closing(ctx, report)}
    }
    .into_any()
}

fn part(ctx: &Ctx, report: &Report, kind: Kind, title: &str) -> AnyView {
    let Some((first, last)) = report.span(kind) else {
        return view! { <h2 class="govuk-heading-m">{ctx.t(title)}</h2> <p class="govuk-body">{ctx.t("cash-none")}</p> }
            .into_any();
    };
    let span = ctx.ta("cash-span", [("first", first.to_string()), ("last", last.to_string())]);
    let columns = ["number", "time", "reference", "rule", "amount", "way", "clerk"];
    let columns = columns.map(|column| ctx.t(&format!("cash-column-{column}"))).to_vec();
    let zone = TimeZone::get(&report.zone).unwrap_or(TimeZone::UTC);
    let lines = report.lines.iter().filter(|line| line.number.kind == kind);
    let rows = lines.map(|line| row(ctx, &zone, line)).collect();
    view! {
        <h2 class="govuk-heading-m">{ctx.t(title)}</h2>
        <p class="govuk-body">{span}</p>
        <Table caption=ctx.t(title) caption_hidden=true columns=columns rows=rows dense=true/>
    }
    .into_any()
}

fn row(ctx: &Ctx, zone: &TimeZone, line: &Line) -> Vec<Cell> {
    let at = zone.to_datetime(line.at.to_jiff());
    let clerk = line.clerk.as_ref().map_or_else(|| ctx.t("cash-provider"), |(_, name)| name.clone());
    vec![
        Cell::code(line.number.to_string()),
        Cell::code(format!("{:02}:{:02}", at.hour(), at.minute())),
        Cell::code_link(case_path(line.case), line.reference.clone()),
        Cell::code(line.rule.clone()),
        Cell::number(words::money(&line.amount)),
        Cell::text(ctx.named("money-way", line.way.as_str())),
        Cell::text(clerk),
    ]
}

fn sums(ctx: &Ctx, report: &Report) -> AnyView {
    if report.sums.is_empty() {
        return ().into_any();
    }
    let columns = ["clerk", "way", "taken", "given", "left"];
    let columns = columns.map(|column| ctx.t(&format!("cash-column-{column}"))).to_vec();
    let row = |name: String, sum: &Sum| {
        let money = |minor| Cell::number(format!("{} {}", figure(minor), sum.currency));
        let way = Cell::text(ctx.named("money-way", sum.way.as_str()));
        vec![Cell::text(name), way, money(sum.taken), money(sum.given), money(sum.taken - sum.given)]
    };
    let name = |sum: &Sum| sum.clerk.clone().unwrap_or_else(|| ctx.t("cash-provider"));
    let mut rows: Vec<_> = report.sums.iter().map(|sum| row(name(sum), sum)).collect();
    rows.extend(report.totals().iter().map(|sum| row(ctx.t("cash-total"), sum)));
    view! {
        <h2 class="govuk-heading-m">{ctx.t("cash-sums")}</h2>
        <Table caption=ctx.t("cash-sums") caption_hidden=true columns=columns rows=rows dense=true/>
    }
    .into_any()
}

fn closing(ctx: &Ctx, report: &Report) -> AnyView {
    let body = match &report.closing {
        Some(closing) => closed(ctx, report, closing),
        None if report.day > report.today => return ().into_any(),
        None => count(ctx, report),
    };
    view! { <section class="app-panel"><h2 class="govuk-heading-m">{ctx.t("cash-closing")}</h2>{body}</section> }.into_any()
}

fn closed(ctx: &Ctx, report: &Report, closing: &Closing) -> AnyView {
    let money = |minor: i64| format!("{} {}", figure(minor), closing.currency);
    let zone = TimeZone::get(&report.zone).unwrap_or(TimeZone::UTC);
    let mut rows = vec![
        SummaryRow::code(ctx.t("cash-expected"), money(closing.expected)),
        SummaryRow::code(ctx.t("cash-counted"), money(closing.counted)),
        SummaryRow::code(ctx.t("cash-difference"), money(closing.counted - closing.expected)),
    ];
    if !closing.reason.is_empty() {
        rows.push(SummaryRow::text(ctx.t("cash-reason"), closing.reason.clone()));
    }
    let at = services::words::moment(ctx.lang, closing.at, &zone);
    rows.push(SummaryRow::text(ctx.t("cash-closed-by"), format!("{}, {at}", closing.by)));
    view! { <Inset>{ctx.t("cash-is-closed")}</Inset> <SummaryList rows=rows dense=true/> }.into_any()
}

/// The till is counted before the books are shown: only the answer says what they have.
fn count(ctx: &Ctx, report: &Report) -> AnyView {
    let hint = ctx.ta("cash-count-hint", [("currency", report.currency.clone())]);
    let hidden = vec![("day".to_owned(), report.day.to_string())];
    view! {
        <p class="govuk-body">{ctx.t("cash-count-lead")}</p>
        <CommandForm action=PATH hidden=hidden key=ctx.new_key()>
            {inputs::code(ctx, "counted", "cash-count", Some(hint), "")}
            {inputs::short_text(ctx, "reason", "cash-count-reason", "")}
            <Button label=ctx.t("cash-close")/>
        </CommandForm>
    }
    .into_any()
}
