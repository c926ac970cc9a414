//! The rules of the stock one by one, on a delivery of the shape 750 and 250 with a gap.

use super::world::{Scene, blocks, case, gva, han, people, span, user};
use super::*;
use crate::case::{Actor, Role, SpoilCode};
use jiff::civil::date;

fn crew() -> [Actor; 8] {
    let mut people = people().into_iter();
    std::array::from_fn(|_| people.next().expect("a person"))
}

fn issue(spans: &[Span], to: u128) -> Command {
    Command::Issue { spans: spans.to_vec(), to: user(to) }
}

fn load(serial: &str, number: u128) -> Command {
    let step = Step::Load { printer: "printer-1".to_owned() };
    Command::Follow { serial: serial.parse().expect("a serial"), case: case(number), step }
}

fn follow(serial: &str, number: u128, step: Step) -> Command {
    Command::Follow { serial: serial.parse().expect("a serial"), case: case(number), step }
}

#[test]
fn a_delivery_is_announced_sent_counted_and_confirmed_by_another() {
    let [custodian, other, supervisor, ..] = crew();
    let mut scene = Scene::stocked();
    let book = scene.stock.book(&gva());
    assert_eq!((book.received, book.in_state(State::Vault)), (1000, 1000));
    assert_eq!(scene.stock.pieces.iter().count(), 2, "two blocks with a gap are two runs");

    let [first, second] = blocks();
    for overlap in [
        span("UTO400750", 10),
        span("UTO400100", 1),
        Span::new(first.first(), second.last()).expect("a span"),
    ] {
        let packing = Packing { per_box: 10, per_sheet: 1 };
        let announce = Command::Announce {
            span: overlap,
            packing,
            design: "2026".to_owned(),
            producer: "Mint".to_owned(),
        };
        let refused = scene.ask(&supervisor, &announce);
        assert!(matches!(refused, Err(Refusal::Overlap { .. })), "{overlap}: {refused:?}");
    }
    let gap = span("UTO400751", 250);
    let announce = Command::Announce {
        span: gap,
        packing: Packing { per_box: 250, per_sheet: 5 },
        design: "2026".to_owned(),
        producer: "Mint".to_owned(),
    };
    scene.done(&supervisor, announce);
    let count = Command::CountIn { spans: vec![gap], note: "whole".to_owned() };
    let early = scene.ask(&custodian, &count);
    assert!(matches!(early, Err(Refusal::WrongState { state: State::Announced, .. })), "{early:?}");
    scene.done(&supervisor, Command::Dispatch { span: gap, courier: "Bag 8".to_owned() });
    let act = scene.done(&custodian, count);
    let confirm = Command::Confirm { act: act.clone(), certificate: String::new() };
    assert_eq!(scene.ask(&custodian, &confirm), Err(Refusal::SamePerson));
    assert_eq!(scene.stock.book(&gva()).received, 1000, "one person alone receives nothing");
    scene.done(&other, confirm.clone());
    assert_eq!(scene.stock.book(&gva()).received, 1250);
    assert_eq!(scene.ask(&other, &confirm), Err(Refusal::NotOpen { ticket: act }));
}

#[test]
fn boxes_and_sheets_follow_from_the_serial() {
    let packing = Packing { per_box: 250, per_sheet: 5 };
    let [block, _] = blocks();
    let at = |serial: &str| packing.position(block, serial.parse().expect("a serial"));
    assert_eq!(at("UTO400001"), Some(Position { in_box: 1, sheet: 1, place: 1 }));
    assert_eq!(at("UTO400257"), Some(Position { in_box: 2, sheet: 2, place: 2 }));
    assert_eq!(at("UTO400751"), None);
    assert_eq!(packing.boxes(block).len(), 3);
    assert!(!Packing { per_box: 12, per_sheet: 5 }.is_sound());
}

#[test]
fn an_operator_takes_one_day_and_gives_back_the_rest() {
    let [custodian, _, _, operator, ..] = crew();
    let mut scene = Scene::stocked();
    assert_eq!(scene.ask(&custodian, &issue(&[span("UTO400001", 10)], 1)), Err(Refusal::SamePerson));
    let over = scene.ask(&custodian, &issue(&[span("UTO400001", 101)], 4));
    assert_eq!(over, Err(Refusal::OverLimit { limit: 100 }));
    let act = scene.done(&custodian, issue(&[span("UTO400001", 10)], 4));
    let twice = scene.ask(&custodian, &issue(&[span("UTO400010", 2)], 4));
    assert!(matches!(twice, Err(Refusal::Held { .. })), "{twice:?}");
    let early = scene.ask(&operator, &load("UTO400001", 1));
    assert!(matches!(early, Err(Refusal::WrongState { state: State::Vault, .. })), "not confirmed yet");
    scene.done(&operator, Command::Confirm { act, certificate: String::new() });
    scene.done(&operator, load("UTO400001", 1));

    scene.today = date(2026, 11, 25);
    let late = scene.ask(&operator, &load("UTO400002", 2));
    assert_eq!(late, Err(Refusal::Unreturned { day: date(2026, 11, 24), count: 9 }));
    let more = scene.ask(&custodian, &issue(&[span("UTO400100", 1)], 4));
    assert!(matches!(more, Err(Refusal::Unreturned { .. })));
    let back = Command::Return { spans: vec![span("UTO400002", 9)] };
    scene.both(&operator, back, &custodian);
    scene.both(&custodian, issue(&[span("UTO400002", 9)], 4), &operator);
    scene.done(&operator, load("UTO400002", 2));
    assert_eq!(scene.stock.book(&gva()).in_hands(user(4)), 8);
}

#[test]
fn what_an_operator_left_behind_goes_back_by_the_hands_of_two_others() {
    let [custodian, _, supervisor, operator, ..] = crew();
    let mut scene = Scene::stocked();
    scene.both(&custodian, issue(&[span("UTO400001", 10)], 4), &operator);
    scene.done(&operator, load("UTO400001", 1));
    scene.done(&operator, load("UTO400004", 2));
    let take = |from: u128, first: &str, count: u32| Command::TakeBack {
        from: user(from),
        spans: vec![span(first, count)],
        reason: "went to another ministry".to_owned(),
    };
    let gap = scene.ask(&supervisor, &take(4, "UTO400002", 2));
    assert!(matches!(gap, Err(Refusal::GapOpen { .. })), "{gap:?}");
    let explain = Command::Explain { span: span("UTO400002", 2), reason: "found in the drawer".to_owned() };
    assert_eq!(scene.ask(&custodian, &explain), Err(Refusal::NotAllowed { action: ActionKind::Explain }));
    scene.done(&supervisor, explain);

    assert_eq!(
        scene.ask(&custodian, &take(4, "UTO400002", 2)),
        Err(Refusal::NotAllowed { action: ActionKind::TakeBack })
    );
    let other = scene.ask(&supervisor, &take(5, "UTO400002", 2));
    assert!(matches!(other, Err(Refusal::OtherOperator { .. })), "{other:?}");
    let at_work = scene.ask(&supervisor, &take(4, "UTO400001", 1));
    assert!(matches!(at_work, Err(Refusal::WrongState { state: State::Loaded, .. })), "{at_work:?}");

    let act = scene.done(&supervisor, take(4, "UTO400002", 2));
    let confirm = Command::Confirm { act, certificate: String::new() };
    assert_eq!(
        scene.ask(&supervisor, &confirm),
        Err(Refusal::NotAllowed { action: ActionKind::ConfirmTakeBack })
    );
    let keeps_too = Actor::staff(user(4), [Role::Custodian], Some(gva()));
    assert_eq!(
        scene.ask(&keeps_too, &confirm),
        Err(Refusal::SamePerson),
        "nobody counts what they left behind"
    );
    scene.done(&custodian, confirm);
    scene.both(&supervisor, take(4, "UTO400005", 6), &custodian);
    let book = scene.stock.book(&gva());
    assert_eq!((book.in_hands(user(4)), book.in_state(State::Vault)), (0, 998));
    assert!(book.balances() && book.gaps.is_empty());
}

#[test]
fn a_skipped_serial_asks_for_a_reason() {
    let [custodian, _, _, operator, ..] = crew();
    let mut scene = Scene::stocked();
    scene.both(&custodian, issue(&[span("UTO400001", 10)], 4), &operator);
    scene.done(&operator, load("UTO400001", 1));
    assert!(scene.stock.book(&gva()).gaps.is_empty());
    scene.done(&operator, load("UTO400005", 2));
    let gaps = scene.stock.book(&gva()).gaps;
    assert_eq!(gaps, [Gap { operator: user(4), span: span("UTO400002", 3) }]);
    scene.done(&operator, load("UTO400003", 3));
    let left: Vec<Span> = scene.stock.book(&gva()).gaps.iter().map(|gap| gap.span).collect();
    assert_eq!(left, [span("UTO400002", 1), span("UTO400004", 1)], "used after all");
    let rest = Command::Return { spans: vec![span("UTO400002", 1)] };
    assert!(matches!(scene.ask(&operator, &rest), Err(Refusal::GapOpen { .. })));
    let begin = Command::BeginCount { kind: CountKind::DayClose };
    assert!(
        matches!(scene.ask(&custodian, &begin), Err(Refusal::GapOpen { .. })),
        "the gap report must be empty"
    );
    let explain = |span| Command::Explain { span, reason: "the strip was torn".to_owned() };
    assert_eq!(scene.ask(&operator, &explain(span("UTO400002", 3))), Err(Refusal::NoGap));
    scene.done(&operator, explain(span("UTO400002", 1)));
    scene.done(&operator, explain(span("UTO400004", 1)));
    scene.done(&custodian, begin);
}

#[test]
fn nobody_plays_two_parts_at_one_piece() {
    let [custodian, other, _, operator, both, controller, ..] = crew();
    let mut scene = Scene::stocked();
    scene.both(&custodian, issue(&[span("UTO400001", 4)], 5), &both);
    assert_eq!(
        scene.ask(&operator, &load("UTO400001", 1)),
        Err(Refusal::OtherOperator { serial: "UTO400001".parse().expect("a serial") })
    );
    scene.done(&both, load("UTO400001", 1));
    scene.done(&both, follow("UTO400001", 1, Step::Render));
    scene.done(&both, follow("UTO400001", 1, Step::Print));
    assert_eq!(scene.ask(&both, &follow("UTO400001", 1, Step::Release)), Err(Refusal::SamePerson));
    assert!(matches!(
        scene.ask(&controller, &follow("UTO400001", 2, Step::Release)),
        Err(Refusal::OtherCase { .. })
    ));
    scene.done(&controller, follow("UTO400001", 1, Step::Release));
    for person in [1, 5, 6] {
        let spoil = Step::Spoil { code: SpoilCode::Damaged, witness: user(person) };
        assert_eq!(
            scene.ask(&controller, &follow("UTO400001", 1, spoil)),
            Err(Refusal::SamePerson),
            "{person}"
        );
    }
    let spoil = Step::Spoil { code: SpoilCode::Damaged, witness: user(2) };
    scene.done(&controller, follow("UTO400001", 1, spoil));
    assert_eq!(scene.state("UTO400001"), State::Spoiled);
    let destroy = Command::Destroy {
        spans: vec![span("UTO400001", 1)],
        emergency: false,
        method: "shredder".to_owned(),
    };
    let act = scene.done(&custodian, destroy);
    let without = Command::Confirm { act: act.clone(), certificate: " ".to_owned() };
    assert_eq!(scene.ask(&other, &without), Err(Refusal::TextMissing { field: "certificate" }));
    scene.done(&other, Command::Confirm { act, certificate: "DC-2026-1".to_owned() });
    assert_eq!(scene.state("UTO400001"), State::Destroyed);
}

#[test]
fn a_blank_comes_off_its_case_and_is_a_blank_again() {
    let [custodian, _, supervisor, operator, ..] = crew();
    let mut scene = Scene::stocked();
    scene.both(&custodian, issue(&[span("UTO400001", 2)], 4), &operator);
    scene.done(&operator, load("UTO400001", 1));
    let other = follow("UTO400001", 2, Step::Unload);
    assert!(matches!(scene.ask(&supervisor, &other), Err(Refusal::OtherCase { .. })));
    scene.done(&supervisor, follow("UTO400001", 1, Step::Unload));
    let piece = scene.stock.pieces.get("UTO400001".parse().expect("a serial")).expect("a piece").clone();
    assert_eq!((piece.state, piece.case, piece.printer), (State::Issued, None, None));
    assert_eq!(piece.operator, Some(user(4)));
    let back = Command::Return { spans: vec![span("UTO400001", 2)] };
    scene.both(&operator, back, &custodian);
    assert_eq!(scene.state("UTO400001"), State::Vault, "and it can travel as any other");
}

#[test]
fn a_spoil_outside_a_case_waits_for_its_witness() {
    let [custodian, _, supervisor, operator, _, controller, ..] = crew();
    let mut scene = Scene::stocked();
    scene.both(&custodian, issue(&[span("UTO400001", 4)], 4), &operator);
    let spoil = |witness: u128, picture: &str| Command::Spoil {
        spans: vec![span("UTO400001", 1)],
        code: SpoilCode::Test,
        witness: user(witness),
        picture: picture.to_owned(),
        note: String::new(),
    };
    assert_eq!(scene.ask(&operator, &spoil(4, "p")), Err(Refusal::SamePerson));
    assert_eq!(scene.ask(&operator, &spoil(6, "")), Err(Refusal::TextMissing { field: "picture" }));
    let act = scene.done(&operator, spoil(6, "p"));
    let confirm = Command::Confirm { act, certificate: String::new() };
    assert_eq!(scene.ask(&supervisor, &confirm), Err(Refusal::NotNamed));
    assert_eq!(scene.state("UTO400001"), State::Issued);
    scene.done(&controller, confirm);
    assert_eq!(scene.state("UTO400001"), State::Spoiled);
}

#[test]
fn a_blind_count_that_differs_stops_issuing_until_a_supervisor_says_why() {
    let [custodian, _, supervisor, operator, ..] = crew();
    let mut scene = Scene::stocked();
    scene.both(&custodian, issue(&[span("UTO400001", 4)], 4), &operator);
    scene.done(&custodian, Command::BeginCount { kind: CountKind::DayClose });
    assert_eq!(scene.ask(&custodian, &issue(&[span("UTO400020", 1)], 4)), Err(Refusal::CountOpen));
    let counted = Counts { vault: 995, at_work: 4, spoiled: 0 };
    assert_eq!(scene.ask(&supervisor, &Command::EnterCount { counted }), Err(Refusal::NoCount));
    let incident = scene.done(&custodian, Command::EnterCount { counted });
    assert_eq!(scene.stock.book(&gva()).incidents[&incident.number].expected.vault, 996);
    assert_eq!(scene.ask(&operator, &load("UTO400001", 1)), Err(Refusal::DayClosed));

    // The missing piece is looked for, and found, on the same day.
    let miss = Command::Miss { spans: vec![span("UTO400020", 1)], reason: "not in its strip".to_owned() };
    scene.both(&custodian, miss, &supervisor);
    assert_eq!(scene.stock.book(&gva()).expected().vault, 995, "the count was right");
    let find = Command::Find { spans: vec![span("UTO400020", 1)], place: "behind the tray".to_owned() };
    scene.both(&custodian, find, &supervisor);
    assert_eq!(scene.state("UTO400020"), State::Vault);

    scene.today = date(2026, 11, 25);
    scene.both(&operator, Command::Return { spans: vec![span("UTO400001", 4)] }, &custodian);
    let again = issue(&[span("UTO400001", 4)], 4);
    assert_eq!(scene.ask(&custodian, &again), Err(Refusal::IncidentOpen { ticket: incident.clone() }));
    let release = Command::Release { incident, reason: "found behind the tray".to_owned() };
    assert_eq!(scene.ask(&custodian, &release), Err(Refusal::NotAllowed { action: ActionKind::Release }));
    scene.done(&supervisor, release);
    scene.both(&custodian, again, &operator);
}

#[test]
fn surprise_and_monthly_counts_are_the_supervisors() {
    let [custodian, _, supervisor, ..] = crew();
    let mut scene = Scene::stocked();
    for kind in [CountKind::Surprise, CountKind::Monthly] {
        let refused = scene.ask(&custodian, &Command::BeginCount { kind });
        assert_eq!(refused, Err(Refusal::NotAllowed { action: ActionKind::Count }), "{kind:?}");
        scene.done(&supervisor, Command::BeginCount { kind });
        let counted = scene.stock.book(&gva()).expected();
        scene.done(&supervisor, Command::EnterCount { counted });
    }
    let close = Command::BeginCount { kind: CountKind::DayClose };
    assert_eq!(scene.ask(&supervisor, &close), Err(Refusal::NotAllowed { action: ActionKind::CloseDay }));
}

#[test]
fn a_stopped_range_is_not_printed() {
    let [custodian, _, supervisor, operator, _, controller, ..] = crew();
    let mut scene = Scene::stocked();
    scene.both(&custodian, issue(&[span("UTO401001", 4)], 4), &operator);
    scene.done(&operator, load("UTO401001", 1));
    let raise = Command::RaiseAlert {
        span: blocks()[1],
        why: AlertWhy::Stolen,
        reason: "the locker was open".to_owned(),
    };
    assert!(matches!(scene.ask(&custodian, &raise), Err(Refusal::NotAllowed { .. })));
    let alert = scene.done(&supervisor, raise);
    for refused in [load("UTO401002", 2), follow("UTO401001", 1, Step::Render)] {
        assert!(matches!(scene.ask(&operator, &refused), Err(Refusal::Alerted { .. })));
    }
    assert!(matches!(
        scene.ask(&custodian, &issue(&[span("UTO401100", 1)], 4)),
        Err(Refusal::Alerted { .. })
    ));
    let spoil = Step::Spoil { code: SpoilCode::Damaged, witness: user(6) };
    scene.done(&operator, follow("UTO401001", 1, spoil));
    let lift = Command::LiftAlert { alert, reason: "counted, all there".to_owned() };
    assert_eq!(scene.ask(&supervisor, &lift), Err(Refusal::SamePerson));
    scene.done(&world::staff(9, gva(), &[crate::case::Role::Supervisor]), lift);
    scene.done(&operator, load("UTO401002", 2));
    assert!(controller.is(crate::case::Role::Controller));
}

#[test]
fn a_transfer_is_written_in_both_books() {
    let [custodian, _, supervisor, ..] = crew();
    let people = people();
    let (there, chief) = (&people[9], &people[10]);
    let mut scene = Scene::stocked();
    let sent = span("UTO400101", 100);
    let send = |to: PostCode, due| Command::Send { spans: vec![sent], to, due, courier: "Bag 9".to_owned() };
    assert_eq!(scene.ask(&custodian, &send(gva(), date(2026, 12, 1))), Err(Refusal::OwnPost));
    assert_eq!(scene.ask(&custodian, &send(han(), date(2026, 11, 23))), Err(Refusal::DayPast));
    let transfer = scene.both(&custodian, send(han(), date(2026, 12, 1)), &supervisor);
    let [a, b] = [gva(), han()].map(|post| scene.stock.book(&post));
    assert_eq!(
        (a.in_state(State::BetweenPosts), a.sent, b.taken_in),
        (100, 0, 0),
        "A answers until B has it"
    );
    let take = |spans: Vec<Span>| Command::TakeIn { transfer: transfer.clone(), spans };
    assert!(matches!(scene.ask(there, &take(vec![span("UTO400100", 2)])), Err(Refusal::NotHere { .. })));
    assert_eq!(scene.ask(&custodian, &take(vec![sent])), Err(Refusal::NotForUs));
    // One strip is not there.
    scene.both(there, take(vec![span("UTO400101", 95)]), chief);
    let [a, b] = [gva(), han()].map(|post| scene.stock.book(&post));
    assert_eq!((a.in_state(State::BetweenPosts), a.sent), (5, 95));
    assert_eq!((b.in_state(State::Vault), b.taken_in), (95, 95));
    assert!(a.balances() && b.balances());
    assert_eq!(a.transfers[&transfer.number].spans, [span("UTO400196", 5)]);
    let miss = Command::Miss { spans: vec![span("UTO400196", 5)], reason: "never came".to_owned() };
    scene.both(&custodian, miss, &supervisor);
    let lose = Command::Lose { spans: vec![span("UTO400196", 5)], stolen: true, report: "P-1".to_owned() };
    scene.done(&supervisor, lose);
    assert_eq!(scene.stock.book(&gva()).in_state(State::Lost), 5);
    assert!(matches!(scene.ask(there, &take(vec![span("UTO400196", 5)])), Err(Refusal::WrongState { .. })));
}

#[test]
fn each_book_follows_from_its_own_entries() {
    let people = people();
    let mut scene = Scene::stocked();
    let send = Command::Send {
        spans: vec![span("UTO400101", 100)],
        to: han(),
        due: date(2026, 12, 1),
        courier: "Bag 9".to_owned(),
    };
    let transfer = scene.both(&people[0], send, &people[2]);
    let take = Command::TakeIn { transfer, spans: vec![span("UTO400101", 100)] };
    scene.both(&people[9], take, &people[10]);
    for post in [gva(), han()] {
        let own = Stock::fold(scene.journal.iter().filter(|event| event.post == post)).expect("a book");
        assert_eq!(own.book(&post), scene.stock.book(&post));
        for (span, piece) in scene.stock.pieces.iter().filter(|(_, piece)| piece.post == post) {
            assert_eq!(own.pieces.within(span).map(|(_, own)| own).collect::<Vec<_>>(), [piece]);
        }
    }
}
