//! A million serials in the ledger, measured. Not run with the other scenes: `make bench` runs it and prints the numbers.

use crate::world::World;
use domain::PostCode;
use domain::case::{Role, SpoilCode};
use domain::stock::{Command, CountKind, Counts, Packing, Span};
use services::stock::{self, view};
use services::{Clock, SystemClock};

/// Serials of the ledger, in deliveries.
const DELIVERIES: u32 = 10;
const DELIVERY: u32 = 100_000;
/// Blanks of a day that are given back before it is closed.
const DAY: u32 = 5_000;
/// Most that one operator may hold, by the policy of Utopia.
const HAND: u32 = 400;

fn span(first: u32, count: u32) -> Span {
    Span::of(format!("D{first:08}").parse().unwrap(), count).unwrap()
}

/// Milliseconds that something took.
pub async fn timed<T>(work: impl Future<Output = T>) -> (f64, T) {
    let start = SystemClock.now();
    let done = work.await;
    #[expect(clippy::cast_precision_loss, reason = "a measurement")]
    let took = (SystemClock.now().0 - start.0) as f64 / 1000.0;
    (took, done)
}

pub async fn a_million_serials(world: World) {
    let services = &world.services;
    let post = PostCode::from("GVA");
    let people = world.staff.clone();
    let packing = Packing { per_box: 1000, per_sheet: 5 };
    let mut slowest: f64 = 0.0;
    for delivery in 0..DELIVERIES {
        let block = span(10_000_001 + delivery * DELIVERY, DELIVERY);
        let (took, done) =
            timed(stock::deliver(services, &people.supervisor, &people.custodian, block, packing)).await;
        done.unwrap();
        slowest = slowest.max(took);
    }
    println!("a delivery of {DELIVERY}, announced to vault: {slowest:.0} ms at most");

    // Pieces with a story of their own.
    let key = || services.new_command_key();
    for number in (0..DELIVERIES * DELIVERY).step_by(2_003) {
        let spoil = Command::Spoil {
            spans: vec![span(10_000_001 + number, 1)],
            code: SpoilCode::Damaged,
            witness: people.controller.id,
            picture: "none".to_owned(),
            note: String::new(),
        };
        let act = stock::run(services, &people.custodian, key(), &spoil).await.unwrap();
        let confirm = Command::Confirm { act, certificate: String::new() };
        stock::run(services, &people.controller, key(), &confirm).await.unwrap();
    }

    let mut times = Vec::new();
    for number in (0..DELIVERIES * DELIVERY).step_by(997) {
        let serial = span(10_000_001 + number, 1).first().to_string();
        let (took, found) = timed(view::serial(services, &people.supervisor, &serial)).await;
        assert!(found.unwrap().story.len() >= 4);
        times.push(took);
    }
    times.sort_by(f64::total_cmp);
    let [median, most, worst] =
        [times.len() / 2, times.len() * 99 / 100, times.len() - 1].map(|at| times[at]);
    println!(
        "any serial with its story, {} asked: median {median:.2} ms, p99 {most:.2} ms, worst {worst:.2} ms",
        times.len()
    );
    assert!(most < 10.0, "a serial is answered in less than 10 ms");

    // A day of 5,000 blanks: every operator gives back, and the day is counted and closed.
    let mut hands = Vec::new();
    for (number, first) in (0..DAY).step_by(HAND as usize).enumerate() {
        let operator = world.hire(&format!("operator{number}"), &[Role::Operator], post.as_str()).await;
        // Between two pieces of the loop above nothing was spoiled.
        let day = span(10_000_003 + u32::try_from(number).unwrap() * 2_003, HAND.min(DAY - first));
        stock::hand_out(services, &people.custodian, &operator, day).await.unwrap();
        hands.push((operator, day));
    }
    let expected = {
        let mut tx = services.store.read().await.unwrap();
        tx.stock().book(&post).await.unwrap().unwrap().book.expected()
    };
    assert!(expected.at_work >= u64::from(DAY));
    let close = async {
        for (operator, day) in &hands {
            let back = Command::Return { spans: vec![*day] };
            let act = stock::run(services, operator, key(), &back).await.unwrap();
            let confirm = Command::Confirm { act, certificate: String::new() };
            stock::run(services, &people.custodian, key(), &confirm).await.unwrap();
        }
        let begin = Command::BeginCount { kind: CountKind::DayClose };
        stock::run(services, &people.custodian, key(), &begin).await.unwrap();
        let counted = Counts {
            vault: expected.vault + u64::from(DAY),
            at_work: expected.at_work - u64::from(DAY),
            spoiled: expected.spoiled,
        };
        stock::run(services, &people.custodian, key(), &Command::EnterCount { counted }).await.unwrap();
    };
    let (took, ()) = timed(close).await;
    println!("day close of {DAY}, {} operators: {took:.0} ms", hands.len());
    let book = services.store.read().await.unwrap().stock().book(&post).await.unwrap().unwrap().book;
    assert!(book.incidents.is_empty() && book.closed.is_some() && book.balances());
    assert!(took < 1000.0, "a day is closed in less than a second");
    let (took, report) = timed(services::audit::verify(services)).await;
    assert!(report.unwrap().is_clean());
    println!("verification of everything: {took:.0} ms");
}
