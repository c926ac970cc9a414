//! Somebody with the database changes what was written: verification finds it.

use crate::lists;
use crate::world::{Journey, World};
use domain::case::Action;
use services::audit::{self, Fault, Finding};
use services::vault::Context;
use store::chain::event_hash;

async fn case(world: &World) -> Journey {
    let mut journey = world.to_examination("eriksson").await;
    for text in ["One.", "Two.", "Three."] {
        world
            .step(
                &mut journey,
                &world.staff.officer,
                Action::Note { text: text.to_owned(), disclosable: false },
            )
            .await;
    }
    journey
}

async fn findings(world: &World) -> Vec<Finding> {
    audit::verify(&world.services).await.unwrap().findings
}

fn found(case: &Journey, seq: i64, fault: Fault) -> Vec<Finding> {
    vec![Finding { case_id: Some(case.id), post: None, seq, fault }]
}

pub async fn an_untouched_installation_is_clean(world: World) {
    let journey = case(&world).await;
    world.submit("ukrainian").await;
    assert_eq!(audit::checkpoint(&world.services).await.unwrap(), Some(1));
    assert_eq!(audit::checkpoint(&world.services).await.unwrap(), None, "nothing happened since");
    let mut journey = journey;
    world
        .step(
            &mut journey,
            &world.staff.officer,
            Action::Note { text: "Four.".to_owned(), disclosable: false },
        )
        .await;
    assert_eq!(audit::checkpoint(&world.services).await.unwrap(), Some(2));
    let report = audit::verify(&world.services).await.unwrap();
    assert!(report.is_clean(), "{:?}", report.findings);
    assert_eq!((report.cases, report.checkpoints), (2, 2));
    let export = audit::export(&world.services, &world.staff.auditor, journey.id).await.unwrap();
    let lines: Vec<serde_json::Value> =
        export.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["event"]["event"], "submitted");
    assert_eq!(lines[1]["prev_hash"], lines[0]["hash"]);
}

pub async fn a_changed_event_is_found(world: World) {
    let journey = case(&world).await;
    world.disarm("journal").await;
    let id = world.literal(journey.id);
    world.raw(format!("UPDATE journal SET at = at + 1 WHERE case_id = {id} AND seq = 3")).await;
    assert_eq!(findings(&world).await, found(&journey, 3, Fault::Changed));
}

pub async fn a_deleted_event_is_found(world: World) {
    let journey = case(&world).await;
    world.disarm("journal").await;
    let id = world.literal(journey.id);
    world.raw(format!("DELETE FROM journal WHERE case_id = {id} AND seq = 4")).await;
    assert_eq!(findings(&world).await, found(&journey, 4, Fault::Gap));
}

pub async fn reordered_events_are_found(world: World) {
    let journey = case(&world).await;
    world.disarm("journal").await;
    let id = world.literal(journey.id);
    world
        .raw(format!(
            "UPDATE journal SET seq = 1000 WHERE case_id = {id} AND seq = 2; \
             UPDATE journal SET seq = 2 WHERE case_id = {id} AND seq = 3; \
             UPDATE journal SET seq = 3 WHERE case_id = {id} AND seq = 1000"
        ))
        .await;
    let findings = findings(&world).await;
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!((findings[0].case_id, findings[0].seq), (Some(journey.id), 2));
    assert!(matches!(findings[0].fault, Fault::Changed | Fault::Broken));
}

pub async fn a_truncated_journal_is_found(world: World) {
    let journey = case(&world).await;
    let last = world.services.store.read().await.unwrap().journal().recorded_head(journey.id).await.unwrap();
    world.disarm("journal").await;
    let id = world.literal(journey.id);
    world.raw(format!("DELETE FROM journal WHERE case_id = {id} AND seq = {}", last.seq)).await;
    assert_eq!(findings(&world).await, found(&journey, last.seq, Fault::Truncated));
}

/// The attacker also moves the head that the case keeps; only the signed checkpoint knows better.
pub async fn a_rewritten_journal_is_found_by_its_checkpoint(world: World) {
    let journey = case(&world).await;
    audit::checkpoint(&world.services).await.unwrap();
    let mut tx = world.services.store.read().await.unwrap();
    let last = tx.journal().recorded_head(journey.id).await.unwrap();
    let before = tx.journal().hash_at(journey.id, last.seq - 1).await.unwrap().unwrap();
    drop(tx);
    world.disarm("journal").await;
    let (id, hash) = (world.literal(journey.id), world.bytes(&before));
    world.raw(format!("DELETE FROM journal WHERE case_id = {id} AND seq = {}", last.seq)).await;
    let seq = last.seq - 1;
    world.raw(format!("UPDATE cases SET journal_seq = {seq}, journal_head = {hash} WHERE id = {id}")).await;
    let findings = findings(&world).await;
    assert!(findings.contains(&found(&journey, last.seq, Fault::Checkpoint)[0]), "{findings:?}");
    assert!(findings.contains(&found(&journey, 0, Fault::Sealed)[0]), "the snapshot names its last event");
    let of_case = audit::verify_case(&world.services, journey.id).await.unwrap();
    assert!(of_case.contains(&found(&journey, last.seq, Fault::Checkpoint)[0]));
}

pub async fn a_changed_row_is_found(world: World) {
    let journey = case(&world).await;
    let id = world.literal(journey.id);
    world.raw(format!("UPDATE cases SET state = 'issued' WHERE id = {id}")).await;
    assert_eq!(findings(&world).await, found(&journey, 0, Fault::Projection));
    world.raw(format!("UPDATE cases SET state = 'examination', family_name = 'Other' WHERE id = {id}")).await;
    assert_eq!(findings(&world).await, found(&journey, 0, Fault::Projection));
}

pub async fn an_old_snapshot_does_not_open(world: World) {
    let mut journey = case(&world).await;
    let old = world.services.store.read().await.unwrap().cases().get(journey.id).await.unwrap().unwrap();
    world
        .step(
            &mut journey,
            &world.staff.officer,
            Action::Note { text: "Four.".to_owned(), disclosable: false },
        )
        .await;
    let (id, snapshot) = (world.literal(journey.id), world.bytes(&old.snapshot.unwrap()));
    world.raw(format!("UPDATE cases SET snapshot = {snapshot} WHERE id = {id}")).await;
    assert_eq!(findings(&world).await, found(&journey, 0, Fault::Sealed));
}

pub async fn a_forged_checkpoint_is_found(world: World) {
    case(&world).await;
    audit::checkpoint(&world.services).await.unwrap();
    world.disarm("checkpoints").await;
    world.raw("UPDATE checkpoints SET at = at + 1").await;
    let findings = findings(&world).await;
    assert!(!findings.is_empty());
    assert!(findings.iter().all(|finding| finding.fault == Fault::CheckpointChain && finding.seq == 1));
}

/// Whoever has the database and the keys lowers the score of a hit, and makes every hash and the snapshot agree with it. The
/// evidence stands beside the score and gives another number.
pub async fn a_forged_score_is_found(world: World) {
    lists::in_force(&world, "national", &lists::csv(&lists::line_of(&world, "eriksson", true))).await;
    let mut journey = world.submit("eriksson").await;
    world.admitted(&mut journey, "eriksson").await;
    assert!(audit::verify(&world.services).await.unwrap().is_clean());

    let (vault, id) = (&world.services.vault, journey.id);
    let mut tx = world.services.store.read().await.unwrap();
    let (case, rows) =
        (tx.cases().get(id).await.unwrap().unwrap(), tx.journal().of_case(id, 0, 1000).await.unwrap());
    drop(tx);
    let key = vault.unwrap(id, case.wrapped_key.as_ref().unwrap()).unwrap();
    // The score in the entry of the search, and in the snapshot of the case.
    let lower = |context: &Context, sealed: &[u8], path: &str| {
        let plain = vault.open(&key, context, sealed).unwrap();
        let mut value: serde_json::Value = serde_json::from_slice(&plain).unwrap();
        let score = value.pointer_mut(path).unwrap_or_else(|| panic!("{path}"));
        assert!(score.as_u64().unwrap() > 571, "{score}");
        *score = 571.into();
        vault.seal(&key, context, &serde_json::to_vec(&value).unwrap())
    };
    let forged = rows.iter().find(|row| row.kind == "lists_searched").unwrap().seq;
    world.disarm("journal").await;
    let literal = world.literal(id);
    let mut head = Vec::new();
    for row in &rows {
        let mut body = row.body.clone();
        if row.seq == forged {
            body = lower(&Context::new(id, "journal.body", forged), &body, "/search/hits/0/score");
        }
        let prev = if head.is_empty() { row.prev_hash.clone() } else { head };
        head = event_hash(&prev, id, row.seq, row.at, &row.actor, &row.kind, &body).to_vec();
        let (body, prev, hash) = (world.bytes(&body), world.bytes(&prev), world.bytes(&head));
        let set = format!("SET body = {body}, prev_hash = {prev}, hash = {hash}");
        world.raw(format!("UPDATE journal {set} WHERE case_id = {literal} AND seq = {}", row.seq)).await;
    }
    let place = Context::new(id, "cases.snapshot", case.journal_seq);
    let snapshot = lower(&place, case.snapshot.as_ref().unwrap(), "/hits/0/found/score");
    let (snapshot, head) = (world.bytes(&snapshot), world.bytes(&head));
    world
        .raw(format!("UPDATE cases SET snapshot = {snapshot}, journal_head = {head} WHERE id = {literal}"))
        .await;
    assert_eq!(findings(&world).await, found(&journey, forged, Fault::HitScore));
}
