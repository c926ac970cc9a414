//! Many at once, twice, and too late.

use crate::world::World;
use domain::case::{Action, State};
use services::command::act;
use services::{Error, Who, audit, desk};

pub async fn of_a_thousand_decisions_one_succeeds(world: World) {
    let journey = world.to_proposed("eriksson").await;
    let who = Who::Staff(world.staff.decider.clone());
    let tasks: Vec<_> = (0..1000)
        .map(|number| {
            let (world, who, journey) = (world.clone(), who.clone(), journey.clone());
            tokio::spawn(async move {
                let action = match number % 2 {
                    0 => Action::DecideIssue { grant: world.grant() },
                    _ => Action::ReturnToExamination { reason: format!("Reason {number}") },
                };
                // Busy means that nothing happened: a person presses again.
                loop {
                    let key = world.services.new_command_key();
                    let done =
                        act(&world.services, &who, journey.id, journey.version, key, action.clone()).await;
                    if done != Err(Error::Busy) {
                        return done;
                    }
                }
            })
        })
        .collect();
    let mut won = Vec::new();
    for task in tasks {
        match task.await.unwrap() {
            Ok(done) => won.push(done),
            Err(Error::Stale { current_version }) => assert!(current_version > journey.version),
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(won.len(), 1, "{won:?}");
    assert!(matches!(won[0].state, State::PrintQueued | State::Examination));
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

pub async fn a_repeated_command_answers_first_result(world: World) {
    let services = &world.services;
    let journey = world.to_examination("eriksson").await;
    let who = Who::Staff(world.staff.officer.clone());
    let key = services.new_command_key();
    let note = || Action::Note { text: "Called the hotel.".to_owned(), disclosable: false };
    let first = act(services, &who, journey.id, journey.version, key, note()).await.unwrap();
    let message = Action::Note { text: "Another.".to_owned(), disclosable: false };
    let next =
        act(services, &who, journey.id, first.version, services.new_command_key(), message).await.unwrap();
    assert!(next.version > first.version);
    for _ in 0..3 {
        assert_eq!(act(services, &who, journey.id, journey.version, key, note()).await, Ok(first));
    }
    let other = Who::Staff(world.staff.decider.clone());
    assert_eq!(act(services, &other, journey.id, next.version, key, note()).await, Err(Error::Forbidden));
    let view = desk::case::open(services, &world.staff.officer, journey.id).await.unwrap();
    assert_eq!(view.case.notes.len(), 2, "a repeated command takes effect once");

    // A refused command does not use its key up.
    let key = services.new_command_key();
    let empty = Action::Note { text: " ".to_owned(), disclosable: false };
    assert!(matches!(
        act(services, &who, journey.id, next.version, key, empty).await,
        Err(Error::Refused(_))
    ));
    act(services, &who, journey.id, next.version, key, note()).await.unwrap();
}

pub async fn a_stale_page_changes_nothing(world: World) {
    let mut journey = world.to_examination("eriksson").await;
    let old = journey.clone();
    world
        .step(
            &mut journey,
            &world.staff.officer,
            Action::Note { text: "First.".to_owned(), disclosable: false },
        )
        .await;
    let who = Who::Staff(world.staff.officer.clone());
    let late = world.act(&old, &who, Action::Note { text: "Second.".to_owned(), disclosable: false }).await;
    assert_eq!(late, Err(Error::Stale { current_version: journey.version }));
    let view = desk::case::open(&world.services, &world.staff.officer, journey.id).await.unwrap();
    assert_eq!((view.version, view.case.notes.len()), (journey.version, 1));
}

pub async fn a_reading_makes_no_page_stale(world: World) {
    let services = &world.services;
    let mut journey = world.to_examination("eriksson").await;
    for staff in [&world.staff.officer, &world.staff.decider, &world.staff.officer] {
        let view = desk::case::open(services, staff, journey.id).await.unwrap();
        assert_eq!(view.version, journey.version);
    }
    let note = Action::Note { text: "Still my page.".to_owned(), disclosable: false };
    world.step(&mut journey, &world.staff.officer, note).await;
    let view = desk::case::open(services, &world.staff.officer, journey.id).await.unwrap();
    assert_eq!(view.history.iter().filter(|row| row.is_reading()).count(), 4, "but each is recorded");
}
