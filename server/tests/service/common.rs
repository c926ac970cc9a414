//! A whole service in a temporary folder, asked without a network.

use app::{AppState, state::Assets, visitor::Visitor};
use axum::{Router, body::Body, response::Response};
use domain::{ApplicantId, PostCode, UserId, case::Role};
use http::{Request, header};
use server::{
    assemble,
    config::Settings,
    web::{self, health::Health, session},
};
use services::{Services, Staff, Who};
use std::sync::Arc;
use store::{applicants::ApplicantRow, users::UserRow};
use tower::ServiceExt;
use tower_sessions::Session;

/// The address that the tests pretend to be at.
pub const BASE: &str = "http://127.0.0.1:3000";

/// A service and the folder that it lives in.
pub struct Site {
    /// The use cases.
    pub services: Services,
    /// The settings.
    pub settings: Settings,
    /// The state of the pages.
    pub state: AppState,
    _folder: tempfile::TempDir,
}

impl Site {
    /// A fresh service with an empty SQLite database.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = Settings {
            data_dir: folder.path().join("data"),
            site_dir: folder.path().join("site"),
            demo: true,
            ..Settings::default()
        };
        let services = assemble::services(&settings).await.expect("services");
        services.store.migrate().await.expect("migrated");
        let state = AppState::new(Assets::default(), services.clone());
        Self { services, settings, state, _folder: folder }
    }

    /// The router that `vidimus serve` serves.
    pub fn router(&self) -> Router {
        let sessions = session::store(&self.settings, &self.services);
        let health = Health::of(self.services.store.clone());
        web::router(&self.settings, self.state.clone(), sessions, health)
    }

    /// The same layers around other pages.
    pub fn dress(&self, pages: Router<AppState>) -> Router {
        let sessions = session::store(&self.settings, &self.services);
        let health = Health::of(self.services.store.clone());
        web::dress(&self.settings, self.state.clone(), sessions, health, pages)
    }

    /// Signs somebody in and gives the cookie. The account is made if it is not there.
    pub async fn cookie(&self, who: &Who) -> String {
        self.account(who).await;
        let store = Arc::new(session::store(&self.settings, &self.services));
        let session = Session::new(None, store, None);
        Visitor::sign_in(who, &session).await.expect("signed in");
        session.save().await.expect("saved");
        format!("{}={}", session::cookie_name(false), session.id().expect("an id"))
    }
}

impl Site {
    async fn known(&self, who: &Who) -> bool {
        let mut tx = self.services.store.read().await.expect("a transaction");
        match who {
            Who::Applicant { id, .. } => tx.applicants().get(*id).await.expect("looked up").is_some(),
            Who::Staff(staff) => tx.users().get(staff.id).await.expect("looked up").is_some(),
            Who::System => true,
        }
    }

    async fn account(&self, who: &Who) {
        if self.known(who).await {
            return;
        }
        let hash = self.services.passwords.hash("not the one that is typed").await.expect("a hash");
        let mut tx = self.services.store.begin().await.expect("a transaction");
        let now = self.services.now();
        match who {
            Who::Applicant { id, email, language } => {
                let new = ApplicantRow {
                    id: *id,
                    email: email.clone(),
                    language: language.clone(),
                    created_at: now,
                };
                tx.applicants().find_or_add(&new).await.expect("an applicant");
            }
            Who::Staff(staff) => {
                let user = UserRow {
                    id: staff.id,
                    login: staff.login.clone(),
                    name: staff.name.clone(),
                    password_hash: hash,
                    totp_secret: None,
                    totp_last_step: None,
                    recovery_hashes: Vec::new(),
                    roles: staff.roles.iter().map(ToString::to_string).collect(),
                    post: staff.post.clone(),
                    disabled_at: None,
                    must_change_password: false,
                    version: 1,
                    created_at: now,
                };
                tx.users().add(&user).await.expect("a member of staff");
            }
            Who::System => {}
        }
        tx.commit().await.expect("committed");
    }
}

/// A member of staff with one role.
pub fn staff(role: Role) -> Who {
    Who::Staff(Staff {
        id: UserId(uuid::Uuid::from_u128(7)),
        login: "ana@utopia.example".to_owned(),
        name: "Ana Pavić".to_owned(),
        roles: [role].into(),
        post: Some(PostCode::from("NBO")),
    })
}

/// An applicant.
pub fn applicant() -> Who {
    Who::Applicant {
        id: ApplicantId(uuid::Uuid::from_u128(9)),
        email: "thandiwe@example.org".to_owned(),
        language: "en".to_owned(),
    }
}

/// A request to our own service, as a browser on our own page sends it.
pub fn request(method: &str, path: &str, cookie: Option<&str>, body: &str) -> Request<Body> {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::ORIGIN, BASE)
        .header(header::ACCEPT, "text/html")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::CONTENT_LENGTH, body.len());
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    request.body(Body::from(body.to_owned())).expect("a request")
}

/// Asks and gives the answer.
pub async fn ask(router: &Router, request: Request<Body>) -> Response {
    router.clone().oneshot(request).await.expect("an answer")
}

/// The text of an answer.
pub async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    String::from_utf8(bytes.to_vec()).expect("text")
}
