//! Keeps unsent applications that are about to be deleted: the page of the link in the letter that says so. It needs no
//! sign-in, and tells nothing of what is in them.

use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, CommandForm},
};
use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use services::applicant::reminders::{Ending, KeepLink, by_link};
use services::words::date;

/// Where the page is.
pub const PATH: &str = "/keep";

/// What the address says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    applicant: String,
    day: String,
    proof: String,
}

/// Shows what is kept until when by a press.
///
/// # Errors
/// [`Fault::NotFound`] when the link is not ours, or too old, or there is nothing to keep any more.
pub async fn get(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let link = KeepLink::read(&asked.applicant, &asked.day, &asked.proof)?;
    let ending = by_link(&ctx.state.services, &link).await?;
    Ok(Page::new(&ctx, ctx.t("keep-title")).show(view(&ctx, &asked, &ending)))
}

fn view(ctx: &Ctx, asked: &Asked, ending: &Ending) -> AnyView {
    let last = ctx.ta("keep-last-day", [("day", date(ctx.lang, ending.last_day))]);
    let count = ctx.ta("keep-count", [("count", i64::try_from(ending.count).unwrap_or(i64::MAX))]);
    let button = ctx.ta("keep-button", [("day", date(ctx.lang, ending.keeps_until))]);
    let hidden = vec![
        ("applicant".to_owned(), asked.applicant.clone()),
        ("day".to_owned(), asked.day.clone()),
        ("proof".to_owned(), asked.proof.clone()),
    ];
    view! {
        <h1 class="govuk-heading-l">{ctx.t("keep-title")}</h1>
        <p class="govuk-body">{count} " " {last}</p>
        <CommandForm action=PATH hidden=hidden>
            <Button label=button/>
        </CommandForm>
        <p class="govuk-body">{ctx.t("keep-otherwise")}</p>
    }
    .into_any()
}
