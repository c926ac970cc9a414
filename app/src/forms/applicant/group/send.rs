//! Sends the people of a group who were chosen.

use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::{CaseId, CommandKey, Problem, Problems};
use services::Error;
use services::applicant::groups::{Person, group, send};

/// Sends each by itself. Those who could not be sent are named with the reason; the others are sent.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let (services, who, here) = (&ctx.state.services, ctx.who()?, address(id, "send"));
    let people = group(services, &who, id).await?.people;
    let mut chosen: Vec<(CaseId, CommandKey)> = Vec::new();
    for person in form.all("send") {
        let key = form.text(&format!("key-{person}")).parse().map_err(|_| Fault::BadRequest)?;
        chosen.push((person.parse().map_err(|_| Fault::BadRequest)?, key));
    }
    if chosen.is_empty() {
        let problem = Problem::new("send", "problem-group-nobody");
        return ctx.rejected(&here, &form, problem.into()).await;
    }
    let done = send(services, &who, id, &chosen).await?;
    let count = done.iter().filter(|(_, done)| done.is_ok()).count();
    let refused: Vec<Problem> = done
        .iter()
        .filter_map(|(person, done)| Some(told(&ctx, &people, *person, done.as_ref().err()?)))
        .collect();
    if refused.is_empty() {
        let flash = Flash::default().success("group-sent").with("count", count);
        return ctx.done(&address(id, "receipts"), flash).await;
    }
    let mut flash = Flash { problems: Problems(refused), ..Flash::default() };
    if count > 0 {
        flash = flash.success("group-sent").with("count", count);
    }
    ctx.done(&here, flash).await
}

/// Who was not sent, and why.
fn told(ctx: &Ctx, people: &[Person], id: CaseId, error: &Error) -> Problem {
    let name = people.iter().find(|person| person.id == id).map(|person| person.name.clone());
    let reason = match error {
        Error::Problems(problems) => problems.0.first().map(|problem| ctx.problem(problem)),
        _ => None,
    };
    let reason = reason.unwrap_or_else(|| ctx.problem(&ctx.problem_of(error)));
    Problem::new("send", "problem-group-not-sent")
        .with("name", name.unwrap_or_else(|| id.to_string()))
        .with("reason", reason)
}
