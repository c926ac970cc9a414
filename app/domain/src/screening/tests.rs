//! The room as a whole: who is a hit, and that every score follows from its evidence.

use super::{
    BirthRelation, Document, DocumentRelation, Evidence, FeatureKind, Index, Known, KnownName, MatchedEntry,
    NameEvidence, Sex, Thresholds, score,
};
use proptest::prelude::*;
use rstest::rstest;

const THRESHOLDS: Thresholds = Thresholds { hit: 570, most: 20 };

fn known(name: &str, birth: &str) -> Known {
    Known {
        names: vec![KnownName::new(name)],
        births: birth.parse().into_iter().collect(),
        ..Known::default()
    }
}

/// The hit of one record in a list of the other.
fn hit(person: &Known, entry: &Known) -> Option<MatchedEntry> {
    let found = Index::build([entry.clone()]).screen(person, &THRESHOLDS).into_iter().next();
    if let Some(hit) = &found {
        assert_eq!(score(&hit.evidence), hit.score);
    }
    found
}

#[rstest]
#[case("Mohammed al-Hassan", "محمد الحسن")]
#[case("MUHAMMAD HASSAN", "Mohamed Hasan")]
#[case("Dmitry Shchukin", "Щукин Дмитрий Петрович")]
#[case("Wei Li", "李伟")]
#[case("Li Wei", "Wei, LI")]
#[case("Kim Minsu", "김민수")]
#[case("Georgios Papadopoulos", "Γεώργιος Παπαδόπουλος")]
#[case("Narendra Sharma", "नरेंद्र शर्मा")]
#[case("Yitzhak Cohen", "יצחק כהן")]
#[case("Sato Kenji", "さとう けんじ")]
#[case("Jürgen Müller", "MUELLER JUERGEN")]
#[case("Abdul Rahman Nuri", "Abdurrahman Nouri")]
#[case("Maria de la Cruz", "Maria Delacruz")]
#[case("Xiao Ming Li", "Li Xiaoming")]
#[case("John Smith", "J. Smith")]
#[case("Katherine Okonkwo", "Katherine Okonwko")]
#[case("Achmad Suharto", "Suharto")]
fn one_person_in_two_writings(#[case] ours: &str, #[case] theirs: &str) {
    assert!(hit(&known(ours, "1962-03-17"), &known(theirs, "1962-03-17")).is_some());
    assert!(hit(&known(theirs, "1962-03-17"), &known(ours, "1962-03-17")).is_some());
}

#[rstest]
#[case("Mahmoud Khalil", "Dmitry Shchukin")]
#[case("Li Wei", "Lu Fang")]
#[case("Maria Okonkwo", "Chinedu Okonkwo")]
#[case("Ali Hassan", "Ali Karimi")]
fn an_equal_day_of_birth_makes_no_hit(#[case] ours: &str, #[case] theirs: &str) {
    assert_eq!(hit(&known(ours, "1962-03-17"), &known(theirs, "1962-03-17")), None);
}

#[test]
fn a_namesake_of_another_generation_is_no_hit() {
    assert!(hit(&known("Katherine Okonkwo", "1962-03-17"), &known("Katherine Okonkwo", "")).is_some());
    assert_eq!(
        hit(&known("Katherine Okonkwo", "1962-03-17"), &known("Katherine Okonkwo", "1990-08-01")),
        None
    );
}

/// Somebody with a passport, in all else as unlike [`listed`] as can be.
fn bearer() -> Known {
    Known {
        documents: passport("X1234567", Some("XAA")),
        sex: Some(Sex::F),
        nationalities: vec!["XAA".into()],
        ..known("Katherine Okonkwo", "1962-03-17")
    }
}

fn listed(document: Vec<Document>) -> Known {
    Known {
        documents: document,
        sex: Some(Sex::M),
        nationalities: vec!["XAB".into()],
        ..known("Maria Delgado", "1980-01-02")
    }
}

fn passport(number: &str, country: Option<&str>) -> Vec<Document> {
    vec![Document { number: number.into(), country: country.map(Into::into) }]
}

#[test]
fn an_equal_passport_is_a_hit_under_any_name() {
    let found = hit(&bearer(), &listed(passport("X1234567", Some("XAA")))).expect("the very passport");
    assert_eq!(found.score.total, 1000, "no policy can pass over it");
    let sum: i32 = found.score.features.iter().map(|feature| i32::from(feature.points)).sum();
    assert!(sum >= 1000, "the features say why: {:?}", found.score.features);
    assert!(found.score.features.iter().all(|feature| feature.kind != FeatureKind::CommonName));
    assert_eq!(hit(&bearer(), &listed(passport("X1234567", Some("XAB")))), None);
}

#[test]
fn with_an_equal_passport_the_names_are_told_as_well() {
    let found = hit(&bearer(), &bearer()).expect("a hit");
    assert_eq!(found.evidence.name.pairs.len(), 2);
}

#[test]
fn nothing_takes_an_equal_passport_below_any_threshold() {
    let name = NameEvidence { weak: true, ..NameEvidence::default() };
    for birth in BirthRelation::ALL.iter().copied() {
        let (same_sex, same_nationality) = (Some(false), Some(false));
        let evidence = Evidence {
            name: name.clone(),
            birth,
            same_sex,
            same_nationality,
            document: DocumentRelation::Same,
        };
        assert_eq!(score(&evidence).total, 1000, "{birth:?}");
    }
}

/// Of an entry with another name and nationality that says no country; whether it is a hit, and whether it is with another sex too.
#[rstest]
#[case::all_but_the_birth_differs("X1234567", "1962-03-17", true, true)]
#[case::no_birth("X1234567", "", true, true)]
#[case::born_about_then("X1234567", "1964-01-02", true, false)]
#[case::somebody_else("X1234567", "1990-01-02", false, false)]
#[case::five_signs_are_no_hit_by_themselves("X1234", "", false, false)]
#[case::six_are("X12345", "", true, true)]
fn an_equal_number_without_a_country_is_a_hit_unless_birth_and_name_speak_against(
    #[case] number: &str,
    #[case] birth: &str,
    #[case] is_hit: bool,
    #[case] is_hit_of_other_sex: bool,
) {
    let person = Known { documents: passport(number, Some("XAA")), ..bearer() };
    let births = birth.parse().into_iter().collect();
    let entry = Known { births, sex: None, ..listed(passport(number, None)) };
    assert_eq!(hit(&person, &entry).is_some(), is_hit);
    let unlike = Known { sex: Some(Sex::M), ..entry };
    assert_eq!(hit(&person, &unlike).is_some(), is_hit_of_other_sex);
    let of_the_name = Known { names: person.names.clone(), ..unlike };
    assert!(hit(&person, &of_the_name).is_some(), "the name speaks for it");
}

#[test]
fn each_known_thing_raises_or_lowers_the_score() {
    let of = |entry: &Known| {
        let person = Known {
            sex: Some(Sex::F),
            nationalities: vec!["XAA".into()],
            ..known("Katherine Okonkwo", "1962-03-17")
        };
        let hit = hit(&person, entry);
        hit.map_or(0, |hit| hit.score.total)
    };
    let plain = known("Katherine Okonkwo", "1962-03-17");
    let base = of(&plain);
    let raises = |entry: Known| assert!(of(&entry) > base, "{entry:?}");
    let lowers = |entry: Known| assert!(of(&entry) < base, "{entry:?}");
    raises(Known { nationalities: vec!["XAB".into(), "XAA".into()], ..plain.clone() });
    lowers(Known { nationalities: vec!["XAB".into()], ..plain.clone() });
    lowers(Known { sex: Some(Sex::M), ..plain.clone() });
    assert_eq!(of(&Known { sex: Some(Sex::Unspecified), ..plain.clone() }), base);
    lowers(Known {
        names: vec![KnownName { weak: true, ..KnownName::new("Katherine Okonkwo") }],
        ..plain.clone()
    });
    lowers(known("Katherine Okonkwo", "1962-03"));
    lowers(known("Katharina Okonkwo", "1962-03-17"));
}

#[test]
fn a_common_name_weighs_less_than_a_rare_one() {
    let crowd = (0..2000).map(|_| known("Ali Hassan", "1950-01-01"));
    let index = Index::build(crowd.chain([known("Katherine Okonkwo", "1962-03-17")]));
    let total = |name: &str, birth| {
        index.screen(&known(name, birth), &THRESHOLDS).first().map(|hit| hit.score.clone())
    };
    let (common, rare) = (total("Ali Hassan", "1950-01-01"), total("Katherine Okonkwo", "1962-03-17"));
    let common = common.expect("a common name with its birth is a hit");
    assert!(
        common.features.iter().any(|feature| feature.kind == FeatureKind::CommonName && feature.points < 0)
    );
    assert!(common.total < rare.map_or(0, |score| score.total));
}

#[test]
fn of_several_names_and_births_the_nearest_count() {
    let entry = Known {
        names: vec![KnownName::new("Abu Something"), KnownName::new("Katherine Okonkwo")],
        births: ["1950", "1962-03-17"].iter().filter_map(|birth| birth.parse().ok()).collect(),
        ..Known::default()
    };
    let found = hit(&known("Okonkwo Katherine", "1962-03-17"), &entry).expect("a hit");
    assert_eq!(found.evidence.birth, BirthRelation::Same);
    assert_eq!(found.evidence.name.pairs.len(), 2);
}

#[test]
fn the_best_come_first_and_no_more_than_asked_for() {
    let entries = [
        known("Okonkwo K", "1962"),
        known("Katherine Okonkwo", "1962-03-17"),
        known("Katherine Okonkwo", "1962"),
    ];
    let index = Index::build(entries);
    let found = index.screen(&known("Katherine Okonkwo", "1962-03-17"), &Thresholds { hit: 570, most: 2 });
    assert_eq!(found.iter().map(|hit| hit.entry).collect::<Vec<_>>(), [1, 2]);
    let counted =
        index.screen_and_count(&known("Katherine Okonkwo", "1962-03-17"), &Thresholds { hit: 570, most: 1 });
    assert_eq!((counted.told.as_slice(), counted.reached), (&found[..1], 3));
}

#[test]
fn an_empty_list_and_an_empty_person_find_nothing() {
    assert!(Index::build([]).screen(&known("Katherine Okonkwo", "1962"), &THRESHOLDS).is_empty());
    assert!(
        Index::build([known("Katherine Okonkwo", "1962")]).screen(&Known::default(), &THRESHOLDS).is_empty()
    );
    assert!(Index::build([known("", "1962-03-17")]).screen(&known("", "1962-03-17"), &THRESHOLDS).is_empty());
}

#[test]
fn evidence_comes_back_from_the_journal_as_it_was() -> Result<(), serde_json::Error> {
    let found =
        hit(&known("Mohammed Hassan", "1962-03-17"), &known("محمد حسن", "1962-17-03")).expect("a hit");
    let kept = serde_json::to_string(&found.evidence)?;
    assert_eq!(score(&serde_json::from_str(&kept)?), found.score);
    Ok(())
}

fn some_name() -> impl Strategy<Value = String> {
    let part = proptest::sample::select(vec![
        "Ali",
        "Hassan",
        "Mohamed",
        "Katherine",
        "Okonkwo",
        "de",
        "la",
        "Cruz",
        "J.",
        "Li",
        "Wei",
        "محمد",
        "李伟",
        "Дмитрий",
        "abd",
    ]);
    proptest::collection::vec(part, 0..6).prop_map(|parts| parts.join(" "))
}

fn some_documents() -> impl Strategy<Value = Vec<Document>> {
    let number = proptest::sample::select(vec!["X1234567", "X1234576", "X1234", "Y7654321"]);
    let country = proptest::sample::select(vec![None, Some("XAA"), Some("XAB")]);
    let one = (number, country).prop_map(|(number, country)| passport(number, country));
    proptest::collection::vec(one, 0..3).prop_map(|documents| documents.concat())
}

fn some_record() -> impl Strategy<Value = Known> {
    let birth = proptest::sample::select(vec!["1962", "1962-03-17", "1990-08-01", ""]);
    (some_name(), birth, some_documents())
        .prop_map(|(name, birth, documents)| Known { documents, ..known(&name, birth) })
}

proptest! {
    #[test]
    fn a_search_finds_what_comparing_every_entry_finds(entries in proptest::collection::vec(some_record(), 1..30), person in some_record()) {
        let (index, mut scratch) = (Index::build(entries), super::Scratch::default());
        let thresholds = Thresholds { hit: 550, most: usize::MAX };
        let every = index.screen_every_entry(&person, thresholds.hit);
        let keyed = index.screen_with(&person, &thresholds, &mut scratch);
        prop_assert_eq!(&keyed, &every);
        for hit in &keyed {
            prop_assert_eq!(&score(&hit.evidence), &hit.score);
        }
        prop_assert_eq!(keyed, index.screen(&person, &thresholds));
    }

    #[test]
    fn no_name_is_too_strange(name in "\\PC{0,40}") {
        let index = Index::build([known(&name, "1962")]);
        let _ = index.screen(&known(&name, "1962"), &THRESHOLDS);
    }
}
