//! A picture as a file: the numbers, which days and which post they are of, and the state of the journals that they were counted from.

use super::pictures::{Kind, Label, Line};
use super::{MANY, Overview};
use crate::csv::line;
use domain::figures::Share;

/// Names of what [`source`] gives.
const SOURCE: [&str; 5] =
    ["counted_at", "checkpoint", "checkpoint_at", "checkpoint_hash", "cases_changed_since"];

/// The numbers of a picture; nothing when there is no such picture.
pub fn csv(overview: &Overview, kind: Kind) -> Option<String> {
    let picture = overview.pictures.iter().find(|picture| picture.kind == kind)?;
    let mut columns = vec!["post", "picture", "from", "until", "label"];
    columns.extend(kind.series());
    if kind.is_rate() {
        columns.extend(["rate", "rate_low", "rate_high"]);
    }
    columns.extend(SOURCE);
    let mut text = line(&columns);
    for one in &picture.lines {
        let mut fields = vec![
            overview.post.to_string(),
            kind.as_str().to_owned(),
            overview.from.to_string(),
            overview.today.to_string(),
            label(&one.label),
        ];
        fields.extend(one.values.iter().map(ToString::to_string));
        if kind.is_rate() {
            fields.extend(rate(one));
        }
        fields.extend(source(overview));
        text.push_str(&line(&fields));
    }
    Some(text)
}

/// Who has been at which task for how long.
pub fn turns(overview: &Overview) -> String {
    let columns = ["post", "name", "task", "days", "long", "nationality", "part", "decided"];
    let mut text = line(&[&columns[..], &SOURCE].concat());
    for one in &overview.turns {
        let (nationality, share) = one.pool.clone().unwrap_or_default();
        let mut fields = vec![
            overview.post.to_string(),
            one.name.clone(),
            one.turn.task.to_string(),
            one.turn.days.to_string(),
            if one.long { "yes" } else { "no" }.to_owned(),
            nationality,
            share.part.to_string(),
            share.whole.to_string(),
        ];
        fields.extend(source(overview));
        text.push_str(&line(&fields));
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

/// The rate and its bounds with three decimals.
fn rate(line: &Line) -> [String; 3] {
    let share = line.share();
    let bounds = share.interval(Share::USUAL);
    let decimal = |thousandths: u16| format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
    [share.rate().map_or_else(String::new, decimal), decimal(bounds.low), decimal(bounds.high)]
}

fn source(overview: &Overview) -> [String; 5] {
    let source = &overview.source;
    let (number, at, hash) = match &source.checkpoint {
        Some((number, at, hash)) => (number.to_string(), at.to_string(), hash.clone()),
        None => Default::default(),
    };
    let newer = if source.newer >= MANY { format!("{MANY}+") } else { source.newer.to_string() };
    [source.at.to_string(), number, at, hash, newer]
}
