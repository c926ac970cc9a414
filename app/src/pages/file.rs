//! Answers that are files. Nothing keeps them: the headers of every answer say so ([`crate::pages::print::file`] shows a PDF in
//! the browser).

use crate::Fault;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};

/// The largest upload, in bytes: a few files of the size that is taken, with the form around them.
pub const UPLOAD: usize = 32 * 1024 * 1024;
/// The papers that are taken, for the browser to offer.
pub const PAPER_TYPES: &str = "image/jpeg,image/png,application/pdf";

/// A file to be kept under a name.
///
/// # Errors
/// [`Fault::Internal`] for a name that no header can carry.
pub fn attached(bytes: impl Into<Body>, kind: &'static str, name: &str) -> Result<Response, Fault> {
    let mut response = bytes.into().into_response();
    let place =
        HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).map_err(Fault::internal)?;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CONTENT_DISPOSITION, place);
    Ok(response)
}

/// A table (RFC 4180) to be kept under a name. The mark at its beginning tells programs for tables that the text is UTF-8; without it
/// names with accents and in other scripts are shown broken.
///
/// # Errors
/// As [`attached`].
pub fn table(text: &str, name: &str) -> Result<Response, Fault> {
    attached(format!("\u{feff}{text}"), "text/csv; charset=utf-8", name)
}

/// The media type of a picture as it is kept.
pub fn media(picture: &[u8]) -> &'static str {
    if picture.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" }
}
