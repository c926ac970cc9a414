use super::{Lang, Words, date, date_range, moment, staff_only};
use domain::{Problem, Timestamp};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use jiff::civil::date as day;
use rstest::rstest;
use std::collections::{BTreeMap, BTreeSet};

/// A message as a catalogue has it.
#[derive(Debug)]
pub(super) struct Message {
    /// The file that it stands in, without its ending.
    pub(super) file: String,
    /// The names of its values.
    values: BTreeSet<String>,
}

/// Key (or `key.attribute`) to its message, of all files of a language. Fails on a syntax error or a key that stands twice.
pub(super) fn catalogue(lang: Lang) -> BTreeMap<String, Message> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../app/locales").join(lang.code());
    let mut keys = BTreeMap::new();
    for file in std::fs::read_dir(&folder).expect("the folder of a language") {
        let path = file.expect("readable").path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let text = std::fs::read_to_string(&path).expect("readable");
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let attributes = message.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
            let value = message.value.iter().map(|value| (id.clone(), value));
            for (key, pattern) in value.chain(attributes) {
                let message = Message { file: name.clone(), values: variables(pattern) };
                let former = keys.insert(key.clone(), message);
                assert!(
                    former.is_none(),
                    "{key} stands twice in {}, again in {}",
                    lang.code(),
                    path.display()
                );
            }
        }
    }
    keys
}

/// The `$names` of a pattern, found in its debug text: simpler than walking seven kinds of expression.
fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let placeables = pattern.elements.iter().filter(|part| matches!(part, PatternElement::Placeable { .. }));
    let text = placeables.map(|part| format!("{part:?}")).collect::<String>();
    let found = text.split("VariableReference { id: Identifier { name: \"").skip(1);
    found.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[test]
fn every_language_has_the_same_messages_with_the_same_values() {
    let english = catalogue(Lang::En);
    assert!(english.contains_key("core-date"));
    for lang in Lang::ALL {
        let other = catalogue(lang);
        let needed = |(key, message): &(&String, &Message)| {
            Lang::STAFF.contains(&lang) || !staff_only(&message.file, key)
        };
        let wanted: BTreeMap<_, _> = english.iter().filter(needed).collect();
        let lacks: Vec<_> = wanted.keys().filter(|key| !other.contains_key(**key)).collect();
        let more: Vec<_> = other.keys().filter(|key| !wanted.contains_key(key)).collect();
        assert!(lacks.is_empty() && more.is_empty(), "{} lacks {lacks:?} and has {more:?}", lang.code());
        let differ: Vec<_> = wanted
            .iter()
            .filter(|(key, message)| {
                other[**key].values != message.values || other[**key].file != message.file
            })
            .collect();
        assert!(differ.is_empty(), "{} uses other values or files in {differ:?}", lang.code());
    }
}

#[test]
fn the_list_of_what_is_for_the_staff_names_messages_that_are_there() {
    let english = catalogue(Lang::En);
    for (file, key) in [("desk", "desk-title"), ("case", "event-submitted"), ("services", "sticker-seal")] {
        assert!(staff_only(file, key), "{key}");
    }
    for (file, key) in [("case", "status-sent"), ("services", "error-busy"), ("form", "field-email")] {
        assert!(!staff_only(file, key), "{key}");
    }
    let refusals = english.iter().filter(|(key, message)| {
        message.file == "case" && key.starts_with("refusal-") && !staff_only("case", key)
    });
    assert_eq!(refusals.count(), 21, "every refusal of the list is a message");
}

#[test]
fn a_missing_message_is_seen() {
    assert_eq!(Words::text(Lang::Fr, "no-such-key"), "⟦no-such-key⟧");
    assert!(!Words::exists(Lang::Fr, "no-such-key"));
    assert!(Words::exists(Lang::Fr, "core-date"));
}

#[rstest]
#[case("", Lang::En)]
#[case("de,ja", Lang::En)]
#[case("fr-CA", Lang::Fr)]
#[case("de, fr;q=0.8, en;q=0.7", Lang::Fr)]
#[case("fr;q=0.3, en-GB;q=0.9", Lang::En)]
#[case("fr;q=0, en", Lang::En)]
#[case("fr, en", Lang::Fr)]
#[case("fr;q=x", Lang::En)]
#[case("ar-EG, ar;q=0.9, en;q=0.8", Lang::Ar)]
#[case("ca, es-419;q=0.7", Lang::Es)]
fn a_browser_gets_the_language_it_likes_best(#[case] header: &str, #[case] lang: Lang) {
    assert_eq!(Lang::negotiate(header), lang);
}

#[rstest]
#[case(Lang::En, day(2026, 11, 24), "24 November 2026")]
#[case(Lang::En, day(2026, 12, 1), "1 December 2026")]
#[case(Lang::Fr, day(2026, 12, 1), "1er décembre 2026")]
#[case(Lang::Fr, day(2026, 8, 2), "2 août 2026")]
#[case(Lang::Es, day(2026, 9, 1), "1 de septiembre de 2026")]
#[case(Lang::Ar, day(2026, 11, 24), "24 نوفمبر 2026")]
fn dates_have_their_month_in_words(#[case] lang: Lang, #[case] on: domain::Date, #[case] words: &str) {
    assert_eq!(date(lang, on), words);
}

#[test]
fn moments_name_their_zone() {
    let at = Timestamp::start_of(day(2026, 11, 24)).plus_seconds(13 * 3600 + 30 * 60);
    let vienna = jiff::tz::TimeZone::get("Europe/Vienna").expect("the zone tables are built in");
    insta::assert_snapshot!(moment(Lang::En, at, &vienna), @"24 November 2026, 14:30 (CET)");
    insta::assert_snapshot!(moment(Lang::Fr, at, &jiff::tz::TimeZone::UTC), @"24 novembre 2026, 13 h 30 (UTC)");
    insta::assert_snapshot!(date_range(Lang::Fr, day(2026, 11, 30), day(2026, 12, 1)), @"du 30 novembre 2026 au 1er décembre 2026");
}

#[test]
fn problems_write_dates_out_and_choose_plurals() {
    let few = Problem::new("photo", "problem-upload-pixels").with("megapixels", 40);
    insta::assert_snapshot!(Words::problem(Lang::En, &few), @"The picture has more than 40 megapixels. Save it at a smaller size and choose it again.");
    let by = Problem::new("x", "core-date-range").with("from", "2026-11-24").with("to", "2026-11-25");
    insta::assert_snapshot!(Words::problem(Lang::En, &by), @"24 November 2026 to 25 November 2026");
}

/// The Arabic of the CLDR has six forms of a number.
#[rstest]
#[case(0, "لا أيام")]
#[case(1, "يوم واحد")]
#[case(2, "يومان")]
#[case(3, "3 أيام")]
#[case(11, "11 يومًا")]
#[case(100, "100 يوم")]
fn arabic_counts_in_six_forms(#[case] days: i64, #[case] words: &str) {
    assert_eq!(Words::get(Lang::Ar, "core-days", &[("days", days.into())]), words);
}

#[test]
fn in_arabic_a_moment_stays_whole_and_its_zone_apart() {
    let at = Timestamp::start_of(day(2026, 11, 24)).plus_seconds(13 * 3600 + 30 * 60);
    let told = moment(Lang::Ar, at, &jiff::tz::TimeZone::UTC);
    assert_eq!(told, "24 نوفمبر 2026، الساعة 13:30 (\u{2068}UTC\u{2069})");
}

#[test]
fn the_staff_gets_a_language_that_is_whole() {
    assert_eq!(Lang::ALL.map(Lang::for_staff), [Lang::En, Lang::Fr, Lang::En, Lang::En]);
}
