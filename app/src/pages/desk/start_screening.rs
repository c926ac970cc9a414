//! Starts the search of the lists.

use super::{act::page_of, case};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(StartScreening, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    case::facts(ctx, view)
}
