//! A picture as a file: the numbers, which days and which post they are of, what was asked, and the state of the journals that they were
//! counted from. The last of these stand in every line, so that a line can be taken out of its file; a picture without lines is a file with
//! one line in which label and numbers are empty.
//!
//! `from` and `until` are empty where a picture counts what was there at `counted_at`. `entries_since` tells how many entries of the post
//! were counted that are newer than the checkpoint; [`MANY`] with a `+` means that they were not counted further.

use super::pictures::{Label, Line, Picture};
use super::turns::AtTask;
use super::{About, MANY};
use crate::csv::line;
use domain::figures::Share;

/// Names of what [`source`] gives.
const SOURCE: [&str; 6] =
    ["query", "counted_at", "checkpoint", "checkpoint_at", "checkpoint_hash", "entries_since"];

/// The numbers of a picture. The query is the sentence that says what was asked.
pub fn csv(about: &About, picture: &Picture, query: &str) -> String {
    let kind = picture.kind;
    let mut columns = vec!["post", "picture", "from", "until", "label"];
    if kind.is_of_people() {
        columns.push("login");
    }
    columns.extend(kind.series());
    if kind.is_rate() {
        columns.extend(["rate", "rate_low", "rate_high"]);
    }
    let (from, until) =
        if kind.is_now() { Default::default() } else { (about.from.to_string(), about.today.to_string()) };
    let before = [about.post.to_string(), kind.as_str().to_owned(), from, until];
    let lines = picture.lines.iter().map(|one| {
        let mut fields = vec![label(&one.label)];
        if kind.is_of_people() {
            fields.push(login(about, &one.label));
        }
        fields.extend(one.values.iter().map(ToString::to_string));
        if kind.is_rate() {
            fields.extend(rate(one));
        }
        fields
    });
    table(about, query, &columns, &before, lines)
}

/// Who has been at which task for how long.
pub fn turns(about: &About, turns: &[AtTask], query: &str) -> String {
    let columns = ["post", "name", "login", "task", "days", "long", "nationality", "part", "decided"];
    let lines = turns.iter().map(|one| {
        let (nationality, share) = one.pool.clone().unwrap_or_default();
        vec![
            one.name.clone(),
            about.people.login(one.turn.officer).to_owned(),
            one.turn.task.to_string(),
            one.turn.days.to_string(),
            if one.long { "yes" } else { "no" }.to_owned(),
            nationality,
            share.part.to_string(),
            share.whole.to_string(),
        ]
    });
    table(about, query, &columns, &[about.post.to_string()], lines)
}

/// A file of lines that begin alike and end in their source.
fn table(
    about: &About,
    query: &str,
    columns: &[&str],
    before: &[String],
    lines: impl Iterator<Item = Vec<String>>,
) -> String {
    let own = columns.len() - before.len();
    let mut lines: Vec<Vec<String>> = lines.collect();
    if lines.is_empty() {
        lines.push(vec![String::new(); own]);
    }
    let mut text = line(&[columns, &SOURCE].concat());
    let source = source(about, query);
    for own in lines {
        text.push_str(&line(&[before, own.as_slice(), source.as_slice()].concat()));
    }
    text
}

fn label(label: &Label) -> String {
    match label {
        Label::Week(monday) => monday.to_string(),
        Label::Age(age) => age.to_string(),
        Label::Room(room) => room.to_string(),
        Label::VisaType(code) => code.clone(),
        Label::Person(_, name) => name.clone(),
        Label::Nobody => "nobody".to_owned(),
    }
}

fn login(about: &About, label: &Label) -> String {
    match label {
        Label::Person(id, _) => about.people.login(*id).to_owned(),
        _ => String::new(),
    }
}

/// The rate and its bounds with three decimals.
fn rate(line: &Line) -> [String; 3] {
    let share = line.share();
    let bounds = share.interval(Share::USUAL);
    let decimal = |thousandths: u16| format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    [share.rate().map_or_else(String::new, decimal), decimal(bounds.low), decimal(bounds.high)]
}

fn source(about: &About, query: &str) -> [String; 6] {
    let source = &about.source;
    let (number, at, hash) = match &source.checkpoint {
        Some((number, at, hash)) => (number.to_string(), at.to_string(), hash.clone()),
        None => Default::default(),
    };
    let newer = if source.newer >= MANY { format!("{MANY}+") } else { source.newer.to_string() };
    [query.to_owned(), source.at.to_string(), number, at, hash, newer]
}
