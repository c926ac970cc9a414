//! What was destroyed, by whom, under which number: the certificate that both people sign.

use super::view::may_see;
use crate::who::parse_actor;
use crate::{Error, Result, Services, Staff};
use data_encoding::HEXLOWER;
use domain::case::Role;
use domain::stock::{Act, Deed, EventBody, Span, Ticket};
use domain::{Date, PostCode, UserId};
use store::Tx;
use store::stock::{ActRow, EntryRow};

/// Destructions that a page lists.
const LISTED: i64 = 50;

/// A destruction in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The act.
    pub ticket: Ticket,
    /// Number of the certificate.
    pub number: String,
    /// The day at the post.
    pub on: Date,
}

/// A destruction as its certificate tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destruction {
    /// Number of the certificate.
    pub number: String,
    /// Whose pieces.
    pub post: PostCode,
    /// The day at the post.
    pub on: Date,
    /// How.
    pub method: String,
    /// Blanks too, because the post was in danger.
    pub emergency: bool,
    /// What, in the order of the serials.
    pub spans: Vec<Span>,
    /// Names of the two people: who began it and who confirmed it.
    pub people: [String; 2],
    /// Number of the entry that confirmed it.
    pub entry: i64,
    /// Hash of that entry, hexadecimal.
    pub head: String,
}

fn post(staff: &Staff) -> Result<PostCode> {
    let allowed = may_see(staff) && staff.is_any(&[Role::Custodian, Role::Supervisor]);
    staff.post.clone().filter(|_| allowed).ok_or(Error::Forbidden)
}

/// The last destructions of the person's post, the newest first.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but custodians and supervisors of a post, [`Error::Busy`].
pub async fn destructions(services: &Services, staff: &Staff) -> Result<Vec<Listed>> {
    let post = post(staff)?;
    let rows = services.store.read().await?.stock().destructions(&post, LISTED).await?;
    rows.into_iter()
        .map(|row| {
            let (on, number) = confirmed(services, &post, &row)?;
            Ok(Listed { ticket: row.ticket.parse().map_err(Error::internal)?, number, on })
        })
        .collect()
}

/// One destruction of the person's post.
///
/// # Errors
/// [`Error::NotFound`] for what is no confirmed destruction of this post, else as [`destructions`].
pub async fn destruction(services: &Services, staff: &Staff, ticket: &Ticket) -> Result<Destruction> {
    let post = post(staff)?;
    let mut tx = services.store.read().await?;
    let row = tx.stock().act(&ticket.to_string()).await?.filter(|_| ticket.post == post);
    let row = row.filter(|row| row.confirmed_at.is_some()).ok_or(Error::NotFound)?;
    let (act, entry) = entries(&mut tx, ticket).await?;
    let Deed::Destroy { emergency, method } = act.deed else { return Err(Error::NotFound) };
    let (on, number) = confirmed(services, &post, &row)?;
    let second = parse_actor(&entry.actor).and_then(|actor| actor.staff());
    let people = [name(&mut tx, Some(act.by)).await?, name(&mut tx, second).await?];
    let (entry, head) = (entry.seq, HEXLOWER.encode(&entry.hash));
    Ok(Destruction { number, post, on, method, emergency, spans: act.spans, people, entry, head })
}

/// The day and the number under which it was confirmed.
fn confirmed(services: &Services, post: &PostCode, row: &ActRow) -> Result<(Date, String)> {
    let at = row.confirmed_at.ok_or(Error::NotFound)?;
    let policy = services.policies.current();
    let on = policy.post(post).map_or_else(|| at.date(), |post| post.date(at));
    Ok((on, row.certificate.clone().unwrap_or_default()))
}

/// What the journal says: the act, and the entry that confirmed it.
async fn entries(tx: &mut Tx, ticket: &Ticket) -> Result<(Act, EntryRow)> {
    let number = i64::try_from(ticket.number).map_err(Error::internal)?;
    let begun = tx.stock().page(&ticket.post, number - 1, 1).await?;
    let EventBody::ActBegun { act } = body(begun.first().ok_or(Error::NotFound)?)? else {
        return Err(Error::NotFound);
    };
    let first = act.spans.first().ok_or(Error::NotFound)?.first();
    for entry in tx.stock().of_serial(first).await? {
        let is_it = |act| act == ticket.number && entry.post == ticket.post;
        if matches!(body(&entry)?, EventBody::ActConfirmed { act, .. } if is_it(act)) {
            return Ok((act, entry));
        }
    }
    Err(Error::NotFound)
}

fn body(entry: &EntryRow) -> Result<EventBody> {
    serde_json::from_str(&entry.body).map_err(Error::internal)
}

async fn name(tx: &mut Tx, id: Option<UserId>) -> Result<String> {
    let Some(id) = id else { return Ok(String::new()) };
    Ok(tx.users().get(id).await?.map(|user| user.name).unwrap_or_default())
}
