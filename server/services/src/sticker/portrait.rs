//! The portrait at the pixels that the print shows: 300 per inch of Zone V, written the same way on every machine.

use jpeg_encoder::{ColorType, Encoder, PixelDensity, PixelDensityUnit, SamplingFactor};
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
/// A picture in colour stays in luminance and chrominance from decoding to encoding: nothing is converted, and what is left of
/// the decoding are whole-number transforms that its author tests to be equal on every processor. Scaling and encoding use
/// no instruction of one processor only. So two machines give the same bytes.
///
/// # Errors
/// [`RenderError::Portrait`] for what is no JPEG in colour or grey.
pub fn for_print(jpeg: &[u8], format: Format) -> Result<Vec<u8>, RenderError> {
    let options = DecoderOptions::new_safe().set_max_width(MOST).set_max_height(MOST);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(jpeg), options);
    decoder.decode_headers().map_err(|_| RenderError::Portrait)?;
    let from = decoder.dimensions().ok_or(RenderError::Portrait)?;
    let stored = decoder.input_colorspace().ok_or(RenderError::Portrait)?;
    let (wide, high) = pixels(format);
    let (wide, high) = (wide as usize, high as usize);
    let fits = from.0 <= wide && from.1 <= high;
    if fits && jpeg.len() <= ENOUGH && matches!(stored, ColorSpace::YCbCr | ColorSpace::Luma) {
        return Ok(jpeg.to_vec());
    }
    let (kept, written) = match stored {
        ColorSpace::YCbCr => (ColorSpace::YCbCr, ColorType::Ycbcr),
        ColorSpace::Luma => (ColorSpace::Luma, ColorType::Luma),
        _ => (ColorSpace::RGB, ColorType::Rgb),
    };
    decoder.set_options(options.jpeg_set_out_colorspace(kept));
    let data = decoder.decode().map_err(|_| RenderError::Portrait)?;
    let (data, to) = if fits {
        (data, from)
    } else {
        let scale = (wide as f64 / from.0 as f64).min(high as f64 / from.1 as f64);
        let part = |n: usize| ((n as f64 * scale).round() as usize).max(1);
        let to = (part(from.0), part(from.1));
        let data = if written == ColorType::Luma {
            scaled::<1>(&data, from, to)
        } else {
            scaled::<3>(&data, from, to)
        };
        (data, to)
    };
    let side = |n: usize| u16::try_from(n).map_err(|_| RenderError::Portrait);
    let mut bytes = Vec::with_capacity(ENOUGH);
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    encoder.set_density(PixelDensity { density: (DPI as u16, DPI as u16), unit: PixelDensityUnit::Inches });
    // Colour at 150 points per inch is finer than any eye sees it at this size.
    encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
    encoder.encode(&data, side(to.0)?, side(to.1)?, written).map_err(|_| RenderError::Portrait)?;
    Ok(bytes)
}

/// A smaller picture of `N` values a pixel: each pixel is the mean of the area that it covers. Whole numbers only.
fn scaled<const N: usize>(picture: &[u8], from: (usize, usize), to: (usize, usize)) -> Vec<u8> {
    let (columns, rows) = (shares(from.0, to.0), shares(from.1, to.1));
    let mut out = Vec::with_capacity(N * to.0 * to.1);
    let mut sums = vec![0_u32; N * from.0];
    for (first, parts) in rows {
        sums.fill(0);
        let lines = picture.chunks_exact(N * from.0).skip(first);
        for (part, line) in parts.iter().zip(lines) {
            sums.iter_mut().zip(line).for_each(|(sum, value)| *sum += part * u32::from(*value));
        }
        // All parts are 65,536 together: a byte less leaves 16 bits of a value, and the next sum has 32.
        sums.iter_mut().for_each(|sum| *sum >>= 8);
        let line = sums.as_chunks::<N>().0;
        for (first, parts) in &columns {
            let pixels = line.get(*first..*first + parts.len()).unwrap_or_default();
            let mut sum = [1_u32 << 23; N];
            for (part, pixel) in parts.iter().zip(pixels) {
                for (sum, value) in sum.iter_mut().zip(pixel) {
                    *sum += part * value;
                }
            }
            out.extend(sum.map(|sum| (sum >> 24) as u8));
        }
    }
    out
}

/// For each of `to` equal parts of a line of `from` pixels: the first pixel in it, and how much of the part that pixel and the
/// next ones have, of 65,536.
fn shares(from: usize, to: usize) -> Vec<(usize, Vec<u32>)> {
    let (from, to) = (from as u64, to as u64);
    let part = |n: u64| {
        // In units in which a pixel is `to` long and a part is `from` long.
        let (start, end) = (n * from, (n + 1) * from);
        let pixels = start / to..end.div_ceil(to);
        let shares = pixels.clone().map(|p| (((p + 1) * to).min(end) - (p * to).max(start)) * 65_536 / from);
        (pixels.start as usize, shares.map(|share| share as u32).collect())
    };
    (0..to).map(part).collect()
}
