/// What a PDF has to say about a JPEG.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Frame {
    pub width: i32,
    pub height: i32,
    /// One component; otherwise three.
    pub grey: bool,
}

impl Frame {
    /// Reads the frame header. `None` for what is no JPEG of eight bits with one or three components.
    pub(crate) fn of(jpeg: &[u8]) -> Option<Frame> {
        let mut rest = jpeg.strip_prefix(&[0xFF, 0xD8])?;
        loop {
            // Any number of fill bytes may stand before a marker.
            while let [0xFF, 0xFF, ..] = rest {
                rest = rest.get(1..)?;
            }
            let [0xFF, marker, high, low, ..] = *rest else { return None };
            let length = usize::from(u16::from_be_bytes([high, low]));
            let segment = rest.get(4..2 + length)?;
            match marker {
                // Baseline, extended and progressive frames; lossless, hierarchical and arithmetic ones no printer reads.
                0xC0..=0xC2 => {
                    let [8, h1, h2, w1, w2, components, ..] = *segment else { return None };
                    let side = |a, b| Some(i32::from(u16::from_be_bytes([a, b]))).filter(|side| *side > 0);
                    let grey = match components {
                        1 => true,
                        3 => false,
                        _ => return None,
                    };
                    return Some(Frame { width: side(w1, w2)?, height: side(h1, h2)?, grey });
                }
                0xC3 | 0xC5..=0xC7 | 0xC9..=0xCF | 0xD8..=0xDA => return None,
                _ => rest = rest.get(2 + length..)?,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Frame;
    use crate::sticker::testing;

    #[test]
    fn the_frame_of_a_portrait_is_read() {
        let expected = Frame { width: 413, height: 531, grey: false };
        assert_eq!(Frame::of(&testing::portrait()), Some(expected));
        let mut grey = Vec::new();
        let picture = image::GrayImage::from_pixel(35, 45, image::Luma([90]));
        image::codecs::jpeg::JpegEncoder::new(&mut grey).encode_image(&picture).expect("a JPEG");
        assert_eq!(Frame::of(&grey), Some(Frame { width: 35, height: 45, grey: true }));
    }

    #[rstest]
    #[case::empty(&[])]
    #[case::text(b"no picture")]
    #[case::start_only(&[0xFF, 0xD8])]
    #[case::ends_in_a_segment(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 1])]
    #[case::scan_without_a_frame(&[0xFF, 0xD8, 0xFF, 0xDA, 0, 2])]
    #[case::length_of_nothing(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xC0])]
    #[case::no_height(&[0xFF, 0xD8, 0xFF, 0xC0, 0, 8, 8, 0, 0, 0, 9, 3])]
    #[case::four_components(&[0xFF, 0xD8, 0xFF, 0xC0, 0, 8, 8, 0, 9, 0, 9, 4])]
    #[case::twelve_bits(&[0xFF, 0xD8, 0xFF, 0xC1, 0, 8, 12, 0, 9, 0, 9, 3])]
    fn what_is_no_such_jpeg_has_no_frame(#[case] bytes: &[u8]) {
        assert_eq!(Frame::of(bytes), None);
    }

    #[test]
    fn no_beginning_of_a_jpeg_panics() {
        let whole = testing::portrait();
        for end in 0..700 {
            let _ = Frame::of(&whole[..end]);
        }
    }
}
