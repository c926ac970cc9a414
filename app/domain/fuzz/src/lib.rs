//! What must hold for any input, shared by the fuzzer and the driver without one.

use domain::mrz::name::{Match, name_field, names_match};
use domain::mrz::translit::{Choices, transliterate};
use domain::mrz::{FaultKind, MrzName, read, read_name_line};

/// Reads arbitrary bytes as an MRZ and asks for everything that can be asked.
///
/// # Panics
/// When a promise of the reader is broken.
pub fn mrz_read(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let _ = read_name_line(&text);
    if let Ok(name) = transliterate(&text, &Choices::default()) {
        let full = MrzName::new(&name, "A B").expect("a transliteration is a name");
        let field = name_field(&full, 39);
        assert_ne!(names_match(&field, &full), Match::Different, "{field} of {full}");
    }
    let Ok(zone) = read(&text) else { return };
    let (width, lines) = (zone.format().width(), zone.format().lines());
    assert_eq!(read(&zone.lines().to_string()), Ok(zone), "cleaned lines read the same");
    let today = jiff::civil::date(2026, 11, 24);
    let _ = (zone.document_code(), zone.issuing_state(), zone.nationality(), zone.document_number());
    let _ = (zone.optional_data(), zone.second_optional_data(), zone.sex());
    let _ = zone.expiry().map(|expiry| expiry.resolve(today));
    if let Ok(birth) = zone.birth() {
        assert!(birth.resolve(today).is_none_or(|date| date <= today), "a birth is never in the future");
    }
    for fault in zone.faults().iter() {
        assert!((1..=lines).contains(&usize::from(fault.line)) && (1..=width).contains(&usize::from(fault.position)));
        let there = zone.lines().line(usize::from(fault.line)).as_bytes()[usize::from(fault.position) - 1];
        if let FaultKind::CheckDigit { expected, found } = fault.kind {
            assert!(expected.is_ascii_digit() && expected != found && found == char::from(there));
        }
    }
    if let Ok(name) = MrzName::from_passport(&zone.name()) {
        let _ = names_match(&zone.name(), &name);
    }
}
