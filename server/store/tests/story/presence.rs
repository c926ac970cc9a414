//! The pages of a case that people have open.

use crate::support::{Db, NOW};
use domain::{CaseId, Timestamp, UserId};
use store::presence::PresenceRow;

async fn pages(db: &Db, case: CaseId, moment: Timestamp) -> Vec<(String, Timestamp, Option<Timestamp>)> {
    let rows = db.store.read().await.unwrap().presence().at(case, moment).await.unwrap();
    rows.into_iter().map(|row| (row.doing, row.opened_at, row.heard_at)).collect()
}

fn page(case_id: CaseId, user_id: UserId, doing: &str, at: Timestamp, lasts: i64) -> PresenceRow {
    let doing = doing.to_owned();
    PresenceRow { case_id, user_id, doing, opened_at: at, heard_at: None, until: at.plus_seconds(lasts) }
}

pub async fn each_page_counts_for_itself_until_it_is_done(db: Db) {
    let (case, olga) = (db.case().await.id, db.user("olga").await);
    let later = NOW.plus_seconds(20);
    let mut tx = db.store.begin().await.unwrap();
    tx.presence().put(&page(case, olga, "note", NOW, 900)).await.unwrap();
    tx.presence().put(&page(case, olga, "reading", NOW, 65)).await.unwrap();
    // A page that speaks keeps the moment in which it was drawn.
    let heard = PresenceRow { heard_at: Some(later), ..page(case, olga, "note", later, 900) };
    tx.presence().hear(&heard).await.unwrap();
    tx.commit().await.unwrap();
    let note = || ("note".to_owned(), NOW, Some(later));
    assert_eq!(pages(&db, case, later).await, [note(), ("reading".to_owned(), NOW, None)]);
    assert_eq!(pages(&db, case, NOW.plus_seconds(66)).await, [note()]);
    assert_eq!(pages(&db, case, later.plus_seconds(901)).await, []);

    let mut tx = db.store.begin().await.unwrap();
    // Drawn again, it has not spoken yet.
    tx.presence().put(&page(case, olga, "note", later, 900)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(pages(&db, case, NOW.plus_seconds(66)).await, [("note".to_owned(), later, None)]);
    let mut tx = db.store.begin().await.unwrap();
    tx.presence().delete(case, olga, "note").await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(pages(&db, case, later).await, [("reading".to_owned(), NOW, None)]);
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.presence().delete_before(NOW.plus_seconds(66)).await.unwrap(), 1);
}
