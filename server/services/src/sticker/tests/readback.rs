//! A small series as strangers read it: printed, scanned with noise, decoded, and the signature of what was decoded verified.
//! `make readback` does the same with a thousand and with OCR.

use super::{decoders, tool};
use crate::keys::Signer;
use crate::sticker::{Format, portrait, render, testing};
use domain::seal::{Seal, VisaSeal, against_visa};
use image::{GrayImage, Luma, codecs::jpeg::JpegEncoder};

/// Degrees by which paper lies on the glass of a scanner, counterclockwise. The zxing-cpp of Debian 12 (1.4) finds no symbol on an
/// MRV-A that is turned clockwise by 0.4 or more; its later versions do, which `make readback` shows.
const TURNS: [f64; 6] = [1.0, -1.0, 0.4, 0.6, -0.2, -0.4];

/// Both sizes, many scripts, always the same: the seeds are those of `stickers write FOLDER 6 1`.
#[test]
fn a_scanned_series_is_read_by_two_decoders() {
    let signer = testing::signer();
    for (at, turn) in TURNS.into_iter().enumerate() {
        let format = if at % 2 == 0 { Format::MrvA } else { Format::MrvB };
        let mut label = testing::sealed(1 + at as u64, format, &signer);
        let picture = portrait::for_print(&testing::portrait(), format).expect("a portrait");
        label.portrait = Some(picture);
        let pdf = render(&label, &testing::layout()).expect("it can be printed").pdf;

        let text = tool("poppler-utils", "pdftotext", &["-layout"], &pdf, &["-"]);
        let text = String::from_utf8(text).expect("UTF-8");
        for line in &label.mrz {
            assert!(text.lines().any(|found| found.trim() == line), "{at}: {line} in\n{text}");
        }

        let page = tool("poppler-utils", "pdftoppm", &["-r", "300", "-gray", "-png"], &pdf, &[]);
        let scan = scanned(
            &image::load_from_memory_with_format(&page, image::ImageFormat::Png).expect("a page").to_luma8(),
            turn,
        );
        let printed = domain::mrz::read_lines(label.mrz.iter().map(String::as_str)).expect("an MRZ");
        for (name, bytes) in decoders::read_data_matrix(&scan) {
            assert_eq!(Some(&bytes), label.seal.as_ref(), "{name}, {at} turned by {turn}");
            let seal = Seal::read(&bytes).expect("a seal");
            let signed = (seal.signed(), seal.signature().as_bytes());
            signer.curve().verify(signer.public_point(), signed.0, signed.1).expect("signed by us");
            let visa = VisaSeal::try_from(&seal).expect("a visa");
            assert!(against_visa(seal.header(), &visa, &printed).is_empty(), "{name}, {at}");
        }
    }
}

/// The page as a scanner gives it: turned, a little blurred, as JPEG.
fn scanned(page: &GrayImage, degrees: f64) -> Vec<u8> {
    const EDGE: u32 = 40;
    let paper = |x: i64, y: i64| {
        let inside = (u32::try_from(x - i64::from(EDGE)), u32::try_from(y - i64::from(EDGE)));
        let pixel = if let (Ok(x), Ok(y)) = inside { page.get_pixel_checked(x, y) } else { None };
        f64::from(pixel.map_or(245, |pixel| pixel.0[0]))
    };
    let (width, height) = (page.width() + 2 * EDGE, page.height() + 2 * EDGE);
    let (sin, cos) = degrees.to_radians().sin_cos();
    let middle = (f64::from(width) / 2.0, f64::from(height) / 2.0);
    let turned = GrayImage::from_fn(width, height, |x, y| {
        let (dx, dy) = (f64::from(x) - middle.0, f64::from(y) - middle.1);
        let (u, v) = (middle.0 + dx * cos - dy * sin, middle.1 + dx * sin + dy * cos);
        let (left, top) = (u.floor(), v.floor());
        let (right, below) = (u - left, v - top);
        let (left, top) = (left as i64, top as i64);
        let row = |y| paper(left, y) * (1.0 - right) + paper(left + 1, y) * right;
        Luma([(row(top) * (1.0 - below) + row(top + 1) * below).round() as u8])
    });
    let blurred = image::imageops::blur(&turned, 0.6);
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 75).encode_image(&blurred).expect("a picture");
    jpeg
}
