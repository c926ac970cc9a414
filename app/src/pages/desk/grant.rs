//! What a visa allows: its inputs on the pages of proposal and decision, and its lines on every page.

use super::{inputs, words};
use crate::{
    Ctx,
    ui::{Choice, LabelSize, Select, SummaryRow, TextArea},
};
use domain::{
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

/// What the rules give for the journey: the validity that [`domain::stay`] proposes.
pub fn of_the_trip(view: &CaseView) -> Grant {
    let trip = &view.case.subject.trip;
    let found = view.stays.validity.as_ref();
    Grant {
        visa_type: found.map_or_else(|| view.case.visa_type.clone(), |found| found.visa_type.value.clone()),
        valid_from: found.map_or(trip.arrival, |found| found.valid_from.value),
        valid_until: found.map_or(trip.departure, |found| found.valid_until.value),
        entries: found.map_or(trip.entries, |found| found.entries.value),
        days: found.map_or_else(|| u16::try_from(trip.days).unwrap_or(u16::MAX), |found| found.days.value),
        territory: None,
        remarks: String::new(),
    }
}

/// A grant line by line, as label and value.
pub fn lines(ctx: &Ctx, view: &CaseView, grant: &Grant) -> Vec<(String, String)> {
    let mut lines = vec![
        (ctx.t("desk-visa-type"), words::visa_type(ctx, &view.policy, &grant.visa_type)),
        (ctx.t("desk-validity"), words::days(ctx, grant.valid_from, grant.valid_until)),
        (ctx.t("desk-entries"), words::entries(ctx, grant.entries)),
        (ctx.t("desk-days"), ctx.ta("core-days", [("days", i64::from(grant.days))])),
    ];
    if let Some(territory) = &grant.territory {
        lines.push((ctx.t("desk-territory"), territory.clone()));
    }
    if !grant.remarks.is_empty() {
        lines.push((ctx.t("desk-remarks"), grant.remarks.clone()));
    }
    lines
}

/// The same for a page.
pub fn rows(ctx: &Ctx, view: &CaseView, grant: &Grant) -> Vec<SummaryRow> {
    lines(ctx, view, grant).into_iter().map(|(label, value)| SummaryRow::text(label, value)).collect()
}
