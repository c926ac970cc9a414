//! Admissible: the four checks, one by one, with what the file shows beside each.

use super::{act::page_of, words};
use crate::{
    Ctx,
    ui::{Checkboxes, Choice, LabelSize},
};
use domain::case::AdmissionCheck;
use leptos::prelude::*;
use services::desk::case::CaseView;

page_of!(Admit, fields);

/// The inputs.
pub(crate) fn fields(ctx: &Ctx, view: &CaseView) -> AnyView {
    let field = ctx.field("checks", "desk-checks").size(LabelSize::S).hint(ctx.t("desk-checks-hint"));
    view! { <Checkboxes field=field choices=checks(ctx, view)/> }.into_any()
}

/// The checks with what the file shows of each.
pub fn checks(ctx: &Ctx, view: &CaseView) -> Vec<Choice> {
    let all = AdmissionCheck::ALL.iter();
    all.map(|check| Choice::new(check.as_str(), ctx.named("check", check.as_str())).hint(shown(ctx, view, *check)))
        .collect()
}

/// What the file shows.
fn shown(ctx: &Ctx, view: &CaseView, check: AdmissionCheck) -> String {
    let case = &view.case;
    match check {
        AdmissionCheck::Period => {
            let submitted = view.policy.post(&case.post).map_or(view.today, |post| post.date(case.submitted_at));
            let days = case.subject.trip.arrival.since(submitted).map_or(0, |span| i64::from(span.get_days()));
            let clocks = &view.policy.clocks;
            let day = words::day(ctx, submitted);
            let key = if days < i64::from(clocks.latest_days) { "desk-check-period-late" } else { "desk-check-period" };
            ctx.ta(key, [("day", day.into()), ("days", services::words::Value::from(days))])
        }
        AdmissionCheck::Papers => {
            let missing: Vec<_> = view
                .requirements
                .iter()
                .filter(|paper| paper.present.is_none() && paper.need == domain::policy::Need::Required)
                .map(|paper| paper.name.get(ctx.lang.code()).to_owned())
                .collect();
            match missing.is_empty() {
                true => ctx.t("desk-check-papers"),
                false => ctx.ta("desk-check-papers-missing", [("papers", missing.join(", "))]),
            }
        }
        AdmissionCheck::Biometrics => match &case.lodging {
            Some(lodging) => ctx.named("biometrics", lodging.biometrics.as_str()),
            None => ctx.t("desk-check-none"),
        },
        AdmissionCheck::Fee => match &case.fee {
            Some(fee) => format!(
                "{}, {}",
                words::money(&fee.amount),
                words::fee_rule(ctx, &view.policy, &fee.rule)
            ),
            None => ctx.t("desk-check-none"),
        },
    }
}
