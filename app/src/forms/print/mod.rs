//! Commands of the printing room and the delivery desk.

pub mod affix;
pub mod authorise_hand;
pub mod begin_outage;
pub mod confirm_retry;
pub mod confirm_spoil;
pub mod contradict_spoil;
pub mod control;
pub mod control_hand;
pub mod end_outage;
pub mod fail_control;
pub mod fault;
pub mod fill_by_hand;
pub mod hand_over;
pub mod load;
pub mod move_print;
pub mod printed;
pub mod queue;
pub mod reconcile_hand;
pub mod render;
pub mod send;
pub mod send_print;
pub mod spoil;
pub mod station_load;
pub mod station_printed;
pub mod station_printer;
pub mod station_send;
pub mod take_by_hand;
pub mod unload;

use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::print::path;
use crate::pages::print::station::PATH as STATION;
use crate::{Ctx, Fault};
use axum::response::Response;
use domain::case::{ActionKind, Flags, Refusal, Role, is_allowed};
use domain::{CaseId, Problem, Problems};
use services::Error;
use services::command::Done;
use services::print::desk::Job;
use std::str::FromStr;

/// The page that a command comes from.
fn job(case: CaseId, form: &FormData) -> Result<Job, Fault> {
    Ok(Job { case, version: form.version()?, key: form.key()? })
}

/// Back to the job: it is done, or why not. Somebody whose turn to read the job is over with this goes to the queue.
async fn answer(
    ctx: &Ctx,
    id: CaseId,
    form: &FormData,
    done: services::Result<Done>,
    success: &str,
) -> Result<Response, Fault> {
    match done {
        Ok(done) => {
            let reads = |role: &Role| is_allowed(done.state, Flags::NONE, *role, ActionKind::Read);
            let to = if ctx.staff()?.roles.iter().any(reads) { path(id) } else { "/print".to_owned() };
            ctx.done(&to, Flash::default().success(success)).await
        }
        Err(error) => turned_back(ctx, &path(id), form, error).await,
    }
}

/// Back to the station, which goes on to the next step, or says what is wrong with this one.
async fn at_station(
    ctx: &Ctx,
    form: &FormData,
    done: services::Result<Done>,
    success: &str,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => ctx.done(STATION, Flash::default().success(success)).await,
        Err(error) => turned_back(ctx, STATION, form, error).await,
    }
}

/// Back to a page with what is wrong, at the field that a refusal is about.
async fn turned_back(ctx: &Ctx, to: &str, form: &FormData, error: Error) -> Result<Response, Fault> {
    match error {
        Error::Refused(refusal) => {
            let field = input(form, field_of(&refusal));
            let problem = Problem { field, ..ctx.problem_of(&Error::Refused(refusal)) };
            ctx.rejected(to, form, problem.into()).await
        }
        error => ctx.refused(to, form, error).await,
    }
}

/// The input of this form for a field of a command: several forms of a page name their own `<form>-<field>`. Empty when
/// the form has none.
fn input(form: &FormData, field: &str) -> String {
    let own =
        |name: &&String| *name == field || name.strip_suffix(field).is_some_and(|form| form.ends_with('-'));
    let found = if field.is_empty() { None } else { form.0.keys().find(own) };
    found.cloned().unwrap_or_default()
}

/// The field that a refusal is about; empty when it is about the case.
const fn field_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::SerialShape { .. } | Refusal::SerialUsed { .. } | Refusal::OtherSerial { .. } => "serial",
        Refusal::WitnessNotIndependent => "witness",
        Refusal::ReadBackDiffers { .. } => "read",
        Refusal::OtherPassport => "passport",
        Refusal::HandNumber => "number",
        Refusal::HandUnchecked { .. } => "checked",
        Refusal::PassportPage => "page",
        Refusal::Receiver | Refusal::ReceiverMinor => "relation",
        Refusal::TextMissing { field } | Refusal::TextTooLong { field, .. } => field,
        _ => "",
    }
}

/// A chosen value; a problem of its field when nothing that exists was chosen.
fn chosen<T: FromStr>(form: &FormData, name: &str, problems: &mut Problems) -> Option<T> {
    let value = form.text(name).parse().ok();
    if value.is_none() {
        problems.push(Problem::new(name, "print-problem-choose"));
    }
    value
}
