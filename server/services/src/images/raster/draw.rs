//! Reads a PDF and draws a page of it. Runs only in the process that [`super`] describes.

use super::words::Words;
use super::{Order, Trouble, Turn};
use hayro::hayro_interpret::{
    Context, InterpreterCache, InterpreterSettings, InterpreterWarning, TransformExt as _, interpret_page,
};
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::kurbo::{Affine, Rect};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::{Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings, render_into};
use image::imageops::{rotate90, rotate180, rotate270};
use image::{DynamicImage, RgbImage, RgbaImage};
use jpeg_encoder::{ColorType, Encoder};
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Pages of a file that are shown. A paper is a few pages, a statement of a year some thirty; what has more is a book, and
/// the file itself can be had.
pub const MOST_PAGES: usize = 100;
/// Pixels to the inch, so that small print can be read at four times its size.
const DENSITY: f64 = 200.0;
/// Most pixels of a page: A4 at [`DENSITY`] has 3.9 million.
const PIXELS: f64 = 4_000_000.0;
/// Most pixels of a side.
const SIDE: f64 = 8_000.0;
/// JPEG quality: letters keep their edges.
const QUALITY: u8 = 90;

/// Does what was ordered with the bytes of a file, and writes the answer as `Pages` and `Picture` read it.
///
/// # Errors
/// [`Trouble`].
pub fn draw(file: Vec<u8>, order: &Order, output: &mut impl Write) -> Result<(), Trouble> {
    let pdf = Pdf::new(file).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Trouble::Locked,
        LoadPdfError::Invalid => Trouble::Broken,
    })?;
    let pages = pdf.pages();
    if pages.is_empty() {
        return Err(Trouble::Broken);
    }
    let written = match order {
        Order::Measure => {
            let mut text = format!("{}\n", pages.len());
            for page in pages.iter().take(MOST_PAGES) {
                let (width, height) = size(page);
                text.push_str(&format!("{width} {height}\n"));
            }
            output.write_all(text.as_bytes())
        }
        Order::Page { number, turn, words } => {
            let at = number.checked_sub(1).filter(|at| *at < MOST_PAGES).ok_or(Trouble::NoPage)?;
            let page = pages.get(at).ok_or(Trouble::NoPage)?;
            let words = if *words { read(page) } else { String::new() };
            let jpeg = encode(&turned(picture(page)?, *turn))?;
            let length = u32::try_from(words.len()).map_err(|_| Trouble::Broken)?;
            let parts = [&length.to_be_bytes()[..], words.as_bytes(), &jpeg];
            parts.iter().try_for_each(|part| output.write_all(part))
        }
    };
    // Whoever asked has gone.
    written.and_then(|()| output.flush()).map_err(|_| Trouble::Broken)
}

/// Pixels of a page: as [`DENSITY`] says, or fewer where the page is larger than paper.
fn size(page: &Page<'_>) -> (u16, u16) {
    let (width, height) = page.render_dimensions();
    let (width, height) = (f64::from(width), f64::from(height));
    let scale = (DENSITY / 72.0).min(SIDE / width.max(height)).min((PIXELS / (width * height)).sqrt());
    // A float becomes the nearest number that there is; nothing is less than one pixel.
    let pixels = |length: f64| (length * scale).round().clamp(1.0, SIDE) as u16;
    (pixels(width), pixels(height))
}

/// The page on white. What was warned of would be missing on it.
fn picture(page: &Page<'_>) -> Result<RgbImage, Trouble> {
    let missing = Arc::new(AtomicBool::new(false));
    let sink = Arc::clone(&missing);
    let settings = InterpreterSettings {
        warning_sink: Arc::new(move |warning| {
            if matches!(warning, InterpreterWarning::ImageDecodeFailure | InterpreterWarning::UnsupportedFont)
            {
                sink.store(true, Ordering::Relaxed);
            }
        }),
        ..InterpreterSettings::default()
    };
    let (across, down) = size(page);
    let (width, height) = page.render_dimensions();
    let scale = (f64::from(across) / f64::from(width), f64::from(down) / f64::from(height));
    let place = Affine::scale_non_uniform(scale.0, scale.1) * affine(page);
    let mut context = RenderContext::new(across, down);
    render_into(page, &RenderCache::new(), &settings, &RenderSettings::default(), &mut context, place);
    context.flush();
    let mut pixels = Pixmap::new(across, down);
    let paper = RasterizerSettings { target_init: TargetInit::Clear(WHITE), ..RasterizerSettings::default() };
    context.render_with(&mut pixels, &mut Resources::default(), paper);
    if missing.load(Ordering::Relaxed) {
        return Err(Trouble::Incomplete);
    }
    // On white every pixel is opaque, so its colours are what they are.
    let opaque = RgbaImage::from_raw(u32::from(across), u32::from(down), pixels.data_as_u8_slice().to_vec());
    opaque.map(|picture| DynamicImage::from(picture).into_rgb8()).ok_or(Trouble::Broken)
}

fn affine(page: &Page<'_>) -> Affine {
    page.initial_transform(true).to_kurbo()
}

fn turned(picture: RgbImage, turn: Turn) -> RgbImage {
    match turn {
        Turn::None => picture,
        Turn::Quarter => rotate90(&picture),
        Turn::Half => rotate180(&picture),
        Turn::ThreeQuarters => rotate270(&picture),
    }
}

fn encode(picture: &RgbImage) -> Result<Vec<u8>, Trouble> {
    let side = |length: u32| u16::try_from(length).map_err(|_| Trouble::Broken);
    let (width, height) = (side(picture.width())?, side(picture.height())?);
    let mut jpeg = Vec::new();
    Encoder::new(&mut jpeg, QUALITY)
        .encode(picture.as_raw(), width, height, ColorType::Rgb)
        .map_err(|_| Trouble::Broken)?;
    Ok(jpeg)
}

/// The words of the page.
fn read(page: &Page<'_>) -> String {
    let (width, height) = page.render_dimensions();
    let whole = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let cache = InterpreterCache::new();
    let mut context = Context::new(affine(page), whole, &cache, page.xref(), InterpreterSettings::default());
    let mut words = Words::default();
    interpret_page(page, &mut context, &mut words);
    words.finish()
}
