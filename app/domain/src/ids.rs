//! Identifiers. All are UUID version 7 (sortable by time of making) except [`PostCode`], which a policy names.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(transparent))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    };
}

id! {
    /// One application of one person: first the draft, then the case. The id does not change when it is submitted.
    CaseId
}
id! {
    /// A member of staff.
    UserId
}
id! {
    /// A person who signs in by a mailed link and owns drafts and cases.
    ApplicantId
}
id! {
    /// One uploaded paper or portrait.
    DocumentId
}
id! {
    /// One piece of background work.
    JobId
}
id! {
    /// A printer of a post.
    PrinterId
}
id! {
    /// One order to a printer to print one sticker.
    PrintJobId
}
id! {
    /// A time in which a post cannot print.
    OutageId
}
id! {
    /// An appointment at the counter.
    VisitId
}
id! {
    /// A place in the list of those who wait for an appointment.
    WaitId
}
id! {
    /// One version of a watch list.
    WatchListId
}
id! {
    /// One payment of a fee at a provider's.
    OrderId
}
id! {
    /// Names one press of one button: a command that arrives twice has the same key and takes effect once.
    CommandKey
}

/// A consular post, by the code that the policy gives it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(transparent))]
#[serde(transparent)]
pub struct PostCode(pub String);

impl PostCode {
    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for PostCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for PostCode {
    fn from(code: &str) -> Self {
        Self(code.to_owned())
    }
}
