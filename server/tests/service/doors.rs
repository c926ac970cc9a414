//! Walks every route with every visitor. The doors of the table are an explicit list in `snapshots/`: whoever adds a
//! route or moves a door changes that list, and the change is seen in review.

use crate::common::{Site, applicant, ask, request, staff};
use app::{
    doors::{self, Answer, Door},
    visitor::Visitor,
};
use domain::case::Role;
use http::{StatusCode, header};
use services::Who;

/// Fills the placeholders of a path.
fn concrete(path: &str) -> String {
    let part = |part: &str| match part {
        part if !part.starts_with('{') => part.to_owned(),
        "{code}" => "fr".to_owned(),
        _ => "01938000-0000-7000-8000-000000000001".to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[test]
fn the_table_is_the_reviewed_one() {
    let mut lines: Vec<_> = doors::table()
        .iter()
        .map(|route| {
            let door = match route.door {
                Door::Public => "public".to_owned(),
                Door::SignedIn => "signed in".to_owned(),
                Door::Applicant => "applicant".to_owned(),
                Door::Staff(roles) => roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(", "),
            };
            format!("{:5}{:<48}{door}", route.method.as_str(), route.path)
        })
        .collect();
    lines.sort();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn no_route_stands_twice() {
    let mut all: Vec<_> =
        doors::table().into_iter().map(|route| (route.method.to_string(), route.path)).collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
}

#[tokio::test]
async fn every_door_answers_every_visitor_by_its_rule() {
    let site = Site::new().await;
    let router = site.router();
    let mut people: Vec<(String, Option<Who>)> =
        vec![("stranger".to_owned(), None), ("applicant".to_owned(), Some(applicant()))];
    let roles = Role::ALL.iter().copied().filter(|role| !matches!(role, Role::Applicant | Role::System));
    people.extend(roles.map(|role| (role.to_string(), Some(staff(role)))));

    for (name, who) in people {
        for route in doors::table() {
            // Each time a new session: signing out is one of the routes.
            let cookie = match &who {
                Some(who) => Some(site.cookie(who).await),
                None => None,
            };
            let visitor = match &who {
                None => Visitor::Anonymous,
                Some(Who::Staff(staff)) => Visitor::Staff(staff.clone()),
                Some(Who::Applicant { id, email, .. }) => {
                    Visitor::Applicant { id: *id, email: email.clone() }
                }
                Some(Who::System) => unreachable!("nobody signs in as the system"),
            };
            let path = concrete(route.path);
            let response = ask(&router, request(route.method.as_str(), &path, cookie.as_deref(), "")).await;
            let status = response.status();
            let location =
                response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok()).unwrap_or("");
            let to_sign_in = |page: &str| {
                status == StatusCode::SEE_OTHER && location.starts_with(&format!("{page}?next="))
            };
            let what = format!("{name}: {} {path} answered {status} {location}", route.method);
            match route.door.answer(&visitor) {
                Answer::Refuse => assert_eq!(status, StatusCode::FORBIDDEN, "{what}"),
                Answer::SignIn(page) if route.method == http::Method::GET => {
                    assert!(to_sign_in(page), "{what}")
                }
                Answer::SignIn(_) => assert_eq!(status, StatusCode::FORBIDDEN, "{what}"),
                Answer::Enter => {
                    assert!(status != StatusCode::FORBIDDEN && !status.is_server_error(), "{what}");
                    // Only a public command may lead to a sign-in page: back to its own, with the problems.
                    let sent_away = to_sign_in(doors::APPLICANT_SIGN_IN) || to_sign_in(doors::STAFF_SIGN_IN);
                    assert!(route.door == Door::Public || !sent_away, "{what}");
                }
            }
        }
    }
}

/// Server functions are public addresses that no door guards; each asks for its visitor itself.
#[tokio::test]
async fn server_functions_refuse_strangers_and_other_methods() {
    let site = Site::new().await;
    let router = site.router();
    for (path, method) in app::api::paths() {
        assert_eq!(
            method,
            http::Method::POST,
            "{path}: the origin check and the cookie's SameSite protect no GET"
        );
        let response = ask(&router, request("POST", path, None, "")).await;
        assert!(!response.status().is_success(), "{path} let a stranger in");
    }
    assert_eq!(ask(&router, request("POST", "/api/nothing", None, "")).await.status(), StatusCode::NOT_FOUND);
}
