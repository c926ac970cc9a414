//! Where applicants ask for a link, and where the link leads.

use crate::ctx::local_path;
use crate::pages::public::expired::Ended;
use crate::shell::Page;
use crate::ui::{Button, CommandForm, TextInput};
use crate::{Ctx, Fault};
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use serde::Deserialize;
use services::people::links;

/// The page to go on to.
#[derive(Debug, Default, Deserialize)]
pub struct Next {
    /// A path of this site.
    #[serde(default)]
    pub next: String,
    /// Set when a session ended while a form was open.
    pub ended: Option<Ended>,
}

/// Asks for the mail address.
///
/// # Errors
/// None.
pub async fn get(mut ctx: Ctx, Query(query): Query<Next>) -> Result<Response, Fault> {
    if let Some(ended) = query.ended {
        ctx.flash.notice = ended.notice().notice;
    }
    let next = local_path(&query.next).unwrap_or("").to_owned();
    let words = ctx.clone();
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t("sign-in-title")}</h1>
        <p class="govuk-body">{ctx.t("sign-in-lead")}</p>
        <CommandForm action="/sign-in" hidden=vec![("next".to_owned(), next)]>
            <TextInput
                field=words.field("email", "sign-in-email").hint(words.t("sign-in-email-hint"))
                kind="email"
                inputmode="email"
                autocomplete="email"
                ltr=true
            />
            <Button label=words.t("sign-in-send")/>
        </CommandForm>
        <p class="govuk-body">
            <a class="govuk-link" href=crate::doors::STAFF_SIGN_IN>{ctx.t("sign-in-to-staff")}</a>
        </p>
    };
    Ok(Page::new(&ctx, ctx.t("sign-in-title")).show(view))
}

/// The token of a link.
#[derive(Debug, Default, Deserialize)]
pub struct Token {
    /// From the mail.
    #[serde(default)]
    pub token: String,
}

/// Asks for a press of a button before the link is used up: mail programs open links to look at them.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn link(ctx: Ctx, Query(query): Query<Token>) -> Result<Response, Fault> {
    if !links::link_works(&ctx.state.services, &query.token).await? {
        let view = view! {
            <h1 class="govuk-heading-l">{ctx.t("sign-in-link-dead-title")}</h1>
            <p class="govuk-body">{ctx.ta("sign-in-link-dead-text", [("minutes", links::LINK_MINUTES)])}</p>
            <Button label=ctx.t("sign-in-link-again") href=crate::doors::APPLICANT_SIGN_IN/>
        };
        return Ok(Page::new(&ctx, ctx.t("sign-in-link-dead-title")).status(StatusCode::GONE).show(view));
    }
    let words2 = ctx.clone();
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t("sign-in-link-title")}</h1>
        <p class="govuk-body">{ctx.t("sign-in-link-text")}</p>
        <CommandForm action="/sign-in/link" hidden=vec![("token".to_owned(), query.token)]>
            <Button label=words2.t("sign-in-link-use")/>
        </CommandForm>
    };
    Ok(Page::new(&ctx, ctx.t("sign-in-link-title")).show(view))
}
