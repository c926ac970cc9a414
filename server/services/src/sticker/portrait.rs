//! The portrait at the pixels that the print shows: 300 per inch of Zone V, written the same way on every machine.

use image::{
    RgbImage,
    codecs::jpeg::{JpegEncoder, PixelDensity},
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
    let options = DecoderOptions::new_safe()
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
        scaled(&picture, to(width), to(height))
    };
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    encoder.set_pixel_density(PixelDensity::dpi(DPI as u16));
    encoder.encode_image(&picture).map_err(|_| RenderError::Portrait)?;
    Ok(bytes)
}

/// A smaller picture: each pixel is the mean of the area that it covers. Whole numbers only.
fn scaled(picture: &RgbImage, width: u32, height: u32) -> RgbImage {
    let (columns, rows) = (shares(picture.width(), width), shares(picture.height(), height));
    let row_length = 3 * width as usize;
    let mut narrow = vec![0_u32; row_length * picture.height() as usize];
    let source = picture.as_raw().chunks_exact(3 * picture.width() as usize);
    for (line, row) in narrow.chunks_exact_mut(row_length).zip(source) {
        let row = row.as_chunks::<3>().0;
        for (to, (first, parts)) in line.as_chunks_mut::<3>().0.iter_mut().zip(&columns) {
            let pixels = row.get(*first..*first + parts.len()).unwrap_or_default();
            let mut sum = [0_u32; 3];
            for (part, [r, g, b]) in parts.iter().zip(pixels) {
                sum[0] += part * u32::from(*r);
                sum[1] += part * u32::from(*g);
                sum[2] += part * u32::from(*b);
            }
            *to = sum.map(|sum| sum >> 8);
        }
    }
    let mut out = Vec::with_capacity(row_length * height as usize);
    let mut sums = vec![0_u32; row_length];
    for (first, parts) in rows {
        sums.fill(0);
        let lines = narrow.chunks_exact(row_length).skip(first);
        for (part, line) in parts.iter().zip(lines) {
            // All parts are 65,536 together and a value has 16 bits, so a sum has 32.
            sums.iter_mut().zip(line).for_each(|(sum, value)| *sum += part * value);
        }
        // Shares are of 65,536, and a byte was left of the first pass.
        out.extend(sums.iter().map(|sum| ((sum + (1 << 23)) >> 24) as u8));
    }
    RgbImage::from_raw(width, height, out).unwrap_or_default()
}

/// For each of `to` equal parts of a line of `from` pixels: the first pixel in it, and how much of the part that pixel and the
/// next ones have, of 65,536.
fn shares(from: u32, to: u32) -> Vec<(usize, Vec<u32>)> {
    let (from, to) = (u64::from(from), u64::from(to));
    let part = |n: u64| {
        // In units in which a pixel is `to` long and a part is `from` long.
        let (start, end) = (n * from, (n + 1) * from);
        let pixels = start / to..end.div_ceil(to);
        let shares = pixels.clone().map(|p| (((p + 1) * to).min(end) - (p * to).max(start)) * 65_536 / from);
        (pixels.start as usize, shares.map(|share| share as u32).collect())
    };
    (0..to).map(part).collect()
}
