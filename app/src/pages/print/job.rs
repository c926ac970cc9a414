//! One job of the printing room: its next step on top, then what it is about.

use super::{by_hand, direct, elsewhere, printer, release, spoil};
use crate::doors::offers;
use crate::pages::{desk::words, when};
use crate::shell::Page;
use crate::ui::{Cell, SummaryList, SummaryRow, Table, Tag};
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::case::{ActionKind, Case, State, Sticker};
use domain::{CaseId, UserId};
use leptos::prelude::*;
use services::desk::case::MrzPreview;
use services::print::queue::{PrintView, open};

/// Shows the job and records that it was opened.
///
/// # Errors
/// [`Fault::NotFound`] for a case of another post, [`Fault::Forbidden`] while it is not this person's turn to read it.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let job = open(&ctx.state.services, ctx.staff()?, id).await?;
    let title = ctx.ta("print-job-title", [("reference", job.case.reference.to_string())]);
    let content = view(&ctx, &job);
    Ok(Page::new(&ctx, title).wide().back("/print", ctx.t("print-back")).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, job: &PrintView) -> AnyView {
    let case = &job.case;
    let steps = steps(ctx, job);
    view! {
        <span class="govuk-caption-l" dir="auto">{full_name(case)}</span>
        <h1 class="govuk-heading-l">
            {ctx.ta("print-job-title", [("reference", case.reference.to_string())])} " "
            <Tag label=ctx.named("state", case.state.as_str())/>
        </h1>
        <div class="app-case">
            <div>{elsewhere::told(ctx, job)}{steps}{zone(ctx, job)}{stickers(ctx, job)}</div>
            <div class="app-case__side">
                <section class="app-panel">
                    <h2 class="app-panel__title">{ctx.t("print-facts-title")}</h2>
                    <SummaryList rows=facts(ctx, job) dense=true/>
                </section>
            </div>
        </div>
    }
    .into_any()
}

/// The next step, and below it what can be done when something went wrong.
fn steps(ctx: &Ctx, job: &PrintView) -> AnyView {
    let can = |kind| job.allowed.contains(&kind);
    let sticker = job.case.sticker();
    let faulted = sticker.is_some_and(|sticker| sticker.fault.is_some());
    let failed = sticker.and_then(|sticker| sticker.control.as_ref()).is_some_and(|c| c.failed.is_some());
    let again = || can(ActionKind::Spoil).then(|| spoil::declare(ctx, job, false));
    if let Some(declared) = sticker.and_then(Sticker::declared) {
        let word = if job.signs { "sign" } else { "witness" };
        return view! { {section(ctx, word, spoil::waiting(ctx, job, declared))} {again()} }.into_any();
    }
    let (next, other) = match job.case.state {
        State::Issued if can(ActionKind::QueuePrint) => (printer::queue(ctx, job), None),
        State::Loaded if can(ActionKind::FillByHand) => (by_hand::fill(ctx, job), None),
        State::Printed if can(ActionKind::PassHandControl) => {
            (by_hand::control(ctx, job), Some(release::fail_control(ctx, job)))
        }
        State::PrintQueued if can(ActionKind::LoadSticker) => (printer::load(ctx, job), None),
        State::Loaded if can(ActionKind::Render) => (printer::render(ctx, job), None),
        State::Rendered if faulted && can(ActionKind::ConfirmRetry) => {
            (printer::confirm_retry(ctx, job), None)
        }
        State::Rendered if can(ActionKind::SendToPrinter) && sticker.is_some_and(Sticker::is_direct) => {
            match sticker {
                Some(sticker) => direct::step(ctx, job, sticker),
                None => (().into_any(), None),
            }
        }
        State::Rendered if can(ActionKind::RecordPrinted) => {
            (printer::printed(ctx, job), Some(printer::fault(ctx, job)))
        }
        State::Printed if failed && can(ActionKind::Spoil) => {
            return section(ctx, "spoil", spoil::declare(ctx, job, true));
        }
        State::Printed if can(ActionKind::PassControl) => {
            (release::control(ctx, job), Some(release::fail_control(ctx, job)))
        }
        State::Controlled if can(ActionKind::Affix) => (release::affix(ctx, job), None),
        State::Affixed if can(ActionKind::HandOver) => (release::hand_over(ctx, job), None),
        state => {
            let key = match state {
                State::Rendered if faulted => "print-wait-retry".to_owned(),
                State::Printed if failed => "print-wait-spoil".to_owned(),
                State::Loaded if job.case.by_hand().is_some() => "hand-wait-fill".to_owned(),
                State::Printed if job.case.by_hand().is_some() => "hand-wait-control".to_owned(),
                state => format!("print-wait-{}", state.as_str().replace('_', "-")),
            };
            (view! { <p class="govuk-body">{ctx.t(&key)}</p> }.into_any(), None)
        }
    };
    let moves = can(ActionKind::MovePrint).then(|| elsewhere::other_printer(ctx, job));
    let unload = can(ActionKind::Unload).then(|| elsewhere::unload(ctx, job));
    let send = can(ActionKind::SendPrint).then(|| elsewhere::other_post(ctx, job));
    let permit = job.case.hand_permit.as_ref().filter(|_| can(ActionKind::TakeByHand));
    let take = permit.map(|permit| section(ctx, "by-hand", by_hand::take(ctx, job, permit)));
    let allow = (job.outage && can(ActionKind::AuthoriseHand)).then(|| by_hand::authorise(ctx, job));
    let mark = job
        .case
        .by_hand()
        .map(|sticker| by_hand::mark(ctx, job, sticker, can(ActionKind::ReconcileHand) && !job.outage));
    view! { {section(ctx, "next", next)} {take} {other} {moves} {unload} {send} {allow} {mark} {again()} }
        .into_any()
}

fn section(ctx: &Ctx, word: &str, content: AnyView) -> AnyView {
    view! {
        <section class="app-card">
            <h2 class="govuk-heading-m">{ctx.t(&format!("print-section-{word}"))}</h2>
            {content}
        </section>
    }
    .into_any()
}

pub(super) fn facts(ctx: &Ctx, job: &PrintView) -> Vec<SummaryRow> {
    let case = &job.case;
    let key = |word: &str| ctx.t(&format!("print-fact-{word}"));
    let mut rows = vec![
        SummaryRow::text(key("name"), full_name(case)),
        SummaryRow::text(key("nationality"), words::country(ctx, &case.subject.nationality)),
    ];
    if !is_blind(case) {
        rows.insert(1, SummaryRow::code(key("passport"), case.subject.passport.number.clone()));
    }
    if let Some(grant) = case.grant() {
        rows.extend([
            SummaryRow::code(key("visa"), grant.visa_type.clone()),
            SummaryRow::text(key("from"), when::day(ctx, grant.valid_from)),
            SummaryRow::text(key("until"), when::day(ctx, grant.valid_until)),
            SummaryRow::text(key("entries"), ctx.named("entries", grant.entries.as_str())),
            SummaryRow::text(key("days"), ctx.ta("core-days", [("days", grant.days)])),
        ]);
    }
    if let Some((name, width, height)) = &job.format {
        rows.push(SummaryRow::code(key("format"), format!("{name}, {width} × {height} mm")));
    }
    if let Some(sticker) = case.sticker() {
        if !is_blind(case) {
            rows.push(SummaryRow::code(key("serial"), sticker.serial.clone()));
        }
        let printer = if sticker.hand.is_some() { ctx.t("hand-title") } else { sticker.printer.clone() };
        rows.push(SummaryRow::text(key("printer"), printer));
        let operators: Vec<String> = sticker.operators.iter().map(|id| name_of(job, *id)).collect();
        rows.push(SummaryRow::text(key("operators"), operators.join(", ")));
    }
    rows
}

/// Whoever compares a sticker that was filled in by hand types its numbers from the papers: the page does not tell them.
fn is_blind(case: &Case) -> bool {
    case.state == State::Printed && case.by_hand().is_some()
}

/// The MRZ. While a sticker waits for control it stays hidden: the controller reads the sticker, not the screen.
fn zone(ctx: &Ctx, job: &PrintView) -> AnyView {
    let heading = ctx.t("print-mrz-title");
    if job.case.state == State::Printed {
        return ().into_any();
    }
    if job.case.by_hand().is_some() {
        let none = ctx.t("hand-no-lines");
        return view! { <h2 class="govuk-heading-m">{heading}</h2> <p class="govuk-body">{none}</p> }
            .into_any();
    }
    let body = match &job.mrz {
        MrzPreview::Issued(lines) => lines_view(lines),
        MrzPreview::Preview { lines, .. } => {
            let loaded = job.case.sticker().is_some();
            let hint = ctx.t(if loaded { "print-mrz-loaded" } else { "print-mrz-preview" });
            view! { <p class="govuk-hint">{hint}</p> {lines_view(lines)} }.into_any()
        }
        MrzPreview::Impossible(problem) => {
            view! { <p class="govuk-body">{ctx.problem(problem)}</p> }.into_any()
        }
    };
    view! { <h2 class="govuk-heading-m">{heading}</h2> {body} }.into_any()
}

fn lines_view(lines: &[String; 2]) -> AnyView {
    view! { <pre class="app-mrz" translate="no">{lines.join("\n")}</pre> }.into_any()
}

/// Every blank that was loaded, the last on top.
fn stickers(ctx: &Ctx, job: &PrintView) -> AnyView {
    if job.case.stickers.is_empty() || is_blind(&job.case) {
        return ().into_any();
    }
    let columns =
        ["serial", "fate", "loaded", "control", "end"].map(|word| ctx.t(&format!("print-sticker-{word}")));
    let rows = job.case.stickers.iter().rev().map(|sticker| sticker_row(ctx, job, sticker)).collect();
    let released = job.case.sticker().and_then(|sticker| sticker.control.as_ref());
    let may_have = offers("/print/cases/{id}/copy.pdf", &ctx.visitor);
    let printed = job.case.by_hand().is_none();
    let copy = released.filter(|control| control.failed.is_none() && may_have && printed).map(|_| {
        let href = format!("{}/copy.pdf", super::path(job.case.id));
        view! {
            <p class="govuk-body">
                <a class="govuk-link" href=href target="_blank" rel="noopener">{ctx.t("print-copy-open")}</a>
            </p>
        }
    });
    view! {
        <Table caption=ctx.t("print-stickers-title") columns=columns.to_vec() rows=rows dense=true/>
        {copy}
    }
    .into_any()
}

fn sticker_row(ctx: &Ctx, job: &PrintView, sticker: &Sticker) -> Vec<Cell> {
    let who_when =
        |who: UserId, at| format!("{}, {}", name_of(job, who), when::moment(ctx, at, Some(&job.post)));
    let control = sticker.control.as_ref().map(|control| {
        let found = match control.failed {
            Some(code) => ctx.named("control", code.as_str()),
            None => ctx.t("print-control-passed"),
        };
        format!("{found} ({})", who_when(control.by, control.at))
    });
    let contradicted = sticker.contradictions.iter().map(|contradiction| {
        let who = who_when(contradiction.by, contradiction.at);
        ctx.ta("print-contradicted", [("who", who), ("reason", contradiction.reason.clone())])
    });
    let end = match (&sticker.spoiled, &sticker.affixed) {
        (Some(spoiled), _) => {
            let witness = ctx.ta("print-witnessed", [("name", name_of(job, spoiled.witness))]);
            let code = ctx.named("spoil", spoiled.code.as_str());
            format!("{code} ({}; {witness})", who_when(spoiled.by, spoiled.at))
        }
        (None, Some(affixed)) => {
            format!(
                "{} ({})",
                ctx.ta("print-on-page", [("page", affixed.page)]),
                who_when(affixed.by, affixed.at)
            )
        }
        (None, None) => String::new(),
    };
    let end: Vec<String> = std::iter::once(end).filter(|end| !end.is_empty()).chain(contradicted).collect();
    vec![
        Cell::code(sticker.serial.clone()),
        Cell::text(ctx.named("fate", sticker.fate.as_str())),
        Cell::text(who_when(sticker.loaded_by, sticker.loaded_at)),
        Cell::text(control.unwrap_or_default()),
        Cell::text(end.join("; ")),
    ]
}

/// The name of somebody who had a part in it.
pub(super) fn name_of(job: &PrintView, id: UserId) -> String {
    job.people.get(&id).cloned().unwrap_or_else(|| id.to_string())
}

pub(super) fn full_name(case: &Case) -> String {
    let names = &case.subject.names;
    match &names.given {
        Some(given) => format!("{}, {given}", names.surname),
        None => names.surname.clone(),
    }
}
