//! A refusal: every ground with its fact.

use super::{act::page_of, case, conditions, inputs};
use crate::forms::desk::propose_refuse::SUGGEST;
use crate::{
    Ctx,
    ui::{Button, ButtonKind, EnterButton},
};
use domain::policy::Deed;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(ProposeRefuse, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let suggests = view.policy.conditions_for(&view.case.visa_type).next().is_some();
    let suggest = suggests.then(|| {
        let (label, sends) = (ctx.t("desk-suggest"), (SUGGEST.to_owned(), "yes".to_owned()));
        // Enter sends the proposal and asks for nothing.
        view! {
            <EnterButton sends=("send".to_owned(), "yes".to_owned())/>
            <Button label=label kind=ButtonKind::Secondary sends=sends/>
        }
    });
    view! {
        {case::facts(ctx, view)}
        {conditions::inputs(ctx, view)}
        {suggest}
        {inputs::grounds(ctx, "desk-refusal-grounds", view.policy.grounds_for(Deed::Refuse))}
        {inputs::long_text(ctx, "reason", "desk-refuse-reason", 4)}
        {conditions::meant(ctx)}
    }
    .into_any()
}
