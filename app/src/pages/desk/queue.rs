//! The queue of a post: trays, search, filters, cases by due date.

use super::{act::case_path, words};
use crate::{
    Ctx, Fault,
    doors::with_path,
    shell::Page,
    ui::{Button, ButtonKind, Cell, Choice, CommandForm, Pagination, Select, Tab, Table, Tabs, TextInput},
};
use axum::{extract::Query, response::Response};
use domain::case::{Role, State};
use leptos::prelude::*;
use serde::Deserialize;
use services::desk::queue::{Filter, Page as Cases, QueueRow, queue};
use services::desk::tray::Tray;

/// The query of the page. Whatever is not understood counts as not given.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Tray.
    pub tray: String,
    /// State.
    pub state: String,
    /// Search.
    pub q: String,
    /// Only what is due in this many days.
    pub due: String,
    /// Cursor.
    pub at: String,
}

/// Shows the page.
///
/// # Errors
/// [`Fault`] for staff who see no cases.
pub async fn get(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    let filter = filter(&ctx, &asked);
    let cursor = Some(asked.at.as_str()).filter(|cursor| !cursor.is_empty());
    let cases = queue(&ctx.state.services, staff, &filter, cursor).await?;
    Ok(Page::new(&ctx, ctx.t("desk-title")).wide().show(content(&ctx, &asked, &filter, cases)))
}

fn filter(ctx: &Ctx, asked: &Asked) -> Filter {
    let post = ctx.visitor.staff().and_then(|staff| staff.post.clone());
    let today = post.map(|post| ctx.state.services.today(&post));
    let within = asked.due.parse::<i64>().ok().filter(|days| (0..=366).contains(days));
    let due_by = today.zip(within).and_then(|(day, days)| day.checked_add(jiff::Span::new().days(days)).ok());
    Filter {
        tray: Tray::parse(&asked.tray).unwrap_or_default(),
        state: asked.state.parse().ok(),
        due_by,
        search: asked.q.trim().to_owned(),
    }
}

/// The address of a page of the queue.
fn address(tray: Tray, asked: &Asked, cursor: Option<&str>) -> String {
    let mut address = format!("/desk?tray={}", tray.as_str());
    for (name, value) in [("state", &asked.state), ("due", &asked.due), ("q", &asked.q)] {
        if !value.is_empty() {
            address = with_path(&format!("{address}&{name}="), value);
        }
    }
    cursor.map_or(address.clone(), |cursor| with_path(&format!("{address}&at="), cursor))
}

/// The content of the page.
pub(crate) fn content(ctx: &Ctx, asked: &Asked, filter: &Filter, cases: Cases) -> AnyView {
    let late = (cases.overdue > 0).then(|| {
        view! { <p class="govuk-body app-due--late">{ctx.ta("desk-overdue", [("cases", cases.overdue)])}</p> }
    });
    let tabs = Tray::ALL.iter().map(|tray| Tab {
        href: address(*tray, &Asked::default(), None),
        label: ctx.t(&format!("tray-{}", tray.as_str())),
        current: *tray == filter.tray,
        count: cases
            .counts
            .iter()
            .find(|count| count.tray == *tray)
            .and_then(|count| u32::try_from(count.cases).ok())
            .unwrap_or(0),
    });
    let takes = ctx.staff().is_ok_and(|staff| staff.is(Role::Officer));
    let take = takes.then(|| {
        let label = ctx.t("desk-take-next");
        view! {
            <CommandForm action="/desk/take-next" key=ctx.new_key()>
                <Button label=label kind=ButtonKind::Secondary/>
            </CommandForm>
        }
    });
    let link = |cursor: &Option<String>, key: &str| {
        cursor.as_ref().map(|cursor| (address(filter.tray, asked, Some(cursor)), ctx.t(key)))
    };
    let (previous, next) = (link(&cases.prev, "ui-previous"), link(&cases.next, "ui-next"));
    let list = if cases.rows.is_empty() {
        let key = if filter.search.is_empty() { "desk-empty" } else { "desk-found-none" };
        view! { <p class="govuk-body">{ctx.t(key)}</p> }.into_any()
    } else {
        table(ctx, filter.tray, cases.rows)
    };
    view! {
        <h1 class="govuk-heading-l">{ctx.t("desk-title")}</h1>
        {late}
        <Tabs label=ctx.t("desk-trays") tabs=tabs.collect()/>
        {search(ctx, asked, filter)}
        <div class="app-actions">{take}</div>
        {list}
        {pages(ctx, previous, next)}
    }
    .into_any()
}

fn pages(ctx: &Ctx, previous: Option<(String, String)>, next: Option<(String, String)>) -> AnyView {
    let label = ctx.t("ui-pages");
    match (previous, next) {
        (None, None) => ().into_any(),
        (Some(previous), None) => view! { <Pagination label=label previous=previous/> }.into_any(),
        (None, Some(next)) => view! { <Pagination label=label next=next/> }.into_any(),
        (Some(previous), Some(next)) => {
            view! { <Pagination label=label previous=previous next=next/> }.into_any()
        }
    }
}

/// Search and filters: an ordinary form that asks the same address.
fn search(ctx: &Ctx, asked: &Asked, filter: &Filter) -> AnyView {
    let field = ctx.field("q", "desk-search").hint(ctx.t("desk-search-hint")).value(&asked.q);
    let any = Choice::new("", ctx.t("desk-any-state"));
    let states = State::ALL.iter().filter(|state| filter.tray.states().contains(state));
    let states = states.map(|state| Choice::new(state.as_str(), ctx.named("state", state.as_str())));
    let state = ctx.field("state", "desk-state").value(&asked.state);
    let due = ["", "0", "3", "7"].map(|days| {
        let words = match days {
            "" => ctx.t("desk-due-any"),
            days => ctx.ta("desk-due-within", [("days", days.parse::<i64>().unwrap_or_default())]),
        };
        Choice::new(days, words)
    });
    let within = ctx.field("due", "desk-due").value(&asked.due);
    let tray = ctx.field("tray", "desk-trays").value(filter.tray.as_str());
    let trays =
        Tray::ALL.iter().map(|tray| Choice::new(tray.as_str(), ctx.t(&format!("tray-{}", tray.as_str()))));
    view! {
        <form class="app-filter" method="get" action="/desk" role="search">
            <TextInput field=field kind="search" width=20/>
            <Select field=tray choices=trays.collect()/>
            <Select field=state choices=std::iter::once(any).chain(states).collect()/>
            <Select field=within choices=due.to_vec()/>
            <Button label=ctx.t("desk-search-go")/>
        </form>
    }
    .into_any()
}

fn table(ctx: &Ctx, tray: Tray, rows: Vec<QueueRow>) -> AnyView {
    let columns = ["desk-reference", "desk-name", "desk-due", "desk-state", "desk-holder", "desk-waiting"];
    let rows = rows.into_iter().map(|row| line(ctx, row)).collect();
    view! {
        <Table
            caption=ctx.t(&format!("tray-{}", tray.as_str()))
            caption_hidden=true
            columns=columns.map(|key| ctx.t(key)).to_vec()
            rows=rows
            dense=true
        />
    }
    .into_any()
}

fn line(ctx: &Ctx, row: QueueRow) -> Vec<Cell> {
    let holder = row.assigned_to.map_or_else(|| "–".to_owned(), |(_, name)| name);
    let (href, reference) = (case_path(row.id), row.reference.to_string());
    vec![
        Cell::view(view! { <a class="govuk-link app-digits" href=href><bdi dir="ltr">{reference}</bdi></a> }),
        Cell::view(view! {
            <span class="app-name" dir="auto">{row.name}</span>
            <span class="app-name__more"><bdi dir="ltr">{row.nationality}</bdi> " · " {row.visa_type}</span>
        }),
        Cell::view(words::due(ctx, row.due_on, row.days_left)),
        Cell::view(words::state(ctx, row.state)),
        Cell::text(holder),
        Cell::text(ctx.t(row.waiting_for.key())),
    ]
}
