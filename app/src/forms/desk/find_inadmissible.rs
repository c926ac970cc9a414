//! Ends a case that is not admissible.

use super::{Desk, all_chosen, command_of};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(FindInadmissible, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::FindInadmissible {
        missing: all_chosen(form, "missing"),
        reason: form.text("reason").to_owned(),
    })
}
