//! The head of a post sees the work in numbers that follow from the journals, and patterns that somebody should look at.

use crate::world::{Journey, World, grounds, refuse};
use domain::case::Action;
use domain::figures::alerts::Alert;
use domain::figures::turns::Task;
use services::Error;
use services::audit::{self, Fault};
use services::overview::pictures::{Kind, Label};
use services::overview::{Asked, Overview, csv, overview};

fn values(found: &Overview, kind: Kind) -> Vec<Vec<u64>> {
    let picture = found.pictures.iter().find(|picture| picture.kind == kind).unwrap();
    picture.lines.iter().map(|line| line.values.clone()).collect()
}

async fn seen(world: &World) -> Overview {
    overview(&world.services, &world.staff.supervisor, &Asked::default()).await.unwrap()
}

async fn refused(world: &World, sample: &str) -> Journey {
    let mut journey = world.to_examination(sample).await;
    world.step(&mut journey, &world.staff.officer, refuse(grounds(), "No means")).await;
    world.step(&mut journey, &world.staff.decider, Action::DecideRefuse).await;
    journey
}

pub async fn a_head_of_post_sees_what_the_journals_say(world: World) {
    let empty = seen(&world).await;
    assert_eq!(empty.weeks, 13);
    assert_eq!(values(&empty, Kind::Intake), vec![vec![0, 0]; 13]);
    assert_eq!(empty.source.checkpoint, None);

    refused(&world, "eriksson").await;
    let mut open = world.to_examination("ukrainian").await;
    world.step(&mut open, &world.staff.supervisor, Action::Assign { to: world.staff.officer.id }).await;
    assert_eq!(audit::checkpoint(&world.services).await.unwrap(), Some(1));
    world.to_print("eriksson").await;

    let found = seen(&world).await;
    assert_eq!(values(&found, Kind::Intake).last().unwrap(), &[3, 3]);
    assert_eq!(values(&found, Kind::Decisions).last().unwrap(), &[1, 1, 0]);
    assert_eq!(values(&found, Kind::Ages)[0], [1]);
    assert_eq!(values(&found, Kind::Due).concat().iter().sum::<u64>(), 1);
    assert_eq!(values(&found, Kind::Workload), [[1, 0]]);
    assert_eq!(values(&found, Kind::Deciders), [[1, 2]]);
    let decider = &found.pictures.iter().find(|one| one.kind == Kind::Deciders).unwrap().lines[0].label;
    assert!(matches!(decider, Label::Person(id, name) if *id == world.staff.decider.id && name == "DORA"));
    let (number, _, hash) = found.source.checkpoint.clone().unwrap();
    assert_eq!((number, hash.len(), found.source.newer), (1, 64, 1), "one case is newer than the checkpoint");

    let file = csv::csv(&found, Kind::Deciders).unwrap();
    let lines: Vec<_> = file.lines().collect();
    assert!(lines[0].starts_with("post,picture,from,until,label,refused,decided,rate,rate_low,rate_high,"));
    assert!(lines[1].contains(",DORA,1,2,0.500,0.094,0.906,") && lines[1].contains(&hash), "{file}");

    let turns: Vec<_> = found.turns.iter().map(|one| (one.name.as_str(), one.turn.task, one.long)).collect();
    assert!(
        turns.contains(&("DORA", Task::Decide, false)) && turns.contains(&("OLGA", Task::Examine, false)),
        "{turns:?}"
    );
    let dora = found.turns.iter().find(|one| one.name == "DORA").unwrap();
    assert_eq!((dora.turn.days, dora.pool.as_ref().map(|(_, share)| share.whole)), (0, Some(2)));
    assert!(csv::turns(&found).contains(",DORA,decide,0,no,"));

    // A week later everything is a week older.
    world.clock.advance(8 * 86_400);
    let later = seen(&world).await;
    assert_eq!(values(&later, Kind::Ages)[..2], [[0], [1]]);
    assert_eq!(values(&later, Kind::Intake).last().unwrap(), &[0, 0]);
    assert!(audit::verify(&world.services).await.unwrap().is_clean());

    let auditor = overview(&world.services, &world.staff.auditor, &Asked::default()).await.unwrap();
    assert!(auditor.posts.len() > 1);
    let far = Asked { post: Some("XXX".into()), weeks: Some(4) };
    assert_eq!(overview(&world.services, &world.staff.auditor, &far).await.unwrap_err(), Error::NotFound);
    let own = overview(&world.services, &world.staff.supervisor, &far).await.unwrap();
    assert_eq!((own.post.0.as_str(), own.weeks), ("GVA", 4), "a supervisor sees the own post");
    let officer = overview(&world.services, &world.staff.officer, &Asked::default()).await;
    assert_eq!(officer.unwrap_err(), Error::Forbidden);
}

pub async fn patterns_are_told_with_their_cases(world: World) {
    let first = refused(&world, "eriksson").await;
    assert_eq!(seen(&world).await.alerts, [], "a day at work is no pattern");
    // The next night.
    let night = world.today().to_string() + "T23:30:00+01:00";
    let night: jiff::Timestamp = night.parse().unwrap();
    world.clock.set(night.into());
    let second = world.to_print("eriksson").await;
    let found = seen(&world).await.alerts;
    let kinds: Vec<_> = found.iter().map(|told| told.alert.kind()).collect();
    assert!(kinds.contains(&"reversal"), "{found:?}");
    let reversal = found.iter().find(|told| told.alert.kind() == "reversal").unwrap();
    assert_eq!(reversal.cases.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [first.id, second.id]);
    assert_eq!(reversal.people, ["DORA", "DORA"]);
    world.to_print("ukrainian").await;
    world.to_print("ukrainian").await;
    let found = seen(&world).await.alerts;
    let nights: Vec<_> = found
        .iter()
        .filter_map(|told| match &told.alert {
            Alert::OffHours(one) => Some((told.people[0].as_str(), one.acts)),
            _ => None,
        })
        .collect();
    assert!(nights.contains(&("DORA", 3)) && nights.contains(&("OLGA", 3)), "{nights:?}");
}

pub async fn a_report_that_was_tampered_with_is_found(world: World) {
    let journey = refused(&world, "eriksson").await;
    world.disarm("acts").await;
    world.raw("DELETE FROM acts WHERE kind = 'refusal_decided'").await;
    let findings = audit::verify(&world.services).await.unwrap().findings;
    let told: Vec<_> = findings.iter().map(|one| (one.case_id, one.fault)).collect();
    assert_eq!(told, [(Some(journey.id), Fault::Counted)]);
}
