//! The people of a group who were sent, with the number of each. Made to be printed.

use super::{super::kit, title};
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Cell, Table},
};
use axum::extract::Path;
use axum::response::Response;
use domain::{CaseId, PostCode};
use leptos::prelude::*;
use services::applicant::groups::{GroupView, Person, Progress, group as load};

/// Shows the list.
///
/// # Errors
/// [`Fault::NotFound`] when it is no group.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let group = load(&ctx.state.services, &ctx.who()?, id).await?;
    let page =
        Page::new(&ctx, ctx.t("group-receipts")).wide().back(kit::address(id, ""), ctx.t("group-title"));
    Ok(page.show(view(&ctx, &group)))
}

fn view(ctx: &Ctx, group: &GroupView) -> AnyView {
    let post = group.shared.as_ref().map(|draft| draft.post.clone());
    let rows: Vec<_> = group.sent().map(|person| row(ctx, person, post.as_ref())).collect();
    let columns =
        ["applications-who", "applications-reference", "group-sent-at", "sent-receipt"].map(|key| ctx.t(key));
    let reference = group.reference.to_string();
    let table = if rows.is_empty() {
        view! { <p class="govuk-body">{ctx.t("group-none-sent")}</p> }.into_any()
    } else {
        let caption = ctx.t("group-receipts");
        view! { <Table caption=caption caption_hidden=true cards=true columns=columns.to_vec() rows=rows/> }
            .into_any()
    };
    view! {
        <span class="govuk-caption-l" dir="auto">{title(ctx, group)}</span>
        <h1 class="govuk-heading-l">{ctx.t("group-receipts")}</h1>
        <p class="govuk-body">{ctx.t("group-caption")} " " <bdi dir="ltr">{reference}</bdi></p>
        {table}
        <p class="govuk-body">{ctx.t("group-receipts-text")}</p>
    }
    .into_any()
}

fn row(ctx: &Ctx, person: &Person, post: Option<&PostCode>) -> Vec<Cell> {
    let Progress::Sent { reference, at, .. } = &person.progress else { return Vec::new() };
    let moment = match post {
        Some(post) => kit::moment_at(ctx, *at, post),
        None => kit::moment(ctx, *at, "UTC"),
    };
    vec![
        Cell::link(kit::address(person.id, ""), person.name.clone()),
        Cell::code(reference.to_string()),
        Cell::text(moment),
        Cell::link(kit::address(person.id, "receipt"), ctx.t("sent-receipt")),
    ]
}
