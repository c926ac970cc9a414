//! Another application that is not by the same person.

use super::{act::page_of, inputs, link_case::which};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(SetApart, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let open: Vec<_> = view.earlier.open().filter(|other| !other.is_linked()).collect();
    view! { {which(ctx, view, &open)} {inputs::long_text(ctx, "reason", "kin-apart", 4)} }.into_any()
}
