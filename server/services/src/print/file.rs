//! The print file: made once for each loaded blank, given out again only as the same bytes.

use super::label;
use crate::command::{Opened, act, look, open};
use crate::sticker::Rendered;
use crate::{Error, Result, Services, Staff, Who};
use data_encoding::HEXLOWER;
use domain::CaseId;
use domain::case::{Action, ActionKind, Refusal, State};
use std::sync::Arc;

/// How often a rendering is tried again when a colleague changes the case at the same moment.
const TRIES: usize = 3;

/// A print file.
#[derive(Clone, Debug)]
pub struct PrintFile {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Its SHA-256, hexadecimal.
    pub sha256: String,
    /// The serial of the blank that it is for.
    pub serial: String,
    /// Name for the download: the serial only, no personal data.
    pub file_name: String,
    /// It was made now; else it is the file of an earlier download.
    pub first: bool,
}

/// The print file of the loaded blank. The first call renders it and records hash and MRZ; until the print is recorded, later
/// calls by the same operator give the same bytes. Every call is an event of the case.
///
/// # Errors
/// [`Error::Refused`] when no blank is loaded or the job is over, [`Error::Forbidden`] for an operator who has not handled
/// this blank, [`Error::Problems`] when the label cannot be printed, [`Error::Internal`] when a second rendering differs.
pub async fn pdf(services: &Services, staff: &Staff, id: CaseId) -> Result<PrintFile> {
    for _ in 1..TRIES {
        match attempt(services, staff, id).await {
            Err(Error::Stale { .. }) => {}
            other => return other,
        }
    }
    attempt(services, staff, id).await
}

async fn attempt(services: &Services, staff: &Staff, id: CaseId) -> Result<PrintFile> {
    let who = Who::Staff(staff.clone());
    let mut tx = services.store.read().await?;
    let opened = open(services, &mut tx, &who, id).await?;
    drop(tx);
    let not_now = Refusal::NotAllowed { action: ActionKind::Render, state: opened.case.state };
    let Some(sticker) = opened.case.sticker() else { return Err(not_now.into()) };
    match (opened.case.state, &sticker.rendering) {
        (State::Loaded, None) => {
            let version = opened.version();
            let rendered = render(services, &opened).await?;
            let file = file(rendered.0, &opened, true);
            let action = Action::Render {
                pdf_sha256: file.sha256.clone(),
                mrz: rendered.1,
                profile: sticker.printer.clone(),
            };
            act(services, &who, id, version, services.new_command_key(), action).await?;
            Ok(file)
        }
        (State::Rendered, Some(rendering)) if sticker.fault.is_none() => {
            if !sticker.operators.contains(&staff.id) {
                return Err(Error::Forbidden);
            }
            let file = file(render(services, &opened).await?.0, &opened, false);
            if file.sha256 != rendering.pdf_sha256 {
                return Err(Error::internal(format!("case {id}: a second rendering differs from the first")));
            }
            look(services, &who, id, "print_file").await?;
            Ok(file)
        }
        _ => Err(not_now.into()),
    }
}

async fn render(services: &Services, opened: &Opened) -> Result<(Rendered, [String; 2])> {
    let label = label::of(services, opened).await?;
    let mrz = label.mrz.clone();
    let policy = Arc::clone(&opened.policy);
    let rendered = tokio::task::spawn_blocking(move || label::render(&label, &policy)).await;
    Ok((rendered.map_err(Error::internal)??, mrz))
}

fn file(rendered: Rendered, opened: &Opened, first: bool) -> PrintFile {
    let serial = opened.case.visa_number().unwrap_or_default().to_owned();
    PrintFile {
        sha256: HEXLOWER.encode(&rendered.sha256),
        pdf: rendered.pdf,
        file_name: format!("{serial}.pdf"),
        serial,
        first,
    }
}
