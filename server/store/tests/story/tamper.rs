//! Somebody with the owner's rights on the database changes what must not change. Every way is found.

use crate::chain::{checkpoint, entry, event, five};
use crate::support::{Db, NOW};
use domain::CaseId;
use store::Engine;
use store::chain::{self, ChainFault, FaultKind, Head};

/// What `journal verify` does for one case.
async fn check(db: &Db, id: CaseId) -> Result<Head, ChainFault> {
    let mut tx = db.store.read().await.unwrap();
    let rows = tx.journal().of_case(id, 0, 1000).await.unwrap();
    let head = chain::verify(id, &rows)?;
    chain::compare(&head, &tx.journal().recorded_head(id).await.unwrap())?;
    Ok(head)
}

fn fault(seq: i64, kind: FaultKind) -> Result<Head, ChainFault> {
    Err(ChainFault { seq, kind })
}

pub async fn append_only_tables_refuse_changes(db: Db) {
    let id = five(&db).await;
    entry(&db, "UTO1").await;
    checkpoint(&db).await;
    crate::visits::booked(&db).await;
    crate::money::filled(&db).await;
    crate::acts::filled(&db).await;
    let mut tx = db.store.begin().await.unwrap();
    tx.audit().append(NOW, "ada", "export", "{}").await.unwrap();
    tx.commit().await.unwrap();
    for (table, column) in [
        ("journal", "kind = 'x'"),
        ("checkpoints", "note = 'x'"),
        ("checkpoint_heads", "seq = 9"),
        ("checkpoint_stock_heads", "seq = 9"),
        ("audit", "kind = 'x'"),
        ("stock_journal", "kind = 'x'"),
        ("stock_touches", "seq = 9"),
        ("visit_history", "state = 'x'"),
        ("receipts", "minor = 1"),
        ("cash_closings", "counted = 1"),
        ("payment_news", "news = 'x'"),
        ("acts", "kind = 'x'"),
    ] {
        let mut attempts = vec![format!("UPDATE {table} SET {column}"), format!("DELETE FROM {table}")];
        if db.store.engine() == Engine::Postgres {
            attempts.push(format!("TRUNCATE {table} CASCADE"));
        }
        for sql in attempts {
            let error = db.raw(sql.clone()).await.expect_err(&sql).to_string();
            assert!(error.contains("append-only"), "{sql}: {error}");
        }
    }
    check(&db, id).await.unwrap();
}

pub async fn a_changed_event_is_found(db: Db) {
    let changes = [
        "body = (SELECT body FROM journal WHERE case_id = {id} AND seq = 2)",
        "actor = 'bob'",
        "kind = 'decided'",
        "at = at + 1",
        "hash = (SELECT hash FROM journal WHERE case_id = {id} AND seq = 2)",
    ];
    for (n, change) in changes.iter().enumerate() {
        let id = five(&db).await;
        check(&db, id).await.unwrap();
        if n == 0 {
            db.disarm("journal").await;
        }
        let change = change.replace("{id}", &db.literal(id.0));
        db.raw(format!("UPDATE journal SET {change} WHERE case_id = {} AND seq = 3", db.literal(id.0)))
            .await
            .unwrap();
        assert_eq!(check(&db, id).await, fault(3, FaultKind::Changed), "{change}");
    }
    // With the hash made to fit again, the next event gives it away.
    let id = five(&db).await;
    let rows = db.store.read().await.unwrap().journal().of_case(id, 0, 9).await.unwrap();
    let hash = chain::event_hash(&rows[2].prev_hash, id, 3, rows[2].at, "bob", "note", &rows[2].body);
    let (id_sql, hash) = (db.literal(id.0), db.bytes(&hash));
    db.raw(format!("UPDATE journal SET actor = 'bob', hash = {hash} WHERE case_id = {id_sql} AND seq = 3"))
        .await
        .unwrap();
    assert_eq!(check(&db, id).await, fault(4, FaultKind::Link));
}

pub async fn a_deleted_event_is_found(db: Db) {
    let id = five(&db).await;
    db.disarm("journal").await;
    db.raw(format!("DELETE FROM journal WHERE case_id = {} AND seq = 3", db.literal(id.0))).await.unwrap();
    assert_eq!(check(&db, id).await, fault(3, FaultKind::Missing));
    // Closing the gap does not help.
    for seq in [4, 5] {
        let sql =
            format!("UPDATE journal SET seq = seq - 1 WHERE case_id = {} AND seq = {seq}", db.literal(id.0));
        db.raw(sql).await.unwrap();
    }
    assert_eq!(check(&db, id).await, fault(3, FaultKind::Changed));

    let whole = five(&db).await;
    db.raw(format!("DELETE FROM journal WHERE case_id = {}", db.literal(whole.0))).await.unwrap();
    assert_eq!(check(&db, whole).await, fault(1, FaultKind::Truncated));
}

pub async fn reordered_events_are_found(db: Db) {
    let id = five(&db).await;
    db.disarm("journal").await;
    let sql = |from: i64, to: i64| {
        format!("UPDATE journal SET seq = {to} WHERE case_id = {} AND seq = {from}", db.literal(id.0))
    };
    for (from, to) in [(2, 99), (3, 2), (99, 3)] {
        db.raw(sql(from, to)).await.unwrap();
    }
    assert_eq!(check(&db, id).await, fault(2, FaultKind::Changed));

    // An event taken from another case, and rows handed over in the wrong order.
    let other = five(&db).await;
    let rows = db.store.read().await.unwrap().journal().of_case(other, 0, 9).await.unwrap();
    let mut swapped = rows.clone();
    swapped.swap(1, 2);
    assert_eq!(chain::verify(other, &swapped), fault(2, FaultKind::Missing));
    let twice: Vec<_> = rows.iter().take(2).chain(rows.iter().skip(1)).cloned().collect();
    assert_eq!(chain::verify(other, &twice), fault(2, FaultKind::Order));
    assert_eq!(chain::verify(id, &rows), fault(1, FaultKind::Foreign));
}

pub async fn a_truncated_journal_is_found(db: Db) {
    let id = five(&db).await;
    checkpoint(&db).await;
    db.disarm("journal").await;
    db.raw(format!("DELETE FROM journal WHERE case_id = {} AND seq > 3", db.literal(id.0))).await.unwrap();
    assert_eq!(check(&db, id).await, fault(4, FaultKind::Truncated));

    // Who moves the recorded head back as well is found by the checkpoint.
    let mut tx = db.store.begin().await.unwrap();
    let hash = tx.journal().hash_at(id, 3).await.unwrap().unwrap();
    drop(tx);
    let (id_sql, hash) = (db.literal(id.0), db.bytes(&hash));
    db.raw(format!("UPDATE cases SET journal_seq = 3, journal_head = {hash} WHERE id = {id_sql}"))
        .await
        .unwrap();
    check(&db, id).await.expect("the chain by itself is good");
    let mut tx = db.store.read().await.unwrap();
    let contradicted = tx.checkpoints().contradicted(10).await.unwrap();
    assert_eq!(
        contradicted.iter().map(|(number, head)| (*number, head.case_id, head.seq)).collect::<Vec<_>>(),
        [(1, id, 5)]
    );
}

pub async fn a_rewritten_journal_is_found_by_its_checkpoint(db: Db) {
    let id = five(&db).await;
    let honest = checkpoint(&db).await;
    db.disarm("journal").await;
    // The whole chain is forged anew, with good hashes from the first event to the head.
    let id_sql = db.literal(id.0);
    db.raw(format!("DELETE FROM journal WHERE case_id = {id_sql}")).await.unwrap();
    let genesis = db.bytes(&chain::GENESIS);
    db.raw(format!("UPDATE cases SET journal_seq = 0, journal_head = {genesis} WHERE id = {id_sql}"))
        .await
        .unwrap();
    let mut tx = db.store.begin().await.unwrap();
    let forged: Vec<_> = [1, 2, 7, 4, 5].into_iter().map(event).collect();
    tx.journal().append(id, 0, &forged).await.unwrap();
    tx.commit().await.unwrap();
    check(&db, id).await.expect("the chain by itself is good");
    let mut tx = db.store.read().await.unwrap();
    assert_eq!(tx.checkpoints().contradicted(10).await.unwrap().len(), 1);
    drop(tx);

    // Who also changes the checkpoint breaks its hash.
    db.disarm("checkpoints").await;
    let root = db.bytes(&[1; 32]);
    db.raw(format!("UPDATE checkpoints SET root = {root}")).await.unwrap();
    let rows = db.store.read().await.unwrap().checkpoints().page(0, 10).await.unwrap();
    let expected = ChainFault { seq: honest.number, kind: FaultKind::Changed };
    assert_eq!(chain::verify_checkpoints(&rows), Err(expected));
}

pub async fn a_changed_audit_trail_is_found(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    for n in 0..5 {
        tx.audit().append(NOW.plus_seconds(n), "ada", "sign-in", "{}").await.unwrap();
    }
    tx.commit().await.unwrap();
    db.disarm("audit").await;
    db.raw("UPDATE audit SET actor = 'bob' WHERE seq = 4").await.unwrap();
    let rows = db.store.read().await.unwrap().audit().page(0, 10).await.unwrap();
    assert_eq!(chain::verify_audit(&rows), Err(ChainFault { seq: 4, kind: FaultKind::Changed }));
    db.raw("DELETE FROM audit WHERE seq = 2").await.unwrap();
    let rows = db.store.read().await.unwrap().audit().page(0, 10).await.unwrap();
    assert_eq!(chain::verify_audit(&rows), Err(ChainFault { seq: 2, kind: FaultKind::Missing }));
}
