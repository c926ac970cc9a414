//! A message to the applicant.

use super::{act::page_of, inputs};
use crate::pages::file::PAPER_TYPES;
use crate::ui::FileUpload;
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Message, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, _: &CaseView) -> AnyView {
    let files = ctx.field("files", "desk-message-files").hint(ctx.t("messages-files-hint"));
    view! {
        {inputs::long_text(ctx, "text", "desk-message", 8)}
        <FileUpload field=files accept=PAPER_TYPES several=true/>
    }
    .into_any()
}
