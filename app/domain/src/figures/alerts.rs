//! Patterns that point to insiders. Each compares what one person did with what the others of the post did, and says by which
//! numbers; who reads it decides whether there is an explanation.

use super::Share;
use crate::policy::AlertRules;
use crate::{ApplicantId, CaseId, Timestamp, UserId};
use std::collections::BTreeMap;

/// What somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alert {
    /// A person acted while the post was closed.
    OffHours(OffHours),
    /// A person decided more often about one applicant than chance explains.
    Pair(Pair),
    /// The post refused a person and gave a visa to the same passport soon after.
    Reversal(Reversal),
    /// A person gives visas far more, or far less often than the others.
    Outlier(Outlier),
}

impl Alert {
    /// The stored name: `off_hours`, `pair`, `reversal`, `outlier`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OffHours(_) => "off_hours",
            Self::Pair(_) => "pair",
            Self::Reversal(_) => "reversal",
            Self::Outlier(_) => "outlier",
        }
    }
}

/// What one person did while the post was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OffHours {
    /// Who.
    pub officer: UserId,
    /// How many acts.
    pub acts: u64,
    /// The first of them.
    pub first: Timestamp,
    /// The last of them.
    pub last: Timestamp,
}

/// One person's decisions about one account of an applicant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Who decided.
    pub officer: UserId,
    /// About whom.
    pub applicant: ApplicantId,
    /// Decisions of this person among all decisions about the applicant.
    pub decided: Share,
    /// Decisions of this person among all decisions of the post.
    pub usual: Share,
}

/// A refusal and the visa that followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reversal {
    /// The refused case.
    pub refused: CaseId,
    /// Who refused.
    pub refused_by: Option<UserId>,
    /// The case in which the visa was given.
    pub issued: CaseId,
    /// Who gave it.
    pub issued_by: Option<UserId>,
    /// When.
    pub at: Timestamp,
}

/// One person's rate beside that of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlier {
    /// Who.
    pub officer: UserId,
    /// Visas among this person's decisions.
    pub own: Share,
    /// Visas among the decisions of all others of the post.
    pub others: Share,
}

/// Decisions by person: visas among all.
pub type Decisions = BTreeMap<UserId, Share>;

/// Those who acted so often while the post was closed.
pub fn off_hours(acts: impl IntoIterator<Item = OffHours>, rules: &AlertRules) -> Vec<Alert> {
    let mut by_person = BTreeMap::<UserId, OffHours>::new();
    for act in acts {
        let known = by_person.entry(act.officer).or_insert(OffHours { acts: 0, ..act });
        known.acts += act.acts;
        known.first = known.first.min(act.first);
        known.last = known.last.max(act.last);
    }
    let told = by_person.into_values().filter(|one| one.acts >= u64::from(rules.off_hours));
    told.map(Alert::OffHours).collect()
}

/// Those whose rate lies where neither their own cases nor those of the others explain it, the farthest away first. Few decisions
/// explain everything. Who was told is no longer among the others: one person must not make outliers of everybody else.
pub fn outliers(decisions: &Decisions, rules: &AlertRules) -> Vec<Alert> {
    let mut left = decisions.clone();
    let mut told = Vec::new();
    loop {
        let all = sum(&left);
        let apart = left.iter().filter_map(|(officer, own)| {
            let others = Share { part: all.part - own.part, whole: all.whole - own.whole };
            let outlier = Outlier { officer: *officer, own: *own, others };
            Some((outlier.distance(rules)?, outlier))
        });
        let apart: Vec<(f64, Outlier)> = apart.collect();
        let Some(farthest) = apart.iter().map(|(far, _)| *far).max_by(f64::total_cmp) else { return told };
        // Of two people who differ nobody can say who is the odd one.
        for (_, outlier) in apart.into_iter().filter(|(far, _)| *far >= farthest) {
            left.remove(&outlier.officer);
            told.push(Alert::Outlier(outlier));
        }
    }
}

impl Outlier {
    /// By how many deviations the rates differ, when cases enough on both sides leave no other explanation.
    fn distance(&self, rules: &AlertRules) -> Option<f64> {
        let Self { own, others, .. } = self;
        let enough = |share: &Share| share.whole >= u64::from(rules.rate);
        let apart = |one: &Share, other: &Share| {
            other.rate().is_some_and(|rate| !one.interval(Share::STRICT).holds(rate))
        };
        if !enough(own) || !enough(others) || !apart(own, others) || !apart(others, own) {
            return None;
        }
        let (a, b) = (own.whole as f64, others.whole as f64);
        let together = (own.part + others.part) as f64 / (a + b);
        let deviation = (together * (1.0 - together) * (1.0 / a + 1.0 / b)).sqrt();
        Some((own.part as f64 / a - others.part as f64 / b).abs() / deviation)
    }
}

/// Those who decided about an applicant more often than their part in the work of the post explains. Who decides alone is never
/// told.
pub fn pairs(
    found: impl IntoIterator<Item = (UserId, ApplicantId, Share)>,
    decisions: &Decisions,
    rules: &AlertRules,
) -> Vec<Alert> {
    let all = sum(decisions).whole;
    let told = found.into_iter().filter_map(|(officer, applicant, decided)| {
        let usual = Share { part: decisions.get(&officer)?.whole, whole: all };
        let often = decided.part >= u64::from(rules.pair);
        let told = often && usual.rate()? < decided.interval(Share::STRICT).low;
        told.then_some(Alert::Pair(Pair { officer, applicant, decided, usual }))
    });
    told.collect()
}

fn sum(decisions: &Decisions) -> Share {
    decisions
        .values()
        .fold(Share::default(), |all, one| Share { part: all.part + one.part, whole: all.whole + one.whole })
}

#[cfg(test)]
mod tests {
    use super::{Alert, Decisions, OffHours, off_hours, outliers, pairs};
    use crate::figures::Share;
    use crate::policy::AlertRules;
    use crate::{ApplicantId, Timestamp, UserId};
    use proptest::prelude::*;
    use rstest::rstest;
    use uuid::Uuid;

    fn who(number: u128) -> UserId {
        UserId(Uuid::from_u128(number))
    }

    fn decisions(of: &[(u64, u64)]) -> Decisions {
        let shares = of.iter().map(|(part, whole)| Share { part: *part, whole: *whole });
        (1..).map(who).zip(shares).collect()
    }

    fn told(alerts: &[Alert]) -> Vec<UserId> {
        let who = alerts.iter().map(|alert| match alert {
            Alert::OffHours(one) => one.officer,
            Alert::Pair(one) => one.officer,
            Alert::Outlier(one) => one.officer,
            Alert::Reversal(_) => who(0),
        });
        who.collect()
    }

    #[rstest]
    #[case::all_alike(&[(80, 100), (78, 100), (83, 100)], &[])]
    #[case::one_gives_far_more(&[(99, 100), (70, 100), (68, 100)], &[1])]
    #[case::one_gives_far_less(&[(80, 100), (82, 100), (40, 100)], &[3])]
    #[case::one_does_not_hide_another(&[(99, 100), (70, 100), (68, 100), (20, 100)], &[4, 1])]
    #[case::few_decisions_say_nothing(&[(5, 5), (70, 100), (68, 100)], &[])]
    #[case::of_two_both(&[(90, 100), (10, 100)], &[1, 2])]
    #[case::nobody_to_compare_with(&[(100, 100)], &[])]
    fn rates(#[case] of: &[(u64, u64)], #[case] expected: &[u128]) {
        let found = told(&outliers(&decisions(of), &AlertRules::default()));
        assert_eq!(found, expected.iter().map(|number| who(*number)).collect::<Vec<_>>());
    }

    #[rstest]
    #[case::a_fourth_of_the_work_and_all_of_one_applicant(12, 12, true)]
    #[case::as_often_as_work_explains(3, 12, false)]
    #[case::too_few(4, 4, false)]
    fn applicants_and_officers(#[case] part: u64, #[case] whole: u64, #[case] expected: bool) {
        let decisions = decisions(&[(80, 100), (80, 100), (80, 100), (80, 100)]);
        let applicant = ApplicantId(Uuid::from_u128(9));
        let found = pairs([(who(1), applicant, Share { part, whole })], &decisions, &AlertRules::default());
        assert_eq!(!found.is_empty(), expected, "{found:?}");
    }

    #[test]
    fn who_decides_alone_is_no_pattern() {
        let found = [(who(1), ApplicantId(Uuid::from_u128(9)), Share { part: 50, whole: 50 })];
        assert!(pairs(found, &decisions(&[(40, 50)]), &AlertRules::default()).is_empty());
    }

    #[test]
    fn nights_are_added_up_by_person() {
        let act = |number, acts, at| OffHours {
            officer: who(number),
            acts,
            first: Timestamp(at),
            last: Timestamp(at + 1),
        };
        let found = off_hours([act(1, 2, 50), act(2, 1, 10), act(1, 3, 20)], &AlertRules::default());
        let expected = OffHours { officer: who(1), acts: 5, first: Timestamp(20), last: Timestamp(51) };
        assert_eq!(found, [Alert::OffHours(expected)]);
    }

    proptest! {
        #[test]
        fn a_post_that_decides_with_one_rate_has_no_outlier(rate in 0u64..=20, sizes in proptest::collection::vec(1u64..40, 1..8)) {
            let of: Vec<_> = sizes.iter().map(|size| (size * rate, size * 20)).collect();
            prop_assert!(outliers(&decisions(&of), &AlertRules::default()).is_empty());
        }
    }
}
