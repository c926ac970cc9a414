//! Draws every lot again and compares it with what the journals say.

use super::{DRAWN, FIRST, checkpoint_of, day_of, drawn};
use crate::command::event_context;
use crate::{Error, Result, Services};
use domain::case::EventBody;
use domain::{CaseId, Date};
use store::Tx;

/// Entries of one journal that are read at once.
const PAGE: i64 = 1000;

/// What is wrong with the review of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The lot fell on it, and no review was asked for.
    Missing,
    /// A review was asked for, and the lot did not fall on it.
    Unasked,
    /// The lot fell on it and a review was asked for, which nobody has done and nobody has to do any more.
    Lost,
}

/// A decision about which lot and journal disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The day.
    pub day: Date,
    /// The case.
    pub case: CaseId,
    /// What is wrong.
    pub what: What,
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
            let what = story.and_then(|story| story.wrong(fell.contains(&case)));
            found.extend(what.map(|what| Difference { day, case, what }));
        }
        day = next;
    }
    Ok((days, found))
}

/// What the journal of a case says about the review of a day.
#[derive(Default)]
struct Story {
    /// The lot of the day fell on it.
    asked: bool,
    /// The last decision of the day was sent back, before or after the draw.
    fell: bool,
    /// The last decision of the day owed the review of an earlier day, and needed no other.
    owed: bool,
    /// There is a review that the next decision owes.
    carried: bool,
    /// What became of the review that the lot of the day asked for.
    fate: Fate,
}

/// What became of a drawn review.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Fate {
    /// Not drawn, done, or ended by the applicant.
    #[default]
    Settled,
    /// It waits for a reviewer.
    Open,
    /// It waits for the next decision.
    Carried,
    /// The decision was sent back, and nothing was carried.
    Lost,
}

impl Story {
    /// `expected` by the lot.
    fn wrong(&self, expected: bool) -> Option<What> {
        if expected != self.asked {
            // A decision that was sent back before the draw needed no review.
            let excused = expected && (self.fell || self.owed);
            return (!excused).then_some(if expected { What::Missing } else { What::Unasked });
        }
        (self.fate == Fate::Lost).then_some(What::Lost)
    }

    fn take(&mut self, kind: &str, on: Date, day: Date, drawn: bool) {
        match kind {
            "issue_decided" | "refusal_decided" => {
                if on == day {
                    (self.fell, self.owed) = (false, self.carried);
                }
                self.carried = false;
                if self.fate == Fate::Carried {
                    self.fate = Fate::Open;
                }
            }
            "returned_to_examination" => {
                self.fell |= on >= day;
                if self.fate == Fate::Open {
                    self.fate = Fate::Lost;
                }
            }
            "review_drawn" if drawn => (self.asked, self.fate) = (true, Fate::Open),
            "review_carried" => {
                self.carried = true;
                if self.fate == Fate::Lost && drawn {
                    self.fate = Fate::Carried;
                }
            }
            // The review of a proposal by a rule is done before the decision.
            "reviewed" if self.fate == Fate::Open => self.fate = Fate::Settled,
            "withdrawn" if matches!(self.fate, Fate::Open | Fate::Carried) => self.fate = Fate::Settled,
            _ => {}
        }
    }
}

/// Nothing for a case that was erased: nothing of it can be compared.
async fn story(services: &Services, tx: &mut Tx, case: CaseId, day: Date) -> Result<Option<Story>> {
    let Some(wrapped) = tx.cases().get(case).await?.and_then(|row| row.wrapped_key) else { return Ok(None) };
    let key = services.vault.unwrap(case, &wrapped).map_err(Error::internal)?;
    let (mut story, mut after) = (Story::default(), 0);
    loop {
        let rows = tx.journal().of_case(case, after, PAGE).await?;
        let Some(last) = rows.last() else { return Ok(Some(story)) };
        after = last.seq;
        for row in rows {
            let drawn = match row.kind.as_str() {
                "review_drawn" | "review_carried" => {
                    let place = event_context(case, row.seq);
                    let body = services.vault.open(&key, &place, &row.body).map_err(Error::internal)?;
                    match serde_json::from_slice(&body).map_err(Error::internal)? {
                        EventBody::ReviewDrawn { day: of, .. } | EventBody::ReviewCarried { day: of, .. } => {
                            of == day
                        }
                        _ => false,
                    }
                }
                _ => false,
            };
            story.take(&row.kind, row.at.date(), day, drawn);
        }
    }
}
