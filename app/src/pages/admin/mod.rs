//! The accounts of staff, the posts, their printers, and background work that failed. An administrator sees no case. The
//! printers of the own post are a supervisor's business too: a printer breaks at any hour.

pub mod disable;
pub mod jobs;
pub mod new_printer;
pub mod new_user;
pub mod password;
pub mod posts;
pub mod printer;
pub mod printers;
pub mod reset;
pub mod user;
pub mod users;

use crate::Ctx;
use crate::doors::{Door, Role, Route, get, offers, post};
use crate::forms::admin as forms;
use crate::ui::{Choice, Field, Tab, Tabs};
use domain::{PrinterId, UserId};
use leptos::prelude::*;

const ADMIN: Door = Door::Staff(&[Role::Admin]);
const PRINTERS: Door = Door::Staff(&[Role::Admin, Role::Supervisor]);

/// The table of this area.
pub fn routes() -> Vec<Route> {
    vec![
        get("/admin", ADMIN, users::get),
        get("/admin/users/new", ADMIN, new_user::get),
        post("/admin/users", ADMIN, forms::add_user::post),
        get("/admin/users/{id}", ADMIN, user::get),
        get("/admin/users/{id}/password", ADMIN, password::get),
        post("/admin/users/{id}/roles", ADMIN, forms::set_roles::post),
        get("/admin/users/{id}/disable", ADMIN, disable::get),
        post("/admin/users/{id}/disable", ADMIN, forms::disable::post),
        post("/admin/users/{id}/enable", ADMIN, forms::enable::post),
        get("/admin/users/{id}/reset", ADMIN, reset::get),
        post("/admin/users/{id}/reset", ADMIN, forms::reset::post),
        get("/admin/posts", ADMIN, posts::get),
        get("/admin/printers", PRINTERS, printers::get),
        get("/admin/printers/new", PRINTERS, new_printer::get),
        post("/admin/printers", PRINTERS, forms::add_printer::post),
        get("/admin/printers/{id}", PRINTERS, printer::get),
        get("/admin/printers/{id}/calibration.pdf", PRINTERS, printer::calibration),
        post("/admin/printers/{id}/change", PRINTERS, forms::change_printer::post),
        post("/admin/printers/{id}/take-out", PRINTERS, forms::take_out_printer::post),
        post("/admin/printers/{id}/put-back", PRINTERS, forms::put_back_printer::post),
        post("/admin/printers/{id}/test", PRINTERS, forms::test_printer::post),
        get("/admin/jobs", ADMIN, jobs::get),
        post("/admin/jobs/{id}/retry", ADMIN, forms::retry_job::post),
    ]
}

/// The address of an account.
pub fn path(user: UserId) -> String {
    format!("/admin/users/{user}")
}

/// The address of a printer.
pub fn printer_path(printer: PrinterId) -> String {
    format!("/admin/printers/{printer}")
}

/// The parts of the administration that this person may enter.
fn tabs(ctx: &Ctx, current: &str) -> AnyView {
    let parts = [
        ("/admin", "users"),
        ("/admin/posts", "posts"),
        ("/admin/printers", "printers"),
        ("/admin/jobs", "jobs"),
        (crate::pages::desk::lists::PATH, "lists"),
    ];
    let tabs = parts
        .into_iter()
        .filter(|(href, _)| offers(href, &ctx.visitor))
        .map(|(href, word)| Tab {
            href: href.to_owned(),
            label: ctx.t(&format!("admin-tab-{word}")),
            current: word == current,
            count: 0.into(),
        })
        .collect();
    view! { <Tabs label=ctx.t("nav-admin") tabs=tabs/> }.into_any()
}

/// The roles that an account can have.
fn role_choices(ctx: &Ctx) -> Vec<Choice> {
    let roles = Role::ALL.iter().filter(|role| !matches!(role, Role::Applicant | Role::System));
    roles.map(|role| Choice::new(role.as_str(), ctx.named("role", role.as_str()))).collect()
}

/// The posts of the policy, and none.
fn post_choices(ctx: &Ctx) -> Vec<Choice> {
    let policy = ctx.state.services.policies.current();
    let posts = policy.posts.iter().map(|post| {
        Choice::new(post.code.to_string(), format!("{} ({})", post.name.get(ctx.lang.code()), post.code))
    });
    std::iter::once(Choice::new("", ctx.t("admin-no-post"))).chain(posts).collect()
}

fn roles_field(ctx: &Ctx) -> Field {
    ctx.field("roles", "admin-roles").hint(ctx.t("admin-roles-hint"))
}

fn post_field(ctx: &Ctx) -> Field {
    ctx.field("post", "admin-post").hint(ctx.t("admin-post-hint"))
}
