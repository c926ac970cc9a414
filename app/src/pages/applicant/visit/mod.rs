//! The appointment at the counter: what is booked, what is free, the list of those who wait.
//!
//! A day is chosen first, then a time on it; each is a page of its own with a form that needs no script.

pub mod cancel;
pub mod choose;
pub mod file;
pub mod relocate;

use self::choose::{Choosing, Step};
use super::kit;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, Inset, SummaryList, SummaryRow, Warning},
};
use axum::extract::{Path, Query};
use axum::response::Response;
use domain::CaseId;
use domain::visits::VisitKind;
use leptos::prelude::*;
use serde::Deserialize;
use services::visits::{Offer, VisitView, offer};

/// The query of a page on which a time is chosen. Whatever is not understood counts as not given.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The slot, by its beginning in microseconds.
    pub slot: String,
}

/// Where an action on the visit of a case is done.
pub(crate) fn address(case: CaseId, below: &str) -> String {
    kit::address(case, &if below.is_empty() { "visit".to_owned() } else { format!("visit/{below}") })
}

/// Shows the visit, or what can be booked.
///
/// # Errors
/// [`Fault::NotFound`], also for a case that needs no visit.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let found = offer(&ctx.state.services, &ctx.who()?, id).await?;
    let page = Page::new(&ctx, title(&ctx, found.card.kind)).back(kit::address(id, ""), ctx.t("case-title"));
    Ok(page.show(view(&ctx, &found, &asked)))
}

/// The title by what the visit is for.
fn title(ctx: &Ctx, kind: VisitKind) -> String {
    ctx.t(&format!("visit-title-{kind}"))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, offer: &Offer, asked: &Asked) -> AnyView {
    let reference = offer.reference.to_string();
    let body = match &offer.card.visit {
        Some(visit) if visit.accept_until.is_some() => found(ctx, offer, visit),
        Some(visit) => booked(ctx, offer, visit),
        None => bookable(ctx, offer, asked),
    };
    view! {
        <span class="govuk-caption-l"><bdi dir="ltr">{reference}</bdi></span>
        <h1 class="govuk-heading-l">{title(ctx, offer.card.kind)}</h1>
        {body}
    }
    .into_any()
}

/// When and where.
pub(super) fn facts(ctx: &Ctx, offer: &Offer, visit: &VisitView) -> AnyView {
    let rows = vec![
        SummaryRow::text(ctx.t("visit-when"), kit::moment(ctx, visit.start, &offer.post_zone)),
        SummaryRow::text(ctx.t("visit-length"), ctx.ta("visit-minutes", [("minutes", visit.minutes)])),
        kit::post_row(ctx, &offer.post_name, &offer.post_address),
    ];
    view! { <SummaryList rows=rows/> }.into_any()
}

fn booked(ctx: &Ctx, offer: &Offer, visit: &VisitView) -> AnyView {
    let moving = visit.movable.then(|| {
        let href = address(offer.case, "move");
        view! { <Button href=href label=ctx.t("visit-move") kind=ButtonKind::Secondary/> }
    });
    let last = (!visit.movable).then(|| view! { <p class="govuk-body">{ctx.t("visit-not-movable")}</p> });
    let bring = ctx.t(&format!("visit-bring-{}", visit.kind));
    let file = format!("{}.ics", address(offer.case, ""));
    view! {
        <section class="app-card">
            <h2 class="govuk-heading-m">{ctx.t("visit-booked")}</h2>
            {facts(ctx, offer, visit)}
            <p class="govuk-body"><a class="govuk-link" href=file>{ctx.t("visit-calendar")}</a></p>
        </section>
        <p class="govuk-body">{bring}</p>
        <Inset>{ctx.t("visit-bound")}</Inset>
        {last}
        <div class="govuk-button-group">
            {moving}
            <Button href=address(offer.case, "cancel") label=ctx.t("visit-cancel") kind=ButtonKind::Secondary/>
        </div>
    }
    .into_any()
}

/// A place that was found for somebody who waits.
fn found(ctx: &Ctx, offer: &Offer, visit: &VisitView) -> AnyView {
    let until = visit.accept_until.map(|until| kit::moment(ctx, until, &offer.post_zone)).unwrap_or_default();
    let keep = ctx.ta("visit-found-until", [("moment", until)]);
    view! {
        <section class="app-card">
            <h2 class="govuk-heading-m">{ctx.t("visit-found")}</h2>
            {facts(ctx, offer, visit)}
            <Warning prefix=ctx.t("ui-warning") text=keep/>
            <CommandForm action=address(offer.case, "accept") key=ctx.new_key()>
                <div class="govuk-button-group">
                    <Button label=ctx.t("visit-accept")/>
                    <a class="govuk-link" href=address(offer.case, "cancel")>{ctx.t("visit-decline")}</a>
                </div>
            </CommandForm>
        </section>
    }
    .into_any()
}

fn bookable(ctx: &Ctx, offer: &Offer, asked: &Asked) -> AnyView {
    let free = !offer.days.is_empty();
    let lead = ctx.t(&format!("visit-lead-{}", offer.card.kind));
    let choose =
        if free { choose::form(ctx, &Choosing::of(offer, Step::Book), asked) } else { nothing(ctx, offer) };
    let waits = offer.card.waits.then(|| waiting(ctx, offer));
    view! {
        <p class="govuk-body">{lead}</p>
        {waits}
        {choose}
        {how(ctx, offer)}
    }
    .into_any()
}

/// Nothing is free: the list.
fn nothing(ctx: &Ctx, offer: &Offer) -> AnyView {
    if offer.card.waits {
        return ().into_any();
    }
    let held = ctx.ta("visit-list-text", [("hours", i64::from(offer.hold_hours))]);
    view! {
        <section class="app-card">
            <h2 class="govuk-heading-m">{ctx.t("visit-nothing-free")}</h2>
            <p class="govuk-body">{held}</p>
            <CommandForm action=address(offer.case, "wait") key=ctx.new_key()>
                <Button label=ctx.t("visit-join")/>
            </CommandForm>
        </section>
    }
    .into_any()
}

fn waiting(ctx: &Ctx, offer: &Offer) -> AnyView {
    let place = ctx.ta("visit-place", [("place", offer.place.unwrap_or(1)), ("people", offer.waiting)]);
    view! {
        <section class="app-card">
            <h2 class="govuk-heading-m">{ctx.t("visit-waits")}</h2>
            <p class="govuk-body">{place}</p>
            <p class="govuk-body">{ctx.ta("visit-waits-text", [("hours", i64::from(offer.hold_hours))])}</p>
            <CommandForm action=address(offer.case, "leave") key=ctx.new_key()>
                <Button label=ctx.t("visit-leave") kind=ButtonKind::Secondary/>
            </CommandForm>
        </section>
    }
    .into_any()
}

/// What is published: times of waiting, when days are opened, when places return.
fn how(ctx: &Ctx, offer: &Offer) -> AnyView {
    let (opening, day) = offer.next_opening;
    let opening = [("moment", kit::moment(ctx, opening, &offer.post_zone)), ("day", kit::day(ctx, day))];
    let (from, until) = offer.release_minutes;
    let waited = offer.waited.map_or_else(
        || ctx.t("visit-waited-unknown"),
        |waited| {
            ctx.ta(
                "visit-waited",
                [
                    ("half", ctx.ta("core-days", [("days", waited.half)])),
                    ("most", ctx.ta("core-days", [("days", waited.nine_in_ten)])),
                ],
            )
        },
    );
    let lines = [
        waited,
        ctx.ta("visit-waiting-people", [("people", offer.waiting)]),
        ctx.ta("visit-opens", opening),
        ctx.ta("visit-returns", [("from", i64::from(from)), ("until", i64::from(until.div_ceil(60)))]),
        ctx.ta("visit-moves", [("moves", i64::from(offer.moves)), ("hours", i64::from(offer.change_hours))]),
        ctx.t("visit-bound"),
    ];
    view! {
        <h2 class="govuk-heading-m">{ctx.t("visit-how")}</h2>
        <ul class="govuk-list govuk-list--bullet">
            {lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
        </ul>
    }
    .into_any()
}

/// The card on the page of the case.
pub(super) fn card(ctx: &Ctx, case: &services::applicant::ApplicantCase) -> AnyView {
    let Some(card) = &case.visit else { return ().into_any() };
    let (text, label) = match &card.visit {
        Some(visit) => {
            let at = [("moment", kit::moment(ctx, visit.start, &case.post_zone))];
            match visit.accept_until {
                Some(_) => (ctx.ta("visit-card-found", at), "visit-card-accept"),
                None => (ctx.ta("visit-card-booked", at), "visit-card-open"),
            }
        }
        None if card.waits => (ctx.t("visit-card-waits"), "visit-card-open"),
        None => (ctx.t(&format!("visit-lead-{}", card.kind)), "visit-card-book"),
    };
    let kind = if card.visit.as_ref().is_some_and(|visit| visit.accept_until.is_none()) {
        ButtonKind::Secondary
    } else {
        ButtonKind::Main
    };
    view! {
        <section class="app-card" id="visit">
            <h2 class="govuk-heading-m">{title(ctx, card.kind)}</h2>
            <p class="govuk-body">{text}</p>
            <Button href=address(case.id, "") label=ctx.t(label) kind=kind/>
        </section>
    }
    .into_any()
}

/// What the applicant does next, when a visit is what the case waits for.
pub(super) fn next_step(ctx: &Ctx, case: &services::applicant::ApplicantCase) -> Option<String> {
    let card = case.visit.as_ref()?;
    Some(match &card.visit {
        Some(visit) if visit.accept_until.is_some() => ctx.t("visit-next-accept"),
        Some(visit) => {
            let at = kit::moment(ctx, visit.start, &case.post_zone);
            ctx.ta(&format!("visit-next-come-{}", card.kind), [("moment", at)])
        }
        None if card.waits => ctx.t("visit-next-wait"),
        None => ctx.t(&format!("visit-next-book-{}", card.kind)),
    })
}
