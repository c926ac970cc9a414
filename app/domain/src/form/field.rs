//! One field of the form, as data.

use super::condition::Condition;
use super::date;
use super::sections::SectionId;

/// What kind of answer a field takes. It decides how the field is drawn and how it is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// A name as in the passport, that the machine readable zone can carry.
    Name,
    /// A name in any script.
    AnyName,
    /// Several lines of text.
    LongText,
    /// A day: three inputs.
    Date,
    /// A day of birth: three inputs, of which day, or day and month, may be `00` when the passport does not have them.
    BirthDate,
    /// A State of Doc 9303-3, by its three-letter code (see [`crate::states`]).
    Country,
    /// One of the options (radio buttons).
    Choice(&'static [&'static str]),
    /// One or more of the options (check boxes), kept as a comma list.
    Choices(&'static [&'static str]),
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// The number of a travel document.
    PassportNumber,
    /// The machine readable zone of the passport, pasted or scanned.
    Mrz,
    /// `yes` or `no` (radio buttons).
    YesNo,
    /// A whole number from 1 up.
    Integer,
    /// A statement to accept: one check box with the value `yes`.
    Accept,
}

/// Whether a shown field has to be answered. A hidden field never has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Always.
    Always,
    /// Only when this holds.
    When(Condition),
    /// It may stay empty.
    Optional,
}

/// How wide the input should be drawn: a hint about the length of the expected answer, not a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// A few characters, such as a postal code.
    Short,
    /// A number or a short name.
    Medium,
    /// The whole line.
    Full,
}

/// One question of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name everywhere: input name, key of [`super::Answers`], part of the message keys.
    pub id: &'static str,
    /// The number on the printed harmonised form (1 to 33), where it has one.
    pub number: Option<u8>,
    /// The page that it is on.
    pub section: SectionId,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Whether it has to be answered.
    pub required: Need,
    /// When it is shown at all.
    pub shown: Condition,
    /// The HTML `autocomplete` token (WCAG 1.3.5), where one fits.
    pub autocomplete: Option<&'static str>,
    /// How wide it is drawn.
    pub width: Width,
    /// The most characters (Unicode scalar values) that it takes.
    pub max: u16,
    /// Whether the catalogue has a hint for it (`field-<id>-hint`).
    pub hint: bool,
    /// Whether people who travel together usually answer it alike: a group types it once.
    pub shared: bool,
}

impl Field {
    /// A field that is always shown and has to be answered.
    pub const fn new(id: &'static str, section: SectionId, kind: Kind) -> Self {
        let (max, width) = match kind {
            Kind::LongText => (1000, Width::Full),
            Kind::Name | Kind::AnyName => (100, Width::Full),
            Kind::Mrz => (400, Width::Full),
            Kind::Email => (254, Width::Full),
            Kind::Phone => (30, Width::Medium),
            Kind::PassportNumber => (20, Width::Medium),
            Kind::Integer => (4, Width::Short),
            Kind::Choices(_) => (400, Width::Full),
            _ => (150, Width::Full),
        };
        Self {
            id,
            number: None,
            section,
            kind,
            required: Need::Always,
            shown: Condition::Always,
            autocomplete: None,
            width,
            max,
            hint: false,
            shared: false,
        }
    }

    pub(super) const fn number(mut self, number: u8) -> Self {
        self.number = Some(number);
        self
    }

    pub(super) const fn optional(mut self) -> Self {
        self.required = Need::Optional;
        self
    }

    pub(super) const fn needed(mut self, when: Condition) -> Self {
        self.required = Need::When(when);
        self
    }

    pub(super) const fn shown(mut self, when: Condition) -> Self {
        self.shown = when;
        self
    }

    pub(super) const fn auto(mut self, token: &'static str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    pub(super) const fn max(mut self, characters: u16) -> Self {
        self.max = characters;
        self
    }

    pub(super) const fn width(mut self, width: Width) -> Self {
        self.width = width;
        self
    }

    pub(super) const fn hint(mut self) -> Self {
        self.hint = true;
        self
    }

    /// A group types it once.
    pub(super) const fn shared(mut self) -> Self {
        self.shared = true;
        self
    }

    /// The names of its inputs: three for a date, otherwise its id.
    pub fn inputs(&self) -> Vec<String> {
        match self.kind {
            Kind::Date | Kind::BirthDate => date::parts(self.id).to_vec(),
            _ => vec![self.id.to_owned()],
        }
    }

    /// The option names, in the order of drawing. Empty when the field has none.
    pub fn options(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::Choice(options) | Kind::Choices(options) => options,
            Kind::YesNo => &["yes", "no"],
            _ => &[],
        }
    }

    /// Message key of the label.
    pub fn label_key(&self) -> String {
        format!("field-{}", self.id)
    }

    /// Message key of the hint, when it has one.
    pub fn hint_key(&self) -> Option<String> {
        self.hint.then(|| format!("field-{}-hint", self.id))
    }

    /// Message key of one option.
    pub fn option_key(&self, option: &str) -> String {
        match self.kind {
            Kind::YesNo => format!("option-{option}"),
            _ => format!("option-{}-{option}", self.id),
        }
    }
}
