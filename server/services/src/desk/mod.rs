//! What the staff of a post see of their cases: the queue and the page of one case.
//!
//! [`queue`] lists, [`counts`] says how much waits, [`group`] says who applied together, [`case`] opens one case and records
//! that it was looked at, [`then`] opens it as it was at a moment, [`clocks`] shows its last days, [`stays`] what follows from
//! earlier stays, [`dossier`] gathers the whole file, [`letter`] is the form of a decision, [`assign`] gives many cases to a
//! colleague, [`filters`] keeps what somebody looks for, [`presence`] says who else is there. Whatever changes a case goes through
//! [`crate::command::act`]. A case of another post is answered like one that does not exist.

pub mod assign;
pub mod case;
pub mod clocks;
pub mod counts;
pub mod dossier;
pub mod earlier;
pub mod filters;
pub mod group;
pub mod letter;
pub mod order;
pub mod presence;
pub mod queue;
pub mod stays;
pub mod then;
pub mod tray;

use crate::Result;
use domain::UserId;
use std::collections::BTreeMap;
use store::Tx;

mod history;
pub mod hits;
pub mod outcomes;
pub(crate) mod papers;
pub(crate) mod passport;
mod withheld;

pub use history::{proposal_reason, summary};

/// Names of members of staff.
pub(crate) async fn names(
    tx: &mut Tx,
    users: impl IntoIterator<Item = UserId>,
) -> Result<BTreeMap<UserId, String>> {
    let mut names = BTreeMap::new();
    for id in users {
        if let Some(user) = tx.users().get(id).await? {
            names.insert(id, user.name);
        }
    }
    Ok(names)
}
