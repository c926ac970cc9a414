//! Turns a fault, a panic or the bare status of a layer into a page in the visitor's language.

use crate::{AppState, Ctx, Fault, pages};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::header;
use std::{any::Any, sync::Arc};
use tower_sessions::{MemoryStore, Session};

/// A layer that draws the error page of an answer that has none. Inside the session layer it knows the visitor; outside
/// it draws for a stranger, so it can stand around everything as well. Server functions keep their own answers: an
/// island reads them.
pub async fn fault_pages(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/api/") {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let head = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let drawn = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let fault = response.extensions().get::<Fault>().cloned().or_else(|| Fault::of_status(response.status()));
    let (Some(fault), false) = (fault, drawn) else {
        return response;
    };
    let none = || Session::new(None, Arc::new(MemoryStore::default()), None);
    let session = head.extensions.get::<Session>().cloned().unwrap_or_else(none);
    let mut page = pages::error::page(&Ctx::with(&head, &state, session).await, &fault);
    *page.status_mut() = response.status();
    for name in [header::ALLOW, header::RETRY_AFTER, header::SET_COOKIE] {
        for value in response.headers().get_all(&name) {
            page.headers_mut().append(name.clone(), value.clone());
        }
    }
    page
}

/// What is left of a request after its handler panicked, for `CatchPanicLayer::custom`.
#[expect(clippy::needless_pass_by_value, reason = "the panic layer hands the payload over")]
pub fn after_panic(payload: Box<dyn Any + Send>) -> Response {
    let text = payload
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or("no message");
    tracing::error!(panic = text, "a handler panicked");
    Fault::Internal.into_response()
}
