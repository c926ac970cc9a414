//! The queue of a post: trays, search, filters, cases by due date.

use super::{
    act::case_path, hits, keys, lists, orphans, outages, outcomes, overview, reviews, visits, words,
};
use crate::{
    Ctx, Fault,
    doors::{self, with_path},
    shell::Page,
    ui::{
        Button, ButtonKind, Cell, Checkboxes, Choice, CommandForm, Details, LabelSize, Pagination, Select,
        Tab, TabCount, Table, Tabs, TextInput,
    },
};
use axum::{extract::Query, response::Response};
use domain::case::{Role, State};
use domain::{Reference, UserId};
use leptos::prelude::*;
use serde::Deserialize;
use services::desk::assign::colleagues;
use services::desk::filters::{Saved, list};
use services::desk::order::Order;
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
    /// Number of a group.
    pub group: String,
    /// In which order.
    pub order: String,
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
    let services = &ctx.state.services;
    let shown = Shown {
        cases: queue(services, staff, &filter, cursor).await?,
        saved: list(services, staff).await?,
        colleagues: colleagues(services, staff).await?,
        hits: match services::desk::hits::count(services, staff).await {
            Err(services::Error::Forbidden) => 0,
            other => other?,
        },
    };
    Ok(Page::new(&ctx, ctx.t("desk-title")).wide().show(content(&ctx, &asked, &filter, shown)))
}

/// What the page shows.
#[derive(Default)]
pub(crate) struct Shown {
    /// The cases.
    pub cases: Cases,
    /// Filters of this person.
    pub saved: Vec<Saved>,
    /// To whom this person can give cases.
    pub colleagues: Vec<(UserId, String)>,
    /// Cases with hits that this person can settle.
    pub hits: i64,
}

/// Before the id of a case in the name of its box.
pub(crate) const PICK: &str = "pick-";

/// What the queue understands of a query, in its own words and without a place in it.
pub(crate) fn of_query(query: &str) -> String {
    let uri = format!("/desk?{query}").parse::<http::Uri>().ok();
    let read = uri.and_then(|uri| Query::<Asked>::try_from_uri(&uri).ok());
    let asked = read.map(|query| query.0).unwrap_or_default();
    query_of(Tray::parse(&asked.tray).unwrap_or_default(), &asked)
}

/// The query of the first page.
fn query_of(tray: Tray, asked: &Asked) -> String {
    address(tray, asked, None).trim_start_matches("/desk?").to_owned()
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
        group: Reference::parse(&asked.group).ok(),
        search: asked.q.trim().to_owned(),
        order: Order::parse(&asked.order).unwrap_or_default(),
    }
}

/// The address of a page of the queue.
fn address(tray: Tray, asked: &Asked, cursor: Option<&str>) -> String {
    let mut address = format!("/desk?tray={}", tray.as_str());
    for (name, value) in [
        ("state", &asked.state),
        ("due", &asked.due),
        ("q", &asked.q),
        ("group", &asked.group),
        ("order", &asked.order),
    ] {
        if !value.is_empty() {
            address = with_path(&format!("{address}&{name}="), value);
        }
    }
    cursor.map_or(address.clone(), |cursor| with_path(&format!("{address}&at="), cursor))
}

/// The content of the page.
pub(crate) fn content(ctx: &Ctx, asked: &Asked, filter: &Filter, shown: Shown) -> AnyView {
    let Shown { cases, saved, colleagues, hits: unsettled } = shown;
    let late = (cases.overdue.cases > 0).then(|| {
        let key = if cases.overdue.more { "desk-overdue-more" } else { "desk-overdue" };
        view! { <p class="govuk-body app-due--late">{ctx.ta(key, [("cases", cases.overdue.cases)])}</p> }
    });
    let tabs = Tray::ALL.iter().map(|tray| Tab {
        href: address(*tray, &Asked { group: asked.group.clone(), ..Asked::default() }, None),
        label: ctx.t(&format!("tray-{}", tray.as_str())),
        current: *tray == filter.tray,
        count: cases
            .counts
            .iter()
            .find(|count| count.tray == *tray)
            .map(|count| TabCount {
                things: u32::try_from(count.counted.cases).unwrap_or_default(),
                more: count.counted.more,
            })
            .unwrap_or_default(),
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
    let cash = doors::offers(crate::pages::cash::PATH, &ctx.visitor).then(|| {
        view! { <Button href=crate::pages::cash::PATH label=ctx.t("cash-title") kind=ButtonKind::Secondary/> }
    });
    let visits = doors::offers(visits::PATH, &ctx.visitor).then(|| {
        view! { <Button href=visits::PATH label=ctx.t("desk-visits-title") kind=ButtonKind::Secondary/> }
    });
    let orphans = doors::offers(orphans::PATH, &ctx.visitor).then(|| {
        view! { <Button href=orphans::PATH label=ctx.t("orphans-title") kind=ButtonKind::Secondary/> }
    });
    let overview = doors::offers(overview::PATH, &ctx.visitor).then(|| {
        view! { <Button href=overview::PATH label=ctx.t("overview-title") kind=ButtonKind::Secondary/> }
    });
    let reviews = doors::offers(reviews::PATH, &ctx.visitor).then(|| {
        view! { <Button href=reviews::PATH label=ctx.t("reviews-title") kind=ButtonKind::Secondary/> }
    });
    let outages = doors::offers(outages::PATH, &ctx.visitor).then(|| {
        view! { <Button href=outages::PATH label=ctx.t("outages-title") kind=ButtonKind::Secondary/> }
    });
    let hits = (unsettled > 0).then(|| {
        let words = ctx.ta("hits-waiting", [("cases", unsettled)]);
        view! { <p class="govuk-body"><a class="govuk-link" href=hits::PATH>{words}</a></p> }
    });
    let lists = doors::offers(lists::PATH, &ctx.visitor).then(|| {
        view! { <Button href=lists::PATH label=ctx.t("lists-title") kind=ButtonKind::Secondary/> }
    });
    let outcomes = doors::offers(outcomes::PATH, &ctx.visitor).then(|| {
        view! { <Button href=outcomes::PATH label=ctx.t("outcomes-title") kind=ButtonKind::Secondary/> }
    });
    let link = |cursor: &Option<String>, key: &str| {
        cursor.as_ref().map(|cursor| (address(filter.tray, asked, Some(cursor)), ctx.t(key)))
    };
    let (previous, next) = (link(&cases.prev, "ui-previous"), link(&cases.next, "ui-next"));
    let shown_of_more = cases.more.then_some(cases.rows.len());
    let list = if cases.rows.is_empty() {
        let all = filter.search.is_empty() && filter.group.is_none();
        let key = if all { "desk-empty" } else { "desk-found-none" };
        view! { <p class="govuk-body">{ctx.t(key)}</p> }.into_any()
    } else {
        assigning(ctx, filter.tray, asked, cases.rows, colleagues)
    };
    let more = shown_of_more.map(|count| {
        view! { <p class="govuk-body">{ctx.ta("desk-found-more", [("count", count)])}</p> }
    });
    view! {
        <h1 class="govuk-heading-l">{ctx.t("desk-title")}</h1>
        {late}
        {hits}
        <Tabs label=ctx.t("desk-trays") tabs=tabs.collect()/>
        {search(ctx, asked, filter)}
        {filters(ctx, filter.tray, asked, saved)}
        {filter.group.as_ref().map(|group| of_group(ctx, filter.tray, group))}
        <div class="app-actions">{overview}{take}{visits}{outages}{cash}{reviews}{orphans}{lists}{outcomes}</div>
        {more}
        {list}
        {pages(ctx, previous, next)}
        {keys::list(ctx, vec![keys::NEXT, keys::PREVIOUS, keys::OPEN, keys::SELECT, keys::go("/", "desk-key-search", "#q")])}
    }
    .into_any()
}

/// Which group is shown, and the way back to everybody.
fn of_group(ctx: &Ctx, tray: Tray, group: &Reference) -> AnyView {
    let (words, all) =
        (ctx.ta("desk-group-only", [("reference", group.to_string())]), ctx.t("desk-group-all"));
    view! {
        <p class="govuk-body">
            {words} " " <a class="govuk-link" href=address(tray, &Asked::default(), None)>{all}</a>
        </p>
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
    let group = ctx.field("group", "desk-group-number").value(&asked.group);
    let order = ctx.field("order", "desk-order").value(filter.order.as_str());
    let orders =
        Order::ALL.iter().map(|order| Choice::new(order.as_str(), ctx.named("order", order.as_str())));
    let tray = ctx.field("tray", "desk-trays").value(filter.tray.as_str());
    let trays =
        Tray::ALL.iter().map(|tray| Choice::new(tray.as_str(), ctx.t(&format!("tray-{}", tray.as_str()))));
    view! {
        <form class="app-filter" method="get" action="/desk" role="search">
            <TextInput field=field kind="search" width=20/>
            <Select field=tray choices=trays.collect()/>
            <Select field=state choices=std::iter::once(any).chain(states).collect()/>
            <Select field=within choices=due.to_vec()/>
            <TextInput field=group width=10 ltr=true/>
            <Select field=order choices=orders.collect()/>
            <Button label=ctx.t("desk-search-go")/>
        </form>
    }
    .into_any()
}

/// The filters that this person keeps, and the way to keep this one.
fn filters(ctx: &Ctx, tray: Tray, asked: &Asked, saved: Vec<Saved>) -> AnyView {
    let query = query_of(tray, asked);
    let links = saved.iter().map(|filter| {
        let (href, name) = (format!("/desk?{}", filter.query), filter.name.clone());
        let current = (filter.query == query).then_some("true");
        view! { <li><a class="govuk-link" href=href aria-current=current dir="auto">{name}</a></li> }
    });
    let links = links.collect_view();
    let list = (!saved.is_empty()).then(|| {
        view! {
            <nav aria-label=ctx.t("desk-filters")><ul class="app-boxes">{links}</ul></nav>
        }
    });
    let own = ("query".to_owned(), query.clone());
    let removes: Vec<_> = saved
        .iter()
        .map(|filter| {
            let label = ctx.ta("desk-filter-remove", [("name", filter.name.clone())]);
            let hidden = vec![("name".to_owned(), filter.name.clone()), own.clone()];
            view! {
                <CommandForm action="/desk/filters/remove" hidden=hidden>
                    <Button label=label kind=ButtonKind::Secondary/>
                </CommandForm>
            }
        })
        .collect();
    let field = ctx.field("name", "desk-filter-name").size(LabelSize::S);
    let (summary, save) = (ctx.t("desk-filter-save"), ctx.t("desk-filter-keep"));
    let open = ctx.flash.problems.of("name").is_some();
    let body = view! {
        <CommandForm action="/desk/filters" hidden=vec![own]>
            <TextInput field=field width=20/>
            <Button label=save kind=ButtonKind::Secondary/>
        </CommandForm>
        <div class="app-actions">{removes}</div>
    };
    view! { {list} <Details summary=summary open=open>{body}</Details> }.into_any()
}

/// The cases, with a box for each where this person can give cases to somebody.
fn assigning(
    ctx: &Ctx,
    tray: Tray,
    asked: &Asked,
    rows: Vec<QueueRow>,
    colleagues: Vec<(UserId, String)>,
) -> AnyView {
    if colleagues.is_empty() || matches!(tray, Tray::Closed | Tray::Printing) {
        return table(ctx, tray, rows, false);
    }
    let hidden = vec![("query".to_owned(), query_of(tray, asked)), ("at".to_owned(), asked.at.clone())];
    let choices = colleagues.into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
    let field = ctx.field("to", "desk-assign-ticked").size(LabelSize::S);
    let give = ctx.t("desk-assign-give");
    let table = table(ctx, tray, rows, true);
    view! {
        <CommandForm action="/desk/assign" key=ctx.new_key() hidden=hidden>
            {table}
            <div class="app-filter">
                <Select field=field choices=choices/>
                <Button label=give kind=ButtonKind::Secondary/>
            </div>
        </CommandForm>
    }
    .into_any()
}

fn table(ctx: &Ctx, tray: Tray, rows: Vec<QueueRow>, picks: bool) -> AnyView {
    let mut columns =
        vec!["desk-reference", "desk-name", "desk-due", "desk-state", "desk-holder", "desk-waiting"];
    if picks {
        columns.push("desk-pick-column");
    }
    let rows = rows
        .into_iter()
        .map(|row| {
            let pick = picks.then(|| pick(ctx, &row));
            line(ctx, row).into_iter().chain(pick).collect()
        })
        .collect();
    view! {
        <Table
            caption=ctx.t(&format!("tray-{}", tray.as_str()))
            caption_hidden=true
            columns=columns.into_iter().map(|key| ctx.t(key)).collect()
            rows=rows
            dense=true
        />
    }
    .into_any()
}

/// The box of a case. It says who held the case here, so that nothing is taken from a colleague unseen.
fn pick(ctx: &Ctx, row: &QueueRow) -> Cell {
    let held = row.assigned_to.as_ref().map_or_else(|| "-".to_owned(), |(id, _)| id.to_string());
    let label = ctx.ta("desk-pick", [("reference", row.reference.to_string())]);
    let mut field = ctx.field(&format!("{PICK}{}", row.id), "desk-pick-column").hidden_label();
    field.label.clone_from(&label);
    Cell::view(view! {
        <div class="app-pick"><Checkboxes field=field choices=vec![Choice::new(held, label)] small=true/></div>
    })
}

fn line(ctx: &Ctx, row: QueueRow) -> Vec<Cell> {
    let holder = row.assigned_to.map_or_else(|| "–".to_owned(), |(_, name)| name);
    let (href, reference) = (case_path(row.id), row.reference.to_string());
    vec![
        Cell::view(
            view! { <a class="govuk-link app-digits" href=href data-row=""><bdi dir="ltr">{reference}</bdi></a> },
        ),
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
