//! What reports count: entries of journals in clear, by post and moment. A copy, which the audit compares with the journal.

use crate::tx::{execute, fetch_all};
use crate::words::end_of;
use crate::{Result, Tx};
use domain::{ApplicantId, CaseId, PostCode, Timestamp};

macro_rules! columns {
    () => {
        "case_id, seq, post, at, kind, actor, visa_type"
    };
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ActRow {
    /// The case.
    pub case_id: CaseId,
    /// Its number in the journal of the case.
    pub seq: i64,
    /// The post of the case.
    pub post: PostCode,
    /// When.
    pub at: Timestamp,
    /// What kind of entry.
    pub kind: String,
    /// Who, as the caller writes actors.
    pub actor: String,
    /// Visa type, by the policy's code.
    pub visa_type: String,
}

/// A post and a time: from one moment on, up to before another.
#[derive(Clone, Copy, Debug)]
pub struct Window<'a> {
    /// The post.
    pub post: &'a PostCode,
    /// The first moment of it.
    pub from: Timestamp,
    /// The first moment after it.
    pub until: Timestamp,
}

/// How many entries of a kind have one value of what was asked for.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Tally {
    /// Who, or which visa type.
    pub of: String,
    /// The kind of entry.
    pub kind: String,
    /// How many.
    pub count: i64,
    /// The first of them.
    pub first: Timestamp,
    /// The last of them.
    pub last: Timestamp,
}

/// A span of time in which somebody wrote entries of a kind.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Busy {
    /// Who.
    pub actor: String,
    /// The kind of entry.
    pub kind: String,
    /// Number of the span since 1970.
    pub span: i64,
}

/// Decisions about people of one nationality.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Pool {
    /// Who wrote them.
    pub actor: String,
    /// The nationality; empty once the case was erased.
    pub nationality: String,
    /// How many.
    pub count: i64,
}

/// Entries of one person about one applicant.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Repeated {
    /// Who.
    pub actor: String,
    /// About whom.
    pub applicant_id: ApplicantId,
    /// How many.
    pub count: i64,
    /// How many of all persons.
    pub whole: i64,
}

/// Two entries about one passport, one after the other.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Followed {
    /// The case of the first.
    pub before: CaseId,
    /// Who wrote the first.
    pub before_by: String,
    /// The case of the second.
    pub after: CaseId,
    /// Who wrote the second.
    pub after_by: String,
    /// When the second was written.
    pub at: Timestamp,
}

/// See the module.
#[derive(Debug)]
pub struct Acts<'t> {
    pub(crate) tx: &'t mut Tx,
}

macro_rules! tally {
    ($column:literal, $which:literal) => {
        concat!(
            "SELECT ",
            $column,
            " AS of, kind, COUNT(*) AS count, MIN(at) AS first, MAX(at) AS last FROM acts \
             WHERE post = $1 AND at >= $2 AND at < $3 AND ",
            $which,
            " GROUP BY ",
            $column,
            ", kind ORDER BY ",
            $column,
            ", kind"
        )
    };
}

impl Acts<'_> {
    /// Adds an entry.
    ///
    /// # Errors
    /// [`crate::StoreError::Duplicate`] `acts_case_id_seq`, [`crate::StoreError::Reference`].
    pub async fn add(&mut self, row: &ActRow) -> Result<()> {
        const SQL: &str = concat!("INSERT INTO acts (", columns!(), ") VALUES ($1, $2, $3, $4, $5, $6, $7)");
        let ActRow { case_id, seq, post, at, kind, actor, visa_type } = row;
        execute!(self.tx, SQL, *case_id, *seq, post, *at, kind, actor, visa_type)?;
        Ok(())
    }

    /// The entries of a case, in their order.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn of_case(&mut self, case_id: CaseId) -> Result<Vec<ActRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM acts WHERE case_id = $1 ORDER BY seq");
        fetch_all!(self.tx, SQL, case_id)
    }

    /// How many entries of each kind there are.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn by_kind(&mut self, window: Window<'_>) -> Result<Vec<(String, i64)>> {
        const SQL: &str = "SELECT kind, COUNT(*) FROM acts WHERE post = $1 AND at >= $2 AND at < $3 \
                           GROUP BY kind ORDER BY kind";
        fetch_all!(self.tx, SQL, window.post, window.from, window.until)
    }

    /// How many entries of each kind each person wrote whose name, as the caller writes it, begins with `people`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn by_actor(&mut self, window: Window<'_>, people: &str) -> Result<Vec<Tally>> {
        const SQL: &str = tally!("actor", "actor >= $4 AND actor < $5");
        fetch_all!(self.tx, SQL, window.post, window.from, window.until, people, end_of(people))
    }

    /// How many entries of two kinds each person wrote.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn two_by_actor(&mut self, window: Window<'_>, kinds: [&str; 2]) -> Result<Vec<Tally>> {
        const SQL: &str = tally!("actor", "kind IN ($4, $5)");
        fetch_all!(self.tx, SQL, window.post, window.from, window.until, kinds[0], kinds[1])
    }

    /// How many entries of two kinds there are for each visa type.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn two_by_visa_type(&mut self, window: Window<'_>, kinds: [&str; 2]) -> Result<Vec<Tally>> {
        const SQL: &str = tally!("visa_type", "kind IN ($4, $5)");
        fetch_all!(self.tx, SQL, window.post, window.from, window.until, kinds[0], kinds[1])
    }

    /// In which spans of `length` microseconds each person wrote entries of each kind, by person, kind and span; of those people whose
    /// name, as the caller writes it, begins with `people`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn busy(&mut self, post: &PostCode, length: i64, people: &str) -> Result<Vec<Busy>> {
        const SQL: &str = "SELECT actor, kind, at / $2 AS span FROM acts \
                           WHERE post = $1 AND actor >= $3 AND actor < $4 \
                           GROUP BY actor, kind, at / $2 ORDER BY actor, kind, span";
        fetch_all!(self.tx, SQL, post, length, people, end_of(people))
    }

    /// How many entries of two kinds each person wrote about people of each nationality.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn pools(&mut self, window: Window<'_>, kinds: [&str; 2]) -> Result<Vec<Pool>> {
        const SQL: &str = "SELECT a.actor, c.nationality, COUNT(*) AS count FROM acts a \
                           JOIN cases c ON c.id = a.case_id \
                           WHERE a.post = $1 AND a.at >= $2 AND a.at < $3 AND a.kind IN ($4, $5) \
                           GROUP BY a.actor, c.nationality ORDER BY a.actor, count DESC, c.nationality";
        let Window { post, from, until } = window;
        fetch_all!(self.tx, SQL, post, from, until, kinds[0], kinds[1])
    }

    /// Who wrote at least so many entries of two kinds about cases of one account.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn repeated(
        &mut self,
        window: Window<'_>,
        kinds: [&str; 2],
        least: i64,
    ) -> Result<Vec<Repeated>> {
        const SQL: &str = "SELECT actor, applicant_id, count, whole FROM (\
                           SELECT a.actor, c.applicant_id, COUNT(*) AS count, \
                           CAST(SUM(COUNT(*)) OVER (PARTITION BY c.applicant_id) AS bigint) AS whole FROM acts a \
                           JOIN cases c ON c.id = a.case_id \
                           WHERE a.post = $1 AND a.at >= $2 AND a.at < $3 AND a.kind IN ($4, $5) \
                           GROUP BY a.actor, c.applicant_id) AS counted WHERE count >= $6 \
                           ORDER BY count DESC, actor, applicant_id";
        let Window { post, from, until } = window;
        fetch_all!(self.tx, SQL, post, from, until, kinds[0], kinds[1], least)
    }

    /// Entries of one kind about a passport that were followed, in another case of the same post, by one of another kind, the
    /// last first, at most `limit`. Passports whose numbers were erased are not found.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn followed(
        &mut self,
        window: Window<'_>,
        kinds: [&str; 2],
        limit: i64,
    ) -> Result<Vec<Followed>> {
        // The first entries are found before anything is joined to them: they are few, and the second ones are those of all years.
        const SQL: &str = "WITH b AS MATERIALIZED (\
                           SELECT b.case_id, b.actor, b.at, c.passport_number FROM acts b JOIN cases c ON c.id = b.case_id \
                           WHERE b.post = $1 AND b.at >= $2 AND b.at < $3 AND b.kind = $4 AND c.passport_number <> '') \
                           SELECT b.case_id AS before, b.actor AS before_by, a.case_id AS after, a.actor AS after_by, a.at \
                           FROM b JOIN cases c ON c.passport_number = b.passport_number AND c.id <> b.case_id \
                           JOIN acts a ON a.case_id = c.id AND a.kind = $5 AND a.post = $1 AND a.at > b.at \
                           ORDER BY a.at DESC, b.case_id, a.case_id LIMIT $6";
        let Window { post, from, until } = window;
        fetch_all!(self.tx, SQL, post, from, until, kinds[0], kinds[1], limit)
    }
}
