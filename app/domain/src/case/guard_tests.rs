//! One refusal per guard, from submission to the proposal; and the story that all tests of the case tell.

use super::world::*;
use super::*;
use crate::policy::Policy;
use jiff::civil::date;
use rstest::rstest;

/// A case in the making: steps that must succeed, and questions that must be refused.
pub(super) struct Story {
    pub(super) policy: Policy,
    pub(super) case: Case,
    pub(super) now: Timestamp,
    pub(super) journal: Vec<Event>,
}

impl Story {
    pub(super) fn begin() -> Self {
        Self::with(Policy::utopia(), |_| {})
    }

    pub(super) fn with(policy: Policy, change: impl FnOnce(&mut Submission)) -> Self {
        let mut submission = submission();
        change(&mut submission);
        let Change { next, events } =
            Case::submit(&owner(), submission, start(), &policy).expect("submitted");
        Self { policy, case: next, now: start(), journal: events }
    }

    /// Lets each person do a plausible action.
    pub(super) fn then(mut self, steps: &[(Actor, ActionKind)]) -> Self {
        for (actor, kind) in steps {
            // A twist that no plausible value takes as wrong.
            let action = plausible(&self.case, *kind, 1, self.now, &self.policy);
            self = self.does(actor, action);
        }
        self
    }

    pub(super) fn does(mut self, actor: &Actor, action: Action) -> Self {
        let kind = action.kind();
        self.now = self.now.plus_seconds(60);
        self.case = match self.case.apply(actor, action, self.now, &self.policy) {
            Ok(change) => {
                self.journal.extend(change.events);
                change.next
            }
            Err(refusal) => panic!("{kind} was refused: {refusal} {:?}", refusal.args()),
        };
        self
    }

    pub(super) fn refuses(&self, actor: &Actor, action: Action) -> Refusal {
        let kind = action.kind();
        let refusal = self.case.apply(actor, action, self.now, &self.policy).map(|change| change.next.state);
        refusal.expect_err(&format!("{kind} in {}", self.case.state))
    }

    /// With the examining officer.
    pub(super) fn examined() -> Self {
        Self::begin().then(&to_examination())
    }

    /// Decided to issue.
    pub(super) fn issued() -> Self {
        Self::examined().then(&to_issue())
    }
}

pub(super) fn to_examination() -> Vec<(Actor, ActionKind)> {
    vec![
        (intake(), ActionKind::Lodge),
        (intake(), ActionKind::Admit),
        (Actor::system(), ActionKind::StartScreening),
        (staff(2, &[Role::Screening]), ActionKind::ClearScreening),
    ]
}

pub(super) fn to_issue() -> Vec<(Actor, ActionKind)> {
    vec![(officer(), ActionKind::ProposeIssue), (decider(), ActionKind::DecideIssue)]
}

fn intake() -> Actor {
    staff(1, &[Role::Intake])
}

pub(super) fn officer() -> Actor {
    staff(3, &[Role::Officer])
}

pub(super) fn decider() -> Actor {
    staff(4, &[Role::Decider])
}

#[rstest]
#[case::post(|s: &mut Submission| s.post = "XXX".into(), Refusal::UnknownPost { post: "XXX".into() })]
#[case::visa_type(|s: &mut Submission| s.visa_type = "Z".into(), Refusal::UnknownVisaType { visa_type: "Z".into() })]
#[case::purpose(|s: &mut Submission| s.subject.trip.purposes.push("airport-transit".into()), Refusal::Purpose { purpose: "airport-transit".into() })]
#[case::no_purpose(|s: &mut Submission| s.subject.trip.purposes.clear(), Refusal::NoPurpose)]
#[case::entries(|s: &mut Submission| s.subject.trip.entries = Entries::Two, Refusal::EntriesNotAllowed { entries: Entries::Two })]
#[case::dates(|s: &mut Submission| s.subject.trip.departure = date(2027, 2, 28), Refusal::TripDates)]
#[case::past(|s: &mut Submission| s.subject.trip.arrival = date(2026, 11, 23), Refusal::ArrivalPast)]
#[case::early(|s: &mut Submission| { s.subject.trip.arrival = date(2027, 5, 25); s.subject.trip.departure = date(2027, 5, 26); }, Refusal::TooEarly { from: date(2026, 11, 25) })]
#[case::days(|s: &mut Submission| s.subject.trip.days = 91, Refusal::Days { max: 90 })]
#[case::passport_short(|s: &mut Submission| s.subject.passport.expires_on = date(2027, 6, 16), Refusal::PassportTooShort { needed: date(2027, 6, 17) })]
#[case::passport_old(|s: &mut Submission| s.subject.passport.issued_on = date(2016, 11, 23), Refusal::PassportTooOld { years: 10 })]
#[case::minor(|s: &mut Submission| s.subject.birth = date(2008, 11, 25).into(), Refusal::GuardianMissing)]
#[case::portrait(|s: &mut Submission| { s.subject.documents.remove(0); }, Refusal::DocumentMissing { document: "portrait".into() })]
#[case::paper(|s: &mut Submission| s.subject.documents[1].code = "poem".into(), Refusal::UnknownDocument { document: "poem".into() })]
#[case::name(|s: &mut Submission| s.subject.names.surname = "  ".into(), Refusal::TextMissing { field: "surname" })]
#[case::owner(|s: &mut Submission| s.applicant = applicant(2), Refusal::OtherApplicant)]
fn an_application_is_refused(#[case] change: fn(&mut Submission), #[case] refusal: Refusal) {
    let mut submission = submission();
    change(&mut submission);
    assert_eq!(Case::submit(&owner(), submission, start(), &Policy::utopia()), Err(refusal));
}

#[test]
fn the_edges_of_an_application_are_good() {
    let policy = Policy::utopia();
    for change in [
        |s: &mut Submission| s.subject.passport.expires_on = date(2027, 6, 17),
        |s: &mut Submission| s.subject.passport.issued_on = date(2016, 11, 24),
        |s: &mut Submission| s.subject.birth = date(2008, 11, 24).into(),
        |s: &mut Submission| s.subject.trip.arrival = date(2026, 11, 24),
    ] {
        let mut submission = submission();
        change(&mut submission);
        assert!(Case::submit(&owner(), submission, start(), &policy).is_ok());
    }
}

#[test]
fn who_may_not_see_a_case_does_not_learn_its_state() {
    let story = Story::begin();
    let note = || Action::Note { text: "x".into(), disclosable: false };
    let other = Actor::staff(user(3), [Role::Officer], Some("HAN".into()));
    assert_eq!(story.refuses(&other, note()), Refusal::OtherPost);
    assert_eq!(story.refuses(&Actor::applicant(applicant(2)), Action::Withdraw), Refusal::OtherApplicant);
    assert_eq!(story.case.open_to(&other), []);
    let homeless = Actor::staff(user(3), [Role::Officer], None);
    assert_eq!(story.refuses(&homeless, note()), Refusal::OtherPost);
    let pretender = Actor::staff(user(3), [Role::Applicant, Role::System], Some(post()));
    assert_eq!(story.refuses(&pretender, Action::Withdraw).key(), "refusal-not-allowed");
    let auditor = Actor::staff(user(12), [Role::Auditor], None);
    assert_eq!(story.case.open_to(&auditor), [ActionKind::Read]);
}

#[test]
fn a_case_keeps_to_its_policy() {
    let mut story = Story::begin();
    story.policy.version = "utopia-2027-1".into();
    let refusal = story.refuses(&owner(), Action::Withdraw);
    assert_eq!(refusal, Refusal::OtherPolicy { version: "utopia-2026-4".into() });
}

#[rstest]
#[case::rule("poor", 0, "R", Refusal::FeeRule { rule: "poor".into() })]
#[case::other_band("short-child", 4500, "R", Refusal::FeeRule { rule: "short-child".into() })]
#[case::amount("short-adult", 8999, "R", Refusal::FeeAmount { due: 9000, currency: "EUR".into() })]
#[case::waiver_amount("researcher", 9000, "R", Refusal::FeeAmount { due: 0, currency: "EUR".into() })]
#[case::receipt("short-adult", 9000, " ", Refusal::ReceiptMissing)]
fn a_fee_follows_a_rule(
    #[case] rule: &str,
    #[case] minor: i64,
    #[case] receipt: &str,
    #[case] refusal: Refusal,
) {
    let amount = crate::policy::Money { minor, currency: "EUR".into() };
    let fee = Some(FeePaid { rule: rule.into(), amount, receipt: receipt.into(), way: PayWay::Cash });
    let action = Action::Lodge { place: "counter".into(), biometrics: Biometrics::Taken, fee };
    assert_eq!(Story::begin().refuses(&intake(), action), refusal);
}

#[test]
fn admission_needs_the_fee_and_all_four_checks_and_starts_the_clock() {
    let lodge = Action::Lodge { place: "counter".into(), biometrics: Biometrics::Taken, fee: None };
    let story = Story::begin().does(&intake(), lodge);
    let admit = |checks: &[AdmissionCheck]| Action::Admit { checks: checks.iter().copied().collect() };
    assert_eq!(story.refuses(&intake(), admit(AdmissionCheck::ALL)).key(), "refusal-not-allowed");
    let story = story.then(&[(intake(), ActionKind::RecordFee)]);
    let refusal = story.refuses(&intake(), admit(&AdmissionCheck::ALL[1..]));
    assert_eq!(refusal, Refusal::ChecksMissing { check: AdmissionCheck::Period });
    let story = story.does(&intake(), admit(AdmissionCheck::ALL));
    assert_eq!(story.case.due(), Some(date(2026, 12, 9)));
}

/// What the provider took settles the fee before anybody comes to the counter, once; it goes back to the provider's only.
#[test]
fn a_fee_is_paid_online_before_the_counter_and_goes_back_the_same_way() {
    let system = Actor::system();
    let paid = |way| Action::RecordFee { fee: FeePaid { way, ..fee() } };
    let story = Story::begin();
    assert_eq!(story.refuses(&system, paid(PayWay::Cash)), Refusal::PayWay);
    assert_eq!(story.refuses(&intake(), paid(PayWay::Cash)).key(), "refusal-not-allowed", "nobody came yet");
    let story = story.does(&system, paid(PayWay::Online));
    assert_eq!(story.refuses(&system, paid(PayWay::Online)).key(), "refusal-not-allowed", "once");
    let lodge = |fee| Action::Lodge { place: "counter".into(), biometrics: Biometrics::Taken, fee };
    assert_eq!(story.refuses(&intake(), lodge(Some(fee()))), Refusal::FeeSettled);
    let returned = Action::ReturnPayment { order: "2".into(), amount: fee().amount };
    let story = story.does(&system, returned).does(&intake(), lodge(None));
    assert_eq!(story.refuses(&intake(), paid(PayWay::Cash)).key(), "refusal-not-allowed");
    let story = story.then(&[(intake(), ActionKind::FindInadmissible)]);
    let back = |way| Action::RecordRefund { receipt: "R-3".into(), way };
    assert_eq!(story.refuses(&staff(9, &[Role::Supervisor]), back(PayWay::Cash)), Refusal::PayWay);
    assert!(!story.does(&system, back(PayWay::Online)).case.refund_due);
}

#[test]
fn what_is_not_examined_is_paid_back_and_fingerprints_go() {
    let story = Story::begin().then(&[(intake(), ActionKind::Lodge)]);
    let fee = Action::FindInadmissible { missing: [AdmissionCheck::Fee].into(), reason: "no fee".into() };
    assert_eq!(story.refuses(&intake(), fee), Refusal::CheckIsMet { check: AdmissionCheck::Fee });
    let story = story.then(&[(intake(), ActionKind::FindInadmissible)]);
    assert!(story.case.refund_due && story.case.destroy_biometrics && story.case.state.is_terminal());
    assert_eq!(story.case.refund_rule.as_deref(), Some("inadmissible"), "the rule is kept with the case");
    let back = |way| Action::RecordRefund { receipt: "R-3".into(), way };
    assert_eq!(
        story.refuses(&intake(), back(PayWay::Cash)),
        Refusal::OwnFinding,
        "who ended it does not pay it back"
    );
    let other = staff(9, &[Role::Supervisor]);
    assert_eq!(story.refuses(&other, back(PayWay::Online)), Refusal::PayWay, "the counter is no provider");
    assert_eq!(
        story.refuses(&Actor::system(), back(PayWay::Online)),
        Refusal::PayWay,
        "it was paid at the counter"
    );
    let story = story.does(&other, back(PayWay::Card));
    assert!(!story.case.refund_due);
    let again = back(PayWay::Cash);
    assert_eq!(story.refuses(&intake(), again).key(), "refusal-not-allowed");
}

/// When a fee goes back is data: of the policy that binds the case, by the end and the type of visa.
#[test]
fn the_policy_says_when_a_fee_goes_back() {
    let ended = |text: &str, kind: ActionKind| {
        let text = crate::policy::UTOPIA.replace("ending = \"inadmissible\"", text);
        let policy = Policy::parse(&text).expect("a policy");
        Story::with(policy, |_| {}).then(&[(intake(), ActionKind::Lodge), (intake(), kind)]).case
    };
    let same = "ending = \"inadmissible\"";
    let rule = |case: &Case| (case.refund_due, case.refund_rule.clone());
    let both = [ActionKind::FindInadmissible, ActionKind::FindNotCompetent];
    assert_eq!(rule(&ended(same, both[0])), (true, Some("inadmissible".to_owned())));
    assert_eq!(rule(&ended(same, both[1])), (true, Some("not-competent".to_owned())));
    let others = "ending = \"inadmissible\"\nvisa_types = [\"D\"]";
    assert_eq!(rule(&ended(others, both[0])), (false, None), "no rule for this type");
    assert_eq!(rule(&ended(others, both[1])), (true, Some("not-competent".to_owned())));
}

/// A journal of an older release says nothing about rules: then every fee of an application that was not examined went back.
#[test]
fn an_older_journal_gives_fees_back_as_it_did() {
    let story = Story::begin().then(&[(intake(), ActionKind::Lodge)]);
    let change = story
        .case
        .apply(&intake(), Action::FindNotCompetent { office: "Oslo".into() }, story.now, &story.policy)
        .expect("found");
    let mut old = serde_json::to_value(&change.events[0]).expect("JSON");
    let body = old.get_mut("body").and_then(|body| body.as_object_mut()).expect("a body");
    let removed = body.remove("refund").or_else(|| {
        body.values_mut().find_map(|inner| inner.as_object_mut().and_then(|inner| inner.remove("refund")))
    });
    assert_eq!(removed, Some("not-competent".into()));
    let old: Event = serde_json::from_value(old).expect("an event of an older release");
    assert_eq!(old, change.events[0]);
}

#[test]
fn a_serious_hit_needs_two_people() {
    let screener = staff(2, &[Role::Screening]);
    let hit =
        Hit { list: "L1".into(), reference: "7".into(), serious: true, reason: "other birth date".into() };
    let clear = Action::ClearScreening { lists: vec!["L1".into()], hits: vec![hit] };
    let mut path = to_examination();
    path.pop();
    let story = Story::begin().then(&path).does(&screener, clear);
    assert_eq!(story.case.state, State::Screening);
    let confirm = || Action::ConfirmClearance { reason: "agreed".into() };
    assert_eq!(story.refuses(&screener, confirm()), Refusal::OwnFinding);
    assert_eq!(story.does(&staff(8, &[Role::Supervisor]), confirm()).case.state, State::Examination);
}

#[test]
fn papers_have_a_due_date_and_close_the_request_when_all_have_come() {
    let story = Story::examined();
    let item = RequestedItem { code: "means".into(), note: "three months".into() };
    let ask = |due| Action::RequestDocuments { items: vec![item.clone()], due };
    assert_eq!(
        story.refuses(&officer(), ask(date(2026, 11, 26))),
        Refusal::DueTooSoon { earliest: date(2026, 11, 27) }
    );
    let story = story.then(&[(officer(), ActionKind::RequestDocuments)]);
    let status = public_status(&story.case);
    assert_eq!((status.key, status.latest_date), ("status-papers-wanted", Some(date(2026, 12, 4))));
    let send = |code: &str| Action::ReceiveDocuments {
        documents: vec![DocumentRef { code: code.into(), id: subject().documents[0].id }],
    };
    let story = story.does(&owner(), send("means"));
    assert_eq!(story.case.state, State::DocumentsRequested);
    assert_eq!(story.does(&owner(), send("insurance")).case.state, State::Examination);
}

#[test]
fn silence_counts_only_after_the_last_day() {
    let mut story = Story::examined().then(&[(officer(), ActionKind::Consult)]);
    let silence = || Action::RecordConsultation { answer: ConsultationAnswer::Silence };
    story.now = start().plus_days(7);
    assert_eq!(
        story.refuses(&Actor::system(), silence()),
        Refusal::ConsultationOpen { due: date(2026, 12, 1) }
    );
    let answer = Action::RecordConsultation { answer: ConsultationAnswer::NoObjection };
    assert_eq!(story.refuses(&Actor::system(), answer), Refusal::PersonNeeded);
    story.now = start().plus_days(8);
    assert_eq!(story.does(&Actor::system(), silence()).case.state, State::Examination);
}

#[test]
fn a_consultation_that_is_due_or_objects_stops_a_visa() {
    let propose = || super::world::propose(grant(), "fits");
    let story =
        Story::with(Policy::utopia(), |s| s.subject.nationality = "XXA".into()).then(&to_examination());
    assert_eq!(story.refuses(&officer(), propose()), Refusal::ConsultationMissing);
    let objection = Action::RecordConsultation { answer: ConsultationAnswer::Objection };
    let story = story.then(&[(officer(), ActionKind::Consult)]).does(&officer(), objection);
    assert_eq!(story.refuses(&officer(), propose()), Refusal::ConsultationObjection);
    story.then(&[(officer(), ActionKind::ProposeRefuse), (decider(), ActionKind::DecideRefuse)]);
}

#[test]
fn the_clock_only_gets_longer_and_sixty_days_need_a_request_for_papers() {
    let extend = |limit| Action::ExtendClock { limit, reason: "complex".into() };
    let story = Story::examined().does(&officer(), extend(ClockLimit::Extended));
    assert_eq!(story.case.due(), Some(date(2027, 1, 8)));
    assert_eq!(story.refuses(&officer(), extend(ClockLimit::Normal)), Refusal::ClockNotLonger);
    assert_eq!(story.refuses(&officer(), extend(ClockLimit::Exceptional)), Refusal::ClockNoDocuments);
    let story = story.then(&[(officer(), ActionKind::RequestDocuments)]);
    let story = story.does(&officer(), extend(ClockLimit::Exceptional));
    assert_eq!(story.case.due(), Some(date(2027, 1, 23)));
}

#[rstest]
#[case::visa_type(|g: &mut Grant| g.visa_type = "X".into(), Refusal::UnknownVisaType { visa_type: "X".into() })]
#[case::entries(|g: &mut Grant| g.entries = Entries::Multiple, Refusal::EntriesNotAllowed { entries: Entries::Multiple })]
#[case::order(|g: &mut Grant| g.valid_until = date(2027, 2, 28), Refusal::ValidityOrder)]
#[case::past(|g: &mut Grant| g.valid_from = date(2026, 11, 23), Refusal::ValidityPast)]
#[case::no_days(|g: &mut Grant| g.days = 0, Refusal::Days { max: 32 })]
#[case::days_and_validity(|g: &mut Grant| g.days = 33, Refusal::Days { max: 32 })]
#[case::grace(|g: &mut Grant| g.valid_until = date(2027, 4, 2), Refusal::ValidityTooLong { max: 32 })]
#[case::passport(|g: &mut Grant| { g.visa_type = "C2".into(); g.entries = Entries::Multiple; g.valid_until = date(2032, 1, 1); }, Refusal::PassportTooShort { needed: date(2032, 4, 1) })]
#[case::too_long(|g: &mut Grant| { g.visa_type = "C2".into(); g.entries = Entries::Two; g.valid_until = date(2032, 3, 2); }, Refusal::ValidityTooLong { max: 1827 })]
#[case::remarks(|g: &mut Grant| g.remarks = "x".repeat(47), Refusal::Remarks)]
#[case::territory(|g: &mut Grant| g.territory = Some(" ".into()), Refusal::TextMissing { field: "territory" })]
fn a_visa_keeps_to_its_type_and_to_the_passport(#[case] change: fn(&mut Grant), #[case] refusal: Refusal) {
    let mut grant = grant();
    change(&mut grant);
    let action = propose(grant, "fits");
    assert_eq!(Story::examined().refuses(&officer(), action), refusal);
}

#[test]
fn a_name_that_no_mrz_can_hold_is_found_before_the_decision() {
    let story = Story::with(Policy::utopia(), |s| s.subject.names.surname = "Γεωργίου".into())
        .then(&to_examination());
    let propose = || super::world::propose(grant(), "fits");
    assert_eq!(story.refuses(&officer(), propose()), Refusal::MrzNotWritable { field: "name" });
    let name = |primary: &str| Action::OverrideMrzName {
        name: MrzName {
            primary: primary.into(),
            secondary: String::new(),
            reason: "as in the passport".into(),
        },
    };
    assert_eq!(story.refuses(&officer(), name("GEORGIOU 2")), Refusal::MrzName);
    let story = story.does(&officer(), name("georgiou")).does(&officer(), propose());
    let line = story.case.mrz(&grant(), "UTO000001", &story.policy).expect("written");
    assert!(line.line1().starts_with("VCUTOGEORGIOU<<<"), "{}", line.line1());
}

#[test]
fn the_name_of_the_passport_is_preferred_if_it_is_this_passport() {
    let mrz = "P<UTOERIKSSON<<ANNA<MARIE<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO9008061F3203313<<<<<<<<<<<<<<06";
    let lines: Vec<String> = mrz.lines().map(str::to_owned).collect();
    let amend = Action::AmendPassportMrz { lines: lines.clone(), reason: "scanned".into() };
    let story = Story::examined().does(&officer(), amend);
    let name = |case: &Case| case.mrz_identifiers().expect("a name");
    assert_eq!(name(&story.case).0.secondary(), "ANNA MARIE");
    let again = Action::AmendPassportMrz { lines, reason: "scanned".into() };
    assert_eq!(story.refuses(&officer(), again), Refusal::Unchanged);
    let visa = Action::AmendPassportMrz { lines: vec!["V<UTO".into(), "1".into()], reason: "x".into() };
    assert_eq!(story.refuses(&officer(), visa), Refusal::PassportMrz);
    let mut case = story.case;
    case.subject.passport.number = "X1".into();
    assert_eq!(name(&case).0.secondary(), "ANNA MARIA");
}

#[test]
fn a_contact_says_who_for_whom_and_what_about() {
    let story = Story::begin();
    let contact = |name: &str, for_whom: &str, about: &str| Action::RecordContact {
        contact: Contact {
            name: name.into(),
            capacity: ContactCapacity::Parliament,
            for_whom: for_whom.into(),
            way: ContactWay::Phone,
            about: about.into(),
        },
    };
    let intake = Actor::staff(user(1), [Role::Intake], Some(post()));
    for (field, action) in [
        ("name", contact(" ", "the applicant", "When?")),
        ("for_whom", contact("Ruth Example", "", "When?")),
        ("about", contact("Ruth Example", "the applicant", "")),
    ] {
        assert_eq!(story.refuses(&intake, action), Refusal::TextMissing { field });
    }
    let change =
        story.case.apply(&intake, contact(" Ruth ", "the applicant", "When?"), start(), &story.policy);
    let case = change.expect("recorded").next;
    assert_eq!((case.contacts[0].by, case.contacts[0].contact.name.as_str()), (user(1), "Ruth"));
    assert_eq!(case.state, story.case.state, "it changes nothing in what is examined");
}

/// A journal that was written before notes were marked.
#[test]
fn an_older_note_is_not_disclosable() {
    let old = r#"{"event":"noted","text":"The hotel called."}"#;
    let body: EventBody = serde_json::from_str(old).expect("an older note");
    assert_eq!(body, EventBody::Noted { text: "The hotel called.".into(), disclosable: false });
}
