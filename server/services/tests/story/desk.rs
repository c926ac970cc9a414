//! The queue and the page of a case.

use crate::world::World;
use domain::CaseId;
use domain::case::{Action, ActionKind, Refusal, Role, State};
use services::desk::assign::{MOST, Pick, many, next};
use services::desk::case::{MrzPreview, PassportCheck, open};
use services::desk::counts::Counted;
use services::desk::filters::{self, Saved, remove, save};
use services::desk::order::Order;
use services::desk::queue::{Filter, queue};
use services::desk::tray::{Tray, WaitingFor};
use services::people::admin::{account, disable};
use services::{Error, Who, desk};
use tokio::task::JoinSet;

pub async fn the_queue_shows_what_is_due_and_finds_people(world: World) {
    let services = &world.services;
    let mut examined = world.to_examination("eriksson").await;
    let submitted = world.submit("ukrainian").await;
    let olga = world.staff.officer.clone();
    world.step(&mut examined, &olga, Action::Assign { to: olga.id }).await;

    let list = async |tray: Tray, search: &str| {
        let filter = Filter { tray, search: search.to_owned(), ..Filter::default() };
        queue(services, &olga, &filter, None).await.unwrap()
    };
    let page = list(Tray::Open, "").await;
    assert_eq!(page.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [examined.id, submitted.id]);
    let first = &page.rows[0];
    assert_eq!(first.name, "ERIKSSON, Anna Maria");
    assert_eq!(
        (first.state, first.waiting_for, first.days_left),
        (State::Examination, WaitingFor::Officer, Some(15))
    );
    assert_eq!(first.assigned_to, Some((olga.id, olga.name.clone())));
    let count =
        |tray: Tray| page.counts.iter().find(|count| count.tray == tray).map(|count| count.counted.cases);
    assert_eq!([count(Tray::Mine), count(Tray::Unassigned), count(Tray::Open)], [Some(1), Some(1), Some(2)]);
    assert_eq!(page.overdue, Counted::default());
    assert_eq!(list(Tray::Mine, "").await.rows.len(), 1);
    assert_eq!(list(Tray::ToDecide, "").await.rows.len(), 0);

    let reference = first.reference.to_string();
    for typed in
        ["erik", "ANNA eriksson", "l898902c3", &reference, &reference.to_lowercase().replace('-', " ")]
    {
        let found = list(Tray::All, typed).await;
        assert_eq!(found.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [examined.id], "{typed}");
    }
    assert_eq!(list(Tray::Intake, "erik").await.rows.len(), 0, "a search stays in its tray");
    world.clock.set(services.now().plus_days(20));
    assert_eq!(list(Tray::Open, "").await.overdue, Counted { cases: 1, more: false });
    let bad = queue(services, &olga, &Filter::default(), Some("nonsense")).await;
    assert_eq!(bad, Err(Error::NotFound));
}

pub async fn the_page_of_a_case_is_whole_and_recorded(world: World) {
    let services = &world.services;
    let journey = world.to_examination("eriksson").await;
    let view = open(services, &world.staff.officer, journey.id).await.unwrap();
    assert_eq!(view.version, journey.version);
    assert!(view.allowed.contains(&ActionKind::ProposeIssue));
    assert!(!view.allowed.contains(&ActionKind::DecideIssue));
    assert_eq!(view.documents.len(), 2);
    assert_eq!(view.documents[0].name, "photo.jpg");
    let there = |code: &str| {
        view.requirements.iter().find(|paper| paper.code == code).map(|paper| paper.present.is_some())
    };
    assert_eq!(there("portrait"), Some(true));
    let MrzPreview::Preview { lines, name_cut, .. } = &view.mrz else { panic!("{:?}", view.mrz) };
    assert!(lines[0].starts_with("VCUTOERIKSSON<<ANNA<MARIA"));
    assert!(!name_cut);
    let PassportCheck::Read { faults, differences } = &view.passport else { panic!("{:?}", view.passport) };
    assert_eq!((faults.as_slice(), differences.as_slice()), (&[][..], &[][..]));
    assert_eq!(view.history[0].kind, "read");
    assert_eq!(view.history.last().unwrap().kind, "submitted");
    assert_eq!(view.history.last().unwrap().key(), "history-submitted");

    let id = view.portrait.unwrap();
    let (media_type, bytes) =
        desk::case::document(services, &world.staff.officer, journey.id, id).await.unwrap();
    assert_eq!((media_type.as_str(), &bytes[..2]), ("image/jpeg", &[0xff, 0xd8][..]));
    let other = world.submit("arabic").await;
    let strange = desk::case::document(services, &world.staff.officer, other.id, id).await.map(|_| ());
    assert_eq!(strange, Err(Error::NotFound), "a paper is opened through its own case only");
    let room = desk::case::document(services, &world.staff.operator, journey.id, id).await.map(|_| ());
    assert_eq!(room, Err(Error::Forbidden));
    assert_eq!(open(services, &world.staff.operator, journey.id).await.map(|_| ()), Err(Error::Forbidden));
    let view = open(services, &world.staff.officer, journey.id).await.unwrap();
    assert_eq!(view.history[1].args, [("what", "portrait".to_owned())]);
}

pub async fn many_cases_go_to_a_colleague_each_by_itself(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let mut held = world.to_examination("eriksson").await;
    let free = world.to_examination("ukrainian").await;
    let lost = world.to_examination("arabic").await;
    let colleague = world.hire("otto", &[Role::Officer], "GVA").await;
    world.step(&mut held, &colleague, Action::Assign { to: colleague.id }).await;
    let pick = |case, held| Pick { case, held };
    // As the list was drawn: the first held by Otto, the others by nobody.
    let mut picks = vec![pick(held.id, Some(colleague.id)), pick(free.id, None), pick(lost.id, None)];
    let mut taken = lost.clone();
    world.step(&mut taken, &colleague, Action::Assign { to: colleague.id }).await;
    let elsewhere: CaseId = services.new_id();
    picks.push(pick(elsewhere, None));

    let key = services.new_command_key();
    let outcomes = many(services, &staff.supervisor, &picks, staff.officer.id, key).await.unwrap();
    let done: Vec<bool> = outcomes.iter().map(|outcome| outcome.done.is_ok()).collect();
    assert_eq!(done, [true, true, false, false]);
    assert!(matches!(outcomes[2].done, Err(Error::Stale { .. })), "a colleague took it meanwhile");
    assert_eq!(outcomes[3].done, Err(Error::NotFound));
    let holder = async |id| open(services, &staff.officer, id).await.unwrap().case.assigned;
    assert_eq!(holder(free.id).await, Some(staff.officer.id));
    assert_eq!(holder(lost.id).await, Some(colleague.id), "and keeps it");
    let view = open(services, &staff.officer, free.id).await.unwrap();
    let events = view.history.iter().filter(|row| row.kind == "assigned").count();
    let again = many(services, &staff.supervisor, &picks[1..2], staff.officer.id, key).await.unwrap();
    assert_eq!(again[0].done, Ok(()), "a repeated press answers as before");
    let view = open(services, &staff.officer, free.id).await.unwrap();
    assert_eq!(view.history.iter().filter(|row| row.kind == "assigned").count(), events);

    // An officer takes; giving to others is the supervisor's, and only to who works here.
    let press = async |who, to| {
        many(services, who, &[pick(lost.id, Some(colleague.id))], to, services.new_command_key()).await
    };
    let not_here = Err(Error::problem("to", "problem-desk-not-at-work"));
    let own = press(&staff.officer, colleague.id).await;
    assert_eq!(own, Err(Error::Refused(Refusal::AssignToSelfOnly)));
    assert_eq!(press(&staff.supervisor, staff.intake.id).await, not_here);
    assert_eq!(press(&staff.intake, staff.officer.id).await, Err(Error::Forbidden));
    let refused = press(&staff.officer, staff.officer.id).await.unwrap();
    assert_eq!(refused[0].done, Err(Error::Refused(Refusal::AssignedToOther)));
}

pub async fn a_case_goes_to_nobody_who_does_not_take_cases_here(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let journey = world.to_examination("eriksson").await;
    let gone = world.hire("otto", &[Role::Officer], "GVA").await;
    let far = world.hire("fara", &[Role::Officer], "HAN").await;
    let version = account(services, gone.id).await.unwrap().version;
    disable(services, staff.auditor.id, gone.id, version).await.unwrap();
    let supervisor = Who::Staff(staff.supervisor.clone());
    for to in [gone.id, far.id, staff.intake.id, services.new_id()] {
        let given = world.act(&journey, &supervisor, Action::Assign { to }).await;
        assert_eq!(given, Err(Error::problem("to", "problem-desk-not-at-work")));
        let picks = [Pick { case: journey.id, held: None }];
        let key = services.new_command_key();
        let given = many(services, &staff.supervisor, &picks, to, key).await;
        assert_eq!(given, Err(Error::problem("to", "problem-desk-not-at-work")));
    }
    // Whoever may not give at all is told that, whomever it is for.
    let intake = Who::Staff(staff.intake.clone());
    let given = world.act(&journey, &intake, Action::Assign { to: gone.id }).await;
    assert!(matches!(given, Err(Error::Refused(Refusal::NotAllowed { .. }))), "{given:?}");
    assert_eq!(services::orphans::everywhere(services).await.unwrap(), []);
}

pub async fn more_than_a_page_shows_is_not_given_at_once(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let pick = |_| Pick { case: services.new_id(), held: None };
    let picks: Vec<Pick> = (0..=MOST).map(pick).collect();
    let key = services.new_command_key();
    let Err(Error::Problems(problems)) =
        many(services, &staff.supervisor, &picks, staff.officer.id, key).await
    else {
        panic!("given");
    };
    assert_eq!(problems.of("to").unwrap().key, "problem-desk-too-many");
    let given = many(services, &staff.supervisor, &picks[1..], staff.officer.id, key).await.unwrap();
    assert_eq!(given.len(), MOST);
}

pub async fn the_next_case_is_taken_once_by_each_press(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let mut cases = Vec::new();
    for number in 0..9 {
        cases.push(world.stranger_to_examination(number).await.id);
    }
    let key = services.new_command_key();
    let first = next(services, &staff.officer, key).await.unwrap().expect("a case");
    assert_eq!(next(services, &staff.officer, key).await, Ok(Some(first)), "pressed again");
    let stolen = next(services, &staff.supervisor, key).await;
    assert_eq!(stolen, Err(Error::Forbidden), "the key of somebody else");
    // Twice at once.
    let key = services.new_command_key();
    let press = || next(services, &staff.officer, key);
    let (one, other) = tokio::join!(press(), press());
    assert_eq!(one, other);
    // Eight officers at once, and seven cases.
    let mut officers = Vec::new();
    for number in 0..8 {
        officers.push(world.hire(&format!("o{number}"), &[Role::Officer], "GVA").await);
    }
    let mut presses = JoinSet::new();
    for officer in officers {
        let world = world.clone();
        presses.spawn(async move {
            let key = world.services.new_command_key();
            next(&world.services, &officer, key).await.unwrap()
        });
    }
    let mut taken: Vec<CaseId> = presses.join_all().await.into_iter().flatten().collect();
    assert_eq!(taken.len(), 7);
    taken.extend([first, one.unwrap().expect("a case")]);
    taken.sort();
    cases.sort();
    assert_eq!(taken, cases);
}

pub async fn a_queue_is_read_in_the_order_of_the_day(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    let mut first = world.to_examination("eriksson").await;
    let second = world.submit("ukrainian").await;
    world.clock.advance(3600);
    let note = Action::Note { text: "Touched.".to_owned(), disclosable: false };
    world.step(&mut first, &staff.officer, note).await;
    let list = async |order: Order, search: &str| {
        let filter = Filter { tray: Tray::Open, order, search: search.to_owned(), ..Filter::default() };
        let page = queue(services, &staff.officer, &filter, None).await.unwrap();
        page.rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(list(Order::Due, "").await, [first.id, second.id], "what is due comes first");
    assert_eq!(list(Order::Untouched, "").await, [second.id, first.id]);
    assert_eq!(list(Order::Waiting, "").await, [second.id, first.id], "intake before the officer");
    assert_eq!(list(Order::Waiting, "erik").await, [first.id]);
    // Pages go through the groups one after the other and lose nobody.
    for _ in 0..52 {
        world.submit("arabic").await;
    }
    let filter = Filter { tray: Tray::Open, order: Order::Waiting, ..Filter::default() };
    let page = queue(services, &staff.officer, &filter, None).await.unwrap();
    assert_eq!(page.rows.len(), 50);
    let rest = queue(services, &staff.officer, &filter, page.next.as_deref()).await.unwrap();
    assert_eq!((rest.rows.len(), rest.next), (4, None));
    assert_eq!(rest.rows[3].id, first.id);
}

pub async fn a_filter_is_kept_for_its_owner(world: World) {
    let (services, staff) = (&world.services, world.staff.clone());
    save(services, &staff.officer, "  My   mornings ", "tray=mine&order=untouched").await.unwrap();
    save(services, &staff.officer, "My mornings", "tray=open").await.unwrap();
    let own = filters::list(services, &staff.officer).await.unwrap();
    assert_eq!(own, [Saved { name: "My mornings".to_owned(), query: "tray=open".to_owned() }]);
    assert_eq!(filters::list(services, &staff.decider).await.unwrap(), []);
    assert!(matches!(save(services, &staff.officer, " ", "").await, Err(Error::Problems(_))));
    for number in 1..filters::MOST {
        save(services, &staff.officer, &format!("{number}"), "").await.unwrap();
    }
    assert!(matches!(save(services, &staff.officer, "one more", "").await, Err(Error::Problems(_))));
    remove(services, &staff.decider, "My mornings").await.unwrap();
    assert_eq!(filters::list(services, &staff.officer).await.unwrap().len(), filters::MOST);
    remove(services, &staff.officer, "My mornings").await.unwrap();
    assert_eq!(filters::list(services, &staff.officer).await.unwrap().len(), filters::MOST - 1);
}
