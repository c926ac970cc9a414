//! How many labelled pairs are told rightly, script by script.

use domain::screening::{Index, Known, KnownName, Scratch, Thresholds};
use std::collections::BTreeMap;

const PAIRS: &str = include_str!("../../data/pairs.tsv");

/// One line of the labelled pairs.
#[derive(Debug)]
pub struct Labelled {
    pub script: &'static str,
    pub same: bool,
    pub line: &'static str,
    pub one: Known,
    pub other: Known,
}

/// Every labelled pair.
pub fn labelled() -> Vec<Labelled> {
    PAIRS.lines().filter(|line| !line.starts_with('#')).map(read).collect()
}

fn read(line: &'static str) -> Labelled {
    let [script, label, _, one, birth, other, other_birth] = line.split('\t').collect::<Vec<_>>()[..] else {
        panic!("pairs.tsv: {line}");
    };
    let known = |name: &str, birth: &str| Known {
        names: vec![KnownName::new(name)],
        births: birth.parse().into_iter().collect(),
        ..Known::default()
    };
    Labelled { script, same: label == "same", line, one: known(one, birth), other: known(other, other_birth) }
}

/// What was told of the pairs of one script.
#[derive(Debug, Default)]
pub struct Told {
    pub right_hits: usize,
    pub wrong_hits: usize,
    pub missed: usize,
    pub rightly_none: usize,
    /// The lines that were told wrongly.
    pub wrong: Vec<&'static str>,
}

impl Told {
    /// Of all hits, how many are right, in thousandths.
    pub fn precision(&self) -> usize {
        self.right_hits * 1000 / (self.right_hits + self.wrong_hits).max(1)
    }

    /// Of all pairs of one person, how many are hits, in thousandths.
    pub fn recall(&self) -> usize {
        self.right_hits * 1000 / (self.right_hits + self.missed).max(1)
    }
}

/// Searches each pair's first record in a list of all second records.
pub fn told(hit: u16) -> BTreeMap<&'static str, Told> {
    let pairs = labelled();
    let index = Index::build(pairs.iter().map(|pair| pair.other.clone()));
    let mut scratch = Scratch::default();
    let mut scripts: BTreeMap<&str, Told> = BTreeMap::new();
    for (at, pair) in pairs.iter().enumerate() {
        let hits = index.screen_with(&pair.one, &Thresholds { hit, most: usize::MAX }, &mut scratch);
        let found = hits.iter().any(|hit| hit.entry as usize == at);
        let told = scripts.entry(pair.script).or_default();
        *match (pair.same, found) {
            (true, true) => &mut told.right_hits,
            (true, false) => &mut told.missed,
            (false, true) => &mut told.wrong_hits,
            (false, false) => &mut told.rightly_none,
        } += 1;
        if pair.same != found {
            told.wrong.push(pair.line);
        }
    }
    scripts
}
