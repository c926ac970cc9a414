//! Begins an application for a chosen journey, or changes the kind of visa of one that was begun.

use super::apply::chosen;
use crate::{Ctx, Fault, flash::Flash, forms::FormData, pages::applicant::address};
use axum::response::Response;
use domain::form::Answers;
use services::Who;
use services::applicant::{Start, change_kind, needs, start};

/// Begins or changes.
///
/// # Errors
/// As the use cases.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let (services, who, chosen) = (&ctx.state.services, ctx.who()?, chosen(&form));
    let needs = match needs(services, &chosen.inquiry(), ctx.lang.code()) {
        Ok(needs) => needs,
        Err(error) => return super::refused(&ctx, &chosen.address("/apply"), &form, error).await,
    };
    let mut answers = Answers::new()
        .with("purposes", &chosen.purpose)
        .with("entries", &chosen.entries)
        .with("nationality", &chosen.nationality)
        .with("home-country", &chosen.residence);
    if chosen.draft.is_none()
        && let Who::Applicant { email, .. } = &who
    {
        answers.set("email", email);
    }
    let begin =
        Start { post: needs.post, visa_type: needs.visa_type, purpose: chosen.purpose.clone(), answers };
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
