//! The master key of an installation, and the file that holds it.

use crate::entropy::{Entropy, random};
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// 256 bits from which all other keys come. Wiped when dropped; `Debug` does not show it.
pub struct MasterKey(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey(..)")
    }
}

/// Why there is no master key.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// The file cannot be read or written.
    #[error("master key file {path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Other accounts of the machine could read it.
    #[error("master key file {path} is open to others (mode {mode:04o}); run: chmod 600 {path}")]
    Open {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// Not 64 hexadecimal digits.
    #[error("the master key must be 64 hexadecimal digits")]
    Format,
}

impl MasterKey {
    /// Makes a new key.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        Self(Zeroizing::new(random(entropy)))
    }

    /// Reads 64 hexadecimal digits, as an environment variable or a secret store gives them.
    ///
    /// # Errors
    /// [`KeyFileError::Format`].
    pub fn from_hex(text: &str) -> Result<Self, KeyFileError> {
        let bytes = HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).map_err(|_| KeyFileError::Format)?;
        let bytes = Zeroizing::new(bytes);
        let key = bytes.as_slice().try_into().map_err(|_| KeyFileError::Format)?;
        Ok(Self(Zeroizing::new(key)))
    }

    /// Reads the key file. A file that group or others may touch is refused.
    ///
    /// # Errors
    /// When the file is missing, open to others or not a key.
    pub fn read_file(path: &Path) -> Result<Self, KeyFileError> {
        let io = |source| KeyFileError::Io { path: path.to_owned(), source };
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(path).map_err(io)?.permissions().mode() & 0o7777;
            if mode & 0o077 != 0 {
                return Err(KeyFileError::Open { path: path.to_owned(), mode });
            }
        }
        Self::from_hex(&Zeroizing::new(std::fs::read_to_string(path).map_err(io)?))
    }

    /// Makes a key and its file (mode 0600). Never replaces a file: a lost master key makes every sealed byte unreadable.
    ///
    /// # Errors
    /// When the file exists or cannot be written.
    pub fn create_file(path: &Path, entropy: &dyn Entropy) -> Result<Self, KeyFileError> {
        let io = |source| KeyFileError::Io { path: path.to_owned(), source };
        let key = Self::generate(entropy);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(io)?;
        let text = Zeroizing::new(format!("{}\n", HEXLOWER.encode(key.bytes())));
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(io)?;
        Ok(key)
    }

    /// Reads the key file, or makes it on the first start of an installation.
    ///
    /// # Errors
    /// As [`MasterKey::read_file`] and [`MasterKey::create_file`].
    pub fn read_or_create_file(path: &Path, entropy: &dyn Entropy) -> Result<Self, KeyFileError> {
        match Self::read_file(path) {
            Err(KeyFileError::Io { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => {
                Self::create_file(path, entropy)
            }
            other => other,
        }
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}
