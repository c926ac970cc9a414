use rstest::rstest;

use crate::sticker::{Field, Format, Label, RenderError, compose, render, testing};

fn refused(change: impl FnOnce(&mut Label)) -> RenderError {
    let mut label = testing::label(Format::MrvA);
    change(&mut label);
    compose(&label, &testing::layout()).expect_err("it is refused")
}

#[test]
fn a_character_without_font_is_named() {
    let error = refused(|l| l.primary = "ᚠᚢᚦ".to_owned());
    assert_eq!(error, RenderError::NoGlyph { field: Field::Primary, ch: 'ᚠ' });
    assert_eq!(error.to_string(), "no font for the character 'ᚠ' (U+16A0) in Primary");
    let hidden = refused(|l| l.primary = "ERIK\u{202E}SSON".to_owned());
    assert_eq!(hidden, RenderError::NoGlyph { field: Field::Primary, ch: '\u{202E}' });
}

#[test]
fn values_over_their_positions_are_refused_not_cut() {
    let long = |field, limit| RenderError::TooLong { field, limit, got: limit + 1 };
    assert_eq!(refused(|l| l.place_of_issue = "P".repeat(16)), long(Field::PlaceOfIssue, 15));
    assert_eq!(refused(|l| l.entries = "E".repeat(9)), long(Field::Entries, 8));
    assert_eq!(refused(|l| l.number = "N".repeat(14)), long(Field::Number, 13));
    assert_eq!(refused(|l| l.kind = "K".repeat(47)), long(Field::Kind, 46));
    assert_eq!(refused(|l| l.remarks = Some("REMARK ".repeat(60))), RenderError::DoesNotFit(Field::Remarks));
    assert_eq!(refused(|l| l.secondary = Some("W".repeat(400))), RenderError::DoesNotFit(Field::Secondary));
}

#[test]
fn mandatory_fields_may_not_be_empty() {
    assert_eq!(refused(|l| l.primary = " ".to_owned()), RenderError::Missing(Field::Primary));
    assert_eq!(refused(|l| l.document.clear()), RenderError::Missing(Field::Document));
    assert_eq!(refused(|l| l.number.clear()), RenderError::Missing(Field::Number));
}

#[rstest]
#[case(0, "V<UTO")]
#[case(1, "L8988901C4XXX7408122F2612109<<<<<<<<<<<<<<<<<")]
#[case(1, "L8988901C4XXX7408122F2612109<<<<<<<<<<<<<<<a")]
#[case(0, "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<É")]
fn an_mrz_line_has_its_width_and_alphabet(#[case] line: usize, #[case] text: &str) {
    let error = refused(|l| l.mrz[line] = text.to_owned());
    assert_eq!(error, RenderError::Mrz { line: line + 1, width: 44 });
}

#[test]
fn a_portrait_is_a_jpeg_of_the_right_shape() {
    assert_eq!(refused(|l| l.portrait = Some(b"no picture".to_vec())), RenderError::Portrait);
    let mut wide = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(400, 300).write_to(&mut wide, image::ImageFormat::Jpeg).expect("a JPEG");
    assert_eq!(refused(|l| l.portrait = Some(wide.into_inner())), RenderError::Portrait);
}

#[test]
fn an_offset_over_two_millimetres_is_refused() {
    let mut layout = testing::layout();
    layout.offset = (21, 0);
    assert_eq!(render(&testing::label(Format::MrvA), &layout).expect_err("refused"), RenderError::Offset);
}
