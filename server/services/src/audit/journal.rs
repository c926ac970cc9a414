//! The journal of one case for an auditor, and the trail of what happened outside cases.

use super::{CaseJournal, JournalRow, verify_case};
use crate::command::{Opened, look};
use crate::desk::case::{ActorName, open_event, people};
use crate::desk::summary;
use crate::who::parse_actor;
use crate::{Error, Result, Services, Staff, Who};
use data_encoding::{BASE64, HEXLOWER};
use domain::CaseId;
use domain::case::{ActorId, Role};
use serde_json::json;
use std::sync::Arc;
use store::audit::AuditRow;
use store::journal::EventRow;

/// Entries of the trail on a page.
const TRAIL: i64 = 100;

/// The journal of a case with hashes and what verification says of it. That it was read is an event.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but auditors, [`Error::NotFound`], [`Error::Busy`].
pub async fn journal(services: &Services, staff: &Staff, id: CaseId) -> Result<CaseJournal> {
    let (opened, events) = read(services, staff, id, "journal").await?;
    let mut tx = services.store.read().await?;
    let names = people(&mut tx, &opened.case, &events).await?;
    drop(tx);
    let rows = events.iter().map(|row| {
        let actor = parse_actor(&row.actor).unwrap_or(ActorId::System);
        JournalRow {
            seq: row.seq,
            at: row.at,
            actor: row.actor.clone(),
            actor_name: ActorName::of(actor, &names),
            kind: row.kind.clone(),
            // An entry that does not open is a finding; the others are still shown.
            args: open_event(services, &opened.key, row)
                .map(|body| summary(&body, &names))
                .unwrap_or_default(),
            prev_hash: HEXLOWER.encode(&row.prev_hash),
            hash: HEXLOWER.encode(&row.hash),
        }
    });
    Ok(CaseJournal {
        case_id: id,
        reference: opened.case.reference.clone(),
        post: opened.case.post.clone(),
        policy: Arc::clone(&opened.policy),
        state: opened.case.state.to_string(),
        rows: rows.collect(),
        findings: verify_case(services, id).await?,
    })
}

/// The journal as JSON lines, each with the opened event, the sealed bytes that the hash is over, and the hashes: enough to
/// check the chain without this program.
///
/// # Errors
/// As [`journal`].
pub async fn export(services: &Services, staff: &Staff, id: CaseId) -> Result<String> {
    let (opened, events) = read(services, staff, id, "export").await?;
    let mut lines = String::new();
    for row in &events {
        let line = json!({
            "case": id,
            "seq": row.seq,
            "at": row.at,
            "actor": row.actor,
            "kind": row.kind,
            "event": open_event(services, &opened.key, row).ok(),
            "sealed": BASE64.encode(&row.body),
            "prev_hash": HEXLOWER.encode(&row.prev_hash),
            "hash": HEXLOWER.encode(&row.hash),
        });
        lines.push_str(&line.to_string());
        lines.push('\n');
    }
    Ok(lines)
}

async fn read(services: &Services, staff: &Staff, id: CaseId, what: &str) -> Result<(Opened, Vec<EventRow>)> {
    if !staff.is(Role::Auditor) {
        return Err(Error::Forbidden);
    }
    let opened = look(services, &Who::Staff(staff.clone()), id, what).await?;
    let events = services.store.read().await?.journal().of_case(id, 0, i64::MAX).await?;
    Ok((opened, events))
}

/// What happened outside cases (sign-ins, users, stock), newest first, before the given entry.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but auditors, [`Error::Busy`].
pub async fn trail(services: &Services, staff: &Staff, before: Option<i64>) -> Result<Vec<AuditRow>> {
    if !staff.is(Role::Auditor) {
        return Err(Error::Forbidden);
    }
    Ok(services.store.read().await?.audit().newest(before, TRAIL).await?)
}
