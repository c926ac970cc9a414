//! Gives numbers: in the transaction of the command, so that a refused or broken one leaves no gap.

use super::number::{Kind, Number};
use crate::who::actor_text;
use crate::{Error, Result, Services};
use domain::case::{Action, Case, Event, EventBody, FeePaid, PayWay};
use domain::policy::Money;
use domain::{Date, PostCode};
use store::Tx;
use store::cash::ReceiptRow;

/// The day of the till that money belongs to which is taken now: today at the post, or the first day that is not closed. Nobody
/// else takes or gives money of the post until the transaction has ended.
pub(super) async fn till_day(services: &Services, tx: &mut Tx, post: &PostCode) -> Result<Date> {
    let closed = tx.cash().lock(post).await?;
    let today = services.today(post);
    let next = closed.and_then(|day| day.0.tomorrow().ok());
    Ok(next.map_or(today, |next| next.max(today)))
}

/// Fills in the number of the receipt or voucher. What the caller wrote there does not count.
pub(crate) async fn complete(
    services: &Services,
    tx: &mut Tx,
    case: &Case,
    action: Action,
) -> Result<Action> {
    Ok(match action {
        Action::Lodge { place, biometrics, fee: Some(fee) } => {
            Action::Lodge { place, biometrics, fee: Some(receipted(services, tx, case, fee).await?) }
        }
        Action::RecordFee { fee } => Action::RecordFee { fee: receipted(services, tx, case, fee).await? },
        Action::RecordRefund { way, .. } => {
            let receipt = next(services, tx, &case.post, Kind::Refund).await?;
            Action::RecordRefund { receipt, way }
        }
        other => other,
    })
}

async fn receipted(services: &Services, tx: &mut Tx, case: &Case, fee: FeePaid) -> Result<FeePaid> {
    let receipt = match fee.amount.minor {
        ..=0 => String::new(),
        _ => next(services, tx, &case.post, Kind::Receipt).await?,
    };
    Ok(FeePaid { receipt, ..fee })
}

async fn next(services: &Services, tx: &mut Tx, post: &PostCode, kind: Kind) -> Result<String> {
    let year = i64::from(till_day(services, tx, post).await?.year());
    let place = tx.cash().next_number(post, kind.as_str(), year).await?;
    Ok(Number { post: post.clone(), year, kind, place }.to_string())
}

/// Writes the receipt of a fee that was taken, or the voucher of one that went back.
pub(crate) async fn follow(services: &Services, tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    let (text, rule, amount, way) = match &event.body {
        EventBody::FeeRecorded { fee } if fee.amount.minor > 0 => {
            (&fee.receipt, &fee.rule, &fee.amount, fee.way)
        }
        EventBody::FeeRefunded { receipt, way } => {
            let paid = case.fee.as_ref().ok_or_else(|| Error::internal("a refund of nothing"))?;
            (receipt, &paid.rule, &paid.amount, *way)
        }
        _ => return Ok(()),
    };
    let day = till_day(services, tx, &case.post).await?;
    let number = Number::parse(text).ok_or_else(|| Error::internal("a receipt without a number"))?;
    tx.cash().add(&row(case, event, (number, day), (rule, amount, way))).await?;
    Ok(())
}

fn row(
    case: &Case,
    event: &Event,
    (number, day): (Number, Date),
    (rule, amount, way): (&str, &Money, PayWay),
) -> ReceiptRow {
    ReceiptRow {
        post: number.post,
        kind: number.kind.as_str().to_owned(),
        year: number.year,
        number: number.place,
        day: day.into(),
        at: event.at,
        case_id: case.id,
        rule: rule.to_owned(),
        minor: amount.minor,
        currency: amount.currency.clone(),
        way: way.as_str().to_owned(),
        actor: actor_text(event.actor),
    }
}
