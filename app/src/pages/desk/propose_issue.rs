//! A visa, within what the trip asks for and the policy allows.

use super::{act::page_of, case, conditions, grant, inputs};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(ProposeIssue, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let first = grant::of_the_trip(view);
    view! {
        {case::facts(ctx, view)}
        {case::visa_mrz(ctx, view)}
        {case::stays::panel(ctx, view)}
        {case::stays::validity(ctx, view)}
        {conditions::inputs(ctx, view)}
        {grant::inputs(ctx, view, &first)}
        {inputs::long_text(ctx, "reason", "desk-propose-reason", 5)}
        {conditions::meant(ctx)}
    }
    .into_any()
}
