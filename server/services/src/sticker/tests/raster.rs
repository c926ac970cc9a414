//! The label as dots at 600 dpi: where the ink of the MRZ really is.

use super::{samples, tool};
use crate::sticker::{render, testing};

const DPI: f64 = 600.0;

pub(super) struct Dots {
    pub width: usize,
    pub height: usize,
    grey: Vec<u8>,
}

impl Dots {
    pub(super) fn of(pdf: &[u8]) -> Dots {
        let pgm = tool("poppler-utils", "pdftoppm", &["-r", "600", "-gray"], pdf, &[]);
        let mut parts = pgm.splitn(4, |b| b.is_ascii_whitespace());
        assert_eq!(parts.next(), Some(&b"P5"[..]));
        let mut number = || {
            let text = std::str::from_utf8(parts.next().expect("a number")).expect("digits");
            text.parse::<usize>().expect("a number")
        };
        let (width, height) = (number(), number());
        let grey = pgm[pgm.len() - width * height..].to_vec();
        Dots { width, height, grey }
    }

    pub(super) fn px(mm: f64) -> usize {
        (mm / 25.4 * DPI).round() as usize
    }

    fn ink(&self, x: usize, y: usize) -> bool {
        self.grey[y * self.width + x] < 128
    }

    /// The box of the ink in a part of the page, in millimetres: left, top, right, bottom.
    pub(super) fn bounds(&self, (left, right): (f64, f64), (top, bottom): (f64, f64)) -> Option<[f64; 4]> {
        let columns = Self::px(left)..Self::px(right).min(self.width);
        let rows = Self::px(top)..Self::px(bottom).min(self.height);
        let mut found: Option<[usize; 4]> = None;
        for y in rows {
            for x in columns.clone().filter(|x| self.ink(*x, y)) {
                let b = found.get_or_insert([x, y, x + 1, y + 1]);
                *b = [b[0].min(x), b[1].min(y), b[2].max(x + 1), b[3].max(y + 1)];
            }
        }
        found.map(|b| b.map(|dots| dots as f64 * 25.4 / DPI))
    }
}

#[test]
fn the_ink_of_the_mrz_lies_where_readers_look() {
    for (name, label) in samples() {
        let rendered = render(&label, &testing::layout()).expect("samples can be printed");
        let dots = Dots::of(&rendered.pdf);
        let (width, height) = label.format.size();
        assert!(
            dots.width.abs_diff(Dots::px(width)) <= 1 && dots.height.abs_diff(Dots::px(height)) <= 1,
            "{name}"
        );
        let from_below = |high: f64, low: f64| (height - high, height - low);

        for (at, (centre, band)) in [(15.75, (17.90, 13.60)), (9.40, (11.55, 7.25))].into_iter().enumerate() {
            let line = dots.bounds((0.0, width), from_below(band.0, band.1)).expect("ink");
            // The zone is 4.3 high and the characters about 2.7: half of the play on either side is 0.4.
            let middle = height - (line[1] + line[3]) / 2.0;
            assert!((middle - centre).abs() < 0.13, "{name}: centre line {at} at {middle}");
            assert!(line[3] - line[1] < 2.9 && line[3] - line[1] > 2.4, "{name}: {line:?}");
            // 4.0 +-1.0: within a tenth of it for the V, within half for any other first character.
            let first = dots.bounds((0.0, 6.2), from_below(band.0, band.1)).expect("ink")[0];
            let allowed = if at == 0 { 0.1 } else { 0.5 };
            assert!((first - 4.0).abs() < allowed, "{name}: line {at} begins at {first}");
            assert!(line[2] < 4.0 + 2.54 * label.format.mrz_width() as f64, "{name}: {line:?}");
        }
        // Nothing else from the lower edge to the top of Zone VII.
        for (high, low) in [(23.2, 17.90), (13.60, 11.55), (7.25, 0.0)] {
            assert_eq!(
                dots.bounds((0.0, width), from_below(high, low)),
                None,
                "{name}: ink at {low} to {high}"
            );
        }
    }
}

#[test]
fn fillers_stand_2_54_mm_apart() {
    let (_, label) = samples().swap_remove(0);
    let dots = Dots::of(&render(&label, &testing::layout()).expect("samples can be printed").pdf);
    let height = label.format.size().1;
    let lefts: Vec<f64> = (26..44)
        .map(|column| {
            let cell = 3.9 + 2.54 * f64::from(column);
            dots.bounds((cell, cell + 2.4), (height - 17.9, height - 13.6)).expect("a filler")[0]
        })
        .collect();
    let pitch = (lefts[17] - lefts[0]) / 17.0;
    assert!((pitch - 2.54).abs() < 0.005, "{pitch}");
}

#[test]
fn the_portrait_fills_its_zone() {
    for (name, label) in samples() {
        let rendered = render(&label, &testing::layout()).expect("samples can be printed");
        let picture = rendered.placements.iter().find(|p| p.field == crate::sticker::Field::Portrait);
        let picture = picture.expect("a portrait").ink;
        assert!(
            (26.0..=31.0).contains(&picture.width()) && (32.0..=39.0).contains(&picture.height()),
            "{name}"
        );
        assert!((picture.width() / picture.height() - 413.0 / 531.0).abs() < 0.001, "{name}");
    }
}
