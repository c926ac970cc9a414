//! Background work.

use crate::support::{Db, NOW};
use domain::{JobId, Timestamp};
use serde_json::json;
use std::collections::BTreeSet;
use store::StoreError;
use store::jobs::NewJob;

fn job(db: &Db, run_after: Timestamp) -> NewJob {
    NewJob {
        id: JobId(db.id()),
        kind: "mail".into(),
        payload: json!({"case": "x", "letter": "received"}),
        dedupe_key: None,
        run_after,
        traceparent: Some("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".into()),
        created_at: NOW,
    }
}

fn lease(now: Timestamp) -> Timestamp {
    now.plus_seconds(60)
}

pub async fn a_job_is_claimed_done_retried_and_given_up(db: Db) {
    let (good, bad, later) = (job(&db, NOW), job(&db, NOW.plus_seconds(-1)), job(&db, NOW.plus_seconds(100)));
    let mut tx = db.store.begin().await.unwrap();
    for job in [&good, &bad, &later] {
        assert!(tx.jobs().add(job).await.unwrap());
    }
    assert_eq!(tx.jobs().unfinished().await.unwrap(), 3);
    let claimed = tx.jobs().claim("w1", NOW, lease(NOW), 10).await.unwrap();
    assert_eq!(claimed.iter().map(|job| job.id).collect::<Vec<_>>(), [bad.id, good.id]);
    assert_eq!(
        (claimed[1].attempts, &claimed[1].payload, &claimed[1].traceparent),
        (1, &good.payload, &good.traceparent)
    );
    assert!(tx.jobs().claim("w2", NOW, lease(NOW), 10).await.unwrap().is_empty());

    assert!(matches!(tx.jobs().done(good.id, "w2", NOW).await, Err(StoreError::Stale)), "not theirs");
    tx.jobs().done(good.id, "w1", NOW).await.unwrap();
    assert!(matches!(tx.jobs().done(good.id, "w1", NOW).await, Err(StoreError::Stale)), "done before");
    assert_eq!(tx.jobs().get(good.id).await.unwrap().unwrap().done_at, Some(NOW));

    let soon = NOW.plus_seconds(5);
    tx.jobs().retry(bad.id, "w1", soon, "connection refused").await.unwrap();
    assert!(tx.jobs().claim("w1", NOW, lease(NOW), 10).await.unwrap().is_empty());
    let again = tx.jobs().claim("w1", soon, lease(soon), 10).await.unwrap();
    assert_eq!(
        (again[0].id, again[0].attempts, again[0].error.as_deref()),
        (bad.id, 2, Some("connection refused"))
    );
    tx.jobs().fail(bad.id, "w1", soon, "no such mailbox").await.unwrap();
    assert!(tx.jobs().claim("w1", NOW.plus_seconds(99), lease(NOW), 10).await.unwrap().is_empty());
    assert_eq!(tx.jobs().failed(10).await.unwrap()[0].error.as_deref(), Some("no such mailbox"));
    assert_eq!(tx.jobs().unfinished().await.unwrap(), 1);

    tx.jobs().revive(bad.id, soon).await.unwrap();
    assert!(matches!(tx.jobs().revive(bad.id, soon).await, Err(StoreError::NotFound)));
    assert_eq!(tx.jobs().claim("w2", soon, lease(soon), 10).await.unwrap()[0].attempts, 1);
    assert!(tx.jobs().failed(10).await.unwrap().is_empty());
    assert_eq!(tx.jobs().delete_done(NOW.plus_seconds(1)).await.unwrap(), 1);
}

pub async fn a_dead_workers_job_returns(db: Db) {
    let only = job(&db, NOW);
    let mut tx = db.store.begin().await.unwrap();
    tx.jobs().add(&only).await.unwrap();
    assert_eq!(tx.jobs().claim("w1", NOW, lease(NOW), 1).await.unwrap().len(), 1);
    assert!(tx.jobs().claim("w2", NOW.plus_seconds(59), lease(NOW), 1).await.unwrap().is_empty());
    tx.jobs().extend(only.id, "w1", NOW.plus_seconds(90)).await.unwrap();
    assert!(tx.jobs().claim("w2", NOW.plus_seconds(60), lease(NOW), 1).await.unwrap().is_empty());
    let late = NOW.plus_seconds(90);
    assert_eq!(tx.jobs().claim("w2", late, lease(late), 1).await.unwrap()[0].attempts, 2);
    for outcome in [
        tx.jobs().done(only.id, "w1", late).await,
        tx.jobs().retry(only.id, "w1", late, "").await,
        tx.jobs().fail(only.id, "w1", late, "").await,
        tx.jobs().extend(only.id, "w1", late).await,
    ] {
        assert!(matches!(outcome, Err(StoreError::Stale)), "the lease went to another worker");
    }
    tx.jobs().done(only.id, "w2", late).await.unwrap();
}

pub async fn an_effect_that_may_have_happened_is_seen(db: Db) {
    let only = job(&db, NOW);
    let mut tx = db.store.begin().await.unwrap();
    tx.jobs().add(&only).await.unwrap();
    assert_eq!(tx.jobs().claim("w1", NOW, lease(NOW), 1).await.unwrap()[0].effect_at, None);
    assert!(matches!(tx.jobs().begin_effect(only.id, "w2", NOW).await, Err(StoreError::Stale)), "not theirs");
    tx.jobs().begin_effect(only.id, "w1", NOW).await.unwrap();
    assert!(matches!(tx.jobs().begin_effect(only.id, "w1", NOW).await, Err(StoreError::Stale)), "not twice");
    let late = NOW.plus_seconds(60);
    assert_eq!(tx.jobs().claim("w2", late, lease(late), 1).await.unwrap()[0].effect_at, Some(NOW));
    tx.jobs().retry(only.id, "w2", late, "refused").await.unwrap();
    assert_eq!(
        tx.jobs().claim("w2", late, lease(late), 1).await.unwrap()[0].effect_at,
        None,
        "did not happen"
    );
    tx.jobs().begin_effect(only.id, "w2", late).await.unwrap();
    tx.jobs().fail(only.id, "w2", late, "nobody knows").await.unwrap();
    assert_eq!(tx.jobs().failed(1).await.unwrap()[0].effect_at, Some(late));
    tx.jobs().revive(only.id, late).await.unwrap();
    assert_eq!(tx.jobs().get(only.id).await.unwrap().unwrap().effect_at, None);
}

pub async fn one_event_makes_one_job(db: Db) {
    let key = Some("case-1:received".to_owned());
    let first = NewJob { dedupe_key: key.clone(), ..job(&db, NOW) };
    let second = NewJob { dedupe_key: key, ..job(&db, NOW) };
    let mut tx = db.store.begin().await.unwrap();
    assert!(tx.jobs().add(&first).await.unwrap());
    assert!(!tx.jobs().add(&second).await.unwrap());
    tx.jobs().claim("w1", NOW, lease(NOW), 1).await.unwrap();
    tx.jobs().done(first.id, "w1", NOW).await.unwrap();
    assert_eq!(tx.jobs().delete_done(NOW.plus_days(1)).await.unwrap(), 0);
    assert!(!tx.jobs().add(&second).await.unwrap(), "also after it was done");
    assert_eq!(tx.jobs().get(second.id).await.unwrap(), None);
}

pub async fn two_workers_never_claim_the_same_job(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    for _ in 0..200 {
        tx.jobs().add(&job(&db, NOW)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let mut workers = tokio::task::JoinSet::new();
    for n in 0..4 {
        let store = db.store.clone();
        workers.spawn(async move {
            let mut mine = Vec::new();
            loop {
                let mut tx = store.begin().await.unwrap();
                let claimed = tx.jobs().claim(&format!("w{n}"), NOW, lease(NOW), 7).await.unwrap();
                tokio::task::yield_now().await;
                tx.commit().await.unwrap();
                if claimed.is_empty() {
                    break mine;
                }
                mine.extend(claimed.into_iter().map(|job| job.id));
            }
        });
    }
    let claimed: Vec<JobId> = workers.join_all().await.into_iter().flatten().collect();
    assert_eq!(claimed.iter().collect::<BTreeSet<_>>().len(), 200);
    assert_eq!(claimed.len(), 200);
}
