//! The digital seal as a Data Matrix (ISO/IEC 16022, ECC 200) of vectors.
//!
//! The payload is bytes, so all of it is in Base 256 and the symbol adds the padding. The symbol is square: 44 modules to
//! 142 bytes, 48 to 172, 52 to 202. A module is 4 dots at 300 dpi (Doc 9303-13: at least that on an ordinary printer), so
//! every module is the same number of dots at 300, 600 and 1200 dpi wherever the symbol stands.

use datamatrix::data::DataEncodingError;
use datamatrix::placement::PathSegment;
use datamatrix::{DataMatrixBuilder, EncodationType, SymbolList};
use krilla::{
    color::luma,
    geom::{PathBuilder, Transform},
    num::NormalizedF32,
    paint::{Fill, FillRule},
    surface::Surface,
};

use super::{Rect, RenderError, draw::points};

/// Edge of a module in millimetres: 4 dots at 300 dpi.
pub const MODULE: f64 = 4.0 * 25.4 / 300.0;
/// Modules that stay free on every side.
pub const QUIET: f64 = 1.0;

/// A symbol: a path to be filled by the even-odd rule, in modules from its upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Symbol {
    modules: usize,
    path: Vec<Step>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    Move(f32, f32),
    Line(f32, f32),
    Close,
}

impl Symbol {
    /// Encodes the bytes of a seal.
    ///
    /// # Errors
    /// [`RenderError::Seal`] for more bytes than the largest square symbol holds.
    pub fn new(seal: &[u8]) -> Result<Self, RenderError> {
        let made = DataMatrixBuilder::new()
            .with_macros(false)
            .with_encodation_types(EncodationType::Base256)
            .with_symbol_list(SymbolList::default().enforce_square())
            .encode(seal)
            .map_err(|_: DataEncodingError| RenderError::Seal { bytes: seal.len() })?;
        let bitmap = made.bitmap();
        let (mut x, mut y) = (0.0, 0.0);
        let mut start = (x, y);
        // The outline begins at the upper left corner, which is dark in every symbol.
        let mut path = vec![Step::Move(x, y)];
        for segment in bitmap.path() {
            path.push(match segment {
                PathSegment::Move(dx, dy) => {
                    (x, y) = (x + f32::from(dx), y + f32::from(dy));
                    start = (x, y);
                    Step::Move(x, y)
                }
                PathSegment::Horizontal(dx) => {
                    x += f32::from(dx);
                    Step::Line(x, y)
                }
                PathSegment::Vertical(dy) => {
                    y += f32::from(dy);
                    Step::Line(x, y)
                }
                PathSegment::Close => {
                    (x, y) = start;
                    Step::Close
                }
            });
        }
        Ok(Self { modules: bitmap.width(), path })
    }

    /// Modules along one edge, without the quiet zone.
    pub const fn modules(&self) -> usize {
        self.modules
    }

    /// Where the symbol stands in its square, quiet zone around it: in the middle.
    ///
    /// # Errors
    /// [`RenderError::Seal`] when the square is too small.
    pub fn place(&self, square: Rect, bytes: usize) -> Result<Rect, RenderError> {
        let edge = self.modules as f64 * MODULE;
        let room = square.width().min(square.height());
        if edge + 2.0 * QUIET * MODULE > room + 1e-6 {
            return Err(RenderError::Seal { bytes });
        }
        let (left, top) = (square.width() - edge, square.height() - edge);
        Ok(Rect::new(square.left + left / 2.0, square.top + top / 2.0, edge, edge))
    }

    /// The same path for the print.
    pub(super) fn outline(&self, content: &mut pdf_writer::Content) {
        for step in &self.path {
            match *step {
                Step::Move(x, y) => content.move_to(x, y),
                Step::Line(x, y) => content.line_to(x, y),
                Step::Close => content.close_path(),
            };
        }
    }

    /// The same path for a proof on a screen.
    pub(super) fn svg(&self, ink: Rect) -> String {
        let steps = self.path.iter().fold(String::new(), |path, step| match *step {
            Step::Move(x, y) => path + &format!("M{x} {y}"),
            Step::Line(x, y) => path + &format!("L{x} {y}"),
            Step::Close => path + "Z",
        });
        let Rect { left, top, .. } = ink;
        format!(
            "<path transform=\"translate({left:.4} {top:.4}) scale({MODULE:.6})\" fill-rule=\"evenodd\" d=\"{steps}\"/>"
        )
    }

    /// Draws it in black of the K plate, its upper left corner at that of `ink`.
    pub(super) fn draw(&self, surface: &mut Surface, ink: Rect) {
        let mut path = PathBuilder::new();
        for step in &self.path {
            match *step {
                Step::Move(x, y) => path.move_to(x, y),
                Step::Line(x, y) => path.line_to(x, y),
                Step::Close => path.close(),
            }
        }
        let Some(path) = path.finish() else { return };
        surface.set_stroke(None);
        surface.set_fill(Some(Fill {
            paint: luma::Color::black().into(),
            opacity: NormalizedF32::ONE,
            rule: FillRule::EvenOdd,
        }));
        let module = points(MODULE);
        surface.push_transform(&Transform::from_row(
            module,
            0.0,
            0.0,
            module,
            points(ink.left),
            points(ink.top),
        ));
        surface.draw_path(&path);
        surface.pop();
    }
}
