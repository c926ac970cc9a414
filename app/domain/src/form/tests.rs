//! The form as a whole: its tables hold together, the samples pass, no input breaks it.

use super::*;
use crate::problem::Problems;
use crate::time::Date;
use proptest::prelude::*;
use rstest::rstest;
use std::collections::BTreeSet;

pub(super) const TODAY: Date = jiff::civil::date(2026, 3, 10);

pub(super) fn context() -> Context {
    Context::short_stay(TODAY)
}

pub(super) fn sample(name: &str) -> Answers {
    samples::sample(name, TODAY).expect("a sample of that name")
}

/// Problems after `changes` to a complete sample without the passport's lines, which would contradict most changes.
pub(super) fn problems(name: &str, changes: &[(&str, &str)]) -> Problems {
    let mut answers = sample(name).with("passport-mrz", "");
    for (input, text) in changes {
        answers.set(*input, *text);
    }
    check_all(&answers, &context())
}

#[test]
fn every_field_is_on_a_page_and_every_page_has_fields() {
    let ids: BTreeSet<_> = fields().map(|field| field.id).collect();
    assert_eq!(ids.len(), fields().count(), "two fields of one name");
    for field in fields() {
        assert!(section(field.section).is_some(), "{} has no page", field.id);
    }
    for section in &SECTIONS {
        assert!(GROUPS.contains(&section.group), "{} has no heading", section.id);
        let most = if section.id == "declarations" { 8 } else { 6 };
        let count = fields_of(section.id).count();
        assert!((1..=most).contains(&count), "{} has {count} fields", section.id);
        assert!(
            fields_of(section.id).any(|field| field.required != Need::Optional),
            "{} could never be completed by an answer",
            section.id
        );
    }
    let groups: Vec<_> = SECTIONS.iter().map(|section| section.group).collect();
    let mut headings = groups.clone();
    headings.dedup();
    assert_eq!(headings, GROUPS, "a heading stands twice, or in another order");
}

#[test]
fn no_input_name_stands_twice() {
    let inputs: Vec<_> = fields().flat_map(Field::inputs).collect();
    let set: BTreeSet<_> = inputs.iter().collect();
    assert_eq!(set.len(), inputs.len());
}

#[test]
fn all_33_numbers_of_the_printed_form_are_asked() {
    let numbers: BTreeSet<u8> = fields().filter_map(|field| field.number).collect();
    assert_eq!(numbers, (1..=33).collect());
}

#[test]
fn the_starred_fields_are_the_ones_that_eu_family_members_leave_out() {
    let answers = sample("eriksson").with("eu-family", "yes");
    let context = context();
    let view = View::new(&answers, &context);
    for field in fields().filter(|field| matches!(field.number, Some(21 | 22 | 30 | 31 | 32))) {
        assert!(!view.is_shown(field), "{} is shown", field.id);
    }
}

/// Every condition names fields and options that exist, and only fields that stand earlier, so that it cannot run in a circle.
#[test]
fn conditions_look_back_at_fields_that_exist() {
    fn look(condition: Condition, before: usize) {
        let known = |id: &str| {
            let place = fields().position(|field| field.id == id).unwrap_or_else(|| panic!("no field {id}"));
            assert!(place < before, "{id} stands later");
            fields().nth(place).expect("just found")
        };
        match condition {
            Condition::Is(id, value) | Condition::Includes(id, value) => {
                assert!(known(id).options().contains(&value), "{id} has no option {value}");
            }
            Condition::Filled(id) => {
                known(id);
            }
            Condition::AnyOf(all) | Condition::AllOf(all) => all.iter().for_each(|one| look(*one, before)),
            Condition::Not(other) => look(*other, before),
            Condition::Always | Condition::Minor | Condition::EuFamily => {}
        }
    }
    for (place, field) in fields().enumerate() {
        look(field.shown, place);
        if let Need::When(condition) = field.required {
            look(condition, place);
        }
    }
}

#[test]
fn the_samples_are_complete_and_give_a_snapshot_that_survives_json() {
    for today in [TODAY, jiff::civil::date(2024, 2, 29), jiff::civil::date(2027, 12, 31)] {
        let context = Context::short_stay(today);
        for (name, answers) in samples::all(today) {
            assert_eq!(check_all(&answers, &context), Problems::default(), "{name} on {today}");
            for section in &SECTIONS {
                let state = section_state(section, &answers, &context);
                assert!(
                    matches!(state, SectionState::Completed | SectionState::NotApplicable),
                    "{name}: {} is {state:?}",
                    section.id
                );
            }
            let parsed = Application::parse(&answers, &context).expect("a snapshot");
            let json = serde_json::to_string(&parsed).expect("JSON");
            assert_eq!(serde_json::from_str::<Application>(&json).expect("read back"), parsed);
        }
    }
}

#[test]
fn the_samples_show_every_field_once() {
    let context = context();
    let all = samples::all(TODAY);
    let optional = ["passport-type-other", "civil-status-other", "eu-relationship-other"];
    for field in fields() {
        let shown = all.iter().any(|(_, answers)| View::new(answers, &context).is_shown(field));
        assert!(shown || optional.contains(&field.id), "no sample shows {}", field.id);
    }
}

#[test]
fn the_long_name_has_sixty_letters() {
    let answers = sample("long-name");
    let letters = [answers.get("surname"), answers.get("given-names")].concat();
    assert_eq!(letters.chars().filter(|letter| letter.is_alphabetic()).count(), 60);
}

#[test]
fn an_empty_form_asks_for_what_it_needs_and_nothing_else() {
    let problems = check_all(&Answers::new(), &context());
    let needed = fields().filter(|field| View::new(&Answers::new(), &context()).is_needed(field));
    assert_eq!(problems.0.len(), needed.count());
    for section in &SECTIONS {
        let wanted = match section.id {
            "guardian" | "guardian-contact" | "declarations" => SectionState::CannotStart,
            "eu-family-person" | "employer" | "host-contact" | "organisation-contact" | "sponsor" => {
                SectionState::NotApplicable
            }
            _ => SectionState::NotStarted,
        };
        assert_eq!(section_state(section, &Answers::new(), &context()), wanted, "{}", section.id);
    }
}

#[test]
fn a_section_starts_goes_on_and_ends() {
    let state = |answers: &Answers| section_state(section("names").expect("a page"), answers, &context());
    let mut answers = Answers::new().with("surname", "   ");
    assert_eq!(state(&answers), SectionState::NotStarted);
    answers.set("surname", "Eriksson");
    assert_eq!(state(&answers), SectionState::InProgress);
    answers.merge([("one-name", "no"), ("given-names", "Anna Maria")].into_iter().collect());
    assert_eq!(state(&answers), SectionState::Completed);
    answers.set("surname", "Eriksson 2");
    assert_eq!(state(&answers), SectionState::InProgress);
}

#[rstest]
#[case("2008-03-10", Some(false))]
#[case("2008-03-11", Some(true))]
#[case("2026-03-10", Some(true))]
#[case("2026-03-11", None)]
fn a_minor_is_under_age_on_the_day_of_the_application(#[case] born: Date, #[case] minor: Option<bool>) {
    let mut answers = Answers::new();
    date::write(&mut answers, "birth-date", born);
    assert_eq!(View::new(&answers, &context()).is_minor(), minor);
}

#[test]
fn without_the_day_of_birth_a_child_is_not_taken_for_an_adult() {
    let answers = Answers::new()
        .with("birth-date-day", "00")
        .with("birth-date-month", "00")
        .with("birth-date-year", "2008");
    assert_eq!(View::new(&answers, &context()).is_minor(), Some(true));
}

#[test]
fn the_guardian_of_a_minor_declares() {
    let parsed = Application::parse(&sample("minor"), &context()).expect("a snapshot");
    assert!(parsed.minor);
    assert_eq!(parsed.declaration.by, Declarant::Guardian);
    assert!(parsed.declaration.accepted.iter().any(|id| id == "declare-guardian"));
    let parsed = Application::parse(&sample("eriksson"), &context()).expect("a snapshot");
    assert_eq!(parsed.declaration.by, Declarant::Applicant);
    assert_eq!(parsed.declaration.accepted.len(), 5);
}

#[test]
fn the_snapshot_is_clean_and_what_was_typed_is_kept() {
    let answers = sample("arabic").with("surname", "  Al-Mansouri\u{200F} ");
    let parsed = Application::parse(&answers, &context()).expect("a snapshot");
    assert_eq!(parsed.names.surname, "Al-Mansouri");
    assert_eq!(parsed.passport.number, "A19283746");
    assert_eq!(parsed.contact.phone, "002025550142");
    assert_eq!(parsed.birth.date.to_string(), "1985-11-30");
    assert_eq!(answers.get("surname"), "  Al-Mansouri\u{200F} ");
}

#[test]
fn a_hidden_answer_is_kept_but_not_submitted() {
    let answers = sample("eriksson").with("sponsor-name", "Nobody").with("guardian-surname", "Nobody");
    let parsed = Application::parse(&answers, &context()).expect("a snapshot");
    assert!(parsed.guardian.is_none());
    assert!(parsed.means.expect("asked").sponsor.is_none());
    assert!(!serde_json::to_string(&answers).expect("JSON").is_empty());
}

/// What somebody or something might type into any input.
fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => ".{0,40}",
        2 => "[0-9]{1,5}",
        1 => Just("yes".to_owned()),
        1 => Just("no".to_owned()),
        1 => "[A-Z<0-9\n]{0,100}",
        1 => proptest::sample::select(
            fields().flat_map(|field| field.options()).map(|option| (*option).to_owned()).collect::<Vec<_>>()
        ),
    ]
}

/// Any text, and text in which accents, hyphens, spaces and invisible characters stand between letters.
fn letters_apart() -> impl Strategy<Value = String> {
    prop_oneof![".{0,60}", "[a-eιΐῒŉßǰ٣5 \n\r\u{B}\u{85}\u{200B}\u{AD}\u{300}\u{308}\u{301}\u{323}()-]{0,12}"]
}

fn inputs() -> Vec<String> {
    fields().flat_map(Field::inputs).collect()
}

proptest! {
    #[test]
    fn no_answers_break_the_form(
        typed in proptest::collection::btree_map(proptest::sample::select(inputs()), anything(), 0..60),
        base in 0_usize..9,
    ) {
        let mut answers = samples::all(TODAY).into_iter().nth(base).map(|(_, answers)| answers).unwrap_or_default();
        answers.merge(Answers(typed));
        let context = context();
        let problems = check_all(&answers, &context);
        for problem in &problems.0 {
            let (_, args) = PROBLEMS.iter().find(|(key, _)| *key == problem.key).expect("a listed problem");
            let mut wanted: BTreeSet<&str> = args.iter().copied().collect();
            wanted.insert("label");
            let given = problem.args.keys().map(|arg| arg.strip_suffix("-key").unwrap_or(arg));
            prop_assert_eq!(given.collect::<BTreeSet<_>>(), wanted);
            prop_assert!(field(&problem.field).is_some());
        }
        let by_section: Vec<_> = SECTIONS.iter().flat_map(|one| check_section(one, &answers, &context).0).collect();
        prop_assert_eq!(by_section.len(), problems.0.len());
        for (section, state) in section_states(&answers, &context) {
            prop_assert_eq!(section_state(section, &answers, &context), state);
        }
        prop_assert_eq!(Application::parse(&answers, &context).is_ok(), problems.is_empty());
    }

    #[test]
    fn a_clean_value_is_clean_again(typed in letters_apart()) {
        prop_assert_eq!(text::clean(&text::clean(&typed)), text::clean(&typed));
        prop_assert_eq!(text::document_number(&text::document_number(&typed)), text::document_number(&typed));
        prop_assert_eq!(text::phone_number(&text::phone_number(&typed)), text::phone_number(&typed));
        prop_assert_eq!(text::clean_lines(&text::clean_lines(&typed)), text::clean_lines(&typed));
    }
}
