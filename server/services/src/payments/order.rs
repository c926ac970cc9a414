//! Sends a person to the page of the provider, and asks about it when the person comes back.

use super::news::{self, hear, locked, order_of};
use super::{Ask, Payment, Provider, Trouble, reconcile};
use crate::command::{self, Opened};
use crate::{Error, Result, Services, Who};
use domain::case::State;
use domain::payment::{News, Order, OrderState, Status};
use domain::policy::Money;
use domain::{CaseId, OrderId};
use std::sync::Arc;
use store::Tx;
use store::payments::OrderRow;

/// A person who presses again and again asks the provider no more often than this, in seconds.
const PATIENCE: i64 = 5;

/// What is to be done for a person who wants to pay.
enum Next {
    /// Ask for a new payment.
    Open(Box<OrderRow>, Ask),
    /// Go on to the page that is still open.
    Page(OrderId, String),
}

/// Gives the address of the page on which the fee of a case is paid: a new one, or the one that is known to be still open.
///
/// # Errors
/// [`Error::Problems`] when the fee is not paid online, when it is not known whether an earlier payment succeeded, or when the
/// provider does not answer; [`Error::NotFound`], [`Error::Busy`].
pub async fn start(services: &Services, who: &Who, id: CaseId) -> Result<String> {
    let provider = services.payments.clone().ok_or_else(|| problem("problem-pay-none"))?;
    match prepare(services, who, id).await? {
        Next::Page(order, page) => {
            left(services, order, None).await?;
            Ok(page)
        }
        Next::Open(row, ask) => {
            let order = row.id;
            match opened(provider, ask).await? {
                Ok(payment) => {
                    let page = payment.page.clone();
                    left(services, order, Some(payment)).await?;
                    Ok(page)
                }
                Err(trouble @ Trouble::Refused(_)) => {
                    tracing::error!(%order, %trouble, "the payment provider opens no payment");
                    let mut tx = services.store.begin().await?;
                    let row = locked(&mut tx, order).await?;
                    Box::pin(hear(services, &mut tx, row, "query", News::Unknown)).await?;
                    tx.commit().await?;
                    Err(problem("problem-pay-refused"))
                }
                Err(trouble) => {
                    tracing::warn!(%order, %trouble, "whether a payment was opened is not known; the provider is asked");
                    Err(problem("problem-pay-lost"))
                }
            }
        }
    }
}

fn problem(key: &str) -> Error {
    Error::problem("pay", key)
}

async fn opened(provider: Arc<dyn Provider>, ask: Ask) -> Result<Result<Payment, Trouble>> {
    tokio::task::spawn_blocking(move || provider.open(&ask)).await.map_err(Error::internal)
}

/// Finds what is to be done; a new order is written down before the provider hears of it.
async fn prepare(services: &Services, who: &Who, id: CaseId) -> Result<Next> {
    let mut tx = services.store.begin().await?;
    tx.cases().lock(id).await?;
    let opened = command::open(services, &mut tx, who, id).await?;
    let amount = due(&opened).ok_or_else(|| problem("problem-pay-none"))?;
    for row in tx.payments().of_case(id).await? {
        match order_of(&row)?.state {
            OrderState::Open => {
                let page = row.page.clone().ok_or_else(|| problem("problem-pay-checking"))?;
                return Ok(Next::Page(row.id, page));
            }
            OrderState::Asked | OrderState::Checking => return Err(problem("problem-pay-checking")),
            OrderState::Paid | OrderState::Declined | OrderState::Expired => {}
        }
    }
    let row = add(services, &mut tx, id, amount).await?;
    tx.commit().await?;
    let page = format!("{}/applications/{id}/fee", services.settings.base_url);
    let ask = Ask {
        order: row.id,
        amount: news::amount(&row),
        purpose: opened.case.reference.to_string(),
        back: page,
        language: opened.case.language.clone(),
    };
    Ok(Next::Open(Box::new(row), ask))
}

/// What has to be paid online, with its rule: nothing for a case that is settled, free, ended, or of a post without such payments.
pub(super) fn due(opened: &Opened) -> Option<(String, Money)> {
    let (case, policy) = (&opened.case, &opened.policy);
    let open = matches!(case.state, State::Submitted | State::Lodged) && case.fee.is_none();
    let fee = case.fee_by_age(policy).filter(|fee| open && fee.amount.minor > 0)?;
    policy.post(&case.post)?.payment.online.then_some((fee.rule, fee.amount))
}

async fn add(
    services: &Services,
    tx: &mut Tx,
    case: CaseId,
    (rule, amount): (String, Money),
) -> Result<OrderRow> {
    let (now, order) = (services.now(), Order::NEW);
    let row = OrderRow {
        id: services.new_id(),
        case_id: case,
        rule,
        minor: amount.minor,
        currency: amount.currency,
        state: order.state.as_str().to_owned(),
        back: order.back.as_str().to_owned(),
        page: None,
        made_at: now,
        changed_at: now,
        expires_at: None,
        credited_at: None,
        asked: 0,
        asked_at: None,
        // Long enough for the answer that is waited for.
        next_ask: Some(now.plus_seconds(30)),
        version: 1,
    };
    tx.payments().add(&row).await?;
    reconcile::schedule(services, tx, &row).await?;
    Ok(row)
}

/// The person is sent to the page: from now on the outcome is not known.
async fn left(services: &Services, order: OrderId, payment: Option<Payment>) -> Result<()> {
    let mut tx = services.store.begin().await?;
    let mut row = locked(&mut tx, order).await?;
    if let Some(payment) = payment {
        row.page = Some(payment.page);
        row.expires_at = Some(payment.expires_at);
        row = Box::pin(hear(services, &mut tx, row, "query", News::Answer(Status::Open))).await?;
    }
    Box::pin(hear(services, &mut tx, row, "applicant", News::Left)).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}

/// Whether the outcome of a payment of a case is not known.
pub(crate) async fn is_open(tx: &mut Tx, id: CaseId) -> Result<bool> {
    let rows = tx.payments().of_case(id).await?;
    Ok(rows.iter().any(|row| order_of(row).is_ok_and(Order::is_live)))
}

/// Asks the provider about the payment of a case now, for a person who came back and waits.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Busy`].
pub async fn check(services: &Services, who: &Who, id: CaseId) -> Result<()> {
    let mut tx = services.store.read().await?;
    command::open(services, &mut tx, who, id).await?;
    let rows = tx.payments().of_case(id).await?;
    drop(tx);
    let waits = |row: &OrderRow| order_of(row).is_ok_and(Order::is_awaited);
    let recent = services.now().plus_seconds(-PATIENCE);
    for row in rows.iter().filter(|row| waits(row) && row.asked_at.is_none_or(|at| at <= recent)) {
        match Box::pin(reconcile::ask(services, row.id)).await {
            Ok(()) | Err(Error::Stale { .. }) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(())
}
