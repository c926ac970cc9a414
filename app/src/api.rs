//! The server functions that islands call, under `/api/`.
//!
//! Each `#[server]` function is a public address, so the function asks for its visitor itself with [`ctx`], and a test
//! walks all of them as a stranger. Only POST is answered: the origin check and the `Lax` cookie protect no GET.

use crate::{AppState, Ctx, Fault};
use axum::{
    extract::{Request, State},
    response::{IntoResponse, Response},
};
use http::Method;
use leptos::{prelude::*, reactive::computed::ScopedFuture};

/// Runs the server function of this path.
pub async fn serve(State(state): State<AppState>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let (parts, body) = request.into_parts();
    let Some(mut function) = server_fn::axum::get_server_fn_service(&path, Method::POST) else {
        return Fault::NotFound.into_response();
    };
    let ctx = match Ctx::load(&parts, &state).await {
        Ok(ctx) => ctx,
        Err(fault) => return fault.into_response(),
    };
    let owner = Owner::new();
    owner
        .with(|| {
            provide_context(ctx);
            ScopedFuture::new(async move { function.run(Request::from_parts(parts, body)).await })
        })
        .await
}

/// The request that the running server function answers.
///
/// # Errors
/// [`Fault::Internal`] outside a server function.
pub fn ctx() -> Result<Ctx, Fault> {
    use_context().ok_or_else(|| Fault::internal("no request around a server function"))
}

/// Paths and methods of all server functions, for the test that walks them.
pub fn paths() -> Vec<(&'static str, Method)> {
    server_fn::axum::server_fn_paths().collect()
}
