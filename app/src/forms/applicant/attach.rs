//! Takes files of one kind for a draft, or for a case whose post asked for papers.

use super::recut;
use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{Path, Query};
use axum::response::Response;
use bytes::{Bytes, BytesMut};
use domain::{CaseId, Problem, Problems};
use http::StatusCode;
use serde::Deserialize;
use services::Error;
use services::applicant::{Upload, attach, get as load};

/// The longest text that comes with a file, in bytes.
const TEXT: usize = 256;

/// What the address of the form says.
#[derive(Deserialize)]
pub struct Kind {
    kind: String,
}

/// Takes the files, in the order in which they came, and goes back to the papers; what is wrong with one stands beside the
/// input that it came from.
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
    let shown = Shown::of(&ctx, id).await?;
    let back = format!(
        "{}#{}",
        shown.path(),
        if shown.is_draft { format!("paper-{kind}") } else { "request".to_owned() }
    );
    // A page with problems begins at its summary, which no part of the address may take the focus from.
    let page = shown.path();
    let (files, texts) = files(body, services.images.limits().bytes).await?;
    if files.is_empty() {
        let problem = Problem::new(format!("file-{kind}"), "problem-upload-none");
        return ctx.rejected(page, &FormData::default(), problem.into()).await;
    }
    let (mut taken, mut problems) = (Vec::new(), Problems::default());
    for (name, bytes) in files {
        let (kind, cut) = (kind.clone(), recut::chosen(&texts));
        let upload = Upload { kind: kind.clone(), name: name.clone(), bytes, cut, replaces: None };
        match attach(services, &who, id, upload).await {
            Ok(paper) => taken.push(paper.name),
            Err(Error::Problems(found)) => problems.0.extend(beside(&kind, found).0),
            Err(other) => return Err(other.into()),
        }
    }
    if !problems.0.is_empty() {
        return ctx.rejected(page, &FormData::default(), problems).await;
    }
    ctx.done(&back, Flash::default().success("papers-taken").with("name", taken.join(", "))).await
}

/// The page that shows the papers.
pub(super) struct Shown {
    path: String,
    is_draft: bool,
}

impl Shown {
    /// That of a draft, or of a case.
    pub(super) async fn of(ctx: &Ctx, id: CaseId) -> Result<Self, Fault> {
        let is_draft = match load(&ctx.state.services, &ctx.who()?, id).await {
            Ok(_) => true,
            Err(Error::NotFound) => false,
            Err(other) => return Err(other.into()),
        };
        Ok(Self { path: address(id, if is_draft { "papers" } else { "" }), is_draft })
    }

    /// Its path.
    pub(super) fn path(&self) -> &str {
        &self.path
    }
}

/// Problems of a file, at the input of its kind.
pub(super) fn beside(kind: &str, problems: Problems) -> Problems {
    let beside = |problem: Problem| Problem { field: format!("file-{kind}"), ..problem };
    Problems(problems.0.into_iter().map(beside).collect())
}

/// Name and content of a file.
type File = (String, Bytes);

/// The files of the form and its texts. Of a file with more than `most` bytes the rest is read and dropped: it will be
/// refused beside its input, which the browser only shows after it has sent everything.
async fn files(mut body: Multipart, most: usize) -> Result<(Vec<File>, FormData), Fault> {
    // A body that ends too early is no fault of ours, whatever the reader of it says.
    let fault = |error: MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fault::TooLarge,
        _ => Fault::BadRequest,
    };
    let (mut files, mut texts) = (Vec::new(), Vec::new());
    while let Some(mut part) = body.next_field().await.map_err(fault)? {
        let field = part.name().unwrap_or_default().to_owned();
        let name = part.file_name().map(str::to_owned);
        let most = if name.is_some() { most } else { TEXT };
        let mut bytes = BytesMut::new();
        while let Some(chunk) = part.chunk().await.map_err(fault)? {
            if bytes.len() <= most {
                bytes.extend_from_slice(&chunk);
            }
        }
        match name {
            // An input in which nothing was chosen comes without a name and without content.
            Some(name) if !name.is_empty() || !bytes.is_empty() => {
                if field.starts_with("file-") {
                    files.push((name, bytes.freeze()));
                }
            }
            Some(_) => {}
            None => texts.push((field, String::from_utf8_lossy(&bytes).into_owned())),
        }
    }
    Ok((files, texts.into_iter().collect()))
}
