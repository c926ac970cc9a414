//! The lines of the passport, read again.

use super::{act::page_of, case, inputs};
use crate::{
    Ctx,
    islands::passport_scan,
    pages::applicant::compare,
    ui::{LabelSize, TextArea},
};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(AmendPassportMrz, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let stored = view.case.subject.passport.mrz.clone().unwrap_or_default();
    let field = ctx
        .field("lines", "desk-passport-lines")
        .size(LabelSize::S)
        .hint(ctx.t("desk-passport-lines-hint"))
        .value(stored.clone());
    view! {
        {case::passport::check(ctx, view)}
        <div class="app-machine"><TextArea field=field rows=3/></div>
        {passport_scan(&compare::scan_words(ctx, "lines", None, &stored, None))}
        {inputs::long_text(ctx, "reason", "desk-amend-reason", 3)}
    }
    .into_any()
}
