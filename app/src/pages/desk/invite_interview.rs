//! When and where the interview is.

use super::{act::page_of, inputs};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(InviteInterview, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let address = view.policy.post(&view.case.post).map(|post| post.address.clone()).unwrap_or_default();
    let zone = view.policy.post(&view.case.post).map(|post| post.time_zone.clone()).unwrap_or_default();
    let hint = ctx.ta("desk-interview-time-hint", [("zone", zone)]);
    view! {
        {inputs::day(ctx, "when", "desk-interview-day", None, None)}
        {inputs::code(ctx, "time", "desk-interview-time", Some(hint), "")}
        {inputs::short_text(ctx, "place", "desk-interview-place", address)}
        {inputs::long_text(ctx, "bring", "desk-interview-bring", 3)}
    }
    .into_any()
}
