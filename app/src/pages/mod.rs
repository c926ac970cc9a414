//! Every page, one file each, by area.
//!
//! # How to add a page
//!
//! 1. Add `pages/<area>/<page>.rs` with a handler that loads what it shows first and then draws it:
//!
//!    ```ignore
//!    pub async fn get(ctx: Ctx, Path(id): Path<CaseId>) -> Result<Response, Fault> {
//!        let case = ctx.state.services.cases().view(..).await?;     // all data first
//!        Ok(Page::new(&ctx, ctx.t("case-title")).back("/cases", ctx.t("case-back")).show(view(&ctx, &case)))
//!    }
//!
//!    /// Pure: data in, view out.
//!    fn view(ctx: &Ctx, case: &CaseView) -> AnyView { view! { <h1 class="govuk-heading-l">…</h1> }.into_any() }
//!    ```
//!
//!    A view function returns `AnyView`: it owns its words and borrows nothing, and it keeps types (and build times) small.
//! 2. Add one line to `routes()` of the area with [`crate::doors::get`] and its door.
//! 3. Put the words into `<area>.ftl` of `app/locales/en` and `fr`, and of `es` and `ar` where applicants meet them. No
//!    sentence stands in a view.
//! 4. If it should be in the navigation, add it to [`crate::shell::nav`]; the door decides who is offered it.
//!
//! [`public::start`] is the model. Rules:
//!
//! - Inputs come from [`crate::ui`] only; a bare `<input>`, `<select>` or `<textarea>` elsewhere fails a test.
//! - No `style` attribute and no inline script: the content security policy refuses both. No `inner_html`.
//! - Every page has exactly one `<h1>`. The shell draws the error summary and the notice above it.
//! - Names, free text and other people's words get `dir="auto"`; MRZ lines, passport numbers, mail addresses `dir="ltr"`.
//! - Nothing is awaited inside a view; a view renders once, to a string.
//! - A page that needs the whole width (queues, case pages) says [`wide`](crate::shell::Page::wide).

pub mod account;
pub mod admin;
pub mod applicant;
pub mod audit;
pub mod border;
pub mod cash;
pub mod changed;
pub mod desk;
pub mod error;
pub mod file;
pub mod portrait;
pub mod print;
pub mod public;
pub mod stock;
pub mod when;

use crate::doors::Route;

/// The tables of all areas, joined.
pub fn routes() -> Vec<Route> {
    [
        public::routes(),
        applicant::routes(),
        desk::routes(),
        cash::routes(),
        account::routes(),
        print::routes(),
        stock::routes(),
        border::routes(),
        admin::routes(),
        audit::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
