//! Patterns that point to insiders. Each compares what one person did with what the others of the post did, and says by which
//! numbers; who reads it decides whether there is an explanation.

use super::turns::Task;
use super::{ISSUED, REFUSAL_PROPOSED, REFUSED, Share, VISA_PROPOSED};
use crate::policy::AlertRules;
use crate::{ApplicantId, CaseId, Timestamp, UserId};
use std::collections::BTreeMap;

/// What somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alert {
    /// A person acted while the post was closed.
    OffHours(OffHours),
    /// A person proposed or decided more often about one applicant than chance explains.
    Pair(Pair),
    /// The post refused a person and gave the same person a visa in another case.
    Reversal(Reversal),
    /// A case was on its way to a refusal and then on its way to a visa.
    Turned(Turned),
    /// A person gives visas far more, or far less often than the others.
    Outlier(Outlier),
}

impl Alert {
    /// The stored name: `off_hours`, `pair`, `reversal`, `turned`, `outlier`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::OffHours(_) => "off_hours",
            Self::Pair(_) => "pair",
            Self::Reversal(_) => "reversal",
            Self::Turned(_) => "turned",
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

/// One person's cases of one account of an applicant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Who proposed or decided.
    pub officer: UserId,
    /// Which of the two.
    pub task: Task,
    /// About whom.
    pub applicant: ApplicantId,
    /// Cases of this person among all cases of the applicant.
    pub own: Share,
    /// Cases of this person among all other cases of the post.
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
    /// Both were of one passport; otherwise of one birth and name.
    pub same_passport: bool,
}

/// A refusal and a visa in one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turned {
    /// The case.
    pub case: CaseId,
    /// Who proposed the refusal or decided it, the first one first.
    pub refused_by: Vec<UserId>,
    /// It was decided, not only proposed.
    pub refused: bool,
    /// Who proposed the visa or gave it, the first one first.
    pub given_by: Vec<UserId>,
    /// It was given, not only proposed.
    pub given: bool,
    /// When the last of them did.
    pub at: Timestamp,
}

/// One person's rate beside that of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlier {
    /// Who.
    pub officer: UserId,
    /// Proposes or decides.
    pub task: Task,
    /// Visas among this person's cases.
    pub own: Share,
    /// The rate, in thousandths, that the others would have had with cases of the same visa types as this person's.
    pub expected: u16,
    /// Visas among the cases of all others of the post, of the visa types that this person has too.
    pub others: Share,
}

/// Cases by visa type: visas among all.
pub type ByType = BTreeMap<String, Share>;
/// Cases by person and visa type. A case is of who proposed, or decided, last.
pub type Cases = BTreeMap<UserId, ByType>;

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

/// Those whose rate lies where neither chance nor the visa types of their cases explain it, the farthest away first. Few cases explain
/// everything. Who was told is no longer among the others: one person must not make outliers of everybody else.
pub fn outliers(task: Task, cases: &Cases, rules: &AlertRules) -> Vec<Alert> {
    let mut left = cases.clone();
    let mut told = Vec::new();
    loop {
        let mut all = ByType::new();
        for (visa_type, share) in left.values().flatten() {
            add(all.entry(visa_type.clone()).or_default(), *share);
        }
        let apart: Vec<(f64, Outlier)> =
            left.iter().filter_map(|(officer, own)| apart(*officer, task, own, &all, rules)).collect();
        let Some(farthest) = apart.iter().map(|(far, _)| *far).max_by(f64::total_cmp) else { return told };
        // Of two people who differ nobody can say who is the odd one.
        for (_, outlier) in apart.into_iter().filter(|(far, _)| *far >= farthest - ROUNDING) {
            left.remove(&outlier.officer);
            told.push(Alert::Outlier(outlier));
        }
    }
}

/// Two sums of the same numbers in another order differ by less.
const ROUNDING: f64 = 1e-9;

/// The test of Mantel and Haenszel (1959): within each visa type, how many visas chance gives this person of those of all. Gives by how many
/// deviations the sum lies apart, where it is more than chance explains.
fn apart(
    officer: UserId,
    task: Task,
    own: &ByType,
    all: &ByType,
    rules: &AlertRules,
) -> Option<(f64, Outlier)> {
    let (mut mine, mut others) = (Share::default(), Share::default());
    let (mut by_chance, mut variance, mut by_others) = (0.0, 0.0, 0.0);
    for (visa_type, one) in own {
        let together = all.get(visa_type).copied().unwrap_or_default();
        let rest = Share { part: together.part - one.part, whole: together.whole - one.whole };
        // Of a type that only this person has, the others say nothing.
        if one.whole == 0 || rest.whole == 0 {
            continue;
        }
        add(&mut mine, *one);
        add(&mut others, rest);
        let (own, rest_whole) = (one.whole as f64, rest.whole as f64);
        let (visas, whole) = (together.part as f64, together.whole as f64);
        by_chance += own * visas / whole;
        variance += own * rest_whole * visas * (whole - visas) / (whole * whole * (whole - 1.0));
        by_others += own * rest.part as f64 / rest_whole;
    }
    let enough = mine.whole.min(others.whole) >= u64::from(rules.rate);
    let far = (mine.part as f64 - by_chance).abs() / variance.sqrt();
    if !enough || variance <= 0.0 || far <= Share::STRICT {
        return None;
    }
    let expected = (by_others / mine.whole as f64 * 1000.0).round() as u16;
    Some((far, Outlier { officer, task, own: mine, expected, others }))
}

fn add(sum: &mut Share, share: Share) {
    sum.part += share.part;
    sum.whole += share.whole;
}

/// Those who proposed, or decided, about an applicant more often than their part in the other work of the post explains. Who does all of
/// it alone is never told.
pub fn pairs(
    task: Task,
    found: impl IntoIterator<Item = (UserId, ApplicantId, Share)>,
    cases: &Cases,
    rules: &AlertRules,
) -> Vec<Alert> {
    let whole = |by_type: &ByType| by_type.values().map(|share| share.whole).sum::<u64>();
    let all: u64 = cases.values().map(whole).sum();
    let told = found.into_iter().filter_map(|(officer, applicant, own)| {
        let usual = Share {
            part: whole(cases.get(&officer)?).saturating_sub(own.part),
            whole: all.saturating_sub(own.whole),
        };
        let often = own.part.min(usual.whole) >= u64::from(rules.pair);
        // Neither the few cases of the applicant nor the few others explain the difference.
        let apart = usual.rate()? < own.interval(Share::STRICT).low
            && usual.interval(Share::STRICT).high < own.rate()?;
        (often && apart).then_some(Alert::Pair(Pair { officer, task, applicant, own, usual }))
    });
    told.collect()
}

/// Whether a visa was proposed or given after a refusal was, and by whom, of the entries of a case in their order.
pub fn turned<'a>(
    case: CaseId,
    entries: impl IntoIterator<Item = (&'a str, Option<UserId>, Timestamp)>,
) -> Option<Turned> {
    let mut told: Option<Turned> = None;
    let mut refusals: Vec<(&str, Option<UserId>)> = Vec::new();
    let put = |people: &mut Vec<UserId>, who: Option<UserId>| {
        people.extend(who.filter(|who| !people.contains(who)));
    };
    for (kind, who, at) in entries {
        match kind {
            REFUSAL_PROPOSED | REFUSED => refusals.push((kind, who)),
            VISA_PROPOSED | ISSUED if told.is_some() || !refusals.is_empty() => {
                let told = told.get_or_insert_with(|| Turned {
                    case,
                    refused_by: Vec::new(),
                    refused: false,
                    given_by: Vec::new(),
                    given: false,
                    at,
                });
                for (kind, who) in refusals.drain(..) {
                    told.refused |= kind == REFUSED;
                    put(&mut told.refused_by, who);
                }
                told.given |= kind == ISSUED;
                told.at = at;
                put(&mut told.given_by, who);
            }
            _ => {}
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::{Alert, ByType, Cases, OffHours, Turned, off_hours, outliers, pairs, turned};
    use crate::figures::Share;
    use crate::figures::turns::Task;
    use crate::policy::AlertRules;
    use crate::{ApplicantId, CaseId, Timestamp, UserId};
    use proptest::prelude::*;
    use rstest::rstest;
    use uuid::Uuid;

    fn who(number: u128) -> UserId {
        UserId(Uuid::from_u128(number))
    }

    fn decisions(of: &[(u64, u64)]) -> Cases {
        let shares = of.iter().map(|(part, whole)| Share { part: *part, whole: *whole });
        (1..).map(who).zip(shares.map(|share| ByType::from([("C1".to_owned(), share)]))).collect()
    }

    /// People with some visas among some cases of each type.
    fn typed(of: &[Vec<(&str, u64, u64)>]) -> Cases {
        let by_type = of.iter().map(|types| {
            let share = |(name, part, whole): &(&str, u64, u64)| {
                ((*name).to_owned(), Share { part: *part, whole: *whole })
            };
            types.iter().map(share).collect()
        });
        (1..).map(who).zip(by_type).collect()
    }

    fn told(alerts: &[Alert]) -> Vec<UserId> {
        let who = alerts.iter().map(|alert| match alert {
            Alert::OffHours(one) => one.officer,
            Alert::Pair(one) => one.officer,
            Alert::Outlier(one) => one.officer,
            Alert::Reversal(_) | Alert::Turned(_) => who(0),
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
        let found = told(&outliers(Task::Decide, &decisions(of), &AlertRules::default()));
        assert_eq!(found, expected.iter().map(|number| who(*number)).collect::<Vec<_>>());
    }

    #[rstest]
    // Of all types together the first one issues 40 %, the others 83 % and 84 %.
    #[case::the_types_explain_it(
        &[vec![("A", 36, 90), ("C1", 9, 10)], vec![("A", 4, 10), ("C1", 81, 90)], vec![("A", 5, 10), ("C1", 79, 90)]],
        &[]
    )]
    #[case::who_has_one_type_alone_is_not_compared(&[vec![("A", 10, 100)], vec![("C1", 90, 100)], vec![("C1", 88, 100)]], &[])]
    // All issue 50 % of all types together.
    #[case::the_types_hide_it(
        &[vec![("A", 45, 50), ("C1", 5, 50)], vec![("A", 10, 50), ("C1", 40, 50)], vec![("A", 10, 50), ("C1", 40, 50)]],
        &[]
    )]
    #[case::one_type_of_two(
        &[vec![("A", 45, 50), ("C1", 40, 50)], vec![("A", 10, 50), ("C1", 40, 50)], vec![("A", 12, 50), ("C1", 41, 50)]],
        &[1]
    )]
    fn rates_of_like_cases(#[case] of: &[Vec<(&str, u64, u64)>], #[case] expected: &[u128]) {
        let found = outliers(Task::Examine, &typed(of), &AlertRules::default());
        assert_eq!(told(&found), expected.iter().map(|number| who(*number)).collect::<Vec<_>>(), "{found:?}");
    }

    #[test]
    fn what_is_expected_follows_from_the_types() {
        let of = typed(&[vec![("A", 60, 60), ("B", 9, 9)], vec![("A", 10, 40)], vec![("A", 15, 60)]]);
        let Some(Alert::Outlier(one)) = outliers(Task::Decide, &of, &AlertRules::default()).pop() else {
            panic!("all of a type of which the others refuse most")
        };
        assert_eq!((one.officer, one.expected), (who(1), 250));
        assert_eq!((one.own, one.others), (Share { part: 60, whole: 60 }, Share { part: 25, whole: 100 }));
    }

    #[rstest]
    #[case::a_fourth_of_the_work_and_all_of_one_applicant(&[100, 100, 100, 100], 12, 12, true)]
    #[case::as_often_as_work_explains(&[100, 100, 100, 100], 3, 12, false)]
    #[case::too_few(&[100, 100, 100, 100], 4, 4, false)]
    #[case::a_small_post_within_a_year(&[16, 12, 12], 6, 6, true)]
    #[case::half_of_the_work_of_two(&[20, 20], 6, 6, false)]
    #[case::nothing_else_to_compare_with(&[12, 3], 12, 12, false)]
    #[case::who_decides_alone(&[50], 40, 40, false)]
    #[case::who_decides_one_applicant_alone(&[50], 50, 50, false)]
    fn applicants_and_officers(
        #[case] work: &[u64],
        #[case] part: u64,
        #[case] whole: u64,
        #[case] expected: bool,
    ) {
        let of: Vec<_> = work.iter().map(|whole| (0, *whole)).collect();
        let applicant = ApplicantId(Uuid::from_u128(9));
        let found = [(who(1), applicant, Share { part, whole })];
        let found = pairs(Task::Examine, found, &decisions(&of), &AlertRules::default());
        assert_eq!(!found.is_empty(), expected, "{found:?}");
    }

    #[rstest]
    #[case::proposed(&[("refusal_proposed", 1), ("returned_to_examination", 3), ("issue_proposed", 2)], Some((vec![1], false, vec![2], false)))]
    #[case::decided(
        &[("refusal_proposed", 1), ("refusal_decided", 3), ("issue_proposed", 1), ("issue_decided", 4)],
        Some((vec![1, 3], true, vec![1, 4], true))
    )]
    #[case::a_later_refusal_was_not_turned(
        &[("refusal_proposed", 1), ("issue_proposed", 1), ("refusal_proposed", 2), ("refusal_decided", 3)],
        Some((vec![1], false, vec![1], false))
    )]
    #[case::towards_a_refusal(&[("issue_proposed", 1), ("issue_decided", 3), ("refusal_proposed", 1), ("refusal_decided", 3)], None)]
    #[case::a_visa(&[("issue_proposed", 1), ("issue_decided", 3)], None)]
    fn turns_of_a_case(
        #[case] entries: &[(&str, u128)],
        #[case] expected: Option<(Vec<u128>, bool, Vec<u128>, bool)>,
    ) {
        let case = CaseId(Uuid::from_u128(9));
        let entries = (1..).zip(entries).map(|(at, (kind, by))| (*kind, Some(who(*by)), Timestamp(at)));
        let people = |of: &[u128]| of.iter().map(|number| who(*number)).collect::<Vec<_>>();
        let last = entries.clone().filter(|(kind, ..)| kind.starts_with("issue")).map(|(.., at)| at).max();
        let expected = expected.map(|(refused_by, refused, given_by, given)| Turned {
            case,
            refused_by: people(&refused_by),
            refused,
            given_by: people(&given_by),
            given,
            at: last.expect("a visa"),
        });
        assert_eq!(turned(case, entries), expected);
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
            prop_assert!(outliers(Task::Decide, &decisions(&of), &AlertRules::default()).is_empty());
        }
    }
}
