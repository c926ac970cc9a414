//! When the printer of a job is broken: to another one, or to another post.

use super::path;
use crate::Ctx;
use crate::ui::{Button, ButtonKind, Choice, CommandForm, Details, Inset, Select, TextArea};
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

/// Take the blank off the case, so that another post can print or another blank be loaded.
pub(super) fn unload(ctx: &Ctx, job: &PrintView) -> AnyView {
    if !job.case.sticker().is_some_and(Sticker::is_blank) {
        return ().into_any();
    }
    let action = format!("{}/unload", path(job.case.id));
    view! {
        <Details summary=ctx.named("action", "unload") open=ctx.flash.kept.has("unload-reason")>
            <p class="govuk-body">{ctx.t("print-unload-text")}</p>
            <CommandForm action=action version=job.version key=ctx.new_key()>
                <TextArea field=ctx.field("unload-reason", "print-unload-reason") rows=2/>
                <Button label=ctx.named("action", "unload") kind=ButtonKind::Secondary/>
            </CommandForm>
        </Details>
    }
    .into_any()
}

/// Let another post print, or the own one again.
pub(super) fn other_post(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/send-print", path(job.case.id));
    let open = ["send-post", "send-reason"].iter().any(|name| ctx.flash.kept.has(name));
    let named = job.posts.iter().map(|post| Choice::new(post.as_str(), post.as_str()));
    let posts = Choice::after_empty(named);
    view! {
        <Details summary=ctx.named("action", "send_print") open=open>
            <p class="govuk-body">{ctx.t("print-send-post-text")}</p>
            <CommandForm action=action version=job.version key=ctx.new_key()>
                <Select field=ctx.field("send-post", "print-send-post") choices=posts/>
                <TextArea field=ctx.field("send-reason", "print-send-reason") rows=2/>
                <Button label=ctx.named("action", "send_print") kind=ButtonKind::Secondary/>
            </CommandForm>
        </Details>
    }
    .into_any()
}

/// Who prints and for whom, when these are two posts.
pub(super) fn told(ctx: &Ctx, job: &PrintView) -> AnyView {
    let Some(prints) = &job.case.print_post else { return ().into_any() };
    let posts = [("post", job.case.post.to_string()), ("prints", prints.to_string())];
    view! { <Inset><p class="govuk-body">{ctx.ta("print-elsewhere", posts)}</p></Inset> }.into_any()
}

fn form(ctx: &Ctx, job: &PrintView) -> AnyView {
    let action = format!("{}/move", path(job.case.id));
    let named = job.printers.iter().map(|p| Choice::new(p.id.to_string(), p.about.name.clone()));
    let printers = Choice::after_empty(named);
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
