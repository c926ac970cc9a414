//! The own applications: those that were begun, and those that were sent.

use super::kit;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, Cell, Table, Tag},
};
use axum::response::Response;
use leptos::prelude::*;
use services::applicant::groups::{GroupSummary, groups};
use services::applicant::{CaseSummary, DraftSummary, drafts, list};

/// Shows the list.
///
/// # Errors
/// As the use cases.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let who = ctx.who()?;
    let begun = drafts(&ctx.state.services, &who).await?;
    let sent = list(&ctx.state.services, &who).await?;
    let kept = groups(&ctx.state.services, &who).await?;
    Ok(Page::new(&ctx, ctx.t("applications-title")).wide().show(view(&ctx, &begun, &kept, &sent)))
}

fn view(ctx: &Ctx, begun: &[DraftSummary], kept: &[GroupSummary], sent: &[CaseSummary]) -> AnyView {
    let nothing = begun.is_empty() && kept.is_empty() && sent.is_empty();
    view! {
        <h1 class="govuk-heading-l">{ctx.t("applications-title")}</h1>
        {nothing.then(|| view! { <p class="govuk-body">{ctx.t("applications-none")}</p> })}
        {(!begun.is_empty()).then(|| begun_table(ctx, begun))}
        {(!kept.is_empty()).then(|| group_table(ctx, kept))}
        {(!sent.is_empty()).then(|| sent_table(ctx, sent))}
        <Button href="/apply" label=ctx.t("applications-new")/>
    }
    .into_any()
}

fn begun_table(ctx: &Ctx, begun: &[DraftSummary]) -> AnyView {
    let columns = ["applications-who", "applications-kind", "applications-done", "applications-until"];
    let row = |draft: &DraftSummary| {
        let name = if draft.name.is_empty() { ctx.t("applications-nameless") } else { draft.name.clone() };
        let (day, post) = kit::day_at(ctx, draft.expires_at, &draft.post);
        let done = ctx.ta("applications-done-of", [("done", number(draft.done)), ("of", number(draft.of))]);
        vec![
            Cell::link(kit::address(draft.id, ""), name),
            Cell::text(format!(
                "{} – {}",
                kit::visa_name(ctx, &draft.visa_type),
                kit::purpose(ctx, &draft.purpose)
            )),
            Cell::text(done),
            Cell::text(ctx.ta("applications-until-at", [("day", day), ("post", post)])),
        ]
    };
    let columns = columns.map(|key| ctx.t(key)).to_vec();
    view! { <Table caption=ctx.t("applications-begun") cards=true columns=columns rows=begun.iter().map(row).collect()/> }
        .into_any()
}

fn group_table(ctx: &Ctx, kept: &[GroupSummary]) -> AnyView {
    let columns = ["group-title", "applications-reference", "group-people", "applications-sent"];
    let row = |group: &GroupSummary| {
        let name = if group.name.is_empty() { ctx.t("group-title") } else { group.name.clone() };
        vec![
            Cell::link(kit::address(group.id, ""), name),
            Cell::code(group.reference.to_string()),
            Cell::number(group.people.to_string()),
            Cell::number(group.sent.to_string()),
        ]
    };
    let columns = columns.map(|key| ctx.t(key)).to_vec();
    view! { <Table caption=ctx.t("group-groups") cards=true columns=columns rows=kept.iter().map(row).collect()/> }
        .into_any()
}

fn sent_table(ctx: &Ctx, sent: &[CaseSummary]) -> AnyView {
    let columns = [
        "applications-who",
        "applications-reference",
        "applications-status",
        "applications-acts",
        "applications-latest",
    ];
    let row = |case: &CaseSummary| {
        let status = case.status;
        let latest = status.latest_date.map(|date| kit::day(ctx, date)).unwrap_or_default();
        vec![
            Cell::link(kit::address(case.id, ""), case.name.clone()),
            Cell::code(case.reference.to_string()),
            Cell::view(view! { <Tag label=ctx.t(status.key) colour=kit::colour(&status)/> }),
            Cell::text(ctx.t(status.who_acts_key)),
            Cell::text(latest),
        ]
    };
    let columns = columns.map(|key| ctx.t(key)).to_vec();
    view! { <Table caption=ctx.t("applications-sent") cards=true columns=columns rows=sent.iter().map(row).collect()/> }
        .into_any()
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
