//! The signature of a callback: `t=<seconds>,v1=<hex>`, an HMAC-SHA256 under the shared secret over the seconds, a dot and the
//! body. Several `v1` may stand there while a secret is changed. A callback older or newer than [`TOLERANCE`] is not believed, so
//! that a recorded one cannot be played again later; played again at once it changes nothing.

use domain::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Name of the header.
pub const HEADER: &str = "payment-signature";
/// How far the clocks of both sides may be apart, in seconds.
pub const TOLERANCE: i64 = 300;

fn mac(secret: &[u8], at: i64, body: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes keys of any length");
    mac.update(format!("{at}.").as_bytes());
    mac.update(body);
    mac
}

/// Signs a body at a moment.
pub fn sign(secret: &[u8], at: Timestamp, body: &[u8]) -> String {
    let seconds = at.seconds_since(Timestamp(0));
    let hash = mac(secret, seconds, body).finalize().into_bytes();
    format!("t={seconds},v1={}", data_encoding::HEXLOWER.encode(&hash))
}

/// Whether the header signs this body, and not too long ago. The comparison takes the same time wherever they differ.
pub fn is_good(secret: &[u8], header: &str, body: &[u8], now: Timestamp) -> bool {
    let part = |name: &'static str| {
        header.split(',').filter_map(move |part| part.trim().strip_prefix(name)?.strip_prefix('='))
    };
    let Some(at) = part("t").next().and_then(|text| text.parse::<i64>().ok()) else { return false };
    let now = now.seconds_since(Timestamp(0));
    if now.abs_diff(at) > TOLERANCE.unsigned_abs() {
        return false;
    }
    part("v1").filter_map(|hex| data_encoding::HEXLOWER.decode(hex.as_bytes()).ok()).any(|hash| {
        // `verify_slice` compares in constant time.
        mac(secret, at, body).verify_slice(&hash).is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::{TOLERANCE, is_good, sign};
    use domain::Timestamp;

    const NOW: Timestamp = Timestamp(1_795_507_200_000_000);

    #[test]
    fn only_the_secret_signs_only_this_body_and_not_for_ever() {
        let (secret, body) = (b"a shared secret".as_slice(), b"{\"status\":\"paid\"}".as_slice());
        let header = sign(secret, NOW, body);
        assert!(is_good(secret, &header, body, NOW));
        assert!(is_good(secret, &header, body, NOW.plus_seconds(TOLERANCE)));
        assert!(is_good(secret, &header, body, NOW.plus_seconds(-TOLERANCE)));
        assert!(!is_good(secret, &header, body, NOW.plus_seconds(TOLERANCE + 1)));
        assert!(!is_good(secret, &header, body, NOW.plus_seconds(-TOLERANCE - 1)));
        assert!(!is_good(b"another secret", &header, body, NOW));
        assert!(!is_good(secret, &header, b"{\"status\":\"paid\"} ", NOW));
        // The moment is signed too: an old callback cannot be given a new one.
        let moved = sign(secret, NOW.plus_seconds(3600), body);
        let hash = header.split_once(",v1=").map(|(_, hash)| hash).unwrap_or_default();
        let forged = format!("{},v1={hash}", moved.split(',').next().unwrap_or_default());
        assert!(!is_good(secret, &forged, body, NOW.plus_seconds(3600)));
    }

    #[test]
    fn two_secrets_may_sign_and_nonsense_does_not() {
        let (secret, body) = (b"new".as_slice(), b"{}".as_slice());
        let old = sign(b"old", NOW, body);
        let new = sign(secret, NOW, body);
        let both = format!("{old},{}", new.split_once(',').map(|(_, v1)| v1).unwrap_or_default());
        assert!(is_good(secret, &both, body, NOW));
        for nonsense in
            ["", "t=,v1=", "t=x,v1=00", "v1=00", &new[..new.len() - 2], "t=9223372036854775807,v1=00"]
        {
            assert!(!is_good(secret, nonsense, body, NOW), "{nonsense}");
        }
    }
}
