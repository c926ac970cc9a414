//! The list of keys of a page. It is drawn by the server and shown by the script that obeys it: without scripts there are
//! no keys and nothing speaks of them. Whoever does not want them, or uses a screen reader that has the keys itself, ticks
//! the box and the browser remembers it.

use crate::Ctx;
use crate::ui::{Checkboxes, Choice};
use leptos::prelude::*;

/// One key.
pub struct Key {
    /// What is pressed; two keys after each other with a blank between them.
    press: &'static str,
    /// Message key of what it does.
    label: &'static str,
    does: Does,
}

enum Does {
    /// Moves the focus by rows; a browser opens the row by Enter itself.
    Step(i8),
    /// Ticks the box of the row.
    Select,
    /// Follows an address, or moves the focus to an element (`#id`).
    Go(String),
    /// What the browser does anyway.
    Nothing,
    /// Opens the list.
    List,
}

/// To the next row.
pub const NEXT: Key = Key { press: "j", label: "desk-key-next", does: Does::Step(1) };
/// To the row before.
pub const PREVIOUS: Key = Key { press: "k", label: "desk-key-previous", does: Does::Step(-1) };
/// Opens the row.
pub const OPEN: Key = Key { press: "Enter", label: "desk-key-open", does: Does::Nothing };
/// Ticks the box of the row.
pub const SELECT: Key = Key { press: "x", label: "desk-key-select", does: Does::Select };

/// A key that leads somewhere.
pub fn go(press: &'static str, label: &'static str, to: impl Into<String>) -> Key {
    Key { press, label, does: Does::Go(to.into()) }
}

/// The list, with the key that opens it, and the script.
pub fn list(ctx: &Ctx, keys: Vec<Key>) -> AnyView {
    let help = Key { press: "?", label: "desk-key-list", does: Does::List };
    let items = keys.into_iter().chain([help]).map(|key| item(ctx, key)).collect_view();
    let off = ctx.field("keys-off", "desk-keys-off").hidden_label();
    let choice = Choice::new("yes", ctx.t("desk-keys-off"));
    let script = ctx.state.assets.file("keys.js");
    let summary = ctx.t("desk-keys");
    view! {
        <details class="govuk-details app-keys" hidden data-keys="">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{summary}</span>
            </summary>
            <div class="govuk-details__text">
                <ul class="govuk-list app-keys__list">{items}</ul>
                <Checkboxes field=off choices=vec![choice] small=true/>
            </div>
        </details>
        <script type="module" nonce=ctx.nonce.clone() src=script></script>
    }
    .into_any()
}

fn item(ctx: &Ctx, key: Key) -> AnyView {
    let words = ctx.t(key.label);
    let pressed = key.press.split(' ').map(|key| view! { <kbd class="app-key">{key.to_owned()}</kbd> " " });
    let pressed = pressed.collect_view();
    match key.does {
        Does::Step(by) => {
            view! { <li data-key=key.press data-step=by.to_string()>{pressed} {words}</li> }.into_any()
        }
        Does::Select => view! { <li data-key=key.press data-select="">{pressed} {words}</li> }.into_any(),
        Does::Go(to) => view! { <li data-key=key.press data-go=to>{pressed} {words}</li> }.into_any(),
        Does::Nothing => view! { <li>{pressed} {words}</li> }.into_any(),
        Does::List => view! { <li data-key=key.press>{pressed} {words}</li> }.into_any(),
    }
}
