//! Steps after the printer: read the sticker back, affix it, hand the passport over.

use super::path;
use crate::Ctx;
use crate::ui::{Button, ButtonKind, Choice, CommandForm, Details, Radios, Select, TextArea, TextInput};
use domain::case::ControlCode;
use leptos::prelude::*;
use services::print::queue::PrintView;

/// Who can receive a passport, as the rules of the case name them.
const RECEIVERS: [&str; 4] = ["holder", "guardian", "representative", "courier"];

/// An empty choice and the words of stored names.
pub(super) fn choices<'a>(ctx: &Ctx, kind: &str, names: impl Iterator<Item = &'a str>) -> Vec<Choice> {
    let words = names.map(|name| Choice::new(name, ctx.named(kind, name)));
    Choice::after_empty(words)
}

/// Another person reads the sticker back.
pub(super) fn control(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/control", path(job.case.id));
    view! {
        <p class="govuk-body">{ctx.t("print-control-text")}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <TextArea
                field=ctx.field("read", "print-read").hint(ctx.t("print-read-hint"))
                rows=2 machine=true focus=true
            />
            <Button label=ctx.t("print-compare")/>
        </CommandForm>
    }
    .into_any()
}

/// The sticker is not good. Opened by itself when the read-back differed.
pub(super) fn fail_control(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/fail-control", path(job.case.id));
    let codes = choices(ctx, "control", ControlCode::ALL.iter().map(|code| code.as_str()));
    view! {
        <Details summary=ctx.named("action", "fail_control") open=!ctx.flash.problems.is_empty()>
            <p class="govuk-body">{ctx.t("print-fail-text")}</p>
            <CommandForm action=action version=job.version key=ctx.new_key()>
                <Select field=ctx.field("control-code", "print-reason-code") choices=codes/>
                <TextArea field=ctx.field("control-reason", "print-reason") rows=2/>
                <Button label=ctx.named("action", "fail_control") kind=ButtonKind::Warning/>
            </CommandForm>
        </Details>
    }
    .into_any()
}

/// The sticker goes into the passport.
pub(super) fn affix(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/affix", path(job.case.id));
    let serial = job.case.visa_number().unwrap_or_default().to_owned();
    view! {
        <p class="govuk-body">{ctx.ta("print-affix-text", [("serial", serial)])}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <TextInput
                field=ctx.field("passport", "print-passport").hint(ctx.t("print-passport-hint"))
                width=20 machine=true focus=true
            />
            <TextInput field=ctx.field("page", "print-page") width=3 ltr=true inputmode="numeric"/>
            <Button label=ctx.named("action", "affix")/>
        </CommandForm>
    }
    .into_any()
}

/// The passport goes to the holder or to somebody for the holder.
pub(super) fn hand_over(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/hand-over", path(job.case.id));
    let minor = job.case.subject.minor;
    let relations = RECEIVERS
        .iter()
        .filter(|relation| !(minor && **relation == "holder"))
        .map(|relation| Choice::new(*relation, ctx.named("receiver", relation)))
        .collect();
    let hint = ctx.t(if minor { "print-relation-minor" } else { "print-relation-hint" });
    view! {
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <Radios field=ctx.field("relation", "print-relation").hint(hint) choices=relations/>
            <TextInput field=ctx.field("receiver", "print-receiver").hint(ctx.t("print-receiver-hint")) focus=true/>
            <TextInput field=ctx.field("proof", "print-proof").hint(ctx.t("print-proof-hint"))/>
            <Button label=ctx.named("action", "hand_over")/>
        </CommandForm>
    }
    .into_any()
}
