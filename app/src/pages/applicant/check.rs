//! Everything that was answered, on one page, before it is sent.

use super::{draft, kit, waiting};
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, SummaryList, SummaryRow, Warning},
};
use axum::extract::Path;
use axum::response::Response;
use domain::form::{Context, GROUPS, Kind, SECTIONS, SectionState, View, fields_of, section_states};
use domain::{CaseId, Problem, Problems};
use leptos::prelude::*;
use services::applicant::{DraftView, get as load, not_ready};

/// Shows the answers, and what stands between them and being sent.
///
/// # Errors
/// As the use cases.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let who = ctx.who()?;
    let draft = load(&ctx.state.services, &who, id).await?;
    let problems = not_ready(&ctx.state.services, &who, id).await?;
    let context = draft::context(&ctx, &draft)?;
    let page = Page::new(&ctx, ctx.t("check-title")).back(kit::address(id, ""), ctx.t("draft-title"));
    Ok(page.show(view(&ctx, &draft, &context, &problems)))
}

pub(super) fn view(ctx: &Ctx, draft: &DraftView, context: &Context, problems: &Problems) -> AnyView {
    let states = section_states(&draft.answers, context);
    let view = View::new(&draft.answers, context);
    let groups = GROUPS.iter().map(|group| {
        let sections = SECTIONS.iter().filter(|section| section.group == *group);
        let lists: Vec<AnyView> = sections
            .filter(|section| {
                let state = states.iter().find(|(known, _)| known.id == section.id).map(|(_, state)| *state);
                !matches!(state, Some(SectionState::NotApplicable | SectionState::CannotStart) | None)
            })
            .map(|section| answers(ctx, draft, &view, section.id))
            .collect();
        let papers = (*group == "finish").then(|| papers(ctx, draft, context));
        let heading = (!lists.is_empty())
            .then(|| view! { <h2 class="govuk-heading-m">{ctx.t(&format!("group-{group}"))}</h2> });
        view! { {papers} {heading} {lists} }
    });
    let groups: Vec<_> = groups.collect();
    view! {
        <h1 class="govuk-heading-l">{ctx.t("check-title")}</h1>
        {waiting::of_page(ctx, draft)}
        {missing(ctx, draft, problems)}
        {groups}
        {send(ctx, draft, problems)}
    }
    .into_any()
}

/// What is missing or wrong, with a link to the page where it is put right.
fn missing(ctx: &Ctx, draft: &DraftView, problems: &Problems) -> AnyView {
    if problems.is_empty() {
        return ().into_any();
    }
    let item = |problem: &Problem| {
        let href = place(draft, problem);
        let words = ctx.problem(problem);
        view! { <li><a class="govuk-link" href=href>{words}</a></li> }
    };
    let items: Vec<_> = problems.0.iter().map(item).collect();
    let count = i64::try_from(problems.0.len()).unwrap_or(0);
    view! {
        <div class="govuk-inset-text">
            <h2 class="govuk-heading-s">{ctx.ta("check-missing", [("count", count)])}</h2>
            <ul class="govuk-list govuk-list--bullet">{items}</ul>
        </div>
    }
    .into_any()
}

/// The page where a problem is put right.
fn place(draft: &DraftView, problem: &Problem) -> String {
    if problem.field.starts_with("paper-") {
        return kit::address(draft.id, &format!("papers#{}", problem.field));
    }
    match domain::form::field(&problem.field) {
        Some(field) => kit::address(draft.id, &format!("{}#{}", field.section, field.id)),
        None => kit::address(draft.id, ""),
    }
}

fn answers(ctx: &Ctx, draft: &DraftView, view: &View<'_>, section: &'static str) -> AnyView {
    let href = kit::address(draft.id, section);
    let rows = fields_of(section).filter(|field| view.is_shown(field)).map(|field| {
        let lines = kit::answer(ctx, view, field);
        let label = ctx.t(&field.label_key());
        let change = if lines.is_empty() { "check-add" } else { "ui-change" };
        let value = if lines.is_empty() {
            view! { <span class="govuk-hint">{ctx.t("check-empty")}</span> }.into_any()
        } else if matches!(field.kind, Kind::PassportNumber | Kind::Mrz | Kind::Email | Kind::Phone) {
            let lines: Vec<_> =
                lines.into_iter().map(|line| view! { <bdi dir="ltr">{line}</bdi> <br/> }).collect();
            lines.into_any()
        } else {
            let lines: Vec<_> =
                lines.into_iter().map(|line| view! { <span dir="auto">{line}</span> <br/> }).collect();
            lines.into_any()
        };
        SummaryRow::view(label.clone(), value).change(
            format!("{href}#{}", field.id),
            ctx.t(change),
            label.to_lowercase(),
        )
    });
    let rows: Vec<_> = rows.collect();
    view! {
        <h3 class="govuk-heading-s">{ctx.t(&format!("section-{section}"))}</h3>
        <SummaryList rows=rows/>
    }
    .into_any()
}

fn papers(ctx: &Ctx, draft: &DraftView, context: &Context) -> AnyView {
    let href = kit::address(draft.id, "papers");
    let rows = draft::needed(ctx, draft, context).into_iter().map(|paper| {
        let files: Vec<String> = draft
            .documents
            .iter()
            .filter(|document| document.kind == paper.code)
            .map(|document| document.name.clone())
            .collect();
        let value = match (files.is_empty(), paper.at_submission) {
            (true, true) => ctx.t("check-paper-missing"),
            (true, false) => ctx.t("check-paper-counter"),
            (false, _) => files.join(", "),
        };
        let change = if files.is_empty() { "check-add" } else { "ui-change" };
        SummaryRow::text(paper.name.clone(), value).change(
            format!("{href}#paper-{}", paper.code),
            ctx.t(change),
            paper.name,
        )
    });
    let rows: Vec<_> = rows.collect();
    view! {
        <h2 class="govuk-heading-m">{ctx.t("group-papers")}</h2>
        <SummaryList rows=rows/>
    }
    .into_any()
}

fn send(ctx: &Ctx, draft: &DraftView, problems: &Problems) -> AnyView {
    if !problems.is_empty() {
        return view! {
            <p class="govuk-body">{ctx.t("check-not-yet")}</p>
            <Button href=kit::address(draft.id, "") label=ctx.t("draft-title") kind=ButtonKind::Secondary/>
        }
        .into_any();
    }
    view! {
        <h2 class="govuk-heading-m">{ctx.t("check-send-title")}</h2>
        <Warning prefix=ctx.t("ui-warning") text=ctx.t("check-send-warning")/>
        <CommandForm action=kit::address(draft.id, "submit") key=ctx.new_key()>
            <Button label=ctx.t("check-send")/>
        </CommandForm>
    }
    .into_any()
}
