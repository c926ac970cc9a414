//! Finding what is wrong in a zone of the right size.

use super::layout::{Layout, Span, continued};
use crate::mrz::date::{DateError, ExpiryDate};
use crate::mrz::fault::Alphabet;
use crate::mrz::{BirthDate, FaultKind, Faults, Field, Format, Lines, check};

pub(super) fn find(lines: &Lines) -> Faults {
    let layout = Layout::of(lines.format());
    let mut finder = Finder { lines, faults: Faults::NONE };
    finder.document_code(layout.document_code);
    finder.code(Field::IssuingState, layout.issuing_state);
    finder.name(layout.name);
    finder.number(layout);
    finder.code(Field::Nationality, layout.nationality);
    finder.birth(layout.birth);
    finder.sex(layout.sex);
    finder.expiry(layout.expiry);
    if lines.format() == Format::Td3 {
        finder.personal_number(layout.optional);
    }
    if !layout.composite.is_empty() {
        let (line, position) = layout.composite_at;
        let covered = layout.composite.iter().map(|s| lines.slice(s.line, s.first, s.last));
        let expected = check::digit_over(covered);
        finder.check(Field::Composite, line, position, expected);
    }
    finder.faults
}

struct Finder<'a> {
    lines: &'a Lines,
    faults: Faults,
}

impl Finder<'_> {
    fn bytes(&self, span: Span) -> &[u8] {
        self.lines.slice(span.line, span.first, span.last)
    }

    fn byte(&self, line: usize, position: usize) -> u8 {
        self.lines.slice(line, position, position).first().copied().unwrap_or(b'<')
    }

    fn check(&mut self, field: Field, line: usize, position: usize, expected: u8) {
        let found = self.byte(line, position);
        if found != expected {
            let kind = FaultKind::CheckDigit { expected: char::from(expected), found: char::from(found) };
            self.faults.push(field, line, position, kind);
        }
    }

    /// The first character for which `wrong` holds.
    fn character(&mut self, field: Field, span: Span, expected: Alphabet, wrong: fn(&u8) -> bool) -> bool {
        let at = self.bytes(span).iter().position(wrong);
        if let Some(at) = at {
            let found = char::from(self.byte(span.line, span.first + at));
            self.faults.push(field, span.line, span.first + at, FaultKind::Character { expected, found });
        }
        at.is_some()
    }

    fn document_code(&mut self, span: Span) {
        let (first, second) = (self.byte(span.line, span.first), self.byte(span.line, span.last));
        let (fits, second_fits) = match self.lines.format() {
            Format::MrvA | Format::MrvB => (first == b'V', true),
            Format::Td3 => (first == b'P', true),
            Format::Td2 => (matches!(first, b'A' | b'C' | b'I' | b'P'), second != b'V'),
            Format::Td1 => (matches!(first, b'A' | b'C' | b'I'), second != b'V'),
        };
        if !fits || !second_fits {
            let position = if fits { span.last } else { span.first };
            self.faults.push(Field::DocumentCode, span.line, position, FaultKind::DocumentCode);
        } else {
            self.character(Field::DocumentCode, span, Alphabet::Letters, u8::is_ascii_digit);
        }
    }

    /// One to three letters, then fillers.
    fn code(&mut self, field: Field, span: Span) {
        if self.character(field, span, Alphabet::Letters, u8::is_ascii_digit) {
            return;
        }
        let code = self.bytes(span);
        let letters = code.iter().take_while(|b| **b != b'<').count();
        let rest_is_filler = code.iter().skip(letters).all(|b| *b == b'<');
        if !rest_is_filler {
            self.faults.push(field, span.line, span.first + letters, FaultKind::Filler);
        } else if letters == 0 {
            self.faults.push(field, span.line, span.first, FaultKind::Empty);
        }
    }

    /// Letters; no filler first; `<<` at most once before the data end, never three fillers inside.
    fn name(&mut self, span: Span) {
        self.character(Field::Name, span, Alphabet::Letters, u8::is_ascii_digit);
        let name = self.bytes(span);
        let end = name.iter().rposition(|b| *b != b'<').map_or(0, |at| at + 1);
        let name = name.get(..end).unwrap_or_default();
        let (mut run, mut doubles, mut wrong) = (0, 0, None);
        for (at, byte) in name.iter().enumerate() {
            run = if *byte == b'<' { run + 1 } else { 0 };
            doubles += usize::from(run == 2);
            if run > 2 || doubles > 1 || (at == 0 && run > 0) {
                wrong = Some(at);
                break;
            }
        }
        if end == 0 {
            self.faults.push(Field::Name, span.line, span.first, FaultKind::Empty);
        } else if let Some(at) = wrong {
            self.faults.push(Field::Name, span.line, span.first + at, FaultKind::Filler);
        }
    }

    fn number(&mut self, layout: &Layout) {
        let Span { line, first, last } = layout.number;
        if self.bytes(layout.number).iter().all(|b| *b == b'<') {
            self.faults.push(Field::DocumentNumber, line, first, FaultKind::Empty);
        }
        let number = self.bytes(layout.number);
        match continued(self.lines) {
            None => {
                let expected = check::digit(number);
                self.check(Field::DocumentNumber, line, last + 1, expected);
            }
            Some(digit) => {
                let optional = self.bytes(layout.optional);
                let expected = check::digit_over([number, optional.get(..digit).unwrap_or_default()]);
                let Span { line, first, .. } = layout.optional;
                self.check(Field::DocumentNumber, line, first + digit, expected);
            }
        }
    }

    fn birth(&mut self, span: Span) {
        if !self.character(Field::Birth, span, Alphabet::Digits, u8::is_ascii_uppercase) {
            let date = BirthDate::parse(std::str::from_utf8(self.bytes(span)).unwrap_or_default());
            self.date(Field::Birth, span, date.err());
        }
        let birth = self.bytes(span);
        // Some issuers print a filler as the check digit of a wholly unknown date.
        let unknown = birth == b"<<<<<<" && self.byte(span.line, span.last + 1) == b'<';
        if !unknown {
            let expected = check::digit(birth);
            self.check(Field::Birth, span.line, span.last + 1, expected);
        }
    }

    fn expiry(&mut self, span: Span) {
        if !self.character(Field::Expiry, span, Alphabet::Digits, u8::is_ascii_uppercase) {
            let date = ExpiryDate::parse(std::str::from_utf8(self.bytes(span)).unwrap_or_default());
            self.date(Field::Expiry, span, date.err());
        }
        let expected = check::digit(self.bytes(span));
        self.check(Field::Expiry, span.line, span.last + 1, expected);
    }

    fn date(&mut self, field: Field, span: Span, error: Option<DateError>) {
        if let Some(error) = error {
            let part = match error {
                DateError::Year | DateError::Length => 0,
                DateError::Month => 2,
                DateError::Day => 4,
            };
            self.faults.push(field, span.line, span.first + part, FaultKind::Date(error));
        }
    }

    fn sex(&mut self, span: Span) {
        let found = self.byte(span.line, span.first);
        if !matches!(found, b'M' | b'F' | b'<') {
            self.faults.push(Field::Sex, span.line, span.first, FaultKind::Sex { found: char::from(found) });
        }
    }

    /// The check digit may be a filler only when there is no personal number (Doc 9303-4 section 4.2.2).
    fn personal_number(&mut self, span: Span) {
        let number = self.bytes(span);
        let empty = number.iter().all(|b| *b == b'<');
        if !(empty && self.byte(span.line, span.last + 1) == b'<') {
            let expected = check::digit(number);
            self.check(Field::PersonalNumber, span.line, span.last + 1, expected);
        }
    }
}
