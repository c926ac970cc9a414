//! Proposes a visa.

use super::{Desk, command_of, grant};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(ProposeIssue, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::ProposeIssue { grant: grant::read(form)?, reason: form.text("reason").to_owned() })
}
