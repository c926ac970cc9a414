//! Where the elements stand: Doc 9303-7 4.2.2 and 7.2.2, 9303-4 4.2.2, 9303-5 4.2.2, 9303-6 4.2.2.

use crate::mrz::text::Short;
use crate::mrz::{Format, Lines};

/// Positions of one element, from 1, both inclusive.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub line: usize,
    pub first: usize,
    pub last: usize,
}

const fn span(line: usize, first: usize, last: usize) -> Span {
    Span { line, first, last }
}

/// Positions of the elements of one layout. The check digit of a number or date stands behind it.
pub(super) struct Layout {
    pub document_code: Span,
    pub issuing_state: Span,
    pub name: Span,
    pub number: Span,
    pub nationality: Span,
    pub birth: Span,
    pub sex: Span,
    pub expiry: Span,
    pub optional: Span,
    pub second_optional: Option<Span>,
    /// What the composite check digit covers, and its line and position; empty for visas.
    pub composite: &'static [Span],
    pub composite_at: (usize, usize),
}

const fn two_lines(width: usize, optional_end: usize, composite: &'static [Span]) -> Layout {
    Layout {
        document_code: span(1, 1, 2),
        issuing_state: span(1, 3, 5),
        name: span(1, 6, width),
        number: span(2, 1, 9),
        nationality: span(2, 11, 13),
        birth: span(2, 14, 19),
        sex: span(2, 21, 21),
        expiry: span(2, 22, 27),
        optional: span(2, 29, optional_end),
        second_optional: None,
        composite,
        composite_at: (2, width),
    }
}

static MRV_A: Layout = two_lines(44, 44, &[]);
static MRV_B: Layout = two_lines(36, 36, &[]);
static TD3: Layout = two_lines(44, 42, &[span(2, 1, 10), span(2, 14, 20), span(2, 22, 43)]);
static TD2: Layout = two_lines(36, 35, &[span(2, 1, 10), span(2, 14, 20), span(2, 22, 35)]);
static TD1: Layout = Layout {
    document_code: span(1, 1, 2),
    issuing_state: span(1, 3, 5),
    name: span(3, 1, 30),
    number: span(1, 6, 14),
    nationality: span(2, 16, 18),
    birth: span(2, 1, 6),
    sex: span(2, 8, 8),
    expiry: span(2, 9, 14),
    optional: span(1, 16, 30),
    second_optional: Some(span(2, 19, 29)),
    composite: &[span(1, 6, 30), span(2, 1, 7), span(2, 9, 15), span(2, 19, 29)],
    composite_at: (2, 30),
};

impl Layout {
    pub(super) const fn of(format: Format) -> &'static Self {
        match format {
            Format::MrvA => &MRV_A,
            Format::MrvB => &MRV_B,
            Format::Td3 => &TD3,
            Format::Td2 => &TD2,
            Format::Td1 => &TD1,
        }
    }
}

/// Where the check digit of the document number stands when a TD1 or TD2 continues the number in its optional data:
/// offset in the optional data. `None` when the number is not continued (Doc 9303-5 and 9303-6, note j).
pub(super) fn continued(lines: &Lines) -> Option<usize> {
    if !matches!(lines.format(), Format::Td1 | Format::Td2) {
        return None;
    }
    let layout = Layout::of(lines.format());
    let Span { line, last, .. } = layout.number;
    if lines.slice(line, last + 1, last + 1) != b"<" {
        return None;
    }
    let optional = lines.slice(layout.optional.line, layout.optional.first, layout.optional.last);
    let end = optional.iter().position(|b| *b == b'<').unwrap_or(optional.len());
    end.checked_sub(1)
}

/// The number without fillers at its end, and how many characters of the optional data belong to it, its check digit and
/// the filler behind them.
pub(super) fn number(lines: &Lines) -> (Short<24>, usize) {
    let layout = Layout::of(lines.format());
    let Span { line, first, last } = layout.number;
    let mut number = Short::EMPTY;
    number.extend(lines.slice(line, first, last));
    let Some(digit) = continued(lines) else {
        number.trim();
        return (number, 0);
    };
    let optional = lines.slice(layout.optional.line, layout.optional.first, layout.optional.last);
    number.extend(optional.get(..digit).unwrap_or_default());
    number.trim();
    (number, (digit + 2).min(optional.len()))
}
