//! The lines of the passport, read again.

use super::{act::page_of, case, inputs};
use crate::{
    Ctx,
    ui::{LabelSize, TextArea},
};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(AmendPassportMrz, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let field = ctx
        .field("lines", "desk-passport-lines")
        .size(LabelSize::S)
        .hint(ctx.t("desk-passport-lines-hint"))
        .value(view.case.subject.passport.mrz.clone().unwrap_or_default());
    view! {
        {case::passport::check(ctx, view)}
        <div class="app-machine"><TextArea field=field rows=3/></div>
        {inputs::long_text(ctx, "reason", "desk-amend-reason", 3)}
    }
    .into_any()
}
