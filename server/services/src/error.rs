//! What a use case answers when it does not do what was asked.

use domain::case::Refusal;
use domain::{Problem, Problems};
use std::fmt::Display;
use std::hash::{BuildHasher, Hasher, RandomState};
use store::StoreError;

/// Result of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a use case did not do what was asked. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or the person may not know that there is.
    #[error("not found")]
    NotFound,
    /// The person may not do this.
    #[error("forbidden")]
    Forbidden,
    /// The page is older than the case: what was typed has to be looked at again.
    #[error("the case has changed; its version is {current_version}")]
    Stale {
        /// The version that the case has now.
        current_version: i64,
    },
    /// A rule of the case says no.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// A rule of the stock says no.
    #[error("refused: {0}")]
    Stock(domain::stock::Refusal),
    /// Something has to be corrected.
    #[error("to be corrected: {}", named(.0))]
    Problems(Problems),
    /// Too often.
    #[error("too often; again in {retry_after_seconds} seconds")]
    Throttled {
        /// How long to wait.
        retry_after_seconds: u64,
    },
    /// The database is busy: the same request may succeed in a moment.
    #[error("busy")]
    Busy,
    /// Something that no person at a page can help. The cause is in the log under this reference.
    #[error("internal error, reference {0}")]
    Internal(String),
}

impl Error {
    /// Message key in the catalogues.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotFound => "error-not-found",
            Self::Forbidden => "error-forbidden",
            Self::Stale { .. } => "error-stale",
            Self::Refused(refusal) => refusal.key(),
            Self::Stock(refusal) => refusal.key(),
            Self::Problems(_) => "error-problems",
            Self::Throttled { .. } => "error-throttled",
            Self::Busy => "error-busy",
            Self::Internal(_) => "error-internal",
        }
    }

    /// Values for the message.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Refused(refusal) => refusal.args(),
            Self::Stock(refusal) => refusal.args(),
            Self::Throttled { retry_after_seconds } => vec![("seconds", retry_after_seconds.to_string())],
            Self::Internal(reference) => vec![("reference", reference.clone())],
            Self::NotFound | Self::Forbidden | Self::Stale { .. } | Self::Problems(_) | Self::Busy => {
                Vec::new()
            }
        }
    }

    /// An error that only an administrator can do something about: the cause goes to the log, the person gets a reference.
    pub fn internal(cause: impl Display) -> Self {
        // Not part of any record and no secret: it only ties a page to a line of the log.
        let reference = format!("{:08X}", RandomState::new().build_hasher().finish() >> 32);
        tracing::error!(%reference, %cause, "internal error");
        Self::Internal(reference)
    }

    /// One problem of one field.
    pub fn problem(field: &str, key: &str) -> Self {
        Self::Problems(Problem::new(field, key).into())
    }
}

/// Fields and keys, for a terminal or a log: pages show the words.
fn named(problems: &Problems) -> String {
    let named = problems.0.iter().map(|problem| format!("{} {}", problem.field, problem.key));
    named.collect::<Vec<_>>().join(", ")
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<domain::stock::Refusal> for Error {
    fn from(refusal: domain::stock::Refusal) -> Self {
        Self::Stock(refusal)
    }
}

impl From<Problems> for Error {
    fn from(problems: Problems) -> Self {
        Self::Problems(problems)
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::Problems(problem.into())
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            // What was read under a lock cannot be stale: somebody without the lock was faster.
            StoreError::Busy | StoreError::Stale => Self::Busy,
            other => Self::internal(other),
        }
    }
}
