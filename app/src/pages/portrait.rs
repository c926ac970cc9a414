//! A portrait with what was found on it: the picture, each place marked and numbered, and for each what is wrong, where, and
//! how to put it right. Applicants and officers see the same.

use crate::{
    Ctx,
    ui::{Tag, TagColour},
};
use domain::portrait::{Area, Examined, Finding, HEIGHT, Rule, WIDTH};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The picture at `source` with its findings.
pub fn marked(source: String, alt: String, examined: &Examined) -> AnyView {
    let marks = examined.findings.iter().enumerate().map(|(at, finding)| mark(at + 1, finding.area));
    let view_box = format!("0 0 1000 {}", along(1000));
    view! {
        <figure class="app-marked">
            <img class="app-marked__picture" src=source alt=alt width=WIDTH.to_string() height=HEIGHT.to_string()/>
            <svg class="app-marked__lines" viewBox=view_box aria-hidden="true" focusable="false">
                {marks.collect_view()}
            </svg>
        </figure>
    }
    .into_any()
}

/// The place of a portrait that a script draws.
pub fn unmarked() -> AnyView {
    let view_box = format!("0 0 1000 {}", along(1000));
    view! {
        <figure class="app-marked">
            <svg class="app-marked__lines" viewBox=view_box aria-hidden="true" focusable="false"></svg>
        </figure>
    }
    .into_any()
}

/// The sentences of all findings for a script, as JSON: by rule what is wrong (with `{measured}`), how to put it right, and
/// how grave it is; and what stands above them.
pub fn words(ctx: &Ctx) -> String {
    let mut words: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for rule in Rule::ALL {
        let (grave, _) = weight(*rule);
        let sentences = [what(ctx, *rule, "{measured}"), fix(ctx, *rule), ctx.t(grave)];
        words.insert(rule.as_str(), sentences.to_vec());
    }
    words.insert("", ["portrait-fine", "portrait-found", "cut-frame"].map(|key| ctx.t(key)).to_vec());
    serde_json::to_string(&words).unwrap_or_default()
}

/// The findings in words, or that there are none.
pub fn findings(ctx: &Ctx, examined: &Examined) -> AnyView {
    if examined.findings.is_empty() {
        return view! { <p class="govuk-body">{ctx.t("portrait-fine")}</p> }.into_any();
    }
    let items = examined.findings.iter().map(|finding| view! { <li>{said(ctx, finding)}</li> });
    view! {
        <p class="govuk-body">{ctx.t("portrait-found")}</p>
        <ol class="govuk-list govuk-list--number app-findings">{items.collect_view()}</ol>
    }
    .into_any()
}

fn said(ctx: &Ctx, finding: &Finding) -> AnyView {
    let (word, colour) = weight(finding.rule);
    view! {
        <strong>{what(ctx, finding.rule, finding.measured.to_string())}</strong>
        " " <Tag label=ctx.t(word) colour=colour/>
        <br/>
        {fix(ctx, finding.rule)}
    }
    .into_any()
}

fn what(ctx: &Ctx, rule: Rule, measured: impl Into<String>) -> String {
    ctx.ta(&format!("portrait-rule-{}", rule.as_str().replace('_', "-")), [("measured", measured.into())])
}

fn fix(ctx: &Ctx, rule: Rule) -> String {
    ctx.named("portrait-fix", rule.as_str())
}

const fn weight(rule: Rule) -> (&'static str, TagColour) {
    match rule.is_grave() {
        true => ("portrait-grave", TagColour::Red),
        false => ("portrait-advice", TagColour::Yellow),
    }
}

/// A thousandth of the height of a portrait, where a thousandth of its width is one.
fn along(part: i32) -> i32 {
    i32::try_from(i64::from(part) * i64::from(HEIGHT) / i64::from(WIDTH)).unwrap_or(part)
}

fn mark(number: usize, area: Area) -> AnyView {
    let area = area.visible();
    // The line lies inside, so that one around the whole picture is seen.
    let (x, y) = (area.x + 5, along(area.y) + 5);
    let (width, height) = ((area.width - 10).max(1), (along(area.height) - 10).max(1));
    // Numbers of marks around the same place stand below each other.
    let step = 80 * i32::try_from(number - 1).unwrap_or(0);
    let (left, top) = (x.min(920), (y + step).min(along(1000) - 80));
    view! {
        <rect class="app-mark" x=x y=y width=width height=height/>
        <rect class="app-mark__sheet" x=left y=top width="74" height="74"/>
        <text class="app-mark__number" x=left + 37 y=top + 56 text-anchor="middle">{number.to_string()}</text>
    }
    .into_any()
}
