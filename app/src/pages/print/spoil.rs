//! A sticker is spoiled: declared by one person, signed or contradicted by the witness.

use super::job::name_of;
use super::path;
use super::release::choices;
use crate::Ctx;
use crate::pages::when;
use crate::ui::{
    Button, ButtonKind, Choice, CommandForm, Details, FileUpload, Select, SummaryList, SummaryRow, TextArea,
    TextInput,
};
use domain::case::{ActionKind, Evidence, SpoilCode, Spoiled, State};
use leptos::prelude::*;
use services::print::queue::PrintView;

/// Declares it before a witness. `due` when this is the next step.
pub(super) fn declare(ctx: &Ctx, job: &PrintView, due: bool) -> AnyView {
    let form = form(ctx, job, due);
    if due {
        return form;
    }
    let waits = job.case.sticker().is_some_and(|sticker| sticker.declared().is_some());
    let summary =
        if waits { ctx.t("print-other-witness") } else { ctx.named("action", ActionKind::Spoil.as_str()) };
    let open = ctx.flash.kept.has("spoil-serial");
    view! { <Details summary=summary open=open>{form}</Details> }.into_any()
}

fn form(ctx: &Ctx, job: &PrintView, focus: bool) -> AnyView {
    let action = format!("{}/spoil", path(job.case.id));
    let affixed = job.case.state == State::Affixed;
    // After affixing there is one reason, and it is for that moment only.
    let codes = SpoilCode::ALL.iter().filter(|code| (**code == SpoilCode::AffixedError) == affixed);
    let codes = choices(ctx, "spoil", codes.map(|code| code.as_str()));
    let witnesses = job.witnesses.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone()));
    let witnesses = Choice::after_empty(witnesses);
    view! {
        <p class="govuk-body">{ctx.t("print-spoil-text")}</p>
        <CommandForm action=action version=job.version key=ctx.new_key() upload=true>
            <TextInput
                field=ctx.field("spoil-serial", "print-serial").hint(ctx.t("print-spoil-serial-hint"))
                width=20 machine=true focus=focus
            />
            <Select field=ctx.field("spoil-code", "print-reason-code") choices=codes/>
            <TextArea
                field=ctx.field("spoil-reason", "print-spoil-reason").hint(ctx.t("print-spoil-reason-hint"))
                rows=2
            />
            <FileUpload
                field=ctx.field("spoil-picture", "stock-picture").hint(ctx.t("stock-picture-hint"))
                accept="image/jpeg,image/png" capture="environment"
            />
            <TextInput
                field=ctx.field("spoil-no-picture", "print-no-picture").hint(ctx.t("print-no-picture-hint"))
            />
            <Select field=ctx.field("witness", "print-witness").hint(ctx.t("print-witness-hint")) choices=witnesses/>
            <Button label=ctx.named("action", "spoil") kind=ButtonKind::Warning/>
        </CommandForm>
    }
    .into_any()
}

/// What is done about a declaration that waits: its witness signs, everybody else reads whom it waits for.
pub(super) fn waiting(ctx: &Ctx, job: &PrintView, declared: &Spoiled) -> AnyView {
    let key = |word: &str| ctx.t(&format!("print-declared-{word}"));
    let mut facts = vec![
        SummaryRow::code(key("serial"), job.case.visa_number().unwrap_or_default().to_owned()),
        SummaryRow::text(key("code"), ctx.named("spoil", declared.code.as_str())),
        SummaryRow::text(key("reason"), declared.reason.clone()),
        SummaryRow::text(key("by"), name_of(job, declared.by)),
        SummaryRow::text(key("at"), when::moment(ctx, declared.at, Some(&job.post))),
    ];
    facts.extend(declared.evidence.as_ref().map(|evidence| shown(ctx, job, evidence)));
    let next = if job.signs {
        sign(ctx, job)
    } else {
        let waits = ctx.ta("print-wait-witness", [("name", name_of(job, declared.witness))]);
        view! { <p class="govuk-body">{waits}</p> }.into_any()
    };
    view! { <SummaryList rows=facts dense=true/> {next} }.into_any()
}

/// The picture, or why there is none.
fn shown(ctx: &Ctx, job: &PrintView, evidence: &Evidence) -> SummaryRow {
    match evidence {
        Evidence::Taken { id, .. } => {
            let link = format!("{}/spoils/{id}", path(job.case.id));
            let words = ctx.t("stock-picture-open");
            let link = view! { <a class="govuk-link" href=link>{words}</a> };
            SummaryRow::view(ctx.t("stock-picture"), link)
        }
        Evidence::Omitted { reason } => SummaryRow::text(ctx.t("print-no-picture"), reason.clone()),
    }
}

/// The two answers of the witness.
fn sign(ctx: &Ctx, job: &PrintView) -> AnyView {
    let [confirm, contradict] = ["confirm-spoil", "contradict-spoil"].map(|step| {
        let path = path(job.case.id);
        format!("{path}/{step}")
    });
    let open = ctx.flash.kept.has("contradict-reason");
    view! {
        <p class="govuk-body">{ctx.t("print-sign-text")}</p>
        <CommandForm action=confirm version=job.version key=ctx.new_key()>
            <Button label=ctx.named("action", "confirm_spoil")/>
        </CommandForm>
        <Details summary=ctx.named("action", "contradict_spoil") open=open>
            <CommandForm action=contradict version=job.version key=ctx.new_key()>
                <TextArea field=ctx.field("contradict-reason", "print-contradict-reason") rows=2/>
                <Button label=ctx.named("action", "contradict_spoil") kind=ButtonKind::Secondary/>
            </CommandForm>
        </Details>
    }
    .into_any()
}
