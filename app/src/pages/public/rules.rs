//! The rules of the policy, each with its id: what decides about an application, and nothing else. Pages that name a rule lead here.

use crate::{
    Ctx, Fault,
    pages::applicant::kit,
    shell::Page,
    ui::{Cell, Table},
};
use axum::{extract::Query, response::Response};
use domain::policy::{EuFamily, Policy};
use domain::rules::{PublishedRule, RuleGroup, RuleScope, RuleValue, published};
use leptos::prelude::*;
use serde::Deserialize;
use services::words::Value;

/// Where the page is.
pub const PATH: &str = "/rules";

/// The query.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A version of the policy; empty for the one that binds new applications.
    pub version: String,
}

/// The address of a rule in the version that binds a case.
pub fn address(version: &str, rule: &str) -> String {
    format!("{}#{rule}", crate::doors::with_path(&format!("{PATH}?version="), version))
}

/// Shows the page.
///
/// # Errors
/// [`Fault::NotFound`] for a version that there is not.
pub async fn get(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let policies = &ctx.state.services.policies;
    let known = policies.all().into_iter().find(|policy| policy.version == asked.version);
    let policy = match known {
        Some(policy) => policy,
        None if asked.version.is_empty() => policies.current().clone(),
        None => return Err(Fault::NotFound),
    };
    Ok(Page::new(&ctx, ctx.t("rules-title")).wide().show(view(&ctx, &policy)))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, policy: &Policy) -> AnyView {
    let rules = published(policy);
    let groups = RuleGroup::ALL.iter().map(|group| {
        let own: Vec<_> = rules.iter().filter(|rule| rule.kind.group() == *group).collect();
        section(ctx, policy, *group, &own)
    });
    let groups = groups.collect_view();
    view! {
        <h1 class="govuk-heading-l">{ctx.t("rules-title")}</h1>
        <p class="govuk-body">{ctx.t("rules-lead")}</p>
        <p class="govuk-body">{ctx.ta("rules-version", [("version", policy.version.clone())])}</p>
        {groups}
    }
    .into_any()
}

fn section(ctx: &Ctx, policy: &Policy, group: RuleGroup, rules: &[&PublishedRule]) -> AnyView {
    if rules.is_empty() {
        return ().into_any();
    }
    let title = ctx.named("rules", group.as_str());
    let columns = ["rule", "says"].map(|column| ctx.t(&format!("rules-column-{column}"))).to_vec();
    let rows = rules.iter().map(|rule| {
        let (anchor, id) = (rule.id.clone(), rule.id.clone());
        vec![Cell::view(view! { <code id=anchor dir="ltr">{id}</code> }), Cell::text(say(ctx, policy, rule))]
    });
    view! {
        <h2 class="govuk-heading-m">{title.clone()}</h2>
        <Table caption=title caption_hidden=true columns=columns rows=rows.collect() dense=true cards=true/>
    }
    .into_any()
}

/// What a rule says, in the language of the page.
pub fn say(ctx: &Ctx, policy: &Policy, rule: &PublishedRule) -> String {
    let values = rule.values.iter().map(|(name, value)| (*name, word(ctx, value)));
    let sentence = ctx.ta(&format!("rule-{}", rule.kind.as_str().replace('_', "-")), values);
    std::iter::once(sentence).chain(scope(ctx, policy, &rule.scope)).collect::<Vec<_>>().join(" ")
}

fn word(ctx: &Ctx, value: &RuleValue) -> Value<'static> {
    let list = |words: Vec<String>| Value::from(words.join(&ctx.t("rules-and")));
    match value {
        RuleValue::Number(number) => Value::from(*number),
        RuleValue::Words(words) => Value::from(words.get(ctx.lang.code()).to_owned()),
        RuleValue::States(codes) => list(codes.iter().map(|code| kit::country(ctx, code)).collect()),
        RuleValue::Purposes(names) => list(names.iter().map(|name| kit::purpose(ctx, name)).collect()),
        RuleValue::Entries(entries) => {
            list(entries.iter().map(|entries| ctx.named("entries", entries.as_str())).collect())
        }
        RuleValue::Amount(amounts) => {
            list(amounts.iter().map(|money| kit::money(ctx, money.minor, &money.currency)).collect())
        }
        RuleValue::Numbers(numbers) => list(numbers.iter().map(ToString::to_string).collect()),
    }
}

/// Whom the rule concerns; nothing when it concerns everybody.
fn scope(ctx: &Ctx, policy: &Policy, scope: &RuleScope) -> Vec<String> {
    let mut said = Vec::new();
    let and = ctx.t("rules-and");
    if !scope.visa_types.is_empty() {
        let name = |code: &String| {
            let visa = policy.visa_type(code);
            visa.map_or_else(|| code.clone(), |visa| visa.name.get(ctx.lang.code()).to_owned())
        };
        let names: Vec<String> = scope.visa_types.iter().map(name).collect();
        said.push(ctx.ta("rule-scope-visas", [("visas", names.join(&and))]));
    }
    if !scope.purposes.is_empty() {
        let names: Vec<String> = scope.purposes.iter().map(|name| kit::purpose(ctx, name)).collect();
        said.push(ctx.ta("rule-scope-purposes", [("purposes", names.join(&and))]));
    }
    if scope.minors {
        said.push(ctx.t("rule-scope-minors"));
    }
    said.extend(scope.eu_family.map(|family| match family {
        EuFamily::Only => ctx.t("rule-scope-eu-only"),
        EuFamily::Never => ctx.t("rule-scope-eu-never"),
    }));
    said
}
