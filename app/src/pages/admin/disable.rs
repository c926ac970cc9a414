//! Asks once more before an account is disabled.

use super::path;
use crate::shell::Page;
use crate::ui::{Button, ButtonKind, CommandForm, Warning};
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::UserId;
use leptos::prelude::*;
use services::people::admin::{Account, InHand, account, in_hand};

/// Says what will happen, with the number of cases that go back to the pool and of blanks that have to be taken back.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn get(ctx: Ctx, Path(id): Path<UserId>) -> Result<Response, Fault> {
    let account = account(&ctx.state.services, id).await?;
    let has = in_hand(&ctx.state.services, id).await?;
    let content = view(&ctx, &account, has);
    Ok(Page::new(&ctx, ctx.t("admin-disable")).back(path(id), account.staff.name.clone()).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, account: &Account, has: InHand) -> AnyView {
    let address = path(account.staff.id);
    view! {
        <h1 class="govuk-heading-l">{ctx.ta("admin-disable-title", [("name", account.staff.name.clone())])}</h1>
        <p class="govuk-body">{ctx.t("admin-disable-text")}</p>
        <p class="govuk-body">{ctx.ta("admin-disable-cases", [("count", has.cases)])}</p>
        {(has.blanks > 0).then(|| {
            let words = ctx.ta("admin-disable-blanks", [("count", has.blanks)]);
            view! { <Warning prefix=ctx.t("ui-warning") text=words/> }
        })}
        <CommandForm action=format!("{address}/disable") version=account.version>
            <Button label=ctx.t("admin-disable") kind=ButtonKind::Warning/>
        </CommandForm>
        <p class="govuk-body"><a class="govuk-link" href=address.clone()>{ctx.t("ui-cancel")}</a></p>
    }
    .into_any()
}
