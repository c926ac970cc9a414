//! The head of a post sees the work in numbers that follow from the journals, and patterns that somebody should look at.

use crate::lists::{csv as list, in_force, line_of, settle};
use crate::world::{Journey, World, geneva, grounds, propose, refuse};
use domain::case::{Action, Role, Verdict};
use domain::figures::Share;
use domain::figures::alerts::Alert;
use domain::figures::turns::Task;
use domain::policy::{AlertRules, Policy};
use domain::{Timestamp, UserId};
use services::audit::{self, Fault};
use services::overview::alerts::{MOST, Told};
use services::overview::pictures::{Kind, Label};
use services::overview::{Asked, Overview, csv, overview, picture, rotation};
use services::{Error, desk};
use store::acts::ActRow;

fn values(found: &Overview, kind: Kind) -> Vec<Vec<u64>> {
    let picture = found.pictures.iter().find(|picture| picture.kind == kind).unwrap();
    picture.lines.iter().map(|line| line.values.clone()).collect()
}

async fn seen(world: &World) -> Overview {
    overview(&world.services, &world.staff.supervisor, &Asked::default()).await.unwrap()
}

async fn file(world: &World, kind: Kind) -> String {
    let (about, found) =
        picture(&world.services, &world.staff.supervisor, &Asked::default(), kind).await.unwrap();
    csv::csv(&about, &found, "What was asked")
}

/// An entry that reports count, of a case that has none of that number.
fn act(case: &Journey, seq: i64, at: Timestamp, kind: &str, by: UserId) -> ActRow {
    ActRow {
        case_id: case.id,
        seq,
        post: geneva(),
        at,
        kind: kind.to_owned(),
        actor: format!("staff:{by}"),
        visa_type: "C1".to_owned(),
    }
}

async fn add(world: &World, acts: impl IntoIterator<Item = ActRow>) {
    let mut tx = world.services.store.begin().await.unwrap();
    for act in acts {
        tx.acts().add(&act).await.unwrap();
    }
    tx.commit().await.unwrap();
}

fn of_kind(found: &Overview, kind: &str) -> Vec<Told> {
    found.alerts.told.iter().filter(|told| told.alert.kind() == kind).cloned().collect()
}

async fn refused(world: &World, sample: &str) -> Journey {
    let mut journey = world.to_examination(sample).await;
    world.step(&mut journey, &world.staff.officer, refuse(grounds(), "No means")).await;
    world.step(&mut journey, &world.staff.decider, Action::DecideRefuse).await;
    journey
}

pub async fn a_head_of_post_sees_what_the_journals_say(world: World) {
    let empty = seen(&world).await;
    assert_eq!(empty.about.weeks, 13);
    assert_eq!(values(&empty, Kind::Intake), vec![vec![0, 0]; 13]);
    assert_eq!(empty.about.source.checkpoint, None);
    let (lines, of_types) = (file(&world, Kind::Intake).await, file(&world, Kind::VisaTypes).await);
    assert_eq!(lines.lines().count(), 14);
    let [heads, nothing] = of_types.lines().collect::<Vec<_>>()[..] else { panic!("{of_types}") };
    assert!(heads.ends_with(",query,counted_at,checkpoint,checkpoint_at,checkpoint_hash,entries_since"));
    assert!(nothing.contains(",,,,,,,What was asked,2026-"), "what was asked stands there anyway: {nothing}");

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
    let source = found.about.source.clone();
    let (number, _, hash) = source.checkpoint.clone().unwrap();
    assert_eq!((number, hash.len()), (1, 64));
    let newer = source.newer;
    assert!(newer > 0, "one case is newer than the checkpoint");
    desk::case::open(&world.services, &world.staff.supervisor, open.id).await.unwrap();
    assert_eq!(seen(&world).await.about.source.newer, newer, "a reading changes no figure");

    let deciders = file(&world, Kind::Deciders).await;
    let lines: Vec<_> = deciders.lines().collect();
    assert!(
        lines[0].starts_with("post,picture,from,until,label,login,refused,decided,rate,rate_low,rate_high,")
    );
    assert!(lines[1].contains(",DORA,dora,1,2,0.500,0.094,0.906,What was asked,"), "{deciders}");
    assert!(lines[1].ends_with(&format!(",{hash},{newer}")), "{deciders}");
    for kind in [Kind::Ages, Kind::Due, Kind::Workload] {
        let file = file(&world, kind).await;
        let line = file.lines().nth(1).unwrap().to_owned();
        assert!(line.starts_with(&format!("GVA,{},,,", kind.as_str())), "it counts this moment: {line}");
    }
    for picture in &found.pictures {
        let (_, alone) =
            self::picture(&world.services, &world.staff.supervisor, &Asked::default(), picture.kind)
                .await
                .unwrap();
        assert_eq!(alone, *picture);
    }

    let turns: Vec<_> = found.turns.iter().map(|one| (one.name.as_str(), one.turn.task, one.long)).collect();
    assert!(
        turns.contains(&("DORA", Task::Decide, false)) && turns.contains(&("OLGA", Task::Examine, false)),
        "{turns:?}"
    );
    let dora = found.turns.iter().find(|one| one.name == "DORA").unwrap();
    assert_eq!((dora.turn.days, dora.pool.as_ref().map(|(_, share)| share.whole)), (0, Some(2)));
    let (about, turns) = rotation(&world.services, &world.staff.supervisor, &Asked::default()).await.unwrap();
    assert_eq!(turns, found.turns);
    assert!(csv::turns(&about, &turns, "").contains("GVA,DORA,dora,decide,0,no,"));

    // A week later everything is a week older.
    world.clock.advance(8 * 86_400);
    let later = seen(&world).await;
    assert_eq!(values(&later, Kind::Ages)[..2], [[0], [1]]);
    assert_eq!(values(&later, Kind::Intake).last().unwrap(), &[0, 0]);
    assert!(audit::verify(&world.services).await.unwrap().is_clean());

    let auditor = overview(&world.services, &world.staff.auditor, &Asked::default()).await.unwrap();
    assert!(auditor.about.posts.len() > 1);
    let far = Asked { post: Some("XXX".into()), weeks: Some(4) };
    assert_eq!(overview(&world.services, &world.staff.auditor, &far).await.unwrap_err(), Error::NotFound);
    let own = overview(&world.services, &world.staff.supervisor, &far).await.unwrap();
    assert_eq!((own.about.post.0.as_str(), own.about.weeks), ("GVA", 4), "a supervisor sees the own post");
    let officer = overview(&world.services, &world.staff.officer, &Asked::default()).await;
    assert_eq!(officer.unwrap_err(), Error::Forbidden);
}

pub async fn patterns_are_told_with_their_cases(world: World) {
    let first = refused(&world, "eriksson").await;
    assert_eq!(seen(&world).await.alerts.told, [], "a day at work is no pattern");
    // The next night.
    let night = world.today().to_string() + "T23:30:00+01:00";
    let night: jiff::Timestamp = night.parse().unwrap();
    world.clock.set(night.into());
    let second = world.to_print("eriksson").await;
    let found = seen(&world).await.alerts.told;
    let kinds: Vec<_> = found.iter().map(|told| told.alert.kind()).collect();
    assert!(kinds.contains(&"reversal"), "{found:?}");
    let reversal = found.iter().find(|told| told.alert.kind() == "reversal").unwrap();
    assert_eq!(reversal.cases.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [first.id, second.id]);
    assert_eq!(reversal.people, ["DORA", "DORA"]);
    world.to_print("ukrainian").await;
    world.to_print("ukrainian").await;
    let found = seen(&world).await.alerts.told;
    let nights: Vec<_> = found
        .iter()
        .filter_map(|told| match &told.alert {
            Alert::OffHours(one) => Some((told.people[0].as_str(), one.acts)),
            _ => None,
        })
        .collect();
    assert!(nights.contains(&("DORA", 3)) && nights.contains(&("OLGA", 3)), "{nights:?}");
}

pub async fn a_reversal_is_told_however_long_somebody_waits(world: World) {
    let first = refused(&world, "eriksson").await;
    let second = world.submit("eriksson").await;
    world.clock.advance(200 * 86_400);
    assert_eq!(of_kind(&seen(&world).await, "reversal"), []);
    add(&world, [act(&second, 90, world.services.now(), "issue_decided", world.staff.decider.id)]).await;
    let told = of_kind(&seen(&world).await, "reversal");
    let cases: Vec<_> = told.iter().flat_map(|told| &told.cases).map(|(id, _)| *id).collect();
    assert_eq!(cases, [first.id, second.id]);
    // It stands there for as long as the visa is looked at.
    world.clock.advance(89 * 86_400);
    assert_eq!(of_kind(&seen(&world).await, "reversal").len(), 1);
    world.clock.advance(2 * 86_400);
    assert_eq!(of_kind(&seen(&world).await, "reversal"), []);
    let strict = Policy {
        version: "utopia-of-a-month".to_owned(),
        alerts: AlertRules { reversal_days: 30, days: 365, ..AlertRules::default() },
        ..Policy::utopia()
    };
    assert_eq!(of_kind(&seen(&world.under(strict)).await, "reversal"), [], "more than thirty days before");
}

pub async fn more_reversals_than_are_told_are_said(world: World) {
    let (now, by) = (world.services.now(), world.staff.decider.id);
    let mut acts = Vec::new();
    for _ in 0..3 {
        acts.push(act(&world.submit("eriksson").await, 90, now.plus_seconds(-60), "refusal_decided", by));
    }
    for _ in 0..17 {
        acts.push(act(&world.submit("eriksson").await, 90, now, "issue_decided", by));
    }
    let last = acts.pop();
    add(&world, acts).await;
    let found = seen(&world).await;
    assert_eq!((of_kind(&found, "reversal").len(), found.alerts.more), (48, false));
    add(&world, last).await;
    let found = seen(&world).await;
    assert_eq!((of_kind(&found, "reversal").len(), found.alerts.more), (MOST, true), "51 of them");
}

pub async fn a_visa_after_a_refusal_in_one_case_is_told_with_who_did_what(world: World) {
    let (dora, olga) = (&world.staff.decider, &world.staff.officer);
    let back = || Action::ReturnToExamination { reason: "New papers came.".to_owned() };
    let visa = || propose(world.grant(), "Means and return shown.");
    let mut journey = world.to_examination("eriksson").await;
    world.step(&mut journey, olga, refuse(grounds(), "No means")).await;
    world.step(&mut journey, dora, back()).await;
    assert_eq!(of_kind(&seen(&world).await, "turned"), []);
    let otto = world.hire("otto", &[Role::Officer], "GVA").await;
    world.step(&mut journey, &otto, visa()).await;
    let told = of_kind(&seen(&world).await, "turned");
    assert_eq!(told[0].people, ["OLGA", "OTTO"]);
    let Alert::Turned(turned) = &told[0].alert else { panic!("{told:?}") };
    assert_eq!((turned.case, turned.refused, turned.given), (journey.id, false, false));

    let issue = || Action::DecideIssue { grant: world.grant() };
    world.step(&mut journey, dora, issue()).await;
    world.step(&mut journey, dora, back()).await;
    world.step(&mut journey, &otto, visa()).await;
    world.step(&mut journey, dora, issue()).await;
    let found = seen(&world).await;
    let told = of_kind(&found, "turned");
    assert_eq!(told[0].people, ["OLGA", "OTTO, DORA"]);
    assert!(matches!(&told[0].alert, Alert::Turned(one) if one.given));
    assert_eq!(told[0].cases.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [journey.id]);
    // The case was decided twice and counts once.
    assert_eq!(values(&found, Kind::Decisions).last().unwrap(), &[1, 0, 0]);
    assert_eq!(values(&found, Kind::Deciders), [[0, 1]]);
    assert_eq!(values(&found, Kind::VisaTypes), [[0, 1]]);
    let dora = found.turns.iter().find(|one| one.turn.task == Task::Decide).unwrap();
    assert_eq!(dora.pool.as_ref().map(|(_, share)| share.whole), Some(1));
}

pub async fn a_pair_leads_to_its_own_cases(world: World) {
    let start = world.services.now();
    let days = |days: i64| start.plus_days(days - 300);
    let (hers, others) = (world.staff.officer.id, world.hire("otto", &[Role::Officer], "GVA").await.id);
    let mut acts = Vec::new();
    let mut expected = Vec::new();
    // One case every ten days for most of a year: no quarter has more than nine.
    for number in 0..22 {
        let case = world.submit("eriksson").await;
        acts.push(act(&case, 90, days(10 * number), "issue_proposed", hers));
        expected.push(case.id);
    }
    // Proposed again: still one case.
    let twice = &acts[21];
    acts.push(ActRow { seq: 91, at: days(290), ..twice.clone() });
    let of_somebody_else = world.submit("eriksson").await;
    acts.push(act(&of_somebody_else, 90, days(299), "issue_proposed", others));
    let elsewhere = world.submit("eriksson").await;
    acts.push(ActRow { post: "HAN".into(), ..act(&elsewhere, 90, days(299), "issue_proposed", hers) });
    world.submit("eriksson").await;
    for number in 0..40 {
        let birth = jiff::civil::date(1980, 1, 1);
        let case = world.apply_as(("Ann", "Bell"), &format!("S{number:07}"), birth).await;
        let by = if number % 4 == 0 { hers } else { others };
        acts.push(act(&case, 90, days(7 * number), "refusal_proposed", by));
    }
    add(&world, acts).await;
    let told = of_kind(&seen(&world).await, "pair");
    let [told] = &told[..] else { panic!("{told:?}") };
    let Alert::Pair(pair) = told.alert else { panic!("{told:?}") };
    assert_eq!((pair.officer, pair.task), (hers, Task::Examine));
    assert_eq!((pair.own, pair.usual), (Share { part: 22, whole: 23 }, Share { part: 10, whole: 40 }));
    expected.reverse();
    let shown: Vec<_> = told.cases.iter().map(|(id, _)| *id).collect();
    assert_eq!(
        (shown, told.whole),
        (expected[..20].to_vec(), 22),
        "the newest of the pair, and how many there are"
    );
}

pub async fn two_of_one_name_are_told_apart(world: World) {
    refused(&world, "eriksson").await;
    world.raw("UPDATE users SET name = 'DORA' WHERE login = 'olga'").await;
    let found = seen(&world).await;
    let names: Vec<_> = found.turns.iter().map(|one| one.name.as_str()).collect();
    assert!(names.contains(&"DORA (dora)") && names.contains(&"DORA (olga)"), "{names:?}");
    assert!(file(&world, Kind::Deciders).await.contains(",DORA (dora),dora,"));
}

pub async fn who_settles_hits_is_at_that_task(world: World) {
    in_force(&world, "national", &list(&line_of(&world, "eriksson", true))).await;
    let mut journey = world.submit("eriksson").await;
    world.admitted(&mut journey, "eriksson").await;
    settle(&world, &mut journey, Verdict::Cleared).await;
    let told: Vec<_> = seen(&world).await.turns.into_iter().map(|one| (one.name, one.turn.task)).collect();
    assert!(told.contains(&("SVEN".to_owned(), Task::Screen)), "{told:?}");
    let mut tx = world.services.store.read().await.unwrap();
    let kinds: Vec<_> =
        tx.acts().of_case(journey.id).await.unwrap().into_iter().map(|act| act.kind).collect();
    assert!(kinds.iter().any(|kind| kind == "hit_judged"), "{kinds:?}");
    assert!(audit::verify(&world.services).await.unwrap().is_clean());
}

pub async fn a_report_that_was_tampered_with_is_found(world: World) {
    let journey = refused(&world, "eriksson").await;
    world.disarm("acts").await;
    world.raw("DELETE FROM acts WHERE kind = 'refusal_decided'").await;
    let findings = audit::verify(&world.services).await.unwrap().findings;
    let told: Vec<_> = findings.iter().map(|one| (one.case_id, one.fault)).collect();
    assert_eq!(told, [(Some(journey.id), Fault::Counted)]);
}
