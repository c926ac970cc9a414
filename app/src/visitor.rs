//! Who is looking at the page.

use domain::{ApplicantId, PostCode, UserId, case::Role};
use serde::{Deserialize, Serialize};
use services::{Staff, Who, words::Lang};
use tower_sessions::Session;

/// The name of the session's cookie where there is no HTTPS.
pub const SESSION_COOKIE: &str = "vidimus";
/// The name of the session's cookie on HTTPS, which binds it to this host.
pub const SECURE_SESSION_COOKIE: &str = "__Host-vidimus";

/// The session key under which the visitor is kept.
const KEY: &str = "visitor";

/// Who sent the request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Visitor {
    /// Nobody has signed in.
    #[default]
    Anonymous,
    /// A person who signed in by a mailed link.
    Applicant {
        /// The account.
        id: ApplicantId,
        /// The address that the link went to.
        email: String,
    },
    /// A member of staff, signed in with both factors.
    Staff(Staff),
}

/// What the session keeps of a visitor. A change of roles, a disabled account or "sign out everywhere" ends the person's
/// sessions in the store, so what stands here is never older than the last such change.
#[derive(Serialize, Deserialize)]
enum Kept {
    Applicant { id: ApplicantId, email: String },
    Staff { id: UserId, login: String, name: String, roles: Vec<Role>, post: Option<PostCode> },
}

impl Visitor {
    /// The visitor of this session; anonymous when there is no session or it cannot be read.
    pub async fn load(session: &Session) -> Self {
        match session.get::<Kept>(KEY).await {
            Ok(Some(Kept::Applicant { id, email })) => Self::Applicant { id, email },
            Ok(Some(Kept::Staff { id, login, name, roles, post })) => {
                Self::Staff(Staff { id, login, name, roles: roles.into_iter().collect(), post })
            }
            Ok(None) => Self::Anonymous,
            Err(error) => {
                tracing::warn!(%error, "a session could not be read");
                Self::Anonymous
            }
        }
    }

    /// Signs `who` in: a new session id, so that an id known before the sign-in is worth nothing after it, and the
    /// account in the columns by which the store ends all sessions of a person.
    ///
    /// # Errors
    /// The session store's.
    pub async fn sign_in(who: &Who, session: &Session) -> Result<(), tower_sessions::session::Error> {
        session.cycle_id().await?;
        match who {
            Who::Applicant { id, email, .. } => {
                session.insert(services::session::APPLICANT, id).await?;
                session.insert(KEY, Kept::Applicant { id: *id, email: email.clone() }).await
            }
            Who::Staff(staff) => {
                let roles = staff.roles.iter().copied().collect();
                let Staff { id, login, name, post, .. } = staff.clone();
                session.insert(services::session::USER, id).await?;
                session.insert(KEY, Kept::Staff { id, login, name, roles, post }).await
            }
            Who::System => Ok(()),
        }
    }

    /// The same for the use cases; `None` for a stranger.
    pub fn who(&self, lang: Lang) -> Option<Who> {
        match self {
            Self::Anonymous => None,
            Self::Applicant { id, email } => {
                Some(Who::Applicant { id: *id, email: email.clone(), language: lang.code().to_owned() })
            }
            Self::Staff(staff) => Some(Who::Staff(staff.clone())),
        }
    }

    /// The member of staff, if it is one.
    pub const fn staff(&self) -> Option<&Staff> {
        match self {
            Self::Staff(staff) => Some(staff),
            Self::Anonymous | Self::Applicant { .. } => None,
        }
    }

    /// Whether nobody has signed in.
    pub const fn is_anonymous(&self) -> bool {
        matches!(self, Self::Anonymous)
    }
}
