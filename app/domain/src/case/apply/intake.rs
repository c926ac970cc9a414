//! The counter: lodging, fee, competence, admissibility; and the clearing of hits.

use super::*;
use crate::policy::Deed;
use std::collections::BTreeSet;

impl Request<'_> {
    pub(super) fn lodge(&self, place: &str, biometrics: Biometrics, fee: Option<FeePaid>) -> Facts {
        self.person()?;
        let mut facts = vec![EventBody::Lodged { place: needed("place", place, SHORT)?, biometrics }];
        if let Some(fee) = fee {
            facts.extend(self.record_fee(fee)?);
        }
        Ok(facts)
    }

    /// The fee is the one of the applicant's age band on the day, or what a waiver of the policy leaves.
    pub(super) fn record_fee(&self, fee: FeePaid) -> Facts {
        let case = self.case;
        let band = self.policy.fee(&case.visa_type, &case.post, case.subject.birth, self.today);
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
        Ok(vec![EventBody::FeeRecorded { fee: FeePaid { receipt, ..fee } }])
    }

    pub(super) fn record_refund(&self, receipt: &str) -> Facts {
        Ok(vec![EventBody::FeeRefunded { receipt: needed("receipt", receipt, SHORT)? }])
    }

    pub(super) fn find_not_competent(&self, office: &str) -> Facts {
        Ok(vec![EventBody::FoundNotCompetent { office: needed("office", office, LONG)? }])
    }

    pub(super) fn find_inadmissible(&self, missing: BTreeSet<AdmissionCheck>, reason: &str) -> Facts {
        if missing.is_empty() {
            return Err(Refusal::NothingChosen { field: "missing" });
        }
        if missing.contains(&AdmissionCheck::Fee) && self.case.fee.is_some() {
            return Err(Refusal::CheckIsMet { check: AdmissionCheck::Fee });
        }
        Ok(vec![EventBody::FoundInadmissible { missing, reason: needed("reason", reason, LONG)? }])
    }

    /// Starts the decision clock (Visa Code Art. 23).
    pub(super) fn admit(&self, checks: &BTreeSet<AdmissionCheck>) -> Facts {
        if let Some(check) = AdmissionCheck::ALL.iter().find(|check| !checks.contains(check)) {
            return Err(Refusal::ChecksMissing { check: *check });
        }
        let due = plus_days(self.today, self.policy.clocks.decision_days);
        Ok(vec![EventBody::Admitted { on: self.today, due }])
    }

    pub(super) fn clear_screening(&self, lists: Vec<String>, hits: Vec<Hit>) -> Facts {
        self.person()?;
        if lists.is_empty() {
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
