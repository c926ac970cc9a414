//! A seat is given once, a person has one visit of a kind ahead, and who waits stands in the order of joining.

use crate::support::{Db, NOW};
use domain::{CaseId, PostCode, Timestamp, VisitId, WaitId};
use store::visit_waits::WaitRow;
use store::visits::VisitRow;
use store::{Store, StoreError};

fn visit(db: &Db, case_id: CaseId, person: u8, start: Timestamp) -> VisitRow {
    VisitRow {
        id: VisitId(db.id()),
        case_id,
        kind: "lodging".to_owned(),
        post: PostCode::from("GVA"),
        identity: vec![person; 32],
        starts_at: start,
        minutes: 20,
        state: "booked".to_owned(),
        asked_at: NOW,
        made_at: NOW,
        held_until: None,
        moves: 0,
        version: 1,
    }
}

/// A visit that is in the database.
pub async fn booked(db: &Db) -> VisitRow {
    let row = visit(db, db.case().await.id, 1, NOW.plus_days(3));
    let mut tx = db.store.begin().await.unwrap();
    tx.visits().add(&row, "applicant:1", "booked").await.unwrap();
    tx.commit().await.unwrap();
    row
}

pub async fn a_seat_is_given_once_and_again_when_its_time_has_come(db: Db) {
    let (post, start) = (PostCode::from("GVA"), NOW.plus_days(3));
    let [first, second] = [db.case().await.id, db.case().await.id];
    let (one, two) = (visit(&db, first, 1, start), visit(&db, second, 2, start));
    let mut tx = db.store.begin().await.unwrap();
    tx.visits().add(&one, "applicant:1", "booked").await.unwrap();
    assert!(tx.visits().take_seat(&one, 0, NOW).await.unwrap());
    tx.commit().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    tx.visits().add(&two, "applicant:2", "booked").await.unwrap();
    assert!(!tx.visits().take_seat(&two, 0, NOW).await.unwrap(), "somebody has it");
    assert_eq!(
        tx.visits().taken(&post, "lodging", start, start.plus_seconds(1), NOW).await.unwrap(),
        [(start, 1)]
    );
    assert!(
        tx.visits().taken(&post, "collection", start, start.plus_seconds(1), NOW).await.unwrap().is_empty()
    );

    assert_eq!(tx.visits().seats_taken(&two, NOW).await.unwrap(), [0]);
    let reopens = NOW.plus_seconds(3600);
    assert!(tx.visits().give_back(one.id, reopens).await.unwrap());
    assert!(!tx.visits().give_back(one.id, reopens).await.unwrap(), "once");
    let early = NOW.plus_seconds(3599);
    assert!(!tx.visits().take_seat(&two, 0, early).await.unwrap(), "it is closed");
    assert_eq!(
        tx.visits().taken(&post, "lodging", start, start.plus_seconds(1), early).await.unwrap(),
        [(start, 1)]
    );
    assert!(
        tx.visits().taken(&post, "lodging", start, start.plus_seconds(1), reopens).await.unwrap().is_empty()
    );
    assert!(tx.visits().seats_taken(&two, reopens).await.unwrap().is_empty());
    assert!(tx.visits().take_seat(&two, 0, reopens).await.unwrap());
    tx.commit().await.unwrap();

    let mut tx = db.store.begin().await.unwrap();
    let twice = tx.visits().take_seat(&two, 1, reopens).await;
    assert!(
        matches!(&twice, Err(StoreError::Duplicate(rule)) if rule == "visit_seats_visit_id"),
        "{twice:?}"
    );
}

pub async fn a_person_has_one_visit_of_a_kind_ahead(db: Db) {
    let start = NOW.plus_days(3);
    let [first, second] = [db.case().await.id, db.case().await.id];
    let one = visit(&db, first, 1, start);
    let mut tx = db.store.begin().await.unwrap();
    tx.visits().add(&one, "applicant:1", "booked").await.unwrap();
    let other = VisitRow { kind: "collection".to_owned(), ..visit(&db, first, 1, start) };
    tx.visits().add(&other, "applicant:1", "booked").await.expect("of another kind");
    tx.commit().await.unwrap();
    for (again, rule) in [
        (visit(&db, first, 9, start), "visits_case_id_kind"),
        (visit(&db, second, 1, start), "visits_identity_kind"),
    ] {
        let mut tx = db.store.begin().await.unwrap();
        let refused = tx.visits().add(&again, "applicant:1", "booked").await;
        assert!(matches!(&refused, Err(StoreError::Duplicate(found)) if found == rule), "{refused:?}");
    }
    let mut tx = db.store.begin().await.unwrap();
    tx.visits()
        .set_state(one.id, 1, "cancelled", NOW.plus_seconds(5), "applicant:1", "cancelled")
        .await
        .unwrap();
    let late = tx.visits().set_state(one.id, 1, "missed", NOW, "system", "time").await;
    assert!(matches!(late, Err(StoreError::Stale)), "{late:?}");
    tx.visits()
        .add(&visit(&db, first, 1, start), "applicant:1", "booked")
        .await
        .expect("after the first one");
    let history = tx.visits().history(one.id).await.unwrap();
    let told: Vec<_> = history.iter().map(|line| (line.state.as_str(), line.cause.as_str())).collect();
    assert_eq!(told, [("booked", "booked"), ("cancelled", "cancelled")]);
    assert_eq!(tx.visits().get(one.id).await.unwrap().unwrap().version, 2);
    assert_eq!(tx.visits().of_case(first).await.unwrap().len(), 3);
    let day = tx.visits().of_day(&PostCode::from("GVA"), start, start.plus_seconds(1)).await.unwrap();
    assert_eq!(day.len(), 2, "what was given back is not expected");
    assert!(day.iter().all(|row| row.family_name == "Eriksson"));
    let since = NOW.plus_seconds(-1);
    let asked = tx.visits().asked_and_given(&PostCode::from("GVA"), "lodging", since, 9).await.unwrap();
    assert_eq!(asked, [(NOW, start)]);
}

fn wait(db: &Db, case_id: CaseId, person: u8, second: i64) -> WaitRow {
    WaitRow {
        id: WaitId(db.id()),
        case_id,
        kind: "lodging".to_owned(),
        post: PostCode::from("GVA"),
        identity: vec![person; 32],
        joined_at: NOW.plus_seconds(second),
        ended_at: None,
        outcome: None,
    }
}

pub async fn who_waits_stands_in_the_order_of_joining(db: Db) {
    let post = PostCode::from("GVA");
    let [a, b, c] = [db.case().await.id, db.case().await.id, db.case().await.id];
    let (late, early) = (wait(&db, a, 1, 9), wait(&db, b, 2, 3));
    let mut tx = db.store.begin().await.unwrap();
    tx.visit_waits().join(&late).await.unwrap();
    tx.visit_waits().join(&early).await.unwrap();
    tx.commit().await.unwrap();
    for (again, rule) in
        [(wait(&db, a, 7, 1), "visit_waits_case_id_kind"), (wait(&db, c, 1, 1), "visit_waits_identity_kind")]
    {
        let mut tx = db.store.begin().await.unwrap();
        let refused = tx.visit_waits().join(&again).await;
        assert!(matches!(&refused, Err(StoreError::Duplicate(found)) if found == rule), "{refused:?}");
    }
    let mut tx = db.store.begin().await.unwrap();
    let waiting = tx.visit_waits().waiting(&post, "lodging", 9).await.unwrap();
    assert_eq!(waiting, [early.clone(), late.clone()]);
    assert_eq!(tx.visit_waits().before(&late).await.unwrap(), 1);
    assert_eq!(tx.visit_waits().count(&post, "lodging").await.unwrap(), 2);
    assert_eq!(tx.visit_waits().count(&post, "collection").await.unwrap(), 0);
    tx.visit_waits().end(early.id, "found", NOW.plus_days(1)).await.unwrap();
    assert!(matches!(tx.visit_waits().end(early.id, "left", NOW).await, Err(StoreError::Stale)));
    assert_eq!(tx.visit_waits().of_case(b, "lodging").await.unwrap(), None);
    assert_eq!(tx.visit_waits().all_of_case(a).await.unwrap(), std::slice::from_ref(&late));
    assert_eq!(tx.visit_waits().before(&late).await.unwrap(), 0);
    tx.visit_waits().join(&wait(&db, b, 2, 20)).await.expect("again, at the end");
}

async fn press(store: &Store, row: &VisitRow) -> store::Result<bool> {
    let mut tx = store.begin().await?;
    tx.visits().add(row, "applicant:1", "booked").await?;
    for seat in 0..5 {
        if tx.visits().take_seat(row, seat, NOW).await? {
            tx.commit().await?;
            return Ok(true);
        }
    }
    Ok(false)
}

pub async fn of_a_hundred_who_press_five_get_five_seats(db: Db) {
    let start = NOW.plus_days(3);
    let mut rows = Vec::new();
    for person in 0..100 {
        rows.push(visit(&db, db.case().await.id, person, start));
    }
    let mut tasks = tokio::task::JoinSet::new();
    for row in rows {
        let store = db.store.clone();
        tasks.spawn(async move {
            loop {
                match press(&store, &row).await {
                    Err(StoreError::Busy) => {}
                    other => return other.unwrap(),
                }
            }
        });
    }
    let got = tasks.join_all().await.into_iter().filter(|got| *got).count();
    assert_eq!(got, 5);
    let mut tx = db.store.read().await.unwrap();
    let day = tx.visits().of_day(&PostCode::from("GVA"), start, start.plus_seconds(1)).await.unwrap();
    assert_eq!(day.len(), 5, "who got none left nothing");
}
