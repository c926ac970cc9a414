//! Submitted applications. A row is the projection of the case's journal: the state, and what lists and searches need.
//! Its lists are in [`crate::queue`], its words in [`crate::words`].

use crate::chain::GENESIS;
use crate::tx::{execute, fetch_all, fetch_optional, on};
use crate::{Day, Result, StoreError, Tx};
use domain::{ApplicantId, CaseId, PostCode, Timestamp, UserId};

macro_rules! columns {
    () => {
        "id, reference, post, applicant_id, state, visa_type, policy_version, language, version, journal_seq, \
         wrapped_key, snapshot, family_name, given_names, search, birth_date, nationality, passport_number, \
         visa_number, mrz_key, assigned_to, due_on, submitted_at, lodged_at, decided_at, updated_at, valid_from, \
         valid_until, erased_at, print_post"
    };
}
pub(crate) use columns;

/// One case.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct CaseRow {
    /// Id, the same as of its draft.
    pub id: CaseId,
    /// What people write on letters. Fixed when added.
    pub reference: String,
    /// The competent post.
    pub post: PostCode,
    /// Whose it is. Fixed when added.
    pub applicant_id: ApplicantId,
    /// State, as the caller writes states.
    pub state: String,
    /// Visa type, by the policy's code.
    pub visa_type: String,
    /// The policy that rules it.
    pub policy_version: String,
    /// Language that the applicant reads.
    pub language: String,
    /// Grows with each change; 1 at first.
    pub version: i64,
    /// Number of the last journal entry. Moved only by [`crate::journal::Journal::append`].
    pub journal_seq: i64,
    /// Data key, wrapped with the key of the installation; `None` after erasure.
    pub wrapped_key: Option<Vec<u8>>,
    /// The state of the case as the caller folds it, sealed; `None` after erasure.
    pub snapshot: Option<Vec<u8>>,
    /// Primary identifier, as people write it.
    pub family_name: String,
    /// Secondary identifier, as people write it.
    pub given_names: String,
    /// Words to be found by, folded by the caller (small letters, no marks), separated by spaces.
    pub search: String,
    /// Birth date as text, `YYYY-MM-DD`; parts that are not known are written as the caller chooses.
    pub birth_date: String,
    /// Code of the nationality.
    pub nationality: String,
    /// Number of the passport, in capital letters without spaces.
    pub passport_number: String,
    /// Serial of the sticker, once there is one.
    pub visa_number: Option<String>,
    /// What the border finds the sticker by: its machine readable zone, or a keyed hash of it.
    pub mrz_key: Option<String>,
    /// Who works on it.
    pub assigned_to: Option<UserId>,
    /// Until when somebody has to act.
    pub due_on: Option<Day>,
    /// When it was submitted. Fixed when added.
    pub submitted_at: Timestamp,
    /// When it was lodged.
    pub lodged_at: Option<Timestamp>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// First day of the visa.
    pub valid_from: Option<Day>,
    /// Last day of the visa.
    pub valid_until: Option<Day>,
    /// When its personal data was erased.
    pub erased_at: Option<Timestamp>,
    /// The post that prints, when it is not the competent one.
    pub print_post: Option<PostCode>,
}

/// See the module.
#[derive(Debug)]
pub struct Cases<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Cases<'_> {
    /// Adds a case with an empty journal, version 1: `version` and `journal_seq` of the row are not looked at.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `cases_id`, `cases_reference` or `cases_visa_number`, [`StoreError::Reference`].
    pub async fn add(&mut self, row: &CaseRow) -> Result<()> {
        const SQL: &str = "INSERT INTO cases (id, reference, applicant_id, submitted_at, version, journal_seq, \
                           journal_head, checkpointed_seq, post, state, visa_type, policy_version, language, \
                           wrapped_key, snapshot, family_name, given_names, search, birth_date, nationality, \
                           passport_number, visa_number, mrz_key, assigned_to, due_on, lodged_at, decided_at, \
                           updated_at, valid_from, valid_until) \
                           VALUES ($1, $2, $3, $4, 1, 0, $5, 0, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
                           $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)";
        execute!(
            self.tx,
            SQL,
            row.id,
            &row.reference,
            row.applicant_id,
            row.submitted_at,
            GENESIS.as_slice(),
            &row.post,
            &row.state,
            &row.visa_type,
            &row.policy_version,
            &row.language,
            &row.wrapped_key,
            &row.snapshot,
            &row.family_name,
            &row.given_names,
            &row.search,
            &row.birth_date,
            &row.nationality,
            &row.passport_number,
            &row.visa_number,
            &row.mrz_key,
            row.assigned_to,
            row.due_on,
            row.lodged_at,
            row.decided_at,
            row.updated_at,
            row.valid_from,
            row.valid_until,
        )?;
        self.tx.words().put(row).await
    }

    /// Writes the projection, if the stored version is still `row.version`; gives the new version. What is fixed when
    /// added, the journal's head and the data key are not written.
    ///
    /// # Errors
    /// [`StoreError::Stale`], [`StoreError::Duplicate`] `cases_visa_number`.
    pub async fn save(&mut self, row: &CaseRow) -> Result<i64> {
        const SQL: &str = "UPDATE cases SET post = $1, state = $2, visa_type = $3, policy_version = $4, \
                           language = $5, snapshot = $6, family_name = $7, given_names = $8, search = $9, \
                           birth_date = $10, nationality = $11, passport_number = $12, visa_number = $13, \
                           mrz_key = $14, assigned_to = $15, due_on = $16, lodged_at = $17, decided_at = $18, \
                           updated_at = $19, valid_from = $20, valid_until = $21, print_post = $22, \
                           version = version + 1 WHERE id = $23 AND version = $24";
        const FOUND_BY: &str = "SELECT post, search FROM cases WHERE id = $1";
        let found_by: Option<(PostCode, String)> = fetch_optional!(self.tx, FOUND_BY, row.id)?;
        let changed = execute!(
            self.tx,
            SQL,
            &row.post,
            &row.state,
            &row.visa_type,
            &row.policy_version,
            &row.language,
            &row.snapshot,
            &row.family_name,
            &row.given_names,
            &row.search,
            &row.birth_date,
            &row.nationality,
            &row.passport_number,
            &row.visa_number,
            &row.mrz_key,
            row.assigned_to,
            row.due_on,
            row.lodged_at,
            row.decided_at,
            row.updated_at,
            row.valid_from,
            row.valid_until,
            &row.print_post,
            row.id,
            row.version,
        )?;
        if changed != 1 {
            return Err(StoreError::Stale);
        }
        // The row belongs to this transaction now, and its version says that what was read before is what stood there.
        if found_by.is_some_and(|(post, search)| post != row.post || search != row.search) {
            self.tx.words().put(row).await?;
        }
        Ok(row.version + 1)
    }

    /// One case.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: CaseId) -> Result<Option<CaseRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM cases WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// The cases of an applicant, the newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_applicant(&mut self, applicant: ApplicantId) -> Result<Vec<CaseRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM cases WHERE applicant_id = $1 ORDER BY submitted_at DESC, id"
        );
        fetch_all!(self.tx, SQL, applicant)
    }

    /// The case by its reference.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn by_reference(&mut self, reference: &str) -> Result<Option<CaseRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM cases WHERE reference = $1");
        fetch_optional!(self.tx, SQL, reference)
    }

    /// The case whose sticker has this number.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn by_visa_number(&mut self, number: &str) -> Result<Option<CaseRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM cases WHERE visa_number = $1");
        fetch_optional!(self.tx, SQL, number)
    }

    /// The cases whose sticker has this machine readable zone (or hash of it), the newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn by_mrz_key(&mut self, key: &str) -> Result<Vec<CaseRow>> {
        const SQL: &str =
            concat!("SELECT ", columns!(), " FROM cases WHERE mrz_key = $1 ORDER BY submitted_at DESC");
        fetch_all!(self.tx, SQL, key)
    }

    /// The cases of one passport number, the newest first, at most `limit`: earlier applications of the same person.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn by_passport(&mut self, number: &str, limit: i64) -> Result<Vec<CaseRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM cases WHERE passport_number = $1 ORDER BY submitted_at DESC LIMIT $2"
        );
        fetch_all!(self.tx, SQL, number, limit)
    }

    /// Cases of a post that were decided from a moment until another, by id, after a case; erased ones are left out.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn decided(
        &mut self,
        post: &PostCode,
        from: Timestamp,
        until: Timestamp,
        after: Option<CaseId>,
        limit: i64,
    ) -> Result<Vec<CaseRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM cases WHERE post = $1 AND decided_at >= $2 AND decided_at < $3 AND id > $4 \
              AND erased_at IS NULL ORDER BY id LIMIT $5"
        );
        let after = after.unwrap_or(CaseId(uuid::Uuid::nil()));
        fetch_all!(self.tx, SQL, post, from, until, after, limit)
    }

    /// Cases of a post in a state that changed at `since` or later, after a case, by id; erased ones are left out.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn ids_in(
        &mut self,
        post: &PostCode,
        state: &str,
        since: Timestamp,
        after: CaseId,
        limit: i64,
    ) -> Result<Vec<CaseId>> {
        const SQL: &str = "SELECT id FROM cases WHERE post = $1 AND state = $2 AND updated_at >= $3 AND id > $4 \
                           AND erased_at IS NULL ORDER BY id LIMIT $5";
        let rows: Vec<(CaseId,)> = fetch_all!(self.tx, SQL, post, state, since, after, limit)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Destroys the key and the personal columns of a case. Its journal stays and still verifies, unreadable.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when the version is another one or it was erased before.
    pub async fn erase(&mut self, id: CaseId, version: i64, at: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE cases SET wrapped_key = NULL, snapshot = NULL, family_name = '', given_names = '', \
                           search = '', birth_date = '', nationality = '', passport_number = '', mrz_key = NULL, \
                           erased_at = $1, updated_at = $1, version = version + 1 \
                           WHERE id = $2 AND version = $3 AND erased_at IS NULL";
        const KIN: &str = "DELETE FROM case_kin WHERE case_id = $1";
        const QUESTIONS: &str = "DELETE FROM open_questions WHERE case_id = $1";
        const DRAFT: &str = "DELETE FROM drafts WHERE id = $1";
        // The hash is keyed, but it is made of the person: nothing of it stays.
        const VISITS: &str = "UPDATE visits SET identity = $1 WHERE case_id = $2";
        const WAITS: &str = "UPDATE visit_waits SET identity = $1 WHERE case_id = $2";
        if execute!(self.tx, SQL, at, id, version)? != 1 {
            return Err(StoreError::Stale);
        }
        self.tx.words().clear(id).await?;
        for sql in [KIN, QUESTIONS, DRAFT] {
            execute!(self.tx, sql, id)?;
        }
        for sql in [VISITS, WAITS] {
            execute!(self.tx, sql, [0_u8; 32].as_slice(), id)?;
        }
        Ok(())
    }

    /// Takes the row for this transaction on PostgreSQL, so that a long command meets its rival at its start. A no-op on
    /// SQLite, where a writing transaction has the whole file.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn lock(&mut self, id: CaseId) -> Result<()> {
        const SQLITE: &str = "SELECT 1 FROM cases WHERE id = $1";
        const POSTGRES: &str = "SELECT 1 FROM cases WHERE id = $1 FOR UPDATE";
        let sql = if matches!(self.tx, Tx::Sqlite(_)) { SQLITE } else { POSTGRES };
        on!(&mut *self.tx, |conn| sqlx::query(sql).bind(id).fetch_one(conn).await.map(|_| ()))?;
        Ok(())
    }
}
