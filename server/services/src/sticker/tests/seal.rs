//! The seal on the label: its place in millimetres, and what foreign decoders read from the dots.

use super::tool;
use crate::keys::Curve;
use crate::sticker::seal::{MODULE, QUIET, Symbol};
use crate::sticker::{Field, Format, Kind, Label, Rect, RenderError, compose, render, testing};
use data_encoding::HEXUPPER;
use domain::seal::Seal;
use rstest::rstest;

/// The seal of a vector: 150 bytes for MRV-A, 149 for MRV-B.
fn vector(format: Format) -> Vec<u8> {
    let file = include_str!("../../../../../app/domain/data/seals.json");
    let file: serde_json::Value = serde_json::from_str(file).expect("JSON");
    let id = if format == Format::MrvA { "own-visa-mrva-1" } else { "own-visa-mrvb-1" };
    let all = file["vectors"].as_array().expect("vectors");
    let hex = all.iter().find(|v| v["id"] == id).and_then(|v| v["seal_hex"].as_str()).expect("a seal");
    HEXUPPER.decode(hex.as_bytes()).expect("hex")
}

fn sealed(format: Format) -> Label {
    Label { seal: Some(vector(format)), ..testing::label(format) }
}

#[rstest]
#[case(113, 44)]
#[case(142, 44)]
#[case(143, 48)]
#[case(172, 48)]
#[case(173, 52)]
fn sizes(#[case] bytes: usize, #[case] modules: usize) {
    assert_eq!(Symbol::new(&vec![0xA5; bytes]).expect("it fits").modules(), modules);
}

#[test]
fn a_seal_that_is_too_large_is_refused() {
    for bytes in [203, 5000] {
        let label = Label { seal: Some(vec![7; bytes]), ..testing::label(Format::MrvA) };
        assert_eq!(compose(&label, &testing::layout()), Err(RenderError::Seal { bytes }));
    }
}

#[rstest]
fn the_symbol_stands_above_the_mrz_zone_with_its_quiet_zone_free(
    #[values(Format::MrvA, Format::MrvB)] format: Format,
) {
    let made = compose(&sealed(format), &testing::layout()).expect("it fits");
    let seal = made.placements.iter().find(|p| p.field == Field::Seal).expect("a seal");
    assert_eq!(seal.kind, Kind::Seal);
    assert!((seal.ink.width() - 48.0 * MODULE).abs() < 1e-9 && MODULE >= 0.3386);
    let top = super::super::geometry::Blank::from(format).mrz_top();
    assert!(seal.ink.bottom + QUIET * MODULE <= top && seal.ink.bottom > top - 1.5);
    let quiet = QUIET * MODULE;
    let kept = Rect {
        left: seal.ink.left - quiet,
        top: seal.ink.top - quiet,
        right: seal.ink.right + quiet,
        bottom: seal.ink.bottom + quiet,
    };
    for piece in made.placements.iter().filter(|p| p.field != Field::Seal) {
        assert!(!piece.ink.overlaps(&kept), "{:?} in the quiet zone of the seal", piece.field);
    }
}

/// Whether the signature of these bytes is by the key that Doc 9303-7 publishes, as the border would ask.
fn is_signed(bytes: &[u8]) -> bool {
    let file = include_str!("../../../../../app/domain/data/seals.json");
    let file: serde_json::Value = serde_json::from_str(file).expect("JSON");
    let point = file["keys"]["UTTS5B"]["public_point_hex"].as_str().expect("a key");
    let point = HEXUPPER.decode(point.as_bytes()).expect("hex");
    let seal = Seal::read(bytes).expect("a seal");
    Curve::Brainpool256.verify(&point, seal.signed(), seal.signature().as_bytes()).is_ok()
}

/// zxing-cpp and libdmtx, at the dots of ordinary printers. What they read is a seal whose signature holds.
#[rstest]
fn foreign_decoders_read_the_same_bytes(
    #[values(Format::MrvA, Format::MrvB)] format: Format,
    #[values("300", "600")] dpi: &str,
) {
    let label = sealed(format);
    let rendered = render(&label, &testing::layout()).expect("it can be printed");
    assert!(rendered.pdf.len() < 120_000, "{} bytes", rendered.pdf.len());
    let picture = tool("poppler-utils", "pdftoppm", &["-r", dpi, "-gray", "-png"], &rendered.pdf, &[]);
    for (name, bytes) in super::decoders::read_data_matrix(&picture) {
        assert_eq!(HEXUPPER.encode(&bytes), HEXUPPER.encode(&vector(format)), "{name} at {dpi} dpi");
        assert!(is_signed(&bytes), "{name} at {dpi} dpi");
    }
}

#[test]
fn equal_input_gives_equal_bytes() {
    let [first, second] =
        [0, 1].map(|_| render(&sealed(Format::MrvA), &testing::layout()).expect("it can be printed").sha256);
    assert_eq!(first, second);
    let bare = render(&testing::label(Format::MrvA), &testing::layout()).expect("it can be printed");
    assert_ne!(first, bare.sha256);
}
