//! One visit to the counter for the people of a group: who has which time, a day and a time for those who have none, and giving
//! all of them back.

use super::super::{kit, visit};
use super::number;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, ButtonKind, Cell, CommandForm, Inset, Table, Warning},
};
use axum::extract::{Path, Query};
use axum::response::Response;
use domain::CaseId;
use leptos::prelude::*;
use services::visits::family::{FamilyOffer, Visitor, offer as load};
use visit::Asked;
use visit::choose::{self, Choosing, Step};

/// Shows the page.
///
/// # Errors
/// [`Fault::NotFound`] when it is no group, or nobody in it needs a visit.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let offer = load(&ctx.state.services, &ctx.who()?, id).await?;
    let page = Page::new(&ctx, ctx.t("group-visit")).wide().back(kit::address(id, ""), ctx.t("group-title"));
    Ok(page.show(view(&ctx, &offer, &asked)))
}

/// Asks once more before everything is given back.
///
/// # Errors
/// As [`get`], also when nobody has a visit.
pub async fn cancel(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let offer = load(&ctx.state.services, &ctx.who()?, id).await?;
    if offer.people.iter().all(|visitor| visitor.visit.is_none()) {
        return Err(Fault::NotFound);
    }
    let page = Page::new(&ctx, ctx.t("group-visit-cancel"))
        .wide()
        .back(kit::address(id, "visits"), ctx.t("group-visit"));
    Ok(page.show(question(&ctx, &offer)))
}

fn question(ctx: &Ctx, offer: &FamilyOffer) -> AnyView {
    let (here, back) = (kit::address(offer.group, "visits/cancel"), kit::address(offer.group, "visits"));
    view! {
        <h1 class="govuk-heading-l">{ctx.t("group-visit-cancel")}</h1>
        {people(ctx, offer)}
        <Warning prefix=ctx.t("ui-warning") text=ctx.t("visit-cancel-warning")/>
        <CommandForm action=here key=ctx.new_key()>
            <div class="govuk-button-group">
                <Button label=ctx.t("group-visit-cancel-go") kind=ButtonKind::Warning/>
                <a class="govuk-link" href=back>{ctx.t("visit-keep")}</a>
            </div>
        </CommandForm>
    }
    .into_any()
}

fn view(ctx: &Ctx, offer: &FamilyOffer, asked: &Asked) -> AnyView {
    let reference = offer.reference.to_string();
    let booked = offer.people.len() > offer.needing();
    let cancel = booked.then(|| {
        let href = kit::address(offer.group, "visits/cancel");
        view! { <Button href=href label=ctx.t("group-visit-cancel-go") kind=ButtonKind::Secondary/> }
    });
    view! {
        <span class="govuk-caption-l">{ctx.t("group-caption")} " " <bdi dir="ltr">{reference}</bdi></span>
        <h1 class="govuk-heading-l">{ctx.t("group-visit")}</h1>
        <p class="govuk-body">{ctx.t(&format!("visit-lead-{}", offer.kind))}</p>
        <p class="govuk-body"><strong>{offer.post_name.clone()}</strong> <br/> <bdi>{offer.post_address.clone()}</bdi></p>
        {people(ctx, offer)}
        {choosing(ctx, offer, asked)}
        <Inset>{ctx.t("visit-bound")}</Inset>
        {cancel}
    }
    .into_any()
}

/// Who has which time; each name leads to the own visit, where it can be moved or given back alone.
fn people(ctx: &Ctx, offer: &FamilyOffer) -> AnyView {
    let row = |visitor: &Visitor| {
        let when = match &visitor.visit {
            Some(visit) => kit::moment(ctx, visit.start, &offer.post_zone),
            None => ctx.t("group-visit-none"),
        };
        vec![Cell::link(kit::address(visitor.case, "visit"), visitor.name.clone()), Cell::text(when)]
    };
    let columns = ["applications-who", "visit-when"].map(|key| ctx.t(key)).to_vec();
    let rows = offer.people.iter().map(row).collect();
    view! { <Table caption=ctx.t("group-people") caption_hidden=true cards=true columns=columns rows=rows/> }
        .into_any()
}

fn choosing(ctx: &Ctx, offer: &FamilyOffer, asked: &Asked) -> AnyView {
    if offer.needing() == 0 {
        return ().into_any();
    }
    if offer.days.is_empty() {
        return view! { <Inset>{ctx.t("group-visit-nothing")}</Inset> }.into_any();
    }
    let text = ctx.ta("group-visit-text", [("count", number(offer.needing()))]);
    let choosing = Choosing {
        path: kit::address(offer.group, "visits"),
        zone: &offer.post_zone,
        days: &offer.days,
        usual_latest: None,
        step: Step::Book,
    };
    view! {
        <p class="govuk-body">{text}</p>
        {choose::form(ctx, &choosing, asked)}
    }
    .into_any()
}
