//! A consulted authority answers by its link: once, in time, with a name.

use super::guard_tests::{Story, officer};
use super::world::answerer;
use super::*;

const AUTHORITY: &str = "Ministry of the Interior";

fn asked() -> Story {
    Story::examined().does(&officer(), Action::Consult { authority: AUTHORITY.into() })
}

fn answers(number: u32, answer: ConsultationAnswer, reason: &str) -> Action {
    Action::AnswerConsultation { number, by: answerer(), answer, reason: reason.into() }
}

#[test]
fn an_answer_says_who_gave_it_and_ends_the_consultation() {
    let story = asked().does(&Actor::system(), answers(0, ConsultationAnswer::NoObjection, " "));
    let asked = story.case.consultations.last().expect("asked");
    assert_eq!(story.case.state, State::Examination);
    assert_eq!(asked.answer, Some(ConsultationAnswer::NoObjection));
    assert_eq!(asked.reply, Some(AuthorityReply { by: answerer(), reason: String::new() }));
    // Nobody answers a second time, and nobody but the authority itself answers as the authority.
    let again = story.refuses(&Actor::system(), answers(0, ConsultationAnswer::Objection, "found later"));
    assert!(matches!(again, Refusal::NotAllowed { .. }), "{again}");
    let officer_as_authority =
        self::asked().refuses(&officer(), answers(0, ConsultationAnswer::NoObjection, ""));
    assert!(matches!(officer_as_authority, Refusal::NotAllowed { .. }));
}

#[test]
fn an_objection_has_a_reason_and_every_answer_a_name() {
    let story = asked();
    let system = Actor::system();
    let silent = story.refuses(&system, answers(0, ConsultationAnswer::Objection, "  "));
    assert_eq!(silent, Refusal::TextMissing { field: "reason" });
    let nobody = Answerer { name: " ".into(), office: "Unit 4".into() };
    let nameless = Action::AnswerConsultation {
        number: 0,
        by: nobody,
        answer: ConsultationAnswer::NoObjection,
        reason: String::new(),
    };
    assert_eq!(story.refuses(&system, nameless), Refusal::TextMissing { field: "name" });
    let silence = answers(0, ConsultationAnswer::Silence, "");
    assert_eq!(story.refuses(&system, silence), Refusal::Inconsistent);
    let story = story.does(&system, answers(0, ConsultationAnswer::Objection, "On our list since 2025"));
    let proposes = super::world::propose(super::world::grant(), "as the file shows");
    assert_eq!(story.refuses(&officer(), proposes), Refusal::ConsultationObjection);
}

#[test]
fn the_link_of_an_earlier_consultation_answers_no_later_one_and_none_after_its_last_day() {
    let system = Actor::system();
    let story = asked().does(&system, answers(0, ConsultationAnswer::NoObjection, ""));
    let mut story = story.does(&officer(), Action::Consult { authority: "Central Visa Authority".into() });
    let old = answers(0, ConsultationAnswer::Objection, "too late");
    assert_eq!(story.refuses(&system, old), Refusal::ConsultationOver);
    story.now = story.now.plus_days(7);
    let last_day = story.refuses(&system, answers(2, ConsultationAnswer::NoObjection, ""));
    assert_eq!(last_day, Refusal::ConsultationOver, "there is no third");
    let late = {
        let mut late = asked();
        late.now = late.now.plus_days(8);
        late
    };
    let refused = late.refuses(&system, answers(0, ConsultationAnswer::NoObjection, ""));
    assert_eq!(refused, Refusal::ConsultationOver);
    let writes = Action::WriteToAuthority { text: "Please answer".into() };
    assert_eq!(late.refuses(&officer(), writes), Refusal::ConsultationOver);
    story.does(&system, answers(1, ConsultationAnswer::NoObjection, ""));
}

#[test]
fn a_question_and_its_answer_keep_the_consultation_open() {
    let story = asked();
    let due = story.case.consultations[0].due;
    let question = Action::QuestionConsultation {
        number: 0,
        by: answerer(),
        question: "Which hotel does the person name?".into(),
    };
    let story = story
        .does(&Actor::system(), question)
        .does(&officer(), Action::WriteToAuthority { text: "The Hotel of the Lake".into() });
    let asked = story.case.consultations.last().expect("asked");
    assert_eq!((story.case.state, asked.due, asked.answer), (State::Consultation, due, None));
    let who: Vec<_> = asked.lines.iter().map(|line| line.by.as_ref().map(|by| by.name.as_str())).collect();
    assert_eq!(who, [Some("Greta Lind"), None]);
}

/// A State that asks an authority outside this system has no link to send.
#[test]
fn an_authority_without_an_address_gets_no_letter() {
    let mut policy = crate::policy::Policy::utopia();
    policy.consultation.authorities[0].email = None;
    let story = Story::with(policy, |_| {})
        .then(&super::guard_tests::to_examination())
        .does(&officer(), Action::Consult { authority: AUTHORITY.into() });
    let refused = story.refuses(&officer(), Action::WriteToAuthority { text: "Please answer".into() });
    assert_eq!(refused, Refusal::AuthorityUnreachable { authority: AUTHORITY.into() });
}

#[test]
fn nobody_says_for_an_authority_with_a_link_that_it_does_not_object() {
    let records = |answer| Action::RecordConsultation { answer };
    let (no, yes) = (ConsultationAnswer::Objection, ConsultationAnswer::NoObjection);
    let own = Refusal::AuthorityAnswersItself { authority: AUTHORITY.into() };
    assert_eq!(asked().refuses(&officer(), records(yes)), own);
    let objected = asked().does(&officer(), records(no)).case;
    assert_eq!(objected.consultations[0].recorded_by, officer().id().staff());

    let mut policy = crate::policy::Policy::utopia();
    policy.consultation.authorities[0].email = None;
    let outside = Story::with(policy, |_| {})
        .then(&super::guard_tests::to_examination())
        .does(&officer(), Action::Consult { authority: AUTHORITY.into() });
    let recorded = outside.does(&officer(), records(yes)).case;
    assert_eq!((recorded.state, recorded.consultations[0].answer), (State::Examination, Some(yes)));
}

#[test]
fn a_question_stands_until_the_officer_writes_or_the_consultation_ends() {
    let system = Actor::system();
    let asks = |text: &str| Action::QuestionConsultation { number: 0, by: answerer(), question: text.into() };
    let story = asked();
    assert_eq!(story.case.question_since(), None);
    let story = story.does(&system, asks("Which hotel?"));
    let first = story.case.changed_at;
    assert_eq!(story.case.question_since(), Some(first));
    let story = story.does(&system, asks("And which street?"));
    assert_eq!(story.case.question_since(), Some(first), "the one that waits longest counts");
    let story = story.does(&officer(), Action::WriteToAuthority { text: "The Hotel of the Lake".into() });
    assert_eq!(story.case.question_since(), None);
    let story = story.does(&system, asks("On which lake?"));
    assert_eq!(story.case.question_since(), Some(story.case.changed_at));
    let answered = story.does(&system, answers(0, ConsultationAnswer::NoObjection, ""));
    assert_eq!(answered.case.question_since(), None);
    let gone = asked().does(&system, asks("Which hotel?")).does(&super::world::owner(), Action::Withdraw);
    assert_eq!(gone.case.question_since(), None);
}
