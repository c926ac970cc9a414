//! A fee that went back.

use super::{act::page_of, record_fee};
use crate::Ctx;
use domain::case::PayWay;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(RecordRefund, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let paid = view.case.fee.as_ref().map(|fee| {
        view! { <p class="govuk-body">{ctx.ta("desk-refund-amount", [("amount", super::words::money(&fee.amount))])}</p> }
    });
    // The provider gives back what it took; a clerk would pay it twice.
    if view.case.fee.as_ref().is_some_and(|fee| fee.way == PayWay::Online) {
        return view! { {paid} <p class="govuk-body">{ctx.t("desk-refund-online")}</p> }.into_any();
    }
    view! { {paid} {record_fee::way(ctx, view)} }.into_any()
}
