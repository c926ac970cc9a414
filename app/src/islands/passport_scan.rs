//! Reads the machine-readable lines of a passport while they are typed, pasted or scanned, marks what is wrong in them, and
//! takes over what they say: empty fields are filled, and where another answer stands the person chooses. Without it the
//! form posts the lines and the server does the same.

use super::{
    Words,
    html::{Html, say},
};
use domain::mrz;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    leptos::server_fn::codec::Json,
    serde::{Deserialize, Serialize},
};

/// What the lines mean for a draft.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What was filled, or that everything agrees, in words.
    pub told: String,
    /// Inputs of empty fields, with what the passport says.
    pub fills: Words,
    /// The choices where another answer stands, and what the last day of the passport has against the journey, drawn.
    pub html: String,
    /// What each side of a choice puts into its inputs: texts by `<name> <value> <input>`, with name and value of its button.
    pub sides: Words,
}

/// The inputs of one side of a choice, by name and value of its button.
pub(crate) fn side(sides: &Words, name: &str, value: &str) -> Words {
    let chosen = [name, " ", value, " "].concat();
    let mut inputs = Words::new();
    for (place, text) in sides {
        if let Some(input) = place.strip_prefix(&chosen) {
            inputs.insert(input.to_owned(), text.clone());
        }
    }
    inputs
}

/// Compares the lines with a draft. `page` is what the inputs of the page hold now. Saves nothing.
///
/// # Errors
/// When the visitor has been signed out or the draft is gone.
#[cfg(feature = "ssr")]
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

/// Stands below the box with the lines. `words`: the `id` of the box, what it holds (`typed`), the `draft` (without it the
/// lines are only read and marked), the `html` and the `sides` of a [`Report`], the words `marked`, `wrong`, `unread`, and the
/// sentences of what can be wrong, by message key and part.
#[cfg(feature = "ssr")]
pub fn passport_scan(words: &Words) -> AnyView {
    let lines = drawn(&say(words, "typed", &[]), words);
    view! {
        <div class="app-passport" id="passport-scan" data-words=super::data(words)>
            {lines.placed(false)}
            <p class="govuk-body app-passport__told" role="status"></p>
            {Html::drawn(say(words, "html", &[])).placed(true)}
            <PassportScan/>
        </div>
    }
    .into_any()
}

/// The browser's part of [`passport_scan`].
#[island]
pub fn PassportScan() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::follow();
}

/// The lines with their marks; nothing when all is right.
fn drawn(text: &str, words: &Words) -> Html {
    let mut out = Html::default();
    let Some(pieces) = marked(text) else { return out };
    out.raw("<p class=\"app-preview__heading\">");
    out.text(&say(words, "marked", &[]));
    out.raw("</p><pre class=\"app-mrz\" translate=\"no\" tabindex=\"0\">");
    for (text, marked) in &pieces {
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
    use super::{drawn, say, side};
    use crate::islands::{Words, html::Html, page};
    use domain::Problem;
    use domain::form::{self, SCANNED};
    use std::cell::RefCell;

    /// What the island knows. It lives as long as the page.
    struct Island {
        words: Words,
        /// What each side of a choice puts into its inputs.
        sides: RefCell<Words>,
        /// The lines that were read last.
        text: RefCell<String>,
    }

    /// Reads while the box changes.
    pub(super) fn follow() {
        let words = page::words("passport-scan");
        let sides = page::texts(&say(&words, "sides", &[]));
        let text = say(&words, "typed", &[]);
        let island = Island { words, sides: RefCell::new(sides), text: RefCell::new(text) };
        let island: &'static Island = Box::leak(Box::new(island));
        page::listen("input", Box::new(|name, _| island.heard(&name, None)));
        page::listen("change", Box::new(|name, value| island.heard(&name, Some(&value))));
    }

    impl Island {
        fn word(&self, key: &str) -> String {
            say(&self.words, key, &[])
        }

        /// `left` is what an input holds that was left.
        fn heard(&'static self, name: &str, left: Option<&str>) -> bool {
            if name == self.word("id") {
                self.read(left.is_some());
            } else if let (true, Some(value)) = (name.starts_with("take-"), left) {
                self.choose(name, value);
            }
            false
        }

        /// Puts the chosen side into the inputs.
        fn choose(&self, name: &str, value: &str) {
            let answers = side(&self.sides.borrow(), name, value);
            for (input, text) in &answers {
                page::fill(input, text, true);
            }
        }

        fn read(&'static self, left: bool) {
            let id = self.word("id");
            let Some(text) = page::answer(&id) else { return };
            // A scanner ends its lines with an Enter: nothing new, and what was told stays.
            let same = self.text.borrow().trim_end() == text.trim_end();
            if same && !left {
                return;
            }
            let problem = form::lines_problem(&text);
            page::mark(&id, problem.is_some());
            if !same {
                self.text.replace(text.clone());
                page::show("#passport-scan > :first-child", &drawn(&text, &self.words));
            }
            match &problem {
                // Lines that are still too short are no mistake before the person leaves the box.
                Some(problem) => {
                    let short = matches!(problem.key.as_str(), "problem-mrz-shape" | "problem-mrz-length");
                    self.tell(
                        &if short && !left { String::new() } else { self.sentence(problem) },
                        String::new(),
                    );
                }
                None if text.trim().is_empty() => self.tell("", String::new()),
                None if same => {}
                None => self.compare(text),
            }
        }

        /// Says something, with the choices that the lines give.
        fn tell(&self, told: &str, choices: String) {
            page::text("#passport-scan > [role]", told);
            page::show("#passport-scan > [aria-live]", &Html::drawn(choices));
        }

        /// Asks what the lines mean for the draft.
        fn compare(&'static self, text: String) {
            self.tell("", String::new());
            let draft = self.word("draft");
            if draft.is_empty() {
                return;
            }
            let mut inputs = Words::new();
            for input in SCANNED.iter().filter_map(|id| form::field(id)).flat_map(form::Field::inputs) {
                if let Some(answer) = page::answer(&input) {
                    inputs.insert(input, answer);
                }
            }
            inputs.insert(self.word("id"), text.clone());
            let body = ["{\"draft\":\"", &draft, "\",\"page\":", &page::json(&inputs), "}"].concat();
            page::ask(
                "/api/passport",
                &body,
                Box::new(move |_, report| {
                    // Otherwise the box says something else by now.
                    if *self.text.borrow() == text {
                        self.take(&report, &inputs);
                    }
                    false
                }),
            );
        }

        /// Fills what is empty and says what it filled. `inputs` is what stood there when it was asked.
        fn take(&self, report: &str, inputs: &Words) {
            let mut report = page::texts(report);
            let Some(told) = report.remove("told") else {
                self.tell(&self.word("unread"), String::new());
                return;
            };
            let mut part = |name| report.remove(name).unwrap_or_default();
            for (input, text) in &page::texts(&part("fills")) {
                // Nor is anything overwritten that was typed meanwhile.
                if page::answer(input).as_ref() == inputs.get(input) {
                    page::fill(input, text, true);
                }
            }
            self.tell(&told, part("html"));
            self.sides.replace(page::texts(&part("sides")));
        }

        /// The sentence of a problem.
        fn sentence(&self, problem: &Problem) -> String {
            let part = problem.args.get("what").or_else(|| problem.args.get("expected"));
            let exact = part
                .map(|part| [&problem.key, " ", part].concat())
                .filter(|key| self.words.contains_key(key));
            let values: Vec<_> =
                problem.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            say(&self.words, exact.as_ref().unwrap_or(&problem.key), &values)
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
