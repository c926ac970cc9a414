//! Other applications that may be by the same person: why each is suggested, and what a person said of it.

use super::words;
use crate::{
    Ctx,
    pages::desk::act::{self, case_path},
    ui::{Cell, Details, SummaryList, SummaryRow, Table, Warning},
};
use domain::case::{ActionKind, KinFinding, Likeness};
use domain::screening::FeatureKind;
use leptos::prelude::*;
use services::desk::case::CaseView;
use services::desk::earlier::{EarlierCase, OF_A_PASSPORT};
use services::words::Value;

/// What is done from this section, and offered only where there is something to do it to.
pub const ACTIONS: &[ActionKind] = &[ActionKind::LinkCase, ActionKind::SetApart, ActionKind::TakeBackLink];

/// The section of the page.
pub fn section(ctx: &Ctx, view: &CaseView) -> AnyView {
    let cases = view.earlier.cases.iter().map(|other| one(ctx, view, other)).collect_view();
    // Where not all were compared nobody can say that there is none.
    let none = (view.earlier.cases.is_empty() && view.earlier.elsewhere.is_empty() && !view.earlier.many)
        .then(|| view! { <p class="govuk-body">{ctx.t("desk-earlier-none")}</p> });
    // Of an application that is linked it is known.
    let twice = view.earlier.cases.iter().any(|other| other.same_days && !is_settled(other));
    let twice = twice.then(|| {
        let text = ctx.t("desk-earlier-same-days-stop");
        view! { <Warning prefix=ctx.t("ui-warning") text=text/> }
    });
    let many = view.earlier.many.then(|| {
        let args = [
            ("count", Value::from(OF_A_PASSPORT)),
            ("number", Value::from(view.case.subject.passport.number.clone())),
        ];
        view! { <p class="govuk-body">{ctx.ta("kin-many", args)}</p> }
    });
    let has = |kind: ActionKind| match kind {
        ActionKind::SetApart => view.earlier.open().any(|other| !other.is_linked()),
        ActionKind::TakeBackLink => view.case.kin_standing().next().is_some(),
        _ => true,
    };
    let links =
        ACTIONS.iter().copied().filter(|kind| view.allowed.contains(kind) && has(*kind)).map(|kind| {
            let (href, label) = (act::path(view.case.id, kind), ctx.named("action", kind.as_str()));
            view! { <li><a class="govuk-link" href=href>{label}</a></li> }
        });
    let links: Vec<_> = links.collect();
    let links = (!links.is_empty()).then(|| view! { <ul class="govuk-list">{links}</ul> });
    view! {
        <section class="app-panel" aria-labelledby="earlier">
            <h2 class="app-panel__title" id="earlier">{ctx.t("desk-earlier")}</h2>
            {twice}
            {none}
            {cases}
            {many}
            {elsewhere(ctx, view)}
            {links}
        </section>
    }
    .into_any()
}

fn is_settled(other: &EarlierCase) -> bool {
    other.finding.is_some() && !other.is_open()
}

/// One application; it stands open until somebody has said what it is.
fn one(ctx: &Ctx, view: &CaseView, other: &EarlierCase) -> AnyView {
    let how = match &other.finding {
        Some(finding) => ctx.named("kin-verdict", finding.verdict.as_str()),
        None => ctx.t("kin-suggested"),
    };
    let summary = format!("{}: {how}", name(other));
    view! { <Details summary=summary open=other.is_open()>{facts(ctx, view, other)}</Details> }.into_any()
}

/// `7K2M-90QD-4, ERIKSSON, Anna`.
pub fn name(other: &EarlierCase) -> String {
    format!("{}, {}", other.reference, other.name)
}

/// What is known of it, why it is suggested, and what was said.
pub fn facts(ctx: &Ctx, view: &CaseView, other: &EarlierCase) -> AnyView {
    let (href, reference) = (case_path(other.id), other.reference.to_string());
    let file = view! {
        <a class="govuk-link" href=href><bdi dir="ltr">{reference}</bdi></a>
        " " {words::state(ctx, other.state)} " " {words::visa_type(ctx, &view.policy, &other.visa_type)}
    };
    let mut rows = vec![
        SummaryRow::view(ctx.t("kin-application"), file),
        SummaryRow::text(ctx.t("desk-submitted"), words::moment(ctx, view, other.submitted_at)),
        SummaryRow::text(ctx.t("kin-trip"), words::days(ctx, other.trip.0, other.trip.1)),
    ];
    if let Some((from, until)) = other.valid {
        let number = other.visa_number.as_ref().map(|number| format!("{number}, ")).unwrap_or_default();
        rows.push(SummaryRow::text(ctx.t("kin-visa"), format!("{number}{}", words::days(ctx, from, until))));
    }
    if other.same_days {
        rows.push(SummaryRow::text(ctx.t("kin-same-days"), ctx.t("kin-same-days-words")));
    }
    if let Some(likeness) = &other.likeness {
        rows.push(SummaryRow::view(ctx.t("kin-reasons"), reasons(ctx, likeness)));
    }
    let points = other.likeness.as_ref().map(|likeness| points(ctx, likeness));
    let said = other.finding.as_ref().map(|finding| said(ctx, view, other, finding));
    view! { <SummaryList rows=rows dense=true/> {points} {said} }.into_any()
}

fn reasons(ctx: &Ctx, likeness: &Likeness) -> AnyView {
    let reasons = likeness.reasons.iter().map(|reason| ctx.named("kin-reason", reason.as_str()));
    let reasons = reasons.map(|reason| view! { <li>{reason}</li> }).collect_view();
    view! { <ul class="govuk-list">{reasons}</ul> }.into_any()
}

/// The points of name and birth, as for a hit of a watch list.
fn points(ctx: &Ctx, likeness: &Likeness) -> AnyView {
    if likeness.features.is_empty() {
        return ().into_any();
    }
    let columns = ["feature", "points", "why"].map(|column| ctx.t(&format!("hit-column-{column}")));
    let birth = likeness.birth.map(|birth| ctx.named("birth-relation", birth.as_str()));
    let row = |feature: &domain::screening::Feature| {
        let why = birth.clone().filter(|_| feature.kind == FeatureKind::Birth).unwrap_or_default();
        vec![
            Cell::text(ctx.named("hit-feature", feature.kind.as_str())),
            Cell::number(format!("{:+}", feature.points)),
            Cell::text(why),
        ]
    };
    let mut rows: Vec<_> = likeness.features.iter().map(row).collect();
    rows.push(vec![Cell::text(ctx.t("hit-score")), Cell::number(likeness.score.to_string()), Cell::text("")]);
    view! { <Table caption=ctx.t("kin-points") columns=columns.to_vec() rows=rows dense=true/> }.into_any()
}

/// Who said what, when and why.
fn said(ctx: &Ctx, view: &CaseView, other: &EarlierCase, finding: &KinFinding) -> AnyView {
    let line = format!("{}, {}", view.name_of(finding.by), words::moment(ctx, view, finding.at));
    let reason = finding.reason.clone();
    let value = view! { <p class="govuk-body-s">{line}</p> <p class="app-lines" dir="auto">{reason}</p> };
    let verdict = ctx.named("kin-verdict", finding.verdict.as_str());
    let changed = other.is_open().then(|| {
        view! { <p class="govuk-body"><strong>{ctx.t("kin-changed")}</strong></p> }
    });
    view! { <SummaryList rows=vec![SummaryRow::view(verdict, value)] dense=true/> {changed} }.into_any()
}

/// Applications at other posts: only that there are some, and whom to ask.
fn elsewhere(ctx: &Ctx, view: &CaseView) -> AnyView {
    let lines = view.earlier.elsewhere.iter().map(|(post, count)| {
        let known = view.policy.post(post);
        let name = known.map_or_else(|| post.to_string(), |post| post.name.get(ctx.lang.code()).to_owned());
        let address = known.map(|post| post.email.clone()).unwrap_or_default();
        let count = i64::try_from(*count).unwrap_or(i64::MAX);
        let args =
            [("post", Value::from(name)), ("count", Value::from(count)), ("address", Value::from(address))];
        view! { <p class="govuk-body" dir="auto">{ctx.ta("kin-elsewhere", args)}</p> }
    });
    lines.collect_view().into_any()
}
