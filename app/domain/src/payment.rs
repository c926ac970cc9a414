//! One payment of a fee on the page of a provider, as a pure machine.
//!
//! The provider alone knows what became of a payment, and says so in callbacks that may be lost, repeated, late and in any order,
//! and in answers to questions. [`Order::take`] makes of each piece of news the next order and what has to be done
//! ([`Task`]). What is final never becomes anything else, except that money which turns up after all is always believed.
//!
//! # Invariants
//!
//! The tests below hold any interleaving of news to these:
//!
//! 1. Once the provider was asked after its last change, the order is what the provider says.
//! 2. The case is credited at most once for an order, and only for one that was paid.
//! 3. While the outcome is unknown no other order is offered ([`Order::is_live`]).
//! 4. Money goes back at most once, and only money that was taken.

use crate::names::named;

named! {
    /// What the provider says of a payment.
    Status {
        /// It can still be paid on the page of the provider.
        Open = "open",
        /// The money was taken.
        Paid = "paid",
        /// The person or the bank said no; nothing was taken.
        Declined = "declined",
        /// Nobody paid in time; nothing was taken and nothing can be.
        Expired = "expired",
        /// The money was taken and went back.
        Refunded = "refunded",
    }
}

named! {
    /// Where an order stands for us.
    OrderState {
        /// The provider was asked to open a payment, and its answer is not known.
        Asked = "asked",
        /// It can be paid, and the provider said so after the person last went there.
        Open = "open",
        /// The person went to the page of the provider: whether it was paid is not known.
        Checking = "checking",
        /// The money was taken.
        Paid = "paid",
        /// Nothing was taken: the person or the bank said no.
        Declined = "declined",
        /// Nothing was taken: nobody paid in time, or the provider never heard of it.
        Expired = "expired",
    }
}

named! {
    /// Whether money goes back.
    Return {
        /// It stays, or there is none.
        None = "none",
        /// The provider has to give it back.
        Due = "due",
        /// It went back.
        Done = "done",
    }
}

/// An order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// Where it stands.
    pub state: OrderState,
    /// Whether its money goes back.
    pub back: Return,
}

/// Something that was heard or happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// The person was sent to the page of the provider.
    Left,
    /// The provider answered a question.
    Answer(Status),
    /// The provider was asked and knows no such payment. That ends only an order whose payment was never seen to be opened.
    Unknown,
    /// The provider called by itself: sooner or later than anything else.
    Call(Status),
    /// The case does not take the money, or the application is not examined: it goes back.
    GiveBack,
}

/// What has to be done because of a piece of news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Record the fee on the case. When the case does not take it, [`News::GiveBack`] follows.
    Credit,
    /// Ask the provider to give the money back, again and again until it says that it did.
    Refund,
    /// Record that the money went back.
    Returned,
}

impl OrderState {
    /// Nothing will happen to it any more without somebody's doing.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Paid | Self::Declined | Self::Expired)
    }
}

impl Order {
    /// A new order: the provider is going to be asked.
    pub const NEW: Self = Self { state: OrderState::Asked, back: Return::None };

    /// The outcome is not known or was not sought: no other order may be made beside it.
    pub const fn is_live(self) -> bool {
        !self.state.is_final()
    }

    /// The provider still has something to say: it is asked until it has said so.
    pub const fn is_awaited(self) -> bool {
        self.is_live() || matches!(self.back, Return::Due)
    }

    /// The next order, and what has to be done.
    #[must_use]
    pub fn take(self, news: News) -> (Self, Vec<Task>) {
        match news {
            News::Left if matches!(self.state, OrderState::Open | OrderState::Checking) => {
                (Self { state: OrderState::Checking, ..self }, Vec::new())
            }
            News::GiveBack if self.state == OrderState::Paid && self.back == Return::None => {
                (Self { back: Return::Due, ..self }, vec![Task::Refund])
            }
            News::Answer(Status::Open) if self.is_live() => {
                (Self { state: OrderState::Open, ..self }, Vec::new())
            }
            News::Unknown if self.state == OrderState::Asked => {
                (Self { state: OrderState::Expired, ..self }, Vec::new())
            }
            // An old call says nothing about now: only an answer tells that a page is still open.
            News::Call(Status::Open) | News::Answer(Status::Open) => (self, Vec::new()),
            News::Call(status) | News::Answer(status) => self.outcome(status),
            News::Left | News::GiveBack | News::Unknown => (self, Vec::new()),
        }
    }

    fn outcome(self, status: Status) -> (Self, Vec<Task>) {
        let paid = self.state == OrderState::Paid;
        let end = |state| (Self { state, ..self }, Vec::new());
        match status {
            Status::Paid if !paid => (Self { state: OrderState::Paid, ..self }, vec![Task::Credit]),
            Status::Declined if self.is_live() => end(OrderState::Declined),
            Status::Expired if self.is_live() => end(OrderState::Expired),
            // Somebody gave it back at the provider's: whoever was credited is told, and nobody else is credited.
            Status::Refunded if self.back != Return::Done => {
                let tasks = if paid { vec![Task::Returned] } else { Vec::new() };
                (Self { state: OrderState::Paid, back: Return::Done }, tasks)
            }
            _ => (self, Vec::new()),
        }
    }
}

/// Seconds until the provider is asked again after `asked` questions: soon at first, as the person waits before the page, then
/// once an hour.
pub fn ask_again_after(asked: i64) -> i64 {
    match asked {
        ..=0 => 15,
        1 => 30,
        2 => 60,
        3..=5 => 5 * 60,
        6..=9 => 15 * 60,
        _ => 3600,
    }
}

#[cfg(test)]
mod tests;
