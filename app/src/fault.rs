//! What a handler answers when there is no page to show. The error page itself is drawn by
//! [`crate::pages::error`] in the visitor's language, so a handler says only what kind of fault it is.

use axum::response::{IntoResponse, Response};
use http::StatusCode;

/// A request that cannot be answered with its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such page, or the visitor may not know that there is.
    NotFound,
    /// The visitor is known and may not do this.
    Forbidden,
    /// The request came from another site's page.
    ForeignOrigin,
    /// The page was drawn from an older version of what it would change.
    Stale,
    /// More was sent than this address takes.
    TooLarge,
    /// What was sent cannot be understood.
    BadRequest,
    /// Too many tries; later again.
    TooMany,
    /// A neighbour that is needed does not answer.
    Unavailable,
    /// A fault of ours. The cause is in the log under the request's reference, never on the page.
    Internal,
}

impl Fault {
    /// The status of the answer.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::ForeignOrigin => StatusCode::FORBIDDEN,
            Self::Stale => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The fault that a bare status of a layer stands for; `None` for a status that needs no page.
    pub fn of_status(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Self::NotFound,
            StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => Self::Forbidden,
            StatusCode::CONFLICT => Self::Stale,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::TOO_MANY_REQUESTS => Self::TooMany,
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT | StatusCode::REQUEST_TIMEOUT => {
                Self::Unavailable
            }
            status if status.is_server_error() => Self::Internal,
            status if status.is_client_error() => Self::BadRequest,
            _ => return None,
        })
    }

    /// The word in the message keys `error-<word>-title` and `error-<word>-text`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Forbidden => "forbidden",
            Self::ForeignOrigin => "foreign-origin",
            Self::Stale => "stale",
            Self::TooLarge => "too-large",
            Self::BadRequest => "bad-request",
            Self::TooMany => "too-many",
            Self::Unavailable => "unavailable",
            Self::Internal => "internal",
        }
    }

    /// Logs the cause and answers with a fault that names none.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        tracing::error!(%cause, "a request failed");
        Self::Internal
    }
}

impl From<tower_sessions::session::Error> for Fault {
    fn from(error: tower_sessions::session::Error) -> Self {
        Self::internal(error)
    }
}

/// What a use case refuses as a whole. A handler looks at `Stale`, `Refused` and `Problems` first, because they belong
/// beside the form; here they only keep their status.
impl From<services::Error> for Fault {
    fn from(error: services::Error) -> Self {
        match error {
            services::Error::NotFound => Self::NotFound,
            services::Error::Forbidden => Self::Forbidden,
            services::Error::Stale { .. } | services::Error::Refused(_) | services::Error::Stock(_) => {
                Self::Stale
            }
            services::Error::Problems(_) => Self::BadRequest,
            services::Error::Throttled { .. } => Self::TooMany,
            services::Error::Busy => Self::Unavailable,
            services::Error::Internal(reference) => {
                tracing::error!(reference, "a use case failed");
                Self::Internal
            }
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
