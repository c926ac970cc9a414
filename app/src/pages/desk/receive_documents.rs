//! Which papers came.

use super::{act::page_of, words};
use crate::{
    Ctx,
    ui::{Checkboxes, Choice, LabelSize},
};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(ReceiveDocuments, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let choices = view.documents.iter().filter(|paper| !paper.replaced).map(|paper| {
        let kind = words::paper(ctx, &view.policy, &paper.kind);
        let came = words::moment(ctx, view, paper.uploaded_at);
        Choice::new(format!("{}:{}", paper.kind, paper.id), kind).hint(format!("{} · {came}", paper.name))
    });
    let field = ctx.field("documents", "desk-documents-came").size(LabelSize::S);
    view! { <Checkboxes field=field choices=choices.collect()/> }.into_any()
}
