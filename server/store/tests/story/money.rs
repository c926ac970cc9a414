//! Receipts, the days of the till, and orders at a payment provider.

use crate::support::{Db, NOW};
use domain::{CaseId, OrderId, PostCode};
use store::cash::{ClosingRow, ReceiptRow};
use store::payments::{NewsRow, OrderRow};
use store::{Day, StoreError};

fn post() -> PostCode {
    PostCode::from("UTO1")
}

fn is_duplicate(error: &StoreError, of: &str) -> bool {
    matches!(error, StoreError::Duplicate(name) if name == of)
}

/// A row in each table that is never changed.
pub async fn filled(db: &Db) {
    let row = receipt(db, "receipt", 1, "2026-11-24").await;
    let order = order(db, row.case_id, "asked");
    let mut tx = db.store.begin().await.unwrap();
    tx.cash().lock(&post()).await.unwrap();
    tx.cash().add(&row).await.unwrap();
    tx.cash().close(&closing("2026-11-24", 9000)).await.unwrap();
    tx.payments().add(&order).await.unwrap();
    tx.payments().hear(order.id, &heard("open")).await.unwrap();
    tx.commit().await.unwrap();
}

fn closing(on: &str, counted: i64) -> ClosingRow {
    ClosingRow {
        post: post(),
        day: day(on),
        at: NOW,
        actor: "system".into(),
        currency: "EUR".into(),
        expected: 9000,
        counted,
        reason: String::new(),
    }
}

fn order(db: &Db, case_id: CaseId, state: &str) -> OrderRow {
    OrderRow {
        id: OrderId(db.id()),
        case_id,
        rule: "short-adult".into(),
        minor: 9000,
        currency: "EUR".into(),
        state: state.into(),
        back: "none".into(),
        page: None,
        made_at: NOW,
        changed_at: NOW,
        expires_at: None,
        credited_at: None,
        asked: 0,
        asked_at: None,
        next_ask: Some(NOW),
        version: 1,
    }
}

fn heard(news: &str) -> NewsRow {
    NewsRow {
        at: NOW,
        source: "call".into(),
        news: news.into(),
        state: "declined".into(),
        back: "none".into(),
    }
}

fn day(text: &str) -> Day {
    Day(text.parse().unwrap())
}

async fn receipt(db: &Db, kind: &str, number: i64, on: &str) -> ReceiptRow {
    ReceiptRow {
        post: post(),
        kind: kind.into(),
        year: 2026,
        number,
        day: day(on),
        at: NOW,
        case_id: db.case().await.id,
        rule: "short-adult".into(),
        minor: 9000,
        currency: "EUR".into(),
        way: "cash".into(),
        actor: "system".into(),
    }
}

pub async fn receipts_follow_each_other_and_a_day_is_closed_once(db: Db) {
    let (first, second) =
        (receipt(&db, "receipt", 1, "2026-11-24").await, receipt(&db, "receipt", 2, "2026-11-25").await);
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.cash().closed_on(&post()).await.unwrap(), None);
    assert_eq!(tx.cash().lock(&post()).await.unwrap(), None);
    assert_eq!(tx.cash().next_number(&post(), "receipt", 2026).await.unwrap(), 1);
    tx.cash().add(&first).await.unwrap();
    tx.cash().add(&second).await.unwrap();
    let next = [("receipt", 2026), ("refund", 2026), ("receipt", 2027)];
    for ((kind, year), expected) in next.into_iter().zip([3, 1, 1]) {
        assert_eq!(tx.cash().next_number(&post(), kind, year).await.unwrap(), expected);
    }
    assert_eq!(tx.cash().next_number(&PostCode::from("UTO2"), "receipt", 2026).await.unwrap(), 1);
    tx.commit().await.unwrap();

    let refused = |row: ReceiptRow| {
        let db = db.clone();
        async move { db.store.begin().await.unwrap().cash().add(&row).await.unwrap_err() }
    };
    let taken = ReceiptRow { case_id: db.case().await.id, ..first.clone() };
    assert!(is_duplicate(&refused(taken).await, "receipts_post_kind_year_number"));
    let again = ReceiptRow { number: 3, ..first.clone() };
    assert!(is_duplicate(&refused(again).await, "receipts_case_id_kind"));

    let mut tx = db.store.begin().await.unwrap();
    let waiting = tx.cash().open_before(&post(), None, day("2026-11-26")).await.unwrap();
    assert_eq!(waiting, Some(day("2026-11-24")));
    tx.cash().close(&closing("2026-11-24", 9000)).await.unwrap();
    assert_eq!(tx.cash().lock(&post()).await.unwrap(), Some(day("2026-11-24")));
    let closed = tx.cash().closed_on(&post()).await.unwrap();
    let waiting = tx.cash().open_before(&post(), closed, day("2026-11-26")).await.unwrap();
    assert_eq!(waiting, Some(day("2026-11-25")));
    let lines = tx.cash().of_day(&post(), day("2026-11-24")).await.unwrap();
    let lines: Vec<ReceiptRow> = lines.into_iter().map(|line| line.receipt).collect();
    assert_eq!(lines, std::slice::from_ref(&first));
    assert_eq!(tx.cash().of_case(first.case_id, "receipt").await.unwrap(), Some(first));
    assert_eq!(
        tx.cash().closing(&post(), day("2026-11-24")).await.unwrap(),
        Some(closing("2026-11-24", 9000))
    );
    tx.commit().await.unwrap();
    let twice = db.store.begin().await.unwrap().cash().close(&closing("2026-11-24", 9000)).await;
    assert!(is_duplicate(&twice.unwrap_err(), "cash_closings_post_day"));
    let silent = db.store.begin().await.unwrap().cash().close(&closing("2026-11-25", 8000)).await;
    assert!(silent.is_err(), "a difference without a reason");
}

pub async fn a_case_has_one_order_whose_outcome_is_unknown(db: Db) {
    let case = db.case().await.id;
    let order = |state: &str| order(&db, case, state);
    let mut first = order("asked");
    let mut tx = db.store.begin().await.unwrap();
    tx.payments().add(&first).await.unwrap();
    assert_eq!(tx.payments().get(first.id).await.unwrap(), Some(first.clone()));
    tx.commit().await.unwrap();
    let beside = db.store.begin().await.unwrap().payments().add(&order("open")).await;
    assert!(is_duplicate(&beside.unwrap_err(), "payment_orders_case_id"));

    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.payments().overdue(NOW, 9).await.unwrap(), []);
    assert_eq!(tx.payments().overdue(NOW.plus_seconds(1), 9).await.unwrap(), [first.id]);
    (first.state, first.next_ask) = ("declined".into(), None);
    tx.payments().save(&first).await.unwrap();
    assert!(matches!(tx.payments().save(&first).await, Err(StoreError::Stale)));
    let second = order("checking");
    tx.payments().add(&second).await.unwrap();
    let newest: Vec<OrderId> = tx.payments().of_case(case).await.unwrap().iter().map(|row| row.id).collect();
    assert_eq!(newest, [second.id, first.id]);
    for news in ["open", "declined"] {
        tx.payments().hear(first.id, &heard(news)).await.unwrap();
    }
    assert_eq!(tx.payments().news(first.id).await.unwrap(), [heard("open"), heard("declined")]);
    tx.commit().await.unwrap();
}
