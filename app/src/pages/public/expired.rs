//! A command whose session ended while its form was open: what was typed waits for the person to sign in again.

use crate::{
    Ctx, Fault,
    ctx::local_path,
    doors::{referring_page, sign_in_address},
    drain,
    flash::Flash,
    forms::FormData,
};
use axum::{
    extract::{FromRequest, Request},
    response::{IntoResponse, Redirect, Response},
};
use http::header;
use serde::Deserialize;

/// The most that is held of one form, in bytes.
const HELD: usize = 64 * 1024;

/// What became of the form of somebody whose session ended; the sign-in page says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// It is kept.
    Kept,
    /// It carried a file, or more than is held.
    Lost,
}

impl Ended {
    const fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Lost => "lost",
        }
    }

    /// The notice of the sign-in page.
    pub fn notice(self) -> Flash {
        Flash::default().important(match self {
            Self::Kept => "session-ended-sign-in",
            Self::Lost => "session-ended-lost",
        })
    }
}

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
    let mut ended = Ended::Lost;
    let mut at = String::new();
    if !small {
        drain(request.into_body()).await;
    } else if let Ok(form) = FormData::from_request(request, &ctx.state).await {
        at = place(form.text("at"));
        let path = page.split(['?', '#']).next().unwrap_or(&page);
        let flash = Flash { kept: form.without_secrets(), ..Flash::at(path) }.important("session-ended-kept");
        if let Err(error) = flash.store(&ctx.session).await {
            return Fault::from(error).into_response();
        }
        ended = Ended::Kept;
    }
    let address = sign_in_address(sign_in, local_path(&(page + &at)).unwrap_or("/"));
    Redirect::to(&format!("{address}&ended={}", ended.word())).into_response()
}

/// The input that the person was at, as the end of an address.
fn place(id: &str) -> String {
    let named = !id.is_empty()
        && id.len() <= 64
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if named { format!("#{id}") } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn only_the_id_of_an_input_becomes_a_place() {
        assert_eq!(place("birth-date-month"), "#birth-date-month");
        for other in ["", "a b", "a#b", "a/b", "é"] {
            assert_eq!(place(other), "", "{other:?}");
        }
    }
}
