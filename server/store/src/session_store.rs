//! The session store for tower-sessions.
//!
//! - `save` only updates: the published stores insert when the row is missing, so that a request still under way when a
//!   person signs out writes the session back.
//! - `create` only inserts, with a new id when the id is taken.
//! - Whose session it is stands in columns, read from the session's own data under [`USER`] and [`APPLICANT`], so that
//!   ending all sessions of a person is one statement.
//! - A session ends at the latest `longest` after it was created. `Session::cycle_id` creates a new one: to carry an
//!   earlier end over (at a rise of privilege), insert it under [`ABSOLUTE`].
//!
//! An idle limit moves with every request, so every request writes its session, also one that changed nothing in it. So two requests at
//! once, a picture and a form, both write the whole session that they read, and what one of them put there would be gone
//! after the other: a message, or what somebody had typed. `save` therefore writes only what the request changed.

use crate::sessions::SessionRow;
use crate::{Store, StoreError};
use async_trait::async_trait;
use domain::{ApplicantId, Timestamp, UserId};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::Arc;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result, SessionStore};

/// Key in a session's data that holds the id of the member of staff who is signed in.
pub const USER: &str = "user";
/// Key in a session's data that holds the id of the applicant who is signed in.
pub const APPLICANT: &str = "applicant";
/// Key in a session's data that holds the moment when it ends in any case, in microseconds.
pub const ABSOLUTE: &str = "absolute";

/// Key under which a loaded record remembers what was loaded. It is never stored.
const LOADED: &str = "\0loaded";

/// How often `create` looks for an id that is free.
const TRIES: usize = 5;

/// See the module.
#[derive(Clone)]
pub struct DatabaseSessions {
    store: Store,
    now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    longest_seconds: i64,
}

impl std::fmt::Debug for DatabaseSessions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DatabaseSessions").field("store", &self.store).finish_non_exhaustive()
    }
}

impl DatabaseSessions {
    /// Sessions in `store`, by the clock `now`, that end at the latest `longest_seconds` after they were created.
    pub fn new(
        store: Store,
        longest_seconds: i64,
        now: impl Fn() -> Timestamp + Send + Sync + 'static,
    ) -> Self {
        Self { store, now: Arc::new(now), longest_seconds }
    }

    fn row(&self, record: &Record, data: &Data) -> Result<SessionRow> {
        let now = (self.now)();
        let id = |key: &str| data.get(key).and_then(Value::as_str).map(str::to_owned);
        let wrong = |key: &str| Error::Encode(format!("`{key}` of the session is not an id"));
        let latest = now.plus_seconds(self.longest_seconds);
        let absolute = data.get(ABSOLUTE).and_then(Value::as_i64).map(Timestamp);
        let expires = i64::try_from(record.expiry_date.unix_timestamp_nanos() / 1000).unwrap_or(i64::MAX);
        Ok(SessionRow {
            id_hash: hash(&record.id),
            user_id: id(USER).map(|id| id.parse::<UserId>().map_err(|_| wrong(USER))).transpose()?,
            applicant_id: id(APPLICANT)
                .map(|id| id.parse::<ApplicantId>().map_err(|_| wrong(APPLICANT)))
                .transpose()?,
            data: serde_json::to_vec(data).map_err(|error| Error::Encode(error.to_string()))?,
            created_at: now,
            seen_at: now,
            expires_at: Timestamp(expires),
            absolute_at: absolute.map_or(latest, |absolute| absolute.min(latest)),
        })
    }
}

/// What a session holds.
type Data = HashMap<String, Value>;

fn parse(data: &[u8]) -> Result<Data> {
    serde_json::from_slice(data).map_err(|error| Error::Decode(error.to_string()))
}

/// All that a record holds, without what it remembers of its loading, which stands beside it.
fn whole(record: &Record) -> (Data, Option<Value>) {
    let mut data = record.data.clone();
    let loaded = data.remove(LOADED);
    (data, loaded)
}

/// What is stored now with the changes of a request. What it took away goes only if nobody has put something else in its
/// place. A record that was not loaded is whole.
fn merged(record: &Record, mut stored: Data) -> Data {
    let (data, loaded) = whole(record);
    let Some(Value::Object(loaded)) = loaded else { return data };
    for (key, value) in &loaded {
        if !data.contains_key(key) && stored.get(key) == Some(value) {
            stored.remove(key);
        }
    }
    stored.extend(data.into_iter().filter(|(key, value)| loaded.get(key) != Some(value)));
    stored
}

/// The key of a session's row: a copied database opens no session.
pub fn hash(id: &Id) -> Vec<u8> {
    Sha256::digest(id.0.to_be_bytes()).to_vec()
}

fn backend(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait]
impl SessionStore for DatabaseSessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // Also when it was loaded: a session that gets another id takes everything with it, not only what changed.
        let (data, _) = whole(record);
        for _ in 0..TRIES {
            let row = self.row(record, &data)?;
            let mut tx = self.store.begin().await.map_err(backend)?;
            match tx.sessions().create(&row).await {
                Ok(()) => return tx.commit().await.map_err(backend),
                Err(StoreError::Duplicate(_)) => record.id = Id::default(),
                Err(error) => return Err(backend(error)),
            }
        }
        Err(Error::Backend("no free session id".to_owned()))
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let id_hash = hash(&record.id);
        let mut tx = self.store.begin().await.map_err(backend)?;
        // It locks the row: whoever saves next sees what is written here.
        if !tx.sessions().touch(&id_hash, (self.now)()).await.map_err(backend)? {
            tracing::debug!("a session that has ended was not saved");
            return Ok(());
        }
        let stored = tx.sessions().data(&id_hash).await.map_err(backend)?;
        let row = self.row(record, &merged(record, parse(&stored)?))?;
        tx.sessions().save(&row).await.map_err(backend)?;
        tx.commit().await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let mut tx = self.store.read().await.map_err(backend)?;
        let Some(row) = tx.sessions().load(&hash(id), (self.now)()).await.map_err(backend)? else {
            return Ok(None);
        };
        let mut data = parse(&row.data)?;
        data.insert(LOADED.to_owned(), data.clone().into_iter().collect());
        let expiry_date =
            time::OffsetDateTime::from_unix_timestamp_nanos(i128::from(row.expires_at.0) * 1000)
                .map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        let mut tx = self.store.begin().await.map_err(backend)?;
        tx.sessions().delete(&hash(id)).await.map_err(backend)?;
        tx.commit().await.map_err(backend)
    }
}
