//! What the authority reads with its new link: the answer to its question, or that the letter went astray.

use super::{act::page_of, consult, inputs};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(WriteToAuthority, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let asked = view.case.consultations.last().map(|asked| consult::course(ctx, view, asked));
    view! { {asked} {inputs::long_text(ctx, "text", "desk-authority-text", 5)} }.into_any()
}
