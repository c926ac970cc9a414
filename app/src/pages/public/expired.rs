//! A command whose session ended while its form was open: what was typed waits for the person to sign in again.

use crate::{
    Ctx, Fault,
    ctx::local_path,
    doors::{FORM_LIMIT, referring_page, sign_in_address},
    drain,
    flash::Flash,
    forms::sent::{Typed, has_parts},
    visitor::{SECURE_SESSION_COOKIE, SESSION_COOKIE},
};
use axum::{
    extract::{DefaultBodyLimit, Request},
    response::{IntoResponse, Redirect, Response},
};
use http::header;
use serde::Deserialize;

/// The most that is held of what was typed into one form, in bytes: more than the longest record of an interview in any script.
const HELD: usize = 192 * 1024;

/// What became of the form of somebody whose session ended; the sign-in page says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// It is kept.
    Kept,
    /// What was typed is kept, and the files that came with it are not.
    NoFile,
    /// Nothing is kept: it was a file only, or more than is held.
    Lost,
}

impl Ended {
    const fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::NoFile => "no_file",
            Self::Lost => "lost",
        }
    }

    /// The notice of the sign-in page.
    pub fn notice(self) -> Flash {
        Flash::default().important(match self {
            Self::Kept => "session-ended-sign-in",
            Self::NoFile => "session-ended-no-file",
            Self::Lost => "session-ended-lost",
        })
    }
}

/// Holds what was typed for the page that it came from and asks to sign in. Somebody without a cookie of ours had no session that
/// could have ended and is refused.
pub async fn hold(ctx: Ctx, sign_in: &str, mut request: Request) -> Response {
    let page = referring_page(request.headers(), ctx.state.base_url());
    let (Some(page), true) = (page, had_session(&request)) else {
        return Fault::Forbidden.into_response();
    };
    let mut ended = Ended::Lost;
    let mut at = String::new();
    if is_too_long(&request) {
        drain(request.into_body()).await;
    } else {
        // The service takes no body without a bound; files are read past, so that nothing of them is in memory.
        DefaultBodyLimit::disable().apply(&mut request);
        if let Ok(typed) = Typed::read(request, &ctx.state, HELD).await {
            at = place(typed.form.text("at"));
            match keep(&ctx, &page, &typed).await {
                Ok(kept) => ended = kept,
                Err(error) => return Fault::from(error).into_response(),
            }
        }
    }
    let address = sign_in_address(sign_in, local_path(&(page + &at)).unwrap_or("/"));
    Redirect::to(&format!("{address}&ended={}", ended.word())).into_response()
}

/// Holds what was typed, with the version that it was typed for: the page says what has happened to the case since.
async fn keep(ctx: &Ctx, page: &str, typed: &Typed) -> Result<Ended, tower_sessions::session::Error> {
    let kept = typed.form.without_secrets();
    if kept.0.values().flatten().all(|text| text.trim().is_empty()) {
        return Ok(if typed.file { Ended::Lost } else { Ended::Kept });
    }
    let (ended, notice) = if typed.file {
        (Ended::NoFile, "session-ended-kept-no-file")
    } else {
        (Ended::Kept, "session-ended-kept")
    };
    let path = page.split(['?', '#']).next().unwrap_or(page);
    let seen = typed.form.version().ok();
    Flash { kept, seen, ..Flash::at(path) }.important(notice).hold(&ctx.session).await?;
    Ok(ended)
}

/// Whether a request brings a cookie of a session, which then has ended.
fn had_session(request: &Request) -> bool {
    let cookies =
        request.headers().get_all(header::COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    let mut names =
        cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    names.any(|(name, _)| [SESSION_COOKIE, SECURE_SESSION_COOKIE].contains(&name))
}

/// Whether a form without files is longer than any of ours, or does not say how long it is.
fn is_too_long(request: &Request) -> bool {
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    !has_parts(request) && length.is_none_or(|length| length > FORM_LIMIT)
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
