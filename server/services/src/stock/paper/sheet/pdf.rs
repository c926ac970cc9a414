//! The sheets as PDF/A-2a and PDF/UA-1: kept for years, and read aloud in the order in which they were written.

use super::{MARGIN, Mark, Role, SIZE, Sheet};
use crate::sticker::fonts::Face;
use crate::{Error, Result};
use domain::Date;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Size};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree,
};
use krilla::text::{GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings, color::luma};
use rustybuzz::UnicodeBuffer;
use std::num::NonZeroU16;

/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;

/// One paragraph or row: its texts, `None` for an empty cell.
struct Block {
    number: usize,
    role: Role,
    texts: Vec<Option<Identifier>>,
}

/// Writes the sheets.
pub(super) fn write(sheet: &Sheet, day: Date) -> Result<Vec<u8>> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| Error::internal(format!("{error:?}")))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(sheet, day));
    let mut outline = Outline::new();
    let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
    outline.push_child(OutlineNode::new(sheet.title.clone(), top));
    document.set_outline(outline);
    let mut blocks: Vec<Block> = Vec::new();
    let count = sheet.pages.len();
    for (number, marks) in sheet.pages.iter().enumerate() {
        let size =
            Size::from_wh(points(SIZE.0), points(SIZE.1)).ok_or_else(|| Error::internal("page size"))?;
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        for mark in marks {
            draw(&mut surface, mark, &mut blocks);
        }
        folio(&mut surface, &format!("{} / {count}", number + 1));
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tree(sheet, blocks));
    document.finish().map_err(|error| Error::internal(format!("{error:?}")))
}

fn metadata(sheet: &Sheet, day: Date) -> Metadata {
    let made = DateTime::new(day.year().unsigned_abs())
        .month(day.month().unsigned_abs())
        .day(day.day().unsigned_abs());
    Metadata::new()
        .title(sheet.title.clone())
        .document_id(sheet.title.clone())
        .language(sheet.lang.code().to_owned())
        .creation_date(made)
}

/// Heading, paragraphs, and rows that follow each other as one table.
fn tree(sheet: &Sheet, blocks: Vec<Block>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(sheet.lang.code().to_owned()));
    let mut table: Option<TagGroup> = None;
    for Block { role, texts, .. } in blocks {
        let cells = |tag: fn() -> TagGroup| {
            let mut row = TagGroup::new(Tag::TR);
            for text in &texts {
                let mut cell = tag();
                if let Some(id) = text {
                    cell.push(*id);
                }
                row.push(cell);
            }
            row
        };
        let row = match role {
            Role::Head => Some(cells(|| TagGroup::new(Tag::TH(TableHeaderScope::Column)))),
            Role::Row => Some(cells(|| TagGroup::new(Tag::TD))),
            Role::Title | Role::Line => None,
        };
        if let Some(row) = row {
            table.get_or_insert_with(|| TagGroup::new(Tag::Table)).push(row);
            continue;
        }
        if let Some(table) = table.take() {
            tree.push(table);
        }
        let leaves: Vec<Node> = texts.into_iter().flatten().map(Node::Leaf).collect();
        tree.push(match role {
            Role::Title => {
                TagGroup::with_children(Tag::Hn(NonZeroU16::MIN, Some(sheet.title.clone())), leaves)
            }
            _ => TagGroup::with_children(Tag::P, leaves),
        });
    }
    if let Some(table) = table {
        tree.push(table);
    }
    tree
}

/// The number of the page, which is no part of the text.
fn folio(surface: &mut Surface, text: &str) {
    let x = SIZE.0 - 2.0 * MARGIN - width(text, 8.0, false);
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
    glyphs(surface, (x, SIZE.1 - 10.0), 8.0, false, text);
    surface.end_tagged();
}

fn draw(surface: &mut Surface, mark: &Mark, blocks: &mut Vec<Block>) {
    match mark {
        Mark::Rule { x, y, length } => {
            let (x, y) = (points(MARGIN + x), points(*y));
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(x, y, points(*length), 0.5) {
                path.push_rect(rect);
            }
            if let Some(path) = path.finish() {
                surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
                surface.set_stroke(None::<Stroke>);
                surface.set_fill(Some(black()));
                surface.draw_path(&path);
                surface.end_tagged();
            }
        }
        Mark::Text { x, y, size, bold, text, role, block } => {
            let id = (!text.is_empty()).then(|| {
                let id = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
                glyphs(surface, (*x, *y), *size, *bold, text);
                surface.end_tagged();
                id
            });
            match blocks.last_mut().filter(|last| last.number == *block) {
                Some(last) => last.texts.push(id),
                None => blocks.push(Block { number: *block, role: *role, texts: vec![id] }),
            }
        }
    }
}

const fn face(bold: bool) -> Face {
    if bold { Face::Bold } else { Face::Sans }
}

fn glyphs(surface: &mut Surface, (x, y): (f64, f64), size: f64, bold: bool, text: &str) {
    let glyphs: Vec<KrillaGlyph> = shape(text, bold);
    surface.set_fill(Some(black()));
    surface.set_stroke(None::<Stroke>);
    let start = Point::from_xy(points(MARGIN + x), points(y));
    #[expect(clippy::cast_possible_truncation, reason = "type sizes are small")]
    surface.draw_glyphs(start, &glyphs, face(bold).writer(), text, size as f32, false);
}

fn points(mm: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a sheet is small")]
    let points = (mm * POINTS) as f32;
    points
}

fn black() -> Fill {
    Fill {
        paint: luma::Color::new(0).into(),
        opacity: NormalizedF32::ONE,
        rule: krilla::paint::FillRule::NonZero,
    }
}

/// The text with a sign in place of each letter that the type lacks: a name in other letters must not stop the paper, and
/// whoever signs writes it by hand.
pub(super) fn printable(text: &str, bold: bool) -> String {
    let face = face(bold).shaper();
    text.chars().map(|ch| if face.glyph_index(ch).is_some() { ch } else { '\u{FFFD}' }).collect()
}

/// Glyphs with their advances as parts of the type size.
fn shape(text: &str, bold: bool) -> Vec<KrillaGlyph> {
    let face = face(bold).shaper();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    let shaped = rustybuzz::shape(face, &[], buffer);
    let em = f32::from(u16::try_from(face.units_per_em()).unwrap_or(1000));
    let infos = shaped.glyph_infos();
    let ends = infos.iter().skip(1).map(|info| info.cluster as usize).chain([text.len()]);
    infos
        .iter()
        .zip(shaped.glyph_positions())
        .zip(ends)
        .map(|((info, position), end)| {
            #[expect(clippy::cast_precision_loss, reason = "advances are a few thousand units")]
            let part = |units: i32| units as f32 / em;
            let start = info.cluster as usize;
            let range = start..end.max(start);
            KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                part(position.x_advance),
                0.0,
                0.0,
                0.0,
                range,
                None,
            )
        })
        .collect()
}

/// Width of a text in millimetres.
pub(super) fn width(text: &str, size: f64, bold: bool) -> f64 {
    let advance: f32 = shape(text, bold).iter().map(|glyph| glyph.x_advance).sum();
    f64::from(advance) * size / POINTS
}
