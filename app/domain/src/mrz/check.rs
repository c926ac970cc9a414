//! The check digit of Doc 9303-3 section 4.9: weights 7 3 1 from the left, sum modulo 10.
//!
//! Digits count as themselves, A-Z as 10-35, the filler as 0. All weights are coprime to 10, so one changed character is
//! found exactly when the two values differ modulo 10: `<`, `0`, `A`, `K`, `U` cannot be told apart, nor `1`, `B`, `L`, `V`, and so on.

/// The value of a character of the MRZ alphabet; `None` for any other byte.
pub const fn value(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'Z' => Some(byte - b'A' + 10),
        b'<' => Some(0),
        _ => None,
    }
}

/// The values of all bytes; 0 for those outside the alphabet.
const VALUES: [u8; 256] = {
    let mut values = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        if let Some(value) = value(byte as u8) {
            values[byte] = value;
        }
        byte += 1;
    }
    values
};

/// The check digit as an ASCII digit. Bytes outside the alphabet count as 0; callers check the alphabet.
pub fn digit(bytes: &[u8]) -> u8 {
    digit_over([bytes])
}

/// The check digit over several fields, as if they stood one behind the other.
pub fn digit_over<'a>(fields: impl IntoIterator<Item = &'a [u8]>) -> u8 {
    let value = |byte: u8| u64::from(VALUES[usize::from(byte)]);
    // One sum for each weight, so that each is multiplied once; `place` is the weight at which a field begins.
    let (mut sums, mut place) = ([0_u64; 3], 0);
    for field in fields {
        let (groups, rest) = field.as_chunks::<3>();
        let mut here = [0_u64; 3];
        for &[a, b, c] in groups {
            here = [here[0] + value(a), here[1] + value(b), here[2] + value(c)];
        }
        for (sum, byte) in here.iter_mut().zip(rest) {
            *sum += value(*byte);
        }
        here.rotate_right(place);
        sums = [sums[0] + here[0], sums[1] + here[1], sums[2] + here[2]];
        place = (place + field.len()) % 3;
    }
    b'0' + ((sums[0] * 7 + sums[1] * 3 + sums[2]) % 10) as u8
}

#[cfg(test)]
mod tests {
    use super::{digit, digit_over, value};
    use rstest::rstest;

    #[rstest]
    #[case("520727", b'3')]
    #[case("AB2134<<<", b'5')]
    #[case("L898902C<", b'3')]
    #[case("<<<<<<", b'0')]
    #[case("", b'0')]
    fn published_examples(#[case] text: &str, #[case] expected: u8) {
        assert_eq!(digit(text.as_bytes()), expected);
    }

    /// The rule word for word, and the same text in fields of every length.
    #[test]
    fn fields_count_as_one_text() {
        let text = b"D23145890<7349<<<<<<<<<<<3407127M9507122<<<<<<<<<<<";
        let sum: u32 = text
            .iter()
            .zip([7, 3, 1].iter().cycle())
            .map(|(b, w)| u32::from(value(*b).expect("alphabet")) * w)
            .sum();
        let expected = b'0' + (sum % 10) as u8;
        assert_eq!(digit(text), expected);
        for first in 0..text.len() {
            for second in first..text.len() {
                let fields = [&text[..first], &text[first..second], &text[second..]];
                assert_eq!(digit_over(fields), expected, "{first} {second}");
            }
        }
    }

    #[test]
    fn only_the_alphabet_has_values() {
        let known: Vec<u8> = (0..=255).filter(|b| value(*b).is_some()).collect();
        assert_eq!(known.len(), 37);
        assert_eq!(
            (value(b'0'), value(b'9'), value(b'A'), value(b'Z')),
            (Some(0), Some(9), Some(10), Some(35))
        );
    }
}
