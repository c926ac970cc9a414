//! A command whose session ended while its form was open: what was typed waits for the person to sign in again.

use crate::{
    Ctx, Fault,
    ctx::local_path,
    doors::{referring_page, sign_in_address},
    flash::Flash,
    forms::FormData,
};
use axum::{
    extract::{FromRequest, Request},
    response::{IntoResponse, Redirect, Response},
};
use http::header;

/// The most that is held of one form, in bytes.
const HELD: usize = 64 * 1024;

/// Holds the form in the flash of the page that it came from and asks to sign in. Somebody without a cookie had no
/// session that could have ended and is refused.
pub async fn hold(ctx: Ctx, sign_in: &str, request: Request) -> Response {
    let had_session = request.headers().contains_key(header::COOKIE);
    let page = referring_page(request.headers(), ctx.state.base_url());
    let small = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok())
        .is_some_and(|length| length <= HELD);
    let (Some(page), true) = (page, had_session) else {
        return Fault::Forbidden.into_response();
    };
    if small && let Ok(form) = FormData::from_request(request, &ctx.state).await {
        let at = page.split(['?', '#']).next().unwrap_or(&page);
        let flash = Flash { kept: form.without_secrets(), ..Flash::at(at) }.important("session-ended-kept");
        if let Err(error) = flash.store(&ctx.session).await {
            return Fault::from(error).into_response();
        }
    }
    Redirect::to(&sign_in_address(sign_in, local_path(&page).unwrap_or("/"))).into_response()
}
