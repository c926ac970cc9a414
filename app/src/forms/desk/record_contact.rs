//! Records that somebody turned to the post on behalf of the applicant.

use super::{Desk, Found, chosen, command_of};
use crate::forms::FormData;
use domain::{
    Problems,
    case::{Action, Contact},
};

command_of!(RecordContact, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    let mut found = Found::default();
    let capacity = found.take(chosen(form, "capacity"));
    let way = found.take(chosen(form, "way"));
    let text = |name: &str| form.text(name).to_owned();
    match (capacity, way) {
        (Some(capacity), Some(way)) => {
            let contact = Contact {
                name: text("name"),
                capacity,
                for_whom: text("for_whom"),
                way,
                about: text("about"),
            };
            Ok(Action::RecordContact { contact })
        }
        _ => Err(found.problems()),
    }
}
