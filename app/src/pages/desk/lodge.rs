//! The counter: the person is here, with passport, papers and fee.

use super::{act::page_of, case, inputs, record_fee};
use crate::Ctx;
use domain::case::Biometrics;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Lodge, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let post = view.policy.post(&view.case.post);
    let place = post.map(|post| post.city.clone()).unwrap_or_default();
    let biometrics = Biometrics::ALL.iter().map(|taken| taken.as_str());
    view! {
        {case::facts(ctx, view)}
        {inputs::short_text(ctx, "place", "desk-place", place)}
        {inputs::one_of(ctx, "biometrics", "desk-biometrics", "biometrics", biometrics)}
        {record_fee::inputs(ctx, view, true)}
    }
    .into_any()
}
