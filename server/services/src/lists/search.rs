//! One search, as the journal keeps it.

use super::held::Lists;
use super::{PART, part};
use crate::{Error, Result, Services};
use domain::case::{FoundEntry, Limits, Search};
use domain::policy::ScreeningRules;
use domain::screening::{ALGORITHM, Known, MatchedEntry, Thresholds};
use std::cmp::Reverse;
use store::Tx;
use tokio::task::spawn_blocking;

/// Searches the lists for a person. The entries that were found are read from the database: in memory there is no text of them.
pub(crate) async fn search(
    services: &Services,
    tx: &mut Tx,
    lists: &Lists,
    person: Known,
    rules: &ScreeningRules,
) -> Result<Search> {
    let limits = Limits::from(rules);
    let matched = matches(lists, &person, &limits).await?;
    let mut hits = Vec::with_capacity(matched.len());
    for (at, hit) in matched {
        let list = lists.0.get(at).ok_or_else(|| Error::internal("a list is gone"))?;
        let place = usize::try_from(hit.entry).map_err(Error::internal)?;
        let number = i64::try_from(place / PART).map_err(Error::internal)?;
        let entry = part(services, tx, list.id, number).await?.into_iter().nth(place % PART);
        let entry = entry.ok_or_else(|| Error::internal("an entry of a list is missing"))?;
        hits.push(FoundEntry {
            list: list.searched.list.clone(),
            reference: entry.reference,
            entry: entry.known,
            score: hit.score.total,
            evidence: hit.evidence,
        });
    }
    Ok(Search { person, lists: lists.searched(), algorithm: ALGORITHM.to_owned(), limits, hits })
}

/// What is found in which list, the highest score first, on a thread where nobody waits for it.
async fn matches(lists: &Lists, person: &Known, limits: &Limits) -> Result<Vec<(usize, MatchedEntry)>> {
    let thresholds = Thresholds { hit: limits.hit, most: usize::from(limits.most) };
    let (lists, person) = (lists.clone(), person.clone());
    let searched = spawn_blocking(move || {
        let one = |(at, list): (usize, &std::sync::Arc<super::held::List>)| {
            list.index.screen(&person, &thresholds).into_iter().map(move |hit| (at, hit)).collect::<Vec<_>>()
        };
        let mut found: Vec<(usize, MatchedEntry)> = lists.0.iter().enumerate().flat_map(one).collect();
        found.sort_by_key(|(at, hit)| (Reverse(hit.score.total), *at, hit.entry));
        found.truncate(thresholds.most);
        found
    });
    searched.await.map_err(Error::internal)
}
