//! When a field is shown or needed: conditions as data, and the one place that evaluates them.

use super::answers::Answers;
use super::date::{self, PartialDate};
use super::field::{Field, Kind, Need};
use super::{countries, fields, text};
use crate::time::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the checks need to know besides the answers: the day, and the numbers that a policy sets for the kind of visa.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Context {
    /// The day of the application.
    pub today: Date,
    /// Below this age in years a guardian signs.
    pub adult_years: u8,
    /// A birth longer ago than this many years is taken for a slip.
    pub oldest_years: u8,
    /// The passport must be valid this many months after the planned departure (Visa Code, Art. 12).
    pub passport_margin_months: u8,
    /// The passport must have been issued within this many years (Visa Code, Art. 12).
    pub passport_age_years: u8,
    /// An application is taken at most this many months before the arrival (Visa Code, Art. 9).
    pub earliest_months: u8,
    /// The longest stay in days that this kind of visa allows; none when it has no limit.
    pub max_stay_days: Option<u16>,
    /// The purposes that this kind of visa serves, as option names; empty when it serves all.
    pub purposes: Vec<String>,
    /// The entries that may be asked for, as option names; empty when any number may.
    pub entries: Vec<String>,
}

impl Context {
    /// The numbers of the Visa Code for a short stay.
    pub fn short_stay(today: Date) -> Self {
        Self {
            today,
            adult_years: 18,
            oldest_years: 120,
            passport_margin_months: 3,
            passport_age_years: 10,
            earliest_months: 6,
            max_stay_days: Some(90),
            purposes: Vec::new(),
            entries: Vec::new(),
        }
    }
}

/// When something holds. A condition about a field that is itself hidden does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Always.
    Always,
    /// The field has this value.
    Is(&'static str, &'static str),
    /// The option is among those chosen in a [`Kind::Choices`] field.
    Includes(&'static str, &'static str),
    /// The field is filled.
    Filled(&'static str),
    /// At least one of them holds.
    AnyOf(&'static [Condition]),
    /// All of them hold.
    AllOf(&'static [Condition]),
    /// It does not hold.
    Not(&'static Condition),
    /// The applicant is under age on the day of the application, as far as the birth date is known.
    Minor,
    /// The applicant is a family member of an EU, EEA or Swiss citizen (fields 21, 22, 30, 31, 32 fall away).
    EuFamily,
}

impl Condition {
    /// Adds the fields whose answers decide whether it holds, those that decide whether such a field is shown among them.
    fn collect(self, found: &mut BTreeSet<&'static str>) {
        let id = match self {
            Self::Always => return,
            Self::Is(id, _) | Self::Includes(id, _) | Self::Filled(id) => id,
            Self::AnyOf(all) | Self::AllOf(all) => {
                all.iter().for_each(|condition| condition.collect(found));
                return;
            }
            Self::Not(other) => return other.collect(found),
            Self::Minor => "birth-date",
            Self::EuFamily => "eu-family",
        };
        if let Some(field) = fields::field(id)
            && found.insert(field.id)
        {
            field.shown.collect(found);
        }
    }

    /// The fields whose answers decide whether it holds.
    pub fn depends_on(self) -> BTreeSet<&'static str> {
        let mut found = BTreeSet::new();
        self.collect(&mut found);
        found
    }
}

/// What decides which questions are asked: answers, and whether the applicant is under age. It needs no calendar, so that
/// a browser can ask it while the answers change.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// What was typed.
    pub answers: &'a Answers,
    /// Whether the applicant is under age, as far as the birth date is known.
    pub minor: bool,
}

impl Facts<'_> {
    /// Whether a condition holds.
    pub fn holds(&self, condition: Condition) -> bool {
        match condition {
            Condition::Always => true,
            Condition::Is(id, wanted) => self.is_shown_id(id) && self.answers.get(id).trim() == wanted,
            Condition::Includes(id, wanted) => {
                self.is_shown_id(id) && self.answers.choices(id).any(|name| name == wanted)
            }
            Condition::Filled(id) => {
                fields::field(id).is_some_and(|field| self.is_shown(field) && self.answers.is_filled(field))
            }
            Condition::AnyOf(all) => all.iter().any(|condition| self.holds(*condition)),
            Condition::AllOf(all) => all.iter().all(|condition| self.holds(*condition)),
            Condition::Not(other) => !self.holds(*other),
            Condition::Minor => self.minor,
            Condition::EuFamily => self.answers.get("eu-family").trim() == "yes",
        }
    }

    fn is_shown_id(&self, id: &str) -> bool {
        fields::field(id).is_some_and(|field| self.is_shown(field))
    }

    /// Whether the field is shown.
    pub fn is_shown(&self, field: &Field) -> bool {
        self.holds(field.shown)
    }

    /// Whether the field is shown and has to be answered.
    pub fn is_needed(&self, field: &Field) -> bool {
        self.is_shown(field) && self.would_need(field)
    }

    /// Whether the field has to be answered once it is shown: what its label says while it is still closed.
    pub fn would_need(&self, field: &Field) -> bool {
        match field.required {
            Need::Always => true,
            Need::When(condition) => self.holds(condition),
            Need::Optional => false,
        }
    }
}

/// Answers read under a context: cleaned values, and what is shown or needed.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// What was typed.
    pub answers: &'a Answers,
    /// What the checks know besides.
    pub context: &'a Context,
}

impl<'a> View<'a> {
    /// A view of `answers` under `context`.
    pub const fn new(answers: &'a Answers, context: &'a Context) -> Self {
        Self { answers, context }
    }

    /// The answers with what is known about the applicant's age.
    fn facts(&self) -> Facts<'a> {
        Facts { answers: self.answers, minor: self.is_minor() == Some(true) }
    }

    /// Whether a condition holds.
    pub fn holds(&self, condition: Condition) -> bool {
        self.facts().holds(condition)
    }

    /// Whether the field is shown.
    pub fn is_shown(&self, field: &Field) -> bool {
        field.shown == Condition::Always || self.holds(field.shown)
    }

    /// Whether the field is shown, or would be after other answers on its own page. A page draws such questions, so that
    /// the browser can open them at once.
    pub fn can_open(&self, field: &Field) -> bool {
        let here = |id: &&str| fields::field(id).is_some_and(|other| other.section == field.section);
        self.is_shown(field) || field.shown.depends_on().iter().any(here)
    }

    /// Whether the field is shown and has to be answered.
    pub fn is_needed(&self, field: &Field) -> bool {
        self.facts().is_needed(field)
    }

    /// Whether the field has to be answered once it is shown.
    pub fn would_need(&self, field: &Field) -> bool {
        self.facts().would_need(field)
    }

    /// The options that the field offers for the kind of visa, in the order of drawing.
    pub fn offered(&self, field: &Field) -> Vec<&'static str> {
        let allowed = match field.id {
            "purposes" => &self.context.purposes,
            "entries" => &self.context.entries,
            _ => return field.options().to_vec(),
        };
        let fits = |option: &&str| allowed.is_empty() || allowed.iter().any(|name| name == option);
        field.options().iter().copied().filter(fits).collect()
    }

    /// The cleaned text of a shown, filled field.
    pub fn value(&self, id: &str) -> Option<String> {
        let field = fields::field(id)?;
        if !self.is_shown(field) {
            return None;
        }
        let typed = self.answers.get(id);
        let cleaned = match field.kind {
            Kind::LongText | Kind::Mrz => text::clean_lines(typed),
            Kind::PassportNumber => text::document_number(typed),
            Kind::Integer | Kind::Phone => text::western_digits(&text::clean(typed)),
            Kind::Country => countries::code(&text::clean(typed)),
            _ => text::clean(typed),
        };
        (!cleaned.is_empty()).then_some(cleaned)
    }

    /// The day of a shown, correctly filled date field.
    pub fn date(&self, id: &str) -> Option<Date> {
        let field = fields::field(id)?;
        if !self.is_shown(field) {
            return None;
        }
        date::read(self.answers, id, false).ok().flatten().and_then(PartialDate::full)
    }

    /// The birth date of a shown, correctly filled field of kind [`Kind::BirthDate`].
    pub fn birth_date(&self, id: &str) -> Option<PartialDate> {
        let field = fields::field(id)?;
        if !self.is_shown(field) {
            return None;
        }
        date::read(self.answers, id, true).ok().flatten()
    }

    /// What the papers depend on, as far as it is known.
    pub fn traveller(&self) -> crate::policy::Traveller {
        crate::policy::Traveller {
            minor: self.is_minor() == Some(true),
            eu_family: self.holds(Condition::EuFamily),
        }
    }

    /// Whether the applicant is under age today; none while the birth date is not known. Where day or month are
    /// unknown, the latest possible day counts, so that a child is never taken for an adult.
    pub fn is_minor(&self) -> Option<bool> {
        let born = date::read(self.answers, "birth-date", true).ok().flatten()?.latest();
        (born <= self.context.today)
            .then(|| date::plus_years(born, self.context.adult_years) > self.context.today)
    }
}
