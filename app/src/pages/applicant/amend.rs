//! Correcting what was signed: which answers, what was changed so far, and sending it.

use super::kit;
use crate::{
    Ctx, Fault,
    pages::changed::{changed, row},
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, SummaryList, TextArea},
};
use axum::extract::Path;
use axum::response::Response;
use domain::form::{self, GROUPS, SECTIONS, Section, SectionState, section_state};
use domain::{CaseId, Problem};
use leptos::prelude::*;
use services::applicant::amend::{Correction, correction as load};
use services::applicant::view as case;

/// Shows the page.
///
/// # Errors
/// [`Fault::NotFound`], also when nothing can be corrected now.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let (services, who) = (&ctx.state.services, ctx.who()?);
    let correction = load(services, &who, id).await?;
    let case = case(services, &who, id).await?;
    let sent = kit::moment(&ctx, case.submitted_at, &case.post_zone);
    let page = Page::new(&ctx, ctx.t("amend-title")).back(kit::address(id, ""), ctx.t("case-title"));
    Ok(page.show(view(&ctx, &correction, sent)))
}

/// Whether the answers of a section can be corrected, and concern this person.
pub(crate) fn is_open(section: &Section, correction: &Correction) -> bool {
    let fixed = !form::fields_of(section.id).any(domain::case::amendment::is_amendable);
    let state = section_state(section, &correction.answers, &correction.context);
    !fixed && !matches!(state, SectionState::NotApplicable | SectionState::CannotStart)
}

pub(super) fn view(ctx: &Ctx, correction: &Correction, sent: String) -> AnyView {
    let groups = GROUPS.iter().filter_map(|group| {
        let sections = SECTIONS.iter().filter(|section| section.group == *group);
        let links: Vec<_> = sections
            .filter(|section| is_open(section, correction))
            .map(|section| {
                let href = kit::address(correction.id, &format!("amend/{}", section.id));
                view! { <li><a class="govuk-link" href=href>{ctx.t(&format!("section-{}", section.id))}</a></li> }
            })
            .collect();
        (!links.is_empty()).then(|| {
            view! {
                <h3 class="govuk-heading-s">{ctx.t(&format!("group-{group}"))}</h3>
                <ul class="govuk-list">{links}</ul>
            }
        })
    });
    let groups: Vec<_> = groups.collect();
    view! {
        <h1 class="govuk-heading-l">{ctx.t("amend-title")}</h1>
        <p class="govuk-body">{ctx.ta("amend-lead", [("moment", sent)])}</p>
        {typed(ctx, correction)}
        <h2 class="govuk-heading-m">{ctx.t("amend-choose")}</h2>
        {groups}
    }
    .into_any()
}

/// What was changed so far, and the way to send it or throw it away.
fn typed(ctx: &Ctx, correction: &Correction) -> AnyView {
    if correction.changes.is_empty() {
        return ().into_any();
    }
    let rows = changed(ctx, &correction.answers, &correction.context, &correction.changes);
    let rows = rows.into_iter().map(|change| {
        let section = form::field(change.field).map_or("", |field| field.section);
        let href = kit::address(correction.id, &format!("amend/{section}#{}", change.field));
        let label = change.label.to_lowercase();
        row(ctx, change, None).change(href, ctx.t("ui-change"), label)
    });
    let rows: Vec<_> = rows.collect();
    let send = if correction.problems.is_empty() {
        let reason = ctx.field("reason", "amend-reason").hint(ctx.t("amend-reason-hint"));
        view! {
            <CommandForm action=kit::address(correction.id, "amend") key=ctx.new_key()>
                <TextArea field=reason rows=3/>
                <Button label=ctx.t("amend-send")/>
            </CommandForm>
        }
        .into_any()
    } else {
        problems(ctx, correction)
    };
    view! {
        <h2 class="govuk-heading-m">{ctx.t("amend-typed")}</h2>
        <SummaryList rows=rows/>
        {send}
        <CommandForm action=kit::address(correction.id, "amend/discard")>
            <Button label=ctx.t("amend-discard") kind=ButtonKind::Secondary/>
        </CommandForm>
    }
    .into_any()
}

/// What has to be put right before the corrections can be sent.
fn problems(ctx: &Ctx, correction: &Correction) -> AnyView {
    let item = |problem: &Problem| {
        let section = form::field(&problem.field).map_or("", |field| field.section);
        let href = kit::address(correction.id, &format!("amend/{section}#{}", problem.field));
        view! { <li><a class="govuk-link" href=href>{ctx.problem(problem)}</a></li> }
    };
    let items: Vec<_> = correction.problems.0.iter().map(item).collect();
    view! {
        <div class="govuk-inset-text">
            <h3 class="govuk-heading-s">{ctx.t("amend-problems")}</h3>
            <ul class="govuk-list govuk-list--bullet">{items}</ul>
        </div>
    }
    .into_any()
}
