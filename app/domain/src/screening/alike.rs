//! How near two sounds are: an edit distance whose steps cost what they mean.
//!
//! A vowel changes from writer to writer, a voiced consonant turns into its voiceless one, and scripts without vowels leave
//! them out: such steps cost little. A wrong consonant costs a whole one.

use super::PerMille;

/// Longer sounds are cut: no name differs only there.
pub(super) const LONGEST: usize = 24;

/// What a consonant weighs. Every cost is in this unit.
const CONSONANT: u32 = 100;
const VOWEL: u32 = 50;
/// A letter of a script without vowels that may stand for one.
const WEAK: u32 = 30;
const TRANSPOSED: u32 = 60;

const fn is_vowel(sign: u8) -> bool {
    matches!(sign, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// `A`, `W`, `Y`: letters of scripts without vowels that may stand for a vowel.
const fn is_weak(sign: u8) -> bool {
    matches!(sign, b'A' | b'W' | b'Y')
}

/// Whether the sound was written in a script without vowels, or left them out as one would.
pub(super) fn lacks_vowels(sound: &[u8]) -> bool {
    sound.len() > 1 && !sound.iter().any(|sign| is_vowel(*sign))
}

const fn weight(sign: u8) -> u32 {
    if is_weak(sign) {
        WEAK
    } else if is_vowel(sign) {
        VOWEL
    } else {
        CONSONANT
    }
}

/// What it costs that only one of the sounds has the sign.
const fn absent(sign: u8, beside_no_vowels: bool) -> u32 {
    match sign {
        b'A' => 20,
        b'W' | b'Y' => 30,
        b'a' | b'e' | b'i' | b'o' | b'u' if beside_no_vowels => 8,
        b'a' | b'e' | b'i' | b'o' | b'u' => 35,
        b'h' => 50,
        _ => CONSONANT,
    }
}

/// What it costs that one sign stands for the other, once for each two.
const fn compared(a: u8, b: u8) -> u32 {
    let (first, second) = if a < b { (a, b) } else { (b, a) };
    match (first, second) {
        _ if a == b => 0,
        (b'A', vowel) if is_vowel(vowel) => 5,
        (b'W', b'o' | b'u' | b'v') | (b'Y', b'e' | b'i') => 5,
        (b'e', b'i') | (b'o', b'u') => 15,
        (b'Y', b'j') | (b'u', b'v') | (b'b', b'v') | (b'f', b'p') => 30,
        (b'Y', b'a') => 30,
        (b's', b'z') | (b'S', b's') => 25,
        _ if is_vowel(a) && is_vowel(b) => 25,
        (b'd', b't') | (b'f', b'v') | (b'C', b'S') | (b'i', b'j') => 35,
        (weak, vowel) if is_weak(weak) && is_vowel(vowel) => 40,
        (b'C' | b'S' | b'g', b'j') | (b'j', b'z') | (b'o', b'v') => 40,
        (b'b', b'p') | (b'g', b'k') | (b'h', b'k') | (b'C', b'h') | (b'd', b'j') => 45,
        (b'g', b'h') | (b'd', b'z') | (b'C', b's') => 50,
        (weak, other) if is_weak(weak) && is_weak(other) => 30,
        (b'C', b'k') => 55,
        (b'm', b'n') | (b'l', b'r') => 60,
        (b's', b't') | (b'C', b't') => 70,
        _ => CONSONANT,
    }
}

/// Signs differ in their last six bits.
const SIGNS: usize = 64;

/// [`compared`] for every two signs.
static EXCHANGED: [[u8; SIGNS]; SIGNS] = {
    let mut table = [[0; SIGNS]; SIGNS];
    let mut at = 0;
    while at < SIGNS * SIGNS {
        table[at / SIGNS][at % SIGNS] = compared(sign(at / SIGNS), sign(at % SIGNS)) as u8;
        at += 1;
    }
    table
};

/// The sign of these last six bits: `a-z` or `A-Z`.
const fn sign(bits: usize) -> u8 {
    (bits | 64) as u8
}

/// What it costs that one sign stands for the other.
pub(super) fn exchanged(a: u8, b: u8) -> u32 {
    u32::from(EXCHANGED[usize::from(a) % SIGNS][usize::from(b) % SIGNS])
}

/// How near two sounds are, from 0 to 1000, or 0 when they are less near than `least`. The same for both orders.
pub(super) fn alike_from(a: &[u8], b: &[u8], least: PerMille) -> PerMille {
    if a == b {
        return 1000;
    }
    let (a, b) = (a.get(..LONGEST).unwrap_or(a), b.get(..LONGEST).unwrap_or(b));
    let total = |sound: &[u8]| sound.iter().map(|sign| weight(*sign)).sum::<u32>();
    let consonants = |sound: &[u8]| sound.iter().filter(|sign| weight(**sign) == CONSONANT).count();
    let bare = lacks_vowels(a) || lacks_vowels(b);
    // With one consonant or none the vowels are what tells names apart: Li is not Lu.
    let dear = if !bare && consonants(a) < 2 && consonants(b) < 2 { 2 } else { 1 };
    let whole = total(a).max(total(b)).max(1);
    let most = whole * (1000 - u32::from(least)) / 1000;
    match distance(a, b, bare, most / dear) {
        Some(cost) => u16::try_from(1000 - cost.saturating_mul(dear).min(whole) * 1000 / whole).unwrap_or(0),
        None => 0,
    }
}

/// What it costs to make one sound of the other; nothing when it is more than `most`.
fn distance(a: &[u8], b: &[u8], bare: bool, most: u32) -> Option<u32> {
    let mut rows = [[0_u32; LONGEST + 1]; 3];
    let [before, last, row] = &mut rows;
    let (mut before, mut last, mut row) = (before, last, row);
    for (at, sign) in b.iter().enumerate() {
        last[at + 1] = last[at] + absent(*sign, bare);
    }
    let mut least_before = 0;
    for (i, &ours) in a.iter().enumerate() {
        row[0] = last[0] + absent(ours, bare);
        let mut least = row[0];
        for (j, &theirs) in b.iter().enumerate() {
            let mut best = (last[j] + exchanged(ours, theirs))
                .min(last[j + 1] + absent(ours, bare))
                .min(row[j] + absent(theirs, bare));
            if i > 0 && j > 0 && ours == b[j - 1] && theirs == a[i - 1] && ours != theirs {
                best = best.min(before[j - 1] + TRANSPOSED);
            }
            row[j + 1] = best;
            least = least.min(best);
        }
        // A transposition looks back two rows, so that both have to be too dear.
        if least.min(least_before) > most {
            return None;
        }
        least_before = least;
        (before, last, row) = (last, row, before);
    }
    Some(last[b.len()]).filter(|cost| *cost <= most)
}

/// Whether one sign added, left out or changed, or two neighbours exchanged, make one text of the other.
pub(super) fn one_edit_apart(a: &[u8], b: &[u8]) -> bool {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default());
    match (a, b) {
        ([_, rest @ ..], [_, other @ ..]) if rest == other => true,
        ([x, y, rest @ ..], [z, w, other @ ..]) if (x, y) == (w, z) && rest == other => true,
        ([_, rest @ ..], other) | (other, [_, rest @ ..]) if rest == other => true,
        (_, [_, rest @ ..]) => a == rest,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{alike_from, compared, exchanged, one_edit_apart};
    use proptest::prelude::*;
    use rstest::rstest;

    fn alike(a: &[u8], b: &[u8]) -> u16 {
        alike_from(a, b, 0)
    }

    #[rstest]
    #[case("muhamad", "mohamed", 900, 1000)]
    #[case("mhmd", "muhamad", 900, 1000)]
    #[case("mhmWd", "mahmud", 900, 1000)]
    #[case("AlY", "ali", 900, 1000)]
    #[case("petrov", "pertov", 850, 950)]
    #[case("li", "lu", 0, 700)]
    #[case("mahmud", "ahmad", 0, 800)]
    #[case("anderson", "peterson", 0, 700)]
    fn sounds(#[case] a: &str, #[case] b: &str, #[case] least: u16, #[case] most: u16) {
        let found = alike(a.as_bytes(), b.as_bytes());
        assert!((least..=most).contains(&found), "{a} {b}: {found}");
    }

    #[rstest]
    #[case("AB12", "AB12", false)]
    #[case("AB12", "AB21", true)]
    #[case("AB12", "AB1", true)]
    #[case("AB12", "XAB12", true)]
    #[case("AB12", "AC12", true)]
    #[case("AB12", "AC13", false)]
    fn edits(#[case] a: &str, #[case] b: &str, #[case] expected: bool) {
        assert_eq!(one_edit_apart(a.as_bytes(), b.as_bytes()), expected);
        assert_eq!(one_edit_apart(b.as_bytes(), a.as_bytes()), expected);
    }

    #[test]
    fn the_table_holds_every_two_signs() {
        for a in (b'a'..=b'z').chain(b'A'..=b'Z') {
            for b in (b'a'..=b'z').chain(b'A'..=b'Z') {
                assert_eq!(exchanged(a, b), compared(a, b), "{} {}", char::from(a), char::from(b));
            }
        }
    }

    proptest! {
        #[test]
        fn order_does_not_matter(a in "[aeiouAWYbdhklmnrsSCvj]{1,30}", b in "[aeiouAWYbdhklmnrsSCvj]{1,30}") {
            let (a, b) = (a.as_bytes(), b.as_bytes());
            prop_assert_eq!(alike(a, b), alike(b, a));
            prop_assert!(alike(a, b) <= 1000);
            let near = alike(a, b);
            prop_assert_eq!(alike_from(a, b, 660), if near >= 660 { near } else { 0 });
            prop_assert_eq!(alike(a, a), 1000);
        }
    }
}
