//! The portrait at the pixels that the print shows: 300 per inch of Zone V, written the same way on every machine.

use image::{
    RgbImage,
    codecs::jpeg::{JpegEncoder, PixelDensity},
    imageops,
};
use zune_jpeg::{
    JpegDecoder,
    zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions},
};

use super::{Format, RenderError};

/// Pixels per inch of a printed portrait.
const DPI: f64 = 300.0;
/// Faces keep their grain; at the size of Zone V this is about 25 kB.
const QUALITY: u8 = 85;
/// A picture of the right size up to this many bytes is printed as it is.
const ENOUGH: usize = 32 * 1024;
/// Pixels of the largest picture that is read.
const MOST: usize = 4096;

/// Width and height in pixels at 300 per inch of Zone V.
pub fn pixels(format: Format) -> (u32, u32) {
    let dots = |mm: f64| (mm / 25.4 * DPI).round() as u32;
    let (width, height) = format.portrait();
    (dots(width), dots(height))
}

/// The portrait for the print: scaled down to [`pixels`] (never up) and encoded again, without metadata.
///
/// Decoding, scaling and encoding use no instruction of one processor only, so that two machines give the same bytes.
///
/// # Errors
/// [`RenderError::Portrait`] for what is no JPEG in colour or grey.
pub fn for_print(jpeg: &[u8], format: Format) -> Result<Vec<u8>, RenderError> {
    let options = DecoderOptions::default()
        .set_use_unsafe(false)
        .set_max_width(MOST)
        .set_max_height(MOST)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(jpeg), options);
    decoder.decode_headers().map_err(|_| RenderError::Portrait)?;
    let (width, height) = decoder.dimensions().ok_or(RenderError::Portrait)?;
    let size = |n: usize| u32::try_from(n).map_err(|_| RenderError::Portrait);
    let (width, height) = (size(width)?, size(height)?);
    let (wide, high) = pixels(format);
    let fits = width <= wide && height <= high;
    if fits && jpeg.len() <= ENOUGH {
        return Ok(jpeg.to_vec());
    }
    let data = decoder.decode().map_err(|_| RenderError::Portrait)?;
    let picture = RgbImage::from_raw(width, height, data).ok_or(RenderError::Portrait)?;
    let picture = if fits {
        picture
    } else {
        let scale = (f64::from(wide) / f64::from(width)).min(f64::from(high) / f64::from(height));
        let to = |n: u32| ((f64::from(n) * scale).round() as u32).max(1);
        imageops::resize(&picture, to(width), to(height), imageops::FilterType::CatmullRom)
    };
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    encoder.set_pixel_density(PixelDensity::dpi(DPI as u16));
    encoder.encode_image(&picture).map_err(|_| RenderError::Portrait)?;
    Ok(bytes)
}
