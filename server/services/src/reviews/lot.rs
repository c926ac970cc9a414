//! The lot over the decisions of a day. Its seed is the root of the first checkpoint that was signed after that day: it holds all
//! that was decided, so nobody can know it while there is still something to decide. Whoever keeps the checkpoint can draw the
//! same lot again, each decision for itself and in any order.

use domain::CaseId;
use sha2::{Digest, Sha256};

/// What the numbers are drawn for.
const PURPOSE: &[u8] = b"vidimus second review 1";

/// Whether the lot falls on the decision of a case: on `share` of a thousand.
pub fn is_drawn(seed: &[u8; 32], case: CaseId, share: u16) -> bool {
    let mut hasher = Sha256::new();
    for field in [PURPOSE, seed, case.0.as_bytes()] {
        hasher.update((field.len() as u64).to_be_bytes());
        hasher.update(field);
    }
    let hash: [u8; 32] = hasher.finalize().into();
    let mut first = [0; 8];
    first.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    // The number as a part of all numbers, in thousandths, without a remainder that would favour some.
    let part = (u128::from(u64::from_be_bytes(first)) * 1000) >> 64;
    part < u128::from(share)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn case(number: u128) -> CaseId {
        CaseId(Uuid::from_u128(number))
    }

    proptest! {
        #[test]
        fn the_lot_follows_from_seed_and_case_alone(seed: [u8; 32], mut cases in prop::collection::vec(any::<u128>(), 1..40), share in 0..=1000_u16) {
            let fell = |cases: &[u128]| {
                let mut fell: Vec<u128> = cases.iter().copied().filter(|one| is_drawn(&seed, case(*one), share)).collect();
                fell.sort_unstable();
                fell
            };
            let first = fell(&cases);
            cases.reverse();
            prop_assert_eq!(fell(&cases), first.clone(), "the order does not matter");
            // Who is drawn at a smaller share is drawn at a larger one.
            let more = cases.iter().copied().filter(|one| is_drawn(&seed, case(*one), share.saturating_add(50).min(1000)));
            let more: Vec<u128> = more.collect();
            prop_assert!(first.iter().all(|one| more.contains(one)));
        }

        #[test]
        fn the_share_is_right_over_many(seed: [u8; 32], share in 20..=980_u16) {
            let fell = (0..20_000).filter(|number| is_drawn(&seed, case(*number), share)).count();
            let expected = 20 * usize::from(share);
            // Six standard deviations.
            let spread = 6.0 * (20_000.0 * f64::from(share) / 1000.0 * (1.0 - f64::from(share) / 1000.0)).sqrt();
            prop_assert!((fell as f64 - expected as f64).abs() < spread, "{fell} of 20000 at {share}");
        }
    }

    #[test]
    fn none_and_all_are_none_and_all() {
        assert!((0..1000).all(|number| !is_drawn(&[7; 32], case(number), 0)));
        assert!((0..1000).all(|number| is_drawn(&[7; 32], case(number), 1000)));
        let of =
            |seed| (0..1000).filter(|number| is_drawn(&[seed; 32], case(*number), 50)).collect::<Vec<_>>();
        assert_ne!(of(1), of(2), "another seed, another lot");
    }
}
