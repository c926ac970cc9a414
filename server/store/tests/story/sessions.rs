//! Sessions, through the door that tower-sessions uses.

use crate::support::{Db, NOW};
use domain::Timestamp;
use serde_json::json;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::DatabaseSessions;
use store::session_store::{ABSOLUTE, APPLICANT, USER, hash};
use tower_sessions::session::{Id, Record};
use tower_sessions::{Session, SessionStore};

const LONGEST: i64 = 36_000;

fn sessions(db: &Db) -> (DatabaseSessions, Arc<AtomicI64>) {
    let clock = Arc::new(AtomicI64::new(NOW.0));
    let hand = clock.clone();
    (DatabaseSessions::new(db.store.clone(), LONGEST, move || Timestamp(hand.load(Ordering::Relaxed))), clock)
}

fn record(id: i128, idle_seconds: i64) -> Record {
    let expires = NOW.plus_seconds(idle_seconds).0;
    let expiry_date = time::OffsetDateTime::from_unix_timestamp_nanos(i128::from(expires) * 1000).unwrap();
    Record { id: Id(id), data: HashMap::from([("basket".to_owned(), json!([1, "two"]))]), expiry_date }
}

/// What the record holds, without what it remembers of its loading.
async fn held(store: &DatabaseSessions, id: &Id) -> Option<Record> {
    let mut record = store.load(id).await.unwrap()?;
    record.data.retain(|key, _| !key.starts_with('\0'));
    Some(record)
}

pub async fn requests_at_once_keep_what_each_of_them_put_there(db: Db) {
    let (store, _) = sessions(&db);
    let mut first = record(1, 1200);
    first.data.insert("flash".into(), json!("old"));
    store.create(&mut first).await.unwrap();
    let load = async || store.load(&first.id).await.unwrap().unwrap();
    // A page that takes the message, a form that leaves another one, and a picture that changes nothing, all at once.
    let (mut page, mut form, picture) = (load().await, load().await, load().await);
    page.data.remove("flash");
    form.data.insert("flash".into(), json!("new"));
    form.data.insert("printer".into(), json!("P1"));
    store.save(&form).await.unwrap();
    store.save(&page).await.unwrap();
    store.save(&picture).await.unwrap();
    let kept = held(&store, &first.id).await.unwrap();
    assert_eq!(kept.data.get("flash"), Some(&json!("new")), "the message that nobody has seen");
    assert_eq!(kept.data.get("printer"), Some(&json!("P1")));
    assert_eq!(kept.data.get("basket"), first.data.get("basket"));
    // The next page takes it.
    let mut next = load().await;
    next.data.remove("flash");
    store.save(&next).await.unwrap();
    assert_eq!(held(&store, &first.id).await.unwrap().data.get("flash"), None);
    let mut tx = db.store.read().await.unwrap();
    let row = tx.sessions().load(&hash(&first.id), NOW).await.unwrap().unwrap();
    assert!(!String::from_utf8(row.data).unwrap().contains("loaded"), "what was loaded is not stored");
}

pub async fn a_session_that_gets_another_id_takes_everything_with_it(db: Db) {
    let (store, _) = sessions(&db);
    let mut first = record(1, 1200);
    first.data.insert("typed".into(), json!("a text that waits for the sign-in"));
    store.create(&mut first).await.unwrap();
    // What tower-sessions does at a rise of privilege, in the request that signs somebody in.
    let request = Session::new(Some(first.id), Arc::new(store.clone()), None);
    request.insert("name", "Somebody").await.unwrap();
    request.cycle_id().await.unwrap();
    request.save().await.unwrap();
    let id = request.id().unwrap();
    assert_ne!(id, first.id);
    assert_eq!(held(&store, &first.id).await, None);
    let kept = held(&store, &id).await.unwrap();
    assert_eq!(kept.data.get("typed"), first.data.get("typed"));
    assert_eq!(kept.data.get("basket"), first.data.get("basket"));
    assert_eq!(kept.data.get("name"), Some(&json!("Somebody")));
    // The same request may write again, and only what it changed since.
    request.remove::<String>("typed").await.unwrap();
    request.save().await.unwrap();
    let kept = held(&store, &id).await.unwrap();
    assert_eq!(kept.data.get("typed"), None);
    assert_eq!(kept.data.get("name"), Some(&json!("Somebody")));
}

pub async fn a_session_is_kept_by_the_hash_of_its_id(db: Db) {
    let (store, _) = sessions(&db);
    let mut first = record(1, 1200);
    store.create(&mut first).await.unwrap();
    assert_eq!(held(&store, &first.id).await.as_ref(), Some(&first));

    let mut taken = record(1, 1200);
    store.create(&mut taken).await.unwrap();
    assert_ne!(taken.id, first.id, "a taken id is not shared");
    assert_eq!(held(&store, &taken.id).await.as_ref(), Some(&taken));

    let mut tx = db.store.read().await.unwrap();
    assert!(tx.sessions().load(&hash(&first.id), NOW).await.unwrap().is_some());
    assert_ne!(hash(&first.id), first.id.0.to_be_bytes());
}

pub async fn a_session_that_ended_is_not_written_back(db: Db) {
    let (store, _) = sessions(&db);
    let mut record = record(1, 1200);
    store.create(&mut record).await.unwrap();
    record.data.insert("more".into(), json!(true));
    store.save(&record).await.unwrap();
    assert_eq!(held(&store, &record.id).await.as_ref(), Some(&record));
    // A request that began before the sign-out ends after it.
    store.delete(&record.id).await.unwrap();
    store.save(&record).await.unwrap();
    assert_eq!(store.load(&record.id).await.unwrap(), None);
}

pub async fn all_sessions_of_a_person_end_together(db: Db) {
    let (store, _) = sessions(&db);
    let (user, applicant) = (db.user("ada").await, db.applicant().await);
    let mut ids = Vec::new();
    for n in 1..=3 {
        let mut record = record(n, 1200);
        store.create(&mut record).await.unwrap();
        let (key, id) = if n < 3 { (USER, user.to_string()) } else { (APPLICANT, applicant.to_string()) };
        record.data.insert(key.into(), json!(id));
        store.save(&record).await.unwrap();
        ids.push(record.id);
    }
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.sessions().of_user(user).await.unwrap().len(), 2);
    assert_eq!(tx.sessions().end_user(user).await.unwrap(), 2);
    tx.commit().await.unwrap();
    assert_eq!(store.load(&ids[0]).await.unwrap(), None);
    assert!(store.load(&ids[2]).await.unwrap().is_some());

    let mut wrong = record(9, 1200);
    wrong.data.insert(USER.into(), json!("not an id"));
    assert!(store.create(&mut wrong).await.is_err());
}

pub async fn a_session_ends_when_idle_and_in_any_case(db: Db) {
    let (store, clock) = sessions(&db);
    let at = |seconds| clock.store(NOW.plus_seconds(seconds).0, Ordering::Relaxed);
    let mut idle = record(1, 1200);
    store.create(&mut idle).await.unwrap();
    at(1199);
    assert!(store.load(&idle.id).await.unwrap().is_some());
    at(1200);
    assert!(store.load(&idle.id).await.unwrap().is_none());

    at(0);
    let mut busy = record(2, 1200);
    store.create(&mut busy).await.unwrap();
    at(1000);
    let kept_alive = Record { id: busy.id, ..record(2, LONGEST * 2) };
    store.save(&kept_alive).await.unwrap();
    at(LONGEST - 1);
    assert!(store.load(&busy.id).await.unwrap().is_some());
    at(LONGEST);
    assert!(store.load(&busy.id).await.unwrap().is_none(), "a save does not move the end");

    at(0);
    let mut raised = record(3, 1200);
    raised.data.insert(ABSOLUTE.into(), json!(NOW.plus_seconds(600).0));
    store.create(&mut raised).await.unwrap();
    at(600);
    assert!(store.load(&raised.id).await.unwrap().is_none(), "an end that was carried over");

    at(LONGEST);
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.sessions().delete_expired(NOW.plus_seconds(LONGEST)).await.unwrap(), 3);
}
