//! The fonts in the program, and text set with them: bidi, fallback by character, shaping.

use std::{
    cell::RefCell,
    collections::HashMap,
    fmt::Write as _,
    sync::{Arc, OnceLock},
};

use krilla::text::Font;
use rustybuzz::{
    Direction, UnicodeBuffer,
    ttf_parser::{GlyphId, OutlineBuilder},
};
use unicode_bidi::{BidiInfo, Level};

use super::{geometry::Rect, slim::slim};

/// Millimetres in one point.
pub const MM_PER_POINT: f64 = 25.4 / 72.0;

/// A typeface in the program. `fonts/README.md` says where the files come from.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) enum Face {
    Sans,
    Bold,
    Italic,
    Arabic,
    Armenian,
    Bengali,
    Devanagari,
    Georgian,
    Hebrew,
    Tamil,
    Thai,
    Cjk,
    OcrB,
}

pub(super) const FILES: [&[u8]; 13] = [
    include_bytes!("../../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../fonts/NotoSans-Italic.ttf"),
    include_bytes!("../../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansArmenian-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansBengali-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansDevanagari-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansGeorgian-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansTamil-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansThai-Regular.ttf"),
    include_bytes!("../../fonts/DroidSansFallback.ttf"),
    include_bytes!("../../fonts/OCRB.otf"),
];

/// Tried after the wanted face, in this order.
const FALLBACK: [Face; 10] = [
    Face::Sans,
    Face::Arabic,
    Face::Devanagari,
    Face::Hebrew,
    Face::Bengali,
    Face::Tamil,
    Face::Thai,
    Face::Georgian,
    Face::Armenian,
    Face::Cjk,
];

struct Loaded {
    shaper: rustybuzz::Face<'static>,
    /// The outlines alone, as [`slim`] leaves them.
    outlines: Arc<Vec<u8>>,
    writer: Font,
}

impl Face {
    fn loaded(self) -> &'static Loaded {
        static LOADED: [OnceLock<Loaded>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
        LOADED[self as usize].get_or_init(|| {
            let data = FILES[self as usize];
            let outlines = Arc::new(slim(data));
            let shared: Arc<dyn AsRef<[u8]> + Send + Sync> = outlines.clone();
            Loaded {
                shaper: rustybuzz::Face::from_slice(data, 0).expect("the font files are part of the program"),
                writer: Font::new(shared.into(), 0).expect("the font files are part of the program"),
                outlines,
            }
        })
    }

    /// The font as the PDF writer wants it.
    pub(crate) fn writer(self) -> Font {
        self.loaded().writer.clone()
    }

    /// The font as the shaper wants it.
    pub(super) fn shaper(self) -> &'static rustybuzz::Face<'static> {
        &self.loaded().shaper
    }

    /// The font file with its outlines and nothing that only screens need.
    pub(super) fn outlines(self) -> &'static [u8] {
        &self.loaded().outlines
    }

    /// Whether the outlines are in a CFF table; otherwise they are TrueType's.
    pub(super) fn is_cff(self) -> bool {
        self == Face::OcrB
    }

    /// What the font calls itself.
    pub(super) const fn postscript_name(self) -> &'static str {
        match self {
            Face::Sans => "NotoSans-Regular",
            Face::Bold => "NotoSans-Bold",
            Face::Italic => "NotoSans-Italic",
            Face::Arabic => "NotoSansArabic-Regular",
            Face::Armenian => "NotoSansArmenian-Regular",
            Face::Bengali => "NotoSansBengali-Regular",
            Face::Devanagari => "NotoSansDevanagari-Regular",
            Face::Georgian => "NotoSansGeorgian-Regular",
            Face::Hebrew => "NotoSansHebrew-Regular",
            Face::Tamil => "NotoSansTamil-Regular",
            Face::Thai => "NotoSansThai-Regular",
            Face::Cjk => "DroidSansFallback",
            Face::OcrB => "OCRB-Regular",
        }
    }

    fn has(self, ch: char) -> bool {
        self.loaded().shaper.glyph_index(ch).is_some()
    }

    /// Height of the capitals as a part of the type size.
    pub(super) fn cap_height(self) -> f64 {
        let face = &self.loaded().shaper;
        f64::from(face.capital_height().unwrap_or(714)) / f64::from(face.units_per_em())
    }
}

/// One glyph; lengths are parts of the type size.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub id: u32,
    pub advance: f64,
    pub x_offset: f64,
    pub y_offset: f64,
    /// The bytes of the run's text that this glyph stands for.
    pub range: std::ops::Range<usize>,
}

/// A part of a line in one face and one direction; `x` is a part of the type size.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub face: Face,
    pub x: f64,
    pub text: String,
    pub glyphs: Vec<Glyph>,
}

/// A shaped line at type size 1, its origin at the left end of the base line, y down.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub text: String,
    pub runs: Vec<Run>,
    pub advance: f64,
    pub ink: Rect,
}

/// The first character that no font has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct NoGlyph(pub char);

/// The direction of the paragraph that `text` is: right to left if its first strong character is.
pub(crate) fn base_level(text: &str) -> Level {
    if text.chars().all(runs_left_to_right) {
        return Level::ltr();
    }
    BidiInfo::new(text, None).paragraphs.first().map_or(Level::ltr(), |p| p.level)
}

/// Sets one line. `base` is the direction of the paragraph that the line is part of.
pub(crate) fn shape(text: &str, face: Face, base: Level) -> Result<Line, NoGlyph> {
    let mut line =
        Line { text: text.to_owned(), runs: Vec::new(), advance: 0.0, ink: Rect::new(0.0, 0.0, 0.0, 0.0) };
    let mut ink: Option<Rect> = None;
    if base.is_ltr() && text.chars().all(runs_left_to_right) {
        for (face, part) in by_face(text, face)? {
            line.add(face, part, false, &mut ink)?;
        }
        line.ink = ink.unwrap_or(line.ink);
        return Ok(line);
    }
    let bidi = BidiInfo::new(text, Some(base));
    for paragraph in &bidi.paragraphs {
        let (levels, visual) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for range in visual {
            let rtl = levels[range.start].is_rtl();
            let mut parts = by_face(&text[range], face)?;
            if rtl {
                parts.reverse();
            }
            for (face, part) in parts {
                line.add(face, part, rtl, &mut ink)?;
            }
        }
    }
    line.ink = ink.unwrap_or(line.ink);
    Ok(line)
}

impl Line {
    /// Sets a run at the end of the line.
    fn add(&mut self, face: Face, text: &str, rtl: bool, ink: &mut Option<Rect>) -> Result<(), NoGlyph> {
        let glyphs = shape_run(text, face, rtl)?;
        measure(face, &glyphs, self.advance, ink);
        let x = self.advance;
        self.advance += glyphs.iter().map(|g| g.advance).sum::<f64>();
        self.runs.push(Run { face, x, text: text.to_owned(), glyphs });
        Ok(())
    }
}

/// Latin, Greek, Cyrillic and Armenian with their digits and marks: in a paragraph from left to right nothing of it turns.
/// What separates paragraphs is left to the algorithm.
fn runs_left_to_right(ch: char) -> bool {
    matches!(ch, ' '..='\u{058F}' | '\u{1E00}'..='\u{1FFF}') && ch != '\u{85}'
}

/// Whether `ch` belongs to the character before it and may not be parted from it.
pub(crate) fn joins(ch: char) -> bool {
    matches!(ch, '\u{200C}' | '\u{200D}')
        || unicode_bidi::bidi_class(ch) == unicode_bidi::BidiClass::NSM
        || {
            // Spacing vowel signs of the Indic blocks have the bidi class of a letter.
            matches!(ch as u32, 0x0900..=0x0D7F if matches!(ch as u32 & 0x7F, 0x01..=0x03 | 0x3E..=0x4D | 0x57 | 0x62 | 0x63))
        }
}

/// Cuts a run into parts that one face can set. Marks, joiners and spaces stay with what stands before them.
fn by_face(text: &str, wanted: Face) -> Result<Vec<(Face, &str)>, NoGlyph> {
    let mut parts: Vec<(Face, &str)> = Vec::new();
    let mut start = 0;
    let mut current: Option<Face> = None;
    for (at, ch) in text.char_indices() {
        if ch.is_control() || matches!(ch, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFD}') {
            return Err(NoGlyph(ch));
        }
        let stays = current.is_some_and(|face| (joins(ch) || ch == ' ') && face.has(ch));
        if stays {
            continue;
        }
        let face = std::iter::once(wanted).chain(FALLBACK).find(|f| f.has(ch)).ok_or(NoGlyph(ch))?;
        if current != Some(face) {
            if let Some(before) = current {
                parts.push((before, &text[start..at]));
            }
            start = at;
            current = Some(face);
        }
    }
    if let Some(face) = current {
        parts.push((face, &text[start..]));
    }
    Ok(parts)
}

thread_local! {
    /// What the shaper has found out about a face in a direction and a script: the same for every text.
    static PLANS: RefCell<HashMap<(Face, bool, rustybuzz::Script), rustybuzz::ShapePlan>> = RefCell::default();
}

fn shape_run(text: &str, face: Face, rtl: bool) -> Result<Vec<Glyph>, NoGlyph> {
    let shaper = &face.loaded().shaper;
    let em = f64::from(shaper.units_per_em());
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    let shaped = PLANS.with_borrow_mut(|plans| {
        let plan = plans.entry((face, rtl, buffer.script())).or_insert_with(|| {
            let (direction, language) = (buffer.direction(), buffer.language());
            rustybuzz::ShapePlan::new(shaper, direction, Some(buffer.script()), language.as_ref(), &[])
        });
        rustybuzz::shape_with_plan(shaper, plan, buffer)
    });
    let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|i| i.cluster as usize).collect();
    starts.push(text.len());
    starts.sort_unstable();
    starts.dedup();
    let mut glyphs = Vec::with_capacity(shaped.len());
    for (info, pos) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        let from = info.cluster as usize;
        if info.glyph_id == 0 {
            return Err(NoGlyph(text[from..].chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)));
        }
        let to = starts.iter().copied().find(|&s| s > from).unwrap_or(text.len());
        glyphs.push(Glyph {
            id: info.glyph_id,
            advance: f64::from(pos.x_advance) / em,
            x_offset: f64::from(pos.x_offset) / em,
            y_offset: f64::from(pos.y_offset) / em,
            range: from..to,
        });
    }
    Ok(glyphs)
}

fn measure(face: Face, glyphs: &[Glyph], start: f64, ink: &mut Option<Rect>) {
    let mut x = start;
    for glyph in glyphs {
        if let Some(found) = glyph_ink(face, glyph.id) {
            let at = found.moved(x + glyph.x_offset, -glyph.y_offset);
            *ink = Some(ink.map_or(at, |ink| ink.union(&at)));
        }
        x += glyph.advance;
    }
}

thread_local! {
    /// Boxes of glyphs, which fonts of TrueType outlines tell only by drawing them. A process meets a few thousand.
    static INKS: RefCell<HashMap<(Face, u32), Option<Rect>>> = RefCell::default();
}

/// The ink of one glyph at type size 1, y down; `None` for a blank.
fn glyph_ink(face: Face, id: u32) -> Option<Rect> {
    INKS.with_borrow_mut(|inks| *inks.entry((face, id)).or_insert_with(|| drawn_ink(face, id)))
}

fn drawn_ink(face: Face, id: u32) -> Option<Rect> {
    let shaper = &face.loaded().shaper;
    let em = f64::from(shaper.units_per_em());
    let found = shaper.glyph_bounding_box(GlyphId(id as u16))?;
    Some(Rect {
        left: f64::from(found.x_min) / em,
        top: -f64::from(found.y_max) / em,
        right: f64::from(found.x_max) / em,
        bottom: -f64::from(found.y_min) / em,
    })
}

/// The outline of one glyph as the path of an SVG at type size 1, y down; empty for a blank.
pub(super) fn outline(face: Face, id: u32) -> String {
    let shaper = &face.loaded().shaper;
    let mut path = Outline { out: String::new(), em: shaper.units_per_em() as f32 };
    match u16::try_from(id).ok().and_then(|id| shaper.outline_glyph(GlyphId(id), &mut path)) {
        Some(_) => path.out,
        None => String::new(),
    }
}

struct Outline {
    out: String,
    em: f32,
}

impl Outline {
    fn add(&mut self, step: char, points: &[(f32, f32)]) {
        self.out.push(step);
        for (x, y) in points {
            let _ = write!(self.out, "{:.4} {:.4} ", x / self.em, -y / self.em);
        }
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.add('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.add('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.out.push('Z');
    }
}

/// One character of the MRZ: its glyph and its ink at type size 1. `None` outside `A-Z 0-9 <`.
pub(super) fn ocr_b(ch: char) -> Option<(u32, Rect)> {
    if !matches!(ch, 'A'..='Z' | '0'..='9' | '<') {
        return None;
    }
    let id = Face::OcrB.loaded().shaper.glyph_index(ch)?.0;
    Some((u32::from(id), glyph_ink(Face::OcrB, u32::from(id))?))
}

/// The middle of the band that all 37 characters of the MRZ share, at type size 1, y down from the base line.
pub(super) fn ocr_b_middle() -> f64 {
    static MIDDLE: OnceLock<f64> = OnceLock::new();
    *MIDDLE.get_or_init(|| {
        let all = ('A'..='Z').chain('0'..='9').chain(['<']);
        let band = all.filter_map(ocr_b).map(|(_, ink)| ink).reduce(|a, b| a.union(&b));
        band.map_or(0.0, |band| (band.top + band.bottom) / 2.0)
    })
}
