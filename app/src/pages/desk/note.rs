//! A note for colleagues.

use super::{act::page_of, inputs};
use crate::{
    Ctx,
    ui::{Choice, LabelSize, Radios},
};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Note, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, _: &CaseView) -> AnyView {
    let field = ctx.field("disclosable", "desk-note-disclosable").size(LabelSize::S);
    let choices = vec![
        Choice::new("yes", ctx.t("desk-note-disclosed")),
        Choice::new("no", ctx.t("desk-note-kept")),
    ];
    view! {
        {inputs::long_text(ctx, "text", "desk-note", 8)}
        <Radios field=field choices=choices small=true/>
    }
    .into_any()
}
