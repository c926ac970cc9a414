//! Payments at a provider's: orders, and what was heard about each.

use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError, Tx};
use domain::{CaseId, OrderId, Timestamp};

macro_rules! columns {
    () => {
        "id, case_id, rule, minor, currency, state, back, page, made_at, changed_at, expires_at, credited_at, asked, \
         asked_at, next_ask, version"
    };
}

/// An order.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OrderRow {
    /// Id, which is also the key under which the provider opens no second payment.
    pub id: OrderId,
    /// For which case.
    pub case_id: CaseId,
    /// Id of the rule of the fee.
    pub rule: String,
    /// Amount in the smallest unit.
    pub minor: i64,
    /// ISO 4217.
    pub currency: String,
    /// Where it stands, as the caller writes states; `asked`, `open` and `checking` are live.
    pub state: String,
    /// Whether its money goes back, as the caller writes it.
    pub back: String,
    /// Address of the provider's page, once known.
    pub page: Option<String>,
    /// When it was made.
    pub made_at: Timestamp,
    /// When its state last changed.
    pub changed_at: Timestamp,
    /// Until when it can be paid, once known.
    pub expires_at: Option<Timestamp>,
    /// When the case took the money.
    pub credited_at: Option<Timestamp>,
    /// How often the provider was asked about it since it last changed.
    pub asked: i64,
    /// When it was asked last.
    pub asked_at: Option<Timestamp>,
    /// When it is asked again.
    pub next_ask: Option<Timestamp>,
    /// Grows with each change.
    pub version: i64,
}

/// Something that was heard.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct NewsRow {
    /// When.
    pub at: Timestamp,
    /// From where, as the caller writes sources.
    pub source: String,
    /// What.
    pub news: String,
    /// Where the order stood afterwards.
    pub state: String,
    /// And its money.
    pub back: String,
}

/// See the module.
#[derive(Debug)]
pub struct Payments<'t> {
    pub(crate) tx: &'t mut Tx,
}

impl Payments<'_> {
    /// Adds an order, version 1.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `payment_orders_case_id` when the case has a live one.
    pub async fn add(&mut self, row: &OrderRow) -> Result<()> {
        const SQL: &str = concat!(
            "INSERT INTO payment_orders (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1)"
        );
        execute!(
            self.tx,
            SQL,
            row.id,
            row.case_id,
            &row.rule,
            row.minor,
            &row.currency,
            &row.state,
            &row.back,
            &row.page,
            row.made_at,
            row.changed_at,
            row.expires_at,
            row.credited_at,
            row.asked,
            row.asked_at,
            row.next_ask,
        )?;
        Ok(())
    }

    /// Writes what can change of an order, if its version is still that of the row; the version grows by one.
    ///
    /// # Errors
    /// [`StoreError::Stale`].
    pub async fn save(&mut self, row: &OrderRow) -> Result<()> {
        const SQL: &str = "UPDATE payment_orders SET state = $1, back = $2, page = $3, changed_at = $4, expires_at = $5, \
                           credited_at = $6, asked = $7, asked_at = $8, next_ask = $9, version = version + 1 \
                           WHERE id = $10 AND version = $11";
        let saved = execute!(
            self.tx,
            SQL,
            &row.state,
            &row.back,
            &row.page,
            row.changed_at,
            row.expires_at,
            row.credited_at,
            row.asked,
            row.asked_at,
            row.next_ask,
            row.id,
            row.version,
        )?;
        if saved == 1 { Ok(()) } else { Err(StoreError::Stale) }
    }

    /// One order.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn get(&mut self, id: OrderId) -> Result<Option<OrderRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM payment_orders WHERE id = $1");
        fetch_optional!(self.tx, SQL, id)
    }

    /// The orders of a case, the newest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn of_case(&mut self, case: CaseId) -> Result<Vec<OrderRow>> {
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM payment_orders WHERE case_id = $1 ORDER BY made_at DESC, id DESC"
        );
        fetch_all!(self.tx, SQL, case)
    }

    /// Orders about which the provider should have been asked before `now`, the longest waiting first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn overdue(&mut self, now: Timestamp, limit: i64) -> Result<Vec<OrderId>> {
        const SQL: &str = "SELECT id FROM payment_orders WHERE next_ask < $1 ORDER BY next_ask, id LIMIT $2";
        let rows: Vec<(OrderId,)> = fetch_all!(self.tx, SQL, now, limit)?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Writes down what was heard.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn hear(&mut self, id: OrderId, heard: &NewsRow) -> Result<()> {
        const SQL: &str = "INSERT INTO payment_news (order_id, seq, at, source, news, state, back) \
                           SELECT $1, COALESCE(MAX(seq), 0) + 1, $2, $3, $4, $5, $6 FROM payment_news WHERE order_id = $1";
        execute!(self.tx, SQL, id, heard.at, &heard.source, &heard.news, &heard.state, &heard.back)?;
        Ok(())
    }

    /// What was heard about an order, the oldest first.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn news(&mut self, id: OrderId) -> Result<Vec<NewsRow>> {
        const SQL: &str =
            "SELECT at, source, news, state, back FROM payment_news WHERE order_id = $1 ORDER BY seq";
        fetch_all!(self.tx, SQL, id)
    }
}
