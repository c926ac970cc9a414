//! Forms and buttons.

use super::Content;
use domain::CommandKey;
use leptos::prelude::*;

/// How much a button draws to itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The main thing to do. One per page.
    #[default]
    Main,
    /// Another way on.
    Secondary,
    /// Cannot be taken back.
    Warning,
}

/// A button, or a link that looks like one.
#[component]
pub fn Button(
    /// Its words.
    #[prop(into)]
    label: String,
    /// Where it leads; without it, it sends the form around it.
    #[prop(optional, into)]
    href: Option<String>,
    /// How much it draws to itself.
    #[prop(optional)]
    kind: ButtonKind,
    /// Whether it starts a journey: larger, with an arrow.
    #[prop(optional)]
    start: bool,
    /// Name and value sent with the form, to tell several buttons apart.
    #[prop(optional)]
    sends: Option<(String, String)>,
    /// Sends to another address than the form's.
    #[prop(optional, into)]
    formaction: Option<String>,
    /// Whether the page opens with the focus here. Only for stations that work by keyboard.
    #[prop(optional)]
    focus: bool,
) -> impl IntoView {
    let mut class = "govuk-button".to_owned();
    match kind {
        ButtonKind::Main => {}
        ButtonKind::Secondary => class.push_str(" govuk-button--secondary"),
        ButtonKind::Warning => class.push_str(" govuk-button--warning"),
    }
    if start {
        class.push_str(" govuk-button--start");
    }
    let arrow = start.then(|| {
        view! {
            <svg class="govuk-button__start-icon" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
                <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/>
            </svg>
        }
    });
    match href {
        Some(href) => {
            view! { <a href=href role="button" draggable="false" class=class autofocus=focus>{label}{arrow}</a> }.into_any()
        }
        None => {
            let (name, value) = sends.unzip();
            view! {
                <button type="submit" class=class name=name value=value formaction=formaction autofocus=focus>{label}{arrow}</button>
            }
            .into_any()
        }
    }
}

/// A form that gives a command: a plain POST that works without scripts. The browser's own checks are off, because the
/// server's say more.
#[component]
pub fn CommandForm(
    /// Where it is sent.
    #[prop(into)]
    action: String,
    /// The version of the case that the page was drawn from.
    #[prop(optional)]
    version: Option<i64>,
    /// A fresh key, so that pressing twice takes effect once.
    #[prop(optional)]
    key: Option<CommandKey>,
    /// Whether files are sent.
    #[prop(optional)]
    upload: bool,
    /// Values that the person does not see.
    #[prop(optional)]
    hidden: Vec<(String, String)>,
    /// Classes, for forms in a line.
    #[prop(optional, into)]
    class: Option<String>,
    /// The inputs.
    children: Content,
) -> impl IntoView {
    let command = [
        version.map(|version| ("version".to_owned(), version.to_string())),
        key.map(|key| ("key".to_owned(), key.to_string())),
    ];
    let hidden = command
        .into_iter()
        .flatten()
        .chain(hidden)
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view();
    view! {
        <form class=class method="post" action=action enctype=upload.then_some("multipart/form-data") novalidate=true>
            {hidden}
            {children.0}
        </form>
    }
}

/// Inputs that nobody sees and no browser sends, until an island fills them.
#[component]
pub fn SilentInputs(
    /// Names and values.
    inputs: Vec<(String, String)>,
) -> impl IntoView {
    let draw = |(name, value)| view! { <input type="hidden" name=name value=value disabled=true autocomplete="off"/> };
    inputs.into_iter().map(draw).collect_view()
}

/// What the Enter key presses, where another button stands before the main one. It must be the first of its form.
#[component]
pub fn EnterButton(
    /// Name and value sent with the form.
    sends: (String, String),
) -> impl IntoView {
    view! { <button type="submit" name=sends.0 value=sends.1 hidden=true></button> }
}
