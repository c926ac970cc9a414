//! The job that writes and sends a letter about a visit ([`crate::visits::due`] asks for it), with a file for the calendar.

use super::case_letters::verdict;
use super::{Letter, Mailer, Post};
use crate::jobs::{Handler, Job, Verdict};
use crate::visits::due::{News, VisitLetter};
use crate::visits::ical;
use crate::words::Lang;
use crate::{Error, Result, Services};
use domain::visits::VisitState;
use futures::future::BoxFuture;

/// Handles [`crate::visits::due::LETTER`].
#[derive(Clone, Debug)]
pub struct VisitLetters {
    /// Who sends.
    pub mailer: Mailer,
}

impl Handler for VisitLetters {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move { Box::pin(self.send(job)).await.unwrap_or_else(|verdict| verdict) })
    }
}

impl VisitLetters {
    async fn send(&self, job: &Job) -> Result<Verdict, Verdict> {
        let told: VisitLetter = job.payload()?;
        let Some((to, lang, letter)) = write(&job.services, &told).await? else { return Ok(Verdict::Done) };
        let post = Post { id: job.row.id, at: job.services.now(), to: &to, lang, letter: &letter };
        Ok(verdict(Box::pin(self.mailer.send(&post, job.leaving())).await))
    }
}

/// The letter, from how the visit stands now; nothing when the news is old: the visit was moved, given back or kept since, or
/// the case was erased.
async fn write(services: &Services, told: &VisitLetter) -> Result<Option<(String, Lang, Letter)>> {
    let mut tx = services.store.read().await?;
    let Some(visit) = tx.visits().get(told.visit).await? else { return Ok(None) };
    let state: VisitState = visit.state.parse().map_err(Error::internal)?;
    let late = told.news == News::Found && visit.held_until.is_some_and(|until| until <= services.now());
    let begun = matches!(told.news, News::Soon | News::Today) && visit.starts_at <= services.now();
    if !told.news.is_true_of(state) || late || begun {
        return Ok(None);
    }
    let Some(row) = tx.cases().get(visit.case_id).await?.filter(|row| row.wrapped_key.is_some()) else {
        return Ok(None);
    };
    let lang = Lang::from_code(&row.language).unwrap_or_default();
    let applicant = tx.applicants().get(row.applicant_id).await?.ok_or(Error::NotFound)?;
    let policy = services.policies.current();
    let post = policy.post(&visit.post);
    let (name, address, zone) = post.map_or(("", "", "UTC"), |post| {
        (post.name.get(lang.code()), post.address.as_str(), post.time_zone.as_str())
    });
    let file = matches!(told.news, News::Booked | News::Soon | News::Today | News::Cancelled | News::Freed);
    let page = format!("{}/applications/{}/visit", services.settings.base_url, visit.case_id);
    let letter = Letter::Visit {
        news: told.news,
        collection: visit.kind == domain::visits::VisitKind::Collection.as_str(),
        when: visit.starts_at,
        zone: zone.to_owned(),
        post: name.to_owned(),
        address: address.to_owned(),
        accept_until: visit.held_until.filter(|_| told.news == News::Found),
        cancel: (state == VisitState::Booked).then(|| format!("{page}/cancel")),
        calendar: file.then(|| ical::of_visit(services, lang, &row.reference, &visit)),
        reference: row.reference,
        url: page,
    };
    Ok(Some((applicant.email, lang, letter)))
}
