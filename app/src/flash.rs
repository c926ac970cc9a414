//! What one request leaves for the next page: a success notice, or what was typed and what is wrong with it.
//!
//! A command that finds problems stores a [`Flash`] and redirects back; the page then shows the kept values with the
//! problems beside them. A flash is bound to the page that it is meant for, so that another tab cannot take it.
//!
//! A form whose session had ended is held apart ([`Flash::hold`]): between it and its page lies a sign-in, which leaves flashes of its
//! own, and other tabs may have such a form too.

use crate::forms::FormData;
use domain::{Problem, Problems};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

/// The session key of the flash.
const KEY: &str = "flash";
/// The session key of the forms that are held.
const HELD: &str = "held";
/// So many forms are held, each for another page; the oldest makes room.
const MOST_HELD: usize = 4;

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
    /// Of a held form: the version of the case that its page was drawn from.
    pub seen: Option<i64>,
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

    /// Holds it until its page is opened, whatever flashes other pages leave meanwhile.
    ///
    /// # Errors
    /// The session store's.
    pub async fn hold(self, session: &Session) -> Result<(), tower_sessions::session::Error> {
        let mut held: Vec<Self> = session.get(HELD).await?.unwrap_or_default();
        held.retain(|other| other.at != self.at);
        held.push(self);
        held.drain(..held.len().saturating_sub(MOST_HELD));
        session.insert(HELD, held).await
    }

    /// Takes what waits for `path`: the flash, and without anything typed in it the form that is held for that page. What waits for
    /// other pages stays.
    pub async fn take(session: &Session, path: &str) -> Self {
        let flash = told(Self::flash(session, path).await).unwrap_or_default();
        if !flash.kept.0.is_empty() {
            return flash;
        }
        match told(Self::held(session, path).await) {
            Some(held) => Self { notice: flash.notice.or(held.notice), ..held },
            None => flash,
        }
    }

    async fn flash(session: &Session, path: &str) -> Found {
        let found = session.get::<Self>(KEY).await?.filter(|flash| flash.at == path);
        if found.is_some() {
            session.remove::<Self>(KEY).await?;
        }
        Ok(found)
    }

    async fn held(session: &Session, path: &str) -> Found {
        let mut held: Vec<Self> = session.get(HELD).await?.unwrap_or_default();
        let Some(place) = held.iter().position(|flash| flash.at == path) else { return Ok(None) };
        let found = held.remove(place);
        session.insert(HELD, held).await?;
        Ok(Some(found))
    }
}

type Found = Result<Option<Flash>, tower_sessions::session::Error>;

/// A page is shown without its flash rather than not at all.
fn told(found: Found) -> Option<Flash> {
    found.unwrap_or_else(|error| {
        tracing::warn!(%error, "the session could not be read for its flash");
        None
    })
}

#[cfg(test)]
mod tests {
    use super::{Flash, MOST_HELD};
    use std::sync::Arc;
    use tower_sessions::{MemoryStore, Session};

    fn typed(path: &str, text: &str) -> Flash {
        Flash { kept: [("text", text)].into_iter().collect(), ..Flash::at(path) }
    }

    fn session() -> Session {
        Session::new(None, Arc::new(MemoryStore::default()), None)
    }

    #[tokio::test]
    async fn held_forms_outlive_the_flashes_of_a_sign_in() {
        let session = session();
        typed("/note", "first").hold(&session).await.expect("held");
        typed("/note", "a note").hold(&session).await.expect("held");
        typed("/message", "a message").hold(&session).await.expect("held");
        typed("/staff/sign-in", "anna").store(&session).await.expect("stored");
        assert_eq!(Flash::take(&session, "/staff/sign-in").await.kept.text("text"), "anna");
        assert_eq!(Flash::take(&session, "/note").await.kept.text("text"), "a note");
        assert_eq!(Flash::take(&session, "/note").await, Flash::default(), "once");
        assert_eq!(Flash::take(&session, "/message").await.kept.text("text"), "a message");
    }

    #[tokio::test]
    async fn a_notice_stands_above_the_held_form_and_newer_words_win() {
        let session = session();
        typed("/note", "held").hold(&session).await.expect("held");
        typed("/note", "newer").store(&session).await.expect("stored");
        assert_eq!(Flash::take(&session, "/note").await.kept.text("text"), "newer");
        Flash::at("/note").success("signed-in").store(&session).await.expect("stored");
        let found = Flash::take(&session, "/note").await;
        assert_eq!(found.kept.text("text"), "held");
        assert_eq!(found.notice.map(|notice| notice.message.key), Some("signed-in".to_owned()));
    }

    #[tokio::test]
    async fn the_oldest_makes_room() {
        let session = session();
        for number in 0..=MOST_HELD {
            typed(&format!("/{number}"), "text").hold(&session).await.expect("held");
        }
        assert_eq!(Flash::take(&session, "/0").await, Flash::default());
        assert_eq!(Flash::take(&session, "/1").await.kept.text("text"), "text");
    }
}
