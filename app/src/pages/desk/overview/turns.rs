//! Who has been at one task for how long.

use super::{FILE, address, source};
use crate::Ctx;
use crate::pages::desk::words;
use crate::ui::{Cell, Table, Tag, TagColour};
use leptos::prelude::*;
use services::overview::turns::AtTask;
use services::overview::{About, Overview};

/// The name of its file.
pub(super) const NAME: &str = "rotation";

/// The table, with the rule behind it.
pub(super) fn view(ctx: &Ctx, found: &Overview) -> AnyView {
    let about = &found.about;
    let href = format!("{}&picture={NAME}", address(FILE, &about.post, about.weeks));
    let list = if found.turns.is_empty() {
        view! { <p class="govuk-body">{ctx.t("overview-nothing")}</p> }.into_any()
    } else {
        let columns = ["who", "task", "since", "pool"].map(|name| ctx.t(&format!("rotation-{name}")));
        let rows = found.turns.iter().map(|one| row(ctx, one)).collect();
        let title = ctx.t("rotation-title");
        view! { <Table caption=title caption_hidden=true columns=columns.to_vec() rows=rows dense=true/> }
            .into_any()
    };
    view! {
        <h2 class="govuk-heading-m" id="rotation">{ctx.t("rotation-title")}</h2>
        <p class="govuk-body">{asked(ctx, about)}</p>
        <p class="app-asked">{source(ctx, about)}</p>
        {list}
        <p class="govuk-body-s">
            <a class="govuk-link" href=href>
                {ctx.t("overview-csv")} <span class="govuk-visually-hidden">": " {ctx.t("rotation-title")}</span>
            </a>
        </p>
    }
    .into_any()
}

/// What was asked, and the rule behind it.
pub(super) fn asked(ctx: &Ctx, about: &About) -> String {
    let rules = about.policy.alerts;
    ctx.ta("rotation-lead", [("days", i64::from(rules.rotation)), ("pause", i64::from(rules.pause))])
}

fn row(ctx: &Ctx, one: &AtTask) -> Vec<Cell> {
    let days = ctx.ta("core-days", [("days", i64::from(one.turn.days))]);
    let long = one.long.then(|| view! { " " <Tag label=ctx.t("rotation-long") colour=TagColour::Orange/> });
    let pool = one.pool.as_ref().filter(|(code, _)| !code.is_empty()).map(|(code, share)| {
        let rate = words::percent(share.rate().unwrap_or_default());
        format!("{}: {rate} ({} / {})", words::country(ctx, code), share.part, share.whole)
    });
    vec![
        Cell::text(one.name.clone()),
        Cell::text(ctx.named("rotation-task", one.turn.task.as_str())),
        Cell::view(view! { {days} {long} }),
        Cell::text(pool.unwrap_or_else(|| "–".to_owned())),
    ]
}
