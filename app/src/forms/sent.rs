//! A form with files.

use super::FormData;
use crate::Fault;
use axum::extract::multipart::{Field, Multipart, MultipartError};
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
        if !has_parts(&request) {
            let form = FormData::from_request(request, state).await?;
            return Ok(Self { form, ..Self::default() });
        }
        let body = Multipart::from_request(request, state).await.map_err(|_| Fault::BadRequest)?;
        parts(body).await.map_err(|error| Fault::of_status(error.status()).unwrap_or(Fault::BadRequest))
    }
}

/// What was typed into a form, and whether files came with it. They are read past.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The texts.
    pub form: FormData,
    /// Whether a file was chosen.
    pub file: bool,
}

impl Typed {
    /// Reads the texts, in all at most so many bytes.
    ///
    /// # Errors
    /// [`Fault`] when they are more, or the form cannot be read.
    pub async fn read<S: Send + Sync>(request: Request, state: &S, most: usize) -> Result<Self, Fault> {
        let typed = if has_parts(&request) {
            let body = Multipart::from_request(request, state).await.map_err(|_| Fault::BadRequest)?;
            texts(body, most).await.map_err(|_| Fault::BadRequest)?
        } else {
            Self { form: FormData::from_request(request, state).await?, file: false }
        };
        let size: usize = typed.form.0.values().flatten().map(String::len).sum();
        if size > most { Err(Fault::TooLarge) } else { Ok(typed) }
    }
}

async fn texts(mut body: Multipart, most: usize) -> Result<Typed, MultipartError> {
    let (mut texts, mut file) = (Vec::<(String, String)>::new(), false);
    while let Some(part) = body.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_text = part.file_name().is_none();
        let bytes = start(part, if is_text { most + 1 } else { 1 }).await?;
        if is_text {
            texts.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        } else {
            file |= !bytes.is_empty();
        }
    }
    Ok(Typed { form: texts.into_iter().collect(), file })
}

/// The first bytes of a part, which is read to its end.
async fn start(mut part: Field<'_>, most: usize) -> Result<Vec<u8>, MultipartError> {
    let mut start = Vec::new();
    while let Some(chunk) = part.chunk().await? {
        let room = most.saturating_sub(start.len()).min(chunk.len());
        start.extend_from_slice(chunk.get(..room).unwrap_or_default());
    }
    Ok(start)
}

/// Whether a form comes in parts, as those with files do.
pub fn has_parts(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
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
