//! Proposes a refusal.

use super::{Desk, command_of, grounds};
use crate::forms::FormData;
use domain::{Problems, case::Action};

command_of!(ProposeRefuse, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    Ok(Action::ProposeRefuse { grounds: grounds(form, &desk.policy), reason: form.text("reason").to_owned() })
}
