//! The stock of a post through its days: deliveries, operators, counts, losses.

use crate::world::{World, geneva, serial};
use domain::PostCode;
use domain::case::{Role, SpoilCode};
use domain::stock::report::Line;
use domain::stock::{AlertWhy, Command, CountKind, Counts, Packing, Refusal, Serial, Span, State, Ticket};
use services::audit;
use services::print::desk as room;
use services::stock::{self, certificate, monitor, report, view};
use services::{Error, Result, Staff, border};

pub fn span(first: u32, count: u32) -> Span {
    Span::of(format!("UTO{first:06}").parse().unwrap(), count).unwrap()
}

pub async fn ask(world: &World, staff: &Staff, command: Command) -> Result<Ticket> {
    stock::run(&world.services, staff, world.services.new_command_key(), &command).await
}

/// Begun by one, confirmed by the other.
pub async fn both(world: &World, first: &Staff, command: Command, second: &Staff) -> Ticket {
    let act = ask(world, first, command).await.unwrap();
    let confirm = Command::Confirm { act: act.clone(), certificate: "DC-2026-1".to_owned() };
    ask(world, second, confirm).await.unwrap();
    act
}

/// A block of 750 and one of 250 with a gap between, in the vault.
async fn delivered(world: &World) {
    let people = &world.staff;
    for block in [span(400_001, 750), span(401_001, 250)] {
        let packing = Packing { per_box: 250, per_sheet: 5 };
        stock::deliver(&world.services, &people.supervisor, &people.custodian, block, packing).await.unwrap();
    }
}

pub async fn clean(world: &World) {
    let report = audit::verify(&world.services).await.unwrap();
    assert!(report.is_clean(), "{:?}", report.findings);
    assert!(report.stock > 0);
}

pub async fn a_delivery_is_unique_and_counted_by_two(world: World) {
    delivered(&world).await;
    let people = &world.staff;
    let announce = |span| Command::Announce {
        span,
        packing: Packing { per_box: 10, per_sheet: 1 },
        design: "2026".to_owned(),
        producer: "Mint".to_owned(),
    };
    for overlap in [span(400_750, 2), span(400_000, 1500), span(1, 1)] {
        let refused = ask(&world, &people.supervisor, announce(overlap)).await;
        assert!(matches!(refused, Err(Error::Stock(Refusal::Overlap { .. }))), "{overlap}: {refused:?}");
    }
    // Serials are unique across posts too.
    let far = world.hire("far", &[Role::Supervisor], "HAN").await;
    let refused = ask(&world, &far, announce(span(401_250, 10))).await;
    assert_eq!(refused, Err(Error::Stock(Refusal::Overlap { serial: "UTO401250".parse().unwrap() })));
    ask(&world, &far, announce(span(401_251, 10))).await.unwrap();
    let view = view::serial(&world.services, &people.custodian, " uto400257 ").await.unwrap();
    assert_eq!(
        (view.piece.state, view.position.map(|at| (at.in_box, at.sheet, at.place))),
        (State::Vault, Some((2, 2, 2)))
    );
    let told: Vec<&str> = view.story.iter().map(|told| told.what.as_str()).collect();
    assert_eq!(told, ["announced", "dispatched", "receive", "act_confirmed"]);
    assert_eq!(
        view::serial(&world.services, &far, "UTO400257").await,
        Err(Error::NotFound),
        "another post's"
    );
    clean(&world).await;
}

pub async fn a_repeated_press_moves_stock_once(world: World) {
    let people = &world.staff;
    let key = world.services.new_command_key();
    let command = Command::Return { spans: vec![span(1, 2)] };
    let first = stock::run(&world.services, &people.operator, key, &command).await.unwrap();
    assert_eq!(stock::run(&world.services, &people.operator, key, &command).await, Ok(first));
    assert_eq!(stock::run(&world.services, &people.custodian, key, &command).await, Err(Error::Forbidden));
}

pub async fn a_missing_sticker_is_found_on_the_day_it_is_missed(world: World) {
    delivered(&world).await;
    let people = world.staff.clone();
    both(&world, &people.operator, Command::Return { spans: vec![span(1, 10)] }, &people.custodian).await;
    ask(&world, &people.custodian, Command::BeginCount { kind: CountKind::DayClose }).await.unwrap();
    let blind = view::overview(&world.services, &people.supervisor).await.unwrap();
    assert_eq!((blind.tally, blind.vault), (None, Vec::new()), "nobody is told what the book expects");
    let counted = Counts { vault: 1009, at_work: 0, spoiled: 0 };
    let incident = ask(&world, &people.custodian, Command::EnterCount { counted }).await.unwrap();
    let after = view::overview(&world.services, &people.custodian).await.unwrap();
    assert_eq!(
        after.last_count.map(|(counted, expected)| (counted.vault, expected.vault)),
        Some((1009, 1010))
    );
    assert_eq!(after.incidents.len(), 1);

    let miss = Command::Miss { spans: vec![span(400_400, 1)], reason: "not in its strip".to_owned() };
    both(&world, &people.custodian, miss, &people.supervisor).await;
    let find = Command::Find { spans: vec![span(400_400, 1)], place: "under the tray".to_owned() };
    both(&world, &people.supervisor, find, &people.custodian).await;

    world.clock.advance(24 * 3600);
    let issue = Command::Issue { spans: vec![span(1, 10)], to: people.operator.id };
    let stopped = ask(&world, &people.custodian, issue.clone()).await;
    assert_eq!(stopped, Err(Error::Stock(Refusal::IncidentOpen { ticket: incident.clone() })));
    let release = Command::Release { incident, reason: "found under the tray".to_owned() };
    ask(&world, &people.supervisor, release).await.unwrap();
    both(&world, &people.custodian, issue, &people.operator).await;
    clean(&world).await;
}

pub async fn yesterdays_blanks_stop_the_printer(world: World) {
    let mut journey = world.to_print("eriksson").await;
    world.clock.advance(24 * 3600);
    let job = world.job(&journey);
    let late = room::load(&world.services, &world.staff.operator, job, &serial(1), world.printer).await;
    assert!(matches!(late, Err(Error::Stock(Refusal::Unreturned { count: 10, .. }))), "{late:?}");
    let people = world.staff.clone();
    let back =
        both(&world, &people.operator, Command::Return { spans: vec![span(1, 10)] }, &people.custodian).await;
    assert_eq!(back.post, geneva());
    both(
        &world,
        &people.custodian,
        Command::Issue { spans: vec![span(1, 3)], to: people.operator.id },
        &people.operator,
    )
    .await;
    world.load(&mut journey, &serial(3)).await.unwrap();
    let view = view::overview(&world.services, &people.operator).await.unwrap();
    assert_eq!((view.own, view.gaps), (vec![span(1, 2)], vec![span(1, 2)]), "the gap report asks why");
    clean(&world).await;
}

pub async fn a_stopped_range_is_seen_at_the_border_and_not_printed(world: World) {
    let (mut handed, mrz) = world.to_handed_over("eriksson", &serial(1)).await;
    let waiting = world.to_print("ukrainian").await;
    let valid = border::check(&world.services, &world.staff.border, &mrz.concat()).await.unwrap();
    assert_ne!(valid.verdict, border::Verdict::Reported { why: AlertWhy::Stolen });
    let raise = Command::RaiseAlert {
        span: Span::new(serial(1).parse().unwrap(), "UTO000900".parse().unwrap()).unwrap(),
        why: AlertWhy::Stolen,
        reason: "the locker was open".to_owned(),
    };
    let alert = ask(&world, &world.staff.supervisor, raise).await.unwrap();
    let stopped = border::check(&world.services, &world.staff.border, &mrz.concat()).await.unwrap();
    assert_eq!(stopped.verdict, border::Verdict::Reported { why: AlertWhy::Stolen });
    assert!(stopped.record.is_some(), "the officer sees whom it was issued to");
    let job = world.job(&waiting);
    let refused = room::load(&world.services, &world.staff.operator, job, &serial(2), world.printer).await;
    assert!(matches!(refused, Err(Error::Stock(Refusal::Alerted { .. }))), "{refused:?}");
    let second = world.hire("second", &[Role::Supervisor], "GVA").await;
    ask(&world, &second, Command::LiftAlert { alert, reason: "all counted".to_owned() }).await.unwrap();
    let again = border::check(&world.services, &world.staff.border, &mrz.concat()).await.unwrap();
    assert_eq!(again.verdict, valid.verdict);
    handed.version += 3;
    clean(&world).await;
}

pub async fn spoiled_pieces_are_destroyed_by_two_under_a_number(world: World) {
    let people = world.staff.clone();
    let spoil = Command::Spoil {
        spans: vec![span(1, 2)],
        code: SpoilCode::Test,
        witness: people.controller.id,
        picture: "blob".to_owned(),
        note: String::new(),
    };
    both(&world, &people.operator, spoil, &people.controller).await;
    assert_eq!(world.ledger(&serial(1)).await, "spoiled");
    let destroy = |number| Command::Destroy {
        spans: vec![span(number, 1)],
        emergency: false,
        method: "shredder".to_owned(),
    };
    both(&world, &people.custodian, destroy(1), &people.supervisor).await;
    let act = ask(&world, &people.custodian, destroy(2)).await.unwrap();
    let reused = Command::Confirm { act, certificate: "DC-2026-1".to_owned() };
    assert_eq!(
        ask(&world, &people.supervisor, reused).await,
        Err(Error::problem("certificate", "problem-certificate-used"))
    );
    assert_eq!(world.ledger(&serial(1)).await, "destroyed");

    // The certificate says what the journal says.
    let services = &world.services;
    let listed = certificate::destructions(services, &people.custodian).await.unwrap();
    assert_eq!(listed.iter().map(|done| done.number.as_str()).collect::<Vec<_>>(), ["DC-2026-1"]);
    let done = certificate::destruction(services, &people.supervisor, &listed[0].ticket).await.unwrap();
    assert_eq!((done.spans.as_slice(), done.method.as_str()), ([span(1, 1)].as_slice(), "shredder"));
    assert_ne!(done.people[0], done.people[1]);
    let head = services.store.read().await.unwrap().stock().page(&geneva(), done.entry - 1, 1).await.unwrap();
    assert_eq!(done.head, data_encoding::HEXLOWER.encode(&head[0].hash));
    assert_eq!(head[0].kind, "act_confirmed");
    assert!(
        services::stock::paper::destruction(services::words::Lang::En, &done).unwrap().starts_with(b"%PDF")
    );
    let far = world.hire("far", &[Role::Custodian], "HAN").await;
    let strange = certificate::destruction(services, &far, &listed[0].ticket).await;
    assert_eq!(strange, Err(Error::NotFound));
    let open = Ticket { number: listed[0].ticket.number + 2, ..listed[0].ticket.clone() };
    assert_eq!(certificate::destruction(services, &people.custodian, &open).await, Err(Error::NotFound));
    let operator = certificate::destructions(services, &people.operator).await;
    assert_eq!(operator, Err(Error::Forbidden));
    clean(&world).await;
}

pub async fn a_transfer_is_in_one_place_at_a_time(world: World) {
    delivered(&world).await;
    let people = world.staff.clone();
    let there = world.hire("linh", &[Role::Custodian], "HAN").await;
    let chief = world.hire("minh", &[Role::Supervisor], "HAN").await;
    let send = Command::Send {
        spans: vec![span(400_001, 250)],
        to: PostCode::from("HAN"),
        due: "2026-12-01".parse().unwrap(),
        courier: "Bag 9".to_owned(),
    };
    let transfer = both(&world, &people.custodian, send, &people.supervisor).await;
    let coming = view::overview(&world.services, &there).await.unwrap().coming;
    assert_eq!((coming.len(), coming[0].overdue), (1, false));
    world.clock.advance(8 * 24 * 3600);
    assert!(view::overview(&world.services, &people.custodian).await.unwrap().sent[0].overdue);
    let take = Command::TakeIn { transfer, spans: vec![span(400_001, 250)] };
    both(&world, &there, take, &chief).await;
    let tally = view::overview(&world.services, &chief).await.unwrap().tally.unwrap();
    assert_eq!(tally[&State::Vault], 250);
    assert!(view::overview(&world.services, &people.custodian).await.unwrap().sent.is_empty());
    clean(&world).await;
}

pub async fn a_month_adds_up(world: World) {
    delivered(&world).await;
    world.to_affixed("eriksson", &serial(1)).await;
    let people = world.staff.clone();
    let spoil = Command::Spoil {
        spans: vec![span(5, 1)],
        code: SpoilCode::Damaged,
        witness: people.controller.id,
        picture: "blob".to_owned(),
        note: String::new(),
    };
    both(&world, &people.operator, spoil, &people.controller).await;
    let november = report::report(&world.services, &people.supervisor, "2026-11").await.unwrap();
    let line = |line| november.account.line(line);
    assert_eq!(
        (november.account.opening, line(Line::Received), line(Line::Used), line(Line::Spoiled)),
        (0, 1010, 1, 1)
    );
    assert_eq!(november.account.closing(), Some(1008));
    let head = view::overview(&world.services, &people.supervisor).await.unwrap().head;
    assert_eq!((november.entry, november.head.clone()), head);
    let december = report::report(&world.services, &people.supervisor, "2026-12").await.unwrap();
    assert_eq!((december.account.opening, december.account.closing()), (1008, Some(1008)));
    let csv = report::csv(&november);
    assert!(csv.starts_with("post,month,opening,received,") && csv.contains(&november.head), "{csv}");
    let wrong = report::report(&world.services, &people.supervisor, "2026-13").await;
    assert_eq!(wrong, Err(Error::problem("month", "problem-month")));
}

pub async fn who_spoils_too_much_is_told(world: World) {
    delivered(&world).await;
    let people = world.staff.clone();
    let issue = Command::Issue { spans: vec![span(400_001, 30)], to: people.operator.id };
    both(&world, &people.custodian, issue, &people.operator).await;
    let quiet = monitor::monitor(&world.services, &people.supervisor).await.unwrap();
    assert_eq!((quiet.operators, quiet.printers), (Vec::new(), Vec::new()), "what is only issued is no use");
    world.to_affixed("eriksson", &serial(1)).await;
    let spoil = |spans| Command::Spoil {
        spans,
        code: SpoilCode::Test,
        witness: people.controller.id,
        picture: "blob".to_owned(),
        note: String::new(),
    };
    both(&world, &people.operator, spoil(vec![span(400_001, 18)]), &people.controller).await;
    let few = monitor::monitor(&world.services, &people.supervisor).await.unwrap();
    let told = |monitor: &monitor::Monitor| {
        let (who, waste) = &monitor.operators[0];
        (*who, waste.pieces, waste.spoiled, waste.alarming)
    };
    assert_eq!(told(&few), (people.operator.id, 19, 18, false), "too few to say anything");
    both(&world, &people.operator, spoil(vec![span(400_019, 1)]), &people.controller).await;
    let many = monitor::monitor(&world.services, &people.supervisor).await.unwrap();
    assert_eq!(told(&many), (people.operator.id, 20, 19, true));
    let printers: Vec<(i64, i64)> =
        many.printers.iter().map(|(_, waste)| (waste.pieces, waste.spoiled)).collect();
    assert_eq!(printers, [(1, 0)], "no printer is to blame for what it never had");
    let operator = monitor::monitor(&world.services, &people.operator).await;
    assert_eq!(operator, Err(Error::Forbidden));
    world.clock.advance(31 * 24 * 3600);
    let later = monitor::monitor(&world.services, &people.supervisor).await.unwrap();
    assert_eq!(later.operators, Vec::new());
}

pub async fn a_surprise_count_is_drawn_by_the_first_checkpoint_of_the_day(world: World) {
    delivered(&world).await;
    let people = world.staff.clone();
    let services = &world.services;
    let lot = || async { view::overview(services, &people.supervisor).await.unwrap().lot };
    let mut drawn = 0;
    for day in 0..120 {
        world.clock.advance(24 * 3600);
        assert_eq!(lot().await, None, "before the day has a checkpoint nobody knows, on day {day}");
        // Something happens, so that there is a checkpoint to draw from.
        let miss = Command::Miss { spans: vec![span(400_001, 1)], reason: "not in its strip".to_owned() };
        let act = ask(&world, &people.custodian, miss).await.unwrap();
        let decline = Command::Decline { act, reason: "it is".to_owned() };
        ask(&world, &people.custodian, decline).await.unwrap();
        audit::checkpoint(services).await.unwrap().unwrap();
        let Some(serials) = lot().await else { continue };
        drawn += 1;
        let vault = view::overview(services, &people.supervisor).await.unwrap().vault;
        assert_eq!(serials.len(), 12);
        let in_vault = |serial: &Serial| {
            vault.iter().any(|(first, last)| first <= serial && last.is_some_and(|last| *serial <= last))
        };
        assert!(serials.iter().all(in_vault), "{serials:?}");
        // A later checkpoint draws no other lot.
        world.submit("ukrainian").await;
        audit::checkpoint(services).await.unwrap().unwrap();
        assert_eq!(lot().await, Some(serials));
        let custodian = view::overview(services, &people.custodian).await.unwrap();
        assert_eq!(custodian.lot, None, "who keeps the vault is not warned");
        if drawn == 2 {
            break;
        }
    }
    assert_eq!(drawn, 2, "about one day in twelve");

    // The monthly count is asked for until a supervisor has made it.
    let due = || async { view::overview(services, &people.supervisor).await.unwrap().monthly_due };
    assert!(due().await);
    ask(&world, &people.supervisor, Command::BeginCount { kind: CountKind::Monthly }).await.unwrap();
    let counted = services.store.read().await.unwrap().stock().book(&geneva()).await.unwrap().unwrap();
    let counted = counted.book.expected();
    ask(&world, &people.supervisor, Command::EnterCount { counted }).await.unwrap();
    assert!(!due().await);
    world.clock.advance(31 * 24 * 3600);
    assert!(due().await, "another month");
}

pub async fn an_older_account_is_taken_over(world: World) {
    let sql = "INSERT INTO stickers (serial, post, state, updated_at) VALUES \
               ('UTO700001', 'HAN', 'vault', 1), ('UTO700002', 'HAN', 'vault', 1), ('UTO700009', 'HAN', 'spoiled', 1)";
    world.raw(sql).await;
    assert!(!audit::verify(&world.services).await.unwrap().is_clean(), "stickers outside every book");
    stock::adopt(&world.services).await.unwrap();
    stock::adopt(&world.services).await.unwrap();
    let chief = world.hire("minh", &[Role::Supervisor], "HAN").await;
    let overview = view::overview(&world.services, &chief).await.unwrap();
    assert_eq!((overview.tally.unwrap()[&State::Vault], overview.head.0), (2, 1));
    clean(&world).await;
}

/// Random people with random commands on the store: it does exactly what the rules do, and everything still adds up.
pub async fn random_commands_conserve_every_piece(world: World) {
    delivered(&world).await;
    let people = world.staff.clone();
    let second = world.hire("second", &[Role::Custodian, Role::Supervisor, Role::Operator], "GVA").await;
    let far = world.hire("linh", &[Role::Custodian], "HAN").await;
    let crew = [&people.custodian, &people.supervisor, &people.operator, &people.controller, &second, &far];
    let mut number = 20_261_124_u64;
    let mut dice = move |sides: u64| {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (number >> 33) % sides
    };
    let mut done = 0;
    let mut acts: Vec<Ticket> = Vec::new();
    for _ in 0..220 {
        let actor = crew[usize::try_from(dice(crew.len() as u64)).unwrap()];
        let other = crew[usize::try_from(dice(crew.len() as u64)).unwrap()];
        let spans =
            vec![span(400_001 + u32::try_from(dice(740)).unwrap(), 1 + u32::try_from(dice(8)).unwrap())];
        let text = || "a reason".to_owned();
        let command = match dice(12) {
            0 => Command::Issue { spans, to: other.id },
            1 => Command::Miss { spans, reason: text() },
            2 => Command::Find { spans, place: text() },
            3 => Command::Destroy { spans, emergency: dice(2) == 0, method: text() },
            4 => Command::Return { spans },
            5 => Command::Expire { spans, reason: text() },
            6 => Command::Send {
                spans,
                to: PostCode::from("HAN"),
                due: "2026-12-24".parse().unwrap(),
                courier: text(),
            },
            7 => Command::Lose { spans, stolen: true, report: text() },
            _ => {
                let Some(act) = acts.get(usize::try_from(dice(acts.len().max(1) as u64)).unwrap()) else {
                    continue;
                };
                Command::Confirm { act: act.clone(), certificate: format!("C-{}", dice(1_000_000)) }
            }
        };
        match ask(&world, actor, command).await {
            Ok(ticket) => {
                done += 1;
                acts.push(ticket);
            }
            Err(Error::Stock(refusal)) => assert_ne!(refusal, Refusal::Inconsistent),
            Err(Error::Problems(_)) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert!(done > 30, "{done} commands were done");
    clean(&world).await;
    let mut tx = world.services.store.read().await.unwrap();
    for row in tx.stock().books().await.unwrap() {
        assert!(row.book.balances());
        let counted = tx.stickers().counts(&row.book.post).await.unwrap();
        let counted: Vec<(String, u64)> =
            counted.into_iter().map(|(state, count)| (state, u64::try_from(count).unwrap())).collect();
        let mut tally: Vec<(String, u64)> =
            row.book.tally.iter().map(|(state, count)| (state.as_str().to_owned(), *count)).collect();
        tally.sort();
        assert_eq!(counted, tally);
    }
}
