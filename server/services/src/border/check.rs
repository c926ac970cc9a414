//! The look-up.

use super::{ByHand, Check, Difference, Lookup, Record, Verdict};
use crate::command::{Done, Opened, act, look_in, open_row};
use crate::desk::papers::bytes;
use crate::desk::passport::read_problem;
use crate::desk::queue::full_name;
use crate::vault::Context;
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{Action, ActionKind, Case, Crossing, Direction, End, Role, Sticker, plain_number};
use domain::mrz::{self, Field, Read};
use domain::stock::AlertWhy;
use domain::{CaseId, CommandKey, Problem};
use store::Tx;
use store::border::BorderCheckRow;
use uuid::Uuid;

/// Characters of a look-up that are kept. An MRZ has at most 90.
const KEPT: usize = 500;
/// How long after a look-up the officer sees the portrait, in seconds.
const PORTRAIT: i64 = 15 * 60;

/// How far back an officer sees the own look-ups, in seconds, how many of all officers are searched for them, and how many
/// are shown.
const RECENT: (i64, i64, usize) = (12 * 60 * 60, 1000, 10);

/// The last look-ups of this officer, the newest first.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but border officers, [`Error::Busy`].
pub async fn recent(services: &Services, staff: &Staff) -> Result<Vec<Lookup>> {
    if !staff.is(Role::Border) {
        return Err(Error::Forbidden);
    }
    let (seconds, searched, shown) = RECENT;
    let since = services.now().plus_seconds(-seconds);
    let rows = services.store.read().await?.border().recent(since, searched).await?;
    let own = rows.into_iter().filter(|row| row.user_id == staff.id).take(shown);
    Ok(own.map(|row| Lookup { at: row.at, number: row.number, outcome: row.outcome }).collect())
}

/// Checks what was typed or scanned, and records the look-up.
///
/// # Errors
/// [`Error::Forbidden`] for anybody but border officers, [`Error::Busy`].
pub async fn check(services: &Services, staff: &Staff, text: &str) -> Result<Check> {
    if !staff.is(Role::Border) {
        return Err(Error::Forbidden);
    }
    let at = services.now();
    let mut tx = services.store.begin().await?;
    let read = mrz::read(text);
    let (verdict, found) = match &read {
        Ok(read) => judge(services, &mut tx, read).await?,
        Err(error) => {
            let problem = Some(read_problem("mrz", error));
            (Verdict::Unreadable { faults: Vec::new(), problem }, None)
        }
    };
    let read = read.ok();
    let asked = read.as_ref().map(|read| plain_number(read.document_number().as_str()));
    let record = keep(services, &mut tx, staff, (text, asked), (&verdict, found)).await?;
    tx.commit().await?;
    Ok(Check { verdict, at, fields: read.as_ref().map(fields).unwrap_or_default(), record })
}

/// Records a look-up, here and in the case that it found, and gives that case as the officer sees it.
pub(super) async fn keep(
    services: &Services,
    tx: &mut Tx,
    staff: &Staff,
    (text, number): (&str, Option<String>),
    (verdict, found): (&Verdict, Option<Opened>),
) -> Result<Option<Record>> {
    let id: Uuid = services.new_id();
    let kept: String = text.chars().take(KEPT).collect();
    let row = BorderCheckRow {
        id,
        at: services.now(),
        user_id: staff.id,
        post: staff.post.clone(),
        read: services.vault.seal_own(&Context::own("border_checks.read", id), kept.as_bytes()),
        number,
        outcome: verdict.as_str().to_owned(),
        case_id: found.as_ref().map(|opened| opened.case.id),
    };
    tx.border().add(&row).await?;
    Ok(match found {
        Some(opened) => record(&Box::pin(note(services, tx, staff, opened)).await?, staff),
        None => None,
    })
}

/// Records in the case that it was looked up, where the rules let the border read it.
async fn note(services: &Services, tx: &mut Tx, staff: &Staff, opened: Opened) -> Result<Opened> {
    if opened.case.open_to(&staff.actor()).contains(&ActionKind::Read) {
        look_in(services, tx, &Who::Staff(staff.clone()), opened.case.id, "border_check").await
    } else {
        Ok(opened)
    }
}

async fn judge(services: &Services, tx: &mut Tx, read: &Read) -> Result<(Verdict, Option<Opened>)> {
    if !read.faults().is_empty() {
        return Ok((Verdict::Unreadable { faults: read.faults().to_vec(), problem: None }, None));
    }
    if !read.format().is_visa() {
        let problem = Some(Problem::new("mrz", "problem-mrz-no-visa"));
        return Ok((Verdict::Unreadable { faults: Vec::new(), problem }, None));
    }
    let key = plain_number(read.document_number().as_str());
    let reported = reported(tx, &key).await?;
    let mut best: Option<(Vec<Difference>, Opened)> = None;
    for row in tx.cases().by_mrz_key(&key).await? {
        let opened = open_row(services, row)?;
        let Some(differences) = printed(&opened.case).and_then(|printed| compare(&printed, read)) else {
            continue;
        };
        // Of several visas with one passport number the one that was meant is the most alike, the newest first.
        if best.as_ref().is_none_or(|(least, _)| differences.len() < least.len()) {
            best = Some((differences, opened));
        }
    }
    match best {
        // Whatever the case says: who looks stops the holder and asks.
        found if reported.is_some() => {
            let verdict = reported.map_or(Verdict::Unknown, |why| Verdict::Reported { why });
            Ok((verdict, found.map(|(_, opened)| opened)))
        }
        Some((differences, opened)) if differences.is_empty() => {
            let standing = opened.case.standing(services.day_at_border());
            Ok((standing.map_or(Verdict::NotIssued, Verdict::from), Some(opened)))
        }
        Some((differences, opened)) => Ok((Verdict::Forged { differences }, Some(opened))),
        None => unknown(services, tx, &key, read).await,
    }
}

/// No case shows the number in such lines. One that was filled in by hand has no lines: these were added by somebody.
async fn unknown(
    services: &Services,
    tx: &mut Tx,
    key: &str,
    read: &Read,
) -> Result<(Verdict, Option<Opened>)> {
    match of_number(services, tx, key).await? {
        Some(opened) if opened.case.by_hand().is_some() => {
            let added = |(field, read)| Difference { field, printed: String::new(), read };
            let differences = fields(read).into_iter().map(added).collect();
            Ok((Verdict::Forged { differences }, Some(opened)))
        }
        _ => Ok((blank(tx, key).await?, None)),
    }
}

/// The case whose sticker has this number, also when the visa was ended and the sticker crossed out.
pub(super) async fn of_number(services: &Services, tx: &mut Tx, serial: &str) -> Result<Option<Opened>> {
    let Some(id) = tx.stickers().get(serial).await?.and_then(|row| row.shared.case_id) else {
        return Ok(None);
    };
    let Some(row) = tx.cases().get(id).await? else { return Ok(None) };
    let opened = match open_row(services, row) {
        Err(Error::NotFound) => return Ok(None),
        opened => opened?,
    };
    Ok(Some(opened).filter(|opened| sticker(&opened.case).is_some_and(|sticker| sticker.serial == serial)))
}

/// Why the number is on the list of the border, if it is. The list is read at every check, so that a range is stopped from
/// the moment at which it is reported.
pub(super) async fn reported(tx: &mut Tx, number: &str) -> Result<Option<AlertWhy>> {
    if let Some(alert) = tx.stock().alert_of(number).await? {
        return alert.why.parse().map(Some).map_err(Error::internal);
    }
    let lost = tx.stickers().get(number).await?.is_some_and(|sticker| sticker.state == "lost");
    Ok(lost.then_some(AlertWhy::Lost))
}

/// What the ledger knows of a number that no case shows.
pub(super) async fn blank(tx: &mut Tx, serial: &str) -> Result<Verdict> {
    Ok(match tx.stickers().get(serial).await? {
        None => Verdict::Unknown,
        Some(sticker) if sticker.state == "spoiled" => Verdict::Spoiled,
        Some(_) => Verdict::NotIssued,
    })
}

/// The sticker that counts: the last one that was not spoiled.
fn sticker(case: &Case) -> Option<&Sticker> {
    case.stickers.iter().rev().find(|sticker| sticker.counts())
}

fn printed(case: &Case) -> Option<Read> {
    let [upper, lower] = &sticker(case)?.rendering.as_ref()?.mrz;
    mrz::read_lines([upper.as_str(), lower.as_str()]).ok()
}

/// Field by field; a document of another size is no copy of this one.
fn compare(printed: &Read, read: &Read) -> Option<Vec<Difference>> {
    let (ours, theirs) = (fields(printed), fields(read));
    let mut differences: Vec<Difference> = ours
        .into_iter()
        .zip(theirs)
        .filter(|((_, printed), (_, read))| printed != read)
        .map(|((field, printed), (_, read))| Difference { field, printed, read })
        .collect();
    if printed.format() != read.format() {
        let (printed, read) = (printed.format().to_string(), read.format().to_string());
        differences.push(Difference { field: Field::DocumentCode, printed, read });
    }
    Some(differences)
}

/// Every field as it stands in the zone.
fn fields(read: &Read) -> Vec<(Field, String)> {
    let sex = read.sex().map(|sex| sex.to_viz().to_string()).unwrap_or_default();
    vec![
        (Field::DocumentCode, read.document_code().to_owned()),
        (Field::IssuingState, read.issuing_state().to_owned()),
        (Field::Name, read.name().as_str().trim_end_matches('<').to_owned()),
        (Field::DocumentNumber, read.document_number().as_str().to_owned()),
        (Field::Nationality, read.nationality().to_owned()),
        (Field::Birth, read.birth_text().to_owned()),
        (Field::Sex, sex),
        (Field::Expiry, read.expiry_text().to_owned()),
        (Field::OptionalData, read.optional_data().to_owned()),
    ]
}

fn record(opened: &Opened, staff: &Staff) -> Option<Record> {
    let case = &opened.case;
    let (grant, sticker) = (case.grant()?, sticker(case)?);
    let names = &case.subject.names;
    Some(Record {
        case_id: case.id,
        reference: case.reference.clone(),
        version: opened.version(),
        visa_number: sticker.serial.clone(),
        name: full_name(&names.surname, names.given.as_deref().unwrap_or_default()),
        passport_number: case.subject.passport.number.clone(),
        valid_from: grant.valid_from,
        valid_until: grant.valid_until,
        entries: grant.entries,
        entries_left: case.entries_left(),
        days: grant.days,
        portrait: case.subject.portrait(),
        mrz: sticker.rendering.as_ref().map(|rendering| rendering.mrz.clone()),
        by_hand: sticker.hand.as_ref().zip(sticker.printed_at).map(|(hand, at)| ByHand {
            reason: hand.permit.reason.clone(),
            post: case.post.clone(),
            at,
            reconciled: hand.reconciled.is_some(),
        }),
        endings: endings(case, staff),
    })
}

/// An open proposal is decided, otherwise one can be made.
fn endings(case: &Case, staff: &Staff) -> Vec<ActionKind> {
    let wanted = |kind: &ActionKind| match kind {
        ActionKind::ProposeEnd => case.end_proposal.is_none(),
        ActionKind::Annul => case.end_proposal.as_ref().is_some_and(|proposal| proposal.end == End::Annul),
        ActionKind::Revoke => case.end_proposal.as_ref().is_some_and(|proposal| proposal.end == End::Revoke),
        _ => false,
    };
    case.open_to(&staff.actor()).into_iter().filter(wanted).collect()
}

/// Records that the holder crosses the border today. An entry on a visa whose entries are used is refused; so the second of
/// two officers who admit on the last entry is.
///
/// # Errors
/// As [`act`].
pub async fn admit(
    services: &Services,
    staff: &Staff,
    case_id: CaseId,
    version: i64,
    key: CommandKey,
    direction: Direction,
    place: &str,
) -> Result<Done> {
    let crossing = Crossing { direction, on: services.day_at_border(), place: place.to_owned() };
    let action = Action::RecordCrossing { crossing };
    act(services, &Who::Staff(staff.clone()), case_id, version, key, action).await
}

/// The portrait of a visa that this officer has just looked up.
///
/// # Errors
/// [`Error::NotFound`] without a look-up of the last quarter of an hour.
pub async fn portrait(services: &Services, staff: &Staff, case_id: CaseId) -> Result<(String, Vec<u8>)> {
    let mut tx = services.store.read().await?;
    let since = services.now().plus_seconds(-PORTRAIT);
    let looked = tx.border().of_case(case_id).await?;
    if !looked.iter().any(|row| row.user_id == staff.id && row.at >= since) {
        return Err(Error::NotFound);
    }
    let row = tx.cases().get(case_id).await?.ok_or(Error::NotFound)?;
    let opened = open_row(services, row)?;
    let id = opened.case.subject.portrait().ok_or(Error::NotFound)?;
    let row = tx.documents().get(id).await?.filter(|row| row.owner_id == case_id).ok_or(Error::NotFound)?;
    drop(tx);
    bytes(services, &opened, row).await
}
