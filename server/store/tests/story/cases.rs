//! Cases, transactions and commands.

use crate::support::{Db, NOW, case};
use domain::{CaseId, CommandKey, PostCode};
use jiff::civil::date;
use serde_json::json;
use store::commands::Begun;
use store::{Day, StoreError};

pub async fn a_case_is_added_found_and_saved_by_version(db: Db) {
    let officer = db.user("ada").await;
    let mut row = db.case().await;
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.cases().get(row.id).await.unwrap().as_ref(), Some(&row));
    let stale = row.clone();
    row.state = "issued".into();
    row.visa_number = Some("UTO000001".into());
    row.mrz_key = Some("V<UTO".into());
    row.assigned_to = Some(officer);
    row.due_on = Some(Day(date(2026, 12, 9)));
    row.valid_from = Some(Day(date(2027, 1, 1)));
    row.valid_until = Some(Day(date(2027, 1, 31)));
    row.lodged_at = Some(NOW);
    row.decided_at = Some(NOW.plus_days(1));
    row.version = tx.cases().save(&row).await.unwrap();
    assert_eq!(row.version, 2);
    assert!(matches!(tx.cases().save(&stale).await, Err(StoreError::Stale)));
    let found = [
        tx.cases().get(row.id).await.unwrap().unwrap(),
        tx.cases().by_reference(&row.reference).await.unwrap().unwrap(),
        tx.cases().by_visa_number("UTO000001").await.unwrap().unwrap(),
        tx.cases().by_mrz_key("V<UTO").await.unwrap().remove(0),
        tx.cases().by_passport("L898902C", 1).await.unwrap().remove(0),
        tx.cases().of_applicant(row.applicant_id).await.unwrap().remove(0),
    ];
    for found in found {
        assert_eq!(found, row);
    }
    assert_eq!(tx.queue().count_held(officer, 9).await.unwrap(), 1);
    tx.cases().lock(row.id).await.unwrap();
    assert!(matches!(tx.cases().lock(CaseId(db.id())).await, Err(StoreError::NotFound)));
}

pub async fn a_case_is_erased(db: Db) {
    let visit = crate::visits::booked(&db).await;
    let row = db.store.read().await.unwrap().cases().get(visit.case_id).await.unwrap().unwrap();
    let there = crate::words::at(row.post.clone());
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.words().find(&there, "eriks", 10).await.unwrap().rows.len(), 1);
    assert!(matches!(tx.cases().erase(row.id, 7, NOW).await, Err(StoreError::Stale)));
    tx.cases().erase(row.id, 1, NOW).await.unwrap();
    let erased = tx.cases().get(row.id).await.unwrap().unwrap();
    assert_eq!((erased.wrapped_key, erased.snapshot, erased.erased_at), (None, None, Some(NOW)));
    assert_eq!(erased.family_name + &erased.given_names + &erased.passport_number + &erased.birth_date, "");
    assert!(tx.words().find(&there, "eriks", 10).await.unwrap().rows.is_empty());
    let visit = tx.visits().get(visit.id).await.unwrap().unwrap();
    assert_eq!(visit.identity, [0; 32], "of whose it was nothing stays");
}

pub async fn cases_meet_by_their_keys(db: Db) {
    let (first, second) = (db.case().await, db.case().await);
    let start = CaseId(uuid::Uuid::nil());
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.kin().missing(start, 10).await.unwrap().len(), 2);
    tx.kin().put(first.id, &[[1; 32], [2; 32]]).await.unwrap();
    tx.kin().put(second.id, &[[2; 32], [3; 32]]).await.unwrap();
    assert_eq!(tx.kin().missing(start, 10).await.unwrap(), []);
    assert_eq!(tx.kin().with(&[1; 32], 10).await.unwrap(), [first.id]);
    let both: std::collections::BTreeSet<_> =
        tx.kin().with(&[2; 32], 10).await.unwrap().into_iter().collect();
    assert_eq!(both, [first.id, second.id].into());
    assert_eq!(tx.kin().with(&[2; 32], 1).await.unwrap().len(), 1);
    // Another name has other keys, and nothing stays of the old ones.
    tx.kin().put(first.id, &[[4; 32]]).await.unwrap();
    assert_eq!(tx.kin().with(&[2; 32], 10).await.unwrap(), [second.id]);
    // Saving a case leaves them; erasing it takes them.
    let version = tx.cases().save(&second).await.unwrap();
    assert_eq!(tx.kin().with(&[3; 32], 10).await.unwrap(), [second.id]);
    tx.cases().erase(second.id, version, NOW).await.unwrap();
    assert_eq!(tx.kin().with(&[3; 32], 10).await.unwrap(), []);
    assert_eq!(tx.kin().missing(start, 10).await.unwrap(), []);
}

pub async fn a_question_waits_until_it_is_answered(db: Db) {
    let (first, second) = (db.case().await, db.case().await);
    let mut tx = db.store.begin().await.unwrap();
    tx.open_questions().put(second.id, &second.post, NOW).await.unwrap();
    tx.open_questions().put(first.id, &first.post, NOW.plus_days(-1)).await.unwrap();
    tx.open_questions().put(first.id, &first.post, NOW.plus_days(-1)).await.unwrap();
    assert_eq!(tx.open_questions().of_post(&first.post, 9).await.unwrap(), [first.id, second.id]);
    assert_eq!(tx.open_questions().of_post(&other_post(), 9).await.unwrap(), []);
    assert_eq!(tx.open_questions().count(&first.post).await.unwrap(), 2);
    tx.open_questions().remove(first.id).await.unwrap();
    tx.cases().erase(second.id, 1, NOW).await.unwrap();
    assert_eq!(tx.open_questions().count(&first.post).await.unwrap(), 0);
}

pub async fn a_broken_rule_is_named_alike(db: Db) {
    let first = db.case().await;
    for (rule, change) in [("cases_reference", 0), ("cases_visa_number", 1), ("cases_id", 2)] {
        let mut tx = db.store.begin().await.unwrap();
        let mut numbered = first.clone();
        numbered.visa_number = Some("UTO000001".into());
        tx.cases().save(&numbered).await.unwrap();
        let mut row = case(CaseId(db.id()), first.applicant_id);
        match change {
            0 => row.reference.clone_from(&first.reference),
            1 => row.visa_number = Some("UTO000001".into()),
            _ => row.id = first.id,
        }
        let outcome = tx.cases().add(&row).await;
        assert!(
            matches!(&outcome, Err(StoreError::Duplicate(found)) if found == rule),
            "{rule}: {outcome:?}"
        );
    }
    let mut tx = db.store.begin().await.unwrap();
    let nobodys = case(CaseId(db.id()), domain::ApplicantId(db.id()));
    // SQLite and PostgreSQL both look at once, since no reference is deferred.
    assert!(matches!(tx.cases().add(&nobodys).await, Err(StoreError::Reference)));
}

pub async fn a_dropped_transaction_leaves_nothing(db: Db) {
    let row = case(CaseId(db.id()), db.applicant().await);
    let mut tx = db.store.begin().await.unwrap();
    tx.cases().add(&row).await.unwrap();
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    tx.cases().add(&row).await.unwrap();
    tx.rollback().await.unwrap();
    assert_eq!(db.store.read().await.unwrap().cases().get(row.id).await.unwrap(), None);
}

pub async fn a_reader_sees_one_moment_and_cannot_write(db: Db) {
    let mut reader = db.store.read().await.unwrap();
    assert_eq!(reader.queue().total().await.unwrap(), 0);
    db.case().await;
    assert_eq!(reader.queue().total().await.unwrap(), 0, "the moment of its first look");
    assert!(matches!(reader.settings().put("key", b"value").await, Err(StoreError::Database(_))));
    drop(reader);
    assert_eq!(db.store.read().await.unwrap().queue().total().await.unwrap(), 1);
}

pub async fn a_command_takes_effect_once(db: Db) {
    let (key, case_id) = (CommandKey(db.id()), Some(CaseId(db.id())));
    let answer = json!({"to": "/cases/1", "n": 1});
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.commands().begin(key, "ada", case_id, NOW).await.unwrap(), Begun::New);
    drop(tx);
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(
        tx.commands().begin(key, "ada", case_id, NOW).await.unwrap(),
        Begun::New,
        "the first one failed"
    );
    tx.commands().finish(key, &answer).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.commands().begin(key, "ada", case_id, NOW).await.unwrap(), Begun::Repeated(answer));
    assert!(matches!(tx.commands().begin(key, "bob", case_id, NOW).await, Err(StoreError::Duplicate(_))));
    assert!(matches!(tx.commands().begin(key, "ada", None, NOW).await, Err(StoreError::Duplicate(_))));
    assert!(matches!(tx.commands().finish(CommandKey(db.id()), &json!(1)).await, Err(StoreError::NotFound)));
    assert_eq!(tx.commands().delete_before(NOW.plus_seconds(1)).await.unwrap(), 1);
}

/// A post that the queue tests use beside the usual one.
pub fn other_post() -> PostCode {
    PostCode::from("UTO2")
}
