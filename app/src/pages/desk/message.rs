//! A message to the applicant.

use super::{act::page_of, inputs};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Message, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, _: &CaseView) -> AnyView {
    inputs::long_text(ctx, "text", "desk-message", 8)
}
