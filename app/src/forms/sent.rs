//! A form with files.

use super::FormData;
use crate::Fault;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use http::header;

/// The texts of a form, and the files that came with them. A form without a file may come URL-encoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// The texts.
    pub form: FormData,
    /// Name, as the person called it, and content of each file. An input in which nothing was chosen gives none.
    pub files: Vec<(String, Bytes)>,
}

impl Sent {
    /// The texts, and the first file; both are empty when none was chosen.
    pub fn with_one_file(self) -> (FormData, String, Bytes) {
        let (name, file) = self.files.into_iter().next().unwrap_or_default();
        (self.form, name, file)
    }
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
    let mut files = Vec::new();
    while let Some(part) = body.next_field().await? {
        if let Some(called) = part.file_name() {
            let called = called.to_owned();
            let file = part.bytes().await?;
            if !called.is_empty() || !file.is_empty() {
                files.push((called, file));
            }
        } else {
            let field = part.name().unwrap_or_default().to_owned();
            texts.push((field, part.text().await?));
        }
    }
    Ok(Sent { form: texts.into_iter().collect(), files })
}
