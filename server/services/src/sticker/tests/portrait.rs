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

/// Grey has no colour to print, whatever is done to its size.
#[test]
fn a_grey_portrait_stays_grey() {
    let grey = image::GrayImage::from_fn(413, 531, |x, y| image::Luma([(x / 4 + y / 5) as u8]));
    let mut stored = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut stored, 95).encode_image(&grey).expect("a JPEG");
    let printed = portrait::for_print(&stored, Format::MrvA).expect("a portrait");
    let picture = load_from_memory_with_format(&printed, ImageFormat::Jpeg).expect("a JPEG");
    assert_eq!((picture.dimensions(), picture.color()), ((331, 425), image::ColorType::L8));
    for (x, y) in [(0, 0), (165, 212), (330, 424)] {
        let expected = f64::from(x) * 413.0 / 331.0 / 4.0 + f64::from(y) * 531.0 / 425.0 / 5.0;
        let got = f64::from(picture.to_luma8().get_pixel(x, y).0[0]);
        assert!((got - expected).abs() <= 3.0, "{x} {y}: {got} for {expected}");
    }
    let label = Label { portrait: Some(printed), ..testing::label(Format::MrvA) };
    let pdf = render(&label, &testing::layout()).expect("it can be printed").pdf;
    let file = lopdf::Document::load_mem(&pdf).expect("a PDF");
    let picture = file.objects.values().filter_map(|object| object.as_stream().ok());
    let spaces: Vec<_> = picture.filter_map(|stream| stream.dict.get(b"ColorSpace").ok()).collect();
    assert_eq!(spaces, [&lopdf::Object::Name(b"DeviceGray".to_vec())]);
}

/// Colours that are mixed of luminance and chrominance come out as they went in.
#[test]
fn a_field_of_a_colour_keeps_it() {
    for colour in [[200, 40, 40], [30, 140, 60], [40, 60, 190], [222, 182, 154]] {
        let field = image::RgbImage::from_pixel(413, 531, image::Rgb(colour));
        let mut stored = Vec::new();
        image::codecs::jpeg::JpegEncoder::new_with_quality(&mut stored, 95)
            .encode_image(&field)
            .expect("a JPEG");
        let printed = portrait::for_print(&stored, Format::MrvB).expect("a portrait");
        let picture = load_from_memory_with_format(&printed, ImageFormat::Jpeg).expect("a JPEG").into_rgb8();
        let got = picture.get_pixel(160, 210).0;
        assert!(got.iter().zip(colour).all(|(got, want)| got.abs_diff(want) <= 4), "{got:?} for {colour:?}");
    }
}

#[test]
fn what_is_no_jpeg_is_refused() {
    for wrong in [b"no picture".to_vec(), Vec::new(), testing::portrait()[..400].to_vec()] {
        assert_eq!(portrait::for_print(&wrong, Format::MrvA), Err(RenderError::Portrait));
    }
}
