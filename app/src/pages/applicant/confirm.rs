//! Pages that ask once more before something that cannot be taken back.

use super::kit;
use crate::{
    Ctx, Fault,
    shell::Page,
    ui::{Button, ButtonKind, CommandForm, TextArea, Warning},
};
use axum::extract::Path;
use axum::response::Response;
use domain::CaseId;
use domain::case::ActionKind;
use leptos::prelude::*;
use services::applicant;

/// Asks before a draft is deleted.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn delete(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let draft = applicant::get(&ctx.state.services, &ctx.who()?, id).await?;
    let (title, warning) = if draft.is_whole() {
        ("group-delete", "group-delete-warning")
    } else {
        ("delete-title", "delete-warning")
    };
    let page = Page::new(&ctx, ctx.t(title)).back(kit::address(id, ""), ctx.t("ui-back"));
    let buttons = buttons(&ctx, id, "delete-button");
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t(title)}</h1>
        <Warning prefix=ctx.t("ui-warning") text=ctx.t(warning)/>
        <CommandForm action=kit::address(id, "delete")>
            {buttons}
        </CommandForm>
    };
    Ok(page.show(view.into_any()))
}

/// Asks before an application is withdrawn.
///
/// # Errors
/// [`Fault::NotFound`], also when it can no longer be withdrawn.
pub async fn withdraw(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let case = applicant::view(&ctx.state.services, &ctx.who()?, id).await?;
    if !case.can(ActionKind::Withdraw) {
        return Err(Fault::NotFound);
    }
    let page = Page::new(&ctx, ctx.t("withdraw-title")).back(kit::address(id, ""), ctx.t("case-title"));
    let buttons = buttons(&ctx, id, "withdraw-button");
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t("withdraw-title")}</h1>
        <p class="govuk-body">{ctx.t("withdraw-text")}</p>
        <Warning prefix=ctx.t("ui-warning") text=ctx.t("withdraw-warning")/>
        <CommandForm action=kit::address(id, "withdraw") version=case.version key=ctx.new_key()>
            {buttons}
        </CommandForm>
    };
    Ok(page.show(view.into_any()))
}

/// Asks before the own visa is given back.
///
/// # Errors
/// [`Fault::NotFound`], also when there is no visa.
pub async fn revocation(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let case = applicant::view(&ctx.state.services, &ctx.who()?, id).await?;
    if !case.can(ActionKind::AskRevocation) {
        return Err(Fault::NotFound);
    }
    let reason = ctx.field("reason", "revocation-reason").hint(ctx.t("revocation-reason-hint"));
    let page = Page::new(&ctx, ctx.t("revocation-title")).back(kit::address(id, ""), ctx.t("case-title"));
    let buttons = buttons(&ctx, id, "revocation-button");
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t("revocation-title")}</h1>
        <p class="govuk-body">{ctx.t("revocation-text")}</p>
        <CommandForm action=kit::address(id, "revocation") version=case.version key=ctx.new_key()>
            <TextArea field=reason/>
            {buttons}
        </CommandForm>
    };
    Ok(page.show(view.into_any()))
}

fn buttons(ctx: &Ctx, id: CaseId, label: &str) -> AnyView {
    view! {
        <div class="govuk-button-group">
            <Button label=ctx.t(label) kind=ButtonKind::Warning/>
            <a class="govuk-link" href=kit::address(id, "")>{ctx.t("ui-cancel")}</a>
        </div>
    }
    .into_any()
}
