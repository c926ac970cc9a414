//! Second reviews: which decisions the lot falls on, what waits for a reviewer, and how the reviews came out.
//!
//! [`lot`] draws; [`draw`] asks for the reviews of each day that has ended, once the first checkpoint after it is signed;
//! [`verify`] draws again and compares. What was asked for and found stands in the journals of the cases.

pub mod lot;
mod verify;

pub use verify::{Difference, What, verify};

use crate::command::{self, open_row};
use crate::{Error, Result, Services, Staff};
use domain::case::{Action, Case, Event, EventBody, Review, Role};
use domain::{CaseId, Date, Timestamp, UserId};
use std::collections::BTreeMap;
use store::Tx;
use store::checkpoints::Checkpoint;
use store::reviews::ReviewRow;

/// Who reads the page and reviews.
pub const ROLES: &[Role] = &[Role::Decider, Role::Supervisor];

/// The name of the value that says until which day the lot was drawn.
const DRAWN: &str = "reviews.drawn";
/// The same for the first day.
const FIRST: &str = "reviews.first";
/// Days that one run draws at most, after a long standstill.
const DAYS: usize = 31;
/// Open reviews on the page.
const SHOWN: i64 = 200;
/// Months of the counts.
const MONTHS: i64 = 12;

/// Keeps the table of reviews in step with the journal.
pub(crate) async fn follow(tx: &mut Tx, case: &Case, event: &Event) -> Result<()> {
    match &event.body {
        EventBody::ReviewAsked { .. } | EventBody::ReviewDrawn { .. } => {
            let review =
                case.reviews.last().ok_or_else(|| Error::internal("a review that the case does not have"))?;
            asked(tx, case, review).await?;
        }
        EventBody::Reviewed { agrees, .. } => tx.reviews().done(case.id, event.at, *agrees).await?,
        EventBody::IssueDecided { .. } | EventBody::RefusalDecided { .. } => {
            if let Some(decider) = event.actor.staff() {
                tx.reviews().decided(case.id, decider).await?;
            }
            // The decision owes the review of an earlier one.
            if let Some(review) = case.open_review() {
                asked(tx, case, review).await?;
            }
        }
        EventBody::ReturnedToExamination { .. } | EventBody::ReviewDropped | EventBody::Withdrawn => {
            tx.reviews().drop_open(case.id).await?;
        }
        _ => {}
    }
    Ok(())
}

async fn asked(tx: &mut Tx, case: &Case, review: &Review) -> Result<()> {
    let row = ReviewRow {
        case_id: case.id,
        asked_at: review.at,
        post: case.post.clone(),
        by_lot: review.cause.draw().is_some(),
        proposer: review.proposer,
        decider: review.decider,
        done_at: None,
        agrees: None,
    };
    Ok(tx.reviews().add(&row).await?)
}

/// The first checkpoint that was signed after a day, from which its lot is drawn.
async fn checkpoint_of(tx: &mut Tx, day: Date) -> Result<Option<Checkpoint>> {
    let Ok(next) = day.tomorrow() else { return Ok(None) };
    Ok(tx.checkpoints().first_since(Timestamp::start_of(next)).await?)
}

/// The decisions of a day on which the lot falls, by the share of the policy that binds each case.
async fn drawn(services: &Services, tx: &mut Tx, checkpoint: &Checkpoint, day: Date) -> Result<Vec<CaseId>> {
    let seed: [u8; 32] = checkpoint.root.as_slice().try_into().map_err(Error::internal)?;
    let Ok(next) = day.tomorrow() else { return Ok(Vec::new()) };
    let decided = tx.journal().decided(Timestamp::start_of(day), Timestamp::start_of(next)).await?;
    let mut found = Vec::new();
    for id in decided {
        let opened = match tx.cases().get(id).await?.map(|row| open_row(services, row)) {
            Some(Ok(opened)) => opened,
            // Erased: nobody can review it any more.
            None | Some(Err(Error::NotFound)) => continue,
            Some(Err(other)) => return Err(other),
        };
        if lot::is_drawn(&seed, id, opened.policy.review.share) {
            found.push(id);
        }
    }
    Ok(found)
}

async fn day_of(tx: &mut Tx, key: &str) -> Result<Option<Date>> {
    let value = tx.settings().get(key).await?;
    let text = value.map(String::from_utf8).transpose().map_err(Error::internal)?;
    text.map(|text| text.parse()).transpose().map_err(Error::internal)
}

/// Draws the days that have ended and have a checkpoint after them. Several nodes can run this at once; a day is drawn once. Gives
/// the number of decisions on which the lot fell.
///
/// # Errors
/// [`Error::Busy`], [`Error::Internal`].
pub async fn draw(services: &Services) -> Result<usize> {
    let mut count = 0;
    for _ in 0..DAYS {
        let mut tx = services.store.begin().await?;
        // One node at a time.
        tx.checkpoints().lock_latest().await?;
        let Ok(yesterday) = services.now().date().yesterday() else { return Ok(count) };
        let day = match day_of(&mut tx, DRAWN).await? {
            Some(last) => last.tomorrow().map_err(Error::internal)?,
            None => yesterday,
        };
        if day > yesterday {
            return Ok(count);
        }
        let Some(checkpoint) = checkpoint_of(&mut tx, day).await? else { return Ok(count) };
        let number = u64::try_from(checkpoint.number).map_err(Error::internal)?;
        for id in drawn(services, &mut tx, &checkpoint, day).await? {
            let action = Action::DrawReview { checkpoint: number, day };
            if command::step(services, &mut tx, id, action).await? == command::Stepped::Done {
                count += 1;
            }
        }
        tx.settings().put_once(FIRST, day.to_string().as_bytes()).await?;
        tx.settings().put(DRAWN, day.to_string().as_bytes()).await?;
        tx.commit().await?;
    }
    Ok(count)
}

/// A review that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The case.
    pub case: CaseId,
    /// The number that people use.
    pub reference: String,
    /// Since when.
    pub since: Timestamp,
    /// The lot fell on it; else a rule asks for it.
    pub by_lot: bool,
    /// Who proposed.
    pub proposer: String,
    /// Who decided.
    pub decider: Option<String>,
    /// The reader had no part in it and can review it.
    pub open: bool,
}

/// How the reviews of one decider came out in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The first day of the month.
    pub month: Date,
    /// Who decided; who proposed, where nobody has decided.
    pub name: String,
    /// Reviews.
    pub reviews: u32,
    /// Those that disagreed.
    pub disagreed: u32,
}

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// What waits, the longest first.
    pub waiting: Vec<Waiting>,
    /// How it came out, the newest month first.
    pub counts: Vec<Count>,
}

/// The reviews of the reader's post.
///
/// # Errors
/// [`Error::Forbidden`] for anybody who does not review.
pub async fn board(services: &Services, staff: &Staff) -> Result<Board> {
    let post = staff.post.as_ref().filter(|_| staff.is_any(ROLES)).ok_or(Error::Forbidden)?;
    let mut tx = services.store.read().await?;
    let names: BTreeMap<UserId, String> =
        tx.users().all().await?.into_iter().map(|user| (user.id, user.name)).collect();
    let name = |id: UserId| names.get(&id).cloned().unwrap_or_else(|| id.to_string());
    let mut board = Board::default();
    for row in tx.reviews().open_at(post, SHOWN).await? {
        let Some(case) = tx.cases().get(row.case_id).await?.filter(|case| case.wrapped_key.is_some()) else {
            continue;
        };
        board.waiting.push(Waiting {
            case: row.case_id,
            reference: case.reference,
            since: row.asked_at,
            by_lot: row.by_lot,
            proposer: name(row.proposer),
            decider: row.decider.map(&name),
            open: row.proposer != staff.id && row.decider != Some(staff.id),
        });
    }
    let since = services.now().plus_days(-31 * MONTHS);
    let mut counts: BTreeMap<(Date, String), (u32, u32)> = BTreeMap::new();
    for row in tx.reviews().done_since(post, since).await? {
        let Some(done) = row.done_at else { continue };
        let of = counts.entry((done.date().first_of_month(), name(row.decider.unwrap_or(row.proposer))));
        let (reviews, disagreed) = of.or_default();
        *reviews += 1;
        *disagreed += u32::from(row.agrees == Some(false));
    }
    let count = |((month, name), (reviews, disagreed))| Count { month, name, reviews, disagreed };
    board.counts = counts.into_iter().map(count).collect();
    board.counts.sort_by(|one, other| other.month.cmp(&one.month).then_with(|| one.name.cmp(&other.name)));
    Ok(board)
}
