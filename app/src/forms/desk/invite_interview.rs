//! Invites to an interview.

use super::{Desk, Found, command_of, day};
use crate::{forms::FormData, pages::desk::words};
use domain::{Problem, Problems, Timestamp, case::Action};

command_of!(InviteInterview, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    let mut found = Found::default();
    let day = found.take(day(form, "when"));
    let time = found.take(time(form));
    let moment = day.zip(time).and_then(|(day, time)| {
        let zone = words::zone(desk.post());
        zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible().ok().map(Timestamp::from)
    });
    match moment {
        Some(when) => Ok(Action::InviteInterview { when, place: form.text("place").to_owned() }),
        None => Err(found.problems()),
    }
}

/// A time of day on the clock of the post: `9:30`, `09.30`, `9h30`.
fn time(form: &FormData) -> Result<jiff::civil::Time, Problem> {
    let typed = form.text("time").replace(['.', 'h', 'H'], ":");
    let read = typed.split_once(':').and_then(|(hour, minute)| {
        jiff::civil::Time::new(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0, 0).ok()
    });
    read.ok_or_else(|| Problem::new("time", "problem-desk-time"))
}
