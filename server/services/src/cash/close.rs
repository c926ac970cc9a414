//! The count of the till at the end of a day. Whoever counts types what is there before the books are shown; a difference needs a
//! reason, and a closed day takes no more money.

use super::report::post_of;
use crate::who::actor_text;
use crate::{Result, Services, Staff};
use domain::case::PayWay;
use domain::{Date, Problem};
use serde_json::json;
use store::cash::{ClosingRow, ReceiptOfDay};

/// Most characters of a reason.
const LONGEST: usize = 1000;

/// What was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The day of the till.
    pub day: Date,
    /// Cash, smallest unit of the post's currency.
    pub counted: i64,
    /// Why it is not what the receipts say.
    pub reason: String,
}

/// Closes a day of the person's post. The same count by the same person again changes nothing.
///
/// # Errors
/// [`crate::Error::Problems`] for a day that lies ahead, that is closed, before which another one waits, or whose cash differs without a
/// reason; [`crate::Error::Forbidden`] for who does not work with money, [`crate::Error::Busy`].
pub async fn close(services: &Services, staff: &Staff, count: &Count) -> Result<()> {
    let post = post_of(services, staff)?;
    let (actor, day) = (actor_text(staff.actor().id()), count.day.into());
    let problem = |key: &str| Problem::new("counted", key);
    let mut tx = services.store.begin().await?;
    let closed = tx.cash().lock(&post.code).await?;
    if let Some(done) = tx.cash().closing(&post.code, day).await? {
        let again = done.actor == actor && done.counted == count.counted;
        return if again { Ok(()) } else { Err(problem("problem-cash-closed").into()) };
    }
    if closed.is_some_and(|last| last >= day) {
        return Err(problem("problem-cash-closed").into());
    }
    if count.day > services.today(&post.code) {
        return Err(problem("problem-cash-ahead").into());
    }
    if let Some(first) = tx.cash().open_before(&post.code, closed, day).await? {
        return Err(problem("problem-cash-earlier").with("day", first).into());
    }
    let rows = tx.cash().of_day(&post.code, day).await?;
    let expected: i64 = rows.iter().map(|row| cash(row, &post.currency)).sum();
    let reason: String = count.reason.trim().chars().take(LONGEST).collect();
    if expected != count.counted && reason.is_empty() {
        let figures = Problem::new("reason", "problem-cash-differs")
            .with("expected", super::figure(expected))
            .with("counted", super::figure(count.counted))
            .with("difference", super::figure(count.counted - expected))
            .with("currency", &post.currency);
        return Err(figures.into());
    }
    let told = json!({ "post": post.code.as_str(), "day": count.day.to_string(), "currency": post.currency,
        "expected": expected, "counted": count.counted });
    let row = ClosingRow {
        post: post.code.clone(),
        day,
        at: services.now(),
        actor: actor.clone(),
        currency: post.currency.clone(),
        expected,
        counted: count.counted,
        reason,
    };
    tx.cash().close(&row).await?;
    tx.audit().append(services.now(), &actor, "cash_closed", &told.to_string()).await?;
    Ok(tx.commit().await?)
}

/// What a receipt or voucher changed in the till.
fn cash(row: &ReceiptOfDay, currency: &str) -> i64 {
    let receipt = &row.receipt;
    if receipt.way != PayWay::Cash.as_str() || receipt.currency != currency {
        return 0;
    }
    if receipt.kind == super::Kind::Refund.as_str() { -receipt.minor } else { receipt.minor }
}
