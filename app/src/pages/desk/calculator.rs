//! The calculator of stays: entries and exits that somebody types, and what they leave. Nothing is kept.

use super::words;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, Cell, LabelSize, SummaryList, SummaryRow, Table, TextArea, TextInput},
};
use axum::{extract::Query, response::Response};
use domain::{Date, Problem, Problems, form::date::days_counted, policy::StayRules, stay::Stays};
use leptos::prelude::*;
use serde::Deserialize;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A line for each stay: day of entry and day of exit.
    pub stays: String,
    /// The day on which another stay begins.
    pub entry: String,
    /// Its days.
    pub days: String,
}

/// An answer.
struct Answer {
    stays: Stays,
    entry: Date,
    days: u16,
}

/// Shows the page.
///
/// # Errors
/// [`Fault`] when the page cannot be drawn.
pub async fn get(mut ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let rules = ctx.state.services.policies.current().stays;
    let answer =
        if asked.entry.is_empty() && asked.stays.is_empty() { None } else { Some(answer(rules, &asked)) };
    let answer = match answer {
        Some(Err(problems)) => {
            ctx.flash.problems = problems;
            None
        }
        Some(Ok(answer)) => Some(answer),
        None => None,
    };
    let content = view(&ctx, rules, &asked, answer.as_ref());
    Ok(Page::new(&ctx, ctx.t("calculator-title")).back("/desk", ctx.t("desk-back")).show(content))
}

fn answer(rules: StayRules, asked: &Asked) -> Result<Answer, Problems> {
    let (stays, mut problems) = match domain::stay::read(rules, "stays", &asked.stays) {
        Ok(stays) => (Some(stays), Problems::default()),
        Err(problems) => (None, problems),
    };
    let entry = asked.entry.trim().parse().ok();
    if entry.is_none() {
        problems.push(Problem::new("entry", "problem-calculator-day"));
    }
    let days = if asked.days.trim().is_empty() { Some(1) } else { asked.days.trim().parse().ok() };
    let days = days.filter(|days| (1..=rules.days).contains(days));
    if days.is_none() {
        problems.push(Problem::new("days", "problem-calculator-days").with("most", rules.days));
    }
    match (stays, entry, days) {
        (Some(stays), Some(entry), Some(days)) => Ok(Answer { stays, entry, days }),
        _ => Err(problems),
    }
}

fn view(ctx: &Ctx, rules: StayRules, asked: &Asked, answer: Option<&Answer>) -> AnyView {
    let within = [("days", i64::from(rules.days)), ("within", i64::from(rules.within_days))];
    let stays =
        ctx.field("stays", "calculator-stays").size(LabelSize::S).hint(ctx.t("calculator-stays-hint"));
    let entry =
        ctx.field("entry", "calculator-entry").size(LabelSize::S).hint(ctx.t("calculator-entry-hint"));
    let days = ctx.field("days", "calculator-days").size(LabelSize::S);
    view! {
        <h1 class="govuk-heading-l">{ctx.t("calculator-title")}</h1>
        <p class="govuk-body">{ctx.ta("stays-rule-words", within)}</p>
        <form method="get" action="/desk/stays">
            <TextArea field=stays.value(&asked.stays) rows=6/>
            <TextInput field=entry.value(&asked.entry) width=10 ltr=true/>
            <TextInput field=days.value(&asked.days) width=5 ltr=true/>
            <Button label=ctx.t("calculator-go")/>
        </form>
        {answer.map(|answer| told(ctx, answer))}
    }
    .into_any()
}

fn told(ctx: &Ctx, answer: &Answer) -> AnyView {
    let Answer { stays, entry, days } = answer;
    let day = |day: Option<Date>| day.map_or_else(|| "–".to_owned(), |day| words::day(ctx, day));
    let count = |count: u32| ctx.ta("core-days", [("days", i64::from(count))]);
    let rows = vec![
        SummaryRow::text(ctx.t("calculator-used"), count(stays.used_on(*entry))),
        SummaryRow::text(ctx.t("calculator-left"), count(stays.left_on(*entry))),
        SummaryRow::text(ctx.t("calculator-last-day"), day(stays.last_day_from(*entry))),
        SummaryRow::text(ctx.t("calculator-longest"), count(stays.longest_from(*entry))),
        SummaryRow::text(ctx.t("calculator-earliest"), day(stays.earliest_for(*days, *entry))),
    ];
    let columns = ["entry", "exit", "days"].map(|column| ctx.t(&format!("stays-column-{column}")));
    let visits = stays.visits().iter().map(|visit| {
        vec![
            Cell::text(words::day(ctx, visit.entry)),
            Cell::text(words::day(ctx, visit.exit)),
            Cell::number(days_counted(visit.entry, visit.exit).to_string()),
        ]
    });
    let visits: Vec<_> = visits.collect();
    let table = (!visits.is_empty()).then(|| {
        view! { <Table caption=ctx.t("calculator-counted") columns=columns.to_vec() rows=visits dense=true/> }
    });
    view! {
        <h2 class="govuk-heading-m">{ctx.t("calculator-answer")}</h2>
        <SummaryList rows=rows/>
        {table}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{Asked, answer};
    use domain::policy::StayRules;

    fn asked(stays: &str, entry: &str, days: &str) -> Asked {
        Asked { stays: stays.to_owned(), entry: entry.to_owned(), days: days.to_owned() }
    }

    #[test]
    fn it_counts_what_was_typed() {
        let read = asked("2014-08-15 2014-09-30", "2014-11-01", "");
        let Ok(told) = answer(StayRules::default(), &read) else { panic!("an answer") };
        assert_eq!(told.stays.last_day_from(told.entry), Some(jiff::civil::date(2014, 12, 13)));
        assert_eq!(told.days, 1);
    }

    #[test]
    fn every_wrong_input_is_named() {
        let Err(problems) = answer(StayRules::default(), &asked("2014-08-15", "soon", "91")) else {
            panic!("problems")
        };
        let fields: Vec<&str> = problems.0.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["stays", "entry", "days"]);
    }
}
