//! A provider over HTTP: JSON, one address for a payment, Basic authentication with key id and secret.
//!
//! ```text
//! POST /v1/payments                 Idempotency-Key: <reference>
//!      {reference, amount, currency, purpose, language, return_url, expires_in}
//! GET  /v1/payments/<reference>     404 when it never heard of it
//! POST /v1/payments/<reference>/refund   Idempotency-Key: <reference>-refund
//!      → {reference, status, amount, currency, page, expires_at}
//! callback: {reference, status}, signed as in `signature`
//! ```
//!
//! `amount` is in the smallest unit of the currency, `expires_at` in seconds since 1970.

use super::signature;
use super::{Ask, Call, PAGE_SECONDS, Payment, Provider, Trouble};
use data_encoding::BASE64;
use domain::payment::Status;
use domain::policy::Money;
use domain::{OrderId, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::fmt;
use std::time::Duration;
use ureq::http::Response;
use ureq::{Agent, Body};
use zeroize::Zeroizing;

/// The longest answer that is read.
const LONGEST_ANSWER: u64 = 64 * 1024;

/// Where a provider is and how it knows us.
#[derive(Clone)]
pub struct Access {
    /// Scheme, host and port, without a slash at the end.
    pub base_url: String,
    /// Our name there.
    pub key_id: String,
    /// The secret that we share: it opens the provider's doors and signs its callbacks.
    pub secret: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access")
            .field("base_url", &self.base_url)
            .field("key_id", &self.key_id)
            .finish_non_exhaustive()
    }
}

/// A payment as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wire {
    /// Our number.
    pub reference: OrderId,
    /// How it stands.
    pub status: Status,
    /// Smallest units.
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    /// Address of its page.
    pub page: String,
    /// Seconds since 1970.
    pub expires_at: i64,
}

/// A callback as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WireCall {
    /// Our number.
    pub reference: OrderId,
    /// How it stands.
    pub status: Status,
}

/// Sends a signed callback: what a provider does, for the one that stands in for it.
///
/// # Errors
/// When it was not taken.
pub fn deliver(address: &str, (name, value): (&str, &str), body: &str) -> Result<(), String> {
    let sent = agent().post(address).header(name, value).content_type("application/json").send(body);
    let status = sent.map_err(|error| error.to_string())?.status();
    if status.is_success() { Ok(()) } else { Err(status.to_string()) }
}

/// A provider answers at its own address: a redirect is no answer, and its refusals are read by us.
fn agent() -> Agent {
    Agent::config_builder()
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .timeout_connect(Some(Duration::from_secs(5)))
        .timeout_global(Some(Duration::from_secs(10)))
        .user_agent("vidimus")
        .build()
        .into()
}

/// See the module.
#[derive(Debug)]
pub struct Http {
    agent: Agent,
    access: Access,
}

impl Http {
    /// A provider at an address. Nothing is sent yet.
    pub fn new(access: Access) -> Self {
        Self { agent: agent(), access }
    }

    fn address(&self, below: &str) -> String {
        format!("{}/v1/payments{below}", self.access.base_url)
    }

    fn authorization(&self) -> String {
        let mut pair = Zeroizing::new(format!("{}:", self.access.key_id).into_bytes());
        pair.extend_from_slice(&self.access.secret);
        format!("Basic {}", BASE64.encode(&pair))
    }

    fn post(&self, below: &str, key: &str, body: &serde_json::Value) -> Result<Payment, Trouble> {
        let asked = self
            .agent
            .post(self.address(below))
            .header("authorization", self.authorization())
            .header("idempotency-key", key)
            .content_type("application/json")
            .send(body.to_string());
        let answer = asked.map_err(|error| Trouble::Lost(error.to_string()))?;
        self.payment(answer)?.ok_or_else(|| Trouble::Refused("no such payment".to_owned()))
    }

    /// Reads an answer; `None` for a payment that is not there. A page elsewhere than at the provider's is no answer of it: people
    /// are sent there.
    fn payment(&self, answer: Response<Body>) -> Result<Option<Payment>, Trouble> {
        let found = read(answer)?;
        let elsewhere = |payment: &Payment| {
            payment.page.strip_prefix(self.origin()).is_none_or(|path| !path.starts_with('/'))
        };
        if found.as_ref().is_some_and(elsewhere) {
            return Err(Trouble::Lost("a page that is not the provider's".to_owned()));
        }
        Ok(found)
    }
}

/// The payment of an answer.
fn read(mut answer: Response<Body>) -> Result<Option<Payment>, Trouble> {
    let status = answer.status().as_u16();
    let text = answer.body_mut().with_config().limit(LONGEST_ANSWER).read_to_string();
    match status {
        200 | 201 => {}
        404 => return Ok(None),
        // It was read and refused. Anything else may have been done behind a proxy that lost the answer.
        400..=403 | 405..=407 | 410..=422 => return Err(Trouble::Refused(format!("status {status}"))),
        _ => return Err(Trouble::Lost(format!("status {status}"))),
    }
    let text = text.map_err(|error| Trouble::Lost(error.to_string()))?;
    let wire: Wire = serde_json::from_str(&text).map_err(|error| Trouble::Lost(error.to_string()))?;
    Ok(Some(Payment {
        status: wire.status,
        amount: Money { minor: wire.amount, currency: wire.currency },
        page: wire.page,
        expires_at: Timestamp(0).plus_seconds(wire.expires_at),
    }))
}

impl Provider for Http {
    fn origin(&self) -> &str {
        &self.access.base_url
    }

    fn open(&self, ask: &Ask) -> Result<Payment, Trouble> {
        let body = json!({
            "reference": ask.order,
            "amount": ask.amount.minor,
            "currency": ask.amount.currency,
            "purpose": ask.purpose,
            "language": ask.language,
            "return_url": ask.back,
            "expires_in": PAGE_SECONDS,
        });
        let payment = self.post("", &ask.order.to_string(), &body)?;
        if payment.amount != ask.amount {
            return Err(Trouble::Lost("an answer about another payment".to_owned()));
        }
        Ok(payment)
    }

    fn find(&self, order: OrderId) -> Result<Option<Payment>, Trouble> {
        let asked = self
            .agent
            .get(self.address(&format!("/{order}")))
            .header("authorization", self.authorization())
            .call();
        self.payment(asked.map_err(|error| Trouble::Lost(error.to_string()))?)
    }

    fn give_back(&self, order: OrderId) -> Result<Payment, Trouble> {
        self.post(&format!("/{order}/refund"), &format!("{order}-refund"), &json!({}))
    }

    fn read(&self, header: &str, body: &[u8], now: Timestamp) -> Option<Call> {
        if !signature::is_good(&self.access.secret, header, body, now) {
            return None;
        }
        let call: WireCall = serde_json::from_slice(body).ok()?;
        Some(Call { order: call.reference, status: call.status })
    }
}
