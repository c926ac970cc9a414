//! One page of the form, to correct its answers.

use super::amend::is_open;
use super::section::{depends, open_questions};
use super::{kit, question::question};
use crate::{
    Ctx, Fault,
    islands::question_id,
    shell::Page,
    ui::{Button, CommandForm},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::case::amendment::is_amendable;
use domain::form::{self, Section, View, fields_of};
use leptos::prelude::*;
use services::applicant::amend::{Correction, correction as load};

/// Shows the page.
///
/// # Errors
/// [`Fault::NotFound`], also when the answers of this section cannot be corrected.
pub async fn get(ctx: Ctx, Path((id, name)): Path<(CaseId, String)>) -> Result<Response, Fault> {
    let section = form::section(&name).ok_or(Fault::NotFound)?;
    let correction = load(&ctx.state.services, &ctx.who()?, id).await?;
    if !is_open(section, &correction) {
        return Err(Fault::NotFound);
    }
    let title = ctx.t(&format!("section-{}", section.id));
    let page = Page::new(&ctx, title).back(kit::address(id, "amend"), ctx.t("amend-title"));
    Ok(page.show(view(&ctx, &correction, section)))
}

pub(super) fn view(ctx: &Ctx, correction: &Correction, section: &'static Section) -> AnyView {
    let view = View::new(&correction.answers, &correction.context);
    let drawn: Vec<_> =
        fields_of(section.id).filter(|field| view.can_open(field) && is_amendable(field)).collect();
    let open: Vec<_> = drawn.iter().filter(|field| view.is_shown(field)).map(|field| field.id).collect();
    let hidden = vec![("drawn".to_owned(), open.join(","))];
    let questions: Vec<_> = drawn
        .iter()
        .map(|field| {
            let id = question_id(field.id);
            view! { <div id=id hidden=!view.is_shown(field)>{question(ctx, &view, field)}</div> }
        })
        .collect();
    let follow =
        drawn.iter().any(|field| depends(field)).then(|| open_questions(ctx, &view, section, &drawn));
    let action = kit::address(correction.id, &format!("amend/{}", section.id));
    view! {
        <span class="govuk-caption-l">{ctx.t("amend-title")}</span>
        <h1 class="govuk-heading-l">{ctx.t(&format!("section-{}", section.id))}</h1>
        <CommandForm action=action hidden=hidden>
            {questions}
            {follow}
            <div class="govuk-button-group">
                <Button label=ctx.t("amend-keep")/>
                <a class="govuk-link" href=kit::address(correction.id, "amend")>{ctx.t("ui-cancel")}</a>
            </div>
        </CommandForm>
    }
    .into_any()
}
