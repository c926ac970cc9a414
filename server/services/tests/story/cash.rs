//! Money at the counter: numbers without gaps whatever happens at once, the report of a day and the count of the till.

use crate::visits::somebody;
use crate::world::{Journey, World, geneva, stranger};
use domain::case::{Action, AdmissionCheck, Biometrics, FeePaid, PayWay, Role};
use domain::policy::Money;
use services::cash::close::{Count, close};
use services::cash::report::{Report, csv, report};
use services::cash::{Kind, paper};
use services::words::Lang;
use services::{Error, Staff, Who};
use std::collections::BTreeSet;

const ADULT: i64 = 9000;

fn paid(minor: i64, way: PayWay) -> FeePaid {
    let amount = Money { minor, currency: "EUR".to_owned() };
    FeePaid { rule: "short-adult".to_owned(), amount, receipt: "typed by somebody".to_owned(), way }
}

fn lodge(fee: FeePaid) -> Action {
    Action::Lodge { place: "Counter 1".to_owned(), biometrics: Biometrics::Taken, fee: Some(fee) }
}

async fn take(world: &World, number: usize, clerk: &Staff, way: PayWay) -> Journey {
    let mut journey = somebody(world, number).await;
    world.step(&mut journey, clerk, lodge(paid(ADULT, way))).await;
    journey
}

async fn of(world: &World, staff: &Staff) -> Report {
    report(&world.services, staff, None).await.unwrap()
}

fn why(result: Result<(), Error>) -> Vec<String> {
    match result {
        Err(Error::Problems(problems)) => problems.0.into_iter().map(|problem| problem.key).collect(),
        other => panic!("{other:?}"),
    }
}

/// Two nodes take money at once, some commands are refused, some are sent twice: the numbers are 1, 2, 3, … all the same.
pub async fn numbers_have_no_gap_and_no_double_on_two_nodes(world: World) {
    const PEOPLE: usize = 24;
    let other = world.node().await;
    let mut people = Vec::new();
    for number in 0..PEOPLE {
        people.push(somebody(&world, number).await);
    }
    let mut tasks = tokio::task::JoinSet::new();
    for (number, person) in people.into_iter().enumerate() {
        let node = if number % 2 == 0 { world.clone() } else { other.clone() };
        tasks.spawn(async move {
            let clerk = Who::Staff(node.staff.intake.clone());
            let wrong = node.act(&person, &clerk, lodge(paid(ADULT - 1, PayWay::Cash))).await;
            assert!(matches!(wrong, Err(Error::Refused(_) | Error::Busy)), "{wrong:?}");
            // Twice at once with one key, until somebody got through: a person who presses again.
            let key = node.services.new_command_key();
            let press = || async {
                loop {
                    let action = lodge(paid(ADULT, PayWay::Cash));
                    let done = services::command::act(
                        &node.services,
                        &clerk,
                        person.id,
                        person.version,
                        key,
                        action,
                    );
                    match Box::pin(done).await {
                        Err(Error::Busy) => tokio::task::yield_now().await,
                        done => return done.unwrap(),
                    }
                }
            };
            let (one, two) = tokio::join!(press(), press());
            assert_eq!(one, two);
        });
    }
    tasks.join_all().await;
    let report = of(&world, &world.staff.supervisor).await;
    let places: Vec<i64> = report.lines.iter().map(|line| line.number.place).collect();
    assert_eq!(places, (1..=i64::try_from(PEOPLE).unwrap()).collect::<Vec<_>>(), "in order, each once");
    let cases: BTreeSet<_> = report.lines.iter().map(|line| line.case).collect();
    assert_eq!(cases.len(), PEOPLE);
    for line in &report.lines {
        let view = services::desk::case::open(&world.services, &world.staff.intake, line.case).await.unwrap();
        let fee = view.case.fee.expect("a fee");
        assert_eq!(fee.receipt, line.number.to_string(), "the case names the number of its receipt");
    }
    other.services.store.close().await;
}

pub async fn a_day_is_closed_by_its_count(world: World) {
    let (ines, susi) = (world.staff.intake.clone(), world.staff.supervisor.clone());
    let second = world.hire("inge", &[Role::Intake], "GVA").await;
    take(&world, 1, &ines, PayWay::Cash).await;
    take(&world, 2, &second, PayWay::Card).await;
    let mut gone = take(&world, 3, &second, PayWay::Cash).await;
    let missing = [AdmissionCheck::Papers].into();
    let inadmissible = Action::FindInadmissible { missing, reason: "One blank page.".to_owned() };
    world.step(&mut gone, &second, inadmissible).await;
    let back = || Action::RecordRefund { receipt: String::new(), way: PayWay::Cash };
    let own = world.act(&gone, &Who::Staff(second.clone()), back()).await;
    assert!(matches!(own, Err(Error::Refused(domain::case::Refusal::OwnFinding))), "{own:?}");
    world.step(&mut gone, &susi, back()).await;

    let all = of(&world, &susi).await;
    let day = all.day;
    assert_eq!(all.span(Kind::Receipt).map(|(a, b)| (a.place, b.place)), Some((1, 3)));
    assert_eq!(all.span(Kind::Refund).map(|(a, _)| a.to_string()).as_deref(), Some("GVA-2026-R000001"));
    let totals: Vec<_> = all.totals().iter().map(|sum| (sum.way, sum.taken - sum.given)).collect();
    assert_eq!(totals, [(PayWay::Cash, ADULT), (PayWay::Card, ADULT)]);
    let mine = of(&world, &ines).await;
    assert!(
        !mine.whole && mine.lines.len() == 1 && mine.sums[0].taken == ADULT,
        "a clerk sees the own takings"
    );
    let table = csv(&all);
    assert!(table.lines().count() == 5 && table.contains("GVA-2026-R000001,refund,"), "{table}");
    assert!(table.contains(",-90.00,EUR,cash,SUSI"), "{table}");

    let count = |day, counted, reason: &str| Count { day, counted, reason: reason.to_owned() };
    let closed = |staff: &Staff, count: Count| {
        let (services, staff) = (world.services.clone(), staff.clone());
        async move { close(&services, &staff, &count).await }
    };
    let tomorrow = day.tomorrow().unwrap();
    assert_eq!(why(closed(&ines, count(tomorrow, 0, "")).await), ["problem-cash-ahead"]);
    assert_eq!(why(closed(&ines, count(day, 8000, " ")).await), ["problem-cash-differs"]);
    assert_eq!(closed(&world.staff.officer, count(day, ADULT, "")).await, Err(Error::Forbidden));
    closed(&ines, count(day, 8000, "A note of ten fell behind the till.")).await.unwrap();
    closed(&ines, count(day, 8000, "A note of ten fell behind the till.")).await.unwrap();
    assert_eq!(why(closed(&susi, count(day, ADULT, "")).await), ["problem-cash-closed"]);

    // What is taken now belongs to the next day, and its number goes on.
    let late = take(&world, 4, &ines, PayWay::Cash).await;
    let next = report(&world.services, &susi, Some(tomorrow)).await.unwrap();
    assert_eq!(
        next.lines.iter().map(|line| (line.case, line.number.place)).collect::<Vec<_>>(),
        [(late.id, 4)]
    );
    assert_eq!(of(&world, &susi).await.lines.len(), 4, "the closed day stays as it was counted");
    let closing = of(&world, &susi).await.closing.unwrap();
    assert_eq!((closing.expected, closing.counted, closing.by.as_str()), (ADULT, 8000, "INES"));
    for lang in [Lang::En, Lang::Fr] {
        let pdf = paper::day(lang, &of(&world, &susi).await).unwrap();
        let text = text_of(&pdf);
        for word in ["GVA-2026-000001", "GVA-2026-000003", "GVA-2026-R000001", "-10.00", "INGE", "SUSI"] {
            assert!(text.contains(word), "{word} in {text}");
        }
    }
    // A day is not passed over.
    world.clock.set(world.services.now().plus_days(2));
    let today = world.today();
    assert_eq!(why(closed(&ines, count(today, 0, "")).await), ["problem-cash-earlier"]);
    closed(&ines, count(tomorrow, ADULT, "")).await.unwrap();
    closed(&ines, count(today, 0, "")).await.unwrap();
    let mut tx = world.services.store.read().await.unwrap();
    let trail = tx.audit().newest(None, 10).await.unwrap();
    assert_eq!(trail.iter().filter(|row| row.kind == "cash_closed").count(), 3);
}

/// The receipt is for the applicant, in the own language and an official one, and for the post; nobody else learns of it.
pub async fn a_receipt_is_on_paper_for_the_applicant_and_the_post(world: World) {
    let journey = take(&world, 1, &world.staff.intake, PayWay::Card).await;
    let services = &world.services;
    let Who::Applicant { id, email, .. } = journey.applicant.clone() else { unreachable!() };
    for (language, word) in [("en", "Receipt number"), ("es", "Recibo"), ("ar", "GVA-2026-000001")] {
        let reader = Who::Applicant { id, email: email.clone(), language: language.to_owned() };
        let pdf = paper::receipt(services, &reader, journey.id, Kind::Receipt).await.unwrap();
        let text = text_of(&pdf);
        assert!(text.contains("GVA-2026-000001") && text.contains(word), "{language}: {text}");
        assert!(text.contains("90.00") && text.contains("short-adult"), "{text}");
        let official = text.contains("Reçu");
        assert_eq!(official, language != "en", "overleaf in an official language");
        assert!(String::from_utf8_lossy(&pdf).contains("pdfuaid"), "PDF/UA");
    }
    let clerk = Who::Staff(world.staff.intake.clone());
    assert!(paper::receipt(services, &clerk, journey.id, Kind::Receipt).await.is_ok());
    assert_eq!(paper::receipt(services, &clerk, journey.id, Kind::Refund).await, Err(Error::NotFound));
    let hanoi = Who::Staff(world.hire("minh", &[Role::Intake], "HAN").await);
    for who in [stranger(services), hanoi] {
        assert_eq!(paper::receipt(services, &who, journey.id, Kind::Receipt).await, Err(Error::NotFound));
    }
    assert_eq!(of(&world, &world.staff.supervisor).await.post, geneva());
}

fn text_of(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).expect("text")
}
