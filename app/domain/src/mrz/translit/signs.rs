//! Signs that are no letters: Doc 9303-3 section 4.6 for punctuation, section 6 for Arabic marks.

/// Signs that give one filler: white space, hyphens and dashes, commas.
pub(super) fn separates(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '-' | '\u{2010}'..='\u{2015}' | ',' | '\u{60c}' | '\u{3001}' | '\u{ff0c}')
}

/// Signs that give nothing: apostrophes in their shapes, all other punctuation, marks without width. Symbols (`+ < = $`
/// and so on) are not among them: they do not belong in a name and are refused.
pub(super) const fn vanishes(sign: char) -> bool {
    matches!(
        sign,
        '\'' | '\u{2018}' | '\u{2019}' | '\u{2bb}' | '\u{2bc}' | '`' | '\u{b4}'
            | '!' | '"' | '#' | '%' | '&' | '(' | ')' | '*' | '.' | '/' | ':' | ';' | '?' | '@' | '[' | '\\' | ']' | '_' | '{' | '}'
            | '\u{a1}' | '\u{a7}' | '\u{ab}' | '\u{ad}' | '\u{b6}' | '\u{b7}' | '\u{bb}' | '\u{bf}'
            | '\u{61b}' | '\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}'
            | '\u{200b}'..='\u{200f}' | '\u{2016}' | '\u{2017}' | '\u{201a}'..='\u{2027}' | '\u{202a}'..='\u{202e}'
            | '\u{2030}'..='\u{2043}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// The four Arabic letters of the table that have no value.
pub(super) const fn is_unencoded_letter(letter: char) -> bool {
    matches!(letter, '\u{69c}' | '\u{6a2}' | '\u{6a7}' | '\u{6a8}')
}

/// Whether no further letter of this component follows: only marks, omitted signs and then a separator or the end.
pub(super) fn ends_component(rest: &str) -> bool {
    rest.chars().find(|sign| !(is_arabic_mark(*sign) || vanishes(*sign))).is_none_or(separates)
}

/// Vowel marks, shadda, sukun, superscript alef and the tatweel.
const fn is_arabic_mark(sign: char) -> bool {
    matches!(sign, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}')
}
