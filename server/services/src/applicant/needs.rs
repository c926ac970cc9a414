//! What a journey needs, before anything is typed: kind of visa, post, papers, fee.

use crate::{Error, Result, Services};
use domain::case::Entries;
use domain::policy::{Need, Policy, Post, VisaType};
use domain::{PostCode, Problem, Problems, states};

/// What somebody wants to know, as typed into the first page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inquiry {
    /// Code of the nationality.
    pub nationality: String,
    /// Code of the country of residence.
    pub residence: String,
    /// Purpose, an option name of the form.
    pub purpose: String,
    /// How many days, as typed.
    pub days: String,
    /// How often: a name of [`Entries`].
    pub entries: String,
}

/// The fee of people of an age.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeLine {
    /// Id of the rule of the policy.
    pub rule: String,
    /// Youngest age in years.
    pub from_age: u16,
    /// Age at which it ends.
    pub below_age: Option<u16>,
    /// Smallest units of the currency.
    pub minor: i64,
    /// ISO 4217.
    pub currency: String,
}

/// A paper for a journey.
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
    /// Only for minors.
    pub minors: bool,
}

/// The answer to an [`Inquiry`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// Code of the kind of visa.
    pub visa_type: String,
    /// Its name in the reader's language.
    pub visa_name: String,
    /// Longest stay in days.
    pub max_days: u16,
    /// Code of the competent post.
    pub post: PostCode,
    /// Its name in the reader's language.
    pub post_name: String,
    /// Its address.
    pub post_address: String,
    /// Papers.
    pub papers: Vec<PaperNeed>,
    /// Fees by age.
    pub fees: Vec<FeeLine>,
    /// Another authority is asked first, which takes up to this many days more.
    pub consultation_days: Option<u16>,
    /// Days within which the post decides, from the counter on.
    pub decision_days: u16,
    /// Months before the journey from which an application is taken.
    pub earliest_months: u8,
    /// Days before the journey until which people should apply.
    pub latest_days: u16,
    /// Months that the passport must be valid after the journey.
    pub passport_months: u8,
    /// Days that an unsent application is kept.
    pub draft_days: u16,
}

/// Answers an inquiry under the policy for new cases.
///
/// # Errors
/// [`Error::Problems`] with the fields of the first page.
pub fn needs(services: &Services, inquiry: &Inquiry, language: &str) -> Result<Needs> {
    let policy = services.policies.current();
    let mut problems = Problems::default();
    let country = |field: &str, code: &str, problems: &mut Problems| match states::lookup(code) {
        _ if code.is_empty() => problems.push(Problem::new(field, format!("problem-apply-{field}"))),
        None => problems.push(Problem::new(field, format!("problem-apply-{field}"))),
        Some(_) => {}
    };
    country("nationality", &inquiry.nationality, &mut problems);
    country("residence", &inquiry.residence, &mut problems);
    if !policy.purposes.contains(&inquiry.purpose) {
        problems.push(Problem::new("purpose", "problem-apply-purpose"));
    }
    let days = inquiry.days.trim().parse::<u16>().ok().filter(|days| *days > 0);
    if days.is_none() {
        problems.push(Problem::new("days", "problem-apply-days"));
    }
    let entries = inquiry.entries.parse::<Entries>().ok();
    if entries.is_none() {
        problems.push(Problem::new("entries", "problem-apply-entries"));
    }
    let (Some(days), Some(entries), true) = (days, entries, problems.is_empty()) else {
        return Err(Error::Problems(problems));
    };
    let post = policy
        .post_for(&inquiry.residence)
        .ok_or_else(|| Error::problem("residence", "problem-apply-no-post"))?;
    let visa = choose(policy, post, &inquiry.purpose, days, entries)?;
    Ok(answer(policy, post, visa, inquiry, language))
}

/// The narrowest kind of visa that serves the journey: the policy's file names the kinds from short to long.
fn choose<'p>(
    policy: &'p Policy,
    post: &Post,
    purpose: &str,
    days: u16,
    entries: Entries,
) -> Result<&'p VisaType> {
    let serving: Vec<&VisaType> = policy
        .visa_types
        .iter()
        .filter(|visa| visa.is_issued_at(&post.code) && visa.purposes.iter().any(|name| name == purpose))
        .collect();
    let longest = serving.iter().map(|visa| visa.max_days).max().unwrap_or(0);
    if serving.is_empty() {
        return Err(Error::problem("purpose", "problem-apply-no-visa"));
    }
    if days > longest {
        let problem = Problem::new("days", "problem-apply-too-long").with("max", longest);
        return Err(problem.into());
    }
    let fits = |visa: &&&VisaType| visa.max_days >= days && visa.entries.contains(&entries);
    let found = serving.iter().filter(fits).min_by_key(|visa| visa.max_days);
    found.copied().ok_or_else(|| Error::problem("entries", "problem-apply-entries-not-given"))
}

fn answer(policy: &Policy, post: &Post, visa: &VisaType, inquiry: &Inquiry, language: &str) -> Needs {
    let fees = policy.fees.iter().filter(|band| band.visa_types.contains(&visa.code));
    let fees = fees.filter_map(|band| {
        Some(FeeLine {
            rule: band.id.clone(),
            from_age: band.from_age,
            below_age: band.below_age,
            minor: *band.amount.get(&post.currency)?,
            currency: post.currency.clone(),
        })
    });
    let asked = policy.consultation.nationalities.contains(&inquiry.nationality);
    Needs {
        visa_type: visa.code.clone(),
        visa_name: visa.name.get(language).to_owned(),
        max_days: visa.max_days,
        post: post.code.clone(),
        post_name: post.name.get(language).to_owned(),
        post_address: post.address.clone(),
        papers: papers(policy, &visa.code, std::slice::from_ref(&inquiry.purpose), true, language),
        fees: fees.collect(),
        consultation_days: asked.then_some(policy.clocks.consultation_days),
        decision_days: policy.clocks.decision_days,
        earliest_months: policy.clocks.earliest_months,
        latest_days: policy.clocks.latest_days,
        passport_months: policy.passport.months_after_departure,
        draft_days: policy.clocks.draft_days,
    }
}

/// The papers for a journey, in the order of the policy.
pub fn papers(
    policy: &Policy,
    visa_type: &str,
    purposes: &[String],
    minor: bool,
    language: &str,
) -> Vec<PaperNeed> {
    let found = policy.required_documents(visa_type, purposes, minor).into_iter();
    let papers = found.map(|(document, rule)| PaperNeed {
        code: document.code.clone(),
        name: document.name.get(language).to_owned(),
        at_submission: document.at_submission,
        when: (rule.need == Need::Conditional)
            .then(|| rule.when.as_ref().map(|when| when.get(language).to_owned()).unwrap_or_default()),
        minors: rule.minors,
    });
    papers.collect()
}
