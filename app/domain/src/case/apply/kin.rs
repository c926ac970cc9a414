//! Links to other applications, which only a person makes.

use super::*;

impl Request<'_> {
    /// One link at a time to one application: another one needs that the first is taken back.
    pub(super) fn link_case(
        &self,
        other: &Reference,
        found: Option<Box<OtherCase>>,
        kind: KinKind,
        reason: &str,
    ) -> Facts {
        let other = self.known_other(other, found)?;
        let verdict = self.case.kin_verdict(&other, kind);
        Ok(vec![EventBody::CaseLinked { other, verdict, reason: needed("reason", reason, LONG)? }])
    }

    /// Set apart once, and again only when other data speaks for one person.
    pub(super) fn set_apart(&self, other: &Reference, found: Option<Box<OtherCase>>, reason: &str) -> Facts {
        let other = self.known_other(other, found)?;
        let stands = self.case.kin_of(&other.reference);
        if stands.is_some_and(|finding| finding.other.likeness == other.likeness) {
            return Err(Refusal::KinSettled);
        }
        Ok(vec![EventBody::CaseSetApart { other, reason: needed("reason", reason, LONG)? }])
    }

    pub(super) fn take_back_link(&self, other: &Reference, reason: &str) -> Facts {
        self.person()?;
        if self.case.kin_of(other).is_none() {
            return Err(Refusal::KinNothing);
        }
        let reason = needed("reason", reason, LONG)?;
        Ok(vec![EventBody::LinkTakenBack { other: other.clone(), reason }])
    }

    /// Another application that the caller has found, and that is not linked.
    fn known_other(
        &self,
        other: &Reference,
        found: Option<Box<OtherCase>>,
    ) -> Result<Box<OtherCase>, Refusal> {
        self.person()?;
        if *other == self.case.reference {
            return Err(Refusal::KinSelf);
        }
        let found = found.filter(|found| found.reference == *other).ok_or(Refusal::KinUnknown)?;
        let linked = |finding: &KinFinding| finding.verdict != KinVerdict::Apart;
        if self.case.kin_of(other).is_some_and(linked) { Err(Refusal::KinSettled) } else { Ok(found) }
    }
}
