//! The job that sends a consulted authority its link ([`crate::command::consultation`] asks for it).

use super::case_letters::verdict;
use super::{Letter, Mailer, Post};
use crate::command::consultation::AuthorityLetter;
use crate::command::open_row;
use crate::jobs::{Handler, Job, Verdict};
use crate::words::Lang;
use crate::{Error, Result};
use domain::case::State;
use futures::future::BoxFuture;

/// Handles [`crate::command::consultation::KIND`].
#[derive(Clone, Debug)]
pub struct AuthorityLetters {
    /// Who sends.
    pub mailer: Mailer,
}

impl Handler for AuthorityLetters {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move { Box::pin(self.send(job)).await.unwrap_or_else(|verdict| verdict) })
    }
}

impl AuthorityLetters {
    /// Sends it, unless nobody waits for the answer any more.
    async fn send(&self, job: &Job) -> Result<Verdict, Verdict> {
        let told: AuthorityLetter = job.payload()?;
        let services = &job.services;
        let row = services.store.read().await?.cases().get(told.case).await?;
        let opened = match row.map(|row| open_row(services, row)) {
            Some(Ok(opened)) => opened,
            None | Some(Err(Error::NotFound)) => return Ok(Verdict::Done),
            Some(Err(error)) => return Err(error.into()),
        };
        let place = usize::try_from(told.number).unwrap_or(usize::MAX);
        let waits = opened.case.state == State::Consultation
            && opened.case.consultations.len() == place.saturating_add(1);
        let Some(asked) = opened.case.consultations.get(place).filter(|_| waits) else {
            return Ok(Verdict::Done);
        };
        let rule = opened.policy.consultation.authority(&asked.authority);
        let Some((rule, to)) = rule.and_then(|rule| Some((rule, rule.email.as_ref()?))) else {
            return Ok(Verdict::Done);
        };
        let lang = rule.languages.iter().find_map(|code| Lang::from_code(code)).unwrap_or_default();
        let post = opened.policy.post(&opened.case.post);
        let letter = Letter::Consultation {
            reference: opened.case.reference.to_string(),
            post: post.map_or("", |post| post.name.get(lang.code())).to_owned(),
            until: asked.due,
            url: told.address(services, job.row.id)?,
        };
        let post = Post { id: job.row.id, at: services.now(), to, lang, letter: &letter };
        Ok(verdict(Box::pin(self.mailer.send(&post, job.leaving())).await))
    }
}
