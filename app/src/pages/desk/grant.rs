//! What a visa allows: its inputs on the pages of proposal and decision, and its lines on every page.

use super::{inputs, words};
use crate::{
    Ctx,
    ui::{Choice, LabelSize, Select, SummaryRow, TextArea},
};
use domain::{
    Date,
    case::{Entries, Grant},
    policy::VisaType,
};
use leptos::prelude::*;
use services::desk::case::CaseView;

/// The inputs, filled with `first` unless something was typed.
pub fn inputs(ctx: &Ctx, view: &CaseView, first: &Grant) -> AnyView {
    let policy = &view.policy;
    let types = policy.visa_types.iter().filter(|visa| visa.is_issued_at(&view.case.post));
    let types =
        types.map(|visa| Choice::new(&visa.code, words::visa_type(ctx, policy, &visa.code))).collect();
    let most = policy.visa_type(&first.visa_type);
    let kind = ctx.field("visa-type", "desk-visa-type").size(LabelSize::S).value(&first.visa_type);
    let remarks = ctx
        .field("remarks", "desk-remarks")
        .size(LabelSize::S)
        .hint(ctx.t("desk-remarks-hint"))
        .value(&first.remarks);
    let limit = |key: &'static str, of: fn(&VisaType) -> u16| {
        most.map(|visa| ctx.ta(key, [("days", i64::from(of(visa)))]))
    };
    view! {
        <Select field=kind choices=types/>
        {inputs::day(ctx, "from", "desk-valid-from", None, Some(first.valid_from))}
        {inputs::day(
            ctx,
            "until",
            "desk-valid-until",
            limit("desk-validity-most", |visa| visa.max_validity_days),
            Some(first.valid_until),
        )}
        {entries(ctx, first.entries)}
        {inputs::code(ctx, "days", "desk-days", limit("desk-days-most", |visa| visa.max_days), first.days.to_string())}
        {inputs::short_text(ctx, "territory", "desk-territory", first.territory.clone().unwrap_or_default())}
        <TextArea field=remarks rows=2/>
    }
    .into_any()
}

fn entries(ctx: &Ctx, first: Entries) -> AnyView {
    let choices =
        Entries::ALL.iter().map(|entries| Choice::new(entries.as_str(), words::entries(ctx, *entries)));
    let field = ctx.field("entries", "desk-entries").size(LabelSize::S).value(first.as_str());
    view! { <crate::ui::Radios field=field choices=choices.collect() small=true inline=true/> }.into_any()
}

/// What the trip asks for, within what the type allows.
pub fn of_the_trip(view: &CaseView) -> Grant {
    let (case, policy) = (&view.case, &view.policy);
    let trip = &case.subject.trip;
    let visa = policy.visa_type(&case.visa_type);
    let days = trip.days.min(visa.map_or(u32::MAX, |visa| u32::from(visa.max_days)));
    let days = u16::try_from(days).unwrap_or(u16::MAX);
    let grace = visa.map_or(0, |visa| visa.grace_days);
    let single = plus(trip.arrival, i64::from(days) + i64::from(grace) - 1);
    // Who comes several times may stay longer in all than this first time: all the days must fit.
    let several = trip.departure.max(plus(trip.arrival, i64::from(days) - 1));
    Grant {
        visa_type: case.visa_type.clone(),
        valid_from: trip.arrival,
        valid_until: if trip.entries == Entries::Single { single } else { several },
        entries: trip.entries,
        days,
        territory: None,
        remarks: String::new(),
    }
}

fn plus(day: Date, days: i64) -> Date {
    day.checked_add(jiff::Span::new().days(days)).unwrap_or(day)
}

/// A grant line by line.
pub fn rows(ctx: &Ctx, view: &CaseView, grant: &Grant) -> Vec<SummaryRow> {
    let mut rows = vec![
        SummaryRow::text(ctx.t("desk-visa-type"), words::visa_type(ctx, &view.policy, &grant.visa_type)),
        SummaryRow::text(ctx.t("desk-validity"), words::days(ctx, grant.valid_from, grant.valid_until)),
        SummaryRow::text(ctx.t("desk-entries"), words::entries(ctx, grant.entries)),
        SummaryRow::text(ctx.t("desk-days"), ctx.ta("core-days", [("days", i64::from(grant.days))])),
    ];
    if let Some(territory) = &grant.territory {
        rows.push(SummaryRow::text(ctx.t("desk-territory"), territory));
    }
    if !grant.remarks.is_empty() {
        rows.push(SummaryRow::text(ctx.t("desk-remarks"), &grant.remarks));
    }
    rows
}
