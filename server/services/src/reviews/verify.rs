//! Draws every lot again and compares it with what the journals say.

use super::{DRAWN, FIRST, checkpoint_of, day_of, drawn};
use crate::command::event_context;
use crate::{Error, Result, Services};
use domain::case::EventBody;
use domain::{CaseId, Date};
use store::Tx;

/// Entries of one journal that are read at once.
const PAGE: i64 = 1000;

/// A decision about which lot and journal disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The day.
    pub day: Date,
    /// The case.
    pub case: CaseId,
    /// The lot fell on it and no review was asked for; else the other way round.
    pub missing: bool,
}

/// Draws every day again since the first one. Gives the number of days and what differs.
///
/// # Errors
/// [`Error::Busy`], [`Error::Internal`].
pub async fn verify(services: &Services) -> Result<(usize, Vec<Difference>)> {
    let mut tx = services.store.read().await?;
    let (first, last) = (day_of(&mut tx, FIRST).await?, day_of(&mut tx, DRAWN).await?);
    let (Some(mut day), Some(last)) = (first, last) else { return Ok((0, Vec::new())) };
    let (mut days, mut found) = (0, Vec::new());
    while day <= last {
        days += 1;
        let Some(checkpoint) = checkpoint_of(&mut tx, day).await? else { break };
        let fell = drawn(services, &mut tx, &checkpoint, day).await?;
        let next = day.tomorrow().map_err(Error::internal)?;
        let (from, before) = (domain::Timestamp::start_of(day), domain::Timestamp::start_of(next));
        for case in tx.journal().decided(from, before).await? {
            let story = story(services, &mut tx, case, day).await?;
            let expected = fell.contains(&case);
            // A decision that was sent back before the draw needed no review.
            if expected && !story.asked && !story.fell {
                found.push(Difference { day, case, missing: true });
            }
            if !expected && story.asked {
                found.push(Difference { day, case, missing: false });
            }
        }
        day = next;
    }
    Ok((days, found))
}

/// What the journal of a case says about the review of a day.
#[derive(Default)]
struct Story {
    asked: bool,
    fell: bool,
}

async fn story(services: &Services, tx: &mut Tx, case: CaseId, day: Date) -> Result<Story> {
    let mut story = Story::default();
    let Some(wrapped) = tx.cases().get(case).await?.and_then(|row| row.wrapped_key) else {
        // Erased: nothing of it can be compared.
        return Ok(Story { asked: false, fell: true });
    };
    let key = services.vault.unwrap(case, &wrapped).map_err(Error::internal)?;
    let mut after = 0;
    loop {
        let rows = tx.journal().of_case(case, after, PAGE).await?;
        let Some(last) = rows.last() else { return Ok(story) };
        after = last.seq;
        for row in rows {
            match row.kind.as_str() {
                "issue_decided" | "refusal_decided" if row.at.date() == day => story.fell = false,
                "returned_to_examination" if row.at.date() >= day => story.fell = true,
                "review_drawn" => {
                    let place = event_context(case, row.seq);
                    let body = services.vault.open(&key, &place, &row.body).map_err(Error::internal)?;
                    let body: EventBody = serde_json::from_slice(&body).map_err(Error::internal)?;
                    story.asked |= matches!(body, EventBody::ReviewDrawn { day: of, .. } if of == day);
                }
                _ => {}
            }
        }
    }
}
