//! Events in words: message keys and their values.

use super::case::{ActorName, HistoryRow};
use crate::who::parse_actor;
use domain::UserId;
use domain::case::{ActorId, EventBody, Grant, Ground};
use std::collections::BTreeMap;
use store::journal::EventRow;

/// Values for the message of an event. Long texts (notes, interviews, messages) are shown elsewhere on the page and only named
/// here when they explain a step.
pub fn summary(body: &EventBody, names: &BTreeMap<UserId, String>) -> Vec<(&'static str, String)> {
    let name = |id: &UserId| names.get(id).cloned().unwrap_or_else(|| id.to_string());
    let list = |items: Vec<String>| items.join(", ");
    match body {
        EventBody::Submitted { submission } => {
            vec![("reference", submission.reference.to_string()), ("post", submission.post.to_string())]
        }
        EventBody::Lodged { place, biometrics } => {
            vec![("place", place.clone()), ("biometrics", biometrics.to_string())]
        }
        EventBody::FeeRecorded { fee } => vec![
            ("rule", fee.rule.clone()),
            ("amount", fee.amount.minor.to_string()),
            ("currency", fee.amount.currency.clone()),
            ("receipt", fee.receipt.clone()),
            ("way", fee.way.to_string()),
        ],
        EventBody::FeeRefunded { receipt, way } => {
            vec![("receipt", receipt.clone()), ("way", way.to_string())]
        }
        EventBody::PaymentReturned { order, amount } => vec![
            ("order", order.clone()),
            ("amount", amount.minor.to_string()),
            ("currency", amount.currency.clone()),
        ],
        EventBody::FoundNotCompetent { office, .. } => vec![("office", office.clone())],
        EventBody::FoundInadmissible { missing, reason, .. } => {
            vec![
                ("missing", list(missing.iter().map(ToString::to_string).collect())),
                ("reason", reason.clone()),
            ]
        }
        EventBody::Admitted { due, .. } => vec![("due", due.to_string())],
        EventBody::ScreeningCleared { lists, hits, second_needed } => vec![
            ("lists", list(lists.clone())),
            ("hits", hits.len().to_string()),
            ("second", second_needed.to_string()),
        ],
        EventBody::ListsSearched { search, raised } => vec![
            (
                "lists",
                list(search.lists.iter().map(|list| format!("{} {}", list.list, list.version)).collect()),
            ),
            ("found", search.hits.len().to_string()),
            ("raised", raised.to_string()),
            ("more", search.more.to_string()),
        ],
        EventBody::HitJudged { number, verdict, second_needed, reason } => vec![
            ("number", number.to_string()),
            ("verdict", verdict.to_string()),
            ("second", second_needed.to_string()),
            ("reason", reason.clone()),
        ],
        EventBody::HitReviewed { number, agrees, reason } => {
            vec![("number", number.to_string()), ("agrees", agrees.to_string()), ("reason", reason.clone())]
        }
        EventBody::DocumentsRequested { items, due, .. } => vec![
            ("documents", list(items.iter().map(|item| item.code.clone()).collect())),
            ("due", due.to_string()),
        ],
        EventBody::DocumentsReceived { documents, complete } => vec![
            ("documents", list(documents.iter().map(|document| document.code.clone()).collect())),
            ("complete", complete.to_string()),
        ],
        EventBody::InterviewInvited { when, place, on, .. } => {
            vec![("when", when.to_string()), ("on", on.to_string()), ("place", place.clone())]
        }
        EventBody::Consulted { authority, due } => {
            vec![("authority", authority.clone()), ("due", due.to_string())]
        }
        EventBody::ConsultationRecorded { answer } => vec![("answer", answer.to_string())],
        EventBody::ConsultationAnswered { by, answer, reason } => {
            vec![("answer", answer.to_string()), ("name", by.name.clone()), ("reason", reason.clone())]
        }
        EventBody::ConsultationQuestioned { by, .. } => vec![("name", by.name.clone())],
        EventBody::ReviewAsked { rule } => vec![("rule", rule.clone())],
        EventBody::ReviewDrawn { checkpoint, day } | EventBody::ReviewCarried { checkpoint, day } => {
            vec![("checkpoint", checkpoint.to_string()), ("day", day.to_string())]
        }
        EventBody::Reviewed { agrees, reason } => {
            vec![("agrees", agrees.to_string()), ("reason", reason.clone())]
        }
        EventBody::ClockExtended { limit, due, reason } => {
            vec![("limit", limit.to_string()), ("due", due.to_string()), ("reason", reason.clone())]
        }
        EventBody::ClockUrgent { due, reason, .. } | EventBody::ClockResumed { due, reason, .. } => {
            vec![("due", due.to_string()), ("reason", reason.clone())]
        }
        EventBody::OutageNoted { outage, moved } => {
            let moved = [moved.decision, moved.papers, moved.consultation, moved.deemed, moved.appeal];
            let days = moved.into_iter().flatten().map(|day| day.to_string()).collect();
            vec![("from", outage.from.to_string()), ("until", outage.until.to_string()), ("days", list(days))]
        }
        EventBody::Assigned { to } => vec![("to", name(to))],
        EventBody::AmendmentAsked { changes, reason } => vec![
            ("fields", list(changes.iter().map(|change| change.field.clone()).collect())),
            ("reason", reason.clone()),
        ],
        EventBody::AmendmentDecided { accepted, reason, .. } => {
            vec![("fields", list(accepted.iter().cloned().collect())), ("reason", reason.clone())]
        }
        EventBody::Noted { disclosable, .. } => {
            vec![("disclosable", if *disclosable { "yes" } else { "no" }.to_owned())]
        }
        EventBody::ContactRecorded { contact } => vec![
            ("name", contact.name.clone()),
            ("capacity", contact.capacity.to_string()),
            ("contact-way", contact.way.to_string()),
        ],
        EventBody::CaseLinked { other, verdict, reason } => vec![
            ("other", other.reference.to_string()),
            ("kin", verdict.to_string()),
            ("reason", reason.clone()),
        ],
        EventBody::CaseSetApart { other, reason } => {
            vec![("other", other.reference.to_string()), ("reason", reason.clone())]
        }
        EventBody::LinkTakenBack { other, reason } => {
            vec![("other", other.to_string()), ("reason", reason.clone())]
        }
        EventBody::WasRead { what } => vec![("what", what.clone())],
        EventBody::Crossed { crossing } => vec![
            ("direction", crossing.direction.to_string()),
            ("on", crossing.on.to_string()),
            ("place", crossing.place.clone()),
        ],
        EventBody::MrzNameOverridden { name } => vec![
            ("primary", name.primary.clone()),
            ("secondary", name.secondary.clone()),
            ("reason", name.reason.clone()),
        ],
        other => decision(other).or_else(|| print(other, names)).unwrap_or_else(|| reason(other)),
    }
}

/// Why the officer proposed what was decided. A decision does not keep it; the journal does.
pub fn proposal_reason(bodies: &[EventBody]) -> Option<String> {
    let reason = bodies.iter().rev().find_map(|body| match body {
        EventBody::IssueProposed { reason, .. } | EventBody::RefusalProposed { reason, .. } => Some(reason),
        _ => None,
    });
    reason.filter(|reason| !reason.is_empty()).cloned()
}

fn decision(body: &EventBody) -> Option<Vec<(&'static str, String)>> {
    let grounds = |grounds: &[Ground]| {
        grounds.iter().map(|ground| ground.code.to_string()).collect::<Vec<_>>().join(", ")
    };
    let visa = |grant: &Grant| {
        vec![
            ("visa-type", grant.visa_type.clone()),
            ("from", grant.valid_from.to_string()),
            ("until", grant.valid_until.to_string()),
            ("entries", grant.entries.to_string()),
            ("days", grant.days.to_string()),
        ]
    };
    Some(match body {
        EventBody::IssueProposed { grant, reason, .. } => {
            let mut values = visa(grant);
            values.push(("reason", reason.clone()));
            values
        }
        EventBody::IssueDecided { grant, .. } => visa(grant),
        EventBody::RefusalProposed { grounds: why, reason, .. } => {
            vec![("grounds", grounds(why)), ("reason", reason.clone())]
        }
        EventBody::RefusalDecided { grounds: why, .. } => vec![("grounds", grounds(why))],
        EventBody::EndProposed { end, grounds: why } | EventBody::Ended { end, grounds: why, .. } => {
            vec![("end", end.to_string()), ("grounds", grounds(why))]
        }
        EventBody::Notified { channel, deemed_on, appeal_until } => vec![
            ("channel", channel.clone()),
            ("deemed-on", deemed_on.to_string()),
            ("appeal-until", appeal_until.to_string()),
        ],
        EventBody::NoticeOpened { appeal_until } => vec![("appeal-until", appeal_until.to_string())],
        _ => return None,
    })
}

fn print(body: &EventBody, names: &BTreeMap<UserId, String>) -> Option<Vec<(&'static str, String)>> {
    let name = |id: &UserId| names.get(id).cloned().unwrap_or_else(|| id.to_string());
    Some(match body {
        EventBody::StickerLoaded { serial, printer, custodian, .. } => vec![
            ("serial", serial.clone()),
            ("printer", printer.clone()),
            ("custodian", custodian.as_ref().map(name).unwrap_or_default()),
        ],
        EventBody::StickerRendered { serial, pdf_sha256, .. } => {
            vec![("serial", serial.clone()), ("sha256", pdf_sha256.clone())]
        }
        EventBody::PrintJobOpened { serial, job } | EventBody::PrintJobRefused { serial, job } => {
            vec![("serial", serial.clone()), ("job", job.to_string())]
        }
        EventBody::PrintJobSent { serial, job, remote } => {
            vec![("serial", serial.clone()), ("job", job.to_string()), ("remote", remote.to_string())]
        }
        EventBody::PrintJobEnded { serial, job, outcome, reason, .. } => vec![
            ("serial", serial.clone()),
            ("job", job.to_string()),
            ("outcome", outcome.to_string()),
            ("reason", reason.clone()),
        ],
        EventBody::StickerPrinted { serial } | EventBody::ControlPassed { serial } => {
            vec![("serial", serial.clone())]
        }
        EventBody::PrintFaulted { serial, code, blank_intact } => {
            vec![("serial", serial.clone()), ("code", code.to_string()), ("intact", blank_intact.to_string())]
        }
        EventBody::RetryConfirmed { serial, reason } | EventBody::SpoilContradicted { serial, reason } => {
            vec![("serial", serial.clone()), ("reason", reason.clone())]
        }
        EventBody::PrintMoved { serial, from, to, reason, .. } => vec![
            ("serial", serial.clone()),
            ("from", from.clone()),
            ("to", to.clone()),
            ("reason", reason.clone()),
        ],
        EventBody::Unloaded { serial, reason } => {
            vec![("serial", serial.clone()), ("reason", reason.clone())]
        }
        EventBody::PrintSent { to, reason } => vec![("to", to.to_string()), ("reason", reason.clone())],
        EventBody::HandAuthorised { reason, .. } => vec![("reason", reason.clone())],
        EventBody::TakenByHand { serial, custodian } => {
            vec![("serial", serial.clone()), ("custodian", custodian.as_ref().map(name).unwrap_or_default())]
        }
        EventBody::FilledByHand { serial } => vec![("serial", serial.clone())],
        EventBody::HandControlPassed { serial, checked } => {
            vec![("serial", serial.clone()), ("count", checked.len().to_string())]
        }
        EventBody::HandReconciled { serial, note } => {
            vec![("serial", serial.clone()), ("note", note.clone())]
        }
        EventBody::SpoilDeclared { serial, code, reason, witness, .. } => vec![
            ("serial", serial.clone()),
            ("code", code.to_string()),
            ("witness", name(witness)),
            ("reason", reason.clone()),
        ],
        EventBody::StickerSpoiled { serial, code, witness } => {
            vec![("serial", serial.clone()), ("code", code.to_string()), ("witness", name(witness))]
        }
        EventBody::ControlFailed { serial, code, reason } => {
            vec![("serial", serial.clone()), ("code", code.to_string()), ("reason", reason.clone())]
        }
        EventBody::StickerAffixed { serial, page } => {
            vec![("serial", serial.clone()), ("page", page.to_string())]
        }
        EventBody::HandedOver { receiver, relation, .. } => {
            vec![("receiver", receiver.clone()), ("relation", relation.clone())]
        }
        _ => return None,
    })
}

fn reason(body: &EventBody) -> Vec<(&'static str, String)> {
    match body {
        EventBody::ClearanceConfirmed { reason }
        | EventBody::ReturnedToExamination { reason }
        | EventBody::RevocationAsked { reason }
        | EventBody::Unassigned { reason }
        | EventBody::PassportMrzAmended { reason, .. } => vec![("reason", reason.clone())],
        _ => Vec::new(),
    }
}

impl HistoryRow {
    /// An entry of the journal with its opened body.
    pub(crate) fn new(row: &EventRow, body: &EventBody, names: &BTreeMap<UserId, String>) -> Self {
        let actor = parse_actor(&row.actor).unwrap_or(ActorId::System);
        Self {
            seq: row.seq,
            at: row.at,
            actor,
            actor_name: ActorName::of(actor, names),
            kind: row.kind.clone(),
            args: summary(body, names),
        }
    }
}

impl ActorName {
    /// The name of an actor.
    pub(crate) fn of(actor: ActorId, names: &BTreeMap<UserId, String>) -> Self {
        match actor {
            ActorId::Staff(id) => Self::Staff(names.get(&id).cloned().unwrap_or_else(|| id.to_string())),
            ActorId::Applicant(_) => Self::Applicant,
            ActorId::System => Self::System,
        }
    }
}
