//! Whether an entry of a list is the applicant.

use super::{act::page_of, case::hits, inputs};
use crate::{
    Ctx,
    ui::{Choice, Radios},
};
use domain::case::{HitStatus, Verdict};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(JudgeHit, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let verdicts = Verdict::ALL.iter().map(|verdict| {
        let hint = ctx.t(&format!("hit-verdict-{}-hint", verdict.as_str()));
        Choice::new(verdict.as_str(), ctx.named("hit-verdict", verdict.as_str())).hint(hint)
    });
    view! {
        {which(ctx, view, HitStatus::Open)}
        <Radios field=ctx.field("verdict", "hit-verdict") choices=verdicts.collect()/>
        {inputs::long_text(ctx, "reason", "hit-reason", 4)}
    }
    .into_any()
}

/// The hits that stand like this, and which of them is meant: the first, unless another is chosen.
pub(super) fn which(ctx: &Ctx, view: &CaseView, status: HitStatus) -> AnyView {
    let of_status: Vec<_> = view.case.hits.iter().filter(|hit| hit.status() == status).collect();
    let choices: Vec<Choice> =
        of_status.iter().map(|hit| Choice::new(hit.number.to_string(), hits::name(ctx, hit))).collect();
    let field = ctx.field("hit", "hit-which");
    let first = of_status.first().map(|hit| hit.number.to_string()).unwrap_or_default();
    let field = if field.values.is_empty() { field.value(first) } else { field };
    let shown = of_status.iter().map(|hit| {
        let (name, facts) = (hits::name(ctx, hit), hits::facts(ctx, view, hit));
        view! { <h2 class="govuk-heading-m" dir="auto">{name}</h2> {facts} }
    });
    view! { {shown.collect_view()} <Radios field=field choices=choices/> }.into_any()
}
