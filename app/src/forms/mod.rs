//! The commands that people give, one file per command.
//!
//! # How to add a command
//!
//! A command is what a person asks for by pressing a button: submit, propose, load a sticker. It is an ordinary POST.
//!
//! 1. Add `forms/<command>.rs` with one handler:
//!
//!    ```ignore
//!    pub async fn post(ctx: Ctx, Path(id): Path<CaseId>, form: FormData) -> Result<Response, Fault> {
//!        let mut problems = Problems::default();
//!        let reason = form.text("reason");                       // trimmed
//!        if reason.is_empty() {
//!            problems.push(Problem::new("reason", "problem-required"));
//!        }
//!        if !problems.is_empty() {
//!            return ctx.rejected(&format!("/cases/{id}/withdraw"), &form, problems).await;
//!        }
//!        // one call of a use case in `services`; its refusal becomes a problem again
//!        ctx.done(&format!("/cases/{id}"), Flash::default().success("withdraw-done")).await
//!    }
//!    ```
//! 2. Add one line to the table of its area in [`crate::pages`] with [`crate::doors::post`] and the door. A handler that
//!    stands in no table cannot be reached.
//! 3. The page that draws the form wraps its inputs in [`crate::ui::CommandForm`] and, when it changes a case, gives the
//!    version that it was drawn from and a fresh key ([`Ctx::new_key`](crate::Ctx::new_key)). Read both with
//!    [`FormData::version`] and [`FormData::key`].
//! 4. Words go to the catalogues: `<area>-<thing>` for pages, `problem-<code>` for problems.
//!
//! Rules: always answer with a redirect (303), so that reloading a page repeats nothing. Never answer a GET with a
//! change. Keep what was typed: [`Ctx::rejected`](crate::Ctx::rejected) puts it into the flash, from where
//! [`Ctx::field`](crate::Ctx::field) fills the inputs again. Names that start with `password`, `code` or `token` are
//! never kept. Uploads use `axum::extract::Multipart` and give their route a size with
//! [`Route::up_to`](crate::doors::Route::up_to).

pub mod account;
pub mod admin;
pub mod applicant;
pub mod audit;
pub mod border;
pub mod cash;
pub mod consultation;
pub mod desk;
pub mod keep;
pub mod print;
pub mod sent;
pub mod sign_out;
pub mod stock;
pub mod your_name;

use crate::Fault;
use axum::extract::{Form, FromRequest, Request, rejection::FormRejection};
use domain::CommandKey;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The values of a URL-encoded form. One name can have several values (checkboxes).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FormData(pub BTreeMap<String, Vec<String>>);

impl FormData {
    /// The first value of a name as it was sent; empty when there is none.
    pub fn raw(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// The first value of a name without space around it; empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// All values of a name.
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether the name was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The version of the case that the page was drawn from.
    ///
    /// # Errors
    /// [`Fault::BadRequest`] when the hidden field is missing or no number: the form was not drawn by us.
    pub fn version(&self) -> Result<i64, Fault> {
        self.text("version").parse().map_err(|_| Fault::BadRequest)
    }

    /// The key that makes a repeated press harmless.
    ///
    /// # Errors
    /// [`Fault::BadRequest`] when the hidden field is missing or no key.
    pub fn key(&self) -> Result<CommandKey, Fault> {
        self.text("key").parse().map_err(|_| Fault::BadRequest)
    }

    /// The values that may be kept for the next page: no passwords, no one-time codes, no hidden command fields.
    #[must_use]
    pub fn without_secrets(&self) -> Self {
        let secret = |name: &str| ["password", "code", "token"].iter().any(|word| name.starts_with(word));
        let hidden = |name: &str| matches!(name, "version" | "key");
        Self(
            self.0
                .iter()
                .filter(|(name, _)| !secret(name) && !hidden(name))
                .map(|(name, values)| (name.clone(), values.clone()))
                .collect(),
        )
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for FormData {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            form.0.entry(name.into()).or_default().push(value.into());
        }
        form
    }
}

impl<S: Send + Sync> FromRequest<S> for FormData {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &S) -> Result<Self, Fault> {
        match Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(Form(pairs)) => Ok(pairs.into_iter().collect()),
            Err(FormRejection::BytesRejection(rejection))
                if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE =>
            {
                Err(Fault::TooLarge)
            }
            Err(_) => Err(Fault::BadRequest),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FormData;

    #[test]
    fn secrets_and_hidden_fields_are_not_kept() {
        let form: FormData = [
            ("surname", "Doe"),
            ("password", "x"),
            ("code", "123456"),
            ("token", "t"),
            ("version", "3"),
            ("key", "k"),
        ]
        .into_iter()
        .collect();
        let kept = form.without_secrets();
        assert_eq!(kept.0.keys().collect::<Vec<_>>(), ["surname"]);
    }

    #[test]
    fn several_values_of_one_name_stay_in_order() {
        let form: FormData = [("means", "cash"), ("means", "card"), ("name", "  Ana ")].into_iter().collect();
        assert_eq!(form.all("means"), ["cash", "card"]);
        assert_eq!(form.text("name"), "Ana");
        assert_eq!(form.raw("name"), "  Ana ");
        assert!(!form.has("other"));
    }
}
