//! Dates of the visual inspection zone: `10DEC/DÉC 2026` (Doc 9303-3, 8th ed., 3.8 and the figures of Doc 9303-7 annex A).

use domain::Date;

use super::label::{BirthDate, Wording};

const ENGLISH: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const FRENCH: [&str; 12] =
    ["JAN", "FÉV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOÛT", "SEPT", "OCT", "NOV", "DÉC"];
const SPANISH: [&str; 12] =
    ["ENE", "FEB", "MAR", "ABR", "MAYO", "JUN", "JUL", "AGO", "SEPT", "OCT", "NOV", "DIC"];

/// The month abbreviations of Doc 9303-3 for `en`, `fr` and `es`; another language brings its own.
pub fn months(language: &str) -> Option<[String; 12]> {
    let table = match language {
        "en" => ENGLISH,
        "fr" => FRENCH,
        "es" => SPANISH,
        _ => return None,
    };
    Some(table.map(str::to_owned))
}

/// A full date. The month stands once if both languages write it alike.
pub fn full(date: Date, first: &Wording, second: Option<&Wording>) -> String {
    format!("{:02}{} {:04}", date.day(), month(date.month() as usize, first, second), date.year())
}

/// A date of birth; each unknown part is written with X.
pub fn birth(date: BirthDate, first: &Wording, second: Option<&Wording>) -> String {
    let day = date.day.map_or("XX".to_owned(), |d| format!("{d:02}"));
    let month = match date.month {
        Some(m @ 1..=12) => month(m as usize, first, second),
        _ => "XXX".to_owned(),
    };
    let year = date.year.map_or("XXXX".to_owned(), |y| format!("{y:04}"));
    format!("{day}{month} {year}")
}

fn month(number: usize, first: &Wording, second: Option<&Wording>) -> String {
    let one = &first.months[number - 1];
    match second.map(|w| &w.months[number - 1]) {
        Some(two) if two != one => format!("{one}/{two}"),
        _ => one.clone(),
    }
}
