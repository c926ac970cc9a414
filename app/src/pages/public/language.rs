//! The language switch. It changes nothing but how this browser is answered, so a link is enough.

use crate::{Ctx, Fault, ctx::LANGUAGE_COOKIE, ctx::local_path};
use axum::{
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use http::{HeaderValue, header};
use serde::Deserialize;
use services::words::Lang;

/// Where to go on to.
#[derive(Deserialize)]
pub struct To {
    #[serde(default)]
    to: String,
}

/// A year, in seconds.
const YEAR: u32 = 31_536_000;

/// Remembers the language in a cookie and goes back to the page.
///
/// # Errors
/// [`Fault::NotFound`] for a language that there are no pages in.
pub async fn get(ctx: Ctx, Path(code): Path<String>, Query(To { to }): Query<To>) -> Result<Response, Fault> {
    let lang = Lang::from_code(&code).ok_or(Fault::NotFound)?;
    let secure = if ctx.state.base_url().starts_with("https:") { "; Secure" } else { "" };
    let cookie =
        format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age={YEAR}; SameSite=Lax; HttpOnly{secure}", lang.code());
    let mut response = Redirect::to(local_path(&to).unwrap_or("/")).into_response();
    response
        .headers_mut()
        .append(header::SET_COOKIE, HeaderValue::from_str(&cookie).map_err(Fault::internal)?);
    Ok(response)
}
