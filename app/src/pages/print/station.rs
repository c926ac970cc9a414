//! The print station: one step at a time, all day by keyboard and scanner. The focus is always on the next thing.

use super::{job, path, printer, spoil};
use crate::pages::desk::words::said;
use crate::shell::Page;
use crate::ui::{Button, ButtonKind, Choice, CommandForm, Inset, Select, SummaryList, TextInput};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::PrinterId;
use domain::case::{ActionKind, State, Sticker};
use leptos::prelude::*;
use services::print::printers::Printer;
use services::print::queue::PrintView;
use services::print::station::{Station, station};

/// Where it is.
pub(crate) const PATH: &str = "/print/station";
/// Where the session keeps the printer of this station.
pub(crate) const PRINTER: &str = "print.station.printer";

/// Shows the step that is next.
///
/// # Errors
/// [`Fault::Forbidden`] for staff without a post.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let found = station(&ctx.state.services, ctx.staff()?).await?;
    let kept: Option<PrinterId> = ctx.session.get(PRINTER).await?;
    let content = view(&ctx, &found, kept);
    Ok(Page::new(&ctx, ctx.t("station-title")).wide().back("/print", ctx.t("print-back")).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, found: &Station, kept: Option<PrinterId>) -> AnyView {
    let one = (found.printers.len() == 1).then(|| found.printers.first()).flatten();
    let at = found.printers.iter().find(|printer| Some(printer.id) == kept).or(one);
    let content = match (&found.job, at) {
        (Some(job), at) if job.case.state != State::PrintQueued => in_hand(ctx, job, at),
        (_, None) if found.printers.is_empty() => {
            view! { <p class="govuk-body">{ctx.t("print-no-printer")}</p> }.into_any()
        }
        (_, None) => choose(ctx, found, true),
        (None, Some(_)) => view! {
            <p class="govuk-body">{ctx.t("station-nothing")}</p>
            <Button href=PATH label=ctx.t("print-look-again") focus=true/>
        }
        .into_any(),
        (Some(job), Some(at)) => scan(ctx, job, at),
    };
    let other = at.filter(|_| found.printers.len() > 1).map(|_| choose(ctx, found, false));
    view! {
        <h1 class="govuk-heading-l">{ctx.t("station-title")}</h1>
        <p class="govuk-body">{ctx.ta("station-waiting", [("count", found.waiting)])}</p>
        {content}
        {other}
    }
    .into_any()
}

fn choose(ctx: &Ctx, found: &Station, due: bool) -> AnyView {
    let choices = found.printers.iter().map(|p| Choice::new(p.id.to_string(), p.about.name.clone()));
    let choices: Vec<Choice> = choices.collect();
    let kind = if due { ButtonKind::Main } else { ButtonKind::Secondary };
    view! {
        <CommandForm action=format!("{PATH}/printer")>
            <Select field=ctx.field("printer", "print-printer") choices=choices/>
            <Button label=ctx.t("station-choose") kind=kind focus=due/>
        </CommandForm>
    }
    .into_any()
}

/// The next job, and the field for its blank.
fn scan(ctx: &Ctx, view_of: &PrintView, at: &Printer) -> AnyView {
    let action = format!("{PATH}/{}/load", view_of.case.id);
    let hidden = vec![("printer".to_owned(), at.id.to_string())];
    let text = ctx.ta("station-scan", [("printer", at.about.name.clone())]);
    view! {
        <section class="app-card">
            {head(ctx, view_of)}
            <p class="govuk-body">{text}</p>
            <CommandForm action=action version=view_of.version key=ctx.new_key() hidden=hidden>
                <TextInput field=ctx.field("serial", "print-serial") width=20 machine=true focus=true/>
                <Button label=ctx.named("action", ActionKind::LoadSticker.as_str())/>
            </CommandForm>
        </section>
        {facts(ctx, view_of)}
    }
    .into_any()
}

/// A blank is in the printer: send or print it, wait, scan back what came out.
fn in_hand(ctx: &Ctx, view_of: &PrintView, at: Option<&Printer>) -> AnyView {
    let Some(sticker) = view_of.case.sticker() else { return ().into_any() };
    let id = view_of.case.id;
    let picture = format!("{}/proof.svg", path(id));
    let compare = printer::proof(ctx, view_of);
    let aside = at.filter(|at| sticker.machine.is_some_and(|machine| machine.id != at.id)).map(|_| {
        let text = ctx.ta("station-other-printer", [("printer", sticker.printer.clone())]);
        view! { <Inset><p class="govuk-body">{text}</p></Inset> }
    });
    view! {
        <section class="app-card">
            {head(ctx, view_of)}
            {aside}
            {step(ctx, view_of, sticker)}
        </section>
        <div class="app-proof">
            <figure class="app-proof__sticker">
                <img src=picture alt=ctx.t("print-proof-picture")/>
                <figcaption>{compare}</figcaption>
            </figure>
        </div>
        {printer::fault(ctx, view_of)}
        {spoil::declare(ctx, view_of, false)}
    }
    .into_any()
}

fn step(ctx: &Ctx, view_of: &PrintView, sticker: &Sticker) -> AnyView {
    let id = view_of.case.id;
    if sticker.rendering.is_none() {
        // The blank is bound, and its file could not be made at once.
        return printer::render(ctx, view_of);
    }
    let sent = sticker.job.as_ref().filter(|sent| !sent.may_be_sent_again());
    match sent {
        None if sticker.is_direct() => {
            let before = sticker.job.as_ref().and_then(|sent| sent.end.as_ref()).map(|end| {
                let text = ctx.ta("print-not-sent", [("reason", said(ctx, &end.reason))]);
                view! { <Inset><p class="govuk-body">{text}</p></Inset> }
            });
            view! {
                {before}
                <CommandForm action=format!("{PATH}/{id}/send") version=view_of.version key=ctx.new_key()>
                    <Button label=ctx.named("action", ActionKind::SendToPrinter.as_str()) focus=true/>
                </CommandForm>
            }
            .into_any()
        }
        Some(sent) if sent.is_open() => {
            let text = match view_of.said.as_str() {
                "" => ctx.t("print-job-on-its-way"),
                words => ctx.ta("print-job-says", [("words", words.to_owned())]),
            };
            view! {
                <p class="govuk-body" role="status">{text}</p>
                <Button href=PATH label=ctx.t("print-look-again") focus=true/>
            }
            .into_any()
        }
        Some(sent) => {
            let end = sent.end.as_ref().map(|end| {
                let outcome = ctx.named("job-outcome", end.outcome.as_str());
                let reason = said(ctx, &end.reason);
                view! { <p class="govuk-body">{outcome} " " {reason}</p> }
            });
            view! { {end} {back(ctx, view_of)} }.into_any()
        }
        None => {
            let file = format!("{}/sticker.pdf", path(id));
            view! {
                <p class="govuk-body">
                    <a class="govuk-link" href=file target="_blank" rel="noopener">{ctx.t("print-open-file")}</a>
                </p>
                {back(ctx, view_of)}
            }
            .into_any()
        }
    }
}

/// The field for the sticker that came out.
fn back(ctx: &Ctx, view_of: &PrintView) -> AnyView {
    let action = format!("{PATH}/{}/printed", view_of.case.id);
    view! {
        <CommandForm action=action version=view_of.version key=ctx.new_key()>
            <TextInput
                field=ctx.field("back-serial", "station-back").hint(ctx.t("station-back-hint"))
                width=20 machine=true focus=true
            />
            <Button label=ctx.named("action", ActionKind::RecordPrinted.as_str())/>
        </CommandForm>
    }
    .into_any()
}

fn head(ctx: &Ctx, view_of: &PrintView) -> AnyView {
    let reference = ctx.ta("print-job-title", [("reference", view_of.case.reference.to_string())]);
    view! {
        <span class="govuk-caption-m" dir="auto">{job::full_name(&view_of.case)}</span>
        <h2 class="govuk-heading-m">{reference}</h2>
    }
    .into_any()
}

fn facts(ctx: &Ctx, view_of: &PrintView) -> AnyView {
    view! { <SummaryList rows=job::facts(ctx, view_of) dense=true/> }.into_any()
}
