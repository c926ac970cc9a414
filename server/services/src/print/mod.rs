//! From a decided visa to a passport with a sticker in it.
//!
//! [`queue`] lists the work and shows one job, [`label`] makes the label of a case, [`release`] asks ledger, case, MRZ and
//! seal for one number, [`file`] gives out the print file, [`desk`] holds the commands at the printer and after it,
//! [`evidence`] keeps what a spoiled sticker looked like, [`proof`] shows the sticker before the print and [`record`] gives a
//! copy after it; [`room`] says whose seals are too large for a label.
//! [`printers`] keeps the printers of the posts; [`dispatch`] sends a job to one that is spoken to directly ([`ipp`]) and
//! follows it, with a [`ticket`] that the installation signs. [`station`] leads one operator from job to job.
//! While a post cannot print ([`outage`]), single visas are filled in by hand ([`by_hand`]). Case and sticker ledger change in one transaction:
//! a serial has
//! one story, and ledger, case and MRZ show one number.

pub mod by_hand;
pub mod desk;
pub mod dispatch;
pub mod evidence;
pub mod file;
pub mod ipp;
pub mod label;
pub mod outage;
pub mod printers;
pub mod proof;
pub mod queue;
pub mod record;
pub mod release;
pub mod room;
pub mod station;
pub mod ticket;

pub use file::{download, pdf};
