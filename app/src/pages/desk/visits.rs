//! The visits of a day at the post, and the page on which a visit is checked in.

use super::act::case_path;
use crate::pages::when;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{
        Button, ButtonKind, Cell, CommandForm, DateInput, SummaryList, SummaryRow, Table, Tag, TagColour,
        TextInput,
    },
};
use axum::extract::{Path, Query};
use axum::response::Response;
use domain::visits::VisitState;
use domain::{Date, VisitId};
use jiff::ToSpan as _;
use leptos::prelude::*;
use serde::Deserialize;
use services::visits::desk::{Day, Line, day, open};

/// Where the list is.
pub(crate) const PATH: &str = "/desk/visits";

/// The query of the list. What is no day counts as today.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// `YYYY-MM-DD`, from a link.
    pub day: String,
    /// Day of the month, from the form.
    #[serde(rename = "on-day")]
    pub on_day: String,
    /// Month, from the form.
    #[serde(rename = "on-month")]
    pub on_month: String,
    /// Year, from the form.
    #[serde(rename = "on-year")]
    pub on_year: String,
}

impl Asked {
    fn day(&self) -> Option<Date> {
        let typed = || {
            let (year, month, day) =
                (self.on_year.trim().parse(), self.on_month.trim().parse(), self.on_day.trim().parse());
            Date::new(year.ok()?, month.ok()?, day.ok()?).ok()
        };
        self.day.parse().ok().or_else(typed)
    }
}

/// Where a visit is checked in.
pub(crate) fn path(id: VisitId) -> String {
    format!("{PATH}/{id}")
}

/// The list of the day on which a visit is.
fn list_of(day: Date) -> String {
    format!("{PATH}?day={day}")
}

/// Shows the list of a day.
///
/// # Errors
/// [`Fault`] for staff without a post.
pub async fn get(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let list = day(&ctx.state.services, ctx.staff()?, asked.day()).await?;
    let page = Page::new(&ctx, ctx.t("desk-visits-title")).wide().back("/desk", ctx.t("desk-back"));
    Ok(page.show(content(&ctx, &list)))
}

/// The content of the list.
pub(crate) fn content(ctx: &Ctx, list: &Day) -> AnyView {
    let near = |days: i64, key: &str| {
        let day = list.day.saturating_add(days.days());
        view! { <Button href=list_of(day) label=ctx.t(key) kind=ButtonKind::Secondary/> }
    };
    let today = (list.day != list.today)
        .then(|| view! { <Button href=PATH label=ctx.t("desk-visits-today") kind=ButtonKind::Secondary/> });
    let places = list.places.iter().map(|(kind, all, free)| {
        let kind = ctx.named("visit-kind", kind.as_str());
        let told = [("kind", kind), ("all", all.to_string()), ("free", free.to_string())];
        view! { <li>{ctx.ta("desk-visits-places", told)}</li> }
    });
    let places = places.collect_view();
    let closed =
        list.places.is_empty().then(|| view! { <p class="govuk-body">{ctx.t("desk-visits-closed")}</p> });
    let rows = if list.visits.is_empty() {
        view! { <p class="govuk-body">{ctx.t("desk-visits-none")}</p> }.into_any()
    } else {
        table(ctx, list)
    };
    let (shown, on) = (list.day, ctx.field("on", "desk-visits-day"));
    let on = on.date(shown.day().to_string(), shown.month().to_string(), shown.year().to_string());
    view! {
        <h1 class="govuk-heading-l">{ctx.t("desk-visits-title")} ": " {when::day(ctx, list.day)}</h1>
        <div class="app-actions">
            {near(-1, "desk-visits-before")} {today} {near(1, "desk-visits-after")}
        </div>
        {closed}
        <ul class="govuk-list">{places}</ul>
        {rows}
        <form method="get" action=PATH>
            <DateInput
                field=on
                day=ctx.t("ui-day")
                month=ctx.t("ui-month")
                year=ctx.t("ui-year")
            />
            <Button label=ctx.t("desk-visits-show") kind=ButtonKind::Secondary/>
        </form>
    }
    .into_any()
}

fn table(ctx: &Ctx, list: &Day) -> AnyView {
    let columns = ["time", "name", "reference", "kind", "state"]
        .map(|column| ctx.t(&format!("desk-visits-column-{column}")));
    let row = |line: &Line| {
        let (href, reference) = (case_path(line.case), line.reference.clone());
        let case = view! { <a class="govuk-link app-digits" href=href><bdi dir="ltr">{reference}</bdi></a> };
        vec![
            Cell::view(time(ctx, list, line)),
            Cell::link(path(line.id), line.name.clone()),
            Cell::view(case),
            Cell::text(ctx.named("visit-kind", line.kind.as_str())),
            Cell::view(tag(ctx, line.state)),
        ]
    };
    let rows = list.visits.iter().map(row).collect();
    view! {
        <Table
            caption=ctx.t("desk-visits-title")
            caption_hidden=true
            columns=columns.to_vec()
            rows=rows
            dense=true
        />
    }
    .into_any()
}

fn time(ctx: &Ctx, list: &Day, line: &Line) -> AnyView {
    let policy = ctx.state.services.policies.current();
    let zone = policy.post(&list.post).map(domain::visits::Hours::of);
    let local = zone.map(|hours| hours.zone().to_datetime(line.start.to_jiff()));
    let text = local.map(|at| format!("{:02}:{:02}", at.hour(), at.minute())).unwrap_or_default();
    view! { <bdi dir="ltr" class="app-digits">{text}</bdi> }.into_any()
}

/// How a visit stands, in a word.
pub(crate) fn tag(ctx: &Ctx, state: VisitState) -> AnyView {
    let colour = match state {
        VisitState::Booked => TagColour::Brand,
        VisitState::Held => TagColour::Yellow,
        VisitState::Arrived => TagColour::Green,
        VisitState::Missed => TagColour::Red,
        VisitState::Cancelled | VisitState::Moved | VisitState::Freed | VisitState::Lapsed => TagColour::Grey,
    };
    view! { <Tag label=ctx.named("visit-state", state.as_str()) colour=colour/> }.into_any()
}

/// Shows one visit, to be checked in.
///
/// # Errors
/// [`Fault`] for a visit of another post.
pub async fn one(ctx: Ctx, Path(id): Path<VisitId>) -> Result<Response, Fault> {
    let line = open(&ctx.state.services, ctx.staff()?, id).await?;
    let page = Page::new(&ctx, line.name.clone()).back(PATH, ctx.t("desk-visits-title"));
    Ok(page.show(check_in(&ctx, &line)))
}

/// The content of the page of one visit.
pub(crate) fn check_in(ctx: &Ctx, line: &Line) -> AnyView {
    let (href, reference) = (case_path(line.case), line.reference.clone());
    let case = view! { <a class="govuk-link" href=href><bdi dir="ltr">{reference}</bdi></a> };
    let rows = vec![
        SummaryRow::view(ctx.t("desk-visits-column-reference"), case),
        SummaryRow::text(ctx.t("desk-visits-column-kind"), ctx.named("visit-kind", line.kind.as_str())),
        SummaryRow::text(ctx.t("desk-visits-column-time"), when::here(ctx, line.start)),
        SummaryRow::view(ctx.t("desk-visits-column-state"), tag(ctx, line.state)),
    ];
    let name = line.name.clone();
    view! {
        <h1 class="govuk-heading-l" dir="auto">{name}</h1>
        <SummaryList rows=rows/>
        {arrived(ctx, line)}
        {missed(ctx, line)}
    }
    .into_any()
}

fn arrived(ctx: &Ctx, line: &Line) -> AnyView {
    if !line.may.contains(&VisitState::Arrived) {
        return ().into_any();
    }
    let passport = ctx.field("passport", "desk-visits-passport").hint(ctx.t("desk-visits-passport-hint"));
    view! {
        <CommandForm action=format!("{}/arrived", path(line.id)) version=line.version key=ctx.new_key()>
            <TextInput field=passport width=20 ltr=true/>
            <Button label=ctx.t("desk-visits-arrived")/>
        </CommandForm>
    }
    .into_any()
}

fn missed(ctx: &Ctx, line: &Line) -> AnyView {
    if !line.may.contains(&VisitState::Missed) {
        return ().into_any();
    }
    view! {
        <CommandForm action=format!("{}/missed", path(line.id)) version=line.version key=ctx.new_key()>
            <Button label=ctx.t("desk-visits-missed") kind=ButtonKind::Secondary/>
        </CommandForm>
    }
    .into_any()
}
