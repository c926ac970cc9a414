//! Records a fee that was paid or waived.

use super::{Desk, amount, chosen, command_of};
use crate::forms::FormData;
use domain::{
    Problem, Problems,
    case::{Action, FeePaid, PayWay},
    policy::Money,
};

command_of!(RecordFee, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    Ok(Action::RecordFee { fee: fee(form, desk)? })
}

/// How money is taken or given: the one way of the post, or the one that was chosen.
///
/// # Errors
/// When none, or one that the post does not have, was chosen for money.
pub fn way(form: &FormData, desk: &Desk, money: bool) -> Result<PayWay, Problem> {
    let ways = desk.post().map(|post| post.payment.counter.as_slice()).unwrap_or_default();
    match (ways, form.text("way")) {
        ([only], _) => Ok(*only),
        ([first, ..], "") if !money => Ok(*first),
        (_, _) => chosen(form, "way").and_then(|way| {
            if ways.contains(&way) { Ok(way) } else { Err(Problem::new("way", "problem-desk-choose")) }
        }),
    }
}

/// The fee of a form: rule, amount in the currency of the post, way; the receipt gets its number when it is recorded.
///
/// # Errors
/// What has to be corrected.
pub fn fee(form: &FormData, desk: &Desk) -> Result<FeePaid, Problem> {
    let minor = amount(form, "amount")?;
    let currency = desk.post().map(|post| post.currency.clone()).unwrap_or_default();
    Ok(FeePaid {
        rule: form.text("rule").to_owned(),
        amount: Money { minor, currency },
        receipt: String::new(),
        way: way(form, desk, minor > 0)?,
    })
}
