//! One serial: where it stands and everything that happened to it.

use super::tabs;
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Button, SummaryList, SummaryRow, TextInput, Timeline, TimelineEntry};
use crate::{Ctx, Fault};
use axum::extract::Query;
use axum::response::Response;
use domain::UserId;
use leptos::prelude::*;
use serde::Deserialize;
use services::Error;
use services::stock::view::{SerialView, serial};

/// What the address says.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    number: String,
}

/// Asks for a serial, and tells its story.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let number = asked.number.trim().to_owned();
    let found = match number.as_str() {
        "" => None,
        number => match serial(&ctx.state.services, ctx.staff()?, number).await {
            Ok(view) => Some(Some(view)),
            Err(Error::NotFound | Error::Problems(_)) => Some(None),
            Err(other) => return Err(other.into()),
        },
    };
    let content = view(&ctx, &number, found.as_ref().map(Option::as_ref));
    Ok(Page::new(&ctx, ctx.t("stock-tab-serial")).wide().show(content))
}

fn view(ctx: &Ctx, number: &str, found: Option<Option<&SerialView>>) -> AnyView {
    let result = match found {
        None => ().into_any(),
        Some(None) => {
            view! { <p class="govuk-body" role="status">{ctx.t("stock-serial-unknown")}</p> }.into_any()
        }
        Some(Some(view)) => story(ctx, view),
    };
    let field = ctx.field("number", "stock-serial-field").value(number.to_owned());
    view! {
        <h1 class="govuk-heading-l">{ctx.t("stock-tab-serial")}</h1>
        {tabs(ctx, "serial", 0)}
        <form method="get" action="/stock/serial">
            <TextInput field=field width=20 machine=true focus=true/>
            <Button label=ctx.t("stock-serial-button")/>
        </form>
        {result}
    }
    .into_any()
}

fn story(ctx: &Ctx, view: &SerialView) -> AnyView {
    let piece = &view.piece;
    let person = |id: Option<UserId>| id.and_then(|id| view.names.get(&id).cloned()).unwrap_or_default();
    let mut rows = vec![
        SummaryRow::text(ctx.t("stock-column-state"), ctx.named("stock-state", piece.state.as_str())),
        SummaryRow::text(ctx.t("stock-post"), piece.post.to_string()),
    ];
    if let Some(at) = view.position {
        let told = [
            ("box", at.in_box.to_string()),
            ("sheet", at.sheet.to_string()),
            ("place", at.place.to_string()),
        ];
        rows.push(SummaryRow::text(ctx.t("stock-position"), ctx.ta("stock-position-told", told)));
    }
    for (key, id) in [
        ("stock-custodian", piece.custodian),
        ("stock-operator", piece.operator),
        ("stock-controller", piece.controller),
        ("stock-witness", piece.witness),
    ] {
        if id.is_some() {
            rows.push(SummaryRow::text(ctx.t(key), person(id)));
        }
    }
    let entries = view
        .story
        .iter()
        .map(|told| TimelineEntry {
            title: ctx.named("stock-told", &told.what),
            by: told.who.clone(),
            at: when::moment(ctx, told.at, Some(&told.post)),
            machine_time: told.at.to_string(),
            id: String::new(),
            detail: None,
        })
        .collect();
    view! {
        <h2 class="govuk-heading-m" dir="ltr">{view.serial.to_string()}</h2>
        <SummaryList rows=rows dense=true/>
        <Timeline entries=entries/>
    }
    .into_any()
}
