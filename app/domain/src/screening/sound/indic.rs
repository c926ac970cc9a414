//! The scripts of India, which stand in Unicode in one order: each is read as Devanagari.

/// A part in one of the scripts from Devanagari to Malayalam.
pub(super) fn latin(part: &str) -> String {
    let mut out = String::with_capacity(part.len());
    // A consonant carries an `a` unless a sign follows that says otherwise.
    let mut inherent = false;
    let mut letters = part.chars().map(as_devanagari).peekable();
    while let Some(letter) = letters.next() {
        let dotted = letters.next_if_eq(&'\u{93c}').is_some();
        if let Some(consonant) = consonant(letter, dotted) {
            if inherent {
                out.push('a');
            }
            out.push_str(consonant);
            inherent = true;
        } else if let Some(sign) = vowel_sign(letter) {
            out.push_str(sign);
            inherent = false;
        } else {
            if std::mem::take(&mut inherent) {
                out.push('a');
            }
            out.push_str(vowel(letter));
        }
    }
    out
}

const fn as_devanagari(letter: char) -> char {
    match letter {
        '\u{980}'..='\u{d7f}' => match char::from_u32(0x900 + (letter as u32 & 0x7f)) {
            Some(same) => same,
            None => letter,
        },
        _ => letter,
    }
}

const fn consonant(letter: char, dotted: bool) -> Option<&'static str> {
    Some(match letter {
        'क' => "k",
        'ख' => "kh",
        'ग' => "g",
        'घ' => "gh",
        'ङ' | 'ञ' | 'ण' | 'न' | '\u{929}' => "n",
        'च' => "ch",
        'छ' => "chh",
        'ज' if dotted => "z",
        'ज' => "j",
        'झ' => "jh",
        'ड' | 'ढ' if dotted => "r",
        'र' | '\u{931}' => "r",
        'ट' | 'त' => "t",
        'ठ' | 'थ' => "th",
        'ड' | 'द' => "d",
        'ढ' | 'ध' => "dh",
        'प' => "p",
        'फ' if dotted => "f",
        'फ' => "ph",
        'ब' => "b",
        'भ' => "bh",
        'म' => "m",
        'य' => "y",
        'ल' | 'ळ' | '\u{934}' => "l",
        'व' => "v",
        'श' | 'ष' => "sh",
        'स' => "s",
        'ह' => "h",
        _ => return None,
    })
}

/// What replaces the `a` of the consonant before it; the virama takes it away.
const fn vowel_sign(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ा' => "a",
        'ि' | 'ी' => "i",
        'ु' | 'ू' => "u",
        'ृ' => "ri",
        'े' | 'ॆ' | 'ॅ' => "e",
        'ै' => "ai",
        'ो' | 'ॊ' | 'ॉ' => "o",
        'ौ' => "au",
        '\u{94d}' => "",
        _ => return None,
    })
}

const fn vowel(letter: char) -> &'static str {
    match letter {
        'अ' | 'आ' => "a",
        'इ' | 'ई' => "i",
        'उ' | 'ऊ' => "u",
        'ऋ' => "ri",
        'ए' | 'ऍ' | 'ऎ' => "e",
        'ऐ' => "ai",
        'ओ' | 'ऑ' | 'ऒ' => "o",
        'औ' => "au",
        'ं' | 'ँ' | '\u{970}' => "n",
        'ः' => "h",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::latin;
    use rstest::rstest;

    #[rstest]
    #[case("राम", "ram")]
    #[case("नरेंद्र", "narendr")]
    #[case("सिंह", "sinh")]
    #[case("ज़ाकिर", "zakir")]
    #[case("রহিম", "rahim")]
    #[case("ਸਿੰਘ", "singh")]
    fn writes(#[case] part: &str, #[case] expected: &str) {
        assert_eq!(latin(part), expected);
    }
}
