//! Arabic, Hebrew and Greek letters.

use crate::unicode::{base, is_mark};

/// The sounds of a part in Arabic or Hebrew letters. The article goes; "servant of", written in one word with what follows, is split off.
pub(super) fn abjad(part: &str, sounds: &mut Vec<String>) {
    let plain: String = part.chars().filter(|letter| !is_mark(*letter) && *letter != '\u{640}').collect();
    if let Some(rest) =
        plain.strip_prefix("عبد").filter(|rest| rest.starts_with("ال") && rest.chars().count() > 3)
    {
        sounds.push("abd".to_owned());
        sounds.push(bare(rest));
    } else if plain == "عبد" {
        sounds.push("abd".to_owned());
    } else {
        sounds.push(bare(&plain));
    }
}

fn bare(plain: &str) -> String {
    if plain == "الله" {
        return "alah".to_owned();
    }
    let plain = plain.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(plain);
    let mut sound: String = plain.chars().map(consonant).collect();
    // The last letter of Rivka and Fateme is heard as a vowel.
    if sound.len() > 2 && sound.ends_with('h') && plain.ends_with(['ה', 'ه', 'ہ']) {
        sound.pop();
        sound.push('A');
    }
    sound
}

/// `A`, `W` and `Y` are letters that may stand for a vowel.
const fn consonant(letter: char) -> &'static str {
    match letter {
        'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' | 'ى' | 'ة' | 'ع' | 'ء' | 'א' | 'ע' => "A",
        'و' | 'ؤ' | 'ו' => "W",
        'ي' | 'ی' | 'ئ' | 'ې' | 'ے' | 'י' => "Y",
        'ب' | 'ב' => "b",
        'پ' | 'פ' => "p",
        'ت' | 'ط' | 'ث' | 'ٹ' | 'ט' | 'ת' => "t",
        'ج' => "j",
        'چ' => "C",
        'ح' | 'خ' | 'ه' | 'ہ' | 'ھ' | 'ۀ' | 'ە' | 'ח' | 'ה' => "h",
        'د' | 'ڈ' | 'ض' | 'ד' => "d",
        'ذ' | 'ز' | 'ظ' | 'ז' => "z",
        'ر' | 'ڑ' | 'ר' => "r",
        'ژ' => "j",
        'س' | 'ص' | 'ס' => "s",
        'ش' | 'ש' => "S",
        'צ' | 'ץ' => "ts",
        'غ' | 'گ' | 'ג' => "g",
        'ف' | 'ף' => "f",
        'ڤ' => "v",
        'ق' | 'ك' | 'ک' | 'כ' | 'ך' | 'ק' => "k",
        'ل' | 'ל' => "l",
        'م' | 'מ' | 'ם' => "m",
        'ن' | 'ں' | 'נ' | 'ן' => "n",
        _ => "",
    }
}

/// Greek as its passports write it (ELOT 743), with the sounds of its pairs of letters.
pub(super) fn greek(part: &str) -> String {
    let plain: Vec<char> = part
        .chars()
        .flat_map(char::to_lowercase)
        .filter(|letter| !is_mark(*letter))
        .map(|letter| base(letter).unwrap_or(letter))
        .collect();
    let mut out = String::with_capacity(plain.len());
    let mut at = 0;
    while let Some(&letter) = plain.get(at) {
        let pair = match (letter, plain.get(at + 1), at) {
            ('ο', Some('υ'), _) => "ou",
            ('α', Some('υ'), _) => "av",
            ('ε', Some('υ'), _) => "ev",
            ('μ', Some('π'), 0) => "b",
            ('ν', Some('τ'), 0) => "d",
            ('γ', Some('κ'), 0) => "g",
            ('γ', Some('γ'), _) => "ng",
            ('γ', Some('χ'), _) => "nkh",
            _ => "",
        };
        if pair.is_empty() {
            out.push_str(greek_letter(letter));
            at += 1;
        } else {
            out.push_str(pair);
            at += 2;
        }
    }
    out
}

const fn greek_letter(letter: char) -> &'static str {
    match letter {
        'α' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' => "e",
        'ζ' => "z",
        'η' | 'ι' | 'υ' => "i",
        'θ' => "th",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ω' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'φ' => "f",
        'χ' => "kh",
        'ψ' => "ps",
        _ => "",
    }
}
