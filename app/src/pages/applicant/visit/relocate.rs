//! Another time for a visit: chosen like the first one, and confirmed with both in view.

use super::super::kit;
use super::choose::{self, Choosing, Step};
use super::{Asked, address};
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, CommandForm, Inset, SummaryList, SummaryRow, Warning},
};
use axum::extract::{Path, Query};
use axum::response::Response;
use domain::{CaseId, Timestamp};
use leptos::prelude::*;
use services::visits::{Offer, VisitView, offer};

/// Shows what is free, or both times.
///
/// # Errors
/// [`Fault::NotFound`], also when there is nothing that can be moved.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let found = offer(&ctx.state.services, &ctx.who()?, id).await?;
    let visit = found.card.visit.clone().filter(|visit| visit.movable).ok_or(Fault::NotFound)?;
    let page = Page::new(&ctx, ctx.t("visit-move-title")).back(address(id, ""), ctx.t("visit-back"));
    Ok(page.show(view(&ctx, &found, &visit, &asked)))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, offer: &Offer, visit: &VisitView, asked: &Asked) -> AnyView {
    let slots = || offer.days.iter().flat_map(|day| &day.slots);
    let chosen = asked.slot.parse().ok().map(Timestamp);
    let chosen = chosen.filter(|start| slots().any(|(slot, _)| slot.start == *start));
    let body = match chosen {
        Some(start) => confirm(ctx, offer, visit, start),
        None if offer.days.is_empty() => view! { <Inset>{ctx.t("visit-move-nothing")}</Inset> }.into_any(),
        None => choose::form(ctx, &Choosing::of(offer, Step::Move), asked),
    };
    view! {
        <h1 class="govuk-heading-l">{ctx.t("visit-move-title")}</h1>
        {body}
    }
    .into_any()
}

fn confirm(ctx: &Ctx, offer: &Offer, visit: &VisitView, start: Timestamp) -> AnyView {
    let rows = vec![
        SummaryRow::text(ctx.t("visit-move-from"), kit::moment(ctx, visit.start, &offer.post_zone)),
        SummaryRow::text(ctx.t("visit-move-to"), kit::moment(ctx, start, &offer.post_zone)),
    ];
    let hidden = vec![("slot".to_owned(), start.0.to_string())];
    view! {
        <SummaryList rows=rows/>
        <Warning prefix=ctx.t("ui-warning") text=ctx.t("visit-move-warning")/>
        <CommandForm action=address(offer.case, "move") key=ctx.new_key() hidden=hidden>
            <div class="govuk-button-group">
                <Button label=ctx.t("visit-move-button")/>
                <a class="govuk-link" href=address(offer.case, "")>{ctx.t("visit-keep")}</a>
            </div>
        </CommandForm>
    }
    .into_any()
}
