//! Puts one person into a group.

use crate::forms::applicant::refused;
use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::extract::Path;
use axum::response::Response;
use domain::form::{Answers, Field, field};
use domain::{CaseId, Problem};
use services::applicant::groups::add_people;

/// The questions about a person that are asked at once. The rest is asked in the person's own application.
pub(crate) const ASKED: [&str; 5] =
    ["given-names", "surname", "birth-date", "nationality", "passport-number"];

/// Adds; what was typed is kept as it is, and looked at in the person's own application.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
    let (services, who, here) = (&ctx.state.services, ctx.who()?, address(id, "people"));
    let mut answers: Answers = ASKED
        .iter()
        .filter_map(|id| field(id))
        .flat_map(Field::inputs)
        .filter(|input| !form.text(input).is_empty())
        .map(|input| (input.clone(), form.raw(&input).to_owned()))
        .collect();
    if answers.get("surname").is_empty() {
        let problem = Problem::new("surname", "problem-roster-surname");
        return ctx.rejected(&here, &form, problem.into()).await;
    }
    answers.set("one-name", if answers.get("given-names").is_empty() { "yes" } else { "no" });
    let like = match form.text("like") {
        "" => None,
        like => Some(like.parse().map_err(|_| Fault::BadRequest)?),
    };
    let name = [form.text("given-names"), form.text("surname")].join(" ").trim().to_owned();
    match add_people(services, &who, id, &[answers], like).await {
        Ok(_) => ctx.done(&here, Flash::default().success("group-added").with("name", name)).await,
        Err(error) => refused(&ctx, &here, &form, error).await,
    }
}
