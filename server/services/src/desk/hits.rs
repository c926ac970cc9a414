//! Cases with hits that nobody has settled: the list of the screening desk, beside its tray.

use super::queue::full_name;
use crate::{Error, Result, Services, Staff};
use domain::case::{Role, State};
use domain::{CaseId, PostCode, Reference, Timestamp};

/// Who reads the list.
pub const ROLES: &[Role] = &[Role::Screening, Role::Supervisor];
/// Most cases on it.
const MOST: i64 = 200;

/// One case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Case.
    pub id: CaseId,
    /// Its post.
    pub post: PostCode,
    /// The number that people use.
    pub reference: Reference,
    /// Name as in the passport.
    pub name: String,
    /// Where it stands.
    pub state: State,
    /// Hits of which nobody has said anything.
    pub open: i64,
    /// Hits that wait for a second person.
    pub waiting: i64,
    /// When the oldest was found.
    pub since: Timestamp,
}

/// The cases of the person's post, the one that waits longest first.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but [`ROLES`] of a post; [`Error::Busy`].
pub async fn unsettled(services: &Services, staff: &Staff) -> Result<Vec<Row>> {
    let post = post_of(staff)?;
    let mut tx = services.store.read().await?;
    let mut rows = Vec::new();
    for found in tx.open_hits().of_post(post, MOST).await? {
        let Some(case) = tx.cases().get(found.case_id).await?.filter(|case| case.erased_at.is_none()) else {
            continue;
        };
        rows.push(Row {
            id: found.case_id,
            reference: Reference::parse(&case.reference).map_err(Error::internal)?,
            name: full_name(&case.family_name, &case.given_names),
            state: case.state.parse().map_err(Error::internal)?,
            post: found.post,
            open: found.open,
            waiting: found.waiting,
            since: found.since,
        });
    }
    Ok(rows)
}

/// How many there are.
///
/// # Errors
/// As [`unsettled`].
pub async fn count(services: &Services, staff: &Staff) -> Result<i64> {
    let post = post_of(staff)?;
    Ok(services.store.read().await?.open_hits().count(post).await?)
}

fn post_of(staff: &Staff) -> Result<&PostCode> {
    staff.post.as_ref().filter(|_| staff.is_any(ROLES)).ok_or(Error::Forbidden)
}
