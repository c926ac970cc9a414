//! The second reviews of a post: what waits for a reviewer, and how they came out by month and decider.

use super::act;
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Cell, Table};
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::case::ActionKind;
use leptos::prelude::*;
use services::reviews::{Board, Waiting, board};

/// Where the page is.
pub(crate) const PATH: &str = "/desk/reviews";

/// Shows it.
///
/// # Errors
/// [`Fault`] for anybody who does not review.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let found = board(&ctx.state.services, ctx.staff()?).await?;
    let share = i64::from(ctx.state.services.policies.current().review.share);
    let content = view(&ctx, found, share);
    Ok(Page::new(&ctx, ctx.t("reviews-title")).wide().back("/desk", ctx.t("desk-back")).show(content))
}

fn view(ctx: &Ctx, found: Board, share: i64) -> AnyView {
    let columns =
        ["reference", "since", "why", "proposer", "decider"].map(|word| ctx.t(&format!("reviews-{word}")));
    let waiting = match found.waiting.is_empty() {
        true => view! { <p class="govuk-body">{ctx.t("reviews-none")}</p> }.into_any(),
        false => {
            let rows = found.waiting.into_iter().map(|one| line(ctx, one)).collect();
            let (caption, columns) = (ctx.t("reviews-waiting"), columns.to_vec());
            view! { <Table caption=caption columns=columns rows=rows dense=true/> }.into_any()
        }
    };
    let counts = (!found.counts.is_empty()).then(|| {
        let columns =
            ["month", "decider", "reviews", "disagreed"].map(|word| ctx.t(&format!("reviews-{word}")));
        let rows = found.counts.into_iter().map(|count| {
            vec![
                Cell::text(count.month.strftime("%Y-%m").to_string()),
                Cell::text(count.name),
                Cell::text(count.reviews.to_string()),
                Cell::text(count.disagreed.to_string()),
            ]
        });
        let (caption, columns, rows) = (ctx.t("reviews-counts"), columns.to_vec(), rows.collect());
        view! { <Table caption=caption columns=columns rows=rows dense=true/> }
    });
    view! {
        <h1 class="govuk-heading-l">{ctx.t("reviews-title")}</h1>
        <p class="govuk-body">{ctx.ta("reviews-lead", [("share", share)])}</p>
        {waiting}
        {counts}
    }
    .into_any()
}

fn line(ctx: &Ctx, one: Waiting) -> Vec<Cell> {
    let href = if one.open { act::path(one.case, ActionKind::Review) } else { act::case_path(one.case) };
    vec![
        Cell::code_link(href, one.reference),
        Cell::text(when::here(ctx, one.since)),
        Cell::text(ctx.t(if one.by_lot { "reviews-lot" } else { "reviews-rule" })),
        Cell::text(one.proposer),
        Cell::text(one.decider.unwrap_or_default()),
    ]
}
