//! Every word that the form needs is written in every language, and no message waits for a value that nobody gives.

use super::{PROBLEMS, message_keys};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use rstest::rstest;
use std::collections::{BTreeMap, BTreeSet};

type Catalogue = BTreeMap<String, BTreeSet<String>>;

/// Message key to the variables in its text.
fn read(text: &'static str) -> Catalogue {
    let resource = fluent_syntax::parser::parse(text).expect("a catalogue without syntax errors");
    let mut catalogue = Catalogue::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut variables = BTreeSet::new();
        look(message.value.as_ref().expect("a text"), &mut variables);
        assert!(
            catalogue.insert(message.id.name.to_owned(), variables).is_none(),
            "{} stands twice",
            message.id.name
        );
    }
    catalogue
}

fn look(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    let mut note = |inline: &InlineExpression<&str>| {
        if let InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.to_owned());
        }
    };
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(inline) } => note(inline),
            PatternElement::Placeable { expression: Expression::Select { selector, .. } } => note(selector),
            PatternElement::TextElement { .. } => {}
        }
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            variants.iter().for_each(|variant| look(&variant.value, variables));
        }
    }
}

const ENGLISH: &str = include_str!("../../../locales/en/form.ftl");
const FRENCH: &str = include_str!("../../../locales/fr/form.ftl");

#[rstest]
#[case::english(ENGLISH)]
#[case::french(FRENCH)]
fn the_catalogue_has_exactly_the_keys_of_the_form(#[case] text: &'static str) {
    let written: BTreeSet<String> = read(text).into_keys().collect();
    let needed: BTreeSet<String> = message_keys().collect();
    assert_eq!(needed.difference(&written).collect::<Vec<_>>(), Vec::<&String>::new(), "missing");
    assert_eq!(written.difference(&needed).collect::<Vec<_>>(), Vec::<&String>::new(), "not used");
}

#[rstest]
#[case::english(ENGLISH)]
#[case::french(FRENCH)]
fn a_message_uses_the_values_that_its_problem_gives(#[case] text: &'static str) {
    for (key, variables) in read(text) {
        let given = PROBLEMS.iter().find(|(known, _)| *known == key).map_or(&[][..], |(_, args)| *args);
        for variable in &variables {
            let known =
                given.contains(&variable.as_str()) || (variable == "label" && key.starts_with("problem-"));
            assert!(known, "{key} waits for {variable}");
        }
        for arg in given {
            assert!(variables.contains(*arg), "{key} does not tell {arg}");
        }
    }
}

/// Every key of the list is raised somewhere in the checks, and the other way round (the property test of the form checks
/// that only listed ones are raised).
#[test]
fn every_listed_problem_is_raised() {
    let sources = [
        include_str!("check/mod.rs"),
        include_str!("check/kinds.rs"),
        include_str!("check/name.rs"),
        include_str!("check/passport.rs"),
        include_str!("check/person.rs"),
        include_str!("check/trip.rs"),
        include_str!("check/mrz.rs"),
    ]
    .concat();
    for (key, _) in PROBLEMS {
        assert!(sources.contains(&format!("\"{key}\"")), "nothing raises {key}");
    }
}
