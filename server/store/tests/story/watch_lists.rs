//! A list is read in parts and put in force at once.

use crate::support::{Db, NOW};
use domain::WatchListId;
use store::StoreError;
use store::watch_lists::{FORMER, IN_FORCE, READ, READING, WatchListRow};
use uuid::Uuid;

fn version(number: u128, list: &str, file: char) -> WatchListRow {
    WatchListRow {
        id: WatchListId(Uuid::from_u128(number)),
        list: list.to_owned(),
        version: 0,
        sha256: file.to_string().repeat(64),
        state: READING.to_owned(),
        entries: 0,
        faults: 0,
        told: "[]".to_owned(),
        imported_by: "staff:susi".to_owned(),
        imported_at: NOW,
        forced_by: None,
        forced_at: None,
        emptied_at: None,
    }
}

pub async fn a_list_is_in_force_in_one_version(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    let first = tx.watch_lists().begin(&version(1, "national", 'a')).await.unwrap();
    let other = tx.watch_lists().begin(&version(2, "world", 'a')).await.unwrap();
    let second = tx.watch_lists().begin(&version(3, "national", 'b')).await.unwrap();
    assert_eq!([first.version, other.version, second.version], [1, 1, 2], "each list counts its own");
    let early = tx.watch_lists().force(first.id, "staff:susi", NOW).await;
    assert!(matches!(early, Err(StoreError::Stale)), "half a list is never in force: {early:?}");
    for id in [first.id, second.id, other.id] {
        tx.watch_lists().finish(id, 2, 1, "[]").await.unwrap();
    }
    let again = tx.watch_lists().finish(first.id, 3, 0, "[]").await;
    assert!(matches!(again, Err(StoreError::Stale)), "{again:?}");
    assert!(tx.watch_lists().in_force().await.unwrap().is_empty());
    tx.watch_lists().force(first.id, "staff:susi", NOW).await.unwrap();
    tx.watch_lists().force(other.id, "staff:susi", NOW).await.unwrap();
    tx.watch_lists().force(second.id, "staff:sven", NOW.plus_days(1)).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = db.store.read().await.unwrap();
    let held: Vec<_> = tx.watch_lists().in_force().await.unwrap();
    assert_eq!(
        held.iter().map(|row| (row.id, row.version)).collect::<Vec<_>>(),
        [(second.id, 2), (other.id, 1)]
    );
    assert_eq!(held[0].forced_by.as_deref(), Some("staff:sven"));
    let all = tx.watch_lists().all().await.unwrap();
    let states: Vec<_> = all.iter().map(|row| (row.list.as_str(), row.version, row.state.as_str())).collect();
    assert_eq!(states, [("national", 2, IN_FORCE), ("national", 1, FORMER), ("world", 1, IN_FORCE)]);
    drop(tx);
    // Back to the former one.
    let mut tx = db.store.begin().await.unwrap();
    tx.watch_lists().force(first.id, "staff:susi", NOW.plus_days(2)).await.unwrap();
    let twice = tx.watch_lists().force(first.id, "staff:susi", NOW).await;
    assert!(matches!(twice, Err(StoreError::Stale)), "{twice:?}");
    assert_eq!(tx.watch_lists().get(second.id).await.unwrap().unwrap().state, FORMER);
}

pub async fn an_import_that_stopped_is_repeated_without_harm(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    let row = tx.watch_lists().begin(&version(1, "national", 'a')).await.unwrap();
    tx.watch_lists().put_part(row.id, 0, 2, b"first").await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.watch_lists().of_file("world", &row.sha256).await.unwrap(), None);
    let found = tx.watch_lists().of_file("national", &row.sha256).await.unwrap().unwrap();
    assert_eq!((found.id, found.state.as_str()), (row.id, READING));
    tx.watch_lists().put_part(row.id, 0, 2, b"again").await.unwrap();
    tx.watch_lists().put_part(row.id, 1, 1, b"second").await.unwrap();
    assert_eq!(tx.watch_lists().parts(row.id).await.unwrap(), 2);
    assert_eq!(tx.watch_lists().part(row.id, 0).await.unwrap(), Some((2, b"first".to_vec())));
    assert_eq!(tx.watch_lists().part(row.id, 2).await.unwrap(), None);
    tx.watch_lists().finish(row.id, 3, 0, "[]").await.unwrap();
    assert_eq!(tx.watch_lists().get(row.id).await.unwrap().unwrap().state, READ);
}

pub async fn an_old_version_is_emptied_piece_by_piece_and_never_in_force_again(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    let mut ids = Vec::new();
    for number in 1..=5 {
        let row = version(number, "national", char::from_digit(u32::try_from(number).unwrap(), 10).unwrap());
        let id = tx.watch_lists().begin(&row).await.unwrap().id;
        for part in 0..3 {
            tx.watch_lists().put_part(id, part, 2, b"sealed").await.unwrap();
        }
        // The third is only half read.
        if number != 3 {
            tx.watch_lists().finish(id, 6, 0, "[]").await.unwrap();
        }
        ids.push(id);
    }
    let other = tx.watch_lists().begin(&version(9, "world", 'z')).await.unwrap().id;
    tx.watch_lists().finish(other, 1, 0, "[]").await.unwrap();
    // Somebody has gone back to the first.
    tx.watch_lists().force(ids[0], "staff:susi", NOW).await.unwrap();
    let outdated = async |tx: &mut store::Tx, keep| {
        let rows = tx.watch_lists().outdated(keep).await.unwrap();
        rows.iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(outdated(&mut tx, 1).await, [ids[1], ids[3]]);
    assert_eq!(outdated(&mut tx, 2).await, [ids[1]]);
    assert!(outdated(&mut tx, 4).await.is_empty());

    let too_early = tx.watch_lists().delete_parts(ids[1], 10).await.unwrap();
    assert_eq!(too_early, 0, "nothing goes that does not say so");
    let refused = tx.watch_lists().empty(ids[0], NOW).await;
    assert!(matches!(refused, Err(StoreError::Stale)), "it is in force: {refused:?}");
    let refused = tx.watch_lists().empty(ids[2], NOW).await;
    assert!(matches!(refused, Err(StoreError::Stale)), "it is being read: {refused:?}");
    tx.watch_lists().empty(ids[1], NOW).await.unwrap();
    assert!(matches!(tx.watch_lists().empty(ids[1], NOW).await, Err(StoreError::Stale)));
    assert_eq!(tx.watch_lists().leftover().await.unwrap(), [ids[1]]);
    let gone =
        [tx.watch_lists().delete_parts(ids[1], 2).await, tx.watch_lists().delete_parts(ids[1], 2).await];
    assert_eq!(gone.map(Result::unwrap), [2, 1]);
    assert_eq!(tx.watch_lists().delete_parts(ids[1], 2).await.unwrap(), 0);
    assert!(tx.watch_lists().leftover().await.unwrap().is_empty());
    for (id, parts) in [(ids[0], 3), (ids[1], 0), (ids[2], 3), (ids[3], 3)] {
        assert_eq!(tx.watch_lists().parts(id).await.unwrap(), parts);
    }
    let back = tx.watch_lists().force(ids[1], "staff:susi", NOW).await;
    assert!(matches!(back, Err(StoreError::Stale)), "{back:?}");
    let row = tx.watch_lists().get(ids[1]).await.unwrap().unwrap();
    assert_eq!((row.entries, row.emptied_at), (6, Some(NOW)));
    assert_eq!(tx.watch_lists().of_file("national", &row.sha256).await.unwrap(), None, "it may be read anew");
    tx.commit().await.unwrap();
}
