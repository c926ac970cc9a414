//! The built front end: names hold a hash of the content, so a browser may keep them for ever.

use axum::Router;
use http::{HeaderValue, header};
use std::path::Path;
use tower::ServiceBuilder;
use tower_http::{
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

/// `/pkg` and `/assets`, precompressed where the build has done it. Only a file that exists is kept for ever: behind a
/// balancer, another version of the server may have it in a moment.
pub fn router(site_dir: &Path) -> Router {
    let serve = |folder: &str| {
        let forever = |response: &http::Response<_>| {
            response
                .status()
                .is_success()
                .then(|| HeaderValue::from_static("public, max-age=31536000, immutable"))
        };
        ServiceBuilder::new()
            .layer(SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, forever))
            .service(ServeDir::new(site_dir.join(folder)).precompressed_br().precompressed_gzip())
    };
    // The service worker has the same name in every version, and rules what lies below its address.
    let worker = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::overriding(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-cache"),
        ))
        .service(ServeFile::new(site_dir.join("sw.js")));
    Router::new()
        .nest_service("/pkg", serve("pkg"))
        .nest_service("/assets", serve("assets"))
        .route_service("/sw.js", worker)
}
