//! What the applicant asks to have corrected: field by field, as signed and as it should be.

use super::{act::page_of, inputs};
use crate::{
    Ctx,
    pages::changed::{changed, table},
    ui::{Checkboxes, Choice, LabelSize},
};
use domain::case::{Amendment, FieldChange};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(DecideAmendment, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let Some(open) = view.case.open_amendment() else { return ().into_any() };
    let label = |change: &FieldChange| ctx.t(&format!("field-{}", change.field));
    let choices = open.changes.iter().map(|change| Choice::new(change.field.clone(), label(change)));
    let accepted = ctx.field("accepted", "desk-amendment-accepted").size(LabelSize::S);
    view! {
        {asked(ctx, view, open)}
        <Checkboxes field=accepted.hint(ctx.t("desk-amendment-accepted-hint")) choices=choices.collect()/>
        {inputs::long_text(ctx, "reason", "desk-amendment-reason", 3)}
    }
    .into_any()
}

/// What is asked for, with its reason.
pub(super) fn asked(ctx: &Ctx, view: &CaseView, open: &Amendment) -> AnyView {
    let Some(context) = view.case.form_context(&view.policy) else { return ().into_any() };
    let rows = changed(ctx, &view.case.answers, &context, &open.changes);
    let reason = (!open.reason.is_empty())
        .then(|| view! { <p class="govuk-body" dir="auto">{open.reason.clone()}</p> });
    view! {
        {table(ctx, ctx.t("desk-amendment-asked"), rows)}
        {reason}
    }
    .into_any()
}
