//! Adds an account.

use super::{post_of, roles};
use crate::forms::FormData;
use crate::pages::admin::password::FIRST;
use crate::pages::admin::path;
use crate::{Ctx, Fault};
use axum::response::{IntoResponse, Redirect, Response};
use domain::case::ActorId;
use services::people::admin::{NewAccount, add, first_password};

/// Adds it with a first password, which the next page shows once.
///
/// # Errors
/// [`Fault`] when the database or the session store does not answer.
pub async fn post(ctx: Ctx, form: FormData) -> Result<Response, Fault> {
    let services = &ctx.state.services;
    let new = NewAccount {
        login: form.text("login").to_owned(),
        name: form.text("name").to_owned(),
        roles: roles(&form),
        post: post_of(&form),
    };
    let password = first_password(services);
    match add(services, ActorId::Staff(ctx.staff()?.id), &new, &password).await {
        Ok(user) => {
            ctx.session.insert(FIRST, (user, password)).await?;
            Ok(Redirect::to(&format!("{}/password", path(user))).into_response())
        }
        Err(error) => ctx.refused("/admin/users/new", &form, error).await,
    }
}
