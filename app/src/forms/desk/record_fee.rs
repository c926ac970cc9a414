//! Records a fee that was paid or waived.

use super::{Desk, amount, command_of};
use crate::forms::FormData;
use domain::{
    Problem, Problems,
    case::{Action, FeePaid},
    policy::Money,
};

command_of!(RecordFee, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    Ok(Action::RecordFee { fee: fee(form, desk)? })
}

/// The fee of a form: rule, amount in the currency of the post, receipt.
///
/// # Errors
/// What has to be corrected.
pub fn fee(form: &FormData, desk: &Desk) -> Result<FeePaid, Problem> {
    let minor = amount(form, "amount")?;
    let currency = desk.post().map(|post| post.currency.clone()).unwrap_or_default();
    Ok(FeePaid {
        rule: form.text("rule").to_owned(),
        amount: Money { minor, currency },
        receipt: form.text("receipt").to_owned(),
    })
}
