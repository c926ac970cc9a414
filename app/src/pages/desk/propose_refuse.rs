//! A refusal: every ground with its fact.

use super::{act::page_of, case, inputs};
use crate::Ctx;
use domain::policy::Deed;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(ProposeRefuse, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    view! {
        {case::facts(ctx, view)}
        {inputs::grounds(ctx, "desk-refusal-grounds", view.policy.grounds_for(Deed::Refuse))}
        {inputs::long_text(ctx, "reason", "desk-refuse-reason", 4)}
    }
    .into_any()
}
