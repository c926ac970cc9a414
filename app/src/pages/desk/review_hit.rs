//! Whether a second person agrees with what was said of a hit.

use super::{act::page_of, inputs, judge_hit::which};
use crate::{
    Ctx,
    ui::{Choice, Radios},
};
use domain::case::HitStatus;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(ReviewHit, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let choices = vec![Choice::new("yes", ctx.t("hit-agrees-yes")), Choice::new("no", ctx.t("hit-agrees-no"))];
    view! {
        {which(ctx, view, HitStatus::Waiting)}
        <Radios field=ctx.field("agrees", "hit-agrees") choices=choices/>
        {inputs::long_text(ctx, "reason", "hit-review-reason", 4)}
    }
    .into_any()
}
