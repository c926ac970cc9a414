//! Saves an answer a second after the person has left its input, and says so. A form works the same without it: the button
//! saves everything.

use leptos::prelude::*;
use leptos::server_fn::codec::Json;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The time of day at the post: `14:05`.
    pub time: String,
}

/// Keeps answers of an own draft, whatever they say.
///
/// # Errors
/// When the visitor has been signed out, the draft is gone, or it cannot be saved.
#[server(prefix = "/api", endpoint = "answers", input = Json)]
pub async fn save_answers(
    draft: domain::CaseId,
    changes: BTreeMap<String, String>,
) -> Result<Saved, ServerFnError> {
    let fault = |fault: crate::Fault| ServerFnError::new(fault.word());
    let ctx = crate::api::ctx().map_err(fault)?;
    let who = ctx.who().map_err(fault)?;
    let services = &ctx.state.services;
    let (_, at) = services::applicant::save(services, &who, draft, &changes, None)
        .await
        .map_err(|error| fault(error.into()))?;
    let draft = services::applicant::get(services, &who, draft).await.map_err(|error| fault(error.into()))?;
    let policy = services.policies.current();
    let zone = policy.post(&draft.post).and_then(|post| jiff::tz::TimeZone::get(&post.time_zone).ok());
    let local = zone.unwrap_or(jiff::tz::TimeZone::UTC).to_datetime(at.to_jiff());
    Ok(Saved { time: format!("{:02}:{:02}", local.hour(), local.minute()) })
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
    /// The draft.
    draft: domain::CaseId,
    /// Words for "Saved at {time}".
    saved: String,
    /// Words for answers that wait for the network.
    offline: String,
    /// Words for answers that could not be saved.
    failed: String,
) -> impl IntoView {
    let (standing, set_standing) = signal(Standing::Nothing);
    #[cfg(feature = "hydrate")]
    browser::follow(draft, set_standing);
    #[cfg(not(feature = "hydrate"))]
    let _ = (draft, set_standing);
    let words = move || match standing.get() {
        Standing::Nothing => String::new(),
        Standing::Saved(time) => saved.replace("{time}", &time),
        Standing::Offline => offline.clone(),
        Standing::Failed => failed.clone(),
    };
    view! { <p class="govuk-hint" role="status">{words}</p> }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{Standing, save_answers};
    use domain::CaseId;
    use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
    use std::{collections::BTreeMap, time::Duration};
    use wasm_bindgen::JsCast;

    /// How long after leaving an input its answer is sent.
    const PAUSE: Duration = Duration::from_secs(1);
    /// How long until an answer that could not be sent is tried again.
    const AGAIN: Duration = Duration::from_secs(15);

    type Changes = StoredValue<BTreeMap<String, String>>;

    /// Listens to the page for as long as the island lives.
    pub(super) fn follow(draft: CaseId, standing: WriteSignal<Standing>) {
        let changes: Changes = StoredValue::default();
        let timer: StoredValue<Option<TimeoutHandle>> = StoredValue::new(None);
        let later = move |pause| {
            timer.update_value(|timer| {
                if let Some(timer) = timer.take() {
                    timer.clear();
                }
                *timer = set_timeout_with_handle(move || send(draft, changes, standing), pause).ok();
            });
        };
        Effect::new(move || {
            let change = window_event_listener(leptos::ev::change, move |event| {
                if let Some((input, text)) = event.target().and_then(answer) {
                    changes.update_value(|changes| drop(changes.insert(input, text)));
                    later(PAUSE);
                }
            });
            let online = window_event_listener(leptos::ev::online, move |_| later(Duration::ZERO));
            let again = set_interval_with_handle(move || send(draft, changes, standing), AGAIN);
            on_cleanup(move || {
                change.remove();
                online.remove();
                if let Ok(again) = again {
                    again.clear();
                }
            });
        });
    }

    /// The name and the whole answer of an input of the form: for boxes, all that are marked.
    fn answer(target: web_sys::EventTarget) -> Option<(String, String)> {
        let input: web_sys::HtmlInputElement = target.unchecked_into();
        let name = input.name();
        if name.is_empty() || input.type_() == "file" {
            return None;
        }
        if input.type_() != "checkbox" {
            return Some((name, input.value()));
        }
        let marked = document().query_selector_all(&format!("input[name=\"{name}\"]:checked")).ok()?;
        let marked = (0..marked.length()).filter_map(|at| marked.item(at));
        let values = marked.map(|node| node.unchecked_into::<web_sys::HtmlInputElement>().value());
        Some((name, values.collect::<Vec<_>>().join(",")))
    }

    /// Sends what has changed. What cannot be sent waits for the next time, unless it has changed again.
    fn send(draft: CaseId, changes: Changes, standing: WriteSignal<Standing>) {
        let Some(waiting) = changes.try_update_value(std::mem::take) else { return };
        if waiting.is_empty() {
            return;
        }
        spawn_local(async move {
            match save_answers(draft, waiting.clone()).await {
                Ok(saved) => standing.set(Standing::Saved(saved.time)),
                Err(error) => {
                    let network = matches!(error, ServerFnError::Request(_));
                    standing.set(if network { Standing::Offline } else { Standing::Failed });
                    changes.update_value(|changes| {
                        for (input, text) in waiting {
                            changes.entry(input).or_insert(text);
                        }
                    });
                }
            }
        });
    }
}
