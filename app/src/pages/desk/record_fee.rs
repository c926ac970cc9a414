//! A fee that is paid or waived.

use super::{act::page_of, inputs, words};
use crate::{
    Ctx,
    ui::{Choice, LabelSize, Select},
};
use domain::policy::Money;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(RecordFee, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    inputs(ctx, view, false)
}

/// The inputs of a fee: the rule that gives the amount, the amount that was taken, the receipt. With `later`, the fee may
/// be left for another day.
pub fn inputs(ctx: &Ctx, view: &CaseView, later: bool) -> AnyView {
    let later = later.then(|| Choice::new("", ctx.t("desk-fee-later")));
    let priced = |words: String, amount: &Money| format!("{words}: {}", words::money(amount));
    let band =
        view.fee.iter().map(|fee| Choice::new(&fee.rule, priced(ctx.t("desk-fee-by-age"), &fee.amount)));
    let waivers = view.policy.waivers_for(&view.case.visa_type).filter_map(|waiver| {
        let fee = view.policy.waived(&waiver.id, &view.case.visa_type, &view.case.post)?;
        Some(Choice::new(&waiver.id, priced(waiver.name.get(ctx.lang.code()).to_owned(), &fee.amount)))
    });
    let choices = later.into_iter().chain(band).chain(waivers).collect();
    let due = view.fee.as_ref();
    let rule = ctx
        .field("rule", "desk-fee-rule")
        .size(LabelSize::S)
        .value(due.map(|fee| fee.rule.clone()).unwrap_or_default());
    let currency = due.map(|fee| fee.amount.currency.clone()).unwrap_or_default();
    let hint = ctx.ta("desk-fee-amount-hint", [("currency", currency)]);
    let amount = due.map(|fee| words::figure(fee.amount.minor)).unwrap_or_default();
    view! {
        <Select field=rule choices=choices/>
        {inputs::code(ctx, "amount", "desk-fee-amount", Some(hint), amount)}
        {inputs::short_text(ctx, "receipt", "desk-receipt", "")}
    }
    .into_any()
}
