//! Staff, applicants, links, throttles, settings.

use crate::support::{Db, NOW, user};
use domain::{ApplicantId, UserId};
use store::applicants::ApplicantRow;
use store::consultation_links::ConsultationLinkRow;
use store::links::LinkRow;
use store::policies::PolicyRow;
use store::{Engine, StoreError};

pub async fn staff_are_kept_and_guarded_by_version(db: Db) {
    let mut row = user(UserId(db.id()), "ada");
    row.totp_secret = Some(vec![7; 40]);
    let mut tx = db.store.begin().await.unwrap();
    tx.users().add(&row).await.unwrap();
    assert_eq!(tx.users().get(row.id).await.unwrap().as_ref(), Some(&row));
    assert_eq!(tx.users().by_login("ada").await.unwrap().as_ref(), Some(&row));
    assert_eq!(tx.users().by_login("ADA").await.unwrap(), None);

    let stale = row.clone();
    row.roles.push("auditor".into());
    row.disabled_at = Some(NOW);
    row.post = None;
    tx.users().save(&row).await.unwrap();
    row.version += 1;
    assert_eq!(tx.users().get(row.id).await.unwrap().as_ref(), Some(&row));
    assert!(matches!(tx.users().save(&stale).await, Err(StoreError::Stale)));
    tx.users().add(&user(UserId(db.id()), "bob")).await.unwrap();
    let logins: Vec<_> = tx.users().all().await.unwrap().into_iter().map(|user| user.login).collect();
    assert_eq!(logins, ["ada", "bob"]);
    tx.commit().await.unwrap();

    let mut tx = db.store.begin().await.unwrap();
    let twice = tx.users().add(&user(UserId(db.id()), "ada")).await;
    assert!(matches!(&twice, Err(StoreError::Duplicate(rule)) if rule == "users_login"), "{twice:?}");
    assert!(!format!("{row:?}").contains("argon2"), "a password hash must not reach a log");
}

pub async fn a_code_of_the_second_factor_works_once(db: Db) {
    let id = db.user("ada").await;
    let mut tx = db.store.begin().await.unwrap();
    assert!(tx.users().use_totp_step(id, 100).await.unwrap());
    assert!(!tx.users().use_totp_step(id, 100).await.unwrap(), "the same code again");
    assert!(!tx.users().use_totp_step(id, 99).await.unwrap(), "an older code");
    assert!(tx.users().use_totp_step(id, 101).await.unwrap());
    tx.users().reset_totp_step(id).await.unwrap();
    assert!(tx.users().use_totp_step(id, 5).await.unwrap());
}

pub async fn an_address_is_one_applicant(db: Db) {
    let email = "anna@example.org".to_owned();
    let first = ApplicantRow { id: ApplicantId(db.id()), email, language: "fr".into(), created_at: NOW };
    let second = ApplicantRow { id: ApplicantId(db.id()), language: "en".into(), ..first.clone() };
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.applicants().find_or_add(&first).await.unwrap(), first);
    assert_eq!(tx.applicants().find_or_add(&second).await.unwrap(), first);
    assert_eq!(tx.applicants().get(first.id).await.unwrap(), Some(first));
    assert_eq!(tx.applicants().get(second.id).await.unwrap(), None);
}

fn link(token: u8) -> LinkRow {
    LinkRow {
        token_hash: vec![token; 32],
        email: "anna@example.org".into(),
        next: "/".into(),
        created_at: NOW,
        expires_at: NOW.plus_seconds(1200),
    }
}

pub async fn a_link_works_once_and_not_for_ever(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    tx.links().add(&link(1)).await.unwrap();
    tx.links().add(&link(2)).await.unwrap();
    assert_eq!(tx.links().peek(&[1; 32], NOW).await.unwrap(), Some(link(1)));
    assert_eq!(tx.links().take(&[1; 32], NOW.plus_seconds(1199)).await.unwrap(), Some(link(1)));
    assert_eq!(tx.links().take(&[1; 32], NOW.plus_seconds(1199)).await.unwrap(), None, "used");
    assert_eq!(tx.links().take(&[2; 32], NOW.plus_seconds(1200)).await.unwrap(), None, "expired");
    assert_eq!(tx.links().take(&[3; 32], NOW).await.unwrap(), None, "unknown");
    assert_eq!(tx.links().delete_expired(NOW.plus_seconds(1201)).await.unwrap(), 2);
}

pub async fn a_link_taken_by_many_at_once_signs_in_one(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    tx.links().add(&link(1)).await.unwrap();
    tx.commit().await.unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let store = db.store.clone();
        tasks.spawn(async move {
            let mut tx = store.begin().await.unwrap();
            let taken = tx.links().take(&[1; 32], NOW).await.unwrap().is_some();
            tx.commit().await.unwrap();
            taken
        });
    }
    assert_eq!(tasks.join_all().await.into_iter().filter(|taken| *taken).count(), 1);
}

pub async fn guessing_is_slowed_down(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    for second in 0..3 {
        let hit = tx.throttles().hit("sign-in:ada", NOW.plus_seconds(second), 60, 3).await.unwrap();
        assert!(hit.allowed && hit.retry_after == 0);
    }
    let hit = tx.throttles().hit("sign-in:ada", NOW.plus_seconds(10), 60, 3).await.unwrap();
    assert!(!hit.allowed);
    assert_eq!(hit.retry_after, 50);
    assert!(tx.throttles().hit("sign-in:bob", NOW, 60, 3).await.unwrap().allowed, "another key");
    assert!(!tx.throttles().hit("sign-in:ada", NOW.plus_seconds(59), 60, 3).await.unwrap().allowed);
    assert!(
        tx.throttles().hit("sign-in:ada", NOW.plus_seconds(60), 60, 3).await.unwrap().allowed,
        "a new window"
    );
    tx.throttles().clear("sign-in:ada").await.unwrap();
    assert!(tx.throttles().hit("sign-in:ada", NOW.plus_seconds(61), 60, 1).await.unwrap().allowed);
    assert_eq!(tx.throttles().delete_before(NOW.plus_seconds(1)).await.unwrap(), 1);
}

pub async fn tries_at_once_are_all_counted(db: Db) {
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let store = db.store.clone();
        tasks.spawn(async move {
            let mut tx = store.begin().await.unwrap();
            let hit = tx.throttles().hit("door", NOW, 60, 10).await.unwrap();
            tx.commit().await.unwrap();
            hit.allowed
        });
    }
    assert_eq!(tasks.join_all().await.into_iter().filter(|allowed| *allowed).count(), 10);
}

pub async fn settings_are_kept(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.settings().get("key").await.unwrap(), None);
    assert_eq!(tx.settings().put_once("key", b"one").await.unwrap(), b"one");
    assert_eq!(tx.settings().put_once("key", b"two").await.unwrap(), b"one");
    tx.settings().put("key", b"three").await.unwrap();
    assert_eq!(tx.settings().get("key").await.unwrap().as_deref(), Some(&b"three"[..]));
}

pub async fn a_policy_is_kept_as_it_was_first_served(db: Db) {
    let row = |version: &str, text: &str, seconds| PolicyRow {
        version: version.into(),
        text: text.into(),
        recorded_at: NOW.plus_seconds(seconds),
    };
    let mut tx = db.store.begin().await.unwrap();
    assert_eq!(tx.policies().put_once(&row("2", "two", 1)).await.unwrap(), row("2", "two", 1));
    assert_eq!(tx.policies().put_once(&row("1", "one", 0)).await.unwrap(), row("1", "one", 0));
    assert_eq!(tx.policies().put_once(&row("2", "changed", 9)).await.unwrap(), row("2", "two", 1));
    assert_eq!(tx.policies().all().await.unwrap(), [row("1", "one", 0), row("2", "two", 1)]);
    tx.commit().await.unwrap();
    if db.store.engine() == Engine::Sqlite {
        db.raw("UPDATE policies SET text = 'changed'").await.unwrap_err();
        db.raw("DELETE FROM policies").await.unwrap_err();
    }
}

pub async fn a_link_of_a_consultation_is_kept_and_stopped(db: Db) {
    let (case, other) = (db.case().await.id, db.case().await.id);
    let link = |hash: u8, case_id| ConsultationLinkRow {
        token_hash: vec![hash; 32],
        case_id,
        number: 0,
        created_at: NOW,
        revoked_at: None,
    };
    let mut tx = db.store.begin().await.unwrap();
    for (hash, case) in [(1, case), (2, case), (3, other)] {
        tx.consultation_links().add(&link(hash, case)).await.unwrap();
    }
    assert_eq!(tx.consultation_links().get(&[1; 32]).await.unwrap(), Some(link(1, case)));
    assert_eq!(tx.consultation_links().get(&[9; 32]).await.unwrap(), None);
    let later = NOW.plus_days(1);
    assert_eq!(tx.consultation_links().revoke(case, later).await.unwrap(), 2);
    assert_eq!(tx.consultation_links().revoke(case, later.plus_days(1)).await.unwrap(), 0, "stopped before");
    let stopped = tx.consultation_links().get(&[2; 32]).await.unwrap().unwrap();
    assert_eq!(stopped.revoked_at, Some(later));
    assert_eq!(tx.consultation_links().get(&[3; 32]).await.unwrap(), Some(link(3, other)));
    tx.commit().await.unwrap();
    let mut tx = db.store.begin().await.unwrap();
    let twice = tx.consultation_links().add(&link(1, case)).await;
    assert!(matches!(twice, Err(StoreError::Duplicate(rule)) if rule == "consultation_links_token_hash"));
}
