//! JPEG and PNG: decode within limits, turn upright, write anew.

use super::{Accepted, Format, refusal};
use domain::Problem;
use image::codecs::jpeg::{JpegEncoder, PixelDensity};
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, RgbImage};
use std::io::Cursor;

/// JPEG quality of papers: small print stays readable.
const QUALITY: u8 = 88;
/// Most bytes that a decoder may take: 40 megapixels with 8 bytes each, and room to work.
const MEMORY: u64 = 400 * 1024 * 1024;

/// Decodes a picture and turns it upright. The number of pixels is known from its header and checked first.
pub(super) fn decode(file: &[u8], format: Format, pixels: u64) -> Result<RgbImage, Problem> {
    let broken = |error: image::ImageError| {
        tracing::debug!(%error, "a picture was refused");
        refusal("problem-upload-image-broken")
    };
    let kind = if format == Format::Jpeg { ImageFormat::Jpeg } else { ImageFormat::Png };
    let mut reader = ImageReader::with_format(Cursor::new(file), kind);
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > pixels {
        return Err(refusal("problem-upload-pixels").with("megapixels", pixels / 1_000_000));
    }
    if format == Format::Jpeg && !is_whole_jpeg(file) {
        return Err(refusal("problem-upload-image-broken"));
    }
    let orientation = decoder.orientation().map_err(broken)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    picture.apply_orientation(orientation);
    Ok(on_white(picture))
}

/// Writes a paper anew.
pub(super) fn rewrite(picture: &RgbImage) -> Result<Accepted, Problem> {
    Ok(Accepted::new(encode(picture, QUALITY, None)?, "image/jpeg", Some(picture.dimensions())))
}

/// A JPEG with nothing in it but the picture.
pub(super) fn encode(picture: &RgbImage, quality: u8, dpi: Option<u16>) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    if let Some(dpi) = dpi {
        encoder.set_pixel_density(PixelDensity::dpi(dpi));
    }
    encoder.encode_image(picture).map_err(|_| refusal("problem-upload-image-broken"))?;
    Ok(bytes)
}

/// Paper is white: what is transparent in a PNG would become black in a JPEG.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0.map(u16::from);
        let mix = |colour: u16| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        image::Rgb([mix(red), mix(green), mix(blue)])
    })
}

/// Whether a JPEG has its end. Decoders fill the rest of a cut file with grey, so an upload that broke off would look like
/// half a passport page. Walks the segments (ITU-T T.81 B.1), so that the end of a thumbnail does not count.
fn is_whole_jpeg(file: &[u8]) -> bool {
    let mut at = 2;
    while let Some(&[0xFF, marker]) = file.get(at..at + 2) {
        match marker {
            0xD9 => return true,
            0xFF => at += 1,
            0xD8 | 0x01 | 0xD0..=0xD7 => at += 2,
            _ => {
                let Some(&[high, low]) = file.get(at + 2..at + 4) else { return false };
                at += 2 + usize::from(u16::from_be_bytes([high, low]));
                if marker == 0xDA {
                    at = after_scan(file, at);
                }
            }
        }
    }
    false
}

/// Where the next marker stands after the entropy-coded data at `at`. Stuffed zeros and restarts are data.
fn after_scan(file: &[u8], mut at: usize) -> usize {
    while let Some(&[first, second]) = file.get(at..at + 2) {
        if first == 0xFF && !matches!(second, 0x00 | 0xD0..=0xD7) {
            break;
        }
        at += 1;
    }
    at
}
