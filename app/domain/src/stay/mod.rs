//! Days of stay, and how long the next visa may be valid.
//!
//! [`Stays`] counts days in any period of so many (90 in 180, Schengen Borders Code Art. 6(1)): days used on a day, days left, the last
//! day of an uninterrupted stay, the first day on which so many days are possible. The day of entry and that of exit both count.
//! [`visits`] makes stays of what was written down at the border, [`is_lawful`] says whether a visa was kept to.
//! [`propose`] says what the next visa may be (Visa Code Art. 24): entries, days and validity, each with the rule of the policy behind
//! it. All numbers are those of the policy ([`crate::policy::StayRules`], [`crate::policy::MultiEntryStep`]).
//!
//! `examples.csv` has stays with their answers: published ones with their source, those that were reasoned out by hand from the two
//! sentences of the rule, and many that were computed day by day, apart from this code. `validity.csv` has histories of visas with what
//! follows.

mod count;
mod crossings;
#[cfg(test)]
mod tests;
mod validity;
#[cfg(test)]
mod validity_tests;

pub use count::{Stays, Visit, read};
pub use crossings::{Visits, is_lawful, visits};
pub use validity::{Asked, EarlierVisa, Ruled, Validity, propose};
