//! Commands of the administration.

pub mod add_user;
pub mod disable;
pub mod enable;
pub mod reset;
pub mod retry_job;
pub mod set_roles;

use crate::forms::FormData;
use domain::PostCode;
use domain::case::Role;
use std::collections::BTreeSet;

/// The roles that were ticked. A name that is no role was not on our page and counts for nothing.
fn roles(form: &FormData) -> BTreeSet<Role> {
    form.all("roles").iter().filter_map(|name| name.parse().ok()).collect()
}

/// The post that was chosen.
fn post_of(form: &FormData) -> Option<PostCode> {
    Some(form.text("post")).filter(|code| !code.is_empty()).map(PostCode::from)
}
