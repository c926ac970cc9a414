//! Takes from Latin letters what only spelling tells.

/// Groups of letters and their one sound, the longer ones first.
const SOUNDS: [(&[u8], u8); 43] = [
    (b"shch", b'S'),
    (b"tsch", b'C'),
    (b"sch", b'S'),
    (b"tch", b'C'),
    (b"dzh", b'j'),
    (b"chh", b'C'),
    (b"tz", b't'),
    (b"sh", b'S'),
    (b"sz", b'S'),
    (b"ch", b'C'),
    (b"cz", b'C'),
    (b"zh", b'j'),
    (b"dj", b'j'),
    (b"jh", b'j'),
    (b"kh", b'h'),
    (b"gh", b'g'),
    (b"ph", b'f'),
    (b"th", b't'),
    (b"dh", b'd'),
    (b"bh", b'b'),
    (b"rh", b'r'),
    (b"lh", b'l'),
    (b"ck", b'k'),
    (b"qu", b'k'),
    (b"ou", b'u'),
    (b"oo", b'u'),
    (b"ee", b'i'),
    (b"ie", b'i'),
    (b"ae", b'e'),
    (b"oe", b'o'),
    (b"ue", b'u'),
    (b"ce", b's'),
    (b"ci", b's'),
    (b"cy", b's'),
    (b"c", b'k'),
    (b"q", b'k'),
    (b"w", b'v'),
    (b"y", b'i'),
    (b"x", b'k'),
    (b"A", b'A'),
    (b"W", b'W'),
    (b"Y", b'Y'),
    (b"S", b'S'),
];

/// The sound of a part that is written in letters `a-z` and the signs of scripts without vowels.
pub(super) fn fold(written: &str) -> String {
    let mut out: Vec<u8> = Vec::with_capacity(written.len());
    let mut rest = written.as_bytes();
    rest = start(rest, &mut out);
    while let Some(&first) = rest.first() {
        let found = SOUNDS.iter().find(|(letters, _)| rest.starts_with(letters));
        let (taken, sound) = match found {
            // The vowel behind a soft c is still to be read.
            Some((letters @ [b'c', b'e' | b'i' | b'y'], sound)) => (letters.len() - 1, *sound),
            Some((letters, sound)) => (letters.len(), *sound),
            None => (1, first),
        };
        push(&mut out, sound);
        if first == b'x' || rest.starts_with(b"tz") {
            push(&mut out, b's');
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    if written.ends_with("ic") && out.len() > 4 {
        // Kovacevic and Kovachevich.
        out.pop();
        out.push(b'C');
    }
    end(&mut out);
    String::from_utf8(out).unwrap_or_default()
}

fn push(out: &mut Vec<u8>, sound: u8) {
    if out.last() != Some(&sound) {
        out.push(sound);
    }
}

/// What letters mean only at the start of a name: Hsiao and Xiao, Oualid and Walid.
fn start<'a>(written: &'a [u8], out: &mut Vec<u8>) -> &'a [u8] {
    match written {
        [b'h', b's', rest @ ..] => {
            out.push(b'S');
            rest
        }
        [b'x', b'i' | b'u', ..] => {
            out.push(b'S');
            written.get(1..).unwrap_or_default()
        }
        // Greek writes its b, d and g with two letters, and many take them over.
        [b'm', b'p', ..] => with(out, b'b', written),
        [b'n', b't', ..] => with(out, b'd', written),
        [b'g', b'k', ..] => with(out, b'g', written),
        [b'o', b'u', b'a' | b'e' | b'i', ..] => {
            out.push(b'v');
            written.get(2..).unwrap_or_default()
        }
        _ => written,
    }
}

fn with<'a>(out: &mut Vec<u8>, sound: u8, written: &'a [u8]) -> &'a [u8] {
    out.push(sound);
    written.get(2..).unwrap_or_default()
}

/// What the end of a name tells nobody: Fatimah and Fatima, Dmitrij and Dmitri.
fn end(out: &mut Vec<u8>) {
    if let [_, .., before, b'h'] = out.as_slice()
        && matches!(before, b'a' | b'e' | b'i' | b'o' | b'u')
    {
        out.pop();
    } else if out.len() > 2 && out.ends_with(b"ij") {
        out.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::fold;
    use rstest::rstest;

    #[rstest]
    #[case("muhammad", "mohammad", false)]
    #[case("fatimah", "fatima", true)]
    #[case("philipp", "filip", true)]
    #[case("oualid", "walid", true)]
    #[case("houssine", "hussine", true)]
    #[case("dmitriy", "dmitrij", true)]
    #[case("dmitriy", "dmitri", true)]
    #[case("alexander", "aleksander", true)]
    #[case("xiao", "hsiao", true)]
    #[case("mueller", "muller", true)]
    #[case("perets", "peretz", true)]
    #[case("cecilia", "sesilia", true)]
    #[case("carlos", "karlos", true)]
    fn spellings(#[case] a: &str, #[case] b: &str, #[case] one: bool) {
        assert_eq!(fold(a) == fold(b), one, "{} {}", fold(a), fold(b));
    }
}
