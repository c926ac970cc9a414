use image::{GenericImageView, ImageFormat, load_from_memory_with_format};
use rstest::rstest;

use crate::sticker::{Format, Label, RenderError, portrait, render, testing};

#[rstest]
#[case(Format::MrvA, (331, 425))]
#[case(Format::MrvB, (326, 419))]
fn a_stored_portrait_comes_down_to_300_pixels_in_an_inch(#[case] format: Format, #[case] size: (u32, u32)) {
    assert_eq!(portrait::pixels(format), size);
    let stored = testing::portrait();
    let printed = portrait::for_print(&stored, format).expect("a portrait");
    let picture = load_from_memory_with_format(&printed, ImageFormat::Jpeg).expect("a JPEG");
    assert_eq!(picture.dimensions(), size);
    assert!(printed.len() < stored.len(), "{} from {}", printed.len(), stored.len());
    assert_eq!(printed, portrait::for_print(&stored, format).expect("a portrait"), "the same bytes again");
    assert_eq!(printed, portrait::for_print(&printed, format).expect("a portrait"), "and no second loss");
    let label = Label { portrait: Some(printed), ..testing::label(format) };
    assert!(render(&label, &testing::layout()).expect("it can be printed").pdf.len() < 60 * 1024);
}

/// A grey field stays grey, and a border stays where it is, to a grey level and a pixel.
#[test]
fn scaling_keeps_levels_and_places() {
    let half = image::RgbImage::from_fn(413, 531, |x, _| image::Rgb([if x < 206 { 40 } else { 200 }; 3]));
    let mut stored = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut stored, 100).encode_image(&half).expect("a JPEG");
    let printed = portrait::for_print(&stored, Format::MrvA).expect("a portrait");
    let picture = load_from_memory_with_format(&printed, ImageFormat::Jpeg).expect("a JPEG").into_luma8();
    for (x, y, grey) in [(0, 0, 40), (160, 200, 40), (170, 200, 200), (330, 424, 200)] {
        assert!(picture.get_pixel(x, y).0[0].abs_diff(grey) <= 4, "{x} {y}: {:?}", picture.get_pixel(x, y));
    }
}

/// Noise is the worst that a camera can do to the size of a file.
#[test]
fn a_label_with_a_noisy_portrait_stays_under_60_kilobytes() {
    let mut state = 1u32;
    let noisy = image::RgbImage::from_fn(413, 531, |x, y| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = (state >> 28) as u8;
        let shade = |base: u32| (base as u8).wrapping_add(grain);
        image::Rgb([shade(90 + x / 5), shade(80 + y / 6), shade(70 + (x + y) / 9)])
    });
    let mut stored = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut stored, 92).encode_image(&noisy).expect("a JPEG");
    for format in [Format::MrvA, Format::MrvB] {
        let printed = portrait::for_print(&stored, format).expect("a portrait");
        let label = Label { portrait: Some(printed), ..testing::label(format) };
        let size = render(&label, &testing::layout()).expect("it can be printed").pdf.len();
        assert!(size < 60 * 1024, "{size}");
    }
}

#[test]
fn what_is_no_jpeg_is_refused() {
    for wrong in [b"no picture".to_vec(), Vec::new(), testing::portrait()[..400].to_vec()] {
        assert_eq!(portrait::for_print(&wrong, Format::MrvA), Err(RenderError::Portrait));
    }
}
