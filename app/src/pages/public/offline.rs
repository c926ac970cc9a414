//! What a browser shows when it has no connection. The service worker keeps this page as a stranger sees it, so it says the
//! same in every language, and how many answers wait on the device is found out by its script.

use crate::{Ctx, Fault, shell::Page};
use axum::response::Response;
use leptos::prelude::*;
use services::words::{Lang, Words};

/// Where the page is. The service worker knows the address, too.
pub const PATH: &str = "/offline";

/// Shows the page.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    Ok(Page::new(&ctx, ctx.t("offline-title")).show(view(&ctx)))
}

fn view(ctx: &Ctx) -> AnyView {
    let others = Lang::ALL.into_iter().filter(|lang| *lang != ctx.lang).map(|lang| {
        view! {
            <section lang=lang.code() dir=lang.direction()>
                <h2 class="govuk-heading-m">{Words::text(lang, "offline-title")}</h2>
                {text(lang)}
            </section>
        }
    });
    let others: Vec<_> = others.collect();
    let (script, waiting) = (&ctx.state.assets.offline, &ctx.state.assets.waiting);
    view! {
        <h1 class="govuk-heading-l">{ctx.t("offline-title")}</h1>
        {text(ctx.lang)}
        {others}
        <script
            type="module"
            nonce=ctx.nonce.clone()
            src=format!("/pkg/{script}")
            data-waiting=format!("/pkg/{waiting}")
        ></script>
    }
    .into_any()
}

fn text(lang: Lang) -> AnyView {
    view! {
        <p class="govuk-body">{Words::text(lang, "offline-text")}</p>
        <p class="govuk-body" data-count hidden=true><strong>{Words::text(lang, "waiting-count")} " " <bdi></bdi></strong></p>
        // An empty address is that of the page that could not be loaded.
        <p class="govuk-body"><a class="govuk-link" href="">{Words::text(lang, "offline-again")}</a></p>
    }
    .into_any()
}
