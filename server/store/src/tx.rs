//! Transactions, the macros that run one query on either engine, and the list of repositories.

use crate::Result;
use sqlx::{Postgres, Sqlite, Transaction};

/// A transaction. Repositories are borrowed from it, and it does nothing until [`Tx::commit`]; dropped, it is undone.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// Runs the same query against whichever driver the transaction belongs to.
macro_rules! on {
    ($tx:expr, |$conn:ident| $query:expr) => {
        match $tx {
            $crate::Tx::Sqlite(tx) => {
                let $conn = &mut **tx;
                $query
            }
            $crate::Tx::Postgres(tx) => {
                let $conn = &mut **tx;
                $query
            }
        }
    };
}

/// Runs a statement with the given values and gives the number of rows that it changed.
macro_rules! execute {
    ($tx:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::tx::on!(&mut *$tx, |conn| {
            sqlx::query($sql)$(.bind($value))*.execute(conn).await.map(|done| done.rows_affected())
        })
        .map_err($crate::StoreError::from)
    };
}

/// All rows of a query, as row structs or tuples.
macro_rules! fetch_all {
    ($tx:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::tx::on!(&mut *$tx, |conn| sqlx::query_as($sql)$(.bind($value))*.fetch_all(conn).await)
            .map_err($crate::StoreError::from)
    };
}

/// The one row of a query; `StoreError::NotFound` without one.
macro_rules! fetch_one {
    ($tx:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::tx::on!(&mut *$tx, |conn| sqlx::query_as($sql)$(.bind($value))*.fetch_one(conn).await)
            .map_err($crate::StoreError::from)
    };
}

/// The row of a query, if there is one.
macro_rules! fetch_optional {
    ($tx:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::tx::on!(&mut *$tx, |conn| sqlx::query_as($sql)$(.bind($value))*.fetch_optional(conn).await)
            .map_err($crate::StoreError::from)
    };
}
pub(crate) use {execute, fetch_all, fetch_one, fetch_optional, on};

impl Tx {
    /// Makes everything done in this transaction lasting.
    ///
    /// # Errors
    /// [`StoreError::Busy`], [`StoreError::Database`]; nothing was written then.
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Undoes everything now, instead of when the connection is used next.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn rollback(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.rollback().await?,
            Self::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }

    /// Lets only one transaction at a time pass this point, until it ends. `SQLite` has one writer anyway; PostgreSQL
    /// takes an advisory lock of the given number.
    pub(crate) async fn one_at_a_time(&mut self, lock: i64) -> Result<()> {
        if let Self::Postgres(tx) = self {
            sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(lock).execute(&mut **tx).await?;
        }
        Ok(())
    }
}

macro_rules! repositories {
    ($($(#[$doc:meta])* $method:ident: $module:ident::$name:ident;)*) => {
        impl Tx {
            $($(#[$doc])*
            pub fn $method(&mut self) -> crate::$module::$name<'_> {
                crate::$module::$name { tx: self }
            })*
        }
    };
}

repositories! {
    /// Who has a case open.
    presence: presence::Presence;
    /// Where cases that may be by one person meet.
    kin: kin::Kin;
    /// What reports count.
    acts: acts::Acts;
    /// The policies that bind cases.
    policies: policies::Policies;
    /// Staff.
    users: users::Users;
    /// People who apply.
    applicants: applicants::Applicants;
    /// Sign-in links sent by mail.
    links: links::Links;
    /// Links by which consulted authorities answer.
    consultation_links: consultation_links::ConsultationLinks;
    /// Who is signed in.
    sessions: sessions::Sessions;
    /// Counters that slow down guessing.
    throttles: throttles::Throttles;
    /// Applications that are not submitted yet.
    drafts: drafts::Drafts;
    /// People who apply together.
    groups: groups::Groups;
    /// Submitted applications: the projection of their journals.
    cases: cases::Cases;
    /// Lists of cases, and cases found by a number.
    queue: queue::Queue;
    /// Cases found by words.
    words: words::Words;
    /// Second reviews.
    reviews: reviews::Reviews;
    /// Filters of the queue that people keep.
    saved_filters: saved_filters::SavedFilters;
    /// What happened in each case, chained.
    journal: journal::Journal;
    /// Signed roots over the journal.
    checkpoints: checkpoints::Checkpoints;
    /// Which commands have run.
    commands: commands::Commands;
    /// Uploaded papers and portraits; their blobs are elsewhere.
    documents: documents::Documents;
    /// Uploads that have begun; their parts are elsewhere.
    uploads: uploads::Uploads;
    /// Background work.
    jobs: jobs::Jobs;
    /// Blank stickers, a row each.
    stickers: stickers::Stickers;
    /// Books and journals of the stock of blank stickers.
    stock: stock::Stock;
    /// Printers of the posts.
    printers: printers::Printers;
    /// What was sent to printers.
    print_jobs: print_jobs::PrintJobs;
    /// Times in which a post cannot print.
    outages: outages::Outages;
    /// Visas that were filled in by hand.
    hand_filled: hand_filled::HandFilled;
    /// Corrections that are typed and not sent yet.
    amendment_drafts: amendments::AmendmentDrafts;
    /// Appointments at the counter.
    visits: visits::Visits;
    /// Who waits for one.
    visit_waits: visit_waits::VisitWaits;
    /// Cases with hits that nobody has settled.
    open_hits: open_hits::OpenHits;
    /// Cases with a question of an authority that nobody has answered.
    open_questions: open_questions::OpenQuestions;
    /// Watch lists in versions.
    watch_lists: watch_lists::WatchLists;
    /// Receipts, vouchers and the days of the till.
    cash: cash::Cash;
    /// Payments at a provider's.
    payments: payments::Payments;
    /// Look-ups at the border.
    border: border::Border;
    /// Small values of the installation.
    settings: settings::Settings;
    /// What happened outside cases, chained.
    audit: audit::Audit;
}
