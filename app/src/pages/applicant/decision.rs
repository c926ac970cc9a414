//! The decision: what was decided, why, and how to appeal.

use super::kit;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Inset, SummaryList, SummaryRow},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::case::{End, Grant};
use leptos::prelude::*;
use services::applicant::cases::Reason;
use services::applicant::{ApplicantCase, Decided, view as load};

/// Shows the decision.
///
/// # Errors
/// [`Fault::NotFound`], also while there is none to be told.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let case = load(&ctx.state.services, &ctx.who()?, id).await?;
    let Some(decided) = &case.decided else { return Err(Fault::NotFound) };
    let page = Page::new(&ctx, ctx.t("decision-title")).back(kit::address(id, ""), ctx.t("case-title"));
    Ok(page.show(view(&ctx, &case, decided)))
}

pub(super) fn view(ctx: &Ctx, case: &ApplicantCase, decided: &Decided) -> AnyView {
    let body = match decided {
        Decided::Visa(grant) => visa(ctx, grant),
        Decided::Refused { on, reasons } => {
            let lead =
                ctx.ta("decision-refused", [("day", kit::day(ctx, *on)), ("post", case.post_name.clone())]);
            view! { <p class="govuk-body-l">{lead}</p> {why(ctx, case, reasons)} <p class="govuk-body">{ctx.t("fee-refund-refused")}</p> }
                .into_any()
        }
        Decided::Ended { on, end, reasons } => {
            let key = match end {
                End::Annul => "decision-annulled",
                End::Revoke => "decision-revoked",
            };
            let lead = ctx.ta(key, [("day", kit::day(ctx, *on)), ("post", case.post_name.clone())]);
            view! { <p class="govuk-body-l">{lead}</p> {why(ctx, case, reasons)} }.into_any()
        }
        Decided::NotCompetent { office } => view! {
            <p class="govuk-body-l">{ctx.t("decision-not-competent")}</p>
            <Inset><span dir="auto">{office.clone()}</span></Inset>
        }
        .into_any(),
        Decided::Inadmissible { missing } => {
            let items = missing.iter().map(|check| ctx.t(&format!("check-{check}")));
            view! {
                <p class="govuk-body-l">{ctx.t("decision-inadmissible")}</p>
                <ul class="govuk-list govuk-list--bullet">
                    {items.map(|item| view! { <li>{item}</li> }).collect_view()}
                </ul>
            }
            .into_any()
        }
    };
    let paper = (!decided.is_closed()).then(|| {
        let href = kit::address(case.id, "decision.pdf");
        view! {
            <p class="govuk-body govuk-!-display-none-print">
                <a class="govuk-link" href=href>{ctx.t("decision-paper")}</a>
            </p>
        }
    });
    view! {
        <h1 class="govuk-heading-l">{ctx.t("decision-title")}</h1>
        <p class="govuk-body">{ctx.t("case-reference")} " " <bdi dir="ltr">{case.reference.to_string()}</bdi></p>
        {body}
        {paper}
    }
    .into_any()
}

fn visa(ctx: &Ctx, grant: &Grant) -> AnyView {
    let rows = vec![
        SummaryRow::text(ctx.t("needs-visa"), kit::visa_name(ctx, &grant.visa_type)),
        SummaryRow::text(ctx.t("decision-valid-from"), kit::day(ctx, grant.valid_from)),
        SummaryRow::text(ctx.t("decision-valid-until"), kit::day(ctx, grant.valid_until)),
        SummaryRow::text(ctx.t("decision-entries"), ctx.t(&format!("option-entries-{}", grant.entries))),
        SummaryRow::text(ctx.t("decision-days"), ctx.ta("core-days", [("days", i64::from(grant.days))])),
    ];
    view! { <p class="govuk-body-l">{ctx.t("decision-visa")}</p> <SummaryList rows=rows/> }.into_any()
}

/// Reasons and the way to an appeal. Before the decision is opened there are none to show.
fn why(ctx: &Ctx, case: &ApplicantCase, reasons: &[Reason]) -> AnyView {
    if reasons.is_empty() {
        return view! { <p class="govuk-body">{ctx.t("decision-not-opened")}</p> }.into_any();
    }
    let items = reasons.iter().map(|reason| {
        let (text, fact) = (reason.text.clone(), reason.fact.clone());
        view! {
            <li>
                <p class="govuk-body"><strong>{text}</strong></p>
                <p class="govuk-body" dir="auto">{fact}</p>
            </li>
        }
    });
    let items: Vec<_> = items.collect();
    let appeal = case.notice.as_ref().map(|notice| {
        let args = [("body", case.appeal_body.clone()), ("day", kit::day(ctx, notice.appeal_until))];
        view! {
            <h2 class="govuk-heading-m">{ctx.t("decision-appeal")}</h2>
            <p class="govuk-body">{ctx.ta("decision-appeal-text", args)}</p>
        }
    });
    view! {
        <h2 class="govuk-heading-m">{ctx.t("decision-reasons")}</h2>
        <ol class="govuk-list govuk-list--number">{items}</ol>
        {appeal}
        <p class="govuk-body">{ctx.t("decision-again")}</p>
    }
    .into_any()
}
