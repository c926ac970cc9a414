//! Earlier applications and duplicates: suggested with reasons, linked or set apart by a person in both files, never merged.

use crate::world::{Journey, World, answers};
use domain::case::{Action, Crossing, Direction, KinKind, KinReason, KinVerdict, Refusal, State};
use domain::form::{Answers, Application};
use domain::stay::Visit;
use domain::time::plus_days;
use domain::{CaseId, Reference, Timestamp};
use services::command::{SubmitRequest, submit};
use services::desk::case::{CaseView, open};
use services::desk::dossier::{Extent, gather};
use services::desk::earlier::{EarlierCase, OF_A_PASSPORT};
use services::{Error, Who, audit};

/// Sends the form of a sample with some other answers, to a post.
async fn sent(world: &World, email: &str, post: &str, other: &[(&str, &str)]) -> Journey {
    let (who, request) = world.draft_by("eriksson", email).await;
    let mut typed: Answers = answers("eriksson");
    for (input, text) in other {
        typed.set(*input, *text);
    }
    let application = parsed(world, &typed);
    if post != "GVA" {
        let mut tx = world.services.store.begin().await.unwrap();
        let mut draft = tx.drafts().get(request.draft).await.unwrap().unwrap();
        draft.post = post.into();
        tx.drafts().save(&draft).await.unwrap();
        tx.commit().await.unwrap();
    }
    let draft =
        world.services.store.read().await.unwrap().drafts().get(request.draft).await.unwrap().unwrap();
    let request = SubmitRequest { application, answers: typed, draft_version: draft.version, ..request };
    let done = submit(&world.services, &who, &request).await.unwrap();
    world.clock.advance(3600);
    Journey { id: done.id, applicant: who, version: done.version, state: done.state }
}

fn parsed(world: &World, typed: &Answers) -> Application {
    let context = world.services.policies.current().form_context("C1", world.today()).unwrap();
    Application::parse(typed, &context).unwrap()
}

/// The page as the officer sees it; the next command carries its version.
async fn page(world: &World, journey: &mut Journey) -> CaseView {
    let view = open(&world.services, &world.staff.officer, journey.id).await.unwrap();
    journey.version = view.version;
    view
}

fn only(view: &CaseView) -> &EarlierCase {
    let [other] = view.earlier.cases.as_slice() else { panic!("{:?}", view.earlier) };
    other
}

fn link(other: &Reference, kind: KinKind) -> Action {
    Action::LinkCase { other: other.clone(), found: None, kind, reason: "The same face.".to_owned() }
}

fn apart(other: &Reference) -> Action {
    Action::SetApart { other: other.clone(), found: None, reason: "A twin.".to_owned() }
}

fn back(other: &Reference) -> Action {
    Action::TakeBackLink { other: other.clone(), reason: "A slip of the pen.".to_owned() }
}

const NEW_PASSPORT: (&str, &str) = ("passport-number", "K7654321");
const NO_MRZ: (&str, &str) = ("passport-mrz", "");

pub async fn a_suggestion_says_why_and_a_link_stands_in_both_files(world: World) {
    let mut first = sent(&world, "anna@example.org", "GVA", &[]).await;
    let renewed = [NEW_PASSPORT, NO_MRZ, ("surname", "Erikson")];
    let mut second = sent(&world, "agency@example.org", "GVA", &renewed).await;
    let view = page(&world, &mut second).await;
    let other = only(&view).clone();
    assert_eq!((other.id, other.state, other.is_open()), (first.id, State::Submitted, true));
    let common = other.likeness.clone().unwrap();
    assert_eq!(common.reasons.iter().copied().collect::<Vec<_>>(), [KinReason::Alike]);
    assert!(common.score >= view.policy.screening.hit && !common.features.is_empty());
    assert!(other.same_days, "two open applications for the same journey");

    let officer = world.staff.officer.clone();
    let declared = view.case.subject.clone();
    world.step(&mut second, &officer, link(&other.reference, KinKind::Duplicate)).await;
    let (mine, theirs) = (page(&world, &mut second).await, page(&world, &mut first).await);
    for (view, verdict) in [(&mine, KinVerdict::DuplicateOf), (&theirs, KinVerdict::DuplicatedBy)] {
        let finding = only(view).finding.clone().unwrap();
        assert_eq!((finding.verdict, finding.by), (verdict, officer.id));
        assert_eq!(finding.reason, "The same face.");
        assert_eq!(finding.other.likeness, Some(common.clone()));
        assert!(!only(view).is_open(), "it is settled on both sides");
        let told = view.history.iter().filter(|row| row.kind == "case_linked").count();
        assert_eq!(told, 1, "each journal has its entry");
        assert_eq!(view.name_of(finding.by), officer.name);
    }
    assert_eq!(mine.case.subject, declared, "nothing is merged");
    assert_ne!(mine.case.subject, theirs.case.subject);

    let again = world.act(&first, &Who::Staff(officer.clone()), apart(&mine.case.reference)).await;
    assert_eq!(again, Err(Error::Refused(Refusal::KinSettled)));
    world.step(&mut first, &officer, back(&mine.case.reference)).await;
    for journey in [&mut first, &mut second] {
        let view = page(&world, journey).await;
        assert!(only(&view).is_open() && only(&view).finding.is_none());
        let taken = view.case.kin[0].taken_back.clone().unwrap();
        assert_eq!(taken.reason, "A slip of the pen.");
    }
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

pub async fn what_was_set_apart_comes_again_only_with_other_data(world: World) {
    let mut first = sent(&world, "anna@example.org", "GVA", &[]).await;
    let mut twin = sent(&world, "maria@example.org", "GVA", &[NEW_PASSPORT, NO_MRZ]).await;
    let officer = world.staff.officer.clone();
    let reference = page(&world, &mut first).await.case.reference;
    page(&world, &mut twin).await;
    world.step(&mut twin, &officer, apart(&reference)).await;
    for journey in [&mut first, &mut twin] {
        let view = page(&world, journey).await;
        assert_eq!(only(&view).finding.as_ref().unwrap().verdict, KinVerdict::Apart);
        assert_eq!(view.earlier.open().count(), 0);
    }
    // Another address is no news; other names are, of which one was the same before.
    let names = [("surname", "Erikssen"), ("birth-surname", "Lindkvist")];
    for (typed, opens) in [(&[("home-city", "Erikssen")][..], 0), (&names[..], 1)] {
        let answers = typed.iter().fold(Answers::new(), |answers, (input, text)| answers.with(*input, *text));
        let ask = Action::AskAmendment { answers, reason: "A slip.".to_owned() };
        page(&world, &mut twin).await;
        twin.version = world.act(&twin, &twin.applicant.clone(), ask).await.unwrap().version;
        let accepted = typed.iter().map(|(field, _)| (*field).to_owned()).collect();
        let decide = Action::DecideAmendment { accepted, reason: String::new() };
        world.step(&mut twin, &world.staff.intake, decide).await;
        for journey in [&mut first, &mut twin] {
            assert_eq!(page(&world, journey).await.earlier.open().count(), opens, "{typed:?}");
        }
    }
    let view = page(&world, &mut twin).await;
    assert!(only(&view).finding.is_some(), "what was said of the old data is shown beside it");
    world.step(&mut twin, &officer, apart(&reference)).await;
    assert_eq!(page(&world, &mut first).await.earlier.open().count(), 0);
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

pub async fn of_another_post_only_that_there_is_one_is_told(world: World) {
    let mut here = sent(&world, "anna@example.org", "GVA", &[]).await;
    let there = sent(&world, "anna@example.org", "HAN", &[]).await;
    let view = page(&world, &mut here).await;
    assert_eq!(view.earlier.cases, []);
    assert_eq!(
        view.earlier.elsewhere.iter().map(|(post, count)| (post.as_str(), *count)).collect::<Vec<_>>(),
        [("HAN", 1)]
    );
    let auditor = open(&world.services, &world.staff.auditor, here.id).await.unwrap();
    assert_eq!(only(&auditor).id, there.id, "who sees every post sees it");
    assert!(auditor.earlier.elsewhere.is_empty());
    // Not even by its reference, which is refused as one that there is not.
    let reference = only(&auditor).reference.clone();
    let officer = Who::Staff(world.staff.officer.clone());
    for other in [reference, Reference::from_random(4711)] {
        let refused = world.act(&here, &officer, link(&other, KinKind::SamePerson)).await;
        assert_eq!(refused, Err(Error::Refused(Refusal::KinUnknown)));
    }
}

pub async fn of_a_number_that_is_sent_again_and_again_the_newest_are_compared(world: World) {
    let most = usize::try_from(OF_A_PASSPORT).unwrap();
    let mut cases = Vec::new();
    for number in 0..=most {
        world.clock.advance(60);
        cases.push(sent(&world, &format!("{number}@example.org"), "GVA", &[]).await);
    }
    let view = page(&world, cases.last_mut().unwrap()).await;
    assert_eq!((view.earlier.cases.len(), view.earlier.many), (most, false));
    world.clock.advance(60);
    let mut last = sent(&world, "last@example.org", "GVA", &[]).await;
    let earlier = page(&world, &mut last).await.earlier;
    assert!(earlier.many, "and it says that there are more");
    let newest: Vec<CaseId> = cases.iter().rev().take(most).map(|journey| journey.id).collect();
    let shown: Vec<CaseId> = earlier.cases.iter().map(|other| other.id).collect();
    assert_eq!(shown[..most], newest);
}

pub async fn a_person_links_what_the_comparison_does_not_see(world: World) {
    let mut first = sent(&world, "anna@example.org", "GVA", &[]).await;
    let married = [NEW_PASSPORT, NO_MRZ, ("surname", "Okonkwo"), ("given-names", "Ngozi")];
    let mut second = sent(&world, "anna@example.org", "GVA", &married).await;
    assert_eq!(page(&world, &mut second).await.earlier.cases, [], "an account alone is no reason");
    let reference = page(&world, &mut first).await.case.reference;
    let officer = world.staff.officer.clone();
    for role in [&world.staff.intake, &world.staff.decider, &world.staff.screening] {
        let refused =
            world.act(&second, &Who::Staff(role.clone()), link(&reference, KinKind::SamePerson)).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotAllowed { .. }))), "{refused:?}");
    }
    world.step(&mut second, &officer, link(&reference, KinKind::SamePerson)).await;
    let view = page(&world, &mut second).await;
    assert_eq!(only(&view).finding.as_ref().unwrap().verdict, KinVerdict::Earlier);
    assert_eq!((only(&view).likeness.as_ref(), only(&view).is_open()), (None, false));
    let view = page(&world, &mut first).await;
    assert_eq!(only(&view).finding.as_ref().unwrap().verdict, KinVerdict::Later);

    // The applicant gets no word of it; the post's own file has it.
    let whole = gather(&world.services, &officer, first.id, Extent::Whole).await.unwrap();
    assert_eq!((whole.view.case.kin.len(), whole.view.earlier.cases.len()), (1, 1));
    let disclosed = gather(&world.services, &officer, first.id, Extent::Disclosed).await.unwrap();
    assert!(disclosed.view.case.kin.is_empty() && disclosed.view.earlier.cases.is_empty());
    assert!(disclosed.view.history.iter().all(|row| row.kind != "case_linked"));
    assert!(disclosed.view.history.iter().any(|row| row.kind == "withheld"), "the entry stays in its place");
}

/// A page that is older than the link of a colleague on the other case is stale, and the link is made once.
/// A person has days and visas, not a passport.
pub async fn stays_on_another_passport_count_as_long_as_a_person_links_it(world: World) {
    let valid_from = world.grant().valid_from;
    let (mut first, _) = world.to_handed_over("eriksson", "UTO000001").await;
    let mut second = sent(&world, "agency@example.org", "GVA", &[NEW_PASSPORT, NO_MRZ]).await;
    let last = plus_days(valid_from, 4);
    for (direction, on) in [(Direction::Entry, valid_from), (Direction::Exit, last)] {
        world.clock.set(Timestamp::start_of(on).plus_seconds(43_200));
        let crossing = Crossing { direction, on, place: "Port".to_owned() };
        world.step(&mut first, &world.staff.border, Action::RecordCrossing { crossing }).await;
    }
    let officer = world.staff.officer.clone();
    let view = page(&world, &mut second).await;
    assert_eq!(view.stays.visits, [], "nobody has said that it is the same person");
    let other = only(&view).reference.clone();
    world.step(&mut second, &officer, link(&other, KinKind::SamePerson)).await;
    let stay = Visit { entry: valid_from, exit: last };
    assert_eq!(page(&world, &mut second).await.stays.visits, [stay]);
    world.step(&mut second, &officer, back(&other)).await;
    assert_eq!(page(&world, &mut second).await.stays.visits, []);
}

pub async fn two_who_link_from_both_sides_make_one_link(world: World) {
    let mut first = sent(&world, "anna@example.org", "GVA", &[]).await;
    let mut second = sent(&world, "anna@example.org", "GVA", &[NEW_PASSPORT, NO_MRZ]).await;
    let (one, two) = (page(&world, &mut first).await, page(&world, &mut second).await);
    let officer = Who::Staff(world.staff.officer.clone());
    let supervisor = Who::Staff(world.staff.supervisor.clone());
    let (left, right) = tokio::join!(
        world.act(&first, &officer, link(&two.case.reference, KinKind::SamePerson)),
        world.act(&second, &supervisor, link(&one.case.reference, KinKind::SamePerson)),
    );
    assert_eq!(u8::from(left.is_ok()) + u8::from(right.is_ok()), 1, "{left:?} {right:?}");
    let lost = left.err().or(right.err()).unwrap();
    assert!(matches!(lost, Error::Stale { .. } | Error::Busy), "{lost:?}");
    for journey in [&mut first, &mut second] {
        assert_eq!(page(&world, journey).await.case.kin.len(), 1);
    }
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

/// Applications that were sent before there were keys get them, and are found then.
pub async fn older_applications_are_found_once_they_have_their_keys(world: World) {
    let first = sent(&world, "anna@example.org", "GVA", &[]).await;
    let mut second = sent(&world, "maria@example.org", "GVA", &[NEW_PASSPORT, NO_MRZ]).await;
    forget(&world).await;
    assert_eq!(page(&world, &mut second).await.earlier.cases, []);
    services::housekeeping::run(&world.services).await.unwrap();
    assert_eq!(only(&page(&world, &mut second).await).id, first.id);
}

/// Takes the keys of all cases away, as before there were any.
async fn forget(world: &World) {
    use sqlx::{Connection, Executor, PgConnection, SqliteConnection};
    for statement in ["DELETE FROM case_kin", "UPDATE cases SET kin_made = 0"] {
        if world.url.starts_with("sqlite") {
            let mut database = SqliteConnection::connect(&world.url).await.unwrap();
            database.execute(statement).await.unwrap();
        } else {
            let mut database = PgConnection::connect(&world.url).await.unwrap();
            database.execute(statement).await.unwrap();
        }
    }
}
