//! Names in every script that the fonts cover: set, uncut, inside their zones, and drawn by the face that is made for them.

use rstest::rstest;
use rustybuzz::ttf_parser;

use super::{layout::assert_sound, tool};
use crate::sticker::{
    Field, Format, Kind, Label, compose,
    fonts::{self, Face},
    render, testing,
};

#[rstest]
#[case::latin("ÁRVÍZTŰRŐ-TÜKÖRFÚRÓGÉP ŠŽČŘĐ", "ÞÓRA ŁUCJA ĞÜLŞEN ȘTEFĂNIȚA", Face::Sans)]
#[case::greek("ΠΑΠΑΔΌΠΟΥΛΟΣ", "ἈΝΔΡΟΜΆΧΗ ΧΡΥΣΆΝΘΗ", Face::Sans)]
#[case::cyrillic("КОВАЛЬЧУК-ЇЖАКЕВИЧ", "ЉУБОМИР ЂОРЂЕ ӘСЕЛ", Face::Sans)]
#[case::vietnamese("NGUYỄN", "THỊ ÁNH NGUYỆT QUỲNH HƯƠNG", Face::Sans)]
#[case::arabic("المصري", "فاطمة الزهراء محمد", Face::Arabic)]
#[case::urdu("چوہدری", "گلزار ٹیپو ڑانا", Face::Arabic)]
#[case::devanagari("श्रीवास्तव", "लक्ष्मी कृष्णमूर्ति", Face::Devanagari)]
#[case::bengali("বন্দ্যোপাধ্যায়", "শ্রীলেখা কৃষ্ণা", Face::Bengali)]
#[case::thai("ศิริวัฒนานุกูล", "ปิ่นทิพย์ ณัฐฐา", Face::Thai)]
#[case::tamil("சுப்பிரமணியன்", "ஸ்ரீலக்ஷ்மி", Face::Tamil)]
#[case::georgian("ჩხარტიშვილი", "თეიმურაზ ᲥᲔᲗᲔᲕᲐᲜ", Face::Georgian)]
#[case::armenian("ՀԱՅՐԱՊԵՏՅԱՆ", "Ծովինար և Արևիկ", Face::Armenian)]
#[case::hebrew("בן־גוריון", "חַנָּה שָׁלוֹם", Face::Hebrew)]
#[case::chinese("歐陽", "小明 龍驤", Face::Cjk)]
#[case::japanese("渡邊", "さくら ヴィクトリア", Face::Cjk)]
#[case::korean("남궁", "빛나래 뷁", Face::Cjk)]
fn a_name_in_this_script_is_printed(#[case] primary: &str, #[case] secondary: &str, #[case] face: Face) {
    for format in [Format::MrvA, Format::MrvB] {
        let label = Label {
            primary: primary.to_owned(),
            secondary: Some(secondary.to_owned()),
            ..testing::label(format)
        };
        let made =
            compose(&label, &testing::layout()).unwrap_or_else(|e| panic!("{primary} {format:?}: {e}"));
        assert_sound(&label, &made);
        let names = made
            .placements
            .iter()
            .filter(|p| matches!(p.field, Field::Primary | Field::Secondary) && p.kind == Kind::Value);
        for name in names {
            let letters = name.runs.iter().filter(|run| run.text.chars().any(char::is_alphabetic));
            for run in letters {
                assert_eq!(run.face, face, "{:?} of {}", run.text, name.text);
                assert!(run.glyphs.iter().all(|glyph| glyph.id != 0));
            }
        }
        let size = render(&label, &testing::layout()).expect("it is drawn").pdf.len();
        assert!(size < 60 * 1024, "{primary} {format:?}: {size} bytes");
    }
}

#[test]
fn a_long_han_name_breaks_between_two_characters_at_its_full_size() {
    let name = "諸葛歐陽司馬上官皇甫尉遲公孫軒轅令狐鍾離宇文長孫慕容鮮于閭丘";
    let label = Label { primary: name.to_owned(), ..testing::label(Format::MrvA) };
    let made = compose(&label, &testing::layout()).expect("it fits");
    assert_sound(&label, &made);
    let lines: Vec<_> =
        made.placements.iter().filter(|p| p.field == Field::Primary && p.kind == Kind::Value).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].points >= 7.0, "{}", lines[0].points);
}

/// Debian's and the makers' licences let the files be embedded; so must the flags inside them, which PDF/A checks.
#[test]
fn every_font_may_be_embedded_as_a_subset() {
    for data in fonts::FILES {
        let face = ttf_parser::Face::parse(data, 0).expect("a font");
        let name = face.names().into_iter().find_map(|name| name.to_string());
        assert_ne!(face.permissions(), Some(ttf_parser::Permissions::Restricted), "{name:?}");
        assert!(face.is_subsetting_allowed() && face.is_outline_embedding_allowed(), "{name:?}");
    }
}

/// What is left out for the PDF changes no outline, no width and no glyph's number.
#[test]
fn the_slim_fonts_draw_the_same() {
    #[derive(Default, PartialEq)]
    struct Path(Vec<(char, [u32; 6])>);
    impl Path {
        fn add(&mut self, step: char, points: [f32; 6]) {
            self.0.push((step, points.map(f32::to_bits)));
        }
    }
    impl ttf_parser::OutlineBuilder for Path {
        fn move_to(&mut self, x: f32, y: f32) {
            self.add('M', [x, y, 0.0, 0.0, 0.0, 0.0]);
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.add('L', [x, y, 0.0, 0.0, 0.0, 0.0]);
        }
        fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
            self.add('Q', [x1, y1, x, y, 0.0, 0.0]);
        }
        fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
            self.add('C', [x1, y1, x2, y2, x, y]);
        }
        fn close(&mut self) {
            self.add('Z', [0.0; 6]);
        }
    }
    for data in fonts::FILES {
        let slim = crate::sticker::slim::slim(data);
        let one = ttf_parser::Face::parse(data, 0).expect("a font");
        let two = ttf_parser::Face::parse(&slim, 0).expect("a font");
        let name = one.names().into_iter().find_map(|name| name.to_string());
        assert_eq!(one.number_of_glyphs(), two.number_of_glyphs(), "{name:?}");
        assert!(slim.len() == data.len() || slim.len() < data.len(), "{name:?}: {}", slim.len());
        // The Han font has 33,000.
        let step = usize::from(one.number_of_glyphs() / 3000).max(1);
        for id in (0..one.number_of_glyphs()).step_by(step).map(ttf_parser::GlyphId) {
            let (mut a, mut b) = (Path::default(), Path::default());
            assert_eq!(one.outline_glyph(id, &mut a), two.outline_glyph(id, &mut b), "{name:?} {id:?}");
            assert!(a == b, "{name:?} {id:?}");
            assert_eq!(one.glyph_hor_advance(id), two.glyph_hor_advance(id), "{name:?} {id:?}");
        }
    }
}

/// Whoever copies a name out of the file gets the letters that were set, in their order: also where several glyphs stand for
/// several letters together, and where a name's font is made for the one file.
#[rstest]
#[case::latin("ÁRVÍZTŰRŐ")]
#[case::cyrillic("КОВАЛЬЧУК")]
#[case::vietnamese("NGUYỄN")]
#[case::devanagari("श्रीवास्तव")]
#[case::bengali("বন্দ্যোপাধ্যায়")]
#[case::thai("ศิริวัฒนานุกูล")]
#[case::tamil("சுப்பிரமணியன்")]
#[case::georgian("ჩხარტიშვილი")]
#[case::chinese("歐陽")]
#[case::korean("남궁")]
fn the_name_can_be_copied_out_of_the_file(#[case] primary: &str) {
    let label = Label { primary: primary.to_owned(), ..testing::label(Format::MrvA) };
    let pdf = render(&label, &testing::layout()).expect("it is drawn").pdf;
    let text = tool("poppler-utils", "pdftotext", &["-layout"], &pdf, &["-"]);
    let text = String::from_utf8(text).expect("UTF-8");
    assert!(text.contains(primary), "{text}");
}
