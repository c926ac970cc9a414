//! Properties of writing and reading.

use super::translit::{Choices, Language, NotEncoded, Ring, Schwa, Tilde, Umlauts, Veh, transliterate};
use super::{BirthDate, DocumentNumber, Field, Format, MrzName, OptionalData, Sex, TypeLetter, Visa, check};
use super::{FaultKind, read, write};
use crate::Date;
use crate::mrz::name::{Match, names_match};
use crate::states::{State, StateCode, all};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

fn code(fits: fn(&State) -> bool) -> impl Strategy<Value = StateCode> {
    let codes: Vec<StateCode> = all().iter().filter(|s| fits(s)).map(State::state_code).collect();
    prop::sample::select(codes)
}

fn date() -> impl Strategy<Value = Date> {
    (1900_i16..=2099, 1_i8..=12, 1_i8..=31)
        .prop_filter_map("a day of the calendar", |(y, m, d)| Date::new(y, m, d).ok())
}

fn birth() -> impl Strategy<Value = BirthDate> {
    (date(), 0_u8..4).prop_map(|(date, unknown)| {
        let full = BirthDate::from(date);
        let known = |from: u8, part: Option<u8>| part.filter(|_| unknown < from);
        BirthDate::new(known(3, full.year()), known(2, full.month()), known(1, full.day())).expect("a date")
    })
}

prop_compose! {
    fn visa()(
        letter in prop::option::of(prop::char::range('A', 'Z')),
        issuing_state in code(State::can_issue),
        nationality in code(State::can_be_nationality),
        primary in "[A-Z]{1,14}( [A-Z]{1,9}){0,3}",
        secondary in "|[A-Z]{1,12}( [A-Z]{1,9}){0,3}",
        number in "[A-Z0-9]([A-Z0-9<]{0,7}[A-Z0-9])?",
        birth in birth(),
        sex in prop::sample::select(vec![Sex::F, Sex::M, Sex::Unspecified]),
        expiry in date(),
        optional in "[A-Z0-9<]{0,8}",
    ) -> Visa {
        Visa {
            type_letter: letter.map(|l| TypeLetter::new(l).expect("a letter")),
            issuing_state,
            name: MrzName::new(&primary, &secondary).expect("letters"),
            document_number: DocumentNumber::new(&number).expect("a number"),
            nationality,
            birth,
            sex,
            expiry,
            optional_data: OptionalData::new(&optional).expect("eight characters"),
        }
    }
}

fn layout() -> impl Strategy<Value = Format> {
    prop::sample::select(vec![Format::MrvA, Format::MrvB])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_was_written_is_read(visa in visa(), format in layout()) {
        let lines = write(&visa, format).expect("all of it may be printed");
        let read = read(&lines.to_string()).expect("the right size");
        prop_assert_eq!(read.format(), format);
        prop_assert!(read.is_conforming(), "{:?}", read.faults());
        prop_assert_eq!(read.lines(), &lines);
        let code: String = std::iter::once('V').chain(visa.type_letter.map(char::from)).collect();
        prop_assert_eq!(read.document_code(), code);
        prop_assert_eq!(read.issuing_state(), visa.issuing_state.as_str());
        prop_assert_eq!(read.nationality(), visa.nationality.as_str());
        let number = read.document_number();
        prop_assert_eq!(number.as_str(), visa.document_number.as_str());
        prop_assert_eq!(read.birth(), Ok(visa.birth));
        prop_assert_eq!(read.sex(), Some(visa.sex));
        prop_assert_eq!(read.expiry().expect("a date").resolve(visa.expiry), Some(visa.expiry));
        prop_assert_eq!(read.optional_data(), visa.optional_data.as_str());
        let name = read.name();
        if name.may_be_truncated() {
            prop_assert_eq!(names_match(&name, &visa.name), Match::MaybeTruncated);
        } else {
            prop_assert_eq!(MrzName::from_passport(&name), Ok(visa.name));
        }
        let json = serde_json::to_string(&lines).expect("text");
        prop_assert_eq!(serde_json::from_str::<super::Lines>(&json).expect("read back"), lines);
    }

    /// Weights 7, 3 and 1 are coprime to 10: a changed character is missed exactly when both values agree modulo 10. Every
    /// substitution in every checked position of the zone is tried.
    #[test]
    fn a_changed_character_is_found_exactly_when_7_3_1_can_find_it(visa in visa(), format in layout()) {
        let lines = write(&visa, format).expect("all of it may be printed");
        let text = lines.to_string();
        let line2 = format.width() + 1;
        for (field, first, last) in [(Field::DocumentNumber, 1, 9), (Field::Birth, 14, 19), (Field::Expiry, 22, 27)] {
            for at in (line2 + first - 1)..(line2 + last) {
                let old = text.as_bytes()[at];
                for new in (0..=u8::MAX).filter(|b| check::value(*b).is_some() && *b != old) {
                    let mut changed = text.clone();
                    changed.replace_range(at..=at, &char::from(new).to_string());
                    let found = read(&changed).expect("the right size");
                    let fails = |f: Field| found.faults().check_digits().any(|fault| fault.field == f);
                    let seen = check::value(old).map(|v| v % 10) != check::value(new).map(|v| v % 10);
                    prop_assert_eq!(fails(field), seen, "{} -> {} at {}", char::from(old), char::from(new), at);
                    prop_assert_eq!(found.faults().check_digits().count(), usize::from(seen));
                }
            }
            // The check digit itself: every change is found, but for the filler of a wholly unknown birth.
            let at = line2 + last;
            let old = text.as_bytes()[at];
            for new in (0..=u8::MAX).filter(|b| check::value(*b).is_some() && *b != old) {
                let mut changed = text.clone();
                changed.replace_range(at..=at, &char::from(new).to_string());
                let found = read(&changed).expect("the right size");
                let excused = field == Field::Birth && visa.birth == BirthDate::UNKNOWN && new == b'<';
                prop_assert_eq!(found.faults().check_digits().count(), usize::from(!excused));
            }
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        exercise(&text);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        exercise(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_zone_makes_the_reader_panic(text in "[A-Z0-9<]{30}\n?[A-Z0-9<]{30}\n?[A-Z0-9<]{30}|[VPIAC][A-Z0-9<]{43}\n?[A-Z0-9<]{44}|[VPIAC][A-Z0-9<]{35}\n?[A-Z0-9<]{36}") {
        let read = read(&text).expect("the right size");
        for fault in read.faults().iter() {
            prop_assert!((1..=3).contains(&fault.line) && usize::from(fault.position) <= read.format().width());
        }
        exercise(&text);
    }

    /// Whatever is typed, the result has letters and single spaces only, and both forms of the text give the same.
    #[test]
    fn transliteration_gives_letters_or_a_reason(text in "\\PC{0,20}|[\\p{Latin}\\p{M} '-]{0,20}|[\\p{Cyrillic}\\p{Arabic}\\p{M} ]{0,20}", choices in choices()) {
        let composed = transliterate(&text, &choices);
        let decomposed: String = text.nfd().collect();
        prop_assert_eq!(transliterate(&decomposed, &choices), composed.clone());
        if let Ok(name) = composed {
            prop_assert!(name.split(' ').all(|c| !c.is_empty() && c.bytes().all(|b| b.is_ascii_uppercase())), "{:?}", name);
            prop_assert!(MrzName::new(&name, "").is_ok());
        }
    }

    /// No letter falls away: each letter that is not refused leaves at least one letter of the MRZ, but for the soft sign and
    /// signs that are no letters.
    #[test]
    fn no_letter_is_dropped(letter in any::<char>()) {
        let omitted = matches!(letter, 'ь' | 'Ь' | '\u{640}' | '\u{2bb}' | '\u{2bc}');
        if letter.is_alphabetic()
            && !omitted
            && !unicode_normalization::char::is_combining_mark(letter)
            && let Ok(name) = transliterate(&format!("A{letter}"), &Choices::default())
        {
            prop_assert!(name.len() > 1 && !name.contains(' '), "{:?} -> {}", letter, name);
        }
    }
}

fn choices() -> impl Strategy<Value = Choices> {
    let languages = vec![
        None,
        Some(Language::Belarusian),
        Some(Language::Bulgarian),
        Some(Language::Macedonian),
        Some(Language::Serbian),
        Some(Language::Ukrainian),
    ];
    (prop::sample::select(languages), any::<bool>()).prop_map(|(language, other)| {
        let plain = Choices { language, ..Choices::default() };
        if !other {
            return plain;
        }
        Choices {
            umlauts: Umlauts::BaseUxx,
            ring: Ring::A,
            tilde: Tilde::Nxx,
            veh: Veh::Xv,
            schwa: Schwa::A,
            not_encoded: NotEncoded::Omit,
            strip_titles: true,
            ..plain
        }
    })
}

/// Everything that can be asked of a text.
fn exercise(text: &str) {
    let today = jiff::civil::date(2026, 11, 24);
    let _ = super::read_name_line(text);
    let _ = DocumentNumber::new(text);
    let _ = OptionalData::new(text);
    let _ = BirthDate::parse(text);
    let _ = MrzName::new(text, text);
    let Ok(read) = read(text) else { return };
    assert_eq!(super::read(&read.lines().to_string()), Ok(read), "the cleaned lines read the same");
    let _ = (read.document_code(), read.issuing_state(), read.known_nationality(), read.document_number());
    let _ = (read.optional_data(), read.second_optional_data(), read.sex());
    let _ = read.birth().map(|b| (b.full_year(today), b.resolve(today)));
    let _ = read.expiry().map(|e| e.resolve(today));
    if let Ok(name) = MrzName::from_passport(&read.name()) {
        let _ = names_match(&read.name(), &name);
    }
    for fault in read.faults().check_digits() {
        assert!(matches!(fault.kind, FaultKind::CheckDigit { expected, found } if expected != found));
    }
}

#[test]
fn what_may_not_be_printed_is_refused_by_field() {
    use super::WriteProblem as P;
    let good = Visa {
        type_letter: None,
        issuing_state: "UTO".parse().expect("a code"),
        name: MrzName::new("ERIKSSON", "ANNA").expect("a name"),
        document_number: DocumentNumber::new("1").expect("a number"),
        nationality: "D".parse().expect("a code"),
        birth: BirthDate::UNKNOWN,
        sex: Sex::F,
        expiry: jiff::civil::date(2027, 1, 1),
        optional_data: OptionalData::new("123456789").expect("data"),
    };
    let refused = |visa: &Visa, format| write(visa, format).map_err(|e| (e.field, e.problem)).map(|_| ());
    assert_eq!(refused(&good, Format::MrvA), Ok(()));
    let too_long = P::TooLong { length: 9, most: 8 };
    assert_eq!(refused(&good, Format::MrvB), Err((Field::OptionalData, too_long)));
    assert_eq!(refused(&good, Format::Td3), Err((Field::DocumentCode, P::NotAVisa(Format::Td3))));
    for state in ["DEU", "XXA", "IAO", "ZZZ"] {
        let visa = Visa { issuing_state: state.parse().expect("a shape"), ..good.clone() };
        assert_eq!(refused(&visa, Format::MrvA), Err((Field::IssuingState, P::Code)), "{state}");
    }
    let visa = Visa { nationality: "DEU".parse().expect("a shape"), ..good.clone() };
    assert_eq!(refused(&visa, Format::MrvA), Err((Field::Nationality, P::Code)));
    let visa = Visa { expiry: jiff::civil::date(2100, 1, 1), ..good };
    assert_eq!(refused(&visa, Format::MrvA), Err((Field::Expiry, P::Year(2100))));
}
