//! The first page: what the service is, how to apply, how to come back.

use crate::{Ctx, Fault, doors, shell::Page, ui::Button};
use axum::response::Response;
use leptos::prelude::*;

/// Shows the page.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    Ok(Page::new(&ctx, ctx.t("start-title")).wide().show(view(&ctx)))
}

fn view(ctx: &Ctx) -> AnyView {
    let state = ctx.state.state_name(ctx.lang);
    let steps = ["purpose", "form", "papers", "send", "decision"].map(|step| {
        view! {
            <li class="app-step">
                <h3 class="govuk-heading-s">{ctx.t(&format!("start-step-{step}-title"))}</h3>
                <p class="govuk-body">{ctx.t(&format!("start-step-{step}-text"))}</p>
            </li>
        }
    });
    let needs = ["passport", "photo", "mail", "dates"]
        .map(|need| view! { <li>{ctx.t(&format!("start-need-{need}"))}</li> });
    view! {
        <div class="app-hero">
            <h1 class="govuk-heading-xl">{ctx.ta("start-heading", [("state", state)])}</h1>
            <p class="govuk-body-l">{ctx.t("start-lead")}</p>
            <Button href="/apply" start=true label=ctx.t("start-apply")/>
        </div>
        <div class="govuk-grid-row">
            <div class="govuk-grid-column-two-thirds">
                <h2 class="govuk-heading-m">{ctx.t("start-steps-title")}</h2>
                <ol class="app-steps">{steps.into_iter().collect_view()}</ol>
            </div>
            <div class="govuk-grid-column-one-third">
                <section class="app-card">
                    <h2 class="govuk-heading-m">{ctx.t("start-return-title")}</h2>
                    <p class="govuk-body">{ctx.t("start-return-text")}</p>
                    <p class="govuk-body">
                        <a class="govuk-link" href=doors::APPLICANT_SIGN_IN>{ctx.t("start-sign-in")}</a>
                    </p>
                </section>
                <section class="app-card">
                    <h2 class="govuk-heading-m">{ctx.t("start-needs-title")}</h2>
                    <ul class="govuk-list govuk-list--bullet">{needs.into_iter().collect_view()}</ul>
                    <p class="govuk-body">
                        <a class="govuk-link" href=super::your_name::PATH>{ctx.t("start-your-name")}</a>
                    </p>
                </section>
            </div>
        </div>
    }
    .into_any()
}
