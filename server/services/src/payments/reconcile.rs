//! Asks the provider about every order that is not settled. Each order has a job for its next question; what a dead worker left
//! behind is swept up from time to time.

use super::news::{answered, hear, locked, order_of};
use super::{Payment, Provider, Trouble};
use crate::jobs::{self, Handler, Job, Verdict};
use crate::{Error, Result, Services};
use domain::OrderId;
use domain::payment::{Return, ask_again_after};
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use store::Tx;
use store::payments::OrderRow;

/// The kind of the job.
pub const KIND: &str = "payment_check";

/// Orders that are asked about in one sweep.
const AT_ONCE: i64 = 100;
/// An order whose question is so late, in seconds, has lost its job.
const LATE: i64 = 120;

/// What the job is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Told {
    order: OrderId,
}

/// Asks for the next question about an order.
pub(super) async fn schedule(services: &Services, tx: &mut Tx, row: &OrderRow) -> Result<()> {
    let Some(at) = row.next_ask else { return Ok(()) };
    // One question for each version: whatever changes the order plans the next one.
    let key = format!("{KIND}:{}:{}", row.id, row.version);
    jobs::ask_at(services, tx, KIND, json!(Told { order: row.id }), key, at).await
}

/// Handles [`KIND`].
#[derive(Clone, Copy, Debug)]
pub struct Reconciler;

impl Handler for Reconciler {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            match job.payload::<Told>() {
                Ok(told) => match Box::pin(when_due(&job.services, told.order)).await {
                    // Somebody else heard news of it meanwhile and planned the next question.
                    Ok(()) | Err(Error::Stale { .. } | Error::NotFound) => Verdict::Done,
                    Err(error) => Verdict::from(error),
                },
                Err(verdict) => verdict,
            }
        })
    }
}

/// Asks about an order unless that is due later by now.
async fn when_due(services: &Services, id: OrderId) -> Result<()> {
    let row = services.store.read().await?.payments().get(id).await?.ok_or(Error::NotFound)?;
    if row.next_ask.is_none_or(|at| at > services.now()) {
        return Ok(());
    }
    ask(services, id).await
}

/// Asks the provider how an order stands, or to give its money back, and lets the order hear the answer.
///
/// # Errors
/// [`Error::NotFound`] for no order or without a provider, [`Error::Busy`].
pub async fn ask(services: &Services, id: OrderId) -> Result<()> {
    let provider = services.payments.clone().ok_or(Error::NotFound)?;
    let row = services.store.read().await?.payments().get(id).await?.ok_or(Error::NotFound)?;
    let order = order_of(&row)?;
    if !order.is_awaited() {
        return Ok(());
    }
    let answer = question(provider, id, order.back == Return::Due).await?;
    let mut tx = services.store.begin().await?;
    let mut row = locked(&mut tx, id).await?;
    row.asked += 1;
    row.asked_at = Some(services.now());
    match answer {
        Ok(payment) => {
            if let Some(payment) = &payment {
                row.page = Some(payment.page.clone());
                row.expires_at = Some(payment.expires_at);
            }
            let status = payment.map(|payment| payment.status);
            Box::pin(hear(services, &mut tx, row, "query", answered(status))).await?;
        }
        Err(trouble) => {
            tracing::warn!(order = %id, %trouble, "the payment provider gave no answer; it is asked again");
            row.next_ask = Some(services.now().plus_seconds(ask_again_after(row.asked)));
            tx.payments().save(&row).await?;
            row.version += 1;
            schedule(services, &mut tx, &row).await?;
        }
    }
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}

async fn question(
    provider: Arc<dyn Provider>,
    id: OrderId,
    back: bool,
) -> Result<Result<Option<Payment>, Trouble>> {
    let asked = move || if back { provider.give_back(id).map(Some) } else { provider.find(id) };
    tokio::task::spawn_blocking(asked).await.map_err(Error::internal)
}

/// Asks about the orders whose question is overdue.
///
/// # Errors
/// The first thing that went wrong; the rest is done the next time.
pub async fn sweep(services: &Services) -> Result<()> {
    if services.payments.is_none() {
        return Ok(());
    }
    let late = services.now().plus_seconds(-LATE);
    let overdue = services.store.read().await?.payments().overdue(late, AT_ONCE).await?;
    for id in overdue {
        match Box::pin(ask(services, id)).await {
            Ok(()) | Err(Error::Stale { .. }) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(())
}
