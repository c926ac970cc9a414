//! What only the store knows of a paper: whose it is.

use crate::{Error, Result};
use domain::case::DocumentRef;
use domain::{CaseId, DocumentId};
use store::Tx;

/// A paper that comes into a case was uploaded for this case and as what it is said to be.
///
/// # Errors
/// [`Error::Problems`] at `documents` for a paper of another case, of another kind, or of nobody.
pub(super) async fn belong(tx: &mut Tx, case: CaseId, documents: &[DocumentRef]) -> Result<()> {
    for DocumentRef { id, code } in documents {
        let row = tx.documents().get(DocumentId(id.0)).await?;
        if row.is_none_or(|row| row.owner_id != case || row.kind != *code) {
            return Err(Error::problem("documents", "problem-paper-of-other-case"));
        }
    }
    Ok(())
}
