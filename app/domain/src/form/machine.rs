//! The machine-readable lines of the passport: what they say, and where what was typed differs.

use super::answers::Answers;
use super::condition::{Context, View};
use super::countries;
use super::date::{self, PartialDate};
use crate::mrz::name::{Match, names_match};
use crate::mrz::translit::{Choices, Language, Ring, Tilde, Umlauts, transliterate};
use crate::mrz::{BirthDate, Format, MrzName, Read, Sex};
use crate::problem::Problems;
use crate::time::Date;

/// The answers that the machine-readable lines of a passport give. Names come in the 26 letters of those lines.
///
/// # Errors
/// What is wrong with the lines, as a problem of the field `passport-mrz`.
pub fn answers_from_mrz(text: &str, context: &Context) -> Result<Answers, Problems> {
    let read = super::check::read_passport(text)?;
    Ok(said(&read, context).with("passport-mrz", text))
}

/// The answers that lines without a fault give.
pub(super) fn said(read: &Read, context: &Context) -> Answers {
    let name = read.name();
    let one_name = name.secondary().is_empty();
    let spaced = |part: &str| part.replace('<', " ");
    let mut answers = Answers::new()
        .with("passport-number", read.document_number().as_str())
        .with("passport-country", countries::code(read.issuing_state()))
        .with("nationality", countries::code(read.nationality()))
        .with("surname", spaced(name.primary()))
        .with("given-names", spaced(name.secondary()))
        .with("one-name", if one_name { "yes" } else { "no" });
    match read.sex() {
        Some(Sex::F) => answers.set("sex", "female"),
        Some(Sex::M) => answers.set("sex", "male"),
        _ => {}
    }
    if let Some(birth) = read.birth().ok().and_then(|birth| birth_date(birth, context.today)) {
        date::write(&mut answers, "birth-date", birth);
    }
    if let Some(expires) = read.expiry().ok().and_then(|expiry| expiry.resolve(context.today)) {
        date::write(&mut answers, "passport-expires", expires);
    }
    answers
}

fn birth_date(birth: BirthDate, today: Date) -> Option<PartialDate> {
    let month = birth.month().map(u8::cast_signed);
    let day = birth.day().map(u8::cast_signed).filter(|_| month.is_some());
    Some(PartialDate { year: birth.full_year(today)?, month, day })
}

/// Where an answer and the lines differ: the field, what was typed, what the lines say.
pub(super) struct Conflict {
    pub field: &'static str,
    pub typed: Said,
    pub read: Said,
}

/// One side of a conflict.
pub(super) enum Said {
    /// As it is.
    Text(String),
    /// An option, by its message key.
    Key(String),
}

/// Every answer that the lines contradict, in no order.
pub(super) fn conflicts(view: &View<'_>, read: &Read) -> Vec<Conflict> {
    let mut found = Vec::new();
    let mut add = |field, typed: String, read: String| {
        found.push(Conflict { field, typed: Said::Text(typed), read: Said::Text(read) });
    };
    if let Some(typed) = view.value("passport-number")
        && !same_number(&typed, read.document_number().as_str())
    {
        add("passport-number", typed, read.document_number().as_str().to_owned());
    }
    for (field, said) in [("passport-country", read.issuing_state()), ("nationality", read.nationality())] {
        if let Some(typed) = view.value(field)
            && typed != countries::code(said)
        {
            add(field, typed, countries::code(said));
        }
    }
    if let (Some(typed), Ok(said)) = (view.birth_date("birth-date"), read.birth())
        && !same_birth(typed, said)
    {
        let said =
            birth_date(said, view.context.today).map_or_else(|| said.to_string(), |said| said.to_string());
        add("birth-date", typed.to_string(), said);
    }
    if let (Some(typed), Ok(said)) = (view.date("passport-expires"), read.expiry())
        && BirthDate::from(typed).to_string() != said.to_string()
    {
        let said = said.resolve(view.context.today).map_or_else(|| said.to_string(), |said| said.to_string());
        add("passport-expires", typed.to_string(), said);
    }
    found.extend(sex_conflict(view, read));
    found.extend(name_conflict(view, read));
    found
}

fn sex_conflict(view: &View<'_>, read: &Read) -> Option<Conflict> {
    let typed = view.value("sex")?;
    let said = match read.sex() {
        Some(Sex::F) => "female",
        Some(Sex::M) => "male",
        _ => return None,
    };
    let key = |option: &str| Said::Key(format!("option-sex-{option}"));
    (typed != said).then(|| Conflict { field: "sex", typed: key(&typed), read: key(said) })
}

/// The lines have nine places for the number; a State with longer numbers may cut.
fn same_number(typed: &str, said: &str) -> bool {
    typed == said || (said.len() == 9 && typed.len() > 9 && typed.starts_with(said))
}

/// Same in every part that both know.
fn same_birth(typed: PartialDate, said: BirthDate) -> bool {
    let same = |typed: Option<i8>, said: Option<u8>| match (typed, said) {
        (Some(typed), Some(said)) => typed == said.cast_signed(),
        _ => true,
    };
    let year = i8::try_from(typed.year.rem_euclid(100)).ok();
    same(year, said.year()) && same(typed.month, said.month()) && same(typed.day, said.day())
}

/// The passport was written by another State, which has its own choices: a typed name agrees when any of them gives the
/// name in the lines.
fn name_conflict(view: &View<'_>, read: &Read) -> Option<Conflict> {
    let surname = view.value("surname")?;
    let given = view.value("given-names");
    if given.is_none() && view.value("one-name").as_deref() != Some("yes") {
        return None;
    }
    let name = read.name();
    let typed = given.as_deref().unwrap_or_default();
    let mut readable = false;
    for choices in all_choices() {
        let Ok(full) = MrzName::transliterate(&surname, typed, &choices) else { continue };
        readable = true;
        if names_match(&name, &full) != Match::Different {
            return None;
        }
    }
    let spaced = |part: &str| part.replace('<', " ");
    let fits = |typed: &str, said: &str| {
        all_choices().any(|choices| transliterate(typed, &choices).is_ok_and(|typed| typed == spaced(said)))
    };
    if !readable {
        return None;
    }
    if given.is_some() && fits(&surname, name.primary()) && !name.secondary().is_empty() {
        let (typed, said) = (typed.to_owned(), spaced(name.secondary()));
        return Some(Conflict { field: "given-names", typed: Said::Text(typed), read: Said::Text(said) });
    }
    let joined = |primary: String, secondary: &str| {
        Said::Text(if secondary.is_empty() { primary } else { format!("{primary}, {secondary}") })
    };
    let said = joined(spaced(name.primary()), &spaced(name.secondary()));
    Some(Conflict { field: "surname", typed: joined(surname, typed), read: said })
}

/// What the table of Doc 9303-3 section 6 lets a State choose, as far as it changes common names.
fn all_choices() -> impl Iterator<Item = Choices> {
    let languages = [
        Language::Belarusian,
        Language::Bulgarian,
        Language::Macedonian,
        Language::Serbian,
        Language::Ukrainian,
    ];
    let marks = [Umlauts::Expanded, Umlauts::Base, Umlauts::ExpandedUxx, Umlauts::BaseUxx]
        .into_iter()
        .flat_map(|umlauts| [Ring::Aa, Ring::A].map(move |ring| (umlauts, ring)))
        .flat_map(|(umlauts, ring)| [Tilde::N, Tilde::Nxx].map(move |tilde| (umlauts, ring, tilde)))
        .map(|(umlauts, ring, tilde)| Choices { umlauts, ring, tilde, ..Choices::default() });
    marks.chain(languages.map(Choices::of))
}

/// Whether the lines are those of a passport or identity card, and not of a visa.
pub(super) const fn is_travel_document(format: Format) -> bool {
    !matches!(format, Format::MrvA | Format::MrvB)
}
