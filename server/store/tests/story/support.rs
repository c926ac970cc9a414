//! Databases to test on, and people and cases to fill them with.

use domain::{ApplicantId, CaseId, PostCode, Timestamp, UserId};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::applicants::ApplicantRow;
use store::cases::CaseRow;
use store::users::UserRow;
use store::{Engine, Store};
use uuid::Uuid;

/// A morning in November 2026.
pub const NOW: Timestamp = Timestamp(1_795_507_200_000_000);

/// A migrated database of its own.
#[derive(Clone)]
pub struct Db {
    pub store: Store,
    pub url: String,
    ids: Arc<AtomicU64>,
}

impl Db {
    async fn open(url: String) -> Self {
        let store = Store::connect(&url).await.expect("connect");
        store.migrate().await.expect("migrate");
        Self { store, url, ids: Arc::default() }
    }

    /// An id that was not given before, growing.
    pub fn id(&self) -> Uuid {
        Uuid::from_u128(
            0x0193_0000_0000_7000_8000_0000_0000_0000_u128
                + u128::from(self.ids.fetch_add(1, Ordering::Relaxed)),
        )
    }

    /// Runs raw SQL past the store, as somebody with the file or the owner's password can.
    pub async fn raw(&self, sql: impl Into<String>) -> sqlx::Result<()> {
        // Safe because only tests call it, with texts that they wrote.
        let sql = AssertSqlSafe(sql.into());
        match self.store.engine() {
            Engine::Sqlite => {
                SqliteConnection::connect(&self.url).await?.execute(sqlx::raw_sql(sql)).await.map(|_| ())
            }
            Engine::Postgres => {
                PgConnection::connect(&self.url).await?.execute(sqlx::raw_sql(sql)).await.map(|_| ())
            }
        }
    }

    /// Takes away the triggers that guard a table, as an attacker would first.
    pub async fn disarm(&self, table: &str) {
        let sql = match self.store.engine() {
            Engine::Sqlite => format!("DROP TRIGGER {table}_no_update; DROP TRIGGER {table}_no_delete"),
            Engine::Postgres => format!("ALTER TABLE {table} DISABLE TRIGGER ALL"),
        };
        self.raw(sql).await.expect("disarm");
    }

    /// An id as a literal of the engine.
    pub fn literal(&self, id: Uuid) -> String {
        match self.store.engine() {
            Engine::Sqlite => format!("x'{}'", id.simple()),
            Engine::Postgres => format!("'{id}'"),
        }
    }

    /// Bytes as a literal of the engine.
    pub fn bytes(&self, bytes: &[u8]) -> String {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        match self.store.engine() {
            Engine::Sqlite => format!("x'{hex}'"),
            Engine::Postgres => format!("'\\x{hex}'"),
        }
    }

    /// A member of staff who is in the database.
    pub async fn user(&self, login: &str) -> UserId {
        let user = user(UserId(self.id()), login);
        let mut tx = self.store.begin().await.expect("begin");
        tx.users().add(&user).await.expect("add user");
        tx.commit().await.expect("commit");
        user.id
    }

    /// An applicant who is in the database.
    pub async fn applicant(&self) -> ApplicantId {
        let id = ApplicantId(self.id());
        let new =
            ApplicantRow { id, email: format!("{id}@example.org"), language: "en".into(), created_at: NOW };
        let mut tx = self.store.begin().await.expect("begin");
        let row = tx.applicants().find_or_add(&new).await.expect("add applicant");
        tx.commit().await.expect("commit");
        row.id
    }

    /// A case that is in the database, with an empty journal.
    pub async fn case(&self) -> CaseRow {
        let row = case(CaseId(self.id()), self.applicant().await);
        let mut tx = self.store.begin().await.expect("begin");
        tx.cases().add(&row).await.expect("add case");
        tx.commit().await.expect("commit");
        row
    }
}

/// A member of staff.
pub fn user(id: UserId, login: &str) -> UserRow {
    UserRow {
        id,
        login: login.into(),
        name: "Ada Clerk".into(),
        password_hash: "$argon2id$".into(),
        totp_secret: None,
        totp_last_step: None,
        recovery_hashes: vec!["a".into(), "b".into()],
        roles: vec!["officer".into()],
        post: Some(PostCode::from("UTO1")),
        disabled_at: None,
        must_change_password: true,
        created_at: NOW,
        version: 1,
    }
}

/// A case.
pub fn case(id: CaseId, applicant_id: ApplicantId) -> CaseRow {
    CaseRow {
        id,
        reference: format!("R-{:X}", id.0.as_u128() & 0xffff_ffff),
        post: PostCode::from("UTO1"),
        applicant_id,
        state: "examination".into(),
        visa_type: "C".into(),
        policy_version: "2026-11".into(),
        language: "en".into(),
        version: 1,
        journal_seq: 0,
        wrapped_key: Some(vec![1; 60]),
        snapshot: Some(vec![2; 100]),
        family_name: "Eriksson".into(),
        given_names: "Anna Maria".into(),
        search: "eriksson anna maria".into(),
        birth_date: "1969-08-06".into(),
        nationality: "UTO".into(),
        passport_number: "L898902C".into(),
        visa_number: None,
        mrz_key: None,
        assigned_to: None,
        due_on: None,
        submitted_at: NOW,
        lodged_at: None,
        decided_at: None,
        updated_at: NOW,
        valid_from: None,
        valid_until: None,
        erased_at: None,
        print_post: None,
    }
}

/// Runs a scene on a new SQLite file.
pub async fn on_sqlite<F: Future<Output = ()> + Send + 'static>(scene: fn(Db) -> F) {
    testing::on_sqlite(|url| play(url, scene)).await;
}

/// Runs a scene on a new database of PostgreSQL.
pub async fn on_postgres<F: Future<Output = ()> + Send + 'static>(scene: fn(Db) -> F) {
    testing::on_postgres(move |url| play(url, scene)).await;
}

async fn play<F: Future<Output = ()>>(url: String, scene: fn(Db) -> F) {
    let db = Db::open(url).await;
    scene(db.clone()).await;
    db.store.close().await;
}
