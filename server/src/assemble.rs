//! Puts the services together from the settings.

use crate::config::{Secret, Settings};
use anyhow::{Context, Result, bail};
use domain::policy::{Policy, UTOPIA};
use domain::seal::SignerId;
use services::{
    Parts, Policies, Services, SystemClock, SystemEntropy, Vault,
    blobs::Blobs,
    images::{Images, Limits, Rasteriser, Scanner},
    keys::{Folder, Keeper, Sealing, Token, sealed::Stretch},
    passwords::Passwords,
    payments::{
        Provider,
        http::{Access, Http},
    },
    vault::MasterKey,
};
use std::{fs, sync::Arc};
use store::Store;
use tokio::sync::Notify;
use zeroize::Zeroizing;

/// How many passwords are stretched at a time, each with 46 MiB: a flood of sign-ins takes no more than this.
const PASSWORDS_AT_ONCE: usize = 4;
/// Uploaded files that are taken in at a time; a large picture takes some 350 MB while it is decoded.
const DECODERS: usize = 2;

/// The policy for new cases as it is written: the file that is set, or the fictional Utopia.
///
/// # Errors
/// When the file cannot be read.
pub fn policy_text(settings: &Settings) -> Result<String> {
    settings.policy_file.as_ref().map_or_else(
        || Ok(UTOPIA.to_owned()),
        |path| {
            fs::read_to_string(path).with_context(|| format!("the policy {} cannot be read", path.display()))
        },
    )
}

/// The policy for new cases.
///
/// # Errors
/// What is wrong with the file, with its lines.
pub fn policy(settings: &Settings) -> Result<Policy> {
    let shown = settings
        .policy_file
        .as_ref()
        .map_or_else(|| "of Utopia".to_owned(), |path| path.display().to_string());
    Policy::parse(&policy_text(settings)?).with_context(|| format!("the policy {shown} cannot be used"))
}

/// The master key: the one that is set, else the one in its file. `make` allows to make the file when it is not there.
///
/// # Errors
/// When there is no key, or it is damaged or open to others.
pub fn master_key(settings: &Settings, make: bool) -> Result<MasterKey> {
    if let Some(Secret(text)) = &settings.master_key {
        return MasterKey::from_hex(text).context("master_key cannot be used");
    }
    let path = settings.master_key();
    let key = if make {
        MasterKey::read_or_create_file(&path, &SystemEntropy)
    } else {
        MasterKey::read_file(&path)
    };
    key.with_context(|| format!("the master key {} cannot be used", path.display()))
}

/// The database, connected and not yet migrated.
///
/// # Errors
/// When it does not answer.
pub async fn store(settings: &Settings) -> Result<Store> {
    let url = settings.database();
    let shown = format!("{:?}", Secret(url.clone()));
    Store::connect_sized(&url, settings.database_connections)
        .await
        .with_context(|| format!("the database {shown} cannot be opened"))
}

/// The passphrase, or the PIN, in a file; without the line end.
fn secret(path: &std::path::Path) -> Result<Zeroizing<Vec<u8>>> {
    let mut bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    bytes.truncate(bytes.trim_ascii_end().len());
    Ok(Zeroizing::new(bytes))
}

/// Least length of the secret that is shared with a payment provider: what is shorter can be guessed.
const LEAST_SECRET: usize = 16;

/// The payment provider, if one is set. Nothing is sent to it.
///
/// # Errors
/// When the secret cannot be read or is too short.
pub fn payments(settings: &Settings) -> Result<Option<Arc<dyn Provider>>> {
    Ok(access(settings)?.map(|access| Arc::new(Http::new(access)) as Arc<dyn Provider>))
}

/// How we come to the payment provider, if one is set.
///
/// # Errors
/// As [`payments`].
pub fn access(settings: &Settings) -> Result<Option<Access>> {
    let payment = &settings.payment;
    let (Some(base_url), Some(key_id)) = (&payment.base_url, &payment.key_id) else { return Ok(None) };
    let secret = match (&payment.secret, &payment.secret_file) {
        (Some(Secret(text)), _) => Zeroizing::new(text.clone().into_bytes()),
        (None, Some(path)) => secret(path)?,
        (None, None) => return Ok(None),
    };
    if secret.len() < LEAST_SECRET {
        bail!("the secret of the payment provider is shorter than {LEAST_SECRET} bytes");
    }
    Ok(Some(Access { base_url: base_url.clone(), key_id: key_id.clone(), secret }))
}

/// The keys of digital seals. A demonstration always seals, with its own keys for training.
///
/// # Errors
/// When a file cannot be read or the token does not open.
pub fn sealing(settings: &Settings, vault: &Vault) -> Result<Sealing> {
    let keys = &settings.keys;
    let passphrase = Arc::new(match &keys.passphrase_file {
        Some(path) => secret(path)?,
        None => vault.seal_passphrase(),
    });
    let keeper = match (&keys.pkcs11_module, &keys.pkcs11_token, &keys.pkcs11_pin_file) {
        (Some(module), Some(label), Some(pin)) => {
            let pin = String::from_utf8(secret(pin)?.to_vec()).context("the PIN is no text")?;
            let token = Token::open(module, label, &pin).context("the token cannot be opened")?;
            Keeper::Token { token, passphrase }
        }
        _ => Keeper::File { passphrase, stretch: Stretch::STANDARD },
    };
    let named = keys.signer.as_deref().or(settings.demo.then_some(services::demo::SIGNER));
    let identifier = named.map(SignerId::new).transpose().context("keys.signer cannot be used")?;
    Ok(Sealing::new(Folder::new(settings.keys_folder()), identifier, keeper, settings.demo))
}

/// Draws pages of PDF files: this program, started again.
fn rasteriser() -> Option<Rasteriser> {
    match std::env::current_exe() {
        Ok(program) => Some(Rasteriser::new(program, [""; 0])),
        Err(error) => {
            tracing::error!(%error, "the own program cannot be found: PDF files are not shown as pages");
            None
        }
    }
}

/// Everything that the use cases need. Makes the data folder and the master key at the first start.
///
/// # Errors
/// The first thing that is missing or damaged.
pub async fn services(settings: &Settings) -> Result<Services> {
    let data = &settings.data_dir;
    fs::create_dir_all(data).with_context(|| format!("the data folder {} cannot be made", data.display()))?;
    let entropy = Arc::new(SystemEntropy);
    let vault = Vault::new(&master_key(settings, true)?, entropy.clone());
    let blobs = data.join("blobs");
    fs::create_dir_all(&blobs).with_context(|| format!("the folder {} cannot be made", blobs.display()))?;
    let host = settings.base_url.split_once("://").map_or(settings.base_url.as_str(), |(_, host)| host);
    Ok(Services::new(Parts {
        lists: services::lists::held::Held::default(),
        store: store(settings).await?,
        clock: Arc::new(SystemClock),
        entropy: entropy.clone(),
        vault: vault.clone(),
        policies: Policies::new(policy(settings)?, []),
        blobs: Blobs::folder(&blobs, vault.clone())?,
        payments: payments(settings)?,
        passwords: Passwords::new(entropy, PASSWORDS_AT_ONCE),
        sealing: Arc::new(sealing(settings, &vault)?),
        images: Images::new(Limits::default(), DECODERS)
            .scanned(settings.clamd_socket.clone().map(Scanner::new))
            .rasterised(rasteriser()),
        settings: services::Settings {
            base_url: settings.base_url.clone(),
            demo: settings.demo,
            journal_origin: format!("{host}/journal"),
        },
        wake: Notify::new(),
    }))
}
