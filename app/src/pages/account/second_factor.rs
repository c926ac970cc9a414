//! Asks for a code of the authenticator app, or a recovery code.

use crate::forms::account::pending;
use crate::shell::Page;
use crate::ui::{Button, CommandForm, Inset, TextInput};
use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

/// Asks for the code of the person whose password was right; others start again.
///
/// # Errors
/// The session store's.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    if pending::load(&ctx).await?.is_none() {
        return Ok(Redirect::to(crate::doors::STAFF_SIGN_IN).into_response());
    }
    let demo = services::demo::code(&ctx.state.services).map(|code| {
        let text = ctx.ta("second-factor-demo", [("code", code)]);
        view! { <Inset>{text.clone()}</Inset> }
    });
    let words = ctx.clone();
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t("second-factor-title")}</h1>
        {demo}
        <CommandForm action="/staff/sign-in/code">
            <TextInput
                field=words.field("code", "second-factor-code").hint(words.t("second-factor-hint"))
                autocomplete="one-time-code"
                width=10
                ltr=true
                focus=true
            />
            <Button label=words.t("staff-sign-in-continue")/>
        </CommandForm>
    };
    Ok(Page::new(&ctx, ctx.t("second-factor-title"))
        .back(crate::doors::STAFF_SIGN_IN, ctx.t("ui-back"))
        .show(view))
}
