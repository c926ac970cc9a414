//! For supervisors: the post cannot print, and what was filled in by hand meanwhile.

use super::path;
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Button, ButtonKind, Cell, CommandForm, Table, TextArea, Warning};
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::print::outage::{Board, Filled, Outage, board};

/// Where it is.
pub(crate) const PATH: &str = "/print/outage";

/// Shows the outages of the reader's post.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let board = board(&ctx.state.services, ctx.staff()?).await?;
    let content = view(&ctx, &board);
    Ok(Page::new(&ctx, ctx.t("outage-title")).wide().back("/print", ctx.t("print-back")).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, board: &Board) -> AnyView {
    let now = match &board.open {
        Some(open) => lasting(ctx, board, open),
        None => declare(ctx),
    };
    view! {
        <h1 class="govuk-heading-l">{ctx.t("outage-title")}</h1>
        <p class="govuk-body">{ctx.t("outage-lead")}</p>
        {now}
        {unreconciled(ctx, board)}
        {past(ctx, board)}
    }
    .into_any()
}

fn declare(ctx: &Ctx) -> AnyView {
    view! {
        <CommandForm action=PATH>
            <TextArea
                field=ctx.field("outage-reason", "outage-reason").hint(ctx.t("outage-reason-hint"))
                rows=3
            />
            <Button label=ctx.t("outage-begin") kind=ButtonKind::Warning/>
        </CommandForm>
    }
    .into_any()
}

fn lasting(ctx: &Ctx, board: &Board, open: &Outage) -> AnyView {
    let since = when::moment(ctx, open.begun_at, Some(&board.post));
    let told = [("since", since), ("name", open.begun_by.clone()), ("reason", open.reason.clone())];
    view! {
        <Warning prefix=ctx.t("ui-warning") text=ctx.ta("outage-lasts", told)/>
        <CommandForm action=format!("{PATH}/{}/end", open.id)>
            <Button label=ctx.t("outage-end")/>
        </CommandForm>
    }
    .into_any()
}

/// What waits for a supervisor who had no part in it.
fn unreconciled(ctx: &Ctx, board: &Board) -> AnyView {
    if board.unreconciled.is_empty() {
        return view! {
            <h2 class="govuk-heading-m">{ctx.t("outage-open")}</h2>
            <p class="govuk-body">{ctx.t("outage-open-none")}</p>
        }
        .into_any();
    }
    let columns =
        ["reference", "serial", "at", "by", "next"].map(|column| ctx.t(&format!("outage-column-{column}")));
    let row = |filled: &Filled| {
        let next = match (filled.lasts, filled.may) {
            (true, _) => "outage-next-later",
            (false, true) => "outage-next-you",
            (false, false) => "outage-next-other",
        };
        vec![
            Cell::code_link(path(filled.case), filled.reference.to_string()),
            Cell::code(filled.serial.clone()),
            Cell::text(when::moment(ctx, filled.at, Some(&board.post))),
            Cell::text(filled.authorised_by.clone()),
            Cell::text(ctx.t(next)),
        ]
    };
    let rows = board.unreconciled.iter().map(row).collect();
    let title = format!("{} ({})", ctx.t("outage-open"), board.unreconciled.len());
    view! { <Table caption=title columns=columns.to_vec() rows=rows dense=true/> }.into_any()
}

fn past(ctx: &Ctx, board: &Board) -> AnyView {
    if board.past.is_empty() {
        return ().into_any();
    }
    let columns = ["begun", "ended", "reason"].map(|column| ctx.t(&format!("outage-column-{column}")));
    let moment = |at, name: &str| format!("{}, {name}", when::moment(ctx, at, Some(&board.post)));
    let row = |outage: &Outage| {
        let ended = outage.ended.as_ref().map(|(at, name)| moment(*at, name));
        vec![
            Cell::text(moment(outage.begun_at, &outage.begun_by)),
            Cell::text(ended.unwrap_or_default()),
            Cell::text(outage.reason.clone()),
        ]
    };
    let rows = board.past.iter().map(row).collect();
    view! { <Table caption=ctx.t("outage-past") columns=columns.to_vec() rows=rows dense=true/> }.into_any()
}
