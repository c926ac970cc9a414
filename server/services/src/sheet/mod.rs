//! A4 papers that are kept and read aloud: headings, paragraphs, labels with values, tables, lines to sign on.
//!
//! A paper is written from top to bottom. Lengths are millimetres from the margin at which a line begins, so a paper in
//! Arabic is the mirror of one in English, and a name keeps its own direction in both. Nothing runs over its column: what
//! is too long goes on in the next line, a word that is too long alone is broken, and a letter that no font has becomes
//! [`STAND_IN`], which whoever signs replaces by hand. The PDF is PDF/A-2a and PDF/UA-1 (`pdf`); the same paper gives the
//! same bytes.

mod pdf;
mod wrap;

use crate::sticker::fonts::{Face, Line};
use crate::words::Lang;
use crate::{Error, Result};
use domain::Date;
use krilla::image::Image;
use unicode_bidi::Level;

pub use wrap::STAND_IN;

/// The sheet.
const SIZE: (f64, f64) = (210.0, 297.0);
/// Margin on every side.
const MARGIN: f64 = 20.0;
/// From margin to margin.
const WIDTH: f64 = SIZE.0 - 2.0 * MARGIN;
/// Where the value beside a label begins.
const VALUE: f64 = 60.0;
/// Between a column and the next.
const GAP: f64 = 2.0;

/// What a piece of text is, for those who have the paper read to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// The heading of the paper.
    Title,
    /// The heading of a part.
    Heading,
    /// A paragraph.
    Line,
    /// The heads of a table.
    Head,
    /// A row of a table.
    Row,
    /// A picture.
    Figure,
}

/// One paragraph, or one row with its cells.
struct Block {
    lang: Lang,
    role: Role,
    cells: usize,
    /// The words of a heading, or what a picture shows; empty for everything else.
    heading: String,
}

/// One thing on a sheet.
enum Mark {
    Text {
        /// From the left edge of the sheet to the left end of the text.
        left: f64,
        y: f64,
        size: f64,
        line: Line,
        /// Of which paragraph or row, and of which cell in it.
        of: (usize, usize),
    },
    Rule {
        left: f64,
        y: f64,
        length: f64,
    },
    Picture {
        left: f64,
        /// The upper edge.
        y: f64,
        width: f64,
        height: f64,
        image: Image,
        /// Which block.
        of: usize,
    },
}

/// How the texts of a line look.
#[derive(Clone, Copy)]
struct Style {
    size: f64,
    leading: f64,
    face: Face,
    role: Role,
}

const TITLE: Style = Style { size: 16.0, leading: 8.0, face: Face::Bold, role: Role::Title };
const HEADING: Style = Style { size: 12.0, leading: 6.5, face: Face::Bold, role: Role::Heading };
const HEAD: Style = Style { size: 10.0, leading: 6.0, face: Face::Bold, role: Role::Head };
const ROW: Style = Style { size: 10.0, leading: 6.0, face: Face::Sans, role: Role::Row };
const FACT: Style = Style { size: 10.0, leading: 6.0, face: Face::Sans, role: Role::Line };
const TEXT: Style = Style { size: 10.5, leading: 5.5, face: Face::Sans, role: Role::Line };
const SMALL: Style = Style { size: 8.0, leading: 5.0, face: Face::Sans, role: Role::Line };

/// A paper that is being written.
pub struct Sheet {
    /// The language of what is being written.
    lang: Lang,
    /// The language of the paper.
    first: Lang,
    title: String,
    /// Before the number of every page: what the paper belongs to.
    running: String,
    pages: Vec<Vec<Mark>>,
    blocks: Vec<Block>,
    /// The base line of the next line.
    y: f64,
}

impl Sheet {
    /// Begins a paper with its heading.
    pub fn new(lang: Lang, title: &str) -> Self {
        let mut sheet = Self {
            lang,
            first: lang,
            title: title.to_owned(),
            running: String::new(),
            pages: vec![Vec::new()],
            blocks: Vec::new(),
            y: MARGIN + 4.0,
        };
        sheet.heading_of(title, TITLE);
        sheet.y += 2.0;
        sheet
    }

    /// The paper in its next language: begins it, or goes on overleaf.
    pub fn leaf<'p>(paper: &'p mut Option<Self>, lang: Lang, title: &str) -> &'p mut Self {
        match paper {
            Some(sheet) => {
                sheet.translation(lang, title);
                sheet
            }
            None => paper.insert(Self::new(lang, title)),
        }
    }

    /// Goes on overleaf in another language, under its own heading.
    pub fn translation(&mut self, lang: Lang, title: &str) {
        self.lang = lang;
        self.pages.push(Vec::new());
        self.y = MARGIN + 4.0;
        self.heading_of(title, TITLE);
        self.y += 2.0;
    }

    /// Puts a text, such as a reference, before the number of every page.
    #[must_use]
    pub fn running(mut self, text: &str) -> Self {
        text.clone_into(&mut self.running);
        self
    }

    /// A JPEG picture as large as the rest of the sheet lets it be, on a new sheet when that is little; `shows` is read
    /// aloud in its place.
    ///
    /// # Errors
    /// [`crate::Error::Internal`] for what is no JPEG.
    pub fn picture(&mut self, jpeg: Vec<u8>, shows: &str) -> Result<()> {
        self.plate("", jpeg, shows)
    }

    /// As [`Self::picture`], with a line above it on the same sheet, and maybe a heading above that.
    ///
    /// # Errors
    /// As [`Self::picture`].
    pub fn plate(&mut self, caption: &str, jpeg: Vec<u8>, shows: &str) -> Result<()> {
        let image = Image::from_jpeg(jpeg.into(), false).map_err(Error::internal)?;
        let (across, down) = image.size();
        let ratio = f64::from(down) / f64::from(across.max(1));
        // At 200 pixels to the inch: a small picture is not blown up.
        let natural = f64::from(across) / 200.0 * 25.4;
        let wish = natural.min(WIDTH);
        let above = if caption.is_empty() { 0.0 } else { 15.0 };
        self.room((wish * ratio).min(SIZE.1 - 2.0 * MARGIN - 20.0 - above) + above / 3.0);
        if !caption.is_empty() {
            self.small(caption);
        }
        let top = self.y - ROW.leading + 2.0;
        let height = (wish * ratio).min(SIZE.1 - MARGIN - top);
        let of = self.blocks.len();
        let block = Block { lang: self.lang, role: Role::Figure, cells: 1, heading: shows.to_owned() };
        self.blocks.push(block);
        let width = height / ratio.max(f64::EPSILON);
        self.mark(Mark::Picture { left: self.left(0.0, width), y: top, width, height, image, of });
        self.y = top + height + ROW.leading + 2.0;
        Ok(())
    }

    /// Goes on overleaf, unless a sheet has just begun.
    pub fn overleaf(&mut self) {
        self.room(if self.y > MARGIN + ROW.leading { SIZE.1 } else { 0.0 });
    }

    /// The heading of a part; it never stands alone at the end of a sheet.
    pub fn heading(&mut self, text: &str) {
        self.y += 4.0;
        self.room(HEADING.leading + 3.0 * TEXT.leading);
        self.heading_of(text, HEADING);
    }

    /// A paragraph; a new line in the text begins another.
    pub fn text(&mut self, text: &str) {
        for part in text.lines().filter(|part| !part.trim().is_empty()) {
            self.row_of(&[(part, 0.0)], TEXT);
            self.y += 2.0;
        }
    }

    /// A label and its value.
    pub fn fact(&mut self, label: &str, value: &str) {
        self.row_of(&[(label, 0.0), (value, VALUE)], FACT);
    }

    /// A row of a table: texts at some distances from the margin, each as wide as to the next.
    pub fn row(&mut self, cells: &[(&str, f64)]) {
        self.row_of(cells, ROW);
    }

    /// The heads of columns.
    pub fn heads(&mut self, cells: &[(&str, f64)]) {
        self.row_of(cells, HEAD);
        self.rule();
    }

    /// A row with a number at its end.
    pub fn amount(&mut self, label: &str, amount: u64, sign: &str) {
        let number = amount.to_string();
        // Digits have one width: numbers of any length end at one place.
        let line = wrap::set(&number, ROW.face, self.level());
        let x = 110.0 - wrap::width(&line, ROW.size);
        self.row_of(&[(label, 0.0), (sign, 80.0), (&number, x)], ROW);
    }

    /// A paragraph in small type.
    pub fn small(&mut self, text: &str) {
        self.row_of(&[(text, 0.0)], SMALL);
    }

    /// A line across the sheet.
    pub fn rule(&mut self) {
        self.line_at(self.y - 3.5, 0.0, WIDTH);
        self.y += 1.5;
    }

    /// Empty space.
    pub const fn space(&mut self, height: f64) {
        self.y += height;
    }

    /// A line to sign on, with its caption; it never stands on another sheet than its caption.
    pub fn signature(&mut self, caption: &str) {
        self.room(24.0);
        self.y += 10.0;
        self.line_at(self.y, 0.0, 90.0);
        self.line_at(self.y, 110.0, 60.0);
        self.y += 4.0;
        self.small(caption);
        self.y += 4.0;
    }

    /// The PDF of a paper that was made on a day; the same paper gives the same bytes.
    ///
    /// # Errors
    /// [`crate::Error::Internal`].
    pub fn finish(self, day: Date) -> Result<Vec<u8>> {
        pdf::write(&self, day)
    }

    fn level(&self) -> Level {
        if self.mirrored() { Level::rtl() } else { Level::ltr() }
    }

    fn mirrored(&self) -> bool {
        self.lang.direction() == "rtl"
    }

    fn heading_of(&mut self, text: &str, style: Style) {
        let number = self.row_of(&[(text, 0.0)], style);
        text.clone_into(&mut self.blocks[number].heading);
    }

    /// A paragraph or row of its own; gives its number.
    fn row_of(&mut self, cells: &[(&str, f64)], style: Style) -> usize {
        let of = self.blocks.len();
        let block = Block { lang: self.lang, role: style.role, cells: cells.len(), heading: String::new() };
        self.blocks.push(block);
        let ends = cells.iter().skip(1).map(|(_, x)| x - GAP).chain([WIDTH]);
        let columns: Vec<Vec<Line>> = cells
            .iter()
            .zip(ends)
            .map(|((text, x), end)| wrap::lines(text, style.face, style.size, end - x, self.level()))
            .collect();
        let height = columns.iter().map(Vec::len).max().unwrap_or(1);
        // A row stays together; a paragraph of many lines may go on overleaf.
        self.room(if cells.len() > 1 { style.leading * height as f64 } else { style.leading });
        for place in 0..height {
            self.room(style.leading);
            for (cell, (column, (_, x))) in columns.iter().zip(cells).enumerate() {
                if let Some(line) = column.get(place) {
                    self.text_at(*x, style.size, line.clone(), (of, cell));
                }
            }
            self.y += style.leading;
        }
        of
    }

    fn text_at(&mut self, x: f64, size: f64, line: Line, of: (usize, usize)) {
        let left = self.left(x, wrap::width(&line, size));
        self.mark(Mark::Text { left, y: self.y, size, line, of });
    }

    fn line_at(&mut self, y: f64, x: f64, length: f64) {
        self.mark(Mark::Rule { left: self.left(x, length), y, length });
    }

    /// The left end of what begins at `x` and is so long.
    fn left(&self, x: f64, length: f64) -> f64 {
        if self.mirrored() { SIZE.0 - MARGIN - x - length } else { MARGIN + x }
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
            self.y = MARGIN + ROW.leading;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn paper(lang: Lang) -> Sheet {
        let mut sheet = Sheet::new(lang, "Notice");
        sheet.fact("Name", "王小明 Лиля محمد");
        sheet.heading("Grounds");
        sheet.text(&"One sentence that goes on and on, as sentences of a court do. ".repeat(80));
        sheet.heads(&[("First", 0.0), ("Last", 60.0)]);
        for number in 0..60 {
            sheet.row(&[
                (&number.to_string(), 0.0),
                ("a name that is longer than its column, ".repeat(4).as_str(), 60.0),
            ]);
        }
        sheet.signature("Signature");
        sheet
    }

    /// Left and right ends of every text and rule, and the lowest base line.
    fn extent(sheet: &Sheet) -> (f64, f64, f64) {
        let ends = sheet.pages.iter().flatten().map(|mark| match mark {
            Mark::Text { left, y, size, line, .. } => (*left, left + wrap::width(line, *size), *y),
            Mark::Rule { left, y, length } => (*left, left + length, *y),
            Mark::Picture { left, y, width, height, .. } => (*left, left + width, y + height),
        });
        ends.fold((f64::MAX, 0.0, 0.0), |(a, b, c), (left, right, y)| (a.min(left), b.max(right), c.max(y)))
    }

    #[test]
    fn nothing_leaves_the_margins_and_every_sheet_is_used() {
        let sheet = paper(Lang::En);
        let (left, right, low) = extent(&sheet);
        assert!(left >= MARGIN - 0.01 && right <= SIZE.0 - MARGIN + 0.01, "{left} {right}");
        assert!(low <= SIZE.1 - MARGIN, "{low}");
        assert!(sheet.pages.len() > 3 && sheet.pages.iter().all(|page| page.len() > 3));
    }

    #[test]
    fn a_picture_keeps_to_the_margins_and_says_what_it_shows() {
        let mut sheet = Sheet::new(Lang::En, "File").running("UTO-1");
        for (width, height) in [(300, 400), (1200, 5000), (3000, 200)] {
            let picture = crate::images::samples::picture(width, height);
            sheet.heading("A paper");
            sheet.picture(crate::images::samples::jpeg(&picture), "What it shows").expect("a picture");
        }
        for _ in 0..2 {
            sheet.overleaf();
            let sheets = sheet.pages.len();
            sheet.overleaf();
            sheet.heading("A page of a paper");
            let page = crate::images::samples::picture(1653, 2339);
            sheet.plate("Page 1 of 2", crate::images::samples::jpeg(&page), "A page").expect("a picture");
            assert_eq!(sheet.pages.len(), sheets, "heading, line and page stand on one sheet");
        }
        assert!(sheet.picture(b"no picture".to_vec(), "Nothing").is_err());
        let (left, right, low) = extent(&sheet);
        assert!(left >= MARGIN - 0.01 && right <= SIZE.0 - MARGIN + 0.01, "{left} {right}");
        assert!(low <= SIZE.1 - MARGIN + 0.01, "{low}");
        let pdf = sheet.finish(date(2026, 11, 24)).expect("PDF/A-2a and PDF/UA-1");
        let text = lopdf::Document::load_mem(&pdf).expect("a PDF").extract_text(&[1]).expect("text");
        assert!(text.contains("UTO-1 · 1 / "), "{text}");
    }

    #[test]
    fn a_paper_with_every_script_is_a_tagged_pdf_and_the_same_again() {
        let day = date(2026, 11, 24);
        let pdf = paper(Lang::En).finish(day).expect("a PDF");
        assert_eq!(paper(Lang::En).finish(day).expect("a PDF"), pdf);
        let document = lopdf::Document::load_mem(&pdf).expect("a PDF");
        let text = document.extract_text(&[1]).expect("text");
        for part in ["王小明", "Лиля", "Grounds"] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
}
