//! Lengths in DER: one byte to 127, then a byte that counts the bytes of the number. Shortest form, at most five bytes.

/// A length and the number of bytes that it took; `None` when it is cut, not shortest, indefinite or too long.
pub(super) fn read(bytes: &[u8]) -> Option<(usize, usize)> {
    let (&first, rest) = bytes.split_first()?;
    if first < 0x80 {
        return Some((usize::from(first), 1));
    }
    let count = usize::from(first & 0x7F);
    if !(1..=4).contains(&count) {
        return None;
    }
    let digits = rest.get(..count)?;
    let value = digits.iter().fold(0_u32, |value, byte| value << 8 | u32::from(*byte));
    let shortest = digits.first() != Some(&0) && value >= 0x80;
    if shortest { Some((usize::try_from(value).ok()?, count + 1)) } else { None }
}

/// The shortest form.
pub(super) fn write(length: usize, out: &mut Vec<u8>) {
    if length < 0x80 {
        out.push(length as u8);
        return;
    }
    let digits = length.to_be_bytes();
    let skip = digits.iter().take_while(|digit| **digit == 0).count();
    out.push(0x80 | (digits.len() - skip) as u8);
    out.extend(digits.iter().skip(skip));
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn both_ways() {
        for (length, bytes) in [
            (0, &[0][..]),
            (127, &[0x7F]),
            (128, &[0x81, 0x80]),
            (255, &[0x81, 0xFF]),
            (256, &[0x82, 1, 0]),
            (65_535, &[0x82, 0xFF, 0xFF]),
            (0xFFFF_FFFF, &[0x84, 0xFF, 0xFF, 0xFF, 0xFF]),
        ] {
            let mut out = Vec::new();
            write(length, &mut out);
            assert_eq!(out, bytes);
            assert_eq!(read(bytes), Some((length, bytes.len())));
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for bytes in
            [&[][..], &[0x80], &[0x81], &[0x81, 0x30], &[0x82, 0, 0xFF], &[0x85, 1, 0, 0, 0, 0], &[0xFF]]
        {
            assert_eq!(read(bytes), None, "{bytes:X?}");
        }
    }
}
