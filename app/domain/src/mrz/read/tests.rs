//! What the vectors do not show: lengths, stray characters, fields that do not conform.

use super::{Read, ReadError, read, read_name_line};
use crate::mrz::date::DateError;
use crate::mrz::fault::Alphabet;
use crate::mrz::{Fault, FaultKind, Field, Format, Sex};
use rstest::rstest;

const LINE1: &str = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const LINE2: &str = "L898902C<3UTO6908061F9406236ZE184226B<<<<<<<";

/// The specimen with other characters at a line and position from 1.
fn with(line: usize, position: usize, text: &str) -> Read {
    let mut lines = [LINE1.to_owned(), LINE2.to_owned()];
    lines[line - 1].replace_range(position - 1..position - 1 + text.len(), text);
    read(&lines.concat()).expect("still readable")
}

#[rstest]
#[case("", ReadError::Empty)]
#[case(" \r\n\t ", ReadError::Empty)]
#[case("V<UTO", ReadError::Length { found: 5 })]
#[case("V<UTO\nL8989", ReadError::LineLength { line: 1, expected: 36, found: 5 })]
#[case("I<UTO\nL8989\nX", ReadError::LineLength { line: 1, expected: 30, found: 5 })]
#[case("A\nB\nC\nD", ReadError::Length { found: 4 })]
#[case("A\nB\nC\nD\nE\nF", ReadError::Length { found: 6 })]
#[case("V<UTO«", ReadError::Character { line: 1, position: 6, found: '«' })]
#[case("V<UTO\nAB-C", ReadError::Character { line: 2, position: 3, found: '-' })]
#[case("V<\u{130}", ReadError::Character { line: 1, position: 3, found: '\u{130}' })]
fn what_is_no_mrz(#[case] text: &str, #[case] error: ReadError) {
    assert_eq!(read(text), Err(error));
}

#[test]
fn a_wrong_character_in_a_continuous_text_is_found_on_its_line() {
    let text = format!("{LINE1}{}", LINE2.replacen("UTO", "UT.", 1));
    assert_eq!(read(&text), Err(ReadError::Character { line: 2, position: 13, found: '.' }));
}

#[test]
fn a_line_of_another_length_is_named() {
    let short = &LINE1[..43];
    let expected = Err(ReadError::LineLength { line: 1, expected: 44, found: 43 });
    assert_eq!(read(&format!("{short}\n{LINE2}")), expected);
    let moved = format!("{short}\n<{LINE2}");
    assert_eq!(read(&moved), expected, "88 characters altogether do not excuse wrong lines");
    assert_eq!(read(&format!("{LINE1}{LINE2}<")), Err(ReadError::Length { found: 89 }));
}

#[test]
fn a_text_in_many_pieces_is_read_as_one() {
    let whole = format!("{LINE1}{LINE2}");
    let pieces: Vec<&str> =
        whole.as_bytes().chunks(11).map(|c| std::str::from_utf8(c).expect("ASCII")).collect();
    assert_eq!(read(&pieces.join("\n")), read(&whole));
}

#[rstest]
#[case(2, 21, "X", Field::Sex, 21, FaultKind::Sex { found: 'X' })]
#[case(2, 21, "8", Field::Sex, 21, FaultKind::Sex { found: '8' })]
#[case(2, 14, "69132", Field::Birth, 16, FaultKind::Date(DateError::Month))]
#[case(2, 14, "690231", Field::Birth, 18, FaultKind::Date(DateError::Day))]
#[case(2, 22, "94O623", Field::Expiry, 24, FaultKind::Character { expected: Alphabet::Digits, found: 'O' })]
#[case(2, 22, "94<<<<", Field::Expiry, 24, FaultKind::Date(DateError::Month))]
#[case(1, 3, "UT0", Field::IssuingState, 5, FaultKind::Character { expected: Alphabet::Letters, found: '0' })]
#[case(1, 3, "U<O", Field::IssuingState, 4, FaultKind::Filler)]
#[case(1, 3, "<<<", Field::IssuingState, 3, FaultKind::Empty)]
#[case(2, 11, "<TO", Field::Nationality, 11, FaultKind::Filler)]
#[case(1, 2, "1", Field::DocumentCode, 2, FaultKind::Character { expected: Alphabet::Letters, found: '1' })]
#[case(1, 6, "3", Field::Name, 6, FaultKind::Character { expected: Alphabet::Letters, found: '3' })]
#[case(1, 6, "<", Field::Name, 6, FaultKind::Filler)]
#[case(1, 20, "<<", Field::Name, 21, FaultKind::Filler)]
#[case(1, 14, "<<<<", Field::Name, 16, FaultKind::Filler)]
#[case(1, 6, "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", Field::Name, 6, FaultKind::Empty)]
#[case(2, 1, "<<<<<<<<<0", Field::DocumentNumber, 1, FaultKind::Empty)]
fn faults(
    #[case] line: usize,
    #[case] position: usize,
    #[case] text: &str,
    #[case] field: Field,
    #[case] at: u8,
    #[case] kind: FaultKind,
) {
    let read = with(line, position, text);
    let expected = Fault { field, line: line as u8, position: at, kind };
    let others: Vec<&Fault> =
        read.faults().iter().filter(|f| !matches!(f.kind, FaultKind::CheckDigit { .. })).collect();
    assert_eq!(others, [&expected]);
    assert_eq!(read.faults().of(field), Some(&expected));
}

#[test]
fn x_is_taken_as_unspecified_but_does_not_conform() {
    let read = with(2, 21, "X");
    assert_eq!(read.sex(), Some(Sex::Unspecified));
    assert!(!read.is_conforming());
    assert_eq!(with(2, 21, "8").sex(), None);
}

#[test]
fn an_unknown_birth_may_have_a_filler_as_check_digit() {
    assert!(with(2, 14, "<<<<<<<").is_conforming());
    assert!(with(2, 14, "<<<<<<0").is_conforming());
    assert!(!with(2, 14, "69<<<<<").is_conforming(), "only when nothing is known");
    assert!(!with(2, 14, "<<<<<<1").is_conforming());
}

#[test]
fn codes_outside_the_list_are_read_and_told_apart() {
    let read = with(2, 11, "ZZZ");
    assert_eq!((read.nationality(), read.known_nationality()), ("ZZZ", None));
    assert_eq!(read.known_issuing_state().map(|s| s.name), Some("Utopia"));
}

#[test]
fn documents_are_told_apart_by_size_and_first_letter() {
    let passport = read(&format!("P{}{}", &LINE1[1..], LINE2)).expect("readable");
    assert_eq!(passport.format(), Format::Td3);
    let odd = read(&format!("X{}{}", &LINE1[1..], LINE2)).expect("readable");
    assert_eq!(odd.faults()[0].kind, FaultKind::DocumentCode);
    let card =
        read("IVUTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    let fault = card.expect("readable").faults()[0];
    assert_eq!((fault.field, fault.position), (Field::DocumentCode, 2));
}

#[test]
fn a_number_that_is_continued_to_the_end_of_the_field() {
    // TD1: 9 + 14 characters and the check digit fill the optional data.
    let number = "D23145890ABCDEFGHIJKLMN";
    let digit = char::from(crate::mrz::check::digit(number.as_bytes()));
    let line1 = format!("I<UTO{}<{}{digit}", &number[..9], &number[9..]);
    let text = format!("{line1}7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    let read = read(&text).expect("readable");
    assert_eq!((read.document_number().as_str(), read.optional_data()), (number, ""));
    assert!(read.faults().of(Field::DocumentNumber).is_none(), "{:?}", read.faults());
}

#[test]
fn a_filler_as_check_digit_without_a_continued_number_is_wrong() {
    let text = "I<UTOD23145890<<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    let read = read(text).expect("readable");
    let fault = read.faults().of(Field::DocumentNumber).expect("a fault");
    assert_eq!((fault.line, fault.position), (1, 15));
    assert_eq!(fault.kind, FaultKind::CheckDigit { expected: '7', found: '<' });
}

#[test]
fn both_optional_data_of_a_card() {
    let text = "I<UTOD231458907AB<<<<<<<<<<<<<7408122F1204159UTOCD9<<<<<<<<0ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    let read = read(text).expect("readable");
    assert_eq!((read.optional_data(), read.second_optional_data()), ("AB", "CD9"));
}

#[test]
fn the_upper_line_alone() {
    let line = read_name_line(&format!(" {} \r\n", LINE1.to_lowercase())).expect("readable");
    assert_eq!((line.document_code(), line.issuing_state()), ("V", "UTO"));
    assert_eq!((line.name().primary(), line.name().secondary()), ("ERIKSSON", "ANNA<MARIA"));
    assert_eq!(read_name_line(&LINE1[1..]), Err(ReadError::LineLength { line: 1, expected: 44, found: 43 }));
}

#[test]
fn two_zones_are_compared_character_by_character() {
    let (first, second) = (read(&format!("{LINE1}{LINE2}")).expect("readable"), with(2, 10, "4"));
    let differences: Vec<_> = first.lines().differences(second.lines()).collect();
    assert_eq!(differences.len(), 1);
    assert_eq!((differences[0].line, differences[0].position), (2, 10));
    assert_eq!((differences[0].expected, differences[0].found), ('3', '4'));
    assert_eq!(first.lines().differences(first.lines()).count(), 0);
}

#[test]
fn lines_are_kept_as_text() {
    let lines = *with(2, 10, "4").lines();
    let json = serde_json::to_string(&lines).expect("text");
    assert_eq!(serde_json::from_str::<crate::mrz::Lines>(&json).expect("read back"), lines);
    assert!(serde_json::from_str::<crate::mrz::Lines>("\"V<UTO\"").is_err());
}
