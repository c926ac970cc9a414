//! Random people with random commands: the invariants of the module doc hold after every command.

use super::world::{RULES, Scene, case, people, user};
use super::*;
use crate::case::{Actor, ActorId, SpoilCode};
use crate::{Date, UserId};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// SplitMix64: many choices out of one die.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % sides.max(1) as u64).unwrap_or(0)
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.roll(list.len()))
    }
}

/// A part of a run that the actor may do this with; any part of any run when nothing fits or the die says so.
fn some_span(scene: &Scene, actor: &Actor, kind: ActionKind, dice: &mut Dice) -> Option<Span> {
    let fits = |piece: &Piece| {
        actor.post() == Some(&piece.post)
            && actor.roles().iter().any(|role| is_allowed(Some(piece.state), *role, kind))
    };
    let all: Vec<Span> = scene.stock.pieces.iter().map(|(span, _)| span).collect();
    let fitting: Vec<Span> =
        scene.stock.pieces.iter().filter(|(_, piece)| fits(piece)).map(|(span, _)| span).collect();
    let list = if fitting.is_empty() || dice.roll(12) == 0 { all } else { fitting };
    let run = *dice.pick(&list)?;
    let length = u32::try_from(run.count()).unwrap_or(u32::MAX);
    let size = length.min([1, 1, 3, 20][dice.roll(4)]);
    let offset = u32::try_from(dice.roll((length - size + 1) as usize)).unwrap_or(0);
    Span::of(run.first().plus(offset)?, size)
}

fn some_ticket(numbers: Vec<Ticket>, dice: &mut Dice) -> Ticket {
    let nobody = Ticket { post: world::gva(), number: 999_999 };
    if dice.roll(20) == 0 { nobody } else { dice.pick(&numbers).cloned().unwrap_or(nobody) }
}

fn tickets<T>(scene: &Scene, of: impl Fn(&Book) -> &BTreeMap<u64, T>) -> Vec<Ticket> {
    let books = scene.stock.books.values();
    let named = |book: &Book| -> Vec<Ticket> {
        of(book).keys().map(|number| Ticket { post: book.post.clone(), number: *number }).collect()
    };
    books.flat_map(named).collect()
}

/// A plausible command of a kind.
fn plausible(scene: &Scene, actor: &Actor, kind: usize, dice: &mut Dice) -> Option<Command> {
    use ActionKind as K;
    let text = || "a reason".to_owned();
    let person = |dice: &mut Dice| user(dice.roll(14) as u128 + 1);
    let spans = |kind, dice: &mut Dice| some_span(scene, actor, kind, dice).map(|span| vec![span]);
    let due = scene.today.checked_add(jiff::Span::new().days(7)).ok()?;
    Some(match kind {
        0 => {
            let first = format!("UTO{:06}", 500_000 + dice.roll(40) * 25).parse().ok()?;
            let packing = Packing { per_box: 25, per_sheet: 5 };
            let span = Span::of(first, 25)?;
            Command::Announce { span, packing, design: text(), producer: text() }
        }
        1 => Command::Dispatch { span: some_span(scene, actor, K::Dispatch, dice)?, courier: text() },
        2 => Command::CountIn { spans: spans(K::CountIn, dice)?, note: text() },
        3 => Command::Issue { spans: spans(K::Issue, dice)?, to: person(dice) },
        4 if dice.roll(4) == 0 => {
            let spans = spans(K::TakeBack, dice)?;
            let piece = scene.stock.pieces.get(spans.first()?.first());
            let from = piece.and_then(|piece| piece.operator).filter(|_| dice.roll(4) > 0);
            Command::TakeBack { from: from.unwrap_or_else(|| person(dice)), spans, reason: text() }
        }
        4 => Command::Return { spans: spans(K::Return, dice)? },
        5 => Command::Spoil {
            spans: spans(K::Spoil, dice)?,
            code: SpoilCode::Test,
            witness: person(dice),
            picture: "picture".to_owned(),
            note: String::new(),
        },
        6 => {
            let emergency = dice.roll(3) == 0;
            let kind = if emergency { K::DestroyInDanger } else { K::Destroy };
            Command::Destroy { spans: spans(kind, dice)?, emergency, method: "shredder".to_owned() }
        }
        7 => Command::Miss { spans: spans(K::Miss, dice)?, reason: text() },
        8 => Command::Find { spans: spans(K::Find, dice)?, place: text() },
        9 => Command::Lose { spans: spans(K::Lose, dice)?, stolen: dice.roll(2) == 0, report: text() },
        10 => Command::Expire { spans: spans(K::Expire, dice)?, reason: text() },
        11 => {
            let to = if dice.roll(2) == 0 { world::han() } else { world::gva() };
            Command::Send { spans: spans(K::Send, dice)?, to, due, courier: text() }
        }
        12 => {
            let transfer = some_ticket(tickets(scene, |book| &book.transfers), dice);
            let book = scene.stock.book(&transfer.post);
            let sent = book.transfers.get(&transfer.number).map(|transfer| transfer.spans.clone());
            Command::TakeIn { transfer, spans: sent.unwrap_or_default() }
        }
        13..=16 => {
            let act = some_ticket(tickets(scene, |book| &book.acts), dice);
            Command::Confirm { act, certificate: format!("C-{}", dice.roll(1000)) }
        }
        17 => Command::Decline { act: some_ticket(tickets(scene, |book| &book.acts), dice), reason: text() },
        18 => {
            let gaps: Vec<Gap> = scene.stock.books.values().flat_map(|book| book.gaps.clone()).collect();
            Command::Explain { span: dice.pick(&gaps)?.span, reason: text() }
        }
        19 if dice.roll(4) > 0 => return None,
        19 => Command::BeginCount { kind: *dice.pick(CountKind::ALL)? },
        20 => {
            let mut counted = scene.stock.book(actor.post()?).expected();
            counted.vault += u64::from(dice.roll(4) == 0);
            Command::EnterCount { counted }
        }
        21 => {
            let incident = some_ticket(tickets(scene, |book| &book.incidents), dice);
            Command::Release { incident, reason: text() }
        }
        22 => {
            let why = *dice.pick(AlertWhy::ALL)?;
            Command::RaiseAlert { span: some_span(scene, actor, K::See, dice)?, why, reason: text() }
        }
        23 => {
            let raised = scene.stock.alerts.keys().cloned().collect();
            Command::LiftAlert { alert: some_ticket(raised, dice), reason: text() }
        }
        _ => {
            let step = match dice.roll(16) {
                0..=3 => Step::Load { printer: "printer-1".to_owned() },
                4 => Step::Render,
                5 => Step::Retry,
                6 => Step::Print,
                7 => Step::Release,
                8 => Step::Affix,
                9 => Step::HandOver,
                10 => Step::Void,
                11 => Step::Move { printer: "printer-2".to_owned() },
                12 => Step::TakeByHand,
                13 => Step::FillByHand,
                14 => Step::Unload,
                _ => Step::Spoil { code: SpoilCode::Ink, witness: person(dice) },
            };
            let serial = some_span(scene, actor, step.kind(), dice)?.first();
            let bound = scene.stock.pieces.get(serial).and_then(|piece| piece.case);
            Command::Follow { serial, case: bound.unwrap_or_else(|| case(dice.roll(500) as u128)), step }
        }
    })
}

/// What the walk has announced: from it everything else must follow.
#[derive(Default)]
struct Seen {
    announced: BTreeMap<PostCode, u64>,
    states: BTreeSet<State>,
    kinds: BTreeSet<&'static str>,
    deeds: BTreeSet<&'static str>,
}

fn check(before: &Stock, scene: &Scene, change: &Change, command: &Command, actor: &Actor, seen: &mut Seen) {
    for event in &change.events {
        seen.kinds.insert(event.body.kind());
        match &event.body {
            EventBody::Announced { span, .. } => {
                // 2
                assert_eq!(before.pieces.within(*span).count(), 0, "{span} was known");
                *seen.announced.entry(event.post.clone()).or_default() += span.count();
            }
            EventBody::ActConfirmed { act, .. } => {
                // 3
                let act = &before.book(&event.post).acts[act];
                assert_ne!(ActorId::Staff(act.by), event.actor, "{} by one person", act.deed.name());
                seen.deeds.insert(act.deed.name());
            }
            _ => {}
        }
        let text = serde_json::to_string(event).expect("JSON");
        assert_eq!(serde_json::from_str::<Event>(&text).expect("an event"), *event);
    }
    // 1
    let mut counted: BTreeMap<PostCode, Tally> = BTreeMap::new();
    let mut hands: BTreeMap<PostCode, BTreeMap<UserId, BTreeMap<Date, u64>>> = BTreeMap::new();
    for (span, piece) in scene.stock.pieces.iter() {
        *counted.entry(piece.post.clone()).or_default().entry(piece.state).or_default() += span.count();
        seen.states.insert(piece.state);
        // 4
        assert!(piece.has_separate_hands(), "{span}: {piece:?}");
        if piece.state == State::Issued {
            let (operator, day) = (piece.operator.expect("a holder"), piece.issued_on.expect("a day"));
            let days = hands.entry(piece.post.clone()).or_default().entry(operator).or_default();
            *days.entry(day).or_default() += span.count();
        }
    }
    let everything: u64 = counted.values().flat_map(Tally::values).sum();
    assert_eq!(everything, seen.announced.values().sum::<u64>(), "a piece came from nowhere or is gone");
    for (post, book) in &scene.stock.books {
        assert!(book.balances(), "{post} does not balance: {book:?}");
        assert_eq!(book.tally, counted.get(post).cloned().unwrap_or_default(), "tally of {post}");
        assert_eq!(book.hands, hands.get(post).cloned().unwrap_or_default(), "hands of {post}");
        let before_vault: u64 =
            book.tally.iter().filter(|(state, _)| !state.is_held()).map(|(_, count)| count).sum();
        let announced = seen.announced.get(post).copied().unwrap_or_default();
        assert_eq!(book.received + before_vault, announced, "{post}: announced is on the way or received");
    }
    // 5, of long walks now and then: each time the whole journal is read.
    if scene.journal.len() < 150 || scene.journal.len().is_multiple_of(97) {
        assert_eq!(Stock::fold(&scene.journal).as_ref(), Ok(&scene.stock), "the fold is the stock");
    }
    // 6
    if let Command::Follow { serial, step: Step::Load { .. } | Step::TakeByHand, .. } = command {
        let book = before.book(&before.pieces.get(*serial).expect("a piece").post);
        let operator = actor.id().staff().expect("a person");
        assert!(book.unreturned(operator, scene.today).is_none() && before.alert(*serial).is_none());
        assert!(!book.is_closed(scene.today) && book.count.is_none());
    }
    if let Command::Issue { spans, to } = command {
        let book = before.book(actor.post().expect("a post"));
        assert!(book.incidents.is_empty() && ActorId::Staff(*to) != actor.id());
        assert!(book.in_hands(*to) + serial::count(spans) <= RULES.day_limit);
    }
    // 7
    for (span, _) in before.pieces.iter().filter(|(_, piece)| piece.state == State::Destroyed) {
        for (_, piece) in scene.stock.pieces.within(span) {
            assert_eq!(piece.state, State::Destroyed);
        }
    }
    // The monthly account follows from what moved.
    let mut on_hand: BTreeMap<&PostCode, i128> = BTreeMap::new();
    for (event, trace) in change.events.iter().zip(&change.traces) {
        for flow in &trace.flows {
            if let Some(line) = report::Line::of(flow) {
                let sign = if line.adds() { 1 } else { -1 };
                *on_hand.entry(&event.post).or_default() += sign * i128::from(flow.count);
            }
        }
    }
    for post in scene.stock.books.keys() {
        let hand = |stock: &Stock| -> i128 {
            let book = stock.book(post);
            book.tally
                .iter()
                .filter(|(state, _)| state.is_on_hand())
                .map(|(_, count)| i128::from(*count))
                .sum()
        };
        let moved = on_hand.get(post).copied().unwrap_or_default();
        assert_eq!(
            hand(&scene.stock) - hand(before),
            moved,
            "what is on hand at {post} follows from its lines"
        );
    }
}

/// A custodian hands blanks to an operator, who takes them.
fn handing_out(scene: &Scene, book: &Book) -> Option<(Actor, Command)> {
    let [custodian, operator] = if book.post == world::gva() { [1, 4] } else { [11, 13] }.map(user);
    let who = |id: UserId| people().into_iter().find(|person| person.id() == ActorId::Staff(id));
    if let Some((number, _)) = book.acts.iter().find(|(_, act)| act.deed.named() == Some(operator)) {
        let act = Ticket { post: book.post.clone(), number: *number };
        return Some((who(operator)?, Command::Confirm { act, certificate: String::new() }));
    }
    let (span, _) = scene.stock.pieces.iter().find(|(span, piece)| {
        let free = piece.state == State::Vault && piece.post == book.post && piece.act.is_none();
        free && span.count() > 2
    })?;
    Some((who(custodian)?, Command::Issue { spans: vec![Span::of(span.first(), 3)?], to: operator }))
}

/// An operator loads the second of the blanks at hand, and so passes over the first.
fn passing_over(scene: &Scene, book: &Book) -> Option<(Actor, Command)> {
    let (span, holder) = scene.stock.pieces.iter().find_map(|(span, piece)| {
        let holder = piece.operator?;
        let at_hand = piece.state == State::Issued && piece.post == book.post && piece.act.is_none();
        let today = book.unreturned(holder, scene.today).is_none();
        (at_hand && today && span.count() > 1).then_some((span, holder))
    })?;
    let operator = people().into_iter().find(|person| person.id() == ActorId::Staff(holder))?;
    let (serial, number) = (span.first().plus(1)?, u128::from(span.first().number()));
    let step = Step::Load { printer: "printer-1".to_owned() };
    Some((operator, Command::Follow { serial, case: case(number), step }))
}

/// What somebody waits for: chance alone would seldom bring the right person to an open matter.
fn led_on(scene: &Scene, dice: &mut Dice) -> Option<(Actor, Command)> {
    let people = people();
    let staff = |id: UserId| people.iter().find(|person| person.id() == ActorId::Staff(id)).cloned();
    let books: Vec<&Book> = scene.stock.books.values().collect();
    let book = *dice.pick(&books)?;
    let ticket = |number: u64| Ticket { post: book.post.clone(), number };
    let chief = [3, 7, 9, 12][dice.roll(4)];
    if let Some(count) = &book.count {
        let mut counted = book.expected();
        counted.spoiled += u64::from(dice.roll(3) == 0);
        return Some((staff(count.by)?, Command::EnterCount { counted }));
    }
    if let (Some(gap), true) = (book.gaps.first(), dice.roll(3) == 0) {
        return Some((
            staff(gap.operator)?,
            Command::Explain { span: gap.span, reason: "torn strip".to_owned() },
        ));
    }
    if dice.roll(4) == 0
        && let Some(work) = passing_over(scene, book).or_else(|| handing_out(scene, book))
    {
        return Some(work);
    }
    if let Some(number) = book.incidents.keys().next() {
        let reason = "counted again".to_owned();
        return Some((staff(user(chief))?, Command::Release { incident: ticket(*number), reason }));
    }
    if let Some(alert) = scene.stock.alerts.keys().next() {
        let reason = "all there".to_owned();
        return Some((staff(user(chief))?, Command::LiftAlert { alert: alert.clone(), reason }));
    }
    let live: Vec<(Serial, &Piece)> = scene
        .stock
        .pieces
        .iter()
        .filter(|(_, piece)| piece.state.is_live() && piece.post == book.post)
        .map(|(span, piece)| (span.first(), piece))
        .collect();
    if let (Some((serial, piece)), true) = (dice.pick(&live), dice.roll(2) == 0) {
        let step = match piece.state {
            State::Loaded => Step::Render,
            State::Rendered => Step::Print,
            State::Printed => Step::Release,
            State::Controlled => Step::Affix,
            State::Affixed => Step::HandOver,
            _ => Step::Void,
        };
        let actor = staff(user(dice.roll(9) as u128 + 1))?;
        return Some((actor, Command::Follow { serial: *serial, case: piece.case?, step }));
    }
    if dice.roll(2) == 0 {
        let acts: Vec<(&u64, &Act)> = book.acts.iter().collect();
        let (number, act) = *dice.pick(&acts)?;
        let actor = act.deed.named().and_then(staff).or_else(|| dice.pick(&people).cloned())?;
        return Some((actor, Command::Confirm { act: ticket(*number), certificate: "C-2".to_owned() }));
    }
    let (operator, _) =
        book.hands.iter().find(|(operator, _)| book.unreturned(**operator, scene.today).is_some())?;
    let old = scene.stock.pieces.iter().find(|(_, piece)| {
        piece.state == State::Issued && piece.operator == Some(*operator) && piece.act.is_none()
    });
    Some((staff(*operator)?, Command::Return { spans: vec![old?.0] }))
}

fn step(scene: &mut Scene, die: u64, seen: &mut Seen) {
    let mut dice = Dice(die);
    let people = people();
    let closed = scene.stock.books.values().any(|book| book.is_closed(scene.today));
    if dice.roll(if closed { 4 } else { 60 }) == 0 {
        scene.today = scene.today.tomorrow().expect("a day");
    }
    let Some(actor) = dice.pick(&people).cloned() else { return };
    let kind = dice.roll(40);
    let planned = if dice.roll(2) == 0 { led_on(scene, &mut dice) } else { None };
    let planned = planned.or_else(|| Some((actor.clone(), plausible(scene, &actor, kind, &mut dice)?)));
    let Some((actor, command)) = planned else { return };
    let before = scene.stock.clone();
    match scene.ask(&actor, &command) {
        Ok(change) => check(&before, scene, &change, &command, &actor, seen),
        Err(refusal) => assert_ne!(refusal, Refusal::Inconsistent, "{command:?}"),
    }
}

fn begun() -> (Scene, Seen) {
    let scene = Scene::stocked();
    let mut seen = Seen::default();
    let blocks: u64 = world::blocks().iter().map(Span::count).sum();
    seen.announced.insert(world::gva(), blocks);
    (scene, seen)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_walk_breaks_conservation(dice in proptest::collection::vec(any::<u64>(), 1..150)) {
        let (mut scene, mut seen) = begun();
        for die in dice {
            step(&mut scene, die, &mut seen);
        }
    }
}

/// The walks go everywhere: a walk that never destroys proves nothing about destruction.
#[test]
fn the_walks_reach_every_state_every_entry_and_every_deed() {
    let mut dice = Dice(1);
    let mut all = Seen::default();
    for _ in 0..8 {
        let (mut scene, mut seen) = begun();
        for _ in 0..1500 {
            let die = dice.roll(usize::MAX) as u64;
            step(&mut scene, die, &mut seen);
        }
        all.states.extend(seen.states);
        all.kinds.extend(seen.kinds);
        all.deeds.extend(seen.deeds);
    }
    let missed: Vec<&State> = State::ALL.iter().filter(|state| !all.states.contains(state)).collect();
    assert!(missed.is_empty(), "never reached: {missed:?}");
    let missed: Vec<&&str> =
        EventBody::KINDS.iter().filter(|kind| !all.kinds.contains(**kind) && **kind != "adopted").collect();
    assert!(missed.is_empty(), "never happened: {missed:?}");
    assert_eq!(all.deeds.len(), 10, "{:?}", all.deeds);
}
