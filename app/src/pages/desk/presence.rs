//! Who else has the case open, and whether the page is older than the case. Drawn with the page; a script asks again every few
//! seconds and changes nothing but these lines, so that what somebody types stays as it is.

use super::{act::case_path, words};
use crate::{Ctx, Fault, pages::when};
use axum::Json;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use domain::CaseId;
use leptos::prelude::*;
use serde::Deserialize;
use services::desk::case::CaseView;
use services::desk::presence::{Doing, EVERY, Page, Presence, Sign, here};

/// The lines above a page of a case.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub(crate) async fn panel(ctx: &Ctx, view: &CaseView, doing: Doing) -> Result<AnyView, Fault> {
    let page = Page { doing, version: view.version, sign: Sign::Drawn };
    let found = here(&ctx.state.services, ctx.staff()?, view.case.id, page).await?;
    let lines = lines(ctx, &found).into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let ask = format!("{}/presence", case_path(view.case.id));
    let script = ctx.state.assets.file("presence.js");
    let drawn = view! {
        <div
            class="app-presence"
            role="status"
            data-presence=ask
            data-version=view.version
            data-doing=doing.as_str()
            data-every=EVERY
        >
            {lines}
        </div>
        <script type="module" nonce=ctx.nonce.clone() src=script></script>
    };
    Ok(drawn.into_any())
}

/// What the script says of its page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The version that the page was drawn from.
    pub version: i64,
    /// What the page is for.
    pub doing: String,
    /// Whether something was typed in it that has not been sent.
    pub typed: bool,
}

/// The same lines for the script, as JSON.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let (doing, sign) = (Doing::parse(&asked.doing), Sign::Heard { typed: asked.typed });
    let page = Page { doing, version: asked.version, sign };
    let found = here(&ctx.state.services, ctx.staff()?, id, page).await?;
    Ok(Json(lines(&ctx, &found)).into_response())
}

fn lines(ctx: &Ctx, found: &Presence) -> Vec<String> {
    let mut lines: Vec<String> = found
        .colleagues
        .iter()
        .map(|colleague| {
            let name = ("name", colleague.name.clone());
            let Doing::Acting(kind) = colleague.doing else { return ctx.ta("presence-reading", [name]) };
            let action = ("action", ctx.named("action", kind.as_str()));
            match colleague.opened_at {
                None => ctx.ta("presence-acting", [name, action]),
                Some(at) => ctx.ta("presence-opened", [name, action, ("at", when::here(ctx, at))]),
            }
        })
        .collect();
    if let Some(last) = &found.last {
        let by = ("name", words::actor(ctx, &last.by));
        let args = [by, ("at", when::here(ctx, last.at)), ("changes", found.newer.to_string())];
        lines.push(ctx.ta("presence-changed", args));
    }
    lines
}
