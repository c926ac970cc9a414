//! Messages between applicant and post, with the files that come along. A file is checked like every paper, sealed with the key
//! of the case and named by the message; one that its message did not take is removed again.

use crate::applicant::cases::insist;
use crate::applicant::documents::{discard, file_name, put};
use crate::command::{self, Done, Opened};
use crate::images::Accepted;
use crate::{Error, Result, Services, Who};
use bytes::Bytes;
use domain::case::Action;
use domain::{CaseId, CommandKey, DocumentId, Problem, Problems};
use store::StoreError;

/// The kind of a file that came with a message. The policy has no paper of this name.
pub const ATTACHMENT: &str = "message";
/// The most files of one message.
pub const MOST: usize = 5;
/// The input of the files.
const FIELD: &str = "files";

/// What somebody writes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The words.
    pub text: String,
    /// Name and content of each file.
    pub files: Vec<(String, Bytes)>,
}

/// Sends a message to the other side of a case. `version` is that of the page; without one the message is sent whatever else
/// has happened.
///
/// # Errors
/// [`Error::Problems`] on the fields `text` and `files`; as [`command::act`].
pub async fn send(
    services: &Services,
    who: &Who,
    id: CaseId,
    version: Option<i64>,
    key: CommandKey,
    letter: Letter,
) -> Result<Done> {
    let files = checked(services, &letter).await?;
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, who, id).await?;
    drop(tx);
    let mut kept = Vec::new();
    for (name, file) in files {
        match keep(services, &opened, &name, &file).await {
            Ok(document) => kept.push(document),
            Err(error) => {
                forget(services, id, &kept).await;
                return Err(error);
            }
        }
    }
    let action = Action::Message { text: letter.text, files: kept.clone() };
    let done = match version {
        Some(version) => command::act(services, who, id, version, key, action).await,
        None => insist(services, who, id, key, &action).await,
    };
    // A refusal has taken nothing, and a repeated press was answered by the first.
    let taken = kept.is_empty() || done.is_ok() && took(services, who, id, &kept).await?;
    if !taken {
        forget(services, id, &kept).await;
    }
    done
}

/// The files as they are kept, or everything that is wrong.
async fn checked(services: &Services, letter: &Letter) -> Result<Vec<(String, Accepted)>> {
    let mut problems = Problems::default();
    if letter.text.trim().is_empty() {
        problems.push(Problem::new("text", "problem-message-empty"));
    }
    if letter.files.len() > MOST {
        problems.push(Problem::new(FIELD, "problem-message-files").with("most", MOST));
        return Err(problems.into());
    }
    let mut files = Vec::new();
    for (name, bytes) in &letter.files {
        match services.images.paper(FIELD, name, bytes.clone()).await {
            Ok(file) => files.push((file_name(name), file)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems.into()) }
}

/// Seals a file and writes it down.
async fn keep(services: &Services, opened: &Opened, name: &str, file: &Accepted) -> Result<DocumentId> {
    let row = put(services, &opened.key, opened.case.id, (ATTACHMENT, name), file).await?;
    let mut tx = services.store.begin().await?;
    match tx.documents().add(&row).await {
        Err(StoreError::Duplicate(_)) => return Err(Error::Busy),
        other => other?,
    };
    tx.commit().await?;
    Ok(row.id)
}

/// Whether a message of the case has these files.
async fn took(services: &Services, who: &Who, id: CaseId, files: &[DocumentId]) -> Result<bool> {
    let mut tx = services.store.read().await?;
    let opened = command::open(services, &mut tx, who, id).await?;
    Ok(opened.case.messages.iter().any(|message| message.files == files))
}

/// Removes files that no message took.
async fn forget(services: &Services, id: CaseId, files: &[DocumentId]) {
    let forgotten = async {
        let mut tx = services.store.begin().await?;
        for file in files {
            tx.documents().delete(id, *file).await?;
        }
        tx.commit().await
    };
    if let Err(error) = forgotten.await {
        tracing::warn!(%error, "files that no message took could not be removed");
        return;
    }
    for file in files {
        discard(services, id, *file).await;
    }
}
