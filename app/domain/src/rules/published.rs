//! Every rule of a policy, with the numbers and names that it speaks of.

use crate::names::named;
use crate::policy::{
    ClosedDay, EuFamily, FeeBand, Money, MultiEntryStep, OutageEffect, Policy, Post, Requirement, Unexamined,
    VisaType, Waiver, Words,
};
use std::collections::BTreeMap;

named! {
    /// What a rule says; `rule-` and its name are its words.
    RuleKind {
        /// No visa is needed.
        Exemption = "exemption",
        /// A kind of visa and its purposes.
        VisaType = "visa_type",
        /// Entries that a kind of visa has.
        VisaEntries = "visa_entries",
        /// Its longest stay.
        VisaDays = "visa_days",
        /// Its longest validity.
        VisaValidity = "visa_validity",
        /// Days of grace for one entry.
        VisaGrace = "visa_grace",
        /// A post serves residents of countries that it names.
        PostNamed = "post_named",
        /// A post serves everybody else.
        PostOthers = "post_others",
        /// A paper is needed.
        PaperRequired = "paper_required",
        /// A paper is needed under a condition.
        PaperConditional = "paper_conditional",
        /// A fee from an age on.
        FeeFrom = "fee_from",
        /// A fee between two ages.
        FeeBetween = "fee_between",
        /// A waiver that leaves something to be paid.
        WaiverPart = "waiver_part",
        /// A waiver that leaves nothing.
        WaiverWhole = "waiver_whole",
        /// A fee goes back because another office is competent.
        RefundNotCompetent = "refund_not_competent",
        /// A fee goes back because the application is inadmissible.
        RefundInadmissible = "refund_inadmissible",
        /// Days for the decision.
        DecisionDays = "decision_days",
        /// Days after an extension.
        ExtensionDays = "extension_days",
        /// Days in exceptional cases.
        ExceptionalDays = "exceptional_days",
        /// Days in urgent cases.
        UrgentDays = "urgent_days",
        /// Days for a consulted authority.
        ConsultationDays = "consultation_days",
        /// A decision counts as received.
        NoticeDays = "notice_days",
        /// Days for an appeal.
        AppealDays = "appeal_days",
        /// Least days for papers.
        PapersDays = "papers_days",
        /// The time for the decision can stand still.
        Stops = "stops",
        /// An outage moves a last day.
        OutageMoves = "outage_moves",
        /// The days of an outage do not count.
        OutageExtends = "outage_extends",
        /// A last day on a closed day moves.
        ClosedDayNext = "closed_day_next",
        /// Earliest application.
        EarliestMonths = "earliest_months",
        /// Latest usual application.
        LatestDays = "latest_days",
        /// How long the passport is valid after the journey.
        PassportMonths = "passport_months",
        /// How old the passport may be.
        PassportYears = "passport_years",
        /// Blank pages.
        PassportPages = "passport_pages",
        /// Days of stay in a period.
        Stays = "stays",
        /// A step of the validity for several entries.
        MultiEntry = "multi_entry",
        /// Nationalities for which an authority is consulted.
        ConsultationNationalities = "consultation_nationalities",
        /// From which score on an entry of a watch list is looked at.
        ScreeningHit = "screening_hit",
        /// From which score on two people look at it.
        ScreeningSerious = "screening_serious",
        /// A condition of a visa.
        Condition = "condition",
        /// A ground of a refusal, annulment or revocation.
        Ground = "ground",
        /// A second review on some grounds.
        ReviewGrounds = "review_grounds",
        /// A second review of first proposals.
        ReviewFirst = "review_first",
        /// A second review by lot.
        ReviewShare = "review_share",
        /// A decision takes two people.
        SecondPerson = "second_person",
        /// Where to appeal.
        AppealBody = "appeal_body",
    }
}

named! {
    /// What a rule is about; `rules-` and its name are the heading.
    RuleGroup {
        /// Whether a visa is needed, which, and where it is asked for.
        Need = "need",
        /// Papers and passport.
        Papers = "papers",
        /// Money.
        Money = "money",
        /// Last days.
        Time = "time",
        /// Stay and validity.
        Stay = "stay",
        /// Examination: lists, consultation, conditions.
        Examination = "examination",
        /// Decision: grounds, second people, appeal.
        Decision = "decision",
    }
}

impl RuleKind {
    /// Where it is listed.
    pub const fn group(self) -> RuleGroup {
        use RuleKind as K;
        match self {
            K::Exemption | K::VisaType | K::PostNamed | K::PostOthers => RuleGroup::Need,
            K::PaperRequired
            | K::PaperConditional
            | K::PassportMonths
            | K::PassportYears
            | K::PassportPages => RuleGroup::Papers,
            K::FeeFrom
            | K::FeeBetween
            | K::WaiverPart
            | K::WaiverWhole
            | K::RefundNotCompetent
            | K::RefundInadmissible => RuleGroup::Money,
            K::DecisionDays
            | K::ExtensionDays
            | K::ExceptionalDays
            | K::UrgentDays
            | K::ConsultationDays
            | K::NoticeDays
            | K::AppealDays
            | K::PapersDays
            | K::Stops
            | K::OutageMoves
            | K::OutageExtends
            | K::ClosedDayNext
            | K::EarliestMonths
            | K::LatestDays => RuleGroup::Time,
            K::VisaEntries | K::VisaDays | K::VisaValidity | K::VisaGrace | K::Stays | K::MultiEntry => {
                RuleGroup::Stay
            }
            K::ConsultationNationalities | K::ScreeningHit | K::ScreeningSerious | K::Condition => {
                RuleGroup::Examination
            }
            K::Ground
            | K::ReviewGrounds
            | K::ReviewFirst
            | K::ReviewShare
            | K::SecondPerson
            | K::AppealBody => RuleGroup::Decision,
        }
    }
}

/// A value that the words of a rule name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleValue {
    /// A number.
    Number(i64),
    /// Words of the policy.
    Words(Words),
    /// States, codes of Doc 9303-3.
    States(Vec<String>),
    /// Purposes of the form.
    Purposes(Vec<String>),
    /// Numbers of entries.
    Entries(Vec<crate::case::Entries>),
    /// One amount in several currencies.
    Amount(Vec<Money>),
    /// Numbers in a row.
    Numbers(Vec<i64>),
}

/// Whom a rule concerns, beside what it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleScope {
    /// Kinds of visa, codes; empty means all.
    pub visa_types: Vec<String>,
    /// Purposes; empty means all.
    pub purposes: Vec<String>,
    /// Minors only.
    pub minors: bool,
    /// Family members of citizens of the Union only, or everybody else.
    pub eu_family: Option<EuFamily>,
}

/// A rule as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedRule {
    /// Its id, unique within the policy.
    pub id: String,
    /// What it says.
    pub kind: RuleKind,
    /// The values of its words.
    pub values: Vec<(&'static str, RuleValue)>,
    /// Whom it concerns.
    pub scope: RuleScope,
}

impl PublishedRule {
    fn new(id: impl Into<String>, kind: RuleKind, values: Vec<(&'static str, RuleValue)>) -> Self {
        Self { id: id.into(), kind, values, scope: RuleScope::default() }
    }

    fn number(id: impl Into<String>, kind: RuleKind, number: impl Into<i64>) -> Self {
        Self::new(id, kind, vec![("count", RuleValue::Number(number.into()))])
    }

    fn of_visas(mut self, visa_types: &[String]) -> Self {
        self.scope.visa_types = visa_types.to_vec();
        self
    }
}

/// Every rule of a policy that can decide something about an applicant, in a fixed order, each id once.
pub fn published(policy: &Policy) -> Vec<PublishedRule> {
    let mut rules: Vec<PublishedRule> = policy.exemptions.iter().map(exemption).collect();
    rules.extend(policy.visa_types.iter().flat_map(visa_type));
    rules.extend(policy.posts.iter().flat_map(post));
    rules.extend(policy.requirements.iter().map(|rule| paper(policy, rule)));
    rules.extend(policy.fees.iter().map(fee));
    rules.extend(policy.waivers.iter().map(waiver));
    rules.extend(policy.refunds.iter().map(|rule| {
        let kind = match rule.ending {
            Unexamined::NotCompetent => RuleKind::RefundNotCompetent,
            Unexamined::Inadmissible => RuleKind::RefundInadmissible,
        };
        PublishedRule::new(format!("refunds.{}", rule.id), kind, Vec::new()).of_visas(&rule.visa_types)
    }));
    rules.extend(times(policy));
    rules.extend(stays(policy));
    rules.extend(examination(policy));
    rules.extend(decision(policy));
    let mut seen = std::collections::BTreeSet::new();
    rules.retain(|rule| seen.insert(rule.id.clone()));
    rules
}

fn exemption(rule: &crate::policy::Exemption) -> PublishedRule {
    let values = vec![
        ("states", RuleValue::States(rule.nationalities.clone())),
        ("count", RuleValue::Number(rule.max_days.into())),
        ("purposes", RuleValue::Purposes(rule.purposes.clone())),
    ];
    PublishedRule::new(format!("exemptions.{}", rule.id), RuleKind::Exemption, values)
}

fn visa_type(visa: &VisaType) -> Vec<PublishedRule> {
    let name = || ("name", RuleValue::Words(visa.name.clone()));
    let days = |part: &str, kind, days: u16| {
        let values = vec![name(), ("count", RuleValue::Number(days.into()))];
        PublishedRule::new(format!("{}.{part}", visa.rule()), kind, values)
    };
    let purposes = ("purposes", RuleValue::Purposes(visa.purposes.clone()));
    let entries = ("entries", RuleValue::Entries(visa.entries.clone()));
    vec![
        PublishedRule::new(visa.rule(), RuleKind::VisaType, vec![name(), purposes]),
        PublishedRule::new(format!("{}.entries", visa.rule()), RuleKind::VisaEntries, vec![name(), entries]),
        days("max_days", RuleKind::VisaDays, visa.max_days),
        days("max_validity_days", RuleKind::VisaValidity, visa.max_validity_days),
        days("grace_days", RuleKind::VisaGrace, visa.grace_days),
    ]
}

fn post(post: &Post) -> Vec<PublishedRule> {
    let name = || ("name", RuleValue::Words(post.name.clone()));
    let mut rules = Vec::new();
    if !post.competent_for.is_empty() {
        let states = ("states", RuleValue::States(post.competent_for.clone()));
        let id = format!("posts.{}.competent_for", post.code);
        rules.push(PublishedRule::new(id, RuleKind::PostNamed, vec![name(), states]));
    }
    if post.serves_others {
        let id = format!("posts.{}.serves_others", post.code);
        rules.push(PublishedRule::new(id, RuleKind::PostOthers, vec![name()]));
    }
    rules
}

fn paper(policy: &Policy, rule: &Requirement) -> PublishedRule {
    let name = policy.document(&rule.document).map(|document| document.name.clone()).unwrap_or_default();
    let mut values = vec![("name", RuleValue::Words(name))];
    let kind = match &rule.when {
        Some(when) => {
            values.push(("when", RuleValue::Words(when.clone())));
            RuleKind::PaperConditional
        }
        None => RuleKind::PaperRequired,
    };
    let scope = RuleScope {
        visa_types: rule.visa_types.clone(),
        purposes: rule.purposes.clone(),
        minors: rule.minors,
        eu_family: rule.eu_family,
    };
    PublishedRule { scope, ..PublishedRule::new(rule.rule(), kind, values) }
}

fn amounts(amount: &BTreeMap<String, i64>) -> RuleValue {
    let money = |(currency, minor): (&String, &i64)| Money { minor: *minor, currency: currency.clone() };
    RuleValue::Amount(amount.iter().map(money).collect())
}

fn fee(band: &FeeBand) -> PublishedRule {
    let mut values =
        vec![("from", RuleValue::Number(band.from_age.into())), ("amount", amounts(&band.amount))];
    let kind = match band.below_age {
        Some(below) => {
            values.push(("below", RuleValue::Number(below.into())));
            RuleKind::FeeBetween
        }
        None => RuleKind::FeeFrom,
    };
    PublishedRule::new(format!("fees.{}", band.id), kind, values).of_visas(&band.visa_types)
}

fn waiver(rule: &Waiver) -> PublishedRule {
    let mut values = vec![("name", RuleValue::Words(rule.name.clone()))];
    let left = rule.amount.values().any(|minor| *minor > 0);
    let kind = if left { RuleKind::WaiverPart } else { RuleKind::WaiverWhole };
    if left {
        values.push(("amount", amounts(&rule.amount)));
    }
    PublishedRule::new(format!("waivers.{}", rule.id), kind, values).of_visas(&rule.visa_types)
}

fn times(policy: &Policy) -> Vec<PublishedRule> {
    let clocks = &policy.clocks;
    let days = |id: &str, kind, days: u16| PublishedRule::number(format!("clocks.{id}"), kind, days);
    let mut rules = vec![
        PublishedRule::number("clocks.earliest_months", RuleKind::EarliestMonths, clocks.earliest_months),
        days("latest_days", RuleKind::LatestDays, clocks.latest_days),
        days("decision_days", RuleKind::DecisionDays, clocks.decision_days),
        days("extension_days", RuleKind::ExtensionDays, clocks.extension_days),
        days("exceptional_days", RuleKind::ExceptionalDays, clocks.exceptional_days),
    ];
    rules.extend(clocks.urgent_days.map(|count| days("urgent_days", RuleKind::UrgentDays, count)));
    if !clocks.stops.is_empty() {
        rules.push(PublishedRule::new("clocks.stops", RuleKind::Stops, Vec::new()));
    }
    rules.extend([
        days("consultation_days", RuleKind::ConsultationDays, clocks.consultation_days),
        days("documents_min_days", RuleKind::PapersDays, clocks.documents_min_days),
        days("notice_days", RuleKind::NoticeDays, clocks.notice_days),
        days("appeal_days", RuleKind::AppealDays, clocks.appeal_days),
    ]);
    for (name, rule) in [
        ("decision", clocks.decision),
        ("consultation", clocks.consultation),
        ("papers", clocks.papers),
        ("notice", clocks.notice),
        ("appeal", clocks.appeal),
    ] {
        let hours = i64::from(clocks.outage_hours);
        let outage = |kind| PublishedRule::number(format!("clocks.{name}.outage"), kind, hours);
        match rule.outage {
            OutageEffect::Ignore => {}
            OutageEffect::Move => rules.push(outage(RuleKind::OutageMoves)),
            OutageEffect::Extend => rules.push(outage(RuleKind::OutageExtends)),
        }
        if rule.closed_day == ClosedDay::Next {
            let id = format!("clocks.{name}.closed_day");
            rules.push(PublishedRule::new(id, RuleKind::ClosedDayNext, Vec::new()));
        }
    }
    rules
}

fn stays(policy: &Policy) -> Vec<PublishedRule> {
    let (passport, stays) = (&policy.passport, policy.stays);
    let number = |number: i64| RuleValue::Number(number);
    let step = |step: &MultiEntryStep| {
        let values = vec![
            ("years", number(step.years.into())),
            ("visas", number(step.visas.into())),
            ("least", number(step.of_years.into())),
            ("within", number(step.within_years.into())),
        ];
        PublishedRule::new(format!("multi_entry.{}", step.id), RuleKind::MultiEntry, values)
    };
    let within = vec![("count", number(stays.days.into())), ("within", number(stays.within_days.into()))];
    let mut rules = vec![
        PublishedRule::number(
            "passport.months_after_departure",
            RuleKind::PassportMonths,
            passport.months_after_departure,
        ),
        PublishedRule::number(
            "passport.issued_within_years",
            RuleKind::PassportYears,
            passport.issued_within_years,
        ),
        PublishedRule::number("passport.blank_pages", RuleKind::PassportPages, passport.blank_pages),
        PublishedRule::new("stays.days", RuleKind::Stays, within),
    ];
    rules.extend(policy.multi_entry.iter().map(step));
    rules
}

fn examination(policy: &Policy) -> Vec<PublishedRule> {
    let mut rules = Vec::new();
    if !policy.consultation.nationalities.is_empty() {
        let states = RuleValue::States(policy.consultation.nationalities.clone());
        rules.push(PublishedRule::new(
            "consultation.nationalities",
            RuleKind::ConsultationNationalities,
            vec![("states", states)],
        ));
    }
    let screening = &policy.screening;
    rules.push(PublishedRule::number("screening.hit", RuleKind::ScreeningHit, screening.hit));
    rules.push(PublishedRule::number("screening.serious", RuleKind::ScreeningSerious, screening.serious));
    rules.extend(policy.conditions.list.iter().map(|rule| {
        let values = vec![("name", RuleValue::Words(rule.text.clone()))];
        let id = format!("conditions.{}", rule.id);
        PublishedRule::new(id, RuleKind::Condition, values).of_visas(&rule.visa_types)
    }));
    rules
}

fn decision(policy: &Policy) -> Vec<PublishedRule> {
    let mut rules: Vec<PublishedRule> = Vec::new();
    for ground in &policy.grounds {
        let values = vec![
            ("number", RuleValue::Number(ground.code.into())),
            ("name", RuleValue::Words(ground.text.clone())),
        ];
        rules.push(PublishedRule::new(format!("grounds.{}", ground.code), RuleKind::Ground, values));
    }
    for rule in &policy.review.rules {
        let id = format!("review.{}", rule.id);
        if rule.grounds.is_empty() {
            rules.push(PublishedRule::number(id, RuleKind::ReviewFirst, rule.first));
        } else {
            let grounds = rule.grounds.iter().map(|code| i64::from(*code)).collect();
            let first = RuleValue::Number(rule.first.into());
            let values = vec![("grounds", RuleValue::Numbers(grounds)), ("count", first)];
            rules.push(PublishedRule::new(id, RuleKind::ReviewGrounds, values));
        }
    }
    if policy.review.share > 0 {
        rules.push(PublishedRule::number("review.share", RuleKind::ReviewShare, policy.review.share));
    }
    if !policy.four_eyes.second_person.is_empty() {
        rules.push(PublishedRule::new("four_eyes.second_person", RuleKind::SecondPerson, Vec::new()));
    }
    rules.extend(policy.posts.iter().map(|post| {
        let values = vec![
            ("post", RuleValue::Words(post.name.clone())),
            ("name", RuleValue::Words(post.appeal_body.clone())),
        ];
        PublishedRule::new(format!("posts.{}.appeal_body", post.code), RuleKind::AppealBody, values)
    }));
    rules
}
