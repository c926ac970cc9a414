//! The queue of the printing room, and what its pages show of one case.

use crate::command::{Opened, look_for_print, open_row};
use crate::desk::case::people;
use crate::desk::names;
use crate::desk::passport;
use crate::desk::queue::full_name;
use crate::print::by_hand::{self, Written};
use crate::print::outage;
use crate::print::printers::{self, Printer};
use crate::{Error, Result, Services, Staff, Who};
use domain::case::{ActionKind, Case, Flags, Role, SpoilCode, Spoiled, State};
use domain::{CaseId, Date, PostCode, Reference, Timestamp, UserId};
use std::collections::BTreeMap;
use store::Tx;
use store::cases::CaseRow;
use store::queue::Filter;
use store::users::UserRow;

/// One line of the print queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintRow {
    /// Case.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// The post.
    pub post: PostCode,
    /// The post that prints it, when it is another one.
    pub print_post: Option<PostCode>,
    /// Name as in the passport.
    pub name: String,
    /// Visa type as printed.
    pub visa_type: String,
    /// From `issued` to `affixed`.
    pub state: State,
    /// The serial that is loaded.
    pub serial: Option<String>,
    /// First day of validity: the most urgent first.
    pub valid_from: Option<Date>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// Something went wrong that needs a second person.
    pub trouble: Option<Trouble>,
    /// This person may open the job now.
    pub may_open: bool,
    /// The sticker is declared spoiled and this person is its witness.
    pub to_sign: Option<ToSign>,
}

/// A declaration that waits for the signature of its witness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToSign {
    /// Why the sticker is spoiled.
    pub code: SpoilCode,
    /// Who declared it.
    pub by: UserId,
    /// The name of that person.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
}

/// What holds a print job up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The printer failed.
    Fault,
    /// The controller did not release the sticker.
    ControlFailed,
    /// The sticker is declared spoiled, and the witness has not signed.
    SpoilDeclared,
}

/// The print queue of a post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintQueue {
    /// Cases, most urgent first.
    pub rows: Vec<PrintRow>,
    /// Blank stickers that can be loaded at this post.
    pub blanks: i64,
}

/// What the printing room sees of one case: no form, no papers, no notes.
#[derive(Clone, Debug)]
pub struct PrintView {
    /// The case. Pages show name, passport, grant, stickers.
    pub case: Case,
    /// The version that a command from this page carries.
    pub version: i64,
    /// What this person may try now.
    pub allowed: Vec<ActionKind>,
    /// The MRZ: as rendered, or as it will be.
    pub mrz: crate::desk::case::MrzPreview,
    /// Names of the members of staff in this case.
    pub people: BTreeMap<UserId, String>,
    /// The person who looks is the witness whose signature is waited for.
    pub signs: bool,
    /// Who can witness a spoil: colleagues with a part in printing who did not handle the sticker.
    pub witnesses: Vec<(UserId, String)>,
    /// Name and size of the label format (`MRV-A`, 120, 80 mm).
    pub format: Option<(String, f64, f64)>,
    /// The printers that can be loaded; once a blank is, those that it can be taken to.
    pub printers: Vec<Printer>,
    /// What is written by hand, while a sticker is being filled in or compared; else empty.
    pub written: Vec<Written>,
    /// Posts that could print it instead.
    pub posts: Vec<PostCode>,
    /// The post cannot print: single visas may be filled in by hand.
    pub outage: bool,
    /// What the printer says about the job that is in it, its own keywords.
    pub said: String,
    /// The post.
    pub post: PostCode,
}

/// Who works in the printing room and at the delivery desk.
const ROOM: &[Role] = Role::PRINT_ROOM;
/// Most jobs on the page; the most urgent are shown.
pub(super) const JOBS: usize = 200;

/// The jobs of the person's post, those whose validity begins first on top.
///
/// # Errors
/// [`Error::Forbidden`] for staff without a part in printing, [`Error::Busy`].
pub async fn queue(services: &Services, staff: &Staff) -> Result<PrintQueue> {
    let post = post_of(staff)?;
    let mut tx = services.store.read().await?;
    let states: Vec<String> = State::ALL
        .iter()
        .filter(|state| state.is_issued() && **state != State::HandedOver)
        .map(ToString::to_string)
        .collect();
    let others = tx.queue().printed_for_others(post, &states, JOBS).await?;
    let filter = Filter { posts: vec![post.clone()], states, ..Filter::default() };
    let mut found = tx.queue().page(&filter, None, JOBS).await?.rows;
    found.extend(others);
    let mut rows = found
        .into_iter()
        .map(|row| Ok(line(&open_row(services, row)?, staff)))
        .collect::<Result<Vec<PrintRow>>>()?;
    let declarants: Vec<UserId> =
        rows.iter().filter_map(|row| row.to_sign.as_ref()).map(|sign| sign.by).collect();
    let names = names(&mut tx, declarants).await?;
    for sign in rows.iter_mut().filter_map(|row| row.to_sign.as_mut()) {
        sign.by_name = names.get(&sign.by).cloned().unwrap_or_else(|| sign.by.to_string());
    }
    rows.sort_by_key(|row| (row.valid_from, row.decided_at, row.id));
    Ok(PrintQueue { rows, blanks: blanks(&mut tx, post).await? })
}

pub(super) fn post_of(staff: &Staff) -> Result<&PostCode> {
    staff.post.as_ref().filter(|_| staff.is_any(ROOM)).ok_or(Error::Forbidden)
}

fn line(opened: &Opened, staff: &Staff) -> PrintRow {
    let Opened { case, policy, .. } = opened;
    let grant = case.grant();
    let visa = grant.and_then(|grant| policy.visa_type(&grant.visa_type));
    let flags = case.flags();
    let names = &case.subject.names;
    PrintRow {
        id: case.id,
        reference: case.reference.clone(),
        post: case.post.clone(),
        print_post: case.print_post.clone(),
        name: full_name(&names.surname, names.given.as_deref().unwrap_or_default()),
        visa_type: visa.map(|visa| visa.printed.clone()).unwrap_or_default(),
        state: case.state,
        serial: case.visa_number().map(ToOwned::to_owned),
        valid_from: grant.map(|grant| grant.valid_from),
        decided_at: case.decision.as_ref().map(|decision| decision.at),
        trouble: TROUBLES.iter().find(|(flag, _)| flags.contains(*flag)).map(|(_, trouble)| *trouble),
        may_open: case.open_to(&staff.actor()).contains(&ActionKind::Read),
        to_sign: declared_to(case, staff).map(|declared| ToSign {
            code: declared.code,
            by: declared.by,
            by_name: String::new(),
            at: declared.at,
        }),
    }
}

/// What holds a job up, the last thing first.
const TROUBLES: &[(Flags, Trouble)] = &[
    (Flags::SPOIL_DECLARED, Trouble::SpoilDeclared),
    (Flags::FAULT, Trouble::Fault),
    (Flags::CONTROL_FAILED, Trouble::ControlFailed),
];

/// The declaration that this person has to sign.
fn declared_to<'a>(case: &'a Case, staff: &Staff) -> Option<&'a Spoiled> {
    case.sticker()?.declared().filter(|declared| declared.witness == staff.id)
}

/// Whether this person can be named as a witness: the account is open and has a part in printing.
pub(super) fn can_sign(user: &UserRow) -> bool {
    user.disabled_at.is_none() && ROOM.iter().any(|role| user.roles.iter().any(|name| name == role.as_str()))
}

/// The case is of this post, or printed here.
pub(super) fn is_here(row: &CaseRow, post: &PostCode) -> bool {
    row.post == *post || row.print_post.as_ref() == Some(post)
}

async fn blanks(tx: &mut Tx, post: &PostCode) -> Result<i64> {
    let counts = tx.stickers().counts(post).await?;
    Ok(counts.iter().filter(|(state, _)| matches!(state.as_str(), "vault" | "issued")).map(|(_, n)| n).sum())
}

/// Opens one job and records that this person did.
///
/// # Errors
/// [`Error::NotFound`] for a case of another post, [`Error::Forbidden`] for staff without a part in printing or while the
/// case is not at the print, [`Error::Busy`].
pub async fn open(services: &Services, staff: &Staff, id: CaseId) -> Result<PrintView> {
    let post = post_of(staff)?.clone();
    let row = services.store.read().await?.cases().get(id).await?;
    if !row.is_some_and(|row| is_here(&row, &post)) {
        return Err(Error::NotFound);
    }
    let opened = look_for_print(services, &Who::Staff(staff.clone()), id, "print").await?;
    let mut tx = services.store.read().await?;
    let events = tx.journal().of_case(id, 0, i64::MAX).await?;
    let people = people(&mut tx, &opened.case, &events).await?;
    let witnesses = witnesses(&mut tx, staff, &opened.case).await?;
    let version = opened.version();
    let written = match opened.case.state {
        State::Loaded | State::Printed if opened.case.by_hand().is_some() => by_hand::sheet(&opened)?,
        _ => Vec::new(),
    };
    let outage = outage::lasts(&mut tx, &opened.case.post).await?;
    let Opened { case, policy, .. } = opened;
    let allowed = case.open_to(&staff.actor());
    let mut printers = match case.state {
        State::PrintQueued => printers::of_post(&mut tx, case.printing_at()).await?,
        _ if allowed.contains(&ActionKind::MovePrint) => {
            printers::of_post(&mut tx, case.printing_at()).await?
        }
        _ => Vec::new(),
    };
    let taken = case.sticker().and_then(|sticker| sticker.machine).map(|machine| machine.id);
    printers.retain(|printer| printer.active && Some(printer.id) != taken);
    let job = case.sticker().and_then(|sticker| sticker.job.as_ref()).filter(|job| job.is_open());
    let said = match job {
        Some(job) => tx.print_jobs().get(job.id).await?.map(|row| row.said),
        None => None,
    };
    let visa = case.grant().and_then(|grant| policy.visa_type(&grant.visa_type));
    let format = visa.and_then(|visa| policy.format(&visa.format));
    Ok(PrintView {
        version,
        allowed,
        mrz: passport::visa(&case, &policy),
        format: format.map(|format| (format.code.clone(), format.width, format.height)),
        people,
        signs: declared_to(&case, staff).is_some(),
        witnesses,
        printers,
        written,
        outage,
        posts: policy
            .posts
            .iter()
            .map(|other| other.code.clone())
            .filter(|other| other != case.printing_at())
            .collect(),
        said: said.unwrap_or_default(),
        post,
        case: *case,
    })
}

async fn witnesses(tx: &mut Tx, staff: &Staff, case: &Case) -> Result<Vec<(UserId, String)>> {
    // Who handed the blank out has a part of it as well: the ledger takes that person for no witness.
    let handled = |id: &UserId| {
        case.sticker().is_some_and(|sticker| sticker.operators.contains(id) || sticker.custodian == Some(*id))
    };
    let users = tx.users().all().await?;
    let here = users.into_iter().filter(|user| user.post.as_ref() == Some(case.printing_at()));
    let free = here.filter(|user| can_sign(user) && user.id != staff.id && !handled(&user.id));
    Ok(free.map(|user| (user.id, user.name)).collect())
}
