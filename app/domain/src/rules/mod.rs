//! The rules of a policy as they are published, and those that applied to a case.
//!
//! [`published`] lists every rule that can decide something about an applicant, each under an id that follows from the policy file and
//! never from the place of a rule in it. [`applied`] reads a case and the entries of its journal and says which of these rules did what.
//! Nothing else decides: there is no score of a person, and a nationality counts only where a published rule names it. What
//! [`applied`] lists is always in [`published`] of the same policy; a property test over random walks holds it to that.
//!
//! To add a rule: a [`RuleKind`] with its line in `published`, its words (`rule-…`), and where it applies in `applied`.

mod applied;
mod published;

pub use applied::{Applied, Effect, applied};
pub use published::{PublishedRule, RuleGroup, RuleKind, RuleScope, RuleValue, published};
