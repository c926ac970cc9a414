//! The own account of a member of staff: password and open sessions.

use crate::shell::Page;
use crate::ui::{Button, ButtonKind, CommandForm, PasswordInput, SummaryList, SummaryRow};
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::people::staff;

/// Shows the page.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let who = ctx.staff()?;
    let sessions = staff::sessions(&ctx.state.services, who.id).await?;
    let roles: Vec<String> = who.roles.iter().map(|role| ctx.named("role", role.as_str())).collect();
    let facts = vec![
        SummaryRow::text(ctx.t("account-name"), who.name.clone()),
        SummaryRow::code(ctx.t("staff-sign-in-login"), who.login.clone()),
        SummaryRow::text(ctx.t("account-roles"), roles.join(", ")),
        SummaryRow::text(ctx.t("account-sessions"), sessions.len().to_string()),
    ];
    let must = staff::must_change_password(&ctx.state.services, who.id).await?;
    let must =
        must.then(|| view! { <p class="govuk-body"><strong>{ctx.t("account-must-change")}</strong></p> });
    let words = ctx.clone();
    let words2 = ctx.clone();
    let view = view! {
        <h1 class="govuk-heading-l">{ctx.t("account-title")}</h1>
        {must}
        <SummaryList rows=facts/>
        <h2 class="govuk-heading-m">{ctx.t("account-password-title")}</h2>
        <CommandForm action="/staff/account/password">
            <PasswordInput field=words.field("current-password", "account-current") autocomplete="current-password"/>
            <PasswordInput
                field=words.field("new-password", "account-new").hint(words.t("account-new-hint"))
                autocomplete="new-password"
            />
            <Button label=words.t("account-change")/>
        </CommandForm>
        <h2 class="govuk-heading-m">{ctx.t("account-sessions-title")}</h2>
        <p class="govuk-body">{ctx.t("account-sessions-text")}</p>
        <CommandForm action="/staff/account/sign-out-everywhere">
            <Button label=words2.t("account-end-all") kind=ButtonKind::Warning/>
        </CommandForm>
    };
    Ok(Page::new(&ctx, ctx.t("account-title")).show(view))
}
