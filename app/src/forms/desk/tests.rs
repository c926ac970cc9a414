//! What the forms read.

use super::*;
use crate::forms::FormData;
use domain::case::Entries;
use std::sync::Arc;

fn form(pairs: &[(&str, &str)]) -> FormData {
    pairs.iter().map(|(name, value)| (*name, *value)).collect()
}

fn desk() -> Desk {
    let policy = Arc::new(Policy::utopia());
    Desk { policy, post: PostCode::from("GVA"), visa_type: "C1".to_owned(), lang: Lang::En }
}

#[test]
fn amounts_are_read_as_people_type_them() {
    let read = |typed: &str| amount(&form(&[("amount", typed)]), "amount").ok();
    assert_eq!(read("90"), Some(9000));
    assert_eq!(read("90.5"), Some(9050));
    assert_eq!(read("1 090,00"), Some(109_000));
    assert_eq!(read("0"), Some(0));
    for bad in ["", "-5", "90.123", "90 EUR", ".5", "12345678901"] {
        assert_eq!(read(bad), None, "{bad:?}");
    }
}

#[test]
fn only_ticked_grounds_count_and_each_brings_its_fact() {
    let typed = form(&[("ground-3", "yes"), ("fact-3", " No bank statement. "), ("fact-5", "left over")]);
    let read = grounds(&typed, &desk().policy);
    assert_eq!(read.len(), 1);
    assert_eq!((read[0].code, read[0].fact.as_str()), (3, "No bank statement."));
}

#[test]
fn a_grant_names_every_problem_at_once() {
    let typed =
        form(&[("from-day", "31"), ("from-month", "2"), ("from-year", "2027"), ("entries", "single")]);
    let problems = grant::read(&typed).expect_err("incomplete");
    let fields: Vec<_> = problems.0.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["from", "until", "days"]);
}

#[test]
fn a_complete_grant_is_read() {
    let typed = form(&[
        ("visa-type", "C1"),
        ("from-day", "1"),
        ("from-month", "3"),
        ("from-year", "2027"),
        ("until-day", "17"),
        ("until-month", "3"),
        ("until-year", "2027"),
        ("entries", "single"),
        ("days", "17"),
        ("territory", " "),
    ]);
    let grant = grant::read(&typed).expect("complete");
    assert_eq!((grant.entries, grant.days, grant.territory), (Entries::Single, 17, None));
}

/// A list of nine problems that all read the same helps nobody.
#[test]
fn a_condition_without_an_answer_is_named() {
    let french = Desk { lang: Lang::Fr, ..desk() };
    for desk in [desk(), french] {
        let told = checks::unanswered(&form(&[]), &desk);
        let words: std::collections::BTreeSet<_> =
            told.iter().map(|problem| services::words::Words::problem(desk.lang, problem)).collect();
        assert_eq!(words.len(), desk.policy.conditions_for("C1").count());
        for rule in desk.policy.conditions_for("C1") {
            let text = rule.text.get(desk.lang.code());
            assert!(words.iter().any(|words| words.contains(text)), "{text}: {words:?}");
        }
    }
}
