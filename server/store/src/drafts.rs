//! Applications that are not submitted yet. A draft is saved as it is typed, right or wrong, and its id becomes the id of
//! the case.

use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{ApplicantId, CaseId, PostCode, Timestamp};

macro_rules! columns {
    () => {
        "id, applicant_id, version, wrapped_key, sealed, visa_type, purpose, post, language, created_at, updated_at, \
         expires_at, submitted_at, remind_at"
    };
}

/// One draft.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct DraftRow {
    /// Id, later of the case.
    pub id: CaseId,
    /// Whose it is.
    pub applicant_id: ApplicantId,
    /// Grows with each change.
    pub version: i64,
    /// Its data key, wrapped with the key of the installation.
    pub wrapped_key: Vec<u8>,
    /// The form, sealed with the data key.
    pub sealed: Vec<u8>,
    /// Visa type, by the policy's code.
    pub visa_type: String,
    /// Purpose of the journey, by the policy's code.
    pub purpose: String,
    /// The post that will be competent.
    pub post: PostCode,
    /// Language that the applicant reads.
    pub language: String,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it was saved last.
    pub updated_at: Timestamp,
    /// When it is deleted if nothing happens.
    pub expires_at: Timestamp,
    /// When it became a case.
    pub submitted_at: Option<Timestamp>,
    /// When its owner is told next that it will be deleted.
    pub remind_at: Option<Timestamp>,
}

/// See the module.
#[derive(Debug)]
pub struct Drafts<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Drafts<'_> {
    /// Adds a draft; `version` is written as given (start with 1).
    ///
    /// # Errors
    /// [`StoreError::Reference`] when there is no such applicant.
    pub async fn add(&mut self, draft: &DraftRow) -> Result<()> {
        const SQL: &str = concat!(
            "INSERT INTO drafts (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        );
        execute!(
            self.tx,
            SQL,
            draft.id,
            draft.applicant_id,
            draft.version,
            &draft.wrapped_key,
            &draft.sealed,
            &draft.visa_type,
            &draft.purpose,
            &draft.post,
            &draft.language,
            draft.created_at,
            draft.updated_at,
            draft.expires_at,
            draft.submitted_at,
            draft.remind_at,
        )?;
        Ok(())
    }

    /// One draft.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: CaseId) -> Result<Option<DraftRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM drafts WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// The drafts of an applicant that are not submitted and belong to no group, the last touched first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_applicant(&mut self, applicant: ApplicantId) -> Result<Vec<DraftRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM drafts WHERE applicant_id = $1 AND submitted_at IS NULL \
             AND NOT EXISTS (SELECT 1 FROM travel_groups WHERE travel_groups.id = drafts.id) \
             AND NOT EXISTS (SELECT 1 FROM group_members WHERE case_id = drafts.id) ORDER BY updated_at DESC, id"
        );
        fetch_all!(self.tx, SQL, applicant)
    }

    /// Everything of an applicant that is not submitted and is deleted from `from` to `until`, also what belongs to a group; the
    /// last touched first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn ending(
        &mut self,
        applicant: ApplicantId,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<DraftRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM drafts WHERE applicant_id = $1 AND submitted_at IS NULL AND expires_at >= $2 AND expires_at <= $3 \
             ORDER BY updated_at DESC, id"
        );
        fetch_all!(self.tx, SQL, applicant, from, until)
    }

    /// Writes form, type, purpose, post, language, `updated_at`, `expires_at`, `submitted_at` and `remind_at`, if the stored
    /// version is still `draft.version` and it is not submitted; gives the new version.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn save(&mut self, draft: &DraftRow) -> Result<i64> {
        const SQL: &str = "UPDATE drafts SET sealed = $1, visa_type = $2, purpose = $3, post = $4, language = $5, \
                           updated_at = $6, expires_at = $7, submitted_at = $8, remind_at = $9, \
                           version = version + 1 WHERE id = $10 AND version = $11 AND submitted_at IS NULL";
        let changed = execute!(
            self.tx,
            SQL,
            &draft.sealed,
            &draft.visa_type,
            &draft.purpose,
            &draft.post,
            &draft.language,
            draft.updated_at,
            draft.expires_at,
            draft.submitted_at,
            draft.remind_at,
            draft.id,
            draft.version,
        )?;
        if changed == 1 { Ok(draft.version + 1) } else { Err(StoreError::Stale) }
    }

    /// Drafts that expired before `now` without being submitted, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn expired(&mut self, now: Timestamp, limit: i64) -> Result<Vec<CaseId>> {
        const SQL: &str = "SELECT id FROM drafts WHERE submitted_at IS NULL AND expires_at < $1 \
                           ORDER BY expires_at LIMIT $2";
        let rows: Vec<(CaseId,)> = fetch_all!(self.tx, SQL, now, limit)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Keeps the draft with what a group shares as long as one of its people: until `until`, if it would be deleted more than a
    /// day before. Its version stays, since nothing in it changes.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn keep_until(&mut self, id: CaseId, until: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE drafts SET expires_at = $1 WHERE id = $2 AND expires_at < $3";
        execute!(self.tx, SQL, until, id, until.plus_days(-1))?;
        Ok(())
    }

    /// Drafts whose owner is to be told now that they will be deleted, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn to_remind(&mut self, now: Timestamp, limit: i64) -> Result<Vec<DraftRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM drafts WHERE submitted_at IS NULL AND remind_at IS NOT NULL AND remind_at <= $1 ",
            "ORDER BY remind_at, id LIMIT $2"
        );
        fetch_all!(self.tx, SQL, now, limit)
    }

    /// Notes that the owner of a draft was told; `next` is the next time. Nothing when it was changed since.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn reminded(&mut self, draft: &DraftRow, next: Option<Timestamp>) -> Result<()> {
        const SQL: &str =
            "UPDATE drafts SET remind_at = $1 WHERE id = $2 AND version = $3 AND remind_at = $4";
        execute!(self.tx, SQL, next, draft.id, draft.version, draft.remind_at)?;
        Ok(())
    }

    /// Deletes a draft. Its documents are deleted by their own repository.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn delete(&mut self, id: CaseId) -> Result<bool> {
        const SQL: &str = "DELETE FROM drafts WHERE id = $1";
        Ok(execute!(self.tx, SQL, id)? == 1)
    }
}
