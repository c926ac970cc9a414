//! Asks the applicant for papers.

use super::{Desk, command_of, day};
use crate::forms::FormData;
use domain::{
    Problems,
    case::{Action, RequestedItem},
};

command_of!(RequestDocuments, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    let ticked = desk.policy.documents.iter().filter(|rule| form.has(&format!("item-{}", rule.code)));
    let items = ticked.map(|rule| RequestedItem {
        code: rule.code.clone(),
        note: form.text(&format!("note-{}", rule.code)).to_owned(),
    });
    Ok(Action::RequestDocuments { items: items.collect(), due: day(form, "due")? })
}
