//! The fee on the page of a payment provider. Card data never reach us: the person pays on a page of the provider's own.
//!
//! What an order may become is decided by [`domain::payment`]; this is how its news come in and what follows from them, all in
//! the transaction that writes the news. [`start`](order::start) sends a person to the page, [`call`](news::call) takes the
//! signed callback of the provider, [`ask`](reconcile::ask) asks about an order, again and again until it is settled: callbacks
//! are a convenience, and nothing depends on them. [`view`] is what the applicant is shown.
//!
//! A case has one order whose outcome is not known. When a provider takes money twice nevertheless, or for a case that does not
//! take it any more, the money goes back by itself and the journal of the case says so.
//!
//! To speak with another provider: an implementation of [`Provider`], and a line where the server reads its settings.

pub(crate) mod follow;
pub mod http;
mod news;
mod order;
mod reconcile;
pub mod signature;
pub mod view;

pub use news::call;
pub(crate) use order::is_open;
pub use order::{check, start};
pub use reconcile::{KIND, Reconciler, sweep};

use domain::payment::Status;
use domain::policy::Money;
use domain::{OrderId, Timestamp};
use std::fmt::Debug;

/// How long the page of the provider can be paid, in seconds.
pub const PAGE_SECONDS: i64 = 30 * 60;

/// What a provider is asked to take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Our number of it, under which it opens no second payment.
    pub order: OrderId,
    /// How much.
    pub amount: Money,
    /// What the person reads on the page: no name.
    pub purpose: String,
    /// Where the person goes on.
    pub back: String,
    /// Language of the person, BCP 47.
    pub language: String,
}

/// What a provider says of a payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// How it stands.
    pub status: Status,
    /// How much.
    pub amount: Money,
    /// Address of its page.
    pub page: String,
    /// Until when it can be paid.
    pub expires_at: Timestamp,
}

/// What a provider calls about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// Our number of the payment.
    pub order: OrderId,
    /// How it stands, or stood when the call was sent.
    pub status: Status,
}

/// Why a provider gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// It said no: nothing was done.
    #[error("the provider refuses: {0}")]
    Refused(String),
    /// Whether it did what it was asked is not known.
    #[error("no answer of the provider: {0}")]
    Lost(String),
}

/// A payment provider. Every question can be asked again: `open` and `give_back` take effect once for an order.
pub trait Provider: Send + Sync + Debug {
    /// Scheme, host and port of its pages: where a form of ours may lead.
    fn origin(&self) -> &str;

    /// Opens a payment with a page.
    ///
    /// # Errors
    /// [`Trouble`].
    fn open(&self, ask: &Ask) -> Result<Payment, Trouble>;

    /// How a payment stands; `None` when the provider never heard of it.
    ///
    /// # Errors
    /// [`Trouble`].
    fn find(&self, order: OrderId) -> Result<Option<Payment>, Trouble>;

    /// Gives the money of a payment back.
    ///
    /// # Errors
    /// [`Trouble`].
    fn give_back(&self, order: OrderId) -> Result<Payment, Trouble>;

    /// Reads a callback; `None` for one that is not the provider's or is too old.
    fn read(&self, signature: &str, body: &[u8], now: Timestamp) -> Option<Call>;
}
