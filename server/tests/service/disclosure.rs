//! The two copies of a file on paper: the whole one holds every text of the case, the one for the applicant none that is not for them.

use crate::casefile::{bytes, pages_of};
use crate::rooms::Rooms;
use crate::world::{Journey, World, grounds, refuse};
use domain::case::{
    Action, AdmissionCheck, Answerer, ClockLimit, ConsultationAnswer, Contact, ContactCapacity, ContactWay,
    End, Ground, Hit, KinKind, MrzName, State,
};
use domain::form::Answers;
use domain::{CaseId, Reference};
use services::desk::case::open;
use services::{Staff, Who};
use std::collections::BTreeSet;

/// Words that members of staff, other authorities and others wrote, each in a place of its own.
const INTERNAL: [&str; 21] = [
    "Xhit",
    "Xconfirmed",
    "Xnote",
    "Xcaller",
    "Xwhom",
    "Xabout",
    "Xoverride",
    "Xextended",
    "Xunassigned",
    "Xasker",
    "Xquestion",
    "Xwritten",
    "Xanswerer",
    "Xobjection",
    "Xlinked",
    "Xtakenback",
    "Xagain",
    "Xfirst",
    "Xreturned",
    "Xproposal",
    "Xreview",
];

const FACT: &str = "The certificate of the hospital names an illness of the lungs";

fn word(text: &str) -> String {
    text.to_owned()
}

/// The words of a copy of the file, as the officer takes it.
async fn copy(rooms: &Rooms, id: CaseId, query: &str) -> String {
    let officer = rooms.person(&rooms.world.staff.officer).await;
    let answer = officer.get(&format!("/desk/cases/{id}/file.pdf{query}")).await;
    pages_of(&bytes(answer).await).join(" ")
}

async fn reference(world: &World, id: CaseId) -> Reference {
    open(&world.services, &world.staff.officer, id).await.expect("opens").case.reference
}

/// A step of the installation.
async fn by_itself(world: &World, journey: &mut Journey, action: Action) {
    let done = world.act(journey, &Who::System, action).await.expect("done");
    (journey.version, journey.state) = (done.version, done.state);
}

/// Another authority asks back, is written to, and objects.
async fn consulted(world: &World, journey: &mut Journey) {
    let officer = &world.staff.officer;
    world.step(journey, officer, Action::Consult { authority: word("Ministry of the Interior") }).await;
    let by = |name: &str| Answerer { name: word(name), office: String::new() };
    let (number, question) = (0, word("Xquestion"));
    by_itself(world, journey, Action::QuestionConsultation { number, by: by("Xasker"), question }).await;
    world.step(journey, officer, Action::WriteToAuthority { text: word("Xwritten") }).await;
    let (answer, reason) = (ConsultationAnswer::Objection, word("Xobjection"));
    by_itself(world, journey, Action::AnswerConsultation { number, by: by("Xanswerer"), answer, reason })
        .await;
}

/// Another application is linked, that is taken back, and it is linked again.
async fn linked(world: &World, journey: &mut Journey, other: &Reference) {
    let officer = &world.staff.officer;
    let link = |reason: &str| Action::LinkCase {
        other: other.clone(),
        found: None,
        kind: KinKind::SamePerson,
        reason: word(reason),
    };
    world.step(journey, officer, link("Xlinked")).await;
    let back = Action::TakeBackLink { other: other.clone(), reason: word("Xtakenback") };
    world.step(journey, officer, back).await;
    world.step(journey, officer, link("Xagain")).await;
}

/// A case with each of the words, whose open proposal a reviewer did not agree with.
async fn full_of_words(world: &World) -> Journey {
    let staff: &_ = &world.staff;
    let earlier = world.submit("eriksson").await;
    let earlier = reference(world, earlier.id).await;
    world.clock.advance(3600);
    let mut journey = world.submit("eriksson").await;
    world.admitted(&mut journey, "eriksson").await;
    let (list, entry) = (word("national 2026-11"), word("N-7"));
    let hit = Hit { list: list.clone(), reference: entry, serious: true, reason: word("Xhit") };
    let clear = Action::ClearScreening { lists: vec![list], hits: vec![hit] };
    let mrz = MrzName { primary: word("ERIKSSON"), secondary: word("ANNA"), reason: word("Xoverride") };
    let contact = Contact {
        name: word("Xcaller"),
        capacity: ContactCapacity::Parliament,
        for_whom: word("Xwhom"),
        way: ContactWay::Phone,
        about: word("Xabout"),
    };
    let steps: [(&Staff, Action); 9] = [
        (&staff.screening, clear),
        (&staff.supervisor, Action::ConfirmClearance { reason: word("Xconfirmed") }),
        (&staff.officer, Action::Note { text: word("Xnote"), disclosable: false }),
        (&staff.officer, Action::Note { text: word("Openremark"), disclosable: true }),
        (&staff.intake, Action::RecordContact { contact }),
        (&staff.officer, Action::OverrideMrzName { name: mrz }),
        (&staff.officer, Action::ExtendClock { limit: ClockLimit::Extended, reason: word("Xextended") }),
        (&staff.officer, Action::Assign { to: staff.officer.id }),
        (&staff.officer, Action::Unassign { reason: word("Xunassigned") }),
    ];
    for (who, action) in steps {
        world.step(&mut journey, who, action).await;
    }
    consulted(world, &mut journey).await;
    linked(world, &mut journey, &earlier).await;
    let threat = vec![Ground { code: 8, fact: FACT.to_owned() }];
    let steps: [(&Staff, Action); 4] = [
        (&staff.officer, refuse(grounds(), "Xfirst")),
        (&staff.decider, Action::ReturnToExamination { reason: word("Xreturned") }),
        (&staff.officer, refuse(threat, "Xproposal")),
        (&staff.supervisor, Action::Review { agrees: false, reason: word("Xreview") }),
    ];
    for (who, action) in steps {
        world.step(&mut journey, who, action).await;
    }
    journey
}

#[tokio::test]
async fn what_staff_and_others_wrote_is_in_the_whole_file_and_not_in_the_disclosed_one() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let mut journey = full_of_words(world).await;
    let whole = copy(&rooms, journey.id, "").await;
    for text in INTERNAL {
        assert!(whole.contains(text), "{text} in {whole}");
    }
    let disclosed = copy(&rooms, journey.id, "?disclosed=yes").await;
    for text in INTERNAL {
        assert!(!disclosed.contains(text), "{text} in {disclosed}");
    }
    for kept in ["Openremark", FACT, "does not agree", "Objection", "Left out are", "second review"] {
        assert!(disclosed.contains(kept), "{kept} in {disclosed}");
    }
    assert!(disclosed.contains("Nothing of this kind is disclosed."), "{disclosed}");
    assert!(disclosed.contains("(reason not disclosed)") && !whole.contains("(reason not disclosed)"));

    // Decided, the reason of the proposal is still in the whole file and still not in the other.
    world.step(&mut journey, &world.staff.decider, Action::DecideRefuse).await;
    let whole = copy(&rooms, journey.id, "").await;
    assert!(whole.matches("Xproposal").count() >= 2, "with the decision and in the journal: {whole}");
    let disclosed = copy(&rooms, journey.id, "?disclosed=yes").await;
    for text in INTERNAL {
        assert!(!disclosed.contains(text), "{text} in {disclosed}");
    }
    let page = rooms.person(&world.staff.decider).await.page(&format!("/desk/cases/{}", journey.id)).await;
    assert!(page.matches("Xproposal").count() >= 2, "with the decision and in the history: {page}");
}

#[tokio::test]
async fn the_whole_file_has_corrections_the_reason_of_the_proposal_and_how_the_visa_ended() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let staff = &world.staff;
    let mut journey = world.to_examination("eriksson").await;
    let mut answers = Answers::default();
    answers.set("home-city", "Newtown");
    let applicant = journey.applicant.clone();
    let ask = Action::AskAmendment { answers, reason: word("Movedhouse") };
    let done = world.act(&journey, &applicant, ask).await.expect("asked");
    journey.version = done.version;
    let declined = Action::DecideAmendment { accepted: BTreeSet::new(), reason: word("Showregistration") };
    world.step(&mut journey, &staff.officer, declined).await;
    let propose = crate::world::propose(world.grant(), "Meansshown");
    world.step(&mut journey, &staff.officer, propose).await;
    world.step(&mut journey, &staff.decider, Action::DecideIssue { grant: world.grant() }).await;
    let whole = copy(&rooms, journey.id, "").await;
    for part in ["Movedhouse", "Newtown", "Showregistration", "not taken over", "Meansshown"] {
        assert!(whole.contains(part), "{part} in {whole}");
    }

    let fact = grounds().remove(0).fact;
    world
        .step(&mut journey, &staff.officer, Action::ProposeEnd { end: End::Annul, grounds: grounds() })
        .await;
    let proposed = copy(&rooms, journey.id, "").await;
    assert!(proposed.contains(&fact), "the proposal to annul: {proposed}");
    world.step(&mut journey, &staff.decider, Action::Annul { grounds: Vec::new() }).await;
    let untold = copy(&rooms, journey.id, "").await;
    assert!(untold.contains("Annulled By DORA") || untold.contains("Annulled By"), "{untold}");
    assert!(untold.contains(&fact) && untold.contains("has not been told yet"), "{untold}");
    world.step(&mut journey, &staff.intake, Action::MarkNotified { channel: word("counter") }).await;
    let told = copy(&rooms, journey.id, "").await;
    let body = {
        let view = open(&world.services, &staff.officer, journey.id).await.expect("opens");
        view.policy.post(&view.case.post).expect("a post").appeal_body.get("en").to_owned()
    };
    let last = format!("Appeal to {body}");
    for part in ["Counts as received on", "Appeal possible until", "not opened", last.as_str()] {
        assert!(told.contains(part), "{part} in {told}");
    }
}

#[tokio::test]
async fn the_whole_file_says_what_was_inadmissible() {
    let rooms = Rooms::open().await;
    let world = &rooms.world;
    let mut journey = world.submit("eriksson").await;
    world.lodged(&mut journey, crate::world::application(&world.services, "eriksson").birth.date).await;
    let missing = BTreeSet::from([AdmissionCheck::Papers]);
    let end = Action::FindInadmissible { missing, reason: word("Noblankpage") };
    world.step(&mut journey, &world.staff.intake, end).await;
    assert_eq!(journey.state, State::Inadmissible);
    for query in ["", "?disclosed=yes"] {
        let file = copy(&rooms, journey.id, query).await;
        assert!(file.matches("Noblankpage").count() == 2, "with the ending and in the journal: {file}");
    }
}
