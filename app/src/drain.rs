//! Reads what nobody needs.

use axum::body::{Body, HttpBody};
use std::{future::poll_fn, pin::Pin, time::Duration};

/// The most that is read, in bytes.
const MOST: usize = 256 * 1024 * 1024;
/// The longest that is waited.
const LONGEST: Duration = Duration::from_secs(60);

/// Reads a body to its end and drops it. A browser that is still sending when the answer comes and the connection closes
/// shows a broken connection instead of the answer.
pub async fn drain(mut body: Body) {
    let read = async {
        let mut left = MOST;
        while let Some(Ok(frame)) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
            let length = frame.data_ref().map_or(0, bytes::Bytes::len);
            let Some(rest) = left.checked_sub(length) else { break };
            left = rest;
        }
    };
    // When the time is over, the connection breaks: that is all that is left to do.
    let _ = tokio::time::timeout(LONGEST, read).await;
}
