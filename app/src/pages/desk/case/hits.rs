//! The watch lists: which were searched, and each hit beside the applicant, with what raised and lowered its score.

use super::words;
use crate::{
    Ctx,
    pages::desk::act,
    ui::{Cell, Details, SummaryList, SummaryRow, Table, Tag, TagColour},
};
use domain::case::{ActionKind, Finding, HitStatus, ListHit, Verdict};
use domain::screening::{DocumentRelation, Evidence, FeatureKind, Known, PairKind, score};
use leptos::prelude::*;
use services::desk::case::CaseView;

/// The section of the page; nothing before a search.
pub fn section(ctx: &Ctx, view: &CaseView) -> AnyView {
    let Some(searched) = &view.case.searched else { return ().into_any() };
    let lists = searched.lists.iter().map(|list| format!("{} {}", list.list, list.version));
    let numbers = format!(
        "{}, {} ({} / {})",
        searched.algorithm, searched.limits.version, searched.limits.hit, searched.limits.serious
    );
    let mut rows = vec![
        SummaryRow::text(ctx.t("hits-searched-at"), words::moment(ctx, view, searched.at)),
        SummaryRow::text(ctx.t("hits-lists"), lists.collect::<Vec<_>>().join(", ")),
        SummaryRow::text(ctx.t("hits-numbers"), numbers),
        SummaryRow::text(ctx.t("hits-found"), searched.found.to_string()),
    ];
    if searched.more > 0 {
        rows.push(SummaryRow::text(ctx.t("hits-more"), ctx.ta("hits-more-value", [("more", searched.more)])));
    }
    let stopped = view.case.hits.iter().any(ListHit::is_unsettled).then(|| {
        view! { <p class="govuk-body"><strong>{ctx.t("hits-stop")}</strong></p> }
    });
    let hits = view.case.hits.iter().rev().map(|hit| one(ctx, view, hit)).collect_view();
    view! {
        <section class="app-panel" aria-labelledby="hits">
            <h2 class="app-panel__title" id="hits">{ctx.t("hits-title")}</h2>
            {stopped}
            <SummaryList rows=rows dense=true/>
            {hits}
        </section>
    }
    .into_any()
}

/// One hit; it stands open until it is settled.
pub fn one(ctx: &Ctx, view: &CaseView, hit: &ListHit) -> AnyView {
    let summary = format!("{}: {}", name(ctx, hit), ctx.named("hit-status", hit.status().as_str()));
    let kind = match hit.status() {
        HitStatus::Open => Some(ActionKind::JudgeHit),
        HitStatus::Waiting => Some(ActionKind::ReviewHit),
        _ => None,
    };
    let act = kind.filter(|kind| view.allowed.contains(kind)).map(|kind| {
        let href = act::path(view.case.id, kind);
        let label = ctx.named("action", kind.as_str());
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{label}</a></p> }
    });
    view! {
        <Details summary=summary open=hit.is_unsettled()>
            {facts(ctx, view, hit)}
            {act}
        </Details>
    }
    .into_any()
}

/// `Hit 1, national 3, N-1, score 812`.
pub fn name(ctx: &Ctx, hit: &ListHit) -> String {
    let list = format!("{} {}", hit.found.list, hit.version);
    let args = [
        ("number", hit.number.to_string()),
        ("list", list),
        ("reference", hit.found.reference.clone()),
        ("score", hit.found.score.to_string()),
    ];
    ctx.ta("hit-name", args)
}

/// The entry beside the applicant, the features, and what people found.
pub fn facts(ctx: &Ctx, view: &CaseView, hit: &ListHit) -> AnyView {
    let serious = hit.serious.then(|| {
        view! { <p class="govuk-body"><Tag label=ctx.t("hit-serious") colour=TagColour::Red/></p> }
    });
    view! {
        {serious}
        {beside(ctx, &hit.person, &hit.found.entry)}
        {features(ctx, &hit.found.evidence)}
        {hit.finding.as_ref().map(|finding| found(ctx, view, finding))}
    }
    .into_any()
}

/// What is known of both.
fn beside(ctx: &Ctx, person: &Known, entry: &Known) -> AnyView {
    let columns = ["what", "applicant", "entry"].map(|column| ctx.t(&format!("hit-column-{column}")));
    let rows = [
        ("names", names(ctx, person), names(ctx, entry)),
        ("births", births(person), births(entry)),
        ("sex", sex(ctx, person), sex(ctx, entry)),
        ("nationalities", nationalities(ctx, person), nationalities(ctx, entry)),
        ("documents", documents(person), documents(entry)),
    ];
    let row = |(what, ours, theirs): (&str, Vec<String>, Vec<String>)| {
        vec![Cell::text(ctx.t(&format!("hit-row-{what}"))), lines(ours), lines(theirs)]
    };
    let rows = rows.into_iter().map(row).collect();
    view! { <Table caption=ctx.t("hit-beside") columns=columns.to_vec() rows=rows dense=true/> }.into_any()
}

fn lines(values: Vec<String>) -> Cell {
    if values.is_empty() {
        return Cell::text("–");
    }
    let lines = values.into_iter().map(|value| view! { <div dir="auto">{value}</div> }).collect_view();
    Cell::view(lines)
}

fn names(ctx: &Ctx, known: &Known) -> Vec<String> {
    let weak = |weak: bool| if weak { format!(" ({})", ctx.t("hit-weak")) } else { String::new() };
    known.names.iter().map(|name| format!("{}{}", name.text, weak(name.weak))).collect()
}

fn births(known: &Known) -> Vec<String> {
    known.births.iter().map(ToString::to_string).collect()
}

fn sex(ctx: &Ctx, known: &Known) -> Vec<String> {
    let name = |sex| match sex {
        domain::mrz::Sex::F => "f",
        domain::mrz::Sex::M => "m",
        domain::mrz::Sex::Unspecified => "x",
    };
    known.sex.map(|sex| ctx.named("sex", name(sex))).into_iter().collect()
}

fn nationalities(ctx: &Ctx, known: &Known) -> Vec<String> {
    known.nationalities.iter().map(|code| words::country(ctx, code)).collect()
}

fn documents(known: &Known) -> Vec<String> {
    let one = |document: &domain::screening::Document| match &document.country {
        Some(country) => format!("{} ({country})", document.number),
        None => document.number.clone(),
    };
    known.documents.iter().map(one).collect()
}

/// What raised and lowered the score, in words, with its points.
fn features(ctx: &Ctx, evidence: &Evidence) -> AnyView {
    let score = score(evidence);
    let columns = ["feature", "points", "why"].map(|column| ctx.t(&format!("hit-column-{column}")));
    let mut rows: Vec<Vec<Cell>> = score
        .features
        .iter()
        .map(|feature| {
            vec![
                Cell::text(ctx.named("hit-feature", feature.kind.as_str())),
                Cell::number(format!("{:+}", feature.points)),
                Cell::text(why(ctx, feature.kind, evidence)),
            ]
        })
        .collect();
    rows.push(vec![Cell::text(ctx.t("hit-score")), Cell::number(score.total.to_string()), Cell::text("")]);
    view! { <Table caption=ctx.t("hit-features") columns=columns.to_vec() rows=rows dense=true/> }.into_any()
}

fn why(ctx: &Ctx, kind: FeatureKind, evidence: &Evidence) -> String {
    match kind {
        FeatureKind::Name => parts(ctx, evidence),
        FeatureKind::Birth => ctx.named("birth-relation", evidence.birth.as_str()),
        FeatureKind::Document if evidence.document != DocumentRelation::None => {
            ctx.named("document-relation", evidence.document.as_str())
        }
        _ => String::new(),
    }
}

/// The parts of the names as they sound: which belong together, and which stand alone.
fn parts(ctx: &Ctx, evidence: &Evidence) -> String {
    let name = &evidence.name;
    let pairs = name.pairs.iter().map(|pair| {
        let (ours, theirs) = (&pair.ours.sound, &pair.theirs.sound);
        match pair.kind {
            PairKind::Same => format!("{ours} = {theirs}"),
            PairKind::Alike => format!("{ours} ≈ {theirs} ({} %)", pair.likeness / 10),
            PairKind::Initial => format!("{ours} ~ {theirs}"),
        }
    });
    let mut told: Vec<String> = pairs.collect();
    for (key, alone) in [("hit-only-applicant", &name.ours_alone), ("hit-only-entry", &name.theirs_alone)] {
        if !alone.is_empty() {
            let sounds = alone.iter().map(|part| part.sound.as_str()).collect::<Vec<_>>().join(" ");
            told.push(ctx.ta(key, [("parts", sounds)]));
        }
    }
    told.join("; ")
}

fn found(ctx: &Ctx, view: &CaseView, finding: &Finding) -> AnyView {
    let said = |by, at, reason: &str| {
        let line = format!("{}, {}", view.name_of(by), words::moment(ctx, view, at));
        let reason = reason.to_owned();
        view! { <p class="govuk-body-s">{line}</p> <p class="app-lines" dir="auto">{reason}</p> }
    };
    let key = match finding.verdict {
        Verdict::Cleared => "hit-was-cleared",
        Verdict::Confirmed => "hit-was-confirmed",
    };
    let mut rows = vec![SummaryRow::view(ctx.t(key), said(finding.by, finding.at, &finding.reason))];
    if let Some(second) = &finding.second {
        rows.push(SummaryRow::view(ctx.t("hit-second"), said(second.by, second.at, &second.reason)));
    } else if finding.second_needed {
        rows.push(SummaryRow::text(ctx.t("hit-second"), ctx.t("hit-second-awaited")));
    }
    view! { <SummaryList rows=rows dense=true/> }.into_any()
}
