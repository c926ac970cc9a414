//! Days and moments in words, for pages of staff.

use crate::Ctx;
use domain::{Date, PostCode, Timestamp};
use jiff::tz::TimeZone;
use services::words;

/// A day in words.
pub fn day(ctx: &Ctx, day: Date) -> String {
    words::date(ctx.lang, day)
}

/// A moment in words, by the clock of a post; without a post in UTC.
pub fn moment(ctx: &Ctx, at: Timestamp, post: Option<&PostCode>) -> String {
    let policy = ctx.state.services.policies.current();
    let post = post.and_then(|code| policy.post(code));
    // The rule in the policy counts when the name is not known here.
    let zone =
        post.and_then(|post| TimeZone::get(&post.time_zone).or_else(|_| TimeZone::posix(&post.clock)).ok());
    words::moment(ctx.lang, at, &zone.unwrap_or(TimeZone::UTC))
}

/// A moment by the clock of the reader's post.
pub fn here(ctx: &Ctx, at: Timestamp) -> String {
    moment(ctx, at, ctx.visitor.staff().and_then(|staff| staff.post.as_ref()))
}
