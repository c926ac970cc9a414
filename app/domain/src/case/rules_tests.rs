//! Which published rules applied to a case.

use super::guard_tests::{Story, decider, officer, to_examination, to_issue};
use super::world::{fee, ground, refuse, staff};
use super::*;
use crate::policy::{Money, Policy, ReviewRule};
use crate::rules::{Applied, Effect, RuleKind, applied, published};
use rstest::rstest;
use std::collections::BTreeSet;

fn of(story: &Story) -> Vec<Applied> {
    let bodies: Vec<EventBody> = story.journal.iter().map(|event| event.body.clone()).collect();
    let found = applied(&story.case, &bodies, &story.policy, None);
    let known: BTreeSet<String> = published(&story.policy).into_iter().map(|rule| rule.id).collect();
    for one in &found {
        assert!(known.contains(&one.rule), "{} is not published", one.rule);
        assert!(one.entry.is_none_or(|entry| (1..=story.case.events).contains(&entry)), "{one:?}");
    }
    found
}

/// The entry of the journal at which `rule` did `effect`, as its kind of event.
fn told(story: &Story, rule: &str, effect: Effect) -> Option<&'static str> {
    let one = of(story).into_iter().find(|one| one.rule == rule && one.effect == effect)?;
    let entry = usize::try_from(one.entry?).expect("small");
    Some(story.journal[entry - 1].kind())
}

#[test]
fn each_rule_is_published_once_under_an_id_of_its_own() {
    let policy = Policy::utopia();
    let rules = published(&policy);
    let ids: BTreeSet<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids.len(), rules.len());
    let kinds: BTreeSet<RuleKind> = rules.iter().map(|rule| rule.kind).collect();
    for kind in [RuleKind::Exemption, RuleKind::FeeBetween, RuleKind::MultiEntry, RuleKind::Condition] {
        assert!(kinds.contains(&kind), "{kind}");
    }
    // A condition and a review have one name in the file, and two ids.
    assert!(ids.contains("conditions.threat") && ids.contains("review.threat"));
    assert_eq!(ids.iter().filter(|id| id.starts_with("grounds.")).count(), policy.grounds.len());
}

/// Moving rules in the file changes no id.
#[test]
fn an_id_does_not_depend_on_a_place() {
    let policy = Policy::utopia();
    let mut turned = Policy::utopia();
    turned.fees.reverse();
    turned.requirements.reverse();
    turned.posts.reverse();
    turned.grounds.reverse();
    let ids = |policy: &Policy| published(policy).into_iter().map(|rule| rule.id).collect::<BTreeSet<_>>();
    assert_eq!(ids(&policy), ids(&turned));
}

#[rstest]
#[case("visa_types.C1", Effect::VisaAsked, "submitted")]
#[case("posts.GVA.competent_for", Effect::PostCompetent, "submitted")]
#[case("requirements.insurance", Effect::PaperAsked, "submitted")]
#[case("passport.months_after_departure", Effect::Passport, "submitted")]
#[case("fees.short-adult", Effect::Fee, "fee_recorded")]
#[case("clocks.decision_days", Effect::LastDay, "admitted")]
#[case("conditions.means", Effect::ConditionMet, "issue_proposed")]
#[case("four_eyes.second_person", Effect::SecondPerson, "issue_decided")]
fn an_issued_visa(#[case] rule: &str, #[case] effect: Effect, #[case] entry: &str) {
    assert_eq!(told(&Story::issued(), rule, effect), Some(entry));
}

#[test]
fn what_did_not_apply_is_not_listed() {
    let rules: BTreeSet<String> = of(&Story::issued()).into_iter().map(|one| one.rule).collect();
    for rule in [
        "clocks.urgent_days",
        "review.threat",
        "consultation.nationalities",
        "screening.serious",
        "fees.short-child",
        "posts.GVA.appeal_body",
        "requirements.enrolment",
        "exemptions.visa-free-short-stay",
    ] {
        assert!(!rules.contains(rule), "{rule}");
    }
}

#[test]
fn a_refusal_has_its_grounds_its_review_and_its_appeal() {
    let fact = "The certificate of the hospital names an illness of the lungs";
    let story = Story::examined().does(&officer(), refuse(vec![ground(8, fact)], ""));
    assert_eq!(told(&story, "review.threat", Effect::Review), Some("review_asked"));
    assert_eq!(told(&story, "grounds.8", Effect::Ground), Some("refusal_proposed"));
    let not_met = of(&story).into_iter().filter(|one| one.effect == Effect::ConditionNotMet).count();
    assert_eq!(not_met, 1);
    let supervisor = staff(30, &[Role::Supervisor]);
    let story = story.does(&supervisor, Action::Review { agrees: true, reason: "I agree".into() });
    let story = story.does(&decider(), Action::DecideRefuse);
    assert_eq!(told(&story, "four_eyes.second_person", Effect::SecondPerson), Some("refusal_decided"));
    assert!(of(&story).iter().any(|one| one.rule == "posts.GVA.appeal_body"));
}

#[test]
fn a_waiver_a_refund_and_more_time_name_their_rules() {
    let intake = staff(1, &[Role::Intake]);
    let waived = FeePaid {
        rule: "humanitarian".into(),
        amount: Money { minor: 0, currency: "EUR".into() },
        receipt: String::new(),
        way: PayWay::Cash,
    };
    let lodge =
        |fee| Action::Lodge { place: "counter".into(), biometrics: Biometrics::Taken, fee: Some(fee) };
    let story = Story::begin().does(&intake, lodge(waived));
    assert_eq!(told(&story, "waivers.humanitarian", Effect::Fee), Some("fee_recorded"));
    let gone = Action::FindNotCompetent { office: "Hanoi".into() };
    let unpaid = story.does(&intake, gone.clone());
    assert_eq!(told(&unpaid, "refunds.not-competent", Effect::FeeBack), None, "nothing goes back of nothing");
    let paid = Story::begin().does(&intake, lodge(fee())).does(&intake, gone);
    assert_eq!(told(&paid, "refunds.not-competent", Effect::FeeBack), Some("found_not_competent"));
    let urgent = Story::examined().does(&officer(), Action::MarkUrgent { reason: "a wedding".into() });
    assert_eq!(told(&urgent, "clocks.urgent_days", Effect::LastDay), Some("clock_urgent"));
    let longer = ActionKind::ExtendClock;
    let longer = Story::examined().then(&[(officer(), longer)]);
    assert_eq!(told(&longer, "clocks.extension_days", Effect::LastDay), Some("clock_extended"));
}

/// A nationality counts only where a published rule names it: two that none names have the same rules.
#[test]
fn a_nationality_counts_only_where_a_rule_names_it() {
    let with = |nationality: &str| {
        let story = Story::with(Policy::utopia(), |submission| {
            submission.subject.nationality = nationality.into();
        });
        let story = story.then(&to_examination());
        let consult = Action::Consult { authority: "Ministry of the Interior".into() };
        story.does(&officer(), consult)
    };
    let rules = |story: &Story| of(story).into_iter().map(|one| one.rule).collect::<BTreeSet<_>>();
    let (one, other) = (with("SWE"), with("NGA"));
    assert_eq!(rules(&one), rules(&other));
    let named = with("XXA");
    assert_eq!(told(&named, "consultation.nationalities", Effect::Consulted), Some("consulted"));
    let more: Vec<_> = rules(&named).difference(&rules(&one)).cloned().collect();
    assert_eq!(more, ["consultation.nationalities"]);
    let exempt = with("JPN");
    let more: Vec<_> = rules(&exempt).difference(&rules(&one)).cloned().collect();
    assert_eq!(more, ["exemptions.visa-free-short-stay"]);
}

#[test]
fn first_proposals_are_reviewed_by_a_rule_of_their_own() {
    let mut policy = Policy::utopia();
    policy.review.rules = vec![ReviewRule { id: "new-officers".into(), grounds: Vec::new(), first: 5 }];
    let story = Story::with(policy, |_| {}).then(&to_examination()).then(&to_issue()[..1]);
    assert_eq!(told(&story, "review.new-officers", Effect::Review), Some("review_asked"));
    let rule = published(&story.policy).into_iter().find(|rule| rule.id == "review.new-officers");
    assert_eq!(rule.expect("published").kind, RuleKind::ReviewFirst);
}
