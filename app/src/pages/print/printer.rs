//! Steps at the printer: load a blank, make the print file, say what came out.

use super::path;
use crate::Ctx;
use crate::ui::{Button, ButtonKind, Choice, CommandForm, Details, Radios, Select, TextArea, TextInput};
use domain::case::FaultCode;
use leptos::prelude::*;
use services::print::queue::PrintView;

/// Put a decided visa into the queue.
pub(super) fn queue(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/queue", path(job.case.id));
    view! {
        <p class="govuk-body">{ctx.t("print-queue-text")}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <Button label=ctx.named("action", "queue_print")/>
        </CommandForm>
    }
    .into_any()
}

/// Scan a blank.
pub(super) fn load(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/load", path(job.case.id));
    if job.printers.is_empty() {
        return view! { <p class="govuk-body">{ctx.t("print-no-printer")}</p> }.into_any();
    }
    let mut choices: Vec<Choice> = job
        .printers
        .iter()
        .map(|printer| Choice::new(printer.id.to_string(), printer.about.name.clone()))
        .collect();
    if choices.len() > 1 {
        choices.insert(0, Choice::new("", ""));
    }
    let printer = ctx.field("printer", "print-printer").hint(ctx.t("print-printer-hint"));
    view! {
        <p class="govuk-body">{ctx.t("print-load-text")}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <TextInput
                field=ctx.field("serial", "print-serial").hint(ctx.t("print-serial-hint"))
                width=20 machine=true focus=true
            />
            <Select field=printer choices=choices/>
            <Button label=ctx.named("action", "load_sticker")/>
        </CommandForm>
    }
    .into_any()
}

/// Make the print file.
pub(super) fn render(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/render", path(job.case.id));
    let serial = job.case.visa_number().unwrap_or_default().to_owned();
    view! {
        {proof(ctx, job)}
        <p class="govuk-body">{ctx.ta("print-render-text", [("serial", serial)])}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <Button label=ctx.named("action", "render")/>
        </CommandForm>
    }
    .into_any()
}

/// The way to the proof.
pub(super) fn proof(ctx: &Ctx, job: &PrintView) -> AnyView {
    let href = format!("{}/proof", path(job.case.id));
    view! { <p class="govuk-body"><a class="govuk-link" href=href>{ctx.t("print-proof-open")}</a></p> }
        .into_any()
}

/// Open the print file, then say that the sticker came out.
pub(super) fn printed(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/printed", path(job.case.id));
    let file = format!("{}/sticker.pdf", path(job.case.id));
    view! {
        {proof(ctx, job)}
        <ol class="govuk-list govuk-list--number">
            <li>
                <a class="govuk-link" href=file target="_blank" rel="noopener">{ctx.t("print-open-file")}</a>
                <div class="govuk-hint">{ctx.t("print-open-file-hint")}</div>
            </li>
            <li>{ctx.t("print-printed-text")}</li>
        </ol>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <Button label=ctx.named("action", "record_printed")/>
        </CommandForm>
    }
    .into_any()
}

/// The printer failed.
pub(super) fn fault(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/fault", path(job.case.id));
    let codes =
        FaultCode::ALL.iter().map(|code| Choice::new(code.as_str(), ctx.named("fault", code.as_str())));
    let codes = Choice::after_empty(codes);
    let intact =
        vec![Choice::new("yes", ctx.t("print-intact-yes")), Choice::new("no", ctx.t("print-intact-no"))];
    let open = ["fault-code", "intact"].iter().any(|name| ctx.flash.kept.has(name));
    let end = job.case.sticker().and_then(|sticker| sticker.job.as_ref()?.end.as_ref());
    let told = end.and_then(|end| end.code).map_or("", FaultCode::as_str);
    view! {
        <Details summary=ctx.named("action", "record_fault") open=open>
            <CommandForm action=action version=job.version key=ctx.new_key()>
                <Select field=ctx.field("fault-code", "print-fault-code").value(told) choices=codes/>
                <Radios field=ctx.field("intact", "print-intact").hint(ctx.t("print-intact-hint")) choices=intact/>
                <Button label=ctx.named("action", "record_fault") kind=ButtonKind::Secondary/>
            </CommandForm>
        </Details>
    }
    .into_any()
}

/// Another person has looked at the blank.
pub(super) fn confirm_retry(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/confirm-retry", path(job.case.id));
    let fault = job.case.sticker().and_then(|sticker| sticker.fault.as_ref());
    let what = fault.map(|fault| ctx.named("fault", fault.code.as_str())).unwrap_or_default();
    if !fault.is_some_and(|fault| fault.blank_intact) {
        return view! { <p class="govuk-body">{ctx.ta("print-retry-never", [("fault", what)])}</p> }
            .into_any();
    }
    view! {
        <p class="govuk-body">{ctx.ta("print-retry-text", [("fault", what)])}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <TextArea field=ctx.field("retry-reason", "print-retry-reason") rows=2 focus=true/>
            <Button label=ctx.named("action", "confirm_retry")/>
        </CommandForm>
    }
    .into_any()
}
