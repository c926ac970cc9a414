//! Which authority is asked.

use super::act::page_of;
use crate::{
    Ctx,
    ui::{Choice, LabelSize, Radios},
};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Consult, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let names = view.policy.consultation.authorities.iter();
    let choices = names.map(|name| Choice::new(name, name)).collect();
    let field = ctx.field("authority", "desk-authority").size(LabelSize::S);
    let needed = view.policy.consultation.nationalities.contains(&view.case.subject.nationality);
    let needed = needed.then(|| view! { <p class="govuk-body">{ctx.t("desk-consult-needed")}</p> });
    view! { {needed} <Radios field=field choices=choices/> }.into_any()
}
