//! One question of the form, drawn from its line in the table.

use super::kit;
use crate::{
    Ctx,
    ui::{self, Checkboxes, Choice, DateInput, Radios, Select, TextArea, TextInput},
};
use domain::form::{Field, Kind, View, Width, date};
use leptos::prelude::*;

/// The inputs of a field, filled with what was typed. With `alone` the label is the title of the page.
pub fn question(ctx: &Ctx, view: &View<'_>, field: &Field) -> AnyView {
    let typed = view.answers.get(field.id).to_owned();
    let input = words(ctx, view, field);
    match field.kind {
        Kind::Date | Kind::BirthDate => date_input(ctx, view, field, input),
        Kind::Country => {
            let code = view.value(field.id).unwrap_or(typed);
            let mut choices = kit::countries(ctx, field);
            // Whatever stands there is shown, also when it is no country of the list.
            if !choices.iter().any(|choice| choice.value == code) {
                choices.push(Choice::new(code.clone(), code.clone()));
            }
            let auto = field.autocomplete.map(str::to_owned).unwrap_or_default();
            view! { <Select field=input.value(code) choices=choices autocomplete=auto/> }.into_any()
        }
        Kind::YesNo => {
            let choices = options(ctx, view, field);
            view! { <Radios field=input.value(typed) choices=choices inline=true/> }.into_any()
        }
        Kind::Choice(_) => {
            let choices = options(ctx, view, field);
            view! { <Radios field=input.value(typed) choices=choices/> }.into_any()
        }
        Kind::Choices(_) => {
            let chosen: Vec<String> = view.answers.choices(field.id).map(str::to_owned).collect();
            let choices = options(ctx, view, field);
            view! { <Checkboxes field=input.values(chosen) choices=choices/> }.into_any()
        }
        Kind::Accept => {
            let choices = vec![Choice::new("yes", ctx.t(&field.label_key()))];
            let legend = ctx.field(field.id, "applicant-accept").hidden_label().value(typed);
            view! { <Checkboxes field=legend choices=choices/> }.into_any()
        }
        Kind::LongText => view! { <TextArea field=input.value(typed) rows=4/> }.into_any(),
        Kind::Mrz => view! { <TextArea field=input.value(typed) rows=3 machine=true/> }.into_any(),
        _ => line(field, input.value(typed)),
    }
}

/// Label, hint and error. The number of the printed form stands beside the label, as people at the counter ask for it.
fn words(ctx: &Ctx, view: &View<'_>, field: &Field) -> ui::Field {
    let mut input = ctx.field(field.id, &field.label_key());
    if !view.would_need(field) {
        input.label = ctx.ta("applicant-optional", [("label", input.label.clone())]);
    }
    match field.hint_key() {
        Some(hint) => input.hint(ctx.t(&hint)),
        None => input,
    }
}

fn options(ctx: &Ctx, view: &View<'_>, field: &Field) -> Vec<Choice> {
    view.offered(field).into_iter().map(|name| Choice::new(name, ctx.t(&field.option_key(name)))).collect()
}

fn date_input(ctx: &Ctx, view: &View<'_>, field: &Field, input: ui::Field) -> AnyView {
    let [day, month, year] = date::parts(field.id).map(|part| view.answers.get(&part).to_owned());
    let birth = field.kind == Kind::BirthDate && field.autocomplete.is_some();
    view! {
        <DateInput
            field=input.date(day, month, year)
            day=ctx.t("ui-day")
            month=ctx.t("ui-month")
            year=ctx.t("ui-year")
            birth=birth
        />
    }
    .into_any()
}

/// A text of one line, with the keyboard and the width that fit its kind.
fn line(field: &Field, input: ui::Field) -> AnyView {
    let auto = field.autocomplete.map(str::to_owned);
    let width = match field.width {
        Width::Short => 5,
        Width::Medium => 20,
        Width::Full => 0,
    };
    match field.kind {
        Kind::Email => {
            view! { <TextInput field=input autocomplete=auto.unwrap_or_default() kind="email" ltr=true/> }
                .into_any()
        }
        Kind::Phone => {
            let auto = auto.unwrap_or_default();
            view! { <TextInput field=input autocomplete=auto kind="tel" ltr=true width=width/> }.into_any()
        }
        Kind::Integer => view! { <TextInput field=input inputmode="numeric" ltr=true width=5/> }.into_any(),
        Kind::PassportNumber => view! { <TextInput field=input ltr=true width=20/> }.into_any(),
        _ => match auto {
            Some(auto) => view! { <TextInput field=input autocomplete=auto width=width/> }.into_any(),
            None => view! { <TextInput field=input width=width/> }.into_any(),
        },
    }
}
