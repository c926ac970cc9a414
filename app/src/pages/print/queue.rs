//! The print queue of a post, by what has to be done next. What the reader can do comes first.

use super::{outage, path, station};
use crate::doors::offers;
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Button, Cell, Table, Tag, TagColour, Warning};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::case::{Role, State};
use leptos::prelude::*;
use services::Staff;
use services::print::queue::{PrintQueue, PrintRow, Trouble};

/// One part of the queue: word in its message keys, states, and who acts there.
type Tray = (&'static str, &'static [State], &'static [Role]);

const TRAYS: &[Tray] = &[
    ("waiting", &[State::Issued, State::PrintQueued], &[Role::Operator]),
    ("printer", &[State::Loaded, State::Rendered], &[Role::Operator]),
    ("control", &[State::Printed], &[Role::Controller]),
    ("affix", &[State::Controlled], &[Role::Controller, Role::Delivery]),
    ("ready", &[State::Affixed], &[Role::Delivery]),
];

/// Shows the queue.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let staff = ctx.staff()?;
    let queue = services::print::queue::queue(&ctx.state.services, staff).await?;
    let content = view(&ctx, staff, &queue);
    Ok(Page::new(&ctx, ctx.t("print-title")).wide().show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, staff: &Staff, queue: &PrintQueue) -> AnyView {
    let mut trays: Vec<&Tray> = TRAYS.iter().collect();
    trays.sort_by_key(|(_, _, roles)| !staff.is_any(roles));
    let trays = trays.into_iter().map(|tray| tray_view(ctx, tray, &queue.rows)).collect_view();
    let none_left = (queue.blanks == 0)
        .then(|| view! { <Warning prefix=ctx.t("ui-warning") text=ctx.t("print-no-blanks")/> });
    let station = offers(station::PATH, &ctx.visitor).then(|| {
        view! {
            <div class="app-actions"><Button href=station::PATH label=ctx.t("station-open")/></div>
        }
    });
    let outage = offers(outage::PATH, &ctx.visitor).then(|| {
        view! { <p class="govuk-body"><a class="govuk-link" href=outage::PATH>{ctx.t("outage-title")}</a></p> }
    });
    view! {
        <h1 class="govuk-heading-l">{ctx.t("print-title")}</h1>
        <p class="govuk-body">{ctx.ta("print-blanks", [("count", queue.blanks)])}</p>
        {none_left}
        {station}
        {outage}
        {to_sign(ctx, &queue.rows)}
        {trays}
    }
    .into_any()
}

/// What waits for the signature of the reader as a witness; nothing for most people on most days.
fn to_sign(ctx: &Ctx, rows: &[PrintRow]) -> AnyView {
    let waiting = rows.iter().filter_map(|row| Some((row, row.to_sign.as_ref()?)));
    let lines: Vec<Vec<Cell>> = waiting
        .map(|(row, sign)| {
            vec![
                Cell::code_link(path(row.id), row.reference.to_string()),
                Cell::code(row.serial.clone().unwrap_or_default()),
                Cell::text(ctx.named("spoil", sign.code.as_str())),
                Cell::text(sign.by_name.clone()),
                Cell::text(when::moment(ctx, sign.at, Some(&row.post))),
            ]
        })
        .collect();
    if lines.is_empty() {
        return ().into_any();
    }
    let columns = ["reference", "serial", "why", "by", "at"]
        .map(|column| ctx.t(&format!("print-column-{column}")))
        .to_vec();
    let title = format!("{} ({})", ctx.t("print-to-sign"), lines.len());
    view! { <Table caption=title columns=columns rows=lines dense=true/> }.into_any()
}

fn tray_view(ctx: &Ctx, (word, states, _): &Tray, rows: &[PrintRow]) -> AnyView {
    let title = ctx.t(&format!("print-tray-{word}"));
    let rows: Vec<&PrintRow> = rows.iter().filter(|row| states.contains(&row.state)).collect();
    if rows.is_empty() {
        return view! {
            <h2 class="govuk-heading-m">{title}</h2>
            <p class="govuk-body">{ctx.t("print-tray-empty")}</p>
        }
        .into_any();
    }
    let columns = ["reference", "name", "visa", "serial", "from", "state"]
        .map(|column| ctx.t(&format!("print-column-{column}")))
        .to_vec();
    let title = format!("{title} ({})", rows.len());
    let rows = rows.into_iter().map(|row| line(ctx, row)).collect();
    view! { <Table caption=title columns=columns rows=rows dense=true/> }.into_any()
}

fn line(ctx: &Ctx, row: &PrintRow) -> Vec<Cell> {
    let reference = row.reference.to_string();
    let trouble = row.trouble.map(|trouble| {
        let key = match trouble {
            Trouble::Fault => "print-trouble-fault",
            Trouble::ControlFailed => "print-trouble-control",
            Trouble::SpoilDeclared => "print-trouble-spoil",
        };
        view! { " " <Tag label=ctx.t(key) colour=TagColour::Orange/> }
    });
    let elsewhere = row.print_post.as_ref().map(|prints| {
        let posts = [("post", row.post.to_string()), ("prints", prints.to_string())];
        view! { " " <Tag label=ctx.ta("print-tag-elsewhere", posts) colour=TagColour::Yellow/> }
    });
    let state = ctx.named("state", row.state.as_str());
    vec![
        if row.may_open { Cell::code_link(path(row.id), reference) } else { Cell::code(reference) },
        Cell::text(row.name.clone()),
        Cell::text(row.visa_type.clone()),
        Cell::code(row.serial.clone().unwrap_or_default()),
        Cell::text(row.valid_from.map(|from| when::day(ctx, from)).unwrap_or_default()),
        Cell::view(view! { {state} {elsewhere} {trouble} }),
    ]
}
