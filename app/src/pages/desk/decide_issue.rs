//! The decision to issue: the proposal, and the same inputs to narrow it.

use super::{act::page_of, case, grant, proposal};
use crate::Ctx;
use domain::case::Outcome;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(DecideIssue, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let first = match view.case.proposal.as_ref().map(|proposal| &proposal.outcome) {
        Some(Outcome::Issue(proposed)) => proposed.clone(),
        _ => grant::of_the_trip(view),
    };
    view! {
        {proposal::own(ctx, view)}
        {case::facts(ctx, view)}
        {proposal::proposal(ctx, view)}
        {case::visa_mrz(ctx, view)}
        <h2 class="govuk-heading-m">{ctx.t("desk-narrow")}</h2>
        <p class="govuk-body">{ctx.t("desk-narrow-hint")}</p>
        {grant::inputs(ctx, view, &first)}
    }
    .into_any()
}
