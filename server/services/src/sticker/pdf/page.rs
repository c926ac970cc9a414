//! The drawing: text, picture and seal at the places of a composition, in points from the lower left corner.

use pdf_writer::{Content, Finish, Name, Settings, Str, TextStr};

use super::fonts::{self, Fonts};
use crate::sticker::{
    Composition,
    draw::{self, points},
    fonts::Run,
    placement::{Kind, Placement},
};

/// The name of the picture on the page.
pub(super) const PORTRAIT: Name<'static> = Name(b"x0");
/// A thousandth of this many thousandths of the type size is no gap between two glyphs.
const GAP: f64 = 0.01;

/// The operators of the page, `height` millimetres high, all moved by `offset` tenths of a millimetre.
pub(super) fn content(
    made: &Composition,
    fonts: &Fonts,
    height: f64,
    offset: (i16, i16),
    pictured: bool,
) -> Vec<u8> {
    let content = Content::with_settings_and_capacity(Settings { pretty: false }, 32 * 1024);
    let shift = (f64::from(offset.0) / 10.0, height - f64::from(offset.1) / 10.0);
    let mut pen = Pen { content, fonts, shift, in_text: false, grey: None, font: None };
    for piece in &made.placements {
        match piece.kind {
            Kind::Reserved => {}
            Kind::Seal => pen.seal(piece, made),
            Kind::Picture if pictured => pen.picture(piece),
            Kind::Picture => {}
            Kind::Mark => pen.text(piece, draw::MARK),
            // A copy is no print: its mark is drawn only in the archive.
            Kind::Copy => {}
            Kind::Caption | Kind::Value | Kind::Mrz => pen.text(piece, 0),
        }
    }
    pen.leave_text();
    pen.content.finish().into_vec()
}

struct Pen<'a> {
    content: Content,
    fonts: &'a Fonts,
    /// Added to x; y is taken from it.
    shift: (f64, f64),
    in_text: bool,
    grey: Option<u8>,
    font: Option<(usize, f64)>,
}

/// Glyphs of one font on one line that are written together.
struct Word {
    font: usize,
    /// The place of its first glyph; parts of the type size from the origin of the line, y up.
    start: (f64, f64),
    /// Where the next glyph would stand by itself.
    end: f64,
    /// Strings of glyph numbers, each with the gap before it in thousandths of the type size.
    parts: Vec<(f64, Vec<u8>)>,
}

impl Pen<'_> {
    fn at(&self, (x, y): (f64, f64)) -> (f32, f32) {
        (points(x + self.shift.0), points(self.shift.1 - y))
    }

    fn leave_text(&mut self) {
        if self.in_text {
            self.content.end_text();
            self.in_text = false;
        }
    }

    fn picture(&mut self, piece: &Placement) {
        self.leave_text();
        let (left, bottom) = self.at((piece.ink.left, piece.ink.bottom));
        let (width, height) = (points(piece.ink.width()), points(piece.ink.height()));
        self.content
            .save_state()
            .transform([width, 0.0, 0.0, height, left, bottom])
            .x_object(PORTRAIT)
            .restore_state();
    }

    fn seal(&mut self, piece: &Placement, made: &Composition) {
        let Some(symbol) = &made.seal else { return };
        self.leave_text();
        let (left, top) = self.at((piece.ink.left, piece.ink.top));
        let module = points(crate::sticker::seal::MODULE);
        self.content.save_state().set_fill_gray(0.0).transform([module, 0.0, 0.0, -module, left, top]);
        symbol.outline(&mut self.content);
        self.content.fill_even_odd().restore_state();
    }

    fn text(&mut self, piece: &Placement, grey: u8) {
        if !self.in_text {
            self.content.begin_text();
            self.in_text = true;
        }
        if self.grey.replace(grey) != Some(grey) {
            self.content.set_fill_gray(f32::from(grey) / 255.0);
        }
        for run in &piece.runs {
            self.run(piece, run);
        }
    }

    /// Writes a run; a cluster whose text the font does not tell carries it itself (ISO 32000-1, 14.9.4).
    fn run(&mut self, piece: &Placement, run: &Run) {
        let fonts = self.fonts;
        let mut x = run.x;
        let mut word: Option<Word> = None;
        for cluster in run.glyphs.chunk_by(|a, b| a.range == b.range) {
            let text =
                cluster.first().and_then(|glyph| run.text.get(glyph.range.clone())).unwrap_or_default();
            let told = match cluster {
                [glyph] => fonts.find(run.face, glyph.id).is_some_and(|found| found.text == text),
                _ => false,
            };
            if !told {
                self.word(piece, word.take());
                let mut span = self.content.begin_marked_content_with_properties(Name(b"Span"));
                span.properties().actual_text(TextStr(text));
            }
            for glyph in cluster {
                let place = (x + glyph.x_offset, glyph.y_offset);
                x += glyph.advance;
                let Some(found) = fonts.find(run.face, glyph.id) else { continue };
                if word.as_ref().is_some_and(|word| word.font != found.font || word.start.1 != place.1) {
                    self.word(piece, word.take());
                }
                word.get_or_insert_with(|| Word {
                    font: found.font,
                    start: place,
                    end: place.0,
                    parts: Vec::new(),
                })
                .push(found.number, place.0, found.width);
            }
            if !told {
                self.word(piece, word.take());
                self.content.end_marked_content();
            }
        }
        self.word(piece, word);
    }

    fn word(&mut self, piece: &Placement, word: Option<Word>) {
        let Some(word) = word else { return };
        if self.font.replace((word.font, piece.points)) != Some((word.font, piece.points)) {
            self.content.set_font(Name(fonts::name(word.font).as_bytes()), piece.points as f32);
        }
        let (sin, cos) = piece.turn;
        let size = piece.points * draw::MM_PER_POINT;
        let (right, up) = (word.start.0 * size, word.start.1 * size);
        let (x, y) =
            self.at((piece.origin.0 + right * cos - up * sin, piece.origin.1 - right * sin - up * cos));
        let (sin, cos) = (sin as f32, cos as f32);
        self.content.set_text_matrix([cos, sin, -sin, cos, x, y]);
        match &word.parts[..] {
            [(_, all)] => {
                self.content.show(Str(all));
            }
            parts => {
                let mut shown = self.content.show_positioned();
                let mut items = shown.items();
                for (gap, part) in parts {
                    if *gap != 0.0 {
                        items.adjust(-*gap as f32);
                    }
                    items.show(Str(part));
                }
                items.finish();
                shown.finish();
            }
        }
    }
}

impl Word {
    fn push(&mut self, number: u16, at: f64, width: f64) {
        let gap = (at - self.end) * 1000.0;
        let gap = if gap.abs() < GAP { 0.0 } else { gap };
        self.end += gap / 1000.0 + width;
        match self.parts.last_mut() {
            Some((_, part)) if gap == 0.0 => part.extend(number.to_be_bytes()),
            _ => self.parts.push((gap, number.to_be_bytes().to_vec())),
        }
    }
}
