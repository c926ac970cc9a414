//! Annulment or revocation, with grounds and facts.

use super::{act::page_of, inputs};
use crate::Ctx;
use domain::{case::End, policy::Deed};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(ProposeEnd, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let ends = End::ALL.iter().map(|end| end.as_str());
    let rules = view.policy.grounds.iter();
    let rules =
        rules.filter(|rule| [Deed::Annul, Deed::Revoke].iter().any(|deed| rule.for_deeds.contains(deed)));
    view! {
        {inputs::one_of(ctx, "end", "desk-end", "end", ends)}
        <p class="govuk-hint">{ctx.t("desk-end-hint")}</p>
        {inputs::grounds(ctx, "desk-end-grounds", rules)}
    }
    .into_any()
}
