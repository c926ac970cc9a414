//! The way that mail leaves, from the settings.

use crate::config::{MailSecurity, MailTransport, Settings};
use anyhow::{Context, Result, ensure};
use services::mail::{Mailer, Security, SmtpSettings};
use std::{fs, time::Duration};
use zeroize::Zeroizing;

/// The longest wait for the mail server's connection and for each of its answers.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Makes it. Nothing is sent yet.
///
/// # Errors
/// When the sender is no address, the password file cannot be read, or the folder for files cannot be made.
pub fn mailer(settings: &Settings) -> Result<Mailer> {
    let mail = &settings.mail;
    let made = match mail.transport {
        MailTransport::File => Mailer::folder(&mail.from, settings.data_dir.join("mail")),
        MailTransport::Smtp => Mailer::smtp(&mail.from, &smtp(settings)?),
    };
    made.context("the settings of mail cannot be used")
}

/// Says whether [`mailer`] would succeed. Makes and sends nothing.
///
/// # Errors
/// As [`mailer`]; the folder for files has to be one where it exists.
pub fn check(settings: &Settings) -> Result<()> {
    let mail = &settings.mail;
    match mail.transport {
        MailTransport::File => {
            let folder = settings.data_dir.join("mail");
            ensure!(folder.is_dir() || !folder.exists(), "{} is no folder", folder.display());
            Mailer::check_sender(&mail.from)
        }
        MailTransport::Smtp => Mailer::smtp(&mail.from, &smtp(settings)?).map(drop),
    }
    .context("the settings of mail cannot be used")
}

fn smtp(settings: &Settings) -> Result<SmtpSettings> {
    let mail = &settings.mail;
    let (security, port) = match mail.security {
        MailSecurity::Tls => (Security::Tls, 465),
        MailSecurity::Starttls => (Security::Starttls, 587),
        MailSecurity::Plain => (Security::Plain, 25),
    };
    let read = |path: &std::path::Path| {
        fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
    };
    let login = match (&mail.user, &mail.password_file) {
        (Some(user), Some(path)) => Some((user.clone(), Zeroizing::new(read(path)?.trim_end().to_owned()))),
        _ => None,
    };
    let certificate = mail.certificate_file.as_deref().map(read).transpose()?.map(String::into_bytes);
    Ok(SmtpSettings {
        host: mail.host.clone().unwrap_or_default(),
        port: mail.port.unwrap_or(port),
        security,
        login,
        certificate,
        hello: None,
        timeout: TIMEOUT,
    })
}
