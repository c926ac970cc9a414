//! One page of the form.

use super::{draft, kit, question::question};
use crate::{
    Ctx, Fault,
    islands::{Autosave, MrzPreview},
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, Inset},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::form::{
    self, Answers, Context, SECTIONS, Section, SectionState, View, check_section, fields_of, section_state,
};
use leptos::prelude::*;
use services::applicant::{DraftView, get as load};

/// Shows the page. Problems are shown once the person has asked to have the section checked.
///
/// # Errors
/// [`Fault::NotFound`] for a section that the form does not have, or a draft that is not the visitor's.
pub async fn get(mut ctx: Ctx, Path((id, name)): Path<(CaseId, String)>) -> Result<Response, Fault> {
    let section = form::section(&name).ok_or(Fault::NotFound)?;
    let who = ctx.who()?;
    let draft = load(&ctx.state.services, &who, id).await?;
    let context = draft::context(&ctx, &draft)?;
    if draft.checked.contains(section.id) && ctx.flash.problems.is_empty() {
        ctx.flash.problems = check_section(section, &draft.answers, &context);
    }
    let title = ctx.t(&format!("section-{}", section.id));
    let page = Page::new(&ctx, title).back(kit::address(id, ""), ctx.t("draft-title"));
    Ok(page.show(view(&ctx, &draft, section, &context)))
}

/// The section to go on with after `section`: the next one that concerns this person and can be filled in.
pub(crate) fn next(section: &Section, answers: &Answers, context: &Context) -> Option<&'static Section> {
    let after = SECTIONS.iter().skip_while(|known| known.id != section.id).skip(1);
    let mut open = after.filter(|next| {
        !matches!(
            section_state(next, answers, context),
            SectionState::NotApplicable | SectionState::CannotStart
        )
    });
    open.next()
}

pub(super) fn view(ctx: &Ctx, draft: &DraftView, section: &'static Section, context: &Context) -> AnyView {
    let view = View::new(&draft.answers, context);
    let state = section_state(section, &draft.answers, context);
    let title = ctx.t(&format!("section-{}", section.id));
    let group = ctx.t(&format!("group-{}", section.group));
    let heading = view! {
        <span class="govuk-caption-l">{group}</span>
        <h1 class="govuk-heading-l">{title}</h1>
    };
    match state {
        SectionState::NotApplicable => {
            return view! { {heading} <p class="govuk-body">{ctx.t("section-not-asked")}</p> {back(ctx, draft)} }
                .into_any();
        }
        SectionState::CannotStart => {
            return view! { {heading} <p class="govuk-body">{ctx.t("section-later")}</p> {back(ctx, draft)} }
                .into_any();
        }
        SectionState::NotStarted | SectionState::InProgress | SectionState::Completed => {}
    }
    let drawn: Vec<_> = fields_of(section.id).filter(|field| view.is_shown(field)).collect();
    let names = drawn.iter().map(|field| field.id).collect::<Vec<_>>().join(",");
    let questions: Vec<_> = drawn.into_iter().map(|field| question(ctx, &view, field)).collect();
    let lead = lead(section.id).map(|key| view! { <Inset>{ctx.t(key)}</Inset> });
    let preview = (section.id == "names").then(|| name_line(ctx, draft));
    let action = kit::address(draft.id, section.id);
    view! {
        {heading}
        {lead}
        <CommandForm action=action hidden=vec![("drawn".to_owned(), names)]>
            {questions}
            {preview}
            <Autosave
                draft=draft.id
                saved=ctx.ta("autosave-saved", [("time", "{time}")])
                offline=ctx.t("autosave-offline")
                failed=ctx.t("autosave-failed")
            />
            <div class="govuk-button-group">
                <Button label=ctx.t("section-continue") sends=("then".to_owned(), "next".to_owned())/>
                <Button
                    label=ctx.t("section-back")
                    kind=ButtonKind::Secondary
                    sends=("then".to_owned(), "list".to_owned())
                />
            </div>
        </CommandForm>
    }
    .into_any()
}

/// How the name will stand in the machine readable zone.
fn name_line(ctx: &Ctx, draft: &DraftView) -> AnyView {
    view! {
        <MrzPreview
            primary_id="surname".to_owned()
            secondary_id="given-names".to_owned()
            primary=draft.answers.get("surname").to_owned()
            secondary=draft.answers.get("given-names").to_owned()
            issuer=ctx.state.services.policies.current().state.code.clone()
            heading=ctx.t("your-name-line")
            refused=ctx.ta("your-name-refused", [("letter", "{letter}")])
        />
    }
    .into_any()
}

/// What stands above the questions of a few sections.
fn lead(section: &str) -> Option<&'static str> {
    match section {
        "names" => Some("section-names-lead"),
        "declarations" => Some("section-declarations-lead"),
        _ => None,
    }
}

fn back(ctx: &Ctx, draft: &DraftView) -> AnyView {
    view! { <Button href=kit::address(draft.id, "") label=ctx.t("draft-title") kind=ButtonKind::Secondary/> }
        .into_any()
}
