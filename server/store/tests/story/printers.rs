//! Printers by version, and one job for a blank.

use crate::stickers::blank;
use crate::support::{Db, NOW};
use domain::stock::Span;
use domain::{CaseId, PostCode, PrintJobId, PrinterId, UserId};
use store::StoreError;
use store::print_jobs::PrintJobRow;
use store::printers::PrinterRow;
use uuid::Uuid;

fn printer(number: u128, name: &str) -> PrinterRow {
    PrinterRow {
        id: PrinterId(Uuid::from_u128(number)),
        post: PostCode::from("GVA"),
        name: name.to_owned(),
        kind: "ipp".to_owned(),
        uri: Some("ipp://printer.example/ipp/print".to_owned()),
        trust: None,
        offset_x: 3,
        offset_y: -20,
        state: "active".to_owned(),
        reason: String::new(),
        version: 1,
        created_at: NOW,
        updated_at: NOW,
    }
}

pub async fn printers_are_kept_and_guarded_by_version(db: Db) {
    let mut tx = db.store.begin().await.unwrap();
    tx.printers().add(&printer(1, "P1")).await.unwrap();
    tx.printers().add(&printer(2, "P2")).await.unwrap();
    let mut row = tx.printers().get(printer(1, "").id).await.unwrap().unwrap();
    assert_eq!(row, printer(1, "P1"));
    row.state = "out_of_service".to_owned();
    tx.printers().save(&row).await.unwrap();
    assert!(matches!(tx.printers().save(&row).await, Err(StoreError::Stale)));
    let here = tx.printers().of_post(&row.post).await.unwrap();
    let told: Vec<_> = here.iter().map(|row| (row.name.as_str(), row.state.as_str(), row.version)).collect();
    assert_eq!(told, [("P1", "out_of_service", 2), ("P2", "active", 1)]);
    assert!(tx.printers().of_post(&"HAN".into()).await.unwrap().is_empty());
    tx.commit().await.unwrap();
    for bad in [
        PrinterRow { uri: None, ..printer(3, "P3") },
        PrinterRow { offset_x: 21, ..printer(3, "P3") },
        PrinterRow { state: "lost".to_owned(), ..printer(3, "P3") },
        PrinterRow { kind: "fax".to_owned(), ..printer(3, "P3") },
    ] {
        let mut tx = db.store.begin().await.unwrap();
        assert!(matches!(tx.printers().add(&bad).await, Err(StoreError::Database(_))), "{bad:?}");
    }
    let mut tx = db.store.begin().await.unwrap();
    let twice = tx.printers().add(&printer(3, "P2")).await;
    assert!(matches!(&twice, Err(StoreError::Duplicate(rule)) if rule == "printers_post_name"), "{twice:?}");
}

fn job(number: u128, case_id: CaseId, operator: UserId) -> PrintJobRow {
    PrintJobRow {
        id: PrintJobId(Uuid::from_u128(number)),
        case_id,
        serial: "UTO000001".to_owned(),
        operator,
        printer: printer(1, "").id,
        sha256: vec![7; 32],
        ticket: "visa.example/journal/print-job\n".to_owned(),
        signature: vec![1; 68],
        state: "open".to_owned(),
        remote: None,
        said: String::new(),
        refused: 0,
        opened_at: NOW,
        sent_at: None,
        ended_at: None,
    }
}

pub async fn a_blank_has_one_job_that_may_print(db: Db) {
    let (case, operator) = (db.case().await.id, db.user("paul").await);
    let mut tx = db.store.begin().await.unwrap();
    tx.printers().add(&printer(1, "P1")).await.unwrap();
    tx.stickers().add(Span::one("UTO000001".parse().unwrap()), &blank("vault"), NOW).await.unwrap();
    tx.print_jobs().add(&job(1, case, operator)).await.unwrap();
    tx.commit().await.unwrap();
    for ended in ["open", "sending", "sent", "printed", "unknown"] {
        let mut tx = db.store.begin().await.unwrap();
        let all = ["open", "sending", "sent", "printed", "unknown"];
        tx.print_jobs().step(job(1, case, operator).id, &all, ended).await.unwrap();
        let twice = tx.print_jobs().add(&job(2, case, operator)).await;
        let rule = "print_jobs_case_id_serial";
        assert!(matches!(&twice, Err(StoreError::Duplicate(found)) if found == rule), "{ended}: {twice:?}");
    }
    let mut tx = db.store.begin().await.unwrap();
    let id = job(1, case, operator).id;
    tx.print_jobs().step(id, &["open"], "sending").await.unwrap();
    assert!(matches!(tx.print_jobs().step(id, &["open"], "sending").await, Err(StoreError::Stale)));
    tx.print_jobs().sent(id, 42, NOW).await.unwrap();
    assert!(matches!(tx.print_jobs().sent(id, 43, NOW).await, Err(StoreError::Stale)), "it is taken once");
    tx.print_jobs().say(id, "media-empty").await.unwrap();
    tx.print_jobs().refuse(id).await.unwrap();
    tx.print_jobs().ended(id, "failed", "media-jam", NOW).await.unwrap();
    assert!(matches!(tx.print_jobs().ended(id, "printed", "", NOW).await, Err(StoreError::Stale)));
    let row = tx.print_jobs().get(id).await.unwrap().unwrap();
    assert_eq!(
        (row.state.as_str(), row.remote, row.said.as_str(), row.refused),
        ("failed", Some(42), "media-jam", 1)
    );
    tx.print_jobs().add(&job(2, case, operator)).await.expect("after one that printed nothing");
    tx.print_jobs().settle(id, "printed").await.expect_err("two that printed");
}
