//! Asks once more before a visit is given back.

use super::{address, facts};
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, Warning},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use leptos::prelude::*;
use services::visits::{Offer, VisitView, offer};

/// Shows the question.
///
/// # Errors
/// [`Fault::NotFound`], also when there is no visit.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let found = offer(&ctx.state.services, &ctx.who()?, id).await?;
    let visit = found.card.visit.clone().ok_or(Fault::NotFound)?;
    let page = Page::new(&ctx, ctx.t("visit-cancel-title")).back(address(id, ""), ctx.t("visit-back"));
    Ok(page.show(view(&ctx, &found, &visit)))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, offer: &Offer, visit: &VisitView) -> AnyView {
    view! {
        <h1 class="govuk-heading-l">{ctx.t("visit-cancel-title")}</h1>
        {facts(ctx, offer, visit)}
        <Warning prefix=ctx.t("ui-warning") text=ctx.t("visit-cancel-warning")/>
        <CommandForm action=address(offer.case, "cancel") key=ctx.new_key()>
            <div class="govuk-button-group">
                <Button label=ctx.t("visit-cancel") kind=ButtonKind::Warning/>
                <a class="govuk-link" href=address(offer.case, "")>{ctx.t("visit-keep")}</a>
            </div>
        </CommandForm>
    }
    .into_any()
}
