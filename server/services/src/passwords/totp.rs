//! The second factor: time-based codes of an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds).

use crate::entropy::{Entropy, random};
use crate::vault::{Context, Vault, VaultError};
use domain::{Timestamp, UserId};
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

/// Seconds that a code lasts.
pub const STEP_SECONDS: u64 = 30;

/// The secret that a person's app and we share. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<[u8; 20]>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl Secret {
    /// A new secret of 160 bits (RFC 4226 4, R6).
    pub fn generate(entropy: &dyn Entropy) -> Self {
        Self(Zeroizing::new(random(entropy)))
    }

    /// A secret that is written down already: for the demo.
    pub fn from_bytes(bytes: [u8; 20]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Sealed for the account of `user`.
    pub fn seal(&self, vault: &Vault, user: UserId) -> Vec<u8> {
        vault.seal_own(&place(user), &*self.0)
    }

    /// Opens what [`Secret::seal`] sealed for the same account.
    ///
    /// # Errors
    /// [`VaultError`].
    pub fn open(vault: &Vault, user: UserId, sealed: &[u8]) -> Result<Self, VaultError> {
        let bytes = vault.open_own(&place(user), sealed)?;
        let bytes = bytes.as_slice().try_into().map_err(|_| VaultError::Short)?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// For typing into an app: base32 in groups of four.
    pub fn text(&self) -> String {
        let text = data_encoding::BASE32_NOPAD.encode(&*self.0);
        let groups: Vec<&str> =
            text.as_bytes().chunks(4).filter_map(|four| std::str::from_utf8(four).ok()).collect();
        groups.join(" ")
    }

    /// For a QR code: `otpauth://totp/Issuer:account?secret=…`. Colons, which part the two, become spaces.
    pub fn uri(&self, issuer: &str, account: &str) -> String {
        let tidy = |text: &str| text.replace(':', " ");
        let totp = self.builder().with_account_name(tidy(account)).with_issuer(Some(tidy(issuer)));
        totp.build_noncompliant().to_url().expect("colons, the only fault of a name, were replaced")
    }

    /// The code of this moment.
    pub fn code(&self, now: Timestamp) -> String {
        self.totp().generate(seconds(now)).to_string()
    }

    /// The step of a code that is right now, or was or will be 30 seconds away; nothing when the code is wrong or its
    /// step is not after `last_step`. The caller must remember the step in the store, which makes a code work once
    /// (`store::Users::use_totp_step`).
    pub fn check(&self, code: &str, now: Timestamp, last_step: Option<i64>) -> Option<i64> {
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let step = i64::try_from(self.totp().check(&digits, seconds(now))?).ok()?;
        (last_step.is_none_or(|last| step > last)).then_some(step)
    }

    fn totp(&self) -> Totp {
        self.builder().build_noncompliant()
    }

    fn builder(&self) -> Builder {
        Builder::new().with_secret(*self.0).with_digits(6).with_skew(1).with_step_duration(STEP_SECONDS)
    }
}

fn place(user: UserId) -> Context {
    Context::own("users.totp_secret", user)
}

fn seconds(now: Timestamp) -> u64 {
    u64::try_from(now.seconds_since(Timestamp(0))).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Secret;
    use crate::{entropy::SeededEntropy, vault::MasterKey, vault::Vault};
    use domain::{Timestamp, UserId};
    use rstest::rstest;
    use std::sync::Arc;
    use uuid::Uuid;

    fn at(seconds: i64) -> Timestamp {
        Timestamp(0).plus_seconds(seconds)
    }

    fn published() -> Secret {
        Secret::from_bytes(*b"12345678901234567890")
    }

    /// RFC 6238, appendix B, SHA-1, the last six of eight digits.
    #[rstest]
    #[case(59, "287082")]
    #[case(1_111_111_109, "081804")]
    #[case(1_111_111_111, "050471")]
    #[case(1_234_567_890, "005924")]
    #[case(2_000_000_000, "279037")]
    #[case(20_000_000_000, "353130")]
    fn published_codes(#[case] seconds: i64, #[case] code: &str) {
        assert_eq!(published().code(at(seconds)), code);
        assert_eq!(published().check(code, at(seconds), None), Some(seconds / 30));
    }

    #[test]
    fn a_code_works_once_and_one_step_around_now() {
        let (secret, now) = (published(), at(1_790_000_010));
        let step = 1_790_000_010 / 30;
        for (shift, right) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let code = secret.code(now.plus_seconds(shift * 30));
            assert_eq!(secret.check(&code, now, None), right.then_some(step + shift), "{shift}");
        }
        let code = secret.code(now);
        assert_eq!(secret.check(&code, now, Some(step - 1)), Some(step));
        assert_eq!(secret.check(&code, now, Some(step)), None, "used");
        assert_eq!(secret.check(&code, now.plus_seconds(30), Some(step)), None, "used, later");
        assert_eq!(secret.check(&format!("{} {}", &code[..3], &code[3..]), now, None), Some(step));
        for wrong in ["", "12345", "abcdef", "١٢٣٤٥٦", "00000000"] {
            assert_eq!(secret.check(wrong, now, None), None, "{wrong}");
        }
    }

    #[test]
    fn a_secret_is_sealed_for_its_account() {
        let entropy = Arc::new(SeededEntropy::new(1));
        let vault = Vault::new(&MasterKey::generate(&*entropy), entropy.clone());
        let (anna, boris) = (UserId(Uuid::from_u128(1)), UserId(Uuid::from_u128(2)));
        let secret = Secret::generate(&*entropy);
        let sealed = secret.seal(&vault, anna);
        assert_eq!(Secret::open(&vault, anna, &sealed), Ok(secret));
        assert!(Secret::open(&vault, boris, &sealed).is_err());
    }

    #[test]
    fn the_app_gets_an_address() {
        insta::assert_snapshot!(published().text(), @"GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        let uri = published().uri("Vidimus: Utopia", "n.okonkwo");
        insta::assert_snapshot!(uri, @"otpauth://totp/Vidimus%20%20Utopia:n.okonkwo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Vidimus%20%20Utopia");
    }
}
