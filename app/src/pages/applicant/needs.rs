//! What a journey needs: kind of visa, papers, fee, post, time. From here an application begins.

use super::{apply::Chosen, kit};
use crate::{
    Ctx, Fault, doors,
    flash::Flash,
    shell::Page,
    ui::{Button, CommandForm, Inset, SummaryList, SummaryRow},
    visitor::Visitor,
};
use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use services::Error;
use services::applicant::{FeeLine, Needs, PaperNeed, needs};

/// Shows the answer. A choice that is incomplete leads back to the questions.
///
/// # Errors
/// The session store's.
pub async fn get(ctx: Ctx, Query(chosen): Query<Chosen>) -> Result<Response, Fault> {
    match needs(&ctx.state.services, &chosen.inquiry(), ctx.lang.code()) {
        Ok(needs) => {
            let back = chosen.address("/apply");
            let page = Page::new(&ctx, ctx.t("needs-title")).back(back, ctx.t("ui-back"));
            Ok(page.show(view(&ctx, &chosen, &needs)))
        }
        Err(Error::Problems(problems)) => {
            ctx.done(&chosen.address("/apply"), Flash { problems, ..Flash::default() }).await
        }
        Err(other) => Err(other.into()),
    }
}

fn view(ctx: &Ctx, chosen: &Chosen, needs: &Needs) -> AnyView {
    let rows = vec![
        SummaryRow::text(ctx.t("needs-visa"), &needs.visa_name).change(
            chosen.address("/apply"),
            ctx.t("ui-change"),
            ctx.t("needs-visa"),
        ),
        SummaryRow::text(ctx.t("needs-purpose"), kit::purpose(ctx, &chosen.purpose)),
        SummaryRow::text(ctx.t("needs-longest"), ctx.ta("core-days", [("days", i64::from(needs.max_days))])),
        kit::post_row(ctx, &needs.post_name, &needs.post_address),
    ];
    let (always, others): (Vec<_>, Vec<_>) = needs.papers.iter().partition(|paper| paper.at_submission);
    let consultation = needs.consultation_days.map(|days| {
        let text = ctx.ta("needs-consultation", [("days", i64::from(days))]);
        view! { <Inset>{text}</Inset> }
    });
    let times = [
        ctx.ta("needs-earliest", [("months", i64::from(needs.earliest_months))]),
        ctx.ta("needs-latest", [("days", i64::from(needs.latest_days))]),
        ctx.ta("needs-decision", [("days", i64::from(needs.decision_days))]),
        ctx.ta("needs-passport", [("months", i64::from(needs.passport_months))]),
    ];
    view! {
        <h1 class="govuk-heading-l">{ctx.t("needs-title")}</h1>
        <SummaryList rows=rows/>
        <h2 class="govuk-heading-m">{ctx.t("needs-papers")}</h2>
        <p class="govuk-body">{ctx.t("needs-papers-first")}</p>
        {list(ctx, &always)}
        <p class="govuk-body">{ctx.t("needs-papers-then")}</p>
        {list(ctx, &others)}
        <h2 class="govuk-heading-m">{ctx.t("needs-fee")}</h2>
        {fees(ctx, &needs.fees)}
        <p class="govuk-body">{ctx.t("needs-fee-text")}</p>
        <h2 class="govuk-heading-m">{ctx.t("needs-times")}</h2>
        <ul class="govuk-list govuk-list--bullet">
            {times.into_iter().map(|time| view! { <li>{time}</li> }).collect_view()}
        </ul>
        {consultation}
        {start(ctx, chosen, needs)}
    }
    .into_any()
}

fn list(ctx: &Ctx, papers: &[&PaperNeed]) -> AnyView {
    let item = |paper: &&PaperNeed| {
        let mut text = paper.name.clone();
        if paper.minors {
            text = ctx.ta("needs-paper-minors", [("paper", text)]);
        }
        if let Some(when) = &paper.when {
            text = format!("{text} ({when})");
        }
        view! { <li>{text}</li> }
    };
    view! { <ul class="govuk-list govuk-list--bullet">{papers.iter().map(item).collect_view()}</ul> }
        .into_any()
}

fn fees(ctx: &Ctx, fees: &[FeeLine]) -> AnyView {
    let row = |fee: &FeeLine| {
        let age = match (fee.from_age, fee.below_age) {
            (0, None) => ctx.t("needs-fee-everybody"),
            (from, None) => ctx.ta("needs-fee-from", [("from", i64::from(from))]),
            (0, Some(below)) => ctx.ta("needs-fee-below", [("below", i64::from(below))]),
            (from, Some(below)) => {
                ctx.ta("needs-fee-between", [("from", i64::from(from)), ("below", i64::from(below))])
            }
        };
        SummaryRow::text(age, kit::money(ctx, fee.minor, &fee.currency))
    };
    view! { <SummaryList rows=fees.iter().map(row).collect()/> }.into_any()
}

/// The way on. Somebody who has not signed in does so first; the choice stands in the address to come back to.
fn start(ctx: &Ctx, chosen: &Chosen, needs: &Needs) -> AnyView {
    let here = chosen.address("/apply/needs");
    let keep = ctx.ta("needs-kept", [("days", i64::from(needs.draft_days))]);
    let way = match ctx.visitor {
        Visitor::Applicant { .. } => {
            let pairs = [
                ("nationality", &chosen.nationality),
                ("residence", &chosen.residence),
                ("purpose", &chosen.purpose),
                ("days", &chosen.days),
                ("entries", &chosen.entries),
            ];
            let mut hidden: Vec<_> =
                pairs.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
            hidden.extend(chosen.draft.map(|draft| ("draft".to_owned(), draft.to_string())));
            let label = if chosen.draft.is_some() { "needs-change" } else { "needs-start" };
            view! {
                <CommandForm action="/applications" hidden=hidden>
                    <Button label=ctx.t(label)/>
                </CommandForm>
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
