//! Papers and pictures of the stock as files.

use super::report::Asked;
use crate::pages::file::{attached, media, table};
use crate::{Ctx, Fault};
use axum::extract::{Path, Query};
use axum::response::Response;
use domain::stock::Refusal;
use services::stock::{certificate as certificates, paper, picture as pictures, report, view::overview};

/// The account of a month as PDF.
///
/// # Errors
/// [`Fault::BadRequest`] for what is no month, [`Fault::Stale`] while stock is being counted.
pub async fn report_pdf(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let report = account(&ctx, &asked).await?;
    let pdf = paper::month(ctx.lang, &report)?;
    attached(pdf, "application/pdf", &format!("stock-{}-{}.pdf", report.post, report.first.strftime("%Y-%m")))
}

/// The account of a month as CSV.
///
/// # Errors
/// As [`report_pdf`].
pub async fn report_csv(ctx: Ctx, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let report = account(&ctx, &asked).await?;
    let name = format!("stock-{}-{}.csv", report.post, report.first.strftime("%Y-%m"));
    table(&report::csv(&report), &name)
}

async fn account(ctx: &Ctx, asked: &Asked) -> Result<report::Report, Fault> {
    let (services, staff) = (&ctx.state.services, ctx.staff()?);
    let stock = overview(services, staff).await?;
    if stock.count.is_some() {
        return Err(services::Error::Stock(Refusal::CountOpen).into());
    }
    let month =
        if asked.month.is_empty() { stock.today.strftime("%Y-%m").to_string() } else { asked.month.clone() };
    Ok(report::report(services, staff, &month).await?)
}

/// The list for an emergency destruction.
///
/// # Errors
/// [`Fault::Stale`] while stock is being counted.
pub async fn emergency(ctx: Ctx) -> Result<Response, Fault> {
    let pdf = paper::emergency(&ctx.state.services, ctx.staff()?, ctx.lang).await?;
    attached(pdf, "application/pdf", "emergency-destruction.pdf")
}

/// The certificate of a destruction.
///
/// # Errors
/// [`Fault::NotFound`] for what is no destruction of this post.
pub async fn certificate(ctx: Ctx, Path(ticket): Path<String>) -> Result<Response, Fault> {
    let ticket = ticket.parse().map_err(|_| Fault::NotFound)?;
    let done = certificates::destruction(&ctx.state.services, ctx.staff()?, &ticket).await?;
    attached(paper::destruction(ctx.lang, &done)?, "application/pdf", &format!("destruction-{ticket}.pdf"))
}

/// The picture of a spoiled piece.
///
/// # Errors
/// [`Fault::NotFound`] for a picture of another post.
pub async fn picture(ctx: Ctx, Path(key): Path<String>) -> Result<Response, Fault> {
    let picture = pictures::show(&ctx.state.services, ctx.staff()?, &key).await?;
    let kind = media(&picture);
    attached(picture, kind, if kind == "image/png" { "spoiled.png" } else { "spoiled.jpg" })
}
