//! Sets up the second factor at the first sign-in: a QR code for the app, and the secret for typing.

use crate::forms::account::pending;
use crate::shell::Page;
use crate::ui::{Button, CommandForm, TextInput};
use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use services::people::staff;

/// Shows the secret, makes one first when the person has none yet.
///
/// # Errors
/// The session store's.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let Some(waiting) = pending::load(&ctx).await? else {
        return Ok(Redirect::to(crate::doors::STAFF_SIGN_IN).into_response());
    };
    let secret = match waiting.secret(&ctx.state.services) {
        Some(secret) => secret,
        None => {
            let secret = staff::new_second_factor(&ctx.state.services);
            waiting.clone().with_secret(&ctx.state.services, &secret).store(&ctx).await?;
            secret
        }
    };
    let uri = secret.uri(&format!("Vidimus {}", ctx.state.state_name(ctx.lang)), &waiting.login);
    let steps =
        ["app", "scan", "code"].map(|step| view! { <li>{ctx.t(&format!("set-up-step-{step}"))}</li> });
    let words = ctx.clone();
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t("set-up-title")}</h1>
        <p class="govuk-body">{ctx.t("set-up-lead")}</p>
        <ol class="govuk-list govuk-list--number">{steps.into_iter().collect_view()}</ol>
        {qr(&uri, ctx.t("set-up-qr"))}
        <p class="govuk-body">
            {ctx.t("set-up-typing")} " " <bdi dir="ltr" class="app-mono">{secret.text()}</bdi>
        </p>
        <CommandForm action="/staff/sign-in/set-up">
            <TextInput
                field=words.field("code", "second-factor-code").hint(words.t("set-up-code-hint"))
                autocomplete="one-time-code"
                width=10
                ltr=true
            />
            <Button label=words.t("set-up-finish")/>
        </CommandForm>
    };
    Ok(Page::new(&ctx, ctx.t("set-up-title")).show(view))
}

/// The QR code as one path: a square of the path for each dark module.
fn qr(text: &str, label: String) -> AnyView {
    let Ok(code) = qrcode::QrCode::new(text.as_bytes()) else { return ().into_any() };
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, colour)| *colour == qrcode::Color::Dark);
    let path: String = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width, at / width)).collect();
    view! {
        <svg class="app-qr" role="img" aria-label=label viewBox=format!("-4 -4 {0} {0}", width + 8) shape-rendering="crispEdges">
            <path d=path fill="#000"/>
        </svg>
    }
    .into_any()
}
