//! Callbacks, signed at the moment they leave.

use super::shop::Shop;
use domain::OrderId;
use domain::payment::Status;
use services::payments::http::WireCall;
use services::payments::signature::{HEADER, sign};
use services::{Clock, SystemClock};
use std::sync::Arc;
use std::time::Duration;

/// Sends what has to be sent because of a new callback, without waiting for it.
pub(super) fn send(shop: &Arc<Shop>, reference: OrderId, status: Status) {
    let (calls, delay) = shop.calls(reference, status);
    let shop = Arc::clone(shop);
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(delay)).await;
        for (reference, status) in calls {
            let shop = Arc::clone(&shop);
            let sent = tokio::task::spawn_blocking(move || one(&shop, &WireCall { reference, status })).await;
            if !matches!(sent, Ok(Ok(()))) {
                tracing::warn!(%reference, "a callback was not taken");
            }
        }
    });
}

fn one(shop: &Shop, call: &WireCall) -> Result<(), String> {
    let body = serde_json::to_string(call).map_err(|error| error.to_string())?;
    services::payments::http::deliver(
        &shop.callback,
        (HEADER, &sign(&shop.access.secret, SystemClock.now(), body.as_bytes())),
        &body,
    )
}
