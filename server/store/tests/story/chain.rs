//! The journal, its checkpoints, and the audit trail.

use crate::support::{Db, NOW};
use domain::{CaseId, PostCode};
use store::StoreError;
use store::chain::{self, GENESIS, Hash, Head, StockHead};
use store::checkpoints::{Checkpoint, Heads, hash_of};
use store::journal::NewEvent;

pub fn event(n: u8) -> NewEvent {
    NewEvent { at: NOW.plus_seconds(n.into()), actor: "ada".into(), kind: "note".into(), body: vec![n; 40] }
}

/// A case with a journal of five events.
pub async fn five(db: &Db) -> CaseId {
    let id = db.case().await.id;
    let events: Vec<NewEvent> = (1..=5).map(event).collect();
    let mut tx = db.store.begin().await.unwrap();
    tx.journal().append(id, 0, &events).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Covers everything that is new with a checkpoint.
pub async fn checkpoint(db: &Db) -> Checkpoint {
    let mut tx = db.store.begin().await.unwrap();
    let last = tx.checkpoints().lock_latest().await.unwrap();
    let heads = tx.checkpoints().new_heads(1000).await.unwrap();
    let mut row = Checkpoint {
        number: last.as_ref().map_or(0, |last| last.number) + 1,
        at: NOW,
        leaves: i64::try_from(heads.cases.len() + heads.stock.len()).unwrap(),
        root: vec![8; 32],
        prev_hash: hash_of(last.as_ref()).unwrap().to_vec(),
        note: "vidimus/journal\n1\n".into(),
        signature: vec![9; 64],
        hash: Vec::new(),
    };
    row.hash = chain::checkpoint_hash(&row).to_vec();
    tx.checkpoints().add(&row, &heads).await.unwrap();
    tx.commit().await.unwrap();
    row
}

pub async fn a_journal_is_appended_in_order(db: Db) {
    let (id, other) = (five(&db).await, five(&db).await);
    let mut tx = db.store.begin().await.unwrap();
    let rows = tx.journal().of_case(id, 0, 100).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.seq).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!(rows[0].prev_hash, GENESIS);
    assert_eq!(
        (rows[2].at, rows[2].actor.as_str(), rows[2].kind.as_str()),
        (NOW.plus_seconds(3), "ada", "note")
    );
    let head = chain::verify(id, &rows).unwrap();
    assert_eq!(head, tx.journal().recorded_head(id).await.unwrap());
    assert_eq!(tx.journal().hash_at(id, 5).await.unwrap(), Some(head.hash));
    assert_eq!(tx.journal().hash_at(id, 6).await.unwrap(), None);

    assert!(matches!(tx.journal().append(id, 4, &[event(6)]).await, Err(StoreError::Stale)));
    assert!(matches!(tx.journal().append(id, 6, &[event(6)]).await, Err(StoreError::Stale)));
    let nobody = CaseId(db.id());
    assert!(matches!(tx.journal().append(nobody, 0, &[event(1)]).await, Err(StoreError::NotFound)));
    let longer = tx.journal().append(id, 5, &[event(6)]).await.unwrap();
    assert_eq!(longer.seq, 6);
    assert_eq!(tx.journal().of_case(id, 5, 100).await.unwrap()[0].prev_hash, head.hash);
    assert_eq!(tx.journal().of_case(id, 2, 2).await.unwrap().len(), 2);
    assert_eq!(tx.journal().append(id, 6, &[]).await.unwrap(), longer, "nothing to add");

    let mut all = Vec::new();
    let mut after = None;
    loop {
        let page = tx.journal().page(after, 4).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some((last.case_id, last.seq));
        all.extend(page.into_iter().map(|row| (row.case_id, row.seq)));
    }
    let expected: Vec<_> = (1..=6).map(|seq| (id, seq)).chain((1..=5).map(|seq| (other, seq))).collect();
    assert_eq!(all, expected);
    let heads = tx.journal().heads(None, 1).await.unwrap();
    assert_eq!(heads, [longer]);
    assert_eq!(tx.journal().heads(Some(id), 10).await.unwrap()[0].case_id, other);
}

pub async fn the_last_change_is_found_behind_any_number_of_readings(db: Db) {
    let id = five(&db).await;
    let reading = NewEvent { kind: "read".into(), ..event(6) };
    let mut tx = db.store.begin().await.unwrap();
    tx.journal().append(id, 5, &vec![reading; 300]).await.unwrap();
    assert_eq!(tx.journal().last_change(id).await.unwrap().map(|row| row.seq), Some(5));
    let nobody = CaseId(uuid::Uuid::from_u128(404));
    assert_eq!(tx.journal().last_change(nobody).await.unwrap(), None);
}

pub async fn old_readings_are_left_out(db: Db) {
    let id = five(&db).await;
    let reading = |n| NewEvent { kind: "read".into(), ..event(n) };
    let mut tx = db.store.begin().await.unwrap();
    tx.journal().append(id, 5, &[reading(6), event(7), reading(8)]).await.unwrap();
    let all = [1, 2, 3, 4, 5, 6, 7, 8];
    let without = |left: &[i64]| all.iter().copied().filter(|seq| !left.contains(seq)).collect::<Vec<i64>>();
    for (until, expected) in [(-9, without(&[])), (6, without(&[6])), (i64::MAX, without(&[6, 8]))] {
        let rows = tx.journal().what_happened(id, until).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.seq).collect::<Vec<_>>(), expected, "readings up to {until}");
    }
}

pub async fn checkpoints_cover_what_is_new(db: Db) {
    let (first, second) = (five(&db).await, five(&db).await);
    let one = checkpoint(&db).await;
    assert_eq!((one.number, one.leaves), (1, 2));
    let mut tx = db.store.begin().await.unwrap();
    assert!(tx.journal().heads_since_checkpoint(10).await.unwrap().is_empty());
    let (here, there) = (PostCode::from("UTO1"), PostCode::from("XXX"));
    assert_eq!(tx.journal().since_checkpoint(&here, 10).await.unwrap(), 0);
    tx.journal().append(second, 5, &[event(6)]).await.unwrap();
    let reading = NewEvent { kind: "read".into(), ..event(6) };
    tx.journal().append(first, 5, &[reading.clone(), event(7), reading]).await.unwrap();
    assert_eq!(tx.journal().since_checkpoint(&here, 10).await.unwrap(), 2, "a reading changes no figure");
    assert_eq!(tx.journal().since_checkpoint(&here, 1).await.unwrap(), 1);
    assert_eq!(tx.journal().since_checkpoint(&there, 10).await.unwrap(), 0);
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    tx.journal().append(second, 5, &[event(6)]).await.unwrap();
    tx.commit().await.unwrap();
    let two = checkpoint(&db).await;
    assert_eq!((two.number, two.leaves), (2, 1));

    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.checkpoints().latest().await.unwrap().as_ref(), Some(&two));
    assert_eq!(tx.checkpoints().get(1).await.unwrap().as_ref(), Some(&one));
    let rows = tx.checkpoints().page(0, 10).await.unwrap();
    assert_eq!(chain::verify_checkpoints(&rows).unwrap().0, 2);
    assert_eq!(tx.checkpoints().page(1, 10).await.unwrap(), std::slice::from_ref(&two));
    let heads = tx.checkpoints().heads(1, None, 10).await.unwrap();
    assert_eq!(heads.iter().map(|head| head.case_id).collect::<Vec<_>>(), [first, second]);
    assert_eq!(tx.checkpoints().heads(1, Some(first), 10).await.unwrap().len(), 1);
    let of_second: Vec<_> = tx.checkpoints().of_case(second).await.unwrap();
    assert_eq!(
        of_second.iter().map(|(number, head)| (*number, head.seq)).collect::<Vec<_>>(),
        [(1, 5), (2, 6)]
    );
    assert!(tx.checkpoints().contradicted(10).await.unwrap().is_empty());

    let late = Head { case_id: first, seq: 9, hash: [1; 32] };
    let three = Checkpoint { number: 3, ..two.clone() };
    let late = Heads { cases: vec![late], stock: Vec::new() };
    assert!(matches!(tx.checkpoints().add(&three, &late).await, Err(StoreError::Stale)));
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    let again = tx.checkpoints().add(&two, &Heads::default()).await;
    assert!(matches!(&again, Err(StoreError::Duplicate(rule)) if rule == "checkpoints_number"), "{again:?}");
}

/// Adds an entry to the book of a post.
pub async fn entry(db: &Db, post: &str) -> StockHead {
    let mut tx = db.store.begin().await.unwrap();
    let book = tx.stock().lock(&post.into(), NOW).await.unwrap();
    let serial = domain::stock::Span::one("UTO000001".parse().unwrap());
    let (actor, kind, body) = ("ada".into(), "announced".into(), "{}".into());
    let entry = store::stock::NewEntry { at: NOW, actor, kind, body, spans: vec![serial] };
    let row = tx.stock().append(&book, &[entry], &book.book, NOW).await.unwrap();
    tx.commit().await.unwrap();
    StockHead { post: post.into(), seq: row.seq, hash: row.head }
}

pub async fn checkpoints_cover_the_stock(db: Db) {
    let case = five(&db).await;
    // In the order of bytes, whatever order of letters the database prefers.
    let [b, upper, a] = [entry(&db, "b").await, entry(&db, "Z").await, entry(&db, "a").await];
    assert_eq!(checkpoint(&db).await.leaves, 4);
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.checkpoints().stock_heads(1).await.unwrap(), [upper.clone(), a, b]);
    assert_eq!(tx.checkpoints().heads(1, None, 9).await.unwrap()[0].case_id, case);
    assert!(tx.checkpoints().new_heads(9).await.unwrap().is_empty());
    drop(tx);
    let next = entry(&db, "Z").await;
    assert_eq!((next.seq, checkpoint(&db).await.leaves), (2, 1));
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.checkpoints().stock_heads(2).await.unwrap(), std::slice::from_ref(&next));
    assert!(tx.checkpoints().contradicted_stock(9).await.unwrap().is_empty());
    let late = StockHead { seq: 9, ..next.clone() };
    let three = Checkpoint { number: 3, ..tx.checkpoints().latest().await.unwrap().unwrap() };
    let late = Heads { cases: Vec::new(), stock: vec![late] };
    assert!(matches!(tx.checkpoints().add(&three, &late).await, Err(StoreError::Stale)));
    drop(tx);

    // The last entry is cut off, and the one before rewritten.
    db.disarm("stock_journal").await;
    db.raw("DELETE FROM stock_journal WHERE post = 'Z' AND seq = 2").await.unwrap();
    let forged = db.bytes(&[1; 32]);
    db.raw(format!("UPDATE stock_journal SET hash = {forged} WHERE post = 'Z' AND seq = 1")).await.unwrap();
    let mut tx = db.store.read().await.unwrap();
    assert_eq!(tx.checkpoints().contradicted_stock(9).await.unwrap(), [upper, next]);
}

pub async fn the_audit_trail_is_one_chain(db: Db) {
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..20 {
        let store = db.store.clone();
        tasks.spawn(async move {
            let mut tx = store.begin().await.unwrap();
            tx.audit().append(NOW.plus_seconds(n), "ada", "export", "{ \"b\": 1, \"a\": 2 }").await.unwrap();
            tx.commit().await.unwrap();
        });
    }
    tasks.join_all().await;
    let mut tx = db.store.read().await.unwrap();
    let rows = tx.audit().page(0, 100).await.unwrap();
    assert_eq!(rows.len(), 20);
    let head: (i64, Hash) = chain::verify_audit(&rows).unwrap();
    assert_eq!(head, tx.audit().head().await.unwrap());
    assert_eq!(rows[0].body, "{ \"b\": 1, \"a\": 2 }", "kept as it stands");
    assert_eq!(tx.audit().newest(None, 1).await.unwrap()[0].seq, 20);
    assert_eq!(tx.audit().newest(Some(20), 2).await.unwrap()[0].seq, 19);
    assert_eq!(tx.audit().page(19, 10).await.unwrap().len(), 1);
}
