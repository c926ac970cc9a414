//! Inputs that several action pages share.

use super::words;
use crate::{
    Ctx,
    ui::{Checkboxes, Choice, DateInput, LabelSize, Radios, TextArea, TextInput},
};
use domain::{Date, policy::GroundRule};
use leptos::prelude::*;

/// Nothing was sent back to this page: what the file suggests may fill the inputs.
pub fn is_fresh(ctx: &Ctx) -> bool {
    ctx.flash.kept.0.is_empty()
}

/// Several lines of text, with the hint `<label>-hint`.
pub fn long_text(ctx: &Ctx, name: &str, label: &str, rows: u8) -> AnyView {
    let field = ctx.field(name, label).size(LabelSize::S).hint(ctx.t(&format!("{label}-hint")));
    view! { <TextArea field=field rows=rows/> }.into_any()
}

/// One line of text, with the hint `<label>-hint` and a first value.
pub fn short_text(ctx: &Ctx, name: &str, label: &str, value: impl Into<String>) -> AnyView {
    let field = ctx.field(name, label).size(LabelSize::S).hint(ctx.t(&format!("{label}-hint"))).value(value);
    view! { <TextInput field=field/> }.into_any()
}

/// A number or a code.
pub fn code(ctx: &Ctx, name: &str, label: &str, hint: Option<String>, value: impl Into<String>) -> AnyView {
    let mut field = ctx.field(name, label).size(LabelSize::S).value(value);
    field.hint = hint;
    view! { <TextInput field=field width=10 ltr=true/> }.into_any()
}

/// A day.
pub fn day(ctx: &Ctx, name: &str, label: &str, hint: Option<String>, value: Option<Date>) -> AnyView {
    let mut field = ctx.field(name, label).size(LabelSize::S);
    if let Some(day) = value {
        field = field.date(day.day().to_string(), day.month().to_string(), day.year().to_string());
    }
    field.hint = hint;
    view! { <DateInput field=field day=ctx.t("ui-day") month=ctx.t("ui-month") year=ctx.t("ui-year")/> }
        .into_any()
}

/// One of the names of a closed list: `kind-<name>` are its words.
pub fn one_of(
    ctx: &Ctx,
    name: &str,
    label: &str,
    kind: &str,
    names: impl IntoIterator<Item = &'static str>,
) -> AnyView {
    let choices = names.into_iter().map(|name| Choice::new(name, ctx.named(kind, name))).collect();
    let field = ctx.field(name, label).size(LabelSize::S);
    view! { <Radios field=field choices=choices small=true/> }.into_any()
}

/// Every ground that may be used, each with a box and the fact of this case.
pub fn grounds<'a>(ctx: &Ctx, label: &str, rules: impl Iterator<Item = &'a GroundRule>) -> AnyView {
    let error = ctx.flash.problems.of("grounds").map(|problem| {
        view! { <p class="govuk-error-message">{ctx.problem(problem)}</p> }
    });
    let rows = rules.map(|rule| ground(ctx, rule)).collect_view();
    view! {
        <section id="grounds" tabindex="-1" class="app-grounds" aria-labelledby="grounds-title">
            <h2 class="govuk-heading-m" id="grounds-title">{ctx.t(label)}</h2>
            <p class="govuk-hint">{ctx.t("desk-grounds-hint")}</p>
            {error}
            {rows}
        </section>
    }
    .into_any()
}

fn ground(ctx: &Ctx, rule: &GroundRule) -> AnyView {
    let text = rule.text.get(ctx.lang.code());
    let number = rule.code.to_string();
    let choice = Choice::new("yes", format!("{number}. {text}"));
    let mut tick = ctx.field(&format!("ground-{number}"), "desk-ground").hidden_label();
    tick.label = ctx.ta("desk-ground", [("number", number.clone())]);
    let mut fact = ctx.field(&format!("fact-{number}"), "desk-ground-fact");
    fact.label = ctx.ta("desk-ground-fact", [("number", number)]);
    view! {
        <div class="app-ground">
            <Checkboxes field=tick choices=vec![choice] small=true/>
            <div class="app-ground__fact"><TextArea field=fact rows=2/></div>
        </div>
    }
    .into_any()
}

/// The names of the policy's papers, as choices.
pub fn papers(ctx: &Ctx, policy: &domain::policy::Policy) -> Vec<Choice> {
    policy
        .documents
        .iter()
        .map(|rule| Choice::new(&rule.code, words::paper(ctx, policy, &rule.code)))
        .collect()
}
