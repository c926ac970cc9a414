//! A visit follows its case: it ends with what it was for, and with the person to whom it belongs.

use super::book::{is_ahead, state};
use super::{change, due, identity};
use crate::who::actor_text;
use crate::{Result, Services};
use domain::case::{Case, Event, EventBody};
use domain::visits::{Hours, VisitState};
use store::Tx;
use store::visits::VisitRow;

/// Looks at the visits of a case after an event.
pub(crate) async fn follow(services: &Services, tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    if !event.body.is_substantial() || matches!(event.body, EventBody::Submitted { .. }) {
        return Ok(());
    }
    let kind = case.visit_kind().map(|kind| kind.as_str());
    let other = |row_kind: &str, row_identity: &[u8]| {
        if kind != Some(row_kind) {
            Some("case")
        } else if identity::of(services, case) != row_identity {
            Some("identity")
        } else {
            None
        }
    };
    for wait in tx.visit_waits().all_of_case(case.id).await? {
        if let Some(cause) = other(&wait.kind, &wait.identity) {
            tx.visit_waits().end(wait.id, cause, event.at).await?;
        }
    }
    for row in tx.visits().of_case(case.id).await?.iter().filter(|row| is_ahead(row)) {
        if let Some(cause) = other(&row.kind, &row.identity) {
            end(services, tx, case, event, row, cause).await?;
        }
    }
    Ok(())
}

async fn end(
    services: &Services,
    tx: &mut Tx,
    case: &Case,
    event: &Event,
    row: &VisitRow,
    cause: &str,
) -> Result<()> {
    let actor = actor_text(event.actor);
    let served = matches!(event.body, EventBody::Lodged { .. } | EventBody::HandedOver { .. });
    if served && state(row) == VisitState::Booked && is_today(services, row) {
        let arrived = VisitState::Arrived.as_str();
        return Ok(tx.visits().set_state(row.id, row.version, arrived, event.at, &actor, cause).await?);
    }
    change::end(services, tx, row, VisitState::Freed, &actor, cause).await?;
    // Whoever was served before the day, withdrew, or has a letter about the end of the case knows.
    if !served && !case.state.is_terminal() {
        due::letter(services, tx, row, due::News::Freed).await?;
    }
    Ok(())
}

fn is_today(services: &Services, row: &VisitRow) -> bool {
    let policy = services.policies.current();
    let hours = policy.post(&row.post).map(Hours::of);
    hours.is_some_and(|hours| hours.day(row.starts_at) == hours.day(services.now()))
}
