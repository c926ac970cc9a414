//! The others with whom an applicant applied. Each case is decided by itself; the group only says who belongs together.

use super::queue::full_name;
use super::then;
use crate::{Error, Result, Services, Staff};
use domain::case::State;
use domain::{CaseId, Reference, Timestamp};
use store::Tx;
use store::cases::CaseRow;

/// The group of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfGroup {
    /// Its number.
    pub reference: Reference,
    /// People in it, sent or not.
    pub people: usize,
    /// People whose applications were sent, to whatever post.
    pub sent: usize,
    /// Which of the people this case is, from 1.
    pub place: usize,
    /// The other cases that this person may see.
    pub others: Vec<Other>,
}

/// Another case of the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Case.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// `SURNAME, Given names`.
    pub name: String,
    /// Where it stands.
    pub state: State,
}

/// The group of a case, for somebody who may read the case; at an earlier moment as it stood then. Cases of other posts are
/// counted and not named.
///
/// # Errors
/// [`Error::Busy`].
pub(super) async fn of(
    services: &Services,
    tx: &mut Tx,
    staff: &Staff,
    case: CaseId,
    until: Option<Timestamp>,
) -> Result<Option<OfGroup>> {
    let Some(group) = tx.groups().of_member(case).await? else { return Ok(None) };
    let members = tx.groups().members(group.id).await?;
    let rows = tx.groups().cases(group.id).await?;
    let mut sent = 0;
    let mut others = Vec::new();
    for row in rows {
        let seen = row.id != case && row.erased_at.is_none();
        let Some(until) = until else {
            sent += 1;
            if seen && staff.may_know(&row.post) {
                others.push(other(&row, &row.state)?);
            }
            continue;
        };
        if row.submitted_at > until {
            continue;
        }
        sent += 1;
        if seen
            && staff.may_know(&row.post)
            && let Some(stood) = then::stood(services, tx, row.clone(), Some(until)).await?
        {
            others.push(other(&row, stood.state.as_str())?);
        }
    }
    Ok(Some(OfGroup {
        others,
        reference: Reference::parse(&group.reference).map_err(Error::internal)?,
        people: members.len(),
        sent,
        place: members.iter().position(|member| *member == case).map_or(0, |at| at + 1),
    }))
}

fn other(row: &CaseRow, state: &str) -> Result<Other> {
    Ok(Other {
        id: row.id,
        reference: Reference::parse(&row.reference).map_err(Error::internal)?,
        name: full_name(&row.family_name, &row.given_names),
        state: state.parse().map_err(Error::internal)?,
    })
}
