//! Answers as they stand beside answers as they should be, for the applicant who asks and the officer who decides.

use crate::Ctx;
use crate::pages::applicant::answer;
use crate::ui::{Cell, SummaryRow, Table, Tag, TagColour};
use domain::case::{AmendmentEnd, FieldChange};
use domain::form::{self, Answers, Context, Field, Kind, View};
use leptos::prelude::*;

/// One field in words.
pub struct Changed {
    /// The field of the form.
    pub field: &'static str,
    /// Its question.
    pub label: String,
    /// The answer as it stands, one line for each; empty without one.
    pub was: Vec<String>,
    /// The answer as it should be.
    pub now: Vec<String>,
    /// Both keep the direction of what machines read.
    pub machine: bool,
}

/// The changes in words. `base` are the other answers of the form, on which some words depend.
pub fn changed(ctx: &Ctx, base: &Answers, context: &Context, changes: &[FieldChange]) -> Vec<Changed> {
    let side = |field: &Field, side: &Answers| {
        let mut answers = base.clone();
        answers.merge(side.clone());
        answer(ctx, &View::new(&answers, context), field)
    };
    let one = |change: &FieldChange| {
        let field = form::field(&change.field)?;
        Some(Changed {
            field: field.id,
            label: ctx.t(&field.label_key()),
            was: side(field, &change.was),
            now: side(field, &change.now),
            machine: matches!(field.kind, Kind::PassportNumber | Kind::Mrz | Kind::Email | Kind::Phone),
        })
    };
    changes.iter().filter_map(one).collect()
}

/// The changes side by side, for who has to compare them.
pub fn table(ctx: &Ctx, caption: String, rows: Vec<Changed>) -> AnyView {
    let columns = ["changed-question", "changed-was", "changed-now"].map(|key| ctx.t(key)).to_vec();
    let rows = rows.into_iter().map(|row| {
        let [was, now] = [row.was, row.now].map(|side| Cell::view(lines(ctx, side, row.machine)));
        vec![Cell::text(row.label), was, now]
    });
    view! { <Table caption=caption cards=true columns=columns rows=rows.collect()/> }.into_any()
}

/// One change below its question, which fits on a phone; with what became of it, if that is known.
pub fn row(ctx: &Ctx, row: Changed, fate: Option<AnyView>) -> SummaryRow {
    let [was, now] = [row.was, row.now].map(|side| lines(ctx, side, row.machine));
    let value = view! {
        <p class="govuk-body-s govuk-!-margin-bottom-1"><span class="govuk-hint">{ctx.t("changed-was")}</span> {was}</p>
        <p class="govuk-body-s govuk-!-margin-bottom-1"><span class="govuk-hint">{ctx.t("changed-now")}</span> {now}</p>
        {fate}
    };
    SummaryRow::view(row.label, value)
}

/// Whether a field was taken over, as a tag.
pub fn fate(ctx: &Ctx, end: &AmendmentEnd, field: &str) -> AnyView {
    let (key, colour) = match (end.by, end.accepted.contains(field)) {
        (None, _) => ("changed-taken-back", TagColour::Grey),
        (Some(_), true) => ("changed-accepted", TagColour::Green),
        (Some(_), false) => ("changed-declined", TagColour::Orange),
    };
    view! { <Tag label=ctx.t(key) colour=colour/> }.into_any()
}

fn lines(ctx: &Ctx, lines: Vec<String>, machine: bool) -> AnyView {
    if lines.is_empty() {
        return view! { <span class="govuk-hint">{ctx.t("check-empty")}</span> }.into_any();
    }
    let direction = if machine { "ltr" } else { "auto" };
    let lines = lines.into_iter().map(|line| view! { <bdi dir=direction>{line}</bdi> <br/> });
    lines.collect::<Vec<_>>().into_any()
}
