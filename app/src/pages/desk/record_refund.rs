//! A fee that went back.

use super::{act::page_of, inputs};
use crate::Ctx;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(RecordRefund, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let paid = view.case.fee.as_ref().map(|fee| {
        view! { <p class="govuk-body">{ctx.ta("desk-refund-amount", [("amount", super::words::money(&fee.amount))])}</p> }
    });
    view! { {paid} {inputs::short_text(ctx, "receipt", "desk-receipt", "")} }.into_any()
}
