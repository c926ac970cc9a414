//! Asks once more before an account is started anew.

use super::path;
use crate::shell::Page;
use crate::ui::{Button, ButtonKind, CommandForm};
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::UserId;
use leptos::prelude::*;
use services::people::admin::{Account, account};

/// Says what will happen.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn get(ctx: Ctx, Path(id): Path<UserId>) -> Result<Response, Fault> {
    let account = account(&ctx.state.services, id).await?;
    let content = view(&ctx, &account);
    Ok(Page::new(&ctx, ctx.t("admin-reset")).back(path(id), account.staff.name.clone()).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, account: &Account) -> AnyView {
    let address = path(account.staff.id);
    view! {
        <h1 class="govuk-heading-l">{ctx.ta("admin-reset-title", [("name", account.staff.name.clone())])}</h1>
        <p class="govuk-body">{ctx.t("admin-reset-text")}</p>
        <CommandForm action=format!("{address}/reset") version=account.version>
            <Button label=ctx.t("admin-reset") kind=ButtonKind::Warning/>
        </CommandForm>
        <p class="govuk-body"><a class="govuk-link" href=address.clone()>{ctx.t("ui-cancel")}</a></p>
    }
    .into_any()
}
