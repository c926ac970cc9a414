//! A4 sheets of plain lines. Lengths are millimetres from the left margin and from the top.

use crate::{Error, Result};
use domain::Date;
use krilla::geom::{PathBuilder, Point, Rect, Size};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings, color::luma};
use rustybuzz::UnicodeBuffer;

const REGULAR: &[u8] = include_bytes!("../../../fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../fonts/NotoSans-Bold.ttf");

/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;
/// The sheet.
const SIZE: (f64, f64) = (210.0, 297.0);
/// Margin on every side.
const MARGIN: f64 = 20.0;
/// From one line to the next.
const LEADING: f64 = 6.0;

/// One thing on a sheet.
enum Mark {
    Text { x: f64, y: f64, size: f64, bold: bool, text: String },
    Rule { x: f64, y: f64, length: f64 },
}

/// Sheets that are being written.
pub(super) struct Sheet {
    title: String,
    pages: Vec<Vec<Mark>>,
    y: f64,
}

impl Sheet {
    pub(super) fn new(title: &str) -> Self {
        Self { title: title.to_owned(), pages: vec![Vec::new()], y: MARGIN }
    }

    /// The heading of the paper.
    pub(super) fn title(&mut self, text: &str) {
        self.y += 4.0;
        self.text(0.0, 16.0, true, text);
        self.y += LEADING + 3.0;
    }

    /// A line with texts at some distances from the margin.
    pub(super) fn row(&mut self, cells: &[(&str, f64)]) {
        self.line(cells, 10.0, false);
    }

    /// The heads of columns.
    pub(super) fn heads(&mut self, cells: &[(&str, f64)]) {
        self.line(cells, 10.0, true);
        self.rule();
    }

    /// A number at the right end of a line.
    pub(super) fn amount(&mut self, label: &str, amount: u64, sign: &str) {
        let number = amount.to_string();
        // Digits have one width: numbers of any length end at one place.
        let x = 110.0 - width(&number, 10.0, false);
        self.line(&[(label, 0.0), (sign, 80.0), (&number, x)], 10.0, false);
    }

    /// A text in small type, broken where the sheet ends.
    pub(super) fn small(&mut self, text: &str) {
        let mut line = String::new();
        for word in text.split(' ') {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if width(&longer, 8.0, false) > SIZE.0 - 2.0 * MARGIN && !line.is_empty() {
                self.line(&[(&line, 0.0)], 8.0, false);
                word.clone_into(&mut line);
            } else {
                line = longer;
            }
        }
        self.line(&[(&line, 0.0)], 8.0, false);
    }

    /// A line across the sheet.
    pub(super) fn rule(&mut self) {
        let y = self.y - LEADING / 2.0 - 0.5;
        self.mark(Mark::Rule { x: 0.0, y, length: SIZE.0 - 2.0 * MARGIN });
        self.y += 1.5;
    }

    /// Empty space.
    pub(super) const fn space(&mut self, height: f64) {
        self.y += height;
    }

    /// A line to sign on, with its caption; it never stands on another sheet than its caption.
    pub(super) fn signature(&mut self, caption: &str) {
        self.room(24.0);
        self.y += 10.0;
        self.mark(Mark::Rule { x: 0.0, y: self.y, length: 90.0 });
        self.mark(Mark::Rule { x: 110.0, y: self.y, length: 60.0 });
        self.y += 4.0;
        self.line(&[(caption, 0.0)], 8.0, false);
        self.y += 4.0;
    }

    fn line(&mut self, cells: &[(&str, f64)], size: f64, bold: bool) {
        self.room(LEADING);
        for (text, x) in cells {
            self.text(*x, size, bold, text);
        }
        self.y += LEADING;
    }

    fn text(&mut self, x: f64, size: f64, bold: bool, text: &str) {
        let y = self.y;
        self.mark(Mark::Text { x, y, size, bold, text: text.to_owned() });
    }

    fn mark(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    /// Starts another sheet when so much does not fit.
    fn room(&mut self, height: f64) {
        if self.y + height > SIZE.1 - MARGIN {
            self.pages.push(Vec::new());
            self.y = MARGIN + LEADING;
        }
    }

    /// The PDF; the same sheets give the same bytes.
    pub(super) fn finish(self, day: Date) -> Result<Vec<u8>> {
        let settings =
            SerializeSettings { xmp_metadata: false, enable_tagging: false, ..SerializeSettings::default() };
        let mut document = Document::new_with(settings);
        let made = DateTime::new(day.year().unsigned_abs())
            .month(day.month().unsigned_abs())
            .day(day.day().unsigned_abs());
        let metadata = Metadata::new().title(self.title.clone()).document_id(self.title.clone());
        document.set_metadata(metadata.creation_date(made));
        let count = self.pages.len();
        for (number, marks) in self.pages.iter().enumerate() {
            let size =
                Size::from_wh(points(SIZE.0), points(SIZE.1)).ok_or_else(|| Error::internal("page size"))?;
            let mut page = document.start_page_with(PageSettings::new(size));
            let mut surface = page.surface();
            for mark in marks {
                draw(&mut surface, mark);
            }
            let folio = format!("{} / {count}", number + 1);
            let x = SIZE.0 - 2.0 * MARGIN - width(&folio, 8.0, false);
            draw(&mut surface, &Mark::Text { x, y: SIZE.1 - 10.0, size: 8.0, bold: false, text: folio });
            surface.finish();
            page.finish();
        }
        document.finish().map_err(|error| Error::internal(format!("{error:?}")))
    }
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

fn draw(surface: &mut Surface, mark: &Mark) {
    match mark {
        Mark::Rule { x, y, length } => {
            let (x, y) = (points(MARGIN + x), points(*y));
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(x, y, points(*length), 0.5) {
                path.push_rect(rect);
            }
            if let Some(path) = path.finish() {
                surface.set_stroke(None::<Stroke>);
                surface.set_fill(Some(black()));
                surface.draw_path(&path);
            }
        }
        Mark::Text { x, y, size, bold, text } => {
            let data = if *bold { BOLD } else { REGULAR };
            let Some(font) = Font::new(data.into(), 0) else { return };
            let glyphs: Vec<KrillaGlyph> = shape(text, *bold);
            surface.set_fill(Some(black()));
            surface.set_stroke(None::<Stroke>);
            let start = Point::from_xy(points(MARGIN + x), points(*y));
            #[expect(clippy::cast_possible_truncation, reason = "type sizes are small")]
            surface.draw_glyphs(start, &glyphs, font, text, *size as f32, false);
        }
    }
}

/// Glyphs with their advances as parts of the type size.
fn shape(text: &str, bold: bool) -> Vec<KrillaGlyph> {
    let data = if bold { BOLD } else { REGULAR };
    let Some(face) = rustybuzz::Face::from_slice(data, 0) else { return Vec::new() };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    let shaped = rustybuzz::shape(&face, &[], buffer);
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
fn width(text: &str, size: f64, bold: bool) -> f64 {
    let advance: f32 = shape(text, bold).iter().map(|glyph| glyph.x_advance).sum();
    f64::from(advance) * size / POINTS
}
