//! The portrait: cut to the proportions of the photograph on the sticker and brought to one size.
//!
//! 35 mm by 45 mm at 300 pixels per inch are 413 by 531 pixels. Whether a face is on it is not decided here: an officer
//! looks at every portrait.

use super::{Accepted, picture::encode, refusal};
use domain::Problem;
use image::{RgbImage, imageops};

/// Width of a stored portrait in pixels.
pub const PORTRAIT_WIDTH: u32 = 413;
/// Height of a stored portrait in pixels.
pub const PORTRAIT_HEIGHT: u32 = 531;
/// Pixels per inch at which it prints 35 mm by 45 mm.
const DPI: u16 = 300;
const QUALITY: u8 = 92;
/// A picture of which less than this part would be kept is no portrait but something else with a person on it.
const LEAST_KEPT: f64 = 0.4;
/// Least spread (standard deviation) of brightness; a blank page has less than 1.
const LEAST_CONTRAST: f64 = 4.0;

/// A part of a picture, in pixels of the upright picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Crop {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl Crop {
    /// The largest part in the proportions of a portrait: the middle from left to right, and from top to bottom nearer
    /// the top, where heads are.
    pub fn suggest(width: u32, height: u32) -> Self {
        let (w, h, w0, h0) =
            (u64::from(width), u64::from(height), u64::from(PORTRAIT_WIDTH), u64::from(PORTRAIT_HEIGHT));
        let small = |value: u64| u32::try_from(value).unwrap_or(u32::MAX);
        if w * h0 > h * w0 {
            let kept = small(h * w0 / h0).max(1);
            Self { x: (width - kept) / 2, y: 0, width: kept, height }
        } else {
            let kept = small(w * h0 / w0).clamp(1, height.max(1));
            Self { x: 0, y: (height - kept) / 3, width, height: kept }
        }
    }

    /// Whether it lies inside a picture and has the proportions of a portrait within 2 %.
    fn fits(self, width: u32, height: u32) -> bool {
        let end = |start: u32, length: u32| u64::from(start) + u64::from(length);
        let inside =
            end(self.x, self.width) <= u64::from(width) && end(self.y, self.height) <= u64::from(height);
        let ratio = f64::from(self.width) * f64::from(PORTRAIT_HEIGHT);
        let wanted = f64::from(self.height) * f64::from(PORTRAIT_WIDTH);
        inside && self.width > 0 && (ratio / wanted - 1.0).abs() <= 0.02
    }

    fn part_of(self, width: u32, height: u32) -> f64 {
        f64::from(self.width) * f64::from(self.height) / (f64::from(width) * f64::from(height))
    }
}

/// Cuts, scales and writes a portrait.
pub(super) fn normalise(picture: &RgbImage, crop: Option<Crop>) -> Result<Accepted, Problem> {
    let (width, height) = picture.dimensions();
    // A crop that does not fit comes from a broken page, not from a person: the suggestion stands in for it.
    let chosen = crop.filter(|crop| crop.fits(width, height));
    let part = chosen.unwrap_or_else(|| Crop::suggest(width, height));
    if chosen.is_none() && part.part_of(width, height) < LEAST_KEPT {
        return Err(refusal("problem-upload-portrait-shape"));
    }
    if part.width < PORTRAIT_WIDTH || part.height < PORTRAIT_HEIGHT {
        return Err(refusal("problem-upload-portrait-small")
            .with("width", part.width)
            .with("height", part.height)
            .with("minimum-width", PORTRAIT_WIDTH)
            .with("minimum-height", PORTRAIT_HEIGHT));
    }
    let cut = imageops::crop_imm(picture, part.x, part.y, part.width, part.height).to_image();
    let filter = imageops::FilterType::CatmullRom;
    let portrait = imageops::resize(&cut, PORTRAIT_WIDTH, PORTRAIT_HEIGHT, filter);
    if contrast(&portrait) < LEAST_CONTRAST {
        return Err(refusal("problem-upload-portrait-blank"));
    }
    let size = Some(portrait.dimensions());
    Ok(Accepted::new(encode(&portrait, QUALITY, Some(DPI))?, "image/jpeg", size))
}

/// Standard deviation of the brightness (ITU-R BT.601), 0 to 128.
fn contrast(picture: &RgbImage) -> f64 {
    let light = picture.pixels().map(|pixel| {
        let [red, green, blue] = pixel.0.map(f64::from);
        0.299f64.mul_add(red, 0.587f64.mul_add(green, 0.114 * blue))
    });
    let (count, sum, squares) = light
        .fold((0.0, 0.0, 0.0), |(n, sum, squares), value| (n + 1.0, sum + value, squares + value * value));
    let mean: f64 = sum / count;
    (squares / count - mean * mean).max(0.0).sqrt()
}

#[cfg(test)]
mod tests {
    use super::{Crop, PORTRAIT_HEIGHT, PORTRAIT_WIDTH};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_suggestion_lies_inside_and_has_the_proportions(width in 100u32..12_000, height in 100u32..12_000) {
            let crop = Crop::suggest(width, height);
            prop_assert!(crop.fits(width, height), "{crop:?} of {width} by {height}");
            prop_assert!(crop.width == width || crop.height == height, "no smaller than it must be");
        }

        #[test]
        fn no_size_and_no_crop_panics(w in any::<u32>(), h in any::<u32>(), x in any::<u32>(), y in any::<u32>()) {
            let _ = Crop::suggest(w, h);
            let _ = Crop { x, y, width: w, height: h }.fits(w, h);
        }
    }

    #[test]
    fn a_portrait_is_kept_whole() {
        let whole = Crop { x: 0, y: 0, width: PORTRAIT_WIDTH, height: PORTRAIT_HEIGHT };
        assert_eq!(Crop::suggest(PORTRAIT_WIDTH, PORTRAIT_HEIGHT), whole);
    }
}
