//! Invented cases for tests of the desk, made by the rules themselves.

use crate::{AppState, Ctx, state::Assets, visitor::Visitor};
use domain::{
    ApplicantId, CaseId, CommandKey, DocumentId, PostCode, Reference, Timestamp, UserId,
    case::{
        Action, Actor, AdmissionCheck, Biometrics, Case, DocumentRef, Event, FeePaid, Grant, Ground, Hit,
        PayWay, Role, Subject, Submission, Wording, condition,
    },
    form::{Application, Context, samples},
    policy::{Money, Policy},
    rules::applied,
};
use http::Request;
use services::{
    FixedClock, Parts, Policies, SeededEntropy, Services, Settings, Staff, Vault,
    blobs::Blobs,
    desk::case::{ActorName, CaseView, DocumentView, HistoryRow, MrzPreview, PassportCheck, RequirementView},
    desk::earlier::Earlier,
    desk::{proposal_reason, summary},
    passwords::Passwords,
    vault::MasterKey,
    words::Lang,
};
use std::{collections::BTreeMap, sync::Arc};
use store::Store;
use tower_sessions::{MemoryStore, Session};

/// Noon of 24 November 2026.
fn noon() -> Timestamp {
    Timestamp::start_of(jiff::civil::date(2026, 11, 24)).plus_seconds(43_200)
}

fn user(number: u128) -> UserId {
    UserId(uuid::Uuid::from_u128(number))
}

/// Who works in the fixture.
const PEOPLE: [(u128, Role, &str); 4] = [
    (1, Role::Intake, "Ines Intake"),
    (2, Role::Screening, "Sven Screening"),
    (3, Role::Officer, "Olga Officer"),
    (4, Role::Decider, "Dario Decider"),
];

/// A request of a member of staff with this role. The database is never asked.
pub async fn ctx(lang: Lang, role: Role) -> Ctx {
    let (clock, entropy) = (Arc::new(FixedClock::at(noon())), Arc::new(SeededEntropy::new(7)));
    let vault = Vault::new(&MasterKey::generate(&*entropy), entropy.clone());
    let services = Services::new(Parts {
        lists: services::lists::held::Held::default(),
        store: Store::connect("sqlite::memory:").await.expect("a database in memory"),
        clock,
        entropy: entropy.clone(),
        blobs: Blobs::memory(vault.clone()),
        sealing: std::sync::Arc::new(services::keys::Sealing::none()),
        images: services::images::Images::new(services::images::Limits::default(), 1),
        vault,
        payments: None,
        passwords: Passwords::new(entropy.clone(), 1),
        policies: Policies::new(Policy::utopia(), []),
        settings: Settings {
            base_url: "https://visa.example".to_owned(),
            demo: false,
            journal_origin: "visa.example/journal".to_owned(),
        },
        wake: tokio::sync::Notify::new(),
    });
    let state = AppState::new(Assets::default(), services);
    let (parts, ()) = Request::builder().uri("/desk").body(()).expect("a request").into_parts();
    let session = Session::new(None, Arc::new(MemoryStore::default()), None);
    let mut ctx = Ctx::with(&parts, &state, session).await;
    ctx.lang = lang;
    let (number, _, name) = PEOPLE.iter().find(|person| person.1 == role).copied().unwrap_or(PEOPLE[2]);
    ctx.visitor = Visitor::Staff(Staff {
        id: user(number),
        login: "demo".to_owned(),
        name: name.to_owned(),
        roles: [role].into(),
        post: Some(PostCode::from("GVA")),
    });
    ctx
}

/// A case on its way, with everything that happened to it.
pub struct Story {
    policy: Arc<Policy>,
    case: Case,
    events: Vec<Event>,
    at: Timestamp,
}

impl Story {
    /// The sample applicant of this name, submitted.
    pub fn of(sample: &str) -> Self {
        let policy = Arc::new(Policy::utopia());
        let today = noon().date();
        let answers = samples::sample(sample, today).expect("a sample");
        let form = Application::parse(&answers, &Context::short_stay(today)).expect("complete");
        let paper = |code: &str, number: u128| DocumentRef {
            code: code.to_owned(),
            id: DocumentId(uuid::Uuid::from_u128(number)),
        };
        let papers = vec![paper("portrait", 0xD1), paper("passport_copy", 0xD2)];
        let applicant = ApplicantId(uuid::Uuid::from_u128(0xA1));
        let visa_type = if answers.get("entries") == "single" { "C1" } else { "C2" };
        let submission = Submission {
            id: CaseId(uuid::Uuid::from_u128(0xCA5E)),
            reference: Reference::from_random(4711),
            applicant,
            post: PostCode::from("GVA"),
            visa_type: visa_type.to_owned(),
            policy: String::new(),
            language: "en".to_owned(),
            subject: Subject::from_application(&form, papers),
            form: serde_json::to_value(&form).expect("serialises"),
            answers: answers.clone(),
        };
        let change = Case::submit(&Actor::applicant(applicant), submission, noon(), &policy).expect("good");
        Self { policy, case: change.next, events: change.events, at: noon() }
    }

    /// Lets one of the people do something, a minute later.
    #[must_use]
    pub fn then(mut self, role: Role, action: Action) -> Self {
        let person = PEOPLE.iter().find(|person| person.1 == role).map_or(9, |person| person.0);
        self.at = self.at.plus_seconds(60);
        let actor = Actor::staff(user(person), [role], Some(PostCode::from("GVA")));
        let change = self.case.apply(&actor, action, self.at, &self.policy).expect("possible");
        self.case = change.next;
        self.events.extend(change.events);
        self
    }

    /// Taken in, admitted, screened, and in the hands of the officer.
    pub fn in_examination(sample: &str) -> Self {
        let amount = Money { minor: 9000, currency: "EUR".to_owned() };
        let fee = FeePaid {
            rule: "short-adult".to_owned(),
            amount,
            receipt: "GVA-2026-000001".to_owned(),
            way: PayWay::Cash,
        };
        let hit = Hit {
            list: "National list 2026-11".to_owned(),
            reference: "7".to_owned(),
            serious: false,
            reason: "Another date of birth".to_owned(),
        };
        Self::of(sample)
            .then(
                Role::Intake,
                Action::Lodge {
                    place: "Counter 2".to_owned(),
                    biometrics: Biometrics::Taken,
                    fee: Some(fee),
                },
            )
            .then(Role::Intake, Action::Admit { checks: AdmissionCheck::ALL.iter().copied().collect() })
            .then(Role::Screening, Action::StartScreening)
            .then(
                Role::Screening,
                Action::ClearScreening { lists: vec!["National list 2026-11".to_owned()], hits: vec![hit] },
            )
            .then(Role::Officer, Action::Assign { to: user(3) })
            .then(
                Role::Officer,
                Action::Note { text: "Hotel called: booking confirmed.".to_owned(), disclosable: false },
            )
    }

    /// A refusal is proposed.
    pub fn refusal_proposed() -> Self {
        let fact = "The bank statement ends in June and shows 40 EUR.".to_owned();
        let grounds = vec![Ground { code: 3, fact }];
        let reason = "See paper 4.".to_owned();
        Self::in_examination("eriksson").then(Role::Officer, refuse(grounds, reason))
    }

    /// Decided to issue.
    pub fn issued() -> Self {
        let story = Self::in_examination("eriksson");
        let trip = story.case.subject.trip.clone();
        let grant = Grant {
            visa_type: "C1".to_owned(),
            valid_from: trip.arrival,
            valid_until: trip.departure,
            entries: trip.entries,
            days: 10,
            territory: None,
            remarks: String::new(),
        };
        story
            .then(Role::Officer, propose(grant.clone(), "In order.".to_owned()))
            .then(Role::Decider, Action::DecideIssue { grant })
    }

    /// What the page of the case shows to this visitor.
    pub fn view(self, ctx: &Ctx) -> CaseView {
        let Self { policy, case, events, .. } = self;
        let people: BTreeMap<_, _> =
            PEOPLE.iter().map(|(number, _, name)| (user(*number), (*name).to_owned())).collect();
        let history = events.iter().zip(1..).map(|(event, seq)| HistoryRow {
            seq,
            at: event.at,
            actor: event.actor,
            actor_name: match event.actor.staff() {
                Some(user) => ActorName::Staff(people[&user].clone()),
                None => ActorName::Applicant,
            },
            kind: event.kind().to_owned(),
            args: summary(&event.body, &people),
        });
        let history: Vec<_> = history.collect();
        let bodies: Vec<_> = events.iter().map(|event| event.body.clone()).collect();
        let documents = case.subject.documents.iter().map(|paper| DocumentView {
            id: paper.id,
            kind: paper.code.clone(),
            name: "scan.jpg".to_owned(),
            media_type: "image/jpeg".to_owned(),
            size: 120_000,
            pixels: Some((1200, 1600)),
            version: 1,
            uploaded_at: case.submitted_at,
            replaced: false,
            sealed_sha256: "ab".repeat(32),
            examined: None,
        });
        let rules =
            policy.required_documents(&case.visa_type, &case.subject.trip.purposes, case.subject.traveller());
        let requirements = rules.into_iter().map(|(document, rule)| RequirementView {
            code: document.code.clone(),
            name: document.name.clone(),
            need: rule.need,
            when: rule.when.clone(),
            present: case
                .subject
                .documents
                .iter()
                .find(|paper| paper.code == document.code)
                .map(|paper| paper.id),
        });
        let staff = ctx.staff().expect("staff");
        CaseView {
            application: serde_json::from_value(case.form.clone()).ok(),
            version: i64::try_from(case.version).expect("small"),
            allowed: case.open_to(&staff.actor()),
            portrait: case.subject.portrait(),
            documents: documents.collect(),
            requirements: requirements.collect(),
            proposal_reason: case.decision.as_ref().and_then(|_| proposal_reason(&bodies)),
            history: history.into_iter().rev().collect(),
            colleagues: people.iter().map(|(id, name)| (*id, name.clone())).collect(),
            people,
            today: noon().date(),
            due: case.due(),
            days_left: case.due().map(|_| 15),
            clocks: services::desk::clocks::clocks(&case, &policy, &bodies, noon().date()),
            applied: applied(
                &case,
                &bodies,
                &policy,
                services::desk::stays::stays(&case, &[], &policy).validity.as_ref(),
            ),
            stays: services::desk::stays::stays(&case, &[], &policy),
            fee: policy.fee(&case.visa_type, &case.post, case.subject.birth, noon().date()),
            paying: false,
            mrz: MrzPreview::Preview {
                lines: ["VCUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<".to_owned(), "UTO000000".to_owned()],
                name_source: domain::mrz::NameSource::Passport,
                name_cut: false,
            },
            passport: PassportCheck::Read { faults: Vec::new(), differences: Vec::new() },
            visits: Vec::new(),
            earlier: Earlier::default(),
            group: None,
            then: None,
            policy,
            case,
        }
    }
}

/// The key that every form of the fixture would carry is random: it is taken out of snapshots.
pub fn without_keys(html: &str) -> String {
    let mut parts = html.split("name=\"key\" value=\"");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("name=\"key\" value=\"KEY");
        let key = part.split('"').next().unwrap_or_default();
        assert!(key.parse::<CommandKey>().is_ok(), "a key: {key}");
        out.push_str(&part[key.len()..]);
    }
    out
}

/// A proposal in which every condition is met.
pub(crate) fn propose(grant: Grant, reason: String) -> Action {
    let checks = condition::fitting(&Policy::utopia(), &grant.visa_type, &[]);
    Action::ProposeIssue { grant, reason, checks, wording: Wording::default() }
}

/// A proposal to refuse in which the conditions of the grounds are not met.
pub(crate) fn refuse(grounds: Vec<Ground>, reason: String) -> Action {
    let checks = condition::fitting(&Policy::utopia(), "C1", &grounds);
    Action::ProposeRefuse { grounds, reason, checks, wording: Wording::default() }
}
