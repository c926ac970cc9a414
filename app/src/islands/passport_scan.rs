//! Reads the machine-readable lines of a passport while they are typed, pasted or scanned, marks what is wrong in them, and
//! takes over what they say: empty fields are filled, and where another answer stands the person chooses. Without it the
//! form posts the lines and the server does the same.

use super::{
    Words,
    html::{Html, say, show},
};
use domain::mrz;
use leptos::prelude::*;
use leptos::server_fn::codec::Json;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the lines mean for a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What was filled, or that everything agrees, in words.
    pub told: String,
    /// Inputs of empty fields, with what the passport says.
    pub fills: Words,
    /// The choices where another answer stands, and what the last day of the passport has against the journey, drawn.
    pub html: String,
    /// The inputs of each side of a choice, by `<name> <value>` of its button.
    pub sides: BTreeMap<String, Words>,
}

/// Compares the lines with a draft. `page` is what the inputs of the page hold now. Saves nothing.
///
/// # Errors
/// When the visitor has been signed out or the draft is gone.
#[server(prefix = "/api", endpoint = "passport", input = Json)]
pub async fn read_passport(draft: domain::CaseId, page: Words) -> Result<Report, ServerFnError> {
    use crate::pages::applicant::compare;
    let fault = |fault: crate::Fault| ServerFnError::new(fault.word());
    let ctx = crate::api::ctx().map_err(fault)?;
    let who = ctx.who().map_err(fault)?;
    let mut draft = services::applicant::get(&ctx.state.services, &who, draft)
        .await
        .map_err(|error| fault(error.into()))?;
    draft.answers.merge(domain::form::Answers(page));
    Ok(compare::report(&ctx, &draft).map_err(fault)?.unwrap_or_default())
}

/// The lines as they were read, in pieces; those that are wrong are marked. None when all is right, or nothing can be read.
fn marked(text: &str) -> Option<Vec<(String, bool)>> {
    let read = mrz::read(text).ok().filter(|read| !read.is_conforming())?;
    let mut pieces: Vec<(String, bool)> = Vec::new();
    let width = read.format().width();
    for (number, line) in (1..=read.format().lines()).map(|number| (number, read.lines().line(number))) {
        let wrong = |at: usize| {
            let mut faults = read.faults().iter();
            faults.any(|fault| usize::from(fault.line) == number && usize::from(fault.position) == at)
        };
        for (sign, at) in line.chars().zip(1..) {
            match pieces.last_mut() {
                Some((text, marked)) if *marked == wrong(at) && !*marked => text.push(sign),
                _ => pieces.push((sign.to_string(), wrong(at))),
            }
            if at == width && number < read.format().lines() {
                pieces.push(("\n".to_owned(), false));
            }
        }
    }
    Some(pieces)
}

/// Stands below the box with the lines.
#[island]
pub fn PassportScan(
    /// The `id` of the box, what it holds (`typed`), the `draft` (without it the lines are only read and marked), the `html`
    /// and the `sides` of a [`Report`], the words `marked`, `wrong`, `unread`, and the sentences of what can be wrong, by
    /// message key and part.
    words: Words,
) -> impl IntoView {
    let text = RwSignal::new(say(&words, "typed", &[]));
    let told = RwSignal::new(String::new());
    let choices = RwSignal::new(say(&words, "html", &[]));
    #[cfg(feature = "hydrate")]
    browser::follow(words.clone(), browser::Shown { text, told, choices });
    let lines =
        move || text.with(|text| marked(text)).map_or_else(Html::default, |pieces| drawn(&pieces, &words));
    view! {
        <div class="app-passport" id="passport-scan">
            {show(false, lines)}
            <p class="govuk-body app-passport__told" role="status">{told}</p>
            {show(true, move || Html::drawn(choices.get()))}
        </div>
    }
}

/// The lines with their marks.
fn drawn(pieces: &[(String, bool)], words: &Words) -> Html {
    let mut out = Html::default();
    out.raw("<p class=\"app-preview__heading\">");
    out.text(&say(words, "marked", &[]));
    out.raw("</p><pre class=\"app-mrz\" translate=\"no\" tabindex=\"0\">");
    for (text, marked) in pieces {
        if !marked {
            out.text(text);
            continue;
        }
        out.raw("<mark>");
        out.text(text);
        out.raw("<span class=\"govuk-visually-hidden\"> ");
        out.text(&say(words, "wrong", &[]));
        out.raw(" </span></mark>");
    }
    out.raw("</pre>");
    out
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{BTreeMap, read_passport, say};
    use crate::islands::{Words, inputs};
    use domain::form::{self, SCANNED};
    use domain::{CaseId, Problem};
    use leptos::{prelude::*, task::spawn_local};
    use wasm_bindgen::JsCast;

    /// What the island shows.
    #[derive(Clone, Copy)]
    pub(super) struct Shown {
        pub text: RwSignal<String>,
        pub told: RwSignal<String>,
        pub choices: RwSignal<String>,
    }

    /// Reads while the box changes.
    pub(super) fn follow(words: Words, shown: Shown) {
        let sides: StoredValue<BTreeMap<String, Words>> = StoredValue::default();
        sides.set_value(serde_json::from_str(&say(&words, "sides", &[])).unwrap_or_default());
        let island = Island { words: StoredValue::new(words), sides, shown };
        Effect::new(move || {
            inputs::listen(
                "input",
                Box::new(move |event| {
                    if inputs::name_of(&event) == island.word("id") {
                        island.read(false);
                    }
                }),
            );
            inputs::listen(
                "change",
                Box::new(move |event| {
                    let name = inputs::name_of(&event);
                    if name == island.word("id") {
                        island.read(true);
                    } else if name.starts_with("take-") {
                        island.choose(&event, &name);
                    }
                }),
            );
        });
    }

    /// Everything that the island knows. Can be copied.
    #[derive(Clone, Copy)]
    struct Island {
        words: StoredValue<Words>,
        sides: StoredValue<BTreeMap<String, Words>>,
        shown: Shown,
    }

    impl Island {
        fn word(self, key: &str) -> String {
            say(&self.words.read_value(), key, &[])
        }

        /// Puts the chosen side into the inputs.
        fn choose(self, event: &web_sys::Event, name: &str) {
            let Some(target) = event.target() else { return };
            let value = target.unchecked_into::<web_sys::HtmlInputElement>().value();
            let answers = self.sides.read_value().get(&[name, " ", &value].concat()).cloned();
            for (input, text) in answers.iter().flatten() {
                inputs::fill(input, text, true);
            }
        }

        fn read(self, left: bool) {
            let id = self.word("id");
            let Some(text) = inputs::answer(&id) else { return };
            let same = self.shown.text.with_untracked(|known| *known == text);
            if same && !left {
                return;
            }
            let problem = form::lines_problem(&text);
            mark(&id, problem.is_some());
            self.shown.text.set(text.clone());
            match &problem {
                // Lines that are still too short are no mistake before the person leaves the box.
                Some(problem) => {
                    let short = matches!(problem.key.as_str(), "problem-mrz-shape" | "problem-mrz-length");
                    self.tell(if short && !left { String::new() } else { self.sentence(problem) });
                }
                None if text.trim().is_empty() => self.tell(String::new()),
                None if same => {}
                None => self.compare(text),
            }
        }

        /// Says something, and takes the choices of other lines away.
        fn tell(self, told: String) {
            self.shown.told.set(told);
            self.shown.choices.set(String::new());
        }

        /// Asks what the lines mean for the draft, fills what is empty and says what it filled.
        fn compare(self, text: String) {
            self.tell(String::new());
            let Ok(draft) = self.word("draft").parse::<CaseId>() else { return };
            let mut page = Words::new();
            for input in SCANNED.iter().filter_map(|id| form::field(id)).flat_map(form::Field::inputs) {
                if let Some(answer) = inputs::answer(&input) {
                    page.insert(input, answer);
                }
            }
            page.insert(self.word("id"), text.clone());
            spawn_local(async move {
                let answer = read_passport(draft, page.clone()).await;
                // The box says something else by now.
                if self.shown.text.with_untracked(|now| *now != text) {
                    return;
                }
                let Ok(report) = answer else {
                    self.tell(self.word("unread"));
                    return;
                };
                for (input, text) in &report.fills {
                    // Nor is anything overwritten that was typed meanwhile.
                    if inputs::answer(input).as_ref() == page.get(input) {
                        inputs::fill(input, text, true);
                    }
                }
                self.tell(report.told);
                self.shown.choices.set(report.html);
                self.sides.set_value(report.sides);
            });
        }

        /// The sentence of a problem.
        fn sentence(self, problem: &Problem) -> String {
            let words = self.words.read_value();
            let part = problem.args.get("what").or_else(|| problem.args.get("expected"));
            let exact =
                part.map(|part| [&problem.key, " ", part].concat()).filter(|key| words.contains_key(key));
            let values: Vec<_> =
                problem.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            say(&words, exact.as_ref().unwrap_or(&problem.key), &values)
        }
    }

    /// Tells assistive technology, and takes the server's older message away.
    fn mark(id: &str, wrong: bool) {
        if let Some(place) = document().get_element_by_id(id) {
            let _ = place.set_attribute("aria-invalid", if wrong { "true" } else { "false" });
            if !wrong {
                let _ = place.class_list().remove_1("govuk-textarea--error");
                let group = place.parent_element();
                let _ = group.map(|group| group.class_list().remove_1("govuk-form-group--error"));
                if let Some(error) = document().get_element_by_id(&format!("{id}-error")) {
                    error.unchecked_into::<web_sys::HtmlElement>().set_hidden(true);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::marked;

    const NAMES: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    const DATA: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    #[test]
    fn the_wrong_character_is_marked_where_it_stands() {
        assert_eq!(marked(&format!("{NAMES}\n{DATA}")), None);
        assert_eq!(marked("P<UTO"), None);
        let wrong = DATA.replace("7408122", "7408123");
        let pieces = marked(&format!("{NAMES}\n{wrong}")).expect("a fault");
        let whole: String = pieces.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(whole, format!("{NAMES}\n{wrong}"));
        let before: String =
            pieces.iter().take_while(|(_, marked)| !marked).map(|(text, _)| text.as_str()).collect();
        assert_eq!(before, format!("{NAMES}\n{}", &wrong[..19]));
    }
}
