//! The paper as PDF/A-2a and PDF/UA-1: kept for years, and read aloud in the order in which it was written.

use super::{Block, MARGIN, Mark, Role, SIZE, Sheet, wrap};
use crate::sticker::draw::{self, points};
use crate::sticker::fonts::{Face, Line};
use crate::{Error, Result};
use domain::Date;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree,
};
use krilla::{Document, SerializeSettings};
use std::collections::BTreeMap;
use std::num::NonZeroU16;
use unicode_bidi::Level;

/// The parts of the text, by the paragraph or row and the cell to which they belong.
type Parts = BTreeMap<(usize, usize), Vec<Node>>;

/// Writes the paper.
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
    let mut parts = Parts::new();
    let count = sheet.pages.len();
    for (number, marks) in sheet.pages.iter().enumerate() {
        let size =
            Size::from_wh(points(SIZE.0), points(SIZE.1)).ok_or_else(|| Error::internal("page size"))?;
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        draw::fill(&mut surface, 0);
        for mark in marks {
            draw_mark(&mut surface, mark, &mut parts);
        }
        let running = if sheet.running.is_empty() { String::new() } else { format!("{} · ", sheet.running) };
        folio(&mut surface, &format!("{running}{} / {count}", number + 1));
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tree(sheet, parts));
    document.finish().map_err(|error| Error::internal(format!("{error:?}")))
}

fn metadata(sheet: &Sheet, day: Date) -> Metadata {
    let made = DateTime::new(day.year().unsigned_abs())
        .month(day.month().unsigned_abs())
        .day(day.day().unsigned_abs());
    Metadata::new()
        .title(sheet.title.clone())
        .document_id(sheet.title.clone())
        .language(sheet.first.code().to_owned())
        .creation_date(made)
}

/// A section for each language.
fn tree(sheet: &Sheet, mut parts: Parts) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(sheet.first.code().to_owned()));
    let mut from = 0;
    for blocks in sheet.blocks.chunk_by(|one, next| one.lang == next.lang) {
        let lang = blocks.first().map(|block| block.lang.code().to_owned());
        tree.push(TagGroup::with_children(Tag::Section.with_lang(lang), groups(blocks, from, &mut parts)));
        from += blocks.len();
    }
    tree
}

/// Headings, paragraphs, and rows that follow each other as one table. The first block has the number `from`.
fn groups(blocks: &[Block], from: usize, parts: &mut Parts) -> Vec<Node> {
    let mut found: Vec<Node> = Vec::new();
    let mut table: Option<TagGroup> = None;
    for (number, block) in (from..).zip(blocks) {
        let cells: Vec<Vec<Node>> =
            (0..block.cells).map(|cell| parts.remove(&(number, cell)).unwrap_or_default()).collect();
        if let Some(row) = row(block, &cells) {
            table.get_or_insert_with(|| TagGroup::new(Tag::Table)).push(row);
            continue;
        }
        found.extend(table.take().map(Node::Group));
        let leaves: Vec<Node> = cells.into_iter().flatten().collect();
        let level = match block.role {
            Role::Title => NonZeroU16::new(1),
            Role::Heading => NonZeroU16::new(2),
            Role::Line | Role::Head | Role::Row | Role::Figure => None,
        };
        if block.role == Role::Figure {
            let shows = Some(block.heading.clone());
            found.push(Node::Group(TagGroup::with_children(Tag::Figure(shows), leaves)));
            continue;
        }
        found.push(Node::Group(match level {
            Some(level) => TagGroup::with_children(Tag::Hn(level, Some(block.heading.clone())), leaves),
            None => TagGroup::with_children(Tag::P, leaves),
        }));
    }
    found.extend(table.map(Node::Group));
    found
}

/// The row that a block is; `None` for what is no part of a table.
fn row(block: &Block, cells: &[Vec<Node>]) -> Option<TagGroup> {
    let of = |tag: fn(Vec<Node>) -> TagGroup| {
        let mut row = TagGroup::new(Tag::TR);
        for cell in cells {
            row.push(tag(cell.clone()));
        }
        Some(row)
    };
    match block.role {
        Role::Head => of(|cell| TagGroup::with_children(Tag::TH(TableHeaderScope::Column), cell)),
        Role::Row => of(|cell| TagGroup::with_children(Tag::TD, cell)),
        Role::Title | Role::Heading | Role::Line | Role::Figure => None,
    }
}

/// The number of the page, which is no part of the text.
fn folio(surface: &mut Surface, text: &str) {
    let line = wrap::set(text, Face::Sans, Level::ltr());
    let x = SIZE.0 - MARGIN - wrap::width(&line, 8.0);
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
    set(surface, (x, SIZE.1 - 10.0), 8.0, &line);
    surface.end_tagged();
}

fn draw_mark(surface: &mut Surface, mark: &Mark, parts: &mut Parts) {
    match mark {
        Mark::Rule { left, y, length } => {
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(points(*left), points(*y), points(*length), 0.5) {
                path.push_rect(rect);
            }
            if let Some(path) = path.finish() {
                surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
                surface.draw_path(&path);
                surface.end_tagged();
            }
        }
        Mark::Text { left, y, size, line, of } if !line.runs.is_empty() => {
            let id: Identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            set(surface, (*left, *y), *size, line);
            surface.end_tagged();
            parts.entry(*of).or_default().push(Node::Leaf(id));
        }
        Mark::Text { .. } => {}
        Mark::Picture { left, y, width, height, image, of } => {
            let Some(size) = Size::from_wh(points(*width), points(*height)) else { return };
            let id: Identifier = surface.start_tagged(ContentTag::Other);
            surface.push_transform(&Transform::from_translate(points(*left), points(*y)));
            surface.draw_image(image.clone(), size);
            surface.pop();
            surface.end_tagged();
            parts.entry((*of, 0)).or_default().push(Node::Leaf(id));
        }
    }
}

fn set(surface: &mut Surface, (x, y): (f64, f64), size: f64, line: &Line) {
    draw::runs(surface, &line.runs, size, (points(x), points(y)), false);
}
