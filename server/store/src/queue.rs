//! Lists of cases, and cases found by a number, by indexes that stay fast with a million of them.
//!
//! A queue is asked for some posts and some states. Each pair of a post and a state is one walk along an index that already
//! stands in the order of the queue; the walks are merged here. That costs a small query for each pair, none of them ever
//! sorts or skips what it does not show, and each gives places only: the cases of the page are read once it is known which
//! they are.

use crate::cases::{CaseRow, columns};
use crate::tx::{fetch_all, fetch_one, on};
use crate::{Result, Tx};
use domain::{CaseId, PostCode, Timestamp, UserId};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Sorts before every date and after none.
const NO_DATE: &str = "9999-12-31";

/// So many cases are read by one statement.
const AT_ONCE: usize = 50;

/// Reads [`AT_ONCE`] cases by their ids.
static BY_IDS: LazyLock<String> = LazyLock::new(|| {
    let ids: Vec<String> = (1..=AT_ONCE).map(|number| format!("${number}")).collect();
    format!(concat!("SELECT ", columns!(), " FROM cases WHERE id IN ({})"), ids.join(", "))
});

/// Whose cases a queue shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Assigned {
    /// Everybody's and nobody's.
    #[default]
    Any,
    /// Those that nobody works on.
    Nobody,
    /// Those of one member of staff.
    To(UserId),
}

/// In which order a queue shows cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By due date (those without one last), then by submission.
    #[default]
    Due,
    /// By when something last happened; the one that waits longest first.
    Untouched,
}

/// What a queue shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of these posts; none gives an empty queue.
    pub posts: Vec<PostCode>,
    /// In these states; none gives an empty queue.
    pub states: Vec<String>,
    /// Of these people.
    pub assigned: Assigned,
    /// Due on this day or before.
    pub due_until: Option<domain::Date>,
    /// In this order.
    pub order: Order,
}

impl Filter {
    /// The last value of `queue_on` that passes.
    pub(crate) fn until(&self) -> String {
        self.due_until.map_or_else(|| NO_DATE.to_owned(), |day| day.to_string())
    }
}

/// A place in a queue: the page goes on after it.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, sqlx::FromRow,
)]
pub struct Cursor {
    /// Due date, or the end of time; empty in the order of the last touch.
    pub due: String,
    /// When the case was submitted, or last touched.
    pub submitted_at: Timestamp,
    /// The case.
    pub id: CaseId,
}

impl Cursor {
    /// The place of a case in an order.
    pub fn of(row: &CaseRow, order: Order) -> Self {
        match order {
            Order::Due => Self {
                due: row.due_on.map_or_else(|| NO_DATE.to_owned(), |day| day.to_string()),
                submitted_at: row.submitted_at,
                id: row.id,
            },
            Order::Untouched => Self { due: String::new(), submitted_at: row.updated_at, id: row.id },
        }
    }

    fn start() -> Self {
        Self { due: String::new(), submitted_at: Timestamp(i64::MIN), id: CaseId(uuid::Uuid::nil()) }
    }
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page {
    /// The cases, in order.
    pub rows: Vec<CaseRow>,
    /// Where the next page begins; `None` on the last page.
    pub next: Option<Cursor>,
}

/// A case that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Held {
    /// Id.
    pub id: CaseId,
    /// What people write on letters.
    pub reference: String,
    /// The competent post.
    pub post: PostCode,
}

/// Cases of one person, or of nobody, by age and by the time that is left.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Load {
    /// Who holds them.
    pub assigned_to: Option<UserId>,
    /// How many.
    pub cases: i64,
    /// Submitted at the first of the given moments or later.
    pub age_1: i64,
    /// Not that, but at the second or later.
    pub age_2: i64,
    /// Not these, but at the third or later.
    pub age_3: i64,
    /// Not these, but at the fourth or later.
    pub age_4: i64,
    /// Due before the first of the given days.
    pub due_1: i64,
    /// Not that, but before the second.
    pub due_2: i64,
    /// Not these, but before the third.
    pub due_3: i64,
    /// Not due on any day.
    pub undated: i64,
}

/// See the module.
#[derive(Debug)]
pub struct Queue<'t> {
    pub(crate) tx: &'t mut Tx,
}

macro_rules! walk {
    ($assigned:literal) => {
        concat!(
            "SELECT queue_on AS due, submitted_at, id FROM cases WHERE post = $1 AND state = $2 AND ",
            $assigned,
            " AND (queue_on, submitted_at, id) > ($3, $4, $5) AND queue_on <= $6 \
             ORDER BY queue_on, submitted_at, id LIMIT $7"
        )
    };
}

macro_rules! untouched {
    ($assigned:literal) => {
        concat!(
            "SELECT '' AS due, updated_at AS submitted_at, id FROM cases WHERE post = $1 AND state = $2 AND ",
            $assigned,
            " AND (updated_at, id) > ($3, $4) AND queue_on <= $5 ORDER BY updated_at, id LIMIT $6"
        )
    };
}

macro_rules! count {
    ($of:literal) => {
        concat!(
            "SELECT COUNT(*) FROM (SELECT 1 AS one FROM cases WHERE ",
            $of,
            " AND state = $2 AND queue_on <= $3 LIMIT $4) AS found"
        )
    };
}

impl Queue<'_> {
    /// One page of at most `limit` cases, in the order of the filter.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn page(&mut self, filter: &Filter, after: Option<&Cursor>, limit: usize) -> Result<Page> {
        const ANY: &str = walk!("1 = 1");
        const NOBODY: &str = walk!("assigned_to IS NULL");
        const TO: &str = walk!("assigned_to = $8");
        let start = Cursor::start();
        let after = after.unwrap_or(&start);
        let until = filter.until();
        // One more than shown tells whether there is a next page.
        let wanted = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
        let mut places: Vec<Cursor> = Vec::new();
        for post in &filter.posts {
            for state in &filter.states {
                if filter.order == Order::Untouched {
                    places.extend(self.untouched(filter, (post, state), after, (&until, wanted)).await?);
                    continue;
                }
                let (due, at, id) = (&after.due, after.submitted_at, after.id);
                let found: Vec<Cursor> = match filter.assigned {
                    Assigned::Any => fetch_all!(self.tx, ANY, post, state, due, at, id, &until, wanted)?,
                    Assigned::Nobody => {
                        fetch_all!(self.tx, NOBODY, post, state, due, at, id, &until, wanted)?
                    }
                    Assigned::To(user) => {
                        fetch_all!(self.tx, TO, post, state, due, at, id, &until, wanted, user)?
                    }
                };
                places.extend(found);
            }
        }
        places.sort();
        let more = places.len() > limit;
        places.truncate(limit);
        let mut rows = self.by_ids(&places.iter().map(|place| place.id).collect::<Vec<_>>()).await?;
        rows.sort_by_cached_key(|row| Cursor::of(row, filter.order));
        let next = if more { places.pop() } else { None };
        Ok(Page { rows, next })
    }

    /// The cases with these ids, in their order; those that there are not are left out.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn by_ids(&mut self, ids: &[CaseId]) -> Result<Vec<CaseRow>> {
        let mut rows = BTreeMap::<CaseId, CaseRow>::new();
        for some in ids.chunks(AT_ONCE) {
            // A place that is left over is filled with an id twice: so the statement is always the same one.
            let padded = (0..AT_ONCE).filter_map(|at| some.get(at).or(some.last()));
            let found: Vec<CaseRow> = on!(&mut *self.tx, |conn| {
                let mut query = sqlx::query_as(BY_IDS.as_str());
                for id in padded {
                    query = query.bind(*id);
                }
                query.fetch_all(conn).await
            })?;
            rows.extend(found.into_iter().map(|row| (row.id, row)));
        }
        Ok(ids.iter().filter_map(|id| rows.remove(id)).collect())
    }

    /// One walk in the order of the last touch.
    async fn untouched(
        &mut self,
        filter: &Filter,
        (post, state): (&PostCode, &String),
        after: &Cursor,
        (until, wanted): (&String, i64),
    ) -> Result<Vec<Cursor>> {
        const ANY: &str = untouched!("1 = 1");
        const NOBODY: &str = untouched!("assigned_to IS NULL");
        const TO: &str = untouched!("assigned_to = $7");
        let (at, id) = (after.submitted_at, after.id);
        match filter.assigned {
            Assigned::Any => fetch_all!(self.tx, ANY, post, state, at, id, until, wanted),
            Assigned::Nobody => fetch_all!(self.tx, NOBODY, post, state, at, id, until, wanted),
            Assigned::To(user) => fetch_all!(self.tx, TO, post, state, at, id, until, wanted, user),
        }
    }

    /// How many cases a filter shows, counted up to `most` and no farther: a large tray costs no more than a small one. Of a
    /// person all cases in the states count, whatever their post: the index does not know it.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn count(&mut self, filter: &Filter, most: i64) -> Result<i64> {
        const ANY: &str = count!("post = $1");
        const NOBODY: &str = count!("post = $1 AND assigned_to IS NULL");
        const TO: &str = count!("assigned_to = $1");
        let until = filter.until();
        let posts = if matches!(filter.assigned, Assigned::To(_)) { 1 } else { filter.posts.len() };
        let mut sum = 0;
        for post in filter.posts.iter().take(posts) {
            for state in &filter.states {
                let left = most - sum;
                if left <= 0 {
                    return Ok(sum);
                }
                let (found,): (i64,) = match filter.assigned {
                    Assigned::Any => fetch_one!(self.tx, ANY, post, state, &until, left)?,
                    Assigned::Nobody => fetch_one!(self.tx, NOBODY, post, state, &until, left)?,
                    Assigned::To(user) => fetch_one!(self.tx, TO, user, state, &until, left)?,
                };
                sum += found;
            }
        }
        Ok(sum)
    }

    /// The cases of other posts that this one prints, in these states, the first day of validity first.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn printed_for_others(
        &mut self,
        post: &PostCode,
        states: &[String],
        limit: usize,
    ) -> Result<Vec<CaseRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM cases WHERE print_post = $1 AND state = $2 ORDER BY valid_from, id LIMIT $3"
        );
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows: Vec<CaseRow> = Vec::new();
        for state in states {
            let found: Vec<CaseRow> = fetch_all!(self.tx, SQL, post, state, limit)?;
            rows.extend(found);
        }
        Ok(rows)
    }

    /// The cases of a post in a state, added up by who holds them: by the moments of submission `since`, the latest first, and by
    /// the days `before`, the earliest first. Costs time with every case: do not ask for the states where finished cases gather.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn load(
        &mut self,
        post: &PostCode,
        state: &str,
        since: [Timestamp; 4],
        before: [domain::Date; 3],
    ) -> Result<Vec<Load>> {
        const SQL: &str = "SELECT assigned_to, COUNT(*) AS cases, \
             SUM(CASE WHEN submitted_at >= $3 THEN 1 ELSE 0 END) AS age_1, \
             SUM(CASE WHEN submitted_at < $3 AND submitted_at >= $4 THEN 1 ELSE 0 END) AS age_2, \
             SUM(CASE WHEN submitted_at < $4 AND submitted_at >= $5 THEN 1 ELSE 0 END) AS age_3, \
             SUM(CASE WHEN submitted_at < $5 AND submitted_at >= $6 THEN 1 ELSE 0 END) AS age_4, \
             SUM(CASE WHEN queue_on < $7 THEN 1 ELSE 0 END) AS due_1, \
             SUM(CASE WHEN queue_on >= $7 AND queue_on < $8 THEN 1 ELSE 0 END) AS due_2, \
             SUM(CASE WHEN queue_on >= $8 AND queue_on < $9 THEN 1 ELSE 0 END) AS due_3, \
             SUM(CASE WHEN due_on IS NULL THEN 1 ELSE 0 END) AS undated \
             FROM cases WHERE post = $1 AND state = $2 GROUP BY assigned_to";
        let [first, second, third, fourth] = since;
        let [soon, near, far] = before.map(crate::Day);
        fetch_all!(self.tx, SQL, post, state, first, second, third, fourth, soon, near, far)
    }

    /// The cases of the given posts that have this reference, visa number or passport number (in capital letters).
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn by_number(&mut self, posts: &[PostCode], number: &str) -> Result<Vec<CaseRow>> {
        // Posts are compared here: in the query they would lead SQLite to walk all cases of the post.
        let mut rows = self.tx.cases().by_passport(number, i64::MAX).await?;
        rows.extend(self.tx.cases().by_visa_number(number).await?);
        rows.extend(self.tx.cases().by_reference(number).await?);
        rows.retain(|row| posts.contains(&row.post));
        Ok(rows)
    }

    /// The cases of a person in the given states.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn held(&mut self, user: UserId, states: &[String]) -> Result<Vec<Held>> {
        const SQL: &str =
            "SELECT id, reference, post FROM cases WHERE assigned_to = $1 AND state = $2 ORDER BY id";
        let mut held: Vec<Held> = Vec::new();
        for state in states {
            let found: Vec<Held> = fetch_all!(self.tx, SQL, user, state)?;
            held.extend(found);
        }
        Ok(held)
    }

    /// How many cases a person holds, in whatever state, counted up to `most`.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn count_held(&mut self, user: UserId, most: i64) -> Result<i64> {
        const SQL: &str =
            "SELECT COUNT(*) FROM (SELECT 1 AS one FROM cases WHERE assigned_to = $1 LIMIT $2) AS found";
        let (count,): (i64,) = fetch_one!(self.tx, SQL, user, most)?;
        Ok(count)
    }

    /// How many cases there are.
    ///
    /// # Errors
    /// [`crate::StoreError::Database`].
    pub async fn total(&mut self) -> Result<i64> {
        const SQL: &str = "SELECT COUNT(*) FROM cases";
        let (count,): (i64,) = fetch_one!(self.tx, SQL)?;
        Ok(count)
    }
}
