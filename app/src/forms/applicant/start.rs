//! Begins an application for a chosen journey, or changes the kind of visa of one that was begun.

use super::apply::chosen;
use crate::pages::applicant::apply::Chosen;
use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::response::Response;
use domain::form::{Answers, date};
use domain::policy::eligibility::Outcome;
use services::applicant::{Start, change_kind, exempt, needs, start};
use services::{Error, Services, Who};

/// Begins or changes.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let (services, who, chosen) = (&ctx.state.services, ctx.who()?, chosen(&form));
    let begin = match begun(services, &who, &chosen) {
        Ok(begin) => begin,
        Err(error) => return super::refused(&ctx, &chosen.address("/apply"), &form, error).await,
    };
    let done = match chosen.draft {
        Some(draft) => change_kind(services, &who, draft, begin).await.map(|()| draft),
        None => start(services, &who, begin).await,
    };
    match done {
        Ok(id) => {
            let key = if chosen.draft.is_some() { "start-changed" } else { "start-begun" };
            ctx.done(&address(id, ""), Flash::default().success(key)).await
        }
        Err(error) => super::refused(&ctx, &chosen.address("/apply"), &form, error).await,
    }
}

/// What an application for the chosen journey begins with.
///
/// # Errors
/// As [`needs`]; [`Error::Problems`] when no visa is needed.
pub(super) fn begun(services: &Services, who: &Who, chosen: &Chosen) -> Result<Start, Error> {
    let (journey, answer) = needs(services, &chosen.inquiry())?;
    let Outcome::Visa(needs) = answer.outcome else { return Err(exempt()) };
    let mut answers = Answers::new()
        .with("purposes", &chosen.purpose)
        .with("entries", &chosen.entries)
        .with("nationality", &chosen.nationality)
        .with("home-country", &chosen.residence);
    if let (Some(arrival), Some(departure)) = (journey.arrival, journey.departure()) {
        date::write(&mut answers, "arrival-date", arrival);
        date::write(&mut answers, "departure-date", departure);
    }
    if journey.eu_family {
        answers.set("eu-family", "yes");
    }
    if chosen.draft.is_none()
        && let Who::Applicant { email, .. } = who
    {
        answers.set("email", email);
    }
    let purpose = chosen.purpose.clone();
    Ok(Start { post: answer.post.value, visa_type: needs.visa.value, purpose, answers })
}
