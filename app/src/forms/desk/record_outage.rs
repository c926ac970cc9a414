//! Records an outage that is over.

use super::{Found, day, invite_interview::time};
use crate::{
    Ctx, Fault,
    flash::Flash,
    forms::FormData,
    pages::desk::{outages::PATH, words},
};
use axum::response::Response;
use domain::{Problem, Timestamp, policy::Post};
use services::outages::{Told, posts, record};

/// Records it. Days and times are those at the post of whoever records it, or at the first post.
///
/// # Errors
/// [`Fault`] for anybody but supervisors and administrators, and when the form was not drawn by us.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let (services, staff) = (&ctx.state.services, ctx.staff()?);
    let posts = posts(services, staff)?;
    let key = form.key()?;
    let policy = services.policies.current();
    let post = posts.first().and_then(|code| policy.post(code));
    let mut found = Found::default();
    let from = found.take(moment(&form, "outage-from", "outage-from-time", post));
    let until = found.take(moment(&form, "outage-until", "outage-until-time", post));
    let Some((from, until)) = from.zip(until) else {
        return ctx.rejected(PATH, &form, found.problems()).await;
    };
    let told = Told { from, until, reason: form.text("outage-reason").to_owned() };
    match record(services, staff, key, &told).await {
        Ok(()) => ctx.done(PATH, Flash::default().success("outages-done")).await,
        Err(error) => ctx.refused(PATH, &form, error).await,
    }
}

fn moment(form: &FormData, on: &str, at: &str, post: Option<&Post>) -> Result<Timestamp, Problem> {
    let (day, time) = (day(form, on)?, time(form, at)?);
    let found = words::zone(post).to_ambiguous_timestamp(day.to_datetime(time)).compatible();
    found.map(Timestamp::from).map_err(|_| Problem::new(at, "problem-desk-time"))
}
