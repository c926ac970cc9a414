//! The job that tells somebody that unsent applications will be deleted ([`crate::applicant::reminders`] asks for it).

use super::case_letters::verdict;
use super::{Letter, Mailer, Post};
use crate::applicant::reminders::{DraftLetter, KeepLink, ending};
use crate::jobs::{Handler, Job, Verdict};
use crate::words::Lang;
use crate::{Error, Result};
use futures::future::BoxFuture;

/// Handles [`crate::applicant::reminders::KIND`].
#[derive(Clone, Debug)]
pub struct DraftLetters {
    /// Who sends.
    pub mailer: Mailer,
}

impl Handler for DraftLetters {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move { Box::pin(self.send(job)).await.unwrap_or_else(|verdict| verdict) })
    }
}

impl DraftLetters {
    /// Sends it, unless the drafts were kept, sent or deleted since it was asked for.
    async fn send(&self, job: &Job) -> Result<Verdict, Verdict> {
        let DraftLetter { applicant } = job.payload()?;
        let services = &job.services;
        let Some(ending) = ending(services, applicant).await? else { return Ok(Verdict::Done) };
        let to = services.store.read().await?.applicants().get(applicant).await?.ok_or(Error::NotFound)?;
        let link = KeepLink::new(&services.vault, applicant, ending.last_day);
        let lang = Lang::from_code(&ending.language).unwrap_or_default();
        let letter = Letter::DraftEnds {
            count: i64::try_from(ending.count).unwrap_or(i64::MAX),
            until: ending.last_day,
            url: format!("{}{}", services.settings.base_url, link.address()),
        };
        let post = Post { id: job.row.id, at: services.now(), to: &to.email, lang, letter: &letter };
        Ok(verdict(Box::pin(self.mailer.send(&post, job.leaving())).await))
    }
}
