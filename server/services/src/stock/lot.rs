//! Surprise counts by lot. The seed is a signed checkpoint of the day: its root holds everything that happened until then,
//! so nobody can know it before, and anybody who keeps the checkpoint can draw the same lot again.

use domain::stock::{Serial, Span};
use domain::{Date, PostCode};
use sha2::{Digest, Sha256};

/// A number of the lot: SHA-256 over purpose, seed, post and day.
fn draw(purpose: &str, seed: &[u8; 32], post: &PostCode, day: Date, round: u32) -> u64 {
    let mut hasher = Sha256::new();
    for field in [purpose.as_bytes(), seed, post.as_str().as_bytes(), day.to_string().as_bytes()] {
        hasher.update((field.len() as u64).to_be_bytes());
        hasher.update(field);
    }
    hasher.update(round.to_be_bytes());
    let hash: [u8; 32] = hasher.finalize().into();
    let mut first = [0; 8];
    first.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    u64::from_be_bytes(first)
}

/// Whether the lot asks for a surprise count on this day: one day in `one_in`, on average.
pub fn is_drawn(seed: &[u8; 32], post: &PostCode, day: Date, one_in: u32) -> bool {
    one_in > 0 && draw("day", seed, post, day, 0).is_multiple_of(u64::from(one_in))
}

/// Serials that have to be shown at the count, at most `count`, out of the spans that lie in the vault.
pub fn sample(seed: &[u8; 32], post: &PostCode, day: Date, spans: &[Span], count: u32) -> Vec<Serial> {
    let total: u64 = spans.iter().map(Span::count).sum();
    let mut drawn = Vec::new();
    let mut round = 0;
    while total > 0 && (drawn.len() as u64) < u64::from(count).min(total) {
        let mut at = draw("piece", seed, post, day, round) % total;
        round += 1;
        for span in spans {
            if at < span.count() {
                let serial = u32::try_from(at).ok().and_then(|at| span.first().plus(at));
                drawn.extend(serial.filter(|serial| !drawn.contains(serial)));
                break;
            }
            at -= span.count();
        }
    }
    drawn.sort_unstable();
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn spans() -> [Span; 2] {
        ["UTO400001", "UTO401001"]
            .map(|first| Span::of(first.parse().expect("a serial"), 250).expect("a span"))
    }

    #[test]
    fn the_lot_follows_from_the_seed_and_from_nothing_else() {
        let (post, day) = (PostCode::from("GVA"), date(2026, 11, 24));
        let first = sample(&[1; 32], &post, day, &spans(), 12);
        assert_eq!(first, sample(&[1; 32], &post, day, &spans(), 12));
        assert_eq!(first.len(), 12);
        assert!(first.iter().all(|serial| spans().iter().any(|span| span.contains(*serial))));
        assert_ne!(first, sample(&[2; 32], &post, day, &spans(), 12), "another seed, another lot");
        assert_ne!(first, sample(&[1; 32], &PostCode::from("HAN"), day, &spans(), 12));
        assert_eq!(sample(&[1; 32], &post, day, &[], 12), []);
        assert_eq!(sample(&[1; 32], &post, day, &[Span::one(spans()[0].first())], 12).len(), 1);
    }

    #[test]
    fn about_one_day_in_twelve_is_drawn() {
        let post = PostCode::from("GVA");
        let mut day = date(2026, 1, 1);
        let mut drawn = 0;
        for n in 0..1200_u32 {
            let mut seed = [0; 32];
            seed[..4].copy_from_slice(&n.to_be_bytes());
            drawn += u32::from(is_drawn(&seed, &post, day, 12));
            day = day.tomorrow().expect("a day");
        }
        assert!((60..=140).contains(&drawn), "{drawn} of 1200");
        assert!(!is_drawn(&[0; 32], &post, day, 0), "switched off");
    }
}
