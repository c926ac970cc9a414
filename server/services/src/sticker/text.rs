//! Fitting a value into its field: normal size, two lines, smaller, broken anywhere, refused; in this order.

use std::{cell::RefCell, collections::HashMap};

use unicode_bidi::Level;

use super::{
    Field, RenderError,
    fonts::{self, Face, Line, MM_PER_POINT},
};

/// No value is set smaller than this (points).
pub(super) const SMALLEST: f64 = 5.5;
const STEP: f64 = 0.25;

/// A value in lines of one size.
#[derive(Clone, Debug)]
pub(super) struct Fitted {
    pub lines: Vec<Line>,
    pub points: f64,
}

/// The room that a text has, and the sizes that it may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// Millimetres.
    pub width: f64,
    pub lines: usize,
    /// Lines over which a word may be broken anywhere as a last resort; 0 forbids it.
    pub broken: usize,
    /// Normal size in points.
    pub points: f64,
    pub smallest: f64,
}

/// Shaped lines of one layout: every size and scale that is tried sets the same words again.
#[derive(Default)]
pub(super) struct Memo(HashMap<(Face, bool, String), Line>);

impl Memo {
    /// As [`fonts::shape`].
    pub(super) fn shape(&mut self, text: &str, face: Face, base: Level) -> Result<Line, fonts::NoGlyph> {
        let key = (face, base.is_rtl(), text.to_owned());
        if let Some(line) = self.0.get(&key) {
            return Ok(line.clone());
        }
        let line = fonts::shape(text, face, base)?;
        self.0.insert(key, line.clone());
        Ok(line)
    }
}

thread_local! {
    /// Captions and words of the header are few and the same on every label of a State. Nothing about a holder is kept here.
    static FIXED: RefCell<Memo> = RefCell::default();
}

/// As [`Memo::shape`], remembered from label to label: for the State's own words only.
pub(super) fn fixed(text: &str, face: Face) -> Result<Line, fonts::NoGlyph> {
    FIXED.with_borrow_mut(|memo| {
        // A process that tries many layouts does not keep them all.
        if memo.0.len() > 1_000 {
            memo.0.clear();
        }
        memo.shape(text, face, fonts::base_level(text))
    })
}

/// Sets `text` in `room` by the rules of the module [`super`].
pub(super) fn fit(
    memo: &mut Memo,
    field: Field,
    text: &str,
    face: Face,
    room: Room,
) -> Result<Fitted, RenderError> {
    let no_glyph = |fonts::NoGlyph(ch)| RenderError::NoGlyph { field, ch };
    let text = text.trim();
    let steps = ((room.points - room.smallest) / STEP).max(0.0).floor() as usize;
    let sizes = (0..=steps).map(|step| room.points - STEP * step as f64);
    let words = pieces(text, false);
    for points in sizes.chain([room.smallest]) {
        let em = room.width / (points * MM_PER_POINT);
        if let Some(lines) = wrap(memo, &words, text, face, em, room.lines).map_err(no_glyph)? {
            return Ok(Fitted { lines, points });
        }
    }
    if room.broken > 0 {
        let em = room.width / (room.smallest * MM_PER_POINT);
        if let Some(lines) = wrap(memo, &pieces(text, true), text, face, em, room.broken).map_err(no_glyph)? {
            return Ok(Fitted { lines, points: room.smallest });
        }
    }
    Err(RenderError::DoesNotFit(field))
}

/// The width that a line needs: its ink, and the way from its origin.
pub(super) fn width(line: &Line) -> f64 {
    line.ink.right.max(0.0) - line.ink.left.min(0.0)
}

/// Puts `second` after `first` on one base line.
pub(super) fn join(mut first: Line, second: Line) -> Line {
    let start = first.advance;
    first.text.push_str(&second.text);
    first.runs.extend(second.runs.into_iter().map(|mut run| {
        run.x += start;
        run
    }));
    first.ink = first.ink.union(&second.ink.moved(start, 0.0));
    first.advance += second.advance;
    first
}

/// Fills lines one after the other; `None` if a piece is wider than a line or the lines are used up.
fn wrap(
    memo: &mut Memo,
    pieces: &[&str],
    text: &str,
    face: Face,
    em: f64,
    most: usize,
) -> Result<Option<Vec<Line>>, fonts::NoGlyph> {
    let base = fonts::base_level(text);
    let whole = memo.shape(text, face, base)?;
    if width(&whole) <= em {
        return Ok(Some(vec![whole]));
    }
    // A line break saves a space and no more.
    if width(&whole) > (em + 0.5) * most as f64 {
        return Ok(None);
    }
    let mut lines = Vec::new();
    let mut current: Option<Line> = None;
    let mut so_far = String::new();
    for piece in pieces {
        let longer = format!("{so_far}{piece}");
        let line = memo.shape(longer.trim_end(), face, base)?;
        if width(&line) <= em {
            (current, so_far) = (Some(line), longer);
            continue;
        }
        let Some(full) = current.take() else { return Ok(None) };
        lines.push(full);
        let line = memo.shape(piece.trim_end(), face, base)?;
        if lines.len() == most || width(&line) > em {
            return Ok(None);
        }
        (current, so_far) = (Some(line), (*piece).to_owned());
    }
    lines.extend(current);
    Ok((lines.len() <= most).then_some(lines))
}

/// Han, Kana and Hangul: a line may end between any two of them.
fn is_ideographic(ch: char) -> bool {
    matches!(u32::from(ch), 0x2E80..=0x2FDF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

/// Cuts a text where a line may end: after a space, hyphen, slash or comma, between ideographs, or (`anywhere`) after each
/// character.
fn pieces(text: &str, anywhere: bool) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, ch)) = chars.next() {
        let end = at + ch.len_utf8();
        let next = chars.peek().map(|(_, next)| *next);
        let may = matches!(ch, ' ' | '-' | '/' | ',') && next != Some(' ')
            || is_ideographic(ch) && next.is_some_and(is_ideographic)
            || anywhere && next.is_some_and(|next| !fonts::joins(next) && next != ' ') && ch != '\u{200D}';
        if may {
            out.push(&text[start..end]);
            start = end;
        }
    }
    out.push(&text[start..]);
    out
}
