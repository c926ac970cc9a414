//! Placements to PDF by krilla: the copy for the record and the calibration sheet. Nothing is decided here. [`super::pdf`] writes
//! the print.

use krilla::{
    Data, Document, SerializeSettings,
    color::luma,
    geom::{PathBuilder, Point, Rect as PdfRect, Size, Transform},
    image::Image,
    metadata::{DateTime, Metadata},
    num::NormalizedF32,
    page::PageSettings,
    paint::{Fill, FillRule, Stroke},
    surface::Surface,
    tagging::TagTree,
    text::{GlyphId, KrillaGlyph},
};

use super::{
    RenderError,
    fonts::Run,
    placement::{Kind, Placement},
    seal::Symbol,
};

/// The grey of the specimen mark: a fifth of black, readable under and beside text.
pub(super) const MARK: u8 = 204;

pub(super) use super::fonts::MM_PER_POINT;

/// Millimetres to points.
pub(crate) fn points(mm: f64) -> f32 {
    (mm / MM_PER_POINT) as f32
}

/// A page of exactly `size` millimetres with everything moved by `offset`; the same input gives the same bytes.
pub(super) fn page(
    size: (f64, f64),
    offset: (f64, f64),
    about: About,
    draw: impl FnOnce(&mut Surface) -> Result<(), RenderError>,
) -> Result<Vec<u8>, RenderError> {
    let settings =
        SerializeSettings { xmp_metadata: false, enable_tagging: false, ..SerializeSettings::default() };
    document(settings, size, offset, about, |surface| draw(surface).map(|()| TagTree::new()))
}

/// As [`page`], with settings of the writer and a tree of tags.
pub(super) fn document(
    settings: SerializeSettings,
    size: (f64, f64),
    offset: (f64, f64),
    about: About,
    draw: impl FnOnce(&mut Surface) -> Result<TagTree, RenderError>,
) -> Result<Vec<u8>, RenderError> {
    let refused = || RenderError::Pdf("page size".to_owned());
    let tagged = settings.enable_tagging;
    let mut document = Document::new_with(settings);
    let created = DateTime::new(about.created.year().unsigned_abs())
        .month(about.created.month() as u8)
        .day(about.created.day() as u8);
    let about = Metadata::new().title(about.title).document_id(about.id).creation_date(created);
    document.set_metadata(about);
    let (width, height) = (points(size.0), points(size.1));
    let whole = PdfRect::from_xywh(0.0, 0.0, width, height).ok_or_else(refused)?;
    let settings = PageSettings::from_wh(width, height).ok_or_else(refused)?.with_trim_box(Some(whole));
    let mut page = document.start_page_with(settings);
    let mut surface = page.surface();
    surface.push_transform(&Transform::from_translate(points(offset.0), points(offset.1)));
    let drawn = draw(&mut surface);
    surface.pop();
    surface.finish();
    page.finish();
    let tags = drawn?;
    if tagged {
        document.set_tag_tree(tags);
    }
    document.finish().map_err(|e| RenderError::Pdf(format!("{e:?}")))
}

/// What the PDF says about itself: nothing about the holder.
pub(super) struct About {
    pub title: String,
    pub id: String,
    pub created: domain::Date,
}

pub(super) fn placement(
    surface: &mut Surface,
    placement: &Placement,
    jpeg: Option<&[u8]>,
    seal: Option<&Symbol>,
) -> Result<(), RenderError> {
    match placement.kind {
        Kind::Reserved => {}
        Kind::Seal => {
            if let Some(seal) = seal {
                seal.draw(surface, placement.ink);
            }
        }
        Kind::Picture => {
            let Some(jpeg) = jpeg else { return Ok(()) };
            let image =
                Image::from_jpeg(Data::from(jpeg.to_vec()), false).map_err(|_| RenderError::Portrait)?;
            let ink = placement.ink;
            let size =
                Size::from_wh(points(ink.width()), points(ink.height())).ok_or(RenderError::Portrait)?;
            surface.push_transform(&Transform::from_translate(points(ink.left), points(ink.top)));
            surface.draw_image(image, size);
            surface.pop();
        }
        Kind::Mark => text(surface, placement, MARK),
        Kind::Copy => outline(surface, placement),
        Kind::Caption | Kind::Value | Kind::Mrz => text(surface, placement, 0),
    }
    Ok(())
}

/// Letters as black outlines, which lie over everything and leave it readable.
fn outline(surface: &mut Surface, placement: &Placement) {
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: luma::Color::black().into(),
        width: points(0.3),
        ..Stroke::default()
    }));
    set(surface, placement, true);
}

fn text(surface: &mut Surface, placement: &Placement, grey: u8) {
    fill(surface, grey);
    set(surface, placement, false);
}

fn set(surface: &mut Surface, placement: &Placement, outlined: bool) {
    let (x, y) = (points(placement.origin.0), points(placement.origin.1));
    let (sin, cos) = (placement.turn.0 as f32, placement.turn.1 as f32);
    if sin == 0.0 {
        return runs(surface, &placement.runs, placement.points, (x, y), outlined);
    }
    surface.push_transform(&Transform::from_row(cos, -sin, sin, cos, x, y));
    runs(surface, &placement.runs, placement.points, (0.0, 0.0), outlined);
    surface.pop();
}

pub(crate) fn runs(surface: &mut Surface, runs: &[Run], size: f64, (x, y): (f32, f32), outlined: bool) {
    for run in runs {
        let glyphs: Vec<KrillaGlyph> = run
            .glyphs
            .iter()
            .map(|g| {
                let (dx, dy) = (g.x_offset as f32, g.y_offset as f32);
                KrillaGlyph::new(GlyphId::new(g.id), g.advance as f32, dx, dy, 0.0, g.range.clone(), None)
            })
            .collect();
        let start = Point::from_xy(x + (run.x * size) as f32, y);
        surface.draw_glyphs(start, &glyphs, run.face.writer(), &run.text, size as f32, outlined);
    }
}

/// Sets the fill to a grey of the K plate.
pub(crate) fn fill(surface: &mut Surface, grey: u8) {
    surface.set_stroke(None);
    surface.set_fill(Some(Fill {
        paint: luma::Color::new(grey).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }));
}

/// A black hairline between two points, in millimetres.
pub(super) fn hairline(surface: &mut Surface, from: (f64, f64), to: (f64, f64)) {
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: luma::Color::black().into(),
        width: points(0.1),
        ..Stroke::default()
    }));
    let mut path = PathBuilder::new();
    path.move_to(points(from.0), points(from.1));
    path.line_to(points(to.0), points(to.1));
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}
