//! Why the case goes back into the pool.

use super::{act::page_of, inputs};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Unassign, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, _: &CaseView) -> AnyView {
    inputs::long_text(ctx, "reason", "desk-unassign-reason", 3)
}
