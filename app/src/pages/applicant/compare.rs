//! Answers side by side, in words: what a passport says beside what was typed, what two windows changed.

use super::{draft, kit};
use crate::{
    Ctx, Fault,
    islands::{Report, Stale, Words},
    ui::{Choice, LabelSize, Radios},
};
use domain::form::{Answers, Context, Field, Scan, View, field, scan};
use domain::{CaseId, Problem, form};
use leptos::prelude::*;
use services::applicant::{DraftView, Kept};

/// What the lines of the passport mean for a draft. None when there are none, or they cannot be read.
///
/// # Errors
/// [`Fault::Internal`] when the policy no longer has the kind of visa.
pub(crate) fn report(ctx: &Ctx, found: &DraftView) -> Result<Option<Report>, Fault> {
    let context = draft::context(ctx, found)?;
    let scan = scan(found.answers.get("passport-mrz"), &found.answers, &context);
    Ok(scan.ok().map(|scan| told(ctx, &found.answers, &context, scan)))
}

fn told(ctx: &Ctx, answers: &Answers, context: &Context, scan: Scan) -> Report {
    let Scan { fills, filled, differing, expiry } = scan;
    let mut merged = answers.clone();
    merged.merge(fills.clone());
    let says = |answers: &Answers, id: &str| text(ctx, &View::new(answers, context), id);
    // That somebody has more than one name goes without saying.
    let told = filled.iter().filter(|id| **id != "one-name");
    let told = told.map(|id| format!("{}: {}", ctx.t(&format!("field-{id}")), says(&merged, id)));
    let told = told.collect::<Vec<_>>().join("; ");
    let told = match (told.is_empty(), differing.is_empty()) {
        (true, true) => ctx.t("passport-agrees"),
        (true, false) => String::new(),
        (false, true) => ctx.ta("passport-filled", [("fields", told)]),
        (false, false) => ctx.ta("passport-filled-differs", [("fields", told)]),
    };
    let mut sides = Words::new();
    let mut groups = Vec::new();
    for one in differing {
        let mut taken = merged.clone();
        taken.merge(one.take.clone());
        let name = take_name(one.field);
        for (input, text) in one.take.0 {
            sides.insert(format!("{name} typed {input}"), answers.get(&input).to_owned());
            sides.insert(format!("{name} passport {input}"), text);
        }
        let choices = [
            ("typed", ctx.ta("passport-mine", [("answer", says(&merged, one.field))])),
            ("passport", ctx.ta("passport-take", [("answer", says(&taken, one.field))])),
        ];
        let choices = choices.map(|(side, words)| Choice::new(side, words)).to_vec();
        let field = ctx.field(&name, &label(one.field)).size(LabelSize::S);
        groups.push(view! { <Radios field=field choices=choices small=true/> });
    }
    let expiry = expiry.map(|problem| view! { <p class="app-preview__refused">{ctx.problem(&problem)}</p> });
    let choices = (!groups.is_empty()).then(|| {
        view! {
            <p class="govuk-body">{ctx.t("passport-differs")}</p>
            {groups}
            <p class="govuk-hint">{ctx.t("passport-later")}</p>
        }
    });
    let html = view! { {expiry} {choices} }.to_html();
    Report { told, fills: fills.0, html, sides }
}

/// The name of the choice between what was typed and what the passport says.
pub(crate) fn take_name(field: &str) -> String {
    format!("take-{field}")
}

/// The name is compared as a whole.
fn label(id: &str) -> String {
    if matches!(id, "surname" | "one-name") { "applicant-name".to_owned() } else { format!("field-{id}") }
}

/// An answer in words.
fn text(ctx: &Ctx, view: &View<'_>, id: &str) -> String {
    let parts: &[&str] =
        if matches!(id, "surname" | "one-name") { &["surname", "given-names"] } else { &[id] };
    let shown = parts.iter().filter_map(|id| field(id)).filter(|field| view.is_shown(field));
    let words: Vec<String> = shown.flat_map(|field| kit::answer(ctx, view, field)).collect();
    if words.is_empty() { ctx.t("applicant-nothing") } else { words.join(", ") }
}

/// The answers that a page could not save, because they were changed elsewhere.
///
/// # Errors
/// As [`report`].
pub(crate) fn stale(ctx: &Ctx, found: &DraftView, kept: &Kept) -> Result<Vec<Stale>, Fault> {
    let context = draft::context(ctx, found)?;
    let told = kept.stale.iter().filter_map(|id| field(id)).map(|field| {
        let inputs = field.inputs().into_iter();
        Stale {
            field: field.id.to_owned(),
            html: stale_html(
                ctx,
                Problem {
                    key: "autosave-stale".to_owned(),
                    ..stale_problem(ctx, &kept.answers, &context, field)
                },
            ),
            theirs: inputs.map(|input| (input.clone(), kept.answers.get(&input).to_owned())).collect(),
        }
    });
    Ok(told.collect())
}

/// The sentence with a button for each side.
fn stale_html(ctx: &Ctx, problem: Problem) -> String {
    let button = |side: &'static str, words: String| {
        let field = problem.field.clone();
        view! {
            <button type="button" class="govuk-button govuk-button--secondary" data-stale=field data-side=side>{words}</button>
        }
    };
    let drawn = view! {
            <div class="app-stale">
                <p class="govuk-body">{ctx.problem(&problem)}</p>
                <div class="govuk-button-group">
                    {button("mine", ctx.t("autosave-mine"))}
                    {button("theirs", ctx.t("autosave-theirs"))}
                </div>
            </div>
    };
    drawn.to_html()
}

/// The same as problems of the form.
///
/// # Errors
/// As [`report`].
pub(crate) fn stale_problems(ctx: &Ctx, found: &DraftView, kept: &Kept) -> Result<Vec<Problem>, Fault> {
    let context = draft::context(ctx, found)?;
    let fields = kept.stale.iter().filter_map(|id| field(id));
    Ok(fields.map(|field| stale_problem(ctx, &kept.answers, &context, field)).collect())
}

fn stale_problem(ctx: &Ctx, answers: &Answers, context: &Context, field: &Field) -> Problem {
    let there = text(ctx, &View::new(answers, context), field.id);
    Problem::new(field.id, "problem-answer-stale").with("label-key", field.label_key()).with("there", there)
}

/// The words of the passport scan, with the sentences of every fault.
pub(crate) fn scan_words(
    ctx: &Ctx,
    field: &str,
    draft: Option<CaseId>,
    typed: &str,
    report: Option<&Report>,
) -> Words {
    let sentence = |key: &str, part: Option<(&str, &str)>| {
        let mut problem = Problem::new(field, key).with("label-key", format!("field-{}", "passport-mrz"));
        for name in form::PROBLEMS.iter().find(|(known, _)| *known == key).map_or(&[][..], |(_, args)| args) {
            problem = problem.with(*name, format!("{{{name}}}"));
        }
        if let Some((name, value)) = part {
            problem = problem.with(name, value);
        }
        ctx.problem(&problem)
    };
    let mut problems = Words::new();
    for key in ["problem-mrz-shape", "problem-mrz-length", "problem-mrz-sign", "problem-mrz-kind"] {
        problems.insert(key.to_owned(), sentence(key, None));
    }
    for expected in ["letters", "digits"] {
        let key = "problem-mrz-character";
        problems.insert(format!("{key} {expected}"), sentence(key, Some(("expected", expected))));
    }
    for key in ["problem-mrz-check-digit", "problem-mrz-part"] {
        for part in domain::mrz::Field::ALL {
            let said = sentence(key, Some(("what", part.name())));
            problems.insert(format!("{key} {part}"), said);
        }
    }
    problems.insert("id".to_owned(), field.to_owned());
    problems.insert("typed".to_owned(), typed.to_owned());
    if let Some(draft) = draft {
        problems.insert("draft".to_owned(), draft.to_string());
    }
    if let Some(report) = report {
        problems.insert("html".to_owned(), report.html.clone());
        problems.insert("sides".to_owned(), serde_json::to_string(&report.sides).unwrap_or_default());
    }
    problems.insert("marked".to_owned(), ctx.t("passport-marked"));
    problems.insert("wrong".to_owned(), ctx.t("passport-wrong"));
    problems.insert("unread".to_owned(), ctx.t("passport-unread"));
    problems
}
