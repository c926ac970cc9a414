//! Texts in lines of a column.

use crate::sticker::fonts::{self, Face, Line, MM_PER_POINT, NoGlyph};
use unicode_bidi::Level;

/// Stands for a letter that no font has: a name in rare letters must not stop a paper.
pub const STAND_IN: char = '_';

/// One line. Its direction is that of its first letter with one, otherwise that of the paper.
pub(super) fn set(text: &str, face: Face, paper: Level) -> Line {
    let mut text = text.to_owned();
    loop {
        match fonts::shape(&text, face, level(&text, paper)) {
            Ok(line) => return line,
            Err(NoGlyph(ch)) => {
                // What only steers the direction, or is no letter at all, leaves nothing behind.
                let nothing = ch.is_control() || is_mark(ch);
                text = text.chars().filter_map(|of| instead(of, ch, nothing)).collect();
            }
        }
    }
}

fn instead(of: char, missing: char, nothing: bool) -> Option<char> {
    if of != missing {
        Some(of)
    } else if nothing {
        None
    } else {
        Some(STAND_IN)
    }
}

const fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn level(text: &str, paper: Level) -> Level {
    let strong = |ch| {
        use unicode_bidi::BidiClass::{AL, L, R};
        matches!(unicode_bidi::bidi_class(ch), L | R | AL)
    };
    if text.chars().any(strong) { fonts::base_level(text) } else { paper }
}

/// Width in millimetres.
pub(super) fn width(line: &Line, size: f64) -> f64 {
    line.advance * size * MM_PER_POINT
}

/// The text in lines that are not wider than `room` millimetres: broken between words, and inside a word only when it is
/// too long for a line of its own. An empty text has one empty line.
pub(super) fn lines(text: &str, face: Face, size: f64, room: f64, paper: Level) -> Vec<Line> {
    let fits = |text: &str| width(&set(text, face, paper), size) <= room;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = rest_of(word, &fits, &mut lines);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines.iter().map(|line| set(line, face, paper)).collect()
}

/// Breaks a word into full lines and gives what is left of it.
fn rest_of(word: &str, fits: &impl Fn(&str) -> bool, lines: &mut Vec<String>) -> String {
    let mut part = String::new();
    for ch in word.chars() {
        part.push(ch);
        if !fits(&part) && part.chars().count() > 1 && !fonts::joins(ch) {
            part.pop();
            lines.push(std::mem::take(&mut part));
            part.push(ch);
        }
    }
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: f64 = 60.0;

    fn texts(text: &str) -> Vec<String> {
        lines(text, Face::Sans, 10.0, ROOM, Level::ltr()).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn every_word_is_there_and_no_line_is_too_wide() {
        let samples = [
            "Anna Maria Eriksson lives in a house with a very long name in a street with a longer one",
            "عبد الرحمن بن محمد المنصوري يسكن في شارع طويل جدا في مدينة بعيدة عن العاصمة",
            "王小明 Нгуєн Δημήτριος प्रियंका",
            "",
        ];
        for text in samples {
            let lines = lines(text, Face::Sans, 10.0, ROOM, Level::ltr());
            assert!(lines.iter().all(|line| width(line, 10.0) <= ROOM), "{text}");
            let joined: Vec<String> = lines.into_iter().map(|line| line.text).collect();
            assert_eq!(joined.join(" "), text);
        }
    }

    #[test]
    fn a_word_that_is_too_long_is_broken_and_whole() {
        let word = "Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu";
        let found = texts(&format!("To {word} and back"));
        assert!(found.len() > 2);
        assert_eq!(found.concat().replace(' ', ""), format!("To{word}andback"));
    }

    #[test]
    fn a_letter_that_no_font_has_is_told_and_stops_nothing() {
        let line = set("A\u{13000}B\u{202E}\u{7}", Face::Sans, Level::ltr());
        assert_eq!(line.text, "A_B");
    }

    /// A number on an Arabic paper begins where its lines begin; a Latin name on it is read from the left.
    #[test]
    fn a_text_has_the_direction_of_its_letters() {
        let rtl = |text: &str| level(text, Level::rtl()).is_rtl();
        assert!(rtl("2026-11") && rtl("") && rtl("محمد Eriksson"));
        assert!(!rtl("DC-2026-7"));
        assert!(!level("2026-11", Level::ltr()).is_rtl());
    }
}
