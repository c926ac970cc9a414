//! A composition as SVG: the very outlines, places and picture of the print, for a proof on a screen.

use std::{collections::BTreeMap, fmt::Write as _};

use data_encoding::BASE64;

use super::{
    Label, Layout, Rect, RenderError,
    compose::compose,
    fonts::{self, Face, MM_PER_POINT},
    placement::{Kind, Placement},
    seal::Symbol,
};

/// The label as one SVG picture in millimetres. `title` is what a screen reader says.
///
/// # Errors
/// As [`super::render`].
pub fn svg(label: &Label, layout: &Layout, title: &str) -> Result<String, RenderError> {
    let made = compose(label, layout)?;
    let (width, height) = layout.design(label.format).blank.size;
    let mut shapes = Shapes::default();
    let mut body = String::new();
    for piece in &made.placements {
        draw(piece, label, made.seal.as_ref(), &mut shapes, &mut body);
    }
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" viewBox=\"0 0 {width} {height}\" role=\"img\"><title>{}</title><defs>",
        escaped(title)
    );
    for ((face, id), path) in &shapes.0 {
        let _ = write!(out, "<path id=\"{}\" d=\"{path}\"/>", name(*face, *id));
    }
    let _ = write!(out, "</defs><rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>{body}</svg>");
    Ok(out)
}

/// Outlines that are used, once each.
#[derive(Default)]
struct Shapes(BTreeMap<(Face, u32), String>);

fn name(face: Face, id: u32) -> String {
    format!("{face:?}-{id}")
}

fn draw(piece: &Placement, label: &Label, seal: Option<&Symbol>, shapes: &mut Shapes, out: &mut String) {
    match piece.kind {
        Kind::Reserved => {
            let Rect { left, top, .. } = piece.ink;
            let (width, height) = (piece.ink.width(), piece.ink.height());
            let _ = write!(
                out,
                "<rect x=\"{left:.3}\" y=\"{top:.3}\" width=\"{width:.3}\" height=\"{height:.3}\" fill=\"none\" stroke=\"#b1b4b6\" stroke-width=\"0.1\" stroke-dasharray=\"0.8 0.8\"/>"
            );
        }
        Kind::Picture => {
            let Some(jpeg) = &label.portrait else { return };
            let Rect { left, top, .. } = piece.ink;
            let (width, height) = (piece.ink.width(), piece.ink.height());
            let _ = write!(
                out,
                "<image x=\"{left:.3}\" y=\"{top:.3}\" width=\"{width:.3}\" height=\"{height:.3}\" href=\"data:image/jpeg;base64,{}\"/>",
                BASE64.encode(jpeg)
            );
        }
        Kind::Seal => out.push_str(&seal.map_or_else(String::new, |seal| seal.svg(piece.ink))),
        Kind::Mark => text(piece, "fill=\"#ccc\"", shapes, out),
        Kind::Copy => text(piece, "fill=\"none\" stroke=\"#000\" stroke-width=\"0.02\"", shapes, out),
        Kind::Caption | Kind::Value | Kind::Mrz => text(piece, "", shapes, out),
    }
}

fn text(piece: &Placement, paint: &str, shapes: &mut Shapes, out: &mut String) {
    let size = piece.points * MM_PER_POINT;
    let (x, y) = piece.origin;
    let (sin, cos) = piece.turn;
    let (a, b) = (cos * size, sin * size);
    let _ = write!(out, "<g transform=\"matrix({a:.6} {:.6} {b:.6} {a:.6} {x:.4} {y:.4})\" {paint}>", -b);
    for run in &piece.runs {
        let mut pen = run.x;
        for glyph in &run.glyphs {
            let shape =
                shapes.0.entry((run.face, glyph.id)).or_insert_with(|| fonts::outline(run.face, glyph.id));
            if !shape.is_empty() {
                let _ = write!(
                    out,
                    "<use href=\"#{}\" x=\"{:.5}\" y=\"{:.5}\"/>",
                    name(run.face, glyph.id),
                    pen + glyph.x_offset,
                    -glyph.y_offset
                );
            }
            pen += glyph.advance;
        }
    }
    out.push_str("</g>");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
