//! Every published rule that applied to a case: what it says, what it did here, and after which entry of the journal.

use super::{act::case_path, case, words};
use crate::{
    Ctx, Fault,
    pages::public::rules::{address, say},
    shell::Page,
    ui::{Cell, Table},
};
use axum::{extract::Path, response::Response};
use domain::{
    CaseId,
    rules::{Applied, published},
};
use leptos::prelude::*;
use services::desk::case::{CaseView, open};
use services::words::Value;

/// Where the page is.
pub(super) const PATH: &str = "/desk/cases/{id}/rules";

/// Shows the page.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let view = open(&ctx.state.services, ctx.staff()?, id).await?;
    let content = content(&ctx, &view);
    let page = Page::new(&ctx, ctx.t("applied-title")).wide().back(case_path(id), ctx.t("desk-back-case"));
    Ok(page.show(content))
}

/// The content of the page.
pub(crate) fn content(ctx: &Ctx, view: &CaseView) -> AnyView {
    let (name, reference) = (case::full_name(view), view.case.reference.to_string());
    let columns = ["rule", "says", "did", "entry"].map(|column| ctx.t(&format!("applied-column-{column}")));
    let rules = published(&view.policy);
    let row = |one: &Applied| {
        let rule = rules.iter().find(|rule| rule.id == one.rule);
        let says = rule.map(|rule| say(ctx, &view.policy, rule)).unwrap_or_default();
        let entry = one.entry.map(|entry| {
            let href = format!("{}#entry-{entry}", case_path(view.case.id));
            Cell::link(href, ctx.ta("clock-entry", [("entry", entry.to_string())]))
        });
        vec![
            Cell::link(address(&view.policy.version, &one.rule), one.rule.clone()),
            Cell::text(says),
            Cell::text(did(ctx, one)),
            entry.unwrap_or_else(|| Cell::text("–")),
        ]
    };
    let rows = view.applied.iter().map(row).collect();
    view! {
        <span class="govuk-caption-l">
            <bdi dir="auto">{name}</bdi> " · " <bdi dir="ltr">{reference}</bdi>
        </span>
        <h1 class="govuk-heading-l">{ctx.t("applied-title")}</h1>
        <p class="govuk-body">{ctx.ta("applied-lead", [("version", view.policy.version.clone())])}</p>
        <Table caption=ctx.t("applied-title") caption_hidden=true columns=columns.to_vec() rows=rows dense=true/>
    }
    .into_any()
}

/// What a rule did, in words.
pub(super) fn did(ctx: &Ctx, one: &Applied) -> String {
    let day = one.day.map(|day| words::day(ctx, day)).unwrap_or_default();
    let number = one.number.and_then(|number| i64::try_from(number).ok()).unwrap_or_default();
    let args = [("day", Value::from(day)), ("number", Value::from(number))];
    ctx.ta(&format!("applied-{}", one.effect.as_str().replace('_', "-")), args)
}

/// The section on the page of the case, with the way to the list. Only the present has a page.
pub fn panel(ctx: &Ctx, view: &CaseView) -> AnyView {
    let rules = view.applied.iter().map(|one| one.rule.as_str()).collect::<std::collections::BTreeSet<_>>();
    let count = i64::try_from(rules.len()).unwrap_or(i64::MAX);
    let args = [("count", Value::from(count)), ("version", Value::from(view.policy.version.clone()))];
    let told = ctx.ta("applied-count", args);
    let way = (view.then.is_none() && crate::doors::offers(PATH, &ctx.visitor)).then(|| {
        let (href, label) = (format!("{}/rules", case_path(view.case.id)), ctx.t("applied-list"));
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{label}</a></p> }
    });
    view! {
        <section class="app-panel" aria-labelledby="rules">
            <h2 class="app-panel__title" id="rules">{ctx.t("applied-title")}</h2>
            <p class="govuk-body">{told}</p>
            {way}
        </section>
    }
    .into_any()
}
