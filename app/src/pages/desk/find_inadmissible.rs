//! Not admissible: which checks fail, and what exactly is missing.

use super::{act::page_of, admit, inputs};
use crate::{
    Ctx,
    ui::{Checkboxes, LabelSize},
};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(FindInadmissible, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let field = ctx.field("missing", "desk-missing").size(LabelSize::S);
    view! {
        <Checkboxes field=field choices=admit::checks(ctx, view)/>
        {inputs::long_text(ctx, "reason", "desk-inadmissible-reason", 5)}
    }
    .into_any()
}
