//! Another office is competent: which one, for the applicant.

use super::{act::page_of, inputs};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(FindNotCompetent, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, _: &CaseView) -> AnyView {
    inputs::long_text(ctx, "office", "desk-office", 5)
}
