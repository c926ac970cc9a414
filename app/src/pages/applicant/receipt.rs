//! The receipt, to be printed and brought to the counter.

use super::kit;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{SummaryList, SummaryRow},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use leptos::prelude::*;
use services::applicant::{ApplicantCase, view as load};

/// Shows the receipt. The browser prints it without the frame of the site.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let case = load(&ctx.state.services, &ctx.who()?, id).await?;
    let page = Page::new(&ctx, ctx.t("receipt-title")).back(kit::address(id, ""), ctx.t("case-title"));
    Ok(page.show(view(&ctx, &case)))
}

fn view(ctx: &Ctx, case: &ApplicantCase) -> AnyView {
    let (from, until) = case.journey;
    let journey = services::words::date_range(ctx.lang, from, until);
    let policy = ctx.state.services.policies.current();
    let names = case.documents.iter().map(|paper| policy.document_name(&paper.kind, ctx.lang.code()));
    let papers: Vec<&str> = names.collect();
    let rows = vec![
        SummaryRow::code(ctx.t("case-reference"), case.reference.to_string()),
        SummaryRow::text(ctx.t("receipt-name"), case.name.clone()),
        SummaryRow::text(ctx.t("needs-visa"), case.visa_name.clone()),
        SummaryRow::text(ctx.t("receipt-journey"), journey),
        SummaryRow::text(ctx.t("case-sent-at"), kit::moment(ctx, case.submitted_at, &case.post_zone)),
        kit::post_row(ctx, &case.post_name, &case.post_address),
        SummaryRow::code(ctx.t("receipt-mail"), case.post_email.clone()),
        SummaryRow::text(ctx.t("group-papers"), papers.join(", ")),
    ];
    let state = ctx.state.state_name(ctx.lang);
    view! {
        <h1 class="govuk-heading-l">{ctx.t("receipt-title")}</h1>
        <p class="govuk-body">{ctx.ta("receipt-text", [("state", state)])}</p>
        <SummaryList rows=rows/>
        <p class="govuk-body">{ctx.t("sent-next-bring")}</p>
        <p class="govuk-body govuk-!-display-none-print">
            <a class="govuk-link" href=kit::address(case.id, "receipt.pdf")>{ctx.t("receipt-paper")}</a>
        </p>
        <p class="govuk-body govuk-!-display-none-print">{ctx.t("receipt-print")}</p>
    }
    .into_any()
}
