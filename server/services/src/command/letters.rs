//! The letters that a case sends: at most one for each event, asked for in the same transaction.
//!
//! A job holds ids only; address, language and words are looked up when the letter is written, so that no personal data
//! stands in the queue and a case that was erased in the meantime sends nothing.

use crate::{Result, Services, jobs};
use domain::CaseId;
use domain::case::{ActorId, Case, Event, EventBody};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;

/// The kind of the job that writes and sends a letter of a case.
pub const KIND: &str = "case_letter";

/// What the job is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseLetter {
    /// The case.
    pub case: CaseId,
    /// The event that the letter is about.
    pub seq: i64,
    /// Which letter: the name of its template.
    pub letter: String,
}

/// The letter about an event, by the name of its template.
pub const fn letter(event: &Event) -> Option<&'static str> {
    Some(match &event.body {
        EventBody::Submitted { .. } => "submitted",
        EventBody::Lodged { .. } => "lodged",
        // At the counter the person holds the receipt.
        EventBody::FeeRecorded { .. } if matches!(event.actor, ActorId::System) => "fee-paid",
        EventBody::FeeRefunded { .. } if matches!(event.actor, ActorId::System) => "fee-returned",
        EventBody::PaymentReturned { .. } => "payment-returned",
        EventBody::FoundNotCompetent { .. } => "not-competent",
        EventBody::FoundInadmissible { .. } => "inadmissible",
        EventBody::DocumentsRequested { .. } => "papers-wanted",
        EventBody::InterviewInvited { .. } => "interview",
        EventBody::RefusalDecided { .. } => "decision",
        EventBody::StickerAffixed { .. } => "ready-to-collect",
        EventBody::Withdrawn => "withdrawn",
        EventBody::Ended { .. } => "visa-ended",
        EventBody::AmendmentDecided { .. } => "correction",
        // The applicant's own words need no letter.
        EventBody::MessageSent { .. } if !matches!(event.actor, ActorId::Applicant(_)) => "message",
        _ => return None,
    })
}

/// Asks for the letter about an event.
pub(super) async fn follow(
    services: &Services,
    tx: &mut Tx,
    case: &Case,
    event: &Event,
    seq: i64,
) -> Result<()> {
    let Some(letter) = letter(event) else { return Ok(()) };
    let told = json!(CaseLetter { case: case.id, seq, letter: letter.to_owned() });
    jobs::ask(services, tx, KIND, told, format!("case_letter:{}:{seq}", case.id)).await
}
