use super::{Eligibility, Inquiry, Journey, Outcome, Paper, Ruled};
use crate::case::Entries;
use crate::policy::{Policy, UTOPIA};
use crate::time::Date;
use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;
use std::collections::BTreeSet;

const TODAY: Date = date(2026, 11, 30);

fn journey(nationality: &str, residence: &str, purpose: &str, days: u16, entries: Entries) -> Journey {
    Journey {
        nationality: nationality.to_owned(),
        residence: residence.to_owned(),
        purpose: purpose.to_owned(),
        days,
        entries,
        arrival: None,
        eu_family: false,
    }
}

/// An answer, a line for each part with its rule.
fn told(answer: &Eligibility) -> String {
    let mut lines = vec![format!("{} <{}>", answer.post.value, answer.post.rule)];
    match &answer.outcome {
        Outcome::Exempt(days) => lines.push(format!("no visa, {} days <{}>", days.value, days.rule)),
        Outcome::Visa(needs) => {
            lines.push(format!("{}, {} days <{}>", needs.visa.value, needs.longest.value, needs.visa.rule));
            let mut papers = |name: &str, list: &[Ruled<Paper>]| {
                let papers = list.iter().map(|paper| {
                    let when = if paper.value.when.is_some() { "?" } else { "" };
                    let first = if paper.value.at_submission { "!" } else { "" };
                    format!("{}{when}{first}", paper.rule.trim_start_matches("requirements."))
                });
                lines.push(format!("{name}: {}", papers.collect::<Vec<_>>().join(" ")));
            };
            papers("all", &needs.papers);
            papers("purpose", &needs.purpose_papers);
            papers("minors", &needs.minor_papers);
            for fee in &needs.fees {
                let (from, until) = (fee.value.from_age, fee.value.below_age.map_or(0, u16::from));
                lines.push(format!(
                    "{from}-{until}: {} {} <{}>",
                    fee.value.minor, fee.value.currency, fee.rule
                ));
            }
            if let Some(days) = &needs.consultation {
                lines.push(format!("consultation {} <{}>", days.value, days.rule));
            }
            if let Some(days) = &needs.days {
                lines.push(format!(
                    "apply {} to {}, leave {}, passport {}",
                    days.earliest, days.latest, days.departure, days.passport
                ));
            }
        }
    }
    lines.join("\n")
}

fn ask(journey: &Journey) -> String {
    told(&Policy::utopia().eligibility(journey).expect("an answer"))
}

#[test]
fn a_tourist_from_hanoi() {
    let mut tourist = journey("VNM", "VNM", "tourism", 10, Entries::Single);
    tourist.arrival = Some(date(2027, 3, 1));
    assert_eq!(
        ask(&tourist),
        "HAN <posts.HAN.competent_for>\n\
         C1, 90 days <visa_types.C1>\n\
         all: portrait! passport_copy! insurance means return?\n\
         purpose: lodging\n\
         minors: guardian_consent\n\
         0-6: 0 USD <short-infant>\n\
         6-12: 5000 USD <short-child>\n\
         12-0: 10000 USD <short-adult>\n\
         apply 2026-09-01 to 2027-02-14, leave 2027-03-10, passport 2027-06-10"
    );
}

#[test]
fn a_student_for_a_year_whose_country_no_post_names() {
    assert_eq!(
        ask(&journey("XXA", "KEN", "study", 365, Entries::Single)),
        "GVA <posts.GVA.serves_others>\n\
         D, 365 days <visa_types.D>\n\
         all: portrait! passport_copy! insurance means criminal_record?\n\
         purpose: enrolment\n\
         minors: guardian_consent\n\
         0-6: 0 EUR <long-infant>\n\
         6-0: 15000 EUR <long-person>\n\
         consultation 7 <consultation.nationalities>"
    );
}

#[test]
fn the_wife_of_a_citizen_of_the_union() {
    let mut wife = journey("EGY", "ITA", "family-or-friends", 60, Entries::Multiple);
    wife.eu_family = true;
    assert_eq!(
        ask(&wife),
        "GVA <posts.GVA.competent_for>\n\
         C2, 90 days <visa_types.C2>\n\
         all: portrait! passport_copy! family_tie\n\
         purpose: \n\
         minors: guardian_consent\n\
         0-0: 0 EUR <eu-family>"
    );
}

#[rstest]
#[case("tourism", "lodging")]
#[case("business", "lodging invitation")]
#[case("family-or-friends", "lodging invitation")]
#[case("cultural", "lodging invitation")]
#[case("sports", "lodging invitation")]
#[case("official", "invitation")]
#[case("medical", "medical")]
#[case("study", "enrolment")]
#[case("airport-transit", "onward")]
#[case("other", "lodging")]
fn each_purpose_has_its_papers(#[case] purpose: &str, #[case] papers: &str) {
    let told = ask(&journey("VNM", "FRA", purpose, 2, Entries::Two));
    assert!(told.lines().any(|line| line == format!("purpose: {papers}")), "{told}");
    assert!(told.lines().any(|line| line == "minors: guardian_consent"), "{told}");
}

#[rstest]
#[case("JPN", "tourism", 90, Some("visa-free-short-stay"))]
#[case("JPN", "tourism", 91, None)]
#[case("JPN", "other", 10, None)]
#[case("JPN", "airport-transit", 2, Some("visa-free-transit"))]
#[case("VNM", "tourism", 10, None)]
fn nationals_of_some_states_need_no_visa(
    #[case] nationality: &str,
    #[case] purpose: &str,
    #[case] days: u16,
    #[case] rule: Option<&str>,
) {
    let answer = Policy::utopia().eligibility(&journey(nationality, "JPN", purpose, days, Entries::Single));
    let found = match answer.map(|answer| answer.outcome) {
        Ok(Outcome::Exempt(exempt)) => Some(exempt.rule),
        _ => None,
    };
    assert_eq!(found.as_deref(), rule);
}

#[rstest]
#[case("C1", "tourism", 10, Entries::Single)]
#[case("C2", "business", 90, Entries::Multiple)]
#[case("D", "study", 91, Entries::Single)]
#[case("A", "airport-transit", 1, Entries::Two)]
fn a_journey_finds_the_narrowest_visa(
    #[case] visa: &str,
    #[case] purpose: &str,
    #[case] days: u16,
    #[case] entries: Entries,
) {
    let told = ask(&journey("VNM", "VNM", purpose, days, entries));
    assert!(told.contains(&format!("<visa_types.{visa}>")), "{told}");
}

#[rstest]
#[case("120", "single", "tourism", ["", "", ""], "days", "problem-apply-too-long")]
#[case("300", "two", "study", ["", "", ""], "entries", "problem-apply-entries-not-given")]
#[case("0", "single", "tourism", ["", "", ""], "days", "problem-apply-days")]
#[case("ten", "single", "tourism", ["", "", ""], "days", "problem-apply-days")]
#[case("10", "often", "tourism", ["", "", ""], "entries", "problem-apply-entries")]
#[case("10", "single", "espionage", ["", "", ""], "purpose", "problem-apply-purpose")]
#[case("10", "single", "tourism", ["31", "2", "2027"], "arrival", "problem-apply-arrival")]
#[case("10", "single", "tourism", ["1", "", ""], "arrival", "problem-apply-arrival")]
#[case("10", "single", "tourism", ["29", "11", "2026"], "arrival", "problem-apply-arrival-past")]
fn what_is_wrong_is_said_at_its_input(
    #[case] days: &str,
    #[case] entries: &str,
    #[case] purpose: &str,
    #[case] arrival: [&str; 3],
    #[case] field: &str,
    #[case] key: &str,
) {
    let inquiry = Inquiry {
        nationality: "VNM".to_owned(),
        residence: "VNM".to_owned(),
        purpose: purpose.to_owned(),
        days: days.to_owned(),
        entries: entries.to_owned(),
        arrival: arrival.map(str::to_owned),
        eu_family: false,
    };
    let policy = Policy::utopia();
    let answer = inquiry.read(&policy, TODAY).and_then(|journey| policy.eligibility(&journey));
    let problems = answer.expect_err("a problem");
    assert_eq!(
        problems.0.iter().map(|one| (one.field.as_str(), one.key.as_str())).collect::<Vec<_>>(),
        [(field, key)]
    );
}

#[test]
fn digits_of_other_scripts_are_digits() {
    let inquiry = Inquiry {
        nationality: "EGY".to_owned(),
        residence: "EGY".to_owned(),
        purpose: "tourism".to_owned(),
        days: "١٠".to_owned(),
        entries: "single".to_owned(),
        arrival: ["١".to_owned(), "٣".to_owned(), "٢٠٢٧".to_owned()],
        eu_family: false,
    };
    let read = inquiry.read(&Policy::utopia(), TODAY).expect("read");
    assert_eq!(
        (read.days, read.arrival, read.departure()),
        (10, Some(date(2027, 3, 1)), Some(date(2027, 3, 10)))
    );
}

/// Every journey that differs for the rules.
fn journeys(policy: &Policy) -> Vec<Journey> {
    let mut all = Vec::new();
    for (nationality, residence) in [("VNM", "VNM"), ("XXA", "KEN"), ("JPN", "FRA")] {
        for purpose in &policy.purposes {
            for days in [1, 2, 90, 91, 365] {
                for entries in Entries::ALL {
                    for eu_family in [false, true] {
                        let plain = journey(nationality, residence, purpose, days, *entries);
                        all.push(Journey { eu_family, arrival: Some(date(2027, 3, 1)), ..plain });
                    }
                }
            }
        }
    }
    all
}

/// The rules that an answer names.
fn rules(answer: &Eligibility) -> Vec<String> {
    let mut rules = vec![answer.post.rule.clone()];
    match &answer.outcome {
        Outcome::Exempt(days) => rules.push(days.rule.clone()),
        Outcome::Visa(needs) => {
            rules.push(needs.visa.rule.clone());
            for paper in needs.papers.iter().chain(&needs.purpose_papers).chain(&needs.minor_papers) {
                rules.push(paper.rule.clone());
            }
            rules.extend(needs.fees.iter().map(|fee| fee.rule.clone()));
        }
    }
    rules
}

#[test]
fn every_rule_of_the_policy_is_named_by_some_answer_and_not_by_all() {
    let policy = Policy::utopia();
    let answers: Vec<Vec<String>> = journeys(&policy)
        .iter()
        .filter_map(|journey| policy.eligibility(journey).ok())
        .map(|a| rules(&a))
        .collect();
    let named: BTreeSet<&String> = answers.iter().flatten().collect();
    let mut written: BTreeSet<String> = policy.visa_types.iter().map(super::VisaType::rule).collect();
    written.extend(policy.requirements.iter().map(super::Requirement::rule));
    written.extend(policy.fees.iter().map(|band| band.id.clone()));
    written.extend(policy.exemptions.iter().map(|rule| rule.id.clone()));
    let missing: Vec<_> = written.iter().filter(|rule| !named.contains(rule)).collect();
    assert!(missing.is_empty(), "no journey meets {missing:?}");
    for rule in
        written.iter().filter(|rule| !rule.ends_with(".portrait") && !rule.ends_with(".passport_copy"))
    {
        assert!(answers.iter().any(|answer| !answer.contains(rule)), "every journey meets {rule}");
    }
}

proptest! {
    /// The order in which a ministry writes its rules down changes no answer.
    #[test]
    fn the_order_of_rules_changes_no_answer(seed in any::<u64>(), at in any::<prop::sample::Index>()) {
        let policy = Policy::utopia();
        let mut moved = policy.clone();
        let mut state = seed;
        let mut next = |bound: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap_or(0) % bound.max(1)
        };
        macro_rules! shuffled {
            ($($list:ident),+) => { $(for at in (1..moved.$list.len()).rev() { moved.$list.swap(at, next(at + 1)); })+ };
        }
        shuffled!(posts, visa_types, fees, waivers, requirements, exemptions, purposes);
        moved.consultation.nationalities.reverse();
        let all = journeys(&policy);
        let journey = &all[at.index(all.len())];
        prop_assert_eq!(moved.eligibility(journey), policy.eligibility(journey));
        prop_assert_eq!(policy.eligibility(journey), Policy::utopia().eligibility(journey));
    }
}

#[test]
fn two_rules_about_one_paper_need_two_names_and_the_strictest_counts() {
    let second = "[[requirements]]\ndocument = \"insurance\"\nneed = \"conditional\"\nwhen = { fr = \"x\", en = \"x\" }\n\n";
    let text =
        |second: &str| UTOPIA.replacen("[[requirements]]\n", &format!("{second}[[requirements]]\n"), 1);
    let faults = Policy::parse(&text(second)).expect_err("one name for two");
    assert!(faults.to_string().contains("two rules are called \"requirements.insurance\""), "{faults}");
    let named = second.replace("need", "id = \"insurance-for-all\"\nneed");
    let policy = Policy::parse(&text(&named)).expect("two names");
    let tourist =
        policy.eligibility(&journey("VNM", "VNM", "tourism", 10, Entries::Single)).expect("an answer");
    assert!(rules(&tourist).contains(&"requirements.insurance".to_owned()));
    let transit = policy.eligibility(&journey("VNM", "VNM", "airport-transit", 1, Entries::Single));
    assert!(rules(&transit.expect("an answer")).contains(&"insurance-for-all".to_owned()));
}
