//! How the decision was sent.

use super::{act::page_of, inputs};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(MarkNotified, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, _: &CaseView) -> AnyView {
    inputs::one_of(ctx, "channel", "desk-channel", "channel", ["mail", "counter"])
}
