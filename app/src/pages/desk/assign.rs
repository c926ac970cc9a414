//! Who takes the case.

use super::act::page_of;
use crate::{
    Ctx,
    ui::{Choice, LabelSize, Select},
};
use domain::case::Role;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Assign, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    // An officer takes cases; only a supervisor gives them to others.
    let me = ctx.staff().ok();
    let gives = me.is_some_and(|staff| staff.is(Role::Supervisor));
    let mine = me.map(|staff| staff.id);
    let colleagues = view.colleagues.iter().filter(|(id, _)| gives || Some(*id) == mine);
    let choices = colleagues.map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect();
    let holder = view.case.assigned.map(|id| view.name_of(id));
    let holder = holder.map(|name| view! { <p class="govuk-body">{ctx.ta("desk-held-by", [("name", name)])}</p> });
    let field = ctx.field("to", "desk-assign-to").size(LabelSize::S);
    let field = if let Some(me) = mine { field.value(me.to_string()) } else { field };
    view! { {holder} <Select field=field choices=choices/> }.into_any()
}
