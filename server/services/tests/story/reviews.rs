//! The second review: drawn from the checkpoint after the day, and drawn again by anybody.

use crate::world::{Journey, World, propose, refuse};
use domain::case::{Action, Ground, State};
use domain::policy::Policy;
use services::reviews::{Difference, What, board, draw, verify};
use services::{audit, desk};

const DAY: i64 = 24 * 3600;

/// The same world under a policy that has so many of a thousand decisions reviewed.
fn reviewing(world: &World, share: u16) -> World {
    let mut policy = Policy::utopia();
    policy.review.share = share;
    world.restarted(policy, [])
}

async fn decided(world: &World, sample: &str) -> Journey {
    let mut journey = world.to_proposed(sample).await;
    let grant = world.grant();
    world.step(&mut journey, &world.staff.decider, Action::DecideIssue { grant }).await;
    journey
}

/// The lot falls on a decision that was made, and the decider sends it back the day after.
async fn drawn_and_sent_back(world: &World) -> Journey {
    let mut journey = decided(world, "eriksson").await;
    world.clock.advance(DAY);
    let _ = world.to_examination("ukrainian").await;
    audit::checkpoint(&world.services).await.unwrap().expect("a checkpoint");
    assert_eq!(draw(&world.services).await.unwrap(), 1);
    journey.version = view(world, &journey).await.version;
    let back = Action::ReturnToExamination { reason: "The insurance".to_owned() };
    world.step(&mut journey, &world.staff.decider, back).await;
    journey
}

async fn view(world: &World, journey: &Journey) -> desk::case::CaseView {
    desk::case::open(&world.services, &world.staff.supervisor, journey.id).await.unwrap()
}

pub async fn decisions_of_a_day_are_drawn_from_the_first_checkpoint_after_it(world: World) {
    let world = reviewing(&world, 1000);
    let mut journey = decided(&world, "eriksson").await;
    audit::checkpoint(&world.services).await.unwrap().expect("a checkpoint");
    assert_eq!(draw(&world.services).await.unwrap(), 0, "the day has not ended");
    world.clock.advance(DAY);
    assert_eq!(draw(&world.services).await.unwrap(), 0, "no checkpoint has been signed since");
    // Something happens on the next day, and is signed.
    let late = decided(&world, "ukrainian").await;
    audit::checkpoint(&world.services).await.unwrap().expect("a checkpoint");
    assert_eq!(draw(&world.services).await.unwrap(), 1);
    assert_eq!(draw(&world.services).await.unwrap(), 0, "a day is drawn once");
    assert!(view(&world, &late).await.case.reviews.is_empty(), "its day has not ended");
    // The day before had a checkpoint after it as well, and no decision.
    assert_eq!(verify(&world.services).await.unwrap(), (2, Vec::new()));

    let waiting = board(&world.services, &world.staff.supervisor).await.unwrap().waiting;
    assert_eq!(
        (waiting.len(), waiting[0].case, waiting[0].by_lot, waiting[0].open),
        (1, journey.id, true, true)
    );
    let own = board(&world.services, &world.staff.decider).await.unwrap().waiting;
    assert!(!own[0].open, "who has decided does not review");
    let reason = "The insurance ends before the journey".to_owned();
    journey.version = view(&world, &journey).await.version;
    let review = Action::Review { agrees: false, reason: reason.clone() };
    world.step(&mut journey, &world.staff.supervisor, review).await;
    assert_eq!(journey.state, State::PrintQueued, "the decision stands");
    let case = view(&world, &journey).await.case;
    assert_eq!(case.notes[0].text, reason);
    let board = board(&world.services, &world.staff.supervisor).await.unwrap();
    assert!(board.waiting.is_empty());
    assert_eq!((board.counts.len(), board.counts[0].reviews, board.counts[0].disagreed), (1, 1, 1));
    assert_eq!(board.counts[0].name, world.staff.decider.name);
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

pub async fn whoever_leaves_a_drawn_case_out_is_found(world: World) {
    let world = reviewing(&world, 1000);
    let journey = decided(&world, "eriksson").await;
    world.clock.advance(DAY);
    let _ = world.to_examination("ukrainian").await;
    audit::checkpoint(&world.services).await.unwrap().expect("a checkpoint");
    // A node that writes down that the day was drawn, and draws nothing.
    let day = world.services.now().date().yesterday().unwrap();
    let mut tx = world.services.store.begin().await.unwrap();
    for key in ["reviews.first", "reviews.drawn"] {
        tx.settings().put(key, day.to_string().as_bytes()).await.unwrap();
    }
    tx.commit().await.unwrap();
    let missing = Difference { day, case: journey.id, what: What::Missing };
    assert_eq!(verify(&world.services).await.unwrap(), (1, vec![missing]));
    // Under another share the lot falls on nobody, and a review that was asked for all the same is found.
    let other = reviewing(&world, 0);
    let mut tx = other.services.store.begin().await.unwrap();
    tx.settings().put("reviews.drawn", day.yesterday().unwrap().to_string().as_bytes()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(draw(&world.services).await.unwrap(), 1);
    let unasked = Difference { day, case: journey.id, what: What::Unasked };
    assert_eq!(verify(&other.services).await.unwrap(), (1, vec![unasked]));
}

pub async fn a_refusal_for_a_threat_waits_for_its_review(world: World) {
    let mut journey = world.to_examination("eriksson").await;
    let staff = world.staff.clone();
    let fact = "The certificate of the hospital names an illness of the lungs".to_owned();
    world.step(&mut journey, &staff.officer, refuse(vec![Ground { code: 8, fact }], "")).await;
    let decider = services::Who::Staff(staff.decider.clone());
    assert!(world.act(&journey, &decider, Action::DecideRefuse).await.is_err());
    let review = Action::Review { agrees: true, reason: String::new() };
    world.step(&mut journey, &staff.supervisor, review).await;
    world.step(&mut journey, &staff.decider, Action::DecideRefuse).await;
    let board = board(&world.services, &staff.supervisor).await.unwrap();
    assert_eq!((board.counts[0].name.as_str(), board.counts[0].disagreed), (staff.decider.name.as_str(), 0));
}

pub async fn a_drawn_review_is_not_shaken_off_by_a_return(world: World) {
    let world = reviewing(&world, 1000);
    let staff = world.staff.clone();
    let mut journey = drawn_and_sent_back(&world).await;
    let waiting = async || board(&world.services, &staff.supervisor).await.unwrap().waiting;
    assert!(waiting().await.is_empty(), "there is no decision to review");
    assert_eq!(verify(&world.services).await.unwrap(), (1, Vec::new()), "the next decision owes it");
    world
        .step(&mut journey, &staff.officer, propose(world.grant(), "The certificate was of somebody else."))
        .await;
    world.step(&mut journey, &staff.decider, Action::DecideIssue { grant: world.grant() }).await;
    let open = waiting().await;
    assert_eq!((open.len(), open[0].case, open[0].by_lot), (1, journey.id, true));
    // The lot of the second day falls on it as well: one review is enough.
    world.clock.advance(DAY);
    let _ = world.to_examination("arabic").await;
    audit::checkpoint(&world.services).await.unwrap().expect("a checkpoint");
    assert_eq!(draw(&world.services).await.unwrap(), 0);
    assert_eq!(verify(&world.services).await.unwrap(), (2, Vec::new()));
    let review = Action::Review { agrees: true, reason: String::new() };
    world.step(&mut journey, &staff.supervisor, review).await;
    assert_eq!(verify(&world.services).await.unwrap(), (2, Vec::new()));
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

pub async fn a_drawn_review_that_nobody_has_to_do_any_more_is_found(world: World) {
    let world = reviewing(&world, 1000);
    let journey = drawn_and_sent_back(&world).await;
    let day = world.services.now().date().yesterday().unwrap();
    // A program that does not carry it wrote the journal.
    world.disarm("journal").await;
    world.raw("UPDATE journal SET kind = 'noted' WHERE kind = 'review_carried'").await;
    let lost = Difference { day, case: journey.id, what: What::Lost };
    assert_eq!(verify(&world.services).await.unwrap(), (1, vec![lost]));
}

pub async fn a_disagreement_counts_against_whom_it_was_about(world: World) {
    let mut journey = world.to_examination("eriksson").await;
    let staff = world.staff.clone();
    let fact = "The certificate of the hospital names an illness of the lungs".to_owned();
    let threat = || refuse(vec![Ground { code: 8, fact: fact.clone() }], "");
    world.step(&mut journey, &staff.officer, threat()).await;
    let reason = "The certificate is of another person of the same name".to_owned();
    let review = Action::Review { agrees: false, reason };
    world.step(&mut journey, &staff.supervisor, review).await;
    let back = Action::ReturnToExamination { reason: "As the reviewer says".to_owned() };
    world.step(&mut journey, &staff.decider, back).await;
    world
        .step(&mut journey, &staff.officer, propose(world.grant(), "The certificate was of somebody else."))
        .await;
    world.step(&mut journey, &staff.decider, Action::DecideIssue { grant: world.grant() }).await;
    let counts = board(&world.services, &staff.supervisor).await.unwrap().counts;
    let told: Vec<_> = counts.iter().map(|count| (count.name.as_str(), count.disagreed)).collect();
    assert_eq!(told, [(staff.officer.name.as_str(), 1)], "the decider followed the reviewer");
}

pub async fn a_review_leaves_the_list_with_its_proposal(world: World) {
    let mut journey = world.to_examination("eriksson").await;
    let staff = world.staff.clone();
    let fact = "The certificate of the hospital names an illness of the lungs".to_owned();
    world.step(&mut journey, &staff.officer, refuse(vec![Ground { code: 8, fact }], "")).await;
    let answers = [("home-city", "Zenit")].into_iter().collect();
    let ask = Action::AskAmendment { answers, reason: "I mistyped".to_owned() };
    journey.version = world.act(&journey, &journey.applicant, ask).await.unwrap().version;
    let accepted = ["home-city".to_owned()].into();
    let accept = Action::DecideAmendment { accepted, reason: String::new() };
    world.step(&mut journey, &staff.officer, accept).await;
    assert!(board(&world.services, &staff.supervisor).await.unwrap().waiting.is_empty());
    world
        .step(&mut journey, &staff.officer, propose(world.grant(), "The certificate was of somebody else."))
        .await;
    world.step(&mut journey, &staff.decider, Action::DecideIssue { grant: world.grant() }).await;
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}
