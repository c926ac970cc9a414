//! Patterns that somebody should look at.

use crate::Ctx;
use crate::pages::desk::act::case_path;
use crate::pages::desk::words::percent;
use crate::pages::when;
use crate::ui::{Cell, Table};
use domain::figures::Share;
use domain::figures::alerts::Alert;
use leptos::prelude::*;
use services::overview::Overview;
use services::overview::alerts::Told;

/// The list, with what a pattern is and is not.
pub(super) fn view(ctx: &Ctx, found: &Overview) -> AnyView {
    let rules = found.rules;
    let lead = ctx.ta("overview-alerts-lead", [("days", i64::from(rules.days))]);
    let hours = [("from", clock(rules.work_from)), ("until", clock(rules.work_until))];
    let list = if found.alerts.is_empty() {
        view! { <p class="govuk-body">{ctx.t("overview-alerts-none")}</p> }.into_any()
    } else {
        let columns = ["what", "who", "why", "cases"].map(|name| ctx.t(&format!("overview-alerts-{name}")));
        let rows = found.alerts.iter().map(|told| row(ctx, found, told)).collect();
        let title = ctx.t("overview-alerts");
        view! { <Table caption=title caption_hidden=true columns=columns.to_vec() rows=rows dense=true/> }
            .into_any()
    };
    view! {
        <h2 class="govuk-heading-m">{ctx.t("overview-alerts")}</h2>
        <p class="govuk-body">{lead} " " {ctx.ta("overview-alerts-hours", hours)}</p>
        {list}
    }
    .into_any()
}

fn clock(time: jiff::civil::Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn row(ctx: &Ctx, found: &Overview, told: &Told) -> Vec<Cell> {
    let cases = told.cases.iter().map(|(id, reference)| {
        view! { <a class="govuk-link" href=case_path(*id)>{reference.to_string()}</a> " " }
    });
    vec![
        Cell::text(ctx.named("overview-alert", told.alert.kind())),
        Cell::text(
            told.people.iter().filter(|name| !name.is_empty()).cloned().collect::<Vec<_>>().join(" → "),
        ),
        Cell::text(why(ctx, found, &told.alert)),
        Cell::view(view! { <bdi dir="ltr">{cases.collect_view()}</bdi> }),
    ]
}

fn why(ctx: &Ctx, found: &Overview, alert: &Alert) -> String {
    let moment = |at| when::moment(ctx, at, Some(&found.post));
    let rate = |share: Share| percent(share.rate().unwrap_or_default());
    let of = |share: Share| format!("{} / {}", share.part, share.whole);
    match alert {
        Alert::OffHours(one) => ctx.ta(
            "overview-why-off-hours",
            [("acts", one.acts.to_string()), ("first", moment(one.first)), ("last", moment(one.last))],
        ),
        Alert::Pair(one) => {
            ctx.ta("overview-why-pair", [("decided", of(one.decided)), ("usual", rate(one.usual))])
        }
        Alert::Reversal(one) => ctx.ta("overview-why-reversal", [("at", moment(one.at))]),
        Alert::Outlier(one) => ctx.ta(
            "overview-why-outlier",
            [
                ("own", rate(one.own)),
                ("of", of(one.own)),
                ("others", rate(one.others)),
                ("among", of(one.others)),
            ],
        ),
    }
}
