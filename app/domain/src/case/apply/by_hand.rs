//! Filling a visa in by hand while the post cannot print.

use super::*;
use crate::OutageId;
use crate::policy::{Part, StickerField};
use std::collections::BTreeSet;

impl Request<'_> {
    pub(super) fn authorise_hand(&self, outage: OutageId, reason: &str) -> Facts {
        self.person()?;
        self.still_valid()?;
        Ok(vec![EventBody::HandAuthorised { outage, reason: needed("reason", reason, LONG)? }])
    }

    /// As a blank for a printer, by somebody else than who allowed it.
    pub(super) fn take_by_hand(&self, serial: String, custodian: Option<UserId>) -> Facts {
        let permit = self.case.hand_permit.as_ref().ok_or(Refusal::Inconsistent)?;
        self.bind(&serial, custodian)?;
        if permit.by == self.person()? {
            return Err(Refusal::HandOwnWork);
        }
        Ok(vec![EventBody::TakenByHand { serial, custodian }])
    }

    /// The serial is scanned once more, from what was written on.
    pub(super) fn fill_by_hand(&self, serial: &str) -> Facts {
        self.operate()?;
        let sticker = self.live()?;
        let person = self.person()?;
        if sticker.hand.as_ref().is_some_and(|hand| hand.permit.by == person) {
            return Err(Refusal::HandOwnWork);
        }
        if sticker.serial != serial {
            return Err(Refusal::OtherSerial { serial: sticker.serial.clone() });
        }
        Ok(vec![EventBody::FilledByHand { serial: sticker.serial.clone() }])
    }

    /// There is no zone that a machine compares: a person compares every field, and types both numbers from the paper.
    pub(super) fn pass_hand_control(
        &self,
        number: &str,
        passport_number: &str,
        checked: BTreeSet<StickerField>,
    ) -> Facts {
        let controller = self.play(Part::Controller)?;
        let sticker = self.live()?;
        let hand = sticker.hand.as_ref().ok_or(Refusal::Inconsistent)?;
        if hand.permit.by == controller {
            return Err(Refusal::HandOwnWork);
        }
        if !same_number(number, &sticker.serial) {
            return Err(Refusal::HandNumber);
        }
        if !same_number(passport_number, &self.case.subject.passport.number) {
            return Err(Refusal::OtherPassport);
        }
        let fields = self.case.written_fields(self.policy);
        if let Some(field) = fields.into_iter().find(|field| !checked.contains(field)) {
            return Err(Refusal::HandUnchecked { field });
        }
        Ok(vec![EventBody::HandControlPassed { serial: sticker.serial.clone(), checked }])
    }

    pub(super) fn reconcile_hand(&self, note: &str) -> Facts {
        let person = self.person()?;
        let sticker = self.case.by_hand().ok_or(Refusal::Inconsistent)?;
        if sticker.hands().contains(&person) {
            return Err(Refusal::HandOwnWork);
        }
        let note = needed("note", note, LONG)?;
        Ok(vec![EventBody::HandReconciled { serial: sticker.serial.clone(), note }])
    }
}
