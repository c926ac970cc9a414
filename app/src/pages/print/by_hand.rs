//! Steps of a visa that is filled in by hand while the post cannot print.

use super::job::name_of;
use super::path;
use crate::Ctx;
use crate::ui::{
    Button, ButtonKind, Checkboxes, Choice, CommandForm, Details, Inset, SummaryList, SummaryRow, TextArea,
    TextInput,
};
use domain::case::{Permit, Sticker};
use leptos::prelude::*;
use services::print::by_hand::Written;
use services::print::queue::PrintView;

/// Allow it for this visa.
pub(super) fn authorise(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/authorise-hand", path(job.case.id));
    view! {
        <Details summary=ctx.named("action", "authorise_hand") open=ctx.flash.kept.has("hand-reason")>
            <p class="govuk-body">{ctx.t("hand-authorise-text")}</p>
            <CommandForm action=action version=job.version key=ctx.new_key()>
                <TextArea field=ctx.field("hand-reason", "hand-reason") rows=2/>
                <Button label=ctx.named("action", "authorise_hand") kind=ButtonKind::Warning/>
            </CommandForm>
        </Details>
    }
    .into_any()
}

/// It is allowed: scan the blank.
pub(super) fn take(ctx: &Ctx, job: &PrintView, permit: &Permit) -> AnyView {
    let action = format!("{}/take-by-hand", path(job.case.id));
    let why = ctx.ta("hand-allowed", [("name", name_of(job, permit.by)), ("reason", permit.reason.clone())]);
    view! {
        <Inset><p class="govuk-body">{why}</p></Inset>
        <p class="govuk-body">{ctx.t("hand-take-text")}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <TextInput
                field=ctx.field("hand-serial", "print-serial").hint(ctx.t("print-serial-hint"))
                width=20 machine=true
            />
            <Button label=ctx.named("action", "take_by_hand")/>
        </CommandForm>
    }
    .into_any()
}

/// What is written, field by field; then the sticker is scanned once more.
pub(super) fn fill(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/fill-by-hand", path(job.case.id));
    view! {
        <p class="govuk-body">{ctx.t("hand-fill-text")}</p>
        {sheet(ctx, &job.written)}
        <p class="govuk-body"><strong>{ctx.t("hand-no-zone")}</strong></p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <TextInput
                field=ctx.field("hand-serial", "hand-serial-again").hint(ctx.t("hand-serial-again-hint"))
                width=20 machine=true
            />
            <Button label=ctx.named("action", "fill_by_hand")/>
        </CommandForm>
    }
    .into_any()
}

/// A list and no table: on a narrow screen a long name goes on in the next line, and nobody copies half of it.
fn sheet(ctx: &Ctx, written: &[Written]) -> AnyView {
    let row = |line: &Written| {
        let value = if line.value.is_empty() { ctx.t("hand-empty") } else { line.value.clone() };
        SummaryRow::text(ctx.named("sticker-field", line.field.as_str()), value)
    };
    let rows: Vec<SummaryRow> = written.iter().map(row).collect();
    view! {
        <h3 class="govuk-heading-s">{ctx.t("hand-sheet")}</h3>
        <p class="govuk-hint">{ctx.t("hand-exactly")}</p>
        <SummaryList rows=rows dense=true/>
    }
    .into_any()
}

/// Another person compares every field of the sticker with the case, and types both numbers from the paper.
pub(super) fn control(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/control-hand", path(job.case.id));
    // The numbers are typed from the paper; the screen does not tell them.
    let tells = |line: &&Written| !matches!(line.field.as_str(), "visa_number" | "passport_number");
    let told = |line: &Written| {
        let value = if line.value.is_empty() { ctx.t("hand-empty") } else { line.value.clone() };
        Choice::new(line.field.as_str(), ctx.named("sticker-field", line.field.as_str())).hint(value)
    };
    let numbers = job.written.iter().filter(|line| !tells(line)).map(|line| {
        Choice::new(line.field.as_str(), ctx.named("sticker-field", line.field.as_str()))
            .hint(ctx.t("hand-from-paper"))
    });
    let choices = job.written.iter().filter(tells).map(told).chain(numbers).collect();
    view! {
        <p class="govuk-body">{ctx.t("hand-control-text")}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <TextInput field=ctx.field("hand-number", "hand-number") width=20 machine=true/>
            <TextInput field=ctx.field("hand-passport", "hand-passport") width=20 machine=true/>
            <Checkboxes field=ctx.field("hand-checked", "hand-checked") choices=choices small=true/>
            <Button label=ctx.named("action", "pass_hand_control")/>
        </CommandForm>
    }
    .into_any()
}

/// The mark of such a visa, and for a supervisor who had no part in it the form that closes it.
pub(super) fn mark(ctx: &Ctx, job: &PrintView, sticker: &Sticker, may: bool) -> AnyView {
    let Some(hand) = &sticker.hand else { return ().into_any() };
    let why = [("name", name_of(job, hand.permit.by)), ("reason", hand.permit.reason.clone())];
    let after = hand.reconciled.as_ref().map(|reconciled| {
        let told = [("name", name_of(job, reconciled.by)), ("note", reconciled.note.clone())];
        view! { <p class="govuk-body">{ctx.ta("hand-reconciled", told)}</p> }
    });
    let action = format!("{}/reconcile-hand", path(job.case.id));
    let form = may.then(|| {
        view! {
            <p class="govuk-body">{ctx.t("hand-reconcile-text")}</p>
            <CommandForm action=action version=job.version key=ctx.new_key()>
                <TextArea field=ctx.field("hand-note", "hand-note") rows=2/>
                <Button label=ctx.named("action", "reconcile_hand")/>
            </CommandForm>
        }
    });
    view! {
        <section class="app-card">
            <h2 class="govuk-heading-m">{ctx.t("hand-title")}</h2>
            <p class="govuk-body">{ctx.ta("hand-allowed", why)}</p>
            {after}
            {form}
        </section>
    }
    .into_any()
}
