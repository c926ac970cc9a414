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

/// Cases of one account in which one person wrote the last entry of some kinds.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Repeated {
    /// Who.
    pub actor: String,
    /// About whom.
    pub applicant_id: ApplicantId,
    /// How many cases.
    pub count: i64,
    /// How many of all persons.
    pub whole: i64,
}

/// How many cases have an entry of a kind as their last one of two kinds, by who wrote it and visa type.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Last {
    /// Who.
    pub actor: String,
    /// Visa type, by the policy's code.
    pub visa_type: String,
    /// The kind of entry.
    pub kind: String,
    /// How many cases.
    pub count: i64,
}

/// A case by its number.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Named {
    /// The case.
    pub case_id: CaseId,
    /// The number that people use.
    pub reference: String,
}

/// Last entries of two cases of one person, one after the other.
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
    /// Both cases have one passport; otherwise one nationality, birth and name.
    pub same_passport: bool,
}

/// See the module.
#[derive(Debug)]
pub struct Acts<'t> {
    pub(crate) tx: &'t mut Tx,
}

/// Of the entries `a` those of two kinds that are the last ones of their cases, whatever the window is: a case that came back and was
/// decided again was decided once.
macro_rules! last {
    () => {
        "a.post = $1 AND a.at >= $2 AND a.at < $3 AND a.kind IN ($4, $5) AND NOT EXISTS \
         (SELECT 1 FROM acts x WHERE x.case_id = a.case_id AND x.kind IN ($4, $5) AND x.seq > a.seq)"
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
        const SQL: &str = "SELECT actor AS of, kind, COUNT(*) AS count, MIN(at) AS first, MAX(at) AS last FROM acts \
                           WHERE post = $1 AND at >= $2 AND at < $3 AND actor >= $4 AND actor < $5 \
                           GROUP BY actor, kind ORDER BY actor, kind";
        fetch_all!(self.tx, SQL, window.post, window.from, window.until, people, end_of(people))
    }

    /// How many cases have an entry of each of two kinds as their last one of these kinds, by who wrote it and visa type.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn last(&mut self, window: Window<'_>, kinds: [&str; 2]) -> Result<Vec<Last>> {
        const SQL: &str = concat!(
            "SELECT a.actor, a.visa_type, a.kind, COUNT(*) AS count FROM acts a WHERE ",
            last!(),
            " GROUP BY a.actor, a.visa_type, a.kind ORDER BY a.actor, a.visa_type, a.kind"
        );
        let Window { post, from, until } = window;
        fetch_all!(self.tx, SQL, post, from, until, kinds[0], kinds[1])
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

    /// How many cases of people of each nationality have an entry of somebody as their last one of two kinds.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn pools(&mut self, window: Window<'_>, kinds: [&str; 2]) -> Result<Vec<Pool>> {
        const SQL: &str = concat!(
            "SELECT a.actor, c.nationality, COUNT(*) AS count FROM acts a JOIN cases c ON c.id = a.case_id WHERE ",
            last!(),
            " GROUP BY a.actor, c.nationality ORDER BY a.actor, count DESC, c.nationality"
        );
        let Window { post, from, until } = window;
        fetch_all!(self.tx, SQL, post, from, until, kinds[0], kinds[1])
    }

    /// Who wrote the last entry of two kinds in at least so many cases of one account.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn repeated(
        &mut self,
        window: Window<'_>,
        kinds: [&str; 2],
        least: i64,
    ) -> Result<Vec<Repeated>> {
        const SQL: &str = concat!(
            "SELECT actor, applicant_id, count, whole FROM (\
             SELECT a.actor, c.applicant_id, COUNT(*) AS count, \
             CAST(SUM(COUNT(*)) OVER (PARTITION BY c.applicant_id) AS bigint) AS whole FROM acts a \
             JOIN cases c ON c.id = a.case_id WHERE ",
            last!(),
            " GROUP BY a.actor, c.applicant_id) AS counted WHERE count >= $6 \
             ORDER BY count DESC, actor, applicant_id"
        );
        let Window { post, from, until } = window;
        fetch_all!(self.tx, SQL, post, from, until, kinds[0], kinds[1], least)
    }

    /// The cases that [`Self::repeated`] counted of one person and one account, the newest entry first, at most `limit`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn repeated_cases(
        &mut self,
        window: Window<'_>,
        kinds: [&str; 2],
        (actor, applicant): (&str, ApplicantId),
        limit: i64,
    ) -> Result<Vec<Named>> {
        const SQL: &str = concat!(
            "SELECT a.case_id, c.reference FROM acts a JOIN cases c ON c.id = a.case_id WHERE ",
            last!(),
            " AND a.actor = $6 AND c.applicant_id = $7 ORDER BY a.at DESC, a.case_id DESC LIMIT $8"
        );
        let Window { post, from, until } = window;
        fetch_all!(self.tx, SQL, post, from, until, kinds[0], kinds[1], actor, applicant, limit)
    }

    /// Cases that end, of two kinds, in an entry of the second, and that followed within so many microseconds another case of the same
    /// person at the same post that ends in one of the first; the newest first, at most `limit`. One person is who has one passport
    /// and nationality, or one nationality and two keys of kin: one birth, and two parts of a name alike. The window is that of the
    /// second entry. Cases that were erased are not found.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn followed(
        &mut self,
        window: Window<'_>,
        kinds: [&str; 2],
        within: i64,
        limit: i64,
    ) -> Result<Vec<Followed>> {
        // Both sides are found before they meet: only the cases of the post and of these times, not those of all years.
        const SQL: &str = concat!(
            "WITH v AS MATERIALIZED (SELECT a.case_id, a.actor, a.at, c.passport_number, c.nationality FROM acts a \
             JOIN cases c ON c.id = a.case_id WHERE ",
            last!(),
            " AND a.kind = $5 AND c.nationality <> ''), \
             r AS MATERIALIZED (SELECT a.case_id, a.actor, a.at, c.passport_number, c.nationality FROM acts a \
             JOIN cases c ON c.id = a.case_id \
             WHERE a.post = $1 AND a.at >= $6 AND a.at < $3 AND a.kind = $4 AND c.nationality <> '' AND NOT EXISTS \
             (SELECT 1 FROM acts x WHERE x.case_id = a.case_id AND x.kind IN ($4, $5) AND x.seq > a.seq)), \
             k AS MATERIALIZED (SELECT k.key, r.case_id FROM r JOIN case_kin k ON k.case_id = r.case_id), \
             p AS MATERIALIZED (SELECT r.case_id AS before, v.case_id AS after, 1 AS passport, 0 AS keys FROM v \
             JOIN r ON r.passport_number = v.passport_number WHERE v.passport_number <> '' \
             UNION ALL SELECT k.case_id, v.case_id, 0, COUNT(*) FROM v JOIN case_kin n ON n.case_id = v.case_id \
             JOIN k ON k.key = n.key GROUP BY k.case_id, v.case_id), \
             m AS (SELECT before, after, MAX(passport) AS passport, MAX(keys) AS keys FROM p GROUP BY before, after) \
             SELECT r.case_id AS before, r.actor AS before_by, v.case_id AS after, v.actor AS after_by, v.at, \
             m.passport = 1 AS same_passport FROM m \
             JOIN r ON r.case_id = m.before JOIN v ON v.case_id = m.after AND v.nationality = r.nationality \
             WHERE r.case_id <> v.case_id AND r.at < v.at AND v.at - r.at <= $7 AND (m.passport = 1 OR m.keys >= 2) \
             ORDER BY v.at DESC, r.case_id, v.case_id LIMIT $8"
        );
        let Window { post, from, until } = window;
        let first = Timestamp(from.0.saturating_sub(within));
        fetch_all!(self.tx, SQL, post, from, until, kinds[0], kinds[1], first, within, limit)
    }

    /// Cases in which an entry of two kinds, within the window, came after one of two others, the newest first, at most `limit`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn turned(
        &mut self,
        window: Window<'_>,
        before: [&str; 2],
        after: [&str; 2],
        limit: i64,
    ) -> Result<Vec<Named>> {
        const SQL: &str = "SELECT c.id AS case_id, c.reference FROM \
                           (SELECT a.case_id, MAX(a.at) AS at FROM acts a \
                           WHERE a.post = $1 AND a.at >= $2 AND a.at < $3 AND a.kind IN ($6, $7) AND EXISTS \
                           (SELECT 1 FROM acts x WHERE x.case_id = a.case_id AND x.kind IN ($4, $5) AND x.seq < a.seq) \
                           GROUP BY a.case_id) AS t JOIN cases c ON c.id = t.case_id ORDER BY t.at DESC, c.id LIMIT $8";
        let Window { post, from, until } = window;
        let ([one, two], [three, four]) = (before, after);
        fetch_all!(self.tx, SQL, post, from, until, one, two, three, four, limit)
    }
}
