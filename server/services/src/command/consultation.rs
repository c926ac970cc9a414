//! The link of a consulted authority: made when it is asked or written to, told in a letter, answered without a sign-in.
//!
//! The address holds a random token and nothing of the case; the store holds the token's hash. A link serves one consultation.
//! It works until that one has an answer or its last day has passed, and the next letter stops it. What it shows is what
//! the policy lets the authority see. That it was opened, and what was answered, is in the journal of the case.

use super::{Opened, begin, finish, open_row, try_step};
use crate::jobs::secret;
use crate::people::{Limit, slow_down};
use crate::{Error, Result, Services, Who};
use data_encoding::BASE64URL_NOPAD;
use domain::case::{
    Action, Answerer, AuthorityLine, Case, Consultation, ConsultationAnswer, Event, EventBody, Refusal,
    State, Subject,
};
use domain::policy::{Authority, Disclosed, Post, Words};
use domain::{CaseId, CommandKey, Date, JobId, Reference, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::consultation_links::ConsultationLinkRow;
use store::jobs::NewJob;

/// The kind of the job that writes and sends the letter.
pub const KIND: &str = "consultation_letter";
/// What the tokens of these links are for: a token of another purpose opens nothing here.
const PURPOSE: &str = "consultation";

const WRONG_TOKENS: Limit = Limit { seconds: 60 * 60, tries: 30 };
const PER_CLIENT: Limit = Limit { seconds: 60 * 60, tries: 240 };
/// Openings of one link that are shown, and so written down, within an hour.
const PER_LINK: Limit = Limit { seconds: 60 * 60, tries: 60 };

/// What the job is told. The token is a secret, so it is sealed for this job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorityLetter {
    /// The case.
    pub case: CaseId,
    /// Which of its consultations, from 0.
    pub number: u32,
    /// The sealed token, in base64url.
    pub sealed_token: String,
}

impl AuthorityLetter {
    /// The address that the letter shows.
    ///
    /// # Errors
    /// [`Error::Internal`] when the payload was changed or belongs to another job.
    pub fn address(&self, services: &Services, job: JobId) -> Result<String> {
        let token = secret::open(services, job, &self.sealed_token)?;
        Ok(format!("{}{}", services.settings.base_url, address(&token)))
    }
}

/// The page of a link, below the address of the installation.
pub fn address(token: &str) -> String {
    format!("/consultation?token={token}")
}

/// Keeps the list of cases in which the authority waits for an answer of the post.
async fn stands(tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    match event.body {
        EventBody::ConsultationQuestioned { .. }
        | EventBody::AuthorityWritten { .. }
        | EventBody::ConsultationAnswered { .. }
        | EventBody::ConsultationRecorded { .. }
        | EventBody::AmendmentDecided { .. }
        | EventBody::Withdrawn => match case.question_since() {
            Some(since) => Ok(tx.open_questions().put(case.id, &case.post, since).await?),
            None => Ok(tx.open_questions().remove(case.id).await?),
        },
        _ => Ok(()),
    }
}

/// Asks for the letter when an authority is asked or written to. An authority without an address gets none.
pub(super) async fn follow(
    services: &Services,
    tx: &mut Tx,
    opened: &Opened,
    event: &Event,
    seq: i64,
) -> Result<()> {
    let case = &opened.case;
    stands(tx, case, event).await?;
    if !matches!(event.body, EventBody::Consulted { .. } | EventBody::AuthorityWritten { .. }) {
        return Ok(());
    }
    let Some(asked) = case.consultations.last() else { return Ok(()) };
    tx.consultation_links().revoke(case.id, event.at).await?;
    let rule = opened.policy.consultation.authority(&asked.authority);
    if rule.and_then(|rule| rule.email.as_ref()).is_none() {
        return Ok(());
    }
    let number = u32::try_from(case.consultations.len() - 1).map_err(Error::internal)?;
    let token = services.vault.new_token(PURPOSE);
    let id: JobId = services.new_id();
    let link = ConsultationLinkRow {
        token_hash: token.hash.to_vec(),
        case_id: case.id,
        number: i64::from(number),
        created_at: event.at,
        revoked_at: None,
    };
    tx.consultation_links().add(&link).await?;
    let sealed_token = secret::seal(services, id, &token.text);
    let letter = AuthorityLetter { case: case.id, number, sealed_token };
    let job = NewJob {
        id,
        kind: KIND.to_owned(),
        payload: json!(letter),
        dedupe_key: Some(format!("{KIND}:{}:{seq}", case.id)),
        run_after: event.at,
        traceparent: None,
        created_at: event.at,
    };
    tx.jobs().add(&job).await?;
    Ok(())
}

/// What a link leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// The authority can answer.
    Open(Box<Asked>),
    /// It has answered by its link.
    Answered(Box<Given>),
    /// A newer letter has another link.
    Replaced,
    /// Its time is over, or nobody waits for an answer any more.
    Over,
}

/// What the authority is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// What people call the case.
    pub reference: Reference,
    /// The authority.
    pub authority: String,
    /// Name of the post that asks.
    pub post: Words,
    /// Last day for an answer.
    pub due: Date,
    /// What it sees, in the order of the policy.
    pub facts: Vec<(Disclosed, Fact)>,
    /// What was written so far.
    pub lines: Vec<AuthorityLine>,
    /// The time zone of the post.
    pub zone: String,
}

/// One thing that it sees.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// As it stands.
    Text(String),
    /// A stored name of a sex.
    Sex(String),
    /// The code of a country.
    Country(String),
    /// A day of birth with parts that may be unknown.
    Birth(domain::form::date::PartialDate),
    /// Number, issuer, last day.
    Passport(String, String, Date),
    /// Stored names of purposes.
    Purposes(Vec<String>),
    /// From, until.
    Days(Date, Date),
}

/// An answer that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// What people call the case.
    pub reference: Reference,
    /// The authority.
    pub authority: String,
    /// Who answered.
    pub by: Answerer,
    /// When.
    pub at: Timestamp,
    /// The time zone of the post.
    pub zone: String,
    /// The answer.
    pub answer: ConsultationAnswer,
    /// Why.
    pub reason: String,
}

/// What an authority says by its link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// An answer, with its reason.
    Answer(ConsultationAnswer, String),
    /// A question to the post.
    Question(String),
}

/// What the link of `token` leads to now. That the case was shown is written into its journal. `client` is the network address
/// of the visitor, for the limits.
///
/// # Errors
/// [`Error::NotFound`] for a token that is none of ours, [`Error::Throttled`].
pub async fn look(services: &Services, token: &str, client: &str) -> Result<Found> {
    let link = link(services, token, client).await?;
    let mut tx = services.store.begin().await?;
    let found = found(services, &mut tx, &link).await?;
    if matches!(found, Found::Open(_)) {
        let what = "consultation_link".to_owned();
        try_step(services, &mut tx, link.case_id, Action::Read { what }).await?;
        tx.commit().await?;
    }
    Ok(found)
}

/// Takes what the authority says. The same `key` again changes nothing.
///
/// # Errors
/// As [`look`]; [`Error::Refused`] by a rule of the case.
pub async fn say(
    services: &Services,
    token: &str,
    client: &str,
    by: Answerer,
    says: Says,
    key: CommandKey,
) -> Result<()> {
    let link = link(services, token, client).await?;
    let mut tx = services.store.begin().await?;
    let now = services.now();
    if begin::<()>(&mut tx, key, &Who::System, Some(link.case_id), now).await?.is_some() {
        return Ok(());
    }
    if link.revoked_at.is_some() {
        return Err(Refusal::ConsultationOver.into());
    }
    let number = u32::try_from(link.number).map_err(Error::internal)?;
    let action = match says {
        Says::Answer(answer, reason) => Action::AnswerConsultation { number, by, answer, reason },
        Says::Question(question) => Action::QuestionConsultation { number, by, question },
    };
    match try_step(services, &mut tx, link.case_id, action).await {
        // Answered, withdrawn or erased: for who holds the link it is all the same.
        Err(Error::Refused(Refusal::NotAllowed { .. }) | Error::NotFound) => {
            return Err(Refusal::ConsultationOver.into());
        }
        other => other?,
    }
    finish(&mut tx, key, &()).await?;
    tx.commit().await?;
    services.wake.notify_one();
    Ok(())
}

/// The link of a token. Guessing is slowed down, and so is who opens one link again and again.
async fn link(services: &Services, token: &str, client: &str) -> Result<ConsultationLinkRow> {
    let now = services.now();
    let hash = services.vault.token_hash(PURPOSE, token);
    let link = services.store.read().await?.consultation_links().get(&hash).await?;
    let Some(link) = link else {
        slow_down(services, now, &[(format!("consultation-wrong:{client}"), WRONG_TOKENS)]).await?;
        return Err(Error::NotFound);
    };
    let of_link = format!("consultation-link:{}", BASE64URL_NOPAD.encode(&hash));
    let limits = [(format!("consultation:{client}"), PER_CLIENT), (of_link, PER_LINK)];
    slow_down(services, now, &limits).await?;
    Ok(link)
}

async fn found(services: &Services, tx: &mut Tx, link: &ConsultationLinkRow) -> Result<Found> {
    if link.revoked_at.is_some() {
        return Ok(Found::Replaced);
    }
    let opened = match tx.cases().get(link.case_id).await?.map(|row| open_row(services, row)) {
        Some(Ok(opened)) => opened,
        None | Some(Err(Error::NotFound)) => return Ok(Found::Over),
        Some(Err(error)) => return Err(error),
    };
    let (case, policy) = (&opened.case, &opened.policy);
    let place = usize::try_from(link.number).unwrap_or(usize::MAX);
    let Some((asked, post)) = case.consultations.get(place).zip(policy.post(&case.post)) else {
        return Ok(Found::Over);
    };
    if let (Some(reply), Some(answer), Some(at)) = (&asked.reply, asked.answer, asked.answered_at) {
        return Ok(Found::Answered(Box::new(Given {
            reference: case.reference.clone(),
            authority: asked.authority.clone(),
            by: reply.by.clone(),
            at,
            zone: post.time_zone.clone(),
            answer,
            reason: reply.reason.clone(),
        })));
    }
    let waits = case.state == State::Consultation && place + 1 == case.consultations.len();
    let rule = policy.consultation.authority(&asked.authority);
    match rule.filter(|_| waits && post.date(services.now()) <= asked.due) {
        Some(rule) => Ok(Found::Open(Box::new(shown(&opened, asked, rule, post)))),
        None => Ok(Found::Over),
    }
}

fn shown(opened: &Opened, asked: &Consultation, rule: &Authority, post: &Post) -> Asked {
    let case = &opened.case;
    let facts = rule.sees.iter().map(|what| (*what, fact(&case.subject, *what)));
    Asked {
        reference: case.reference.clone(),
        authority: asked.authority.clone(),
        post: post.name.clone(),
        due: asked.due,
        facts: facts.collect(),
        lines: asked.lines.clone(),
        zone: post.time_zone.clone(),
    }
}

fn fact(subject: &Subject, what: Disclosed) -> Fact {
    let passport = &subject.passport;
    match what {
        Disclosed::Name => {
            let names = &subject.names;
            let parts = [Some(names.surname.as_str()), names.given.as_deref(), names.native.as_deref()];
            Fact::Text(
                parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
            )
        }
        Disclosed::Birth => Fact::Birth(subject.birth),
        Disclosed::Sex => Fact::Sex(subject.sex.to_string()),
        Disclosed::Nationality => Fact::Country(subject.nationality.clone()),
        Disclosed::Passport => {
            Fact::Passport(passport.number.clone(), passport.issuer.clone(), passport.expires_on)
        }
        Disclosed::Purpose => Fact::Purposes(subject.trip.purposes.clone()),
        Disclosed::Dates => Fact::Days(subject.trip.arrival, subject.trip.departure),
    }
}
