//! Records papers that came.

use super::{Desk, command_of};
use crate::forms::FormData;
use domain::{
    Problems,
    case::{Action, DocumentRef},
};

command_of!(ReceiveDocuments, read);

fn read(form: &FormData, _: &Desk) -> Result<Action, Problems> {
    Ok(Action::ReceiveDocuments {
        documents: form.all("documents").iter().filter_map(|value| paper(value)).collect(),
    })
}

/// A paper as the page offers it: `code:id`.
fn paper(value: &str) -> Option<DocumentRef> {
    let (code, id) = value.split_once(':')?;
    Some(DocumentRef { code: code.to_owned(), id: id.parse().ok()? })
}
