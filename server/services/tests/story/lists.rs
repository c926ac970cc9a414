//! Watch lists: a file becomes a version, a version is put in force, and every case that it can concern is searched again.

use crate::world::{Journey, World, application, refuse};
use domain::UserId;
use domain::WatchListId;
use domain::case::{Action, ActorId, HitStatus, Refusal, Verdict};
use domain::screening::file::LineFaultKind;
use services::jobs::{Handler, Settings, Worker};
use services::lists::{self, Imported, Source, again};
use services::{Error, Who, audit, desk};
use std::sync::Arc;
use store::watch_lists::{READING, WatchListRow};
use uuid::Uuid;

const BY: ActorId = ActorId::Staff(UserId(Uuid::nil()));

/// A list of strangers, with this line among them.
pub fn csv(line: &str) -> String {
    let strangers = (0..1200).map(|n| format!("S-{n},Stranger Xuqo{n} Vemba,19{:02}-01-02,,\n", n % 90));
    format!("reference,name,birth,sex,document\n{line}\n{}", strangers.collect::<String>())
}

/// The sample applicant as a list has them: with the birth, or without.
pub fn line_of(world: &World, sample: &str, birth: bool) -> String {
    let form = application(&world.services, sample);
    let name = format!("{} {}", form.names.given.unwrap_or_default(), form.names.surname);
    let birth = if birth { form.birth.date.to_string() } else { String::new() };
    format!("N-7,{name},{birth},,")
}

async fn read(world: &World, list: &str, text: &str) -> Result<Imported, Error> {
    let source = Source::Sent(text.to_owned().into());
    lists::import(&world.services, BY, list, &source, |_| {}).await
}

pub async fn in_force(world: &World, list: &str, text: &str) -> WatchListId {
    let read = read(world, list, text).await.unwrap();
    lists::force(&world.services, BY, read.id, false).await.unwrap();
    read.id
}

/// Does the work that putting a version in force asks for.
pub async fn searched(world: &World) {
    let handlers: [(_, Arc<dyn Handler>); 2] =
        [(again::ALL, Arc::new(again::AllCases)), (again::CASE, Arc::new(again::OneCase))];
    Worker::new(world.services.clone(), Settings::default(), handlers).run_due().await.unwrap();
}

async fn page(world: &World, journey: &mut Journey) -> desk::case::CaseView {
    let view = desk::case::open(&world.services, &world.staff.supervisor, journey.id).await.unwrap();
    journey.version = view.version;
    view
}

fn judge(number: u32, verdict: Verdict) -> Action {
    Action::JudgeHit { number, verdict, reason: "Born elsewhere.".to_owned() }
}

fn review(number: u32) -> Action {
    Action::ReviewHit { number, agrees: true, reason: "I agree.".to_owned() }
}

/// Judged by the clerk, and reviewed by the supervisor where that is needed.
pub async fn settle(world: &World, journey: &mut Journey, verdict: Verdict) {
    let open: Vec<u32> = page(world, journey)
        .await
        .case
        .hits
        .iter()
        .filter(|hit| hit.status() == HitStatus::Open)
        .map(|hit| hit.number)
        .collect();
    for number in open {
        world.step(journey, &world.staff.screening, judge(number, verdict)).await;
        let waits = page(world, journey).await.case.hit(number).unwrap().status() == HitStatus::Waiting;
        if waits {
            world.step(journey, &world.staff.supervisor, review(number)).await;
        }
    }
}

pub async fn a_file_becomes_a_version_and_is_put_in_force_at_last(world: World) {
    let services = &world.services;
    let text = csv("N-1,Jane Example,17.3.1962,,");
    let first = read(&world, "national", &text).await.unwrap();
    assert_eq!((first.version, first.entries, first.faults, first.unchanged), (1, 1200, 1, false));
    assert_eq!((first.told[0].line, first.told[0].kind), (2, LineFaultKind::Birth));
    assert!(lists::held::current(services).await.unwrap().is_empty(), "it is only read");
    let refused = lists::force(services, BY, first.id, false).await;
    assert!(matches!(refused, Err(Error::Problems(problems)) if problems.of("accept").is_some()));
    lists::force(services, BY, first.id, true).await.unwrap();
    let held = lists::held::current(services).await.unwrap().searched();
    assert_eq!(held.iter().map(|list| (list.version, list.entries)).collect::<Vec<_>>(), [(1, 1200)]);

    // The same file again is no change; another one is the next version.
    let again = read(&world, "national", &text).await.unwrap();
    assert_eq!((again.id, again.unchanged), (first.id, true));
    let second = read(&world, "national", &csv("N-1,Jane Example,1962-03-17,,")).await.unwrap();
    assert_eq!((second.version, second.entries, second.faults), (2, 1201, 0));
    lists::force(services, BY, second.id, false).await.unwrap();
    let node = world.node().await;
    for services in [services, &node.services] {
        let held = lists::held::current(services).await.unwrap().searched();
        assert_eq!(held.iter().map(|list| list.version).collect::<Vec<_>>(), [2], "every node learns it");
    }
    let told = audit::trail(services, &world.staff.auditor, None).await.unwrap();
    let kinds: Vec<_> =
        told.iter().map(|row| row.kind.as_str()).filter(|kind| kind.starts_with("list")).collect();
    assert_eq!(kinds, ["list_in_force", "list_imported", "list_in_force", "list_imported"]);

    for (list, text, field) in [("National", text.as_str(), "list"), ("other", "reference,name\n", "file")] {
        let wrong = read(&world, list, text).await;
        assert!(
            matches!(&wrong, Err(Error::Problems(problems)) if problems.of(field).is_some()),
            "{wrong:?}"
        );
    }
    assert_eq!(lists::shown(services, &world.staff.officer).await, Err(Error::Forbidden));
    let shown = lists::shown(services, &world.staff.screening).await.unwrap();
    let states: Vec<_> = shown.iter().map(|one| (one.version, one.state.as_str())).collect();
    assert!(states.starts_with(&[(2, "in_force"), (1, "former")]), "{states:?}");
}

pub async fn an_import_that_stopped_goes_on(world: World) {
    let services = &world.services;
    let text = csv("N-1,Jane Example,1962,,");
    let whole = read(&world, "whole", &text).await.unwrap();
    // Another list of the same file, of which one part was kept when the program stopped.
    let mut tx = services.store.begin().await.unwrap();
    let row = tx.watch_lists().get(whole.id).await.unwrap().unwrap();
    let row = WatchListRow { id: services.new_id(), list: "half".into(), state: READING.into(), ..row };
    let begun = tx.watch_lists().begin(&row).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = services.store.read().await.unwrap();
    assert_eq!(tx.watch_lists().parts(begun.id).await.unwrap(), 0);
    drop(tx);
    let early = lists::force(services, BY, begun.id, true).await;
    assert!(matches!(early, Err(Error::Problems(_))), "{early:?}");
    let mut told = Vec::new();
    let source = Source::Sent(text.clone().into());
    let done = lists::import(services, BY, "half", &source, |at| told.push((at.lines, at.of, at.entries)))
        .await
        .unwrap();
    assert_eq!((done.id, done.version, done.entries, done.unchanged), (begun.id, 1, 1201, false));
    assert_eq!(told.last(), Some(&(1202, 1202, 1201)));
    assert!(told.len() > 2, "progress is told on the way: {told:?}");
    lists::force(services, BY, done.id, false).await.unwrap();
    assert_eq!(lists::held::current(services).await.unwrap().searched()[0].entries, 1201);
}

pub async fn a_hit_stops_the_way_until_it_is_settled(world: World) {
    in_force(&world, "national", &csv(&line_of(&world, "eriksson", true))).await;
    let mut journey = world.submit("eriksson").await;
    world.admitted(&mut journey, "eriksson").await;
    let view = page(&world, &mut journey).await;
    let [hit] = view.case.hits.as_slice() else { panic!("{:?}", view.case.hits) };
    assert_eq!((hit.found.reference.as_str(), hit.version, hit.status()), ("N-7", 1, HitStatus::Open));
    assert_eq!(domain::screening::score(&hit.found.evidence).total, hit.found.score);
    let searched = view.case.searched.as_ref().unwrap();
    assert_eq!(
        (searched.algorithm.as_str(), searched.lists[0].entries),
        (domain::screening::ALGORITHM, 1201)
    );
    let waiting = desk::hits::unsettled(&world.services, &world.staff.screening).await.unwrap();
    assert_eq!(waiting.iter().map(|row| (row.id, row.open)).collect::<Vec<_>>(), [(journey.id, 1)]);

    let clear = || Action::ClearScreening { lists: Vec::new(), hits: Vec::new() };
    let clerk = Who::Staff(world.staff.screening.clone());
    let stopped = world.act(&journey, &clerk, clear()).await;
    assert_eq!(stopped, Err(Error::Refused(Refusal::HitUnsettled)));
    settle(&world, &mut journey, Verdict::Cleared).await;
    assert!(desk::hits::unsettled(&world.services, &world.staff.screening).await.unwrap().is_empty());
    world.step(&mut journey, &world.staff.screening, clear()).await;
    let report = audit::verify(&world.services).await.unwrap();
    assert!(report.is_clean(), "{report:?}");
}

pub async fn another_version_is_searched_for_in_open_cases_and_stops_the_print(world: World) {
    let services = &world.services;
    in_force(&world, "national", &csv("N-1,Jane Example,1962,,")).await;
    let mut journey = world.to_print("eriksson").await;
    let view = page(&world, &mut journey).await;
    let searches =
        |view: &desk::case::CaseView| view.history.iter().filter(|row| row.kind == "lists_searched").count();
    assert_eq!(
        (searches(&view), view.case.hits.len()),
        (2, 0),
        "at admission and before the decision, with nothing found"
    );
    let before = journey.version;
    searched(&world).await;
    let view = page(&world, &mut journey).await;
    assert_eq!((searches(&view), journey.version), (2, before), "the same lists are not searched twice");

    in_force(&world, "national", &csv(&line_of(&world, "eriksson", false))).await;
    searched(&world).await;
    let row = desk::hits::unsettled(services, &world.staff.screening).await.unwrap();
    assert_eq!(row.iter().map(|row| row.id).collect::<Vec<_>>(), [journey.id]);
    page(&world, &mut journey).await;
    let stopped = world.load(&mut journey, "UTO000001").await;
    assert_eq!(stopped, Err(Error::Refused(Refusal::HitUnsettled)));
    settle(&world, &mut journey, Verdict::Cleared).await;
    world.load(&mut journey, "UTO000001").await.unwrap();

    // The same entry in a third version is no news; without a job the print would have found it itself.
    in_force(&world, "national", &format!("{}\n", csv(&line_of(&world, "eriksson", false)))).await;
    searched(&world).await;
    let view = page(&world, &mut journey).await;
    assert_eq!((view.case.hits.len(), view.case.searched.unwrap().lists[0].version), (1, 3));
    assert!(audit::verify(services).await.unwrap().is_clean());
}

pub async fn the_decision_looks_again_by_itself(world: World) {
    in_force(&world, "national", &csv("N-1,Jane Example,1962,,")).await;
    let mut journey = world.to_proposed("eriksson").await;
    // No job has run: whoever decides is told all the same, and what was found stands.
    in_force(&world, "national", &csv(&line_of(&world, "eriksson", true))).await;
    let decider = Who::Staff(world.staff.decider.clone());
    let decide = || Action::DecideIssue { grant: world.grant() };
    let stopped = world.act(&journey, &decider, decide()).await;
    assert!(matches!(stopped, Err(Error::Stale { .. })), "{stopped:?}");
    let view = page(&world, &mut journey).await;
    assert_eq!(view.case.hits.iter().map(|hit| hit.status()).collect::<Vec<_>>(), [HitStatus::Open]);
    let stopped = world.act(&journey, &decider, decide()).await;
    assert_eq!(stopped, Err(Error::Refused(Refusal::HitUnsettled)));
    settle(&world, &mut journey, Verdict::Confirmed).await;
    world.step(&mut journey, &world.staff.decider, decide()).await;
}

/// The entry came when the visa was in the passport, and no job has run.
pub async fn no_passport_is_handed_over_before_the_newest_list_was_asked(world: World) {
    in_force(&world, "national", &csv("N-1,Jane Example,1962,,")).await;
    let (mut journey, _) = world.to_affixed("eriksson", "UTO000001").await;
    in_force(&world, "national", &csv(&line_of(&world, "eriksson", true))).await;
    let delivery = Who::Staff(world.staff.delivery.clone());
    let hand_over = || Action::HandOver {
        receiver: "Anna Maria Eriksson".to_owned(),
        relation: "holder".to_owned(),
        proof: "passport".to_owned(),
    };
    let stopped = world.act(&journey, &delivery, hand_over()).await;
    assert!(matches!(stopped, Err(Error::Stale { .. })), "{stopped:?}");
    page(&world, &mut journey).await;
    let stopped = world.act(&journey, &delivery, hand_over()).await;
    assert_eq!(stopped, Err(Error::Refused(Refusal::HitUnsettled)));
    settle(&world, &mut journey, Verdict::Cleared).await;
    world.step(&mut journey, &world.staff.delivery, hand_over()).await;
}

/// The next step of the blank asks as well: what was loaded before the entry came is not printed.
pub async fn no_ink_before_the_newest_list_was_asked(world: World) {
    in_force(&world, "national", &csv("N-1,Jane Example,1962,,")).await;
    let mut journey = world.to_loaded("eriksson", "UTO000001").await;
    in_force(&world, "national", &csv(&line_of(&world, "eriksson", true))).await;
    let id = journey.id;
    let file = || services::print::file::pdf(&world.services, &world.staff.operator, id);
    assert_eq!(file().await.unwrap_err(), Error::Refused(Refusal::HitUnsettled));
    settle(&world, &mut journey, Verdict::Cleared).await;
    assert!(file().await.unwrap().first);
}

/// One case cannot be opened; those after it are searched for all the same, and it stays in the queue of jobs.
pub async fn a_case_that_cannot_be_read_keeps_nobody_else_from_a_search(world: World) {
    let services = &world.services;
    let mut all = Vec::new();
    for number in 0..3 {
        all.push(world.stranger_to_examination(number).await);
    }
    all.sort_by_key(|journey| journey.id);
    let [broken, others @ ..] = all.as_slice() else { panic!() };
    let broken_id = world.literal(broken.id);
    world.raw(format!("UPDATE cases SET snapshot = {} WHERE id = {broken_id}", world.bytes(b"?"))).await;
    let jobs = async || services.store.read().await.unwrap().jobs().unfinished().await.unwrap();
    let before = jobs().await;
    in_force(&world, "national", &csv("N-1,Jane Example,1962,,")).await;
    searched(&world).await;
    for journey in others {
        let view = desk::case::open(services, &world.staff.supervisor, journey.id).await.unwrap();
        assert!(view.case.searched.is_some());
    }
    assert_eq!(jobs().await, before + 1, "the job of the one");
}

/// More namesakes than one search brings: each batch that is settled brings the next, and nothing is decided before the last.
pub async fn entries_beyond_the_most_come_when_the_first_are_settled(world: World) {
    let most = usize::from(world.services.policies.current().screening.most_hits);
    let name = line_of(&world, "eriksson", true);
    let lines = |from: usize, to: usize| -> String {
        (from..to).map(|n| name.replacen("N-7", &format!("M-{n:02}"), 1) + "\n").collect()
    };
    in_force(&world, "national", &csv(lines(0, most + 5).trim_end())).await;
    let mut journey = world.submit("eriksson").await;
    world.admitted(&mut journey, "eriksson").await;
    let view = page(&world, &mut journey).await;
    assert_eq!((view.case.hits.len(), view.case.searched.unwrap().more), (most, 5));
    settle(&world, &mut journey, Verdict::Cleared).await;
    let view = page(&world, &mut journey).await;
    let open = |view: &desk::case::CaseView| {
        view.case.hits.iter().filter(|hit| hit.status() == HitStatus::Open).count()
    };
    assert_eq!((open(&view), view.case.searched.as_ref().unwrap().more), (5, 0));
    let clerk = Who::Staff(world.staff.screening.clone());
    let clear = || Action::ClearScreening { lists: Vec::new(), hits: Vec::new() };
    assert_eq!(world.act(&journey, &clerk, clear()).await, Err(Error::Refused(Refusal::HitUnsettled)));
    settle(&world, &mut journey, Verdict::Cleared).await;

    // One more behind all that were cleared: it has a place of its own.
    in_force(&world, "national", &csv(lines(0, most + 6).trim_end())).await;
    searched(&world).await;
    let view = page(&world, &mut journey).await;
    assert_eq!((view.case.hits.len(), open(&view), view.case.searched.unwrap().more), (most + 6, 1, 0));
    settle(&world, &mut journey, Verdict::Cleared).await;
    world.step(&mut journey, &world.staff.screening, clear()).await;
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

/// A visa and a refusal, counted by nationality and sex for the supervisor of the post and nobody else.
pub async fn outcomes_are_counted_by_nationality_and_sex(world: World) {
    use desk::outcomes::{Tally, csv, report};
    let services = &world.services;
    world.to_print("eriksson").await;
    let mut refused = world.to_examination("ukrainian").await;
    let propose = refuse(crate::world::grounds(), "See the fact.");
    world.step(&mut refused, &world.staff.officer, propose).await;
    world.step(&mut refused, &world.staff.decider, Action::DecideRefuse).await;
    let month = report(services, &world.staff.supervisor, world.today()).await.unwrap();
    let both = Tally { issued: 1, refused: 1 };
    assert_eq!(month.rows.get(&(None, None)), Some(&both));
    let form = application(services, "ukrainian");
    let nationality = (Some(form.nationality.current.clone()), None);
    assert_eq!(month.rows.get(&nationality), Some(&Tally { issued: 0, refused: 1 }));
    let text = csv(&month);
    assert!(text.contains(",all,all,2,1,1,50.0,9.5,90.5\r\n"), "{text}");
    assert!(text.contains(&format!(",{},all,1,0,1,100.0,", form.nationality.current)), "{text}");
    let next = world.today().checked_add(jiff::Span::new().months(1)).unwrap();
    assert!(report(services, &world.staff.supervisor, next).await.unwrap().rows.is_empty());
    assert_eq!(report(services, &world.staff.officer, world.today()).await, Err(Error::Forbidden));
}

pub async fn what_lists_say_is_not_disclosed(world: World) {
    use desk::dossier::{Extent, gather};
    in_force(&world, "national", &csv(&line_of(&world, "eriksson", false))).await;
    let mut journey = world.submit("eriksson").await;
    world.admitted(&mut journey, "eriksson").await;
    settle(&world, &mut journey, Verdict::Cleared).await;
    let staff = &world.staff.supervisor;
    let whole = gather(&world.services, staff, journey.id, Extent::Whole).await.unwrap();
    assert_eq!(whole.view.case.hits.len(), 1);
    let told = gather(&world.services, staff, journey.id, Extent::Disclosed).await.unwrap();
    assert!(told.view.case.hits.is_empty() && told.view.case.searched.is_none());
    let said = format!("{:?}", told.view.history);
    for word in ["lists_searched", "hit_judged", "Born elsewhere", "national 1"] {
        assert!(!said.contains(word), "{word} is disclosed");
    }
    assert_eq!(told.view.history.len(), told.hashes.len(), "every entry keeps its place and its hash");
}

/// Of a list that comes every week the newest versions keep their entries. What was found with an older one stands, and its
/// score is counted again without it.
pub async fn old_versions_are_emptied_and_what_they_found_stands(world: World) {
    let services = &world.services;
    let keep = usize::from(services.policies.current().screening.keep_versions);
    let first_text = csv(&line_of(&world, "eriksson", true));
    let first = in_force(&world, "national", &first_text).await;
    let mut journey = world.submit("eriksson").await;
    world.admitted(&mut journey, "eriksson").await;
    let found = page(&world, &mut journey).await.case.hits;
    assert_eq!(found.len(), 1);
    let mut versions = vec![first];
    for week in 0..keep {
        versions
            .push(in_force(&world, "national", &csv(&format!("N-{week},Jane Example,19{week:02},,"))).await);
    }
    let parts = async |id| services.store.read().await.unwrap().watch_lists().parts(id).await.unwrap();
    assert_eq!(parts(first).await, 3);

    services::housekeeping::run(services).await.unwrap();
    services::housekeeping::run(services).await.expect("again without harm");
    assert_eq!(parts(first).await, 0);
    for version in &versions[1..] {
        assert_eq!(parts(*version).await, 3);
    }
    let shown = lists::shown(services, &world.staff.screening).await.unwrap();
    let emptied: Vec<(i64, i64, bool)> =
        shown.iter().map(|row| (row.version, row.entries, row.emptied_at.is_some())).collect();
    assert_eq!(emptied.last(), Some(&(1, 1201, true)), "what it was is still known");
    assert_eq!(emptied.iter().filter(|row| row.2).count(), 1);
    let told = audit::trail(services, &world.staff.auditor, None).await.unwrap();
    let told = told.iter().filter(|row| row.kind == "list_emptied").count();
    assert_eq!(told, 1, "the trail says it once");
    assert_eq!(
        lists::force(services, BY, first, true).await,
        Err(Error::problem("accept", "problem-list-state")),
        "it cannot be put in force"
    );

    // The hit has its evidence in the journal: the page shows it and verification counts it.
    assert_eq!(page(&world, &mut journey).await.case.hits, found);
    assert!(audit::verify(services).await.unwrap().is_clean());
    // The same file is a new version, since the old one has nothing left to search in.
    let again = read(&world, "national", &first_text).await.unwrap();
    assert!(!again.unchanged && again.version > i64::try_from(keep).unwrap(), "{again:?}");
}
