//! Holds what has been reached on the labelled pairs: neither precision nor recall of any script may fall.

#[path = "../examples/screening/quality.rs"]
mod quality;

/// The threshold of Utopia's policy.
const HIT: u16 = 570;

/// Script, precision and recall in thousandths.
const REACHED: [(&str, usize, usize); 9] = [
    ("arabic", 990, 940),
    ("cyrillic", 1000, 975),
    ("devanagari", 1000, 965),
    ("greek", 1000, 970),
    ("han", 980, 965),
    ("hangul", 975, 910),
    ("hebrew", 1000, 915),
    ("kana", 1000, 970),
    ("latin", 1000, 975),
];

#[test]
fn precision_and_recall_of_every_script_stay_at_what_was_reached() {
    let told = quality::told(HIT);
    assert_eq!(HIT, domain::policy::Policy::utopia().screening.hit);
    assert_eq!(told.keys().copied().collect::<Vec<_>>(), REACHED.map(|(script, ..)| script));
    for (script, precision, recall) in REACHED {
        let told = &told[script];
        let pairs = told.right_hits + told.wrong_hits + told.missed + told.rightly_none;
        assert!(pairs >= 400, "{script} has {pairs} pairs");
        assert!(told.precision() >= precision, "{script}: {} {:?}", told.precision(), told.wrong);
        assert!(told.recall() >= recall, "{script}: {} {:?}", told.recall(), told.wrong);
    }
}

#[test]
fn nobody_is_a_hit_for_the_day_of_birth_alone() {
    let told = quality::told(HIT);
    let wrong: Vec<_> =
        told.values().flat_map(|told| &told.wrong).filter(|line| line.contains("only_birth_same")).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
