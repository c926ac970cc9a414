//! Appointments: booked once by many who press at once, moved, given back at a moment that nobody foresees, found for those who
//! wait, and bound to a person.

use crate::world::{Journey, World, application, geneva, serial};
use domain::case::{Action, Biometrics};
use domain::policy::Policy;
use domain::visits::{Hours, VisitKind, VisitState};
use domain::{CaseId, Timestamp};
use services::applicant::amend;
use services::command::submit;
use services::jobs::{Handler, Settings, Worker};
use services::mail::{Letter, Mailer, Sent};
use services::visits::due::{self, News};
use services::visits::{self, Offer, VisitView, desk, family, round};
use services::words::Lang;
use services::{Error, Who};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::groups::GroupRow;
use store::visits::VisitRow;
use tokio::time::Instant;

const HOUR: i64 = 3600;

/// A worker for everything that visits ask for, and what it sent.
struct Post {
    worker: Worker,
    mailer: Mailer,
}

impl Post {
    fn of(world: &World) -> Self {
        let mailer = Mailer::memory();
        let mut handlers: Vec<(&'static str, Arc<dyn Handler>)> = services::mail::handlers(&mailer);
        handlers.push((due::KIND, Arc::new(due::Dues)));
        handlers.push((round::KIND, Arc::new(round::Rounds)));
        Self { worker: Worker::new(world.services.clone(), Settings::default(), handlers), mailer }
    }

    /// Does everything that is due, also what that asks for.
    async fn run(&self) {
        while self.worker.run_due().await.unwrap() > 0 {}
    }

    /// The news about visits that were sent, the oldest first.
    fn news(&self) -> Vec<News> {
        let told = |sent: &Sent| match &sent.letter {
            Letter::Visit { news, .. } => Some(*news),
            _ => None,
        };
        self.mailer.sent().iter().filter_map(told).collect()
    }
}

/// The installation with so many places: one slot a day at ten, with `counters` seats, for the next `days` days.
fn with_places(world: &World, counters: u16, days: u16) -> World {
    with_hours(world, counters, days, "10:20")
}

/// The same with slots until `until`.
fn with_hours(world: &World, counters: u16, days: u16, until: &str) -> World {
    let mut policy = Policy::utopia();
    "few-places".clone_into(&mut policy.version);
    let post = policy.posts.iter_mut().find(|post| post.code == geneva()).unwrap();
    post.visits.ahead_days = days;
    let window = &mut post.visits.hours[0];
    window.days = domain::policy::Weekday::ALL.to_vec();
    (window.from, window.until) = ("10:00".parse().unwrap(), until.parse().unwrap());
    window.counters = counters;
    world.under(policy)
}

/// Somebody else who sent an application: the sample with another passport.
pub async fn somebody(world: &World, number: usize) -> Journey {
    let (applicant, mut request) = world.draft_by("eriksson", &format!("person-{number}@example.org")).await;
    request.application.passport.number = format!("X{number:07}");
    request.application.passport.mrz = None;
    let sent = submit(&world.services, &applicant, &request).await.unwrap();
    Journey { id: sent.id, applicant, version: sent.version, state: sent.state }
}

async fn offer(world: &World, journey: &Journey) -> Offer {
    visits::offer(&world.services, &journey.applicant, journey.id).await.unwrap()
}

/// The beginnings of all slots that the person is offered.
async fn starts(world: &World, journey: &Journey) -> Vec<Timestamp> {
    let offer = offer(world, journey).await;
    offer.days.iter().flat_map(|day| &day.slots).map(|(slot, _)| slot.start).collect()
}

async fn book(world: &World, journey: &Journey, start: Timestamp) -> Result<(), Error> {
    let key = world.services.new_command_key();
    visits::book(&world.services, &journey.applicant, journey.id, start, key).await.map(|_| ())
}

async fn cancel(world: &World, journey: &Journey) -> Result<(), Error> {
    let key = world.services.new_command_key();
    visits::cancel(&world.services, &journey.applicant, journey.id, key).await.map(|_| ())
}

async fn join(world: &World, journey: &Journey) -> Result<(), Error> {
    let key = world.services.new_command_key();
    visits::join(&world.services, &journey.applicant, journey.id, key).await.map(|_| ())
}

async fn ahead(world: &World, journey: &Journey) -> Option<VisitView> {
    offer(world, journey).await.card.visit
}

async fn last(world: &World, journey: &Journey) -> VisitRow {
    let mut tx = world.services.store.read().await.unwrap();
    tx.visits().of_case(journey.id).await.unwrap().remove(0)
}

fn why(result: Result<(), Error>) -> String {
    match result {
        Err(Error::Problems(problems)) => problems.0[0].key.clone(),
        other => format!("{other:?}"),
    }
}

/// Five hundred people, fifty seats, one moment.
pub async fn of_five_hundred_who_press_fifty_get_a_seat(world: World) {
    let world = with_places(&world, 50, 3);
    let mut people = Vec::new();
    for number in 0..500 {
        people.push(somebody(&world, number).await);
    }
    let start = starts(&world, &people[0]).await[0];
    let begun = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for person in people {
        let world = world.clone();
        tasks.spawn(async move {
            // Busy means that nothing happened: a person presses again.
            loop {
                match book(&world, &person, start).await {
                    Err(Error::Busy) => tokio::task::yield_now().await,
                    answer => return (person, answer),
                }
            }
        });
    }
    let answers = tasks.join_all().await;
    let took = begun.elapsed();
    let engine = world.services.store.engine();
    println!("500 people on 50 seats, {engine:?}: {} ms until the last answer", took.as_millis());
    let (booked, full): (Vec<_>, Vec<_>) = answers.into_iter().partition(|(_, answer)| answer.is_ok());
    assert_eq!((booked.len(), full.len()), (50, 450));
    for (_, answer) in full {
        assert_eq!(why(answer), "problem-visit-full", "everybody else learns why");
    }
    let mut tx = world.services.store.read().await.unwrap();
    let rows = tx.visits().of_day(&geneva(), start, start.plus_seconds(1)).await.unwrap();
    assert_eq!(rows.len(), 50);
    let taken = tx.visits().taken(&geneva(), "lodging", start, start.plus_seconds(1), start).await.unwrap();
    assert_eq!(taken, [(start, 50)], "every visit has a seat of its own");
    drop(tx);
    for (person, _) in &booked {
        assert_eq!(ahead(&world, person).await.unwrap().start, start);
    }
}

pub async fn a_visit_is_booked_moved_and_given_back(world: World) {
    let services = &world.services;
    let post = Post::of(&world);
    let journey = world.submit("eriksson").await;
    let free = starts(&world, &journey).await;
    let key = services.new_command_key();
    for _ in 0..2 {
        visits::book(services, &journey.applicant, journey.id, free[3], key).await.expect("once, told twice");
    }
    assert_eq!(why(book(&world, &journey, free[4]).await), "problem-visit-has");
    let stranger = crate::world::stranger(services);
    let theirs = visits::book(services, &stranger, journey.id, free[4], services.new_command_key()).await;
    assert_eq!(theirs, Err(Error::NotFound));
    assert_eq!(visits::offer(services, &stranger, journey.id).await, Err(Error::NotFound));

    let key = services.new_command_key();
    visits::relocate(services, &journey.applicant, journey.id, free[9], key).await.unwrap();
    assert_eq!(ahead(&world, &journey).await.map(|visit| visit.start), Some(free[9]));
    let file = visits::calendar(services, &journey.applicant, journey.id, Lang::Fr).await.unwrap();
    assert!(file.contains("BEGIN:VEVENT") && file.contains("dépôt de la demande"), "{file}");
    assert!(!file.to_lowercase().contains("eriksson"), "a calendar is shared: {file}");
    // The seat that was given up is closed for a time: two seats, of which one is left.
    let other = somebody(&world, 1).await;
    let seats = async |at: Timestamp| {
        let offer = offer(&world, &other).await;
        let all = offer.days.iter().flat_map(|day| &day.slots);
        all.filter(|(slot, _)| slot.start == at).map(|(_, seats)| *seats).sum::<u16>()
    };
    assert_eq!((seats(free[3]).await, seats(free[9]).await), (1, 1));
    world.clock.advance(12 * HOUR);
    assert_eq!(seats(free[20]).await, 2);

    cancel(&world, &journey).await.unwrap();
    assert_eq!(ahead(&world, &journey).await, None);
    assert_eq!(why(cancel(&world, &journey).await), "problem-visit-has-none");
    post.run().await;
    // What was booked first was moved before the letter was written.
    assert_eq!(post.news(), [News::Cancelled]);
    let sent = post.mailer.sent();
    let sent = sent.iter().find(|sent| matches!(sent.letter, Letter::Visit { .. })).unwrap();
    assert!(sent.message.contains("method=CANCEL"), "{}", sent.message);
    assert!(!sent.message.contains("Eriksson"), "{}", sent.message);
}

pub async fn a_visit_is_not_moved_for_ever_nor_too_late(world: World) {
    let services = &world.services;
    let journey = world.submit("eriksson").await;
    let free = starts(&world, &journey).await;
    book(&world, &journey, free[30]).await.unwrap();
    let relocate = async |start| {
        let key = services.new_command_key();
        why(visits::relocate(services, &journey.applicant, journey.id, start, key).await.map(|_| ()))
    };
    assert_eq!(relocate(free[31].plus_seconds(60)).await, "problem-visit-gone");
    assert_eq!(ahead(&world, &journey).await.map(|visit| visit.start), Some(free[30]), "the old one stays");
    assert_eq!(relocate(free[31]).await, "Ok(())");
    assert_eq!(relocate(free[32]).await, "Ok(())");
    assert_eq!(relocate(free[33]).await, "problem-visit-not-movable");
    cancel(&world, &journey).await.unwrap();
    book(&world, &journey, free[12]).await.unwrap();
    world.clock.set(free[12].plus_seconds(-24 * HOUR + 1));
    assert_eq!(relocate(free[40]).await, "problem-visit-not-movable");
    world.clock.set(free[12]);
    assert_eq!(why(cancel(&world, &journey).await), "problem-visit-begun");
}

pub async fn a_seat_returns_at_a_random_moment_and_to_who_waits_first(world: World) {
    let world = with_places(&world, 1, 2);
    let post = Post::of(&world);
    let [first, second, third, fourth] = [1, 2, 3, 4].map(|number| somebody(&world, number));
    let (first, second, third, fourth) = (first.await, second.await, third.await, fourth.await);
    let free = starts(&world, &first).await;
    assert_eq!(
        why(join(&world, &second).await),
        "problem-visit-free",
        "nobody waits while something is free"
    );
    for (person, start) in [(&first, free[0]), (&fourth, free[1])] {
        book(&world, person, start).await.unwrap();
    }
    assert!(starts(&world, &second).await.is_empty());
    join(&world, &second).await.unwrap();
    world.clock.advance(1);
    join(&world, &third).await.unwrap();
    assert_eq!(why(join(&world, &third).await), "problem-visit-waits");
    assert_eq!((offer(&world, &third).await.place, offer(&world, &third).await.waiting), (Some(2), 2));
    post.run().await;
    cancel(&world, &fourth).await.unwrap();
    let given_up = world.services.now();
    world.clock.advance(1799);
    post.run().await;
    assert_eq!(ahead(&world, &second).await, None, "not before half an hour");
    let mut returned = None;
    while returned.is_none() {
        world.clock.advance(60);
        post.run().await;
        returned = ahead(&world, &second).await;
        assert!(world.services.now().seconds_since(given_up) <= 13 * HOUR, "within twelve hours");
        assert!(starts(&world, &fourth).await.is_empty(), "it is not free for all meanwhile");
    }
    let found = returned.unwrap();
    assert_eq!(found.start, free[1]);
    let until = found.accept_until.expect("it has to be accepted");
    assert!(until > world.services.now());
    assert_eq!(post.news().last(), Some(&News::Found));
    // Nobody accepts: the next one is asked, after a time that nobody foresees.
    world.clock.set(until);
    let key = world.services.new_command_key();
    let late = visits::accept(&world.services, &second.applicant, second.id, key).await.map(|_| ());
    assert_eq!(why(late), "problem-visit-lapsed");
    post.run().await;
    assert_eq!(last(&world, &second).await.state, VisitState::Lapsed.as_str());
    assert!(post.news().contains(&News::Lapsed));
    for _ in 0..48 {
        world.clock.advance(15 * 60);
        post.run().await;
    }
    let offered = last(&world, &third).await;
    assert!(offered.asked_at < offered.made_at, "the time of waiting is counted from joining");
    if offered.state == VisitState::Held.as_str() {
        let key = world.services.new_command_key();
        visits::accept(&world.services, &third.applicant, third.id, key).await.unwrap();
        assert_eq!(ahead(&world, &third).await.and_then(|visit| visit.accept_until), None);
    }
}

/// Every day another day is opened, and who waits is asked before it is free for all.
pub async fn a_new_day_is_for_those_who_wait(world: World) {
    let world = with_places(&world, 1, 2);
    let post = Post::of(&world);
    let mut people = Vec::new();
    for number in 0..6 {
        people.push(somebody(&world, number).await);
    }
    for (person, start) in people.iter().zip(starts(&world, &people[0]).await) {
        book(&world, person, start).await.unwrap();
    }
    let waiting = &people[4];
    join(&world, waiting).await.unwrap();
    post.run().await;
    let (opening, day) = offer(&world, waiting).await.next_opening;
    world.clock.set(opening);
    let pushing = starts(&world, &people[5]).await;
    assert!(pushing.is_empty(), "whoever presses at the moment of opening gets nothing before: {pushing:?}");
    let place = Hours::of(world.services.policies.current().post(&geneva()).unwrap())
        .slots(VisitKind::Lodging, day)[0];
    assert_eq!(why(book(&world, &people[5], place.start).await), "problem-visit-waiting");
    post.run().await;
    assert_eq!(ahead(&world, waiting).await.map(|visit| visit.start), Some(place.start));
    let key = world.services.new_command_key();
    visits::accept(&world.services, &waiting.applicant, waiting.id, key).await.unwrap();
    let key = world.services.new_command_key();
    let left = visits::leave(&world.services, &waiting.applicant, waiting.id, key).await.map(|_| ());
    assert_eq!(why(left), "problem-visit-not-waiting");
}

/// A second application in the same name gets no second place, and a passport that turns out to be another one loses it.
pub async fn a_visit_belongs_to_a_person(world: World) {
    let post = Post::of(&world);
    let mut first = world.submit("eriksson").await;
    let again = world.submit("eriksson").await;
    let free = starts(&world, &first).await;
    book(&world, &first, free[5]).await.unwrap();
    assert_eq!(why(book(&world, &again, free[6]).await), "problem-visit-same-person");

    // What the passport says is what was declared: nothing happens. It says something else: the seat goes back.
    let amend = |number: &str| {
        let upper = format!("{:<44}", "P<UTOERIKSSON<<ANNA<MARIA").replace(' ', "<");
        let declared = application(&world.services, "eriksson");
        let birth = declared.birth.date.full().unwrap().strftime("%y%m%d").to_string();
        let lower = format!("{number:<9}0UTO{birth}0F3012311{:<16}", "").replace(' ', "<");
        Action::AmendPassportMrz { lines: vec![upper, lower], reason: "Read at the counter.".to_owned() }
    };
    let number = application(&world.services, "eriksson").passport.number;
    let intake = world.staff.intake.clone();
    world.step(&mut first, &intake, amend(&number)).await;
    assert_eq!(ahead(&world, &first).await.map(|visit| visit.start), Some(free[5]));
    world.step(&mut first, &intake, amend("Z9999999")).await;
    assert_eq!(ahead(&world, &first).await, None, "the seat belongs to nobody of this passport");
    let row = last(&world, &first).await;
    assert_eq!(row.state, VisitState::Freed.as_str());
    let mut tx = world.services.store.read().await.unwrap();
    let history = tx.visits().history(row.id).await.unwrap();
    assert_eq!(history.last().map(|line| line.cause.as_str()), Some("identity"));
    drop(tx);
    post.run().await;
    assert_eq!(post.news(), [News::Freed]);
    let still = starts(&world, &again).await.contains(&free[5]);
    assert!(still, "the other seat of the slot");
    let seats = offer(&world, &again).await;
    let seats =
        seats.days.iter().flat_map(|day| &day.slots).find(|(slot, _)| slot.start == free[5]).unwrap().1;
    assert_eq!(seats, 1, "its own is closed for a random time");
}

pub async fn a_corrected_name_gives_the_seat_back(world: World) {
    let services = &world.services;
    let mut journey = world.submit("ukrainian").await;
    let (who, intake) = (journey.applicant.clone(), world.staff.intake.clone());
    let free = starts(&world, &journey).await;
    book(&world, &journey, free[5]).await.unwrap();
    for (input, text, stays) in [("home-city", "Lwów", true), ("surname", "Solovyanenko", false)] {
        let typed = BTreeMap::from([(input.to_owned(), text.to_owned())]);
        amend::keep(services, &who, journey.id, &typed).await.unwrap();
        let key = services.new_command_key();
        journey.version = amend::ask(services, &who, journey.id, key, String::new()).await.unwrap().version;
        let accepted = BTreeSet::from([input.to_owned()]);
        let decide = Action::DecideAmendment { accepted, reason: String::new() };
        world.step(&mut journey, &intake, decide).await;
        assert_eq!(ahead(&world, &journey).await.is_some(), stays, "{input}");
    }
}

pub async fn a_visit_ends_with_what_it_was_for(world: World) {
    // The passport is ready, and is collected by appointment as well.
    let (affixed, _) = world.to_affixed("ukrainian", &serial(1)).await;
    let collect = offer(&world, &affixed).await;
    assert_eq!(collect.card.kind, VisitKind::Collection);
    let start = collect.days[0].slots[0].0.start;
    book(&world, &affixed, start).await.unwrap();
    let visits =
        services::desk::case::open(&world.services, &world.staff.intake, affixed.id).await.unwrap().visits;
    assert_eq!(visits[0].kind, VisitKind::Collection);

    let mut journey = world.submit("eriksson").await;
    let free = starts(&world, &journey).await;
    book(&world, &journey, free[5]).await.unwrap();
    let done = world.act(&journey, &journey.applicant, Action::Withdraw).await.unwrap();
    journey.version = done.version;
    assert_eq!(last(&world, &journey).await.state, VisitState::Freed.as_str());
    let gone = visits::offer(&world.services, &journey.applicant, journey.id).await;
    assert_eq!(gone, Err(Error::NotFound));
    assert_eq!(why(book(&world, &journey, free[5]).await), "problem-visit-none");

    // Lodged on the day of the visit: the person came.
    let mut other = world.submit("eriksson").await;
    book(&world, &other, free[6]).await.unwrap();
    world.clock.set(free[6].plus_seconds(120));
    let lodge = || Action::Lodge { place: "Counter 1".to_owned(), biometrics: Biometrics::Taken, fee: None };
    let intake = world.staff.intake.clone();
    world.step(&mut other, &intake, lodge()).await;
    assert_eq!(last(&world, &other).await.state, VisitState::Arrived.as_str());
}

pub async fn the_counter_knows_who_comes(world: World) {
    let services = &world.services;
    let post = Post::of(&world);
    let (journey, other) = (world.submit("eriksson").await, somebody(&world, 7).await);
    let free = starts(&world, &journey).await;
    book(&world, &journey, free[0]).await.unwrap();
    book(&world, &other, free[1]).await.unwrap();
    let intake = &world.staff.intake;
    let day = Hours::of(services.policies.current().post(&geneva()).unwrap()).day(free[0]);
    let list = desk::day(services, intake, Some(day)).await.unwrap();
    assert_eq!(list.visits.iter().map(|line| line.start).collect::<Vec<_>>(), [free[0], free[1]]);
    assert_eq!(list.visits[0].name, "ERIKSSON, Anna Maria");
    assert_eq!(list.places[0], (VisitKind::Lodging, 20, 18));
    assert!(list.visits[0].may.is_empty(), "it is not the day");
    for stranger in [&world.staff.officer, &world.staff.operator, &world.staff.auditor] {
        assert_eq!(desk::day(services, stranger, None).await, Err(Error::Forbidden));
    }
    let hanoi = world.hire("hana", &[domain::case::Role::Intake], "HAN").await;
    assert_eq!(desk::open(services, &hanoi, list.visits[0].id).await, Err(Error::NotFound));

    let press = |line: &desk::Line| desk::Press {
        visit: line.id,
        version: line.version,
        key: services.new_command_key(),
    };
    let early = desk::missed(services, intake, press(&list.visits[0])).await;
    assert_eq!(why(early), "problem-visit-not-now");
    world.clock.set(free[0].plus_seconds(-300));
    let line = desk::open(services, intake, list.visits[0].id).await.unwrap();
    assert_eq!(line.may, [VisitState::Arrived]);
    let wrong = desk::arrived(services, intake, press(&line), "Z0000000").await;
    assert_eq!(why(wrong), "problem-visit-other-passport", "nobody comes in another's place");
    assert_eq!(why(desk::arrived(services, intake, press(&line), " ").await), "problem-visit-passport-empty");
    let number = application(services, "eriksson").passport.number.to_lowercase();
    let same = press(&line);
    for _ in 0..2 {
        desk::arrived(services, intake, same, &number).await.expect("once, told twice");
    }
    let stale = desk::arrived(services, intake, press(&line), &number).await;
    assert!(matches!(stale, Err(Error::Stale { .. })), "{stale:?}");
    assert_eq!(last(&world, &journey).await.state, VisitState::Arrived.as_str());
    // The other one does not come, and may book again.
    world.clock.set(free[1].plus_seconds(13 * HOUR));
    post.run().await;
    assert_eq!(last(&world, &other).await.state, VisitState::Missed.as_str());
    assert_eq!(ahead(&world, &other).await, None);
    let next = starts(&world, &other).await;
    book(&world, &other, next[0]).await.unwrap();
}

pub async fn people_are_reminded_and_what_is_old_is_not_sent(world: World) {
    let post = Post::of(&world);
    let journey = world.submit("eriksson").await;
    let free = starts(&world, &journey).await;
    let start = free[60];
    book(&world, &journey, start).await.unwrap();
    post.run().await;
    assert_eq!(post.news(), [News::Booked]);
    let sent = post.mailer.sent();
    let letter = sent.iter().find(|sent| matches!(sent.letter, Letter::Visit { .. })).unwrap();
    assert!(letter.message.contains("text/calendar; charset=utf-8; method=PUBLISH"), "{}", letter.message);
    let Letter::Visit { cancel: page, url, .. } = &letter.letter else { panic!("{letter:?}") };
    assert_eq!(page.as_deref(), Some(format!("{url}/cancel").as_str()));
    world.clock.set(start.plus_seconds(-3 * 24 * HOUR));
    post.run().await;
    assert_eq!(post.news().len(), 1, "not yet");
    world.clock.set(start.plus_seconds(-24 * HOUR));
    post.run().await;
    assert_eq!(post.news(), [News::Booked, News::Soon]);
    world.clock.set(start.plus_seconds(-10));
    post.run().await;
    assert_eq!(post.news(), [News::Booked, News::Soon, News::Today]);
    cancel(&world, &journey).await.unwrap();
    post.run().await;
    world.clock.set(start.plus_seconds(20 * HOUR));
    post.run().await;
    assert_eq!(post.news().len(), 4, "what was cancelled is neither missed nor reminded of");
    assert_eq!(last(&world, &journey).await.state, VisitState::Cancelled.as_str());
    let unfinished = world.services.store.read().await.unwrap().jobs().unfinished().await.unwrap();
    assert_eq!(unfinished, 0);
}

pub async fn times_of_waiting_are_published(world: World) {
    let mut people = Vec::new();
    for number in 0..6 {
        people.push(somebody(&world, number).await);
    }
    let free = starts(&world, &people[0]).await;
    assert_eq!(offer(&world, &people[5]).await.waited, None, "nothing can be said yet");
    for (person, start) in people.iter().zip([free[0], free[20], free[20], free[40], free[60]]) {
        book(&world, person, start).await.unwrap();
    }
    let offer = offer(&world, &people[5]).await;
    let waited = offer.waited.expect("five people");
    assert_eq!(waited.people, 5);
    assert!(waited.half >= 2 && waited.nine_in_ten > waited.half, "{waited:?}");
    assert_eq!((offer.release_minutes, offer.hold_hours, offer.waiting), ((30, 720), 12, 0));
}

/// A family presses once: everybody has a seat in slots that follow each other, bound to the own passport; all or nobody, once
/// however often it is pressed, and all of it can be given back.
pub async fn a_family_comes_together(world: World) {
    // Sent under the usual policy, which both posts below know.
    let (who, group, people) = travellers(&world, 3).await;
    let narrow = with_places(&world, 2, 3);
    let services = &narrow.services;
    let stranger = crate::world::stranger(services);
    assert_eq!(family::offer(services, &stranger, group).await, Err(Error::NotFound));
    let offered = family::offer(services, &who, group).await.unwrap();
    assert_eq!(offered.needing(), 3);
    // Three places are needed where a slot has two: the last slot of a day is no beginning.
    let day = offered.days.first().cloned();
    assert_eq!(day, None, "this post has one slot a day, and two places");

    let world = with_hours(&world, 2, 3, "11:00");
    let services = &world.services;
    let offered = family::offer(services, &who, group).await.unwrap();
    let slots: Vec<Timestamp> = offered.days[0].slots.iter().map(|(slot, _)| slot.start).collect();
    assert_eq!(slots.len(), 2, "from the third and last slot on there are only two places");
    let theirs = family::book(services, &stranger, group, slots[0], services.new_command_key()).await;
    assert_eq!(theirs, Err(Error::NotFound));
    let late = slots[1].plus_seconds(20 * 60);
    let refused = family::book(services, &who, group, late, services.new_command_key()).await.map(|_| ());
    assert_eq!(why(refused), "problem-visit-too-few");
    for person in &people {
        assert_eq!(ahead(&world, person).await, None, "nobody has a place when not everybody gets one");
    }
    let key = services.new_command_key();
    let first = family::book(services, &who, group, slots[0], key).await.unwrap();
    assert_eq!(family::book(services, &who, group, slots[0], key).await.unwrap(), first, "told twice");
    let mut starts = Vec::new();
    for person in &people {
        starts.push(ahead(&world, person).await.unwrap().start);
    }
    starts.sort();
    assert_eq!(starts, [slots[0], slots[0], slots[1]]);
    let mut tx = services.store.read().await.unwrap();
    let taken = tx.visits().taken(&geneva(), "lodging", slots[0], late, slots[0]).await.unwrap();
    assert_eq!(taken, [(slots[0], 2), (slots[1], 1)]);
    drop(tx);
    let identities: BTreeSet<Vec<u8>> = [
        last(&world, &people[0]).await.identity,
        last(&world, &people[1]).await.identity,
        last(&world, &people[2]).await.identity,
    ]
    .into();
    assert_eq!(identities.len(), 3, "each place belongs to one passport");

    // One gives the own place up and books again with the button of all; then everything is given back.
    cancel(&world, &people[1]).await.unwrap();
    assert_eq!(family::offer(services, &who, group).await.unwrap().needing(), 1);
    let again = family::book(services, &who, group, slots[1], services.new_command_key()).await;
    again.unwrap();
    let key = services.new_command_key();
    for _ in 0..2 {
        family::cancel(services, &who, group, key).await.unwrap();
    }
    for person in &people {
        assert_eq!(ahead(&world, person).await, None);
    }
    let none = family::cancel(services, &who, group, services.new_command_key()).await.map(|_| ());
    assert_eq!(why(none), "problem-visit-has-none");
    let mut tx = services.store.read().await.unwrap();
    let rows = tx.visits().of_day(&geneva(), slots[0], late).await.unwrap();
    assert!(rows.is_empty(), "nobody is expected any more");
}

/// People of one applicant who were sent in one group.
async fn travellers(world: &World, people: usize) -> (Who, CaseId, Vec<Journey>) {
    let services = &world.services;
    let mut journeys = Vec::new();
    let mut keeper = None;
    for number in 0..people {
        let (applicant, mut request) = world.draft_by("eriksson", "family@example.org").await;
        request.application.passport.number = format!("F{number:07}");
        request.application.passport.mrz = None;
        let sent = submit(services, &applicant, &request).await.unwrap();
        journeys.push(Journey {
            id: sent.id,
            applicant: applicant.clone(),
            version: sent.version,
            state: sent.state,
        });
        keeper = Some(applicant);
    }
    let who = keeper.expect("somebody");
    let Who::Applicant { id: applicant_id, .. } = &who else { panic!("no applicant") };
    let id: CaseId = services.new_id();
    let number = u64::try_from(id.0.as_u128() & u128::from(u64::MAX)).unwrap();
    let reference = domain::Reference::from_random(number).to_string();
    let row = GroupRow { id, reference, applicant_id: *applicant_id, created_at: services.now() };
    let mut tx = services.store.begin().await.unwrap();
    tx.groups().add(&row).await.unwrap();
    for journey in &journeys {
        tx.groups().add_member(id, journey.id).await.unwrap();
    }
    tx.commit().await.unwrap();
    (who, id, journeys)
}
