//! Questions that rules and pages ask of a policy.

use super::{Deed, FeeBand, Money, Part, PaymentRules, Waiver};
use super::{
    DocumentRule, EuFamily, Exemption, Format, GroundRule, IssuingState, Policy, Post, RefundRule,
    Requirement, Traveller, Unexamined, VisaType,
};
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

/// What an application costs a person, with everything that the person may want to know about it. It is the fee of the State and
/// nothing else: there are no services that cost more.
#[derive(Clone, Debug, PartialEq)]
pub struct Charge<'p> {
    /// Rule and amount.
    pub fee: Fee,
    /// The rule: whom it is for.
    pub band: &'p FeeBand,
    /// Reductions and waivers that a member of staff can grant, with what remains to be paid.
    pub waivers: Vec<(&'p Waiver, Fee)>,
    /// How it is paid at the post.
    pub payment: &'p PaymentRules,
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

    /// The rule by which the fee of an application that ended so goes back; none when it stays.
    pub fn refund(&self, ending: Unexamined, visa_type: &str) -> Option<&RefundRule> {
        let concerns =
            |rule: &RefundRule| rule.visa_types.is_empty() || rule.visa_types.iter().any(|c| c == visa_type);
        self.refunds.iter().find(|rule| rule.ending == ending && concerns(rule))
    }

    /// The kind of paper with this code.
    pub fn document(&self, code: &str) -> Option<&DocumentRule> {
        self.documents.iter().find(|document| document.code == code)
    }

    /// What a kind of paper is called in a language; its code when the policy no longer has it.
    pub fn document_name<'p>(&'p self, code: &'p str, language: &str) -> &'p str {
        self.document(code).map_or(code, |rule| rule.name.get(language))
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
        let band = self.band(visa_type, age(birth.latest(), on))?;
        let currency = &self.post(post)?.currency;
        let minor = *band.amount.get(currency)?;
        Some(Fee { rule: band.id.clone(), amount: Money { minor, currency: currency.clone() } })
    }

    fn band(&self, visa_type: &str, age: u16) -> Option<&FeeBand> {
        self.fees.iter().find(|band| {
            band.visa_types.iter().any(|code| code == visa_type)
                && age >= band.from_age
                && band.below_age.is_none_or(|end| age < end)
        })
    }

    /// What an application costs a person, as [`fee`](Self::fee), with the rule, the waivers and the ways to pay.
    pub fn charge(
        &self,
        visa_type: &str,
        post: &PostCode,
        birth: PartialDate,
        on: Date,
    ) -> Option<Charge<'_>> {
        let fee = self.fee(visa_type, post, birth, on)?;
        let band = self.fees.iter().find(|band| band.id == fee.rule)?;
        let waived = |rule: &Waiver| self.waived(&rule.id, visa_type, post);
        let cheaper = |left: &Fee| left.amount.minor < fee.amount.minor;
        let waivers = self.waivers_for(visa_type);
        let waivers = waivers.filter_map(|rule| Some((rule, waived(rule).filter(cheaper)?))).collect();
        Some(Charge { band, waivers, payment: &self.post(post)?.payment, fee })
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

    /// The papers for a visa type and the purposes of a trip, in the order of the kinds of papers. Of several rules about
    /// one paper the strictest counts, and of equally strict ones that with the first name.
    pub fn required_documents(
        &self,
        visa_type: &str,
        purposes: &[String],
        traveller: Traveller,
    ) -> Vec<(&DocumentRule, &Requirement)> {
        let applies = |rule: &&Requirement| rule.applies(visa_type, purposes, traveller);
        let strictest = |document: &DocumentRule| {
            let about = self.requirements.iter().filter(|rule| rule.document == document.code);
            about.filter(applies).min_by(|a, b| a.need.cmp(&b.need).then_with(|| a.rule().cmp(&b.rule())))
        };
        let found = self.documents.iter().filter_map(|document| Some((document, strictest(document)?)));
        found.collect()
    }

    /// The waiver that family members of citizens of the Union have for a visa type.
    pub fn eu_family_waiver(&self, visa_type: &str) -> Option<&Waiver> {
        self.waivers_for(visa_type).find(|rule| rule.eu_family)
    }

    /// Whether something depends on the applicant being a family member of a citizen of the Union.
    pub fn knows_eu_family(&self) -> bool {
        self.waivers.iter().any(|rule| rule.eu_family)
            || self.requirements.iter().any(|rule| rule.eu_family.is_some())
    }

    /// The rule by which nationals need no visa for a journey; of several, that with the first name.
    pub fn exemption(&self, nationality: &str, purpose: &str, days: u16) -> Option<&Exemption> {
        let fits = self.exemptions.iter().filter(|rule| {
            days <= rule.max_days
                && rule.nationalities.iter().any(|code| code == nationality)
                && rule.purposes.iter().any(|name| name == purpose)
        });
        fits.min_by_key(|rule| &rule.id)
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

impl Requirement {
    /// Whether the paper is needed for a journey of somebody.
    pub fn applies(&self, visa_type: &str, purposes: &[String], traveller: Traveller) -> bool {
        let purpose =
            self.purposes.is_empty() || purposes.iter().any(|purpose| self.purposes.contains(purpose));
        let visa = self.visa_types.is_empty() || self.visa_types.iter().any(|code| code == visa_type);
        let family = match self.eu_family {
            None => true,
            Some(EuFamily::Only) => traveller.eu_family,
            Some(EuFamily::Never) => !traveller.eu_family,
        };
        purpose && visa && family && (traveller.minor || !self.minors)
    }
}

impl Post {
    /// The civil date at the post.
    pub fn date(&self, now: Timestamp) -> Date {
        date_by(&self.clock, now)
    }
}

impl IssuingState {
    /// The civil date at a border of the State.
    pub fn date(&self, now: Timestamp) -> Date {
        self.clock.as_deref().map_or_else(|| now.date(), |clock| date_by(clock, now))
    }
}

fn date_by(clock: &str, now: Timestamp) -> Date {
    match jiff::tz::TimeZone::posix(clock) {
        Ok(zone) => zone.to_datetime(now.to_jiff()).date(),
        // A policy with an unreadable clock is refused when it is loaded.
        Err(_) => now.date(),
    }
}

/// Whole years from birth to a day; nobody is younger than nought.
pub fn age(birth: Date, on: Date) -> u16 {
    let had_birthday = (on.month(), on.day()) >= (birth.month(), birth.day());
    let years = i32::from(on.year()) - i32::from(birth.year()) - i32::from(!had_birthday);
    u16::try_from(years).unwrap_or(0)
}
