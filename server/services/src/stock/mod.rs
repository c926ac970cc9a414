//! The stock of blank stickers: from the producer's box to the passport, counted every evening.
//!
//! [`run`] is the one door through which stock changes: one transaction takes the command's key, the book of the post and
//! the pieces that the command names, asks the rules ([`domain::stock`]), and writes pieces, book and journal together. The
//! steps of a case come through the same door, in the transaction of the case.
//!
//! [`view`] shows a post its stock, [`lot`] draws surprise counts, [`monitor`] watches waste, [`report`] adds up a month,
//! [`paper`] makes the papers that are signed, [`certificate`] knows what was destroyed, [`picture`] keeps what a spoiled
//! piece looked like, [`adopt`] takes over an older account, [`verify`] proves that nobody changed a journal.

mod adopt;
pub mod certificate;
mod ledger;
pub mod lot;
pub mod monitor;
pub mod paper;
pub mod picture;
pub mod report;
mod rows;
mod seed;
pub mod verify;
pub mod view;

pub use adopt::adopt;
pub use ledger::run;
pub(crate) use ledger::run_in;
pub use seed::{deliver, hand_out};

#[cfg(test)]
mod tests {
    use crate::words::{Lang, Words};
    use domain::stock::report::Line;
    use std::path::Path;

    use domain::stock::{ActionKind, AlertWhy, CountKind, EventBody, Place, Refusal, State, Step};

    /// Stored names reach pages as keys that are put together: none of them may lack its words.
    #[test]
    fn every_name_and_every_refusal_has_words() {
        let mut keys: Vec<String> = Refusal::KEYS.iter().map(|key| (*key).to_owned()).collect();
        let mut add = |kind: &str, name: &str| keys.push(format!("{kind}-{}", name.replace('_', "-")));
        State::ALL.iter().for_each(|state| add("stock-state", state.as_str()));
        AlertWhy::ALL.iter().for_each(|why| add("stock-alert", why.as_str()));
        CountKind::ALL.iter().for_each(|kind| add("stock-count", kind.as_str()));
        Place::ALL.iter().for_each(|place| add("stock-place", place.as_str()));
        Line::ALL.iter().for_each(|line| add("stock-line", line.as_str()));
        for deed in ["receive", "issue", "return", "spoil", "destroy", "miss", "find", "send", "take_in"] {
            add("stock-deed", deed);
            add("stock-told", deed);
        }
        // What a serial never meets has no words: counts and incidents concern a whole post.
        let of_post = ["act_begun", "followed", "count_begun", "counted", "released", "alert_lifted"];
        EventBody::KINDS
            .iter()
            .filter(|kind| !of_post.contains(kind))
            .for_each(|kind| add("stock-told", kind));
        for step in
            [Step::Render, Step::Retry, Step::Print, Step::Release, Step::Affix, Step::HandOver, Step::Void]
        {
            add("stock-told", step.kind().as_str());
        }
        add("stock-told", ActionKind::Load.as_str());
        add("stock-told", ActionKind::Move.as_str());
        add("stock-told", ActionKind::Unload.as_str());
        add("stock-told", ActionKind::TakeByHand.as_str());
        add("stock-told", ActionKind::FillByHand.as_str());
        add("stock-told", ActionKind::SpoilInCase.as_str());
        for lang in [Lang::En, Lang::Fr] {
            let missing: Vec<&String> = keys.iter().filter(|key| !Words::exists(lang, key)).collect();
            assert!(missing.is_empty(), "{missing:?}");
        }
    }

    /// The table of rules in the domain names tests: each of them is there.
    #[test]
    fn every_rule_names_tests_that_are_there() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut sources = String::new();
        for folder in [
            "app/domain/src",
            "server/services/src",
            "server/services/tests",
            "server/store/tests",
            "server/tests",
        ] {
            read(&root.join(folder), &mut sources);
        }
        let rules = std::fs::read_to_string(root.join("app/domain/src/stock/mod.rs")).expect("readable");
        let rows: Vec<&str> = rules.lines().filter(|line| line.starts_with("//! | ")).skip(1).collect();
        assert!(rows.len() > 15, "{} rules", rows.len());
        for row in rows {
            let tests: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
            assert!(!tests.is_empty(), "nothing proves: {row}");
            for test in tests {
                assert!(sources.contains(&format!("fn {test}(")), "there is no test {test}");
            }
        }
    }

    fn read(folder: &Path, into: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                read(&path, into);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                into.push_str(&std::fs::read_to_string(path).expect("readable"));
            }
        }
    }
}
