//! The text of a checkpoint and its Ed25519 signature (c2sp.org/signed-note, c2sp.org/tlog-checkpoint).
//!
//! ```text
//! visa.example/journal            origin
//! 3                               leaves
//! x9k…=                           root, base64
//! number 12                       checkpoints are numbered without a gap
//! at 1793000000000000             microseconds since 1970 UTC
//! previous 8Ao…=                  SHA-256 of the former text, base64; zeros for the first
//!
//! — visa.example/journal Q2h…=    key hash and signature, base64
//! ```

use super::Hash;
use data_encoding::BASE64;
use domain::Timestamp;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

/// What a checkpoint says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The installation, for example `visa.example/journal`: no spaces, no plus sign.
    pub origin: String,
    /// How many heads the tree holds.
    pub size: u64,
    /// The root of the tree.
    pub root: Hash,
    /// 1 for the first checkpoint, then without a gap.
    pub number: u64,
    /// When it was made.
    pub at: Timestamp,
    /// [`Checkpoint::link`] of the former one; zeros for the first.
    pub previous: Hash,
}

/// A signed checkpoint in the parts that the store keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The installation.
    pub origin: String,
    /// The text that was signed.
    pub text: String,
    /// Key hash (4 bytes) and Ed25519 signature (64 bytes).
    pub signature: Vec<u8>,
}

impl Signed {
    /// Signs a text. It ends with a line break, has no empty line, and its first line is `origin`, so that a text of one
    /// purpose is never taken for one of another.
    pub fn over(origin: String, text: String, key: &SigningKey) -> Self {
        let mut signature = key_hash(&origin, &key.verifying_key()).to_vec();
        signature.extend(key.sign(text.as_bytes()).to_bytes());
        Self { origin, text, signature }
    }

    /// The whole note, to be sent away or printed.
    pub fn note(&self) -> String {
        format!("{}\n— {} {}\n", self.text, self.origin, BASE64.encode(&self.signature))
    }
}

/// Why a text is no checkpoint of this installation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// A line is missing or cannot be read.
    #[error("the checkpoint's {0} cannot be read")]
    Malformed(&'static str),
    /// No signature line of this key.
    #[error("the checkpoint carries no signature of the expected key")]
    Unsigned,
    /// The text was changed after it was signed.
    #[error("the checkpoint's signature does not fit its text")]
    Forged,
}

impl Checkpoint {
    /// The signed part of the text, with its final line break.
    pub fn text(&self) -> String {
        let Self { origin, size, root, number, at, previous } = self;
        let (root, previous) = (BASE64.encode(root), BASE64.encode(previous));
        format!("{origin}\n{size}\n{root}\nnumber {number}\nat {}\nprevious {previous}\n", at.0)
    }

    /// What the next checkpoint names as its `previous`.
    pub fn link(&self) -> Hash {
        Sha256::digest(self.text()).into()
    }

    /// Signs the text.
    pub fn sign(&self, key: &SigningKey) -> Signed {
        Signed::over(self.origin.clone(), self.text(), key)
    }

    fn parse(text: &str) -> Result<Self, NoteError> {
        let mut lines = text.lines();
        let mut line = |name| lines.next().ok_or(NoteError::Malformed(name));
        let origin = line("origin")?.to_owned();
        let size = number(line("size")?, "size")?;
        let root = hash(line("root")?, "root")?;
        let index = number(after(line("number")?, "number ")?, "number")?;
        let at = number(after(line("at")?, "at ")?, "at")?;
        let previous = hash(after(line("previous")?, "previous ")?, "previous")?;
        let at = Timestamp(i64::try_from(at).map_err(|_| NoteError::Malformed("at"))?);
        let read = Self { origin, size, root, number: index, at, previous };
        // One text per checkpoint: leading zeros and further lines are refused.
        if read.text() == text { Ok(read) } else { Err(NoteError::Malformed("text")) }
    }
}

/// Reads a note and checks that `key` signed it. Further signatures (of witnesses) are allowed and ignored.
///
/// # Errors
/// [`NoteError`].
pub fn verify(note: &str, key: &VerifyingKey) -> Result<Checkpoint, NoteError> {
    let (text, _) = parts(note)?;
    let read = Checkpoint::parse(&text)?;
    verify_text(note, &read.origin, key).map(|_| read)
}

/// The text of a note, if `key` signed it under the name `origin`, which is its first line.
///
/// # Errors
/// [`NoteError`].
pub fn verify_text(note: &str, origin: &str, key: &VerifyingKey) -> Result<String, NoteError> {
    let (text, signatures) = parts(note)?;
    if text.lines().next() != Some(origin) {
        return Err(NoteError::Malformed("origin"));
    }
    let prefix = format!("— {origin} ");
    let ours = key_hash(origin, key);
    for line in signatures.lines().filter_map(|line| line.strip_prefix(&prefix)) {
        let bytes = BASE64.decode(line.as_bytes()).map_err(|_| NoteError::Malformed("signature"))?;
        let Some(signature) = bytes.strip_prefix(&ours) else { continue };
        let signature = Signature::from_slice(signature).map_err(|_| NoteError::Malformed("signature"))?;
        return match key.verify_strict(text.as_bytes(), &signature) {
            Ok(()) => Ok(text),
            Err(_) => Err(NoteError::Forged),
        };
    }
    Err(NoteError::Unsigned)
}

/// The text with its final line break, and the lines of signatures.
fn parts(note: &str) -> Result<(String, &str), NoteError> {
    let (text, signatures) = note.split_once("\n\n").ok_or(NoteError::Malformed("signature"))?;
    Ok((format!("{text}\n"), signatures))
}

/// The public key in the text form of signed notes, for whoever verifies: `name+hash+key`.
pub fn public_key(origin: &str, key: &VerifyingKey) -> String {
    let hash = data_encoding::HEXLOWER.encode(&key_hash(origin, key));
    let mut bytes = vec![1];
    bytes.extend(key.as_bytes());
    format!("{origin}+{hash}+{}", BASE64.encode(&bytes))
}

/// Reads [`public_key`]: the name and the key. `None` for any other text.
pub fn read_public_key(text: &str) -> Option<(String, VerifyingKey)> {
    // A base64 text may hold a plus sign, a name does not.
    let (origin, rest) = text.trim().split_once('+')?;
    let (hash, key) = rest.split_once('+')?;
    let bytes = BASE64.decode(key.as_bytes()).ok()?;
    let key = bytes.strip_prefix(&[1]).and_then(|key| VerifyingKey::try_from(key).ok())?;
    let named = data_encoding::HEXLOWER.encode(&key_hash(origin, &key));
    (named == hash).then(|| (origin.to_owned(), key))
}

/// First four bytes of SHA-256 over name, line break, algorithm (1 = Ed25519) and public key.
fn key_hash(origin: &str, key: &VerifyingKey) -> [u8; 4] {
    let hash: Hash = Sha256::new()
        .chain_update(origin)
        .chain_update(b"\n\x01")
        .chain_update(key.as_bytes())
        .finalize()
        .into();
    [hash[0], hash[1], hash[2], hash[3]]
}

fn after<'a>(line: &'a str, word: &'static str) -> Result<&'a str, NoteError> {
    line.strip_prefix(word).ok_or(NoteError::Malformed(word))
}

fn number(text: &str, name: &'static str) -> Result<u64, NoteError> {
    text.parse().map_err(|_| NoteError::Malformed(name))
}

fn hash(text: &str, name: &'static str) -> Result<Hash, NoteError> {
    let bytes = BASE64.decode(text.as_bytes()).map_err(|_| NoteError::Malformed(name))?;
    bytes.try_into().map_err(|_| NoteError::Malformed(name))
}

#[cfg(test)]
mod tests {
    use super::{Checkpoint, NoteError, public_key, read_public_key, verify};
    use crate::checkpoint::merkle::Tree;
    use domain::Timestamp;
    use ed25519_dalek::SigningKey;
    use proptest::prelude::*;

    fn checkpoint() -> Checkpoint {
        let tree = Tree::new(["a", "b", "c"]);
        let origin = "visa.example/journal".to_owned();
        Checkpoint {
            origin,
            size: 3,
            root: tree.root(),
            number: 12,
            at: Timestamp(1_793_000_000_000_000),
            previous: [7; 32],
        }
    }

    #[test]
    fn a_signed_note_verifies_and_links() {
        let key = SigningKey::from_bytes(&[1; 32]);
        let note = checkpoint().sign(&key).note();
        insta::assert_snapshot!(note, @r"
        visa.example/journal
        3
        NmQuc8JUCrEh46a/lUWwokmCzYMOsT080Z3jzmwCHsE=
        number 12
        at 1793000000000000
        previous BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=

        — visa.example/journal g+0SatDZktraJFOwaIgOWOx8U8Rz/95V+aJOfrIuIwKbxGM8mjNmR5HtO6drxK15rdZsl/XqzJImw3sWUczEiXj5CAU=
        ");
        let public = public_key("visa.example/journal", &key.verifying_key());
        assert_eq!(
            read_public_key(&format!("{public}\n")),
            Some(("visa.example/journal".to_owned(), key.verifying_key()))
        );
        for wrong in [public.replace("visa", "fisa"), public.replace('+', "-"), String::new()] {
            assert_eq!(read_public_key(&wrong), None, "{wrong}");
        }
        let public: Vec<&str> = public.split('+').collect();
        assert_eq!(public[..2], ["visa.example/journal", "83ed126a"]);
        let read = verify(&note, &key.verifying_key()).expect("signed here");
        assert_eq!(read, checkpoint());
        assert_eq!(read.link(), checkpoint().link());
        let other = SigningKey::from_bytes(&[2; 32]).verifying_key();
        assert_eq!(verify(&note, &other), Err(NoteError::Unsigned));
        let witnessed = format!("{note}— witness.example AAAAAAAA\n");
        assert!(verify(&witnessed, &key.verifying_key()).is_ok());
    }

    proptest! {
        #[test]
        fn any_changed_character_is_noticed(at in any::<prop::sample::Index>(), with in "[ -~]") {
            let key = SigningKey::from_bytes(&[1; 32]);
            let note = checkpoint().sign(&key).note();
            let positions: Vec<usize> = note.char_indices().map(|(at, _)| at).collect();
            let at = positions[at.index(positions.len() - 1)];
            let mut changed = note.clone();
            let old = note[at..].chars().next().expect("inside");
            changed.replace_range(at..at + old.len_utf8(), &with);
            prop_assume!(changed != note);
            prop_assert!(verify(&changed, &key.verifying_key()).is_err());
        }

        #[test]
        fn no_text_panics(text in "(.|\n){0,200}") {
            let key = SigningKey::from_bytes(&[1; 32]);
            prop_assert!(verify(&text, &key.verifying_key()).is_err());
        }
    }
}
