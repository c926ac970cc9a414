//! Finds faces on a picture: whether there is one, and where. It knows no person and compares none.
//!
//! The model is that of the SeetaFace engine for faces from the front, in the form of the crate `rustface`.

use domain::portrait::Area;
use image::{RgbImage, imageops};
use rustface::{ImageData, Model};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

/// The longest side of the copy on which faces are looked for: more finds no face of a portrait and takes its square of
/// time.
const SIDE: u32 = 480;
/// The smallest face on that copy, in pixels.
const LEAST: u32 = 40;
/// The least score of a face. Portraits have 20 and more, patterns seldom 3.
const SCORE: f64 = 4.0;

static MODEL: LazyLock<Option<Model>> = LazyLock::new(|| {
    let bytes: &[u8] = include_bytes!("../../models/seeta_fd_frontal_v1.0.bin");
    rustface::read_model(bytes).inspect_err(|error| tracing::error!(%error, "no faces can be found")).ok()
});

/// The faces of a picture in thousandths of it, the largest first. None when they could not be looked for.
pub(super) fn find(picture: &RgbImage) -> Option<Vec<Area>> {
    let model = MODEL.clone()?;
    let (width, height) = picture.dimensions();
    let longest = width.max(height).max(1);
    let scaled = |side: u32| (u64::from(side) * u64::from(SIDE.min(longest)) / u64::from(longest)).max(1);
    let [w, h] = [width, height].map(|side| u32::try_from(scaled(side)).unwrap_or(SIDE));
    let small = imageops::grayscale(&imageops::thumbnail(picture, w, h));
    let found = catch_unwind(AssertUnwindSafe(|| {
        let mut detector = rustface::create_detector_with_model(model);
        detector.set_min_face_size(LEAST);
        detector.set_score_thresh(SCORE);
        detector.set_pyramid_scale_factor(0.8);
        detector.set_slide_window_step(4, 4);
        detector.detect(&ImageData::new(&small, w, h))
    }));
    let part = |pixels: i64, of: u32| i32::try_from(pixels * 1000 / i64::from(of)).unwrap_or(0);
    let mut faces: Vec<Area> = found
        .ok()?
        .iter()
        .map(|face| {
            let face = face.bbox();
            Area {
                x: part(face.x().into(), w),
                y: part(face.y().into(), h),
                width: part(face.width().into(), w),
                height: part(face.height().into(), h),
            }
        })
        .collect();
    faces.sort_by_key(|face| std::cmp::Reverse(i64::from(face.width) * i64::from(face.height)));
    Some(faces)
}
