//! A second person looks at the serious hits.

use super::{act::page_of, inputs};
use crate::{
    Ctx,
    ui::{SummaryList, SummaryRow},
};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(ConfirmClearance, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    view! { {hits(ctx, view)} {inputs::long_text(ctx, "reason", "desk-clearance-reason", 5)} }.into_any()
}

/// The hits with the reasons of the person who cleared them.
pub fn hits(ctx: &Ctx, view: &CaseView) -> AnyView {
    let Some(screening) = &view.case.screening else { return ().into_any() };
    let rows = screening.hits.iter().map(|hit| {
        let serious = hit.serious.then(|| ctx.t("desk-hit-serious-yes"));
        let reason = hit.reason.clone();
        let value = view! { <strong>{serious}</strong> <p class="govuk-body" dir="auto">{reason}</p> };
        SummaryRow::view(format!("{} · {}", hit.list, hit.reference), value)
    });
    let cleared = ctx.ta("desk-cleared-by", [("name", view.name_of(screening.by))]);
    view! { <p class="govuk-body">{cleared}</p> <SummaryList rows=rows.collect() dense=true/> }.into_any()
}
