//! The case as it was: after an entry of its journal, or at a moment on the clock of the post.

use super::{content, full_name, words};
use crate::flash::Flash;
use crate::forms::desk::time_of_day;
use crate::pages::desk::act::case_path;
use crate::ui::{Button, ButtonKind, DateInput, Details, LabelSize, Notice, Pagination, TextInput};
use crate::{Ctx, Fault, shell::Page};
use axum::extract::{Path, Query};
use axum::response::Response;
use domain::{CaseId, Date, PostCode, Timestamp};
use leptos::prelude::*;
use serde::Deserialize;
use services::Error;
use services::desk::case::{CaseView, rules};
use services::desk::then::{Moment, Then, as_of};

/// The query of the page: an entry, or a day and a time.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Number of an entry of the journal.
    pub entry: Option<i64>,
    /// Day of the month.
    #[serde(rename = "when-day")]
    pub day: String,
    /// Month.
    #[serde(rename = "when-month")]
    pub month: String,
    /// Year.
    #[serde(rename = "when-year")]
    pub year: String,
    /// Time of day; empty for the end of the day.
    pub time: String,
}

impl Asked {
    /// The end of the minute that was typed: an entry is shown with its minute, and who types that minute means it too.
    fn moment(&self, zone: &jiff::tz::TimeZone) -> Option<Timestamp> {
        let day = Date::new(
            self.year.trim().parse().ok()?,
            self.month.trim().parse().ok()?,
            self.day.trim().parse().ok()?,
        );
        let time = if self.time.trim().is_empty() { "23:59" } else { self.time.as_str() };
        let at = day.ok()?.to_datetime(time_of_day(time)?);
        let at = zone.to_ambiguous_timestamp(at).compatible().ok()?;
        Some(Timestamp(Timestamp::from(at).0 + 59_999_999))
    }
}

/// The address of the case after an entry of its journal.
pub fn path(id: CaseId, entry: i64) -> String {
    format!("{}/as-of?entry={entry}", case_path(id))
}

/// Shows the page. What is no moment, or one before the case was sent, leads back to the case and says so.
///
/// # Errors
/// [`Fault`] when the case is not this person's business, or has no such entry.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let services = &ctx.state.services;
    let back = |key: &str| Flash::default().important(key);
    let moment = match asked.entry {
        Some(entry) => Moment::Entry(entry),
        None => {
            let (policy, post, _) = rules(services, ctx.staff()?, id).await?;
            let post: PostCode = post;
            match asked.moment(&words::zone(policy.post(&post))) {
                Some(at) => Moment::At(at),
                None => return ctx.done(&case_path(id), back("desk-then-no-moment")).await,
            }
        }
    };
    let view = match as_of(services, ctx.staff()?, id, moment).await {
        Err(Error::Problems(_)) => return ctx.done(&case_path(id), back("problem-desk-then-before")).await,
        other => other?,
    };
    let title = format!("{} {}", full_name(&view), view.case.reference);
    let back = ctx.t("desk-then-back");
    Ok(Page::new(&ctx, title).wide().back(case_path(id), back).show(content(&ctx, &view)))
}

/// At which moment the case is shown, and the way to its neighbours.
pub fn banner(ctx: &Ctx, view: &CaseView) -> Option<AnyView> {
    let then = view.then.as_ref()?;
    let id = view.case.id;
    let text = ctx.ta(
        "desk-then-banner",
        [("at", words::moment(ctx, view, then.until)), ("entry", then.seq.to_string())],
    );
    let hash = then.hash.clone();
    let row = view.history.iter().find(|row| row.seq == then.seq);
    let last = row.map(|row| words::event(ctx, view, row));
    Some(
        view! {
            <Notice heading=ctx.t("desk-then-heading") text=text/>
            <p class="govuk-body">
                {ctx.t("desk-then-last")} " " <span dir="auto">{last}</span> " · "
                {words::moment(ctx, view, then.at)}
            </p>
            <p class="govuk-body">{ctx.t("desk-then-hash")} " " <code class="app-mono">{hash}</code></p>
            {steps(ctx, id, then)}
        }
        .into_any(),
    )
}

fn steps(ctx: &Ctx, id: CaseId, then: &Then) -> AnyView {
    let label = ctx.t("desk-then-steps");
    let link = |seq: Option<i64>, key: &str| seq.map(|seq| (path(id, seq), ctx.t(key)));
    match (link(then.previous, "desk-then-previous"), link(then.next, "desk-then-next")) {
        (None, None) => ().into_any(),
        (Some(previous), None) => view! { <Pagination label=label previous=previous/> }.into_any(),
        (None, Some(next)) => view! { <Pagination label=label next=next/> }.into_any(),
        (Some(previous), Some(next)) => {
            view! { <Pagination label=label previous=previous next=next/> }.into_any()
        }
    }
}

/// The form that asks for a moment.
pub fn form(ctx: &Ctx, view: &CaseView) -> AnyView {
    let zone = view.policy.post(&view.case.post).map(|post| post.time_zone.clone()).unwrap_or_default();
    let day = ctx.field("when", "desk-then-day").size(LabelSize::S);
    let time = ctx.field("time", "desk-then-time").size(LabelSize::S);
    let time = time.hint(ctx.ta("desk-then-time-hint", [("zone", zone)]));
    let action = format!("{}/as-of", case_path(view.case.id));
    let (open, summary) = (ctx.t("desk-then-open"), ctx.t("desk-then-ask"));
    let form = view! {
        <form method="get" action=action>
            <DateInput field=day day=ctx.t("ui-day") month=ctx.t("ui-month") year=ctx.t("ui-year")/>
            <TextInput field=time width=5 ltr=true/>
            <Button label=open kind=ButtonKind::Secondary/>
        </form>
    };
    view! { <Details summary=summary>{form}</Details> }.into_any()
}
