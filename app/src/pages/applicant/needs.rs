//! What a journey needs: kind of visa or none, papers, fee, post, days, each line with the rule that it follows from. From here
//! an application begins. The same answer is there in JSON.

use super::{apply::Chosen, kit};
use crate::{
    Ctx, Fault, doors,
    flash::Flash,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, Inset, SummaryList, SummaryRow, TextInput},
    visitor::Visitor,
};
use axum::Json;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use domain::policy::eligibility::{Days, Eligibility, Fee, Journey, Outcome, Paper, Ruled, VisaNeeds};
use http::StatusCode;
use leptos::prelude::*;
use services::Error;
use services::applicant::needs;
use services::words::Value;

/// Shows the answer. A choice that is incomplete leads back to the questions.
///
/// # Errors
/// The session store's.
pub async fn get(ctx: Ctx, Query(chosen): Query<Chosen>) -> Result<Response, Fault> {
    match needs(&ctx.state.services, &chosen.inquiry()) {
        Ok((journey, answer)) => {
            let back = chosen.address("/apply");
            let page = Page::new(&ctx, ctx.t("needs-title")).back(back, ctx.t("ui-back"));
            Ok(page.show(view(&ctx, &chosen, &journey, &answer)))
        }
        Err(Error::Problems(problems)) => {
            ctx.done(&chosen.address("/apply"), Flash { problems, ..Flash::default() }).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The answer in JSON, with the version of the policy and the name of each rule; what stands in the way as 422.
///
/// # Errors
/// None.
pub async fn json(ctx: Ctx, Query(chosen): Query<Chosen>) -> Result<Response, Fault> {
    match needs(&ctx.state.services, &chosen.inquiry()) {
        Ok((_, answer)) => Ok(Json(answer).into_response()),
        Err(Error::Problems(problems)) => {
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(problems)).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn view(ctx: &Ctx, chosen: &Chosen, journey: &Journey, answer: &Eligibility) -> AnyView {
    let version = ctx.ta("needs-version", [("version", answer.policy.clone())]);
    let what = match &answer.outcome {
        Outcome::Exempt(days) => exempt(ctx, chosen, days),
        Outcome::Visa(needs) => visa(ctx, chosen, journey, answer, needs),
    };
    view! {
        <h1 class="govuk-heading-l">{ctx.t("needs-title")}</h1>
        {what}
        <p class="govuk-body-s app-source">{version}</p>
    }
    .into_any()
}

/// No visa: nothing to apply for, and what that does not promise.
fn exempt(ctx: &Ctx, chosen: &Chosen, days: &Ruled<u16>) -> AnyView {
    let nationality = kit::country(ctx, &chosen.nationality);
    let rows = vec![
        ruled(ctx, "needs-visa", ctx.t("needs-exempt"), &days.rule).change(
            chosen.address("/apply"),
            ctx.t("ui-change"),
            ctx.t("needs-visa"),
        ),
        SummaryRow::text(ctx.t("needs-nationality"), nationality),
        SummaryRow::text(ctx.t("needs-purpose"), kit::purpose(ctx, &chosen.purpose)),
        SummaryRow::text(ctx.t("needs-longest"), ctx.ta("core-days", [("days", i64::from(days.value))])),
    ];
    view! {
        <SummaryList rows=rows/>
        <p class="govuk-body">{ctx.t("needs-exempt-text")}</p>
    }
    .into_any()
}

fn visa(ctx: &Ctx, chosen: &Chosen, journey: &Journey, answer: &Eligibility, needs: &VisaNeeds) -> AnyView {
    let rows = vec![
        ruled(ctx, "needs-visa", kit::visa_name(ctx, &needs.visa.value), &needs.visa.rule).change(
            chosen.address("/apply"),
            ctx.t("ui-change"),
            ctx.t("needs-visa"),
        ),
        SummaryRow::text(ctx.t("needs-purpose"), kit::purpose(ctx, &chosen.purpose)),
        SummaryRow::text(
            ctx.t("needs-longest"),
            ctx.ta("core-days", [("days", i64::from(needs.longest.value))]),
        ),
        post(ctx, journey, answer),
    ];
    let consultation = needs.consultation.as_ref().map(|asked| {
        let text = ctx.ta("needs-consultation", [("days", i64::from(asked.value))]);
        view! { <Inset>{text} {kit::rule(ctx, &asked.rule)}</Inset> }
    });
    view! {
        <SummaryList rows=rows/>
        <h2 class="govuk-heading-m">{ctx.t("needs-papers")}</h2>
        <p class="govuk-body">{ctx.t("needs-papers-text")}</p>
        {papers(ctx, "needs-papers-all", &needs.papers)}
        {papers(ctx, "needs-papers-purpose", &needs.purpose_papers)}
        {papers(ctx, "needs-papers-minors", &needs.minor_papers)}
        <h2 class="govuk-heading-m">{ctx.t("needs-fee")}</h2>
        {fees(ctx, &needs.fees)}
        <p class="govuk-body">{ctx.t("needs-fee-text")}</p>
        <h2 class="govuk-heading-m">{ctx.t("needs-times")}</h2>
        {times(ctx, answer, needs)}
        {consultation}
        {start(ctx, chosen)}
    }
    .into_any()
}

/// A line with its rule.
fn ruled(ctx: &Ctx, key: &str, value: String, rule: &str) -> SummaryRow {
    let value = view! { <span dir="auto">{value}</span> {kit::rule(ctx, rule)} };
    SummaryRow::view(ctx.t(key), value)
}

/// The post, and why it is the one.
fn post(ctx: &Ctx, journey: &Journey, answer: &Eligibility) -> SummaryRow {
    let policy = ctx.state.services.policies.current();
    let Some(post) = policy.post(&answer.post.value) else {
        return ruled(ctx, "needs-post", answer.post.value.to_string(), &answer.post.rule);
    };
    let country = kit::country(ctx, &journey.residence);
    let named = post.competent_for.contains(&journey.residence);
    let why = ctx.ta(if named { "needs-post-named" } else { "needs-post-others" }, [("country", country)]);
    let (name, address) = (post.name.get(ctx.lang.code()).to_owned(), post.address.clone());
    let value = view! {
        <span dir="auto">{name}</span> <br/> <bdi dir="auto">{address}</bdi> <br/> {why}
        {kit::rule(ctx, &answer.post.rule)}
    };
    SummaryRow::view(ctx.t("needs-post"), value)
}

fn papers(ctx: &Ctx, heading: &str, papers: &[Ruled<Paper>]) -> AnyView {
    if papers.is_empty() {
        return ().into_any();
    }
    let language = ctx.lang.code();
    let item = |paper: &Ruled<Paper>| {
        let mut text = paper.value.name.get(language).to_owned();
        if let Some(when) = &paper.value.when {
            text = format!("{text} ({})", when.get(language));
        }
        let first = paper.value.at_submission.then(|| {
            let words = ctx.t("needs-paper-first");
            view! { " " <strong>{words}</strong> }
        });
        view! { <li>{text} {first} {kit::rule(ctx, &paper.rule)}</li> }
    };
    view! {
        <h3 class="govuk-heading-s">{ctx.t(heading)}</h3>
        <ul class="govuk-list govuk-list--bullet">{papers.iter().map(item).collect_view()}</ul>
    }
    .into_any()
}

fn fees(ctx: &Ctx, fees: &[Ruled<Fee>]) -> AnyView {
    let row = |fee: &Ruled<Fee>| {
        let age = match (fee.value.from_age, fee.value.below_age) {
            (0, None) => ctx.t("needs-fee-everybody"),
            (from, None) => ctx.ta("needs-fee-from", [("from", i64::from(from))]),
            (0, Some(below)) => ctx.ta("needs-fee-below", [("below", i64::from(below))]),
            (from, Some(below)) => {
                ctx.ta("needs-fee-between", [("from", i64::from(from)), ("below", i64::from(below))])
            }
        };
        let amount = kit::money(ctx, fee.value.minor, &fee.value.currency);
        let value = view! { <span dir="auto">{amount}</span> {kit::rule(ctx, &fee.rule)} };
        SummaryRow::view(age, value)
    };
    view! { <SummaryList rows=fees.iter().map(row).collect()/> }.into_any()
}

/// When to apply, how long it takes, and what the passport must satisfy: as days where the arrival is known.
fn times(ctx: &Ctx, answer: &Eligibility, needs: &VisaNeeds) -> AnyView {
    let months = |[open, dated]: [&str; 2], day: Option<String>, count: u8| {
        let months = ("months", Value::from(i64::from(count)));
        match day {
            Some(day) => ctx.ta(dated, [("day", Value::from(day)), months]),
            None => ctx.ta(open, [months]),
        }
    };
    let day = |of: fn(&Days) -> domain::Date| needs.days.as_ref().map(|days| kit::day(ctx, of(days)));
    let today = ctx.state.services.today(&answer.post.value);
    let passed = needs.days.is_some_and(|days| days.latest < today);
    let latest = match day(|days| days.latest) {
        Some(day) if passed => ctx.ta("needs-latest-passed", [("day", day)]),
        Some(day) => ctx.ta(
            "needs-latest-day",
            [("day", Value::from(day)), ("days", Value::from(i64::from(needs.latest.value)))],
        ),
        None => ctx.ta("needs-latest", [("days", i64::from(needs.latest.value))]),
    };
    let (earliest, passport) = (day(|days| days.earliest), day(|days| days.passport));
    let lines = [
        (
            months(["needs-earliest", "needs-earliest-day"], earliest, needs.earliest.value),
            &needs.earliest.rule,
        ),
        (latest, &needs.latest.rule),
        (ctx.ta("needs-decision", [("days", i64::from(needs.decision.value))]), &needs.decision.rule),
        (
            months(["needs-passport", "needs-passport-day"], passport, needs.passport_months.value),
            &needs.passport_months.rule,
        ),
        (
            ctx.ta("needs-passport-issued", [("years", i64::from(needs.passport_years.value))]),
            &needs.passport_years.rule,
        ),
        (
            ctx.ta("needs-passport-pages", [("pages", i64::from(needs.passport_pages.value))]),
            &needs.passport_pages.rule,
        ),
    ];
    let items: Vec<_> =
        lines.into_iter().map(|(text, rule)| view! { <li>{text} {kit::rule(ctx, rule)}</li> }).collect();
    let early = needs.days.filter(|days| days.earliest > today).map(|days| {
        let text = ctx.ta("needs-too-early", [("day", kit::day(ctx, days.earliest))]);
        view! { <Inset>{text}</Inset> }
    });
    view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> {early} }.into_any()
}

/// The way on. Somebody who has not signed in does so first; the choice stands in the address to come back to.
fn start(ctx: &Ctx, chosen: &Chosen) -> AnyView {
    let here = chosen.address("/apply/needs");
    let days = ctx.state.services.policies.current().clocks.draft_days;
    let keep = ctx.ta("needs-kept", [("days", i64::from(days))]);
    let way = match ctx.visitor {
        Visitor::Applicant { .. } => {
            let label = if chosen.draft.is_some() { "needs-change" } else { "needs-start" };
            view! {
                <CommandForm action="/applications" hidden=chosen.pairs()>
                    <Button label=ctx.t(label)/>
                </CommandForm>
                {chosen.draft.is_none().then(|| together(ctx, chosen))}
            }
            .into_any()
        }
        Visitor::Anonymous => {
            let sign_in = doors::sign_in_address(doors::APPLICANT_SIGN_IN, &here);
            view! {
                <p class="govuk-body">{ctx.t("needs-sign-in")}</p>
                <Button href=sign_in start=true label=ctx.t("needs-start")/>
            }
            .into_any()
        }
        Visitor::Staff(_) => ().into_any(),
    };
    view! { <p class="govuk-body">{keep}</p> {way} }.into_any()
}

/// The way on for several people.
fn together(ctx: &Ctx, chosen: &Chosen) -> AnyView {
    let name = ctx.field("group-name", "group-name").hint(ctx.t("group-name-hint"));
    view! {
        <section class="app-screen-only">
            <h2 class="govuk-heading-m">{ctx.t("group-begin-title")}</h2>
            <p class="govuk-body">{ctx.t("group-begin-text")}</p>
            <CommandForm action="/groups" hidden=chosen.pairs()>
                <TextInput field=name width=20/>
                <Button label=ctx.t("group-begin") kind=ButtonKind::Secondary/>
            </CommandForm>
        </section>
    }
    .into_any()
}
