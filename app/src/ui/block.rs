//! Blocks of text that stand out.

use super::Content;
use leptos::prelude::*;

/// Words that open on demand.
#[component]
pub fn Details(
    /// What is always seen.
    #[prop(into)]
    summary: String,
    /// Whether it starts open.
    #[prop(optional)]
    open: bool,
    /// What opens.
    children: Content,
) -> impl IntoView {
    view! {
        <details class="govuk-details" open=open>
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{summary}</span>
            </summary>
            <div class="govuk-details__text">{children.0}</div>
        </details>
    }
}

/// A warning with its sign.
#[component]
pub fn Warning(
    /// "Warning", for screen readers.
    #[prop(into)]
    prefix: String,
    /// The sentence.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
            <strong class="govuk-warning-text__text">
                <span class="govuk-visually-hidden">{prefix} " "</span>
                {text}
            </strong>
        </div>
    }
}

/// Text set off from the rest.
#[component]
pub fn Inset(
    /// The text.
    children: Content,
) -> impl IntoView {
    view! { <div class="govuk-inset-text">{children.0}</div> }
}

/// The end of a journey: done, with the reference to keep. It holds the page's `<h1>`.
#[component]
pub fn Panel(
    /// What is done.
    #[prop(into)]
    title: String,
    /// What follows, for example the reference.
    children: Content,
) -> impl IntoView {
    view! {
        <div class="govuk-panel govuk-panel--confirmation">
            <h1 class="govuk-panel__title">{title}</h1>
            <div class="govuk-panel__body">{children.0}</div>
        </div>
    }
}
