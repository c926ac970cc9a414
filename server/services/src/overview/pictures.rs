//! Counts the work of a post.

use super::{People, Period};
use crate::Result;
use crate::desk::tray::Tray;
use crate::who::parse_actor;
use domain::case::ActorId;
use domain::figures::{Age, ISSUED, REFUSED, Room, Share};
use domain::time::plus_days;
use domain::{Date, Timestamp, UserId};
use std::collections::BTreeMap;
use store::Tx;
use store::acts::Window;
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

    /// Whether it counts what is there at this moment, not what was done in the days of the overview.
    pub const fn is_now(self) -> bool {
        matches!(self, Self::Ages | Self::Due | Self::Workload)
    }

    /// Whether each line is about a person.
    pub const fn is_of_people(self) -> bool {
        matches!(self, Self::Workload | Self::Deciders)
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

/// Every picture, in the order of the page.
pub(super) async fn all(tx: &mut Tx, period: &Period<'_>) -> Result<Vec<Picture>> {
    let (intake, decisions) = (intake(tx, period).await?, decisions(tx, period).await?);
    let ([ages, due, workload], [visa_types, deciders]) = (open(tx, period).await?, rates(tx, period).await?);
    let mut all = vec![intake, decisions, ages, due, workload, visa_types, deciders];
    all.sort_by_key(|picture| Kind::ALL.iter().position(|kind| *kind == picture.kind));
    Ok(all)
}

/// One picture, without what only others need.
pub(super) async fn one(tx: &mut Tx, period: &Period<'_>, kind: Kind) -> Result<Picture> {
    Ok(match kind {
        Kind::Intake => intake(tx, period).await?,
        Kind::Decisions => decisions(tx, period).await?,
        Kind::Ages | Kind::Due | Kind::Workload => {
            let [ages, due, workload] = open(tx, period).await?;
            match kind {
                Kind::Ages => ages,
                Kind::Due => due,
                _ => workload,
            }
        }
        Kind::VisaTypes | Kind::Deciders => {
            let [visa_types, deciders] = rates(tx, period).await?;
            if kind == Kind::VisaTypes { visa_types } else { deciders }
        }
    })
}

/// A number of the database, which is never negative.
fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

/// The weeks of the period: the day on which each begins, and the week as a window.
fn weeks<'p>(period: &'p Period<'_>) -> Vec<(Date, Window<'p>)> {
    let mut weeks = Vec::new();
    let mut monday = period.from;
    while monday <= period.today {
        let next = plus_days(monday, 7);
        let (from, until) = (period.calendar.start_of(monday), period.calendar.start_of(next));
        weeks.push((monday, Window { post: &period.post.code, from, until }));
        monday = next;
    }
    weeks
}

async fn intake(tx: &mut Tx, period: &Period<'_>) -> Result<Picture> {
    let mut lines = Vec::new();
    for (monday, week) in weeks(period) {
        let found: BTreeMap<String, i64> = tx.acts().by_kind(week).await?.into_iter().collect();
        let of = |kind: &str| found.get(kind).copied().map(count).unwrap_or_default();
        lines.push(Line { label: Label::Week(monday), values: vec![of("submitted"), of("lodged")] });
    }
    Ok(Picture { kind: Kind::Intake, lines })
}

async fn decisions(tx: &mut Tx, period: &Period<'_>) -> Result<Picture> {
    let mut lines = Vec::new();
    for (monday, week) in weeks(period) {
        let found: BTreeMap<String, i64> = tx.acts().by_kind(week).await?.into_iter().collect();
        let others = OTHER_ENDS.iter().filter_map(|kind| found.get(*kind).copied().map(count)).sum();
        let last = tx.acts().last(week, [ISSUED, REFUSED]).await?;
        let of = |kind: &str| last.iter().filter(|row| row.kind == kind).map(|row| count(row.count)).sum();
        lines.push(Line { label: Label::Week(monday), values: vec![of(ISSUED), of(REFUSED), others] });
    }
    Ok(Picture { kind: Kind::Decisions, lines })
}

async fn open(tx: &mut Tx, period: &Period<'_>) -> Result<[Picture; 3]> {
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
        Picture { kind: Kind::Workload, lines: workload(&loads, period.people) },
    ])
}

/// Nobody first, then who holds most.
fn workload(loads: &[Load], people: &People) -> Vec<Line> {
    let mut by_person = BTreeMap::<Option<UserId>, [u64; 2]>::new();
    for load in loads {
        let [in_time, overdue] = by_person.entry(load.assigned_to).or_default();
        *in_time += count(load.cases - load.due_1);
        *overdue += count(load.due_1);
    }
    let mut lines: Vec<_> = by_person.into_iter().collect();
    lines.sort_by_key(|(who, values)| (who.is_some(), std::cmp::Reverse(values.iter().sum::<u64>())));
    let label = |who: Option<UserId>| who.map_or(Label::Nobody, |id| Label::Person(id, people.name(id)));
    lines.into_iter().map(|(who, values)| Line { label: label(who), values: values.to_vec() }).collect()
}

async fn rates(tx: &mut Tx, period: &Period<'_>) -> Result<[Picture; 2]> {
    let from = period.calendar.start_of(period.from);
    let window = Window { post: &period.post.code, from, until: just_after(period.now) };
    let (mut types, mut people) = (BTreeMap::<String, Share>::new(), BTreeMap::<UserId, Share>::new());
    for row in tx.acts().last(window, [ISSUED, REFUSED]).await? {
        let whole = count(row.count);
        let part = if row.kind == REFUSED { whole } else { 0 };
        let add = |share: &mut Share| (share.part, share.whole) = (share.part + part, share.whole + whole);
        add(types.entry(row.visa_type).or_default());
        if let Some(ActorId::Staff(id)) = parse_actor(&row.actor) {
            add(people.entry(id).or_default());
        }
    }
    let types = types.into_iter().map(|(code, share)| rate(Label::VisaType(code), share)).collect();
    let people = people.into_iter().map(|(id, share)| rate(Label::Person(id, period.people.name(id)), share));
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
