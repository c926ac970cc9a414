//! What the role of the nodes may do on PostgreSQL.
//!
//! Two roles share a database there: the owner of the tables migrates, and [`ROLE`] is what the nodes sign in as. It uses
//! every table, but cannot change what is [`APPEND_ONLY`] nor delete what is [`KEPT`], even with its own SQL. SQLite has
//! triggers for the former. [`give`] runs after each migration, so that a new table is neither forgotten nor too open; the
//! schema test compares [`APPEND_ONLY`] with the triggers of SQLite.

use crate::Result;
use sqlx::{AssertSqlSafe, PgPool};

/// The role of the nodes. Its rights are given when it exists at the time of a migration.
pub const ROLE: &str = "vidimus_app";

/// Tables whose rows are never changed and never deleted.
pub const APPEND_ONLY: &[&str] = &[
    "journal",
    "checkpoints",
    "checkpoint_heads",
    "checkpoint_stock_heads",
    "audit",
    "sticker_history",
    "stock_journal",
    "stock_touches",
    "policies",
    "visit_history",
    "receipts",
    "cash_closings",
    "payment_news",
    "acts",
];

/// Tables whose rows change, but are never deleted.
pub const KEPT: &[&str] = &[
    "cases",
    "stickers",
    "border_checks",
    "stock_books",
    "stock_ranges",
    "stock_acts",
    "stock_alerts",
    "stock_flows",
    "stock_pictures",
    "printers",
    "print_jobs",
    "outages",
    "hand_filled",
    "visits",
    "visit_waits",
    "cash_books",
    "payment_orders",
    "watch_lists",
];

/// Nodes that migrate at once give the rights one after the other: PostgreSQL refuses two grants on one schema.
const LOCK: i64 = 0x7669_6469;

/// Whether who is signed in owns the tables, or there are none yet.
///
/// # Errors
/// [`crate::StoreError::Busy`], [`crate::StoreError::Database`].
pub async fn is_owner(pool: &PgPool) -> Result<bool> {
    const SQL: &str = "SELECT NOT EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema() \
                       AND NOT pg_has_role(tableowner, 'USAGE'))";
    Ok(sqlx::query_scalar(SQL).fetch_one(pool).await?)
}

/// Gives [`ROLE`] its rights, if it exists.
///
/// # Errors
/// [`crate::StoreError::Database`] when who is signed in may not give them.
pub async fn give(pool: &PgPool) -> Result<()> {
    let sql = format!(
        "DO $$ BEGIN PERFORM pg_advisory_xact_lock({LOCK}); IF EXISTS (SELECT FROM pg_roles WHERE rolname = '{ROLE}') THEN \
         EXECUTE format('GRANT USAGE ON SCHEMA %I TO {ROLE}', current_schema()); \
         EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO {ROLE}', current_schema()); \
         REVOKE UPDATE, DELETE ON {} FROM {ROLE}; REVOKE DELETE ON {} FROM {ROLE}; \
         REVOKE INSERT, UPDATE, DELETE ON _sqlx_migrations FROM {ROLE}; END IF; END $$",
        APPEND_ONLY.join(", "),
        KEPT.join(", "),
    );
    // Nothing but the names above stands in it.
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(pool).await?;
    Ok(())
}
