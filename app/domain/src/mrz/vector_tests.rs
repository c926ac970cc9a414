//! All vectors of `data/vectors.tsv`: published and derived specimens of Doc 9303, and zones with named failing digits.

use super::name::{Match, NameField, name_field, names_match};
use super::translit::Choices;
use super::{
    BirthDate, DocumentNumber, Format, Lines, MrzName, OptionalData, Read, ReadError, Sex, TypeLetter, Visa,
    read, read_lines, read_name_line, write,
};
use crate::Date;
use std::collections::BTreeMap;

struct Vector(BTreeMap<&'static str, &'static str>);

impl Vector {
    fn get(&self, column: &str) -> &'static str {
        self.0.get(column).unwrap_or_else(|| panic!("no column {column}"))
    }

    fn format(&self) -> Format {
        Format::ALL.into_iter().find(|f| f.name() == self.get("format")).expect("a known format")
    }

    fn lines(&self) -> Vec<&'static str> {
        ["line1", "line2", "line3"].map(|l| self.get(l)).into_iter().filter(|l| !l.is_empty()).collect()
    }

    fn name_only(&self) -> bool {
        self.lines().len() == 1
    }

    fn valid(&self) -> bool {
        self.get("valid") == "yes"
    }
}

fn vectors() -> Vec<Vector> {
    let mut rows = include_str!("../../data/vectors.tsv").lines().filter(|line| !line.starts_with('#'));
    let header: Vec<&str> = rows.next().expect("a header").split('\t').collect();
    rows.map(|row| Vector(header.iter().copied().zip(row.split('\t')).collect())).collect()
}

#[test]
fn there_are_77_of_them() {
    let all = vectors();
    assert_eq!(all.len(), 77);
    assert_eq!(all.iter().filter(|v| v.valid()).count(), 61);
}

/// Compares every element with the columns of the vector.
fn assert_values(vector: &Vector, read: &Read) {
    let id = vector.get("id");
    assert_eq!(read.format(), vector.format(), "{id}");
    let name = read.name();
    let found = [
        ("document_code", read.document_code().to_owned()),
        ("issuing_state", read.issuing_state().to_owned()),
        ("primary_identifier", name.primary().replace('<', " ")),
        ("secondary_identifier", name.secondary().replace('<', " ")),
        ("document_number", read.document_number().to_string()),
        ("nationality", read.nationality().to_owned()),
        ("birth_yymmdd", read.birth_text().to_owned()),
        ("expiry_yymmdd", read.expiry_text().to_owned()),
    ];
    for (column, value) in found {
        assert_eq!(value, vector.get(column), "{id} {column}");
    }
    let sex = match vector.get("sex") {
        "F" => Sex::F,
        "M" => Sex::M,
        _ => Sex::Unspecified,
    };
    assert_eq!(read.sex(), Some(sex), "{id}");
    // The column of P02 is empty although its line shows the same personal number as P01.
    let optional = if id == "P02" { "ZE184226B" } else { vector.get("optional_data") };
    assert_eq!(read.optional_data(), optional, "{id}");
    assert_eq!(read.second_optional_data(), "", "{id}");
}

#[test]
fn valid_zones_read_to_the_named_values() {
    let mut count = 0;
    for vector in vectors().iter().filter(|v| v.valid() && !v.name_only()) {
        let id = vector.get("id");
        let lines = vector.lines();
        let read = read_lines(lines.iter().copied()).unwrap_or_else(|e| panic!("{id}: {e}"));
        assert_values(vector, &read);
        assert!(read.is_conforming(), "{id}: {:?}", read.faults());
        assert!(read.known_issuing_state().is_some() && read.known_nationality().is_some(), "{id}");
        assert!(read.birth().is_ok() && read.expiry().is_ok(), "{id}");
        assert_eq!(read.lines().to_string(), lines.join("\n"), "{id}");
        count += 1;
    }
    assert_eq!(count, 34);
}

#[test]
fn every_way_of_sending_reads_the_same() {
    for vector in
        vectors().iter().filter(|v| !v.name_only() && v.get("failing_check_digits") != "line_length")
    {
        let lines = vector.lines();
        let straight = read_lines(lines.iter().copied()).expect("readable");
        let spaced: String = lines.concat().chars().flat_map(|c| [c, ' ']).collect();
        for text in [
            lines.join("\n"),
            lines.join("\r\n") + "\r\n",
            format!("\n\n  {}\t\n", lines.join(" \r\n\r\n ")),
            lines.concat(),
            lines.join(" "),
            lines.join("\r").to_lowercase(),
            format!("\u{feff}\u{2}{}\u{3}", lines.concat().to_lowercase()),
            spaced,
        ] {
            assert_eq!(read(&text), Ok(straight), "{} as {text:?}", vector.get("id"));
        }
    }
}

#[test]
fn invalid_zones_fail_with_exactly_the_named_digits() {
    let mut count = 0;
    for vector in vectors().iter().filter(|v| !v.valid()) {
        let id = vector.get("id");
        let result = read_lines(vector.lines());
        if vector.get("failing_check_digits") == "line_length" {
            assert_eq!(result, Err(ReadError::LineLength { line: 2, expected: 36, found: 35 }), "{id}");
        } else {
            let read = result.unwrap_or_else(|e| panic!("{id}: {e}"));
            let failing: Vec<&str> = read.faults().check_digits().map(|f| f.field.name()).collect();
            assert_eq!(failing.join(","), vector.get("failing_check_digits"), "{id}");
            assert_eq!(
                read.faults().len(),
                failing.len(),
                "{id}: nothing else is wrong: {:?}",
                read.faults()
            );
            assert_values(vector, &read);
            for fault in read.faults().check_digits() {
                let super::FaultKind::CheckDigit { expected, found } = fault.kind else { continue };
                let line = vector.lines()[usize::from(fault.line) - 1];
                assert_eq!(line.chars().nth(usize::from(fault.position) - 1), Some(found), "{id}");
                assert_ne!(expected, found, "{id}");
            }
        }
        count += 1;
    }
    assert_eq!(count, 16);
}

fn visa(vector: &Vector) -> Visa {
    let code = vector.get("document_code");
    let expiry = vector.get("expiry_yymmdd");
    let part = |at: usize| expiry[at..at + 2].parse::<i8>().expect("two digits");
    Visa {
        type_letter: code.chars().nth(1).map(|l| TypeLetter::new(l).expect("a letter")),
        issuing_state: vector.get("issuing_state").parse().expect("a State"),
        name: MrzName::new(vector.get("primary_identifier"), vector.get("secondary_identifier"))
            .expect("a name"),
        document_number: DocumentNumber::new(vector.get("document_number")).expect("a number"),
        nationality: vector.get("nationality").parse().expect("a nationality"),
        birth: BirthDate::parse(vector.get("birth_yymmdd")).expect("a date"),
        sex: match vector.get("sex") {
            "F" => Sex::F,
            "M" => Sex::M,
            _ => Sex::Unspecified,
        },
        expiry: Date::new(2000 + i16::from(part(0)), part(2), part(4)).expect("a date"),
        optional_data: OptionalData::new(vector.get("optional_data")).expect("optional data"),
    }
}

#[test]
fn valid_visas_are_written_to_the_same_lines() {
    let mut count = 0;
    for vector in vectors().iter().filter(|v| v.valid() && !v.name_only() && v.format().is_visa()) {
        let id = vector.get("id");
        let lines: Lines = write(&visa(vector), vector.format()).unwrap_or_else(|e| panic!("{id}: {e}"));
        assert_eq!([lines.line1(), lines.line2()], vector.lines()[..], "{id}");
        count += 1;
    }
    assert_eq!(count, 21);
}

/// Names that the vectors read are written back; what the vector says of the visual zone is transliterated and cut. Where
/// nothing has to be cut, the line is the published one. Where something has to, our line satisfies Doc 9303, and the
/// published line matches the full name.
#[test]
fn name_lines() {
    let mut count = 0;
    for vector in vectors().iter().filter(|v| v.name_only()) {
        let (id, line) = (vector.get("id"), vector.lines()[0]);
        let read = read_name_line(line).unwrap_or_else(|e| panic!("{id}: {e}"));
        let name = *read.name();
        assert_eq!(read.document_code(), vector.get("document_code"), "{id}");
        assert_eq!(read.issuing_state(), vector.get("issuing_state"), "{id}");
        assert_eq!(name.primary().replace('<', " "), vector.get("primary_identifier"), "{id}");
        assert_eq!(name.secondary().replace('<', " "), vector.get("secondary_identifier"), "{id}");
        let width = vector.format().name_width();
        let back = MrzName::from_passport(&name).expect("a name");
        assert_eq!(name_field(&back, width), name, "{id}: written back");

        let note = vector.get("note");
        let viz = note.split("VIZ name: ").nth(1).expect("a name").split(';').next().expect("a name");
        let full = MrzName::from_viz(viz, &Choices::default()).expect("a name without traps");
        let ours = name_field(&full, width);
        if note.contains("truncated:") {
            assert_well_cut(&ours, &full, id);
        } else {
            assert_eq!(ours, name, "{id}: from the visual zone");
        }
        let expected = if line.ends_with('<') { Match::Exact } else { Match::MaybeTruncated };
        assert_eq!(names_match(&name, &full), expected, "{id}");
        count += 1;
    }
    assert_eq!(count, 27);
}

fn assert_well_cut(field: &NameField, full: &MrzName, id: &str) {
    assert!(field.may_be_truncated(), "{id}: {field}");
    assert_eq!(field.secondary().chars().next(), full.secondary().chars().next(), "{id}: {field}");
    assert_eq!(names_match(field, full), Match::MaybeTruncated, "{id}: {field}");
}
