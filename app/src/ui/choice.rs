//! Inputs that are chosen from.

use super::field::{Field, grouped, labelled};
use leptos::prelude::*;

/// One thing to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The value that is sent.
    pub value: String,
    /// Its words.
    pub label: String,
    /// Help under the words.
    pub hint: Option<String>,
}

impl Choice {
    /// A choice without help.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    /// An empty first choice, for a field in which nothing is chosen yet, and the others.
    pub fn after_empty(others: impl IntoIterator<Item = Self>) -> Vec<Self> {
        std::iter::once(Self::new("", "")).chain(others).collect()
    }

    /// Help under the words.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The id of a choice: the field's own for the first, so that the error summary leads there.
fn id_of(field: &Field, at: usize) -> String {
    if at == 0 { field.name.clone() } else { format!("{}-{}", field.name, at + 1) }
}

fn items(field: &Field, choices: Vec<Choice>, kind: &'static str) -> Vec<AnyView> {
    let base = format!("govuk-{}", if kind == "radio" { "radios" } else { "checkboxes" });
    choices
        .into_iter()
        .enumerate()
        .map(|(at, choice)| {
            let id = id_of(field, at);
            let hint_id = choice.hint.as_ref().map(|_| format!("{}-{}-hint", field.name, at + 1));
            let checked = field.values.contains(&choice.value);
            let hint = choice.hint.zip(hint_id.clone()).map(|(hint, hint_id)| {
                view! { <div id=hint_id class=format!("govuk-hint {base}__hint")>{hint}</div> }
            });
            view! {
                <div class=format!("{base}__item")>
                    <input
                        class=format!("{base}__input")
                        id=id.clone()
                        name=field.name.clone()
                        type=kind
                        value=choice.value
                        checked=checked
                        aria-describedby=hint_id
                    />
                    <label class=format!("govuk-label {base}__label") for=id>{choice.label}</label>
                    {hint}
                </div>
            }
            .into_any()
        })
        .collect()
}

/// One of few.
#[component]
pub fn Radios(
    /// Name, words, value and error.
    field: Field,
    /// What can be chosen.
    choices: Vec<Choice>,
    /// Side by side: for two short choices.
    #[prop(optional)]
    inline: bool,
    /// Smaller, for staff filters.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let mut class = "govuk-radios".to_owned();
    if inline {
        class.push_str(" govuk-radios--inline");
    }
    if small {
        class.push_str(" govuk-radios--small");
    }
    let items = items(&field, choices, "radio");
    grouped(&field, None, view! { <div class=class>{items}</div> })
}

/// Any number of few.
#[component]
pub fn Checkboxes(
    /// Name, words, values and error.
    field: Field,
    /// What can be chosen.
    choices: Vec<Choice>,
    /// Smaller, for staff filters.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let class = if small { "govuk-checkboxes govuk-checkboxes--small" } else { "govuk-checkboxes" };
    let items = items(&field, choices, "checkbox");
    grouped(&field, None, view! { <div class=class>{items}</div> })
}

/// One of many.
#[component]
pub fn Select(
    /// Name, words, value and error.
    field: Field,
    /// What can be chosen. Begin with an empty value when nothing is chosen yet.
    choices: Vec<Choice>,
    /// What a browser may fill in, for example `country`.
    #[prop(optional, into)]
    autocomplete: Option<String>,
) -> impl IntoView {
    let chosen = field.first();
    let options = choices
        .into_iter()
        .map(|choice| {
            let selected = choice.value == chosen;
            view! { <option value=choice.value selected=selected>{choice.label}</option> }
        })
        .collect_view();
    let control = view! {
        <select
            class=field.class("govuk-select")
            id=field.name.clone()
            name=field.name.clone()
            autocomplete=autocomplete
            aria-describedby=field.described_by()
        >
            {options}
        </select>
    };
    labelled(&field, control)
}
