//! Why the case goes back to the examining officer.

use super::{act::page_of, inputs};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(ReturnToExamination, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, _: &CaseView) -> AnyView {
    inputs::long_text(ctx, "reason", "desk-return-reason", 5)
}
