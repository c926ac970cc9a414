//! The one table of routes, and who may enter by each.
//!
//! Every area has a table ([`crate::pages`]); they are joined here. A router is built only from the table, and the door
//! of a route is a layer around its handler: there is no way to mount a handler without one. Scope inside a door (an
//! officer sees the cases of the own post, an applicant the own applications) is decided by the use case.

use crate::{AppState, Ctx, Fault, pages, visitor::Visitor};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    handler::Handler,
    middleware::{self, Next},
    response::{IntoResponse, Redirect, Response},
    routing::{MethodFilter, MethodRouter, on},
};
use http::{Method, header};
use std::sync::LazyLock;

pub use domain::case::Role;

/// Where applicants sign in.
pub const APPLICANT_SIGN_IN: &str = "/sign-in";
/// Where staff sign in.
pub const STAFF_SIGN_IN: &str = "/staff/sign-in";
/// The largest ordinary form, in bytes: the 40,000 letters of an interview take nine each in the scripts of Asia. Uploads state their
/// own size.
pub const FORM_LIMIT: usize = 512 * 1024;

/// Who may enter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Everybody.
    Public,
    /// Everybody who has signed in, applicant or staff.
    SignedIn,
    /// Applicants.
    Applicant,
    /// Staff with at least one of the roles.
    Staff(&'static [Role]),
}

/// What the door answers to a visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Come in.
    Enter,
    /// Say who you are first.
    SignIn(&'static str),
    /// Not for you.
    Refuse,
}

impl Door {
    /// The rule of every door. An anonymous visitor is sent to sign in; one with the wrong role is refused.
    pub fn answer(self, visitor: &Visitor) -> Answer {
        match (self, visitor) {
            (Self::Public, _) | (Self::Applicant, Visitor::Applicant { .. }) => Answer::Enter,
            (Self::SignedIn, Visitor::Applicant { .. } | Visitor::Staff(_)) => Answer::Enter,
            (Self::Staff(roles), Visitor::Staff(staff)) if staff.is_any(roles) => Answer::Enter,
            (Self::SignedIn | Self::Applicant, Visitor::Anonymous) => Answer::SignIn(APPLICANT_SIGN_IN),
            (Self::Staff(_), Visitor::Anonymous) => Answer::SignIn(STAFF_SIGN_IN),
            (Self::Applicant | Self::Staff(_), _) => Answer::Refuse,
        }
    }
}

/// One line of the table.
pub struct Route {
    /// The method that it answers to.
    pub method: Method,
    /// The path, with axum's placeholders.
    pub path: &'static str,
    /// Who may enter.
    pub door: Door,
    handler: MethodRouter<AppState>,
    limit: usize,
}

impl Route {
    /// Takes bodies of up to `bytes`, for uploads.
    #[must_use]
    pub const fn up_to(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }
}

/// A page.
pub fn get<H, T>(path: &'static str, door: Door, handler: H) -> Route
where
    H: Handler<T, AppState>,
    T: 'static,
{
    Route { method: Method::GET, path, door, handler: on(MethodFilter::GET, handler), limit: FORM_LIMIT }
}

/// A command.
pub fn post<H, T>(path: &'static str, door: Door, handler: H) -> Route
where
    H: Handler<T, AppState>,
    T: 'static,
{
    Route { method: Method::POST, path, door, handler: on(MethodFilter::POST, handler), limit: FORM_LIMIT }
}

/// Every route of the product.
pub fn table() -> Vec<Route> {
    pages::routes()
}

/// The pages of the table and their doors, for navigation that offers only what exists and may be entered.
static PAGES: LazyLock<Vec<(&'static str, Door)>> = LazyLock::new(|| {
    table().iter().filter(|route| route.method == Method::GET).map(|route| (route.path, route.door)).collect()
});

/// Whether there is a page at this path of the table that the visitor may enter.
pub fn offers(path: &str, visitor: &Visitor) -> bool {
    PAGES.iter().any(|(known, door)| *known == path && door.answer(visitor) == Answer::Enter)
}

/// The router of the whole table, with every door closed by its layer.
pub fn router(state: &AppState) -> Router<AppState> {
    table().into_iter().fold(Router::new(), |router, route| {
        let guard = middleware::from_fn_with_state((state.clone(), route.door), enter);
        router.route(route.path, route.handler.layer(DefaultBodyLimit::max(route.limit)).layer(guard))
    })
}

/// Asks the door. A page sends strangers to sign in and back again; a command is refused, except that the work of
/// somebody whose session ended while the form was open is held until they have signed in again.
async fn enter(State((state, door)): State<(AppState, Door)>, request: Request, next: Next) -> Response {
    if door == Door::Public {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let visitor = match parts.extensions.get() {
        Some(session) => Visitor::load(session).await,
        None => return Fault::internal("the session layer is missing").into_response(),
    };
    match door.answer(&visitor) {
        Answer::Enter => next.run(Request::from_parts(parts, body)).await,
        Answer::Refuse => Fault::Forbidden.into_response(),
        Answer::SignIn(sign_in) if matches!(parts.method, Method::GET | Method::HEAD) => {
            let next = parts.uri.path_and_query().map_or("/", |path| path.as_str());
            Redirect::to(&sign_in_address(sign_in, next)).into_response()
        }
        Answer::SignIn(sign_in) => match Ctx::load(&parts, &state).await {
            Ok(ctx) => pages::public::expired::hold(ctx, sign_in, Request::from_parts(parts, body)).await,
            Err(fault) => fault.into_response(),
        },
    }
}

/// The sign-in page that leads on to `next`.
pub fn sign_in_address(sign_in: &str, next: &str) -> String {
    with_path(&format!("{sign_in}?next="), next)
}

/// An address that ends in a path as the value of its query.
pub fn with_path(address: &str, path: &str) -> String {
    let mut whole = address.to_owned();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                whole.push(char::from(byte))
            }
            _ => whole.push_str(&format!("%{byte:02X}")),
        }
    }
    whole
}

/// The path of our own page that the request says it came from.
pub fn referring_page(headers: &http::HeaderMap, base_url: &str) -> Option<String> {
    let referrer = headers.get(header::REFERER)?.to_str().ok()?;
    let path = referrer.strip_prefix(base_url)?;
    crate::ctx::local_path(path).map(str::to_owned)
}
