//! The correction that the applicant waits for: while it is open nothing can be proposed or decided.

use crate::Ctx;
use crate::pages::desk::decide_amendment::asked;
use leptos::prelude::*;
use services::desk::case::CaseView;

/// What is asked for, and that the case waits for the answer.
pub fn correction(ctx: &Ctx, view: &CaseView) -> AnyView {
    let waits = view.case.open_amendment().filter(|_| view.case.state.is_before_decision());
    let Some(open) = waits else { return ().into_any() };
    view! {
        <section class="app-card" aria-labelledby="correction">
            <h2 class="govuk-heading-m" id="correction">{ctx.t("desk-correction")}</h2>
            <p class="govuk-body">{ctx.t("desk-correction-waits")}</p>
            {asked(ctx, view, open)}
        </section>
    }
    .into_any()
}
