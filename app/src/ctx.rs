//! What a page or a command knows about its request.

use crate::{AppState, Fault, flash::Flash, forms::FormData, ui::Field, visitor::Visitor};
use axum::{
    extract::FromRequestParts,
    response::{IntoResponse, Redirect, Response},
};
use domain::{CommandKey, Problem, Problems, Timestamp};
use http::{HeaderMap, Method, header, request::Parts};
use services::{
    Staff, Who,
    session::ABSOLUTE,
    words::{Lang, Value, Words},
};
use tower_sessions::Session;

/// The cookie that holds the chosen language. It says nothing about a person.
pub const LANGUAGE_COOKIE: &str = "vidimus-language";

/// The one-time value that this response's scripts must carry. A middleware puts it into the request's extensions and
/// into the response's policy.
#[derive(Clone, Debug)]
pub struct Nonce(pub String);

/// The reference of a request, for a person to quote and for us to find in the log.
#[derive(Clone, Debug)]
pub struct Reference(pub String);

/// The network address of the visitor, for limits. A middleware finds it out, since only the edge knows which proxies to
/// believe.
#[derive(Clone, Debug)]
pub struct Client(pub String);

/// How long a session lives, in seconds. A middleware says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Without a request.
    pub idle: i64,
    /// At all.
    pub longest: i64,
}

impl<S: Send + Sync> FromRequestParts<S> for Client {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        let known = parts.extensions.get::<Self>().cloned();
        Ok(known.unwrap_or_else(|| Self("unknown".to_owned())))
    }
}

/// What a page or a command knows about its request. Take it as an argument of the handler.
#[derive(Clone)]
pub struct Ctx {
    /// What every handler can reach.
    pub state: AppState,
    /// The language to answer in.
    pub lang: Lang,
    /// Who is asking.
    pub visitor: Visitor,
    /// The one-time value for scripts.
    pub nonce: String,
    /// The reference of this request.
    pub reference: String,
    /// The path of this request, without its query.
    pub path: String,
    /// What the last request left for this page. A page that checks a stored draft puts its problems here too
    /// (`ctx.flash.problems = …`): the error summary, the title and the inputs follow.
    pub flash: Flash,
    /// The session, for sign-in and flashes.
    pub session: Session,
    /// How long it lives; none outside the service.
    pub limits: Option<Limits>,
    /// When it ends in any case, if somebody has signed in.
    pub session_until: Option<Timestamp>,
}

impl Ctx {
    /// Reads everything from a request's head.
    ///
    /// # Errors
    /// [`Fault::Internal`] when the session layer is missing.
    pub async fn load(parts: &Parts, state: &AppState) -> Result<Self, Fault> {
        let session = parts.extensions.get::<Session>().cloned();
        Ok(Self::with(parts, state, session.ok_or_else(|| Fault::internal("the session layer is missing"))?)
            .await)
    }

    /// The same with a given session.
    pub(crate) async fn with(parts: &Parts, state: &AppState, session: Session) -> Self {
        let path = parts.uri.path().to_owned();
        // A flash is for a page, so only a GET of that page takes it.
        let flash =
            if parts.method == Method::GET { Flash::take(&session, &path).await } else { Flash::default() };
        let visitor = Visitor::load(&session).await;
        let lang = language(&parts.headers);
        Self {
            state: state.clone(),
            lang: if visitor.staff().is_some() { lang.for_staff() } else { lang },
            visitor,
            nonce: parts.extensions.get::<Nonce>().map(|nonce| nonce.0.clone()).unwrap_or_default(),
            reference: parts.extensions.get::<Reference>().map(|id| id.0.clone()).unwrap_or_default(),
            path,
            flash,
            limits: parts.extensions.get().copied(),
            session_until: session.get(ABSOLUTE).await.ok().flatten().map(Timestamp),
            session,
        }
    }

    /// The words of a key.
    pub fn t(&self, key: &str) -> String {
        Words::text(self.lang, key)
    }

    /// The words of a key with its values. Numbers choose a plural; text is shown as it is.
    pub fn ta<'v, V: Into<Value<'v>>>(
        &self,
        key: &str,
        args: impl IntoIterator<Item = (&'static str, V)>,
    ) -> String {
        let args: Vec<_> = args.into_iter().map(|(name, value)| (name, value.into())).collect();
        Words::get(self.lang, key, &args)
    }

    /// The sentence of a problem.
    pub fn problem(&self, problem: &Problem) -> String {
        Words::problem(self.lang, problem)
    }

    /// The visitor, for a use case.
    ///
    /// # Errors
    /// [`Fault::Forbidden`] for a stranger, whom the door of a route has already sent away.
    pub fn who(&self) -> Result<Who, Fault> {
        self.visitor.who(self.lang).ok_or(Fault::Forbidden)
    }

    /// Signs somebody in, until the session must end.
    ///
    /// # Errors
    /// The session store's.
    pub async fn sign_in(&self, who: &Who) -> Result<(), Fault> {
        Visitor::sign_in(who, &self.session).await?;
        if let Some(limits) = self.limits {
            let until = self.state.services.now().plus_seconds(limits.longest);
            self.session.insert(ABSOLUTE, until.0).await?;
        }
        Ok(())
    }

    /// The member of staff who is asking.
    ///
    /// # Errors
    /// [`Fault::Forbidden`] when it is none.
    pub fn staff(&self) -> Result<&Staff, Fault> {
        self.visitor.staff().ok_or(Fault::Forbidden)
    }

    /// The word of a stored name: `named("state", "print_queued")` is the message `state-print-queued`.
    pub fn named(&self, kind: &str, name: &str) -> String {
        self.t(&format!("{kind}-{}", name.replace('_', "-")))
    }

    /// A use case's answer as a problem of the page. Stored names among its values become words first, since a message
    /// shows its values as they are.
    pub fn problem_of(&self, error: &services::Error) -> Problem {
        let mut problem = Problem::new("", error.key());
        for (name, value) in error.args() {
            let stock = matches!(error, services::Error::Stock(_));
            let kind = match name {
                "state" if stock => "stock-state",
                "action" if stock => continue,
                "day" if stock => {
                    let day = value.parse().map_or(value, |day| services::words::date(self.lang, day));
                    problem = problem.with(name, day);
                    continue;
                }
                "field" if stock => "stock-input",
                "condition" => {
                    let rule = self.state.services.policies.current().condition(&value);
                    let words = rule.map_or(value, |rule| rule.text.get(self.lang.code()).to_owned());
                    problem = problem.with(name, words);
                    continue;
                }
                "part" | "played" => "part",
                "state" | "action" | "deed" | "check" | "entries" => name,
                "field" if problem.key == "refusal-mrz-not-writable" => "mrz-field",
                "field" => "input",
                _ => {
                    problem = problem.with(name, value);
                    continue;
                }
            };
            problem = problem.with(name, self.named(kind, &value));
        }
        problem
    }

    /// Keeps what was typed and sends the person back to the page at `path`, which shows why the use case said no. What
    /// the page could not help (not found, busy, internal) is answered with its own page.
    ///
    /// # Errors
    /// The fault of such an error, or the session store's.
    pub async fn refused(
        &self,
        path: &str,
        form: &FormData,
        error: services::Error,
    ) -> Result<Response, Fault> {
        let problems = match error {
            services::Error::Problems(problems) => problems,
            services::Error::Refused(_)
            | services::Error::Stock(_)
            | services::Error::Stale { .. }
            | services::Error::Throttled { .. } => self.problem_of(&error).into(),
            other => return Err(other.into()),
        };
        self.rejected(path, form, problems).await
    }

    /// An input of this page: its name, its label by key, what was typed before and what is wrong with it.
    pub fn field(&self, name: &str, label: &str) -> Field {
        let mut field = Field::new(name, self.t(label));
        field.error = self.flash.problems.of(name).map(|problem| self.problem(problem));
        field.error_prefix = self.t("ui-error-prefix");
        if self.flash.kept.has(name) {
            field.values = self.flash.kept.all(name).to_vec();
            field.kept = true;
        }
        // Dates are sent in three parts.
        for (at, part) in ["day", "month", "year"].iter().enumerate() {
            let part = format!("{name}-{part}");
            if self.flash.kept.has(&part) {
                field.date_parts[at] = self.flash.kept.raw(&part).to_owned();
                field.kept = true;
            }
        }
        field
    }

    /// A fresh key for a form, so that pressing its button twice takes effect once.
    pub fn new_key(&self) -> CommandKey {
        self.state.services.new_command_key()
    }

    /// Keeps what was typed and its problems, and sends the person back to the page at `path`.
    ///
    /// # Errors
    /// The session store's.
    pub async fn rejected(&self, path: &str, form: &FormData, problems: Problems) -> Result<Response, Fault> {
        self.done(path, Flash::default().rejected(form, problems)).await
    }

    /// Sends the person to the page at `path`, which shows the flash.
    ///
    /// # Errors
    /// The session store's.
    pub async fn done(&self, path: &str, flash: Flash) -> Result<Response, Fault> {
        let at = path.split(['?', '#']).next().unwrap_or(path).to_owned();
        Flash { at, ..flash }.store(&self.session).await?;
        Ok(Redirect::to(path).into_response())
    }
}

impl FromRequestParts<AppState> for Ctx {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Fault> {
        Self::load(parts, state).await
    }
}

/// The language that was chosen, else the first that the browser asks for and we have, else English.
fn language(headers: &HeaderMap) -> Lang {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let chosen = header(header::COOKIE)
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, value)| if name == LANGUAGE_COOKIE { Lang::from_code(value) } else { None });
    chosen.unwrap_or_else(|| Lang::negotiate(header(header::ACCEPT_LANGUAGE)))
}

/// A path of this site that a link or a form field named as the place to go on to. Anything that a browser could read as
/// another site (`//host`, `/\host`, a scheme, control characters) becomes `None`.
pub fn local_path(text: &str) -> Option<&str> {
    let safe = text.starts_with('/')
        && !text.starts_with("//")
        && !text.contains('\\')
        && text.len() <= 512
        && text.bytes().all(|byte| byte.is_ascii_graphic());
    safe.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGE_COOKIE, language, local_path};
    use http::{HeaderMap, HeaderValue, header};
    use services::words::Lang;

    fn headers(cookie: &str, accept: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_str(cookie).expect("a cookie"));
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_str(accept).expect("languages"));
        headers
    }

    #[test]
    fn the_chosen_language_comes_before_the_browsers() {
        assert_eq!(language(&HeaderMap::new()), Lang::En);
        assert_eq!(language(&headers("a=b", "de, fr-CA;q=0.8, en;q=0.5")), Lang::Fr);
        assert_eq!(language(&headers(&format!("a=b; {LANGUAGE_COOKIE}=en"), "fr")), Lang::En);
        assert_eq!(language(&headers(&format!("{LANGUAGE_COOKIE}=xx"), "fr")), Lang::Fr);
        assert_eq!(language(&headers(&format!("{LANGUAGE_COOKIE}=es"), "ar")), Lang::Es);
        assert_eq!(language(&headers("", "ar-MA, fr;q=0.8")), Lang::Ar);
    }

    #[test]
    fn only_paths_of_this_site_are_followed() {
        for good in ["/", "/cases/1?tab=papers", "/a#b"] {
            assert_eq!(local_path(good), Some(good));
        }
        for bad in
            ["", "cases", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nb", "/a b"]
        {
            assert_eq!(local_path(bad), None, "{bad:?}");
        }
    }
}
