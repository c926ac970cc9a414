//! Passwords of the staff: rules, stretching, second factor.
//!
//! [`rules`] says what is a good password, [`totp`] is the second factor, [`recovery`] the way in without it. This file
//! stretches passwords with Argon2id, off the async threads and only a few at a time, so that a flood of sign-ins takes
//! neither the memory nor the threads of everybody else.

pub mod recovery;
pub mod rules;
pub mod totp;

use crate::entropy::{Entropy, random};
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::Arc;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// Memory of one stretching in KiB: 46 MiB, the first of the settings that OWASP recommends.
pub const MEMORY_KIB: u32 = 46 * 1024;
/// Passes over the memory. With [`MEMORY_KIB`] this takes 100 to 250 ms on one core of a small server.
pub const PASSES: u32 = 2;
/// Lanes. One, since several sign-ins run beside each other already.
pub const LANES: u32 = 1;
/// A sign-in that finds no account stretches with this salt, so that it takes as long as one that finds an account.
const NOBODY: [u8; 16] = *b"nobody-is-home!!";

/// Stretches and checks passwords. Cheap to clone; all clones share the limit.
#[derive(Clone, Debug)]
pub struct Passwords {
    entropy: Arc<dyn Entropy>,
    turns: Arc<Semaphore>,
}

/// Why a password could not be stretched or checked.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// The stored text is no Argon2 hash.
    #[error("stored password: {0}")]
    Stored(String),
    /// The machine lacked memory or the work was stopped.
    #[error("password stretching stopped: {0}")]
    Stopped(String),
}

impl Passwords {
    /// At most `parallel` stretchings at a time, each with 46 MiB.
    pub fn new(entropy: Arc<dyn Entropy>, parallel: usize) -> Self {
        Self { entropy, turns: Arc::new(Semaphore::new(parallel.max(1))) }
    }

    /// The PHC string to store for a new password.
    ///
    /// # Errors
    /// [`PasswordError::Stopped`].
    pub async fn hash(&self, password: &str) -> Result<String, PasswordError> {
        let (password, salt) = (normal(password), random::<16>(&*self.entropy));
        self.stretch(move || {
            let hash = argon2().hash_password_with_salt(password.as_bytes(), &salt);
            hash.map(|hash: PasswordHash| hash.to_string()).map_err(|e| PasswordError::Stopped(e.to_string()))
        })
        .await
    }

    /// Whether `password` is the one of `stored`. Without an account, pass `None`: the answer is `false` and takes as
    /// long.
    ///
    /// # Errors
    /// [`PasswordError`].
    pub async fn verify(&self, stored: Option<&str>, password: &str) -> Result<bool, PasswordError> {
        let (stored, password) = (stored.map(str::to_owned), normal(password));
        self.stretch(move || match stored {
            Some(stored) => {
                let hash = PasswordHash::new(&stored).map_err(|e| PasswordError::Stored(e.to_string()))?;
                match argon2().verify_password(password.as_bytes(), &hash) {
                    Ok(()) => Ok(true),
                    Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
                    Err(error) => Err(PasswordError::Stored(error.to_string())),
                }
            }
            None => {
                let hash: Result<PasswordHash, _> =
                    argon2().hash_password_with_salt(password.as_bytes(), &NOBODY);
                hash.map(|_| false).map_err(|error| PasswordError::Stopped(error.to_string()))
            }
        })
        .await
    }

    async fn stretch<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, PasswordError> + Send + 'static,
    ) -> Result<T, PasswordError> {
        let turn = Arc::clone(&self.turns).acquire_owned().await;
        let turn = turn.map_err(|error| PasswordError::Stopped(error.to_string()))?;
        // The turn moves into the work: when a caller goes away, the memory is still counted until it is free.
        let done = tokio::task::spawn_blocking(move || {
            let result = work();
            drop(turn);
            result
        });
        done.await.map_err(|error| PasswordError::Stopped(error.to_string()))?
    }
}

/// Whether `stored` was made with other costs than today's: stretch the password again after a good sign-in.
pub fn outdated(stored: &str) -> bool {
    let today = [Some(MEMORY_KIB), Some(PASSES), Some(LANES)];
    !PasswordHash::new(stored).is_ok_and(|hash| {
        hash.algorithm.as_str() == "argon2id"
            && ["m", "t", "p"].map(|name| hash.params.get_decimal(name)) == today
    })
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).expect("the costs are within Argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The same password typed on two keyboards has the same bytes (NIST SP 800-63B-4 3.1.1.2).
fn normal(password: &str) -> Zeroizing<String> {
    Zeroizing::new(password.nfkc().collect())
}

#[cfg(test)]
mod tests {
    use super::{Passwords, outdated};
    use crate::entropy::SeededEntropy;
    use std::sync::Arc;

    fn passwords() -> Passwords {
        Passwords::new(Arc::new(SeededEntropy::new(1)), 2)
    }

    #[tokio::test]
    async fn only_the_right_password_is_right() {
        let passwords = passwords();
        let stored = passwords.hash("correct horse Ångström").await.expect("stretched");
        assert!(stored.starts_with("$argon2id$v=19$m=47104,t=2,p=1$"), "{stored}");
        assert!(passwords.verify(Some(&stored), "correct horse Ångström").await.expect("checked"));
        let decomposed = "correct horse A\u{30a}ngstro\u{308}m";
        assert!(passwords.verify(Some(&stored), decomposed).await.expect("checked"));
        assert!(!passwords.verify(Some(&stored), "correct horse angström").await.expect("checked"));
        assert!(!passwords.verify(None, "correct horse Ångström").await.expect("checked"));
        assert_ne!(passwords.hash("correct horse Ångström").await.expect("stretched"), stored, "salted");
        assert!(passwords.verify(Some("plain"), "plain").await.is_err());
    }

    #[tokio::test]
    async fn hashes_of_former_costs_are_noticed() {
        assert!(!outdated(&passwords().hash("correct horse").await.expect("stretched")));
        assert!(outdated(
            "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5LWlzLWhvbWU$OhVbRLHlwMvbA2nMZXkmtpYBJ2pTtFGh"
        ));
        assert!(outdated("plain"));
    }

    /// A missing dummy would make it some thousand times shorter; the bounds leave room for a busy machine.
    #[tokio::test]
    #[expect(clippy::disallowed_methods, reason = "measures real time")]
    async fn an_unknown_account_takes_as_long() {
        let passwords = passwords();
        let stored = passwords.hash("correct horse").await.expect("stretched");
        let mut best = [std::time::Duration::MAX; 2];
        for _ in 0..5 {
            for (slot, account) in [(0, Some(stored.as_str())), (1, None)] {
                let start = std::time::Instant::now();
                assert!(!passwords.verify(account, "wrong").await.expect("checked"));
                best[slot] = best[slot].min(start.elapsed());
            }
        }
        let ratio = best[1].as_secs_f64() / best[0].as_secs_f64();
        eprintln!("known {:?}, unknown {:?}", best[0], best[1]);
        assert!((0.25..4.0).contains(&ratio), "known {:?}, unknown {:?}", best[0], best[1]);
    }
}
