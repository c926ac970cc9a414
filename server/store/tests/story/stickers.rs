//! Blank stickers: unique for ever, four parts for four people, and the books beside them.

use crate::support::{Db, NOW};
use domain::stock::{Book, Serial, Span};
use domain::{PostCode, UserId};
use store::stickers::Shared;
use store::stock::{AlertRow, NewEntry, RangeRow};
use store::{StoreError, Tx};

fn span(first: u32, count: u32) -> Span {
    Span::of(format!("UTO{first:06}").parse().unwrap(), count).unwrap()
}

fn serial(number: u32) -> Serial {
    span(number, 1).first()
}

fn post() -> PostCode {
    PostCode::from("UTO1")
}

/// A blank of a post in a state, in nobody's hands.
pub fn blank(state: &str) -> Shared {
    Shared {
        post: post(),
        state: state.to_owned(),
        act: None,
        case_id: None,
        custodian: None,
        operator: None,
        controller: None,
        witness: None,
        issued_on: None,
        printer: None,
    }
}

/// A block of 750 and one of 250 with a gap between.
async fn blocks(tx: &mut Tx) {
    assert_eq!(tx.stickers().add(span(400_001, 750), &blank("vault"), NOW).await.unwrap(), 750);
    assert_eq!(tx.stickers().add(span(401_001, 250), &blank("vault"), NOW).await.unwrap(), 250);
}

pub async fn a_serial_is_added_once_for_ever(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    blocks(&mut tx).await;
    tx.commit().await.unwrap();
    for overlap in [span(400_750, 10), span(400_000, 2), span(401_250, 5), span(400_001, 1250)] {
        let mut tx = db.store.begin().await.unwrap();
        let other = Shared { post: "UTO2".into(), ..blank("announced") };
        let outcome = tx.stickers().add(overlap, &other, NOW).await;
        assert!(
            matches!(&outcome, Err(StoreError::Duplicate(rule)) if rule == "stickers_serial"),
            "{overlap}: {outcome:?}"
        );
    }
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.stickers().counts(&post()).await.unwrap(), [("vault".to_owned(), 1000)]);
    assert!(
        tx.stickers().counts(&"UTO2".into()).await.unwrap().is_empty(),
        "nothing of a refused range stays"
    );
    assert_eq!(
        tx.stickers().add(span(400_751, 250), &blank("vault"), NOW).await.unwrap(),
        250,
        "the gap is free"
    );
}

pub async fn stickers_are_read_and_set_as_runs(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    blocks(&mut tx).await;
    // Digits of another number lie between by their letters, and are another shape.
    let odd = Span::one("UTO40000".parse().unwrap());
    tx.stickers().add(odd, &blank("spoiled"), NOW).await.unwrap();
    let runs = tx.stickers().runs(span(400_001, 1250)).await.unwrap();
    assert_eq!(runs.iter().map(|run| run.count).sum::<i64>(), 1000);
    let whole = tx.stickers().runs(span(400_101, 50)).await.unwrap();
    assert_eq!((whole.len(), whole[0].first.as_str(), whole[0].count), (1, "UTO400101", 50));

    let spoiled = blank("spoiled");
    tx.stickers().set(span(400_110, 3), &post(), &spoiled, NOW.plus_seconds(1)).await.unwrap();
    let cut = tx.stickers().runs(span(400_101, 50)).await.unwrap();
    assert_eq!(cut.iter().map(|run| run.count).sum::<i64>(), 50);
    assert_eq!(tx.stickers().get("UTO400111").await.unwrap().unwrap().shared, spoiled);
    let runs = tx.stickers().unbroken(&post(), "vault", "UTO", 10).await.unwrap();
    let ends: Vec<(&str, &str)> = runs.iter().map(|(first, last)| (first.as_str(), last.as_str())).collect();
    assert_eq!(ends, [("UTO400001", "UTO400109"), ("UTO400113", "UTO400750"), ("UTO401001", "UTO401250")]);

    let beyond = tx.stickers().set(span(400_745, 10), &post(), &spoiled, NOW).await;
    assert!(matches!(beyond, Err(StoreError::Stale)), "four of the ten are not there");
    let elsewhere = tx.stickers().set(span(400_001, 1), &"UTO2".into(), &spoiled, NOW).await;
    assert!(matches!(elsewhere, Err(StoreError::Stale)), "another post's blank");
}

pub async fn four_parts_are_four_people(db: Db) {
    let mut people: Vec<UserId> = Vec::new();
    for login in ["carl", "otto", "kira", "wim"] {
        people.push(db.user(login).await);
    }
    let mut tx = db.store.begin().await.unwrap();
    blocks(&mut tx).await;
    tx.commit().await.unwrap();
    for (first, second) in [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)] {
        let mut parts = [0, 1, 2, 3].map(|part| Some(people[part]));
        parts[second] = parts[first];
        for others_known in [true, false] {
            let mut parts = parts;
            if !others_known {
                for (part, person) in parts.iter_mut().enumerate() {
                    if part != first && part != second {
                        *person = None;
                    }
                }
            }
            let [custodian, operator, controller, witness] = parts;
            let row = Shared { custodian, operator, controller, witness, ..blank("spoiled") };
            let mut tx = db.store.begin().await.unwrap();
            let refused = tx.stickers().set(span(400_001, 1), &post(), &row, NOW).await;
            let error = refused.expect_err("two parts, one person").to_string();
            assert!(error.contains("stickers_hands"), "{first} and {second}: {error}");
        }
    }
    let [custodian, operator, controller, witness] = [0, 1, 2, 3].map(|part| Some(people[part]));
    let row = Shared { custodian, operator, controller, witness, ..blank("spoiled") };
    let mut tx = db.store.begin().await.unwrap();
    tx.stickers().set(span(400_001, 1), &post(), &row, NOW).await.unwrap();
    tx.commit().await.unwrap();

    // An act and an alert need a second person too.
    let mut tx = db.store.begin().await.unwrap();
    tx.stock().begin_act("UTO1-1", "destroy", people[0], NOW).await.unwrap();
    tx.stock().begin_act("UTO1-2", "destroy", people[0], NOW).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    let alone = tx.stock().confirm_act("UTO1-1", people[0], Some("C-1"), NOW).await;
    assert!(alone.expect_err("one person").to_string().contains("stock_acts_two"));
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    tx.stock().confirm_act("UTO1-1", people[1], Some("C-1"), NOW).await.unwrap();
    let again = tx.stock().confirm_act("UTO1-1", people[2], None, NOW).await;
    assert!(matches!(again, Err(StoreError::Stale)));
    let reused = tx.stock().confirm_act("UTO1-2", people[1], Some("C-1"), NOW).await;
    assert!(
        matches!(&reused, Err(StoreError::Duplicate(rule)) if rule == "stock_acts_certificate"),
        "{reused:?}"
    );
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    let row = AlertRow {
        ticket: "UTO1-3".into(),
        first: "UTO401001".into(),
        last: "UTO401250".into(),
        why: "stolen".into(),
        reason: "the locker".into(),
        raised_by: people[0],
        raised_at: NOW,
    };
    tx.stock().raise_alert(&row).await.unwrap();
    assert_eq!(tx.stock().alert_of("UTO401100").await.unwrap(), Some(row));
    assert_eq!(tx.stock().alert_of("UTO401000").await.unwrap(), None);
    assert_eq!(tx.stock().alert_of("UTO4011000").await.unwrap(), None);
    tx.commit().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    let alone = tx.stock().lift_alert("UTO1-3", people[0], NOW).await;
    assert!(alone.expect_err("one person").to_string().contains("stock_alerts_two"));
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    tx.stock().lift_alert("UTO1-3", people[1], NOW).await.unwrap();
    assert_eq!(tx.stock().alert_of("UTO401100").await.unwrap(), None);
}

pub async fn two_cases_race_for_one_sticker(db: Db) {
    let operator = db.user("otto").await;
    let mut tx = db.store.begin().await.unwrap();
    blocks(&mut tx).await;
    tx.commit().await.unwrap();
    let case = db.case().await.id;
    let loaded = Shared { case_id: Some(case), operator: Some(operator), ..blank("loaded") };
    let mut tx = db.store.begin().await.unwrap();
    tx.stickers().set(span(400_001, 1), &post(), &loaded, NOW).await.unwrap();
    assert_eq!(tx.stickers().live_of_case(case).await.unwrap().unwrap().serial, "UTO400001");
    let second = tx.stickers().set(span(400_002, 1), &post(), &loaded, NOW).await;
    assert!(matches!(&second, Err(StoreError::Duplicate(rule)) if rule == "stickers_case_id"), "{second:?}");
}

fn entry(kind: &str, spans: &[Span]) -> NewEntry {
    NewEntry {
        at: NOW,
        actor: "ada".into(),
        kind: kind.into(),
        body: format!("{{\"kind\":\"{kind}\"}}"),
        spans: spans.to_vec(),
    }
}

pub async fn a_book_grows_in_order_and_finds_the_entries_of_a_serial(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    let empty = tx.stock().lock(&post(), NOW).await.unwrap();
    assert_eq!((empty.seq, &empty.book), (0, &Book::new(post())));
    let mut book = empty.book.clone();
    book.entries = 3;
    let entries = [
        entry("a", &[span(400_001, 750), span(401_001, 250)]),
        entry("b", &[span(400_500, 1)]),
        entry("c", &[span(400_001, 3), span(400_990, 20)]),
    ];
    let after = tx.stock().append(&empty, &entries, &book, NOW).await.unwrap();
    let late = tx.stock().append(&empty, &entries, &book, NOW).await;
    assert!(matches!(late, Err(StoreError::Duplicate(_) | StoreError::Stale)), "{late:?}");
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    let empty = tx.stock().lock(&post(), NOW).await.unwrap();
    let after = {
        assert_eq!(after.seq, 3);
        tx.stock().append(&empty, &entries, &book, NOW).await.unwrap()
    };
    tx.commit().await.unwrap();
    let mut tx = db.store.read().await.unwrap();
    assert_eq!(tx.stock().book(&post()).await.unwrap(), Some(after));
    for (number, kinds) in [(400_001, "ac"), (400_500, "ab"), (401_000, "c"), (401_100, "a"), (400_800, "")] {
        let found = tx.stock().of_serial(serial(number)).await.unwrap();
        assert_eq!(found.iter().map(|row| row.kind.as_str()).collect::<String>(), kinds, "{number}");
    }
    let range = RangeRow {
        first: "UTO400001".into(),
        last: "UTO400750".into(),
        post: post(),
        per_box: 250,
        per_sheet: 5,
        design: "2026".into(),
        producer: "Mint".into(),
        at: NOW,
    };
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    assert!(matches!(tx.stock().add_range(&range).await, Err(StoreError::Reference)), "no such stickers");
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    blocks(&mut tx).await;
    tx.stock().add_range(&range).await.unwrap();
    assert_eq!(tx.stock().range_of(serial(400_300)).await.unwrap(), Some(range));
    assert_eq!(tx.stock().range_of(serial(401_001)).await.unwrap(), None);
    for _ in 0..2 {
        let day = jiff::civil::date(2026, 11, 24).into();
        tx.stock().add_flow(&post(), day, "used", 3).await.unwrap();
    }
    let [from, until] = [jiff::civil::date(2026, 11, 1).into(), jiff::civil::date(2026, 12, 1).into()];
    assert_eq!(tx.stock().flows(&post(), from, until).await.unwrap(), [("used".to_owned(), 6)]);
    assert_eq!(tx.stock().flows(&post(), until, until).await.unwrap(), []);
}
