//! A consulted authority answers, or asks something back, by the link of its letter.

use crate::flash::Flash;
use crate::forms::FormData;
use crate::pages::public::consultation::{QUESTION, show, with};
use crate::{Client, Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use domain::case::{Answerer, ConsultationAnswer, Refusal};
use domain::{Problem, Problems};
use http::StatusCode;
use services::Error;
use services::command::consultation::{Says, address, say};

/// Takes it, and leads to the page that says so. When something is missing, the same page comes back with what was typed.
///
/// # Errors
/// As for the page.
pub async fn post(mut ctx: Ctx, client: Client, form: FormData) -> Result<Response, Fault> {
    ctx.lang = ctx.lang.for_staff();
    let token = form.text("token").to_owned();
    let key = form.key()?;
    let by = Answerer { name: form.text("name").to_owned(), office: form.text("office").to_owned() };
    let says = match read(&form) {
        Ok(says) => says,
        Err(problem) => return again(ctx, &client, &token, &form, problem.into()).await,
    };
    let asks = matches!(says, Says::Question(_));
    match say(&ctx.state.services, &token, &client.0, by, says, key).await {
        Ok(()) if asks => {
            let flash = Flash::default().success("authority-asked-back");
            show(&with(ctx, flash), &client, &token, StatusCode::OK).await
        }
        Ok(()) => Ok(Redirect::to(&address(&token)).into_response()),
        Err(Error::Refused(Refusal::ConsultationOver)) => {
            let flash = Flash::default().important("authority-late");
            show(&with(ctx, flash), &client, &token, StatusCode::OK).await
        }
        Err(Error::Refused(refusal)) => {
            let problem = Problem { field: input_of(&refusal).to_owned(), ..ctx.problem_of(&refusal.into()) };
            again(ctx, &client, &token, &form, problem.into()).await
        }
        // The page says that the link is not known.
        Err(Error::NotFound) => show(&ctx, &client, &token, StatusCode::NOT_FOUND).await,
        Err(other) => Err(other.into()),
    }
}

fn read(form: &FormData) -> Result<Says, Problem> {
    let text = form.text("reason").to_owned();
    if form.text("say") == QUESTION {
        return Ok(Says::Question(text));
    }
    match form.text("say").parse() {
        Ok(answer @ (ConsultationAnswer::NoObjection | ConsultationAnswer::Objection)) => {
            Ok(Says::Answer(answer, text))
        }
        _ => Err(Problem::new("say", "problem-desk-choose")),
    }
}

/// The input that a refusal is about: reason and question are typed into the same one.
const fn input_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::TextMissing { field } | Refusal::TextTooLong { field, .. } => match field.as_bytes() {
            b"text" => "reason",
            _ => field,
        },
        _ => "",
    }
}

async fn again(
    ctx: Ctx,
    client: &Client,
    token: &str,
    form: &FormData,
    problems: Problems,
) -> Result<Response, Fault> {
    let flash = Flash::default().rejected(form, problems);
    show(&with(ctx, flash), client, token, StatusCode::UNPROCESSABLE_ENTITY).await
}
