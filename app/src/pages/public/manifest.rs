//! What a browser needs to install the service like a program.

use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Response};
use http::header;
use serde_json::json;

/// Where it is.
pub const PATH: &str = "/manifest.webmanifest";

/// Answers with the manifest in the visitor's language.
///
/// # Errors
/// None.
pub async fn get(ctx: Ctx) -> Result<Response, Fault> {
    let name = ctx.ta("start-heading", [("state", ctx.state.state_name(ctx.lang))]);
    let manifest = json!({
        "id": "/",
        "name": name,
        "short_name": ctx.t("site-service"),
        "lang": ctx.lang.code(),
        "dir": ctx.lang.direction(),
        "start_url": "/applications",
        "scope": "/",
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#17324d",
        "icons": [{ "src": ctx.state.assets.file("icon.svg"), "sizes": "any", "type": "image/svg+xml" }],
    });
    Ok(([(header::CONTENT_TYPE, "application/manifest+json")], manifest.to_string()).into_response())
}
