//! One refusal per guard of the print room, the delivery desk and the border; and a visa from application to
//! border.

use super::guard_tests::{Story, decider, officer};
use super::world::*;
use super::*;
use crate::policy::{Part, Policy};
use jiff::civil::date;
use rstest::rstest;

fn operator() -> Actor {
    staff(5, &[Role::Operator])
}

fn controller() -> Actor {
    staff(6, &[Role::Controller])
}

fn delivery() -> Actor {
    staff(7, &[Role::Delivery])
}

/// Officer, decider, operator and controller in one person.
fn everything() -> Actor {
    staff(10, &[Role::Officer, Role::Decider, Role::Operator, Role::Controller])
}

fn border() -> Actor {
    Actor::staff(user(11), [Role::Border], None)
}

fn queued() -> Story {
    Story::issued().then(&[(Actor::system(), ActionKind::QueuePrint)])
}

fn loaded() -> Story {
    queued().does(&operator(), load("UTO000123"))
}

fn printed() -> Story {
    loaded().then(&[(operator(), ActionKind::Render), (operator(), ActionKind::RecordPrinted)])
}

fn controlled() -> Story {
    printed().then(&[(controller(), ActionKind::PassControl)])
}

fn handed_over() -> Story {
    controlled().then(&[(delivery(), ActionKind::Affix), (delivery(), ActionKind::HandOver)])
}

fn load(serial: &str) -> Action {
    Action::LoadSticker { serial: serial.into(), printer: "P1".into(), machine: None, custodian: None }
}

fn spoil(serial: &str, code: SpoilCode, witness: u128) -> Action {
    shown(serial, code, witness, Evidence::Omitted { reason: "the camera is broken".into() })
}

fn shown(serial: &str, code: SpoilCode, witness: u128, evidence: Evidence) -> Action {
    let reason = "as both saw".into();
    Action::Spoil { serial: serial.into(), code, reason, witness: user(witness), evidence }
}

/// The sticker is declared spoiled by `by` and the person from delivery signs.
fn spoiled(story: Story, by: &Actor, serial: &str, code: SpoilCode) -> Story {
    story.does(by, spoil(serial, code, 7)).does(&delivery(), Action::ConfirmSpoil)
}

fn render(mrz: [&str; 2]) -> Action {
    let mrz = mrz.map(str::to_owned);
    Action::Render {
        pdf_sha256: "0123456789abcdef".repeat(4),
        mrz,
        profile: "P1".into(),
        seal: None,
        offset: None,
    }
}

const LINES: [&str; 2] =
    ["VCUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "UTO0001237UTO9008065F2703202<<<<<<<<<<<<<<<<"];

#[rstest]
#[case("UTO12345")]
#[case("UTO1234567")]
#[case("ABC000123")]
#[case("UTO00012A")]
#[case("uto000123")]
fn a_serial_has_the_shape_of_the_policy(#[case] serial: &str) {
    let refusal = queued().refuses(&operator(), load(serial));
    assert_eq!(refusal, Refusal::SerialShape { serial: serial.into() });
}

#[test]
fn the_proposer_the_decider_and_the_custodian_do_not_print() {
    let story = queued();
    for (person, played) in [(3, Part::Proposer), (4, Part::Decider)] {
        let refusal = story.refuses(&staff(person, &[Role::Operator]), load("UTO000123"));
        assert_eq!(refusal, Refusal::SeparateParts { part: Part::Operator, played });
    }
    let from = |custodian| Action::LoadSticker {
        serial: "UTO000123".into(),
        printer: "P1".into(),
        machine: None,
        custodian: Some(user(custodian)),
    };
    let own = Refusal::SeparateParts { part: Part::Operator, played: Part::Custodian };
    assert_eq!(story.refuses(&operator(), from(5)), own);
    let decider_keeps = Refusal::SeparateParts { part: Part::Custodian, played: Part::Decider };
    assert_eq!(story.refuses(&operator(), from(4)), decider_keeps);
    let story = story.does(&operator(), from(8));
    let render = render(LINES);
    assert_eq!(story.refuses(&staff(8, &[Role::Operator]), render), own);
}

#[test]
fn a_job_is_used_once() {
    let story = loaded();
    assert_eq!(story.refuses(&operator(), load("UTO000124")).key(), "refusal-not-allowed");
    let story = spoiled(story, &operator(), "UTO000123", SpoilCode::Misfeed);
    assert_eq!(story.case.visa_number(), None);
    let again = story.refuses(&operator(), load("UTO000123"));
    assert_eq!(again, Refusal::SerialUsed { serial: "UTO000123".into() });
    let story = story.does(&operator(), load("UTO000124"));
    assert_eq!(story.case.visa_number(), Some("UTO000124"));
    assert_eq!(story.case.stickers.len(), 2);
}

#[test]
fn a_visa_that_is_over_is_not_printed() {
    let mut story = queued();
    story.now = Timestamp::start_of(date(2027, 4, 2));
    assert_eq!(story.refuses(&operator(), load("UTO000123")), Refusal::VisaExpired);
}

#[rstest]
#[case::number([LINES[0], "UTO0001240UTO9008065F2703202<<<<<<<<<<<<<<<<"], 2, 9)]
#[case::check_digit([LINES[0], "UTO0001238UTO9008065F2703202<<<<<<<<<<<<<<<<"], 2, 10)]
#[case::name(["VCUTOERIKSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<", LINES[1]], 1, 11)]
#[case::short([&LINES[0][..43], LINES[1]], 1, 44)]
fn only_the_mrz_of_the_case_is_rendered(
    #[case] lines: [&str; 2],
    #[case] line: usize,
    #[case] position: usize,
) {
    assert_eq!(loaded().refuses(&operator(), render(lines)), Refusal::BadMrz { line, position });
}

#[test]
fn a_print_file_has_a_hash() {
    let action = Action::Render {
        pdf_sha256: "ABCD".repeat(16),
        mrz: LINES.map(str::to_owned),
        profile: "P1".into(),
        seal: None,
        offset: None,
    };
    assert_eq!(loaded().refuses(&operator(), action), Refusal::BadHash);
}

#[test]
fn after_a_fault_the_blank_is_tried_again_only_if_another_person_saw_it_intact() {
    let rendered = || loaded().then(&[(operator(), ActionKind::Render)]);
    let fault = |blank_intact| Action::RecordFault { code: FaultCode::Jam, blank_intact };
    let confirm = || Action::ConfirmRetry { reason: "blank is clean".into() };
    let printed_on = rendered().does(&operator(), fault(false));
    assert_eq!(printed_on.refuses(&controller(), confirm()), Refusal::BlankNotIntact);
    assert_eq!(printed_on.refuses(&operator(), Action::RecordPrinted).key(), "refusal-not-allowed");
    let clean = rendered().does(&operator(), fault(true));
    let own = staff(5, &[Role::Operator, Role::Supervisor]);
    assert_eq!(clean.refuses(&own, confirm()), Refusal::WitnessNotIndependent);
    let story = clean.does(&controller(), confirm());
    assert_eq!((story.case.state, story.case.visa_number()), (State::Loaded, Some("UTO000123")));
    assert_eq!(story.case.sticker().map(|sticker| sticker.retries), Some(1));
    story.then(&[(operator(), ActionKind::Render), (operator(), ActionKind::RecordPrinted)]);
}

#[test]
fn whoever_confirmed_a_retry_stays_out_of_the_printing() {
    let fault = Action::RecordFault { code: FaultCode::Jam, blank_intact: true };
    let both = staff(15, &[Role::Operator, Role::Supervisor]);
    let confirmed = loaded()
        .then(&[(operator(), ActionKind::Render)])
        .does(&operator(), fault)
        .does(&both, Action::ConfirmRetry { reason: "blank is clean".into() });
    let again = render(LINES);
    assert_eq!(confirmed.refuses(&both, again), Refusal::WitnessNotIndependent);
    confirmed.then(&[(operator(), ActionKind::Render)]);
}

#[test]
fn a_spoil_shows_a_picture_or_says_why_there_is_none() {
    let story = printed();
    let with = |evidence| shown("UTO000123", SpoilCode::Ink, 7, evidence);
    let silent = Evidence::Omitted { reason: " ".into() };
    assert_eq!(story.refuses(&operator(), with(silent)), Refusal::TextMissing { field: "no-picture" });
    let id = crate::DocumentId(uuid::Uuid::from_u128(77));
    for odd in ["", "ABCDEF", &"0123456789ABCDEF".repeat(4)] {
        let forged = Evidence::Taken { id, sha256: odd.into() };
        assert_eq!(story.refuses(&operator(), with(forged)), Refusal::BadHash, "{odd}");
    }
    let taken = Evidence::Taken { id, sha256: "0123456789abcdef".repeat(4) };
    let story = story.does(&operator(), with(taken.clone()));
    assert_eq!(
        story.case.stickers[0].declared().and_then(|declared| declared.evidence.clone()),
        Some(taken.clone())
    );
    let story = story.does(&delivery(), Action::ContradictSpoil { reason: "The print is clean".into() });
    assert_eq!(
        story.case.stickers[0].contradictions[0].evidence,
        Some(taken),
        "the witness saw the same picture"
    );
}

#[test]
fn a_spoiled_sticker_has_an_independent_witness() {
    let story = printed();
    let damaged = SpoilCode::Damaged;
    let own = story.refuses(&operator(), spoil("UTO000123", damaged, 5));
    assert_eq!(own, Refusal::WitnessNotIndependent);
    let Action::Spoil { serial, code, witness, evidence, .. } = spoil("UTO000123", damaged, 7) else {
        unreachable!("a spoil")
    };
    let no_reason = Action::Spoil { serial, code, reason: " ".into(), witness, evidence };
    assert_eq!(story.refuses(&operator(), no_reason), Refusal::TextMissing { field: "reason" });
    let second = staff(15, &[Role::Operator]);
    let first_is_no_witness = story.refuses(&second, spoil("UTO000123", damaged, 5));
    assert_eq!(first_is_no_witness, Refusal::WitnessNotIndependent);
    let other = story.refuses(&operator(), spoil("UTO000999", damaged, 7));
    assert_eq!(other, Refusal::OtherSerial { serial: "UTO000123".into() });
    let early = story.refuses(&operator(), spoil("UTO000123", SpoilCode::AffixedError, 7));
    assert_eq!(early, Refusal::SpoilCode);
    let affixed = controlled().then(&[(delivery(), ActionKind::Affix)]);
    assert_eq!(affixed.refuses(&delivery(), spoil("UTO000123", damaged, 6)), Refusal::SpoilCode);
    let story = affixed.does(&delivery(), spoil("UTO000123", SpoilCode::AffixedError, 6));
    assert_eq!(public_status(&story.case).state, PublicState::VisaBeingMade, "nothing to collect");
    let story = story.does(&controller(), Action::ConfirmSpoil);
    assert_eq!(story.case.state, State::PrintQueued);
}

#[test]
fn a_declared_spoil_waits_for_its_witness() {
    let story = printed().does(&operator(), spoil("UTO000123", SpoilCode::Ink, 7));
    assert_eq!((story.case.state, story.case.visa_number()), (State::Printed, Some("UTO000123")));
    assert_eq!(story.case.stickers[0].fate, Fate::SpoilDeclared);
    for (person, action) in [
        (operator(), load("UTO000124")),
        (controller(), Action::PassControl { read: LINES.map(str::to_owned) }),
        (controller(), Action::FailControl { code: ControlCode::Alignment, reason: String::new() }),
    ] {
        assert_eq!(story.refuses(&person, action).key(), "refusal-not-allowed");
    }
    for other in [operator(), controller(), staff(8, &[Role::Supervisor, Role::Custodian])] {
        assert_eq!(story.refuses(&other, Action::ConfirmSpoil), Refusal::NotTheWitness);
        let contradict = Action::ContradictSpoil { reason: "not so".into() };
        assert_eq!(story.refuses(&other, contradict), Refusal::NotTheWitness);
    }
    let signed = story.does(&delivery(), Action::ConfirmSpoil);
    assert_eq!((signed.case.state, signed.case.stickers[0].fate), (State::PrintQueued, Fate::Spoiled));
    let record = signed.case.stickers[0].spoiled.clone().expect("a record");
    assert_eq!((record.by, record.witness, record.reason.as_str()), (user(5), user(7), "as both saw"));
    assert_eq!(record.signed_at, Some(signed.now));
    signed.does(&operator(), load("UTO000124"));
}

#[test]
fn a_contradicted_sticker_stays_where_it_was() {
    let story = printed().does(&operator(), spoil("UTO000123", SpoilCode::Ink, 7));
    let silent = Action::ContradictSpoil { reason: " ".into() };
    assert_eq!(story.refuses(&delivery(), silent), Refusal::TextMissing { field: "reason" });
    let story = story.does(&delivery(), Action::ContradictSpoil { reason: "The print is clean".into() });
    let sticker = story.case.sticker().expect("the sticker");
    assert_eq!((story.case.state, sticker.fate, &sticker.spoiled), (State::Printed, Fate::Live, &None));
    let [contradiction] = sticker.contradictions.as_slice() else { panic!("{sticker:?}") };
    assert_eq!((contradiction.by, contradiction.declared_by), (user(7), user(5)));
    story.then(&[(controller(), ActionKind::PassControl)]);
}

#[test]
fn another_witness_is_named_when_the_first_is_away() {
    let story = printed().does(&operator(), spoil("UTO000123", SpoilCode::Ink, 7));
    let story = story.does(&operator(), spoil("UTO000123", SpoilCode::Ink, 6));
    assert_eq!(story.refuses(&delivery(), Action::ConfirmSpoil), Refusal::NotTheWitness);
    story.does(&controller(), Action::ConfirmSpoil);
}

#[test]
fn a_visa_does_not_end_while_its_sticker_waits_for_a_witness() {
    let end = Action::ProposeEnd { end: End::Revoke, grounds: vec![good_ground()] };
    let story = controlled()
        .then(&[(delivery(), ActionKind::Affix)])
        .does(&delivery(), spoil("UTO000123", SpoilCode::AffixedError, 6))
        .does(&officer(), end);
    assert_eq!(story.refuses(&decider(), Action::Revoke { grounds: vec![] }).key(), "refusal-not-allowed");
    let story = story.does(&controller(), Action::ConfirmSpoil);
    story.does(&decider(), Action::Revoke { grounds: vec![] });
}

/// Journals of the first months have spoils without a declaration.
#[test]
fn a_spoil_of_before_there_were_declarations_is_still_read() {
    let (serial, code) = ("UTO000123".to_owned(), SpoilCode::Ink);
    let body = EventBody::StickerSpoiled { serial, code, witness: user(7) };
    let mut case = printed().case;
    let event = Event { at: start().plus_days(9), actor: operator().id(), body };
    case.take(&event).expect("an old event");
    assert_eq!(case.state, State::PrintQueued);
    let record = case.stickers[0].spoiled.as_ref().expect("a record");
    assert_eq!((record.by, record.witness, record.signed_at), (user(5), user(7), None));
}

#[test]
fn another_person_reads_the_sticker_back_character_by_character() {
    let story = printed();
    let read = |lines: [&str; 2]| Action::PassControl { read: lines.map(str::to_owned) };
    let own = staff(5, &[Role::Operator, Role::Controller]);
    let refusal = story.refuses(&own, read(LINES));
    assert_eq!(refusal, Refusal::SeparateParts { part: Part::Controller, played: Part::Operator });
    let wrong = [LINES[0], "UTO0001237UTO9008065F2703282<<<<<<<<<<<<<<<<"];
    assert_eq!(story.refuses(&controller(), read(wrong)), Refusal::ReadBackDiffers { line: 2, position: 27 });
    let short = [LINES[0], &LINES[1][..40]];
    assert_eq!(story.refuses(&controller(), read(short)), Refusal::ReadBackDiffers { line: 2, position: 41 });
    let failed = printed().then(&[(controller(), ActionKind::FailControl)]);
    assert_eq!(failed.refuses(&controller(), read(LINES)).key(), "refusal-not-allowed");
    failed.does(&operator(), spoil("UTO000123", SpoilCode::Alignment, 6));
    assert_eq!(story.does(&controller(), read(LINES)).case.state, State::Controlled);
}

#[test]
fn a_controller_of_the_case_does_not_print_its_next_sticker() {
    let failed = printed().then(&[(controller(), ActionKind::FailControl)]);
    let story = spoiled(failed, &operator(), "UTO000123", SpoilCode::Ink);
    let refusal = story.refuses(&staff(6, &[Role::Operator]), load("UTO000124"));
    assert_eq!(refusal, Refusal::SeparateParts { part: Part::Operator, played: Part::Controller });
}

#[test]
fn a_decision_that_is_not_printed_can_be_sent_back_and_an_operator_cannot_decide_then() {
    let story = spoiled(loaded(), &operator(), "UTO000123", SpoilCode::DataError);
    let story =
        story.then(&[(decider(), ActionKind::ReturnToExamination), (officer(), ActionKind::ProposeIssue)]);
    let refusal = story.refuses(&staff(5, &[Role::Decider]), Action::DecideIssue { grant: grant() });
    assert_eq!(refusal, Refusal::SeparateParts { part: Part::Decider, played: Part::Operator });
    let refusal = loaded().refuses(&decider(), Action::ReturnToExamination { reason: "late".into() });
    assert_eq!(refusal.key(), "refusal-not-allowed");
}

#[test]
fn the_sticker_goes_into_the_right_passport() {
    let story = controlled();
    let affix = |page, number: &str| Action::Affix { page, passport_number: number.into() };
    assert_eq!(story.refuses(&delivery(), affix(9, "L898902D")), Refusal::OtherPassport);
    assert_eq!(story.refuses(&delivery(), affix(9, "<")), Refusal::OtherPassport);
    assert_eq!(story.refuses(&delivery(), affix(0, "L898902C")), Refusal::PassportPage);
    assert_eq!(story.does(&delivery(), affix(9, "l8989 02c<<")).case.state, State::Affixed);
}

#[test]
fn the_passport_goes_to_somebody_who_may_have_it() {
    let give = |relation: &str, proof: &str| Action::HandOver {
        receiver: "Anna Maria Eriksson".into(),
        relation: relation.into(),
        proof: proof.into(),
    };
    let story = controlled().then(&[(delivery(), ActionKind::Affix)]);
    assert_eq!(story.refuses(&delivery(), give("friend", "passport")), Refusal::Receiver);
    assert_eq!(story.refuses(&delivery(), give("holder", " ")), Refusal::TextMissing { field: "proof" });
    let mut child = story;
    child.case.subject.minor = true;
    assert_eq!(child.refuses(&delivery(), give("holder", "passport")), Refusal::ReceiverMinor);
    assert_eq!(child.does(&delivery(), give("guardian", "identity card")).case.state, State::HandedOver);
}

#[test]
fn the_border_sees_how_a_visa_stands() {
    let story = handed_over();
    let standing = |story: &Story, day: crate::Date| story.case.standing(day);
    assert_eq!(standing(&controlled(), date(2027, 3, 2)), Some(Standing::NotDelivered));
    assert_eq!(standing(&Story::examined(), date(2027, 3, 2)), None);
    assert_eq!(standing(&story, date(2027, 2, 28)), Some(Standing::NotYetValid));
    assert_eq!(standing(&story, date(2027, 3, 1)), Some(Standing::Valid));
    assert_eq!(standing(&story, date(2027, 3, 21)), Some(Standing::Expired));
    let crossing = |direction| Action::RecordCrossing {
        crossing: Crossing { direction, on: date(2027, 3, 2), place: "Port".into() },
    };
    let mut story = story;
    assert_eq!(
        story.refuses(&border(), crossing(Direction::Entry)),
        Refusal::NotValidOn { on: date(2027, 3, 2) }
    );
    story.now = Timestamp::start_of(date(2027, 3, 2)).plus_seconds(3600);
    let story = story.does(&border(), crossing(Direction::Entry));
    assert_eq!(standing(&story, date(2027, 3, 3)), Some(Standing::UsedUp));
    assert_eq!(story.case.entries_left(), Some(0));
    assert_eq!(story.refuses(&border(), crossing(Direction::Entry)), Refusal::EntriesUsed);
    story.does(&border(), crossing(Direction::Exit));
}

#[test]
fn one_person_with_every_role_gets_nowhere() {
    let story = Story::examined().then(&[(everything(), ActionKind::ProposeIssue)]);
    assert_eq!(story.refuses(&everything(), Action::DecideIssue { grant: grant() }), Refusal::OwnProposal);
    let story =
        story.then(&[(decider(), ActionKind::DecideIssue), (Actor::system(), ActionKind::QueuePrint)]);
    assert_eq!(story.refuses(&everything(), load("UTO000123")).key(), "refusal-separate-parts");
}

#[test]
fn an_annulled_visa_cancels_its_sticker() {
    let end = Action::ProposeEnd { end: End::Annul, grounds: vec![good_ground()] };
    let story = handed_over().does(&border(), end).does(&decider(), Action::Annul { grounds: vec![] });
    assert_eq!(story.case.stickers[0].fate, Fate::Cancelled);
    assert_eq!(story.case.standing(date(2027, 3, 2)), Some(Standing::Annulled));
}

#[test]
fn the_policy_of_a_small_post_can_ask_for_less() {
    let mut policy = Policy::utopia();
    policy.four_eyes.second_person.clear();
    policy.four_eyes.separate.retain(|pair| pair.0 == [Part::Operator, Part::Controller]);
    let one = everything();
    let story = Story::with(policy, |_| {}).then(&super::guard_tests::to_examination());
    let story = story.then(&[
        (one.clone(), ActionKind::ProposeIssue),
        (one.clone(), ActionKind::DecideIssue),
        (Actor::system(), ActionKind::QueuePrint),
        (one.clone(), ActionKind::LoadSticker),
        (one.clone(), ActionKind::Render),
        (one.clone(), ActionKind::RecordPrinted),
    ]);
    let action = plausible(&story.case, ActionKind::PassControl, 1, story.now, &story.policy);
    let refusal = story.refuses(&one, action);
    assert_eq!(refusal, Refusal::SeparateParts { part: Part::Controller, played: Part::Operator });
}

/// A seal with the data of the loaded case, changed by `change`; its signature is nobody's.
fn seal(change: impl FnOnce(&mut crate::seal::VisaSeal, &mut crate::seal::Header)) -> String {
    use crate::seal::{CertificateReference, Header, Signature, SignerId, Version};
    let case = loaded().case;
    let (policy, grant) = (Policy::utopia(), case.grant().expect("a grant"));
    let lines = case.mrz(grant, "UTO000123", &policy).expect("lines");
    let mut visa = case.seal(grant, &lines, &policy).expect("a seal");
    let day = case.decision.as_ref().expect("decided").on;
    let mut header = Header {
        version: Version::V4,
        issuing_state: "UTO".parse().expect("a code"),
        signer: SignerId::new("UTTS").expect("a signer"),
        certificate: CertificateReference::new("1").expect("digits"),
        issued: day,
        signed: day,
        definition: crate::seal::VISA_DEFINITION,
        category: crate::seal::VISA_CATEGORY,
    };
    change(&mut visa, &mut header);
    let unsigned = visa.unsigned(&header).expect("written");
    crate::seal::to_hex(&crate::seal::seal(unsigned, &Signature::new(&[1; 64]).expect("r and s")))
}

fn render_sealed(seal: String) -> Action {
    let Action::Render { pdf_sha256, mrz, profile, .. } = render(LINES) else { panic!("an action") };
    Action::Render { pdf_sha256, mrz, profile, seal: Some(seal), offset: None }
}

#[test]
fn a_seal_that_says_what_the_case_says_is_kept() {
    let hex = seal(|_, _| {});
    let story = loaded().does(&operator(), render_sealed(hex.clone()));
    let rendering = story.case.sticker().and_then(|sticker| sticker.rendering.as_ref());
    assert_eq!(rendering.and_then(|rendering| rendering.seal.as_ref()), Some(&hex));
}

#[rstest]
#[case::passport(seal(|visa, _| visa.passport = "X1".parse().expect("a number")), "passport_number")]
#[case::entries(seal(|visa, _| visa.entries = Some(9)), "entries")]
#[case::stay(seal(|visa, _| visa.stay = crate::seal::Stay::DecidedAtBorder), "stay_days")]
#[case::state(seal(|_, header| header.issuing_state = "FRA".parse().expect("a code")), "issuing_state")]
#[case::day(seal(|_, header| header.issued = date(2020, 1, 1)), "issued_on")]
#[case::zone(
    seal(|visa, _| {
        let lines = [LINES[0].replace("ANNA", "ANNE"), LINES[1].to_owned()];
        let read = crate::mrz::read_lines(lines.iter().map(String::as_str)).expect("an MRZ");
        visa.mrz = crate::seal::SealedMrz::of(read.lines()).expect("a visa");
    }),
    "name"
)]
#[case::more(seal(|visa, _| visa.additional = Some(vec![1])), "format")]
#[case::none("00".to_owned(), "format")]
#[case::no_hex("XY".to_owned(), "format")]
fn a_seal_that_says_something_else_is_refused(#[case] hex: String, #[case] part: &'static str) {
    assert_eq!(loaded().refuses(&operator(), render_sealed(hex)), Refusal::BadSeal { part });
}
