//! Between rows of the store and pieces of the rules.

use crate::{Error, Result};
use domain::stock::{Alert, Piece, Serial, Span};
use store::stickers::{RunRow, Shared};
use store::stock::AlertRow;

/// A piece from what its row says.
pub(super) fn piece(row: &Shared) -> Result<Piece> {
    Ok(Piece {
        post: row.post.clone(),
        state: row.state.parse().map_err(Error::internal)?,
        act: row.act.as_deref().map(str::parse).transpose().map_err(Error::internal)?,
        case: row.case_id,
        custodian: row.custodian,
        operator: row.operator,
        controller: row.controller,
        witness: row.witness,
        issued_on: row.issued_on.map(Into::into),
        printer: row.printer.clone(),
    })
}

/// What a row says of a piece.
pub(super) fn shared(piece: &Piece) -> Shared {
    Shared {
        post: piece.post.clone(),
        state: piece.state.as_str().to_owned(),
        act: piece.act.as_ref().map(ToString::to_string),
        case_id: piece.case,
        custodian: piece.custodian,
        operator: piece.operator,
        controller: piece.controller,
        witness: piece.witness,
        issued_on: piece.issued_on.map(Into::into),
        printer: piece.printer.clone(),
    }
}

/// A span from the texts of a row.
pub(super) fn span(first: &str, last: &str) -> Result<Span> {
    let first: Serial = first.parse().map_err(Error::internal)?;
    let last: Serial = last.parse().map_err(Error::internal)?;
    Span::new(first, last).ok_or_else(|| Error::internal(format!("{first} to {last} is no span")))
}

/// A run from its row.
pub(super) fn run(row: &RunRow) -> Result<(Span, Piece)> {
    Ok((span(&row.first, &row.last)?, piece(&row.shared)?))
}

/// An alert from its row.
pub(super) fn alert(row: &AlertRow) -> Result<(domain::stock::Ticket, Alert)> {
    let ticket = row.ticket.parse().map_err(Error::internal)?;
    let alert = Alert {
        span: span(&row.first, &row.last)?,
        why: row.why.parse().map_err(Error::internal)?,
        reason: row.reason.clone(),
        by: row.raised_by,
        at: row.raised_at,
    };
    Ok((ticket, alert))
}
