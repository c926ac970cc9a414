//! How applicants sign in: a link sent to their mail address.

use super::{Limit, note, slow_down};
use crate::jobs::secret;
use crate::who::actor_text;
use crate::{Error, Result, Services, Who};
use data_encoding::BASE64URL_NOPAD;
use domain::JobId;
use domain::case::ActorId;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::applicants::ApplicantRow;
use store::jobs::NewJob;
use store::links::LinkRow;

/// How long a link works.
pub const LINK_MINUTES: i64 = 20;
/// The kind of the job that sends a link.
pub const KIND: &str = "sign_in_link";
/// What the tokens of links are for: a token of another purpose opens nothing here.
const PURPOSE: &str = "sign-in";

const PER_ADDRESS: Limit = Limit { seconds: 60 * 60, tries: 6 };
const PER_CLIENT: Limit = Limit { seconds: 60 * 60, tries: 60 };
const WRONG_TOKENS: Limit = Limit { seconds: 60 * 60, tries: 60 };

/// What the job is told. The token is a secret, so it is sealed for this job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkLetter {
    /// Where it goes.
    pub email: String,
    /// Language of the letter.
    pub language: String,
    /// The sealed token, in base64url.
    pub sealed_token: String,
}

impl LinkLetter {
    /// The address that the letter shows.
    ///
    /// # Errors
    /// [`Error::Internal`] when the payload was changed or belongs to another job.
    pub fn address(&self, services: &Services, job: JobId) -> Result<String> {
        let token = secret::open(services, job, &self.sealed_token)?;
        Ok(link_address(services, &token))
    }
}

/// Brings a mail address into one form: no space around it, small letters. Whether mail arrives there shows by itself.
///
/// # Errors
/// A problem of the field `email` when it has not the shape of an address.
pub fn read_address(typed: &str) -> Result<String> {
    let address = typed.trim().to_lowercase();
    let shape = address.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && !host.contains('@')
    });
    let clean = address.len() <= 254
        && !address.chars().any(|c| c.is_whitespace() || c.is_control() || "<>(),;:\"[]\\".contains(c));
    if shape && clean { Ok(address) } else { Err(Error::problem("email", "sign-in-problem-email")) }
}

/// Sends a link to `email`, whoever that is: an account is made when the link is used. `client` is the network address of
/// the visitor, for the limit; `next` the page to go on to. In a demonstration, where nobody has a mailbox, the address of
/// the link is also the answer.
///
/// # Errors
/// A problem of `email`; [`Error::Throttled`].
pub async fn request_link(
    services: &Services,
    email: &str,
    language: &str,
    next: &str,
    client: &str,
) -> Result<Option<String>> {
    let email = read_address(email)?;
    let now = services.now();
    let blind = BASE64URL_NOPAD.encode(&services.vault.blind("throttles.email", &email));
    slow_down(
        services,
        now,
        &[(format!("link:{blind}"), PER_ADDRESS), (format!("link-client:{client}"), PER_CLIENT)],
    )
    .await?;
    let token = services.vault.new_token(PURPOSE);
    let id: JobId = services.new_id();
    let letter = LinkLetter {
        email: email.clone(),
        language: language.to_owned(),
        sealed_token: secret::seal(services, id, &token.text),
    };
    let link = LinkRow {
        token_hash: token.hash.to_vec(),
        email,
        next: next.to_owned(),
        created_at: now,
        expires_at: now.plus_seconds(LINK_MINUTES * 60),
    };
    let job = NewJob {
        id,
        kind: KIND.to_owned(),
        payload: json!(letter),
        dedupe_key: None,
        run_after: now,
        traceparent: None,
        created_at: now,
    };
    let mut tx = services.store.begin().await?;
    tx.links().add(&link).await?;
    tx.jobs().add(&job).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(services.settings.demo.then(|| link_address(services, &token.text)))
}

/// The page that a link leads to.
fn link_address(services: &Services, token: &str) -> String {
    format!("{}/sign-in/link?token={token}", services.settings.base_url)
}

/// Whether a link would work now: mail programs open links to look at them, so the page asks for a press of a button
/// before [`take_link`] uses it up.
///
/// # Errors
/// [`Error::Busy`].
pub async fn link_works(services: &Services, token: &str) -> Result<bool> {
    let hash = services.vault.token_hash(PURPOSE, token);
    let mut tx = services.store.read().await?;
    Ok(tx.links().peek(&hash, services.now()).await?.is_some())
}

/// Uses a link. Gives the applicant and the page to go on to; `None` when it does not exist, was used or is too old.
///
/// # Errors
/// [`Error::Throttled`] after many wrong tokens of one client.
pub async fn take_link(
    services: &Services,
    token: &str,
    language: &str,
    client: &str,
) -> Result<Option<(Who, String)>> {
    let now = services.now();
    let hash = services.vault.token_hash(PURPOSE, token);
    let mut tx = services.store.begin().await?;
    let Some(link) = tx.links().take(&hash, now).await? else {
        drop(tx);
        slow_down(services, now, &[(format!("link-wrong:{client}"), WRONG_TOKENS)]).await?;
        return Ok(None);
    };
    let new = ApplicantRow {
        id: services.new_id(),
        email: link.email,
        language: language.to_owned(),
        created_at: now,
    };
    let applicant = tx.applicants().find_or_add(&new).await?;
    let actor = actor_text(ActorId::Applicant(applicant.id));
    note(&mut tx, now, &actor, "signed_in", json!({ "by": "link" })).await?;
    tx.commit().await?;
    let who = Who::Applicant { id: applicant.id, email: applicant.email, language: applicant.language };
    Ok(Some((who, link.next)))
}

/// The applicant of a session; `None` when the account is gone.
///
/// # Errors
/// [`Error::Busy`].
pub async fn load(services: &Services, id: domain::ApplicantId) -> Result<Option<Who>> {
    let mut tx = services.store.read().await?;
    let found = tx.applicants().get(id).await?;
    Ok(found.map(|row| Who::Applicant { id: row.id, email: row.email, language: row.language }))
}
