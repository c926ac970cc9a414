//! What a journey needs, before anything is typed. The policy answers ([`domain::policy::eligibility`]); here stand the day
//! and the language.

use crate::{Error, Result, Services};
use domain::policy::eligibility::{Eligibility, Inquiry, Journey};
use domain::policy::{Need, Policy, Traveller};

/// The answer to an [`Inquiry`], under the policy for new cases on the day at the competent post.
///
/// # Errors
/// [`Error::Problems`] with the fields of the first page.
pub fn needs(services: &Services, inquiry: &Inquiry) -> Result<(Journey, Eligibility)> {
    let policy = services.policies.current();
    let now = services.now();
    let today = policy.post_for(&inquiry.residence).map_or_else(|| now.date(), |post| post.date(now));
    let journey = inquiry.read(policy, today)?;
    let answer = policy.eligibility(&journey)?;
    Ok((journey, answer))
}

/// A paper for an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperNeed {
    /// Code of the policy.
    pub code: String,
    /// Name in the reader's language.
    pub name: String,
    /// Without it the application cannot be sent.
    pub at_submission: bool,
    /// The condition under which it is needed; `None` when it always is.
    pub when: Option<String>,
}

/// The papers for a journey of somebody, in the order of the policy.
pub fn papers(
    policy: &Policy,
    visa_type: &str,
    purposes: &[String],
    traveller: Traveller,
    language: &str,
) -> Vec<PaperNeed> {
    let found = policy.required_documents(visa_type, purposes, traveller).into_iter();
    let papers = found.map(|(document, rule)| PaperNeed {
        code: document.code.clone(),
        name: document.name.get(language).to_owned(),
        at_submission: document.at_submission,
        when: (rule.need == Need::Conditional)
            .then(|| rule.when.as_ref().map(|when| when.get(language).to_owned()).unwrap_or_default()),
    });
    papers.collect()
}

/// The first problem of an inquiry that needs no visa: there is nothing to apply for.
pub fn exempt() -> Error {
    Error::problem("nationality", "problem-apply-exempt")
}
