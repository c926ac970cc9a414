//! The page of one case.

use domain::case::{ActionKind, ActorId, Case, State};
use domain::form::Application;
use domain::policy::{Fee, Need, Policy, Words};
use domain::{CaseId, Date, DocumentId, Problem, Reference, Timestamp, UserId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that the page of a case shows.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// The case.
    pub case: Case,
    /// The signed form.
    pub application: Option<Application>,
    /// The policy that binds it.
    pub policy: Arc<Policy>,
    /// The version that a command from this page carries.
    pub version: i64,
    /// What this person may try now. An action can still be refused for its values or because of who did what before.
    pub allowed: Vec<ActionKind>,
    /// The uploaded portrait.
    pub portrait: Option<DocumentId>,
    /// Papers, newest version first within a kind.
    pub documents: Vec<DocumentView>,
    /// Which papers the policy asks for, and which are there.
    pub requirements: Vec<RequirementView>,
    /// What happened, newest first.
    pub history: Vec<HistoryRow>,
    /// Names of the members of staff in this case.
    pub people: BTreeMap<UserId, String>,
    /// Colleagues of the post to whom the case can be assigned.
    pub colleagues: Vec<(UserId, String)>,
    /// Today at the post.
    pub today: Date,
    /// Last day for the decision.
    pub due: Option<Date>,
    /// Days until then; negative when it has passed.
    pub days_left: Option<i64>,
    /// The fee by the age on the day of submission; what was paid is in the case.
    pub fee: Option<Fee>,
    /// The MRZ that the visa has or would have.
    pub mrz: MrzPreview,
    /// What the MRZ of the passport says about the form.
    pub passport: PassportCheck,
    /// Other cases of the same passport at this post, newest first.
    pub earlier: Vec<EarlierCase>,
}

impl CaseView {
    /// The name of a member of staff; the id for one who is not known any more.
    pub fn name_of(&self, user: UserId) -> String {
        self.people.get(&user).cloned().unwrap_or_else(|| user.to_string())
    }
}

/// An uploaded paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentView {
    /// Id, for its address.
    pub id: DocumentId,
    /// Code of the policy.
    pub kind: String,
    /// File name as the applicant had it.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// Size in bytes.
    pub size: i64,
    /// Width and height in pixels of an image.
    pub pixels: Option<(i64, i64)>,
    /// Number within its kind, from 1.
    pub version: i64,
    /// When it was uploaded.
    pub uploaded_at: Timestamp,
    /// A newer one of its kind has taken its place.
    pub replaced: bool,
}

/// A paper that the policy asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequirementView {
    /// Code of the policy.
    pub code: String,
    /// Name.
    pub name: Words,
    /// How much it is needed.
    pub need: Need,
    /// The condition.
    pub when: Option<Words>,
    /// The paper that is there.
    pub present: Option<DocumentId>,
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActorName {
    /// A member of staff, by name.
    Staff(String),
    /// The applicant.
    Applicant,
    /// The installation.
    System,
}

/// One event of the journal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryRow {
    /// Number in the journal, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: ActorId,
    /// Who, by name.
    pub actor_name: ActorName,
    /// Stored name of the kind. The message key is `history-` and this with hyphens: [`HistoryRow::key`].
    pub kind: String,
    /// Values for the message. Dates are ISO 8601, names of states and codes are stored names.
    pub args: Vec<(&'static str, String)>,
}

impl HistoryRow {
    /// Message key in the catalogues, for example `history-issue-proposed`.
    pub fn key(&self) -> String {
        format!("history-{}", self.kind.replace('_', "-"))
    }

    /// Somebody only looked at the case.
    pub fn is_reading(&self) -> bool {
        self.kind == "read"
    }
}

/// The machine readable zone of the visa.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MrzPreview {
    /// As it was rendered on the live sticker.
    Issued([String; 2]),
    /// As it would be; the number is a stand-in until a blank is loaded.
    Preview {
        /// The lines.
        lines: [String; 2],
        /// Where the name comes from.
        name_source: domain::mrz::NameSource,
        /// It was cut to the width of the line.
        name_cut: bool,
    },
    /// It cannot be written; the officer has to act.
    Impossible(Problem),
}

/// What the MRZ of the passport says about the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PassportCheck {
    /// It was not read.
    NotRead,
    /// It cannot be read.
    Unreadable(Problem),
    /// It was read.
    Read {
        /// Faults in it, with line and position.
        faults: Vec<domain::mrz::Fault>,
        /// Fields in which the form differs.
        differences: Vec<PassportDifference>,
    },
}

/// A field in which form and passport differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassportDifference {
    /// Field of the MRZ.
    pub field: domain::mrz::Field,
    /// In the form.
    pub form: String,
    /// In the passport's MRZ.
    pub passport: String,
}

/// Another case of the same passport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierCase {
    /// Case.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// Where it stands.
    pub state: State,
    /// Visa type.
    pub visa_type: String,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// Last day of the visa, if one was decided.
    pub valid_until: Option<Date>,
}
