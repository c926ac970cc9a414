//! The queue of the printing room, and what its pages show of one case.

use domain::case::{ActionKind, Case, State};
use domain::{CaseId, Date, PostCode, Reference, Timestamp, UserId};
use std::collections::BTreeMap;

/// One line of the print queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintRow {
    /// Case.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// Name as in the passport.
    pub name: String,
    /// Visa type as printed.
    pub visa_type: String,
    /// From `issued` to `affixed`.
    pub state: State,
    /// The serial that is loaded.
    pub serial: Option<String>,
    /// First day of validity: the most urgent first.
    pub valid_from: Option<Date>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// Something went wrong that needs a second person.
    pub trouble: Option<Trouble>,
}

/// What holds a print job up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The printer failed.
    Fault,
    /// The controller did not release the sticker.
    ControlFailed,
}

/// The print queue of a post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrintQueue {
    /// Cases, most urgent first.
    pub rows: Vec<PrintRow>,
    /// Blank stickers that can be loaded at this post.
    pub blanks: i64,
}

/// What the printing room sees of one case: no form, no papers, no notes.
#[derive(Clone, Debug)]
pub struct PrintView {
    /// The case. Pages show name, passport, grant, stickers.
    pub case: Case,
    /// The version that a command from this page carries.
    pub version: i64,
    /// What this person may try now.
    pub allowed: Vec<ActionKind>,
    /// The MRZ: as rendered, or as it will be.
    pub mrz: crate::desk::case::MrzPreview,
    /// Names of the members of staff in this case.
    pub people: BTreeMap<UserId, String>,
    /// Who can witness a spoil or confirm a retry: colleagues who did not handle the sticker.
    pub witnesses: Vec<(UserId, String)>,
    /// Name and size of the label format (`MRV-A`, 120, 80 mm).
    pub format: Option<(String, f64, f64)>,
    /// The post.
    pub post: PostCode,
}
