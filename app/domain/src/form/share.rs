//! What people who travel together answer alike. A group types it once; whoever has typed something else keeps it.

use super::answers::Answers;
use super::check::check_section;
use super::condition::{Context, View};
use super::field::Field;
use super::fields::{field, fields};
use super::sections::{SECTIONS, Section};
use super::state::SectionState;
use crate::outbox::same;
use crate::problem::Problems;

/// The fields that a group types once, in the order of the form.
pub fn shared_fields() -> impl Iterator<Item = &'static Field> {
    fields().filter(|field| field.shared)
}

/// The pages that have such fields, in the order of the form.
pub fn shared_sections() -> impl Iterator<Item = &'static Section> {
    SECTIONS.iter().filter(|section| shared_fields().any(|field| field.section == section.id))
}

/// Of all answers those that a group types once.
#[must_use]
pub fn only_shared(answers: &Answers) -> Answers {
    let inputs = shared_fields().flat_map(Field::inputs);
    inputs.filter_map(|input| answers.0.get(&input).map(|text| (input.clone(), text.clone()))).collect()
}

/// Gives a person the group's answers as they are `now`, field by field. Where the person's answer is no longer that of the
/// group as it `was`, it is the person's own, and stays.
pub fn share(own: &mut Answers, was: &Answers, now: &Answers) {
    for field in shared_fields() {
        let inputs = field.inputs();
        if inputs.iter().all(|input| same(own.get(input), was.get(input))) {
            take(own, now, &inputs);
        }
    }
}

/// The fields in which a person's answer is not that of the group.
pub fn differing(own: &Answers, group: &Answers) -> Vec<&'static Field> {
    let differs = |field: &&Field| field.inputs().iter().any(|input| !same(own.get(input), group.get(input)));
    shared_fields().filter(differs).collect()
}

/// Takes the group's answer to one field. False when the field is not one that a group types once.
pub fn take_back(own: &mut Answers, group: &Answers, field: &str) -> bool {
    let Some(field) = shared_fields().find(|known| known.id == field) else { return false };
    take(own, group, &field.inputs());
    true
}

fn take(own: &mut Answers, group: &Answers, inputs: &[String]) {
    for input in inputs {
        match group.0.get(input) {
            Some(text) => own.set(input.clone(), text.clone()),
            None => {
                own.0.remove(input);
            }
        }
    }
}

/// How far a page is for a group, which answers only what it shares.
pub fn shared_state(section: &Section, answers: &Answers, context: &Context) -> SectionState {
    let view = View::new(answers, context);
    let mut asked =
        shared_fields().filter(|field| field.section == section.id && view.is_shown(field)).peekable();
    if asked.peek().is_none() {
        SectionState::NotApplicable
    } else if !asked.any(|field| answers.is_filled(field)) {
        SectionState::NotStarted
    } else if check_shared(section, answers, context).is_empty() {
        SectionState::Completed
    } else {
        SectionState::InProgress
    }
}

/// What has to be corrected on a page in what a group shares.
pub fn check_shared(section: &Section, answers: &Answers, context: &Context) -> Problems {
    let mut problems = check_section(section, answers, context);
    problems.0.retain(|problem| field(&problem.field).is_some_and(|field| field.shared));
    problems
}

#[cfg(test)]
mod tests {
    use super::{differing, only_shared, share, shared_fields, shared_sections, take_back};
    use crate::form::{Answers, Kind};
    use proptest::prelude::*;

    /// Who a person is stands in no answer of a group, and neither does what a person declares.
    #[test]
    fn a_group_shares_the_journey_the_hosts_and_the_address_and_nothing_of_a_person() {
        let sections: Vec<_> = shared_sections().map(|section| section.id).collect();
        assert_eq!(
            sections,
            [
                "purpose",
                "dates",
                "destination",
                "onward",
                "home-address",
                "contact",
                "host",
                "host-contact",
                "organisation",
                "organisation-contact",
                "payer",
                "sponsor",
                "preparer"
            ]
        );
        for field in shared_fields() {
            assert!(!matches!(field.kind, Kind::Accept | Kind::Name | Kind::PassportNumber | Kind::Mrz));
        }
        let typed =
            Answers::new().with("surname", "Doe").with("home-city", "Oslo").with("arrival-date-day", "1");
        let shared = Answers::new().with("home-city", "Oslo").with("arrival-date-day", "1");
        assert_eq!(only_shared(&typed), shared);
    }

    #[test]
    fn what_a_person_typed_stays_and_the_rest_follows() {
        let was = Answers::new().with("home-city", "Oslo").with("entries", "single");
        let now = Answers::new().with("home-city", "Bergen").with("entries", "two").with("phone", "+47");
        let mut own =
            Answers::new().with("home-city", "Rome").with("entries", "single").with("surname", "Doe");
        share(&mut own, &was, &now);
        assert_eq!((own.get("home-city"), own.get("entries")), ("Rome", "two"));
        assert_eq!((own.get("phone"), own.get("surname")), ("+47", "Doe"));
        assert_eq!(differing(&own, &now).iter().map(|field| field.id).collect::<Vec<_>>(), ["home-city"]);
        assert!(take_back(&mut own, &now, "home-city") && differing(&own, &now).is_empty());
        assert!(!take_back(&mut own, &now, "surname"));
        assert_eq!(own.get("surname"), "Doe");
    }

    /// A date of which a person changed one part is the person's own as a whole.
    #[test]
    fn a_date_is_one_answer() {
        let date = |day: &str, month: &str| {
            Answers::new().with("arrival-date-day", day).with("arrival-date-month", month)
        };
        let mut own = date("2", "3");
        share(&mut own, &date("1", "3"), &date("1", "4"));
        assert_eq!(own, date("2", "3"));
    }

    proptest! {
        /// Whatever a group and a person type one after the other, an answer is the group's last one or the person's own last one.
        #[test]
        fn an_answer_is_the_groups_or_the_persons(steps in prop::collection::vec((any::<bool>(), 0..4u8, 0..3u8), 0..40)) {
            let names = ["home-city", "entries", "phone", "hotel-name"];
            let (mut group, mut own) = (Answers::new(), Answers::new());
            let mut typed: [Option<String>; 4] = Default::default();
            for (by_group, field, value) in steps {
                let at = usize::from(field);
                let text = if value == 0 { String::new() } else { value.to_string() };
                if by_group {
                    let was = group.clone();
                    group.set(names[at], text);
                    share(&mut own, &was, &group);
                } else {
                    own.set(names[at], text.clone());
                    typed[at] = Some(text);
                }
                for (at, name) in names.iter().enumerate() {
                    let is_groups = own.get(name) == group.get(name);
                    let is_own = typed[at].as_deref() == Some(own.get(name));
                    prop_assert!(is_groups || is_own, "{name}");
                }
            }
        }
    }
}
