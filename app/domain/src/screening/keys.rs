//! Keys under which sounds that are near each other meet.

use super::alike::lacks_vowels;

/// Keys of one sound: its own, those with one sign left out, and those of its consonants.
///
/// Two sounds that are one edit apart share a key; so do two that differ only in vowels, in voiced and voiceless consonants,
/// or, among five and more consonants, in those and one consonant.
pub(super) fn keys(sound: &[u8], out: &mut Vec<u32>) {
    out.clear();
    out.push(hash(SPELLING, sound.iter().copied()));
    if sound.len() >= 3 {
        without_each(SPELLING, sound, out);
    }
    let mut frame = [0; FRAME];
    let frame = consonants(sound, &mut frame, class);
    let mut other = [0; FRAME];
    let other = if lacks_vowels(sound) {
        consonants(sound, &mut other, |sign| if sign == b'b' { 0 } else { otherwise(sign) })
    } else {
        consonants(sound, &mut other, otherwise)
    };
    if !other.is_empty() {
        out.push(hash(CONSONANTS, other.iter().copied()));
    }
    if !frame.is_empty() {
        out.push(hash(CONSONANTS, frame.iter().copied()));
        if frame.len() >= 5 {
            without_each(CONSONANTS, frame, out);
        }
    }
    out.sort_unstable();
    out.dedup();
}

/// The consonants of a sound in their classes, as text; the sound itself where it has none.
pub(super) fn frame_of(sound: &str) -> String {
    let mut frame = [0; FRAME];
    let frame = consonants(sound.as_bytes(), &mut frame, class);
    if frame.is_empty() { sound.to_owned() } else { frame.iter().map(|sign| char::from(*sign)).collect() }
}

/// The key of the sound itself.
pub(super) fn own_key(sound: &[u8]) -> u32 {
    hash(SPELLING, sound.iter().copied())
}

const SPELLING: u8 = 1;
const CONSONANTS: u8 = 2;
/// Consonants beyond these are not part of a key.
const FRAME: usize = 16;

fn without_each(tag: u8, signs: &[u8], out: &mut Vec<u32>) {
    for left in 0..signs.len() {
        out.push(hash(tag, signs.iter().enumerate().filter(|(at, _)| *at != left).map(|(_, sign)| *sign)));
    }
}

/// FNV-1a: the same on every machine and quick on a few bytes.
fn hash(tag: u8, signs: impl Iterator<Item = u8>) -> u32 {
    std::iter::once(tag)
        .chain(signs)
        .fold(0x811c_9dc5, |hash, sign| (hash ^ u32::from(sign)).wrapping_mul(0x0100_0193))
}

/// What a consonant becomes in a key; 0 for vowels and for what comes and goes between spellings (`h`, `v`).
const fn class(sign: u8) -> u8 {
    match sign {
        b'b' | b'p' => b'b',
        b'd' | b't' => b'd',
        b'g' | b'k' => b'g',
        b's' | b'z' | b'S' | b'C' => b's',
        b'f' | b'j' | b'l' | b'm' | b'n' | b'r' => sign,
        _ => 0,
    }
}

/// What a consonant becomes in a second key: `ch` may be a breath and `j` a `g`.
const fn otherwise(sign: u8) -> u8 {
    match sign {
        b'C' => 0,
        b'j' => b'g',
        _ => class(sign),
    }
}

fn consonants<'a>(sound: &[u8], frame: &'a mut [u8; FRAME], class: impl Fn(u8) -> u8) -> &'a [u8] {
    let mut length = 0;
    for class in sound.iter().map(|sign| class(*sign)).filter(|class| *class != 0) {
        if length < FRAME && (length == 0 || frame[length - 1] != class) {
            frame[length] = class;
            length += 1;
        }
    }
    &frame[..length]
}

/// Which classes of consonants the sound has, one bit each. Sounds that differ in many cannot be alike.
pub(super) fn classes(sound: &[u8]) -> u16 {
    const ORDER: &[u8] = b"bdgsfjlmnr";
    let bit = |sign: &u8| ORDER.iter().position(|known| *known == class(*sign)).map_or(0, |at| 1 << at);
    sound.iter().map(bit).fold(0, |all, bit: u16| all | bit)
}

#[cfg(test)]
mod tests {
    use super::keys;
    use rstest::rstest;

    #[rstest]
    #[case("mhmd", "muhamad", true)]
    #[case("petrov", "pertov", true)]
    #[case("mihail", "miCail", true)]
    #[case("jamal", "gamal", true)]
    #[case("aleksandrov", "oleSandrov", true)]
    #[case("petrov", "anderson", false)]
    fn share(#[case] a: &str, #[case] b: &str, #[case] expected: bool) {
        let of = |sound: &str| {
            let mut out = Vec::new();
            keys(sound.as_bytes(), &mut out);
            out
        };
        let b = of(b);
        assert_eq!(of(a).iter().any(|key| b.contains(key)), expected);
    }
}
