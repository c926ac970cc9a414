//! What the decisions of a month came to, by nationality and sex.

use super::words;
use crate::{
    Ctx, Fault,
    pages::file::table,
    shell::Page,
    ui::{Cell, Table},
};
use axum::{extract::Query, response::Response};
use domain::Date;
use leptos::prelude::*;
use serde::Deserialize;
use services::desk::outcomes::{self, Report};

/// Where it is.
pub(crate) const PATH: &str = "/desk/outcomes";

/// Which month; anything that is none is this one.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    month: String,
}

async fn load(ctx: &Ctx, asked: &Asked) -> Result<Report, Fault> {
    let (services, staff) = (&ctx.state.services, ctx.staff()?);
    let today = staff.post.as_ref().map_or_else(|| services.now().date(), |post| services.today(post));
    let day = format!("{}-01", asked.month).parse::<Date>().unwrap_or(today);
    Ok(outcomes::report(services, staff, day).await?)
}

/// Shows the report.
///
/// # Errors
/// [`Fault`] for anybody but supervisors of a post.
pub async fn get(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let content = view(&ctx, &load(&ctx, &asked).await?);
    Ok(Page::new(&ctx, ctx.t("outcomes-title")).wide().back("/desk", ctx.t("desk-back")).show(content))
}

/// For tables.
///
/// # Errors
/// As [`get`].
pub async fn csv(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let report = load(&ctx, &asked).await?;
    let name = format!("outcomes-{}-{}.csv", report.post, report.month.strftime("%Y-%m"));
    table(&outcomes::csv(&report), &name)
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, report: &Report) -> AnyView {
    let columns = ["nationality", "sex", "decided", "issued", "refused", "rate", "interval"]
        .map(|column| ctx.t(&format!("outcomes-column-{column}")));
    let rows = report.rows.iter().map(|((nationality, sex), tally)| {
        let (rate, low, high) = tally.refusal_rate();
        vec![
            Cell::text(
                nationality.as_ref().map_or_else(|| ctx.t("outcomes-all"), |code| words::country(ctx, code)),
            ),
            Cell::text(sex.map_or_else(|| ctx.t("outcomes-all"), |sex| ctx.named("sex", sex))),
            Cell::number(tally.decided().to_string()),
            Cell::number(tally.issued.to_string()),
            Cell::number(tally.refused.to_string()),
            Cell::number(words::percent(rate)),
            Cell::number(format!("{} – {}", words::percent(low), words::percent(high))),
        ]
    });
    let rows: Vec<_> = rows.collect();
    let month = report.month.strftime("%Y-%m").to_string();
    let step = |days: i64, from: Date| from.checked_add(jiff::Span::new().days(days)).unwrap_or(from);
    let other = |day: Date| format!("{PATH}?month={}", day.strftime("%Y-%m"));
    let before = other(step(-1, report.month));
    let after = other(step(1, report.month.last_of_month()));
    let table = if rows.is_empty() {
        view! { <p class="govuk-body">{ctx.t("outcomes-none")}</p> }.into_any()
    } else {
        view! { <Table caption=ctx.t("outcomes-title") caption_hidden=true columns=columns.to_vec() rows=rows dense=true/> }
            .into_any()
    };
    view! {
        <h1 class="govuk-heading-l">{ctx.ta("outcomes-of", [("month", month.clone())])}</h1>
        <p class="govuk-body">{ctx.t("outcomes-lead")}</p>
        <p class="govuk-body">
            <a class="govuk-link" href=before>{ctx.t("outcomes-before")}</a>
            " · "
            <a class="govuk-link" href=after>{ctx.t("outcomes-after")}</a>
            " · "
            <a class="govuk-link" href=format!("{PATH}.csv?month={month}")>{ctx.t("outcomes-csv")}</a>
        </p>
        {table}
    }
    .into_any()
}
