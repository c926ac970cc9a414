//! Who else has a case open, and what has changed in it since a page was drawn.

use crate::command::open;
use crate::desk::case::ActorName;
use crate::who::parse_actor;
use crate::{Error, Result, Services, Staff, Who, command};
use domain::case::{ActionKind, Role};
use domain::{CaseId, Timestamp, UserId};
use std::collections::BTreeSet;
use store::Tx;
use store::presence::PresenceRow;

/// A page says that it is still there every so many seconds.
pub const EVERY: i64 = 20;
/// Somebody of whose page nothing was heard for so many seconds has gone.
const GONE: i64 = 3 * EVERY + 5;
/// A form counts for so many seconds when nothing is heard of it: it may be open in a browser without scripts, or hidden with what was
/// typed in it.
const FORM: i64 = 15 * 60;

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

/// How it is known that a page is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It was drawn just now.
    Drawn,
    /// It says so itself.
    Heard {
        /// Something was typed in it that has not been sent.
        typed: bool,
    },
}

/// A page of a case that somebody has open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// With what.
    pub doing: Doing,
    /// The version that it was drawn from.
    pub version: i64,
    /// How that is known.
    pub sign: Sign,
}

/// A colleague at the same case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Name.
    pub name: String,
    /// With what.
    pub doing: Doing,
    /// When the page was opened, where no more than that is known: it did not say lately that it is still there.
    pub opened_at: Option<Timestamp>,
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

/// Says that this person has a page of the case open, and gives what else goes on there. It shows nothing of the case itself, so it is no
/// reading; but only who may read the case may know who does.
///
/// # Errors
/// As [`super::case::open`].
pub async fn here(services: &Services, staff: &Staff, id: CaseId, page: Page) -> Result<Presence> {
    let now = services.now();
    let mut tx = services.store.begin().await?;
    let opened = open(services, &mut tx, &Who::Staff(staff.clone()), id).await?;
    if !staff.may_know(&opened.case.post) && !staff.is(Role::Border) {
        return Err(Error::NotFound);
    }
    if !opened.case.open_to(&staff.actor()).contains(&ActionKind::Read) {
        return Err(Error::Forbidden);
    }
    note(&mut tx, staff.id, id, page, now).await?;
    let colleagues = others(&mut tx, staff.id, id, now).await?;
    let newer = (opened.version() - page.version).max(0);
    let last = if newer > 0 { last_change(&mut tx, &opened).await? } else { None };
    tx.commit().await?;
    Ok(Presence { colleagues, newer, last })
}

/// Keeps that the page is open, for as long as that counts.
async fn note(tx: &mut Tx, user_id: UserId, case_id: CaseId, page: Page, now: Timestamp) -> Result<()> {
    let lasts = match (page.doing, page.sign) {
        (Doing::Acting(_), Sign::Drawn | Sign::Heard { typed: true }) => FORM,
        (Doing::Reading, _) | (Doing::Acting(_), Sign::Heard { typed: false }) => GONE,
    };
    let heard_at = matches!(page.sign, Sign::Heard { .. }).then_some(now);
    let doing = page.doing.as_str().to_owned();
    let row =
        PresenceRow { case_id, user_id, doing, opened_at: now, heard_at, until: now.plus_seconds(lasts) };
    match page.sign {
        Sign::Drawn => tx.presence().put(&row).await?,
        Sign::Heard { .. } => tx.presence().hear(&row).await?,
    }
    Ok(())
}

/// Who else is there: with the forms that they have open, and only without one with the case.
async fn others(tx: &mut Tx, own: UserId, id: CaseId, now: Timestamp) -> Result<Vec<Colleague>> {
    let mut rows = tx.presence().at(id, now).await?;
    rows.retain(|row| row.user_id != own);
    let acting: BTreeSet<UserId> =
        rows.iter().filter(|row| Doing::parse(&row.doing) != Doing::Reading).map(|row| row.user_id).collect();
    let mut colleagues = Vec::new();
    for row in rows {
        let doing = Doing::parse(&row.doing);
        if doing == Doing::Reading && acting.contains(&row.user_id) {
            continue;
        }
        let Some(user) = tx.users().get(row.user_id).await? else { continue };
        let lately = row.heard_at.is_some_and(|heard| now.seconds_since(heard) <= GONE);
        let opened_at = (doing != Doing::Reading && !lately).then_some(row.opened_at);
        colleagues.push(Colleague { name: user.name, doing, opened_at });
    }
    Ok(colleagues)
}

async fn last_change(tx: &mut Tx, opened: &command::Opened) -> Result<Option<LastChange>> {
    let Some(row) = tx.journal().last_change(opened.row.id).await? else { return Ok(None) };
    let people = super::case::people(tx, &opened.case, std::slice::from_ref(&row)).await?;
    let actor = parse_actor(&row.actor).ok_or_else(|| Error::internal("an actor cannot be read"))?;
    Ok(Some(LastChange { by: ActorName::of(actor, &people), at: row.at }))
}
