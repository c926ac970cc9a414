//! A small world for tests: people of two posts, and the shape of a real theft (750 and 250 with a gap).

use super::*;
use crate::case::{Actor, Role};
use crate::{CaseId, Date, Timestamp, UserId};
use jiff::civil::date;
use uuid::Uuid;

pub(super) const RULES: Rules = Rules { day_limit: 100 };

pub(super) fn user(number: u128) -> UserId {
    UserId(Uuid::from_u128(number))
}

pub(super) fn case(number: u128) -> CaseId {
    CaseId(Uuid::from_u128(0xC000 + number))
}

pub(super) fn gva() -> PostCode {
    PostCode::from("GVA")
}

pub(super) fn han() -> PostCode {
    PostCode::from("HAN")
}

pub(super) fn staff(number: u128, post: PostCode, roles: &[Role]) -> Actor {
    Actor::staff(user(number), roles.iter().copied(), Some(post))
}

pub(super) fn span(first: &str, count: u32) -> Span {
    Span::of(first.parse().expect("a serial"), count).expect("a span")
}

/// A block of 750 and one of 250 with a gap between.
pub(super) fn blocks() -> [Span; 2] {
    [span("UTO400001", 750), span("UTO401001", 250)]
}

pub(super) fn people() -> Vec<Actor> {
    use Role::*;
    vec![
        staff(1, gva(), &[Custodian]),
        staff(2, gva(), &[Custodian]),
        staff(3, gva(), &[Supervisor]),
        staff(4, gva(), &[Operator]),
        staff(5, gva(), &[Operator, Controller]),
        staff(6, gva(), &[Controller, Delivery]),
        staff(7, gva(), Role::ALL),
        staff(8, gva(), &[Officer, Decider]),
        staff(9, gva(), &[Supervisor]),
        staff(11, han(), &[Custodian]),
        staff(12, han(), &[Supervisor, Custodian]),
        staff(13, han(), &[Operator]),
        Actor::staff(user(14), [Auditor, Border, Admin], None),
        Actor::system(),
    ]
}

/// A stock with its journal and the time.
pub(super) struct Scene {
    pub(super) stock: Stock,
    pub(super) journal: Vec<Event>,
    pub(super) today: Date,
}

impl Scene {
    pub(super) fn new() -> Self {
        Self { stock: Stock::default(), journal: Vec::new(), today: date(2026, 11, 24) }
    }

    pub(super) fn now(&self) -> Timestamp {
        Timestamp::start_of(self.today).plus_seconds(36_000 + i64::try_from(self.journal.len()).unwrap_or(0))
    }

    pub(super) fn ask(&mut self, actor: &Actor, command: &Command) -> Result<Change, Refusal> {
        let post = actor.post().cloned().unwrap_or_else(gva);
        let change = self.stock.apply(actor, &post, command, self.now(), self.today, RULES)?;
        self.journal.extend(change.events.iter().cloned());
        self.stock = change.next.clone();
        Ok(change)
    }

    #[track_caller]
    pub(super) fn done(&mut self, actor: &Actor, command: Command) -> Ticket {
        let change = self.ask(actor, &command).unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"));
        let post = change.events.last().expect("an entry").post.clone();
        let number = self.stock.book(&post).entries;
        Ticket { post, number }
    }

    /// Begun by one and confirmed by the other.
    #[track_caller]
    pub(super) fn both(&mut self, first: &Actor, command: Command, second: &Actor) -> Ticket {
        let act = self.done(first, command);
        let certificate = "C-1".to_owned();
        self.done(second, Command::Confirm { act: act.clone(), certificate });
        act
    }

    /// Both blocks in the vault of Geneva.
    pub(super) fn stocked() -> Self {
        let mut scene = Self::new();
        let people = people();
        for block in blocks() {
            let packing = Packing { per_box: 250, per_sheet: 5 };
            let announce = Command::Announce {
                span: block,
                packing,
                design: "2026".to_owned(),
                producer: "Mint".to_owned(),
            };
            scene.done(&people[2], announce);
            scene.done(&people[2], Command::Dispatch { span: block, courier: "Bag 7".to_owned() });
        }
        let count = Command::CountIn { spans: blocks().to_vec(), note: "seals whole".to_owned() };
        scene.both(&people[0], count, &people[2]);
        scene
    }

    pub(super) fn state(&self, serial: &str) -> State {
        self.stock.pieces.get(serial.parse().expect("a serial")).expect("a piece").state
    }
}
