//! Every last day of a case: which, how it stands, and step by step why it is that day.

use super::words;
use crate::{
    Ctx,
    ui::{Cell, Table, Tag, TagColour},
};
use domain::clock::{ClockKind, ClockState, Step};
use leptos::prelude::*;
use services::desk::{case::CaseView, clocks::ClockView};

/// The section of the page; nothing before a clock runs.
pub fn panel(ctx: &Ctx, view: &CaseView) -> AnyView {
    if view.clocks.is_empty() {
        return ().into_any();
    }
    view! { <section class="app-panel">{table(ctx, view)}</section> }.into_any()
}

/// The table, also above the forms that change a clock.
pub fn table(ctx: &Ctx, view: &CaseView) -> AnyView {
    let columns = ["kind", "last", "state", "why"].map(|column| ctx.t(&format!("clock-column-{column}")));
    let rows = view.clocks.iter().map(|shown| row(ctx, view, shown)).collect();
    view! { <Table caption=ctx.t("clock-title") columns=columns.to_vec() rows=rows dense=true/> }.into_any()
}

fn row(ctx: &Ctx, view: &CaseView, shown: &ClockView) -> Vec<Cell> {
    let clock = &shown.clock;
    let last = match (clock.last_day(), clock.stopped_since) {
        (Some(day), _) => words::day(ctx, day),
        (None, Some(since)) => ctx.ta("clock-stands-since", [("day", words::day(ctx, since))]),
        (None, None) => "–".to_owned(),
    };
    let steps = clock.steps.iter().zip(&shown.entries);
    let steps = steps.map(|(step, entry)| self::step(ctx, step, *entry)).collect_view();
    vec![
        Cell::text(name(ctx, view, shown)),
        Cell::text(last),
        Cell::view(
            view! { <Tag label=ctx.named("clock-state", shown.state.as_str()) colour=colour(shown.state)/> },
        ),
        Cell::view(view! { <ol class="govuk-list">{steps}</ol> }),
    ]
}

/// What the clock is for; of a consultation, with the authority.
fn name(ctx: &Ctx, view: &CaseView, shown: &ClockView) -> String {
    let name = ctx.named("clock-kind", shown.clock.kind.as_str());
    let asked = view.case.consultations.get(shown.clock.number);
    match asked.filter(|_| shown.clock.kind == ClockKind::Consultation) {
        Some(asked) => format!("{name}: {}", asked.authority),
        None => name,
    }
}

/// How many days, until which day, by which rule, after which entry of the journal.
fn step(ctx: &Ctx, step: &Step, entry: Option<u64>) -> AnyView {
    let begun = words::day(ctx, step.from);
    let args = [("days", step.days.to_string()), ("begun", begun), ("last", words::day(ctx, step.last_day))];
    let words = ctx.ta(&step.key(), args);
    let entry = entry.map(|entry| {
        let href = format!("#entry-{entry}");
        let label = ctx.ta("clock-entry", [("entry", entry.to_string())]);
        view! { " " <a class="govuk-link" href=href>{label}</a> }
    });
    view! { <li>{words} " " <code dir="ltr">{step.rule}</code> {entry}</li> }.into_any()
}

const fn colour(state: ClockState) -> TagColour {
    match state {
        ClockState::Running => TagColour::Brand,
        ClockState::Stopped => TagColour::Yellow,
        ClockState::Met => TagColour::Green,
        ClockState::Late | ClockState::Overdue => TagColour::Red,
        ClockState::Ended => TagColour::Grey,
    }
}
