//! How much longer the decision may take, and why.

use super::{act::page_of, inputs};
use crate::{
    Ctx,
    ui::{Choice, LabelSize, Radios},
};
use domain::case::ClockLimit;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(ExtendClock, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let clocks = &view.policy.clocks;
    let days = |limit| match limit {
        ClockLimit::Normal => clocks.decision_days,
        ClockLimit::Extended => clocks.extension_days,
        ClockLimit::Exceptional => clocks.exceptional_days,
    };
    let now = view.case.clock.as_ref().map_or(ClockLimit::Normal, |clock| clock.limit);
    let choices = ClockLimit::ALL.iter().filter(|limit| **limit > now).map(|limit| {
        let hint = ctx.ta("desk-limit-days", [("days", i64::from(days(*limit)))]);
        Choice::new(limit.as_str(), ctx.named("limit", limit.as_str())).hint(hint)
    });
    let field = ctx.field("limit", "desk-limit").size(LabelSize::S);
    view! {
        <Radios field=field choices=choices.collect()/>
        {inputs::long_text(ctx, "reason", "desk-extend-reason", 4)}
    }
    .into_any()
}
