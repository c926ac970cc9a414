//! When the printer of a job is broken: to another one.

use super::path;
use crate::Ctx;
use crate::ui::{Button, ButtonKind, Choice, CommandForm, Details, Select, TextArea};
use domain::case::Sticker;
use leptos::prelude::*;
use services::print::queue::PrintView;

/// Take the blank to another printer of the post. Where something may have been printed on it, the page says who has to look
/// first.
pub(super) fn other_printer(ctx: &Ctx, job: &PrintView) -> AnyView {
    let open = ["move-printer", "move-reason"].iter().any(|name| ctx.flash.kept.has(name));
    let content = if !job.case.sticker().is_some_and(Sticker::is_blank) {
        view! { <p class="govuk-body">{ctx.t("print-move-look")}</p> }.into_any()
    } else if job.printers.is_empty() {
        view! { <p class="govuk-body">{ctx.t("print-move-none")}</p> }.into_any()
    } else {
        form(ctx, job)
    };
    view! { <Details summary=ctx.named("action", "move_print") open=open>{content}</Details> }.into_any()
}

fn form(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/move", path(job.case.id));
    let named = job.printers.iter().map(|p| Choice::new(p.id.to_string(), p.about.name.clone()));
    let printers: Vec<Choice> = std::iter::once(Choice::new("", "")).chain(named).collect();
    let from = job.case.sticker().map(|sticker| sticker.printer.clone()).unwrap_or_default();
    view! {
        <p class="govuk-body">{ctx.ta("print-move-text", [("printer", from)])}</p>
        <CommandForm action=action version=job.version key=ctx.new_key()>
            <Select field=ctx.field("move-printer", "print-move-to") choices=printers/>
            <TextArea field=ctx.field("move-reason", "print-move-reason") rows=2/>
            <Button label=ctx.named("action", "move_print") kind=ButtonKind::Secondary/>
        </CommandForm>
    }
    .into_any()
}
