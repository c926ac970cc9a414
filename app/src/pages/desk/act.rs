//! The frame of every page on which something is done to a case.
//!
//! An action has one page and one command, each in a file with the name of the action. The page draws the inputs (`fields`);
//! this frame adds the person, the state, the version and the button, or says why the action is not open now.

use super::{case, presence, words};
use crate::{
    Ctx, Fault,
    flash::Flash,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, Inset, SummaryList, SummaryRow},
};
use axum::response::Response;
use domain::{CaseId, case::ActionKind};
use leptos::prelude::*;
use services::{
    Staff,
    desk::case::{CaseView, open},
    desk::presence::Doing,
};

/// Draws the inputs of an action.
pub type Fields = fn(&Ctx, &CaseView) -> AnyView;

/// The page of an action: `get`, with the inputs that `fields` draws.
macro_rules! page_of {
    ($kind:ident, $fields:path) => {
        /// Shows the page.
        ///
        /// # Errors
        /// [`Fault`](crate::Fault) when the case is not this person's business.
        pub async fn get(
            ctx: crate::Ctx,
            axum::extract::Path(id): axum::extract::Path<domain::CaseId>,
        ) -> Result<axum::response::Response, crate::Fault> {
            $crate::pages::desk::act::show(ctx, id, domain::case::ActionKind::$kind, $fields).await
        }
    };
}
pub(crate) use page_of;

/// The address of a case.
pub fn case_path(id: CaseId) -> String {
    format!("/desk/cases/{id}")
}

/// Where somebody goes on after an action: the case; the border, which does not read the desk's page of it, to its own.
pub fn home(ctx: &Ctx, id: CaseId) -> String {
    let reads = |staff: &Staff| staff.is_any(super::READERS);
    if ctx.visitor.staff().is_none_or(reads) { case_path(id) } else { "/border".to_owned() }
}

/// Message key of the way back to [`home`].
fn back(ctx: &Ctx, id: CaseId) -> &'static str {
    if home(ctx, id) == case_path(id) { "desk-back-case" } else { "desk-back-border" }
}

/// The address of the page of an action, which is also where its form goes.
pub fn path(id: CaseId, kind: ActionKind) -> String {
    format!("/desk/cases/{id}/{}", words::slug(kind))
}

/// Loads the case and shows the page of an action.
///
/// # Errors
/// [`Fault`] when the case is not this person's business.
pub async fn show(mut ctx: Ctx, id: CaseId, kind: ActionKind, fields: Fields) -> Result<Response, Fault> {
    let view = open(&ctx.state.services, ctx.staff()?, id).await?;
    if let Some(seen) = ctx.flash.seen.filter(|seen| *seen < view.version) {
        ctx.flash = news(&ctx, &view, seen, ctx.flash.clone());
    }
    let title = ctx.named("action", kind.as_str());
    let doing = if view.allowed.contains(&kind) { Doing::Acting(kind) } else { Doing::Reading };
    let others = presence::panel(&ctx, &view, doing).await?;
    let content = content(&ctx, &view, kind, fields);
    let content = view! { {others} {content} }.into_any();
    Ok(Page::new(&ctx, title).back(home(&ctx, id), ctx.t(back(&ctx, id))).show(content))
}

/// Most events that the notice of a stale page names.
const NAMED: usize = 5;

/// The flash, with what has happened to the case since version `seen`.
pub(crate) fn news(ctx: &Ctx, view: &CaseView, seen: i64, flash: Flash) -> Flash {
    let newer = usize::try_from(view.version - seen).unwrap_or_default().min(NAMED);
    let happened: Vec<String> = view
        .history
        .iter()
        .filter(|row| !row.is_reading())
        .take(newer)
        .map(|row| format!("{} ({})", words::event(ctx, view, row), words::actor(ctx, &row.actor_name)))
        .collect();
    flash.important("desk-changed").with("what", happened.join(" "))
}

/// The content of the page.
pub(crate) fn content(ctx: &Ctx, view: &CaseView, kind: ActionKind, fields: Fields) -> AnyView {
    let name = case::full_name(view);
    let body = if view.allowed.contains(&kind) { form(ctx, view, kind, fields) } else { not_now(ctx, view) };
    view! {
        <span class="govuk-caption-l">
            <bdi dir="auto">{name}</bdi> " · " <bdi dir="ltr">{view.case.reference.to_string()}</bdi>
        </span>
        <h1 class="govuk-heading-l">{ctx.named("action", kind.as_str())}</h1>
        <p class="govuk-body">{words::state(ctx, view.case.state)} {words::due_line(ctx, view)}</p>
        {body}
    }
    .into_any()
}

fn form(ctx: &Ctx, view: &CaseView, kind: ActionKind, fields: Fields) -> AnyView {
    let lead = ctx.t(&format!("desk-{}-lead", words::slug(kind)));
    let id = view.case.id;
    let inputs = fields(ctx, view);
    let (send, cancel) = (ctx.named("action", kind.as_str()), ctx.t("ui-cancel"));
    view! {
        <p class="govuk-body">{lead}</p>
        <CommandForm action=path(id, kind) version=view.version key=ctx.new_key() upload=takes_files(kind)>
            {inputs}
            <div class="govuk-button-group">
                <Button label=send kind=weight(kind)/>
                <a class="govuk-link" href=home(ctx, id)>{cancel}</a>
            </div>
        </CommandForm>
    }
    .into_any()
}

/// Files come with what is typed.
pub(crate) const fn takes_files(kind: ActionKind) -> bool {
    matches!(kind, ActionKind::Message)
}

/// What ends a case or a visa is drawn as a warning.
pub(crate) const fn weight(kind: ActionKind) -> ButtonKind {
    match kind {
        ActionKind::FindNotCompetent
        | ActionKind::FindInadmissible
        | ActionKind::DecideRefuse
        | ActionKind::Annul
        | ActionKind::Revoke => ButtonKind::Warning,
        _ => ButtonKind::Main,
    }
}

/// The action is not open: somebody else has acted, or never was. What was typed is shown, so that it can be copied.
fn not_now(ctx: &Ctx, view: &CaseView) -> AnyView {
    let kept: Vec<_> = ctx
        .flash
        .kept
        .0
        .iter()
        .flat_map(|(name, values)| values.iter().map(move |value| (name.clone(), value.clone())))
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(name, value)| SummaryRow::text(name, value))
        .collect();
    let kept = (!kept.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{ctx.t("desk-kept-title")}</h2>
            <p class="govuk-body">{ctx.t("desk-kept-text")}</p>
            <SummaryList rows=kept dense=true/>
        }
    });
    let state = ctx.named("state", view.case.state.as_str());
    let not_now = ctx.ta("desk-not-now", [("state", state)]);
    view! {
        <Inset>{not_now}</Inset>
        {kept}
        <Button label=ctx.t(back(ctx, view.case.id)) href=home(ctx, view.case.id)/>
    }
    .into_any()
}
