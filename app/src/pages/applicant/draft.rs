//! The task list of a draft: what is done, what is missing, until when it is kept.

use super::{export, kit, waiting};
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, TagColour, Task, TaskList},
};
use axum::response::Response;
use domain::form::{Context, GROUPS, SectionState, View, section_states};
use domain::{CaseId, Timestamp};
use leptos::prelude::*;
use services::applicant::{DraftView, PaperNeed, papers};

/// The numbers that a draft is checked with.
///
/// # Errors
/// [`Fault::Internal`] when the policy no longer has the kind of visa.
pub(super) fn context(ctx: &Ctx, draft: &DraftView) -> Result<Context, Fault> {
    let services = &ctx.state.services;
    let context = services.policies.current().form_context(&draft.visa_type, services.today(&draft.post));
    context.ok_or_else(|| Fault::internal(format!("the policy has no visa type {}", draft.visa_type)))
}

/// The papers that a draft needs.
pub(super) fn needed(ctx: &Ctx, draft: &DraftView, context: &Context) -> Vec<PaperNeed> {
    let traveller = View::new(&draft.answers, context).traveller();
    let purposes: Vec<String> = draft.answers.choices("purposes").map(str::to_owned).collect();
    papers(ctx.state.services.policies.current(), &draft.visa_type, &purposes, traveller, ctx.lang.code())
}

/// Shows the list.
///
/// # Errors
/// As [`context`].
pub(super) fn show(ctx: &Ctx, draft: &DraftView) -> Result<Response, Fault> {
    let context = context(ctx, draft)?;
    let page = Page::new(ctx, ctx.t("draft-title")).back("/applications", ctx.t("applications-title"));
    Ok(page.show(view(ctx, draft, &context)))
}

pub(super) fn view(ctx: &Ctx, draft: &DraftView, context: &Context) -> AnyView {
    let states = section_states(&draft.answers, context);
    let asked = |state: &SectionState| *state != SectionState::NotApplicable;
    let of = states.iter().filter(|(_, state)| asked(state)).count();
    let done = states.iter().filter(|(_, state)| *state == SectionState::Completed).count();
    let groups = GROUPS.iter().map(|group| {
        let tasks: Vec<Task> = states
            .iter()
            .filter(|(section, state)| section.group == *group && asked(state))
            .map(|(section, state)| section_task(ctx, draft, section.id, *state))
            .collect();
        // Papers come before the signature.
        let papers = (*group == "finish").then(|| paper_group(ctx, draft, context));
        let list = (!tasks.is_empty()).then(|| {
            view! {
                <h2 class="govuk-heading-m">{ctx.t(&format!("group-{group}"))}</h2>
                <TaskList id=*group tasks=tasks/>
            }
        });
        view! { {papers} {list} }
    });
    let groups: Vec<_> = groups.collect();
    let kind = format!("{} – {}", kit::visa_name(ctx, &draft.visa_type), kit::purpose(ctx, &draft.purpose));
    let change = format!("/apply?draft={}", draft.id);
    let saved = ctx.ta("draft-saved", [("moment", kit::moment_at(ctx, draft.updated_at, &draft.post))]);
    let (day, post) = kit::day_at(ctx, draft.expires_at, &draft.post);
    let until = ctx.ta("draft-until", [("day", day), ("post", post)]);
    let progress = ctx.ta(
        "draft-progress",
        [("done", i64::try_from(done).unwrap_or(0)), ("of", i64::try_from(of).unwrap_or(0))],
    );
    view! {
        <h1 class="govuk-heading-l">{ctx.t("draft-title")}</h1>
        <p class="govuk-body">
            {kind} " " <a class="govuk-link" href=change>{ctx.t("draft-change-kind")}</a>
        </p>
        {draft.group().map(|(group, _)| in_group(ctx, group))}
        <p class="govuk-body"><strong>{progress}</strong></p>
        <p class="govuk-body">{saved} " " {until}</p>
        {keep(ctx, draft, draft.expires_at)}
        {waiting::of_page(ctx, draft)}
        {groups}
        <h2 class="govuk-heading-m">{ctx.t("draft-send-title")}</h2>
        <p class="govuk-body">{ctx.t("draft-send-text")}</p>
        <Button href=kit::address(draft.id, "check") label=ctx.t("draft-check")/>
        {export::links(ctx, draft.id)}
        <p class="govuk-body">
            <a class="govuk-link" href=kit::address(draft.id, "delete")>{ctx.t("draft-delete")}</a>
        </p>
    }
    .into_any()
}

/// The way to the group of a person.
pub(super) fn in_group(ctx: &Ctx, group: CaseId) -> AnyView {
    let href = kit::address(group, "");
    view! {
        <p class="govuk-body">
            {ctx.t("group-member")} " " <a class="govuk-link" href=href>{ctx.t("group-title")}</a>
        </p>
    }
    .into_any()
}

/// One press keeps for the whole time again what would be deleted at `expires_at`; nothing while it has just been changed.
pub(super) fn keep(ctx: &Ctx, draft: &DraftView, expires_at: Timestamp) -> AnyView {
    if draft.keeps_until < expires_at.plus_days(1) {
        return ().into_any();
    }
    let (day, _) = kit::day_at(ctx, draft.keeps_until, &draft.post);
    view! {
        <CommandForm action=kit::address(draft.id, "keep")>
            <Button label=ctx.ta("keep-button", [("day", day)]) kind=ButtonKind::Secondary/>
        </CommandForm>
    }
    .into_any()
}

/// A page of the form in a task list.
pub(super) fn section_task(ctx: &Ctx, draft: &DraftView, section: &str, state: SectionState) -> Task {
    let (word, colour) = match state {
        SectionState::NotStarted => ("not-started", Some(TagColour::Brand)),
        SectionState::InProgress => ("in-progress", Some(TagColour::Yellow)),
        SectionState::Completed => ("completed", None),
        SectionState::CannotStart | SectionState::NotApplicable => ("cannot-start", None),
    };
    let open = state != SectionState::CannotStart;
    Task {
        name: ctx.t(&format!("section-{section}")),
        href: open.then(|| kit::address(draft.id, section)),
        hint: None,
        status: ctx.t(&format!("task-{word}")),
        colour,
    }
}

fn paper_group(ctx: &Ctx, draft: &DraftView, context: &Context) -> AnyView {
    let needed = needed(ctx, draft, context);
    let there = |paper: &&PaperNeed| draft.documents.iter().any(|document| document.kind == paper.code);
    let must: Vec<_> = needed.iter().filter(|paper| paper.at_submission).collect();
    let missing = must.iter().filter(|paper| !there(paper)).count();
    let count = needed.iter().filter(there).count();
    let (status, colour) = match (missing, draft.documents.is_empty()) {
        (0, _) => (ctx.t("task-completed"), None),
        (_, true) => (ctx.t("task-not-started"), Some(TagColour::Brand)),
        (_, false) => (ctx.t("task-in-progress"), Some(TagColour::Yellow)),
    };
    let numbers =
        [("there", i64::try_from(count).unwrap_or(0)), ("of", i64::try_from(needed.len()).unwrap_or(0))];
    let task = Task {
        name: ctx.t("papers-title"),
        href: Some(kit::address(draft.id, "papers")),
        hint: Some(ctx.ta("papers-there", numbers)),
        status,
        colour,
    };
    view! {
        <h2 class="govuk-heading-m">{ctx.t("group-papers")}</h2>
        <TaskList id="papers" tasks=vec![task]/>
    }
    .into_any()
}
