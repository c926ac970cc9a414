//! People who apply together. The answers that they share lie in a draft with the id of the group.

use crate::cases::{CaseRow, columns};
use crate::tx::{execute, fetch_all, fetch_one, fetch_optional};
use crate::{Result, Tx};
use domain::{ApplicantId, CaseId, Timestamp};

/// One group.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct GroupRow {
    /// Id, also of the draft with what is shared.
    pub id: CaseId,
    /// The number that people use.
    pub reference: String,
    /// Who keeps it.
    pub applicant_id: ApplicantId,
    /// When it was begun.
    pub created_at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Groups<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Groups<'_> {
    /// Adds a group without people.
    ///
    /// # Errors
    /// [`crate::StoreError::Duplicate`] `travel_groups_reference`, [`crate::StoreError::Reference`] without the applicant.
    pub async fn add(&mut self, group: &GroupRow) -> Result<()> {
        const SQL: &str =
            "INSERT INTO travel_groups (id, reference, applicant_id, created_at) VALUES ($1, $2, $3, $4)";
        execute!(self.tx, SQL, group.id, &group.reference, group.applicant_id, group.created_at)?;
        Ok(())
    }

    /// One group.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn get(&mut self, id: CaseId) -> Result<Option<GroupRow>> {
        const SQL: &str = "SELECT id, reference, applicant_id, created_at FROM travel_groups WHERE id = $1";
        fetch_optional!(self.tx, SQL, id)
    }

    /// Lets only one transaction at a time change a group, until it ends: `SQLite` has one writer anyway, PostgreSQL locks the
    /// row. Whoever waits reads afterwards.
    ///
    /// # Errors
    /// [`crate::StoreError::Busy`], [`crate::StoreError::Database`].
    pub async fn lock(&mut self, id: CaseId) -> Result<()> {
        const SQL: &str = "SELECT id FROM travel_groups WHERE id = $1 FOR UPDATE";
        if let Tx::Postgres(tx) = &mut *self.tx {
            sqlx::query(SQL).bind(id).execute(&mut **tx).await?;
        }
        Ok(())
    }

    /// The group with this number.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn by_reference(&mut self, reference: &str) -> Result<Option<GroupRow>> {
        const SQL: &str =
            "SELECT id, reference, applicant_id, created_at FROM travel_groups WHERE reference = $1";
        fetch_optional!(self.tx, SQL, reference)
    }

    /// The group that an application is in.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_member(&mut self, case: CaseId) -> Result<Option<GroupRow>> {
        const SQL: &str = "SELECT g.id, g.reference, g.applicant_id, g.created_at FROM travel_groups g \
                           JOIN group_members m ON m.group_id = g.id WHERE m.case_id = $1";
        fetch_optional!(self.tx, SQL, case)
    }

    /// The groups of an applicant, the last begun first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_applicant(&mut self, applicant: ApplicantId) -> Result<Vec<GroupRow>> {
        const SQL: &str = "SELECT id, reference, applicant_id, created_at FROM travel_groups \
                           WHERE applicant_id = $1 ORDER BY created_at DESC, id";
        fetch_all!(self.tx, SQL, applicant)
    }

    /// How many groups an applicant keeps whose shared answers are still there.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn kept_by(&mut self, applicant: ApplicantId) -> Result<i64> {
        const SQL: &str = "SELECT COUNT(*) FROM travel_groups JOIN drafts ON drafts.id = travel_groups.id \
                           WHERE travel_groups.applicant_id = $1";
        let (count,): (i64,) = fetch_one!(self.tx, SQL, applicant)?;
        Ok(count)
    }

    /// Puts an application into a group, behind the others.
    ///
    /// # Errors
    /// [`crate::StoreError::Duplicate`] `group_members_group_id_place` when two came at once: try again;
    /// [`crate::StoreError::Reference`] without the group.
    pub async fn add_member(&mut self, group: CaseId, case: CaseId) -> Result<()> {
        const NEXT: &str = "SELECT COALESCE(MAX(place), 0) + 1 FROM group_members WHERE group_id = $1";
        const SQL: &str = "INSERT INTO group_members (case_id, group_id, place) VALUES ($1, $2, $3)";
        let (place,): (i64,) = fetch_one!(self.tx, NEXT, group)?;
        execute!(self.tx, SQL, case, group, place)?;
        Ok(())
    }

    /// The applications of a group, in the order of their coming.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn members(&mut self, group: CaseId) -> Result<Vec<CaseId>> {
        const SQL: &str = "SELECT case_id FROM group_members WHERE group_id = $1 ORDER BY place";
        let rows: Vec<(CaseId,)> = fetch_all!(self.tx, SQL, group)?;
        Ok(rows.into_iter().map(|(case,)| case).collect())
    }

    /// The applications of a group that were sent, in the order of their coming.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn cases(&mut self, group: CaseId) -> Result<Vec<CaseRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM cases JOIN group_members ON case_id = cases.id WHERE group_id = $1 ORDER BY place"
        );
        fetch_all!(self.tx, SQL, group)
    }

    /// Takes an application out of its group, if it is in one.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn remove_member(&mut self, case: CaseId) -> Result<()> {
        const SQL: &str = "DELETE FROM group_members WHERE case_id = $1";
        execute!(self.tx, SQL, case)?;
        Ok(())
    }

    /// Deletes a group if nobody is in it; gives whether it did.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn delete_empty(&mut self, id: CaseId) -> Result<bool> {
        const SQL: &str = "DELETE FROM travel_groups WHERE id = $1 \
                           AND NOT EXISTS (SELECT 1 FROM group_members WHERE group_id = $1)";
        Ok(execute!(self.tx, SQL, id)? == 1)
    }
}
