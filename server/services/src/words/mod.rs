//! Words for people, in their language, from the Fluent catalogues in `app/locales`.
//!
//! Pages, letters and print all ask here; no sentence stands in code. To add a language, add its folder and a line to
//! [`Lang`]; the tests below then say which messages it lacks. Languages that only applicants are offered need the messages
//! that applicants can meet; [`staff_only`] says which ones those are not.
//!
//! Values may run in another direction than the sentence. In languages that run from left to right pages put them in
//! `<bdi>` where that matters. In the others nearly every value does (a reference, an address, a line of a passport), and
//! letters in plain text know no `<bdi>`, so there each of them is isolated on its way into the sentence.

mod dates;
mod direction;
mod staff;

pub use dates::{date, date_range, moment};
pub use staff::staff_only;

use direction::isolated;

use domain::Problem;
use fluent_templates::{Loader, fluent_bundle::FluentValue, static_loader};
use std::borrow::Cow;
use std::collections::HashMap;
use unic_langid::{LanguageIdentifier, langid};

static_loader! {
    static CATALOGUES = {
        locales: "../../app/locales",
        fallback_language: "en",
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// A language that the catalogues speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English: the language of last resort.
    #[default]
    En,
    /// French.
    Fr,
    /// Spanish, for applicants.
    Es,
    /// Modern Standard Arabic, for applicants. Digits are Western ones: they stand beside those of passport and sticker.
    Ar,
}

impl Lang {
    /// Every language, in the order of the switch on the page.
    pub const ALL: [Self; 4] = [Self::En, Self::Fr, Self::Es, Self::Ar];

    /// The languages in which the staff works: those that have every message.
    pub const STAFF: [Self; 2] = [Self::En, Self::Fr];

    /// This language where the staff works in it, else English. A page of a staff room in another language would be a
    /// mixture of both, and say the wrong one to a screen reader.
    #[must_use]
    pub fn for_staff(self) -> Self {
        if Self::STAFF.contains(&self) { self } else { Self::En }
    }

    /// BCP 47 code, as in the `lang` attribute of a page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ar => "ar",
        }
    }

    /// Writing direction, as in the `dir` attribute of a page.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::En | Self::Fr | Self::Es => "ltr",
            Self::Ar => "rtl",
        }
    }

    /// The language of a code; regions and scripts are ignored (`fr-CA` is French).
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// The language that a browser's `Accept-Language` header likes best of ours; English when it names none.
    pub fn negotiate(header: &str) -> Self {
        let weighed = header.split(',').enumerate().filter_map(|(place, range)| {
            let mut parts = range.split(';').map(str::trim);
            let lang = Self::from_code(parts.next()?)?;
            let weight = parts
                .find_map(|part| part.strip_prefix("q="))
                .map_or(Some(1.0), |q| q.parse::<f32>().ok())?;
            (weight > 0.0).then_some((lang, weight, place))
        });
        weighed.max_by(|a, b| a.1.total_cmp(&b.1).then(b.2.cmp(&a.2))).map_or(Self::En, |(lang, ..)| lang)
    }

    fn id(self) -> LanguageIdentifier {
        match self {
            Self::En => langid!("en"),
            Self::Fr => langid!("fr"),
            Self::Es => langid!("es"),
            Self::Ar => langid!("ar"),
        }
    }
}

/// A value in a message; made from text and numbers with `.into()`.
pub type Value<'a> = FluentValue<'a>;

/// Looks messages up.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words;

impl Words {
    /// The message of `key` with its values. A message that a language lacks comes from English; a key that no catalogue
    /// has, or whose values are incomplete, comes back as `⟦key⟧`, which is seen on the page and fails in every test of pages.
    pub fn get(lang: Lang, key: &str, args: &[(&'static str, Value<'_>)]) -> String {
        let found = if args.is_empty() {
            CATALOGUES.try_lookup(&lang.id(), key)
        } else {
            let args: HashMap<Cow<'static, str>, Value<'_>> = args
                .iter()
                .map(|(name, value)| (Cow::Borrowed(*name), isolated(lang, value.clone())))
                .collect();
            CATALOGUES.try_lookup_with_args(&lang.id(), key, &args)
        };
        found.unwrap_or_else(|| missing(lang, key))
    }

    /// The message of `key`, which needs no values.
    pub fn text(lang: Lang, key: &str) -> String {
        Self::get(lang, key, &[])
    }

    /// Whether the catalogue of this very language has `key` (attributes as `key.attribute`).
    pub fn exists(lang: Lang, key: &str) -> bool {
        // A message that only lacks its values is there. The crate does not export the error's type, only its text.
        let found = CATALOGUES.lookup_single_language::<&str>(&lang.id(), key, None);
        found.map_or_else(|error| format!("{error:?}").starts_with("FluentError"), |_| true)
    }

    /// The sentence for a problem. Dates among its values are written out; whole numbers can choose a plural; a value whose
    /// name ends in `-key` is a message itself, given to the sentence without that ending.
    pub fn problem(lang: Lang, problem: &Problem) -> String {
        let value = |(name, value): (&String, &String)| match name.strip_suffix("-key") {
            Some(name) => (Cow::Owned(name.to_owned()), Self::text(lang, value).into()),
            None => (Cow::Owned(name.clone()), isolated(lang, value_of(lang, value).into_owned())),
        };
        let args: HashMap<Cow<'static, str>, Value<'_>> = problem.args.iter().map(value).collect();
        let found = if args.is_empty() {
            CATALOGUES.try_lookup(&lang.id(), &problem.key)
        } else {
            CATALOGUES.try_lookup_with_args(&lang.id(), &problem.key, &args)
        };
        found.unwrap_or_else(|| missing(lang, &problem.key))
    }
}

fn value_of(lang: Lang, text: &str) -> Value<'_> {
    if text.len() == 10
        && let Ok(day) = text.parse::<domain::Date>()
    {
        return date(lang, day).into();
    }
    // A reference with leading zeros is text, not a number.
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => number.into(),
        _ => text.into(),
    }
}

fn missing(lang: Lang, key: &str) -> String {
    tracing::error!(lang = lang.code(), key, "no catalogue has this message, or a value of it is missing");
    format!("⟦{key}⟧")
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod usage_tests;
