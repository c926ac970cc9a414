//! One picture: what was asked, the drawing, the numbers, the file.

use super::{FILE, address, period, source};
use crate::Ctx;
use crate::pages::desk::words;
use crate::ui::{Bar, Cell, Column, Columns, Details, Legend, Table, Whisker};
use domain::figures::Share;
use leptos::prelude::*;
use services::overview::About;
use services::overview::pictures::{Kind, Label, Line, Picture};

/// Draws a picture.
pub(super) fn view(ctx: &Ctx, about: &About, picture: &Picture) -> AnyView {
    let name = picture.kind.as_str();
    let id = format!("picture-{name}");
    let title = ctx.t(&format!("overview-{name}"));
    let href = format!("{}&picture={name}", address(FILE, &about.post, about.weeks));
    let empty = picture.lines.iter().all(|line| line.values.iter().all(|value| *value == 0));
    let drawn = match picture.kind {
        _ if empty => view! { <p class="govuk-body">{ctx.t("overview-nothing")}</p> }.into_any(),
        Kind::Intake | Kind::Decisions => over_time(ctx, picture),
        Kind::Ages | Kind::Due | Kind::Workload => bars(ctx, about, picture),
        Kind::VisaTypes | Kind::Deciders => rates(ctx, about, picture),
    };
    let heading = id.clone();
    view! {
        <section class="app-picture" aria-labelledby=heading>
            <h3 class="govuk-heading-s" id=id>{title.clone()}</h3>
            <p class="app-asked">
                {asked(ctx, about, picture.kind)} <span class="app-source">{source(ctx, about)}</span>
            </p>
            {drawn}
            <p class="govuk-body-s">
                <a class="govuk-link" href=href>
                    {ctx.t("overview-csv")} <span class="govuk-visually-hidden">": " {title}</span>
                </a>
            </p>
        </section>
    }
    .into_any()
}

/// What was asked.
pub(super) fn asked(ctx: &Ctx, about: &About, kind: Kind) -> String {
    let args = [("post", about.post.to_string()), ("days", period(ctx, about))];
    ctx.ta(&format!("overview-asked-{}", kind.as_str()), args)
}

fn series(ctx: &Ctx, kind: Kind) -> Vec<String> {
    kind.series().iter().map(|name| ctx.t(&format!("overview-series-{name}"))).collect()
}

fn label(ctx: &Ctx, about: Option<&About>, label: &Label) -> String {
    match label {
        Label::Week(monday) => words::day(ctx, *monday),
        Label::Age(age) => ctx.named("overview-age", age.as_str()),
        Label::Room(room) => ctx.named("overview-room", room.as_str()),
        Label::VisaType(code) => {
            about.map_or_else(|| code.clone(), |about| words::visa_type(ctx, &about.policy, code))
        }
        Label::Person(_, name) => name.clone(),
        Label::Nobody => ctx.t("overview-nobody"),
    }
}

/// The names of the columns of numbers, after that of what a line is about.
fn columns(ctx: &Ctx, kind: Kind) -> Vec<String> {
    let mut columns = vec![ctx.t(&format!("overview-column-{}", kind.as_str()))];
    columns.extend(series(ctx, kind));
    columns
}

fn numbers(line: &Line) -> impl Iterator<Item = Cell> {
    line.values.iter().map(|value| Cell::number(value.to_string()))
}

fn over_time(ctx: &Ctx, picture: &Picture) -> AnyView {
    let name = |line: Option<&Line>| line.map_or_else(String::new, |line| label(ctx, None, &line.label));
    // Applications are counted twice, when they come and when they are lodged: the one is no part of the other.
    let drawn = if picture.kind == Kind::Intake { 1 } else { picture.kind.series().len() };
    let columns_of: Vec<Column> = picture
        .lines
        .iter()
        .map(|line| Column { values: line.values.iter().take(drawn).copied().collect() })
        .collect();
    let most = columns_of.iter().map(|column| column.values.iter().sum::<u64>()).max().unwrap_or_default();
    let highest = ctx.ta("overview-highest", [("count", i64::try_from(most).unwrap_or(i64::MAX))]);
    let rows = picture.lines.iter().map(|line| {
        std::iter::once(Cell::text(label(ctx, None, &line.label))).chain(numbers(line)).collect::<Vec<_>>()
    });
    let title = ctx.t(&format!("overview-{}", picture.kind.as_str()));
    let names: Vec<String> = series(ctx, picture.kind).into_iter().take(drawn).collect();
    let table = view! {
        <Table
            caption=title
            caption_hidden=true
            columns=columns(ctx, picture.kind)
            rows=rows.collect()
            dense=true
        />
    };
    view! {
        <Columns
            columns=columns_of
            first=name(picture.lines.first())
            last=name(picture.lines.last())
            highest=highest
        />
        <Legend series=names/>
        <Details summary=ctx.t("overview-numbers")>{table}</Details>
    }
    .into_any()
}

fn bars(ctx: &Ctx, about: &About, picture: &Picture) -> AnyView {
    let most = picture.lines.iter().map(|line| line.values.iter().sum::<u64>()).max().unwrap_or_default();
    let rows = picture.lines.iter().map(|line| {
        let bar = Cell::view(view! { <Bar values=line.values.clone() most=most/> });
        let mut cells = vec![Cell::text(label(ctx, Some(about), &line.label)), bar];
        cells.extend(numbers(line));
        cells
    });
    let mut columns = columns(ctx, picture.kind);
    columns.insert(1, ctx.t("overview-column-picture"));
    let legend =
        (picture.kind.series().len() > 1).then(|| view! { <Legend series=series(ctx, picture.kind)/> });
    let title = ctx.t(&format!("overview-{}", picture.kind.as_str()));
    view! {
        {legend}
        <Table caption=title caption_hidden=true columns=columns rows=rows.collect() dense=true/>
    }
    .into_any()
}

fn rates(ctx: &Ctx, about: &About, picture: &Picture) -> AnyView {
    let all = picture.lines.iter().fold(Share::default(), |all, line| {
        let share = line.share();
        Share { part: all.part + share.part, whole: all.whole + share.whole }
    });
    let all_rate = all.rate().unwrap_or_default();
    let rows = picture.lines.iter().map(|line| {
        let share = line.share();
        let (rate, bounds) = (share.rate().unwrap_or_default(), share.interval(Share::USUAL));
        let drawn = view! { <Whisker rate=rate bounds=(bounds.low, bounds.high) all=all_rate/> };
        vec![
            Cell::text(label(ctx, Some(about), &line.label)),
            Cell::view(drawn),
            Cell::number(words::percent(rate)),
            Cell::number(format!("{}–{}", words::percent(bounds.low), words::percent(bounds.high))),
            Cell::number(format!("{} / {}", share.part, share.whole)),
        ]
    });
    let columns = vec![
        ctx.t(&format!("overview-column-{}", picture.kind.as_str())),
        ctx.t("overview-column-picture"),
        ctx.t("overview-column-rate"),
        ctx.t("overview-column-interval"),
        ctx.t("overview-column-of"),
    ];
    let title = ctx.t(&format!("overview-{}", picture.kind.as_str()));
    let note = ctx.ta("overview-rate-of-all", [("rate", words::percent(all_rate))]);
    view! {
        <Table caption=title caption_hidden=true columns=columns rows=rows.collect() dense=true/>
        <p class="app-asked">{note}</p>
    }
    .into_any()
}
