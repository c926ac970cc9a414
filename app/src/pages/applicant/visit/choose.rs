//! Choosing a day and then a time.

use super::super::kit;
use super::{Asked, address};
use crate::{
    Ctx,
    ui::{Button, ButtonKind, Choice, CommandForm, Inset, LabelSize, Radios},
};
use domain::Date;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use services::visits::Offer;
use services::visits::offer::DayOffer;

/// What the chosen time is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A first visit: the last press books it.
    Book,
    /// Another time for the visit: the last press shows both times and asks once more.
    Move,
}

/// What can be chosen, and where it is sent.
pub(crate) struct Choosing<'o> {
    /// The page.
    pub path: String,
    /// Time zone of the post.
    pub zone: &'o str,
    /// Days with their times.
    pub days: &'o [DayOffer],
    /// After this day the decision may come too late for the journey.
    pub usual_latest: Option<Date>,
    /// What for.
    pub step: Step,
}

impl<'o> Choosing<'o> {
    /// For one case.
    pub(crate) fn of(offer: &'o Offer, step: Step) -> Self {
        let path = address(offer.case, if step == Step::Move { "move" } else { "" });
        let Offer { days, usual_latest, post_zone, .. } = offer;
        Self { path, zone: post_zone, days, usual_latest: *usual_latest, step }
    }
}

/// Days, or the times of the day that was asked for.
pub(crate) fn form(ctx: &Ctx, offer: &Choosing<'_>, asked: &Asked) -> AnyView {
    let chosen = asked.day.parse().ok().and_then(|day| offer.days.iter().find(|offer| offer.day == day));
    let missing = (!asked.day.is_empty() && chosen.is_none())
        .then(|| view! { <Inset>{ctx.t("visit-day-gone")}</Inset> });
    match chosen {
        Some(day) => times(ctx, offer, day),
        None => view! { {missing} {days(ctx, offer)} }.into_any(),
    }
}

fn days(ctx: &Ctx, offer: &Choosing<'_>) -> AnyView {
    let choice = |day: &DayOffer| {
        let mut hint = ctx.ta("visit-free", [("places", i64::from(day.free))]);
        if offer.usual_latest.is_some_and(|latest| day.day > latest) {
            hint = format!("{hint} {}", ctx.t("visit-late"));
        }
        Choice::new(day.day.to_string(), day_name(ctx, day)).hint(hint)
    };
    let choices: Vec<Choice> = offer.days.iter().map(choice).collect();
    let zone = ctx.ta("visit-zone", [("zone", offer.zone.replace('_', " "))]);
    let field = ctx.field("day", "visit-choose-day").hint(zone).size(LabelSize::M);
    view! {
        <form method="get" action=offer.path.clone()>
            <Radios field=field choices=choices/>
            <Button label=ctx.t("visit-show-times")/>
        </form>
    }
    .into_any()
}

/// A day with its day of the week.
fn day_name(ctx: &Ctx, day: &DayOffer) -> String {
    let weekday = ctx.t(&format!("visit-weekday-{}", day.day.weekday().to_monday_one_offset()));
    ctx.ta("visit-day", [("weekday", weekday), ("day", kit::day(ctx, day.day))])
}

fn times(ctx: &Ctx, offer: &Choosing<'_>, day: &DayOffer) -> AnyView {
    let step = offer.step;
    let zone = TimeZone::get(offer.zone).unwrap_or(TimeZone::UTC);
    let choices: Vec<Choice> = day
        .slots
        .iter()
        .map(|(slot, free)| {
            let local = zone.to_datetime(slot.start.to_jiff());
            let label = format!("{:02}:{:02}", local.hour(), local.minute());
            let hint = ctx.ta("visit-free", [("places", i64::from(*free))]);
            Choice::new(slot.start.0.to_string(), label).hint(hint)
        })
        .collect();
    let hint = ctx.ta("visit-zone", [("zone", offer.zone.replace('_', " "))]);
    let field = ctx.field("slot", "visit-choose-time").hint(hint).size(LabelSize::M);
    let on = view! { <p class="govuk-body-l">{day_name(ctx, day)}</p> };
    let other = offer.path.clone();
    let hidden = vec![("day".to_owned(), day.day.to_string())];
    let buttons = view! {
        <div class="govuk-button-group">
            <Button label=ctx.t(if step == Step::Move { "visit-choose-on" } else { "visit-book" })/>
            <Button href=other label=ctx.t("visit-other-day") kind=ButtonKind::Secondary/>
        </div>
    };
    match step {
        Step::Book => view! {
            {on}
            <CommandForm action=offer.path.clone() key=ctx.new_key() hidden=hidden>
                <Radios field=field choices=choices/>
                {buttons}
            </CommandForm>
        }
        .into_any(),
        Step::Move => view! {
            {on}
            <form method="get" action=offer.path.clone()>
                <Radios field=field choices=choices/>
                {buttons}
            </form>
        }
        .into_any(),
    }
}
