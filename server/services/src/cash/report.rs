//! What a day of the till brought: every receipt and voucher in order, sums by clerk, currency and way, the count at the end.

use super::ROLES;
use super::number::{Kind, Number};
use crate::desk::names;
use crate::who::{actor_text, parse_actor};
use crate::{Error, Result, Services, Staff, csv};
use domain::case::{PayWay, Role};
use domain::policy::{Money, Post};
use domain::{CaseId, Date, PostCode, Timestamp, UserId};
use std::collections::BTreeMap;
use store::Tx;
use store::cash::{ClosingRow, ReceiptOfDay};

/// The report of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The post.
    pub post: PostCode,
    /// Name of its time zone.
    pub zone: String,
    /// The day.
    pub day: Date,
    /// Today at the post.
    pub today: Date,
    /// Its currency.
    pub currency: String,
    /// Everything that the post took and gave, not only what went through the hands of who asks.
    pub whole: bool,
    /// Receipts and vouchers, receipts first, by number.
    pub lines: Vec<Line>,
    /// Sums by clerk, currency and way.
    pub sums: Vec<Sum>,
    /// The count, once the day is closed.
    pub closing: Option<Closing>,
}

/// A receipt or a voucher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number.
    pub number: Number,
    /// When.
    pub at: Timestamp,
    /// The case.
    pub case: CaseId,
    /// What people call it.
    pub reference: String,
    /// Id of the rule of the fee.
    pub rule: String,
    /// How much.
    pub amount: Money,
    /// How.
    pub way: PayWay,
    /// Who took or gave it; nobody when a provider did.
    pub clerk: Option<(UserId, String)>,
}

/// What one person, or the provider, took and gave in one currency and one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// Name; none for the provider.
    pub clerk: Option<String>,
    /// ISO 4217.
    pub currency: String,
    /// How.
    pub way: PayWay,
    /// Taken, smallest unit.
    pub taken: i64,
    /// Given back, smallest unit.
    pub given: i64,
}

/// The count of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: String,
    /// ISO 4217.
    pub currency: String,
    /// Cash by the receipts and vouchers.
    pub expected: i64,
    /// Cash in the till.
    pub counted: i64,
    /// Why they differ.
    pub reason: String,
}

impl Report {
    /// First and last number of a kind.
    pub fn span(&self, kind: Kind) -> Option<(&Number, &Number)> {
        let mut numbers = self.lines.iter().map(|line| &line.number).filter(|number| number.kind == kind);
        let first = numbers.next()?;
        Some((first, numbers.next_back().unwrap_or(first)))
    }

    /// What was taken less what was given back, by currency and way, over all people.
    pub fn totals(&self) -> Vec<Sum> {
        let mut totals: BTreeMap<(&str, PayWay), (i64, i64)> = BTreeMap::new();
        for sum in &self.sums {
            let total = totals.entry((&sum.currency, sum.way)).or_default();
            *total = (total.0 + sum.taken, total.1 + sum.given);
        }
        let total = |((currency, way), (taken, given)): ((&str, PayWay), (i64, i64))| Sum {
            clerk: None,
            currency: currency.to_owned(),
            way,
            taken,
            given,
        };
        totals.into_iter().map(total).collect()
    }
}

/// The post of somebody who works with money.
pub(super) fn post_of<'s>(services: &'s Services, staff: &Staff) -> Result<&'s Post> {
    let code = staff.post.as_ref().filter(|_| staff.is_any(ROLES)).ok_or(Error::Forbidden)?;
    services.policies.current().post(code).ok_or(Error::NotFound)
}

/// The report of a day of the person's post; of today without one. A supervisor sees everything, a clerk the own takings.
///
/// # Errors
/// [`Error::Forbidden`] for who does not work with money, [`Error::Busy`].
pub async fn report(services: &Services, staff: &Staff, day: Option<Date>) -> Result<Report> {
    let post = post_of(services, staff)?;
    let today = services.today(&post.code);
    let day = day.unwrap_or(today);
    let whole = staff.is(Role::Supervisor);
    let mut tx = services.store.read().await?;
    let own = actor_text(staff.actor().id());
    let mut rows = tx.cash().of_day(&post.code, day.into()).await?;
    rows.retain(|row| whole || row.receipt.actor == own);
    let users = rows.iter().filter_map(|row| parse_actor(&row.receipt.actor)?.staff());
    let people = names(&mut tx, users.collect::<std::collections::BTreeSet<_>>()).await?;
    let mut lines = rows.into_iter().map(|row| line(row, &people)).collect::<Result<Vec<_>>>()?;
    lines.sort_by_key(|line| (line.number.kind, line.number.year, line.number.place));
    let closing = match tx.cash().closing(&post.code, day.into()).await? {
        Some(row) => Some(closed(&mut tx, row).await?),
        None => None,
    };
    Ok(Report {
        post: post.code.clone(),
        zone: post.time_zone.clone(),
        day,
        today,
        currency: post.currency.clone(),
        whole,
        sums: sums(&lines),
        lines,
        closing,
    })
}

fn line(row: ReceiptOfDay, people: &BTreeMap<UserId, String>) -> Result<Line> {
    let receipt = row.receipt;
    let user = parse_actor(&receipt.actor).and_then(|actor| actor.staff());
    let name = |id| people.get(&id).cloned().unwrap_or_else(|| id.to_string());
    Ok(Line {
        number: Number::of(&receipt),
        at: receipt.at,
        case: receipt.case_id,
        reference: row.reference,
        amount: Money { minor: receipt.minor, currency: receipt.currency },
        way: receipt.way.parse().map_err(Error::internal)?,
        rule: receipt.rule,
        clerk: user.map(|id| (id, name(id))),
    })
}

async fn closed(tx: &mut Tx, row: ClosingRow) -> Result<Closing> {
    let user = parse_actor(&row.actor).and_then(|actor| actor.staff());
    let people = names(tx, user).await?;
    let by = people.into_values().next().unwrap_or_default();
    let ClosingRow { at, currency, expected, counted, reason, .. } = row;
    Ok(Closing { at, by, currency, expected, counted, reason })
}

/// Who, in which currency, how.
type Drawer<'l> = (Option<&'l (UserId, String)>, &'l str, PayWay);

fn sums(lines: &[Line]) -> Vec<Sum> {
    let mut sums: BTreeMap<Drawer<'_>, (i64, i64)> = BTreeMap::new();
    for line in lines {
        let key = (line.clerk.as_ref(), line.amount.currency.as_str(), line.way);
        let sum = sums.entry(key).or_default();
        match line.number.kind {
            Kind::Receipt => sum.0 += line.amount.minor,
            Kind::Refund => sum.1 += line.amount.minor,
        }
    }
    let mut found: Vec<Sum> = sums
        .into_iter()
        .map(|((clerk, currency, way), (taken, given))| Sum {
            clerk: clerk.map(|(_, name)| name.clone()),
            currency: currency.to_owned(),
            way,
            taken,
            given,
        })
        .collect();
    // People first, by name; the provider last.
    found.sort_by(|a, b| (a.clerk.is_none(), &a.clerk).cmp(&(b.clerk.is_none(), &b.clerk)));
    found
}

/// The report as CSV (RFC 4180): a line for each receipt and voucher. Refunds are negative, so that a column adds up. Two clerks of one
/// name have different ids.
pub fn csv(report: &Report) -> String {
    let mut text =
        String::from("post,day,number,kind,time,reference,rule,amount,currency,way,clerk,clerk_id\r\n");
    for line in &report.lines {
        let minor = match line.number.kind {
            Kind::Receipt => line.amount.minor,
            Kind::Refund => -line.amount.minor,
        };
        let fields = [
            report.post.to_string(),
            report.day.to_string(),
            line.number.to_string(),
            line.number.kind.as_str().to_owned(),
            line.at.to_string(),
            line.reference.clone(),
            line.rule.clone(),
            super::figure(minor),
            line.amount.currency.clone(),
            line.way.to_string(),
            line.clerk.as_ref().map_or_else(|| "provider".to_owned(), |(_, name)| name.clone()),
            line.clerk.as_ref().map_or_else(String::new, |(id, _)| id.to_string()),
        ];
        text.push_str(&csv::line(&fields));
    }
    text
}
