//! The two folders of migrations say the same.

use crate::support::{Db, on_postgres, on_sqlite};
use sqlx::{Connection, Executor, PgConnection, Row, SqliteConnection};
use std::collections::{BTreeMap, BTreeSet};
use store::{Engine, Store, StoreError};
use testing::postgres_server;

pub async fn migrating_twice_changes_nothing(db: Db) {
    assert_eq!(db.store.schema_version().await.unwrap(), Store::newest_schema());
    db.store.migrate().await.unwrap();
    assert_eq!(db.store.schema_version().await.unwrap(), Store::newest_schema());
    db.store.ping().await.unwrap();
    // A database that a newer program migrated is left alone.
    let row = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES";
    let (yes, none) = if db.store.engine() == Engine::Sqlite { ("1", "x''") } else { ("TRUE", "''") };
    db.raw(format!("{row} (9999, 'later', {yes}, {none}, 0)")).await.unwrap();
    assert!(matches!(db.store.migrate().await, Err(StoreError::Migrate(_))));
    assert_eq!(db.store.schema_version().await.unwrap(), 9999);
}

#[test]
fn both_folders_hold_the_same_numbers_and_names() {
    let names = |engine: &str| -> BTreeSet<String> {
        let folder = format!("{}/../../migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_dir(folder)
            .expect("folder of migrations")
            .map(|entry| entry.expect("entry").file_name().into_string().expect("name"))
            .collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
    let newest = names("sqlite").iter().filter_map(|name| name.get(..4)?.parse::<i64>().ok()).max();
    assert_eq!(newest, Some(Store::newest_schema()), "the compiled migrations are those of the folders");
}

#[tokio::test]
async fn an_empty_database_has_version_zero() {
    let store = Store::connect("sqlite::memory:").await.unwrap();
    assert_eq!(store.schema_version().await.unwrap(), 0);
    store.migrate().await.unwrap();
    assert_eq!(store.schema_version().await.unwrap(), Store::newest_schema());
}

#[tokio::test]
async fn an_unknown_engine_is_refused() {
    assert!(
        matches!(Store::connect("mysql://root:pw@db/x").await, Err(StoreError::Url(why)) if !why.contains("pw"))
    );
}

/// Table, column -> (type, may be null).
type Columns = BTreeMap<(String, String), (String, bool)>;

async fn sqlite_columns() -> Columns {
    const SQL: &str = "SELECT t.name AS \"table\", c.name AS \"column\", c.type, c.\"notnull\" \
                       FROM sqlite_schema t JOIN pragma_table_xinfo(t.name) c WHERE t.type = 'table'";
    let folder = tempfile::tempdir().expect("temporary folder");
    let url = format!("sqlite:{}", folder.path().join("schema.db").display());
    Store::connect(&url).await.unwrap().migrate().await.unwrap();
    let rows = SqliteConnection::connect(&url).await.unwrap().fetch_all(SQL).await.unwrap();
    rows.iter()
        .map(|row| {
            let nullable = row.get::<i64, _>("notnull") == 0;
            ((row.get("table"), row.get("column")), (row.get("type"), nullable))
        })
        .collect()
}

async fn postgres_columns(url: &str) -> Columns {
    const SQL: &str = "SELECT table_name::text, column_name::text, data_type::text, is_nullable = 'YES' AS nullable \
                       FROM information_schema.columns WHERE table_schema = current_schema()";
    let rows = PgConnection::connect(url).await.unwrap().fetch_all(SQL).await.unwrap();
    rows.iter()
        .map(|row| {
            let data_type: String = row.get("data_type");
            ((row.get("table_name"), row.get("column_name")), (data_type, row.get("nullable")))
        })
        .collect()
}

async fn compare(db: Db) {
    let ours = |columns: Columns| -> Columns {
        columns.into_iter().filter(|((table, _), _)| table != "_sqlx_migrations").collect()
    };
    let (sqlite, postgres) = (ours(sqlite_columns().await), ours(postgres_columns(&db.url).await));
    assert!(sqlite.len() > 150, "{} columns", sqlite.len());
    let names = |columns: &Columns| columns.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&sqlite), names(&postgres));
    for (name, (kind, nullable)) in &sqlite {
        let (other, other_nullable) = &postgres[name];
        assert_eq!(nullable, other_nullable, "{name:?}: NULL");
        let pair = (kind.as_str(), other.as_str());
        let known = [
            ("BLOB", "uuid"),
            ("BLOB", "bytea"),
            ("INTEGER", "bigint"),
            ("INTEGER", "boolean"),
            ("TEXT", "text"),
            ("TEXT", "jsonb"),
        ];
        assert!(known.contains(&pair), "{name:?}: {pair:?} is no pair of types");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_engines_have_the_same_columns() {
    on_postgres(compare).await;
}

/// A unique rule is named after its table and columns, as SQLite reports it and pages rely on.
async fn unique_names(db: Db) {
    const SQL: &str = "SELECT c.relname::text AS name, t.relname::text || '_' || string_agg(a.attname::text, '_' \
                       ORDER BY k.n) AS expected FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid \
                       JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace s ON s.oid = t.relnamespace \
                       CROSS JOIN unnest(i.indkey) WITH ORDINALITY k (attnum, n) \
                       JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum \
                       WHERE i.indisunique AND k.n <= i.indnkeyatts AND s.nspname = current_schema() AND t.relname <> '_sqlx_migrations' \
                       GROUP BY c.relname, t.relname";
    let rows = PgConnection::connect(&db.url).await.unwrap().fetch_all(SQL).await.unwrap();
    assert!(rows.len() > 20);
    for row in rows {
        assert_eq!(row.get::<String, _>("name"), row.get::<String, _>("expected"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn unique_rules_are_named_after_their_columns() {
    on_postgres(unique_names).await;
}

/// A table that SQLite guards by triggers is one that PostgreSQL guards by rights.
async fn append_only_on_both(db: Db) {
    const SQL: &str = "SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%no_update' \
                       ORDER BY tbl_name";
    let rows = SqliteConnection::connect(&db.url).await.unwrap().fetch_all(SQL).await.unwrap();
    let guarded: Vec<String> = rows.iter().map(|row| row.get("tbl_name")).collect();
    let mut listed = store::grants::APPEND_ONLY.to_vec();
    listed.sort_unstable();
    assert_eq!(guarded, listed);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_append_only_is_so_on_both_engines() {
    on_sqlite(append_only_on_both).await;
}

async fn application_role(db: Db) {
    let mut role = PgConnection::connect(&db.url).await.unwrap();
    role.execute("SET ROLE vidimus_app").await.unwrap();
    role.execute("INSERT INTO settings (key, value) VALUES ('a', 'b')").await.unwrap();
    role.execute("UPDATE settings SET value = 'c'").await.unwrap();
    role.execute("SELECT COUNT(*) FROM journal").await.unwrap();
    // A node starts without a right to change the schema when there is nothing to change.
    let node = db.url.replacen("vidimus@", "vidimus_app@", 1);
    store::Store::connect(&node).await.unwrap().migrate().await.unwrap();
    for refused in [
        "UPDATE journal SET kind = 'x'",
        "DELETE FROM journal",
        "TRUNCATE journal",
        "UPDATE checkpoints SET note = 'x'",
        "DELETE FROM checkpoint_heads",
        "UPDATE checkpoint_stock_heads SET seq = 1",
        "DELETE FROM audit",
        "UPDATE sticker_history SET kind = 'x'",
        "UPDATE stock_journal SET kind = 'x'",
        "DELETE FROM stock_touches",
        "DELETE FROM stock_acts",
        "DELETE FROM stock_alerts",
        "UPDATE visit_history SET state = 'x'",
        "DELETE FROM visits",
        "DELETE FROM cases",
        "DELETE FROM stickers",
        "DELETE FROM border_checks",
        "DELETE FROM _sqlx_migrations",
        "ALTER TABLE journal DISABLE TRIGGER ALL",
    ] {
        let error = role.execute(refused).await.expect_err(refused);
        let code = error.as_database_error().and_then(|error| error.code().map(|code| code.into_owned()));
        assert_eq!(code.as_deref(), Some("42501"), "{refused}: insufficient privilege");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_application_role_cannot_change_history() {
    let Some(server) = postgres_server() else { return };
    const MAKE: &str = "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vidimus_app') \
                        THEN CREATE ROLE vidimus_app LOGIN; END IF; END $$";
    PgConnection::connect(&server).await.unwrap().execute(MAKE).await.unwrap();
    on_postgres(application_role).await;
}
