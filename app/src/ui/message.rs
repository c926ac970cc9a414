//! What a page says before its content.

use leptos::prelude::*;

/// All problems of the page, each a link to its input. Announced when the page opens.
#[component]
pub fn ErrorSummary(
    /// "There is a problem".
    #[prop(into)]
    heading: String,
    /// Name of the input, or empty, and the words.
    problems: Vec<(String, String)>,
) -> impl IntoView {
    let items = problems
        .into_iter()
        .map(|(field, words)| {
            if field.is_empty() {
                view! { <li>{words}</li> }.into_any()
            } else {
                view! { <li><a href=format!("#{field}")>{words}</a></li> }.into_any()
            }
        })
        .collect_view();
    view! {
        <div class="govuk-error-summary" tabindex="-1" autofocus=true>
            <div role="alert">
                <h2 class="govuk-error-summary__title">{heading}</h2>
                <div class="govuk-error-summary__body">
                    <ul class="govuk-list govuk-error-summary__list">{items}</ul>
                </div>
            </div>
        </div>
    }
}

/// A sentence about what just happened or what matters now.
#[component]
pub fn Notice(
    /// "Success" or "Important".
    #[prop(into)]
    heading: String,
    /// The sentence.
    #[prop(into)]
    text: String,
    /// Whether it reports a success.
    #[prop(optional)]
    success: bool,
) -> impl IntoView {
    let class = if success {
        "govuk-notification-banner govuk-notification-banner--success"
    } else {
        "govuk-notification-banner"
    };
    let role = if success { "alert" } else { "region" };
    view! {
        <div class=class role=role aria-labelledby="notice-title">
            <div class="govuk-notification-banner__header">
                <h2 class="govuk-notification-banner__title" id="notice-title">{heading}</h2>
            </div>
            <div class="govuk-notification-banner__content">
                <p class="govuk-notification-banner__heading">{text}</p>
            </div>
        </div>
    }
}
