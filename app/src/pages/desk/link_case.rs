//! Another application by the same person.

use super::{act::page_of, case::earlier, inputs};
use crate::{
    Ctx,
    ui::{Choice, Radios},
};
use domain::case::KinKind;
use leptos::prelude::*;
use services::desk::case::CaseView;
use services::desk::earlier::EarlierCase;

page_of!(LinkCase, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let free: Vec<_> = view.earlier.cases.iter().filter(|other| !other.is_linked()).collect();
    let kinds = KinKind::ALL.iter().map(|kind| {
        let hint = ctx.t(&format!("kin-kind-{}-hint", kind.as_str().replace('_', "-")));
        Choice::new(kind.as_str(), ctx.named("kin-kind", kind.as_str())).hint(hint)
    });
    let chosen = (!free.is_empty()).then(|| which(ctx, view, &free));
    view! {
        {chosen}
        {inputs::code(ctx, "reference", "kin-reference", Some(ctx.t("kin-reference-hint")), "")}
        <Radios field=ctx.field("kind", "kin-kind") choices=kinds.collect()/>
        {inputs::long_text(ctx, "reason", "kin-reason-of", 4)}
    }
    .into_any()
}

/// The applications that can be meant, each with what is known of it, and which of them is.
pub(super) fn which(ctx: &Ctx, view: &CaseView, others: &[&EarlierCase]) -> AnyView {
    let shown = others.iter().map(|other| {
        let (name, facts) = (earlier::name(other), earlier::facts(ctx, view, other));
        view! { <h2 class="govuk-heading-m" dir="auto">{name}</h2> {facts} }
    });
    let choice = |other: &&EarlierCase| Choice::new(other.reference.to_string(), earlier::name(other));
    let field = ctx.field("other", "kin-which");
    // With one there is nothing to choose.
    let only = others.first().filter(|_| others.len() == 1 && inputs::is_fresh(ctx));
    let field = match only {
        Some(only) => field.value(only.reference.to_string()),
        None => field,
    };
    let choices = others.iter().map(choice).collect();
    view! { {shown.collect_view()} <Radios field=field choices=choices/> }.into_any()
}
