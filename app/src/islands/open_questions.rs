//! Opens and closes the questions of a page while another answer changes. The form's own conditions decide, the same that
//! the server asks; without the island an answer opens its questions when it is saved.

#[cfg(feature = "ssr")]
use super::Words;
use leptos::prelude::*;

/// The id of the place of a question.
pub fn question_id(field: &str) -> String {
    ["question-", field].concat()
}

/// Watches the questions of a section. A closed question keeps what was typed in it; nobody checks it. `words`: the
/// `section`, whether the applicant is a `minor` (`yes`), and the words `opened`, with `{questions}`. Answers of other pages
/// that decide about this one, as `known <input>`. Labels that depend on other answers, as `needed <field>` and
/// `optional <field>`.
#[cfg(feature = "ssr")]
pub fn open_questions(words: &Words) -> AnyView {
    view! {
        <div id="open-questions" data-words=super::data(words)>
            <p class="govuk-visually-hidden" role="status"></p>
            <OpenQuestions/>
        </div>
    }
    .into_any()
}

/// The browser's part of [`open_questions`].
#[island]
pub fn OpenQuestions() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::watch();
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::question_id;
    use crate::islands::{Words, html::say, page};
    use domain::form::{Answers, Facts, Field, fields_of};

    /// Looks once, since a browser may have filled the inputs again after a reload, and then after every change.
    pub(super) fn watch() {
        let words = page::words("open-questions");
        look(&words);
        let heard = move |_, _| {
            let opened = look(&words);
            if !opened.is_empty() {
                let told = say(&words, "opened", &[("questions", &opened.join(", "))]);
                page::text("#open-questions p", &told);
            }
            false
        };
        page::listen("input", Box::new(heard));
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
            if let Some(text) = page::answer(&input) {
                answers.set(input, text);
            }
        }
        let facts = Facts { answers: &answers, minor: say(words, "minor", &[]) == "yes" };
        let (mut drawn, mut opened) = (Vec::new(), Vec::new());
        for field in fields_of(&section) {
            let kind = if facts.would_need(field) { "needed " } else { "optional " };
            let label = say(words, &[kind, field.id].concat(), &[]);
            let shown = facts.is_shown(field);
            let Some(told) = page::open(&question_id(field.id), &label, shown) else { continue };
            if shown {
                drawn.push(field.id);
            }
            if !told.is_empty() {
                opened.push(told);
            }
        }
        // The server takes a question that was drawn and sends nothing for an empty one.
        page::fill("drawn", &drawn.join(","), false);
        opened
    }
}
