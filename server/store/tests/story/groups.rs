//! People who apply together.

use crate::support::{Db, NOW};
use domain::CaseId;
use store::StoreError;
use store::groups::GroupRow;

pub async fn a_group_keeps_its_people_in_order(db: Db) {
    let case = db.case().await;
    let group = GroupRow {
        id: CaseId(db.id()),
        reference: "GROUP-1".to_owned(),
        applicant_id: case.applicant_id,
        created_at: NOW,
    };
    let mut tx = db.store.begin().await.unwrap();
    tx.groups().add(&group).await.unwrap();
    let draft = CaseId(db.id());
    tx.groups().add_member(group.id, draft).await.unwrap();
    tx.groups().add_member(group.id, case.id).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.groups().get(group.id).await.unwrap(), Some(group.clone()));
    assert_eq!(tx.groups().by_reference("GROUP-1").await.unwrap(), Some(group.clone()));
    assert_eq!(tx.groups().of_member(case.id).await.unwrap(), Some(group.clone()));
    assert_eq!(tx.groups().of_member(group.id).await.unwrap(), None);
    assert_eq!(tx.groups().of_applicant(case.applicant_id).await.unwrap(), std::slice::from_ref(&group));
    assert_eq!(tx.groups().kept_by(case.applicant_id).await.unwrap(), 0, "what it shares is not there");
    assert_eq!(tx.groups().members(group.id).await.unwrap(), [draft, case.id]);
    let cases = tx.groups().cases(group.id).await.unwrap();
    assert_eq!(cases.iter().map(|row| row.id).collect::<Vec<_>>(), [case.id], "a draft is no case");
    assert!(!tx.groups().delete_empty(group.id).await.unwrap(), "somebody is in it");
    tx.groups().remove_member(draft).await.unwrap();
    tx.groups().remove_member(case.id).await.unwrap();
    assert!(tx.groups().delete_empty(group.id).await.unwrap());
    assert_eq!(tx.groups().get(group.id).await.unwrap(), None);
    tx.rollback().await.unwrap();

    // A transaction with a broken rule in it is over.
    let mut tx = db.store.begin().await.unwrap();
    let twice = tx.groups().add(&GroupRow { id: CaseId(db.id()), ..group.clone() }).await;
    assert!(
        matches!(&twice, Err(StoreError::Duplicate(rule)) if rule == "travel_groups_reference"),
        "{twice:?}"
    );
    tx.rollback().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    let nowhere = tx.groups().add_member(CaseId(db.id()), CaseId(db.id())).await;
    assert!(matches!(nowhere, Err(StoreError::Reference)), "{nowhere:?}");
    tx.rollback().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    tx.groups().lock(group.id).await.unwrap();
    let elsewhere = tx.groups().add_member(group.id, case.id).await;
    assert!(matches!(elsewhere, Err(StoreError::Duplicate(_))), "nobody is in two groups: {elsewhere:?}");
}
