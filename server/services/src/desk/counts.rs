//! How many cases wait in each tray of a queue.

use super::tray::Tray;
use crate::{Error, Result, Staff};
use domain::case::State;
use domain::{Date, PostCode};
use std::collections::BTreeMap;
use store::Tx;
use store::queue::{Assigned, Filter};

/// So far cases of a tray are counted.
pub const COUNTED: i64 = 1000;

/// A number of cases that ends at [`COUNTED`]: beyond it a number tells nobody what to do next, and costs every page time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// So many cases.
    pub cases: i64,
    /// Whether there are more than these.
    pub more: bool,
}

impl Counted {
    fn of(cases: i64) -> Self {
        Self { cases: cases.min(COUNTED), more: cases > COUNTED }
    }
}

/// How many cases there are in a tray.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Tray.
    pub tray: Tray,
    /// Cases in it.
    pub counted: Counted,
}

/// The cases of some posts by tray, and those of them that are late. Trays that end are not counted: they only grow.
pub(super) async fn counts(
    tx: &mut Tx,
    staff: &Staff,
    posts: &[PostCode],
    today: Date,
) -> Result<(Vec<Count>, Counted)> {
    let of = |states: Vec<State>, assigned: Assigned, due_until: Option<Date>| {
        let states = states.iter().map(ToString::to_string).collect();
        Filter { posts: posts.to_vec(), states, assigned, due_until, ..Default::default() }
    };
    let mut by_state = BTreeMap::new();
    for state in [Tray::Open.states(), Tray::Printing.states()].concat() {
        let cases = tx.queue().count(&of(vec![state], Assigned::Any, None), COUNTED + 1).await?;
        by_state.insert(state.as_str(), cases);
    }
    let free = of(Tray::Unassigned.states(), Assigned::Nobody, None);
    let free = tx.queue().count(&free, COUNTED + 1).await?;
    let late = of(Tray::Open.states(), Assigned::Any, Some(today.yesterday().map_err(Error::internal)?));
    let late = tx.queue().count(&late, COUNTED + 1).await?;
    let mine = tx.queue().count_held(staff.id, COUNTED + 1).await?;
    let mut asked = 0;
    for post in posts {
        asked += tx.open_questions().count(post).await?;
    }
    let counts = Tray::ALL.iter().filter_map(|tray| {
        let cases = match tray {
            Tray::Mine => mine,
            Tray::Unassigned => free,
            Tray::Questions => asked,
            Tray::Closed | Tray::All => return None,
            _ => tray.states().iter().filter_map(|state| by_state.get(state.as_str())).sum(),
        };
        Some(Count { tray: *tray, counted: Counted::of(cases) })
    });
    Ok((counts.collect(), Counted::of(late)))
}
