//! The passport's lines: what is wrong in them, and where they differ from what was typed.

use crate::form::tests::{context, problems, sample};
use crate::form::*;
use rstest::rstest;

const NAMES: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
/// The specimen of Doc 9303-4 Appendix B; its passport has ended, which the lines alone do not tell.
const DATA: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

fn told(lines: &str, changes: &[(&str, &str)], field: &str) -> (String, Vec<(String, String)>) {
    let all = [&[("passport-mrz", lines)], changes].concat();
    let problems = problems("eriksson", &all);
    let problem = problems.of(field).unwrap_or_else(|| panic!("no problem of {field} in {problems:?}"));
    let args = problem.args.iter().filter(|(name, _)| *name != "label-key");
    (problem.key.clone(), args.map(|(name, value)| (name.clone(), value.clone())).collect())
}

fn pairs(args: &[(&str, &str)]) -> Vec<(String, String)> {
    args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn own_lines() -> String {
    sample("eriksson").get("passport-mrz").to_owned()
}

#[rstest]
#[case("rubbish", "problem-mrz-shape", &[])]
#[case(&format!("{NAMES}\n{}", &DATA[..43]), "problem-mrz-length", &[("expected", "44"), ("length", "43"), ("line", "2")])]
#[case(&format!("{}\n{DATA}", NAMES.replace("ANNA", "ANNÉ")), "problem-mrz-sign", &[("line", "1"), ("place", "19"), ("read", "É")])]
#[case(
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
    "problem-mrz-kind",
    &[]
)]
#[case(
    &format!("{NAMES}\n{}", DATA.replace("7408122", "7408123")),
    "problem-mrz-check-digit",
    &[("computed", "2"), ("line", "2"), ("place", "20"), ("read", "3"), ("what", "birth")]
)]
#[case(
    &format!("{}\n{DATA}", NAMES.replace("ANNA", "ANN4")),
    "problem-mrz-character",
    &[("expected", "letters"), ("line", "1"), ("place", "19"), ("read", "4")]
)]
#[case(
    &format!("{NAMES}\n{}", DATA.replace("F1204159", "Q1204159")),
    "problem-mrz-part",
    &[("line", "2"), ("place", "21"), ("what", "sex")]
)]
fn lines_that_cannot_be_right(#[case] lines: &str, #[case] key: &str, #[case] args: &[(&str, &str)]) {
    assert_eq!(told(lines, &[], "passport-mrz"), (key.to_owned(), pairs(args)));
}

#[rstest]
#[case("passport-number", "L898902C4", "L898902C4", "L898902C3")]
#[case("passport-country", "FRA", "FRA", "UTO")]
#[case("nationality", "FRA", "FRA", "UTO")]
#[case("birth-date-day", "13", "1974-08-13", "1974-08-12")]
#[case("given-names", "Anna", "Anna", "ANNA MARIA")]
#[case("surname", "Erikson", "Erikson, Anna Maria", "ERIKSSON, ANNA MARIA")]
fn a_conflict_shows_both_sides_where_it_was_typed(
    #[case] input: &str,
    #[case] text: &str,
    #[case] typed: &str,
    #[case] read: &str,
) {
    let field = input.trim_end_matches("-day");
    let found = told(&own_lines(), &[(input, text)], field);
    assert_eq!(found, ("problem-mrz-conflict".to_owned(), pairs(&[("read", read), ("typed", typed)])));
}

#[test]
fn a_conflict_of_options_names_them_by_key() {
    let found = told(&own_lines(), &[("sex", "male")], "sex");
    let args = pairs(&[("read-key", "option-sex-female"), ("typed-key", "option-sex-male")]);
    assert_eq!(found, ("problem-mrz-conflict".to_owned(), args));
}

#[test]
fn a_wrong_expiry_is_a_conflict() {
    let found = told(&format!("{NAMES}\n{DATA}"), &[], "passport-expires");
    assert_eq!(found.0, "problem-mrz-conflict");
    assert_eq!(found.1[0], ("read".to_owned(), "2012-04-15".to_owned()));
}

#[test]
fn who_has_one_name_has_one_in_the_lines() {
    let found = told(&own_lines(), &[("one-name", "yes"), ("surname", "Anna")], "surname");
    assert_eq!(found.1, pairs(&[("read", "ERIKSSON, ANNA MARIA"), ("typed", "Anna")]));
}

/// States transliterate in their own ways and cut long names in their own ways.
#[rstest]
#[case("Müller", "Jörg", "MUELLER<<JOERG")]
#[case("Müller", "Jörg", "MULLER<<JORG")]
#[case("Ångström", "Bo", "AANGSTROEM<<BO")]
#[case("Ångström", "Bo", "ANGSTROM<<BO")]
#[case("Шевченко", "Ганна", "SHEVCHENKO<<HANNA")]
#[case("Al-Mansouri", "Khalid Ibrahim", "AL<MANSOURI<<KHALID<IBRAHIM")]
#[case("Wijesundaramudiyanselage Ranasinghe", "Chandra", "WIJESUNDARAMUDIYANSELAGE<RANASINGHE<<CH")]
#[case("Wijesundaramudiyanselage Ranasinghe", "Chandra", "WIJESUNDARAMUDIYANSELAGE<RANASING<<CHAN")]
fn a_name_in_another_spelling_of_doc_9303_is_no_conflict(
    #[case] surname: &str,
    #[case] given: &str,
    #[case] line: &str,
) {
    let lines = own_lines().replace(&NAMES[5..], &format!("{line:<<39}"));
    let changes = [("passport-mrz", lines.as_str()), ("surname", surname), ("given-names", given)];
    assert_eq!(problems("eriksson", &changes).0, []);
}

#[test]
fn the_lines_fill_the_form() {
    let answers = answers_from_mrz(&own_lines(), &context()).expect("answers");
    for (input, text) in [
        ("surname", "ERIKSSON"),
        ("given-names", "ANNA MARIA"),
        ("one-name", "no"),
        ("passport-number", "L898902C3"),
        ("passport-country", "UTO"),
        ("nationality", "UTO"),
        ("sex", "female"),
        ("birth-date-day", "12"),
        ("birth-date-month", "8"),
        ("birth-date-year", "1974"),
    ] {
        assert_eq!(answers.get(input), text, "{input}");
    }
    let mut all = sample("eriksson");
    all.merge(answers);
    assert!(check_all(&all, &context()).is_empty());
    assert_eq!(
        answers_from_mrz("no lines", &context()).expect_err("a problem").0[0].key,
        "problem-mrz-shape"
    );
}
