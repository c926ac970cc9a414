//! A small world for tests: people, an application, and a plausible value for every action.

use super::kin::likeness;
use super::*;
use crate::policy::Policy;
use crate::screening::{ALGORITHM, Index, Known, Thresholds};
use crate::{CaseId, DocumentId, OutageId, PrintJobId, PrinterId};
use jiff::civil::date;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Noon of 24 November 2026.
pub(super) fn start() -> Timestamp {
    Timestamp::start_of(date(2026, 11, 24)).plus_seconds(43_200)
}

pub(super) fn user(number: u128) -> UserId {
    UserId(Uuid::from_u128(number))
}

pub(super) fn applicant(number: u128) -> ApplicantId {
    ApplicantId(Uuid::from_u128(0xA000 + number))
}

pub(super) fn post() -> PostCode {
    PostCode::from("GVA")
}

/// A member of staff of the post with these roles.
pub(super) fn staff(number: u128, roles: &[Role]) -> Actor {
    Actor::staff(user(number), roles.iter().copied(), Some(post()))
}

pub(super) fn owner() -> Actor {
    Actor::applicant(applicant(1))
}

/// One person for each desk, two who have several roles, two who do not belong, and the system.
pub(super) fn people() -> Vec<Actor> {
    use Role::*;
    let every: Vec<Role> = Role::ALL.to_vec();
    vec![
        owner(),
        staff(1, &[Intake]),
        staff(2, &[Screening]),
        staff(3, &[Officer]),
        staff(4, &[Decider]),
        staff(5, &[Operator]),
        staff(6, &[Controller]),
        staff(7, &[Delivery]),
        staff(8, &[Supervisor, Custodian]),
        staff(9, &every),
        staff(10, &[Officer, Decider, Operator, Controller, Delivery]),
        Actor::staff(user(11), [Border], None),
        Actor::staff(user(12), [Admin, Auditor], None),
        Actor::staff(user(13), every, Some(PostCode::from("HAN"))),
        Actor::applicant(applicant(2)),
        Actor::system(),
    ]
}

pub(super) fn subject() -> Subject {
    let paper = |code: &str, id: u128| DocumentRef { code: code.into(), id: DocumentId(Uuid::from_u128(id)) };
    Subject {
        names: Names { surname: "Eriksson".into(), given: Some("Anna Maria".into()), native: None },
        birth: date(1990, 8, 6).into(),
        sex: Sex::Female,
        nationality: "UTO".into(),
        residence: "SWE".into(),
        passport: Passport {
            number: "L898902C".into(),
            issuer: "UTO".into(),
            issued_on: date(2022, 4, 1),
            expires_on: date(2032, 3, 31),
            mrz: None,
        },
        trip: Trip {
            arrival: date(2027, 3, 1),
            departure: date(2027, 3, 17),
            entries: Entries::Single,
            purposes: vec!["tourism".into()],
            days: 17,
        },
        minor: false,
        eu_family: false,
        guardian: None,
        documents: vec![paper("portrait", 1), paper("passport_copy", 2)],
    }
}

/// The form of [`subject`], as it was typed.
pub(super) fn answers() -> Answers {
    let mut answers = crate::form::samples::sample("eriksson", start().date()).expect("a sample");
    for (input, text) in [
        ("passport-number", "L898902C"),
        ("passport-mrz", ""),
        ("home-country", "SWE"),
        ("lives-abroad", "yes"),
        ("residence-permit", "SE 4711"),
        ("residence-unlimited", "yes"),
    ] {
        answers.set(input, text);
    }
    for (input, day) in [
        ("birth-date", date(1990, 8, 6)),
        ("passport-issued", date(2022, 4, 1)),
        ("passport-expires", date(2032, 3, 31)),
        ("arrival-date", date(2027, 3, 1)),
        ("departure-date", date(2027, 3, 17)),
    ] {
        crate::form::date::write(&mut answers, input, day);
    }
    answers
}

pub(super) fn submission() -> Submission {
    Submission {
        id: CaseId(Uuid::from_u128(0xCA5E)),
        reference: Reference::from_random(4711),
        applicant: applicant(1),
        post: post(),
        visa_type: "C1".into(),
        policy: String::new(),
        language: "en".into(),
        subject: subject(),
        form: serde_json::json!({ "form_version": 1 }),
        answers: answers(),
    }
}

pub(super) fn submitted(policy: &Policy) -> Change {
    Case::submit(&owner(), submission(), start(), policy).expect("a good application")
}

pub(super) fn grant() -> Grant {
    Grant {
        visa_type: "C1".into(),
        valid_from: date(2027, 3, 1),
        valid_until: date(2027, 4, 1),
        entries: Entries::Single,
        days: 17,
        territory: None,
        remarks: String::new(),
    }
}

/// A proposal in which every condition is met.
pub(super) fn propose(grant: Grant, reason: &str) -> Action {
    let checks = condition::fitting(&Policy::utopia(), &grant.visa_type, &[]);
    Action::ProposeIssue { grant, reason: reason.into(), checks, wording: Wording::default() }
}

/// A proposal to refuse in which the conditions of the grounds are not met.
pub(super) fn refuse(grounds: Vec<Ground>, reason: &str) -> Action {
    let checks = condition::fitting(&Policy::utopia(), "C1", &grounds);
    Action::ProposeRefuse { grounds, reason: reason.into(), checks, wording: Wording::default() }
}

pub(super) fn ground(code: u8, fact: &str) -> Ground {
    Ground { code, fact: fact.into() }
}

pub(super) fn good_ground() -> Ground {
    ground(2, "The hotel named in the form has no booking under this name for these dates")
}

/// Another application of the same post, as it was sent.
pub(super) fn another(number: u64, policy: &Policy) -> Case {
    let mut submission = submission();
    submission.id = CaseId(Uuid::from_u128(0xCA5E_0000 + u128::from(number)));
    submission.reference = Reference::from_random(9000 + number);
    // Sent before the case of the walk, or after it.
    let at = start().plus_days(if number.is_multiple_of(2) { -2 } else { 2 });
    Case::submit(&owner(), submission, at, policy).expect("a good application").next
}

fn other_case(case: &Case, twist: u64, policy: &Policy) -> (Reference, Option<Box<OtherCase>>) {
    let other = another(twist % 3, policy);
    let common = likeness(case, &other, &policy.screening);
    let found = OtherCase::of(&other, common);
    (other.reference, (!twist.is_multiple_of(8)).then(|| Box::new(found)))
}

pub(super) fn answerer() -> Answerer {
    Answerer { name: "Greta Lind".into(), office: "Visa consultation".into() }
}

/// The number of the consultation that waits, or one that there is not.
fn last_consultation(case: &Case, wrong: bool) -> u32 {
    let last = u32::try_from(case.consultations.len()).unwrap_or(0).saturating_sub(1);
    last + u32::from(wrong)
}

pub(super) fn fee() -> FeePaid {
    let amount = crate::policy::Money { minor: 9000, currency: "EUR".into() };
    FeePaid { rule: "short-adult".into(), amount, receipt: "R-1".into(), way: PayWay::Cash }
}

fn unsettled(case: &Case, status: HitStatus) -> u32 {
    case.hits.iter().find(|hit| hit.status() == status).map_or(0, |hit| hit.number)
}

/// A search of a list that has somebody of the same name, whose birth is known or not; or nobody.
pub(super) fn search(case: &Case, twist: u64, policy: &Policy) -> Search {
    let person = case.known();
    let limits = Limits::from(&policy.screening);
    let births = if twist.is_multiple_of(2) { person.births.clone() } else { Vec::new() };
    let entry = Known { names: person.names.clone(), births, ..Known::default() };
    let entries: Vec<Known> = std::iter::once(entry).filter(|_| !twist.is_multiple_of(3)).collect();
    let thresholds = Thresholds { hit: limits.hit, most: usize::from(limits.most) };
    let matched = Index::build(entries.iter().cloned()).screen(&person, &thresholds);
    let hits = matched.into_iter().map(|hit| FoundEntry {
        list: "national".into(),
        reference: format!("N-{}", twist % 4),
        entry: entries[0].clone(),
        score: hit.score.total,
        evidence: hit.evidence,
    });
    Search {
        hits: hits.collect(),
        lists: vec![SearchedList { list: "national".into(), version: 1, sha256: "0".repeat(64), entries: 1 }],
        algorithm: ALGORITHM.into(),
        person,
        limits,
        more: 0,
    }
}

/// A value with which the action succeeds where the case is ready for it. `twist` varies it; some twists are
/// wrong on purpose.
pub(super) fn plausible(
    case: &Case,
    kind: ActionKind,
    twist: u64,
    now: Timestamp,
    policy: &Policy,
) -> Action {
    let text = || "as the file shows".to_owned();
    let wrong = twist.is_multiple_of(8);
    let today = now.date();
    let mrz = || -> [String; 2] {
        let written = case
            .visa_number()
            .zip(case.grant())
            .and_then(|(serial, grant)| case.mrz(grant, serial, policy).ok());
        written.map_or_else(Default::default, |lines| [lines.line1().to_owned(), lines.line2().to_owned()])
    };
    let serial = || case.visa_number().unwrap_or("UTO000000").to_owned();
    let job = || {
        let made = case.sticker().and_then(|sticker| sticker.job.as_ref());
        made.map_or(PrintJobId(Uuid::nil()), |made| made.id)
    };
    let witness = user(u128::from(1 + twist / 8 % 12));
    match kind {
        ActionKind::Submit | ActionKind::Read => Action::Read { what: "page".into() },
        ActionKind::Lodge => {
            let fee = (!wrong && case.fee.is_none()).then(fee);
            Action::Lodge { place: "counter 2".into(), biometrics: Biometrics::Taken, fee }
        }
        ActionKind::RecordFee => {
            // The installation speaks for the provider.
            let way =
                if case.lodging.is_none() || twist.is_multiple_of(5) { PayWay::Online } else { PayWay::Cash };
            Action::RecordFee { fee: FeePaid { way, ..fee() } }
        }
        ActionKind::RecordRefund => {
            let way = case.fee.as_ref().map_or(PayWay::Cash, |fee| fee.way);
            Action::RecordRefund { receipt: "R-2".into(), way }
        }
        ActionKind::ReturnPayment => Action::ReturnPayment { order: "01938000".into(), amount: fee().amount },
        ActionKind::FindNotCompetent => Action::FindNotCompetent { office: "Embassy in Hanoi".into() },
        ActionKind::FindInadmissible => Action::FindInadmissible {
            missing: BTreeSet::from([AdmissionCheck::Papers]),
            reason: "the passport has one blank page".into(),
        },
        ActionKind::Admit => {
            Action::Admit { checks: AdmissionCheck::ALL.iter().copied().skip(usize::from(wrong)).collect() }
        }
        ActionKind::StartScreening => Action::StartScreening,
        ActionKind::ClearScreening => {
            let hit = Hit {
                list: "L1".into(),
                reference: "7".into(),
                serious: twist.is_multiple_of(2),
                reason: text(),
            };
            let hits = if twist.is_multiple_of(3) { vec![hit] } else { Vec::new() };
            Action::ClearScreening { lists: vec!["L1 of 2026-11-01".into()], hits }
        }
        ActionKind::ConfirmClearance => Action::ConfirmClearance { reason: text() },
        ActionKind::RecordSearch => Action::RecordSearch { search: Box::new(search(case, twist, policy)) },
        ActionKind::JudgeHit => {
            let verdict = if twist.is_multiple_of(5) { Verdict::Confirmed } else { Verdict::Cleared };
            Action::JudgeHit { number: unsettled(case, HitStatus::Open), verdict, reason: text() }
        }
        ActionKind::ReviewHit => {
            let number = unsettled(case, HitStatus::Waiting);
            Action::ReviewHit { number, agrees: !twist.is_multiple_of(3), reason: text() }
        }
        ActionKind::RequestDocuments => Action::RequestDocuments {
            items: ["means", "insurance"]
                .map(|code| RequestedItem { code: code.into(), note: text() })
                .into(),
            due: today.checked_add(jiff::Span::new().days(if wrong { 0 } else { 10 })).expect("a day"),
        },
        ActionKind::ReceiveDocuments => {
            let code = if twist.is_multiple_of(2) { "means" } else { "insurance" };
            let id = DocumentId(Uuid::from_u128(u128::from(twist)));
            Action::ReceiveDocuments { documents: vec![DocumentRef { code: code.into(), id }] }
        }
        ActionKind::InviteInterview => {
            Action::InviteInterview { when: now.plus_days(3), place: "room 1".into(), bring: text() }
        }
        ActionKind::RecordInterview => Action::RecordInterview { record: "asked and answered".into() },
        ActionKind::Consult => Action::Consult { authority: "Ministry of the Interior".into() },
        ActionKind::RecordConsultation => {
            let all = ConsultationAnswer::ALL;
            Action::RecordConsultation {
                answer: all[usize::try_from(twist % 5).unwrap_or(0).min(2) % all.len()],
            }
        }
        ActionKind::AnswerConsultation => {
            let all = [ConsultationAnswer::NoObjection, ConsultationAnswer::Objection];
            Action::AnswerConsultation {
                number: last_consultation(case, wrong),
                by: answerer(),
                answer: all[usize::from(twist.is_multiple_of(5))],
                reason: if twist.is_multiple_of(3) { String::new() } else { text() },
            }
        }
        ActionKind::QuestionConsultation => Action::QuestionConsultation {
            number: last_consultation(case, wrong),
            by: answerer(),
            question: text(),
        },
        ActionKind::WriteToAuthority => Action::WriteToAuthority { text: text() },
        ActionKind::MarkUrgent => Action::MarkUrgent { reason: text() },
        ActionKind::StopClock => Action::StopClock { reason: text() },
        ActionKind::ResumeClock => Action::ResumeClock { reason: text() },
        ActionKind::NoteOutage => {
            let hours = i64::try_from(twist % 90).unwrap_or(0);
            let until = now.plus_seconds(-3600 * i64::try_from(twist / 90 % 50).unwrap_or(0));
            let id = OutageId(Uuid::from_u128(u128::from(twist % 40)));
            Action::NoteOutage {
                outage: crate::clock::Outage { id, from: until.plus_seconds(-3600 * hours), until },
            }
        }
        ActionKind::ExtendClock => {
            let limit = if wrong { ClockLimit::Exceptional } else { ClockLimit::Extended };
            Action::ExtendClock { limit, reason: text() }
        }
        ActionKind::ProposeIssue => {
            let days = if wrong { 100 } else { 17 };
            propose(Grant { days, ..grant() }, &text())
        }
        ActionKind::ProposeRefuse => {
            let ground = match twist % 8 {
                0 => ground(2, "no"),
                // By rule, this one is reviewed.
                7 => ground(8, "The certificate of the hospital names an illness of the lungs"),
                _ => good_ground(),
            };
            refuse(vec![ground], &text())
        }
        ActionKind::Review => Action::Review { agrees: !twist.is_multiple_of(3), reason: text() },
        ActionKind::DrawReview => Action::DrawReview { checkpoint: twist, day: today },
        ActionKind::ReturnToExamination => Action::ReturnToExamination { reason: text() },
        ActionKind::DecideIssue => {
            let days = if wrong { 18 } else { 17 - u16::try_from(twist % 3).unwrap_or(0) };
            let valid_until = if twist.is_multiple_of(3) { date(2027, 4, 1) } else { date(2027, 3, 20) };
            Action::DecideIssue { grant: Grant { days, valid_until, ..grant() } }
        }
        ActionKind::DecideRefuse => Action::DecideRefuse,
        ActionKind::QueuePrint => Action::QueuePrint,
        ActionKind::LoadSticker => {
            let serial = format!("UTO{:06}", if wrong { 1 } else { twist % 1_000_000 });
            let custodian = twist.is_multiple_of(3).then_some(witness);
            let machine = Machine { id: PrinterId(Uuid::from_u128(1)), direct: twist.is_multiple_of(2) };
            Action::LoadSticker { serial, printer: "P1".into(), machine: Some(machine), custodian }
        }
        ActionKind::Render => Action::Render {
            pdf_sha256: "0123456789abcdef".repeat(4),
            mrz: mrz(),
            profile: "P1".into(),
            seal: None,
            offset: None,
        },
        ActionKind::SendToPrinter => {
            Action::SendToPrinter { job: PrintJobId(Uuid::from_u128(u128::from(twist))) }
        }
        ActionKind::RecordSent => Action::RecordSent { job: job(), remote: 7 },
        ActionKind::RecordJobEnd => {
            let all = JobOutcome::ALL;
            let outcome = all[usize::try_from(twist % 4).unwrap_or(0)];
            Action::RecordJobEnd { job: job(), outcome, code: None, reason: String::new() }
        }
        ActionKind::RecordPrinted => Action::RecordPrinted,
        ActionKind::RecordFault => {
            Action::RecordFault { code: FaultCode::Jam, blank_intact: twist.is_multiple_of(2) }
        }
        ActionKind::ConfirmRetry => Action::ConfirmRetry { reason: text() },
        ActionKind::MovePrint => {
            let machine = Machine { id: PrinterId(Uuid::from_u128(2)), direct: twist.is_multiple_of(2) };
            Action::MovePrint { printer: "P2".into(), machine: Some(machine), reason: text() }
        }
        ActionKind::Unload => Action::Unload { reason: text() },
        ActionKind::SendPrint => {
            let to = if twist.is_multiple_of(2) { "HAN" } else { "GVA" };
            Action::SendPrint { to: to.into(), reason: text() }
        }
        ActionKind::AuthoriseHand => {
            Action::AuthoriseHand { outage: OutageId(Uuid::from_u128(1)), reason: text() }
        }
        ActionKind::TakeByHand => {
            let serial = format!("UTO{:06}", if wrong { 1 } else { twist % 1_000_000 });
            Action::TakeByHand { serial, custodian: twist.is_multiple_of(3).then_some(witness) }
        }
        ActionKind::FillByHand => Action::FillByHand { serial: serial() },
        ActionKind::PassHandControl => Action::PassHandControl {
            number: if wrong { "UTO999999".into() } else { serial() },
            passport_number: "L898902C".into(),
            checked: case.written_fields(policy).into_iter().collect(),
        },
        ActionKind::ReconcileHand => Action::ReconcileHand { note: text() },
        ActionKind::Spoil => {
            let affixed = case.state == State::Affixed;
            let code = if affixed { SpoilCode::AffixedError } else { SpoilCode::Damaged };
            // One of those who can sign.
            let witness = user(u128::from(5 + twist / 8 % 6));
            let evidence = if twist.is_multiple_of(2) {
                Evidence::Omitted { reason: text() }
            } else {
                let id = crate::DocumentId(uuid::Uuid::from_u128(twist.into()));
                Evidence::Taken { id, sha256: "0123456789abcdef".repeat(4) }
            };
            Action::Spoil { serial: serial(), code, reason: text(), witness, evidence }
        }
        ActionKind::ConfirmSpoil => Action::ConfirmSpoil,
        ActionKind::ContradictSpoil => Action::ContradictSpoil { reason: text() },
        ActionKind::PassControl => {
            let mut read = mrz();
            if wrong {
                read[1] = read[1].replace('3', "8");
            }
            Action::PassControl { read }
        }
        ActionKind::FailControl => Action::FailControl { code: ControlCode::Alignment, reason: text() },
        ActionKind::Affix => {
            let number = if wrong { "L898902D" } else { "l898902c<" };
            Action::Affix { page: 9, passport_number: number.into() }
        }
        ActionKind::HandOver => Action::HandOver {
            receiver: "Anna Maria Eriksson".into(),
            relation: "holder".into(),
            proof: "passport".into(),
        },
        ActionKind::Withdraw => Action::Withdraw,
        ActionKind::AskRevocation => Action::AskRevocation { reason: String::new() },
        ActionKind::ProposeEnd => {
            let end = if twist.is_multiple_of(2) { End::Annul } else { End::Revoke };
            Action::ProposeEnd { end, grounds: vec![good_ground()] }
        }
        ActionKind::Annul => Action::Annul { grounds: if wrong { vec![good_ground()] } else { Vec::new() } },
        ActionKind::Revoke => Action::Revoke {
            grounds: if twist.is_multiple_of(2) { vec![ground(17, "")] } else { Vec::new() },
        },
        ActionKind::MarkNotified => Action::MarkNotified { channel: "mail".into() },
        ActionKind::OpenNotice => Action::OpenNotice,
        ActionKind::AskAmendment => {
            let (input, typed) = match twist % 3 {
                0 => ("home-city", format!("Zenith {}", twist % 100)),
                1 => ("surname", if twist.is_multiple_of(2) { "Eriksson" } else { "Erikson" }.to_owned()),
                _ => ("stay-days", if wrong { "4000" } else { "17" }.to_owned()),
            };
            let answers = Answers::new().with(input, typed).with("occupation-title", "Surveyor");
            Action::AskAmendment { answers, reason: text() }
        }
        ActionKind::TakeBackAmendment => Action::TakeBackAmendment,
        ActionKind::DecideAmendment => {
            let open = case.open_amendment();
            let changes = open.map(|amendment| amendment.changes.as_slice()).unwrap_or_default();
            let accepted = changes.iter().skip(usize::from(twist.is_multiple_of(3)));
            let accepted = accepted.map(|change| change.field.clone()).collect();
            Action::DecideAmendment { accepted, reason: if wrong { String::new() } else { text() } }
        }
        ActionKind::Assign => Action::Assign { to: witness },
        ActionKind::Unassign => Action::Unassign { reason: text() },
        ActionKind::Note => Action::Note { text: text(), disclosable: twist.is_multiple_of(2) },
        ActionKind::RecordContact => Action::RecordContact {
            contact: Contact {
                name: "Ruth Example".into(),
                capacity: if wrong { ContactCapacity::Parliament } else { ContactCapacity::Lawyer },
                for_whom: "the applicant".into(),
                way: ContactWay::Phone,
                about: text(),
            },
        },
        ActionKind::LinkCase => {
            let (other, found) = other_case(case, twist, policy);
            let kind = KinKind::ALL[usize::from(twist.is_multiple_of(5))];
            Action::LinkCase { other, found, kind, reason: text() }
        }
        ActionKind::SetApart => {
            let (other, found) = other_case(case, twist, policy);
            Action::SetApart { other, found, reason: text() }
        }
        ActionKind::TakeBackLink => {
            Action::TakeBackLink { other: another(twist % 3, policy).reference, reason: text() }
        }
        ActionKind::Message => Action::Message { text: text(), files: Vec::new() },
        ActionKind::AmendPassportMrz => Action::AmendPassportMrz {
            lines: vec![
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<".into(),
                "L898902C<3UTO9008061F3203313<<<<<<<<<<<<<<06".into(),
            ],
            reason: text(),
        },
        ActionKind::OverrideMrzName => Action::OverrideMrzName {
            name: MrzName { primary: "ERIKSSON".into(), secondary: "ANNA".into(), reason: text() },
        },
        ActionKind::RecordCrossing => {
            let direction = if twist.is_multiple_of(2) { Direction::Entry } else { Direction::Exit };
            Action::RecordCrossing { crossing: Crossing { direction, on: today, place: "Port".into() } }
        }
    }
}
