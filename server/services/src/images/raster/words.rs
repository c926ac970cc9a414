//! The words of a page, for those who have it read to them.

use hayro::hayro_interpret::font::GlyphRun;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask,
};
use hayro::kurbo::{BezPath, Point};

/// Most characters of a page that are kept: what is read aloud in the place of a picture is no novel.
const MOST: usize = 1500;
/// Points by which letters of one line differ in height.
const LINE: f64 = 2.0;

/// Collects what is written, in the order in which the file says it.
#[derive(Default)]
pub(super) struct Words {
    text: String,
    count: usize,
    last: Option<Point>,
}

impl Words {
    /// The words with single blanks between them, and without signs that have no sound.
    pub(super) fn finish(self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn put(&mut self, letter: char) {
        let private = matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..);
        if self.count < MOST && !private && (letter.is_whitespace() || !letter.is_control()) {
            self.text.push(letter);
            self.count += 1;
        }
    }
}

impl<'a> Device<'a> for Words {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let at = props.transform * glyph.transform() * Point::ORIGIN;
            if self.last.is_some_and(|last| (last.y - at.y).abs() > LINE) {
                self.put(' ');
            }
            self.last = Some(at);
            match glyph.as_unicode() {
                Some(BfString::Char(letter)) => self.put(letter),
                Some(BfString::String(letters)) => letters.chars().for_each(|letter| self.put(letter)),
                None => {}
            }
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
