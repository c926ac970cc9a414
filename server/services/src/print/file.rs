//! The print file: made once for each loaded blank, given out again only as the same bytes.

use super::label::{self, Correction};
use super::printers;
use super::release::{self, Blank};
use crate::command::{Opened, act, look_for_print, open_for_print};
use crate::desk::passport::zone_problem;
use crate::keys::KeyError;
use crate::retry::{retried, stale};
use crate::sticker::{Label, Rendered};
use crate::{Error, Result, Services, Staff, Who};
use data_encoding::HEXLOWER;
use domain::CaseId;
use domain::case::{Action, ActionKind, Refusal, Rendering, State, Sticker};
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

/// The print file for the operator of a printer with a driver: as [`pdf`].
///
/// # Errors
/// As [`pdf`]; [`Refusal::NotAllowed`] for a printer that the installation sends jobs to, since a file that is out could be
/// printed a second time.
pub async fn download(services: &Services, staff: &Staff, id: CaseId) -> Result<PrintFile> {
    let who = Who::Staff(staff.clone());
    let mut tx = services.store.read().await?;
    let case = open_for_print(services, &mut tx, &who, id).await?.case;
    drop(tx);
    if case.sticker().is_some_and(Sticker::is_direct) {
        return Err(Refusal::NotAllowed { action: ActionKind::Render, state: case.state }.into());
    }
    pdf(services, staff, id).await
}

/// The print file of the loaded blank. The first call renders it and records hash and MRZ; until the print is recorded, later
/// calls by the same operator give the same bytes. Every call is an event of the case.
///
/// # Errors
/// [`Error::Refused`] when no blank is loaded or the job is over, [`Error::Forbidden`] for an operator who has not handled
/// this blank, [`Error::Problems`] when the label cannot be printed, [`Error::Internal`] when a second rendering differs.
pub async fn pdf(services: &Services, staff: &Staff, id: CaseId) -> Result<PrintFile> {
    retried(TRIES, stale, || attempt(services, staff, id)).await
}

async fn attempt(services: &Services, staff: &Staff, id: CaseId) -> Result<PrintFile> {
    let who = Who::Staff(staff.clone());
    let mut tx = services.store.read().await?;
    let opened = open_for_print(services, &mut tx, &who, id).await?;
    drop(tx);
    let not_now = Refusal::NotAllowed { action: ActionKind::Render, state: opened.case.state };
    let sticker = opened.case.sticker().filter(|sticker| sticker.declared().is_none());
    let Some(sticker) = sticker else { return Err(not_now.into()) };
    match (opened.case.state, &sticker.rendering) {
        (State::Loaded, None) => {
            let version = opened.version();
            let mut label = label::of(services, &opened).await?;
            label.seal = seal(services, &opened).await?;
            let seal = label.seal.as_deref().map(domain::seal::to_hex);
            let mrz = label.mrz.clone();
            let offset = correction(services, sticker).await?;
            let file = file(render(services, &opened, label, offset).await?, &opened, true);
            let action = Action::Render {
                pdf_sha256: file.sha256.clone(),
                mrz,
                profile: sticker.printer.clone(),
                seal,
                offset,
            };
            act(services, &who, id, version, services.new_command_key(), action).await?;
            Ok(file)
        }
        (State::Rendered, Some(rendering)) if sticker.fault.is_none() => {
            if !sticker.operators.contains(&staff.id) {
                return Err(Error::Forbidden);
            }
            let file = again(services, &opened, rendering).await?;
            look_for_print(services, &who, id, "print_file").await?;
            Ok(file)
        }
        _ => Err(not_now.into()),
    }
}

/// The file of a rendering once more, byte by byte.
pub(super) async fn again(services: &Services, opened: &Opened, rendering: &Rendering) -> Result<PrintFile> {
    let label = label::of(services, opened).await?;
    let file = file(render(services, opened, label, rendering.offset).await?, opened, false);
    if file.sha256 != rendering.pdf_sha256 {
        let id = opened.case.id;
        return Err(Error::internal(format!("case {id}: a second rendering differs from the first")));
    }
    Ok(file)
}

/// The correction of the printer as it is calibrated now; the event of the rendering keeps it for later downloads.
async fn correction(services: &Services, sticker: &Sticker) -> Result<Correction> {
    let Some(machine) = sticker.machine else { return Ok(None) };
    let row = services.store.read().await?.printers().get(machine.id).await?;
    Ok(row.as_ref().map(printers::offset))
}

/// Writes the label when ledger, case, MRZ and seal know one number.
async fn render(
    services: &Services,
    opened: &Opened,
    label: Label,
    correction: Correction,
) -> Result<Rendered> {
    let blank = services.store.read().await?.stickers().get(&label.number).await?;
    let blank = blank.map(|row| Blank { serial: row.serial, case_id: row.shared.case_id });
    release::check(blank.as_ref(), &opened.case, &opened.policy, &label)?;
    let policy = Arc::clone(&opened.policy);
    let rendered = tokio::task::spawn_blocking(move || label::render(&label, &policy, correction)).await;
    rendered.map_err(Error::internal)?
}

/// The seal of the loaded visa, signed by the key of this moment; none where the installation seals nothing.
async fn seal(services: &Services, opened: &Opened) -> Result<Option<Vec<u8>>> {
    let case = &opened.case;
    let (Some(grant), Some(decision), Some(serial)) = (case.grant(), &case.decision, case.visa_number())
    else {
        return Err(Error::NotFound);
    };
    let lines = case.mrz(grant, serial, &opened.policy);
    let said = lines.and_then(|lines| case.seal(grant, &lines, &opened.policy));
    let said = said.map_err(|error| Error::from(zone_problem(&error)))?;
    let state = opened.policy.state.code.parse().map_err(Error::internal)?;
    let (sealing, issued, now) = (Arc::clone(&services.sealing), decision.on, services.now());
    let signed = tokio::task::spawn_blocking(move || sealing.seal(&said, state, issued, now)).await;
    signed.map_err(Error::internal)?.map_err(|error| match error {
        KeyError::NoneUsable(_) | KeyError::Training(_) | KeyError::RealInDemo(_) => {
            tracing::error!(%error, "a visa cannot be sealed");
            Error::problem("label", "problem-seal-no-key")
        }
        other => Error::internal(other),
    })
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
