//! The application was sent: its reference, and what happens next.

use super::kit;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, ButtonKind, Panel},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use leptos::prelude::*;
use services::applicant::{ApplicantCase, view as load};

/// Shows the confirmation. It can be opened again at any time.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let case = load(&ctx.state.services, &ctx.who()?, id).await?;
    Ok(Page::new(&ctx, ctx.t("sent-title")).show(view(&ctx, &case)))
}

fn view(ctx: &Ctx, case: &ApplicantCase) -> AnyView {
    let visit = case.visit.as_ref().filter(|card| card.visit.is_none()).map(|_| {
        let label = ctx.t("visit-card-book");
        view! { <Button href=super::visit::address(case.id, "") label=label/> }
    });
    let counter = if visit.is_some() { "sent-next-visit" } else { "sent-next-counter" };
    let steps = [
        ctx.t("sent-next-mail"),
        ctx.ta(
            counter,
            [
                ("post", case.post_name.clone()),
                ("address", case.post_address.clone()),
                ("days", case.appointment_days.to_string()),
            ],
        ),
        ctx.t("sent-next-bring"),
        ctx.t("sent-next-follow"),
    ];
    let case_kind = if visit.is_some() { ButtonKind::Secondary } else { ButtonKind::Main };
    let reference = case.reference.to_string();
    view! {
        <Panel title=ctx.t("sent-title")>
            {ctx.t("sent-reference")} <br/> <strong><bdi dir="ltr">{reference}</bdi></strong>
        </Panel>
        <h2 class="govuk-heading-m">{ctx.t("sent-next")}</h2>
        <ol class="govuk-list govuk-list--number">
            {steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view()}
        </ol>
        <div class="govuk-button-group">
            {visit}
            <Button href=kit::address(case.id, "") label=ctx.t("sent-case") kind=case_kind/>
            <Button href=kit::address(case.id, "fee") label=ctx.t("case-fee") kind=ButtonKind::Secondary/>
            <Button
                href=kit::address(case.id, "receipt")
                label=ctx.t("sent-receipt")
                kind=ButtonKind::Secondary
            />
        </div>
    }
    .into_any()
}
