//! The lists in force, in the memory of this node: some 130 bytes an entry. They are read again when another node, or the command line,
//! has put another version in force; searches that need them meanwhile wait a moment, and are told so when it takes longer.

use super::part;
use crate::{Error, Result, Services};
use domain::WatchListId;
use domain::case::SearchedList;
use domain::screening::Index;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use store::Tx;
use store::watch_lists::WatchListRow;
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tokio::task::{spawn, spawn_blocking};

/// How long a command waits for lists that are being read.
const PATIENCE: Duration = Duration::from_secs(3);

/// One list.
pub(crate) struct List {
    pub(super) id: WatchListId,
    pub(super) searched: SearchedList,
    pub(super) index: Index,
}

/// The lists that a search uses, by name.
#[derive(Clone, Default)]
pub struct Lists(pub(super) Vec<Arc<List>>);

impl Lists {
    /// There is nothing to search.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Their versions.
    pub fn searched(&self) -> Vec<SearchedList> {
        self.0.iter().map(|list| list.searched.clone()).collect()
    }

    fn is(&self, rows: &[WatchListRow]) -> bool {
        self.0.iter().map(|list| list.id).eq(rows.iter().map(|row| row.id))
    }
}

/// What this node holds.
#[derive(Default)]
pub struct Held {
    lists: RwLock<Lists>,
    /// Only one reads lists at a time.
    reading: Mutex<()>,
}

impl std::fmt::Debug for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.lists().0.iter().map(|list| &list.searched)).finish()
    }
}

impl Held {
    fn lists(&self) -> Lists {
        self.lists.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The lists that are in force at the moment of the transaction; `None` while this node does not hold them yet.
pub(crate) async fn ready(services: &Services, tx: &mut Tx) -> Result<Option<Lists>> {
    let held = services.lists.lists();
    Ok(held.is(&tx.watch_lists().in_force().await?).then_some(held))
}

/// The lists in force, read if they have to be.
///
/// # Errors
/// [`Error::Problems`] `problem-lists-loading` when that takes longer than a person waits; it goes on meanwhile.
pub async fn current(services: &Services) -> Result<Lists> {
    let mut tx = services.store.read().await?;
    let ready = ready(services, &mut tx).await?;
    drop(tx);
    if let Some(lists) = ready {
        return Ok(lists);
    }
    let reader = services.clone();
    let reading = spawn(async move { refresh(&reader).await });
    match tokio::time::timeout(PATIENCE, reading).await {
        Ok(read) => read.map_err(Error::internal)?,
        Err(_) => Err(Error::problem("", "problem-lists-loading")),
    }
}

/// Reads the lists that are in force and not held, and lets go of the others.
///
/// # Errors
/// When the database does not answer, or a part does not open.
pub async fn refresh(services: &Services) -> Result<Lists> {
    let _alone = services.lists.reading.lock().await;
    let rows = services.store.read().await?.watch_lists().in_force().await?;
    let held = services.lists.lists();
    if held.is(&rows) {
        return Ok(held);
    }
    let mut lists = Vec::with_capacity(rows.len());
    for row in rows {
        let list = match held.0.iter().find(|list| list.id == row.id) {
            Some(list) => Arc::clone(list),
            None => Arc::new(read(services, &row).await?),
        };
        lists.push(list);
    }
    let lists = Lists(lists);
    *services.lists.lists.write().unwrap_or_else(PoisonError::into_inner) = lists.clone();
    Ok(lists)
}

/// Reads one list on a thread of its own.
async fn read(services: &Services, row: &WatchListRow) -> Result<List> {
    let parts = services.store.read().await?.watch_lists().parts(row.id).await?;
    let (reader, id) = (services.clone(), row.id);
    let runtime = Handle::current();
    let built = spawn_blocking(move || {
        let mut failed = None;
        let entries = (0..parts).flat_map(|number| {
            let read = runtime.block_on(async {
                let mut tx = reader.store.read().await?;
                part(&reader, &mut tx, id, number).await
            });
            read.unwrap_or_else(|error| {
                failed.get_or_insert(error);
                Vec::new()
            })
        });
        let index = Index::build(entries.map(|entry| entry.known));
        failed.map_or(Ok(index), Err)
    });
    let index = built.await.map_err(Error::internal)??;
    tracing::info!(
        list = row.list,
        version = row.version,
        entries = index.len(),
        "a watch list is in memory"
    );
    Ok(List {
        id: row.id,
        searched: SearchedList {
            list: row.list.clone(),
            version: u32::try_from(row.version).map_err(Error::internal)?,
            sha256: row.sha256.clone(),
            entries: index.len(),
        },
        index,
    })
}
