//! Keeps every answer from the first key on: in the browser at once, on the server a second later or when the field is left,
//! and says where each stands. A form works the same without it: the button saves everything.
//!
//! The page carries what its inputs held when it was drawn (the hidden input `seen`). An answer that was changed in another
//! window since is not overwritten: both stand, and the person chooses. What waits, what is sent and what contradicts itself
//! is decided by [`domain::outbox`]; what lies in the browser is sealed by `app/public/waiting.js`.

use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::Words,
    leptos::server_fn::codec::Json,
    serde::{Deserialize, Serialize},
    std::collections::BTreeMap,
};

/// What was saved.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The time of day at the post: `14:05`.
    pub time: String,
    /// What was not saved, because it was changed elsewhere.
    pub stale: Vec<Stale>,
}

/// A field that was changed here and elsewhere.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stale {
    /// The field.
    pub field: String,
    /// A sentence that says so and the two buttons, drawn.
    pub html: String,
    /// What its inputs hold there.
    pub theirs: BTreeMap<String, String>,
}

/// Keeps answers of an own draft, whatever they say. `seen` is what the page's inputs held before, `own` what the page sent
/// before without an answer.
///
/// # Errors
/// When the visitor has been signed out, the draft is gone, or it cannot be saved.
#[cfg(feature = "ssr")]
#[server(prefix = "/api", endpoint = "answers", input = Json)]
pub async fn save_answers(
    draft: domain::CaseId,
    changes: BTreeMap<String, String>,
    seen: BTreeMap<String, String>,
    own: BTreeMap<String, String>,
) -> Result<Saved, ServerFnError> {
    use crate::pages::applicant::compare;
    let fault = |fault: crate::Fault| ServerFnError::new(fault.word());
    let ctx = crate::api::ctx().map_err(fault)?;
    let who = ctx.who().map_err(fault)?;
    let services = &ctx.state.services;
    let kept = services::applicant::save_seen(services, &who, draft, &changes, &seen, &own)
        .await
        .map_err(|error| fault(error.into()))?;
    let draft = services::applicant::get(services, &who, draft).await.map_err(|error| fault(error.into()))?;
    let policy = services.policies.current();
    let zone = policy.post(&draft.post).and_then(|post| jiff::tz::TimeZone::get(&post.time_zone).ok());
    let local = zone.unwrap_or(jiff::tz::TimeZone::UTC).to_datetime(kept.at.to_jiff());
    let stale = compare::stale(&ctx, &draft, &kept).map_err(fault)?;
    Ok(Saved { time: format!("{:02}:{:02}", local.hour(), local.minute()), stale })
}

/// Which of these drafts are gone for good, so that the browser can forget what it keeps of them.
///
/// # Errors
/// When the visitor has been signed out.
#[cfg(feature = "ssr")]
#[server(prefix = "/api", endpoint = "waiting", input = Json)]
pub async fn gone(drafts: Vec<domain::CaseId>) -> Result<Vec<domain::CaseId>, ServerFnError> {
    let fault = |fault: crate::Fault| ServerFnError::new(fault.word());
    let ctx = crate::api::ctx().map_err(fault)?;
    let who = ctx.who().map_err(fault)?;
    services::applicant::gone_drafts(&ctx.state.services, &who, &drafts)
        .await
        .map_err(|error| fault(error.into()))
}

/// Follows the form that it stands in and saves what changes. On a page without one it sends what waits. `words`: the id of
/// the `draft`, the words `saved` with `{time}`, `offline`, `signed-out`, `failed`, and those of the list of answers: `there`,
/// `here`, `nowhere`, `held`. Labels of inputs that the page does not ask for, as `label <input>`. `reload` when the page
/// shows answers and is to be drawn anew once they have arrived.
#[cfg(feature = "ssr")]
pub fn autosave(words: &Words) -> AnyView {
    view! {
        <div id="autosave" data-words=super::data(words)>
            <div aria-live="polite"></div>
            <p class="govuk-hint app-saved" role="status"></p>
            <KeepAnswers/>
        </div>
    }
    .into_any()
}

/// The browser's part of [`autosave`].
#[island]
pub fn KeepAnswers() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::follow();
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::islands::{
        Words,
        html::{Html, say},
        page,
    };
    use domain::outbox::{Item, Outbox, Request, Restored, Texts};
    use std::cell::{Cell, RefCell};

    /// How many milliseconds after the last key an answer is sent, unless the field is left before.
    const PAUSE: u32 = 1_000;
    /// How many milliseconds until an answer that could not be sent is tried again.
    const AGAIN: u32 = 10_000;

    /// A field that was changed here and elsewhere, as the server tells it.
    struct Stale {
        field: String,
        html: String,
        theirs: Texts,
    }

    impl Stale {
        fn read(json: &str) -> Self {
            let mut texts = page::texts(json);
            let mut take = |name| texts.remove(name).unwrap_or_default();
            Self { field: take("field"), html: take("html"), theirs: page::texts(&take("theirs")) }
        }
    }

    /// What the island knows. It lives as long as the page.
    struct Keeper {
        words: Words,
        outbox: RefCell<Outbox>,
        /// The questions whose answers have arrived since the page was opened.
        arrived: RefCell<Vec<String>>,
        /// One request at a time: the next must know what the last one saved.
        sending: Cell<bool>,
        /// Whether the form is on its way, with everything in it.
        leaving: Cell<bool>,
        stale: RefCell<Vec<Stale>>,
    }

    /// Listens to the page for as long as it lives.
    pub(super) fn follow() {
        let seen = page::answer("seen").unwrap_or_default();
        let keeper: &'static Keeper = Box::leak(Box::new(Keeper {
            words: page::words("autosave"),
            outbox: RefCell::new(Outbox::new(page::texts(&seen))),
            arrived: RefCell::default(),
            sending: Cell::new(false),
            leaving: Cell::new(false),
            stale: RefCell::default(),
        }));
        page::listen("input", Box::new(|input, _| keeper.changed(&input)));
        page::listen("change", Box::new(|_, _| keeper.later(0)));
        page::listen("online", Box::new(|_, _| keeper.later(0)));
        page::listen("submit", Box::new(|_, action| keeper.submitted(&action)));
        page::listen("click", Box::new(|field, side| keeper.clicked(&field, &side)));
        page::listen("beforeunload", Box::new(|_, _| !page::safe() && !keeper.leaving.get()));
        page::every(AGAIN, Box::new(|_, _| keeper.send()));
        for input in page::early().split(',') {
            keeper.changed(input);
        }
        page::restore(Box::new(|_, kept| keeper.restore(&kept)));
    }

    // What is heard gives false: the browser shall do as ever.
    impl Keeper {
        fn word(&self, key: &str) -> String {
            say(&self.words, key, &[])
        }

        /// Brings back what an earlier page kept.
        fn restore(&'static self, kept: &str) -> bool {
            for (input, item) in page::texts(kept) {
                let item = Item::from_texts(page::texts(&item));
                let restored = self.outbox.borrow_mut().restore(&input, item);
                match restored {
                    Restored::Needless => self.keep(&input, false),
                    Restored::Fill(text) => page::fill(&input, &text, true),
                    Restored::Elsewhere => {}
                }
            }
            self.tell_form();
            self.later(0)
        }

        fn changed(&'static self, input: &str) -> bool {
            let Some(now) = page::answer(input) else { return false };
            let label = page::question(input).unwrap_or_else(|| self.word(&["label ", input].concat()));
            let typed = self.outbox.borrow_mut().typed(input, &now, &label);
            if typed {
                self.keep(input, true);
                self.tell_form();
                self.later(PAUSE);
            }
            false
        }

        /// Lets the browser keep what waits of an input, or nothing any more.
        fn keep(&self, input: &str, typed: bool) {
            let item = self.outbox.borrow().get(input).map(Item::to_texts);
            page::keep(input, item.map(|item| page::json(&item)), typed);
        }

        fn later(&'static self, pause: u32) -> bool {
            page::later(pause, Box::new(|_, _| self.send()));
            false
        }

        /// Sends what waits, once the browser has kept that it was sent.
        fn send(&'static self) -> bool {
            if self.sending.get() {
                return false;
            }
            let Some(request) = self.outbox.borrow_mut().send() else { return false };
            self.sending.set(true);
            for input in request.changes.keys() {
                self.keep(input, false);
            }
            let body = self.body(&request);
            page::settled(Box::new(move |_, _| {
                self.list();
                page::ask("/api/answers", &body, Box::new(|why, saved| self.answered(&why, &saved)));
                false
            }));
            false
        }

        fn body(&self, request: &Request) -> String {
            let (changes, seen) = (page::json(&request.changes), page::json(&request.seen));
            let (draft, own) = (self.word("draft"), page::json(&request.own));
            [
                "{\"draft\":\"",
                &draft,
                "\",\"changes\":",
                &changes,
                ",\"seen\":",
                &seen,
                ",\"own\":",
                &own,
                "}",
            ]
            .concat()
        }

        /// `why` says why the server gave no answer.
        fn answered(&'static self, why: &str, saved: &str) -> bool {
            self.sending.set(false);
            let mut saved = page::texts(saved);
            match (why, saved.remove("time")) {
                ("", Some(time)) => self.saved(&time, &saved.remove("stale").unwrap_or_default()),
                _ => self.tell(if why.is_empty() { "failed" } else { why }, ""),
            }
            self.list();
            false
        }

        fn tell(&self, key: &str, time: &str) {
            page::text("#autosave [role]", &say(&self.words, key, &[("time", time)]));
        }

        fn saved(&'static self, time: &str, stale: &str) {
            let mut stale: Vec<Stale> = page::items(stale).iter().map(|one| Stale::read(one)).collect();
            let sent = {
                let mut outbox = self.outbox.borrow_mut();
                let labels: Vec<String> = outbox.waiting().map(|(_, item)| item.label.clone()).collect();
                let theirs: Vec<&Texts> = stale.iter().map(|one| &one.theirs).collect();
                let sent = outbox.answered(&theirs);
                let waits = |label: &String| outbox.waiting().any(|(_, item)| item.label == *label);
                self.arrived.borrow_mut().extend(labels.into_iter().filter(|label| !waits(label)));
                sent
            };
            for input in sent {
                self.keep(&input, false);
            }
            self.tell_form();
            self.stale.borrow_mut().append(&mut stale);
            self.tell_stale();
            self.tell("saved", time);
            if !self.outbox.borrow().is_empty() {
                self.later(PAUSE);
            } else if self.words.contains_key("reload") {
                page::settled(Box::new(|_, _| {
                    page::reload();
                    false
                }));
            }
        }

        /// Shows the choices between what was changed here and elsewhere.
        fn tell_stale(&self) {
            let choices: String = self.stale.borrow().iter().map(|one| one.html.as_str()).collect();
            page::show("#autosave [aria-live]", &Html::drawn(choices));
        }

        /// The form sends along what the page knows, so that the server sees what the person has changed.
        fn tell_form(&self) {
            let outbox = self.outbox.borrow();
            let (seen, own) = (page::json(outbox.seen()), page::json(&outbox.own()));
            drop(outbox);
            page::fill("seen", &seen, false);
            page::fill("own", &own, false);
        }

        /// A form leaves with everything in it. The application itself waits for the last answer.
        fn submitted(&'static self, action: &str) -> bool {
            let waits = action.ends_with("/submit") && !self.outbox.borrow().is_empty();
            if waits {
                self.later(0);
            } else {
                self.leaving.set(true);
            }
            waits
        }

        /// Shows where each answer of this visit stands.
        fn list(&self) {
            let safe = page::safe();
            let mut out = Html::default();
            // Day, month and year of a date are one question.
            let mut before = String::new();
            let mut line = |label: &str, words: &str| {
                if label == before {
                    return;
                }
                label.clone_into(&mut before);
                out.raw("<li>");
                out.text(label);
                out.raw(" – ");
                out.text(&self.word(words));
                out.raw("</li>");
            };
            for (_, item) in self.outbox.borrow().waiting() {
                let words = match (item.held, safe) {
                    (true, _) => "held",
                    (false, true) => "here",
                    (false, false) => "nowhere",
                };
                line(&item.label, words);
            }
            for label in self.arrived.borrow().iter() {
                line(label, "there");
            }
            page::show_list(&out);
        }

        /// The buttons of a stale answer name its field and a side.
        fn clicked(&'static self, field: &str, side: &str) -> bool {
            let at = self.stale.borrow().iter().position(|one| one.field == field);
            if let Some(at) = at {
                let one = self.stale.borrow_mut().remove(at);
                self.choose(&one, side == "theirs");
            }
            false
        }

        fn choose(&'static self, one: &Stale, take: bool) {
            self.tell_stale();
            self.outbox.borrow_mut().choose(&one.theirs, take);
            for (input, text) in &one.theirs {
                if take {
                    page::fill(input, text, true);
                } else {
                    self.changed(input);
                }
                self.keep(input, true);
            }
            self.tell_form();
            page::focus(&one.field);
            self.later(0);
        }
    }
}
