//! One outage of a post at a time, and visas that were filled in by hand, by people who are not each other.

use crate::stickers::blank;
use crate::support::{Db, NOW};
use domain::stock::Span;
use domain::{CaseId, OutageId, PostCode, UserId};
use store::StoreError;
use store::hand_filled::HandFilledRow;
use store::outages::OutageRow;
use uuid::Uuid;

fn outage(number: u128, post: &str, by: UserId) -> OutageRow {
    OutageRow {
        id: OutageId(Uuid::from_u128(number)),
        post: PostCode::from(post),
        reason: "No power".to_owned(),
        begun_at: NOW.plus_seconds(i64::try_from(number).unwrap()),
        begun_by: by,
        ended_at: None,
        ended_by: None,
        kind: store::outages::PRINT.to_owned(),
    }
}

pub async fn a_post_has_one_outage_at_a_time(db: Db) {
    let (post, susi) = (PostCode::from("GVA"), db.user("susi").await);
    let mut tx = db.store.begin().await.unwrap();
    tx.outages().add(&outage(1, "GVA", susi)).await.unwrap();
    tx.outages().add(&outage(2, "HAN", susi)).await.expect("another post");
    tx.commit().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    let twice = tx.outages().add(&outage(3, "GVA", susi)).await;
    assert!(matches!(&twice, Err(StoreError::Duplicate(rule)) if rule == "outages_post"), "{twice:?}");
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    let first = outage(1, "GVA", susi);
    assert_eq!(tx.outages().open_at(&post).await.unwrap().as_ref(), Some(&first));
    tx.outages().end(first.id, susi, NOW.plus_days(1)).await.unwrap();
    let again = tx.outages().end(first.id, susi, NOW.plus_days(2)).await;
    assert!(matches!(again, Err(StoreError::Stale)), "it ends once");
    assert_eq!(tx.outages().open_at(&post).await.unwrap(), None);
    tx.outages().add(&outage(3, "GVA", susi)).await.expect("after the first one");
    let all = tx.outages().of_post(&post, store::outages::PRINT).await.unwrap();
    assert!(tx.outages().of_post(&post, store::outages::WORK).await.unwrap().is_empty());
    assert_eq!(all.iter().map(|row| row.id).collect::<Vec<_>>(), [outage(3, "GVA", susi).id, first.id]);
    assert_eq!(tx.outages().get(first.id).await.unwrap().unwrap().ended_by, Some(susi));
    let early = tx.outages().end(outage(2, "HAN", susi).id, susi, NOW).await;
    assert!(matches!(early, Err(StoreError::Database(_))), "not before it began: {early:?}");
}

fn filled(serial: &str, case_id: CaseId, people: [UserId; 2]) -> HandFilledRow {
    HandFilledRow {
        serial: serial.to_owned(),
        case_id,
        post: PostCode::from("GVA"),
        outage: OutageId(Uuid::from_u128(1)),
        authorised_by: people[0],
        filled_by: people[1],
        filled_at: NOW,
        spoiled_at: None,
        reconciled_by: None,
        reconciled_at: None,
    }
}

pub async fn what_was_filled_in_waits_until_somebody_else_goes_through_it(db: Db) {
    let post = PostCode::from("GVA");
    let case = db.case().await.id;
    let [susi, paul, rosa] = [db.user("susi").await, db.user("paul").await, db.user("rosa").await];
    let mut tx = db.store.begin().await.unwrap();
    for number in 1..=3 {
        let serial = format!("UTO00000{number}").parse().unwrap();
        tx.stickers().add(Span::one(serial), &blank("vault"), NOW).await.unwrap();
    }
    tx.outages().add(&outage(1, "GVA", susi)).await.unwrap();
    let first = filled("UTO000001", case, [susi, paul]);
    tx.hand_filled().put(&first).await.unwrap();
    tx.hand_filled().put(&filled("UTO000002", case, [susi, paul])).await.unwrap();
    tx.commit().await.unwrap();
    let gone = |by, at| HandFilledRow { reconciled_by: Some(by), reconciled_at: Some(at), ..first.clone() };
    for same in [filled("UTO000003", case, [susi, susi]), gone(susi, NOW), gone(paul, NOW)] {
        let mut tx = db.store.begin().await.unwrap();
        let refused = tx.hand_filled().put(&same).await;
        assert!(matches!(refused, Err(StoreError::Database(_))), "one person in two parts: {refused:?}");
    }
    let mut tx = db.store.begin().await.unwrap();
    let later = NOW.plus_days(40);
    assert_eq!(tx.hand_filled().open_at(&post).await.unwrap().len(), 2);
    tx.hand_filled().put(&gone(rosa, later)).await.unwrap();
    let spoiled = HandFilledRow { spoiled_at: Some(later), ..filled("UTO000002", case, [susi, paul]) };
    tx.hand_filled().put(&spoiled).await.unwrap();
    assert!(tx.hand_filled().open_at(&post).await.unwrap().is_empty());
    assert_eq!(tx.hand_filled().of_case(case).await.unwrap(), [gone(rosa, later), spoiled]);
    // As it stood at each moment.
    for (from, until, counts) in [
        (NOW.plus_days(-9), NOW, (0, 0)),
        (NOW, NOW.plus_days(30), (2, 2)),
        (NOW.plus_days(30), later, (0, 2)),
        (later, later.plus_days(1), (0, 0)),
    ] {
        assert_eq!(tx.hand_filled().counts(&post, from, until).await.unwrap(), counts, "until {until:?}");
    }
    assert_eq!(tx.hand_filled().counts(&"HAN".into(), NOW, later).await.unwrap(), (0, 0));
}
