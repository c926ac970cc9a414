//! Appointments at the counter of a post.
//!
//! A *slot* is a time at which a post receives people for one [`VisitKind`]; it has a *seat* for each counter. Slots are computed
//! from the opening hours of the policy whenever they are needed ([`slots`]), so that no nightly run has to prepare them. A
//! *visit* is a seat that somebody has; it belongs to one case and one person. [`rules`] says who may have one and when it may be
//! moved, [`together`] where people who come together sit, [`release`] when a seat that was given back is offered again,
//! [`waiting`] how long people wait.
//!
//! Why a seat does not come back at once: whoever sells places gives one up in the moment in which the buyer presses. Nobody
//! knows the moment at which a seat returns, and who waits in the list comes before who presses.

pub mod release;
pub mod rules;
pub mod slots;
#[cfg(test)]
mod tests;
pub mod together;
pub mod waiting;

pub use rules::{days_for, kind_of};
pub use slots::{Hours, Slot};
pub use together::together;
pub use waiting::{Waiting, free_for_all};

use crate::names::named;

named! {
    /// What somebody comes for.
    VisitKind {
        /// To lodge the application: passport, originals, biometrics, fee (Visa Code Art. 10).
        Lodging = "lodging",
        /// To collect the passport.
        Collection = "collection",
    }
}

named! {
    /// What became of a visit.
    VisitState {
        /// Found for somebody who waits, and kept until that person accepts it.
        Held = "held",
        /// It lies ahead.
        Booked = "booked",
        /// The person came.
        Arrived = "arrived",
        /// The person did not come.
        Missed = "missed",
        /// The person gave it back.
        Cancelled = "cancelled",
        /// The person took another time for it.
        Moved = "moved",
        /// It was taken back: the case or the person is another one now.
        Freed = "freed",
        /// It was kept for somebody who did not accept it in time.
        Lapsed = "lapsed",
    }
}

impl VisitState {
    /// It lies ahead: the person has a seat and no other visit of the kind.
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Held | Self::Booked)
    }

    /// Whether a visit in this state may become one in `next`.
    pub const fn may_become(self, next: Self) -> bool {
        use VisitState as V;
        match self {
            V::Held => matches!(next, V::Booked | V::Cancelled | V::Freed | V::Lapsed),
            V::Booked => matches!(next, V::Arrived | V::Missed | V::Cancelled | V::Moved | V::Freed),
            // Somebody may come late.
            V::Missed => matches!(next, V::Arrived),
            V::Arrived | V::Cancelled | V::Moved | V::Freed | V::Lapsed => false,
        }
    }
}
