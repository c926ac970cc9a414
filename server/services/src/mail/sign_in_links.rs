//! The job that sends an applicant the link to sign in ([`crate::people::links`] asks for it).

use super::case_letters::verdict;
use super::{Letter, Mailer, Post};
use crate::jobs::{Handler, Job, Verdict};
use crate::people::links::{LINK_MINUTES, LinkLetter};
use crate::words::Lang;
use futures::future::BoxFuture;

/// Handles [`crate::people::links::KIND`].
#[derive(Clone, Debug)]
pub struct SignInLinks {
    /// Who sends.
    pub mailer: Mailer,
}

impl Handler for SignInLinks {
    fn run<'a>(&'a self, job: &'a Job) -> BoxFuture<'a, Verdict> {
        Box::pin(async move { Box::pin(self.send(job)).await.unwrap_or_else(|verdict| verdict) })
    }
}

impl SignInLinks {
    async fn send(&self, job: &Job) -> Result<Verdict, Verdict> {
        let told: LinkLetter = job.payload()?;
        let now = job.services.now();
        let minutes = LINK_MINUTES - now.seconds_since(job.row.created_at) / 60;
        if minutes < 1 {
            return Ok(Verdict::Never("the link expired before it could be sent".to_owned()));
        }
        let letter = Letter::SignInLink { url: told.address(&job.services, job.row.id)?, minutes };
        let lang = Lang::from_code(&told.language).unwrap_or_default();
        let post = Post { id: job.row.id, at: now, to: &told.email, lang, letter: &letter };
        Ok(verdict(Box::pin(self.mailer.send(&post, job.leaving())).await))
    }
}
