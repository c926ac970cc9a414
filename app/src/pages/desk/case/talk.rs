//! What was said and what happened: messages, notes, history.

use super::{paper_path, then, words};
use crate::{
    Ctx,
    pages::desk::act,
    ui::{Details, Tag, TagColour, Timeline, TimelineEntry},
};
use domain::DocumentId;
use domain::case::{ActionKind, ActorId};
use leptos::prelude::*;
use services::desk::case::{CaseView, DocumentView, HistoryRow};

/// The messages between applicant and post.
pub fn messages(ctx: &Ctx, view: &CaseView) -> AnyView {
    let items = view.case.messages.iter().map(|message| {
        let by = match message.by {
            ActorId::Staff(user) => view.name_of(user),
            ActorId::Applicant(_) => ctx.t("role-applicant"),
            ActorId::System => ctx.t("role-system"),
        };
        let own = matches!(message.by, ActorId::Staff(_));
        let class = if own { "app-message app-message--own" } else { "app-message" };
        let text = said(class, by, words::moment(ctx, view, message.at), message.text.clone());
        view! { {text} {files(view, &message.files)} }.into_any()
    });
    let items: Vec<_> = items.collect();
    talk(ctx, view, "desk-messages", "desk-messages-none", ActionKind::Message, items)
}

/// The files of a message.
fn files(view: &CaseView, files: &[DocumentId]) -> AnyView {
    let file = |file: &&DocumentView| {
        let href = paper_path(view, file.id);
        let name = file.name.clone();
        view! { <li><a class="govuk-link" href=href dir="auto">{name}</a></li> }
    };
    let found = view.documents.iter().filter(|document| files.contains(&document.id));
    let links: Vec<_> = found.collect::<Vec<_>>().iter().map(file).collect();
    (!links.is_empty()).then(|| view! { <ul class="govuk-list app-message__files">{links}</ul> }).into_any()
}

/// The notes of colleagues.
pub fn notes(ctx: &Ctx, view: &CaseView) -> AnyView {
    let items = view.case.notes.iter().map(|note| {
        let (mark, colour) = match note.disclosable {
            true => ("desk-note-open", TagColour::Green),
            false => ("desk-note-closed", TagColour::Grey),
        };
        let text =
            said("app-message", view.name_of(note.by), words::moment(ctx, view, note.at), note.text.clone());
        view! { {text} <p class="govuk-body-s"><Tag label=ctx.t(mark) colour=colour/></p> }.into_any()
    });
    let items: Vec<_> = items.collect();
    talk(ctx, view, "desk-notes", "desk-notes-none", ActionKind::Note, items)
}

fn said(class: &'static str, by: String, at: String, text: String) -> AnyView {
    view! {
        <div class=class>
            <p class="app-timeline__when"><bdi>{by}</bdi> " · " {at}</p>
            <div class="app-lines" dir="auto">{text}</div>
        </div>
    }
    .into_any()
}

fn talk(
    ctx: &Ctx,
    view: &CaseView,
    title: &str,
    none: &str,
    kind: ActionKind,
    items: Vec<AnyView>,
) -> AnyView {
    let none = items.is_empty().then(|| view! { <p class="govuk-body">{ctx.t(none)}</p> });
    let write = view.allowed.contains(&kind).then(|| {
        let href = act::path(view.case.id, kind);
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{ctx.named("action", kind.as_str())}</a></p> }
    });
    view! {
        <section class="app-panel">
            <h2 class="app-panel__title">{ctx.t(title)}</h2>
            {none}
            {items}
            {write}
        </section>
    }
    .into_any()
}

/// What happened, newest first. That somebody looked is folded away.
pub fn history(ctx: &Ctx, view: &CaseView) -> AnyView {
    let current = view.then.as_ref().map(|then| then.seq);
    let entry = |row: &HistoryRow| TimelineEntry {
        title: words::event(ctx, view, row),
        by: words::actor(ctx, &row.actor_name),
        at: words::moment(ctx, view, row.at),
        machine_time: row.at.to_string(),
        id: format!("entry-{}", row.seq),
        detail: current.is_none_or(|seq| seq != row.seq).then(|| as_it_was(ctx, view, row)),
    };
    let (read, done): (Vec<_>, Vec<_>) = view.history.iter().partition(|row| row.is_reading());
    let readings = (!read.is_empty()).then(|| {
        let summary = ctx.ta("desk-readings", [("count", read.len())]);
        let entries = read.into_iter().map(entry).collect();
        view! { <Details summary=summary><Timeline entries=entries/></Details> }
    });
    view! {
        <section aria-labelledby="history">
            <h2 class="govuk-heading-m" id="history">{ctx.t("desk-history")}</h2>
            {then::form(ctx, view)}
            <Timeline entries=done.into_iter().map(entry).collect()/>
            {readings}
        </section>
    }
    .into_any()
}

/// The way to the case as it was after an entry.
fn as_it_was(ctx: &Ctx, view: &CaseView, row: &HistoryRow) -> AnyView {
    let href = then::path(view.case.id, row.seq);
    let (label, which) = (ctx.t("desk-then-link"), ctx.ta("desk-then-entry", [("entry", row.seq)]));
    view! {
        <a class="govuk-link" href=href>
            {label} <span class="govuk-visually-hidden">" " {which}</span>
        </a>
    }
    .into_any()
}
