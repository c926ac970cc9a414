//! What the next visa may be.

use super::Stays;
use crate::case::Entries;
use crate::form::date::{days_counted, minus_months, minus_years, plus_years};
use crate::policy::{MultiEntryStep, Policy, VisaType};
use crate::time::plus_days;
use crate::{Date, PostCode};

/// A visa that somebody had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierVisa {
    /// Visa type, a code of the policy.
    pub visa_type: String,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_until: Date,
    /// Entries.
    pub entries: Entries,
    /// Only for a part of the territory.
    pub limited: bool,
    /// Nothing speaks against its lawful use: neither annulled nor revoked, no stay that was too long.
    pub lawful: bool,
}

/// What the next visa is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    /// Visa type, a code of the policy.
    pub visa_type: &'a str,
    /// The post that issues.
    pub post: &'a PostCode,
    /// Purpose, the first one.
    pub purpose: &'a str,
    /// The day of the application.
    pub applied_on: Date,
    /// Planned arrival.
    pub arrival: Date,
    /// Planned departure.
    pub departure: Date,
    /// Days of stay.
    pub days: u16,
    /// Entries.
    pub entries: Entries,
    /// The last day of the passport.
    pub passport_until: Date,
}

/// A value with the ids of the rules that it follows from, the strongest last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruled<T> {
    /// The value.
    pub value: T,
    /// Ids of rules of the policy.
    pub rules: Vec<String>,
}

/// What the next visa may be, with the rule behind each part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Validity {
    /// Visa type.
    pub visa_type: Ruled<String>,
    /// First day.
    pub valid_from: Ruled<Date>,
    /// Last day.
    pub valid_until: Ruled<Date>,
    /// Entries.
    pub entries: Ruled<Entries>,
    /// Days of stay.
    pub days: Ruled<u16>,
}

/// The rule of days in a period.
const STAYS: &str = "stays.days";

/// Proposes type, entries, days and validity (Visa Code Art. 24): one stay with the days of grace around it, or the longest step for
/// several entries that the earlier visas carry. `None` for a visa type that the policy does not have.
pub fn propose(
    policy: &Policy,
    asked: &Asked<'_>,
    earlier: &[EarlierVisa],
    stays: &Stays,
) -> Option<Validity> {
    let own = policy.visa_type(asked.visa_type)?;
    let step = if own.transit { None } else { reached(policy, asked, earlier) };
    let several = step.and_then(|step| Some((step, multi_type(policy, asked, own)?)));
    let visa = several.map_or(own, |(_, visa)| visa);
    let mut days = days(policy, asked, visa, stays, several.is_some());
    let (mut valid_until, entries) = match several {
        Some((step, _)) => {
            let entries = Ruled { value: Entries::Multiple, rules: vec![step.id.clone()] };
            // "Valid for a year" ends the day before.
            let until = plus_days(plus_years(asked.arrival, step.years), -1);
            (Ruled { value: until, rules: vec![step.id.clone()] }, entries)
        }
        None => {
            let entries = entries_of(asked, own);
            (trip_until(asked, own, entries.value, &days), entries)
        }
    };
    let longest = plus_days(asked.arrival, i64::from(visa.max_validity_days) - 1);
    let longest_rule = format!("{}.max_validity_days", visa.rule());
    narrow(&mut valid_until, longest, longest_rule);
    let (passport, rule) = passport_until(policy, asked, entries.value);
    narrow(&mut valid_until, passport, rule);
    let rules = if visa.code == own.code { vec![own.rule()] } else { entries.rules.clone() };
    let length = u16::try_from(days_counted(asked.arrival, valid_until.value)).unwrap_or(u16::MAX);
    if days.value > length {
        days = Ruled { value: length, rules: valid_until.rules.clone() };
    }
    Some(Validity {
        visa_type: Ruled { value: visa.code.clone(), rules },
        valid_from: Ruled { value: asked.arrival, rules: vec!["arrival".to_owned()] },
        valid_until,
        entries,
        days,
    })
}

/// The longest step of which the conditions are met.
fn reached<'p>(policy: &'p Policy, asked: &Asked<'_>, earlier: &[EarlierVisa]) -> Option<&'p MultiEntryStep> {
    let met = policy.multi_entry.iter().filter(|step| {
        let counting = earlier.iter().filter(|visa| counts(policy, step, asked, visa));
        counting.count() >= usize::from(step.visas)
    });
    met.max_by_key(|step| step.years)
}

/// Neither transit nor limited territory; lawfully used; valid on a day of the last years before the application.
fn counts(policy: &Policy, step: &MultiEntryStep, asked: &Asked<'_>, visa: &EarlierVisa) -> bool {
    let transit = policy.visa_type(&visa.visa_type).is_some_and(|kind| kind.transit);
    // The last day of a visa for a year is that before the same day a year later.
    let long = plus_days(plus_years(visa.valid_from, step.of_years), -1) <= visa.valid_until;
    let several = step.of_years == 0 || (visa.entries == Entries::Multiple && long);
    // Two years back from a leap day is the 28th of February; the same day two years later would be one too early.
    let recent = visa.valid_until >= minus_years(asked.applied_on, step.within_years);
    let begun = visa.valid_from <= asked.applied_on;
    visa.lawful && !visa.limited && !transit && several && recent && begun
}

/// The type for several entries: the own one, or one for the same purpose at the same post that can be valid longest.
fn multi_type<'p>(policy: &'p Policy, asked: &Asked<'_>, own: &'p VisaType) -> Option<&'p VisaType> {
    let several = |visa: &&VisaType| visa.entries.contains(&Entries::Multiple);
    let fits = |visa: &&VisaType| {
        visa.is_issued_at(asked.post)
            && !visa.transit
            && visa.max_days <= own.max_days
            && visa.purposes.iter().any(|purpose| purpose == asked.purpose)
    };
    let own = Some(own).filter(several);
    own.or_else(|| {
        policy.visa_types.iter().filter(several).filter(fits).max_by_key(|visa| visa.max_validity_days)
    })
}

/// The days that are given, with the days of grace for one entry; else the trip. Where nothing is left the first day is all.
fn trip_until(asked: &Asked<'_>, visa: &VisaType, entries: Entries, days: &Ruled<u16>) -> Ruled<Date> {
    let stay = plus_days(asked.arrival, i64::from(days.value.max(1)) - 1);
    if entries == Entries::Single {
        let cut = days.rules.iter().filter(|rule| *rule == STAYS).cloned();
        let rules = cut.chain([format!("{}.grace_days", visa.rule())]).collect();
        return Ruled { value: plus_days(stay, i64::from(visa.grace_days)), rules };
    }
    Ruled { value: asked.departure.max(stay), rules: vec!["departure".to_owned()] }
}

/// What was asked for, if the type has it; otherwise the least that it has.
fn entries_of(asked: &Asked<'_>, visa: &VisaType) -> Ruled<Entries> {
    let rules = vec![format!("{}.entries", visa.rule())];
    let value = match visa.entries.contains(&asked.entries) {
        true => asked.entries,
        false => visa.entries.iter().min().copied().unwrap_or(asked.entries),
    };
    Ruled { value, rules }
}

/// The days of the trip, or for several entries all that the type allows; what earlier stays leave from the arrival on, for one entry.
fn days(policy: &Policy, asked: &Asked<'_>, visa: &VisaType, stays: &Stays, several: bool) -> Ruled<u16> {
    let most = format!("{}.max_days", visa.rule());
    let mut days = match several || asked.days > visa.max_days {
        true => Ruled { value: visa.max_days, rules: vec![most] },
        false => Ruled { value: asked.days, rules: vec!["days".to_owned()] },
    };
    // The rule of stays is for short ones.
    if visa.max_days <= policy.stays.days && !several {
        let left = u16::try_from(stays.longest_from(asked.arrival)).unwrap_or(u16::MAX);
        if left < days.value {
            days = Ruled { value: left, rules: vec![STAYS.to_owned()] };
        }
    }
    days
}

/// Until when the passport lets a visa be valid. Of one entry only the departure must be covered, and grace ends with the passport.
fn passport_until(policy: &Policy, asked: &Asked<'_>, entries: Entries) -> (Date, String) {
    if entries == Entries::Single {
        return (asked.passport_until, "passport".to_owned());
    }
    let months = policy.passport.months_after_departure;
    (minus_months(asked.passport_until, months), "passport.months_after_departure".to_owned())
}

fn narrow(until: &mut Ruled<Date>, most: Date, rule: String) {
    if most < until.value {
        until.value = most;
        until.rules.push(rule);
    }
}
