//! What an auditor reads: journals of cases, the trail of what happened outside them, and the proof that nothing changed.

pub mod case;
pub mod export;
pub mod search;
pub mod trail;
pub mod verify;
mod words;

use crate::Ctx;
use crate::doors::{Door, Role, Route, get, post};
use crate::forms::audit as forms;
use crate::ui::{Tab, Tabs};
use domain::CaseId;
use leptos::prelude::*;

const AUDITOR: Door = Door::Staff(&[Role::Auditor]);

/// The table of this area.
pub fn routes() -> Vec<Route> {
    vec![
        get("/audit", AUDITOR, search::get),
        post("/audit/search", AUDITOR, forms::search::post),
        get("/audit/cases/{id}", AUDITOR, case::get),
        get("/audit/cases/{id}/journal.jsonl", AUDITOR, export::get),
        get("/audit/trail", AUDITOR, trail::get),
        get("/audit/verify", AUDITOR, verify::get),
        post("/audit/verify", AUDITOR, forms::verify::post),
    ]
}

/// The address of a journal.
pub fn path(id: CaseId) -> String {
    format!("/audit/cases/{id}")
}

/// The parts of the area.
fn tabs(ctx: &Ctx, current: &str) -> AnyView {
    let tabs = [("/audit", "cases"), ("/audit/trail", "trail"), ("/audit/verify", "verify")]
        .map(|(href, word)| Tab {
            href: href.to_owned(),
            label: ctx.t(&format!("audit-tab-{word}")),
            current: word == current,
            count: 0.into(),
        })
        .into();
    view! { <Tabs label=ctx.t("nav-audit") tabs=tabs/> }.into_any()
}
