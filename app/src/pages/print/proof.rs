//! The sticker before it is printed: its picture, and each value beside passport and application.

use super::{file, path};
use crate::shell::Page;
use crate::ui::{Cell, Table};
use crate::{Ctx, Fault};
use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::CaseId;
use http::{HeaderValue, header};
use leptos::prelude::*;
use services::print::label::field_key;
use services::print::proof::{Proof, ProofRow, data_page, picture, proof};
use services::sticker::Field;

/// Shows the proof and records that it was opened. Before a blank is loaded and after the print there is none.
///
/// # Errors
/// [`Fault::NotFound`] for a case of another post, [`Fault::Forbidden`] while it is not this person's turn to read it.
pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let found = match proof(&ctx.state.services, ctx.staff()?, id).await {
        Err(services::Error::NotFound) => return Ok(Redirect::to(&path(id)).into_response()),
        other => other?,
    };
    let content = view(&ctx, &found);
    Ok(Page::new(&ctx, ctx.t("print-proof-title"))
        .wide()
        .back(path(id), ctx.t("print-proof-back"))
        .show(content))
}

/// The picture of the sticker.
///
/// # Errors
/// As [`get`].
pub async fn sticker(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let title = ctx.t("print-proof-picture");
    let svg = picture(&ctx.state.services, ctx.staff()?, id, &title).await?;
    let mut answer = file::private(Body::from(svg), "image/svg+xml");
    // The picture holds the portrait; nothing else may be loaded or run by it.
    let policy = HeaderValue::from_static("default-src 'none'; img-src data:; frame-ancestors 'none'");
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(answer)
}

/// The data page of the passport as the applicant sent it.
///
/// # Errors
/// As [`get`].
pub async fn passport(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
    let (media, bytes) = data_page(&ctx.state.services, ctx.staff()?, id).await?;
    Ok(file::private(Body::from(bytes), &media))
}

/// The content of the page.
pub(crate) fn view(ctx: &Ctx, found: &Proof) -> AnyView {
    let id = found.view.case.id;
    let picture = format!("{}/proof.svg", path(id));
    let reference = found.view.case.reference.to_string();
    let data_page = found.page.as_ref().map(|media| {
        let href = format!("{}/passport-page", path(id));
        let picture = media.starts_with("image/").then(|| {
            view! { <img src=href.clone() alt=ctx.t("print-proof-passport-alt")/> }
        });
        view! {
            <figure class="app-proof__page">
                {picture}
                <figcaption>
                    <a class="govuk-link" href=href target="_blank" rel="noopener">{ctx.t("print-proof-passport-link")}</a>
                </figcaption>
            </figure>
        }
    });
    let differing = found.rows.iter().filter(|row| row.passport_differs || row.application_differs).count();
    let summary = ctx.ta("print-proof-differences", [("count", differing)]);
    let unread = found.rows.iter().all(|row| row.passport.is_none()).then(|| {
        view! { <p class="govuk-body">{ctx.t("print-proof-unread")}</p> }
    });
    let columns =
        ["field", "sticker", "passport", "application"].map(|word| ctx.t(&format!("print-proof-{word}")));
    let rows = found.rows.iter().map(|row| cells(ctx, row)).collect();
    view! {
        <span class="govuk-caption-l">{reference}</span>
        <h1 class="govuk-heading-l">{ctx.t("print-proof-title")}</h1>
        <div class="app-proof">
            <figure class="app-proof__sticker">
                <img src=picture.clone() alt=ctx.t("print-proof-picture")/>
                <figcaption>
                    <a class="govuk-link" href=picture target="_blank" rel="noopener">{ctx.t("print-proof-picture-link")}</a>
                </figcaption>
            </figure>
            {data_page}
        </div>
        <p class="govuk-body">{summary}</p>
        {unread}
        <div class="app-compare">
            <Table caption=ctx.t("print-proof-table") columns=columns.to_vec() rows=rows dense=true/>
        </div>
    }
    .into_any()
}

fn cells(ctx: &Ctx, row: &ProofRow) -> Vec<Cell> {
    let shown = |value: &str| match row.field {
        Field::Entries => ctx.named("entries", value),
        _ => value.to_owned(),
    };
    let other = |value: &Option<String>, differs: bool| match (value.as_deref().map(shown), differs) {
        (None, _) => Cell::text(String::new()),
        (Some(value), false) => Cell::view(view! { <bdi>{value}</bdi> }),
        (Some(value), true) => {
            let differs = ctx.t("print-proof-differs");
            Cell::view(view! {
                <mark class="app-differs"><bdi>{value}</bdi></mark>
                " "
                <span class="govuk-hint">{differs}</span>
            })
        }
    };
    let sticker = shown(&row.sticker);
    vec![
        Cell::text(ctx.t(&field_key(row.field))),
        Cell::view(view! { <bdi>{sticker}</bdi> }),
        other(&row.passport, row.passport_differs),
        other(&row.application, row.application_differs),
    ]
}
