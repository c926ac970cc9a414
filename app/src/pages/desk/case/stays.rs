//! Earlier stays known to the system, the days that they leave, and the validity that follows, each part with its rule.

use super::words;
use crate::{
    Ctx,
    ui::{Cell, SummaryList, SummaryRow, Table, Warning},
};
use domain::{case::Grant, form::date::days_counted, stay::Ruled};
use leptos::prelude::*;
use services::desk::{case::CaseView, stays::StayView};

/// The section of the page; nothing for somebody who was never here.
pub fn panel(ctx: &Ctx, view: &CaseView) -> AnyView {
    let stays = &view.stays;
    if stays.visits.is_empty() && stays.unfinished.is_empty() && stays.problem.is_none() {
        return ().into_any();
    }
    view! { <section class="app-panel">{table(ctx, view)}</section> }.into_any()
}

/// The stays and what they leave.
pub fn table(ctx: &Ctx, view: &CaseView) -> AnyView {
    let stays = &view.stays;
    let columns = ["entry", "exit", "days"].map(|column| ctx.t(&format!("stays-column-{column}")));
    let row = |entry, exit: Option<domain::Date>| {
        let length = exit.map(|exit| days_counted(entry, exit).to_string());
        vec![
            Cell::text(words::day(ctx, entry)),
            Cell::text(exit.map_or_else(|| ctx.t("stays-unfinished"), |exit| words::day(ctx, exit))),
            Cell::number(length.unwrap_or_else(|| "–".to_owned())),
        ]
    };
    let mut rows: Vec<_> = stays.visits.iter().map(|visit| row(visit.entry, Some(visit.exit))).collect();
    rows.extend(stays.unfinished.iter().map(|entry| row(*entry, None)));
    let (warned, problem) =
        (unfinished(ctx, stays), stays.problem.as_ref().map(|problem| ctx.problem(problem)));
    let problem = problem.map(|text| view! { <Warning prefix=ctx.t("ui-warning") text=text/> });
    let caption = ctx.t("stays-title");
    view! {
        <Table caption=caption columns=columns.to_vec() rows=rows dense=true/>
        {warned} {problem}
        <SummaryList rows=left(ctx, view) dense=true/>
        <p class="govuk-body"><a class="govuk-link" href=calculator(view)>{ctx.t("calculator-title")}</a></p>
    }
    .into_any()
}

/// The calculator, with the stays of this person.
fn calculator(view: &CaseView) -> String {
    let line = |visit: &domain::stay::Visit| format!("{}+{}", visit.entry, visit.exit);
    let lines: Vec<String> = view.stays.visits.iter().map(line).collect();
    format!(
        "/desk/stays?stays={}&entry={}&days={}",
        lines.join("%0A"),
        view.stays.arrival,
        view.case.subject.trip.days
    )
}

fn unfinished(ctx: &Ctx, stays: &StayView) -> Option<AnyView> {
    let warn = !stays.unfinished.is_empty();
    warn.then(|| {
        view! { <Warning prefix=ctx.t("ui-warning") text=ctx.t("stays-unfinished-lead")/> }.into_any()
    })
}

fn left(ctx: &Ctx, view: &CaseView) -> Vec<SummaryRow> {
    let (stays, rules) = (&view.stays, view.policy.stays);
    let days = |count: u32| ctx.ta("core-days", [("days", i64::from(count))]);
    let day = |day: Option<domain::Date>| day.map_or_else(|| "–".to_owned(), |day| words::day(ctx, day));
    let within = [("days", i64::from(rules.days)), ("within", i64::from(rules.within_days))];
    vec![
        SummaryRow::text(ctx.t("stays-rule"), ctx.ta("stays-rule-words", within)),
        SummaryRow::text(ctx.t("stays-used"), days(stays.used)),
        SummaryRow::text(ctx.t("stays-longest"), days(stays.longest)),
        SummaryRow::text(ctx.t("stays-last-day"), day(stays.last_day)),
        SummaryRow::text(ctx.t("stays-earliest"), day(stays.earliest)),
    ]
}

/// What the rules give for the next visa, each part with the rules that it follows from.
pub fn validity(ctx: &Ctx, view: &CaseView) -> AnyView {
    let Some(found) = &view.stays.validity else { return ().into_any() };
    let columns = ["part", "value", "rule"].map(|column| ctx.t(&format!("validity-column-{column}")));
    let kind = &found.visa_type;
    let rows = vec![
        line(ctx, "desk-visa-type", words::visa_type(ctx, &view.policy, &kind.value), kind),
        line(ctx, "desk-valid-from", words::day(ctx, found.valid_from.value), &found.valid_from),
        line(ctx, "desk-valid-until", words::day(ctx, found.valid_until.value), &found.valid_until),
        line(ctx, "desk-entries", words::entries(ctx, found.entries.value), &found.entries),
        line(ctx, "desk-days", found.days.value.to_string(), &found.days),
    ];
    let caption = ctx.t("validity-title");
    view! {
        <Table caption=caption columns=columns.to_vec() rows=rows dense=true/>
        <p class="govuk-body">{ctx.t("validity-lead")}</p>
    }
    .into_any()
}

fn line<T>(ctx: &Ctx, part: &str, value: String, ruled: &Ruled<T>) -> Vec<Cell> {
    let rules = ruled.rules.iter().map(|rule| view! { <li><code dir="ltr">{rule.clone()}</code></li> });
    let rules = rules.collect_view();
    vec![
        Cell::text(ctx.t(part)),
        Cell::text(value),
        Cell::view(view! { <ol class="govuk-list">{rules}</ol> }),
    ]
}

/// Says when a proposed visa allows more than what the rules give.
pub fn wider(ctx: &Ctx, view: &CaseView, grant: &Grant) -> Option<AnyView> {
    let found = view.stays.validity.as_ref()?;
    let wider = grant.valid_until > found.valid_until.value
        || grant.entries > found.entries.value
        || grant.days > found.days.value;
    wider.then(|| view! { <Warning prefix=ctx.t("ui-warning") text=ctx.t("validity-wider")/> }.into_any())
}
