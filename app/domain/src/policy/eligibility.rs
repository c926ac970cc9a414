//! What a journey needs: the kind of visa or none, the post, the papers, the fee and the days, each with the rule that it
//! follows from.
//!
//! [`Inquiry::read`] checks what was typed, [`Policy::eligibility`] answers. The same question under the same version of a
//! policy has the same answer for ever, in whatever order the rules stand in the file.

use super::{DocumentRule, FeeBand, Need, Policy, Post, Requirement, Traveller, VisaType, Words};
use crate::case::Entries;
use crate::form::date::{self, minus_months, plus_months};
use crate::form::{Answers, text};
use crate::time::Date;
use crate::{PostCode, Problem, Problems, states};
use jiff::ToSpan;
use serde::Serialize;

/// What somebody wants to know, as typed.
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
    /// Day, month and year of the arrival, as typed; empty when it is not known.
    pub arrival: [String; 3],
    /// A family member of a citizen of the Union, the EEA or Switzerland.
    pub eu_family: bool,
}

/// The same, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// Code of the nationality.
    pub nationality: String,
    /// Code of the country of residence.
    pub residence: String,
    /// Purpose, an option name of the form.
    pub purpose: String,
    /// Days of stay.
    pub days: u16,
    /// How often.
    pub entries: Entries,
    /// First day of the stay, when it is known.
    pub arrival: Option<Date>,
    /// A family member of a citizen of the Union.
    pub eu_family: bool,
}

/// A part of the answer, with the name of the rule that it follows from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ruled<T> {
    /// What holds.
    pub value: T,
    /// Name of the rule.
    pub rule: String,
}

impl<T> Ruled<T> {
    fn new(value: T, rule: impl Into<String>) -> Self {
        Self { value, rule: rule.into() }
    }
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Eligibility {
    /// Version of the policy that answered.
    pub policy: String,
    /// The competent post.
    pub post: Ruled<PostCode>,
    /// What holds.
    pub outcome: Outcome,
}

/// Whether a visa is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// None is, for stays of up to so many days.
    Exempt(Ruled<u16>),
    /// One is.
    Visa(Box<VisaNeeds>),
}

/// What is needed for a visa.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VisaNeeds {
    /// Code of the kind of visa.
    pub visa: Ruled<String>,
    /// Longest stay in days.
    pub longest: Ruled<u16>,
    /// Papers that every applicant with such a journey needs.
    pub papers: Vec<Ruled<Paper>>,
    /// Papers that this purpose asks for.
    pub purpose_papers: Vec<Ruled<Paper>>,
    /// Papers that a minor needs besides.
    pub minor_papers: Vec<Ruled<Paper>>,
    /// Fees by age, the youngest first.
    pub fees: Vec<Ruled<Fee>>,
    /// Days that the consultation of another authority can take, when the nationality needs one.
    pub consultation: Option<Ruled<u16>>,
    /// Days within which the post decides.
    pub decision: Ruled<u16>,
    /// Months before the journey from which an application is taken.
    pub earliest: Ruled<u8>,
    /// Days before the journey until which people should apply.
    pub latest: Ruled<u16>,
    /// The days of the two, and the last day on which the passport must be valid; none without an arrival.
    pub days: Option<Days>,
    /// Months that the passport must be valid after the journey.
    pub passport_months: Ruled<u8>,
    /// Years within which the passport must have been issued.
    pub passport_years: Ruled<u8>,
    /// Blank pages that it must have.
    pub passport_pages: Ruled<u8>,
}

/// The days of a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Days {
    /// First day on which an application is taken.
    pub earliest: Date,
    /// Last day on which people should apply. It can have passed: then they apply at once.
    pub latest: Date,
    /// Last day of the stay.
    pub departure: Date,
    /// The passport must be valid until then.
    pub passport: Date,
}

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// Code of the policy.
    pub code: String,
    /// Name.
    pub name: Words,
    /// Without it the application cannot be sent.
    pub at_submission: bool,
    /// The condition under which it is needed; none when it always is.
    pub when: Option<Words>,
}

/// The fee of people of an age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fee {
    /// Youngest age in years.
    pub from_age: u16,
    /// Age at which it ends.
    pub below_age: Option<u16>,
    /// Smallest units of the currency.
    pub minor: i64,
    /// ISO 4217.
    pub currency: String,
}

impl Inquiry {
    /// Reads what was typed, on a day.
    ///
    /// # Errors
    /// Everything that is missing or wrong, by the names of the inputs.
    pub fn read(&self, policy: &Policy, today: Date) -> Result<Journey, Problems> {
        let mut problems = Problems::default();
        for (field, code) in [("nationality", &self.nationality), ("residence", &self.residence)] {
            if states::lookup(code).is_none() {
                problems.push(Problem::new(field, format!("problem-apply-{field}")));
            }
        }
        if !policy.purposes.contains(&self.purpose) {
            problems.push(Problem::new("purpose", "problem-apply-purpose"));
        }
        let days = text::western_digits(self.days.trim()).parse::<u16>().ok().filter(|days| *days > 0);
        if days.is_none() {
            problems.push(Problem::new("days", "problem-apply-days"));
        }
        let entries = self.entries.parse::<Entries>().ok();
        if entries.is_none() {
            problems.push(Problem::new("entries", "problem-apply-entries"));
        }
        let arrival = self.arrival().map_err(|()| Problem::new("arrival", "problem-apply-arrival"));
        let arrival = arrival.and_then(|day| match day {
            Some(day) if day < today => Err(Problem::new("arrival", "problem-apply-arrival-past")),
            day => Ok(day),
        });
        match (days, entries, arrival) {
            (_, _, Err(problem)) => {
                problems.push(problem);
                Err(problems)
            }
            (Some(days), Some(entries), Ok(arrival)) if problems.is_empty() => Ok(Journey {
                nationality: self.nationality.clone(),
                residence: self.residence.clone(),
                purpose: self.purpose.clone(),
                days,
                entries,
                arrival,
                eu_family: self.eu_family,
            }),
            _ => Err(problems),
        }
    }

    fn arrival(&self) -> Result<Option<Date>, ()> {
        let answers: Answers = date::parts("arrival").into_iter().zip(self.arrival.clone()).collect();
        match date::read(&answers, "arrival", false) {
            Ok(None) => Ok(None),
            Ok(Some(day)) => day.full().map(Some).ok_or(()),
            Err(_) => Err(()),
        }
    }
}

impl Journey {
    /// The last day of the stay, when the first is known.
    pub fn departure(&self) -> Option<Date> {
        self.arrival.map(|arrival| plus_days(arrival, self.days.saturating_sub(1)))
    }
}

impl Policy {
    /// Answers what a journey needs.
    ///
    /// # Errors
    /// What stands in the way, by the name of the input that could change it.
    pub fn eligibility(&self, journey: &Journey) -> Result<Eligibility, Problems> {
        let post = self
            .post_for(&journey.residence)
            .ok_or_else(|| Problem::new("residence", "problem-apply-no-post"))?;
        let exempt = self.exemption(&journey.nationality, &journey.purpose, journey.days);
        let outcome = match exempt {
            Some(rule) => Outcome::Exempt(Ruled::new(rule.max_days, rule.id.clone())),
            None => Outcome::Visa(Box::new(self.visa_needs(post, self.narrowest(post, journey)?, journey))),
        };
        let post = Ruled::new(post.code.clone(), post.rule_for(&journey.residence));
        Ok(Eligibility { policy: self.version.clone(), post, outcome })
    }

    /// The narrowest kind of visa that serves the journey: the shortest stay, then the shortest validity.
    fn narrowest(&self, post: &Post, journey: &Journey) -> Result<&VisaType, Problem> {
        let serving: Vec<&VisaType> = self
            .visa_types
            .iter()
            .filter(|visa| visa.is_issued_at(&post.code) && visa.purposes.contains(&journey.purpose))
            .collect();
        let longest = serving.iter().map(|visa| visa.max_days).max();
        let longest = longest.ok_or_else(|| Problem::new("purpose", "problem-apply-no-visa"))?;
        if journey.days > longest {
            return Err(Problem::new("days", "problem-apply-too-long").with("max", longest));
        }
        let fits =
            |visa: &&VisaType| visa.max_days >= journey.days && visa.entries.contains(&journey.entries);
        let found = serving.into_iter().filter(fits);
        found
            .min_by_key(|visa| (visa.max_days, visa.max_validity_days, &visa.code))
            .ok_or_else(|| Problem::new("entries", "problem-apply-entries-not-given"))
    }

    fn visa_needs(&self, post: &Post, visa: &VisaType, journey: &Journey) -> VisaNeeds {
        let purposes = std::slice::from_ref(&journey.purpose);
        let papers = |minor: bool| {
            self.required_documents(&visa.code, purposes, Traveller { minor, eu_family: journey.eu_family })
        };
        let everybody = papers(false);
        let (of_purpose, of_all): (Vec<_>, Vec<_>) =
            everybody.iter().copied().partition(|(_, rule)| !rule.purposes.is_empty());
        let besides = papers(true).into_iter().filter(|paper| !everybody.contains(paper));
        let asked = self.consultation.nationalities.contains(&journey.nationality);
        let clocks = &self.clocks;
        VisaNeeds {
            visa: Ruled::new(visa.code.clone(), visa.rule()),
            longest: Ruled::new(visa.max_days, visa.rule()),
            papers: of_all.into_iter().map(paper).collect(),
            purpose_papers: of_purpose.into_iter().map(paper).collect(),
            minor_papers: besides.map(paper).collect(),
            fees: self.fees_of(visa, post, journey),
            consultation: asked.then(|| Ruled::new(clocks.consultation_days, "consultation.nationalities")),
            decision: Ruled::new(clocks.decision_days, "clocks.decision_days"),
            earliest: Ruled::new(clocks.earliest_months, "clocks.earliest_months"),
            latest: Ruled::new(clocks.latest_days, "clocks.latest_days"),
            days: self.days(journey),
            passport_months: Ruled::new(
                self.passport.months_after_departure,
                "passport.months_after_departure",
            ),
            passport_years: Ruled::new(self.passport.issued_within_years, "passport.issued_within_years"),
            passport_pages: Ruled::new(self.passport.blank_pages, "passport.blank_pages"),
        }
    }

    fn fees_of(&self, visa: &VisaType, post: &Post, journey: &Journey) -> Vec<Ruled<Fee>> {
        let currency = post.currency.clone();
        if let Some(waiver) = self.eu_family_waiver(&visa.code).filter(|_| journey.eu_family) {
            let minor = waiver.amount.get(&currency).copied().unwrap_or(0);
            return vec![Ruled::new(
                Fee { from_age: 0, below_age: None, minor, currency },
                waiver.id.clone(),
            )];
        }
        let mut bands: Vec<&FeeBand> =
            self.fees.iter().filter(|band| band.visa_types.contains(&visa.code)).collect();
        bands.sort_by_key(|band| band.from_age);
        let fee = |band: &FeeBand| {
            let (from_age, below_age) = (band.from_age, band.below_age);
            let minor = *band.amount.get(&currency)?;
            let fee = Fee { from_age, below_age, minor, currency: currency.clone() };
            Some(Ruled::new(fee, band.id.clone()))
        };
        bands.into_iter().filter_map(fee).collect()
    }

    fn days(&self, journey: &Journey) -> Option<Days> {
        let (arrival, departure) = (journey.arrival?, journey.departure()?);
        let latest = arrival.checked_sub(i64::from(self.clocks.latest_days).days()).unwrap_or(Date::MIN);
        Some(Days {
            earliest: minus_months(arrival, self.clocks.earliest_months),
            latest,
            departure,
            passport: plus_months(departure, self.passport.months_after_departure),
        })
    }
}

fn plus_days(day: Date, days: u16) -> Date {
    day.checked_add(i64::from(days).days()).unwrap_or(Date::MAX)
}

fn paper((document, rule): (&DocumentRule, &Requirement)) -> Ruled<Paper> {
    let when = rule.when.clone().filter(|_| rule.need == Need::Conditional);
    let (code, name) = (document.code.clone(), document.name.clone());
    Ruled::new(Paper { code, name, at_submission: document.at_submission, when }, rule.rule())
}

#[cfg(test)]
mod tests;
