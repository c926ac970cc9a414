//! Takes corrections over, or not.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(DecideAmendment, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    let accepted = form.all("accepted").iter().map(|field| (*field).to_owned()).collect();
    Ok(Action::DecideAmendment { accepted, reason: form.text("reason").to_owned() })
}
