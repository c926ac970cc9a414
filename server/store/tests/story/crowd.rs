//! Many at once.

use crate::chain::event;
use crate::support::{Db, NOW};
use domain::CommandKey;
use serde_json::json;
use store::commands::Begun;
use store::{Store, StoreError, chain};

/// One more try when there was no connection to be had: what services do as well.
async fn patient<T, F: Future<Output = store::Result<T>>>(act: impl Fn() -> F) -> store::Result<T> {
    for _ in 0..20 {
        match act().await {
            Err(StoreError::Busy) => {}
            outcome => return outcome,
        }
    }
    Err(StoreError::Busy)
}

async fn decide(store: &Store, drawn: &store::cases::CaseRow, n: i64) -> store::Result<()> {
    let mut tx = store.begin().await?;
    let mut row = drawn.clone();
    row.state = format!("decided-{n}");
    tx.cases().save(&row).await?;
    tx.journal().append(row.id, row.journal_seq, &[event(1)]).await?;
    tx.commit().await
}

pub async fn of_a_thousand_decisions_one_succeeds(db: Db) {
    let case = db.case().await;
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..1000 {
        let (store, drawn) = (db.store.clone(), case.clone());
        tasks.spawn(async move { (n, patient(|| decide(&store, &drawn, n)).await) });
    }
    let mut winners = Vec::new();
    for (n, outcome) in tasks.join_all().await {
        match outcome {
            Ok(()) => winners.push(n),
            Err(StoreError::Stale) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(winners.len(), 1);
    let mut tx = db.store.read().await.unwrap();
    let row = tx.cases().get(case.id).await.unwrap().unwrap();
    assert_eq!((row.version, row.journal_seq, row.state), (2, 1, format!("decided-{}", winners[0])));
    let rows = tx.journal().of_case(case.id, 0, 10).await.unwrap();
    assert_eq!(chain::verify(case.id, &rows).unwrap().seq, 1);
}

pub async fn a_command_repeated_by_many_runs_once(db: Db) {
    let key = CommandKey(db.id());
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..50 {
        let store = db.store.clone();
        tasks.spawn(async move {
            let mut tx = store.begin().await.unwrap();
            let begun = tx.commands().begin(key, "ada", None, NOW).await.unwrap();
            if begun == Begun::New {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
                tx.commands().finish(key, &json!(n)).await.unwrap();
            }
            tx.commit().await.unwrap();
            (n, begun)
        });
    }
    let outcomes = tasks.join_all().await;
    let ran: Vec<i32> = outcomes.iter().filter(|(_, begun)| *begun == Begun::New).map(|(n, _)| *n).collect();
    assert_eq!(ran.len(), 1);
    for (n, begun) in outcomes {
        assert!(n == ran[0] || begun == Begun::Repeated(json!(ran[0])), "every repeat gets the first answer");
    }
}
