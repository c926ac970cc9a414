//! Takes a paper or a portrait in parts, for the script of the papers. The answers say in JSON how far it has come; that it is there, or what
//! is wrong with it, the page says that the script then loads anew.

use super::attach::{Shown, beside};
use crate::{Ctx, Fault, flash::Flash, forms::FormData};
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use domain::portrait::Cut;
use domain::{CaseId, DocumentId};
use http::{HeaderValue, header};
use serde::{Deserialize, Serialize};
use services::Error;
use services::applicant::uploads::{Begin, Parted, Piece, begin, part};

/// What the script is told.
#[derive(Debug, Default, Serialize)]
struct Told {
    /// The upload, when it begins or goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    upload: Option<DocumentId>,
    /// Where the next part begins. Without it the file is there or was refused, and the page says which.
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<usize>,
}

/// Begins, or tells how far the same file has come.
///
/// # Errors
/// [`Fault::BadRequest`] for a form that our script does not send; as the use cases.
pub async fn start(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let (kind, name) = (form.text("kind").to_owned(), form.raw("name").to_owned());
    let size = form.text("size").parse().map_err(|_| Fault::BadRequest)?;
    let file = Begin { kind: kind.clone(), name, size, mark: form.text("mark").to_owned() };
    match begin(&ctx.state.services, &ctx.who()?, id, file).await {
        Ok(at) => told(Told { upload: Some(at.id), offset: Some(at.received) }),
        Err(error) => refused(&ctx, id, &kind, error).await,
    }
}

/// What the address of a part says.
#[derive(Debug, Deserialize)]
pub struct At {
    kind: String,
    offset: usize,
    #[serde(rename = "cut-x")]
    x: Option<u32>,
    #[serde(rename = "cut-y")]
    y: Option<u32>,
    #[serde(rename = "cut-width")]
    width: Option<u32>,
    #[serde(rename = "cut-height")]
    height: Option<u32>,
}

impl At {
    /// The part of a portrait that the person chose in the browser, if all four numbers are there.
    fn cut(&self) -> Option<Cut> {
        Some(Cut { x: self.x?, y: self.y?, width: self.width?, height: self.height? })
    }
}

/// Takes a part.
///
/// # Errors
/// As the use cases.
pub async fn next(
    ctx: Ctx,
    Path((id, upload)): Path<(CaseId, DocumentId)>,
    Query(at): Query<At>,
    bytes: Bytes,
) -> Result<Response, Fault> {
    let (offset, cut) = (at.offset, at.cut());
    match part(&ctx.state.services, &ctx.who()?, id, upload, Piece { offset, bytes, cut }).await {
        Ok(Parted::More(offset)) => told(Told { offset: Some(offset), ..Told::default() }),
        Ok(Parted::Whole(paper)) => {
            let page = Shown::of(&ctx, id).await?;
            ctx.done(page.path(), Flash::default().success("papers-taken").with("name", paper.name)).await?;
            told(Told::default())
        }
        Err(error) => refused(&ctx, id, &at.kind, error).await,
    }
}

/// The page shows what is wrong beside the input, as if the form had been sent.
async fn refused(ctx: &Ctx, id: CaseId, kind: &str, error: Error) -> Result<Response, Fault> {
    let Error::Problems(problems) = error else { return Err(error.into()) };
    let page = Shown::of(ctx, id).await?;
    ctx.rejected(page.path(), &FormData::default(), beside(kind, problems)).await?;
    told(Told::default())
}

fn told(told: Told) -> Result<Response, Fault> {
    let mut response = serde_json::to_string(&told).map_err(Fault::internal)?.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(response)
}
