//! Speaks to printers: IPP 2.0, or 1.1 where the printer knows no better (RFC 8010, RFC 8011; media sizes of PWG 5100.7).
//!
//! [`Client`] asks one printer, [`answer`] reads what it says. All of it waits for the network, so it runs on a thread for
//! such work ([`tokio::task::spawn_blocking`]) and every wait has an end ([`Waits`]). What matters most is in [`Trouble`]:
//! whether a job can have left. Only what is certain not to have left may be sent again.

pub mod answer;
mod client;

pub use answer::{Capabilities, JobProgress, JobState, Unfit};
pub use client::{Client, Document, Waits};

/// Why there is no answer, or a bad one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The address is not one of a printer.
    #[error("{0} is no address of a printer")]
    Address(String),
    /// The certificate that the printer must show cannot be read.
    #[error("the certificate cannot be read")]
    Certificate,
    /// Nobody answers at that address: nothing left.
    #[error("no connection: {0}")]
    NoConnection(String),
    /// The printer said no, for certain: nothing is printed.
    #[error("refused: {0}")]
    Refused(String),
    /// The request left, and nobody knows what became of it.
    #[error("no answer: {0}")]
    Lost(String),
}

impl Trouble {
    /// Nothing left, or nothing was taken: for certain, nothing is printed.
    pub const fn is_certain(&self) -> bool {
        !matches!(self, Self::Lost(_))
    }

    /// Message key for people.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Address(_) => "problem-printer-address",
            Self::Certificate => "problem-printer-certificate",
            Self::NoConnection(_) => "problem-printer-no-connection",
            Self::Refused(_) => "problem-printer-refused",
            Self::Lost(_) => "problem-printer-lost",
        }
    }
}
