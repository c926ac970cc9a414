//! The counter: lodging, fee, competence, admissibility; and the clearing of hits.

use super::*;
use crate::policy::{Deed, Money, Unexamined};
use std::collections::BTreeSet;

impl Request<'_> {
    pub(super) fn lodge(&self, place: &str, biometrics: Biometrics, fee: Option<FeePaid>) -> Facts {
        self.person()?;
        let mut facts = vec![EventBody::Lodged { place: needed("place", place, SHORT)?, biometrics }];
        if let Some(fee) = fee {
            if self.case.fee.is_some() {
                return Err(Refusal::FeeSettled);
            }
            facts.extend(self.record_fee(fee)?);
        }
        Ok(facts)
    }

    /// The fee is the one of the applicant's age band on the day of the application, or what a waiver of the policy leaves. A
    /// provider takes money at its own address, a counter at the counter.
    pub(super) fn record_fee(&self, fee: FeePaid) -> Facts {
        let case = self.case;
        let band = case.fee_by_age(self.policy);
        let due = band
            .filter(|band| band.rule == fee.rule)
            .or_else(|| self.policy.waived(&fee.rule, &case.visa_type, &case.post))
            .ok_or_else(|| Refusal::FeeRule { rule: fee.rule.clone() })?;
        if fee.amount != due.amount {
            return Err(Refusal::FeeAmount { due: due.amount.minor, currency: due.amount.currency });
        }
        let receipt = optional("receipt", &fee.receipt, SHORT)?;
        if receipt.is_empty() && fee.amount.minor > 0 {
            return Err(Refusal::ReceiptMissing);
        }
        self.way(fee.way, fee.amount.minor > 0)?;
        Ok(vec![EventBody::FeeRecorded { fee: FeePaid { receipt, ..fee } }])
    }

    /// What was paid at the provider's goes back there and nowhere else. At the counter another person than the one who ended the
    /// case pays it back, where the policy asks for two.
    pub(super) fn record_refund(&self, receipt: &str, way: PayWay) -> Facts {
        self.way(way, true)?;
        let paid = self.case.fee.as_ref().map(|fee| fee.way);
        if (paid == Some(PayWay::Online)) != (way == PayWay::Online) {
            return Err(Refusal::PayWay);
        }
        let ended_by = match &self.case.ending {
            Some(Ending::NotCompetent { by, .. } | Ending::Inadmissible { by, .. }) => *by,
            _ => None,
        };
        let person = self.actor.id().staff();
        if self.policy.needs_second(Deed::Refund) && person.is_some() && person == ended_by {
            return Err(Refusal::OwnFinding);
        }
        Ok(vec![EventBody::FeeRefunded { receipt: needed("receipt", receipt, SHORT)?, way }])
    }

    pub(super) fn return_payment(&self, order: &str, amount: Money) -> Facts {
        Ok(vec![EventBody::PaymentReturned { order: needed("order", order, SHORT)?, amount }])
    }

    /// The installation speaks for the provider, and people for the counter.
    fn way(&self, way: PayWay, paid: bool) -> Result<(), Refusal> {
        let online = self.actor.id() == ActorId::System;
        if paid && online != (way == PayWay::Online) { Err(Refusal::PayWay) } else { Ok(()) }
    }

    /// The rule by which the fee goes back.
    fn refund(&self, ending: Unexamined) -> Option<String> {
        self.policy.refund(ending, &self.case.visa_type).map(|rule| rule.id.clone())
    }

    pub(super) fn find_not_competent(&self, office: &str) -> Facts {
        let refund = self.refund(Unexamined::NotCompetent);
        Ok(vec![EventBody::FoundNotCompetent { office: needed("office", office, LONG)?, refund }])
    }

    pub(super) fn find_inadmissible(&self, missing: BTreeSet<AdmissionCheck>, reason: &str) -> Facts {
        if missing.is_empty() {
            return Err(Refusal::NothingChosen { field: "missing" });
        }
        if missing.contains(&AdmissionCheck::Fee) && self.case.fee.is_some() {
            return Err(Refusal::CheckIsMet { check: AdmissionCheck::Fee });
        }
        let (reason, refund) = (needed("reason", reason, LONG)?, self.refund(Unexamined::Inadmissible));
        Ok(vec![EventBody::FoundInadmissible { missing, reason, refund }])
    }

    /// Starts the decision clock (Visa Code Art. 23).
    pub(super) fn admit(&self, checks: &BTreeSet<AdmissionCheck>) -> Facts {
        if let Some(check) = AdmissionCheck::ALL.iter().find(|check| !checks.contains(check)) {
            return Err(Refusal::ChecksMissing { check: *check });
        }
        let facts = DecisionClock {
            started_on: self.today,
            due: self.today,
            limit: ClockLimit::Normal,
            urgent: false,
            urgent_since: None,
            stops: Vec::new(),
        };
        Ok(vec![EventBody::Admitted { on: self.today, due: self.decision_due(&facts)? }])
    }

    pub(super) fn clear_screening(&self, lists: Vec<String>, hits: Vec<Hit>) -> Facts {
        self.person()?;
        // What the installation searched stands in the case; what other systems said has to be named.
        if lists.is_empty() && self.case.searched.is_none() {
            return Err(Refusal::NothingChosen { field: "lists" });
        }
        for list in &lists {
            needed("lists", list, SHORT)?;
        }
        for hit in &hits {
            needed("hit-list", &hit.list, SHORT)?;
            needed("hit-reference", &hit.reference, SHORT)?;
            needed("hit-reason", &hit.reason, LONG)?;
        }
        let second_needed = hits.iter().any(|hit| hit.serious) && self.policy.needs_second(Deed::SeriousHit);
        Ok(vec![EventBody::ScreeningCleared { lists, hits, second_needed }])
    }

    pub(super) fn confirm_clearance(&self, reason: &str) -> Facts {
        let person = self.person()?;
        if self.case.screening.as_ref().is_some_and(|screening| screening.by == person) {
            return Err(Refusal::OwnFinding);
        }
        Ok(vec![EventBody::ClearanceConfirmed { reason: needed("reason", reason, LONG)? }])
    }
}
