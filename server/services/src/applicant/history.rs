//! What happened in a case, in the applicant's words. Inner steps (screening, consultation, proposals, the print room) are
//! not told: they would sound like a decision before there is one.

use crate::command::event_context;
use crate::vault::DataKey;
use crate::{Error, Result, Services};
use domain::case::{ActorId, End, EventBody};
use domain::{CaseId, Date, Timestamp};
use store::Tx;
use store::journal::EventRow;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// When.
    pub at: Timestamp,
    /// Message key (`timeline-lodged`).
    pub key: &'static str,
    /// A day for the message (`{ $day }`).
    pub day: Option<Date>,
    /// A moment for the message (`{ $moment }`).
    pub moment: Option<Timestamp>,
    /// A text for the message (`{ $text }`).
    pub text: Option<String>,
    /// A number for the message (`{ $count }`).
    pub count: Option<usize>,
}

/// The public history of a case, the oldest first.
pub(super) async fn of(services: &Services, tx: &mut Tx, id: CaseId, key: &DataKey) -> Result<Vec<Happened>> {
    let rows = tx.journal().what_happened(id, i64::MAX).await?;
    let mut decided = false;
    let mut told = Vec::new();
    for row in rows {
        let body = open(services, key, &row)?;
        decided |= matches!(body, EventBody::IssueDecided { .. });
        if let Some(line) = line(row.at, &row.actor, &body, decided) {
            told.push(line);
        }
        decided &= !matches!(body, EventBody::ReturnedToExamination { .. });
    }
    Ok(told)
}

fn open(services: &Services, key: &DataKey, row: &EventRow) -> Result<EventBody> {
    let place = event_context(row.case_id, row.seq);
    let plain = services.vault.open(key, &place, &row.body).map_err(Error::internal)?;
    serde_json::from_slice(&plain).map_err(Error::internal)
}

fn line(at: Timestamp, actor: &str, body: &EventBody, decided: bool) -> Option<Happened> {
    let plain = |key| Happened { at, key, day: None, moment: None, text: None, count: None };
    let day = |key, day| Happened { day: Some(day), ..plain(key) };
    let text = |key, text: &str| Happened { text: Some(text.to_owned()), ..plain(key) };
    Some(match body {
        EventBody::Submitted { .. } => plain("timeline-submitted"),
        EventBody::Lodged { place, .. } => text("timeline-lodged", place),
        EventBody::FeeRecorded { fee } if fee.amount.minor > 0 => plain("timeline-fee-paid"),
        EventBody::FeeRefunded { .. } => plain("timeline-fee-refunded"),
        EventBody::PaymentReturned { .. } => plain("timeline-payment-returned"),
        EventBody::FoundNotCompetent { .. } => plain("timeline-not-competent"),
        EventBody::FoundInadmissible { .. } => plain("timeline-inadmissible"),
        EventBody::Admitted { due, .. } => day("timeline-admitted", *due),
        EventBody::DocumentsRequested { due, .. } => day("timeline-papers-requested", *due),
        EventBody::DocumentsReceived { documents, .. } => {
            Happened { count: Some(documents.len()), ..plain("timeline-papers-received") }
        }
        EventBody::InterviewInvited { when, place, .. } => {
            Happened { moment: Some(*when), ..text("timeline-interview-invited", place) }
        }
        EventBody::InterviewRecorded { .. } => plain("timeline-interview-held"),
        EventBody::ClockExtended { due, .. } => day("timeline-clock-extended", *due),
        EventBody::ClockStopped { .. } => plain("timeline-clock-stopped"),
        EventBody::ClockResumed { due, .. } => day("timeline-clock-resumed", *due),
        EventBody::OutageNoted { moved, .. } => day("timeline-outage", moved.decision.or(moved.appeal)?),
        EventBody::IssueDecided { .. } => plain("timeline-visa-decided"),
        EventBody::ReturnedToExamination { .. } if decided => plain("timeline-reopened"),
        EventBody::RefusalDecided { .. } => plain("timeline-refused"),
        EventBody::StickerAffixed { .. } => plain("timeline-ready"),
        EventBody::HandedOver { .. } => plain("timeline-handed-over"),
        EventBody::Withdrawn => plain("timeline-withdrawn"),
        EventBody::RevocationAsked { .. } => plain("timeline-revocation-asked"),
        EventBody::Ended { end: End::Annul, .. } => plain("timeline-annulled"),
        EventBody::Ended { end: End::Revoke, .. } => plain("timeline-revoked"),
        EventBody::Notified { deemed_on, .. } => day("timeline-notified", *deemed_on),
        EventBody::NoticeOpened { appeal_until } => day("timeline-notice-opened", *appeal_until),
        EventBody::AmendmentAsked { changes, .. } => {
            Happened { count: Some(changes.len()), ..plain("timeline-correction-asked") }
        }
        EventBody::AmendmentTakenBack => plain("timeline-correction-taken-back"),
        EventBody::AmendmentDecided { accepted, .. } => {
            Happened { count: Some(accepted.len()), ..plain("timeline-correction-decided") }
        }
        EventBody::MessageSent { .. } => match crate::who::parse_actor(actor) {
            Some(ActorId::Applicant(_)) => plain("timeline-message-sent"),
            _ => plain("timeline-message-received"),
        },
        _ => return None,
    })
}
