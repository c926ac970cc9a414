//! Corrections of the signed form.
//!
//! After it has sent the application a person can ask for other answers; the post takes them over or not, field by field, and says
//! why not. The answers that were signed stay in the journal, beside what became of them. No new fee and no new application
//! are needed for a slip of the pen.
//!
//! While a correction waits nothing is proposed or decided: a decision is about what the person says now. What is taken over
//! into an open proposal brings the case back to examination, and another identity ([`Subject::is_same_person`]) back to the
//! search of the lists, which was about somebody else.

use super::{Case, Subject};
use crate::form::{Answers, Context, Field, Kind, fields};
use crate::policy::Policy;
use crate::{Timestamp, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One answer as it stands and as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldChange {
    /// The field of the form.
    pub field: String,
    /// The texts of its inputs as they stand.
    pub was: Answers,
    /// The texts that are asked for.
    pub now: Answers,
}

/// What was asked for at one time, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// When.
    pub at: Timestamp,
    /// Which answers, in the order of the form; never none.
    pub changes: Vec<FieldChange>,
    /// Why, in the applicant's words; may be empty.
    pub reason: String,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<AmendmentEnd>,
}

/// What the application says after some of it was taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amended {
    /// What the rules need to know.
    pub subject: Subject,
    /// The whole form.
    pub form: serde_json::Value,
}

/// How a correction ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmendmentEnd {
    /// Who decided; nobody when the applicant took it back.
    pub by: Option<UserId>,
    /// When.
    pub at: Timestamp,
    /// The fields that were taken over.
    pub accepted: BTreeSet<String>,
    /// Why the others were not, for the applicant.
    pub reason: String,
}

/// The answer can be corrected after it was signed. What was declared, and where, cannot.
pub fn is_amendable(field: &Field) -> bool {
    field.kind != Kind::Accept && field.section != "declarations"
}

/// What differs between two sets of answers, field by field in the order of the form. Blanks at the ends of a text are no
/// difference.
pub fn differences(was: &Answers, now: &Answers) -> Vec<FieldChange> {
    let part = |answers: &Answers, inputs: &[String]| -> Answers {
        inputs.iter().map(|input| (input.clone(), answers.get(input).trim().to_owned())).collect()
    };
    let change = |field: &Field| {
        let inputs = field.inputs();
        let (was, now) = (part(was, &inputs), part(now, &inputs));
        (was != now).then(|| FieldChange { field: field.id.to_owned(), was, now })
    };
    fields().filter(|field| is_amendable(field)).filter_map(change).collect()
}

impl Case {
    /// The numbers that the signed form was checked with: those of the day at the post on which it was sent. `None` when the
    /// policy has not this post or this kind of visa.
    pub fn form_context(&self, policy: &Policy) -> Option<Context> {
        let sent_on = policy.post(&self.post)?.date(self.submitted_at);
        policy.form_context(&self.visa_type, sent_on)
    }

    /// The correction that waits for an answer.
    pub fn open_amendment(&self) -> Option<&Amendment> {
        self.amendments.last().filter(|amendment| amendment.end.is_none())
    }
}

impl Subject {
    /// Names, birth, sex, nationality and passport are the same: what the lists were searched for.
    pub fn is_same_person(&self, other: &Self) -> bool {
        let identity = |subject: &Self| {
            let passport = &subject.passport;
            (
                subject.names.clone(),
                subject.birth,
                subject.sex,
                subject.nationality.clone(),
                passport.number.clone(),
                passport.issuer.clone(),
            )
        };
        identity(self) == identity(other)
    }
}
