//! SMTP (RFC 5321), step by step, so that it is known at every fault whether the letter may have left.

use super::{Outcome, SetupError};
use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use std::time::Duration;
use zeroize::Zeroizing;

/// How the way to the server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Security {
    /// Starts in the clear and must change to TLS before anything is said (port 587).
    Starttls,
    /// TLS from the first byte (port 465).
    Tls,
    /// In the clear: only to this machine.
    Plain,
}

/// Where and how to send.
#[derive(Clone)]
pub struct SmtpSettings {
    /// Name of the server, as in its certificate.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Protection of the way.
    pub security: Security,
    /// Name and password, when the server wants them.
    pub login: Option<(String, Zeroizing<String>)>,
    /// A certificate (PEM) to trust besides the public ones, for a server of one's own.
    pub certificate: Option<Vec<u8>>,
    /// Name that we greet with; the machine's own when there is none.
    pub hello: Option<String>,
    /// Longest wait for the connection and for each answer.
    pub timeout: Duration,
}

impl std::fmt::Debug for SmtpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let login = self.login.as_ref().map(|(name, _)| name);
        f.debug_struct("SmtpSettings")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("security", &self.security)
            .field("login", &login)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

pub(super) struct Smtp {
    settings: SmtpSettings,
    tls: Option<TlsParameters>,
    hello: ClientId,
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.settings.fmt(f)
    }
}

impl Smtp {
    pub(super) fn new(settings: &SmtpSettings) -> Result<Self, SetupError> {
        let loopback = matches!(settings.host.as_str(), "localhost" | "127.0.0.1" | "::1");
        if settings.security == Security::Plain && !loopback {
            return Err(SetupError(format!("{}: mail without TLS goes to this machine only", settings.host)));
        }
        let tls = match settings.security {
            Security::Plain => None,
            Security::Starttls | Security::Tls => {
                Some(tls(settings).map_err(|error| SetupError(error.to_string()))?)
            }
        };
        let hello = settings.hello.clone().map_or_else(ClientId::default, ClientId::Domain);
        Ok(Self { settings: settings.clone(), tls, hello })
    }

    /// Hands a message over. `leaving` is run between the server's "go ahead" and the first byte of the letter.
    pub(super) async fn send<Leaving>(&self, message: &Message, leaving: Leaving) -> Outcome
    where
        Leaving: Future<Output = Result<(), String>> + Send,
    {
        let (mut connection, bytes) = match self.prepare(message).await {
            Ok(ready) => ready,
            Err(outcome) => return outcome,
        };
        if let Err(reason) = leaving.await {
            connection.abort().await;
            return Outcome::Temporary(reason);
        }
        match tokio::time::timeout(self.settings.timeout, connection.message(&bytes)).await {
            Ok(Ok(_)) => {
                // The letter is taken; a server that does not say goodbye changes nothing.
                let _ = tokio::time::timeout(Duration::from_secs(2), connection.quit()).await;
                Outcome::Sent
            }
            // An answer in the fours or fives: the server says that it did not take it (RFC 5321 4.2.5).
            Ok(Err(error)) if error.is_transient() || error.is_permanent() => refused(&error),
            Ok(Err(error)) => Outcome::Unknown(error.to_string()),
            Err(_) => Outcome::Unknown("no answer after the letter was handed over".to_owned()),
        }
    }

    /// Everything up to the server's "go ahead". Nothing has been sent when this fails.
    async fn prepare(&self, message: &Message) -> Result<(AsyncSmtpConnection, Vec<u8>), Outcome> {
        let mut connection = self.step(self.connect()).await.map_err(later)?;
        let mut parameters = Vec::new();
        let mut addresses = message.envelope().to().iter().chain(message.envelope().from());
        if addresses.any(|address| !address.to_string().is_ascii()) {
            if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                connection.abort().await;
                let reason = "the mail server cannot send to an address with letters beyond ASCII (SMTPUTF8)";
                return Err(Outcome::Permanent(reason.to_owned()));
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        self.step(connection.command(Mail::new(message.envelope().from().cloned(), parameters))).await?;
        for to in message.envelope().to() {
            self.step(connection.command(Rcpt::new(to.clone(), Vec::new()))).await?;
        }
        self.step(connection.command(Data)).await?;
        Ok((connection, message.formatted()))
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let server = (self.settings.host.as_str(), self.settings.port);
        let wrapped = self.tls.clone().filter(|_| self.settings.security == Security::Tls);
        let wait = Some(self.settings.timeout);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, wait, &self.hello, wrapped, None).await?;
        if let (Security::Starttls, Some(tls)) = (self.settings.security, &self.tls) {
            connection.starttls(tls.clone(), &self.hello).await?;
        }
        if let Some((name, password)) = &self.settings.login {
            let credentials = Credentials::new(name.clone(), password.to_string());
            connection.auth(DEFAULT_MECHANISMS, &credentials).await?;
        }
        Ok(connection)
    }

    async fn step<T>(&self, step: impl Future<Output = Result<T, Error>>) -> Result<T, Outcome> {
        match tokio::time::timeout(self.settings.timeout, step).await {
            Ok(result) => result.map_err(|error| refused(&error)),
            Err(_) => Err(Outcome::Temporary("the mail server does not answer".to_owned())),
        }
    }
}

/// A server that refuses the connection or our password says nothing about the letter.
fn later(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::Permanent(reason) => Outcome::Temporary(reason),
        other => other,
    }
}

/// A fault before the letter left. Only an answer in the fives is final.
fn refused(error: &Error) -> Outcome {
    if error.is_permanent() {
        Outcome::Permanent(error.to_string())
    } else {
        Outcome::Temporary(error.to_string())
    }
}

fn tls(settings: &SmtpSettings) -> Result<TlsParameters, Error> {
    let mut builder = TlsParameters::builder(settings.host.clone());
    if let Some(pem) = &settings.certificate {
        builder = builder.add_root_certificate(Certificate::from_pem(pem)?);
    }
    builder.build()
}
