//! Every measure of Doc 9303-7 (8th ed., sections 3 and 4) within half of its tolerance: read from the PDF's own operators, and
//! from its dots at 600 dpi.

use super::{bytes::read, raster::Dots, samples};
use crate::sticker::{Format, Label, fonts, render, testing};

/// Half of the tolerances, in millimetres.
struct Limits {
    /// Zone V: width and height, each with half of its tolerance.
    portrait: [(f64, f64); 2],
    characters: usize,
    size: (f64, f64),
}

/// Edges of the label: 1.0 either way.
const EDGE: f64 = 0.5;
/// Left edge of the first character: 4.0, 1.0 either way.
const FIRST: (f64, f64) = (4.0, 0.5);
/// Centre lines above the lower edge. A character of 2.76 in a printing zone of 4.3 has 0.77 either way.
const CENTRES: ([f64; 2], f64) = ([15.75, 9.40], 0.38);
const PITCH: f64 = 2.54;

fn limits(format: Format) -> Limits {
    match format {
        Format::MrvA => Limits { portrait: [(29.0, 1.5), (36.0, 2.0)], characters: 44, size: (120.0, 80.0) },
        Format::MrvB => {
            Limits { portrait: [(28.5, 1.25), (35.5, 1.75)], characters: 36, size: (105.0, 74.0) }
        }
    }
}

fn all() -> Vec<(&'static str, Label)> {
    let in_b = samples().into_iter().map(|(name, label)| {
        let mrz = label.mrz.clone().map(|line| line.chars().take(36).collect());
        (name, Label { format: Format::MrvB, mrz, ..label })
    });
    samples().into_iter().chain(in_b).collect()
}

#[test]
fn the_operators_keep_every_measure() {
    for (name, label) in all() {
        let limits = limits(label.format);
        let page = read(&render(&label, &testing::layout()).expect("samples can be printed").pdf);
        let (width, height) = page.size;
        assert!((width - limits.size.0).abs() <= EDGE && (height - limits.size.1).abs() <= EDGE, "{name}");
        assert_eq!(page.mrz.len(), 2 * limits.characters, "{name}");
        let size = 9.958_506 * 25.4 / 72.0;
        let middle = fonts::ocr_b_middle() * size;
        for (at, line) in page.mrz.chunks(limits.characters).enumerate() {
            let first =
                label.mrz[at].chars().next().and_then(fonts::ocr_b).expect("a character").1.left * size;
            let grid = line[0].0;
            assert!(
                (grid + first - FIRST.0).abs() <= FIRST.1,
                "{name}: line {at} begins at {}",
                grid + first
            );
            for (column, (x, base)) in line.iter().enumerate() {
                assert!((x - grid - PITCH * column as f64).abs() < 0.002, "{name}: character {column}");
                let centre = height - (base + middle);
                assert!((centre - CENTRES.0[at]).abs() <= CENTRES.1, "{name}: centre line {at} at {centre}");
            }
            assert!(line[limits.characters - 1].0 + 2.0 <= width - 2.0, "{name}: line {at} in the margin");
        }
        for (x, base) in &page.text {
            assert!((2.0..=width - 2.0).contains(x), "{name}: text at {x}");
            assert!(*base > 2.0 && *base < height - 23.2, "{name}: text at height {base}");
        }
        assert_eq!(page.pictures.len(), 1, "{name}");
        let [left, top, right, bottom] = page.pictures[0];
        for (is, (nominal, half)) in [right - left, bottom - top].into_iter().zip(limits.portrait) {
            assert!((is - nominal).abs() <= half, "{name}: the portrait is {is}, not {nominal}");
        }
        assert!(left >= 2.0 && bottom <= height - 23.2, "{name}: the portrait leaves Zone V");
    }
}

#[test]
fn the_dots_keep_every_measure() {
    for (name, label) in all().into_iter().step_by(3) {
        let limits = limits(label.format);
        let dots = Dots::of(&render(&label, &testing::layout()).expect("samples can be printed").pdf);
        let (width, height) = limits.size;
        let (wide, high) = (dots.width as f64 * 25.4 / 600.0, dots.height as f64 * 25.4 / 600.0);
        assert!((wide - width).abs() <= EDGE && (high - height).abs() <= EDGE, "{name}: {wide} x {high}");
        for (at, centre) in CENTRES.0.into_iter().enumerate() {
            let band = (height - centre - 2.15, height - centre + 2.15);
            let line = dots.bounds((0.0, width), band).expect("ink");
            let middle = height - (line[1] + line[3]) / 2.0;
            assert!((middle - centre).abs() <= CENTRES.1, "{name}: line {at} at {middle}");
            assert!((line[0] - FIRST.0).abs() <= FIRST.1, "{name}: line {at} begins at {}", line[0]);
            assert!(line[1] > band.0 && line[3] < band.1, "{name}: line {at} fills its printing zone");
            for (column, ch) in label.mrz[at].chars().enumerate() {
                let cell = 3.9 + PITCH * column as f64;
                let ink =
                    dots.bounds((cell - 0.2, cell + PITCH - 0.2), band).expect("every character has ink");
                let glyph = fonts::ocr_b(ch).expect("a character").1;
                let nominal = (glyph.left + glyph.right) / 2.0 * 9.958_506 * 25.4 / 72.0;
                let start = (ink[0] + ink[2]) / 2.0 - nominal - PITCH * column as f64;
                assert!((start - 3.9).abs() < 0.35, "{name}: line {at}, character {column} off by {start}");
            }
        }
        // Nothing else from 3.0 to 20.0 above the lower edge, and nothing in the margins.
        for (high, low) in [(20.0, 17.90), (13.60, 11.55), (7.25, 0.0)] {
            assert_eq!(
                dots.bounds((0.0, width), (height - high, height - low)),
                None,
                "{name}: {low} to {high}"
            );
        }
        for side in [(0.0, 2.0), (width - 2.0, width)] {
            assert_eq!(dots.bounds(side, (0.0, height)), None, "{name}: ink in a side margin");
        }
        assert_eq!(dots.bounds((0.0, width), (0.0, 2.0)), None, "{name}: ink in the upper margin");
    }
}
