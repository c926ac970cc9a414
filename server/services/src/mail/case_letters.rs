//! The job that writes and sends a letter about a case ([`crate::command::letters`] asks for it).

use super::{About, Letter, Mailer, Outcome, Post};
use crate::command::letters::CaseLetter;
use crate::command::{self, Opened, event_context, open_row};
use crate::jobs::{Handler, Job, Verdict};
use crate::words::Lang;
use crate::{Error, Result, Services, Who};
use domain::CommandKey;
use domain::case::{Action, ActionKind, Actor, EventBody};
use futures::future::BoxFuture;

/// How often the note that the applicant was told is tried while others change the case.
const NOTES: usize = 5;

/// Handles [`crate::command::letters::KIND`].
#[derive(Clone, Debug)]
pub struct CaseLetters {
    /// Who sends.
    pub mailer: Mailer,
}

impl Handler for CaseLetters {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move { Box::pin(self.send(job)).await.unwrap_or_else(|verdict| verdict) })
    }
}

impl CaseLetters {
    async fn send(&self, job: &Job) -> Result<Verdict, Verdict> {
        let told: CaseLetter = job.payload()?;
        let Some(written) = write(&job.services, &told).await? else { return Ok(Verdict::Done) };
        let Written { to, lang, letter } = &written;
        let post = Post { id: job.row.id, at: job.services.now(), to, lang: *lang, letter };
        let verdict = verdict(Box::pin(self.mailer.send(&post, job.leaving())).await);
        if verdict == Verdict::Done {
            note(&job.services, job, &told).await;
        }
        Ok(verdict)
    }
}

/// What a letter's outcome means for its job.
pub fn verdict(outcome: Outcome) -> Verdict {
    match outcome {
        Outcome::Sent => Verdict::Done,
        Outcome::Temporary(reason) => Verdict::Later(reason),
        Outcome::Permanent(reason) => Verdict::Never(reason),
        Outcome::Unknown(reason) => Verdict::Unknown(reason),
    }
}

struct Written {
    to: String,
    lang: Lang,
    letter: Letter,
}

/// The letter, from what the case says now; nothing when the case was erased.
async fn write(services: &Services, told: &CaseLetter) -> Result<Option<Written>> {
    let mut tx = services.store.read().await?;
    let Some(row) = tx.cases().get(told.case).await?.filter(|row| row.wrapped_key.is_some()) else {
        return Ok(None);
    };
    let lang = Lang::from_code(&row.language).unwrap_or_default();
    let applicant = tx.applicants().get(row.applicant_id).await?.ok_or(Error::NotFound)?;
    let events = tx.journal().of_case(told.case, told.seq - 1, 1).await?;
    let sealed = events.into_iter().next().ok_or(Error::NotFound)?;
    let opened = open_row(services, row)?;
    let place = event_context(told.case, told.seq);
    let body = services.vault.open(&opened.key, &place, &sealed.body).map_err(Error::internal)?;
    let body: EventBody = serde_json::from_slice(&body).map_err(Error::internal)?;
    let Some(about) = about(&opened, lang, body) else {
        return Err(Error::internal(format!("no letter {} about {}", told.letter, sealed.kind)));
    };
    let reference = opened.case.reference.to_string();
    let url = format!("{}/applications/{}", services.settings.base_url, told.case);
    Ok(Some(Written { to: applicant.email, lang, letter: Letter::Case { about, reference, url } }))
}

/// What the letter about an event says. The same events as in [`crate::command::letters::letter`].
fn about(opened: &Opened, lang: Lang, body: EventBody) -> Option<About> {
    let post = opened.policy.post(&opened.case.post);
    Some(match body {
        EventBody::Submitted { .. } => About::Submitted,
        EventBody::Lodged { .. } => About::Lodged,
        EventBody::FeeRecorded { .. } => About::FeePaid,
        EventBody::FeeRefunded { .. } => About::FeeReturned,
        EventBody::PaymentReturned { .. } => About::PaymentReturned,
        EventBody::FoundNotCompetent { .. } => About::NotCompetent,
        EventBody::FoundInadmissible { .. } => About::Inadmissible,
        EventBody::DocumentsRequested { due, .. } => About::PapersWanted { until: due },
        EventBody::InterviewInvited { when, place, .. } => {
            let zone = post.map_or_else(|| "UTC".to_owned(), |post| post.time_zone.clone());
            About::Interview { when, zone, place }
        }
        EventBody::RefusalDecided { .. } => About::Decision,
        EventBody::StickerAffixed { .. } => {
            let (name, address) =
                post.map_or(("", ""), |post| (post.name.get(lang.code()), post.address.as_str()));
            About::ReadyToCollect { post: name.to_owned(), address: address.to_owned() }
        }
        EventBody::Withdrawn => About::Withdrawn,
        EventBody::Ended { .. } => About::VisaEnded,
        EventBody::AmendmentDecided { .. } => About::Correction,
        EventBody::MessageSent { .. } => About::Message,
        _ => return None,
    })
}

/// Notes in the journal that the applicant was told of a decision. The letter is out, so nothing here fails the job: where
/// the note does not succeed, a member of staff can still make it.
async fn note(services: &Services, job: &Job, told: &CaseLetter) {
    for _ in 0..NOTES {
        match try_note(services, job, told).await {
            Err(Error::Stale { .. } | Error::Busy) => {}
            Ok(()) | Err(Error::Refused(_)) => return,
            Err(error) => {
                tracing::error!(case = %told.case, %error, "that the applicant was told is not in the journal");
                return;
            }
        }
    }
}

async fn try_note(services: &Services, job: &Job, told: &CaseLetter) -> Result<()> {
    let mut tx = services.store.read().await?;
    let row = tx.cases().get(told.case).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let opened = open_row(services, row)?;
    if !opened.case.open_to(&Actor::system()).contains(&ActionKind::MarkNotified) {
        return Ok(());
    }
    let (version, key) = (opened.version(), CommandKey(job.row.id.0));
    let action = Action::MarkNotified { channel: "mail".to_owned() };
    command::act(services, &Who::System, told.case, version, key, action).await.map(|_| ())
}
