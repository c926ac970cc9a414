//! Why the decision has to come sooner.

use super::{act::page_of, case::clocks, inputs};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(MarkUrgent, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    view! {
        {clocks::table(ctx, view)}
        {inputs::long_text(ctx, "reason", "desk-urgent-reason", 4)}
    }
    .into_any()
}
