//! Parts of invented people's names, by script.

use std::collections::BTreeMap;

const NAMES: &str = include_str!("../../data/names.tsv");

/// One part as its script writes it, and in Latin letters.
#[derive(Debug)]
pub struct Part {
    pub written: &'static str,
    pub latin: Vec<&'static str>,
}

/// The parts of one script.
#[derive(Debug, Default)]
pub struct Parts {
    pub given: Vec<Part>,
    /// Names between given and family name; many scripts have none.
    pub middle: Vec<Part>,
    pub family: Vec<Part>,
}

/// The parts of every script.
pub fn parts() -> BTreeMap<&'static str, Parts> {
    let mut scripts: BTreeMap<&str, Parts> = BTreeMap::new();
    for line in NAMES.lines().filter(|line| !line.starts_with('#')) {
        let [script, kind, written, latin] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("names.tsv: {line}");
        };
        let parts = scripts.entry(script).or_default();
        let kind = match kind {
            "g" => &mut parts.given,
            "p" => &mut parts.middle,
            _ => &mut parts.family,
        };
        kind.push(Part { written, latin: latin.split(',').collect() });
    }
    scripts
}
