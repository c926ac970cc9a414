//! Takes one file for a draft, or for a case whose post asked for papers.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::{Multipart, Path, Query};
use axum::response::Response;
use bytes::Bytes;
use domain::{CaseId, Problem, Problems};
use serde::Deserialize;
use services::Error;
use services::applicant::{Upload, attach, get as load};

/// What the address of the form says.
#[derive(Deserialize)]
pub struct Kind {
    kind: String,
}

/// Takes the file and goes back to the papers; what is wrong with it stands beside the input that it came from.
///
/// # Errors
/// [`Fault::TooLarge`], [`Fault::BadRequest`], as the use cases.
pub async fn post(
    ctx: Ctx,
    Path(id): Path<CaseId>,
    Query(Kind { kind }): Query<Kind>,
    body: Multipart,
) -> Result<Response, Fault> {
    let (services, who) = (&ctx.state.services, ctx.who()?);
    let is_draft = match load(services, &who, id).await {
        Ok(_) => true,
        Err(Error::NotFound) => false,
        Err(other) => return Err(other.into()),
    };
    let back = if is_draft {
        format!("{}#paper-{kind}", address(id, "papers"))
    } else {
        format!("{}#request", address(id, ""))
    };
    let (name, bytes) = file(body).await?;
    if name.is_empty() && bytes.is_empty() {
        let problem = Problem::new(format!("file-{kind}"), "problem-upload-none");
        return ctx.rejected(&back, &FormData::default(), problem.into()).await;
    }
    let upload = Upload { kind: kind.clone(), name, bytes, crop: None, replaces: None };
    match attach(services, &who, id, upload).await {
        Ok(paper) => ctx.done(&back, Flash::default().success("papers-taken").with("name", paper.name)).await,
        Err(Error::Problems(problems)) => {
            let beside = |problem: Problem| Problem { field: format!("file-{kind}"), ..problem };
            let problems = Problems(problems.0.into_iter().map(beside).collect());
            ctx.rejected(&back, &FormData::default(), problems).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The first file of the form.
async fn file(mut body: Multipart) -> Result<(String, Bytes), Fault> {
    let fault = |error: axum::extract::multipart::MultipartError| {
        Fault::of_status(error.status()).unwrap_or(Fault::BadRequest)
    };
    while let Some(part) = body.next_field().await.map_err(fault)? {
        if part.name().is_some_and(|name| name.starts_with("file-")) {
            let name = part.file_name().unwrap_or_default().to_owned();
            return Ok((name, part.bytes().await.map_err(fault)?));
        }
    }
    Ok((String::new(), Bytes::new()))
}
