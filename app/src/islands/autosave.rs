//! Saves an answer a second after the typing has stopped, and says so. A form works the same without it: the button saves
//! everything.
//!
//! The page carries what its inputs held when it was drawn (the hidden input `seen`). An answer that was changed in another
//! window since is not overwritten: both stand, and the person chooses.

use super::{
    Words,
    html::{Html, say, show},
};
use leptos::prelude::*;
use leptos::server_fn::codec::Json;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The time of day at the post: `14:05`.
    pub time: String,
    /// What was not saved, because it was changed elsewhere.
    pub stale: Vec<Stale>,
}

/// A field that was changed here and elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stale {
    /// The field.
    pub field: String,
    /// A sentence that says so and the two buttons, drawn.
    pub html: String,
    /// What its inputs hold there.
    pub theirs: BTreeMap<String, String>,
}

/// Keeps answers of an own draft, whatever they say. `seen` is what the page's inputs held before.
///
/// # Errors
/// When the visitor has been signed out, the draft is gone, or it cannot be saved.
#[server(prefix = "/api", endpoint = "answers", input = Json)]
pub async fn save_answers(
    draft: domain::CaseId,
    changes: BTreeMap<String, String>,
    seen: BTreeMap<String, String>,
) -> Result<Saved, ServerFnError> {
    use crate::pages::applicant::compare;
    let fault = |fault: crate::Fault| ServerFnError::new(fault.word());
    let ctx = crate::api::ctx().map_err(fault)?;
    let who = ctx.who().map_err(fault)?;
    let services = &ctx.state.services;
    let kept = services::applicant::save_seen(services, &who, draft, &changes, &seen)
        .await
        .map_err(|error| fault(error.into()))?;
    let draft = services::applicant::get(services, &who, draft).await.map_err(|error| fault(error.into()))?;
    let policy = services.policies.current();
    let zone = policy.post(&draft.post).and_then(|post| jiff::tz::TimeZone::get(&post.time_zone).ok());
    let local = zone.unwrap_or(jiff::tz::TimeZone::UTC).to_datetime(kept.at.to_jiff());
    let stale = compare::stale(&ctx, &draft, &kept).map_err(fault)?;
    Ok(Saved { time: format!("{:02}:{:02}", local.hour(), local.minute()), stale })
}

/// Where saving stands. The server only ever draws the beginning.
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "made in the browser only"))]
#[derive(Clone, Debug, PartialEq, Eq)]
enum Standing {
    Nothing,
    Saved(String),
    Offline,
    Failed,
}

/// Follows the form that it stands in and saves what changes.
#[island]
pub fn Autosave(
    /// The id of the `draft`, and the words `saved` with `{time}`, `offline`, `failed`.
    words: Words,
) -> impl IntoView {
    let standing = RwSignal::new(Standing::Nothing);
    let stale = RwSignal::new(Vec::<Stale>::new());
    #[cfg(feature = "hydrate")]
    if let Ok(draft) = say(&words, "draft", &[]).parse() {
        browser::follow(draft, standing, stale);
    }
    let told = move || match standing.get() {
        Standing::Nothing => String::new(),
        Standing::Saved(time) => say(&words, "saved", &[("time", &time)]),
        Standing::Offline => say(&words, "offline", &[]),
        Standing::Failed => say(&words, "failed", &[]),
    };
    let choices = move || {
        stale.with(|stale| Html::drawn(stale.iter().map(|one| one.html.as_str()).collect::<String>()))
    };
    view! {
        {show(true, choices)}
        <p class="govuk-hint app-saved" role="status">{told}</p>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{BTreeMap, Saved, Stale, Standing, save_answers};
    use crate::islands::inputs;
    use domain::CaseId;
    use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
    use std::time::Duration;
    use wasm_bindgen::JsCast;

    /// How long after the last key an answer is sent.
    const PAUSE: Duration = Duration::from_secs(1);
    /// How long until an answer that could not be sent is tried again.
    const AGAIN: Duration = Duration::from_secs(10);

    type Texts = BTreeMap<String, String>;

    /// What the island knows. Everything in it can be copied.
    #[derive(Clone, Copy)]
    struct Keeper {
        draft: CaseId,
        /// What is not saved yet.
        changes: StoredValue<Texts>,
        /// What the draft holds, as far as this page knows.
        seen: StoredValue<Texts>,
        timer: StoredValue<Option<TimeoutHandle>>,
        /// One request at a time: the next must know what the last one saved.
        sending: StoredValue<bool>,
        /// Whether the form is on its way, with everything in it.
        leaving: StoredValue<bool>,
        standing: RwSignal<Standing>,
        stale: RwSignal<Vec<Stale>>,
    }

    /// Listens to the page for as long as the island lives.
    pub(super) fn follow(draft: CaseId, standing: RwSignal<Standing>, stale: RwSignal<Vec<Stale>>) {
        let keeper = Keeper {
            draft,
            changes: StoredValue::default(),
            seen: StoredValue::default(),
            timer: StoredValue::new(None),
            sending: StoredValue::new(false),
            leaving: StoredValue::new(false),
            standing,
            stale,
        };
        Effect::new(move || {
            let seen = inputs::answer("seen").and_then(|seen| serde_json::from_str(&seen).ok());
            keeper.seen.set_value(seen.unwrap_or_default());
            inputs::listen("input", Box::new(move |event| keeper.changed(&inputs::name_of(&event))));
            inputs::listen("online", Box::new(move |_| keeper.later(Duration::ZERO)));
            inputs::listen("submit", Box::new(move |_| keeper.leaving.set_value(true)));
            inputs::listen("click", Box::new(move |event| keeper.clicked(&event)));
            let leave = move |event: web_sys::Event| {
                let stuck = matches!(keeper.standing.get_untracked(), Standing::Offline | Standing::Failed);
                if stuck && !keeper.leaving.get_value() && !keeper.changes.read_value().is_empty() {
                    event.prevent_default();
                }
            };
            inputs::listen("beforeunload", Box::new(leave));
            let again = set_interval_with_handle(move || keeper.send(), AGAIN);
            on_cleanup(move || {
                if let Ok(again) = again {
                    again.clear();
                }
            });
        });
    }

    impl Keeper {
        fn changed(self, name: &str) {
            let Some(was) = self.seen.read_value().get(name).cloned() else { return };
            let Some(now) = inputs::answer(name) else { return };
            self.changes.update_value(|changes| {
                if now == was {
                    changes.remove(name)
                } else {
                    changes.insert(name.to_owned(), now)
                };
            });
            self.later(PAUSE);
        }

        fn later(self, pause: Duration) {
            self.timer.update_value(|timer| {
                if let Some(timer) = timer.take() {
                    timer.clear();
                }
                *timer = set_timeout_with_handle(move || self.send(), pause).ok();
            });
        }

        /// Sends what has changed. What cannot be sent waits for the next time, unless it has changed again.
        fn send(self) {
            if self.sending.get_value() || self.changes.read_value().is_empty() {
                return;
            }
            // What waits for the person's choice is sent after it.
            let held: Vec<String> = self
                .stale
                .with_untracked(|stale| stale.iter().flat_map(|one| one.theirs.keys().cloned()).collect());
            let mut waiting = self.changes.get_value();
            waiting.retain(|input, _| !held.contains(input));
            if waiting.is_empty() {
                return;
            }
            self.sending.set_value(true);
            spawn_local(async move {
                let answer = save_answers(self.draft, waiting.clone(), self.seen.get_value()).await;
                self.sending.set_value(false);
                match answer {
                    Ok(saved) => self.saved(waiting, saved),
                    Err(error) => {
                        let network = matches!(error, ServerFnError::Request(_));
                        self.standing.set(if network { Standing::Offline } else { Standing::Failed });
                    }
                }
            });
        }

        fn saved(self, sent: Texts, saved: Saved) {
            let held = |input: &String| saved.stale.iter().any(|one| one.theirs.contains_key(input));
            let mut kept = sent;
            kept.retain(|input, _| !held(input));
            self.changes.update_value(|changes| changes.retain(|input, text| kept.get(input) != Some(text)));
            if !kept.is_empty() {
                self.standing.set(Standing::Saved(saved.time));
            }
            self.know(kept);
            if !saved.stale.is_empty() {
                self.stale.update(|stale| stale.extend(saved.stale));
            }
            if !self.changes.read_value().is_empty() {
                self.later(PAUSE);
            }
        }

        /// The form sends what the page knows along, so that the server sees what the person has changed.
        fn know(self, texts: Texts) {
            self.seen.update_value(|seen| seen.extend(texts));
            if let Ok(seen) = serde_json::to_string(&*self.seen.read_value()) {
                inputs::fill("seen", &seen, false);
            }
        }

        /// The buttons of a stale answer name its field and a side.
        fn clicked(self, event: &web_sys::Event) {
            let Some(button) = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok())
            else {
                return;
            };
            let Some(field) = button.get_attribute("data-stale") else { return };
            let found =
                self.stale.with_untracked(|stale| stale.iter().find(|one| one.field == field).cloned());
            if let Some(one) = found {
                self.choose(one, button.get_attribute("data-side").as_deref() == Some("theirs"));
            }
        }

        fn choose(self, one: Stale, take: bool) {
            self.stale.update(|stale| stale.retain(|other| other.field != one.field));
            self.know(one.theirs.clone());
            for (input, text) in &one.theirs {
                if take {
                    inputs::fill(input, text, true);
                } else {
                    self.changed(input);
                }
            }
            if let Some(first) = document().get_element_by_id(&one.field) {
                let _ = first.unchecked_into::<web_sys::HtmlElement>().focus();
            }
            self.later(Duration::ZERO);
        }
    }
}
