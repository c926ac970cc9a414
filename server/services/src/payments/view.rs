//! What an applicant is shown about the fee: the rule behind it, what is left to pay and how, and how a payment stands.

use super::news::order_of;
use super::order::due;
use crate::cash::{Kind, Number, paper};
use crate::command::{self, Opened};
use crate::words::Lang;
use crate::{Error, Result, Services, Who};
use domain::case::{Case, FeePaid, PayWay, State};
use domain::payment::{OrderState, Return};
use domain::policy::{Money, Unexamined};
use domain::{CaseId, Reference, Timestamp};
use store::payments::OrderRow;

/// The fee of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeView {
    /// The case.
    pub case: CaseId,
    /// What people call it.
    pub reference: Reference,
    /// Name of the post in the reader's language.
    pub post_name: String,
    /// Its address.
    pub post_address: String,
    /// Its time zone.
    pub post_zone: String,
    /// The fee of the person's age.
    pub charge: Option<Charged>,
    /// Ways at the counter.
    pub counter: Vec<PayWay>,
    /// How it stands.
    pub standing: Standing,
    /// Number of the receipt.
    pub receipt: Option<Number>,
    /// Number of the voucher, once it went back.
    pub voucher: Option<Number>,
    /// It will go back.
    pub refund_due: bool,
    /// Id of the rule by which it goes back or went.
    pub refund_rule: Option<String>,
    /// The rules by which it would go back: id, and how the application would end.
    pub refunds: Vec<(String, Unexamined)>,
    /// The visa was refused, annulled or revoked: the fee stays.
    pub refused: bool,
    /// Another payment was taken that the case does not take; whether it went back.
    pub returned: Option<bool>,
}

/// A fee with its rule, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charged {
    /// Id of the rule.
    pub rule: String,
    /// Version of the policy.
    pub policy: String,
    /// For whom the rule is.
    pub age: String,
    /// Amount.
    pub amount: Money,
    /// What a member of staff can grant: id, for whom, what remains.
    pub waivers: Vec<(String, String, Money)>,
}

/// How the fee stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Paid or waived.
    Settled(FeePaid),
    /// To be paid.
    ToPay {
        /// It can be paid online now.
        online: bool,
        /// How the last payment online ended, if there was one.
        last: Option<OrderState>,
    },
    /// The page of the provider is known to be still open.
    Open {
        /// Until when.
        until: Option<Timestamp>,
    },
    /// Whether it was paid is not known.
    Checking {
        /// When the person went to pay.
        since: Timestamp,
        /// When the provider is asked again.
        next: Option<Timestamp>,
    },
    /// The application has ended without it: there is nothing to pay.
    Over,
}

/// The fee of a case, for its applicant.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn view(services: &Services, who: &Who, id: CaseId) -> Result<FeeView> {
    let Who::Applicant { language, .. } = who else { return Err(Error::Forbidden) };
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, who, id).await?;
    let orders = tx.payments().of_case(id).await?;
    let receipt = tx.cash().of_case(id, Kind::Receipt.as_str()).await?;
    let voucher = tx.cash().of_case(id, Kind::Refund.as_str()).await?;
    drop(tx);
    let (case, policy) = (&opened.case, &opened.policy);
    let post = policy.post(&case.post).ok_or_else(|| Error::internal("the post of a case is gone"))?;
    Ok(FeeView {
        case: id,
        reference: case.reference.clone(),
        post_name: post.name.get(language).to_owned(),
        post_address: post.address.clone(),
        post_zone: post.time_zone.clone(),
        charge: charge(&opened, language),
        counter: post.payment.counter.clone(),
        standing: standing(services, &opened, &orders)?,
        receipt: receipt.as_ref().map(Number::of),
        voucher: voucher.as_ref().map(Number::of),
        refund_due: case.refund_due,
        refund_rule: case.refund_rule.clone(),
        refunds: Unexamined::ALL
            .iter()
            .filter_map(|ending| Some((policy.refund(*ending, &case.visa_type)?.id.clone(), *ending)))
            .collect(),
        refused: matches!(case.state, State::Refused | State::Annulled | State::Revoked),
        returned: returned(&orders),
    })
}

fn charge(opened: &Opened, language: &str) -> Option<Charged> {
    let (case, policy): (&Case, _) = (&opened.case, &opened.policy);
    let on = policy.post(&case.post)?.date(case.submitted_at);
    let charge = policy.charge(&case.visa_type, &case.post, case.subject.birth, on)?;
    let lang = Lang::from_code(language).unwrap_or_default();
    let waivers = charge.waivers.iter();
    let waivers =
        waivers.map(|(rule, fee)| (rule.id.clone(), rule.name.get(language).to_owned(), fee.amount.clone()));
    Some(Charged {
        policy: policy.version.clone(),
        age: paper::age(lang, charge.band),
        waivers: waivers.collect(),
        rule: charge.fee.rule,
        amount: charge.fee.amount,
    })
}

fn standing(services: &Services, opened: &Opened, orders: &[OrderRow]) -> Result<Standing> {
    let case = &opened.case;
    if let Some(fee) = &case.fee {
        return Ok(Standing::Settled(fee.clone()));
    }
    let mut last = None;
    for row in orders {
        match order_of(row)?.state {
            OrderState::Open => return Ok(Standing::Open { until: row.expires_at }),
            OrderState::Asked | OrderState::Checking => {
                return Ok(Standing::Checking { since: row.changed_at, next: row.next_ask });
            }
            other => last = last.or(Some(other)),
        }
    }
    if !matches!(case.state, State::Submitted | State::Lodged) {
        return Ok(Standing::Over);
    }
    Ok(Standing::ToPay { online: services.payments.is_some() && due(opened).is_some(), last })
}

/// Whether there is money of a payment that the case did not take, and whether it went back.
fn returned(orders: &[OrderRow]) -> Option<bool> {
    let mut found =
        orders.iter().filter(|row| row.credited_at.is_none() && row.state == OrderState::Paid.as_str());
    let first = found.next()?;
    Some(std::iter::once(first).chain(found).all(|row| row.back == Return::Done.as_str()))
}
