//! Corrections that are typed and not sent yet.

use crate::support::{Db, NOW};
use store::StoreError;
use store::amendments::AmendmentDraftRow;

pub async fn what_is_typed_is_kept_once_and_in_order(db: Db) {
    let case_id = db.case().await.id;
    let row = |version: i64, sealed: &[u8]| AmendmentDraftRow {
        case_id,
        version,
        sealed: sealed.to_vec(),
        updated_at: NOW.plus_seconds(version),
    };
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.amendment_drafts().get(case_id).await.unwrap(), None);
    tx.amendment_drafts().put(&row(1, b"one")).await.unwrap();
    let twice = tx.amendment_drafts().put(&row(1, b"other")).await;
    assert!(matches!(twice, Err(StoreError::Stale)), "{twice:?}");
    tx.amendment_drafts().put(&row(2, b"two")).await.unwrap();
    for stale in [row(2, b"other"), row(4, b"other")] {
        let stale = tx.amendment_drafts().put(&stale).await;
        assert!(matches!(stale, Err(StoreError::Stale)), "{stale:?}");
    }
    assert_eq!(tx.amendment_drafts().get(case_id).await.unwrap(), Some(row(2, b"two")));
    tx.amendment_drafts().delete(case_id).await.unwrap();
    assert_eq!(tx.amendment_drafts().get(case_id).await.unwrap(), None);
    tx.amendment_drafts().put(&row(1, b"again")).await.unwrap();
    tx.commit().await.unwrap();
    let nobody = AmendmentDraftRow { case_id: domain::CaseId(uuid::Uuid::nil()), ..row(1, b"x") };
    let mut tx = db.store.begin().await.unwrap();
    let refused = tx.amendment_drafts().put(&nobody).await;
    assert!(matches!(refused, Err(StoreError::Reference)), "{refused:?}");
}
