//! Opens and closes the questions of a page while another answer changes. The form's own conditions decide, the same that
//! the server asks; without the island an answer opens its questions when it is saved.

use super::Words;
use leptos::prelude::*;

/// The id of the place of a question.
pub fn question_id(field: &str) -> String {
    ["question-", field].concat()
}

/// Watches the questions of a section. A closed question keeps what was typed in it; nobody checks it.
#[island]
pub fn OpenQuestions(
    /// The `section`, whether the applicant is a `minor` (`yes`), and the words `opened`, with `{questions}`. Answers of other
    /// pages that decide about this one, as `known <input>`. Labels that depend on other answers, as `needed <field>` and
    /// `optional <field>`.
    words: Words,
) -> impl IntoView {
    let (told, set_told) = signal(String::new());
    #[cfg(feature = "hydrate")]
    browser::watch(words, set_told);
    #[cfg(not(feature = "hydrate"))]
    drop((words, set_told));
    view! { <p class="govuk-visually-hidden" role="status">{told}</p> }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::question_id;
    use crate::islands::{Words, html::say, inputs};
    use domain::form::{Answers, Facts, Field, fields_of};
    use leptos::prelude::*;

    /// Looks once, since a browser may have filled the inputs again after a reload, and then after every change.
    pub(super) fn watch(words: Words, told: WriteSignal<String>) {
        Effect::new(move || {
            look(&words);
            let words = words.clone();
            let heard = move |_| {
                let opened = look(&words);
                if !opened.is_empty() {
                    told.set(say(&words, "opened", &[("questions", &opened.join(", "))]));
                }
            };
            inputs::listen("input", Box::new(heard));
        });
    }

    /// Opens and closes; gives the labels of what was opened.
    fn look(words: &Words) -> Vec<String> {
        let section = say(words, "section", &[]);
        let mut answers = Answers::new();
        for (name, text) in words {
            if let Some(input) = name.strip_prefix("known ") {
                answers.set(input, text.as_str());
            }
        }
        for input in fields_of(&section).flat_map(Field::inputs) {
            if let Some(text) = inputs::answer(&input) {
                answers.set(input, text);
            }
        }
        let facts = Facts { answers: &answers, minor: say(words, "minor", &[]) == "yes" };
        let (mut drawn, mut opened) = (Vec::new(), Vec::new());
        for field in fields_of(&section) {
            let Some(place) = document().get_element_by_id(&question_id(field.id)) else { continue };
            let label = place.query_selector("legend, label").ok().flatten();
            let kind = if facts.would_need(field) { "needed " } else { "optional " };
            if let (Some(words), Some(label)) = (words.get(&[kind, field.id].concat()), &label) {
                label.set_text_content(Some(words));
            }
            let shown = facts.is_shown(field);
            if shown {
                drawn.push(field.id);
            }
            if place.has_attribute("hidden") == shown {
                let _ = place.toggle_attribute_with_force("hidden", !shown);
                if shown {
                    opened.extend(label.and_then(|label| label.text_content()));
                }
            }
        }
        // The server takes a question that was drawn and sends nothing for an empty one.
        inputs::fill("drawn", &drawn.join(","), false);
        opened
    }
}
