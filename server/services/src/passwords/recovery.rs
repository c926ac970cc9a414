//! Recovery codes: the way in when the second factor is lost. Ten codes of 50 bits, each works once.

use crate::entropy::{Entropy, random};
use crate::vault::Vault;
use data_encoding::HEXLOWER;
use domain::UserId;
use zeroize::Zeroizing;

/// How many codes a person gets.
pub const COUNT: usize = 10;
/// Crockford's base 32: no letter looks like a digit.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 10;

/// New codes and what is stored of them.
pub struct Codes {
    /// For the person, shown once: `x4k9d-m2p7q`.
    pub texts: Vec<Zeroizing<String>>,
    /// For the store, in the same order.
    pub hashes: Vec<String>,
}

impl std::fmt::Debug for Codes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Codes(..)")
    }
}

/// Makes ten new codes for `user`; the former ones are void when the store replaces their hashes.
pub fn generate(vault: &Vault, entropy: &dyn Entropy, user: UserId) -> Codes {
    let (texts, hashes) = (0..COUNT)
        .map(|_| {
            let bytes: Zeroizing<[u8; LENGTH]> = Zeroizing::new(random(entropy));
            let code: String = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
            let hash = hash(vault, user, &code);
            (Zeroizing::new(format!("{}-{}", &code[..5], &code[5..])), hash)
        })
        .unzip();
    Codes { texts, hashes }
}

/// The hashes that are left after `typed` was used; nothing when it is none of the codes. The caller stores them with a
/// check of the version, so that of two uses at the same time one fails.
pub fn spend(vault: &Vault, user: UserId, typed: &str, hashes: &[String]) -> Option<Vec<String>> {
    let used = hash(vault, user, &read(typed)?);
    let left: Vec<String> = hashes.iter().filter(|hash| **hash != used).cloned().collect();
    (left.len() < hashes.len()).then_some(left)
}

/// Forgives spaces, hyphens, capitals and the letters that Crockford reads as digits.
fn read(typed: &str) -> Option<Zeroizing<String>> {
    let kept = typed.chars().filter(|c| !c.is_whitespace() && *c != '-');
    let code: String = kept
        .map(|c| match c.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect();
    (code.len() == LENGTH && code.bytes().all(|byte| LETTERS.contains(&byte))).then(|| Zeroizing::new(code))
}

fn hash(vault: &Vault, user: UserId, code: &str) -> String {
    HEXLOWER.encode(&vault.token_hash(&format!("recovery {user}"), code))
}

#[cfg(test)]
mod tests {
    use super::{COUNT, generate, spend};
    use crate::{entropy::SeededEntropy, vault::MasterKey, vault::Vault};
    use domain::UserId;
    use std::collections::BTreeSet;
    use std::sync::Arc;
    use uuid::Uuid;

    #[test]
    fn each_code_works_once_for_its_account() {
        let entropy = Arc::new(SeededEntropy::new(1));
        let vault = Vault::new(&MasterKey::generate(&*entropy), entropy.clone());
        let (anna, boris) = (UserId(Uuid::from_u128(1)), UserId(Uuid::from_u128(2)));
        let codes = generate(&vault, &*entropy, anna);
        assert_eq!(codes.hashes.iter().collect::<BTreeSet<_>>().len(), COUNT);
        assert!(spend(&vault, boris, &codes.texts[0], &codes.hashes).is_none());
        let mut left = codes.hashes.clone();
        for text in &codes.texts {
            assert_eq!((text.len(), &text[5..6]), (11, "-"));
            let typed = text.to_uppercase().replace('0', "O").replace('1', "l").replace('-', " ");
            left = spend(&vault, anna, &typed, &left).expect("once");
            assert!(spend(&vault, anna, text, &left).is_none(), "not twice");
        }
        assert!(left.is_empty());
        for wrong in ["", "x", "uuuuu-uuuuu", "ééééé"] {
            assert!(spend(&vault, anna, wrong, &codes.hashes).is_none(), "{wrong}");
        }
    }
}
