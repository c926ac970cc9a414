//! A case as it was: after any entry of its journal it is what the first entries say, and nothing that came later.

use crate::world::{Journey, World, propose};
use domain::CaseId;
use domain::case::{Action, ActorId, Case, ConsultationAnswer, Event, EventBody, RequestedItem, State};
use services::desk::case::{CaseView, open};
use services::desk::then::{Moment, as_of};
use services::entropy::random;
use services::who::parse_actor;
use services::{Entropy, Error, SeededEntropy, Staff, Who, audit};

/// The journal as the auditor takes it away: read without the code that shows a case.
async fn events(world: &World, id: CaseId) -> Vec<Event> {
    let lines = audit::export(&world.services, &world.staff.auditor, id).await.unwrap();
    let event = |line: &str| {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let actor: Option<ActorId> = parse_actor(line["actor"].as_str().unwrap());
        let body: EventBody = serde_json::from_value(line["event"].clone()).unwrap();
        Event { at: serde_json::from_value(line["at"].clone()).unwrap(), actor: actor.unwrap(), body }
    };
    lines.lines().map(event).collect()
}

/// Something that somebody could do next; whether the rules let it happen is their business.
async fn random_step(world: &World, journey: &mut Journey, entropy: &dyn Entropy) {
    let [which, more] = random::<2>(entropy);
    let staff = world.staff.clone();
    let text = || format!("text {more}");
    let due = world.today().checked_add(jiff::Span::new().days(14)).unwrap();
    let item = RequestedItem { code: "passport_copy".to_owned(), note: text() };
    let officer: &Staff = &staff.officer;
    let (who, action) = match which % 10 {
        0 => (&staff.intake, Action::Note { text: text(), disclosable: false }),
        1 => (officer, Action::Assign { to: officer.id }),
        2 => (officer, Action::Unassign { reason: text() }),
        3 => (officer, Action::RequestDocuments { items: vec![item], due }),
        4 => (officer, Action::Consult { authority: text() }),
        5 => (officer, Action::RecordConsultation { answer: ConsultationAnswer::NoObjection }),
        6 => (officer, propose(world.grant(), &text())),
        7 => (officer, Action::ReturnToExamination { reason: text() }),
        8 => (&staff.decider, Action::Message { text: text(), files: Vec::new() }),
        _ => (&staff.decider, Action::ReturnToExamination { reason: text() }),
    };
    world.clock.advance(60);
    if let Ok(done) = world.act(journey, &Who::Staff(who.clone()), action).await {
        (journey.version, journey.state) = (done.version, done.state);
    }
}

pub async fn a_case_is_shown_as_it_was_after_every_entry(world: World) {
    for seed in [1, 2, 3] {
        let entropy = SeededEntropy::new(seed);
        let mut journey = world.to_examination("eriksson").await;
        let mut seen: Vec<CaseView> = Vec::new();
        for _ in 0..8 {
            random_step(&world, &mut journey, &entropy).await;
            seen.push(open(&world.services, &world.staff.officer, journey.id).await.unwrap());
        }
        let events = events(&world, journey.id).await;
        for view in &seen {
            let seq = view.history[0].seq;
            let then =
                as_of(&world.services, &world.staff.officer, journey.id, Moment::Entry(seq)).await.unwrap();
            assert_eq!(then.case, view.case, "what was on the page after entry {seq}, seed {seed}");
            assert_eq!(then.documents, view.documents);
            assert_eq!(then.history, view.history);
            assert_eq!((then.due, then.days_left), (view.due, view.days_left));
            assert_eq!(then.requirements, view.requirements);
        }
        for count in 1..=events.len() {
            let seq = i64::try_from(count).unwrap();
            let then =
                as_of(&world.services, &world.staff.auditor, journey.id, Moment::Entry(seq)).await.unwrap();
            assert_eq!(then.case, Case::fold(&events[..count]).unwrap(), "entry {seq}, seed {seed}");
            assert_eq!(then.history.len(), count);
            assert_eq!(then.allowed, [], "nothing is done to the past");
        }
    }
}

pub async fn what_came_later_is_not_known_then(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let sent_at = services.now();
    let mut journey = world.to_examination("eriksson").await;
    let before = services.now();
    world.clock.advance(3600);
    world
        .step(
            &mut journey,
            &staff.officer,
            Action::Note { text: "The hotel called.".to_owned(), disclosable: false },
        )
        .await;
    let other = world.to_examination("eriksson").await;

    let then = as_of(services, &staff.officer, journey.id, Moment::At(before)).await.unwrap();
    assert_eq!((then.case.notes.len(), then.case.state), (0, State::Examination));
    assert_eq!(then.earlier.cases, [], "the other case of the passport was not there");
    let now = open(services, &staff.officer, journey.id).await.unwrap();
    assert_eq!((now.case.notes.len(), now.earlier.cases.len()), (1, 1));
    let later = as_of(services, &staff.officer, journey.id, Moment::At(services.now())).await.unwrap();
    assert_eq!((later.earlier.cases[0].id, later.earlier.cases[0].state), (other.id, State::Examination));

    let stamp = then.then.unwrap();
    assert_eq!((stamp.hash.len(), stamp.until), (64, before));
    let read = &now.history[1];
    assert_eq!(read.kind, "read");
    assert_eq!(read.args, [("what", format!("as_of:{}", stamp.seq))], "the reading is recorded");

    let at = |moment| as_of(services, &staff.officer, journey.id, moment);
    let early = at(Moment::At(sent_at.plus_seconds(-1))).await.map(|_| ());
    assert_eq!(early, Err(Error::problem("when", "problem-desk-then-before")));
    for entry in [0, -1, 1000] {
        assert_eq!(at(Moment::Entry(entry)).await.map(|_| ()), Err(Error::NotFound), "{entry}");
    }
    let stranger = world.hire("zoe", &[domain::case::Role::Officer], "HAN").await;
    for (who, expected) in
        [(&stranger, Error::NotFound), (&staff.operator, Error::Forbidden), (&staff.border, Error::NotFound)]
    {
        let asked = as_of(services, who, journey.id, Moment::Entry(1)).await.map(|_| ());
        assert_eq!(asked, Err(expected), "{}", who.login);
    }
}
