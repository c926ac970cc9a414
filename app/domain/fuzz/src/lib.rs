//! What must hold for any input, shared by the fuzzer and the driver without one.

use domain::mrz::name::{Match, name_field, names_match};
use domain::mrz::translit::{Choices, transliterate};
use domain::mrz::{FaultKind, MrzName, read, read_name_line};
use domain::seal::{Seal, VisaSeal, against_visa, seal, unsigned};

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
        assert!(
            (1..=lines).contains(&usize::from(fault.line))
                && (1..=width).contains(&usize::from(fault.position))
        );
        let there = zone.lines().line(usize::from(fault.line)).as_bytes()[usize::from(fault.position) - 1];
        if let FaultKind::CheckDigit { expected, found } = fault.kind {
            assert!(expected.is_ascii_digit() && expected != found && found == char::from(there));
        }
    }
    if let Ok(name) = MrzName::from_passport(&zone.name()) {
        let _ = names_match(&zone.name(), &name);
    }
}

/// Reads arbitrary bytes as a seal, and writes what was read again.
///
/// # Panics
/// When a promise of the reader is broken.
pub fn seal_read(data: &[u8]) {
    let Ok(read) = Seal::read(data) else { return };
    let features: Vec<(u8, &[u8])> = read.features().map(|feature| (feature.tag, feature.value)).collect();
    let again = unsigned(read.header(), &features).expect("what was read can be written");
    assert_eq!(again, read.signed());
    assert_eq!(seal(again, read.signature()), data, "one way to write a seal");
    let Ok(visa) = VisaSeal::try_from(&read) else { return };
    let _ = visa.unsigned(read.header()).expect("a visa that was read can be written");
    let [upper, lower] = visa.mrz.filled();
    if let Ok(zone) = domain::mrz::read_lines([upper.as_str(), lower.as_str()])
        && zone.format() == visa.mrz.format()
    {
        assert!(
            against_visa(read.header(), &visa, &zone)
                .iter()
                .all(|m| m.sealed == read.header().issuing_state.as_str())
        );
    }
}
