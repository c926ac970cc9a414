//! Counts the work of a post.

use super::{Names, Period};
use crate::Result;
use crate::desk::tray::Tray;
use crate::who::parse_actor;
use domain::case::ActorId;
use domain::figures::{Age, ISSUED, REFUSED, Room, Share};
use domain::time::plus_days;
use domain::{Date, Timestamp, UserId};
use std::collections::BTreeMap;
use store::Tx;
use store::acts::{Tally, Window};
use store::queue::Load;

/// What a picture shows. The name stands in addresses, files and, after `overview-`, in the catalogues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Applications by week.
    Intake,
    /// Decisions by week.
    Decisions,
    /// Open cases by age.
    Ages,
    /// Open cases by the time that is left.
    Due,
    /// Refusals by visa type.
    VisaTypes,
    /// Refusals by who decided.
    Deciders,
    /// Open cases by who holds them.
    Workload,
}

impl Kind {
    /// Every picture, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Intake,
        Self::Decisions,
        Self::Due,
        Self::Ages,
        Self::Workload,
        Self::VisaTypes,
        Self::Deciders,
    ];

    /// The name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Decisions => "decisions",
            Self::Ages => "ages",
            Self::Due => "due",
            Self::VisaTypes => "visa-types",
            Self::Deciders => "deciders",
            Self::Workload => "workload",
        }
    }

    /// Reads [`Self::as_str`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Names of the numbers of each line: of files and, after `overview-series-`, of messages.
    pub const fn series(self) -> &'static [&'static str] {
        match self {
            Self::Intake => &["submitted", "lodged"],
            Self::Decisions => &["issued", "refused", "other"],
            Self::Ages | Self::Due => &["cases"],
            Self::Workload => &["in-time", "overdue"],
            Self::VisaTypes | Self::Deciders => &["refused", "decided"],
        }
    }

    /// Whether each line is a rate: a part and the whole.
    pub const fn is_rate(self) -> bool {
        matches!(self, Self::VisaTypes | Self::Deciders)
    }
}

/// What a line is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// The week that begins on this day.
    Week(Date),
    /// Open cases of an age.
    Age(Age),
    /// Open cases with so much time left.
    Room(Room),
    /// A visa type, a code of the policy.
    VisaType(String),
    /// A person.
    Person(UserId, String),
    /// Nobody.
    Nobody,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub label: Label,
    /// A number for each of [`Kind::series`].
    pub values: Vec<u64>,
}

impl Line {
    /// The rate of a line that is one.
    pub fn share(&self) -> Share {
        let at = |at: usize| self.values.get(at).copied().unwrap_or_default();
        Share { part: at(0), whole: at(1) }
    }
}

/// One picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What it shows.
    pub kind: Kind,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// Kinds of entries that end a case otherwise than by a decision on the visa.
const OTHER_ENDS: &[&str] = &["found_not_competent", "found_inadmissible", "withdrawn"];

pub(super) async fn read(tx: &mut Tx, period: &Period<'_>, names: &Names) -> Result<Vec<Picture>> {
    let [intake, decisions] = weeks(tx, period).await?;
    let [ages, due, workload] = open(tx, period, names).await?;
    let [visa_types, deciders] = rates(tx, period, names).await?;
    let all = [intake, decisions, ages, due, workload, visa_types, deciders];
    let place = |picture: &Picture| Kind::ALL.iter().position(|kind| *kind == picture.kind);
    let mut all = Vec::from(all);
    all.sort_by_key(place);
    Ok(all)
}

/// A number of the database, which is never negative.
fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

async fn weeks(tx: &mut Tx, period: &Period<'_>) -> Result<[Picture; 2]> {
    let (mut intake, mut decisions) = (Vec::new(), Vec::new());
    let mut monday = period.from;
    while monday <= period.today {
        let next = plus_days(monday, 7);
        let from = period.calendar.start_of(monday);
        let window = Window { post: &period.post.code, from, until: period.calendar.start_of(next) };
        let found: BTreeMap<String, i64> = tx.acts().by_kind(window).await?.into_iter().collect();
        let of = |kind: &str| found.get(kind).copied().map(count).unwrap_or_default();
        let others = OTHER_ENDS.iter().map(|kind| of(kind)).sum();
        let label = Label::Week(monday);
        intake.push(Line { label: label.clone(), values: vec![of("submitted"), of("lodged")] });
        decisions.push(Line { label, values: vec![of(ISSUED), of(REFUSED), others] });
        monday = next;
    }
    Ok([Picture { kind: Kind::Intake, lines: intake }, Picture { kind: Kind::Decisions, lines: decisions }])
}

async fn open(tx: &mut Tx, period: &Period<'_>, names: &Names) -> Result<[Picture; 3]> {
    let since = Age::ENDS.map(|days| period.calendar.start_of(plus_days(period.today, -days)));
    let [soon, near] = Room::ENDS.map(|days| plus_days(period.today, days + 1));
    let mut loads = Vec::new();
    for state in Tray::Open.states() {
        let before = [period.today, soon, near];
        loads.extend(tx.queue().load(&period.post.code, state.as_str(), since, before).await?);
    }
    let sum = |of: fn(&Load) -> i64| count(loads.iter().map(of).sum());
    let cases = sum(|load| load.cases);
    let line = |label, value| Line { label, values: vec![value] };
    let young =
        [sum(|load| load.age_1), sum(|load| load.age_2), sum(|load| load.age_3), sum(|load| load.age_4)];
    let older = cases.saturating_sub(young.iter().sum());
    let ages = Age::ALL.iter().zip(young.into_iter().chain([older]));
    let ages = ages.map(|(age, value)| line(Label::Age(*age), value)).collect();
    let dated = [sum(|load| load.due_1), sum(|load| load.due_2), sum(|load| load.due_3)];
    let undated = sum(|load| load.undated);
    let later = cases.saturating_sub(dated.iter().sum::<u64>() + undated);
    let due = Room::ALL.iter().zip(dated.into_iter().chain([later, undated]));
    let due = due.map(|(room, value)| line(Label::Room(*room), value)).collect();
    Ok([
        Picture { kind: Kind::Ages, lines: ages },
        Picture { kind: Kind::Due, lines: due },
        Picture { kind: Kind::Workload, lines: workload(&loads, names) },
    ])
}

/// Nobody first, then who holds most.
fn workload(loads: &[Load], names: &Names) -> Vec<Line> {
    let mut by_person = BTreeMap::<Option<UserId>, [u64; 2]>::new();
    for load in loads {
        let [in_time, overdue] = by_person.entry(load.assigned_to).or_default();
        *in_time += count(load.cases - load.due_1);
        *overdue += count(load.due_1);
    }
    let mut lines: Vec<_> = by_person.into_iter().collect();
    lines.sort_by_key(|(who, values)| (who.is_some(), std::cmp::Reverse(values.iter().sum::<u64>())));
    let label = |who: Option<UserId>| who.map_or(Label::Nobody, |id| Label::Person(id, name(names, id)));
    lines.into_iter().map(|(who, values)| Line { label: label(who), values: values.to_vec() }).collect()
}

/// The name of somebody; the id of an account that there is no more.
pub(super) fn name(names: &Names, id: UserId) -> String {
    names.get(&id).cloned().unwrap_or_else(|| id.to_string())
}

async fn rates(tx: &mut Tx, period: &Period<'_>, names: &Names) -> Result<[Picture; 2]> {
    let from = period.calendar.start_of(period.from);
    let window = Window { post: &period.post.code, from, until: just_after(period.now) };
    let types = shares(tx.acts().two_by_visa_type(window, [ISSUED, REFUSED]).await?);
    let types = types.into_iter().map(|(code, share)| rate(Label::VisaType(code), share)).collect();
    let people = shares(tx.acts().two_by_actor(window, [ISSUED, REFUSED]).await?);
    let people = people.into_iter().filter_map(|(actor, share)| {
        let Some(ActorId::Staff(id)) = parse_actor(&actor) else { return None };
        Some(rate(Label::Person(id, name(names, id)), share))
    });
    let mut people: Vec<Line> = people.collect();
    people.sort_by_key(|line| std::cmp::Reverse(line.share().whole));
    Ok([Picture { kind: Kind::VisaTypes, lines: types }, Picture { kind: Kind::Deciders, lines: people }])
}

/// The first moment that lies after all that has happened.
pub(super) const fn just_after(now: Timestamp) -> Timestamp {
    Timestamp(now.0 + 1)
}

fn rate(label: Label, share: Share) -> Line {
    Line { label, values: vec![share.part, share.whole] }
}

/// Refusals among all decisions.
fn shares(decisions: Vec<Tally>) -> BTreeMap<String, Share> {
    let mut shares = BTreeMap::<String, Share>::new();
    for Tally { of, kind, count: number, .. } in decisions {
        let share = shares.entry(of).or_default();
        share.whole += count(number);
        share.part += if kind == REFUSED { count(number) } else { 0 };
    }
    shares
}
