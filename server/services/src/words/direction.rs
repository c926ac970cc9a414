//! Values that run in another direction than the sentence around them.
//!
//! Fluent can isolate every value by itself, but then a date is torn apart: its day, month and year stand in isolates of
//! their own, and an isolate around them that looks for its first letter looks into none of them
//! (Unicode Standard Annex 9, rule P2).

use super::{Lang, Value};

/// First strong isolate, and the mark that ends it (Unicode Standard Annex 9, section 2.5).
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// A value for a sentence of a language. In one that runs from right to left, text that has a letter of the other direction,
/// or no letter but more than digits (a telephone number), is isolated. Numbers, dates and words of the language are not:
/// they belong to the sentence.
pub(super) fn isolated(lang: Lang, value: Value<'_>) -> Value<'_> {
    match value {
        Value::String(text) if lang.direction() == "rtl" && is_foreign(&text) => {
            format!("{}{text}{}", ISOLATE.0, ISOLATE.1).into()
        }
        other => other,
    }
}

fn is_foreign(text: &str) -> bool {
    let left_to_right = |letter: char| letter.is_alphabetic() && !runs_left(letter);
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.contains(left_to_right) || !digits && !text.contains(runs_left)
}

/// Whether a letter is of a script that runs from right to left: Hebrew, Arabic and their neighbours with their forms.
fn runs_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::is_foreign;
    use rstest::rstest;

    #[rstest]
    #[case("7774-M2PX-9", true)]
    #[case("+999 20 555 0142", true)]
    #[case("P<UTOERIKSSON<<ANNA", true)]
    #[case("Олена", true)]
    #[case("القنصلية العامة (GVA)", true)]
    #[case("24 نوفمبر 2026", false)]
    #[case("محمد", false)]
    #[case("2026", false)]
    #[case("07", false)]
    fn what_runs_the_other_way_is_isolated(#[case] text: &str, #[case] foreign: bool) {
        assert_eq!(is_foreign(text), foreign, "{text}");
    }
}
