//! The account of blank stickers.

use crate::support::{Db, NOW};
use domain::{PostCode, UserId};
use store::StoreError;
use store::stickers::Move;

fn serials(from: u32, to: u32) -> Vec<String> {
    (from..=to).map(|n| format!("UTO{n:06}")).collect()
}

fn post() -> PostCode {
    PostCode::from("UTO1")
}

async fn registered(db: &Db) -> UserId {
    let operator = db.user("otto").await;
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.stickers().register(&post(), &serials(1, 10), "custodian", NOW).await.unwrap(), 10);
    tx.commit().await.unwrap();
    operator
}

pub async fn a_serial_is_registered_once_for_ever(db: Db) {
    registered(&db).await;
    for overlap in [serials(10, 20), serials(0, 1), vec!["UTO000030".into(), "UTO000030".into()]] {
        let mut tx = db.store.begin().await.unwrap();
        let outcome = tx.stickers().register(&"UTO2".into(), &overlap, "custodian", NOW).await;
        assert!(
            matches!(&outcome, Err(StoreError::Duplicate(rule)) if rule == "stickers_serial"),
            "{outcome:?}"
        );
    }
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.stickers().counts(&post()).await.unwrap(), [("vault".to_owned(), 10)]);
    assert!(
        tx.stickers().counts(&"UTO2".into()).await.unwrap().is_empty(),
        "nothing of a refused range stays"
    );
    assert_eq!(tx.stickers().events("UTO000003").await.unwrap()[0].kind, "registered");
    let page = tx.stickers().of_post(&post(), "vault", "UTO000004", 3).await.unwrap();
    assert_eq!(
        page.iter().map(|row| row.serial.as_str()).collect::<Vec<_>>(),
        ["UTO000005", "UTO000006", "UTO000007"]
    );
    assert_eq!(tx.stickers().register(&post(), &serials(11, 5000), "custodian", NOW).await.unwrap(), 4990);
}

pub async fn a_sticker_is_taken_spoiled_and_replaced(db: Db) {
    let operator = registered(&db).await;
    let (case, other) = (db.case().await.id, db.case().await.id);
    let mut tx = db.store.begin().await.unwrap();
    let elsewhere = tx.stickers().take("UTO000001", &"UTO2".into(), case, operator, "otto", NOW).await;
    assert!(matches!(elsewhere, Err(StoreError::NotFound)), "another post's blank");
    tx.stickers().take("UTO000001", &post(), case, operator, "otto", NOW).await.unwrap();
    assert_eq!(tx.stickers().live_of_case(case).await.unwrap().unwrap().serial, "UTO000001");
    let again = tx.stickers().take("UTO000001", &post(), other, operator, "otto", NOW).await;
    assert!(matches!(again, Err(StoreError::Stale)), "loaded already");
    tx.commit().await.unwrap();

    let mut tx = db.store.begin().await.unwrap();
    let second = tx.stickers().take("UTO000002", &post(), case, operator, "otto", NOW).await;
    assert!(matches!(&second, Err(StoreError::Duplicate(rule)) if rule == "stickers_case_id"), "{second:?}");
    drop(tx);

    let mut tx = db.store.begin().await.unwrap();
    let spoil = Move {
        serial: "UTO000001",
        from: &["loaded", "printed"],
        to: "spoiled",
        case_id: None,
        operator: None,
        actor: "otto",
        at: NOW.plus_seconds(9),
    };
    let spoiled = tx.stickers().change(spoil).await.unwrap();
    assert_eq!(
        (spoiled.state.as_str(), spoiled.case_id, spoiled.operator),
        ("spoiled", Some(case), Some(operator))
    );
    assert!(matches!(tx.stickers().change(spoil).await, Err(StoreError::Stale)));
    let unknown = Move { serial: "UTO999999", ..spoil };
    assert!(matches!(tx.stickers().change(unknown).await, Err(StoreError::NotFound)));
    assert_eq!(tx.stickers().live_of_case(case).await.unwrap(), None);
    tx.stickers().take("UTO000002", &post(), case, operator, "otto", NOW).await.unwrap();
    let events = tx.stickers().events("UTO000001").await.unwrap();
    let told: Vec<_> = events.iter().map(|event| (event.seq, event.kind.as_str(), event.case_id)).collect();
    assert_eq!(told, [(1, "registered", None), (2, "loaded", Some(case)), (3, "spoiled", Some(case))]);
}

pub async fn two_operators_race_for_one_serial(db: Db) {
    let operator = registered(&db).await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let case = db.case().await.id;
        let store = db.store.clone();
        tasks.spawn(async move {
            let mut tx = store.begin().await.unwrap();
            match tx.stickers().take("UTO000007", &post(), case, operator, "otto", NOW).await {
                Ok(()) => {
                    tx.commit().await.unwrap();
                    true
                }
                Err(StoreError::Stale) => false,
                Err(other) => panic!("{other:?}"),
            }
        });
    }
    assert_eq!(tasks.join_all().await.into_iter().filter(|won| *won).count(), 1);
    let events = db.store.read().await.unwrap().stickers().events("UTO000007").await.unwrap();
    assert_eq!(events.len(), 2);
}
