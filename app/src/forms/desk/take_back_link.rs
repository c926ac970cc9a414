//! Takes back what was said of another application.

use super::{Desk, command_of, link_case::which};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(TakeBackLink, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::TakeBackLink { other: which(form)?, reason: form.text("reason").to_owned() })
}
