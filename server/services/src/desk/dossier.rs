//! The whole file of a case, for one paper that a court can read: what the page of the case shows, every entry of its journal
//! with its hash, and the papers with their digests. That it was taken is an entry itself, and the last one in it.

use super::case::{CaseView, post_of, view};
use super::papers::{Leaves, bytes, leaves};
use super::withheld::withhold;
use crate::command::look;
use crate::{Error, Result, Services, Staff, Who};
use data_encoding::HEXLOWER;
use domain::CaseId;
use sha2::{Digest, Sha256};
use store::journal::EventRow;

pub use super::papers::READERS;
pub use super::withheld::LEFT_OUT;

/// What of the file is taken, as a reading says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Everything.
    Whole,
    /// What is disclosed to the applicant: without what members of staff wrote for each other, what other authorities wrote, who turned
    /// to the post, and without a word of watch lists or of other applications, which may be those of somebody else.
    Disclosed,
}

impl Extent {
    /// How the journal calls it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Whole => "file",
            Self::Disclosed => "disclosed_file",
        }
    }
}

/// One paper of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Which of [`CaseView::documents`].
    pub at: usize,
    /// SHA-256 of the file as it opens today, 64 hexadecimal digits.
    pub sha256: String,
    /// The file as the sheets that follow show it.
    pub leaves: Leaves,
}

/// The file.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// The case as its page shows it.
    pub view: CaseView,
    /// What was taken.
    pub extent: Extent,
    /// Number and hash of every entry, in order; the last one is the head.
    pub hashes: Vec<(i64, String)>,
    /// The last checkpoint that holds this case: its number, and up to which entry.
    pub checkpoint: Option<(i64, i64)>,
    /// Every paper.
    pub papers: Vec<Paper>,
}

/// Pages of PDF files in one file of a case. It is made while somebody waits, in memory; what is beyond is named with its digest.
const MOST_PAGES: usize = 200;

/// Gathers the file and records that this person took it.
///
/// # Errors
/// [`Error::NotFound`] for a case of another post, [`Error::Forbidden`] for roles that do not read papers, [`Error::Busy`].
pub async fn gather(services: &Services, staff: &Staff, id: CaseId, extent: Extent) -> Result<Dossier> {
    if !staff.may_know(&post_of(services, id).await?) {
        return Err(Error::NotFound);
    }
    if !staff.is_any(READERS) {
        return Err(Error::Forbidden);
    }
    let opened = look(services, &Who::Staff(staff.clone()), id, extent.as_str()).await?;
    let mut tx = services.store.read().await?;
    let rows = tx.journal().of_case(id, 0, i64::MAX).await?;
    let checkpoint = tx.checkpoints().of_case(id).await?.last().map(|(number, head)| (*number, head.seq));
    let files = tx.documents().all(id).await?;
    let mut view = Box::pin(view(services, &mut tx, staff, opened.clone(), &rows, None)).await?;
    drop(tx);
    if extent == Extent::Disclosed {
        withhold(&mut view);
    }
    let mut papers = Vec::new();
    let mut left = MOST_PAGES;
    for (at, document) in view.documents.iter().enumerate() {
        let Some(row) = files.iter().find(|row| row.id == document.id) else { continue };
        let (media_type, file) = bytes(services, &opened, row.clone()).await?;
        let sha256 = HEXLOWER.encode(&Sha256::digest(&file));
        let leaves = leaves(services, &media_type, file, left).await;
        if let Leaves::Pages { drawn, .. } = &leaves {
            left = left.saturating_sub(drawn.len());
        }
        papers.push(Paper { at, sha256, leaves });
    }
    let hashes = rows.iter().map(|row: &EventRow| (row.seq, HEXLOWER.encode(&row.hash))).collect();
    Ok(Dossier { view, extent, hashes, checkpoint, papers })
}
