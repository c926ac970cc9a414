//! Steps at a printer that the installation sends jobs to.

use super::{path, printer};
use crate::Ctx;
use crate::pages::desk::words::said;
use crate::ui::{Button, CommandForm, Inset};
use domain::case::{JobEnd, JobOutcome, PrintJob, Sticker};
use leptos::prelude::*;
use services::print::queue::PrintView;

/// Send the job; wait for it; say what came out.
pub(super) fn step(ctx: &Ctx, job: &PrintView, sticker: &Sticker) -> (AnyView, Option<AnyView>) {
    match &sticker.job {
        Some(sent) if sent.is_open() => (waiting(ctx, job, sent), None),
        Some(PrintJob { end: Some(end), .. }) if end.outcome != JobOutcome::NotSent => {
            (ended(ctx, job, end), Some(printer::fault(ctx, job)))
        }
        other => {
            let before = other.as_ref().and_then(|sent| sent.end.as_ref());
            (send(ctx, job, sticker, before), Some(printer::fault(ctx, job)))
        }
    }
}

fn send(ctx: &Ctx, job: &PrintView, sticker: &Sticker, before: Option<&JobEnd>) -> AnyView {
    let action = format!("{}/send", path(job.case.id));
    let before = before.map(|end| {
        let reason = said(ctx, &end.reason);
        view! { <Inset><p class="govuk-body">{ctx.ta("print-not-sent", [("reason", reason)])}</p></Inset> }
    });
    let text = [("serial", sticker.serial.clone()), ("printer", sticker.printer.clone())];
    view! {
        {printer::proof(ctx, job)}
        {before}
        <p class="govuk-body">{ctx.ta("print-send-text", text)}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <Button label=ctx.named("action", "send_to_printer")/>
        </CommandForm>
    }
    .into_any()
}

/// The page stays as it is; whoever wants to know looks again.
fn waiting(ctx: &Ctx, job: &PrintView, sent: &PrintJob) -> AnyView {
    let text = match sent.remote {
        Some(remote) => ctx.ta("print-job-in-printer", [("number", remote.to_string())]),
        None => ctx.t("print-job-on-its-way"),
    };
    let says = (!job.said.is_empty()).then(|| {
        let says = ctx.ta("print-job-says", [("words", job.said.clone())]);
        view! { <Inset><p class="govuk-body">{says}</p></Inset> }
    });
    view! {
        <p class="govuk-body" role="status">{text}</p>
        {says}
        <p class="govuk-body">
            <a class="govuk-link" href=path(job.case.id)>{ctx.t("print-look-again")}</a>
        </p>
    }
    .into_any()
}

/// What the printer says about the end, and the question that only a person can answer.
fn ended(ctx: &Ctx, job: &PrintView, end: &JobEnd) -> AnyView {
    let action = format!("{}/printed", path(job.case.id));
    let outcome = ctx.named("job-outcome", end.outcome.as_str());
    let reason = (!end.reason.is_empty()).then(|| {
        let says = ctx.ta("print-job-says", [("words", said(ctx, &end.reason))]);
        view! { <Inset><p class="govuk-body">{says}</p></Inset> }
    });
    let ask = match end.outcome {
        JobOutcome::Printed => "print-printed-text",
        _ => "print-job-look",
    };
    view! {
        <p class="govuk-body">{outcome}</p>
        {reason}
        <p class="govuk-body">{ctx.t(ask)}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <Button label=ctx.named("action", "record_printed")/>
        </CommandForm>
    }
    .into_any()
}
