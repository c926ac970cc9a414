//! The settings: a TOML file, and environment variables over it.
//!
//! A variable is named `VIDIMUS_` and the key in capitals; a key inside a section follows after two underscores, for
//! example `VIDIMUS_MAIL__TRANSPORT`. A key that does not exist is refused, in the file and in the environment, because a
//! misspelt setting that is silently ignored is found too late.

use serde::Deserialize;
use std::{
    fmt,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};
use toml::{Table, Value};

/// The settings file that counts when no other is named, in the working directory.
pub const FILE: &str = "vidimus.toml";

/// Start of every environment variable that is a setting.
const PREFIX: &str = "VIDIMUS_";
/// Beginnings of variables with the prefix that are no settings: of the command line and of tests.
const OTHERS: &[&str] =
    &["VIDIMUS_CONFIG", "VIDIMUS_LOG", "VIDIMUS_PASSWORD", "VIDIMUS_TEST_", "VIDIMUS_REQUIRE_"];

/// All settings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// `sqlite:PATH` or `postgres://…`. Without it, `vidimus.db` in `data_dir`.
    pub database_url: Option<Secret>,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address that people type, without a trailing slash. Links in mails begin with it, and it decides whether
    /// cookies are for HTTPS only.
    pub base_url: String,
    /// Where the database, papers and mails are kept that have no other place.
    pub data_dir: PathBuf,
    /// The built front end.
    pub site_dir: PathBuf,
    /// Connections to PostgreSQL of this node.
    pub database_connections: u32,
    /// A second address, where `/livez`, `/readyz` and `/orphans` answer. Without it, the first two answer on `listen` and the
    /// third nowhere.
    pub health_listen: Option<SocketAddr>,
    /// The policy of the State. Without it, the fictional Utopia.
    pub policy_file: Option<PathBuf>,
    /// The file of the key that seals personal data. Without it, `master.key` in `data_dir`, made at first start.
    pub master_key_file: Option<PathBuf>,
    /// The key itself, 64 hexadecimal digits, for installations with a secret store. Goes before the file.
    pub master_key: Option<Secret>,
    /// Whether this is a demonstration: every page says so, and passwords are known.
    pub demo: bool,
    /// Whether this node also sends mail and does the other background work.
    pub worker: bool,
    /// Whether the log is JSON. Without it, JSON unless a terminal reads it.
    pub log_json: Option<bool>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// The socket of ClamAV's `clamd`, which is asked about each upload. Without it, nobody is asked.
    pub clamd_socket: Option<PathBuf>,
    /// How mail leaves.
    pub mail: Mail,
    /// The payment provider. Without one, fees are paid at the counter only.
    pub payment: Payment,
    /// The keys of digital seals.
    pub keys: Keys,
    /// How long people stay signed in.
    pub session: Session,
}

/// How long people stay signed in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Session {
    /// How long a session lives without a request, in seconds. A page tells two minutes before, or at half of it.
    pub idle_seconds: u32,
    /// How long a session lives at all, in seconds.
    pub longest_seconds: u32,
}

impl Default for Session {
    fn default() -> Self {
        Self { idle_seconds: 20 * 60, longest_seconds: 10 * 3600 }
    }
}

/// The payment provider.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Payment {
    /// Its address, scheme, host and maybe port.
    pub base_url: Option<String>,
    /// Our name there.
    pub key_id: Option<String>,
    /// A file that holds the secret we share with it.
    pub secret_file: Option<PathBuf>,
    /// The secret itself, for installations with a secret store. Goes before the file.
    pub secret: Option<Secret>,
}

/// The keys of digital seals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Keys {
    /// The folder of keys, certificates and what other States publish. Without it, `keys` in `data_dir`.
    pub folder: Option<PathBuf>,
    /// Signer identifier of the seals, for example `UTTS`: country and two characters. Without it, no visa is sealed.
    pub signer: Option<String>,
    /// A file that holds the passphrase of keys in files. Without it, the passphrase comes from the master key.
    pub passphrase_file: Option<PathBuf>,
    /// The library of a PKCS#11 token: new keys are made in it and stay there.
    pub pkcs11_module: Option<PathBuf>,
    /// The label of the token.
    pub pkcs11_token: Option<String>,
    /// A file that holds the PIN.
    pub pkcs11_pin_file: Option<PathBuf>,
}

/// How mail leaves.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// `file` writes each mail into `data_dir/mail`; `smtp` sends it.
    pub transport: MailTransport,
    /// The sender, for example `Visa service <visa@example.org>`.
    pub from: String,
    /// SMTP: the server's name.
    pub host: Option<String>,
    /// SMTP: the port. Without it, 465 for TLS and 587 for STARTTLS.
    pub port: Option<u16>,
    /// SMTP: `tls`, `starttls`, or `plain` for a server on this machine.
    pub security: MailSecurity,
    /// SMTP: the user, if the server asks for one.
    pub user: Option<String>,
    /// SMTP: a file that holds the password.
    pub password_file: Option<PathBuf>,
    /// SMTP: a file with a certificate (PEM) to trust besides the public ones, for a server of one's own.
    pub certificate_file: Option<PathBuf>,
}

/// The ways for mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailTransport {
    /// Into files.
    #[default]
    File,
    /// Through a server.
    Smtp,
}

/// How the connection to the mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailSecurity {
    /// TLS from the first byte.
    Tls,
    /// TLS after a greeting; refused when the server does not offer it.
    #[default]
    Starttls,
    /// Nothing; only for a server on this machine.
    Plain,
}

/// A text that the log must not show: it may hold a password.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.split_once(':') {
            Some((scheme, _)) => write!(f, "{scheme}:[redacted]"),
            None => f.write_str("[redacted]"),
        }
    }
}

/// Settings that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("the settings file {path} cannot be read: {reason}")]
    Unreadable {
        /// The file.
        path: String,
        /// Why.
        reason: std::io::Error,
    },
    /// A key is unknown or a value has the wrong kind.
    #[error("{place}: {reason}")]
    Wrong {
        /// The file, or "environment".
        place: String,
        /// What is wrong, with the line where there is one.
        reason: String,
    },
    /// Values that do not go together.
    #[error("{0}")]
    Contradiction(String),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            database_url: None,
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            base_url: "http://127.0.0.1:3000".to_owned(),
            data_dir: PathBuf::from("data"),
            site_dir: PathBuf::from("target/site"),
            database_connections: 16,
            health_listen: None,
            policy_file: None,
            master_key_file: None,
            master_key: None,
            demo: false,
            worker: true,
            log_json: None,
            trusted_proxies: Vec::new(),
            clamd_socket: None,
            mail: Mail::default(),
            payment: Payment::default(),
            keys: Keys::default(),
            session: Session::default(),
        }
    }
}

impl Default for Mail {
    fn default() -> Self {
        Self {
            transport: MailTransport::File,
            from: "Visa service <visa@localhost>".to_owned(),
            host: None,
            port: None,
            security: MailSecurity::Starttls,
            user: None,
            password_file: None,
            certificate_file: None,
        }
    }
}

impl Settings {
    /// Reads the file that is named, else [`FILE`] in `folder` when it is there, and the environment over it.
    ///
    /// # Errors
    /// When the file cannot be read, a key is unknown, a value has the wrong kind or two values contradict each other.
    pub fn load(
        file: Option<&Path>,
        folder: &Path,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let usual = folder.join(FILE);
        // A link to nothing and a file of somebody else are there: what cannot be read is said, not passed over.
        let found = usual.symlink_metadata().is_ok().then_some(usual.as_path());
        let mut table = match file.or(found) {
            Some(path) => read(path)?,
            None => Table::new(),
        };
        for (name, value) in environment {
            if let Some(key) = name.strip_prefix(PREFIX)
                && !OTHERS.iter().any(|other| name.starts_with(other))
            {
                overlay(&mut table, &key.to_lowercase(), &value);
            }
        }
        let settings: Self =
            Value::Table(table).try_into().map_err(|error: toml::de::Error| wrong("environment", &error))?;
        settings.check()?;
        Ok(settings)
    }

    fn check(&self) -> Result<(), ConfigError> {
        let refuse = |text: String| Err(ConfigError::Contradiction(text));
        let rest = self.base_url.strip_prefix("https://").or_else(|| self.base_url.strip_prefix("http://"));
        let Some(host) = rest.filter(|host| !host.is_empty() && !host.contains(['/', '?', '#', ' '])) else {
            return refuse(format!(
                "base_url is {:?}; it must be a scheme, a host and maybe a port, for example https://visa.example",
                self.base_url
            ));
        };
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        let local = matches!(name, "localhost" | "127.0.0.1" | "[::1]");
        if !self.https() && !local {
            return refuse(format!(
                "base_url is {:?}; without https it must be on this machine",
                self.base_url
            ));
        }
        // WCAG 2.2.1: at least twenty seconds to answer, and the page tells at half time.
        let Session { idle_seconds, longest_seconds } = self.session;
        if idle_seconds < 40 || longest_seconds < idle_seconds {
            return refuse(format!(
                "session.idle_seconds is {idle_seconds} and session.longest_seconds {longest_seconds}; a session lives 40 \
                 seconds without a request at least, and no longer than at all"
            ));
        }
        let Payment { base_url, key_id, secret_file, secret } = &self.payment;
        let given = [base_url.is_some(), key_id.is_some(), secret_file.is_some() || secret.is_some()];
        if given.contains(&true) && given.contains(&false) {
            return refuse(
                "payment.base_url, payment.key_id and payment.secret_file (or payment.secret) belong together: give all or none"
                    .to_owned(),
            );
        }
        if let Some(url) = base_url
            && !is_origin(url)
        {
            return refuse(format!(
                "payment.base_url is {url:?}; it must be https, a host and maybe a port, for example https://pay.example; \
                 without https it must be on this machine"
            ));
        }
        if let Some(signer) = &self.keys.signer
            && domain::seal::SignerId::new(signer).is_err()
        {
            return refuse(format!(
                "keys.signer is {signer:?}; it must be a country code and two characters, for example UTTS"
            ));
        }
        let token = [&self.keys.pkcs11_module, &self.keys.pkcs11_pin_file].map(Option::is_some);
        if token[0] != token[1] || token[0] != self.keys.pkcs11_token.is_some() {
            return refuse(
                "keys.pkcs11_module, keys.pkcs11_token and keys.pkcs11_pin_file belong together: give all or none"
                    .to_owned(),
            );
        }
        if let Some(Secret(url)) = &self.database_url
            && !["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| url.starts_with(scheme))
        {
            return refuse("database_url must begin with sqlite: or postgres:".to_owned());
        }
        if self.mail.transport == MailTransport::Smtp && self.mail.host.is_none() {
            return refuse("mail.transport is \"smtp\", so mail.host must name the server".to_owned());
        }
        if self.mail.user.is_some() != self.mail.password_file.is_some() {
            return refuse("mail.user and mail.password_file belong together: give both or none".to_owned());
        }
        let remote =
            self.mail.host.as_deref().is_some_and(|host| !matches!(host, "localhost" | "127.0.0.1" | "::1"));
        if self.mail.security == MailSecurity::Plain && remote {
            return refuse(
                "mail.security is \"plain\", which is for a server on this machine only".to_owned(),
            );
        }
        Ok(())
    }

    /// Whether people come by HTTPS.
    pub fn https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// The database: the one that is set, or a file in the data folder.
    pub fn database(&self) -> String {
        match &self.database_url {
            Some(Secret(url)) => url.clone(),
            None => format!("sqlite:{}", self.data_dir.join("vidimus.db").display()),
        }
    }

    /// The folder of seal keys: the one that is set, or one in the data folder.
    pub fn keys_folder(&self) -> PathBuf {
        self.keys.folder.clone().unwrap_or_else(|| self.data_dir.join("keys"))
    }

    /// The file of the master key: the one that is set, or one in the data folder.
    pub fn master_key(&self) -> PathBuf {
        self.master_key_file.clone().unwrap_or_else(|| self.data_dir.join("master.key"))
    }
}

/// Whether an address is a scheme and a host and maybe a port, with TLS unless it is this machine.
fn is_origin(url: &str) -> bool {
    let plain = |host: &str| {
        !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b))
    };
    if let Some(host) = url.strip_prefix("https://") {
        return plain(host);
    }
    let local = |host: &str| {
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        matches!(name, "localhost" | "127.0.0.1" | "[::1]")
    };
    url.strip_prefix("http://").is_some_and(|host| plain(host) && local(host))
}

/// Reads the file and checks it on its own, so that a complaint names its line.
fn read(path: &Path) -> Result<Table, ConfigError> {
    let shown = path.display().to_string();
    let text = std::fs::read_to_string(path)
        .map_err(|reason| ConfigError::Unreadable { path: shown.clone(), reason })?;
    toml::from_str::<Settings>(&text).map_err(|error| wrong(&shown, &error))?;
    toml::from_str(&text).map_err(|error| wrong(&shown, &error))
}

fn wrong(place: &str, error: &toml::de::Error) -> ConfigError {
    ConfigError::Wrong { place: place.to_owned(), reason: error.to_string().trim_end().to_owned() }
}

/// Puts a variable's value at its key. A value that reads as a TOML number, boolean or list is one; all else is text.
fn overlay(table: &mut Table, key: &str, text: &str) {
    let value = format!("x = {text}")
        .parse::<Table>()
        .ok()
        .and_then(|mut parsed| parsed.remove("x"))
        .filter(|value| matches!(value, Value::Boolean(_) | Value::Integer(_) | Value::Array(_)))
        .unwrap_or_else(|| Value::String(text.to_owned()));
    match key.split_once("__") {
        Some((section, rest)) => {
            let inner = table.entry(section).or_insert_with(|| Value::Table(Table::new()));
            if let Value::Table(inner) = inner {
                overlay(inner, rest, text);
            }
        }
        None => {
            table.insert(key.to_owned(), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MailTransport, Secret, Settings};
    use std::io::Write;

    fn load(text: &str, environment: &[(&str, &str)]) -> Result<Settings, String> {
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(text.as_bytes()).expect("written");
        let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Settings::load(Some(file.path()), nowhere().path(), environment).map_err(|error| error.to_string())
    }

    /// A folder without a settings file.
    fn nowhere() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder")
    }

    #[test]
    fn the_defaults_serve_this_machine() {
        let settings = Settings::load(None, nowhere().path(), std::iter::empty()).expect("defaults");
        assert_eq!(settings, Settings::default());
        assert_eq!(settings.database(), "sqlite:data/vidimus.db");
        assert!(!settings.https());
    }

    #[test]
    fn the_file_in_the_working_directory_counts_until_another_is_named() {
        let folder = nowhere();
        let usual = folder.path().join(super::FILE);
        std::fs::write(&usual, "site_dir = \"usual\"\n").expect("written");
        let named = folder.path().join("named.toml");
        std::fs::write(&named, "demo = true\n").expect("written");
        let load = |file| Settings::load(file, folder.path(), std::iter::empty());
        let settings = load(None).expect("the usual file");
        assert_eq!((settings.site_dir.to_str(), settings.demo), (Some("usual"), false));
        let settings = load(Some(named.as_path())).expect("the named file");
        assert_eq!((settings.site_dir, settings.demo), (Settings::default().site_dir, true));
        let absent = folder.path().join("absent.toml");
        assert!(load(Some(absent.as_path())).is_err(), "who names a file means it");
        std::fs::write(&usual, "site = 1\n").expect("written");
        let error = load(None).expect_err("an unknown key").to_string();
        assert!(error.contains("vidimus.toml") && error.contains("site"), "{error}");
    }

    #[test]
    fn the_environment_comes_after_the_file() {
        let settings = load(
            "listen = \"127.0.0.1:1\"\ndemo = true\n[mail]\ntransport = \"smtp\"\nhost = \"localhost\"\nport = 25\n",
            &[
                ("VIDIMUS_LISTEN", "127.0.0.1:2"),
                ("VIDIMUS_DEMO", "false"),
                ("VIDIMUS_MAIL__PORT", "2525"),
                ("VIDIMUS_TRUSTED_PROXIES", "[\"10.0.0.1\"]"),
                ("VIDIMUS_CONFIG", "ignored"),
                ("PATH", "ignored"),
            ],
        )
        .expect("settings");
        assert_eq!(settings.listen.port(), 2);
        assert!(!settings.demo);
        assert_eq!(settings.mail.port, Some(2525));
        assert_eq!(settings.mail.transport, MailTransport::Smtp);
        assert_eq!(settings.trusted_proxies.len(), 1);
    }

    #[test]
    fn unknown_keys_are_named_with_their_line() {
        let error = load("demo = true\nlisten_to = 1\n", &[]).expect_err("unknown key");
        assert!(error.contains("line 2") && error.contains("listen_to"), "{error}");
        let error = load("[mail]\nknd = \"smtp\"\n", &[]).expect_err("unknown key in a section");
        assert!(error.contains("knd"), "{error}");
        let error = load("", &[("VIDIMUS_DATBASE_URL", "sqlite:x")]).expect_err("unknown variable");
        assert!(error.contains("datbase_url"), "{error}");
    }

    #[test]
    fn contradictions_are_refused() {
        for (text, word) in [
            ("base_url = \"http://visa.example\"", "https"),
            ("base_url = \"visa.example\"", "scheme"),
            ("base_url = \"https://visa.example/\"", "scheme"),
            ("database_url = \"mysql://x\"", "sqlite"),
            ("[mail]\ntransport = \"smtp\"", "mail.host"),
            ("[session]\nidle_seconds = 30", "40"),
            ("[session]\nlongest_seconds = 60", "no longer"),
            ("[mail]\nuser = \"u\"", "password_file"),
            ("[payment]\nbase_url = \"https://pay.example\"", "belong together"),
            ("[payment]\nbase_url = \"http://pay.example\"\nkey_id = \"k\"\nsecret = \"s\"", "https"),
            ("[payment]\nbase_url = \"https://pay.example/\"\nkey_id = \"k\"\nsecret = \"s\"", "a host"),
            (
                "[payment]\nbase_url = \"https://pay.example; img-src *\"\nkey_id = \"k\"\nsecret = \"s\"",
                "a host",
            ),
            ("[keys]\nsigner = \"utts\"", "UTTS"),
            ("[keys]\npkcs11_module = \"/x.so\"", "belong together"),
            ("[mail]\ntransport = \"smtp\"\nhost = \"mail.example\"\nsecurity = \"plain\"", "security"),
        ] {
            let error = load(text, &[]).expect_err(text);
            assert!(error.contains(word), "{text}: {error}");
        }
    }

    #[test]
    fn secrets_are_not_shown() {
        let shown =
            format!("{:?} {:?}", Secret("postgres://u:hunter2@h/d".to_owned()), Secret("00ff".to_owned()));
        assert_eq!(shown, "postgres:[redacted] [redacted]");
    }
}
