//! Questions that rules and pages ask of a policy.

use super::{Deed, Money, Part, Waiver};
use super::{DocumentRule, Format, GroundRule, Need, Policy, Post, Requirement, VisaType};
use crate::form::Context;
use crate::form::date::PartialDate;
use crate::{Date, PostCode, Timestamp};

/// The fee of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// Id of the rule.
    pub rule: String,
    /// Amount.
    pub amount: Money,
}

impl Policy {
    /// The visa type with this code.
    pub fn visa_type(&self, code: &str) -> Option<&VisaType> {
        self.visa_types.iter().find(|visa| visa.code == code)
    }

    /// The post with this code.
    pub fn post(&self, code: &PostCode) -> Option<&Post> {
        self.posts.iter().find(|post| post.code == *code)
    }

    /// The post that serves the residents of a country.
    pub fn post_for(&self, country: &str) -> Option<&Post> {
        let named = self.posts.iter().find(|post| post.competent_for.iter().any(|code| code == country));
        named.or_else(|| self.posts.iter().find(|post| post.serves_others))
    }

    /// The kind of paper with this code.
    pub fn document(&self, code: &str) -> Option<&DocumentRule> {
        self.documents.iter().find(|document| document.code == code)
    }

    /// The sticker format with this code.
    pub fn format(&self, code: &str) -> Option<&Format> {
        self.sticker.formats.iter().find(|format| format.code == code)
    }

    /// The ground with this number.
    pub fn ground(&self, code: u8) -> Option<&GroundRule> {
        self.grounds.iter().find(|ground| ground.code == code)
    }

    /// The grounds that can be used for a deed, in order of their numbers.
    pub fn grounds_for(&self, deed: Deed) -> impl Iterator<Item = &GroundRule> {
        self.grounds.iter().filter(move |ground| ground.for_deeds.contains(&deed))
    }

    /// The fee of a visa type at a post, by the age on a day, with the id of its rule. Of a date of birth
    /// with unknown parts the latest day counts, which is never dearer for the applicant. `None` for an
    /// unknown type or post.
    pub fn fee(&self, visa_type: &str, post: &PostCode, birth: PartialDate, on: Date) -> Option<Fee> {
        let age = age(birth.latest(), on);
        let band = self.fees.iter().find(|band| {
            band.visa_types.iter().any(|code| code == visa_type)
                && age >= band.from_age
                && band.below_age.is_none_or(|end| age < end)
        })?;
        let currency = &self.post(post)?.currency;
        let minor = *band.amount.get(currency)?;
        Some(Fee { rule: band.id.clone(), amount: Money { minor, currency: currency.clone() } })
    }

    /// What remains to be paid under a waiver.
    pub fn waived(&self, waiver: &str, visa_type: &str, post: &PostCode) -> Option<Fee> {
        let waiver = self.waivers_for(visa_type).find(|rule| rule.id == waiver)?;
        let currency = self.post(post)?.currency.clone();
        let minor = waiver.amount.get(&currency).copied().unwrap_or(0);
        Some(Fee { rule: waiver.id.clone(), amount: Money { minor, currency } })
    }

    /// Waivers that a visa type knows.
    pub fn waivers_for(&self, visa_type: &str) -> impl Iterator<Item = &Waiver> {
        self.waivers.iter().filter(move |rule| rule.visa_types.iter().any(|code| code == visa_type))
    }

    /// The papers for a visa type and the purposes of a trip, in order of the file; a paper that is both
    /// required and conditional is required.
    pub fn required_documents(
        &self,
        visa_type: &str,
        purposes: &[String],
        minor: bool,
    ) -> Vec<(&DocumentRule, &Requirement)> {
        let mut found: Vec<(&DocumentRule, &Requirement)> = Vec::new();
        for rule in &self.requirements {
            let applies = (rule.purposes.is_empty()
                || purposes.iter().any(|purpose| rule.purposes.contains(purpose)))
                && (rule.visa_types.is_empty() || rule.visa_types.iter().any(|code| code == visa_type))
                && (minor || !rule.minors);
            let Some(document) = self.document(&rule.document).filter(|_| applies) else { continue };
            match found.iter_mut().find(|(known, _)| known.code == document.code) {
                Some((_, known)) if rule.need == Need::Required => *known = rule,
                Some(_) => {}
                None => found.push((document, rule)),
            }
        }
        found
    }

    /// The numbers that the form is checked with, for a visa type on a day; `None` for an unknown type.
    pub fn form_context(&self, visa_type: &str, today: Date) -> Option<Context> {
        let visa = self.visa_type(visa_type)?;
        Some(Context {
            today,
            adult_years: self.adult_years,
            oldest_years: self.oldest_years,
            passport_margin_months: self.passport.months_after_departure,
            passport_age_years: self.passport.issued_within_years,
            earliest_months: self.clocks.earliest_months,
            max_stay_days: Some(visa.max_days),
            purposes: visa.purposes.clone(),
            entries: visa.entries.iter().map(ToString::to_string).collect(),
        })
    }

    /// A deed needs a proposal and another person's decision.
    pub fn needs_second(&self, deed: Deed) -> bool {
        self.four_eyes.second_person.contains(&deed)
    }

    /// The parts that somebody who plays `part` in a case may not play in it.
    pub fn separated_from(&self, part: Part) -> impl Iterator<Item = Part> {
        self.four_eyes.separate.iter().filter_map(move |pair| match pair.0 {
            [a, b] if a == part => Some(b),
            [a, b] if b == part => Some(a),
            _ => None,
        })
    }
}

impl Post {
    /// The civil date at the post.
    pub fn date(&self, now: Timestamp) -> Date {
        match jiff::tz::TimeZone::posix(&self.clock) {
            Ok(zone) => zone.to_datetime(now.to_jiff()).date(),
            // A policy with an unreadable clock is refused when it is loaded.
            Err(_) => now.date(),
        }
    }
}

/// Whole years from birth to a day; nobody is younger than nought.
pub fn age(birth: Date, on: Date) -> u16 {
    let had_birthday = (on.month(), on.day()) >= (birth.month(), birth.day());
    let years = i32::from(on.year()) - i32::from(birth.year()) - i32::from(!had_birthday);
    u16::try_from(years).unwrap_or(0)
}
