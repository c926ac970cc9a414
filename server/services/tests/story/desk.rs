//! The queue and the page of a case.

use crate::world::World;
use domain::case::{Action, ActionKind, State};
use services::desk::case::{MrzPreview, PassportCheck, open};
use services::desk::queue::{Filter, queue};
use services::desk::tray::{Tray, WaitingFor};
use services::{Error, desk};

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
    let count = |tray: Tray| page.counts.iter().find(|count| count.tray == tray).map(|count| count.cases);
    assert_eq!([count(Tray::Mine), count(Tray::Unassigned), count(Tray::Open)], [Some(1), Some(1), Some(2)]);
    assert_eq!(page.overdue, 0);
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
    assert_eq!(list(Tray::Open, "").await.overdue, 1);
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
