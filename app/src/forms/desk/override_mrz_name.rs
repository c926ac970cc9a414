//! Sets the name of the visa in the MRZ by hand.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{
    Problems,
    case::{Action, MrzName},
};

command_of!(OverrideMrzName, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    let name = MrzName {
        primary: form.text("primary").to_uppercase(),
        secondary: form.text("secondary").to_uppercase(),
        reason: form.text("reason").to_owned(),
    };
    Ok(Action::OverrideMrzName { name })
}
