//! The part of C40 (ISO/IEC 16022) that seals use (Doc 9303-13 section 2.6): `A-Z 0-9` and space, which stands for `<`.
//!
//! Three characters make two bytes, so n characters make 2·⌈n/3⌉ bytes. Two characters left over take a zero as third
//! value; one left over is `FE` and its ASCII code plus one.

/// Why bytes are no C40 or a text cannot be written in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum C40Error {
    /// An odd number of bytes.
    #[error("{0} bytes are no pairs")]
    Odd(usize),
    /// A pair of bytes that no three characters give.
    #[error("the pair at byte {0} is no C40")]
    Pair(usize),
    /// Padding or the return to ASCII before the end.
    #[error("padding at byte {0}, before the end")]
    Padding(usize),
    /// A character outside `A-Z 0-9 <`.
    #[error("{0:?} cannot be written in C40")]
    Character(char),
}

/// Unlatches to ASCII for one last character.
const UNLATCH: u8 = 0xFE;

/// Writes a text of `A-Z 0-9 <`; a space is the same as `<`.
///
/// ```
/// use domain::seal::c40;
/// assert_eq!(c40::encode("XK<CD")?, [0xEB, 0x04, 0x66, 0xA9]);
/// # Ok::<(), c40::C40Error>(())
/// ```
///
/// # Errors
/// [`C40Error::Character`]
pub fn encode(text: &str) -> Result<Vec<u8>, C40Error> {
    let values = text.chars().map(value).collect::<Result<Vec<u16>, _>>()?;
    let mut bytes = Vec::with_capacity(values.len().div_ceil(3) * 2);
    for triple in values.chunks(3) {
        match *triple {
            [only] => bytes.extend([UNLATCH, ascii(only) + 1]),
            [a, b] => bytes.extend(pair(a, b, 0)),
            [a, b, c] => bytes.extend(pair(a, b, c)),
            _ => {}
        }
    }
    Ok(bytes)
}

/// Reads C40; spaces become `<`.
///
/// # Errors
/// [`C40Error`] with the place, counted from the first of these bytes.
pub fn decode(bytes: &[u8]) -> Result<String, C40Error> {
    if !bytes.len().is_multiple_of(2) {
        return Err(C40Error::Odd(bytes.len()));
    }
    let last = bytes.len().saturating_sub(2);
    let mut text = String::with_capacity(bytes.len() / 2 * 3);
    for (at, couple) in bytes.chunks_exact(2).enumerate() {
        let at = at * 2;
        let &[high, low] = couple else { continue };
        if high == UNLATCH {
            if at != last {
                return Err(C40Error::Padding(at));
            }
            let letter = low.checked_sub(1).map(char::from).ok_or(C40Error::Pair(at))?;
            // Only a space, not a `<`, is written for a filler.
            let number = value(letter).map_err(|_| C40Error::Pair(at))?;
            if letter == '<' {
                return Err(C40Error::Pair(at));
            }
            text.push(character(number).ok_or(C40Error::Pair(at))?);
            continue;
        }
        let number = u16::from_be_bytes([high, low]).checked_sub(1).ok_or(C40Error::Pair(at))?;
        let (a, b, c) = (number / 1600, number / 40 % 40, number % 40);
        for letter in [a, b] {
            text.push(character(letter).ok_or(C40Error::Pair(at))?);
        }
        match (c, at == last) {
            (0, true) => {}
            (0, false) => return Err(C40Error::Padding(at)),
            _ => text.push(character(c).ok_or(C40Error::Pair(at))?),
        }
    }
    Ok(text)
}

fn pair(a: u16, b: u16, c: u16) -> [u8; 2] {
    (1600 * a + 40 * b + c + 1).to_be_bytes()
}

fn value(letter: char) -> Result<u16, C40Error> {
    match letter {
        ' ' | '<' => Ok(3),
        '0'..='9' => Ok(letter as u16 - '0' as u16 + 4),
        'A'..='Z' => Ok(letter as u16 - 'A' as u16 + 14),
        _ => Err(C40Error::Character(letter)),
    }
}

/// ASCII of a value; a filler is a space.
const fn ascii(value: u16) -> u8 {
    match value {
        4..=13 => b'0' + (value - 4) as u8,
        14..=39 => b'A' + (value - 14) as u8,
        _ => b' ',
    }
}

fn character(value: u16) -> Option<char> {
    match value {
        3 => Some('<'),
        4..=39 => Some(char::from(ascii(value))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{C40Error, decode, encode};
    use rstest::rstest;

    #[rstest]
    #[case("XK<CD", &[0xEB, 0x04, 0x66, 0xA9])]
    #[case("XKCD", &[0xEB, 0x11, 0xFE, 0x45])]
    #[case("VISA01", &[0xDE, 0x51, 0x58, 0x26])]
    #[case("D<<", &[0x6A, 0xBC])]
    #[case("", &[])]
    #[case("AB<<", &[0x59, 0xDC, 0xFE, 0x21])]
    fn both_ways(#[case] text: &str, #[case] bytes: &[u8]) {
        assert_eq!(encode(text).as_deref(), Ok(bytes));
        assert_eq!(decode(bytes).as_deref(), Ok(text));
    }

    #[rstest]
    #[case(&[0xEB], C40Error::Odd(1))]
    #[case(&[0, 0], C40Error::Pair(0))]
    #[case(&[0xEB, 0x04, 0, 1], C40Error::Pair(2))] // first value 0
    #[case(&[0xFA, 0x01], C40Error::Pair(0))] // 64000: first value 40
    #[case(&[0xFE, 0x42, 0xEB, 0x04], C40Error::Padding(0))]
    #[case(&[0x66, 0xA9, 0xEB, 0x04], C40Error::Padding(0))]
    #[case(&[0xFE, 0x00], C40Error::Pair(0))]
    #[case(&[0xFE, 0x3D], C40Error::Pair(0))] // `<` itself
    #[case(&[0xFE, 0x62], C40Error::Pair(0))] // lower case
    fn what_is_no_c40(#[case] bytes: &[u8], #[case] error: C40Error) {
        assert_eq!(decode(bytes), Err(error));
    }

    #[test]
    fn what_cannot_be_written() {
        assert_eq!(encode("Ab"), Err(C40Error::Character('b')));
        assert_eq!(encode("É"), Err(C40Error::Character('É')));
    }
}
