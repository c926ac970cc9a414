//! From a name of any script to the sounds of its parts.
//!
//! Each script is first written in plain Latin letters (`scripts`, `indic`, `east`), then `fold` takes away what
//! only spelling tells: doubled letters, `ph` for `f`, `ou` for `u`. Scripts without vowels give `A`, `W` and `Y` where a
//! letter may stand for a vowel. Parts that say little (`al`, `bin`, `de la`, titles) are left out where enough remains.

mod east;
mod fold;
mod groups;
mod indic;
mod parts;
mod scripts;

pub(super) use groups::others;
use parts::split_abd;

use crate::unicode::{base, compose, is_mark};

/// Parts of a name beyond this one are not looked at.
pub(super) const MOST_PARTS: usize = 12;

/// The ways to cut a name into sounds: one, and another where hyphens may join two parts to one word.
pub(super) fn ways(name: &str) -> Vec<Vec<String>> {
    let whole = all_sounds(name);
    let mut ways = vec![parts::telling(&whole)];
    let joined = parts::joined(&whole);
    if joined.len() < whole.len() {
        ways.push(joined);
    }
    if name.contains('-') {
        ways.push(sounds(&name.replace('-', "")));
    }
    ways.sort();
    ways.dedup();
    ways.retain(|way| !way.is_empty());
    ways
}

/// The sounds of the parts of a name in their order: letters `a-z` and the signs `S C A W Y`. A part of one letter is an
/// initial.
///
/// ```
/// use domain::screening::sounds;
/// assert_eq!(sounds("Müller, Jürgen"), sounds("MUELLER JUERGEN"));
/// assert_eq!(sounds("Дмитрий Щукин"), ["dmitri", "Sukin"]);
/// assert_eq!(sounds("محمد"), ["mhmd"]);
/// ```
pub fn sounds(name: &str) -> Vec<String> {
    parts::telling(&all_sounds(name))
}

fn all_sounds(name: &str) -> Vec<String> {
    let composed = compose(name);
    let mut sounds = Vec::new();
    let mut written = Vec::new();
    for part in composed.split(separates).filter(|part| !part.is_empty()) {
        match Script::of(part) {
            Script::Han => east::han(part, &mut written),
            Script::Hangul => east::hangul(part, &mut written),
            Script::Kana => written.push(east::kana(part)),
            Script::Indic => written.push(indic::latin(part)),
            Script::Abjad => scripts::abjad(part, &mut sounds),
            Script::Greek => written.push(scripts::greek(part)),
            Script::Other => written.push(letters(part)),
        }
        for part in written.drain(..) {
            match split_abd(&part) {
                Some(rest) => sounds.extend(["abd".to_owned(), fold::fold(rest)]),
                None => sounds.push(parts::without_article(fold::fold(&part))),
            }
        }
    }
    sounds.retain(|sound| !sound.is_empty());
    sounds.truncate(MOST_PARTS);
    sounds
}

/// Whether the sign stands between parts of a name. Apostrophes and full stops stand within: O'Brien, J.
fn separates(sign: char) -> bool {
    !sign.is_alphanumeric()
        && !is_mark(sign)
        && !matches!(
            sign,
            '\'' | '\u{2019}' | '\u{2bc}' | '\u{2bb}' | '\u{2018}' | '`' | '\u{200c}' | '\u{200d}'
        )
        || sign == '.'
}

#[derive(Clone, Copy, PartialEq)]
enum Script {
    Han,
    Hangul,
    Kana,
    Indic,
    Abjad,
    Greek,
    Other,
}

impl Script {
    /// The script of the first letter that tells one.
    fn of(part: &str) -> Self {
        let known = part.chars().find_map(|letter| match letter {
            '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{f900}'..='\u{faff}' => Some(Self::Han),
            '\u{ac00}'..='\u{d7a3}' => Some(Self::Hangul),
            '\u{3040}'..='\u{30ff}' => Some(Self::Kana),
            '\u{900}'..='\u{d7f}' => Some(Self::Indic),
            '\u{590}'..='\u{5ff}' | '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Some(Self::Abjad),
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Self::Greek),
            _ => None,
        });
        known.unwrap_or(Self::Other)
    }
}

/// Latin and Cyrillic by the table of the machine readable zone, base letters without their marks, and every other script
/// letter by letter.
fn letters(part: &str) -> String {
    let mut out = String::with_capacity(part.len());
    for letter in part.chars() {
        if letter.is_ascii_alphabetic() {
            out.push(letter.to_ascii_lowercase());
        } else if !letter.is_ascii() && !is_mark(letter) {
            for upper in letter.to_uppercase() {
                out.push_str(&latin(upper));
            }
        }
    }
    out
}

fn latin(upper: char) -> String {
    let known = match upper {
        'Å' => Some("a"),
        'Ё' => Some("e"),
        '\u{18f}' => Some("a"),
        'A'..='Z' | 'ß' => None,
        _ => crate::mrz::translit::letter(upper),
    };
    if let Some(known) = known {
        return known.to_ascii_lowercase();
    }
    let plain = base(upper).unwrap_or(upper);
    if plain.is_ascii() {
        return plain.to_ascii_lowercase().to_string();
    }
    any_ascii::any_ascii_char(plain)
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}
