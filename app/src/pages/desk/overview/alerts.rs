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
use services::overview::alerts::{MOST, Told};

/// The list, with what a pattern is and is not.
pub(super) fn view(ctx: &Ctx, found: &Overview) -> AnyView {
    let rules = found.rules;
    let days = [("days", rules.days), ("pair", rules.pair_days), ("reversal", rules.reversal_days)];
    let lead = ctx.ta("overview-alerts-lead", days.map(|(name, days)| (name, i64::from(days))));
    let more = found.alerts.more.then(|| {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        view! { <p class="govuk-body">{ctx.ta("overview-alerts-more", [("most", most)])}</p> }
    });
    let hours = [("from", clock(rules.work_from)), ("until", clock(rules.work_until))];
    let list = if found.alerts.told.is_empty() {
        view! { <p class="govuk-body">{ctx.t("overview-alerts-none")}</p> }.into_any()
    } else {
        let columns = ["what", "who", "why", "cases"].map(|name| ctx.t(&format!("overview-alerts-{name}")));
        let rows = found.alerts.told.iter().map(|told| row(ctx, found, told)).collect();
        let title = ctx.t("overview-alerts");
        view! { <Table caption=title caption_hidden=true columns=columns.to_vec() rows=rows dense=true/> }
            .into_any()
    };
    view! {
        <h2 class="govuk-heading-m">{ctx.t("overview-alerts")}</h2>
        <p class="govuk-body">{lead} " " {ctx.ta("overview-alerts-hours", hours)}</p>
        {list}
        {more}
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
    let shown = u64::try_from(told.cases.len()).unwrap_or(u64::MAX);
    let some = (shown < told.whole).then(|| {
        let counts = [("shown", shown), ("whole", told.whole)].map(|(name, count)| (name, count.to_string()));
        view! { <span>{ctx.ta("overview-alerts-some", counts)}</span> }
    });
    vec![
        Cell::text(ctx.named("overview-alert", told.alert.kind())),
        Cell::text(
            told.people.iter().filter(|name| !name.is_empty()).cloned().collect::<Vec<_>>().join(" → "),
        ),
        Cell::text(why(ctx, found, &told.alert)),
        Cell::view(view! { <bdi dir="ltr">{cases.collect_view()}</bdi> {some} }),
    ]
}

fn why(ctx: &Ctx, found: &Overview, alert: &Alert) -> String {
    let moment = |at| when::moment(ctx, at, Some(&found.about.post));
    let rate = |share: Share| percent(share.rate().unwrap_or_default());
    let of = |share: Share| format!("{} / {}", share.part, share.whole);
    match alert {
        Alert::OffHours(one) => ctx.ta(
            "overview-why-off-hours",
            [("acts", one.acts.to_string()), ("first", moment(one.first)), ("last", moment(one.last))],
        ),
        Alert::Pair(one) => {
            let days = found.rules.pair_days.to_string();
            let args = [("days", days), ("own", of(one.own)), ("usual", rate(one.usual))];
            ctx.ta(&format!("overview-why-pair-{}", one.task), args)
        }
        Alert::Reversal(one) => {
            let person = if one.same_passport { "passport" } else { "person" };
            ctx.ta(&format!("overview-why-reversal-{person}"), [("at", moment(one.at))])
        }
        Alert::Turned(one) => {
            let (before, after) = (
                if one.refused { "refused" } else { "proposed" },
                if one.given { "issued" } else { "proposed" },
            );
            ctx.ta(&format!("overview-why-turned-{before}-{after}"), [("at", moment(one.at))])
        }
        Alert::Outlier(one) => ctx.ta(
            &format!("overview-why-outlier-{}", one.task),
            [
                ("own", rate(one.own)),
                ("of", of(one.own)),
                ("expected", percent(one.expected)),
                ("among", of(one.others)),
            ],
        ),
    }
}
