use super::{Deed, Need, Part, Policy, Traveller, UTOPIA};
use crate::form::date::PartialDate;
use crate::{PostCode, Timestamp};
use jiff::civil::date;
use rstest::rstest;

/// What is said about the policy of Utopia after a change, the line number relative to the changed line.
fn after(from: &str, to: &str) -> String {
    let at = UTOPIA.find(from).unwrap_or_else(|| panic!("not in the policy: {from}"));
    let line = 1 + UTOPIA[..at].matches('\n').count();
    match Policy::parse(&UTOPIA.replacen(from, to, 1)) {
        Ok(_) => "no mistake found".to_owned(),
        Err(errors) => {
            let said = errors.0.iter().map(|error| {
                let distance = error.line.cast_signed() - line.cast_signed();
                let here = if distance == 0 { "here".to_owned() } else { format!("{distance:+}") };
                format!("{here}: {}", error.message.lines().next().unwrap_or_default())
            });
            said.collect::<Vec<_>>().join("\n")
        }
    }
}

#[test]
fn utopia_has_no_contradiction() {
    if let Err(errors) = Policy::parse(UTOPIA) {
        panic!("{errors}");
    }
}

/// A change of the policy of Utopia (from, to) that makes it wrong.
const MISTAKES: &[(&str, &str)] = &[
    ("decision_days = 15", "decison_days = 15"),
    ("blank_pages = 2", ""),
    ("decision_days = 15", "decision_days = \"15\""),
    ("[clocks]", "[clocks"),
    ("second_person = [\"issue\",", "second_person = [\"isue\","),
    ("[\"proposer\", \"operator\"],", "[\"proposer\", \"printer\"],"),
    ("[\"proposer\", \"operator\"],", "[\"proposer\", \"proposer\"],"),
    ("[\"proposer\", \"operator\"],", "[\"decider\", \"proposer\"],"),
    ("[\"operator\", \"controller\"],", ""),
    ("second_person = [\"issue\",", "second_person = ["),
    ("extension_days = 45", "extension_days = 14"),
    ("exceptional_days = 60", "exceptional_days = 44"),
    ("consultation_days = 7", "consultation_days = 16"),
    ("draft_days = 30", "draft_days = 0"),
    ("format = \"MRV-B\"", "format = \"MRV-C\""),
    ("number = \"passport\"", "number = \"passport\"\nposts = [\"XXX\"]"),
    ("max_validity_days = 105", "max_validity_days = 80"),
    ("code = \"C2\"\n", "code = \"C1\"\n"),
    ("purposes = [\"airport-transit\"]\nentries", "purposes = [\"transit\"]\nentries"),
    ("entries = [\"two\", \"multiple\"]", "entries = []"),
    ("document = \"medical\"", "document = \"doctor\""),
    ("need = \"conditional\"\nwhen", "need = \"required\"\nwhen"),
    ("counter = [\"cash\"]", "counter = [\"online\"]"),
    ("id = \"visa-free-transit\"", "id = \"visa-free-short-stay\""),
    ("nationalities = [\"AUS\", ", "nationalities = [\"AUX\", "),
    ("purposes = [\"airport-transit\"]\nmax_days", "purposes = []\nmax_days"),
    ("document = \"means\"", "document = \"insurance\""),
    ("most = 60", "most = 1"),
    ("urgent_days = 3", "urgent_days = 15"),
    ("outage_hours = 4", "outage_hours = 0"),
    ("clock = \"JST-9\"", "clock = \"Tokyo\""),
    ("countries = [\"JPN\", ", "countries = [\"USA\", "),
    ("within_days = 180", "within_days = 80"),
    ("visas = 3", "visas = 0"),
    ("id = \"multi-two-years\"", "id = \"multi-one-year\""),
    ("code = \"portrait\"\n", "code = \"portrait\"\nfor_group = true\n"),
    ("closed_day = \"keep\"", "closed_day = \"never\""),
    ("from_age = 6\nbelow_age = 12", "from_age = 7\nbelow_age = 12"),
    ("from_age = 6\nbelow_age = 12", "from_age = 6\nbelow_age = 13"),
    (
        "id = \"long-person\"\nvisa_types = [\"D\"]",
        "id = \"long-person\"\nbelow_age = 80\nvisa_types = [\"D\"]",
    ),
    ("amount = { EUR = 4500, USD = 5000 }", "amount = { EUR = 4500 }"),
    ("visa_types = [\"D\"]\nfrom_age = 0", "visa_types = [\"C1\"]\nfrom_age = 0"),
    ("id = \"researcher\"", "id = \"study-trip\""),
    ("ending = \"inadmissible\"", "ending = \"refused\""),
    ("ending = \"inadmissible\"", "ending = \"not_competent\""),
    ("id = \"inadmissible\"", "id = \"not-competent\""),
    ("ending = \"inadmissible\"", "ending = \"inadmissible\"\nvisa_types = [\"C9\"]"),
    ("disclosure_days = 90", "disclosure_days = 0"),
    ("mailto:security@", "security@"),
    ("clock = \"ICT-7\"", "clock = \"Hanoi\""),
    ("posts.\nclock = \"CET-1CEST,M3.5.0,M10.5.0/3\"", "posts.\nclock = \"Amaurot\""),
    ("competent_for = [\"VNM\",", "competent_for = [\"SWE\","),
    ("city = \"Hanoi\"", "city = \"Llanfairpwllgwyngyll\""),
    ("name = { fr = \"Transit aéroportuaire\", en", "name = { de = \"Flughafentransit\", en"),
    ("code = 16\n", "code = 15\n"),
    ("for_deeds = [\"revoke\"]", "for_deeds = [\"issue\"]"),
    ("min_grounds = 1", "min_grounds = 0"),
    ("digits = 6", "digits = 7"),
    ("letters = \"UTO\"", "letters = \"Ut0\""),
    ("{ field = \"entries\" }", "{ field = \"entrances\" }"),
    ("{ field = \"entries\" }", "{ field = \"sex\" }"),
    ("[{ field = \"remarks\"", "[{ field = \"valid_from\""),
    ("{ field = \"valid_until\", at = 54.0 }", "{ field = \"valid_until\", at = 79.0 }"),
    ("{ field = \"stay_days\", at = 14.0 }", "{ field = \"stay_days\", at = 25.0 }"),
    ("lines = 2, max_chars = 46", "lines = 3, max_chars = 46"),
    ("{ field = \"visa_type\", lines = 2 }", "{ field = \"visa_type\", lines = 2, max_chars = 47 }"),
    ("width = 120.0", "width = 118.5"),
    ("value_size = 7.5", "value_size = 5.0"),
    ("    [{ field = \"visa_type\", lines = 2 }],\n    [{ field = \"remarks\"", "    [{ field = \"remarks\""),
    ("sex = { fr = \"Sexe\", en = \"Sex\" }", "sex = { en = \"Sex\" }"),
    ("code = \"UTO\"", "code = \"UTOP\""),
    ("[\"XXA\", \"XXB\"]", "[\"XXA\", \"QQQ\"]"),
    ("competent_for = [\"CHE\", \"FRA\", \"D\"", "competent_for = [\"CHE\", \"FRA\", \"DE\""),
    ("from = \"08:30\"\nuntil = \"12:00\"", "from = \"11:50\"\nuntil = \"12:00\""),
    ("from = \"08:30\"", "from = \"8h30\""),
    ("kind = \"collection\"", "kind = \"collecting\""),
    ("counters = 2", "counters = 0"),
    ("minutes = 20", "minutes = 0"),
    ("ahead_days = 28", "ahead_days = 0"),
    ("days = [\"wed\"]\nfrom = \"13:30\"", "days = [\"tue\"]\nfrom = \"11:00\""),
    ("days = [\"wed\"]", "days = []"),
    ("\"mon\", \"tue\", \"thu\"", "\"mon\", \"tue\", \"mon\""),
    ("\"2027-02-05\", \"2027-02-08\"", "\"2027-02-05\", \"2027-02-05\""),
    ("hold_hours = 12", "hold_hours = 0"),
    ("change_hours = 24", "change_hours = 6"),
    ("release_before_minutes = 720", "release_before_minutes = 30"),
    ("statistics_days = 90", "statistics_days = 0"),
    ("version = \"2026-1\"", "version = \" \""),
    ("hit = 570", "hit = 0"),
    ("serious = 800", "serious = 500"),
    ("most_hits = 20", "most_hits = 0"),
    ("share = 50", "share = 1001"),
    ("id = \"threat\"\ngrounds = [7, 8, 9]\n\n#", "id = \"threat\"\n\n#"),
    ("id = \"threat\"\ngrounds = [7, 8, 9]\n\n#", "id = \"threat\"\nfirst = 21\n\n#"),
    ("id = \"threat\"\ngrounds = [7, 8, 9]\n\n#", "id = \"threat\"\ngrounds = [17]\n\n#"),
    ("id = \"transit\"\ntext", "id = \"purpose\"\ntext"),
    ("grounds = [15]", "grounds = [17]"),
    ("relations\" }\ngrounds = [7, 8, 9]", "relations\" }\ngrounds = []"),
    ("visa_types = [\"A\"]\ngrounds", "visa_types = [\"Z\"]\ngrounds"),
    ("[conditions]\nversion = \"2019/1155\"", "[conditions]\nversion = \"\""),
    ("name = \"Central Visa Authority\"", "name = \"Ministry of the Interior\""),
    ("consultation@visa-authority.utopia.example", "visa-authority.utopia.example"),
    ("languages = [\"en\", \"fr\"]\nsees", "languages = []\nsees"),
    ("\"passport\", \"dates\"]", "\"passport\", \"hits\"]"),
    ("sees = [\"name\", \"birth\", \"nationality\", \"passport\", \"dates\"]", "sees = []"),
];

/// Cases are bound to older policies for ever.
#[test]
fn an_older_policy_names_its_authorities_only() {
    let (start, rest) = UTOPIA.split_once("# Authorities that can be asked.").expect("the comment");
    let (_, end) = rest.split_once("# --- What needs two people.").expect("the next part");
    let older = format!("{start}authorities = [\"Ministry of the Interior\"]\n\n{end}");
    let policy = Policy::parse(&older).expect("it was right once");
    let authority = policy.consultation.authority("Ministry of the Interior").expect("named");
    assert_eq!((&authority.email, authority.sees.len()), (&None, 0));
    assert!(policy.consultation.authority("Central Visa Authority").is_none());
}

#[test]
fn an_older_policy_looks_a_year_back_for_reversals_and_pairs() {
    let keys = ["reversal_days = 365\n", "pair_days = 365\n"];
    let older = keys.iter().fold(UTOPIA.to_owned(), |text, key| text.replacen(key, "", 1));
    assert!(keys.iter().all(|key| !older.contains(key)));
    let rules = Policy::parse(&older).expect("it was right once").alerts;
    assert_eq!((rules.reversal_days, rules.pair_days), (365, 365));
    let forever = UTOPIA.replacen("reversal_days = 365", "reversal_days = 40000", 1);
    let said = Policy::parse(&forever).expect_err("nothing is kept so long").to_string();
    assert!(said.contains("reversal_days is 40000"), "{said}");
}

#[test]
fn every_mistake_is_named_with_its_line() {
    let mut page = String::new();
    for (from, to) in MISTAKES {
        let said = after(from, to);
        assert_ne!(said, "no mistake found", "{from} => {to}");
        page += &format!("{}\n  => {}\n{said}\n\n", shown(from), shown(to));
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("mistakes", page);
    });
}

fn shown(change: &str) -> String {
    if change.is_empty() { "(taken out)".to_owned() } else { change.replace('\n', " / ") }
}

#[test]
fn all_mistakes_are_named_at_once_in_the_order_of_the_file() {
    let text = UTOPIA
        .replace("digits = 6", "digits = 7")
        .replace("max_validity_days = 105", "max_validity_days = 80");
    let errors = Policy::parse(&text).expect_err("two mistakes");
    let text = errors.to_string();
    assert_eq!(text.lines().count(), 2, "{text}");
    assert!(text.starts_with("line "), "{text}");
    assert!(errors.0[0].line < errors.0[1].line);
}

#[rstest]
#[case("C1", "GVA", date(1990, 3, 5), "short-adult", 9000, "EUR")]
#[case("C1", "HAN", date(1990, 3, 5), "short-adult", 10000, "USD")]
#[case("C1", "GVA", date(2014, 11, 25), "short-child", 4500, "EUR")]
#[case("C1", "GVA", date(2014, 11, 24), "short-adult", 9000, "EUR")]
#[case("C2", "GVA", date(2020, 11, 25), "short-infant", 0, "EUR")]
#[case("A", "GVA", date(2020, 11, 24), "short-child", 4500, "EUR")]
#[case("D", "GVA", date(2020, 11, 24), "long-person", 15000, "EUR")]
fn the_fee_follows_the_age_on_the_day(
    #[case] visa: &str,
    #[case] post: &str,
    #[case] born: crate::Date,
    #[case] rule: &str,
    #[case] minor: i64,
    #[case] currency: &str,
) {
    let policy = Policy::utopia();
    let fee = policy.fee(visa, &PostCode::from(post), born.into(), date(2026, 11, 24)).expect("a fee");
    assert_eq!((fee.rule.as_str(), fee.amount.minor, fee.amount.currency.as_str()), (rule, minor, currency));
}

#[test]
fn an_unknown_birthday_is_never_dearer() {
    let policy = Policy::utopia();
    let born = PartialDate { year: 2014, month: None, day: None };
    let fee = policy.fee("C1", &PostCode::from("GVA"), born, date(2026, 11, 24)).expect("a fee");
    assert_eq!(fee.rule, "short-child");
    assert_eq!(policy.fee("C9", &PostCode::from("GVA"), born, date(2026, 11, 24)), None);
    assert_eq!(policy.fee("C1", &PostCode::from("XXX"), born, date(2026, 11, 24)), None);
}

#[test]
fn a_waiver_leaves_nothing_or_a_part() {
    let policy = Policy::utopia();
    let post = PostCode::from("HAN");
    let born = "2019-05-02".parse::<crate::Date>().expect("a day").into();
    let charge = policy.charge("C1", &post, born, date(2026, 11, 24)).expect("a charge");
    assert_eq!((charge.fee.rule.as_str(), charge.fee.amount.minor), ("short-child", 5000));
    assert_eq!((charge.band.from_age, charge.band.below_age), (6, Some(12)));
    assert!(charge.payment.online && charge.payment.counter == [crate::case::PayWay::Cash]);
    let left: Vec<_> =
        charge.waivers.iter().map(|(rule, fee)| (rule.id.as_str(), fee.amount.minor)).collect();
    assert_eq!(left.last(), Some(&("facilitation", 4000)));
    let infant = "2024-05-02".parse::<crate::Date>().expect("a day").into();
    let charge = policy.charge("C1", &post, infant, date(2026, 11, 24)).expect("a charge");
    assert_eq!((charge.fee.amount.minor, charge.waivers.len()), (0, 0), "nothing is left to waive");
    assert_eq!(policy.waived("researcher", "C1", &post).map(|fee| fee.amount.minor), Some(0));
    assert_eq!(policy.waived("facilitation", "C1", &post).map(|fee| fee.amount.minor), Some(4000));
    assert_eq!(policy.waived("facilitation", "D", &post), None);
}

#[test]
fn papers_follow_type_purpose_and_age() {
    let policy = Policy::utopia();
    let papers = |visa: &str, purposes: &[&str], minor: bool| -> Vec<String> {
        let purposes: Vec<String> = purposes.iter().map(ToString::to_string).collect();
        let list = policy.required_documents(visa, &purposes, Traveller { minor, eu_family: false });
        list.iter()
            .map(|(document, rule)| {
                format!("{}{}", document.code, if rule.need == Need::Conditional { "?" } else { "" })
            })
            .collect()
    };
    assert_eq!(papers("A", &["airport-transit"], false), ["portrait", "passport_copy", "onward"]);
    assert_eq!(
        papers("C1", &["tourism"], false),
        ["portrait", "passport_copy", "insurance", "means", "lodging", "return?"]
    );
    let both = papers("C1", &["study", "sports"], true);
    assert!(
        ["enrolment", "invitation", "guardian_consent"].iter().all(|paper| both.iter().any(|p| p == paper))
    );
}

#[test]
fn there_are_seventeen_grounds_and_the_last_is_for_the_holder() {
    let policy = Policy::utopia();
    let codes: Vec<u8> = policy.grounds.iter().map(|ground| ground.code).collect();
    assert_eq!(codes, (1..=17).collect::<Vec<u8>>());
    assert!(policy.grounds_for(Deed::Refuse).all(|ground| ground.code != 17));
    assert!(policy.ground(17).is_some_and(|ground| ground.at_request && !ground.needs_fact));
}

#[test]
fn parts_are_separated_in_both_directions() {
    let policy = Policy::utopia();
    assert!(policy.separated_from(Part::Controller).any(|part| part == Part::Operator));
    assert!(policy.separated_from(Part::Operator).any(|part| part == Part::Controller));
}

#[test]
fn a_day_begins_at_midnight_of_the_post() {
    let policy = Policy::utopia();
    let late: jiff::Timestamp = "2026-07-01T22:30:00Z".parse().expect("a moment");
    let winter: jiff::Timestamp = "2026-12-31T23:30:00Z".parse().expect("a moment");
    let day =
        |post: &str, at: jiff::Timestamp| policy.post(&post.into()).map(|p| p.date(Timestamp::from(at)));
    assert_eq!(day("GVA", late), Some(date(2026, 7, 2)));
    assert_eq!(day("HAN", late), Some(date(2026, 7, 2)));
    assert_eq!(day("GVA", winter), Some(date(2027, 1, 1)));
    assert_eq!(policy.post_for("VNM").map(|post| post.code.as_str()), Some("HAN"));
    assert_eq!(policy.post_for("BRA").map(|post| post.code.as_str()), Some("GVA"));
}

#[test]
fn every_purpose_is_an_option_of_the_form() {
    let policy = Policy::utopia();
    let field = crate::form::field("purposes").expect("the field");
    let crate::form::Kind::Choices(options) = field.kind else { panic!("a list of options") };
    assert_eq!(policy.purposes, options);
}
