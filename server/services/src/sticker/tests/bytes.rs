//! The PDF itself, read back with its own drawing operators.

use lopdf::{Document, Object, content::Content};
use rstest::rstest;

use super::{samples, tool};
use crate::sticker::{Format, Label, Layout, calibration, render, testing};

const MM: f64 = 25.4 / 72.0;

fn pdf(label: &Label, layout: &Layout) -> Vec<u8> {
    render(label, layout).expect("samples can be printed").pdf
}

/// What the page draws, in millimetres from the upper left corner.
#[derive(Default)]
pub(super) struct Page {
    pub size: (f64, f64),
    /// Origins of text in OCR-B.
    pub mrz: Vec<(f64, f64)>,
    mrz_size: Vec<f64>,
    /// Origins of all other text.
    pub text: Vec<(f64, f64)>,
    /// Boxes of pictures: left, top, right, bottom.
    pub pictures: Vec<[f64; 4]>,
    operators: std::collections::BTreeSet<String>,
    greys: Vec<f64>,
}

type Matrix = [f64; 6];

fn times(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

fn number(object: &Object) -> f64 {
    match object {
        Object::Integer(n) => *n as f64,
        other => f64::from(other.as_float().expect("a number")),
    }
}

pub(super) fn read(pdf: &[u8]) -> Page {
    let document = Document::load_mem(pdf).expect("a PDF");
    let pages = document.get_pages();
    assert_eq!(pages.len(), 1);
    let id = pages[&1];
    let media = document.get_dictionary(id).and_then(|d| d.get(b"MediaBox")).and_then(Object::as_array);
    let media: Vec<f64> = media.expect("a page box").iter().map(number).collect();
    assert_eq!(media[..2], [0.0, 0.0]);
    let mut page = Page { size: (media[2] * MM, media[3] * MM), ..Page::default() };
    let fonts = document.get_page_fonts(id).expect("fonts");
    let ocrb = |name: &[u8]| {
        let font = fonts.get(name).expect("a font of the page");
        let base = font.get(b"BaseFont").and_then(Object::as_name).expect("a font name");
        String::from_utf8_lossy(base).contains("OCR")
    };
    let content = document.get_page_content(id);
    let content = Content::decode(&content).expect("operators");
    let (mut ctm, mut stack, mut font) = ([1.0, 0.0, 0.0, 1.0, 0.0, 0.0], Vec::new(), (false, 0.0));
    for op in &content.operations {
        let numbers = || -> Matrix { std::array::from_fn(|i| number(&op.operands[i])) };
        match op.operator.as_str() {
            "q" => stack.push(ctm),
            "Q" => ctm = stack.pop().expect("balanced"),
            "cm" => ctm = times(numbers(), ctm),
            "Tf" => font = (ocrb(op.operands[0].as_name().expect("a name")), number(&op.operands[1])),
            "Tm" => {
                let at = times(numbers(), ctm);
                let origin = (at[4] * MM, page.size.1 - at[5] * MM);
                if font.0 {
                    page.mrz.push(origin);
                    page.mrz_size.push(font.1);
                } else {
                    page.text.push(origin);
                }
            }
            "Do" => {
                // A picture fills the unit square.
                let (left, bottom) = (ctm[4] * MM, page.size.1 - ctm[5] * MM);
                page.pictures.push([left, bottom - ctm[3] * MM, left + ctm[0] * MM, bottom]);
            }
            "g" | "G" => page.greys.push(number(&op.operands[0])),
            _ => {}
        }
        page.operators.insert(op.operator.clone());
    }
    page
}

#[test]
fn page_pitch_and_lines_are_exact() {
    for (name, label) in samples() {
        let page = read(&pdf(&label, &testing::layout()));
        let (size, width) = (label.format.size(), label.format.mrz_width());
        assert!(
            (page.size.0 - size.0).abs() < 0.001 && (page.size.1 - size.1).abs() < 0.001,
            "{name} {:?}",
            page.size
        );
        assert_eq!(page.mrz.len(), 2 * width, "{name}: every character has its own place");
        assert!(page.mrz_size.iter().all(|s| (s - 9.958_506).abs() < 0.000_1));
        let (upper, lower) = page.mrz.split_at(width);
        for line in [upper, lower] {
            for (at, (x, y)) in line.iter().enumerate() {
                assert!((x - line[0].0 - 2.54 * at as f64).abs() < 0.001, "{name}: character {at} at {x}");
                assert!((y - line[0].1).abs() < 0.000_1);
            }
        }
        assert!((upper[0].0 - lower[0].0).abs() < 0.000_1, "both lines begin at one x");
        assert!((lower[0].1 - upper[0].1 - 6.35).abs() < 0.001, "{name}: {} apart", lower[0].1 - upper[0].1);
        let top = size.1 - 23.2;
        assert!(page.text.iter().all(|(_, y)| *y < top), "{name}: text in Zone VII");
    }
}

#[test]
fn everything_but_the_portrait_is_device_grey() {
    for (name, label) in samples() {
        let page = read(&pdf(&label, &testing::layout()));
        for colour in ["rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "gs"] {
            assert!(!page.operators.contains(colour), "{name}: {colour}");
        }
        let marked = page.greys.iter().any(|g| (g - 0.8).abs() < 0.001);
        assert_eq!(marked, label.is_specimen(), "{name}");
        assert!(page.greys.iter().all(|g| *g == 0.0 || (g - 0.8).abs() < 0.001), "{name}: {:?}", page.greys);
    }
}

#[test]
fn all_fonts_are_embedded_subsets_and_the_file_is_small() {
    for (name, label) in samples() {
        let bytes = pdf(&label, &testing::layout());
        assert!(bytes.len() < 60 * 1024, "{name}: {} bytes", bytes.len());
        let document = Document::load_mem(&bytes).expect("a PDF");
        let descriptors: Vec<_> = document
            .objects
            .values()
            .filter_map(|o| o.as_dict().ok())
            .filter(|d| d.has_type(b"FontDescriptor"))
            .collect();
        assert!(descriptors.len() >= 4, "{name}: {}", descriptors.len());
        for font in descriptors {
            let base = font.get(b"FontName").and_then(Object::as_name).expect("a name");
            assert_eq!(base.get(6), Some(&b'+'), "{name}: {} is a subset", String::from_utf8_lossy(base));
            assert!(font.has(b"FontFile2") || font.has(b"FontFile3"), "{name}: embedded");
        }
    }
}

#[test]
fn the_printers_offset_moves_everything() {
    let label = testing::label(Format::MrvB);
    let still = read(&pdf(&label, &testing::layout()));
    let moved = read(&pdf(&label, &Layout { offset: (12, -7), ..testing::layout() }));
    assert_eq!(still.size, moved.size);
    for (a, b) in still.mrz.iter().chain(&still.text).zip(moved.mrz.iter().chain(&moved.text)) {
        assert!((b.0 - a.0 - 1.2).abs() < 0.001 && (b.1 - a.1 + 0.7).abs() < 0.001);
    }
}

#[test]
fn the_same_label_gives_the_same_bytes() {
    for (name, label) in samples() {
        let first = render(&label, &testing::layout()).expect("samples can be printed");
        let copy = label.clone();
        let second = std::thread::spawn(move || render(&copy, &testing::layout()));
        let second = second.join().expect("no panic").expect("samples can be printed");
        assert!(first.pdf == second.pdf && first.sha256 == second.sha256, "{name}");
    }
    let one = render(&testing::label(Format::MrvA), &testing::layout()).expect("it can be printed");
    let other = Label { number: "UTO1234568".to_owned(), ..testing::label(Format::MrvA) };
    assert_ne!(one.sha256, render(&other, &testing::layout()).expect("it can be printed").sha256);
}

#[test]
fn the_file_says_nothing_about_the_holder() {
    let document =
        Document::load_mem(&pdf(&testing::label(Format::MrvA), &testing::layout())).expect("a PDF");
    let info = document.trailer.get(b"Info").and_then(Object::as_reference).expect("an info dictionary");
    let info = format!("{:?}", document.get_dictionary(info).expect("it exists"));
    assert!(info.contains("Visa label") && !info.contains("ERIKSSON"), "{info}");
}

#[test]
fn pdftotext_gives_both_mrz_lines() {
    for (name, label) in samples() {
        let out = tool("poppler-utils", "pdftotext", &["-layout"], &pdf(&label, &testing::layout()), &["-"]);
        let text = String::from_utf8(out).expect("UTF-8");
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let found = lines.windows(2).any(|pair| pair[0] == label.mrz[0] && pair[1] == label.mrz[1]);
        assert!(found, "{name}:\n{text}");
    }
}

#[test]
fn qpdf_finds_nothing_wrong() {
    for (_, label) in samples() {
        tool("qpdf", "qpdf", &["--check"], &pdf(&label, &testing::layout()), &[]);
    }
    tool("qpdf", "qpdf", &["--check"], &calibration(Format::MrvA, (3, -3)).expect("a sheet"), &[]);
}

#[rstest]
#[case(Format::MrvA)]
#[case(Format::MrvB)]
fn the_calibration_sheet_has_the_labels_size_and_repeats(#[case] format: Format) {
    let sheet = calibration(format, (0, 0)).expect("a sheet");
    assert_eq!(sheet, calibration(format, (0, 0)).expect("a sheet"));
    let page = read(&sheet);
    assert!((page.size.0 - format.size().0).abs() < 0.001 && (page.size.1 - format.size().1).abs() < 0.001);
    assert!(calibration(format, (0, 99)).is_err());
}
