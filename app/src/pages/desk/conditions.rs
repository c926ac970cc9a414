//! The conditions of a visa: checked one by one on the pages of a proposal, and shown with it afterwards.

use crate::forms::desk::checks::{fact_input, input};
use crate::{
    Ctx,
    ui::{Checkboxes, Choice, LabelSize, Radios, SummaryList, SummaryRow, TextArea},
};
use domain::case::{Checklist, ConditionCheck, Fulfilment};
use domain::policy::{ConditionRule, Policy};
use leptos::prelude::*;
use services::desk::case::CaseView;

/// The inputs of every condition; nothing where the policy has none.
pub fn inputs(ctx: &Ctx, view: &CaseView) -> AnyView {
    let rows: Vec<_> =
        view.policy.conditions_for(&view.case.visa_type).map(|rule| condition(ctx, rule)).collect();
    if rows.is_empty() {
        return ().into_any();
    }
    let (title, hint) = (ctx.t("desk-conditions"), ctx.t("desk-conditions-hint"));
    view! {
        <section class="app-grounds" aria-labelledby="conditions-title">
            <h2 class="govuk-heading-m" id="conditions-title">{title}</h2>
            <p class="govuk-hint">{hint}</p>
            {rows}
        </section>
    }
    .into_any()
}

fn condition(ctx: &Ctx, rule: &ConditionRule) -> AnyView {
    let grounds: Vec<_> = rule.grounds.iter().map(ToString::to_string).collect();
    let args = [("grounds", grounds.join(", "))];
    let choices = Fulfilment::ALL
        .iter()
        .map(|found| Choice::new(found.as_str(), ctx.named("fulfilment", found.as_str())));
    let mut found = ctx
        .field(&input(rule), "desk-conditions")
        .size(LabelSize::S)
        .hint(ctx.ta("desk-condition-grounds", args));
    rule.text.get(ctx.lang.code()).clone_into(&mut found.label);
    let fact = ctx.field(&fact_input(rule), "desk-condition-fact");
    let choices = choices.collect();
    view! {
        <div class="app-ground">
            <Radios field=found choices=choices inline=true small=true/>
            <div class="app-ground__fact"><TextArea field=fact rows=2/></div>
        </div>
    }
    .into_any()
}

/// The box that says that sentences which repeat earlier ones are meant, where that was asked.
pub fn meant(ctx: &Ctx) -> AnyView {
    if ctx.flash.problems.of("meant").is_none() && !ctx.flash.kept.has("meant") {
        return ().into_any();
    }
    let field = ctx.field("meant", "desk-meant").size(LabelSize::S);
    let choices = vec![Choice::new("yes", ctx.t("desk-meant-yes"))];
    view! { <Checkboxes field=field choices=choices/> }.into_any()
}

/// The checklist of a proposal or decision.
pub fn shown(ctx: &Ctx, policy: &Policy, list: Option<&Checklist>) -> AnyView {
    let Some(list) = list else { return ().into_any() };
    let rows: Vec<_> = list
        .checks
        .iter()
        .map(|check| SummaryRow::text(name(ctx, policy, check), found(ctx, check)))
        .collect();
    let title = ctx.ta("desk-conditions-of", [("version", list.version.clone())]);
    view! { <h3 class="govuk-heading-s">{title}</h3> <SummaryList rows=rows dense=true/> }.into_any()
}

/// The condition in words; its id where the policy no longer has it.
pub fn name(ctx: &Ctx, policy: &Policy, check: &ConditionCheck) -> String {
    policy.condition(&check.id).map_or(&*check.id, |rule| rule.text.get(ctx.lang.code())).to_owned()
}

/// What was found of it.
pub fn found(ctx: &Ctx, check: &ConditionCheck) -> String {
    let found = ctx.named("fulfilment", check.found.as_str());
    if check.fact.is_empty() { found } else { format!("{found}: {}", check.fact) }
}
