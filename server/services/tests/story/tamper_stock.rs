//! Somebody with the database changes what was written about the stock: verification finds it.

use crate::stock::{ask, both, clean, span};
use crate::world::{World, geneva};
use domain::stock::{AlertWhy, Command};
use services::audit::{self, Fault, Finding};

fn found(seq: i64, fault: Fault) -> Vec<Finding> {
    vec![Finding { case_id: None, post: Some(geneva()), seq, fault }]
}

async fn findings(world: &World) -> Vec<Finding> {
    audit::verify(&world.services).await.unwrap().findings
}

pub async fn a_changed_entry_of_stock_is_found(world: World) {
    clean(&world).await;
    world.disarm("stock_journal").await;
    world.raw("UPDATE stock_journal SET at = at + 1 WHERE post = 'GVA' AND seq = 3").await;
    assert_eq!(findings(&world).await, found(3, Fault::Changed));
}

pub async fn a_deleted_entry_of_stock_is_found(world: World) {
    world.disarm("stock_journal").await;
    world.raw("DELETE FROM stock_journal WHERE post = 'GVA' AND seq = 3").await;
    assert_eq!(findings(&world).await, found(3, Fault::Gap));
}

pub async fn reordered_entries_of_stock_are_found(world: World) {
    world.disarm("stock_journal").await;
    for (from, to) in [(3, 99), (4, 3), (99, 4)] {
        world.raw(format!("UPDATE stock_journal SET seq = {to} WHERE post = 'GVA' AND seq = {from}")).await;
    }
    assert_eq!(findings(&world).await, found(3, Fault::Changed));
}

pub async fn a_truncated_journal_of_stock_is_found(world: World) {
    world.disarm("stock_journal").await;
    world.raw("DELETE FROM stock_journal WHERE post = 'GVA' AND seq > 4").await;
    assert_eq!(findings(&world).await, found(5, Fault::Truncated));
    // Who moves the head back as well has a book that does not follow from its entries.
    let head = "(SELECT hash FROM stock_journal WHERE post = 'GVA' AND seq = 4)";
    world.raw(format!("UPDATE stock_books SET seq = 4, head = {head} WHERE post = 'GVA'")).await;
    assert_eq!(findings(&world).await, found(0, Fault::Replay));
}

pub async fn a_sticker_moved_beside_the_ledger_is_found(world: World) {
    world.raw("UPDATE stickers SET state = 'destroyed', operator = NULL WHERE serial = 'UTO000004'").await;
    assert_eq!(findings(&world).await, found(0, Fault::Projection));
}

/// The attacker forges everything at once: what an operator was asked to give back never happened, in the journal, in the
/// book and on the stickers. Nothing is wrong with the forgery but that a signed checkpoint knows the head.
pub async fn a_forged_book_of_stock_is_found_by_its_checkpoint(world: World) {
    assert!(audit::checkpoint(&world.services).await.unwrap().is_some());
    assert_eq!(audit::checkpoint(&world.services).await.unwrap(), None, "nothing happened since");
    for table in ["stock_books", "stickers"] {
        world.raw(format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}")).await;
    }
    let people = world.staff.clone();
    both(&world, &people.operator, Command::Return { spans: vec![span(1, 2)] }, &people.custodian).await;
    assert_eq!(
        audit::checkpoint(&world.services).await.unwrap(),
        Some(2),
        "the stock alone is something new"
    );
    clean(&world).await;
    let before =
        world.services.store.read().await.unwrap().stock().book(&geneva()).await.unwrap().unwrap().seq - 2;

    world.disarm("stock_journal").await;
    world.raw(format!("DELETE FROM stock_journal WHERE post = 'GVA' AND seq > {before}")).await;
    let back = |table: &str, key: &str, columns: &[&str]| {
        let kept = |column| {
            format!("{column} = (SELECT {column} FROM kept_{table} k WHERE k.{key} = {table}.{key})")
        };
        let columns: Vec<String> = columns.iter().map(kept).collect();
        format!("UPDATE {table} SET {}", columns.join(", "))
    };
    world.raw(back("stock_books", "post", &["seq", "head", "book"])).await;
    let hands = ["state", "act", "custodian", "operator", "issued_on"];
    world.raw(back("stickers", "serial", &hands)).await;
    assert_eq!(findings(&world).await, found(before + 2, Fault::Checkpoint));
}

/// The heads of the stock stand in the signed tree: who takes one out, or names another one, breaks the root.
pub async fn a_head_of_stock_taken_out_of_a_checkpoint_is_found(world: World) {
    audit::checkpoint(&world.services).await.unwrap();
    clean(&world).await;
    world.disarm("checkpoint_stock_heads").await;
    world
        .raw(
            "UPDATE checkpoint_stock_heads SET seq = seq - 1, hash = (SELECT hash FROM stock_journal j WHERE \
               j.post = checkpoint_stock_heads.post AND j.seq = checkpoint_stock_heads.seq - 1)",
        )
        .await;
    let forged = Finding { case_id: None, post: None, seq: 1, fault: Fault::CheckpointChain };
    assert_eq!(findings(&world).await, std::slice::from_ref(&forged));
    world.raw("DELETE FROM checkpoint_stock_heads").await;
    assert_eq!(findings(&world).await, [forged]);
}

pub async fn an_alert_taken_off_beside_the_journal_is_found(world: World) {
    let raise = Command::RaiseAlert { span: span(1, 3), why: AlertWhy::Stolen, reason: "gone".to_owned() };
    let alert = ask(&world, &world.staff.supervisor, raise).await.unwrap();
    clean(&world).await;
    let seq = i64::try_from(alert.number).unwrap();
    world.raw(format!("UPDATE stock_alerts SET last = first WHERE ticket = '{alert}'")).await;
    assert_eq!(findings(&world).await, found(seq, Fault::Projection));
    world.raw(format!("DELETE FROM stock_alerts WHERE ticket = '{alert}'")).await;
    assert_eq!(findings(&world).await, found(seq, Fault::Projection));
}

pub async fn a_line_of_the_account_changed_beside_the_journal_is_found(world: World) {
    world.raw("UPDATE stock_flows SET count = count - 1 WHERE post = 'GVA' AND line = 'received'").await;
    assert_eq!(findings(&world).await, found(0, Fault::Projection));
}
