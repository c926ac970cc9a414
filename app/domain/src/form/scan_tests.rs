//! The passport's lines beside a draft.

use super::tests::{context, sample};
use super::*;
use rstest::rstest;

fn lines() -> String {
    sample("eriksson").get("passport-mrz").to_owned()
}

fn of(pairs: &[(&str, &str)]) -> Scan {
    scan(&lines(), &pairs.iter().copied().collect(), &context()).expect("good lines")
}

fn differing(scan: &Scan) -> Vec<&str> {
    scan.differing.iter().map(|difference| difference.field).collect()
}

#[test]
fn an_empty_draft_gets_everything() {
    let scan = of(&[]);
    assert_eq!(scan.filled, SCANNED);
    assert_eq!(scan.differing, []);
    assert_eq!(scan.expiry, None);
    assert_eq!(scan.fills.get("surname"), "ERIKSSON");
    assert_eq!(scan.fills.get("birth-date-year"), "1974");
    assert_eq!(scan.fills.get("passport-mrz"), "", "the lines are the person's to keep");
}

#[test]
fn what_agrees_stays_as_it_was_typed() {
    let all = sample("eriksson");
    let scan = scan(&lines(), &all, &context()).expect("good lines");
    assert_eq!((scan.filled, scan.differing), (vec![], vec![]));
}

#[rstest]
#[case(&[("passport-number", "X1")], "passport-number", &[("passport-number", "L898902C3")])]
#[case(&[("nationality", "FRA")], "nationality", &[("nationality", "UTO")])]
#[case(&[("sex", "other")], "sex", &[("sex", "female")])]
#[case(
    &[("birth-date-day", "13"), ("birth-date-month", "8"), ("birth-date-year", "1974")],
    "birth-date",
    &[("birth-date-day", "12"), ("birth-date-month", "8"), ("birth-date-year", "1974")]
)]
#[case(
    &[("birth-date-day", "6")],
    "birth-date",
    &[("birth-date-day", "12"), ("birth-date-month", "8"), ("birth-date-year", "1974")]
)]
#[case(&[("surname", "Eriksson"), ("given-names", "Anna")], "given-names", &[("given-names", "ANNA MARIA")])]
#[case(
    &[("surname", "Smith")],
    "surname",
    &[("one-name", "no"), ("surname", "ERIKSSON"), ("given-names", "ANNA MARIA")]
)]
#[case(
    &[("one-name", "yes")],
    "one-name",
    &[("one-name", "no"), ("surname", "ERIKSSON"), ("given-names", "ANNA MARIA")]
)]
#[case(
    &[("one-name", "yes"), ("surname", "Anna")],
    "surname",
    &[("one-name", "no"), ("surname", "ERIKSSON"), ("given-names", "ANNA MARIA")]
)]
fn another_answer_is_a_choice(
    #[case] typed: &[(&str, &str)],
    #[case] field: &str,
    #[case] take: &[(&str, &str)],
) {
    let found = of(typed);
    assert_eq!(differing(&found), [field]);
    assert_eq!(found.differing[0].take, take.iter().copied().collect());
    for (input, _) in typed {
        assert!(!found.fills.0.contains_key(*input), "{input} is not overwritten");
    }
    // Taking the passport's side ends the difference.
    let mut answers: Answers = typed.iter().copied().collect();
    answers.merge(found.fills.clone());
    answers.merge(found.differing[0].take.clone());
    let after = scan(&lines(), &answers, &context()).expect("good lines");
    assert_eq!((after.filled, after.differing), (vec![], vec![]));
}

#[test]
fn a_single_name_fills_one_field() {
    let one = lines().replace("ERIKSSON<<ANNA<MARIA<", "WULANDARI<<<<<<<<<<<<");
    let found = scan(&one, &Answers::new(), &context()).expect("good lines");
    assert_eq!((found.fills.get("one-name"), found.fills.get("surname")), ("yes", "WULANDARI"));
    assert!(!found.filled.contains(&"given-names"));
    let two = Answers::new().with("surname", "Wulandari").with("given-names", "Sri").with("one-name", "no");
    let found = scan(&one, &two, &context()).expect("good lines");
    assert_eq!(differing(&found), ["surname"]);
    assert_eq!(found.differing[0].take.get("given-names"), "");
}

#[test]
fn a_passport_that_ends_too_early_is_told_at_once() {
    let soon = [("departure-date-day", "1"), ("departure-date-month", "8"), ("departure-date-year", "2034")];
    let problem = of(&soon).expiry.expect("too early");
    assert_eq!(problem.key, "problem-passport-short");
    let expired =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let problem = scan(expired, &Answers::new(), &context()).expect("good lines").expiry.expect("ended");
    assert_eq!(
        (problem.key.as_str(), problem.args["expired"].as_str()),
        ("problem-passport-expired", "2012-04-15")
    );
}

#[test]
fn lines_with_a_fault_change_nothing() {
    let wrong = lines().replace("L898902C3", "L898902C4");
    assert_eq!(lines_problem(&wrong).map(|problem| problem.key), Some("problem-mrz-check-digit".to_owned()));
    assert!(scan(&wrong, &Answers::new(), &context()).is_err());
    assert_eq!(lines_problem(&lines()), None);
    assert_eq!(lines_problem(" \n"), None);
}

#[test]
fn a_page_draws_what_its_own_answers_can_open() {
    let (answers, context) = (Answers::new(), context());
    let view = View::new(&answers, &context);
    let can_open = |id: &str| view.can_open(field(id).expect("a field"));
    for id in ["given-names", "birth-surname", "passport-type-other", "own-means-other", "surname"] {
        assert!(can_open(id), "{id}");
    }
    // These wait for answers on other pages.
    for id in ["guardian-surname", "host-address", "eu-surname"] {
        assert!(!can_open(id), "{id}");
    }
    assert_eq!(
        field("own-means-other").expect("a field").shown.depends_on().into_iter().collect::<Vec<_>>(),
        ["eu-family", "own-means", "payers"]
    );
}
