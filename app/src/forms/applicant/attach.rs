//! Takes one file for a draft, or for a case whose post asked for papers.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::{Multipart, Path, Query};
use axum::response::Response;
use bytes::{Bytes, BytesMut};
use domain::{CaseId, Problem, Problems};
use http::StatusCode;
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
    // A page with problems begins at its summary, which no part of the address may take the focus from.
    let page = back.split('#').next().unwrap_or_default();
    let (name, bytes) = file(body, services.images.limits().bytes).await?;
    if name.is_empty() && bytes.is_empty() {
        let problem = Problem::new(format!("file-{kind}"), "problem-upload-none");
        return ctx.rejected(page, &FormData::default(), problem.into()).await;
    }
    let upload = Upload { kind: kind.clone(), name, bytes, crop: None, replaces: None };
    match attach(services, &who, id, upload).await {
        Ok(paper) => ctx.done(&back, Flash::default().success("papers-taken").with("name", paper.name)).await,
        Err(Error::Problems(problems)) => {
            let beside = |problem: Problem| Problem { field: format!("file-{kind}"), ..problem };
            let problems = Problems(problems.0.into_iter().map(beside).collect());
            ctx.rejected(page, &FormData::default(), problems).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The first file of the form. Of one with more than `most` bytes the rest is read and dropped: it will be refused beside
/// its input, which the browser only shows after it has sent everything.
async fn file(mut body: Multipart, most: usize) -> Result<(String, Bytes), Fault> {
    // A body that ends too early is no fault of ours, whatever the reader of it says.
    let fault = |error: axum::extract::multipart::MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TooLarge,
        _ => Fault::BadRequest,
    };
    let mut file = (String::new(), BytesMut::new());
    while let Some(mut part) = body.next_field().await.map_err(fault)? {
        let wanted = part.name().is_some_and(|name| name.starts_with("file-"));
        if wanted {
            part.file_name().unwrap_or_default().clone_into(&mut file.0);
        }
        while let Some(chunk) = part.chunk().await.map_err(fault)? {
            if wanted && file.1.len() <= most {
                file.1.extend_from_slice(&chunk);
            }
        }
    }
    Ok((file.0, file.1.freeze()))
}
