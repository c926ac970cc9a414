//! Admits an application.

use super::{Desk, all_chosen, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(Admit, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::Admit { checks: all_chosen(form, "checks") })
}
