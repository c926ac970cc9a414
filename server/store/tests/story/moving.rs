//! A database with data of an older schema is brought to the newest: nothing is lost on the way.

use crate::support::{Db, NOW, case, user};
use domain::{ApplicantId, CaseId, UserId};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection, migrate::Migrator};
use store::acts::ActRow;
use store::applicants::ApplicantRow;
use store::cases::CaseRow;
use store::journal::NewEvent;
use store::{Engine, Store, Tx};

/// An empty database beside, migrated up to a number.
async fn old(db: &Db, newest: &str) -> Store {
    let engine = if db.store.engine() == Engine::Sqlite { "sqlite" } else { "postgres" };
    let folder = tempfile::tempdir().unwrap();
    let all = format!("{}/../../migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
    for file in std::fs::read_dir(all).unwrap() {
        let file = file.unwrap();
        if file.file_name().to_str().unwrap() < newest {
            std::fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
        }
    }
    let migrator = Migrator::new(folder.path()).await.unwrap();
    let url = match db.store.engine() {
        Engine::Sqlite => {
            let url = format!("{}.old", db.url);
            let pool = sqlx::SqlitePool::connect(&format!("{url}?mode=rwc")).await.unwrap();
            migrator.run(&pool).await.unwrap();
            pool.close().await;
            url
        }
        Engine::Postgres => {
            db.raw("DROP SCHEMA public CASCADE; CREATE SCHEMA public").await.unwrap();
            let pool = sqlx::PgPool::connect(&db.url).await.unwrap();
            migrator.run(&pool).await.unwrap();
            pool.close().await;
            db.url.clone()
        }
    };
    Store::connect(&url).await.unwrap()
}

async fn raw(store: &Store, sql: String) {
    // Safe because only this test calls it, with texts that it wrote.
    let sql = AssertSqlSafe(sql);
    let url = store.url().expose();
    match store.engine() {
        Engine::Sqlite => {
            SqliteConnection::connect(url).await.unwrap().execute(sqlx::raw_sql(sql)).await.unwrap();
        }
        Engine::Postgres => {
            PgConnection::connect(url).await.unwrap().execute(sqlx::raw_sql(sql)).await.unwrap();
        }
    }
}

/// A case without words: their rows have another form today.
async fn a_case(tx: &mut Tx) -> CaseRow {
    let applicant = ApplicantRow {
        id: ApplicantId(uuid::Uuid::from_u128(5)),
        email: "a@example.org".into(),
        language: "en".into(),
        created_at: NOW,
    };
    let applicant = tx.applicants().find_or_add(&applicant).await.unwrap().id;
    let row = CaseRow { search: String::new(), ..case(CaseId(uuid::Uuid::from_u128(6)), applicant) };
    tx.cases().add(&row).await.unwrap();
    row
}

pub async fn the_account_of_stickers_becomes_the_ledger(db: Db) {
    let store = old(&db, "0007").await;
    let mut tx = store.begin().await.unwrap();
    let [custodian, operator, controller, delivery] = [1, 2, 3, 4].map(|n| UserId(uuid::Uuid::from_u128(n)));
    for (id, login) in [(custodian, "carl"), (operator, "otto"), (controller, "kira"), (delivery, "dirk")] {
        tx.users().add(&user(id, login)).await.unwrap();
    }
    let bound = a_case(&mut tx).await.id;
    tx.commit().await.unwrap();

    let (case_id, person) = (db.literal(bound.0), |id: UserId| db.literal(id.0));
    let mut sql = String::new();
    for (serial, state, case, last) in [
        ("UTO000001", "vault", "NULL".to_owned(), "NULL".to_owned()),
        ("UTO000002", "issued", "NULL".to_owned(), person(operator)),
        ("UTO000003", "handed_over", case_id.clone(), person(delivery)),
        ("UTO000004", "spoiled", case_id.clone(), person(operator)),
    ] {
        sql += &format!(
            "INSERT INTO stickers (serial, post, state, case_id, operator, updated_at) \
             VALUES ('{serial}', 'UTO1', '{state}', {case}, {last}, {});",
            NOW.0
        );
    }
    let events = [
        ("UTO000002", 1, custodian, "registered"),
        ("UTO000002", 2, custodian, "issued"),
        ("UTO000003", 1, custodian, "registered"),
        ("UTO000003", 2, custodian, "issued"),
        ("UTO000003", 3, operator, "loaded"),
        ("UTO000003", 4, controller, "controlled"),
        ("UTO000003", 5, delivery, "affixed"),
        ("UTO000004", 1, operator, "issued"),
        ("UTO000004", 2, operator, "loaded"),
    ];
    for (serial, seq, actor, kind) in events {
        sql += &format!(
            "INSERT INTO sticker_events (serial, seq, at, actor, kind) \
             VALUES ('{serial}', {seq}, {}, 'staff:{actor}', '{kind}');",
            NOW.0
        );
    }
    raw(&store, sql).await;

    store.migrate().await.unwrap();
    let mut tx = store.read().await.unwrap();
    let mut parts = Vec::new();
    for serial in ["UTO000001", "UTO000002", "UTO000003", "UTO000004"] {
        let row = tx.stickers().get(serial).await.unwrap().unwrap().shared;
        parts.push((row.state, row.case_id, row.custodian, row.operator, row.controller, row.issued_on));
    }
    let day = Some(jiff::civil::date(2026, 11, 24).into());
    assert_eq!(
        parts,
        [
            ("vault".to_owned(), None, None, None, None, None),
            ("issued".to_owned(), None, Some(custodian), Some(operator), None, day),
            ("handed_over".to_owned(), Some(bound), Some(custodian), Some(operator), Some(controller), None),
            // One person cannot have issued it to himself: who issued it is not known.
            ("spoiled".to_owned(), Some(bound), None, Some(operator), None, None),
        ]
    );
    let history = tx.stock().history("UTO000003".parse().unwrap()).await.unwrap();
    let kinds: Vec<&str> = history.iter().map(|row| row.kind.as_str()).collect();
    assert_eq!(kinds, ["registered", "issued", "loaded", "controlled", "affixed"]);
    assert_eq!(tx.stickers().without_book().await.unwrap(), [("UTO1".into(),)]);
    drop(tx);
    store.close().await;
}

pub async fn cases_are_found_by_words_as_before(db: Db) {
    let store = old(&db, "0033").await;
    let mut tx = store.begin().await.unwrap();
    let row = a_case(&mut tx).await;
    tx.commit().await.unwrap();
    let words = ["8k2m", "anna", "eriksson", "o"];
    let case_id = db.literal(row.id.0);
    let mut sql = format!("UPDATE cases SET search = '{}';", words.join(" "));
    for word in words {
        sql += &format!("INSERT INTO case_words (post, word, case_id) VALUES ('UTO1', '{word}', {case_id});");
    }
    raw(&store, sql).await;

    store.migrate().await.unwrap();
    let mut tx = store.begin().await.unwrap();
    let there = crate::words::at(row.post.clone());
    for (words, count) in [("an er", 1), ("eriks o", 1), ("8k eri", 1), ("er mo", 0)] {
        assert_eq!(tx.words().find(&there, words, 10).await.unwrap().rows.len(), count, "{words}");
    }
    let renamed = CaseRow { search: "anna svensson".into(), ..row };
    tx.cases().save(&renamed).await.unwrap();
    assert_eq!(tx.words().find(&there, "an sven", 10).await.unwrap().rows.len(), 1);
    assert!(tx.words().find(&there, "eriks", 10).await.unwrap().rows.is_empty());
}

pub async fn what_was_said_of_older_hits_is_counted(db: Db) {
    let store = old(&db, "0035").await;
    let mut tx = store.begin().await.unwrap();
    let row = a_case(&mut tx).await;
    let kinds = ["submitted", "lists_searched", "hit_judged", "read", "hit_reviewed", "mrz_name_overridden"];
    let events = kinds.map(|kind| NewEvent {
        at: NOW,
        actor: "staff:sven".into(),
        kind: kind.into(),
        body: vec![1; 40],
    });
    tx.journal().append(row.id, 0, &events).await.unwrap();
    let submitted = ActRow {
        case_id: row.id,
        seq: 1,
        post: row.post.clone(),
        at: NOW,
        kind: "submitted".into(),
        actor: "staff:sven".into(),
        visa_type: row.visa_type.clone(),
    };
    tx.acts().add(&submitted).await.unwrap();
    tx.commit().await.unwrap();

    store.migrate().await.unwrap();
    let mut tx = store.begin().await.unwrap();
    let counted = tx.acts().of_case(row.id).await.unwrap();
    let of = |seq: i64, kind: &str| ActRow { seq, kind: kind.into(), ..submitted.clone() };
    let expected =
        [of(1, "submitted"), of(3, "hit_judged"), of(5, "hit_reviewed"), of(6, "mrz_name_overridden")];
    assert_eq!(counted, expected);
    drop(tx);
    store.close().await;
}
