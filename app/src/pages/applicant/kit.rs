//! Small words and links that several of these pages need.

use crate::Ctx;
use domain::case::{PublicState, PublicStatus};
use domain::form::{Field, Kind, View};
use domain::{CaseId, Date, PostCode, Timestamp, states};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use services::words;

use crate::ui::{Choice, SummaryRow, TagColour};

/// The address of an application, or of a page below it.
pub(crate) fn address(id: CaseId, below: &str) -> String {
    if below.is_empty() { format!("/applications/{id}") } else { format!("/applications/{id}/{below}") }
}

/// A moment in words, in the time of a zone; in UTC when the zone is unknown.
pub(super) fn moment(ctx: &Ctx, at: Timestamp, zone: &str) -> String {
    words::moment(ctx.lang, at, &TimeZone::get(zone).unwrap_or(TimeZone::UTC))
}

/// A moment in words, in the time of a post.
pub(super) fn moment_at(ctx: &Ctx, at: Timestamp, post: &PostCode) -> String {
    let policy = ctx.state.services.policies.current();
    moment(ctx, at, policy.post(post).map_or("UTC", |post| post.time_zone.as_str()))
}

/// The day of a moment in the time of a post, which is where what depends on it is done, with the name of the post's city.
pub(super) fn day_at(ctx: &Ctx, at: Timestamp, post: &PostCode) -> (String, String) {
    let policy = ctx.state.services.policies.current();
    match policy.post(post) {
        Some(found) => (day(ctx, found.date(at)), found.name.get(ctx.lang.code()).to_owned()),
        None => (day(ctx, at.date()), "UTC".to_owned()),
    }
}

/// A day in words.
pub(super) fn day(ctx: &Ctx, day: Date) -> String {
    words::date(ctx.lang, day)
}

/// The name of a country by its code; the code itself when it is none.
pub(crate) fn country(ctx: &Ctx, code: &str) -> String {
    states::lookup(code).map_or_else(|| code.to_owned(), |state| ctx.t(&format!("country-{}", state.code)))
}

/// The countries that a field offers, by name in the reader's language, after an empty first choice.
pub(super) fn countries(ctx: &Ctx, field: &Field) -> Vec<Choice> {
    sorted(ctx, domain::form::countries(field))
}

/// A choice of countries by name, after an empty first choice.
pub(super) fn sorted<'s>(ctx: &Ctx, found: impl Iterator<Item = &'s states::State>) -> Vec<Choice> {
    let mut named: Vec<Choice> =
        found.map(|state| Choice::new(state.code, ctx.t(&format!("country-{}", state.code)))).collect();
    named.sort_by_cached_key(|choice| folded(&choice.label));
    named.insert(0, Choice::new("", ctx.t("applicant-choose")));
    named
}

/// Sorts É under E, and an alef with a hamza under the plain one.
fn folded(name: &str) -> String {
    let plain = |letter: char| match letter {
        'À' | 'Á' | 'Â' | 'Å' | 'à' | 'á' | 'â' | 'ã' | 'å' => 'a',
        'É' | 'È' | 'Ê' | 'Ë' | 'é' | 'è' | 'ê' | 'ë' => 'e',
        'Í' | 'Î' | 'Ï' | 'í' | 'î' | 'ï' => 'i',
        'Ó' | 'Ô' | 'Ö' | 'ó' | 'ô' | 'ö' => 'o',
        'Ú' | 'ú' | 'ü' => 'u',
        'آ' | 'أ' | 'إ' => 'ا',
        'Ç' | 'ç' => 'c',
        other => other,
    };
    // Short vowels are written by few and sorted by none.
    let vowel = |letter: &char| ('\u{64b}'..='\u{652}').contains(letter);
    name.chars().filter(|letter| !vowel(letter)).map(plain).flat_map(char::to_lowercase).collect()
}

/// An amount in the smallest unit of a currency: `90 EUR`, `45.50 EUR`.
pub(crate) fn money(ctx: &Ctx, minor: i64, currency: &str) -> String {
    if minor == 0 {
        return ctx.t("applicant-free");
    }
    let (whole, rest) = (minor / 100, minor % 100);
    let amount = if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:02}") };
    format!("{amount}\u{a0}{currency}")
}

/// An answer in words, one for each line; empty when there is none.
pub(crate) fn answer(ctx: &Ctx, view: &View<'_>, field: &Field) -> Vec<String> {
    let typed = view.answers.get(field.id);
    match field.kind {
        Kind::Date | Kind::BirthDate => date_answer(ctx, view, field).into_iter().collect(),
        Kind::Country if !typed.trim().is_empty() => {
            vec![view.value(field.id).map_or_else(|| typed.to_owned(), |code| country(ctx, &code))]
        }
        Kind::Choice(_) | Kind::YesNo | Kind::Choices(_) => {
            let known = |name: &str| field.options().contains(&name);
            let named = view.answers.choices(field.id);
            named
                .map(|name| if known(name) { ctx.t(&field.option_key(name)) } else { name.to_owned() })
                .collect()
        }
        Kind::Accept => (typed == "yes").then(|| ctx.t("applicant-accepted")).into_iter().collect(),
        _ => typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
    }
}

fn date_answer(ctx: &Ctx, view: &View<'_>, field: &Field) -> Option<String> {
    let read = if field.kind == Kind::Date {
        view.date(field.id)
    } else {
        view.birth_date(field.id).and_then(domain::form::date::PartialDate::full)
    };
    // What is no day is shown as it was typed.
    let typed = || {
        let parts = domain::form::date::parts(field.id).map(|part| view.answers.get(&part).trim().to_owned());
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    };
    read.map(|read| day(ctx, read)).or_else(typed)
}

/// How the public status looks.
pub(super) const fn colour(status: &PublicStatus) -> TagColour {
    match status.state {
        PublicState::PapersWanted | PublicState::InterviewArranged | PublicState::Sent => TagColour::Yellow,
        PublicState::BeingExamined | PublicState::VisaBeingMade | PublicState::Draft => TagColour::Brand,
        PublicState::ReadyToCollect | PublicState::VisaGiven => TagColour::Green,
        PublicState::Refused | PublicState::VisaEnded => TagColour::Red,
        PublicState::SentElsewhere | PublicState::SentBack | PublicState::Withdrawn => TagColour::Grey,
    }
}

/// The row of a consular post: its name in the reader's language, and its address as letters to it have it.
pub(super) fn post_row(ctx: &Ctx, name: &str, address: &str) -> SummaryRow {
    let (name, address) = (name.to_owned(), address.to_owned());
    let value = view! { <span dir="auto">{name}</span> <br/> <bdi dir="auto">{address}</bdi> };
    SummaryRow::view(ctx.t("needs-post"), value.into_any())
}

/// The name of the rule that a line follows from, below it and in small letters.
pub(super) fn rule(ctx: &Ctx, name: &str) -> AnyView {
    let (words, name) = (ctx.t("needs-rule"), name.to_owned());
    view! { <small class="app-source">{words} " " <bdi dir="ltr">{name}</bdi></small> }.into_any()
}

/// The name of a kind of visa in the reader's language.
pub(super) fn visa_name(ctx: &Ctx, code: &str) -> String {
    let policy = ctx.state.services.policies.current();
    policy.visa_type(code).map_or_else(|| code.to_owned(), |visa| visa.name.get(ctx.lang.code()).to_owned())
}

/// The name of a purpose.
pub(crate) fn purpose(ctx: &Ctx, name: &str) -> String {
    ctx.t(&format!("option-purposes-{name}"))
}
