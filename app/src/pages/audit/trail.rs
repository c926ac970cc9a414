//! What happened outside cases: sign-ins, accounts, stock.

use super::{tabs, words};
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Cell, Pagination, Table};
use crate::{Ctx, Fault};
use axum::extract::Query;
use axum::response::Response;
use domain::Timestamp;
use leptos::prelude::*;
use serde::Deserialize;
use services::who::parse_actor;
use services::{audit, people::admin};
use std::collections::BTreeMap;

/// Entries on a full page, as the use case gives them.
const PAGE: usize = 100;

/// Where the page begins.
#[derive(Debug, Default, Deserialize)]
pub struct Before {
    before: Option<i64>,
}

/// One entry, ready to be drawn.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Number.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who, by name.
    pub who: String,
    /// Stored name of what happened.
    pub kind: String,
    /// More, as recorded.
    pub body: String,
}

/// Shows the entries, newest first.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx, Query(query): Query<Before>) -> Result<Response, Fault> {
    let services = &ctx.state.services;
    let rows = audit::trail(services, ctx.staff()?, query.before).await?;
    let names: BTreeMap<_, _> = admin::accounts(services)
        .await?
        .into_iter()
        .map(|account| (account.staff.id, account.staff.name))
        .collect();
    let entries: Vec<Entry> = rows
        .into_iter()
        .map(|row| {
            let staff = parse_actor(&row.actor).and_then(|actor| actor.staff());
            let who = match staff.and_then(|id| names.get(&id)) {
                Some(name) => name.clone(),
                None if row.actor == "system" => ctx.t("role-system"),
                None if row.actor.starts_with("applicant:") => ctx.t("role-applicant"),
                None => row.actor,
            };
            Entry { seq: row.seq, at: row.at, who, kind: row.kind, body: row.body }
        })
        .collect();
    let content = view(&ctx, &entries);
    Ok(Page::new(&ctx, ctx.t("audit-tab-trail")).wide().show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, entries: &[Entry]) -> AnyView {
    let columns =
        ["seq", "at", "who", "what", "values"].map(|word| ctx.t(&format!("audit-journal-{word}"))).to_vec();
    let rows = entries
        .iter()
        .map(|entry| {
            vec![
                Cell::code(entry.seq.to_string()),
                Cell::text(when::here(ctx, entry.at)),
                Cell::text(entry.who.clone()),
                Cell::text(words::named(ctx, "trail", &entry.kind)),
                Cell::code(entry.body.clone()),
            ]
        })
        .collect();
    let older = entries.last().filter(|_| entries.len() == PAGE).map(|last| {
        let next = (format!("/audit/trail?before={}", last.seq), ctx.t("audit-older"));
        view! { <Pagination label=ctx.t("ui-pages") next=next/> }
    });
    view! {
        <h1 class="govuk-heading-l">{ctx.t("audit-tab-trail")}</h1>
        {tabs(ctx, "trail")}
        <p class="govuk-body">{ctx.t("audit-trail-lead")}</p>
        <Table caption=ctx.t("audit-tab-trail") caption_hidden=true columns=columns rows=rows dense=true/>
        {older}
    }
    .into_any()
}
