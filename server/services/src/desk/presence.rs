//! Who else has a case open, and what has changed in it since a page was drawn.

use crate::command::open;
use crate::desk::case::ActorName;
use crate::who::parse_actor;
use crate::{Error, Result, Services, Staff, Who, command};
use domain::case::ActionKind;
use domain::{CaseId, Timestamp};
use store::Tx;
use store::presence::PresenceRow;

/// A page says that it is still there every so many seconds.
pub const EVERY: i64 = 20;
/// Somebody of whose page nothing was heard for so many seconds has gone.
const GONE: i64 = 3 * EVERY + 5;
/// The last entries in which the last change is looked for: others only looked at the case since.
const LAST: i64 = 200;

/// What somebody has open of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// The page of the case.
    Reading,
    /// The page of an action.
    Acting(ActionKind),
}

impl Doing {
    /// As it is kept and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Acting(kind) => kind.as_str(),
        }
    }

    /// Reads [`Self::as_str`]; what is no action is a reading.
    pub fn parse(text: &str) -> Self {
        text.parse().map_or(Self::Reading, Self::Acting)
    }
}

/// A colleague at the same case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Name.
    pub name: String,
    /// With what.
    pub doing: Doing,
}

/// The last change of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastChange {
    /// Who.
    pub by: ActorName,
    /// When.
    pub at: Timestamp,
}

/// What goes on at a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// Who else is there.
    pub colleagues: Vec<Colleague>,
    /// How many changes are newer than the page.
    pub newer: i64,
    /// The last of them.
    pub last: Option<LastChange>,
}

/// Says that this person has the case open, drawn from a version, and gives what else goes on there. It shows nothing of the
/// case itself, so it is no reading.
///
/// # Errors
/// [`Error::NotFound`] for a case that is not this person's business, [`Error::Busy`].
pub async fn here(
    services: &Services,
    staff: &Staff,
    id: CaseId,
    doing: Doing,
    version: i64,
) -> Result<Presence> {
    let now = services.now();
    let mut tx = services.store.begin().await?;
    let opened = open(services, &mut tx, &Who::Staff(staff.clone()), id).await?;
    let doing = doing.as_str().to_owned();
    tx.presence().put(&PresenceRow { case_id: id, user_id: staff.id, doing, seen_at: now }).await?;
    let others = tx.presence().at(id, now.plus_seconds(-GONE)).await?;
    let mut colleagues = Vec::new();
    for row in others.into_iter().filter(|row| row.user_id != staff.id) {
        let Some(user) = tx.users().get(row.user_id).await? else { continue };
        colleagues.push(Colleague { name: user.name, doing: Doing::parse(&row.doing) });
    }
    let newer = (opened.version() - version).max(0);
    let last = if newer > 0 { last_change(&mut tx, &opened).await? } else { None };
    tx.commit().await?;
    Ok(Presence { colleagues, newer, last })
}

async fn last_change(tx: &mut Tx, opened: &command::Opened) -> Result<Option<LastChange>> {
    let rows = tx.journal().of_case(opened.row.id, opened.row.journal_seq - LAST, LAST).await?;
    let Some(row) = rows.iter().rev().find(|row| row.kind != "read") else { return Ok(None) };
    let people = super::case::people(tx, &opened.case, std::slice::from_ref(row)).await?;
    let actor = parse_actor(&row.actor).ok_or_else(|| Error::internal("an actor cannot be read"))?;
    Ok(Some(LastChange { by: ActorName::of(actor, &people), at: row.at }))
}
