//! What the border is told.

use crate::stock::{ask as stock, both, span};
use crate::world::{World, grounds, serial};
use domain::case::{Action, Direction, End, Refusal, Role};
use domain::mrz::{self, Field};
use domain::stock::{AlertWhy, Command};
use services::border::pack::{self, Answer, Ended};
use services::border::{Check, Verdict, admit, check, portrait};
use services::checkpoint::note::read_public_key;
use services::{Error, Who};

async fn ask(world: &World, text: &str) -> Check {
    check(&world.services, &world.staff.border, text).await.unwrap()
}

pub async fn every_verdict(world: World) {
    let services = &world.services;
    let start = services.now();
    let (mut journey, mrz) = world.to_handed_over("eriksson", &serial(1)).await;
    let text = mrz.join("\n");
    let [upper, lower] = &mrz;

    assert_eq!(ask(&world, &text).await.verdict, Verdict::NotYetValid);
    world.clock.set(start.plus_days(61));
    assert_eq!(ask(&world, &text.to_lowercase()).await.verdict, Verdict::Valid);
    world.clock.set(start.plus_days(82));
    assert_eq!(ask(&world, &text).await.verdict, Verdict::Expired);
    world.clock.set(start.plus_days(61));

    // Another name on our number.
    let forged = ask(&world, &format!("{}\n{lower}", upper.replace("ANNA<MARIA", "BERTA<MARI"))).await;
    let Verdict::Forged { differences } = &forged.verdict else { panic!("{:?}", forged.verdict) };
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0].field, Field::Name);
    assert_eq!(differences[0].printed, "ERIKSSON<<ANNA<MARIA");
    assert_eq!(differences[0].read, "ERIKSSON<<BERTA<MARI");
    assert!(forged.record.is_some(), "the officer sees what we printed");
    // A later expiry with a right check digit.
    let until = format!("2810019{}", &lower[28..]);
    let longer = format!("{upper}\n{}{until}", &lower[..21]);
    let digit = mrz::check::digit(b"281001");
    let longer = longer.replacen("2810019", &format!("281001{}", char::from(digit)), 1);
    let Verdict::Forged { differences } = ask(&world, &longer).await.verdict else { panic!("{longer}") };
    assert_eq!(differences.iter().map(|d| d.field).collect::<Vec<_>>(), [Field::Expiry]);

    // A wrong check digit is a misreading, with its place.
    let mut misread = lower.clone().into_bytes();
    misread[9] = if misread[9] == b'0' { b'1' } else { b'0' };
    let misread = format!("{upper}\n{}", String::from_utf8(misread).unwrap());
    let Verdict::Unreadable { faults, problem: None } = ask(&world, &misread).await.verdict else { panic!() };
    assert_eq!((faults[0].field, faults[0].line, faults[0].position), (Field::DocumentNumber, 2, 10));
    for nothing in ["", "hello", "V<UTO"] {
        let Verdict::Unreadable { problem: Some(_), .. } = ask(&world, nothing).await.verdict else {
            panic!()
        };
    }
    // A passport is no visa; a foreign visa is not ours.
    let passport =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let Verdict::Unreadable { problem: Some(problem), .. } = ask(&world, passport).await.verdict else {
        panic!()
    };
    assert_eq!(problem.key, "problem-mrz-no-visa");
    let foreign =
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<<<";
    assert_eq!(ask(&world, foreign).await.verdict, Verdict::Unknown);
    // A stolen blank with an invented name.
    let stolen = number(lower, &serial(9));
    assert_eq!(ask(&world, &format!("{upper}\n{stolen}")).await.verdict, Verdict::NotIssued);

    let officer = world.staff.officer.clone();
    let end = Action::ProposeEnd { end: End::Annul, grounds: grounds() };
    world.step(&mut journey, &officer, end).await;
    world.step(&mut journey, &world.staff.decider, Action::Annul { grounds: Vec::new() }).await;
    assert_eq!(ask(&world, &text).await.verdict, Verdict::Annulled);
    assert_eq!(world.ledger(&serial(1)).await, "voided");

    let looked = services.store.read().await.unwrap().border().recent(start, 100).await.unwrap();
    assert_eq!(looked.len(), 13, "every look-up is recorded");
    let told = |outcome: &str| looked.iter().filter(|row| row.outcome == outcome).count();
    assert_eq!([told("annulled"), told("forged"), told("unreadable"), told("unknown")], [1, 2, 5, 1]);
}

/// The lower line with another number and its check digit.
fn number(lower: &str, number: &str) -> String {
    format!("{number}{}{}", char::from(mrz::check::digit(number.as_bytes())), &lower[10..])
}

/// Half an hour before midnight in UTC the first day of the visa has begun in Utopia, and its last one is over.
pub async fn days_are_those_of_the_border(world: World) {
    let grant = world.grant();
    let (journey, mrz) = world.to_handed_over("eriksson", &serial(1)).await;
    let text = mrz.join("\n");
    let late = |day: domain::Date| domain::Timestamp::start_of(day).plus_seconds(-1800);
    world.clock.set(late(grant.valid_from).plus_days(-1));
    assert_eq!(ask(&world, &text).await.verdict, Verdict::NotYetValid);
    world.clock.set(late(grant.valid_from));
    let check = ask(&world, &text).await;
    assert_eq!(check.verdict, Verdict::Valid);
    let (services, version) = (&world.services, check.record.unwrap().version);
    let key = services.new_command_key();
    admit(services, &world.staff.border, journey.id, version, key, Direction::Entry, "Port").await.unwrap();
    let view = services::desk::case::open(services, &world.staff.supervisor, journey.id).await.unwrap();
    assert_eq!(view.case.crossings[0].on, grant.valid_from);
    world.clock.set(late(domain::time::day_after(grant.valid_until)));
    assert_eq!(ask(&world, &text).await.verdict, Verdict::Expired);
}

pub async fn a_single_entry_is_used_once(world: World) {
    let services = &world.services;
    let start = services.now();
    let (journey, mrz) = world.to_handed_over("eriksson", &serial(1)).await;
    let text = mrz.join("\n");
    let bela = &world.staff.border;
    world.clock.set(start.plus_days(61));
    assert_eq!(
        portrait(services, bela, journey.id).await.map(|_| ()),
        Err(Error::NotFound),
        "no look-up yet"
    );
    let record = ask(&world, &text).await.record.unwrap();
    assert_eq!(record.entries_left, Some(1));
    let other = world.hire("border2", &[Role::Border], "HAN").await;
    let enter = async |staff, version| {
        admit(services, staff, record.case_id, version, services.new_command_key(), Direction::Entry, "Port")
            .await
    };
    let done = enter(bela, record.version).await.unwrap();
    assert_eq!(enter(&other, record.version).await, Err(Error::Stale { current_version: done.version }));
    assert_eq!(enter(&other, done.version).await, Err(Error::Refused(Refusal::EntriesUsed)));
    let check = ask(&world, &text).await;
    assert_eq!(check.verdict, Verdict::UsedUp);
    assert_eq!(check.record.unwrap().entries_left, Some(0));

    // At the holder's own request one person can revoke.
    let mut journey = journey;
    journey.version = done.version;
    let asked =
        world.act(&journey, &journey.applicant, Action::AskRevocation { reason: String::new() }).await;
    journey.version = asked.unwrap().version;
    let own = domain::case::Ground { code: 17, fact: "The holder asked for it on 25 January.".to_owned() };
    let decider = Who::Staff(world.staff.decider.clone());
    world.act(&journey, &decider, Action::Revoke { grounds: vec![own] }).await.unwrap();
    assert_eq!(ask(&world, &text).await.verdict, Verdict::Revoked);
}

pub async fn a_pack_knows_what_is_stopped_and_ended(world: World) {
    let services = &world.services;
    let people = world.staff.clone();
    let (mut journey, _) = world.to_handed_over("eriksson", &serial(1)).await;
    let end = Action::ProposeEnd { end: End::Annul, grounds: grounds() };
    world.step(&mut journey, &people.officer, end).await;
    world.step(&mut journey, &people.decider, Action::Annul { grounds: Vec::new() }).await;
    let raise =
        Command::RaiseAlert { span: span(3, 2), why: AlertWhy::Counterfeit, reason: "copies".to_owned() };
    stock(&world, &people.supervisor, raise).await.unwrap();
    let miss = Command::Miss { spans: vec![span(7, 2)], reason: "not in the tray".to_owned() };
    both(&world, &people.operator, miss, &people.custodian).await;
    let lose = Command::Lose { spans: vec![span(7, 2)], stolen: false, report: "P-1".to_owned() };
    stock(&world, &people.supervisor, lose).await.unwrap();

    let text = pack::pack(services, 24).await.unwrap();
    assert!(!text.to_lowercase().contains("eriksson") && !text.contains("copies"), "{text}");
    let (origin, key) = read_public_key(&pack::key(services)).unwrap();
    assert_eq!(origin, "visa.example/journal/border");
    let pack = pack::open(&text, &origin, &key).unwrap();
    assert_eq!(pack.lines.len(), 3, "{:?}", pack.lines);
    let ask = |number: usize, hours: i64| {
        pack.ask(serial(number).parse().unwrap(), services.now().plus_seconds(hours * 3600))
    };
    assert_eq!(ask(1, 0), Answer::Ended(Ended::Annulled));
    assert_eq!([ask(3, 0), ask(4, 30)], [Answer::Stop(AlertWhy::Counterfeit); 2]);
    assert_eq!([ask(7, 0), ask(8, 0)], [Answer::Stop(AlertWhy::Lost); 2]);
    assert_eq!([ask(2, 0), ask(5, 23), ask(5, 24)], [Answer::NotListed, Answer::NotListed, Answer::TooOld]);
}
