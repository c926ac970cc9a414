//! A visa that is filled in by hand: in technical force majeure only, and marked in the record (Visa Code Art. 27, VIS
//! Regulation Art. 10(1)(k)).
//!
//! A supervisor allows it for one case while an outage of the post lasts, an operator fills a blank in, a third person reads
//! every field of it. The machine readable zone and the place of the seal stay empty: nothing written by hand can be read
//! there, so the border asks for the numbers of sticker and passport instead. After the outage a supervisor who had no part in
//! it goes through the visa once more.

use super::{Case, Sticker};
use crate::policy::{Policy, StickerField};
use crate::{OutageId, Timestamp, UserId};
use serde::{Deserialize, Serialize};

/// A supervisor allowed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Permit {
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// In which outage.
    pub outage: OutageId,
    /// Why this visa could not wait.
    pub reason: String,
}

/// What makes a sticker one that is filled in by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByHand {
    /// Who allowed it, and why.
    pub permit: Permit,
    /// The fields that the controller compared, in their order on the label; empty before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checked: Vec<StickerField>,
    /// Gone through after the outage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reconciled: Option<Reconciled>,
}

/// Gone through after the outage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reconciled {
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
    /// What was found.
    pub note: String,
}

impl Case {
    /// The sticker that counts, if it is filled in by hand: bound to the case, or cancelled in the passport.
    pub fn by_hand(&self) -> Option<&Sticker> {
        let counts = self.stickers.iter().rev().find(|sticker| sticker.counts());
        counts.filter(|sticker| sticker.hand.is_some())
    }

    /// What is written on the blank of the decided visa, in the order of the label.
    pub fn written_fields(&self, policy: &Policy) -> Vec<StickerField> {
        let visa = self.grant().and_then(|grant| policy.visa_type(&grant.visa_type));
        let format = visa.and_then(|visa| policy.format(&visa.format));
        format.map_or_else(Vec::new, |format| format.rows.iter().flatten().map(|place| place.field).collect())
    }
}

impl Sticker {
    /// Everybody who had a part in filling it in: who allowed it, who wrote it, who read it.
    pub fn hands(&self) -> Vec<UserId> {
        let permit = self.hand.as_ref().map(|hand| hand.permit.by);
        let control = self.control.as_ref().map(|control| control.by);
        self.operators.iter().copied().chain(permit).chain(control).collect()
    }
}
