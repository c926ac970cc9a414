//! The acts of two people.

use super::Stock;
use crate::tx::{execute, fetch_all, fetch_optional};
use crate::{Result, StoreError};
use domain::{PostCode, Timestamp, UserId};

macro_rules! columns {
    () => {
        "ticket, begun_by, begun_at, confirmed_by, confirmed_at, certificate"
    };
}

/// An act that was begun.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ActRow {
    /// Its name.
    pub ticket: String,
    /// Who began it.
    pub begun_by: UserId,
    /// When.
    pub begun_at: Timestamp,
    /// Who confirmed it.
    pub confirmed_by: Option<UserId>,
    /// When.
    pub confirmed_at: Option<Timestamp>,
    /// Number of the certificate of a destruction.
    pub certificate: Option<String>,
}

impl Stock<'_> {
    /// Keeps who began an act.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `stock_acts_ticket`.
    pub async fn begin_act(&mut self, ticket: &str, deed: &str, by: UserId, at: Timestamp) -> Result<()> {
        const SQL: &str = "INSERT INTO stock_acts (ticket, deed, begun_by, begun_at) VALUES ($1, $2, $3, $4)";
        execute!(self.tx, SQL, ticket, deed, by, at)?;
        Ok(())
    }

    /// Keeps who confirmed an act. The database refuses the person who began it.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] `stock_acts_certificate` for a certificate that was used, [`StoreError::Stale`] for an act
    /// that is not open.
    pub async fn confirm_act(
        &mut self,
        ticket: &str,
        by: UserId,
        certificate: Option<&str>,
        at: Timestamp,
    ) -> Result<()> {
        const SQL: &str = "UPDATE stock_acts SET confirmed_by = $1, certificate = $2, confirmed_at = $3 \
                           WHERE ticket = $4 AND confirmed_at IS NULL AND declined_at IS NULL";
        let done = execute!(self.tx, SQL, by, certificate, at, ticket)?;
        if done == 1 { Ok(()) } else { Err(StoreError::Stale) }
    }

    /// Keeps that an act came to nothing.
    ///
    /// # Errors
    /// [`StoreError::Stale`] for an act that is not open.
    pub async fn decline_act(&mut self, ticket: &str, at: Timestamp) -> Result<()> {
        const SQL: &str = "UPDATE stock_acts SET declined_at = $1 \
                           WHERE ticket = $2 AND confirmed_at IS NULL AND declined_at IS NULL";
        if execute!(self.tx, SQL, at, ticket)? == 1 { Ok(()) } else { Err(StoreError::Stale) }
    }

    /// One act.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn act(&mut self, ticket: &str) -> Result<Option<ActRow>> {
        const SQL: &str = concat!("SELECT ", columns!(), " FROM stock_acts WHERE ticket = $1");
        fetch_optional!(self.tx, SQL, ticket)
    }

    /// The destructions of a post that were confirmed, the newest first, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn destructions(&mut self, post: &PostCode, limit: i64) -> Result<Vec<ActRow>> {
        // The number of a ticket has no dash, the code of a post may.
        const SQL: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM stock_acts WHERE deed = 'destroy' AND confirmed_at IS NOT NULL \
             AND substr(ticket, 1, length($1)) = $1 AND substr(ticket, length($1) + 1) NOT LIKE '%-%' \
             ORDER BY confirmed_at DESC, ticket LIMIT $2"
        );
        fetch_all!(self.tx, SQL, format!("{post}-"), limit)
    }
}
