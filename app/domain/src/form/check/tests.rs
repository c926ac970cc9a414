//! One line for each rule: what was typed, and what has to be corrected where.

use crate::form::tests::{TODAY, context, problems, sample};
use crate::form::*;
use rstest::rstest;

/// The key of the first problem of `field`, with its arguments besides the label.
fn told(name: &str, changes: &[(&str, &str)], field: &str) -> (String, String) {
    let problems = problems(name, changes);
    let problem = problems.of(field).unwrap_or_else(|| panic!("no problem of {field} in {problems:?}"));
    let args = problem.args.iter().filter(|(name, _)| *name != "label-key");
    let args = args.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ");
    assert_eq!(problem.args.get("label-key"), Some(&format!("field-{field}")));
    (problem.key.clone(), args)
}

/// The three inputs of a date.
fn day(id: &str, iso: &str) -> Vec<(String, String)> {
    let parts: Vec<&str> = iso.split('-').collect();
    [("year", 0), ("month", 1), ("day", 2)]
        .iter()
        .map(|(part, place)| (format!("{id}-{part}"), parts.get(*place).copied().unwrap_or("").to_owned()))
        .collect()
}

#[rstest]
#[case("surname", "", "problem-required", "")]
#[case("surname", "   ", "problem-required", "")]
#[case("sex", "", "problem-choose", "")]
#[case("one-name", "", "problem-choose", "")]
#[case("nationality", "", "problem-choose", "")]
#[case("purposes", "", "problem-choose-some", "")]
#[case("purposes", " , ,", "problem-choose-some", "")]
#[case("declare-fee", "", "problem-accept", "")]
#[case("declare-fee", "no", "problem-accept", "")]
#[case("sex", "robot", "problem-not-an-option", "")]
#[case("purposes", "tourism,robbery", "problem-not-an-option", "")]
#[case("nationality", "XQZ", "problem-country", "typed=XQZ")]
#[case("nationality", "XPO", "problem-country", "typed=XPO")]
#[case("home-country", "XXA", "problem-country", "typed=XXA")]
#[case("nationality", "France", "problem-country", "typed=FRANCE")]
#[case("email", "anna", "problem-email", "typed=anna")]
#[case("email", "anna@example", "problem-email", "typed=anna@example")]
#[case("email", "anna@@example.org", "problem-email", "typed=anna@@example.org")]
#[case("email", "anna @example.org", "problem-email", "typed=anna @example.org")]
#[case("email", "anna@example..org", "problem-email", "typed=anna@example..org")]
#[case("phone", "1234", "problem-phone", "typed=1234")]
#[case("phone", "call me", "problem-phone", "typed=call me")]
#[case("phone", "+1234567890123456", "problem-phone", "typed=+1234567890123456")]
#[case("passport-number", "L89<02", "problem-document-letter", "letter=< place=4")]
#[case("passport-number", "АВ123", "problem-document-letter", "letter=А place=1")]
#[case("passport-number", "---", "problem-required", "")]
#[case("surname", "Eriksson 2nd", "problem-name-digit", "letter=2")]
#[case("surname", "Eriksson٣", "problem-name-digit", "letter=٣")]
#[case("surname", "Eriks$on", "problem-name-letter", "letter=$ place=6")]
#[case("surname", "-", "problem-name-no-letter", "")]
#[case("given-names", "fnu", "problem-name-dummy", "typed=fnu")]
#[case("surname", "Not  applicable", "problem-name-dummy", "typed=Not applicable")]
#[case("purposes", "other", "", "")]
fn an_answer_by_itself(#[case] field: &str, #[case] typed: &str, #[case] key: &str, #[case] args: &str) {
    if key.is_empty() {
        assert!(problems("eriksson", &[(field, typed)]).of(field).is_none());
    } else {
        assert_eq!(told("eriksson", &[(field, typed)], field), (key.to_owned(), args.to_owned()));
    }
}

#[rstest]
#[case("eriksson", "purposes", "other", "purpose-details", "problem-required")]
#[case("eriksson", "one-name", "no", "given-names", "problem-required")]
#[case("eriksson", "other-surname", "yes", "birth-surname", "problem-required")]
#[case("eriksson", "passport-type", "other", "passport-type-other", "problem-required")]
#[case("eriksson", "civil-status", "other", "civil-status-other", "problem-required")]
#[case("eriksson", "occupation", "other", "occupation-title", "problem-required")]
#[case("eriksson", "lives-abroad", "yes", "residence-permit", "problem-required")]
#[case("ukrainian", "residence-unlimited", "no", "residence-until", "problem-date-required")]
#[case("eriksson", "going-on", "yes", "onward-permit-until", "problem-date-required")]
#[case("eriksson", "lodging", "person", "host-email", "problem-required")]
#[case("eriksson", "invited-by-organisation", "yes", "organisation-name", "problem-required")]
#[case("eriksson", "payers", "sponsor", "sponsor", "problem-choose")]
#[case("eriksson", "own-means", "other", "own-means-other", "problem-required")]
#[case("eriksson", "preparer-self", "no", "preparer-email", "problem-required")]
#[case("eriksson", "entries", "multiple", "stay-days", "problem-required")]
#[case("eriksson", "entries", "multiple", "declare-insurance", "problem-accept")]
#[case("eriksson", "eu-family", "yes", "eu-relationship", "problem-choose")]
#[case("minor", "guardian-role", "", "guardian-role", "problem-choose")]
#[case("minor", "declare-guardian", "", "declare-guardian", "problem-accept")]
fn an_answer_makes_another_one_needed(
    #[case] name: &str,
    #[case] switch: &str,
    #[case] value: &str,
    #[case] field: &str,
    #[case] key: &str,
) {
    let empty = [format!("{field}-day"), format!("{field}-month"), format!("{field}-year")];
    let mut changes = vec![(field, ""), (switch, value)];
    changes.extend(empty.iter().map(|input| (input.as_str(), "")));
    assert_eq!(told(name, &changes, field).0, key);
}

#[rstest]
#[case("eriksson", "birth-date", "1974-8-", "problem-date-missing", "part=day")]
#[case("eriksson", "birth-date", "1974-Aug-12", "problem-date-number", "part=month")]
#[case("eriksson", "birth-date", "74-8-12", "problem-date-year", "")]
#[case("eriksson", "birth-date", "1974-2-30", "problem-date-impossible", "day=30 month=2 year=1974")]
#[case("eriksson", "birth-date", "2026-3-11", "problem-birth-future", "latest=2026-03-10")]
#[case("eriksson", "birth-date", "1906-3-9", "problem-birth-old", "years=120")]
#[case("eu-family", "eu-birth-date", "2026-3-11", "problem-birth-future", "latest=2026-03-10")]
#[case("eriksson", "passport-issued", "2026-3-11", "problem-past-only", "latest=2026-03-10")]
#[case("eriksson", "passport-issued", "2016-3-9", "problem-passport-old", "earliest=2016-03-10 years=10")]
#[case("minor", "passport-issued", "2010-1-1", "problem-passport-before-birth", "birth=2015-10-14")]
#[case("eriksson", "passport-expires", "2024-10-26", "problem-passport-order", "issued=2024-10-26")]
#[case("eriksson", "passport-expires", "2026-3-9", "problem-passport-expired", "expired=2026-03-09")]
#[case(
    "eriksson",
    "passport-expires",
    "2026-8-17",
    "problem-passport-short",
    "departure=2026-05-18 months=3 needed=2026-08-18"
)]
#[case("eriksson", "arrival-date", "2026-3-9", "problem-arrival-past", "earliest=2026-03-10")]
#[case("eriksson", "arrival-date", "2026-9-11", "problem-arrival-early", "from=2026-03-11 months=6")]
#[case("eriksson", "departure-date", "2026-5-8", "problem-departure-order", "arrival=2026-05-09")]
#[case("eriksson", "departure-date", "2026-8-7", "problem-stay-long", "days=91 max=90")]
#[case("ukrainian", "residence-until", "2026-3-9", "problem-permit-expired", "earliest=2026-03-10")]
#[case("long-name", "fingerprints-date", "2026-3-11", "problem-past-only", "latest=2026-03-10")]
#[case("long-name", "onward-permit-until", "2026-4-8", "problem-onward-order", "from=2026-04-09")]
#[case("long-name", "onward-permit-until", "2026-5-17", "problem-onward-expired", "departure=2026-05-18")]
fn a_date_that_is_wrong(
    #[case] name: &str,
    #[case] field: &str,
    #[case] iso: &str,
    #[case] key: &str,
    #[case] args: &str,
) {
    let inputs = day(field, iso);
    let changes: Vec<_> = inputs.iter().map(|(input, text)| (input.as_str(), text.as_str())).collect();
    assert_eq!(told(name, &changes, field), (key.to_owned(), args.to_owned()));
}

/// The last day that is still right, for every rule with an edge.
#[rstest]
#[case("eriksson", "birth-date", "1906-3-10")]
#[case("eriksson", "passport-issued", "2016-3-10")]
#[case("eriksson", "passport-issued", "2026-3-10")]
#[case("eriksson", "passport-expires", "2026-8-18")]
#[case("eriksson", "departure-date", "2026-5-9")]
#[case("eriksson", "departure-date", "2026-8-6")]
#[case("ukrainian", "residence-until", "2026-3-10")]
#[case("long-name", "onward-permit-until", "2026-5-18")]
fn a_date_that_is_just_right(#[case] name: &str, #[case] field: &str, #[case] iso: &str) {
    let inputs = day(field, iso);
    let changes: Vec<_> = inputs.iter().map(|(input, text)| (input.as_str(), text.as_str())).collect();
    assert_eq!(problems(name, &changes).of(field), None);
}

#[rstest]
#[case("2026-3-10")]
#[case("2026-9-10")]
fn an_arrival_at_the_edges_is_taken(#[case] iso: &str) {
    let inputs = [day("arrival-date", iso), day("departure-date", iso)].concat();
    let changes: Vec<_> = inputs.iter().map(|(input, text)| (input.as_str(), text.as_str())).collect();
    assert!(problems("eriksson", &changes).is_empty());
}

#[test]
fn a_passport_that_ends_early_is_told_on_both_pages() {
    let mut answers = sample("eriksson");
    date::write(&mut answers, "passport-expires", jiff::civil::date(2026, 8, 17));
    let page = |id: &str| check_section(section(id).expect("a page"), &answers, &context());
    assert_eq!(page("passport-dates").0.len(), 1);
    let on_dates = page("dates");
    let problem = on_dates.of("departure-date").expect("told here too");
    assert_eq!(problem.key, "problem-departure-passport");
    assert_eq!(problem.args["latest"], "2026-05-17");
    assert!(page("names").is_empty());
}

#[rstest]
#[case("vietnamese", &[("stay-days", "91")], "stay-days", "problem-stay-days", "days=91 max=90")]
#[case("vietnamese", &[("stay-days", "9")], "stay-days", "problem-stay-days-few", "days=9 first=10")]
#[case("vietnamese", &[("stay-days", "some")], "stay-days", "problem-integer", "typed=some")]
#[case("vietnamese", &[("stay-days", "0")], "stay-days", "problem-integer", "typed=0")]
#[case("vietnamese", &[("other-nationality", "vnm")], "other-nationality", "problem-nationality-repeated", "country=VNM")]
#[case("vietnamese", &[("third-nationality", "LAO")], "third-nationality", "problem-nationality-repeated", "country=LAO")]
#[case("eriksson", &[("lodging", "none")], "lodging", "problem-lodging-none", "")]
#[case("single-name", &[("sponsor", "organisation")], "sponsor", "problem-sponsor-missing", "sponsor=organisation")]
#[case("arabic", &[("sponsor", "host")], "sponsor", "problem-sponsor-missing", "sponsor=host")]
fn answers_that_do_not_fit_together(
    #[case] name: &str,
    #[case] changes: &[(&str, &str)],
    #[case] field: &str,
    #[case] key: &str,
    #[case] args: &str,
) {
    assert_eq!(told(name, changes, field), (key.to_owned(), args.to_owned()));
}

#[test]
fn an_airport_transit_needs_no_bed() {
    assert!(problems("eriksson", &[("lodging", "none"), ("purposes", "airport-transit")]).is_empty());
}

#[test]
fn a_kind_of_visa_serves_its_purposes_and_its_longest_stay() {
    let transit = Context { purposes: vec!["airport-transit".to_owned()], ..context() };
    let problems = check_all(&sample("eriksson"), &transit);
    assert_eq!(problems.of("purposes").map(|problem| problem.key.as_str()), Some("problem-purpose"));
    let answers = Answers::new();
    let offered = |id: &str| View::new(&answers, &transit).offered(field(id).expect("a field"));
    assert_eq!(offered("purposes"), ["airport-transit"]);
    assert_eq!(offered("entries"), ["single", "two", "multiple"]);
    let single = Context { entries: vec!["single".to_owned()], ..context() };
    assert!(check_all(&sample("eriksson"), &single).is_empty());
    let problems = check_all(&sample("vietnamese"), &single);
    assert_eq!(problems.of("entries").map(|problem| problem.key.as_str()), Some("problem-entries"));
    let long = Context { max_stay_days: None, ..context() };
    let mut answers = sample("eriksson");
    date::write(&mut answers, "departure-date", jiff::civil::date(2027, 5, 8));
    assert!(check_all(&answers, &long).is_empty());
    assert!(!check_all(&answers, &context()).is_empty());
}

#[rstest]
#[case("passport-number", 20)]
#[case("birth-place", 100)]
#[case("surname", 100)]
#[case("home-street", 200)]
fn lengths_are_counted_in_characters(#[case] field: &str, #[case] max: usize) {
    let letter = if field == "passport-number" { "A" } else { "é" };
    assert_eq!(problems("eriksson", &[(field, &letter.repeat(max))]).of(field), None);
    let told = told("eriksson", &[(field, &letter.repeat(max + 1))], field);
    assert_eq!(told, ("problem-too-long".to_owned(), format!("length={} max={max}", max + 1)));
}

#[rstest]
#[case("O’Connor-d'Arcy")]
#[case("  Łukasiewicz  ")]
#[case("Þórðardóttir")]
#[case("Nguyễn Thị Ánh")]
#[case("Ng")]
#[case("Ó")]
#[case("von der Mühle, Jr.")]
#[case("Мар’яна")]
#[case("محمد")]
fn names_of_many_shapes_are_taken(#[case] name: &str) {
    assert_eq!(problems("eriksson", &[("surname", name)]).of("surname"), None);
}

#[rstest]
#[case("山田太郎")]
#[case("ᏣᎳᎩ")]
#[case("नरेन्द्र")]
fn a_native_name_may_be_in_any_script_and_the_passport_name_may_not(#[case] name: &str) {
    assert_eq!(problems("eriksson", &[("native-name", name)]).of("native-name"), None);
    assert_eq!(told("eriksson", &[("surname", name)], "surname").0, "problem-name-machine");
}

#[rstest]
#[case("+999 20 555 0142")]
#[case("(020) 555-0142")]
#[case("0020 2 555 0142")]
#[case("٠٢٠٥٥٥٠١٤٢")]
fn telephone_numbers_are_taken_as_people_write_them(#[case] phone: &str) {
    assert_eq!(problems("eriksson", &[("phone", phone)]).of("phone"), None);
}

#[test]
fn problems_stand_in_the_order_of_the_form() {
    let problems = check_all(&Answers::new(), &Context::short_stay(TODAY));
    let places: Vec<_> =
        problems.0.iter().map(|problem| fields().position(|field| field.id == problem.field)).collect();
    assert!(places.is_sorted());
}
