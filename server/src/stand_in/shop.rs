//! The payments of the stand-in, kept in a file, so that they outlive the process.

use anyhow::{Context, Result};
use data_encoding::BASE64;
use domain::payment::Status;
use domain::{OrderId, Timestamp};
use http::{HeaderMap, header};
use serde::{Deserialize, Serialize};
use services::payments::http::{Access, Wire};
use services::{Clock, SystemClock};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A question for a new payment.
#[derive(Deserialize)]
pub(super) struct Asked {
    reference: OrderId,
    amount: i64,
    currency: String,
    purpose: String,
    return_url: String,
    expires_in: i64,
}

/// A payment.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) wire: Wire,
    pub(super) purpose: String,
    pub(super) return_url: String,
}

/// How bad the provider is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Switches {
    /// So many of the next callbacks are lost.
    pub(super) lose: u32,
    /// Each callback is sent so many times more.
    pub(super) repeat: u32,
    /// Seconds that each callback is late.
    pub(super) delay: u64,
    /// A callback waits for the next one and follows it: anything but empty.
    pub(super) reorder: String,
    /// The process dies after it took money the next time, before it answers: anything but empty.
    pub(super) die: String,
}

#[derive(Default, Serialize, Deserialize)]
struct Book {
    payments: BTreeMap<OrderId, Entry>,
    switches: Switches,
    waiting: Option<(OrderId, Status)>,
}

/// The stand-in.
pub struct Shop {
    pub(super) access: Access,
    pub(super) callback: String,
    file: PathBuf,
    book: Mutex<Book>,
}

impl Shop {
    /// Opens it with what it kept.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub fn open(access: Access, callback: String, file: PathBuf) -> Result<Self> {
        let book = match std::fs::read_to_string(&file) {
            Ok(text) => {
                serde_json::from_str(&text).with_context(|| format!("{} cannot be read", file.display()))?
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Book::default(),
            Err(error) => return Err(error).with_context(|| format!("{} cannot be read", file.display())),
        };
        Ok(Self { access, callback, file, book: Mutex::new(book) })
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the book and writes it down before anybody hears of it.
    fn change<T>(&self, change: impl FnOnce(&mut Book) -> T) -> T {
        let mut book = self.book();
        let done = change(&mut book);
        let text = serde_json::to_string(&*book).unwrap_or_default();
        if let Err(error) = std::fs::write(&self.file, text) {
            tracing::error!(%error, "the stand-in cannot keep its payments");
        }
        done
    }

    /// The question comes from the one who shares the secret.
    pub(super) fn knows(&self, headers: &HeaderMap) -> bool {
        let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let pair = [self.access.key_id.as_bytes(), b":", &self.access.secret].concat();
        sent.and_then(|text| text.strip_prefix("Basic ")) == Some(BASE64.encode(&pair).as_str())
    }

    /// A payment and whether it is new; the known one for a number that was used; `None` when that was for another amount.
    pub(super) fn open_payment(&self, asked: Asked) -> Option<(Wire, bool)> {
        if let Some(known) = self.entry(asked.reference) {
            let same = known.wire.amount == asked.amount && known.wire.currency == asked.currency;
            return same.then_some((known.wire, false));
        }
        let wire = Wire {
            reference: asked.reference,
            status: Status::Open,
            amount: asked.amount,
            currency: asked.currency,
            page: self.page(asked.reference),
            expires_at: SystemClock.now().plus_seconds(asked.expires_in).seconds_since(Timestamp(0)),
        };
        let entry = Entry { wire: wire.clone(), purpose: asked.purpose, return_url: asked.return_url };
        self.change(|book| book.payments.insert(wire.reference, entry));
        Some((wire, true))
    }

    fn page(&self, reference: OrderId) -> String {
        format!("{}/pay/{reference}", self.access.base_url)
    }

    /// A payment; one that nobody paid in time has expired.
    pub(super) fn entry(&self, reference: OrderId) -> Option<Entry> {
        let late = |wire: &Wire| {
            wire.status == Status::Open && SystemClock.now().seconds_since(Timestamp(0)) >= wire.expires_at
        };
        let mut known = self.book().payments.get(&reference).cloned()?;
        if late(&known.wire) {
            self.end(reference, Status::Expired);
            known.wire.status = Status::Expired;
        }
        // It may have been kept by a process at another port.
        known.wire.page = self.page(reference);
        Some(known)
    }

    pub(super) fn find(&self, reference: OrderId) -> Option<Wire> {
        self.entry(reference).map(|entry| entry.wire)
    }

    /// Ends an open payment; false for one that has ended.
    pub(super) fn end(&self, reference: OrderId, status: Status) -> bool {
        self.change(|book| match book.payments.get_mut(&reference) {
            Some(entry) if entry.wire.status == Status::Open => {
                entry.wire.status = status;
                true
            }
            _ => false,
        })
    }

    /// Gives the money back; whether it did so now. `None` for a payment that was not paid.
    pub(super) fn refund(&self, reference: OrderId) -> Option<(Wire, bool)> {
        let page = self.page(reference);
        self.change(|book| {
            let wire = &mut book.payments.get_mut(&reference)?.wire;
            let now = wire.status == Status::Paid;
            if now {
                wire.status = Status::Refunded;
            }
            wire.page.clone_from(&page);
            (wire.status == Status::Refunded).then(|| (wire.clone(), now))
        })
    }

    pub(super) fn switches(&self) -> Switches {
        self.book().switches.clone()
    }

    pub(super) fn set(&self, switches: Switches) {
        self.change(|book| book.switches = switches);
    }

    /// Whether to die now; once.
    pub(super) fn take_death(&self) -> bool {
        self.change(|book| !std::mem::take(&mut book.switches.die).is_empty())
    }

    /// The callbacks to be sent now because of a new one, in order, and how late.
    pub(super) fn calls(&self, reference: OrderId, status: Status) -> (Vec<(OrderId, Status)>, u64) {
        self.change(|book| {
            let delay = book.switches.delay;
            if book.switches.lose > 0 {
                book.switches.lose -= 1;
                return (Vec::new(), delay);
            }
            let new = (reference, status);
            let once = match (book.switches.reorder.is_empty(), book.waiting.take()) {
                (false, None) => {
                    book.waiting = Some(new);
                    Vec::new()
                }
                (_, Some(old)) => vec![new, old],
                (true, None) => vec![new],
            };
            let times = usize::try_from(book.switches.repeat).unwrap_or(0) + 1;
            (std::iter::repeat_n(once, times).flatten().collect(), delay)
        })
    }
}
