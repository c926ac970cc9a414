//! People leave: their cases go back, what lay in their hands is taken over by two others, and nothing is forgotten.

use crate::stock::{ask, both, clean, span};
use crate::world::{World, geneva};
use domain::case::{Action, Role};
use domain::stock::{Command, Refusal};
use services::orphans::{What, everywhere, orphans};
use services::people::admin::{InHand, account, disable, in_hand, set_roles};
use services::{Error, Staff};

/// Closes the account of somebody.
async fn leaves(world: &World, who: &Staff) -> InHand {
    let version = account(&world.services, who.id).await.unwrap().version;
    disable(&world.services, world.staff.auditor.id, who.id, version).await.unwrap()
}

pub async fn what_people_left_behind_is_known_until_others_took_it_over(world: World) {
    let people = world.staff.clone();
    let services = &world.services;
    let mut journey = world.to_examination("eriksson").await;
    world.step(&mut journey, &people.supervisor, Action::Assign { to: people.officer.id }).await;
    assert_eq!(everywhere(services).await.unwrap(), [], "everybody is at work");

    // Ten blanks of yesterday are in the operator's hands.
    assert_eq!(in_hand(services, people.operator.id).await.unwrap(), InHand { cases: 0, blanks: 10 });
    assert_eq!(leaves(&world, &people.operator).await.blanks, 10);
    assert_eq!(leaves(&world, &people.officer).await, InHand { cases: 1, blanks: 0 });
    let found = orphans(services, &people.supervisor).await.unwrap();
    let told: Vec<_> = found.iter().map(|orphan| (orphan.holder, &orphan.what)).collect();
    assert_eq!(told, [(people.operator.id, &What::Blanks(10))], "the case went back by itself");
    assert_eq!(orphans(services, &people.auditor).await.unwrap(), found);
    assert_eq!(orphans(services, &people.custodian).await, Err(Error::Forbidden));
    let far = world.hire("far", &[Role::Supervisor], "HAN").await;
    assert_eq!(orphans(services, &far).await.unwrap(), [], "another post's");

    let take = |first: u32, count: u32| Command::TakeBack {
        from: people.operator.id,
        spans: vec![span(first, count)],
        reason: "left the service".to_owned(),
    };
    let strange = ask(&world, &people.custodian, take(1, 8)).await;
    assert!(matches!(strange, Err(Error::Stock(Refusal::NotAllowed { .. }))), "{strange:?}");
    both(&world, &people.supervisor, take(1, 8), &people.custodian).await;
    assert_eq!(everywhere(services).await.unwrap()[0].what, What::Blanks(2));
    // Two are not found.
    let missing = Command::Miss { spans: vec![span(9, 2)], reason: "not in the drawer".to_owned() };
    both(&world, &people.supervisor, missing, &people.custodian).await;
    assert_eq!(everywhere(services).await.unwrap(), []);
    let book = services.store.read().await.unwrap().stock().book(&geneva()).await.unwrap().unwrap().book;
    assert!(book.balances() && book.in_hands(people.operator.id) == 0);
    clean(&world).await;
}

pub async fn who_examines_no_more_gives_the_cases_back(world: World) {
    let people = world.staff.clone();
    let services = &world.services;
    let mut journey = world.to_examination("eriksson").await;
    let officer = world.hire("otto", &[Role::Officer], "GVA").await;
    world.step(&mut journey, &people.supervisor, Action::Assign { to: officer.id }).await;
    assert_eq!(in_hand(services, officer.id).await.unwrap(), InHand { cases: 1, blanks: 0 });
    let version = account(services, officer.id).await.unwrap().version;
    let roles = [Role::Delivery].into();
    set_roles(services, people.auditor.id, officer.id, version, &roles, Some(geneva())).await.unwrap();
    assert_eq!(in_hand(services, officer.id).await.unwrap(), InHand::default());
    let row = services.store.read().await.unwrap().cases().get(journey.id).await.unwrap().unwrap();
    assert_eq!(row.assigned_to, None);
    assert_eq!(everywhere(services).await.unwrap(), []);

    // A case of somebody whose account was closed beside the program, as an older version left it.
    journey.version += 1;
    world.step(&mut journey, &people.supervisor, Action::Assign { to: people.officer.id }).await;
    world.raw("UPDATE users SET disabled_at = 1 WHERE login = 'olga'").await;
    let found = everywhere(services).await.unwrap();
    let reference = row.reference.clone();
    assert_eq!(found[0].what, What::Case { id: journey.id, reference });
    assert_eq!((found.len(), found[0].name.as_str()), (1, "OLGA"));
}
