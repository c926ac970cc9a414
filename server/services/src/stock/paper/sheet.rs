//! A4 sheets of plain lines. Lengths are millimetres from the left margin and from the top.

mod pdf;

use crate::Result;
use crate::words::Lang;
use domain::Date;

/// The sheet.
const SIZE: (f64, f64) = (210.0, 297.0);
/// Margin on every side.
const MARGIN: f64 = 20.0;
/// From one line to the next.
const LEADING: f64 = 6.0;
/// Where the value beside a label begins.
const VALUE: f64 = 60.0;

/// What a piece of text is, for those who have the paper read to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// The heading of the paper.
    Title,
    /// A paragraph.
    Line,
    /// The heads of a table.
    Head,
    /// A row of a table.
    Row,
}

/// One thing on a sheet.
enum Mark {
    Text {
        x: f64,
        y: f64,
        size: f64,
        bold: bool,
        text: String,
        role: Role,
        /// Texts of one block are one paragraph or one row.
        block: usize,
    },
    Rule {
        x: f64,
        y: f64,
        length: f64,
    },
}

/// How the texts of a line look.
#[derive(Clone, Copy)]
struct Style {
    size: f64,
    bold: bool,
    role: Role,
}

const TITLE: Style = Style { size: 16.0, bold: true, role: Role::Title };
const HEAD: Style = Style { size: 10.0, bold: true, role: Role::Head };
const ROW: Style = Style { size: 10.0, bold: false, role: Role::Row };
const FACT: Style = Style { size: 10.0, bold: false, role: Role::Line };
const SMALL: Style = Style { size: 8.0, bold: false, role: Role::Line };

/// Sheets that are being written.
pub(super) struct Sheet {
    lang: Lang,
    title: String,
    pages: Vec<Vec<Mark>>,
    y: f64,
    block: usize,
}

impl Sheet {
    /// Begins a paper with its heading.
    pub(super) fn new(lang: Lang, title: &str) -> Self {
        let mut sheet =
            Self { lang, title: title.to_owned(), pages: vec![Vec::new()], y: MARGIN + 4.0, block: 0 };
        sheet.text(0.0, TITLE, title);
        sheet.y += LEADING + 3.0;
        sheet
    }

    /// A label and its value.
    pub(super) fn fact(&mut self, label: &str, value: &str) {
        self.line(&[(label, 0.0), (value, VALUE)], FACT);
    }

    /// A row of a table: texts at some distances from the margin.
    pub(super) fn row(&mut self, cells: &[(&str, f64)]) {
        self.line(cells, ROW);
    }

    /// The heads of columns.
    pub(super) fn heads(&mut self, cells: &[(&str, f64)]) {
        self.line(cells, HEAD);
        self.rule();
    }

    /// A row with a number at its right end.
    pub(super) fn amount(&mut self, label: &str, amount: u64, sign: &str) {
        let number = amount.to_string();
        // Digits have one width: numbers of any length end at one place.
        let x = 110.0 - pdf::width(&number, ROW.size, ROW.bold);
        self.line(&[(label, 0.0), (sign, 80.0), (&number, x)], ROW);
    }

    /// A text in small type, broken where the sheet ends.
    pub(super) fn small(&mut self, text: &str) {
        self.block += 1;
        let mut line = String::new();
        for word in text.split(' ') {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if pdf::width(&longer, SMALL.size, SMALL.bold) > SIZE.0 - 2.0 * MARGIN && !line.is_empty() {
                self.go_on(&[(&line, 0.0)], SMALL);
                word.clone_into(&mut line);
            } else {
                line = longer;
            }
        }
        self.go_on(&[(&line, 0.0)], SMALL);
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
        self.line(&[(caption, 0.0)], SMALL);
        self.y += 4.0;
    }

    /// The PDF; the same sheets give the same bytes.
    pub(super) fn finish(self, day: Date) -> Result<Vec<u8>> {
        pdf::write(&self, day)
    }

    /// A paragraph or row of its own.
    fn line(&mut self, cells: &[(&str, f64)], style: Style) {
        self.block += 1;
        self.go_on(cells, style);
    }

    /// The next line of the paragraph.
    fn go_on(&mut self, cells: &[(&str, f64)], style: Style) {
        self.room(LEADING);
        for (text, x) in cells {
            self.text(*x, style, text);
        }
        self.y += LEADING;
    }

    fn text(&mut self, x: f64, Style { size, bold, role }: Style, text: &str) {
        let (y, block) = (self.y, self.block);
        self.mark(Mark::Text { x, y, size, bold, text: pdf::printable(text, bold), role, block });
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
}
