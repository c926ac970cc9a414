//! Second reviews, and the proposals and decisions that they are about.

use crate::support::{Db, NOW};
use domain::UserId;
use store::StoreError;
use store::journal::NewEvent;
use store::reviews::ReviewRow;

pub async fn a_review_is_asked_for_done_and_dropped(db: Db) {
    let (case, other) = (db.case().await, db.case().await);
    let proposer = UserId(db.id());
    let row = |case: &store::cases::CaseRow| ReviewRow {
        case_id: case.id,
        asked_at: NOW,
        post: case.post.clone(),
        by_lot: false,
        proposer,
        decider: None,
        done_at: None,
        agrees: None,
    };
    let mut tx = db.store.begin().await.unwrap();
    tx.reviews().add(&row(&case)).await.unwrap();
    tx.reviews().add(&row(&other)).await.unwrap();
    let proposed = |days: i64| NewEvent {
        at: NOW.plus_days(days),
        actor: "staff:a".to_owned(),
        kind: "refusal_proposed".to_owned(),
        body: vec![1],
    };
    tx.journal().append(case.id, 0, &[proposed(0)]).await.unwrap();
    assert_eq!(tx.reviews().open_at(&case.post, 10).await.unwrap().len(), 2);
    assert!(tx.reviews().open_at(&"ELSE".into(), 10).await.unwrap().is_empty());
    let later = NOW.plus_days(1);
    tx.reviews().done(case.id, later, false).await.unwrap();
    let decider = UserId(db.id());
    tx.reviews().decided(case.id, decider).await.unwrap();
    tx.reviews().drop_open(other.id).await.unwrap();
    tx.reviews().drop_open(case.id).await.unwrap();
    assert!(tx.reviews().open_at(&case.post, 10).await.unwrap().is_empty());
    tx.reviews().add(&row(&other)).await.unwrap();
    let done = tx.reviews().done_since(&case.post, later).await.unwrap();
    let expected =
        ReviewRow { decider: Some(decider), done_at: Some(later), agrees: Some(false), ..row(&case) };
    assert_eq!(done, [expected]);
    assert!(tx.reviews().done_since(&case.post, later.plus_days(1)).await.unwrap().is_empty());
    // Another proposal, decided by somebody else.
    tx.reviews().done(other.id, later, false).await.unwrap();
    tx.journal().append(other.id, 0, &[proposed(0), proposed(2)]).await.unwrap();
    tx.reviews().decided(other.id, decider).await.unwrap();
    let done = tx.reviews().done_since(&other.post, later).await.unwrap();
    assert!(done.iter().all(|row| row.case_id != other.id || row.decider.is_none()), "{done:?}");
    tx.commit().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    let twice = tx.reviews().add(&row(&case)).await;
    assert!(matches!(twice, Err(StoreError::Duplicate(rule)) if rule == "reviews_case_id_asked_at"));
}

pub async fn proposals_and_decisions_are_found_by_person_and_day(db: Db) {
    let (one, two) = (db.case().await.id, db.case().await.id);
    let event = |days: i64, actor: &str, kind: &str| NewEvent {
        at: NOW.plus_days(days),
        actor: actor.to_owned(),
        kind: kind.to_owned(),
        body: vec![1],
    };
    let mut tx = db.store.begin().await.unwrap();
    let first = [
        event(0, "staff:a", "issue_proposed"),
        event(1, "staff:b", "issue_decided"),
        event(2, "staff:a", "noted"),
        event(3, "staff:a", "refusal_proposed"),
        event(4, "staff:b", "refusal_decided"),
    ];
    tx.journal().append(one, 0, &first).await.unwrap();
    let second = [event(2, "staff:a", "refusal_proposed"), event(4, "staff:c", "refusal_decided")];
    tx.journal().append(two, 0, &second).await.unwrap();
    let mut of = async |limit| {
        let rows = tx.journal().proposals_of("staff:a", limit).await.unwrap();
        rows.into_iter().map(|row| (row.case_id, row.seq)).collect::<Vec<_>>()
    };
    assert_eq!(of(10).await, [(one, 4), (two, 1), (one, 1)], "the newest first");
    assert_eq!(of(1).await, [(one, 4)]);
    let mut tx2 = tx;
    let mut decided = async |from: i64, before: i64| {
        tx2.journal().decided(NOW.plus_days(from), NOW.plus_days(before)).await.unwrap()
    };
    assert_eq!(decided(1, 2).await, [one]);
    let mut both = vec![one, two];
    both.sort();
    assert_eq!(decided(4, 5).await, both);
    assert!(decided(2, 4).await.is_empty());
}
