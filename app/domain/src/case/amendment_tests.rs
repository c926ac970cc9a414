//! Corrections of the signed form, one rule each.

use super::world::{answerer, answers, owner, plausible, staff, start, subject, submitted};
use super::*;
use crate::form::{Application, fields};
use crate::policy::Policy;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static UTOPIA: LazyLock<Policy> = LazyLock::new(Policy::utopia);

fn asks(inputs: &[(&str, &str)]) -> Action {
    Action::AskAmendment { answers: inputs.iter().copied().collect(), reason: "I mistyped".into() }
}

fn decides(accepted: &[&str], reason: &str) -> Action {
    let accepted = accepted.iter().map(|field| (*field).to_owned()).collect();
    Action::DecideAmendment { accepted, reason: reason.into() }
}

fn does(case: &Case, actor: &Actor, action: Action) -> Result<Case, Refusal> {
    case.apply(actor, action, start(), &UTOPIA).map(|change| change.next)
}

/// Somebody with every role but the applicant's does each of these, with values that fit.
fn led(case: Case, kinds: &[ActionKind]) -> Case {
    let everyone: Vec<Actor> = Role::ALL
        .iter()
        .enumerate()
        .map(|(number, role)| staff(20 + u128::try_from(number).unwrap_or(0), &[*role]))
        .collect();
    kinds.iter().fold(case, |case, kind| {
        let action = plausible(&case, *kind, 1, start(), &UTOPIA);
        let open = |actor: &&Actor| case.open_to(actor).contains(kind);
        let actor = everyone.iter().find(open).unwrap_or_else(|| panic!("nobody may {kind}"));
        does(&case, actor, action).expect("possible")
    })
}

const TO_EXAMINATION: &[ActionKind] =
    &[ActionKind::Lodge, ActionKind::Admit, ActionKind::StartScreening, ActionKind::ClearScreening];

fn examined() -> Case {
    led(submitted(&UTOPIA).next, TO_EXAMINATION)
}

fn officer() -> Actor {
    staff(3, &[Role::Officer])
}

#[test]
fn the_world_s_answers_are_those_of_its_subject() {
    let context = UTOPIA.form_context("C1", start().date()).expect("a type");
    let form = Application::parse(&answers(), &context).expect("complete");
    assert_eq!(Subject::from_application(&form, subject().documents), subject());
}

#[test]
fn what_is_asked_is_kept_beside_what_stands() {
    let case =
        does(&submitted(&UTOPIA).next, &owner(), asks(&[("home-city", " Zenit "), ("email", "a@b.example")]))
            .expect("possible");
    let open = case.open_amendment().expect("open");
    let named: Vec<_> = open
        .changes
        .iter()
        .map(|change| {
            let input = change.field.as_str();
            (input, change.was.get(input).to_owned(), change.now.get(input).to_owned())
        })
        .collect();
    assert_eq!(
        named,
        [
            ("home-city", "Zenith".to_owned(), "Zenit".to_owned()),
            ("email", "anna.eriksson@example.org".to_owned(), "a@b.example".to_owned()),
        ]
    );
    assert_eq!(case.answers.get("home-city"), "Zenith", "nothing is taken over yet");
    assert_eq!(case.state, State::Submitted);
}

#[test]
fn what_changes_nothing_or_breaks_the_form_is_no_correction() {
    let case = submitted(&UTOPIA).next;
    let refused = |inputs: &[(&str, &str)]| does(&case, &owner(), asks(inputs)).expect_err("refused");
    assert_eq!(refused(&[]), Refusal::NothingAmended);
    assert_eq!(refused(&[("home-city", "Zenith ")]), Refusal::NothingAmended);
    assert_eq!(refused(&[("declare-fee", "")]), Refusal::NothingAmended, "a declaration is not taken back");
    assert_eq!(refused(&[("signing-place", "Amaurot")]), Refusal::NothingAmended);
    assert_eq!(refused(&[("no-such-input", "x")]), Refusal::NothingAmended);
    assert_eq!(refused(&[("email", "nowhere")]), Refusal::AmendmentIncomplete);
    assert_eq!(refused(&[("surname", "")]), Refusal::AmendmentIncomplete);
    assert_eq!(refused(&[("purposes", "airport-transit")]), Refusal::AmendmentIncomplete);
}

#[test]
fn a_field_is_taken_over_and_another_is_not() {
    let asked = asks(&[("home-city", "Zenit"), ("employer-name", "Nadir Map Works")]);
    let case = does(&examined(), &owner(), asked).expect("possible");
    let refused = |action| does(&case, &officer(), action).expect_err("refused");
    assert_eq!(refused(decides(&["home-city"], " ")), Refusal::TextMissing { field: "reason" });
    assert_eq!(refused(decides(&["email"], "x")), Refusal::OtherField { field: "email".into() });
    let decided =
        does(&case, &officer(), decides(&["home-city"], "Send the new contract")).expect("possible");
    assert_eq!(decided.answers.get("home-city"), "Zenit");
    assert_eq!(decided.answers.get("employer-name"), "Zenith Map Works");
    assert_eq!(decided.form["contact"]["city"], "Zenit");
    assert_eq!(decided.form["work"]["employer"]["name"], "Zenith Map Works");
    let end = decided.amendments[0].end.clone().expect("ended");
    assert_eq!(end.accepted, BTreeSet::from(["home-city".to_owned()]));
    assert_eq!(end.reason, "Send the new contract");
    assert_eq!(decided.state, State::Examination, "the same person needs no new search");
    assert!(decided.screening.is_some());
    // Another one can follow.
    does(&decided, &owner(), asks(&[("employer-name", "Nadir Map Works")])).expect("possible");
}

#[test]
fn nothing_is_proposed_or_decided_over_an_open_correction() {
    let case = does(&examined(), &owner(), asks(&[("home-city", "Zenit")])).expect("possible");
    for kind in [ActionKind::ProposeIssue, ActionKind::ProposeRefuse] {
        assert!(!case.open_to(&officer()).contains(&kind), "{kind}");
    }
    let proposed = led(examined(), &[ActionKind::ProposeIssue]);
    let decider = staff(4, &[Role::Decider]);
    assert!(proposed.open_to(&decider).contains(&ActionKind::DecideIssue));
    let waiting = does(&proposed, &owner(), asks(&[("home-city", "Zenit")])).expect("possible");
    assert!(!waiting.open_to(&decider).contains(&ActionKind::DecideIssue));
    assert!(does(&waiting, &owner(), asks(&[("email", "a@b.example")])).is_err(), "one at a time");
    let back = does(&waiting, &owner(), Action::TakeBackAmendment).expect("possible");
    assert!(back.open_to(&decider).contains(&ActionKind::DecideIssue));
    let declined = does(&waiting, &officer(), decides(&[], "It is right as it is")).expect("possible");
    assert_eq!(declined.state, State::Proposed, "nothing was taken over");
    let taken = does(&waiting, &officer(), decides(&["home-city"], "")).expect("possible");
    assert_eq!((taken.state, taken.proposal), (State::Examination, None));
}

#[test]
fn another_identity_is_searched_for_again() {
    let asked = asks(&[("surname", "Erikson")]);
    let examined = examined();
    let taken = does(
        &does(&examined, &owner(), asked.clone()).expect("possible"),
        &officer(),
        decides(&["surname"], ""),
    )
    .expect("possible");
    assert_eq!(taken.subject.names.surname, "Erikson");
    assert_eq!((taken.state, taken.screening), (State::Screening, None));
    let waiting = led(examined, &[ActionKind::RequestDocuments]);
    let waiting = does(&waiting, &owner(), asked).expect("possible");
    let refused = does(&waiting, &officer(), decides(&["surname"], "")).expect_err("refused");
    assert_eq!(refused, Refusal::AmendedIdentity);
    let returned = Action::ReturnToExamination { reason: "a new name has to be searched for".into() };
    let returned = does(&waiting, &officer(), returned).expect("possible");
    does(&returned, &officer(), decides(&["surname"], "")).expect("possible");
}

#[test]
fn an_authority_is_asked_about_the_person_who_stands_in_the_form() {
    let mut policy = UTOPIA.clone();
    policy.consultation.nationalities = vec![subject().nationality];
    let first = policy.consultation.authorities[0].name.clone();
    let other = policy.consultation.authorities[1].name.clone();
    let consulted = |case: &Case, authority: &str| {
        let asked =
            does(case, &officer(), Action::Consult { authority: authority.to_owned() }).expect("possible");
        let answer = ConsultationAnswer::NoObjection;
        let answer = Action::AnswerConsultation { number: 0, by: answerer(), answer, reason: String::new() };
        does(&asked, &Actor::system(), answer).expect("possible")
    };
    let missing = |case: &Case| case.missing_consultation(&policy).map(|authority| authority.name.clone());
    let examined = examined();
    assert_eq!(missing(&examined), Some(first.clone()));
    assert_eq!(missing(&consulted(&examined, &other)), Some(first.clone()), "another one was asked");
    let answered = consulted(&examined, &first);
    assert_eq!(missing(&answered), None);
    let amended = |field: &str, text: &str| {
        let asked = does(&answered, &owner(), asks(&[(field, text)])).expect("possible");
        does(&asked, &officer(), decides(&[field], "")).expect("possible")
    };
    assert_eq!(missing(&amended("home-city", "Zenit")), None, "the same person");
    let renamed = amended("surname", "Erikson");
    assert_eq!(missing(&renamed), Some(first));
    assert!(
        renamed.consultations[0].outdated && renamed.consultations[0].answer.is_some(),
        "what was said stands"
    );
}

#[test]
fn lines_that_an_officer_read_stay_and_a_set_name_falls_with_the_name() {
    let case = led(examined(), &[ActionKind::AmendPassportMrz, ActionKind::OverrideMrzName]);
    let read = case.subject.passport.mrz.clone();
    assert!(read.is_some());
    let city = does(&case, &owner(), asks(&[("home-city", "Zenit")])).expect("possible");
    let city = does(&city, &officer(), decides(&["home-city"], "")).expect("possible");
    assert_eq!(city.subject.passport.mrz, read);
    assert!(city.mrz_name.is_some());
    let name = does(&city, &owner(), asks(&[("surname", "Erikson")])).expect("possible");
    let name = does(&name, &officer(), decides(&["surname"], "")).expect("possible");
    assert!(name.mrz_name.is_none());
}

#[test]
fn a_case_whose_answers_were_not_kept_has_nothing_to_correct() {
    let mut case = submitted(&UTOPIA).next;
    case.answers = Answers::new();
    let refused = does(&case, &owner(), asks(&[("home-city", "Zenit")])).expect_err("refused");
    assert_eq!(refused, Refusal::AmendmentIncomplete);
}

#[test]
fn every_question_but_the_declarations_can_be_corrected() {
    let fixed: Vec<&str> =
        fields().filter(|field| !amendment::is_amendable(field)).map(|field| field.id).collect();
    assert_eq!(fixed[0], "signing-place");
    assert!(fixed[1..].iter().all(|id| id.starts_with("declare-")));
    assert_eq!(fixed.len(), 8);
}
