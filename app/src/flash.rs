//! What one request leaves for the next page: a success notice, or what was typed and what is wrong with it.
//!
//! A command that finds problems stores a [`Flash`] and redirects back; the page then shows the kept values with the
//! problems beside them. A flash is bound to the page that it is meant for, so that another tab cannot take it.

use crate::forms::FormData;
use domain::{Problem, Problems};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

/// The session key of the flash.
const KEY: &str = "flash";

/// A sentence for the top of the next page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Message key and values.
    pub message: Problem,
    /// Whether it reports a success; otherwise it is important to know.
    pub success: bool,
}

/// What is kept for the next page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    /// The path of the page that it is for.
    pub at: String,
    /// The values that were typed, without secrets.
    pub kept: FormData,
    /// What has to be corrected.
    pub problems: Problems,
    /// A notice for the top of the page.
    pub notice: Option<Notice>,
}

impl Flash {
    /// For the page at `path`.
    pub fn at(path: impl Into<String>) -> Self {
        Self { at: path.into(), ..Self::default() }
    }

    /// Keeps what was typed and what is wrong with it.
    #[must_use]
    pub fn rejected(mut self, form: &FormData, problems: Problems) -> Self {
        self.kept = form.without_secrets();
        self.problems = problems;
        self
    }

    /// Keeps what was typed, without a complaint.
    #[must_use]
    pub fn keeping(mut self, form: &FormData) -> Self {
        self.kept = form.without_secrets();
        self
    }

    /// Reports a success.
    #[must_use]
    pub fn success(mut self, key: impl Into<String>) -> Self {
        self.notice = Some(Notice { message: Problem::new("", key), success: true });
        self
    }

    /// Says something important.
    #[must_use]
    pub fn important(mut self, key: impl Into<String>) -> Self {
        self.notice = Some(Notice { message: Problem::new("", key), success: false });
        self
    }

    /// Adds a value to the notice.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        if let Some(notice) = &mut self.notice {
            notice.message.args.insert(name.into(), value.to_string());
        }
        self
    }

    /// Stores it for the next page, in place of an older one.
    ///
    /// # Errors
    /// The session store's.
    pub async fn store(self, session: &Session) -> Result<(), tower_sessions::session::Error> {
        session.insert(KEY, self).await
    }

    /// Takes the flash that waits for `path`. One that waits for another page stays.
    pub async fn take(session: &Session, path: &str) -> Self {
        match session.get::<Self>(KEY).await {
            Ok(Some(flash)) if flash.at == path => {
                if let Err(error) = session.remove::<Self>(KEY).await {
                    tracing::warn!(%error, "a flash could not be removed and will be shown again");
                }
                flash
            }
            Ok(_) => Self::default(),
            Err(error) => {
                tracing::warn!(%error, "the session could not be read for its flash");
                Self::default()
            }
        }
    }
}
