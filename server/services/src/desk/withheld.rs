//! What a copy of the file for disclosure leaves out.
//!
//! The applicant gets what was declared, what was found and what was decided with its grounds. What members of staff wrote for each
//! other, what other authorities wrote to the post and what others asked for the applicant stays with the post, and so does what lists
//! and other applications say. Of the texts in entries of the journal only those stay that the applicant wrote or reads anyway: whoever
//! adds a kind of entry with a text in it leaves that text out, until it is named here.

use super::case::{CaseView, HistoryRow};
use super::earlier::Earlier;
use domain::rules::Effect;

/// The kinds of entries of which nothing is disclosed: of watch lists, of other applications, of other authorities and of those who
/// turned to the post.
const KEPT_BACK: [&str; 11] = [
    "lists_searched",
    "hit_judged",
    "hit_reviewed",
    "screening_cleared",
    "clearance_confirmed",
    "case_linked",
    "case_set_apart",
    "link_taken_back",
    "consultation_answered",
    "consultation_questioned",
    "contact_recorded",
];

/// The kinds of entries whose text was written by the applicant or for the applicant.
const FOR_THE_APPLICANT: [&str; 4] =
    ["found_inadmissible", "revocation_asked", "amendment_asked", "amendment_decided"];

/// The values of an entry that somebody wrote freely.
const WRITTEN: [&str; 2] = ["reason", "note"];

/// The kind of an entry that is not disclosed; its words are `history-withheld`.
const WITHHELD: &str = "withheld";

/// In the place of a text of an entry that is not disclosed. Nobody can type it.
pub const LEFT_OUT: &str = "\u{0}left_out";

/// Takes out what is not disclosed. The entries stay in their places with their hashes.
pub(super) fn withhold(view: &mut CaseView) {
    let case = &mut view.case;
    case.notes.retain(|note| note.disclosable);
    (case.screening, case.searched) = (None, None);
    case.hits.clear();
    case.kin.clear();
    case.contacts.clear();
    for done in case.reviews.iter_mut().filter_map(|review| review.done.as_mut()) {
        done.reason.clear();
    }
    for asked in &mut case.consultations {
        asked.reply = None;
        asked.lines.clear();
    }
    if let Some(proposal) = &mut case.proposal {
        proposal.reason.clear();
    }
    if let Some(name) = &mut case.mrz_name {
        name.reason.clear();
    }
    view.proposal_reason = None;
    view.earlier = Earlier::default();
    view.applied.retain(|one| !matches!(one.effect, Effect::Searched | Effect::SeriousHit));
    view.history.iter_mut().for_each(entry);
}

fn entry(row: &mut HistoryRow) {
    if KEPT_BACK.contains(&row.kind.as_str()) {
        *row = HistoryRow { kind: WITHHELD.to_owned(), args: Vec::new(), ..row.clone() };
    }
    if FOR_THE_APPLICANT.contains(&row.kind.as_str()) {
        return;
    }
    for (name, text) in &mut row.args {
        if WRITTEN.contains(name) && !text.is_empty() {
            LEFT_OUT.clone_into(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::case::ActorName;
    use domain::Timestamp;
    use domain::case::ActorId;

    fn row(kind: &str) -> HistoryRow {
        HistoryRow {
            seq: 1,
            at: Timestamp(0),
            actor: ActorId::System,
            actor_name: ActorName::System,
            kind: kind.to_owned(),
            args: vec![("reason", "Because".to_owned()), ("note", String::new()), ("serial", "1".to_owned())],
        }
    }

    #[test]
    fn a_text_stays_out_unless_it_is_the_applicants() {
        for kind in ["reviewed", "refusal_proposed", "spoil_declared", "a_kind_of_a_later_release"] {
            let mut row = row(kind);
            entry(&mut row);
            let told: Vec<&str> = row.args.iter().map(|(_, text)| text.as_str()).collect();
            assert_eq!((row.kind.as_str(), told), (kind, vec![LEFT_OUT, "", "1"]));
        }
        let mut asked = row("amendment_asked");
        entry(&mut asked);
        assert_eq!(asked, row("amendment_asked"));
        let mut answered = row("consultation_answered");
        entry(&mut answered);
        assert_eq!((answered.kind.as_str(), answered.args.len()), (WITHHELD, 0));
    }
}
