//! Names in Han, Hangul and Kana: one sign, one syllable.

use any_ascii::any_ascii_char;

/// Surnames of two signs.
const LONG_SURNAMES: &[&str] = &[
    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "夏侯", "皇甫", "尉迟", "东方", "東方",
    "端木", "慕容", "令狐", "남궁", "황보", "제갈", "선우", "독고",
];

/// Signs that sound otherwise in a surname.
const fn surname(sign: char) -> Option<&'static str> {
    Some(match sign {
        '曾' => "zeng",
        '单' | '單' => "shan",
        '查' => "zha",
        '区' | '區' => "ou",
        '仇' => "qiu",
        '解' => "xie",
        '任' => "ren",
        '盖' => "ge",
        '朴' => "piao",
        _ => return None,
    })
}

/// Pinyin: the surname, and what follows in one word.
pub(super) fn han(part: &str, written: &mut Vec<String>) {
    named(part, written, |sign, first| {
        first.then(|| surname(sign)).flatten().map_or_else(|| syllable(sign), str::to_owned)
    });
}

/// Revised romanisation: the surname, and what follows in one word.
pub(super) fn hangul(part: &str, written: &mut Vec<String>) {
    // One letter would be taken for an initial.
    named(part, written, |sign, first| if first && sign == '이' { "lee".to_owned() } else { syllable(sign) });
}

fn named(part: &str, written: &mut Vec<String>, read: impl Fn(char, bool) -> String) {
    let signs: Vec<char> = part.chars().collect();
    // More than four signs without a space are no surname with a given name; a single part is one of both.
    let long = signs.len() > 2 && LONG_SURNAMES.iter().any(|surname| part.starts_with(surname));
    let at = if signs.len() > 4 { signs.len() } else { 1 + usize::from(long) };
    for signs in [signs.get(..at).unwrap_or(&signs), signs.get(at..).unwrap_or_default()] {
        let first = written.len();
        let word: String =
            signs.iter().map(|sign| read(*sign, written.len() == first && signs.len() == 1)).collect();
        if !word.is_empty() {
            written.push(word);
        }
    }
}

fn syllable(sign: char) -> String {
    any_ascii_char(sign)
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}

/// Hepburn: a small ya, yu or yo melts with the sign before it.
pub(super) fn kana(part: &str) -> String {
    let mut out = String::with_capacity(part.len());
    for sign in part.chars() {
        let small = match sign {
            'ゃ' | 'ャ' => "ya",
            'ゅ' | 'ュ' => "yu",
            'ょ' | 'ョ' => "yo",
            'っ' | 'ッ' | 'ー' => continue,
            _ => {
                out.push_str(&syllable(sign));
                continue;
            }
        };
        if out.ends_with('i') {
            out.pop();
        }
        let melted = out.ends_with('h') || out.ends_with('j');
        out.push_str(small.get(usize::from(melted)..).unwrap_or(small));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::sounds;
    use super::kana;

    #[test]
    fn surname_and_given_name() {
        assert_eq!(sounds("李小明"), sounds("Li Xiaoming"));
        assert_eq!(sounds("欧阳娜"), sounds("Ouyang Na"));
        assert_eq!(sounds("曾伟"), sounds("Zeng Wei"));
        assert_eq!(sounds("김민수"), sounds("Gim Minsu"));
        assert_eq!(sounds("さとう けんじ"), sounds("Satou Kenji"));
        assert_eq!(kana("しょうた"), "shouta");
        assert_eq!(kana("きょうこ"), "kyouko");
    }
}
