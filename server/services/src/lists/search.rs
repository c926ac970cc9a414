//! One search, as the journal keeps it.

use super::held::{List, Lists};
use super::{PART, part};
use crate::{Error, Result, Services};
use domain::case::{Case, FoundEntry, Limits, Search};
use domain::policy::ScreeningRules;
use domain::screening::file::Entry;
use domain::screening::{ALGORITHM, Known, MatchedEntry, Thresholds};
use std::cmp::Reverse;
use std::sync::Arc;
use store::Tx;
use tokio::task::spawn_blocking;

/// Searches the lists for the person of a case. What the case has already takes no place from what is new: a real match may stand
/// behind twenty namesakes that were cleared long ago.
pub(crate) async fn search(
    services: &Services,
    tx: &mut Tx,
    lists: &Lists,
    case: &Case,
    rules: &ScreeningRules,
) -> Result<Search> {
    let (person, limits) = (case.known(), Limits::from(rules));
    let room = usize::from(limits.most);
    let thresholds = Thresholds { hit: limits.hit, most: room + case.standing_hits() };
    let (matched, reached) = matches(lists, &person, thresholds).await?;
    let (mut hits, mut new) = (Vec::new(), 0);
    for (at, hit) in matched {
        let list = lists.0.get(at).ok_or_else(|| Error::internal("a list is gone"))?;
        let Entry { reference, known } = entry(services, tx, list, hit.entry).await?;
        let name = list.searched.list.clone();
        new += usize::from(!case.has_hit(&name, &reference, &known, &person));
        let (score, evidence) = (hit.score.total, hit.evidence);
        hits.push(FoundEntry { list: name, reference, entry: known, score, evidence });
        if new == room {
            break;
        }
    }
    let more = u32::try_from(reached - hits.len()).unwrap_or(u32::MAX);
    Ok(Search { person, lists: lists.searched(), algorithm: ALGORITHM.to_owned(), limits, hits, more })
}

/// An entry as the database has it: in memory there is no text of them.
async fn entry(services: &Services, tx: &mut Tx, list: &List, entry: u32) -> Result<Entry> {
    let place = usize::try_from(entry).map_err(Error::internal)?;
    let number = i64::try_from(place / PART).map_err(Error::internal)?;
    let found = part(services, tx, list.id, number).await?.into_iter().nth(place % PART);
    found.ok_or_else(|| Error::internal("an entry of a list is missing"))
}

/// What is found in which list, the highest score first, and how many entries of all lists reached the threshold; on a thread where
/// nobody waits for it.
async fn matches(
    lists: &Lists,
    person: &Known,
    thresholds: Thresholds,
) -> Result<(Vec<(usize, MatchedEntry)>, usize)> {
    let (lists, person) = (lists.clone(), person.clone());
    let searched = spawn_blocking(move || {
        let (mut found, mut reached) = (Vec::new(), 0);
        let one = |list: &Arc<List>| list.index.screen_and_count(&person, &thresholds);
        for (at, matches) in lists.0.iter().map(one).enumerate() {
            reached += matches.reached;
            found.extend(matches.told.into_iter().map(|hit| (at, hit)));
        }
        found.sort_by_key(|(at, hit)| (Reverse(hit.score.total), *at, hit.entry));
        (found, reached)
    });
    searched.await.map_err(Error::internal)
}
