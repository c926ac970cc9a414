//! The portrait: cut to the proportions of the photograph on the sticker, brought to one size, and examined.
//!
//! The rules are those of [`domain::portrait`]; the browser has shown the person the same before. What is found advises:
//! only a picture of which nothing can be printed is refused. The picture that the portrait was cut from is kept with it,
//! without its metadata, until the application is sent, so that the cut can be changed.

use super::{Accepted, faces, picture::encode, refusal};
use domain::Problem;
use domain::portrait::{Area, Cut, Examined, HEIGHT, Raster, WIDTH, examine};
use image::{RgbImage, imageops};
use serde::{Deserialize, Serialize};

/// Pixels per inch at which it prints 35 mm by 45 mm.
const DPI: u16 = 300;
const QUALITY: u8 = 92;
/// A picture of which less than this part would be kept is no portrait but something else with a person on it.
const LEAST_KEPT: f64 = 0.4;
/// Least spread (standard deviation) of brightness; a blank page has less than 1.
const LEAST_CONTRAST: f64 = 4.0;
/// The longest side of the picture that is kept beside the portrait.
const SOURCE: u32 = 2400;

/// What is known of a portrait beside its pixels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// Width of the picture that it was cut from.
    pub width: u32,
    /// Height of it.
    pub height: u32,
    /// What was cut out of it.
    pub cut: Cut,
    /// The faces on it, in its thousandths; None when they could not be looked for.
    pub faces: Option<Vec<Area>>,
    /// What was found on the portrait.
    pub examined: Examined,
}

/// A portrait as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portrait {
    /// The portrait.
    pub kept: Accepted,
    /// The picture that it was cut from, when it has just come.
    pub source: Option<Accepted>,
    /// What is known of it.
    pub known: Known,
}

/// A portrait from a picture that has just come. Without a `cut` the one is taken that fits the face best, or the middle.
/// `cut` is in pixels of the upright picture.
pub(super) fn take(picture: RgbImage, cut: Option<Cut>) -> Result<Portrait, Problem> {
    let (full, picture) = (picture.dimensions(), shrunk(picture));
    let (width, height) = picture.dimensions();
    let faces = faces::find(&picture);
    let chosen = cut.and_then(|cut| scaled(cut, full, (width, height)));
    let face = faces.as_ref().and_then(|faces| faces.first());
    let cut = match (chosen, face) {
        (Some(cut), _) => cut,
        (None, Some(face)) => Cut::around(face.head_of_face(), width, height),
        (None, None) => {
            let cut = Cut::suggest(width, height);
            if cut.part_of(width, height) < LEAST_KEPT {
                return Err(refusal("problem-upload-portrait-shape"));
            }
            cut
        }
    };
    let source = Accepted::new(encode(&picture, QUALITY, None)?, "image/jpeg", Some((width, height)));
    Ok(Portrait { source: Some(source), ..again(&picture, faces, cut)? })
}

/// A portrait from a picture that is kept, cut in another way.
pub(super) fn again(picture: &RgbImage, faces: Option<Vec<Area>>, cut: Cut) -> Result<Portrait, Problem> {
    let (width, height) = picture.dimensions();
    // A cut that does not fit comes from a broken page, not from a person: the suggestion stands in for it.
    let cut = if cut.fits(width, height) { cut } else { Cut::suggest(width, height) };
    if cut.width < WIDTH / 2 || cut.height < HEIGHT / 2 {
        return Err(refusal("problem-upload-portrait-small")
            .with("width", cut.width)
            .with("height", cut.height)
            .with("minimum-width", WIDTH)
            .with("minimum-height", HEIGHT));
    }
    let part = imageops::crop_imm(picture, cut.x, cut.y, cut.width, cut.height).to_image();
    let portrait = imageops::resize(&part, WIDTH, HEIGHT, imageops::FilterType::CatmullRom);
    if contrast(&portrait) < LEAST_CONTRAST {
        return Err(refusal("problem-upload-portrait-blank"));
    }
    let seen: Option<Vec<Area>> = faces.as_ref().map(|faces| {
        let on_it = faces.iter().map(|face| cut.seen(*face, width, height));
        on_it.filter(|face| (0..=1000).contains(&face.middle()) && face.visible().height > 0).collect()
    });
    let raster = Raster::new(WIDTH, HEIGHT, 3, portrait.as_raw());
    let raster = raster.ok_or_else(|| refusal("problem-upload-image-broken"))?;
    let examined = examine(&raster, (cut.width, cut.height), seen.as_deref());
    let size = Some(portrait.dimensions());
    let kept = Accepted::new(encode(&portrait, QUALITY, Some(DPI))?, "image/jpeg", size);
    Ok(Portrait { kept, source: None, known: Known { width, height, cut, faces, examined } })
}

/// The picture, no larger than it is kept.
fn shrunk(picture: RgbImage) -> RgbImage {
    let (width, height) = picture.dimensions();
    let longest = width.max(height);
    if longest <= SOURCE {
        return picture;
    }
    let side = |side: u32| {
        u32::try_from(u64::from(side) * u64::from(SOURCE) / u64::from(longest)).unwrap_or(SOURCE).max(1)
    };
    imageops::resize(&picture, side(width), side(height), imageops::FilterType::Triangle)
}

/// A cut of a picture of size `from`, on the same picture of size `to`. None when it does not fit the picture.
fn scaled(cut: Cut, from: (u32, u32), to: (u32, u32)) -> Option<Cut> {
    let scale = |pixels: u32| u64::from(pixels) * u64::from(to.0) / u64::from(from.0.max(1));
    let pixels = |pixels: u32| u32::try_from(scale(pixels)).ok();
    let Cut { x, y, width, height } = cut;
    if !cut.fits(from.0, from.1) {
        return None;
    }
    let cut = Cut { x: pixels(x)?, y: pixels(y)?, width: pixels(width)?, height: pixels(height)? };
    cut.fits(to.0, to.1).then_some(cut)
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
