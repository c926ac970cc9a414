//! Randomness, passed in, and the identifiers that are made from it. `clippy.toml` bans every other source.

use crate::clock::Clock;
use sha2::{Digest, Sha256};
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// Gives random bytes that nobody can guess.
pub trait Entropy: Send + Sync + std::fmt::Debug {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// A random array.
pub fn random<const N: usize>(entropy: &dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes);
    bytes
}

/// The random source of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the operating system for random bytes"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("a machine without a random source cannot hold secrets");
    }
}

/// The same bytes for the same seed: for tests only.
#[derive(Debug)]
pub struct SeededEntropy {
    seed: u64,
    block: AtomicU64,
}

impl SeededEntropy {
    /// Starts the sequence of `seed`.
    pub const fn new(seed: u64) -> Self {
        Self { seed, block: AtomicU64::new(0) }
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let block = self.block.fetch_add(1, Ordering::SeqCst);
            let hash = Sha256::new()
                .chain_update(self.seed.to_be_bytes())
                .chain_update(block.to_be_bytes())
                .finalize();
            chunk.copy_from_slice(&hash[..chunk.len()]);
        }
    }
}

/// A new identifier: UUID version 7 (RFC 9562 5.7). The twelve bits after the milliseconds hold the part of the
/// millisecond (6.2, method 3), so identifiers of one node sort by microsecond.
pub fn uuid_v7(clock: &dyn Clock, entropy: &dyn Entropy) -> Uuid {
    let micros = u64::try_from(clock.now().0).unwrap_or(0);
    let fraction = (micros % 1000) * 4096 / 1000;
    let mut tail: [u8; 10] = random(entropy);
    [tail[0], tail[1]] = u16::try_from(fraction).unwrap_or(0).to_be_bytes();
    uuid::Builder::from_unix_timestamp_millis(micros / 1000, &tail).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::{Entropy, SeededEntropy, SystemEntropy, random, uuid_v7};
    use crate::clock::FixedClock;
    use domain::Timestamp;

    #[test]
    fn the_system_does_not_repeat_itself() {
        assert_ne!(random::<32>(&SystemEntropy), random::<32>(&SystemEntropy));
    }

    #[test]
    fn a_seed_repeats_but_a_sequence_does_not() {
        let (one, two, other) = (SeededEntropy::new(1), SeededEntropy::new(1), SeededEntropy::new(2));
        let mut long = [0; 70];
        one.fill(&mut long);
        assert_eq!(random::<32>(&two)[..], long[..32]);
        assert_ne!(long[..32], long[32..64]);
        assert_ne!(random::<32>(&other)[..], long[..32]);
    }

    #[test]
    fn identifiers_are_version_7_and_sort_by_microsecond() {
        let entropy = SeededEntropy::new(7);
        let clock = FixedClock::at(Timestamp(1_790_000_000_123_456));
        let mut last = uuid_v7(&clock, &entropy);
        assert_eq!(last.get_version_num(), 7);
        assert_eq!(last.get_variant(), uuid::Variant::RFC4122);
        assert_eq!(last.get_timestamp().map(|at| at.to_unix().0), Some(1_790_000_000));
        for step in 1..2000 {
            clock.set(Timestamp(1_790_000_000_123_456 + step));
            let next = uuid_v7(&clock, &entropy);
            assert!(next > last, "{next} after {last}");
            last = next;
        }
    }
}
