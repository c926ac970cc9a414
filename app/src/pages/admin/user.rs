//! One account: roles and post, and what can be done to it.

use super::{path, post_choices, post_field, role_choices, roles_field, users};
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Button, ButtonKind, Checkboxes, CommandForm, Select, SummaryList, SummaryRow};
use crate::{Ctx, Fault};
use axum::extract::Path;
use axum::response::Response;
use domain::UserId;
use leptos::prelude::*;
use services::people::admin::{Account, account};

/// Shows the account.
///
/// # Errors
/// [`Fault::NotFound`].
pub async fn get(ctx: Ctx, Path(id): Path<UserId>) -> Result<Response, Fault> {
    let account = account(&ctx.state.services, id).await?;
    let content = view(&ctx, &account);
    Ok(Page::new(&ctx, account.staff.name.clone()).back("/admin", ctx.t("admin-title")).show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, account: &Account) -> AnyView {
    let staff = &account.staff;
    let yes_no = |yes: bool| ctx.t(if yes { "core-yes" } else { "core-no" });
    let mut rows = vec![
        SummaryRow::code(ctx.t("admin-column-login"), staff.login.clone()),
        SummaryRow::view(ctx.t("admin-column-state"), users::state(ctx, account)),
        SummaryRow::text(ctx.t("admin-second-factor"), yes_no(account.has_second_factor)),
        SummaryRow::text(ctx.t("admin-first-password"), yes_no(account.must_change_password)),
        SummaryRow::text(ctx.t("admin-created"), when::here(ctx, account.created_at)),
    ];
    if let Some(at) = account.disabled_at {
        rows.push(SummaryRow::text(ctx.t("admin-disabled-since"), when::here(ctx, at)));
    }
    let own = ctx.visitor.staff().is_some_and(|me| me.id == staff.id);
    let changes = if own {
        view! { <p class="govuk-body">{ctx.t("admin-own-account")}</p> }.into_any()
    } else {
        changes(ctx, account)
    };
    view! {
        <h1 class="govuk-heading-l" dir="auto">{staff.name.clone()}</h1>
        <SummaryList rows=rows dense=true/>
        {changes}
    }
    .into_any()
}

fn changes(ctx: &Ctx, account: &Account) -> AnyView {
    let staff = &account.staff;
    let address = path(staff.id);
    let roles = roles_field(ctx).values(staff.roles.iter().map(|role| role.as_str()));
    let post = post_field(ctx).value(staff.post.as_ref().map(ToString::to_string).unwrap_or_default());
    let able = if account.disabled_at.is_some() {
        view! {
            <CommandForm action=format!("{address}/enable") version=account.version>
                <Button label=ctx.t("admin-enable") kind=ButtonKind::Secondary/>
            </CommandForm>
        }
        .into_any()
    } else {
        view! { <Button href=format!("{address}/disable") label=ctx.t("admin-disable") kind=ButtonKind::Warning/> }
            .into_any()
    };
    view! {
        <h2 class="govuk-heading-m">{ctx.t("admin-roles-title")}</h2>
        <CommandForm action=format!("{address}/roles") version=account.version>
            <Checkboxes field=roles choices=role_choices(ctx) small=true/>
            <Select field=post choices=post_choices(ctx)/>
            <Button label=ctx.t("ui-save")/>
        </CommandForm>
        <h2 class="govuk-heading-m">{ctx.t("admin-access-title")}</h2>
        <div class="app-actions">
            <Button href=format!("{address}/reset") label=ctx.t("admin-reset") kind=ButtonKind::Secondary/>
            {able}
        </div>
    }
    .into_any()
}
