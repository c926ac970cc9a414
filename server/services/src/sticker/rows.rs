//! Rows of fields: a caption over a value, several beside each other on common base lines.

use super::{
    Blank, Field, Label, Layout, RenderError, Zone, dates,
    fonts::{self, Face, Line, MM_PER_POINT},
    label::{Design, Sex},
    placement::{Kind, Placement},
    text::{self, Fitted, Memo, Room},
};

/// Caption sizes in points: capitals 1.10 mm, at the smallest 1.00 mm (Doc 9303-3 wants 1.0 to 1.8).
const CAPTION: (f64, f64) = (4.37, 3.98);
/// Between a caption or a line and what stands under it.
const INNER: f64 = 0.7;
/// So much of [`INNER`] stays clear of the accent of a capital; rows with and without accents look alike.
const CLEAR: f64 = 0.13;
/// At most eight lines in 25.4 mm (Doc 9303-3).
const LINE_PITCH: f64 = 25.4 / 8.0;
/// Between the columns of a row.
const GUTTER: f64 = 1.4;

/// How closely a label is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    /// Part of the normal sizes.
    pub scale: f64,
    /// Captions at their smallest, and little space under them.
    pub tight: bool,
}

impl Setting {
    fn caption(self) -> f64 {
        if self.tight { CAPTION.1 } else { CAPTION.0 }
    }

    fn inner(self) -> f64 {
        if self.tight { INNER * 0.65 } else { INNER }
    }

    fn caption_pitch(self) -> f64 {
        self.caption() * MM_PER_POINT * 1.15
    }
}

pub(super) struct Row {
    pub zone: Zone,
    pub height: f64,
    cells: Vec<Cell>,
    caption_base: f64,
    caption_pitch: f64,
}

struct Cell {
    field: Field,
    left: f64,
    caption: Vec<(Line, f64)>,
    value: Fitted,
    /// Base lines of the value under the row's top.
    bases: Vec<f64>,
}

/// The left edge of the text and the width of Zone III and of Zone II.
pub(super) fn text_area(blank: Blank) -> (f64, f64, f64) {
    let (left, seal) = (blank.zone_v().right + 4.0, blank.seal());
    (left, seal.right - left, seal.left - 1.5 - left)
}

/// All rows at one setting; fields without a value are left out.
pub(super) fn build(
    memo: &mut Memo,
    label: &Label,
    layout: &Layout,
    setting: Setting,
) -> Result<Vec<Row>, RenderError> {
    let design = layout.design(label.format);
    let (_, wide, narrow) = text_area(design.blank);
    let mut rows = Vec::new();
    for columns in &design.rows {
        let zone = zone(columns.first().map(|column| column.field));
        let end = if zone == Zone::III { wide } else { narrow };
        let mut cells = Vec::new();
        for (at, column) in columns.iter().enumerate() {
            let (field, left, lines) = (column.field, column.at, column.lines);
            let value = value(label, layout, field);
            if value.trim().is_empty() {
                continue;
            }
            let got = value.chars().count();
            if let Some(limit) = column.most_chars.filter(|limit| got > *limit) {
                return Err(RenderError::TooLong { field, limit, got });
            }
            let width = columns.get(at + 1).map_or(end, |next| next.at - GUTTER) - left;
            let points = (normal(design, field) * setting.scale).max(text::SMALLEST);
            let room = Room { width, lines, broken: 2, points, smallest: text::SMALLEST };
            let value = text::fit(memo, field, &value, Face::Sans, room)?;
            let caption = caption(layout, field, width, setting)?;
            cells.push(Cell { field, left, caption, value, bases: Vec::new() });
        }
        if !cells.is_empty() {
            rows.push(stack(zone, cells, setting));
        }
    }
    Ok(rows)
}

/// Zone II for what is about the holder, Zone III for what is about the visa.
const fn zone(field: Option<Field>) -> Zone {
    match field {
        Some(
            Field::Primary
            | Field::Secondary
            | Field::PassportNumber
            | Field::Sex
            | Field::BirthDate
            | Field::Nationality,
        ) => Zone::II,
        _ => Zone::III,
    }
}

/// Normal size in points.
const fn normal(design: &Design, field: Field) -> f64 {
    match field {
        Field::Primary | Field::Secondary => design.name_points,
        _ => design.value_points,
    }
}

/// What stands in a field, without its caption; empty for what is no text.
pub fn value(label: &Label, layout: &Layout, field: Field) -> String {
    let (first, second) = (&layout.first, layout.second.as_ref());
    let optional = |value: &Option<String>| value.clone().unwrap_or_default();
    match field {
        Field::PlaceOfIssue => label.place_of_issue.clone(),
        Field::ValidFrom => dates::full(label.valid_from, first, second),
        Field::ValidUntil => dates::full(label.valid_until, first, second),
        Field::Entries => label.entries.clone(),
        Field::Duration => label.duration_days.map(|days| days.to_string()).unwrap_or_default(),
        Field::Number => label.number.clone(),
        Field::DateOfIssue => dates::full(label.date_of_issue, first, second),
        Field::Kind => label.kind.clone(),
        Field::Remarks => optional(&label.remarks),
        Field::Primary => label.primary.clone(),
        Field::Secondary => optional(&label.secondary),
        Field::PassportNumber => optional(&label.passport_number),
        Field::Sex => label.sex.map(|sex| sex_text(sex, layout)).unwrap_or_default(),
        Field::BirthDate => dates::birth(label.birth_date, first, second),
        Field::Nationality => optional(&label.nationality),
        _ => String::new(),
    }
}

/// The national initial, a slash and M, F or X; the initial alone if it is the same letter.
fn sex_text(sex: Sex, layout: &Layout) -> String {
    let (at, letter) = match sex {
        Sex::F => (0, "F"),
        Sex::M => (1, "M"),
        Sex::X => (2, "X"),
    };
    match layout.first.sex[at].trim() {
        "" => letter.to_owned(),
        national if national == letter => letter.to_owned(),
        national => format!("{national}/{letter}"),
    }
}

/// State's language upright, "/", second language in italics, on one line or on two.
fn caption(
    layout: &Layout,
    field: Field,
    width: f64,
    setting: Setting,
) -> Result<Vec<(Line, f64)>, RenderError> {
    let first = layout.first.captions.of(field).trim();
    let second = layout.second.as_ref().map_or("", |w| w.captions.of(field).trim());
    let second = if second == first { "" } else { second };
    let shape = |text: &str, face| {
        text::fixed(text, face).map_err(|fonts::NoGlyph(ch)| RenderError::NoGlyph { field, ch })
    };
    let fits = |line: &Line, points: f64| text::width(line) * points * MM_PER_POINT <= width;
    if first.is_empty() && second.is_empty() {
        return Ok(Vec::new());
    }
    let joint = if first.is_empty() || second.is_empty() { "" } else { " / " };
    let one = text::join(shape(&format!("{first}{joint}"), Face::Sans)?, shape(second, Face::Italic)?);
    let tight =
        text::join(shape(&format!("{first}{}", joint.trim()), Face::Sans)?, shape(second, Face::Italic)?);
    for points in [setting.caption(), CAPTION.1] {
        for line in [&one, &tight] {
            if fits(line, points) {
                return Ok(vec![(line.clone(), points)]);
            }
        }
    }
    let two = [shape(&format!("{first}{}", joint.trim()), Face::Sans)?, shape(second, Face::Italic)?];
    for points in [setting.caption(), CAPTION.1] {
        if two.iter().all(|line| fits(line, points)) {
            return Ok(two.into_iter().filter(|l| !l.runs.is_empty()).map(|line| (line, points)).collect());
        }
    }
    Err(RenderError::DoesNotFit(field))
}

/// Finds the base lines that the cells of a row share.
fn stack(zone: Zone, mut cells: Vec<Cell>, setting: Setting) -> Row {
    let most = |values: &mut dyn Iterator<Item = f64>| values.fold(0.0, f64::max);
    let cap = setting.caption() * MM_PER_POINT;
    let captions = || cells.iter().flat_map(|cell| &cell.caption);
    let caption_base = most(&mut captions().map(|(line, pt)| -line.ink.top * pt * MM_PER_POINT))
        .max(cap * Face::Sans.cap_height());
    let below = most(&mut cells.iter().map(|cell| cell.caption.len() as f64 - 1.0)) * setting.caption_pitch();
    let descent = most(&mut captions().map(|(line, pt)| line.ink.bottom * pt * MM_PER_POINT)).max(cap * 0.22);
    let values_top = caption_base + below + descent + setting.inner();
    let ascent = |cell: &Cell| {
        let size = cell.value.points * MM_PER_POINT;
        let ink = cell.value.lines.first().map_or(0.0, |line| -line.ink.top * size);
        (Face::Sans.cap_height() * size).max(ink - setting.inner() + CLEAR)
    };
    let first = values_top + most(&mut cells.iter().map(ascent));
    let mut height: f64 = first;
    for cell in &mut cells {
        let size = cell.value.points * MM_PER_POINT;
        let mut base = first;
        for (at, line) in cell.value.lines.iter().enumerate() {
            if at > 0 {
                let ink = cell.value.lines[at - 1].ink.bottom * size - line.ink.top * size + INNER / 2.0;
                base += ink.max(LINE_PITCH);
            }
            cell.bases.push(base);
            height = height.max(base + line.ink.bottom * size);
        }
    }
    Row { zone, height, cells, caption_base, caption_pitch: setting.caption_pitch() }
}

impl Row {
    /// The row with its top at `top` and its text from `left`.
    pub(super) fn place(self, left: f64, top: f64, out: &mut Vec<Placement>) {
        for cell in self.cells {
            let x = left + cell.left;
            for (at, (line, points)) in cell.caption.into_iter().enumerate() {
                let base = top + self.caption_base + at as f64 * self.caption_pitch;
                out.push(Placement::line(cell.field, self.zone, Kind::Caption, line, points, x, base));
            }
            for (line, base) in cell.value.lines.into_iter().zip(cell.bases) {
                let base = top + base;
                out.push(Placement::line(
                    cell.field,
                    self.zone,
                    Kind::Value,
                    line,
                    cell.value.points,
                    x,
                    base,
                ));
            }
        }
    }
}
