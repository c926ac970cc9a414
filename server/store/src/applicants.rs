//! People who apply: an address of mail, and the language to write to it in.

use crate::tx::{execute, fetch_one, fetch_optional};
use crate::{Result, Tx};
use domain::{ApplicantId, Timestamp};

macro_rules! columns {
    () => {
        "id, email, language, created_at"
    };
}

/// One applicant.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ApplicantRow {
    /// Id.
    pub id: ApplicantId,
    /// Address, normalised by the caller.
    pub email: String,
    /// Language tag.
    pub language: String,
    /// First sign-in.
    pub created_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Applicants<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Applicants<'_> {
    /// The applicant with this address, made from `new` when there is none. Two that come at once get the same one.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn find_or_add(&mut self, new: &ApplicantRow) -> Result<ApplicantRow> {
        const ADD: &str = concat!(
            "INSERT INTO applicants (",
            columns!(),
            ") VALUES ($1, $2, $3, $4) ON CONFLICT (email) DO NOTHING"
        );
        const FIND: &str = concat!("SELECT ", columns!(), " FROM applicants WHERE email = $1");
        execute!(self.tx, ADD, new.id, &new.email, &new.language, new.created_at)?;
        fetch_one!(self.tx, FIND, &new.email)
    }

    /// One applicant.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn get(&mut self, id: ApplicantId) -> Result<Option<ApplicantRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM applicants WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }
}
