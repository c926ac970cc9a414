//! Invites to an interview.

use super::{Desk, Found, command_of, day, time_of_day};
use crate::{forms::FormData, pages::desk::words};
use domain::{Problem, Problems, Timestamp, case::Action};

command_of!(InviteInterview, read);

fn read(form: &FormData, desk: &Desk) -> Result<Action, Problems> {
    let mut found = Found::default();
    let day = found.take(day(form, "when"));
    let time = found.take(time(form, "time"));
    let moment = day.zip(time).and_then(|(day, time)| {
        let zone = words::zone(desk.post());
        zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible().ok().map(Timestamp::from)
    });
    match moment {
        Some(when) => Ok(Action::InviteInterview {
            when,
            place: form.text("place").to_owned(),
            bring: form.text("bring").to_owned(),
        }),
        None => Err(found.problems()),
    }
}

/// A time of day on the clock of the post, in an input.
pub(super) fn time(form: &FormData, name: &str) -> Result<jiff::civil::Time, Problem> {
    time_of_day(form.text(name)).ok_or_else(|| Problem::new(name, "problem-desk-time"))
}
