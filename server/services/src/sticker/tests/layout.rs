//! The layout as data: samples, and thousands of random labels.

use domain::Date;
use proptest::{prelude::*, sample::select};
use rstest::rstest;

use crate::sticker::{
    BirthDate, Composition, Field, Format, Kind, Label, Sex, Zone, compose, dates, fonts,
    geometry::{MARGIN, READING_ZONE},
    testing,
};

/// Everything that holds for every label.
pub(super) fn assert_sound(label: &Label, made: &Composition) {
    let (width, height) = label.format.size();
    for (at, (zone, one)) in made.zones.iter().enumerate() {
        for (other_zone, other) in &made.zones[at + 1..] {
            assert!(!one.overlaps(other), "zones {zone:?} and {other_zone:?} overlap");
        }
    }
    for (at, piece) in made.placements.iter().enumerate() {
        let zone = made.zones.iter().find(|(zone, _)| *zone == piece.zone).expect("every piece has a zone").1;
        assert!(zone.contains(&piece.ink), "{:?} {:?} leaves zone {:?}", piece.field, piece.ink, zone);
        assert!(
            piece.ink.left >= MARGIN && piece.ink.right <= width - MARGIN,
            "{piece:?} in the side margin"
        );
        assert!(
            piece.ink.top >= MARGIN - 0.001 && piece.ink.bottom <= height - MARGIN,
            "{piece:?} in the margin"
        );
        let reaches = height - piece.ink.top > READING_ZONE.0 && height - piece.ink.bottom < READING_ZONE.1;
        assert_eq!(reaches, piece.kind == Kind::Mrz, "{:?} and the reading zone", piece.field);
        if piece.kind == Kind::Mark {
            continue;
        }
        for other in &made.placements[at + 1..] {
            let apart = other.kind == Kind::Mark || !piece.ink.overlaps(&other.ink);
            assert!(apart, "{:?} {:?} overlaps {:?} {:?}", piece.text, piece.ink, other.text, other.ink);
        }
    }
    assert_uncut(label, made);
}

/// The printed lines of a field put together are its value, but for the spaces at which lines break.
fn assert_uncut(label: &Label, made: &Composition) {
    let layout = testing::layout();
    let bare = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
    let printed = |field| {
        let lines =
            made.placements.iter().filter(|p| p.field == field && matches!(p.kind, Kind::Value | Kind::Mrz));
        bare(&lines.map(|p| p.text.as_str()).collect::<String>())
    };
    let until = dates::full(label.valid_until, &layout.first, layout.second.as_ref());
    let birth = dates::birth(label.birth_date, &layout.first, layout.second.as_ref());
    let optional = |value: &Option<String>| value.clone().unwrap_or_default();
    for (field, value) in [
        (Field::State, label.state_name.clone()),
        (Field::PlaceOfIssue, label.place_of_issue.clone()),
        (Field::ValidUntil, until),
        (Field::Entries, label.entries.clone()),
        (Field::Duration, label.duration_days.map(|d| d.to_string()).unwrap_or_default()),
        (Field::Number, label.number.clone()),
        (Field::Kind, label.kind.clone()),
        (Field::Remarks, optional(&label.remarks)),
        (Field::Primary, label.primary.clone()),
        (Field::Secondary, optional(&label.secondary)),
        (Field::PassportNumber, optional(&label.passport_number)),
        (Field::BirthDate, birth),
        (Field::Nationality, optional(&label.nationality)),
        (Field::MrzUpper, label.mrz[0].clone()),
        (Field::MrzLower, label.mrz[1].clone()),
    ] {
        assert_eq!(printed(field), bare(&value), "{field:?}");
    }
}

#[test]
fn every_sample_is_sound() {
    for (name, label) in super::samples() {
        let made = compose(&label, &testing::layout()).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_sound(&label, &made);
    }
}

#[test]
fn the_layout_of_one_label_stays_as_it_is() {
    let made = compose(&testing::label(Format::MrvA), &testing::layout()).expect("it fits");
    let line = |p: &crate::sticker::Placement| {
        let i = p.ink;
        format!(
            "{:<4}{:<9}{:<15}{:>7.2}{:>7.2}{:>7.2}{:>7.2} {:>5.2} {}\n",
            format!("{:?}", p.zone),
            format!("{:?}", p.kind),
            format!("{:?}", p.field),
            i.left,
            i.top,
            i.right,
            i.bottom,
            p.points,
            p.text
        )
    };
    let zones: String = made.zones.iter().map(|(z, r)| format!("{z:?} {r:.2?}\n")).collect();
    insta::assert_snapshot!(zones + &made.placements.iter().map(line).collect::<String>());
}

#[test]
fn captions_are_between_1_0_and_1_8_mm() {
    for (name, label) in super::samples() {
        let made = compose(&label, &testing::layout()).expect("samples fit");
        for caption in made.placements.iter().filter(|p| p.kind == Kind::Caption) {
            let capital = caption.points * 25.4 / 72.0 * 0.714;
            assert!((1.0..=1.8).contains(&capital), "{name}: {} is {capital} mm", caption.text);
        }
    }
}

#[rstest]
#[case("UTO", false, true)]
#[case("UTO", true, true)]
#[case("uto", false, true)]
#[case("XYZ", true, true)]
#[case("XYZ", false, false)]
fn utopia_and_training_labels_carry_the_mark(#[case] state: &str, #[case] flag: bool, #[case] marked: bool) {
    let label = Label { issuing_state: state.to_owned(), specimen: flag, ..testing::label(Format::MrvB) };
    let made = compose(&label, &testing::layout()).expect("it fits");
    let mark = made.placements.iter().find(|p| p.field == Field::Specimen);
    assert_eq!(mark.is_some(), marked);
    if let Some(mark) = mark {
        assert_eq!((mark.zone, mark.text.as_str()), (Zone::III, "SPECIMEN"));
        let clear =
            made.placements.iter().filter(|p| matches!(p.kind, Kind::Picture | Kind::Mrz | Kind::Reserved));
        assert!(clear.into_iter().all(|p| !p.ink.overlaps(&mark.ink)));
        assert!(mark.ink.width() > 45.0, "the mark is large: {:?}", mark.ink);
    }
}

#[test]
fn a_right_to_left_name_is_joined_and_runs_from_the_right() {
    let (_, label) = testing::samples().into_iter().find(|(name, _)| *name == "arabic").expect("the sample");
    let made = compose(&label, &testing::layout()).expect("it fits");
    let name =
        made.placements.iter().find(|p| p.field == Field::Primary && p.kind == Kind::Value).expect("a name");
    let glyphs = &name.runs[0].glyphs;
    let starts: Vec<usize> = glyphs.iter().map(|g| g.range.start).collect();
    assert!(starts.is_sorted_by(|a, b| a >= b), "visual order is the logical order reversed: {starts:?}");
    let width =
        |text| fonts::shape(text, fonts::Face::Arabic, fonts::base_level(text)).expect("a font").advance;
    assert!(width("سس") < 2.0 * width("س") - 0.1, "letters are joined");
}

const SCRIPTS: [&str; 15] = [
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ÀÁÂÃÄÅÆÇÈÉĘŁŃÓŐØŘŚȘŢŻŽĐÞ",
    "ẤỀỖỰỲẠẢẨỮỢĂĐ",
    "АБВГҐДЕЄЖЗИІЇЙКЛЩЮЯЪЫЭ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "कखगघचछजझटठडढतथदधनपफबभमयरलवशसह",
    "אבגדהוזחטיכלמנסעפצקרשת",
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
    "কখগঘচছজঝটঠডঢতথদধনপফবভমযরলশষসহ",
    "กขคงจฉชซญฎฏฐณดตถทธนบปผพฟมยรลวศสหอฮ",
    "கஙசஞடணதநபமயரலவழளறனஜஷஸஹ",
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ",
    "王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅龍驤",
    "가나다라마바사아자차카타파하김이박최정さくらアイウエ",
];

/// Words of one script, at most `most` characters with the spaces and hyphens between them.
fn name(most: usize) -> impl Strategy<Value = String> {
    select(SCRIPTS.to_vec()).prop_flat_map(move |script| {
        // An ideograph or syllable is as wide as two letters and says more.
        let most = match script.chars().next() {
            Some('王' | '가') => most / 3,
            // Consonants without their vowel signs are far wider than any word.
            Some('க' | 'ক' | 'क' | 'ก') => most * 2 / 3,
            _ => most,
        };
        let letter = select(script.chars().collect::<Vec<_>>());
        let any = prop_oneof![12 => letter.clone(), 2 => Just(' '), 1 => Just('-')];
        (letter, prop::collection::vec(any, 0..most)).prop_map(|(first, rest)| {
            std::iter::once(first)
                .chain(rest)
                .collect::<String>()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        })
    })
}

fn mrz(width: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(select(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<".to_vec()), width - 1)
        .prop_map(|rest| std::iter::once('V').chain(rest.into_iter().map(char::from)).collect())
}

fn date() -> impl Strategy<Value = Date> {
    (1900i16..2100, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| Date::constant(y, m, d))
}

fn random_label() -> impl Strategy<Value = Label> {
    let who = (
        name(60),
        prop::option::of(name(60)),
        prop::option::of("[A-Z0-9]{5,12}"),
        prop::option::of("[A-Z]{3}"),
    );
    let birth = (prop::option::of(1900u16..2030), prop::option::of(1u8..=12), prop::option::of(1u8..=31));
    let sex = prop::option::of(select(vec![Sex::F, Sex::M, Sex::X]));
    let visa = ("[A-Z][A-Z ]{0,13}[A-Z]", "[A-Z0-9]{1,8}", "[A-Z0-9]{1,13}", "[A-Z][A-Z0-9 ,/]{0,45}");
    let more =
        (prop::option::of(0u16..1000), prop::option::of("[A-Z][A-Z ,.]{0,69}"), "[A-Z][A-Z ]{3,50}[A-Z]");
    let format = select(vec![Format::MrvA, Format::MrvB]);
    (format, who, birth, sex, visa, more, (date(), date(), date(), any::<bool>()))
        .prop_flat_map(|drawn| {
            let width = drawn.0.mrz_width();
            (Just(drawn), mrz(width), mrz(width))
        })
        .prop_map(|((format, who, birth, sex, visa, more, days), upper, lower)| Label {
            primary: who.0,
            secondary: who.1,
            passport_number: who.2,
            nationality: who.3,
            birth_date: BirthDate { year: birth.0, month: birth.1, day: birth.2 },
            sex,
            place_of_issue: visa.0,
            entries: visa.1,
            number: visa.2,
            kind: visa.3,
            duration_days: more.0,
            remarks: more.1,
            state_name: more.2,
            valid_from: days.0,
            valid_until: days.1,
            seal: None,
            date_of_issue: days.2,
            specimen: days.3,
            issuing_state: "XYZ".to_owned(),
            mrz: [upper, lower],
            portrait: None,
            ..testing::label(format)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    /// Names of up to 60 characters each (fewer in wide scripts) in fifteen scripts, remarks of up to 70: every label fits, whole and apart.
    #[test]
    fn every_random_label_fits_and_is_sound(label in random_label()) {
        match compose(&label, &testing::layout()) {
            Ok(made) => assert_sound(&label, &made),
            Err(error) => prop_assert!(false, "{error}"),
        }
    }

    /// Whatever text a field gets, the answer is a layout or a typed refusal.
    #[test]
    fn no_text_panics(text in any::<String>(), other in "\\PC{0,300}") {
        let label = Label { primary: text, secondary: Some(other), portrait: None, ..testing::label(Format::MrvB) };
        if let Ok(made) = compose(&label, &testing::layout()) {
            prop_assert!(!made.placements.is_empty());
        }
    }
}
