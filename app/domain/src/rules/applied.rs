//! Which rules applied to a case, what each did, and after which entry of the journal.

use crate::Date;
use crate::case::{Case, EventBody, Fulfilment, Ground, Outcome};
use crate::clock::{self, seq_of};
use crate::names::named;
use crate::policy::{Deed, Policy};
use crate::stay::Validity;
use std::collections::BTreeSet;

named! {
    /// What a rule did; `applied-` and its name are its words.
    Effect {
        /// It says that this journey needs no visa.
        NoVisa = "no_visa",
        /// It is the kind of visa that was asked for.
        VisaAsked = "visa_asked",
        /// It made the post competent.
        PostCompetent = "post_competent",
        /// The application could be sent that day.
        InTime = "in_time",
        /// The passport satisfied it when the application was sent.
        Passport = "passport",
        /// It asks for a paper.
        PaperAsked = "paper_asked",
        /// It set the fee.
        Fee = "fee",
        /// It gave the fee back.
        FeeBack = "fee_back",
        /// It counted a last day.
        LastDay = "last_day",
        /// It had an authority consulted.
        Consulted = "consulted",
        /// Watch lists were searched by it.
        Searched = "searched",
        /// A hit was serious by it.
        SeriousHit = "serious_hit",
        /// A condition was found met.
        ConditionMet = "condition_met",
        /// A condition was found not met.
        ConditionNotMet = "condition_not_met",
        /// A condition was found not to apply.
        ConditionNotApplicable = "condition_not_applicable",
        /// A decision or a proposal names the ground.
        Ground = "ground",
        /// It gave a part of the proposed validity.
        Validity = "validity",
        /// It asked for a second review.
        Review = "review",
        /// The lot fell on the decision.
        Drawn = "drawn",
        /// Another person decided.
        SecondPerson = "second_person",
        /// An appeal goes there.
        Appeal = "appeal",
    }
}

/// A rule that applied.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Applied {
    /// Id of the rule.
    pub rule: String,
    /// What it did.
    pub effect: Effect,
    /// The last day that it gave.
    pub day: Option<Date>,
    /// A number that it gave: the score of a search, the number of found entries.
    pub number: Option<u64>,
    /// The entry of the journal after which it applied, from 1.
    pub entry: Option<u64>,
}

/// The rules that applied, each effect once, in the order of the case: before it was sent, during the examination, with the decision.
/// `bodies` are all entries of the journal in order; `validity` is what [`crate::stay::propose`] gives for this person.
pub fn applied(
    case: &Case,
    bodies: &[EventBody],
    policy: &Policy,
    validity: Option<&Validity>,
) -> Vec<Applied> {
    let mut found = Found { policy, applied: Vec::new() };
    found.journey(case);
    for (body, entry) in bodies.iter().zip(1..) {
        found.event(case, body, entry);
    }
    found.clocks(case, bodies);
    found.validity(case, validity);
    if case.can_be_appealed() {
        found.add(format!("posts.{}.appeal_body", case.post), Effect::Appeal, None);
    }
    let mut seen = BTreeSet::new();
    found.applied.retain(|one| seen.insert(one.clone()));
    found.applied
}

struct Found<'p> {
    policy: &'p Policy,
    applied: Vec<Applied>,
}

impl Found<'_> {
    fn add(&mut self, rule: impl Into<String>, effect: Effect, entry: Option<u64>) {
        self.applied.push(Applied { rule: rule.into(), effect, day: None, number: None, entry });
    }

    /// What followed from the application itself.
    fn journey(&mut self, case: &Case) {
        let (policy, subject, first) = (self.policy, &case.subject, Some(1));
        let days = u16::try_from(subject.trip.days).unwrap_or(u16::MAX);
        for purpose in &subject.trip.purposes {
            if let Some(rule) = policy.exemption(&subject.nationality, purpose, days) {
                self.add(format!("exemptions.{}", rule.id), Effect::NoVisa, first);
            }
        }
        if let Some(visa) = policy.visa_type(&case.visa_type) {
            self.add(visa.rule(), Effect::VisaAsked, first);
        }
        if let Some(post) = policy.post_for(&subject.residence).filter(|post| post.code == case.post) {
            self.add(post.rule_for(&subject.residence), Effect::PostCompetent, first);
        }
        self.add("clocks.earliest_months", Effect::InTime, first);
        for rule in ["months_after_departure", "issued_within_years"] {
            self.add(format!("passport.{rule}"), Effect::Passport, first);
        }
        let papers = policy.required_documents(&case.visa_type, &subject.trip.purposes, subject.traveller());
        for (_, rule) in papers {
            self.add(rule.rule(), Effect::PaperAsked, first);
        }
    }

    fn event(&mut self, case: &Case, body: &EventBody, entry: u64) {
        let at = Some(entry);
        match body {
            EventBody::FeeRecorded { fee } => self.fee(&fee.rule, at),
            EventBody::FoundNotCompetent { refund, .. } | EventBody::FoundInadmissible { refund, .. } => {
                // Nothing goes back of nothing.
                let paid = case.fee.as_ref().is_some_and(|fee| fee.amount.minor > 0);
                if let Some(rule) = refund.as_ref().filter(|_| paid) {
                    self.add(format!("refunds.{rule}"), Effect::FeeBack, at);
                }
            }
            EventBody::Consulted { .. }
                if self.policy.consultation.nationalities.contains(&case.subject.nationality) =>
            {
                self.add("consultation.nationalities", Effect::Consulted, at);
            }
            EventBody::ListsSearched { search, .. } => {
                let hits = u64::try_from(search.hits.len()).ok();
                self.add("screening.hit", Effect::Searched, at);
                if let Some(last) = self.applied.last_mut() {
                    last.number = hits;
                }
                if search.hits.iter().any(|hit| hit.score >= search.limits.serious) {
                    self.add("screening.serious", Effect::SeriousHit, at);
                }
            }
            EventBody::IssueProposed { checklist, .. } => self.conditions(checklist.as_ref(), at),
            EventBody::RefusalProposed { grounds, checklist, .. } => {
                self.conditions(checklist.as_ref(), at);
                self.grounds(grounds, at);
            }
            EventBody::ReviewAsked { rule } => self.add(format!("review.{rule}"), Effect::Review, at),
            EventBody::ReviewDrawn { .. } => self.add("review.share", Effect::Drawn, at),
            EventBody::IssueDecided { .. } => self.second(Deed::Issue, at),
            EventBody::RefusalDecided { grounds, .. } => {
                self.grounds(grounds, at);
                self.second(Deed::Refuse, at);
            }
            EventBody::EndProposed { grounds, .. } => self.grounds(grounds, at),
            EventBody::Ended { end, grounds, .. } => {
                self.grounds(grounds, at);
                self.second((*end).into(), at);
            }
            _ => {}
        }
    }

    /// By age, or a waiver.
    fn fee(&mut self, rule: &str, entry: Option<u64>) {
        let by_age = self.policy.fees.iter().any(|band| band.id == rule);
        let section = if by_age { "fees" } else { "waivers" };
        self.add(format!("{section}.{rule}"), Effect::Fee, entry);
    }

    fn conditions(&mut self, list: Option<&crate::case::Checklist>, entry: Option<u64>) {
        for check in list.into_iter().flat_map(|list| &list.checks) {
            let effect = match check.found {
                Fulfilment::Met => Effect::ConditionMet,
                Fulfilment::NotMet => Effect::ConditionNotMet,
                Fulfilment::NotApplicable => Effect::ConditionNotApplicable,
            };
            self.add(format!("conditions.{}", check.id), effect, entry);
        }
    }

    fn grounds(&mut self, grounds: &[Ground], entry: Option<u64>) {
        for ground in grounds {
            self.add(format!("grounds.{}", ground.code), Effect::Ground, entry);
        }
    }

    fn second(&mut self, deed: Deed, entry: Option<u64>) {
        if self.policy.needs_second(deed) {
            self.add("four_eyes.second_person", Effect::SecondPerson, entry);
        }
    }

    /// Every step of every clock.
    fn clocks(&mut self, case: &Case, bodies: &[EventBody]) {
        for clock in clock::clocks(case, self.policy) {
            for step in &clock.steps {
                let entry = seq_of(bodies, step.cause);
                let day = Some(step.last_day);
                let (rule, effect) = (step.rule.to_owned(), Effect::LastDay);
                self.applied.push(Applied { rule, effect, day, number: None, entry });
            }
        }
    }

    /// The rules behind the proposed validity, once a visa is proposed or decided. Parts that the journey itself gives follow no rule.
    fn validity(&mut self, case: &Case, validity: Option<&Validity>) {
        let proposed = case.proposal.as_ref().map(|proposal| &proposal.outcome);
        let decided = case.decision.as_ref().map(|decision| &decision.outcome);
        let issue = |outcome: Option<&Outcome>| matches!(outcome, Some(Outcome::Issue(_)));
        let Some(found) = validity.filter(|_| issue(proposed) || issue(decided)) else { return };
        let parts = [
            &found.visa_type.rules,
            &found.valid_from.rules,
            &found.valid_until.rules,
            &found.entries.rules,
            &found.days.rules,
        ];
        for rule in parts.into_iter().flatten() {
            let id = match self.policy.multi_entry.iter().any(|step| step.id == *rule) {
                true => format!("multi_entry.{rule}"),
                false => rule.clone(),
            };
            if id.contains('.') {
                self.add(id, Effect::Validity, None);
            }
        }
    }
}
