//! The layout as data: every piece of a label with its box, by a pure function.

use super::{
    Blank, Field, Label, Layout, Rect, RenderError, Zone,
    check::check,
    fonts::{self, Face, MM_PER_POINT},
    geometry::{BELOW_HEADER, CENTRE_LINES, HEADER, MARGIN, MRZ_LEFT, OCRB_POINTS, PITCH, SIDE},
    pdf::Frame,
    placement::{Kind, Placement},
    rows::{self, Row, Setting},
    seal::Symbol,
    text::{self, Memo, Room},
};

/// A label laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Composition {
    /// The pieces in the order in which they are drawn.
    pub placements: Vec<Placement>,
    /// The zones of this label; the border between Zones III and II goes with the text.
    pub zones: Vec<(Zone, Rect)>,
    /// The symbol of the digital seal, if the label carries one.
    pub seal: Option<Symbol>,
}

/// Millimetres between rows: at most; at least when set comfortably, narrowly, tightly.
const GAPS: (f64, f64, f64, f64) = (2.6, 1.05, 0.6, 0.35);
/// Sine and cosine of the specimen mark's slope (ten degrees), written out so that no mathematics library matters.
const SLOPE: (f64, f64) = (0.173_648_178, 0.984_807_753);

/// Sine and cosine of the slope of a copy's mark (thirty degrees): it reaches from corner to corner.
const STEEP: (f64, f64) = (0.5, 0.866_025_404);

/// Lays a label out. Nothing is drawn, nothing is read but the arguments.
pub fn compose(label: &Label, layout: &Layout) -> Result<Composition, RenderError> {
    check(label, layout)?;
    let blank = layout.design(label.format).blank;
    let (width, height) = blank.size;
    let mut memo = Memo::default();
    let (rows, spread) = spread(&mut memo, label, layout)?;
    let (left, ..) = rows::text_area(blank);
    let mut body = Vec::new();
    for (row, top) in rows.into_iter().zip(spread.tops) {
        row.place(left, top, &mut body);
    }
    let zones = vec![
        (Zone::I, Rect::new(0.0, 0.0, width, HEADER)),
        (Zone::III, Rect { left: left - 1.0, top: HEADER, right: width - MARGIN, bottom: spread.border }),
        (
            Zone::II,
            Rect {
                left: left - 1.0,
                top: spread.border,
                right: blank.seal().left - 0.5,
                bottom: blank.mrz_top(),
            },
        ),
        (
            Zone::IV,
            Rect {
                left: blank.seal().left - 0.5,
                top: spread.border,
                right: width - MARGIN,
                bottom: blank.mrz_top(),
            },
        ),
        (Zone::V, blank.zone_v()),
        (
            Zone::VII,
            Rect { left: MARGIN, top: blank.mrz_top(), right: width - MARGIN, bottom: height - MARGIN },
        ),
    ];
    let mut placements = Vec::new();
    if label.is_specimen() {
        placements.push(mark(zones[1].1)?);
    }
    header(&mut memo, label, width, &mut placements)?;
    placements.append(&mut body);
    placements.extend(portrait(label, blank.zone_v())?);
    let seal = blank.seal();
    let signature = Rect { top: spread.border + 0.4, bottom: seal.top - 0.4, ..seal };
    if signature.height() >= 5.0 {
        placements.push(Placement::area(Field::Signature, Zone::IV, Kind::Reserved, signature));
    }
    let symbol = label.seal.as_deref().map(Symbol::new).transpose()?;
    placements.push(match (&symbol, &label.seal) {
        (Some(symbol), Some(bytes)) => {
            Placement::area(Field::Seal, Zone::IV, Kind::Seal, symbol.place(seal, bytes.len())?)
        }
        _ => Placement::area(Field::Seal, Zone::IV, Kind::Reserved, seal),
    });
    mrz(label, height, &mut placements)?;
    Ok(Composition { placements, zones, seal: symbol })
}

struct Spread {
    tops: Vec<f64>,
    border: f64,
}

/// Sets the rows as large as they fit between header and MRZ: at comfortable gaps down to 80 % of the normal sizes, then at
/// narrow gaps down to 70 %, then with small captions close to their values.
fn spread(memo: &mut Memo, label: &Label, layout: &Layout) -> Result<(Vec<Row>, Spread), RenderError> {
    let blank = layout.design(label.format).blank;
    let (top, bottom) = (HEADER + BELOW_HEADER, blank.mrz_top() - 0.5);
    for (least, tight, percents) in
        [(GAPS.1, false, 80..=100), (GAPS.2, false, 70..=100), (GAPS.3, true, 70..=100)]
    {
        for percent in percents.rev().step_by(5) {
            let setting = Setting { scale: f64::from(percent) / 100.0, tight };
            let rows = rows::build(memo, label, layout, setting)?;
            if let Some(found) = tops(&rows, top, bottom, least, blank.seal().top - 0.4) {
                return Ok((rows, found));
            }
        }
    }
    Err(RenderError::Full)
}

/// Equal gaps between all rows; those of Zone III close up where they would reach the seal.
fn tops(rows: &[Row], top: f64, bottom: f64, least: f64, seal: f64) -> Option<Spread> {
    let visa = rows.iter().filter(|row| row.zone == Zone::III).count();
    let sum = |rows: &[Row]| rows.iter().map(|row| row.height).sum::<f64>();
    let (above, below) = rows.split_at(visa);
    let even = (bottom - top - sum(rows)) / (rows.len() - 1) as f64;
    let upper = even.min(GAPS.0).min((seal - top - sum(above)) / (visa as f64 - 0.5));
    let end = top + sum(above) + upper * (visa - 1) as f64;
    let lower = ((bottom - end - sum(below)) / below.len() as f64).min(GAPS.0);
    if upper < least || lower < least {
        return None;
    }
    let mut y = top;
    let mut tops = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        tops.push(y);
        y += row.height + if at + 1 < visa { upper } else { lower };
    }
    Some(Spread { tops, border: end + upper.min(lower) / 2.0 })
}

/// State and document on one base line, the State at the left.
fn header(memo: &mut Memo, label: &Label, width: f64, out: &mut Vec<Placement>) -> Result<(), RenderError> {
    let inner = width - 2.0 * SIDE;
    let mut words: Vec<&str> = Vec::new();
    for word in &label.document {
        if !words.contains(&word.trim()) && !word.trim().is_empty() {
            words.push(word.trim());
        }
    }
    // One large line, or two smaller ones.
    let mut fit = |field, text: &str, width| {
        let one = Room { width, lines: 1, broken: 0, points: 12.0, smallest: 9.5 };
        let two = Room { lines: 2, broken: 2, points: 9.5, smallest: 6.5, ..one };
        text::fit(memo, field, text, Face::Bold, one)
            .or_else(|_| text::fit(memo, field, text, Face::Bold, two))
    };
    let document = fit(Field::Document, &words.join(" / "), inner * 0.4)?;
    let taken = document.lines.iter().map(text::width).fold(0.0, f64::max) * document.points * MM_PER_POINT;
    let state = fit(Field::State, &label.state_name, inner - taken - 5.0)?;
    for (field, fitted) in [(Field::State, state), (Field::Document, document)] {
        let size = fitted.points * MM_PER_POINT;
        let (first, pitch) = (fitted.lines.first(), size * 1.3);
        // The round of an O is no accent: equal sizes stand on one base line.
        let (ink, cap) = (first.map_or(0.0, |line| -line.ink.top * size), Face::Bold.cap_height() * size);
        let ascent = if ink > cap * 1.05 { ink } else { cap };
        let block = pitch * (fitted.lines.len() as f64 - 1.0);
        // Capitals in the middle of the header, the margin kept above and below.
        let mut base = MARGIN + (HEADER - MARGIN - ascent - block).max(0.0) / 2.0 + ascent;
        for line in fitted.lines {
            let left = match field {
                Field::Document => width - SIDE - text::width(&line) * size,
                _ => SIDE,
            };
            out.push(Placement::line(field, Zone::I, Kind::Value, line, fitted.points, left, base));
            base += pitch;
        }
    }
    Ok(())
}

/// The picture in the middle of Zone V at its own proportions.
fn portrait(label: &Label, zone: Rect) -> Result<Option<Placement>, RenderError> {
    let Some(jpeg) = &label.portrait else { return Ok(None) };
    let Frame { width, height, .. } = Frame::of(jpeg).ok_or(RenderError::Portrait)?;
    let scale = (zone.width() / f64::from(width)).min(zone.height() / f64::from(height));
    let (width, height) = (f64::from(width) * scale, f64::from(height) * scale);
    if width < 26.0 || height < 32.0 {
        return Err(RenderError::Portrait);
    }
    let (left, top) = (zone.left + (zone.width() - width) / 2.0, zone.top + (zone.height() - height) / 2.0);
    Ok(Some(Placement::area(Field::Portrait, Zone::V, Kind::Picture, Rect::new(left, top, width, height))))
}

/// Each character at its own x. The grid begins so that the ink of the V that opens every line 1 starts at 4.0 mm; the band
/// that the 37 characters share is centred on the centre line (digits and fillers stand on it, capitals 0.1 mm lower).
fn mrz(label: &Label, height: f64, out: &mut Vec<Placement>) -> Result<(), RenderError> {
    let size = OCRB_POINTS * MM_PER_POINT;
    let width = label.format.mrz_width();
    let (_, v) = fonts::ocr_b('V').ok_or(RenderError::Mrz { line: 1, width })?;
    let start = MRZ_LEFT - v.left * size;
    for (at, field) in [Field::MrzUpper, Field::MrzLower].into_iter().enumerate() {
        let base = height - CENTRE_LINES[at] - fonts::ocr_b_middle() * size;
        for (column, ch) in label.mrz[at].chars().enumerate() {
            let (id, ink) = fonts::ocr_b(ch).ok_or(RenderError::Mrz { line: at + 1, width })?;
            let x = start + PITCH * column as f64;
            let glyph = fonts::Glyph { id, advance: PITCH / size, x_offset: 0.0, y_offset: 0.0, range: 0..1 };
            out.push(Placement {
                field,
                zone: Zone::VII,
                kind: Kind::Mrz,
                ink: ink.scaled(size).moved(x, base),
                text: ch.to_string(),
                points: OCRB_POINTS,
                origin: (x, base),
                turn: (0.0, 1.0),
                runs: vec![fonts::Run {
                    face: Face::OcrB,
                    x: 0.0,
                    text: ch.to_string(),
                    glyphs: vec![glyph],
                }],
            });
        }
    }
    Ok(())
}

/// "SPECIMEN" across Zone III, as large as the zone lets it be.
fn mark(zone: Rect) -> Result<Placement, RenderError> {
    across("SPECIMEN", zone, SLOPE, (Field::Specimen, Zone::III, Kind::Mark))
}

/// "COPY" across the whole label: over portrait, seal and MRZ, so that what it stands on is no second original.
pub(super) fn copy_mark(blank: Blank) -> Result<Placement, RenderError> {
    let (width, height) = blank.size;
    let all = Rect { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN };
    across("COPY", all, STEEP, (Field::Copy, Zone::I, Kind::Copy))
}

/// A word on a slope in the middle of a box, as large as the box lets it be.
fn across(
    word: &str,
    area: Rect,
    slope: (f64, f64),
    (field, zone, kind): (Field, Zone, Kind),
) -> Result<Placement, RenderError> {
    let line = fonts::shape(word, Face::Bold, fonts::base_level(word))
        .map_err(|fonts::NoGlyph(ch)| RenderError::NoGlyph { field, ch })?;
    let (sin, cos) = slope;
    let (w, h) = (line.ink.width(), line.ink.height());
    let (across, up) = (w * cos + h * sin, w * sin + h * cos);
    let size = (area.width() / across).min(area.height() / up) * 0.97;
    let (x, y) = ((area.left + area.right) / 2.0, (area.top + area.bottom) / 2.0);
    let (mx, my) =
        ((line.ink.left + line.ink.right) / 2.0 * size, (line.ink.top + line.ink.bottom) / 2.0 * size);
    Ok(Placement {
        field,
        zone,
        kind,
        ink: Rect::new(x - across * size / 2.0, y - up * size / 2.0, across * size, up * size),
        text: line.text,
        points: size / MM_PER_POINT,
        origin: (x - (mx * cos + my * sin), y - (my * cos - mx * sin)),
        turn: slope,
        runs: line.runs,
    })
}
