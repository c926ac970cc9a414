//! Where staff sign in: name and password.

use super::applicant::Next;
use crate::ctx::local_path;
use crate::shell::Page;
use crate::ui::{Button, CommandForm, PasswordInput, TextInput};
use crate::{Ctx, Fault};
use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;

/// Asks for name and password.
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
        <h1 class="govuk-heading-l">{ctx.t("staff-sign-in-title")}</h1>
        <CommandForm action=crate::doors::STAFF_SIGN_IN hidden=vec![("next".to_owned(), next)]>
            <TextInput field=words.field("login", "staff-sign-in-login") autocomplete="username" ltr=true width=20/>
            <PasswordInput field=words.field("password", "staff-sign-in-password") autocomplete="current-password"/>
            <Button label=words.t("staff-sign-in-continue")/>
        </CommandForm>
        <p class="govuk-body">{ctx.t("staff-sign-in-lost")}</p>
        <p class="govuk-body">
            <a class="govuk-link" href=crate::doors::APPLICANT_SIGN_IN>{ctx.t("staff-sign-in-to-applicant")}</a>
        </p>
    };
    Ok(Page::new(&ctx, ctx.t("staff-sign-in-title")).show(view))
}
