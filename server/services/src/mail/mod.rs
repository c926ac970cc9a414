//! Letters by mail.
//!
//! [`Letter`] names every letter and what it needs to say; [`render`] writes one in the reader's language from the Fluent
//! catalogue and three askama templates (`templates/mail/`: subject, text, HTML); [`Mailer`] hands it over. The jobs that
//! do so are in [`crate::jobs`].
//!
//! # Never sent twice
//!
//! The transport tells the moment at which a letter may leave: the last one before the body is handed to the server
//! ([`Mailer::send`] takes a `leaving` function for it). Whatever fails before, and every refusal by the server, has sent
//! nothing and is tried again. When the connection breaks after that moment nobody knows ([`Outcome::Unknown`]), and the
//! letter is not sent again by itself: the administrator sees it and decides. A second sending carries the same
//! `Message-ID`, so mail programs show one letter.
//!
//! To add a letter: a variant of [`Letter`] with its name, and its words `mail-<name>-…` in `mail.ftl` of every language.

pub mod authority_letters;
pub mod case_letters;
pub mod draft_letters;
mod letter;
pub mod render;
pub mod sign_in_links;
mod smtp;
pub mod visit_letters;

pub use letter::{About, Letter};
pub use smtp::{Security, SmtpSettings};

use crate::jobs::Handler;
use crate::words::Lang;
use domain::{JobId, Timestamp};
use lettre::message::{Attachment, Mailbox, MultiPart, header};
use lettre::{Address, Message};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// What became of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server took it.
    Sent,
    /// It was not sent, and may be later: no connection, a busy server.
    Temporary(String),
    /// It was not sent and never will be: no such mailbox, an address that is none.
    Permanent(String),
    /// It may have been sent: the connection broke after the letter was handed over.
    Unknown(String),
}

/// A mailer that cannot be set up.
#[derive(Debug, thiserror::Error)]
#[error("mail: {0}")]
pub struct SetupError(pub(crate) String);

/// Writes letters and hands them over. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Mailer {
    from: Mailbox,
    transport: Transport,
}

#[derive(Clone, Debug)]
enum Transport {
    Smtp(Arc<smtp::Smtp>),
    Folder(PathBuf),
    Memory(Arc<Mutex<Vec<Sent>>>),
}

/// A letter that the transport for tests kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The job that sent it.
    pub id: JobId,
    /// Where it went.
    pub to: String,
    /// Its language.
    pub lang: Lang,
    /// What it says.
    pub letter: Letter,
    /// The message as it goes over the wire.
    pub message: String,
}

/// A letter with its envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post<'a> {
    /// The job that sends it; gives the `Message-ID`.
    pub id: JobId,
    /// When it is sent.
    pub at: Timestamp,
    /// Address of the reader.
    pub to: &'a str,
    /// Language of the reader.
    pub lang: Lang,
    /// What to say.
    pub letter: &'a Letter,
}

impl Mailer {
    /// Sends over SMTP. `from` is an address, also with a name: `Visa office <visa@example.org>`.
    ///
    /// # Errors
    /// When the sender, the server's name or its certificate cannot be read.
    pub fn smtp(from: &str, settings: &SmtpSettings) -> Result<Self, SetupError> {
        Ok(Self { from: sender(from)?, transport: Transport::Smtp(Arc::new(smtp::Smtp::new(settings)?)) })
    }

    /// Writes each letter into a folder as `<job>.eml`, for installations without a mail server.
    ///
    /// # Errors
    /// When the sender cannot be read or the folder cannot be made.
    pub fn folder(from: &str, folder: PathBuf) -> Result<Self, SetupError> {
        std::fs::create_dir_all(&folder)
            .map_err(|error| SetupError(format!("{}: {error}", folder.display())))?;
        Ok(Self { from: sender(from)?, transport: Transport::Folder(folder) })
    }

    /// Says whether `from` can be a sender.
    ///
    /// # Errors
    /// When it is no address.
    pub fn check_sender(from: &str) -> Result<(), SetupError> {
        sender(from).map(drop)
    }

    /// Keeps letters in memory: for tests.
    pub fn memory() -> Self {
        let from = sender("Visa office of Utopia <visa@utopia.example>").expect("a fixed address");
        Self { from, transport: Transport::Memory(Arc::default()) }
    }

    /// What the transport for tests kept; nothing for the others.
    pub fn sent(&self) -> Vec<Sent> {
        match &self.transport {
            Transport::Memory(kept) => kept.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            Transport::Smtp(_) | Transport::Folder(_) => Vec::new(),
        }
    }

    /// Writes a letter and hands it over. `leaving` is run at the last moment at which nothing has been sent for certain;
    /// when it fails, nothing is sent.
    pub async fn send<Leaving>(&self, post: &Post<'_>, leaving: Leaving) -> Outcome
    where
        Leaving: Future<Output = Result<(), String>> + Send,
    {
        let message = match self.write(post) {
            Ok(message) => message,
            Err(reason) => return Outcome::Permanent(reason),
        };
        match &self.transport {
            Transport::Smtp(smtp) => smtp.send(&message, leaving).await,
            Transport::Folder(folder) => {
                if let Err(reason) = leaving.await {
                    return Outcome::Temporary(reason);
                }
                // The same job writes the same file: repeating it changes nothing.
                let path = folder.join(format!("{}.eml", post.id));
                match keep(&path, &message.formatted()).await {
                    Ok(()) => Outcome::Sent,
                    Err(error) => Outcome::Temporary(format!("{}: {error}", path.display())),
                }
            }
            Transport::Memory(kept) => {
                if let Err(reason) = leaving.await {
                    return Outcome::Temporary(reason);
                }
                let message = String::from_utf8_lossy(&message.formatted()).into_owned();
                let (id, to, lang, letter) = (post.id, post.to.to_owned(), post.lang, post.letter.clone());
                let sent = Sent { id, to, lang, letter, message };
                kept.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
                Outcome::Sent
            }
        }
    }

    fn write(&self, post: &Post<'_>) -> Result<Message, String> {
        let to: Address = post.to.parse().map_err(|error| format!("the address is none: {error}"))?;
        let written = render::render(post.lang, post.letter);
        let at =
            std::time::UNIX_EPOCH + std::time::Duration::from_micros(u64::try_from(post.at.0).unwrap_or(0));
        let words = MultiPart::alternative_plain_html(written.text, written.html);
        let body = match post.letter.calendar() {
            Some(file) => MultiPart::mixed().multipart(words).singlepart(calendar(file)?),
            None => words,
        };
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(written.subject)
            .date(at)
            .message_id(Some(format!("<{}@{}>", post.id, self.from.email.domain())))
            .header(AutoSubmitted)
            .header(header::MIME_VERSION_1_0)
            .multipart(body)
            .map_err(|error| error.to_string())
    }
}

/// What sends every kind of letter that jobs ask for: the line for a worker's registry.
pub fn handlers(mailer: &Mailer) -> Vec<(&'static str, Arc<dyn Handler>)> {
    vec![
        (crate::command::letters::KIND, Arc::new(case_letters::CaseLetters { mailer: mailer.clone() })),
        (crate::visits::due::LETTER, Arc::new(visit_letters::VisitLetters { mailer: mailer.clone() })),
        (crate::applicant::reminders::KIND, Arc::new(draft_letters::DraftLetters { mailer: mailer.clone() })),
        (
            crate::command::consultation::KIND,
            Arc::new(authority_letters::AuthorityLetters { mailer: mailer.clone() }),
        ),
        (crate::people::links::KIND, Arc::new(sign_in_links::SignInLinks { mailer: mailer.clone() })),
    ]
}

/// A file that mail programs offer to put into the calendar (RFC 6047 2.4).
fn calendar(file: &str) -> Result<lettre::message::SinglePart, String> {
    let method = if file.contains("METHOD:CANCEL") { "CANCEL" } else { "PUBLISH" };
    let kind = format!("text/calendar; charset=utf-8; method={method}");
    let kind = header::ContentType::parse(&kind).map_err(|error| error.to_string())?;
    Ok(Attachment::new("visit.ics".to_owned()).body(file.to_owned(), kind))
}

/// Keeps automatic answers away (RFC 3834 5).
#[derive(Clone, Debug)]
struct AutoSubmitted;

impl header::Header for AutoSubmitted {
    fn name() -> header::HeaderName {
        header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> header::HeaderValue {
        header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

fn sender(from: &str) -> Result<Mailbox, SetupError> {
    from.parse().map_err(|error| SetupError(format!("sender {from:?}: {error}")))
}

/// Writes a file that is whole or not there.
async fn keep(path: &std::path::Path, bytes: &[u8]) -> std::io::Result<()> {
    let draft = path.with_extension("part");
    tokio::fs::write(&draft, bytes).await?;
    tokio::fs::rename(&draft, path).await
}

#[cfg(test)]
mod tests;
