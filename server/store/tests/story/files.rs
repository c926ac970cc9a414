//! Drafts, documents, messages, look-ups at the border.

use crate::support::{Db, NOW};
use domain::{CaseId, DocumentId, PostCode};
use store::StoreError;
use store::border::BorderCheckRow;
use store::documents::DocumentRow;
use store::drafts::DraftRow;

pub async fn a_draft_is_saved_by_version_until_it_is_submitted(db: Db) {
    let mut draft = DraftRow {
        id: CaseId(db.id()),
        applicant_id: db.applicant().await,
        version: 1,
        wrapped_key: vec![1; 60],
        sealed: vec![2; 10],
        visa_type: "C".into(),
        purpose: "tourism".into(),
        post: PostCode::from("UTO1"),
        language: "en".into(),
        created_at: NOW,
        updated_at: NOW,
        expires_at: NOW.plus_days(30),
        submitted_at: None,
    };
    let mut tx = db.store.begin().await.unwrap();
    tx.drafts().add(&draft).await.unwrap();
    let stale = draft.clone();
    draft.sealed = vec![3; 20];
    draft.version = tx.drafts().save(&draft).await.unwrap();
    assert_eq!(draft.version, 2);
    assert_eq!(tx.drafts().get(draft.id).await.unwrap().as_ref(), Some(&draft));
    assert!(matches!(tx.drafts().save(&stale).await, Err(StoreError::Stale)));
    assert_eq!(tx.drafts().of_applicant(draft.applicant_id).await.unwrap(), [draft.clone()]);
    assert_eq!(tx.drafts().expired(NOW.plus_days(31), 10).await.unwrap(), [draft.id]);
    assert_eq!(tx.drafts().expired(NOW.plus_days(29), 10).await.unwrap(), []);

    draft.submitted_at = Some(NOW);
    draft.version = tx.drafts().save(&draft).await.unwrap();
    assert!(matches!(tx.drafts().save(&draft).await, Err(StoreError::Stale)), "submitted drafts stand still");
    assert_eq!(tx.drafts().of_applicant(draft.applicant_id).await.unwrap(), []);
    assert_eq!(tx.drafts().expired(NOW.plus_days(31), 10).await.unwrap(), []);
    assert!(tx.drafts().delete(draft.id).await.unwrap());
    assert!(!tx.drafts().delete(draft.id).await.unwrap());
}

fn document(db: &Db, owner_id: CaseId, kind: &str) -> DocumentRow {
    let id = DocumentId(db.id());
    DocumentRow {
        id,
        owner_id,
        kind: kind.into(),
        name: vec![9; 30],
        media_type: "image/jpeg".into(),
        size: 12_345,
        sha256: vec![4; 32],
        blob_key: format!("blobs/{id}"),
        version: 0,
        width: Some(413),
        height: Some(531),
        created_at: NOW,
        replaced_at: None,
    }
}

pub async fn documents_are_replaced_not_overwritten(db: Db) {
    let owner = CaseId(db.id());
    let (first, second, paper) = (
        document(&db, owner, "portrait"),
        document(&db, owner, "portrait"),
        document(&db, owner, "insurance"),
    );
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.documents().add(&first).await.unwrap(), 1);
    assert_eq!(tx.documents().replace_kind(owner, "portrait", NOW).await.unwrap(), 1);
    assert_eq!(tx.documents().add(&second).await.unwrap(), 2);
    assert_eq!(tx.documents().add(&paper).await.unwrap(), 1);
    let current: Vec<_> =
        tx.documents().current(owner).await.unwrap().into_iter().map(|row| row.id).collect();
    assert_eq!(current, [paper.id, second.id]);
    assert_eq!(tx.documents().all(owner).await.unwrap().len(), 3);
    assert_eq!(
        tx.documents().get(second.id).await.unwrap(),
        Some(DocumentRow { version: 2, ..second.clone() })
    );

    let stranger = CaseId(db.id());
    assert!(!tx.documents().replace(stranger, paper.id, NOW).await.unwrap(), "not theirs");
    assert!(tx.documents().replace(owner, paper.id, NOW).await.unwrap());
    assert!(!tx.documents().replace(owner, paper.id, NOW).await.unwrap(), "replaced before");
    let mut blobs = tx.documents().delete_all(owner).await.unwrap();
    blobs.sort();
    assert_eq!(blobs, [first.blob_key, second.blob_key, paper.blob_key]);
}

pub async fn look_ups_at_the_border_are_kept(db: Db) {
    let user_id = db.user("guard").await;
    let case_id = db.case().await.id;
    let check = |seconds, case_id, outcome: &str| BorderCheckRow {
        id: db.id(),
        at: NOW.plus_seconds(seconds),
        user_id,
        post: None,
        read: vec![6; 88],
        number: Some("UTO000001".into()),
        outcome: outcome.into(),
        case_id,
    };
    let (good, forged) = (check(1, Some(case_id), "valid"), check(2, None, "unknown"));
    let mut tx = db.store.begin().await.unwrap();
    tx.border().add(&good).await.unwrap();
    tx.border().add(&forged).await.unwrap();
    assert_eq!(tx.border().of_case(case_id).await.unwrap(), std::slice::from_ref(&good));
    assert_eq!(tx.border().recent(NOW, 10).await.unwrap(), [forged.clone(), good]);
    assert_eq!(tx.border().recent(NOW.plus_seconds(2), 10).await.unwrap(), [forged]);
}
