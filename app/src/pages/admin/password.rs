//! The first password of an account, shown once.

use super::path;
use crate::shell::Page;
use crate::ui::{Button, SummaryList, SummaryRow, Warning};
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::UserId;
use leptos::prelude::*;
use services::people::admin::{Account, account};

/// The session key of a first password that was not shown yet: whose it is and what it is.
pub const FIRST: &str = "first_password";

/// Shows the password and forgets it.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn get(ctx: Ctx, Path(id): Path<UserId>) -> Result<Response, Fault> {
    let account = account(&ctx.state.services, id).await?;
    match ctx.session.remove::<(UserId, String)>(FIRST).await? {
        Some((user, password)) if user == id => {
            let content = view(&ctx, &account, password);
            Ok(Page::new(&ctx, ctx.t("admin-password-title")).show(content))
        }
        _ => Ok(Redirect::to(&path(id)).into_response()),
    }
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, account: &Account, password: String) -> AnyView {
    let rows = vec![
        SummaryRow::text(ctx.t("admin-column-name"), account.staff.name.clone()),
        SummaryRow::code(ctx.t("admin-column-login"), account.staff.login.clone()),
        SummaryRow::view(ctx.t("admin-password"), view! { <bdi dir="ltr" class="app-mono">{password}</bdi> }),
    ];
    view! {
        <h1 class="govuk-heading-l">{ctx.t("admin-password-title")}</h1>
        <p class="govuk-body">{ctx.t("admin-password-text")}</p>
        <SummaryList rows=rows/>
        <Warning prefix=ctx.t("ui-warning") text=ctx.t("admin-password-once")/>
        <Button href=path(account.staff.id) label=ctx.t("admin-password-done")/>
    }
    .into_any()
}
