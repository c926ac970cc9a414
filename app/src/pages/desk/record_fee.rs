//! A fee that is paid or waived.

use super::{act::page_of, inputs, words};
use crate::{
    Ctx,
    ui::{Choice, Inset, LabelSize, Select},
};
use domain::policy::Money;
use leptos::prelude::*;
use services::cash::figure;
use services::desk::case::CaseView;

page_of!(RecordFee, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    inputs(ctx, view, false)
}

/// How money is taken or given at the counter; where there is one way, nobody is asked.
pub fn way(ctx: &Ctx, view: &CaseView) -> AnyView {
    let ways = view.policy.post(&view.case.post).map(|post| post.payment.counter.as_slice()).unwrap_or_default();
    if ways.len() < 2 {
        return ().into_any();
    }
    inputs::one_of(ctx, "way", "money-way", "money-way", ways.iter().map(|way| way.as_str()))
}

/// The inputs of a fee: the rule that gives the amount, the amount that was taken, how. The receipt gets its number when the fee is recorded. With `later`, the fee may
/// be left for another day.
pub fn inputs(ctx: &Ctx, view: &CaseView, later: bool) -> AnyView {
    if let Some(fee) = &view.case.fee {
        let settled = ctx.ta("desk-fee-paid", [("amount", words::money(&fee.amount))]);
        return view! { <p class="govuk-body">{ctx.t("desk-fact-fee")} ": " {settled}</p> }.into_any();
    }
    let later = later.then(|| Choice::new("", ctx.t("desk-fee-later")));
    let priced = |words: String, amount: &Money| format!("{words}: {}", words::money(amount));
    let band =
        view.fee.iter().map(|fee| Choice::new(&fee.rule, priced(format!("{} ({})", ctx.t("desk-fee-by-age"), fee.rule), &fee.amount)));
    let waivers = view.policy.waivers_for(&view.case.visa_type).filter_map(|waiver| {
        let fee = view.policy.waived(&waiver.id, &view.case.visa_type, &view.case.post)?;
        Some(Choice::new(&waiver.id, priced(format!("{} ({})", waiver.name.get(ctx.lang.code()), waiver.id), &fee.amount)))
    });
    let choices = later.into_iter().chain(band).chain(waivers).collect();
    let due = view.fee.as_ref();
    let rule = ctx
        .field("rule", "desk-fee-rule")
        .size(LabelSize::S)
        .value(due.map(|fee| fee.rule.clone()).unwrap_or_default());
    let currency = due.map(|fee| fee.amount.currency.clone()).unwrap_or_default();
    let hint = ctx.ta("desk-fee-amount-hint", [("currency", currency)]);
    let amount = due.map(|fee| figure(fee.amount.minor)).unwrap_or_default();
    let paying = view.paying.then(|| view! { <Inset>{ctx.t("desk-fee-paying")}</Inset> });
    view! {
        {paying}
        <Select field=rule choices=choices/>
        {inputs::code(ctx, "amount", "desk-fee-amount", Some(hint), amount)}
        {way(ctx, view)}
    }
    .into_any()
}
