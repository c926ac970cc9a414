//! Cleaning what was typed, for checks and for the snapshot. What was typed itself is kept.

use crate::unicode::compose;

/// Trims, makes every run of white space one space, drops invisible formatting characters, and composes letters (NFC).
///
/// Letters are composed last: an invisible character between a letter and its accent would keep them apart.
pub fn clean(typed: &str) -> String {
    let visible: String = typed.chars().filter(|letter| !is_invisible(*letter)).collect();
    compose(&visible.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}

/// The same line by line: line breaks stay, empty lines at both ends go.
pub fn clean_lines(typed: &str) -> String {
    typed.lines().map(clean).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

/// Control characters, direction marks, byte order mark: they arrive by paste and nobody sees them. The joiners U+200C and
/// U+200D stay: Persian and Indic spelling needs them.
fn is_invisible(letter: char) -> bool {
    (letter.is_control() && !letter.is_whitespace())
        || matches!(letter, '\u{00AD}' | '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}')
        || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}')
}

/// First character of each run of ten decimal digits that people's keyboards produce: Arabic-Indic, Persian, Devanagari,
/// Bengali, Thai, Lao, Myanmar, Khmer, full width.
const ZEROS: [u32; 9] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0x0ED0, 0x1040, 0x17E0, 0xFF10];

/// Writes every decimal digit of another script as 0 to 9.
pub fn western_digits(text: &str) -> String {
    text.chars().map(western_digit).collect()
}

fn western_digit(letter: char) -> char {
    let code = u32::from(letter);
    ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))
        .and_then(|zero| char::from_digit(code - zero, 10))
        .unwrap_or(letter)
}

/// A document number without spaces and hyphens, in capital letters and Western digits.
pub fn document_number(typed: &str) -> String {
    // Composed once more: a capital may be several characters, and a hyphen that goes may have parted a letter from its accent.
    let capitals: String = western_digits(&clean(typed))
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '\u{2010}'..='\u{2015}'))
        .flat_map(char::to_uppercase)
        .collect();
    compose(&capitals).into_owned()
}

/// A telephone number as `+` and digits, or only digits: spaces, hyphens, dots, slashes and brackets are ignored.
pub fn phone_number(typed: &str) -> String {
    let signs: String = western_digits(&clean(typed))
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}'))
        .collect();
    compose(&signs).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("  Anna \t Maria ", "Anna Maria")]
    #[case("e\u{301}", "é")]
    #[case("\u{200F}محمد\u{200E}", "محمد")]
    #[case("می\u{200C}خواهم", "می\u{200C}خواهم")]
    #[case("\u{feff}\u{0}", "")]
    #[case("e\u{200B}\u{301}", "é")]
    fn stray_spaces_and_invisible_characters_go(#[case] typed: &str, #[case] cleaned: &str) {
        assert_eq!(clean(typed), cleaned);
    }

    #[rstest]
    #[case("٠١٢٣٤٥٦٧٨٩")]
    #[case("۰۱۲۳۴۵۶۷۸۹")]
    #[case("०१२३४५६७८९")]
    #[case("0123456789")]
    fn digits_of_other_scripts_become_western(#[case] typed: &str) {
        assert_eq!(western_digits(typed), "0123456789");
    }

    #[rstest]
    #[case(" l898902-c3 ", "L898902C3")]
    #[case("fb ۱۲۳", "FB123")]
    #[case("\u{1FD2}", "Ϊ\u{300}")]
    fn document_numbers_lose_spaces_and_hyphens(#[case] typed: &str, #[case] cleaned: &str) {
        assert_eq!(document_number(typed), cleaned);
    }

    #[test]
    fn lines_stay() {
        assert_eq!(clean_lines("\n  1 High  St \r\n Town \n\n"), "1 High St\nTown");
    }
}
