//! Ends a case for which another office is competent.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(FindNotCompetent, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::FindNotCompetent { office: form.text("office").to_owned() })
}
