//! News of an order, and what follows from them: one transaction for both.

use super::reconcile;
use crate::command::{self, Stepped};
use crate::{Error, Result, Services};
use domain::case::{Action, FeePaid, PayWay};
use domain::payment::{News, Order, Return, Status, Task, ask_again_after};
use domain::policy::Money;
use domain::{CaseId, OrderId};
use serde_json::json;
use store::Tx;
use store::payments::{NewsRow, OrderRow};

/// The order of a row.
pub(super) fn order_of(row: &OrderRow) -> Result<Order> {
    let state = row.state.parse().map_err(Error::internal)?;
    Ok(Order { state, back: row.back.parse().map_err(Error::internal)? })
}

/// Opens the order for a change: nobody else changes it or its case until the transaction has ended.
pub(super) async fn locked(tx: &mut Tx, id: OrderId) -> Result<OrderRow> {
    let case = tx.payments().get(id).await?.ok_or(Error::NotFound)?.case_id;
    tx.cases().lock(case).await?;
    tx.payments().get(id).await?.ok_or(Error::NotFound)
}

/// Takes a callback of the provider. Repeated, late or about an order of somebody else it changes nothing.
///
/// # Errors
/// [`Error::NotFound`] without a provider, [`Error::Forbidden`] for a callback that is not the provider's, [`Error::Busy`].
pub async fn call(services: &Services, signature: &str, body: &[u8]) -> Result<()> {
    let provider = services.payments.as_ref().ok_or(Error::NotFound)?;
    let call = provider.read(signature, body, services.now()).ok_or(Error::Forbidden)?;
    let mut tx = services.store.begin().await?;
    let row = match locked(&mut tx, call.order).await {
        Ok(row) => row,
        Err(Error::NotFound) => {
            tracing::warn!(order = %call.order, "a callback about an order that is not ours");
            return Ok(());
        }
        Err(other) => return Err(other),
    };
    Box::pin(hear(services, &mut tx, row, "call", News::Call(call.status))).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}

/// Lets an order hear something, writes it down, and does what follows. Gives the row as it is now.
pub(super) async fn hear(
    services: &Services,
    tx: &mut Tx,
    mut row: OrderRow,
    source: &str,
    news: News,
) -> Result<OrderRow> {
    let before = order_of(&row)?;
    let (order, tasks) = before.take(news);
    if order != before {
        row.changed_at = services.now();
    }
    // Whoever went to the page is asked about soon, however often that was done before.
    if news == News::Left || (order.back == Return::Due && before.back != Return::Due) {
        row.asked = 0;
    }
    order.state.as_str().clone_into(&mut row.state);
    order.back.as_str().clone_into(&mut row.back);
    for task in &tasks {
        match task {
            Task::Credit => {
                if credit(services, tx, &row).await? {
                    row.credited_at = Some(services.now());
                }
            }
            Task::Refund => {}
            Task::Returned => returned(services, tx, &row).await?,
        }
    }
    row.next_ask = order.is_awaited().then(|| services.now().plus_seconds(ask_again_after(row.asked)));
    tx.payments().save(&row).await?;
    row.version += 1;
    if order != before || source == "call" {
        let (at, source, news) = (services.now(), source.to_owned(), name(news).to_owned());
        let (state, back) = (row.state.clone(), row.back.clone());
        tx.payments().hear(row.id, &NewsRow { at, source, news, state, back }).await?;
    }
    if row.next_ask.is_some() {
        reconcile::schedule(services, tx, &row).await?;
    }
    let refused = tasks.contains(&Task::Credit) && row.credited_at.is_none();
    if refused {
        return Box::pin(hear(services, tx, row, "case", News::GiveBack)).await;
    }
    Ok(row)
}

const fn name(news: News) -> &'static str {
    match news {
        News::Left => "left",
        News::Unknown => "unknown",
        News::GiveBack => "give_back",
        News::Answer(status) | News::Call(status) => status.as_str(),
    }
}

/// The money of an order.
pub(super) fn amount(row: &OrderRow) -> Money {
    Money { minor: row.minor, currency: row.currency.clone() }
}

/// Records the fee on the case; false when the case does not take it, which its journal says.
async fn credit(services: &Services, tx: &mut Tx, row: &OrderRow) -> Result<bool> {
    let (rule, way) = (row.rule.clone(), PayWay::Online);
    let fee = FeePaid { rule, amount: amount(row), receipt: String::new(), way };
    let taken = Box::pin(command::step(services, tx, row.case_id, Action::RecordFee { fee })).await?;
    if taken == Stepped::Done {
        return Ok(true);
    }
    not_taken(services, tx, row, "payment_not_taken").await?;
    Ok(false)
}

/// Money went back: the case pays its fee back if it owes it; what it never took is only noted.
async fn returned(services: &Services, tx: &mut Tx, row: &OrderRow) -> Result<()> {
    if row.credited_at.is_none() {
        return audit(services, tx, row, "payment_returned").await;
    }
    let action = Action::RecordRefund { receipt: String::new(), way: PayWay::Online };
    if Box::pin(command::step(services, tx, row.case_id, action)).await? != Stepped::Done {
        // Somebody gave it back at the provider's, by hand.
        tracing::warn!(order = %row.id, "the provider gave a fee back that is not owed");
        not_taken(services, tx, row, "payment_returned_outside").await?;
    }
    Ok(())
}

async fn not_taken(services: &Services, tx: &mut Tx, row: &OrderRow, kind: &str) -> Result<()> {
    let action = Action::ReturnPayment { order: row.id.to_string(), amount: amount(row) };
    Box::pin(command::step(services, tx, row.case_id, action)).await?;
    audit(services, tx, row, kind).await
}

async fn audit(services: &Services, tx: &mut Tx, row: &OrderRow, kind: &str) -> Result<()> {
    let told = json!({ "order": row.id, "case": row.case_id, "minor": row.minor, "currency": row.currency });
    tx.audit().append(services.now(), "system", kind, &told.to_string()).await?;
    Ok(())
}

/// Gives the money of a case back that it took from a provider, because the application is not examined.
pub(super) async fn give_back(services: &Services, tx: &mut Tx, case: CaseId) -> Result<()> {
    let paid = tx.payments().of_case(case).await?.into_iter().find(|row| row.credited_at.is_some());
    if let Some(row) = paid {
        Box::pin(hear(services, tx, row, "case", News::GiveBack)).await?;
    }
    Ok(())
}

/// What the provider answered, as news.
pub(super) fn answered(status: Option<Status>) -> News {
    status.map_or(News::Unknown, News::Answer)
}
