//! A form with a file.

use super::FormData;
use crate::Fault;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use http::header;

/// The texts of a form, and the file that came with them. A form without a file may come URL-encoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// The texts.
    pub form: FormData,
    /// Name of the file as the person called it.
    pub name: String,
    /// The file; empty when none was chosen.
    pub file: Bytes,
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &S) -> Result<Self, Fault> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let form = FormData::from_request(request, state).await?;
            return Ok(Self { form, ..Self::default() });
        }
        let body = Multipart::from_request(request, state).await.map_err(|_| Fault::BadRequest)?;
        parts(body).await.map_err(|error| Fault::of_status(error.status()).unwrap_or(Fault::BadRequest))
    }
}

async fn parts(mut body: Multipart) -> Result<Sent, MultipartError> {
    let mut texts: Vec<(String, String)> = Vec::new();
    let (mut name, mut file) = (String::new(), Bytes::new());
    while let Some(part) = body.next_field().await? {
        if let Some(called) = part.file_name() {
            called.clone_into(&mut name);
            file = part.bytes().await?;
        } else {
            let field = part.name().unwrap_or_default().to_owned();
            texts.push((field, part.text().await?));
        }
    }
    Ok(Sent { form: texts.into_iter().collect(), name, file })
}
