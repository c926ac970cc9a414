use domain::Date;
use rstest::rstest;

use crate::sticker::{
    BirthDate,
    dates::{birth, full, months},
    testing::{english, french},
};

#[rstest]
#[case(2026, 12, 10, "10DEC/DÉC 2026")]
#[case(2026, 8, 1, "01AUG/AOÛT 2026")]
#[case(2026, 1, 31, "31JAN 2026")]
#[case(2027, 10, 5, "05OCT 2027")]
fn the_month_stands_in_both_languages_once_if_alike(
    #[case] y: i16,
    #[case] m: i8,
    #[case] d: i8,
    #[case] text: &str,
) {
    assert_eq!(full(Date::constant(y, m, d), &english(), Some(&french())), text);
}

#[rstest]
#[case(Some(1974), Some(8), Some(12), "12AUG/AOÛT 1974")]
#[case(Some(1974), Some(8), None, "XXAUG/AOÛT 1974")]
#[case(Some(1974), None, None, "XXXXX 1974")]
#[case(None, None, None, "XXXXX XXXX")]
#[case(Some(1974), Some(13), Some(1), "01XXX 1974")]
fn unknown_parts_of_a_birth_date_are_x(
    #[case] year: Option<u16>,
    #[case] month: Option<u8>,
    #[case] day: Option<u8>,
    #[case] text: &str,
) {
    assert_eq!(birth(BirthDate { year, month, day }, &english(), Some(&french())), text);
}

#[test]
fn months_have_at_most_four_letters() {
    for language in ["en", "fr", "es"] {
        let months = months(language).expect("a language of Doc 9303");
        assert!(months.iter().all(|m| (3..=4).contains(&m.chars().count())), "{months:?}");
    }
    assert!(months("uk").is_none());
}
