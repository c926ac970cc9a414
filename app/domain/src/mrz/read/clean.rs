//! From what was sent to lines of the right length.

use super::ReadError;
use crate::mrz::format::MOST;
use crate::mrz::{Format, Lines, check};

/// Most lines whose lengths are remembered; more of them can only be one text in pieces.
const LINES: usize = 4;

/// The character of the MRZ for each byte, 0 where there is none.
const CAPITALS: [u8; 256] = {
    let mut capitals = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        let capital = byte.to_ascii_uppercase();
        if check::value(capital).is_some() {
            capitals[byte as usize] = capital;
        }
        byte += 1;
    }
    capitals
};

pub(super) struct Cleaner {
    bytes: [u8; MOST],
    /// All characters, also those that found no room.
    total: usize,
    /// Characters per line; the last place counts everything behind it too.
    lengths: [usize; LINES],
    /// Finished lines.
    ended: usize,
    /// Characters of the line that is not finished.
    current: usize,
    /// Line, place in it, place in all, and the first character that cannot be.
    bad: Option<(usize, usize, usize, char)>,
}

impl Cleaner {
    pub(super) const fn new() -> Self {
        Self { bytes: [b'<'; MOST], total: 0, lengths: [0; LINES], ended: 0, current: 0, bad: None }
    }

    pub(super) fn text(&mut self, text: &str) {
        let mut rest = text;
        loop {
            let run = self.run(rest.as_bytes());
            let mut letters = rest.get(run..).unwrap_or_default().chars();
            let Some(letter) = letters.next() else { return };
            rest = letters.as_str();
            match letter {
                '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => self.end_line(),
                _ if is_stray(letter) => {}
                _ => {
                    self.bad =
                        self.bad.or(Some((self.ended.min(LINES - 1), self.current, self.total, letter)));
                    self.push(b'<');
                }
            }
        }
    }

    /// Takes the characters of the alphabet at the front, in capitals, and says how many there were: nearly always a
    /// whole line.
    fn run(&mut self, bytes: &[u8]) -> usize {
        let free = self.bytes.get_mut(self.total..).unwrap_or_default();
        let mut run = 0;
        for (place, byte) in free.iter_mut().zip(bytes) {
            match CAPITALS[usize::from(*byte)] {
                0 => break,
                capital => *place = capital,
            }
            run += 1;
        }
        if run == free.len() {
            run += bytes.iter().skip(run).take_while(|byte| CAPITALS[usize::from(**byte)] != 0).count();
        }
        self.total += run;
        self.current += run;
        run
    }

    pub(super) fn end_line(&mut self) {
        if self.current > 0 {
            if let Some(length) = self.lengths.get_mut(self.ended.min(LINES - 1)) {
                *length += self.current;
            }
            self.ended += 1;
            self.current = 0;
        }
    }

    fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.total) {
            *place = byte;
        }
        self.total += 1;
        self.current += 1;
    }

    pub(super) fn finish(mut self) -> Result<Lines, ReadError> {
        self.end_line();
        if self.total == 0 {
            return Err(ReadError::Empty);
        }
        let count = self.ended;
        let pieces = !(2..=3).contains(&count);
        let width = if pieces { continuous_width(self.total) } else { Some(self.line_width(count)) };
        if let Some((line, place, all, found)) = self.bad {
            let (line, place) = match width {
                Some(width) if pieces => (all / width, all % width),
                _ => (line, place),
            };
            return Err(ReadError::Character { line: line as u8 + 1, position: short(place + 1), found });
        }
        let Some(width) = width else { return Err(ReadError::Length { found: short(self.total) }) };
        if !pieces {
            for (at, &length) in self.lengths.iter().take(count).enumerate() {
                let whole = width == 30 && self.total == 90 && length % width == 0;
                if length != width && !whole {
                    let (line, expected) = (at as u8 + 1, width as u8);
                    return Err(ReadError::LineLength { line, expected, found: short(length) });
                }
            }
        }
        let visa = self.bytes.first() == Some(&b'V');
        let format = match (width, visa) {
            (44, true) => Format::MrvA,
            (44, false) => Format::Td3,
            (36, true) => Format::MrvB,
            (36, false) => Format::Td2,
            _ => Format::Td1,
        };
        let mut lines = Lines::blank(format);
        lines.put(1, 1, self.bytes.get(..self.total).unwrap_or_default());
        Ok(lines)
    }

    /// The width that two or three lines were meant to have: one that a line has, else the nearest to the first.
    fn line_width(&self, count: usize) -> usize {
        let lengths = self.lengths.get(..count).unwrap_or_default();
        match count {
            3 => 30,
            // A TD1 of which only one line end came through.
            _ if self.total == 90 && lengths.iter().all(|length| length % 30 == 0) => 30,
            _ if lengths.contains(&44) => 44,
            _ if lengths.contains(&36) => 36,
            _ if lengths.first().is_some_and(|length| *length > 40) => 44,
            _ => 36,
        }
    }

    pub(super) fn single_line(&self) -> Result<&[u8], ReadError> {
        if self.total == 0 {
            return Err(ReadError::Empty);
        }
        if let Some((line, place, _, found)) = self.bad {
            return Err(ReadError::Character { line: line as u8 + 1, position: short(place + 1), found });
        }
        if self.total != 44 && self.total != 36 {
            let expected = if self.total > 40 { 44 } else { 36 };
            return Err(ReadError::LineLength { line: 1, expected, found: short(self.total) });
        }
        Ok(self.bytes.get(..self.total).unwrap_or_default())
    }
}

/// White space, control characters such as STX and ETX, and marks without width.
fn is_stray(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

const fn continuous_width(total: usize) -> Option<usize> {
    match total {
        88 => Some(44),
        72 => Some(36),
        90 => Some(30),
        _ => None,
    }
}

fn short(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}
