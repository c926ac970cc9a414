//! A group: what it shares, who is in it, and how far each is. It has the address of an application, as what it shares is a draft.

pub mod people;
pub mod receipts;
pub mod send;
pub(super) mod shared;
pub mod visits;

use super::{draft, kit};
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, ButtonKind, Cell, Inset, Table, Tag, TagColour, Task, TaskList},
};
use axum::response::Response;
use domain::CaseId;
use leptos::prelude::*;
use services::applicant::DraftView;
use services::applicant::groups::{GroupView, Person, Progress, group as load};

/// Shows it.
///
/// # Errors
/// [`Fault::NotFound`] when it is no group, or somebody else's.
pub(super) async fn show(ctx: &Ctx, id: CaseId) -> Result<Response, Fault> {
    let group = load(&ctx.state.services, &ctx.who()?, id).await?;
    let page = Page::new(ctx, ctx.t("group-title")).wide().back("/applications", ctx.t("applications-title"));
    Ok(page.show(view(ctx, &group)))
}

/// What the group is called: by its keeper, or by its number.
pub(super) fn title(ctx: &Ctx, group: &GroupView) -> String {
    match group.name() {
        "" => ctx.t("group-title"),
        name => name.to_owned(),
    }
}

fn view(ctx: &Ctx, group: &GroupView) -> AnyView {
    let reference = group.reference.to_string();
    let shared = group.shared.as_ref().map(|draft| what_is_shared(ctx, group, draft));
    let ready = group.ready().count();
    let send = (ready > 0).then(|| {
        let label = ctx.ta("group-send-ready", [("count", number(ready))]);
        view! { <Button href=kit::address(group.id, "send") label=label/> }
    });
    let sent = (group.sent().count() > 0).then(|| {
        let label = ctx.t("group-receipts");
        view! { <Button href=kit::address(group.id, "receipts") label=label kind=ButtonKind::Secondary/> }
    });
    let visits = group.needs_visit.then(|| {
        let label = ctx.t("group-visit");
        view! { <Button href=kit::address(group.id, "visits") label=label kind=ButtonKind::Secondary/> }
    });
    let add = (group.shared.is_some() && group.people.len() < group.most).then(|| {
        let (label, kind) =
            (ctx.t("group-add"), if ready > 0 { ButtonKind::Secondary } else { ButtonKind::Main });
        view! { <Button href=kit::address(group.id, "people") label=label kind=kind/> }
    });
    let delete = group.shared.is_some().then(|| {
        let (href, label) = (kit::address(group.id, "delete"), ctx.t("group-delete"));
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{label}</a></p> }
    });
    view! {
        <span class="govuk-caption-l">{ctx.t("group-caption")} " " <bdi dir="ltr">{reference}</bdi></span>
        <h1 class="govuk-heading-l" dir="auto">{title(ctx, group)}</h1>
        {shared}
        <h2 class="govuk-heading-m">{ctx.t("group-people")}</h2>
        {people(ctx, group)}
        <div class="govuk-button-group">{add} {send} {sent} {visits}</div>
        <p class="govuk-body">{ctx.t("group-decided-alone")}</p>
        <p class="govuk-body">{ctx.t("group-own-papers")}</p>
        <p class="govuk-body">{ctx.t("group-visits")}</p>
        {delete}
    }
    .into_any()
}

fn what_is_shared(ctx: &Ctx, group: &GroupView, draft: &DraftView) -> AnyView {
    let kind = format!("{} – {}", kit::visa_name(ctx, &draft.visa_type), kit::purpose(ctx, &draft.purpose));
    let change = format!("/apply?draft={}", draft.id);
    let first = group.first_end.unwrap_or(draft.expires_at);
    let (day, post) = kit::day_at(ctx, first, &draft.post);
    let until = ctx.ta("draft-until", [("day", day), ("post", post)]);
    let tasks = group.sections.iter();
    let mut tasks: Vec<Task> =
        tasks.map(|(section, state)| draft::section_task(ctx, draft, section, *state)).collect();
    tasks.push(common_papers(ctx, draft));
    view! {
        <p class="govuk-body">
            {kind} " " <a class="govuk-link" href=change>{ctx.t("draft-change-kind")}</a>
        </p>
        <p class="govuk-body">{until}</p>
        {draft::keep(ctx, draft, first)}
        <h2 class="govuk-heading-m">{ctx.t("group-shared")}</h2>
        <p class="govuk-body">{ctx.t("group-shared-text")}</p>
        <TaskList id="shared" tasks=tasks/>
    }
    .into_any()
}

/// The papers that everybody has in common, in the task list. Nobody needs them here: each person can bring the own.
fn common_papers(ctx: &Ctx, draft: &DraftView) -> Task {
    let count = draft.documents.len();
    Task {
        name: ctx.t("group-common-papers"),
        href: Some(kit::address(draft.id, "papers")),
        hint: Some(ctx.t("group-common-papers-hint")),
        status: ctx.ta("group-common-papers-count", [("count", number(count))]),
        colour: None,
    }
}

fn people(ctx: &Ctx, group: &GroupView) -> AnyView {
    if group.people.is_empty() {
        return view! { <Inset>{ctx.t("group-nobody")}</Inset> }.into_any();
    }
    let columns = ["applications-who", "applications-status", "group-own"].map(|key| ctx.t(key)).to_vec();
    let rows = group.people.iter().map(|person| row(ctx, person)).collect();
    let most = ctx.ta("group-count", [("count", number(group.people.len())), ("most", number(group.most))]);
    view! {
        <Table caption=ctx.t("group-people") caption_hidden=true cards=true columns=columns rows=rows/>
        <p class="govuk-body">{most}</p>
    }
    .into_any()
}

fn row(ctx: &Ctx, person: &Person) -> Vec<Cell> {
    let name = if person.name.is_empty() { ctx.t("applications-nameless") } else { person.name.clone() };
    let (tag, own) = match &person.progress {
        Progress::Unsent { missing: 0, differs } => (
            view! { <Tag label=ctx.t("group-ready") colour=TagColour::Green/> }.into_any(),
            own(ctx, differs),
        ),
        Progress::Unsent { missing, differs } => {
            let label = ctx.ta("group-missing", [("count", number(*missing))]);
            (view! { <Tag label=label colour=TagColour::Yellow/> }.into_any(), own(ctx, differs))
        }
        Progress::Sent { reference, status, .. } => {
            let reference = reference.to_string();
            let tag = view! {
                <Tag label=ctx.t(status.key) colour=kit::colour(status)/> <br/> <bdi dir="ltr">{reference}</bdi>
            };
            (tag.into_any(), String::new())
        }
    };
    vec![Cell::link(kit::address(person.id, ""), name), Cell::view(tag), Cell::text(own)]
}

/// The questions that a person answered otherwise than the group.
fn own(ctx: &Ctx, differs: &[&str]) -> String {
    let labels: Vec<String> = differs.iter().map(|field| ctx.t(&format!("field-{field}"))).collect();
    labels.join("; ")
}

pub(super) fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
