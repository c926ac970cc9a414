//! Drafts, documents, uploads, messages, look-ups at the border.

use crate::support::{Db, NOW};
use domain::{CaseId, DocumentId, PostCode};
use store::StoreError;
use store::border::BorderCheckRow;
use store::documents::DocumentRow;
use store::drafts::DraftRow;
use store::uploads::UploadRow;

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
        remind_at: Some(NOW.plus_days(20)),
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
    let (who, end) = (draft.applicant_id, draft.expires_at);
    assert_eq!(tx.drafts().ending(who, NOW, end).await.unwrap(), [draft.clone()]);
    assert_eq!(tx.drafts().ending(who, NOW, end.plus_days(-1)).await.unwrap(), [], "not yet");
    assert_eq!(tx.drafts().ending(who, end.plus_days(1), end.plus_days(2)).await.unwrap(), [], "gone");
    assert_eq!(tx.drafts().expired(NOW.plus_days(31), 10).await.unwrap(), [draft.id]);
    assert_eq!(tx.drafts().expired(NOW.plus_days(29), 10).await.unwrap(), []);

    let due = tx.drafts().to_remind(NOW.plus_days(20), 10).await.unwrap();
    assert_eq!(due, [draft.clone()]);
    assert_eq!(tx.drafts().to_remind(NOW.plus_days(19), 10).await.unwrap(), []);
    tx.drafts().reminded(&stale, None).await.unwrap();
    assert_eq!(tx.drafts().to_remind(NOW.plus_days(20), 10).await.unwrap(), due, "changed since: told anew");
    tx.drafts().reminded(&draft, Some(NOW.plus_days(27))).await.unwrap();
    assert_eq!(tx.drafts().to_remind(NOW.plus_days(26), 10).await.unwrap(), []);
    draft.remind_at = Some(NOW.plus_days(27));
    assert_eq!(tx.drafts().to_remind(NOW.plus_days(27), 10).await.unwrap(), [draft.clone()]);

    draft.submitted_at = Some(NOW);
    draft.version = tx.drafts().save(&draft).await.unwrap();
    assert!(matches!(tx.drafts().save(&draft).await, Err(StoreError::Stale)), "submitted drafts stand still");
    assert_eq!(tx.drafts().of_applicant(draft.applicant_id).await.unwrap(), []);
    assert_eq!(tx.drafts().expired(NOW.plus_days(31), 10).await.unwrap(), []);
    assert_eq!(tx.drafts().to_remind(NOW.plus_days(31), 10).await.unwrap(), []);
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
        source_id: None,
        examined: None,
        place: 0,
        common_id: None,
        common_key: None,
    }
}

pub async fn documents_are_replaced_not_overwritten(db: Db) {
    let owner = CaseId(db.id());
    let source = DocumentId(db.id());
    let (first, second, paper) = (
        document(&db, owner, "portrait"),
        DocumentRow {
            source_id: Some(source),
            examined: Some(vec![7; 40]),
            ..document(&db, owner, "portrait")
        },
        document(&db, owner, "insurance"),
    );
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.documents().add(&first).await.unwrap(), 1);
    assert!(tx.documents().replace(owner, first.id, NOW).await.unwrap());
    assert_eq!(tx.documents().add(&second).await.unwrap(), 2);
    assert_eq!(tx.documents().add(&paper).await.unwrap(), 1);
    let current: Vec<_> =
        tx.documents().current(owner).await.unwrap().into_iter().map(|row| row.id).collect();
    assert_eq!(current, [paper.id, second.id]);
    assert_eq!(tx.documents().all(owner).await.unwrap().len(), 3);
    assert_eq!(
        tx.documents().get(second.id).await.unwrap(),
        Some(DocumentRow { version: 2, place: 2, ..second.clone() })
    );
    assert_eq!(tx.documents().forget_sources(CaseId(db.id())).await.unwrap(), []);
    assert_eq!(tx.documents().forget_sources(owner).await.unwrap(), [source]);
    assert_eq!(tx.documents().forget_sources(owner).await.unwrap(), [], "forgotten before");

    let page = document(&db, owner, "insurance");
    assert_eq!(tx.documents().add(&page).await.unwrap(), 2);
    tx.documents().put_at(owner, page.id, 1).await.unwrap();
    tx.documents().put_at(owner, paper.id, 2).await.unwrap();
    tx.documents().put_at(CaseId(db.id()), page.id, 9).await.unwrap();
    let ordered: Vec<_> =
        tx.documents().current(owner).await.unwrap().into_iter().map(|row| row.id).collect();
    assert_eq!(ordered, [page.id, paper.id, second.id], "in the order that its owner gave");
    assert!(tx.documents().delete(owner, page.id).await.unwrap());

    let common = DocumentId(db.id());
    assert!(!tx.documents().has_common(common).await.unwrap());
    let (family, member) = (CaseId(db.id()), CaseId(db.id()));
    for holder in [family, member] {
        let row = DocumentRow {
            common_id: Some(common),
            common_key: Some(vec![5; 60]),
            ..document(&db, holder, "lodging")
        };
        assert_eq!(tx.documents().add(&row).await.unwrap(), 1);
        assert_eq!(tx.documents().current(holder).await.unwrap()[0].common_key, row.common_key);
    }
    tx.documents().delete_all(family).await.unwrap();
    assert!(tx.documents().has_common(common).await.unwrap(), "somebody else has it");
    tx.documents().delete_all(member).await.unwrap();
    assert!(!tx.documents().has_common(common).await.unwrap());

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

pub async fn an_upload_goes_on_where_it_stood(db: Db) {
    let owner = CaseId(db.id());
    let row = UploadRow {
        id: DocumentId(db.id()),
        owner_id: owner,
        kind: "insurance".into(),
        mark: vec![5; 32],
        name: vec![9; 30],
        size: 1000,
        received: 0,
        expires_at: NOW.plus_days(1),
    };
    let mut tx = db.store.begin().await.unwrap();
    tx.uploads().add(&row).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    let same = UploadRow { id: DocumentId(db.id()), ..row.clone() };
    assert!(
        matches!(tx.uploads().add(&same).await, Err(StoreError::Duplicate(rule)) if rule == "uploads_owner_id_kind_mark")
    );
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    tx.uploads().advance(row.id, 0, 600).await.unwrap();
    assert!(matches!(tx.uploads().advance(row.id, 0, 600).await, Err(StoreError::Stale)));
    let there = UploadRow { received: 600, ..row.clone() };
    assert_eq!(tx.uploads().get(row.id).await.unwrap().as_ref(), Some(&there));
    assert_eq!(tx.uploads().of(owner).await.unwrap(), std::slice::from_ref(&there));
    assert!(!tx.uploads().expired(NOW, 1000).await.unwrap().contains(&there));
    assert!(tx.uploads().expired(NOW.plus_days(1), 1000).await.unwrap().contains(&there));
    assert!(tx.uploads().delete(row.id).await.unwrap());
    assert!(!tx.uploads().delete(row.id).await.unwrap());
    assert_eq!(tx.uploads().get(row.id).await.unwrap(), None);
}
