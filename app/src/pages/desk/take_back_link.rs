//! What was said of another application stands no more.

use super::{act::page_of, inputs};
use crate::{
    Ctx,
    ui::{Choice, Radios},
};
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(TakeBackLink, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let choices = view.case.kin_standing().map(|finding| {
        let verdict = ctx.named("kin-verdict", finding.verdict.as_str());
        let reference = finding.other.reference.to_string();
        Choice::new(reference.clone(), format!("{reference}: {verdict}")).hint(finding.reason.clone())
    });
    view! {
        <Radios field=ctx.field("other", "kin-which") choices=choices.collect()/>
        {inputs::long_text(ctx, "reason", "kin-back", 4)}
    }
    .into_any()
}
