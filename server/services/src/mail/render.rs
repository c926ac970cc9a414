//! Writes a letter: its words from the catalogue, its form from three templates.

use super::{About, Letter};
use crate::words::{Lang, Value, Words, date, moment};
use askama::Template;

/// A letter as it goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// The same as HTML, without anything that is loaded from elsewhere.
    pub html: String,
}

#[derive(Template)]
#[template(path = "mail/subject.txt")]
struct Subject<'a> {
    letter: &'a Content,
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Text<'a> {
    letter: &'a Content,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    letter: &'a Content,
}

/// What the templates show.
struct Content {
    lang: Lang,
    subject: String,
    greeting: String,
    paragraphs: Vec<String>,
    facts: Vec<Fact>,
    action: String,
    url: String,
    footer: String,
}

struct Fact {
    label: String,
    value: String,
    /// Both, with the colon as the language sets it.
    line: String,
    /// The value is an address of a page.
    link: bool,
}

/// Writes a letter in a language.
pub fn render(lang: Lang, letter: &Letter) -> Written {
    let content = content(lang, letter);
    // The templates only show strings: writing them into a string cannot fail.
    let subject = Subject { letter: &content }.render().unwrap_or_default();
    let text = Text { letter: &content }.render().unwrap_or_default();
    let html = Html { letter: &content }.render().unwrap_or_default();
    // A line break in a subject would begin a header of its own; mail programs show one line anyway.
    Written { subject: subject.split_whitespace().collect::<Vec<_>>().join(" "), text, html }
}

fn content(lang: Lang, letter: &Letter) -> Content {
    let args = args(lang, letter);
    let word = |part: &str| Words::get(lang, &format!("mail-{}-{part}", letter.name()), &args);
    let (url, facts) = match letter {
        Letter::SignInLink { url, .. } | Letter::AccountChanged { url, .. } => (url, Vec::new()),
        Letter::AccountMade { url, login } => (url, vec![fact(lang, "login", login)]),
        Letter::DraftEnds { url, until, .. } => (url, vec![fact(lang, "until", &date(lang, *until))]),
        Letter::Consultation { url, reference, post, until } => {
            let until = date(lang, *until);
            let facts = [("reference", reference), ("post", post), ("until", &until)];
            (url, facts.map(|(label, value)| fact(lang, label, value)).into())
        }
        Letter::Case { url, reference, about } => (url, facts(lang, reference, about)),
        Letter::Visit { url, .. } => (url, visit(lang, letter)),
    };
    let paragraphs = word("text").split("\n\n").map(str::to_owned).collect();
    Content {
        lang,
        subject: word("subject"),
        greeting: Words::text(lang, "mail-greeting"),
        paragraphs,
        facts,
        action: match letter {
            Letter::Visit { .. } => Words::text(lang, "mail-visit-action"),
            _ => word("action"),
        },
        url: url.clone(),
        footer: Words::text(lang, "mail-footer"),
    }
}

fn args(lang: Lang, letter: &Letter) -> Vec<(&'static str, Value<'static>)> {
    match letter {
        Letter::SignInLink { minutes, .. } => vec![("minutes", (*minutes).into())],
        Letter::Case { reference, .. }
        | Letter::Visit { reference, .. }
        | Letter::Consultation { reference, .. } => {
            vec![("reference", reference.clone().into())]
        }
        Letter::DraftEnds { count, .. } => vec![("count", (*count).into())],
        Letter::AccountMade { .. } => Vec::new(),
        Letter::AccountChanged { at, .. } => {
            vec![("when", moment(lang, *at, &jiff::tz::TimeZone::UTC).into())]
        }
    }
}

fn facts(lang: Lang, reference: &str, about: &About) -> Vec<Fact> {
    let mut facts = vec![fact(lang, "reference", reference)];
    match about {
        About::PapersWanted { until } => facts.push(fact(lang, "until", &date(lang, *until))),
        About::Interview { when, zone, place } => {
            let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
            facts.push(fact(lang, "when", &moment(lang, *when, &zone)));
            facts.push(fact(lang, "place", place));
        }
        About::ReadyToCollect { post, address } => {
            facts.push(fact(lang, "post", post));
            facts.push(fact(lang, "address", address));
        }
        About::Submitted
        | About::Lodged
        | About::FeePaid
        | About::FeeReturned
        | About::PaymentReturned
        | About::NotCompetent
        | About::Inadmissible
        | About::Decision
        | About::Withdrawn
        | About::VisaEnded
        | About::Correction
        | About::Message => {}
    }
    facts
}

fn fact(lang: Lang, label: &str, value: &str) -> Fact {
    let (label, value) = (Words::text(lang, &format!("mail-fact-{label}")), value.to_owned());
    let line = Words::get(
        lang,
        "mail-fact-line",
        &[("label", label.as_str().into()), ("value", value.as_str().into())],
    );
    Fact { label, value, line, link: false }
}

/// When and where a visit is, and where it is given back.
fn visit(lang: Lang, letter: &Letter) -> Vec<Fact> {
    let Letter::Visit { collection, when, zone, post, address, accept_until, cancel, reference, .. } = letter
    else {
        return Vec::new();
    };
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let purpose = Words::text(lang, if *collection { "visit-kind-collection" } else { "visit-kind-lodging" });
    let mut facts = vec![
        fact(lang, "reference", reference),
        fact(lang, "visit", &purpose),
        fact(lang, "when", &moment(lang, *when, &zone)),
        fact(lang, "post", post),
        fact(lang, "address", address),
    ];
    if let Some(until) = accept_until {
        facts.push(fact(lang, "accept", &moment(lang, *until, &zone)));
    }
    if let Some(page) = cancel {
        facts.push(Fact { link: true, ..fact(lang, "cancel", page) });
    }
    facts
}
