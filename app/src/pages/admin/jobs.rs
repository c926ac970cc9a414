//! Background work that was given up.

use super::tabs;
use crate::pages::when;
use crate::shell::Page;
use crate::ui::{Button, ButtonKind, Cell, CommandForm, Table};
use crate::{Ctx, Fault};
use axum::response::Response;
use leptos::prelude::*;
use services::jobs::EFFECT_UNKNOWN;
use services::people::admin::{FailedJob, failed_jobs};

/// Lists the jobs, newest first.
///
/// # Errors
/// [`Fault`] when the database does not answer.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let jobs = failed_jobs(&ctx.state.services).await?;
    let content = view(&ctx, &jobs);
    Ok(Page::new(&ctx, ctx.t("admin-tab-jobs")).wide().show(content))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, jobs: &[FailedJob]) -> AnyView {
    let columns = ["kind", "failed", "attempts", "error", "retry"]
        .map(|word| ctx.t(&format!("admin-jobs-{word}")))
        .to_vec();
    let list = if jobs.is_empty() {
        view! { <p class="govuk-body">{ctx.t("admin-jobs-none")}</p> }.into_any()
    } else {
        let rows = jobs.iter().map(|job| row(ctx, job)).collect();
        view! { <Table caption=ctx.t("admin-tab-jobs") caption_hidden=true columns=columns rows=rows dense=true/> }
            .into_any()
    };
    view! {
        <h1 class="govuk-heading-l">{ctx.t("admin-tab-jobs")}</h1>
        {tabs(ctx, "jobs")}
        <p class="govuk-body">{ctx.t("admin-jobs-lead")}</p>
        {list}
    }
    .into_any()
}

fn row(ctx: &Ctx, job: &FailedJob) -> Vec<Cell> {
    let action = format!("/admin/jobs/{}/retry", job.id);
    let retry = view! {
        <CommandForm action=action>
            <Button label=ctx.t("admin-jobs-again") kind=ButtonKind::Secondary/>
        </CommandForm>
    };
    // What a server or a program said stands there as it was said.
    let error =
        if job.error == EFFECT_UNKNOWN { ctx.t("job-error-effect-unknown") } else { job.error.clone() };
    vec![
        Cell::code(job.kind.clone()),
        Cell::text(when::here(ctx, job.failed_at.unwrap_or(job.created_at))),
        Cell::number(job.attempts.to_string()),
        Cell::text(error),
        Cell::view(retry),
    ]
}
