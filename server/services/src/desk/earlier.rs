//! Other applications that may be by the same person: suggested with reasons, linked or set apart by a person, never merged.
//!
//! A case is compared with those of the same passport number and with those that it meets by birth and name ([`domain::screening::meetings`]), never with all.
//! Whoever sees the case sees the others of the own post. Of another post only that there is one is told, and whom to ask.
//!
//! What is said of other applications is a matter of the post: it names the files of others and how they were found, so a disclosed copy
//! of the file leaves it out as it leaves out watch lists.

use super::queue::full_name;
use super::then;
use crate::command;
use crate::{Error, Result, Services, Staff};
use domain::case::kin::{ask_for_the_same_days, likeness};
use domain::case::{Case, KinFinding, KinVerdict, Likeness, State, plain_number};
use domain::{CaseId, Date, PostCode, Reference, Timestamp};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use store::Tx;
use store::cases::CaseRow;

/// Most cases of one passport number that are looked at, the newest: more than anybody has, so that a number that somebody sends a
/// thousand times makes no page slow.
pub const OF_A_PASSPORT: i64 = 60;
/// Cases that are looked at for one key.
const OF_A_KEY: i64 = 200;
/// Cases that are compared, those that share the most keys first.
const COMPARED: usize = 40;

/// What is known of other applications.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Earlier {
    /// Those that this person may see, the newest first.
    pub cases: Vec<EarlierCase>,
    /// How many there are at posts whose cases this person does not see.
    pub elsewhere: BTreeMap<PostCode, usize>,
    /// The passport number has more than [`OF_A_PASSPORT`] applications; the older ones were not looked at.
    pub many: bool,
}

impl Earlier {
    /// Those of which somebody has to say what they are.
    pub fn open(&self) -> impl Iterator<Item = &EarlierCase> {
        self.cases.iter().filter(|case| case.is_open())
    }
}

/// Another application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierCase {
    /// Case.
    pub id: CaseId,
    /// The number that people use.
    pub reference: Reference,
    /// Name as in the passport.
    pub name: String,
    /// Where it stands.
    pub state: State,
    /// Visa type.
    pub visa_type: String,
    /// When it was submitted.
    pub submitted_at: Timestamp,
    /// First and last day of the planned stay.
    pub trip: (Date, Date),
    /// Number of the sticker.
    pub visa_number: Option<String>,
    /// First and last day of the visa, if one was decided.
    pub valid: Option<(Date, Date)>,
    /// What it has in common with the case; nothing for one that a person linked for another reason.
    pub likeness: Option<Likeness>,
    /// What somebody said of it, as long as it stands.
    pub finding: Option<KinFinding>,
    /// Both are open and ask for the same days.
    pub same_days: bool,
}

impl EarlierCase {
    /// Nobody has said what it is, or what was said was said of other data.
    pub fn is_open(&self) -> bool {
        match (&self.finding, &self.likeness) {
            (None, likeness) => likeness.is_some(),
            (Some(_), None) => false,
            (Some(finding), likeness) => finding.other.likeness != *likeness,
        }
    }

    /// A person linked it.
    pub fn is_linked(&self) -> bool {
        self.finding.as_ref().is_some_and(|finding| finding.verdict != KinVerdict::Apart)
    }
}

/// The other applications, as they stood; and those of the same passport or linked by a person, whatever post has them, for counting stays.
pub(super) async fn gather(
    services: &Services,
    tx: &mut Tx,
    staff: &Staff,
    case: &Case,
    until: Option<Timestamp>,
) -> Result<(Earlier, Vec<Case>)> {
    let rules = &services.policies.current().screening;
    let (rows, many) = candidates(services, tx, case).await?;
    let (mut earlier, mut same_person) = (Earlier { many, ..Earlier::default() }, Vec::new());
    for row in rows {
        let Some(other) = then::stood(services, tx, row, until).await? else { continue };
        let (common, finding) = (likeness(case, &other, rules), case.kin_of(&other.reference));
        if common.is_some() || finding.is_some() {
            if staff.may_know(&other.post) {
                earlier.cases.push(told(case, &other, common, finding));
            } else {
                *earlier.elsewhere.entry(other.post.clone()).or_default() += 1;
            }
        }
        let linked = finding.is_some_and(|finding| finding.verdict != KinVerdict::Apart);
        if linked || case.subject.passport.is_same(&other.subject.passport) {
            same_person.push(other);
        }
    }
    earlier.cases.sort_by_key(|other| (Reverse(other.submitted_at), other.id));
    Ok((earlier, same_person))
}

fn told(case: &Case, other: &Case, likeness: Option<Likeness>, finding: Option<&KinFinding>) -> EarlierCase {
    let names = &other.subject.names;
    EarlierCase {
        id: other.id,
        reference: other.reference.clone(),
        name: full_name(&names.surname, names.given.as_deref().unwrap_or_default()),
        state: other.state,
        visa_type: other.visa_type.clone(),
        submitted_at: other.submitted_at,
        trip: (other.subject.trip.arrival, other.subject.trip.departure),
        visa_number: other.visa_number().map(str::to_owned),
        valid: other.grant().map(|grant| (grant.valid_from, grant.valid_until)),
        same_days: ask_for_the_same_days(case, other),
        likeness,
        finding: finding.cloned(),
    }
}

/// The cases that are worth a comparison: of the same passport number, the nearest by birth and name, and those of which something was
/// said. True when there are more of the number.
async fn candidates(services: &Services, tx: &mut Tx, case: &Case) -> Result<(Vec<CaseRow>, bool)> {
    let number = plain_number(&case.subject.passport.number);
    // With itself, and one more to know.
    let mut rows = tx.cases().by_passport(&number, OF_A_PASSPORT + 2).await?;
    rows.retain(|row| row.id != case.id);
    let limit = usize::try_from(OF_A_PASSPORT).map_err(Error::internal)?;
    let many = rows.len() > limit;
    rows.truncate(limit);
    let mut shared = BTreeMap::<CaseId, usize>::new();
    for key in command::kin::keys(services, case) {
        for id in tx.kin().with(&key, OF_A_KEY).await? {
            *shared.entry(id).or_default() += 1;
        }
    }
    let mut nearest: Vec<(CaseId, usize)> = shared.into_iter().filter(|(id, _)| *id != case.id).collect();
    nearest.sort_by_key(|(id, keys)| Reverse((*keys, *id)));
    let nearest = nearest.into_iter().take(COMPARED).map(|(id, _)| id);
    for id in nearest.chain(case.kin_standing().map(|finding| finding.other.id)) {
        if rows.iter().all(|row| row.id != id) {
            rows.extend(tx.cases().get(id).await?);
        }
    }
    rows.retain(|row| row.id != case.id && row.erased_at.is_none());
    Ok((rows, many))
}
