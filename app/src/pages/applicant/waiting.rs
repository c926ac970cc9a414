//! Where the answers of a draft stand: what has arrived, what waits in the browser. Drawn empty; `islands::autosave` fills it.

use crate::{
    Ctx,
    islands::{Words, autosave},
};
use domain::form::Field;
use leptos::prelude::*;
use services::applicant::DraftView;

/// On a page of the form, which brings the key for what the browser keeps. No page is kept by a browser or on the way. `elsewhere` are fields of other pages that this one can fill.
pub(super) fn of_form(ctx: &Ctx, draft: &DraftView, elsewhere: &[&Field]) -> AnyView {
    let labels = elsewhere.iter().flat_map(|field| {
        let label = ctx.t(&field.label_key());
        field.inputs().into_iter().map(move |input| (format!("label {input}"), label.clone()))
    });
    drawn(ctx, draft, labels.collect())
}

/// On a page that only shows answers. It is drawn anew once what waited has arrived.
pub(super) fn of_page(ctx: &Ctx, draft: &DraftView) -> AnyView {
    drawn(ctx, draft, Words::from([("reload".to_owned(), "yes".to_owned())]))
}

fn drawn(ctx: &Ctx, draft: &DraftView, more: Words) -> AnyView {
    let words = [
        ("draft", draft.id.to_string()),
        ("saved", ctx.ta("autosave-saved", [("time", "{time}")])),
        ("offline", ctx.t("autosave-offline")),
        ("signed-out", ctx.t("autosave-signed-out")),
        ("failed", ctx.t("autosave-failed")),
        ("there", ctx.t("autosave-there")),
        ("here", ctx.t("autosave-here")),
        ("nowhere", ctx.t("autosave-nowhere")),
        ("held", ctx.t("autosave-held")),
    ];
    let mut words: Words = words.map(|(name, words)| (name.to_owned(), words)).into();
    words.extend(more);
    view! {
        <div data-draft=draft.id.to_string() data-key=draft.waiting.text().to_string()>
            {autosave(&words)}
            <details class="govuk-details app-waiting" id="waiting" hidden=true>
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">{ctx.t("autosave-list")}</span>
                </summary>
                <div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet"></ul></div>
            </details>
        </div>
    }
    .into_any()
}
